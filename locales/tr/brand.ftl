## templates/brand/frame.html

brand-nav-listings = Ürünler
brand-nav-stock = Stok
brand-nav-orders = Siparişler

## templates/brand/listings.html

brand-listings = Ürünler
brand-new = Yeni ürün
brand-none = Henüz ürün yok. İlk ürünü yazın; siz yayımlayana kadar taslak kalır.
brand-count =
    { $count ->
        [one] Bir ürün
       *[other] { $count } ürün
    }
brand-picture = Resim
brand-title = Başlık
brand-state = Durum
brand-variants = Varyantlar
brand-sold-to = Satıldığı yerler
brand-lacks = Eksikler
brand-sold-of =
    { $all ->
        [one] { $sold } / { $all } varış ülkesi
       *[other] { $sold } / { $all } varış ülkesi
    }
brand-pages = Sayfalar
listing-state-draft = Taslak
listing-state-published = Satışta
listing-state-withdrawn = Satıştan çekildi
brand-missing-hs6 = { $sku }: tarife alt pozisyonu
brand-missing-origin = { $sku }: menşe ülkesi
brand-missing-weight = { $sku }: ağırlık
brand-unready-title = Başlık
brand-unready-picture = Resim
brand-unready-variant = Satışta bir varyant

## templates/brand/listing.html

brand-as-shopper = Müşteri gözüyle gör
brand-publish = Yayımla
brand-withdraw = Satıştan çek
brand-unready = Satışa çıkması için gerekenler
brand-words = Metinler
brand-words-none = henüz bir şey yazılmadı
brand-summary = Bir iki cümleyle
brand-body = Nedir
brand-care = Bakımı
brand-category = Kategori
brand-category-none = Henüz yok
brand-options = Özellikler
brand-options-say = Varyantları ayıran özellikler, örneğin sır ya da boy. Bir seçeneği kaldırmak için satırını boşaltın.
brand-option = Özellik { $number }
brand-option-none = yok
brand-option-name = Adı
brand-choice = Seçenek { $number }
brand-variants-say = Müşterinin satın alabileceği her çeşit için bir satır. Fiyatlar sizindir; gümrük vergisi ve diğer vergiler hariç.
brand-variant = Varyant { $number }
brand-variant-new = Varyant ekle
brand-price = Fiyat, { $currency }
brand-hs6 = HS kodu, altı rakam
brand-tariff = Tam tarife kodu
brand-origin = Menşe, örneğin CN
brand-proven = Menşe ispat belgesi
brand-proven-say = Tercihli menşe ispat belgesi olan ürünlere, ticaret anlaşmalarının tanıdığı düşük gümrük vergisi uygulanır. Yalnızca belge elinizdeyse ve her pakete ekliyorsanız işaretleyin.
brand-weight = Ağırlık, g
brand-length = Uzunluk, mm
brand-width = Genişlik, mm
brand-height = Yükseklik, mm
brand-shows = Resmi
brand-minds = Taşıyıcıların dikkat ettiği
brand-restriction-battery = Pil
brand-restriction-liquid = Sıvı
brand-restriction-magnet = Mıknatıs
brand-restriction-blade = Kesici alet
brand-restriction-food = Gıda
brand-on-sale = Satışta
brand-off-sale = Satışta değil
brand-save = Kaydet
brand-last = Son değişiklik
ready-title = Satışta, varış ülkesine göre
ready-title-draft = Satışa hazır, varış ülkesine göre
ready-shelf = Raf fiyatı
ready-door = Kapıda
ready-all = Satın alınabilir
ready-some =
    { $all ->
        [one] { $sold } / { $all } varyant
       *[other] { $sold } / { $all } varyant
    }
ready-none = Satın alınamaz
brand-why-sold-out = Gönderilebileceği yerlerde stok yok.
brand-why-no-lane = Oraya giden hat yok.
brand-why-closed = Oraya giden hat şimdilik kapalı.
brand-why-prohibited = Bu tür ürünler oraya gönderilemez.
brand-why-restricted = Bu tür ürünleri oraya götüren taşıyıcı yok.
brand-why-too-heavy = Bütün hatlar için fazla ağır.
brand-why-too-late = Fazla geç ulaşır.
brand-why-no-tariff = Orası için bu HS kodunun tarifesi henüz bizde yok.
brand-why-incomplete = HS kodu, menşe ya da ağırlık eksik.
brand-why-no-price = Kurallar ya da döviz kurları eksik; operatörlerimiz ilgileniyor.
brand-pictures = Resimler
brand-picture-new = Resim ekle
brand-picture-file = Dosya
brand-picture-hint = JPEG, PNG ya da WebP, en fazla 12 MB. Fotoğraf makinesinin eklediği bilgiler silinir.
brand-picture-add = Resmi ekle
brand-picture-remove = Resmi kaldır
brand-alt = Resimde ne var, { $language }
brand-alt-change = Açıklamayı değiştir

