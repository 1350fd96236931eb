## templates/shop/cart.html

cart-title = Sepetiniz
cart-empty = Sepetinizde henüz bir şey yok.
cart-parcels =
    { $count ->
        [one] Bir paket. Varış ülkesi: { $country }.
       *[other] { $count } paket. Varış ülkesi: { $country }.
    }
cart-parcel = Paket { $number }, { $city } çıkışlı
cart-how-many = Adet: { $title }
cart-part = Bu pakette { $count } / { $all }
cart-change = Değiştir
cart-take-out = Çıkar
cart-delivery = { $city } çıkışlı teslimat, gümrük ve vergileri dahil
cart-parcel-total = Bu paket kapınızda
cart-stays = Şu anda teslim edilemiyor: { $country }
cart-stays-first = Oraya gidemeyenleri çıkarın ya da yukarıdan başka bir ülke seçin; sonra ödemeye geçebilirsiniz.
cart-fewer-left =
    { $count ->
        [one] Yalnızca bir tane kaldı
       *[other] Yalnızca { $count } tane kaldı
    }
cart-take-left =
    { $count ->
        [one] Kalan bir taneyi al
       *[other] Kalan { $count } taneyi al
    }
cart-you-pay = Ödeyeceğiniz, kapınızda
cart-checkout = Ödemeye geç
cart-sums = Aynı toplam, kalem kalem
cart-bad-quantity = Bir üründen tek seferde en az 1, en fazla { $most } adet sipariş edilebilir. Sepetiniz olduğu gibi duruyor.
cart-full = Bir sepete en fazla { $most } farklı ürün sığar. Önce bunları sipariş edin.
cart-unknown-goods = Bu ürün artık satışta değil. Sepetiniz olduğu gibi duruyor.
sum-goods = Ürünler
sum-delivery = Teslimat
sum-duty = Gümrük vergisi
sum-tax = Vergi
sum-fees = Ücretler
mix-inside = yukarıdaki tutarların içinde
mix-flat-duty-shared = Maktu gümrük vergisi, aynı tarife satırındaki ürünler için bir kez alınır
mix-threshold-crossed = Ürünler birlikte gümrük vergisi muafiyet sınırını aşıyor
mix-other-road = Ürünler birlikte başka bir yoldan gidiyor
mix-rounding = Hepsi için bir kez yuvarlandı
notice-threshold = Bu paket { $threshold } sınırını aştığı için gümrük vergisi uygulanıyor: { $duty }.
notice-duty = Bu ürünlere birlikte gümrük vergisi uygulanıyor: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Ödeme
checkout-one-page = Tek sayfa, tek düğme.
checkout-guest = Misafir olarak ya da hesabınızla devam edin:
checkout-where = Nereye gidecek
checkout-email = E-posta
checkout-email-hint = Fiş ve yol haberleri için; başka hiçbir şey için değil.
checkout-name = Ad soyad
checkout-street = Sokak ve kapı no
checkout-extra = Kat, daire, şirket (varsa)
checkout-city = Şehir
checkout-state = Eyalet
checkout-province = İl veya eyalet
checkout-emirate = Emirlik
checkout-postcode = Posta kodu
checkout-zip = ZIP kodu
checkout-choose = Seçin
checkout-phone = Telefon (isterseniz)
checkout-phone-hint = Yalnızca taşıyıcı görür.
checkout-country = Varış ülkesi: { $country }. Başka bir ülke fiyatı değiştirir: ülkeyi sayfanın başından seçin.
checkout-when = Ne zaman gelecek
checkout-pay = Nasıl ödeyeceksiniz
checkout-test = Test ödemeleri
checkout-test-help = Bu mağaza yalnızca test kartlarını kabul eder; para hareketi olmaz. İleri bir tarih ve herhangi bir güvenlik kodu yeterlidir.
test-card-captured = öder
test-card-declined = reddedilir
test-card-needs-confirmation = onayınızı ister
checkout-card = Kart numarası
checkout-expiry = Son kullanma, AA/YY
checkout-code = Güvenlik kodu
checkout-no-provider = Bu mağazada henüz bir ödeme yöntemi kurulmadı; bu yüzden sipariş verilemiyor.
checkout-button = { $total } öde
checkout-held = Bu fiyat sizin için sabit. Son geçerlilik: { $until }, yerel saatle ({ $country }, { $zone }). Düğmeye istediğiniz kadar basın: sizden bir kez para çekilir.
checkout-card-unknown = Bu, test kartlarından biri değil. Yukarıdaki numaralardan birini kullanın.
checkout-expiry-wrong = Kartın geçerli olduğu son ayı ve yılı yazın, örneğin 12/30
checkout-code-wrong = Üç ya da dört rakam
checkout-postcode-wrong = Oradaki posta kodları böyle görünmez. Bir örnek: { $example }
checkout-postcode-elsewhere = Bu posta kodu seçtiğiniz bölgeye ait değil. İkisinden birini düzeltin.
checkout-region-unknown = Listeden birini seçin
checkout-rates-too-old = Döviz kurlarımız satış yapmak için fazla eski. Sizden para çekilmedi; lütfen bugün daha sonra yeniden gelin.
checkout-moved = Fiyat değişti
checkout-moved-help = Fiyat { $was } idi, şimdi { $now }. Sizden para çekilmedi. Aşağıdaki düğmeyle yeni fiyatı kabul etmiş olursunuz.
checkout-sold-out = { $sku } az önce başkasına satıldı. Sizden para çekilmedi. Sepetinizi değiştirip devam edin.
checkout-cannot-ship = { $sku }: { $why }. Sizden para çekilmedi.
checkout-empty = Sepetinizde artık bir şey yok. Az önce sipariş verdiyseniz e-postanız yolda.
checkout-changed = Sepetiniz başka bir pencerede değişti. Bir kez daha bakın; sizden para çekilmedi.
checkout-declined = Kart reddedildi. Sizden para çekilmedi. Başka bir kart deneyin.
confirm-title = Ödemeyi onaylayın
confirm-say = Bu sayfa bankanızın sayfası yerine duruyor. Yalnızca bir testtir: para hareketi olmaz.
confirm-order = Sipariş
confirm-agree = Onayla
confirm-refuse = Reddet

