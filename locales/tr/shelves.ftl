## Sayfanın dilinden başka dilde metin: templates/parts/foreign.html

text-foreign = Şu dilde henüz yok: { $here }. Buradaki metnin dili: { $there }.

## Seçkiler: templates/shop/collection.html, templates/shop/home.html

home-collection = Seçki
home-collections = Başka seçkiler
collection-see =
    { $count ->
        [one] Parçayı gör
       *[other] { $count } parçanın hepsini gör
    }
collection-pieces =
    { $count ->
        [one] { $count } parça
       *[other] { $count } parça
    }
collection-until = son gün { $day }
collection-over = Bu seçki sona erdi. İçindekiler, elimizde oldukça burada.
collection-here =
    { $count ->
        [one] Bunların { $count } tanesi size gelebilir. Teslimat ülkesi: { $country }.
       *[other] Bunların { $count } tanesi size gelebilir. Teslimat ülkesi: { $country }.
    }
collection-more = Diğer seçkiler

## Operatör panelinde seçkiler: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Seçkiler
collections-title = Seçkiler
collections-say = Bir hikâyeyle, bir süreliğine bir araya getirilen ürünler. Bir ülkeye gidemeyenler orada işaretlenir.
collections-none = Henüz seçki yok.
collections-new = Yeni seçki
collections-collection = Seçki
collections-stands = Durum
collections-place = Ana sayfa
collections-goods = Ürünler
collections-languages = Diller
collection-coming = Yakında
collection-running = Gösterimde
collection-past = Bitti
collection-look = Mağazada gör
collection-slug = Adresindeki bölüm
collection-slug-hint = Küçük harf, rakam ve tire. Diğer diller kendilerininkini başlıktan alır; eski adresler yenisine götürür.
collection-not-a-slug = a–z arası küçük harf, rakam ve tire yazın.
collection-slug-taken = Bu adres başka bir seçkinin ya da bir zamanlar öyleydi.
collection-slug-reserved = Bu sözcük adreslerimizde başka bir anlama geliyor. Başkasını seçin.
collection-place = Ana sayfadaki yeri
collection-place-hint = 1 en öndedir. Boşsa ana sayfada görünmez.
collection-not-a-place = 1 ile 99 arasında bir sayı yazın ya da boş bırakın.
collection-from = İlk gün
collection-to = Son gün
collection-ends-early = Son gün ilk günden önce.
collection-goods = Ürünler, sırasıyla
collection-goods-hint = Her satıra bir tane: ürün adresinin son bölümü ya da adresin tamamı.
collection-no-such = “{ $slug }” diye bir ürün yok.
collection-no-goods = En az bir ürün yazın.
collection-too-many =
    { $most ->
        [one] En fazla { $most } ürün.
       *[other] En fazla { $most } ürün.
    }
collection-picture = Resim
collection-picture-none = Yok
collection-picture-later = Resim, seçki kaydedildikten sonra ürünlerin resimleri arasından seçilir.
collection-title = Başlık, { $language }
collection-lead = Başlığın altındaki satırlar, { $language }
collection-story = Hikâye, { $language }: paragraflar arasında boş satır
collection-untitled = Seçkiye bir başlık gerekir.
collection-save = Kaydet
collection-moved = Siz yazarken biri bu seçkiyi değiştirdi. Yazdıklarınız aşağıda; onunkini görmek için sayfayı yeniden açın.

## Ölçüler ve bakım: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Ölçüler
sizes-size = Beden/boy
sizes-centimetres = Santimetre olarak
sizes-inches = İnç olarak, yanında santimetresiyle
size-span = { $from }–{ $to }
size-chest = Göğüs
size-waist = Bel
size-hips = Basen
size-shoulders = Omuz
size-sleeve = Kol boyu
size-head = Baş çevresi
size-foot = Ayak uzunluğu
size-inseam = İç bacak boyu
size-length = Uzunluk
size-width = Genişlik
size-height = Yükseklik
size-depth = Derinlik
size-diameter = Çap
care-title = Bakım
care-wash-30 = Makinede 30 °C sıcaklıkta yıkanır
care-wash-40 = Makinede 40 °C sıcaklıkta yıkanır
care-wash-60 = Makinede 60 °C sıcaklıkta yıkanır
care-wash-hand = Elde yıkanır
care-no-wash = Yıkanmaz
care-no-bleach = Ağartıcı kullanılmaz
care-iron-low = Düşük ısıda ütülenir
care-iron-medium = Orta ısıda ütülenir
care-no-iron = Ütülenmez
care-tumble-low = Kurutma makinesinde düşük ısıda kurutulur
care-no-tumble = Kurutma makinesine girmez
care-dry-flat = Sererek kurutulur
care-dry-line = Asarak kurutulur
care-dry-clean = Kuru temizleme
care-dishwasher = Bulaşık makinesine uygun
care-no-dishwasher = Bulaşık makinesine girmez
care-microwave = Mikrodalgaya uygun
care-oil = Arada bir yağ ya da balmumu sürülür
care-wipe = Silerek temizlenir
care-shade = Güneşten korunur

## Marka panelinde ölçüler ve bakım: templates/brand/fitting.html

sizes-desk = Ölçüler ve bakım
sizes-desk-say = Ürünlerin ölçüleri ve bakımı. Tek bir ürün için yazılan, kategorisi için yazılandan önce gelir.
sizes-of-listing = Yalnızca bu ürün
sizes-of-category = Bu kategorideki bütün ürünleriniz: { $category }
sizes-hint = Uzunluklar santimetre olarak: 92, 92.5 ya da aralık olarak 92-96. Müşterinin inç kullandığı yerlerde biz çeviririz. Bir seçeneğin koduyla yazılan beden (s, m, eu-40) o seçeneğin kendi adıyla gösterilir. Gerekmeyeni boş bırakın.
sizes-column = Ölçü { $number }
sizes-row = Beden/boy { $number }
sizes-cell = Beden/boy { $row }, ölçü { $column }
sizes-twice = Bu ölçünün zaten bir sütunu var.
sizes-not-a-length = Santimetre yazın: 92, 92.5 ya da 92-96.
sizes-unnamed = Bu satırda uzunluk var, beden ya da boy yok.
sizes-same = Bu beden ya da boyun zaten bir satırı var.
sizes-half = Bir tabloda en az bir ölçü ve bir beden ya da boy olmalıdır.
sizes-moved = Siz yazarken biri bunu değiştirdi. Yazdıklarınız aşağıda; onunkini görmek için sayfayı yeniden açın.

## Markanın sayfası: templates/shop/brand.html

brand-policies = Nasıl satar
brand-returns = Geri gönderme
brand-returns-is =
    { $days ->
        [one] Elinize ulaştıktan sonra bir gün içinde.
       *[other] Elinize ulaştıktan sonra { $days } gün içinde.
    }
brand-pays = Bunu kim öder
brand-pays-is = Ürün kusurlu geldiyse ya da sipariş ettiğiniz değilse biz öderiz. Fikrinizi değiştirdiyseniz dönüş yolu size aittir.
brand-sends = Gönderdiği yer
brand-more = İade koşullarının tamamı
