## Ödeme sayfasındaki adresler, templates/shop/checkout.html

checkout-post-town = Şehir
checkout-district = İlçe veya şehir
checkout-suburb = Semt veya şehir
checkout-prefecture = Prefektörlük
checkout-province-or-city = Eyalet veya büyükşehir

## Bir ülkenin özel alıcılara gelen paketleri kabul etmediği yerde

no-offer-route-closed = Gümrük burada, özel alıcılara yurt dışından gelen paketleri kabul etmiyor
price-worth-shelf = Bu ülkedeki bir raftan, vergi dahil, teslimat hariç
no-offer-route-closed-help = Yalnızca bu ülkedeki bir raftan satılabilir; şu anda orada yok.
brand-why-route-closed = Oradaki gümrük, özel alıcılara yurt dışından gelen paketleri kabul etmiyor. O ülkedeki bir depoda bulunan stok satılabilir.
care-why-route-closed = oradaki gümrük, özel alıcılara yurt dışından gelen paketleri kabul etmiyor

## Bölge vergisi: templates/shop/listing.html, cart.html, checkout.html

price-region-state = Bu fiyattaki vergi, çoğu eyalette geçerli olan vergidir. Ödeme sayfası eyaletinizi öğrenince, oranın vergisiyle fiyatı siz ödemeden önce gösterir.
price-region-province = Bu fiyattaki vergi, bütün ülkede geçerli olan vergidir. Ödeme sayfası eyaletinizi öğrenince eyaletin payını ekler ve fiyatı siz ödemeden önce gösterir.
checkout-region-show = Bu adres için toplamı göster
checkout-region-in = Toplam, şu bölgenin vergi kurallarıyla hesaplandı: { $region }.
checkout-region-price = { $region } vergisiyle ödeyeceğiniz tutar { $now }
checkout-region-price-help = Bu sayfada daha önce { $was } yazıyordu. Sizden para çekilmedi. Sondaki düğmeyle yeni toplamı kabul etmiş olursunuz.
checkout-region-open = Bölge seçilmezse ödeyeceğiniz tutar { $now }

## Ülke ve dil seçimi, templates/parts/market.html

market-language = Dil
market-currency = Ödeme para birimi
market-currency-show = Fiyatları göster
market-currency-say = Gümrük vergisi ve diğer vergiler { $own } olarak hesaplanır, günün kuruyla çevrilir.
part-europe = Avrupa
part-americas = Amerika
part-middle-east = Orta Doğu ve Orta Asya
part-asia-pacific = Asya ve Pasifik

## templates/ops/registrations.html

ops-nav-registrations = Vergi kayıtları
registrations-title = Yurt dışı vergi kayıtları
registrations-say = Firma hangi vergiler için nerede kayıtlı. Vergiyi kimin alacağını bu belirler; fiyat hesapları bir sonrakinden başlayarak buna uyar, sabitlenmiş fiyatlar ve siparişler kendilerininkini korur. Yenileri şöyle yüklenir:
registrations-none = Hiç kayıt yok: ithalat vergisi her sınırda alınır.
registrations-where = Nerede
registrations-scheme = Sistem
registrations-number = Numara
registrations-lets = Sağladığı yetki
registration-ioss = KDV’yi İthalat Tek Durak Sistemi (IOSS) ile beyan etmek
registration-marketplace = vergiyi pazar yeri olarak tahsil etmek
registration-seller = vergiyi kayıtlı satıcı olarak tahsil etmek
registration-voec = küçük gönderilerde KDV tahsil etmek
registration-sales-tax = eyaletin satış vergisini tahsil etmek
registration-regime = kendi rejimine göre beyan etmek
registrations-without = Kaydı olmayan mağazalar
registrations-without-say = Orada ithalat vergisi sınırda müşteri adına ödenir; bölge vergisi tarafımızdan tahsil edilmez.

## Ürün akışı, web/shop/feeds.rs

goods-feed-title = Ürünler, gümrük ve vergiler dahil. Teslimat ülkesi: { $country }
goods-feed-say = Her fiyat, ürünün kapıdaki fiyatıdır; teslimat yanında yazar.
