## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: her dilde o dilin kendi metinleri

ops-nav-languages = Diller
languages-title = Diller
languages-say = Her dilde, metinlerin ne kadarı o dilde yazılmış. Eksik olan başka bir dilde gösterilir ve öyle olduğu belirtilir.
languages-how = Her marka, ürünlerinin metinlerini kendi panelinde yazar; buradaki bir başlık, sayfayı bu dilin okurlarına göründüğü gibi açar. Şehir adları kendi tesislerinde değiştirilir.
languages-of = { $own } / { $all }
languages-interface = Arayüz
languages-listings = Satıştaki ürünler
languages-options = Özellikler
languages-pictures = Resim açıklamaları
languages-categories = Kategoriler
languages-cities = Şehirler
languages-what = Ne
languages-own = Bu dilde yazılmış
languages-other = Başka dilde gösterilen
languages-none = Hiçbir dilde yok
languages-old = Kaynağından eski
languages-since = Kaynağın değiştiği tarih
languages-house = Markalar, kategoriler ve şehirler
languages-whole = Eksik olan da yok, kaynağından eski olan da.
languages-older =
    { $count ->
        [one] 1 metin kaynağından eski
       *[other] { $count } metin kaynağından eski
    }
languages-missing =
    { $count ->
        [one] 1 metin eksik
       *[other] { $count } metin eksik
    }
languages-lacking =
    { $count ->
        [one] Bazı ürünlerinizin bir dilde metni yok
       *[other] Bazı ürünlerinizin { $count } dilde metni yok
    }
languages-lacks =
    { $count ->
        [one] { $language }: bu dilde metni olmayan bir ürün
       *[other] { $language }: bu dilde metni olmayan { $count } ürün
    }