## Bir üründe yanlış olabilecekler

brand-category-wrong = Listedeki kategorilerden birini seçin
brand-title-missing = Bu dilde de bir başlık yazın ya da bu dilin diğer alanlarını boş bırakın
brand-title-needed = En az bir dilde başlık yazın
brand-option-name-missing = Bu özelliğe bir ad verin, örneğin Sır
brand-option-choices-missing = Bu özellik için en az bir seçenek yazın
brand-choice-missing = Satır { $line }: şunu seçin: { $option }
brand-choice-twice = Satır { $line }: satıştaki başka bir satırda aynı seçenekler var
brand-sku-wrong = Satır { $line }: en fazla 64 karakterlik, boşluk ve eğik çizgi içermeyen bir SKU yazın
brand-sku-twice = Satır { $line }: bu SKU başka bir satırda da var
brand-sku-taken = Satır { $line }: bu SKU başka bir ürüne ait
brand-price-wrong = Satır { $line }: fiyatı { $currency } cinsinden, sıfırdan büyük yazın, örneğin { $example }
brand-hs6-wrong = Satır { $line }: altı rakam yazın, örneğin 6911.10
brand-tariff-wrong = Satır { $line }: HS koduyla başlayan sekiz ila on rakam yazın
brand-origin-wrong = Satır { $line }: ülkenin iki harfini yazın, örneğin CN
brand-weight-wrong = Satır { $line }: 1 ile 1.000.000 arasında tam gram yazın
brand-size-wrong = Satır { $line }: 1 ile 10.000 arasında tam milimetre yazın
brand-size-half = Satır { $line }: üç kenarı da yazın ya da hiçbirini yazmayın
brand-needed-on-sale = Satır { $line }: ürün satıştayken burası boş olamaz
brand-moved-on = Siz yazarken biri bu ürünü kaydetti. Yazdıklarınız hâlâ burada: onun yerine geçmesi için yeniden kaydedin.
brand-refused = Bu hâliyle kaydedilemedi. Özellikleri ve varyantları kontrol edin.
brand-picture-needed = Bir dosya seçin
brand-picture-too-large = Dosya 12 MB sınırını aşıyor. Daha küçüğünü gönderin
brand-picture-too-many-pixels = Resim 40 megapikseli aşıyor. Daha küçüğünü gönderin
brand-picture-not-one = Bu bir JPEG, PNG ya da WebP resmi değil
brand-picture-odd-shape = Bir kenar ötekinin sekiz katından uzun. Kareye daha yakın kesin
brand-picture-too-small = Resmin genişliği 320 pikselden az. Daha büyüğünü gönderin
brand-picture-damaged = Resim bozuk, açılamıyor. Yeniden kaydedip onu gönderin
brand-alt-needed = Resimde ne olduğunu en az bir dilde yazın
brand-last-picture = Satıştaki bir üründe en az bir resim kalır. Bunu kaldırmadan önce başkasını ekleyin.

## templates/brand/stock.html

stock-title = Stok
stock-say = Her tesiste satışa serbest adetler. Siparişlere ayrılanlar yanında sayılır.
stock-none = Henüz satışta varyant yok. Bir ürüne varyant ekleyin; stoku buradan girilir.
stock-sku = SKU
stock-field = { $sku }, serbest adet, { $city }
stock-held = { $held } ayrılmış
stock-save = Stoku kaydet
stock-wrong = { $sku }: 0 ile { $most } arasında bir tam sayı yazın
stock-moved = { $sku }, { $city }: bu arada satış ya da sayım oldu, şimdi { $free } adet serbest. Sayınız henüz kaydedilmedi; yeniden bakıp kaydedin

## templates/brand/orders.html

sold-title = Siparişler
sold-say = Yalnızca sizin ürünleriniz; kimin aldığını firma bilir.
sold-none = Ürünleriniz henüz sipariş edilmedi.
sold-order = Sipariş
sold-placed = Tarih
sold-to = Varış
sold-goods = Ürünler
sold-from = Çıkış
sold-pieces = Adet
sold-price = Ürün fiyatı
sold-newer = Daha yeni
sold-older = Daha eski