## templates/shop/order.html, find_order.html

order-title = Sipariş
order-heading-paid = Teşekkür ederiz. Siparişiniz ödendi
order-heading-awaiting = Siparişiniz ödeme bekliyor
order-heading-declined = Ödeme reddedildi. Sizden para çekilmedi
order-heading-cancelled = Bu sipariş iptal edildi. Sizden para çekilmedi
order-pieces =
    { $count ->
        [one] Bir adet
       *[other] { $count } adet
    }
order-receipt = Bu paketin fiyatı nelerden oluşuyor
order-parcel-number = Paket { $number }
order-paid = Ödediğiniz tutar, her şey dahil
order-goes-to = Teslimat adresi
find-title = Sipariş sorgula
find-say = Sipariş numarasını ve siparişi verirken kullandığınız e-posta adresini yazın; siparişi açan kodu size gönderelim.
find-number = Sipariş numarası
find-number-wrong = Sipariş numarası şöyle görünür: EP-7K3M9QXC2
find-send = Kodu gönder
find-code = E-postadaki kod, altı rakam
find-code-wrong = Bu kod siparişi açmıyor. Kod on beş dakika ve beş deneme için geçerlidir.
find-open = Siparişi aç

# Ürün sayfası, sepet ve ödeme: seçilebilecek yollar.
choice-title = Daha ucuz ya da daha erken
choice-parcels = { $count ->
    [one] tek pakette
   *[other] { $count } pakette
}
choice-gone = Seçtiğiniz güne ürünleriniz artık yetişemiyor. Şimdi yapılabilecekler aşağıda.
checkout-choice-show = Bu seçimin toplamını göster
checkout-choice-price = Bu teslimatla ödeyeceğiniz tutar { $now }
choice-collected = { $day } günkü toplu sevkiyatla yola çıkar
choice-collected-saves = { $day } günkü toplu sevkiyatla yola çıkar: { $amount } tasarruf
choice-together-saves = Hepsi birlikte, { $day } günkü toplu sevkiyatla: { $amount } tasarruf
