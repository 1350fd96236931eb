## templates/layout.html ve parçaları

skip-to-goods = Ürünlere geç
header-search = Ürün ve marka ara
header-search-button = Ara
header-account = Hesap
header-sign-in = Giriş yap
header-cart = Sepet
header-ways = Ürünler
market-delivering = Teslimat ülkesi: { $country }
market-stay = Bu sayfada kalırsınız. Oraya gidemeyen ürünler, nedeniyle birlikte işaretlidir.
foot-before = Almadan önce
foot-after = Aldıktan sonra
foot-house = Kurumsal
foot-duties = Fiyatın içinde ne var
foot-shipping = Ürünler nasıl gelir
foot-follow = Sipariş sorgula
foot-returns = İade et
foot-about = Entrepot hakkında
foot-legal = Koşullar, gizlilik, sorumluluk
foot-note = Fiyatlara gümrük vergisi ve diğer vergiler dahildir. Teslimat ülkesi: { $country }.

## templates/shop/home.html

home-title = Sayfadaki fiyat, kapınızdaki fiyattır
home-description = Porselen, çay, ipek, ışık ve ses: onları yapan atölyelerden, gümrük ve vergiler fiyata dahil.
home-say = Porselen, çay, ipek, ışık ve ses: onları yapan atölyelerden. Gümrük vergisi, diğer vergiler ve gümrük evrakı, paket yola çıkmadan halledilir.
home-see-new = Yenileri gör
home-see-lanes = Ürünler nasıl gelir
home-new = Kolilerden yeni çıkanlar
home-all = Tüm ürünler
home-receipt = Her fiyatın fişi açılır
home-receipt-is = Herhangi bir fiyatı açın, nelerden oluştuğunu söylesin: üreticinin fiyatı, gümrük vergisi, diğer vergiler, yol; her biri dayandığı kural ve kurala bakıldığı günle. Gördüğünüz fiş, sizde kalan fiştir.
home-receipt-more = Kapıda sizden fazlasını isteyen olursa hiçbir şey ödemeyin, bize yazın. Gerisini biz hallederiz.
home-receipt-how = Fiyatı nasıl hesaplıyoruz
home-lanes =
    { $count ->
        [one] Bugün bir hat açık
       *[other] Bugün { $count } hat açık
    }
home-brands = Birlikte çalıştığımız atölyeler
brands-name = Atölye
brands-from = Yeri
brands-makes = Ne yapar
brands-since = Kuruluş
place-in-country = { $city }, { $country }

## Gümrük mührü, templates/parts/seal.html

seal-paid = Gümrük ve vergiler ödendi.

## Listeler: templates/parts/lot.html, sorts.html, pager.html; kategori, marka ve arama sayfaları

crumbs-label = Bulunduğunuz yer
crumb-home = Ana sayfa
lot-all-in = gümrük ve vergiler dahil
lot-to-door = kapınıza kadar
lot-from = { $city } çıkışlı, { $days }
lot-at = { $city } rafından, { $days }
list-count =
    { $count ->
        [one] Bir ürün
       *[other] { $count } ürün
    }
list-empty = Bu rafta henüz bir şey yok.
sort-label = Sıralama
sort-newest = Önce en yeniler
sort-price = Kapınızdaki fiyat, artan
sort-price-down = azalan
list-pages = Sayfalar
list-before = Önceki
list-after = Sonraki
list-page = Sayfa { $number }
brand-range =
    { $count ->
        [one] Bu atölyeden bir ürün
       *[other] Bu atölyeden { $count } ürün
    }
search-title = “{ $query }”
search-all = Tüm ürünler
search-nothing = “{ $query }” için bir şey bulunamadı
search-try = Daha kısa bir sözcük deneyin ya da raflar arasında gezinin:

## templates/shop/listing.html

price-worth = Gümrük vergisi ve diğer vergiler dahil, teslimat hariç
price-region = Eyaletinizin satış vergisi bu fiyata dahil değildir. Tahsil etmemiz gereken yerlerde, ödeme sayfası onu siz ödemeden önce gösterir.
listing-quantity = Adet
listing-add = Sepete ekle
listing-back =
    { $days ->
        [one] Geri göndermek için bir gününüz var. Kusurlu mu? Dönüş yolunu biz öder, gümrük ve vergileri de geri öderiz.
       *[other] Geri göndermek için { $days } gününüz var. Kusurlu mu? Dönüş yolunu biz öder, gümrük ve vergileri de geri öderiz.
    }
listing-roads = Neden bu yol, başka hangi yollar var
roads-outcome = Sonuç
roads-taken = Bu yoldan gelir.
road-arrives = En geç { $day } kapınızda
listing-about = Ürün hakkında
listing-safety = Güvenlik ve sorumluluk
listing-beside = Yanına yakışanlar
listing-instead = Oraya gidebilenler
fact-weight = Ağırlık
fact-size = Ölçü
fact-care = Bakım
fact-tariff = Tarife pozisyonu
fact-origin = Üretildiği yer
fact-sku = Ürün no
fact-maker = Üretici
fact-answers = Buradaki sorumlu
fact-answers-is = Satıcı olarak Entrepot. Olması gerektiği gibi olmayan her şey için bize yazın.

## Fiyatın neden olmadığı; her biri bir ülke için

no-offer-sold-out = Şu anda tükendi
no-offer-no-lane = Bulunduğu yerden buraya getiren taşıyıcı yok
no-offer-closed = Buraya gelen yol şimdilik kapalı
no-offer-prohibited = Buraya ithali yasak
no-offer-restricted = Bu yoldaki taşıyıcılar kabul etmiyor
no-offer-too-heavy = Bu yoldaki taşıyıcılar için fazla ağır
no-offer-too-late = Zamanında burada olamaz
no-offer-no-tariff = Buradaki gümrük vergisi oranını henüz bilmiyoruz
no-offer-incomplete = Marka, gümrüğün istediği bilgileri henüz vermedi
no-offer-no-price = Şu anda fiyat hesaplanamıyor
no-offer-other-forms = Belki başka bir çeşidi vardır: aşağıya bakın.
no-offer-goes-to = Gidebildiği ülkeler:
no-offer-elsewhere = Bu sayfanın altındaki ürünler oraya gidebilir.

## Fiş, templates/parts/slip.html

receipt-caption = Bir adet için { $day } günü hesaplandı
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Kural
receipt-no-duty = Gümrük vergisi
receipt-duty-relief = Yok: Ürünlerin değeri { $limit } sınırını aşmıyor.
receipt-duty-waived = Yok: Ürünler muafiyet kapsamında.
receipt-duty-settled = Yok: Bu ürünler önceden ithal edildi ve ülkenin gümrük bölgesinde duruyor.
receipt-duty-free = Bu tür ürünlerde yok.
receipt-carrier = { $mode }, { $carrier }

## Yol şeridi, templates/parts/ribbon.html


## Hatlar, templates/parts/lanes.html

way-label = Bu ülkeye giden hatlar
way-from = Nereden
way-by = Neyle
way-arrives = Şimdi sipariş verirseniz kapınızda
way-refuses = Kabul etmediği
way-takes-all = sattığımız her şeyi kabul eder
way-shelf = { $city } rafı
way-hub = { $city } toplama merkezi
days-at-door = { $days }

## Listelerde, sepette ve siparişlerde fiyatın yanındaki çizimler ve toplamlar

home-see-goods = Ürünleri gör
home-receipt-promise = Kapıda sizden fazlasını isteyen olursa hiçbir şey ödemeyin, bize yazın.
seal-nobody-asks = Kapıda kimse sizden para istemez.
seal-nothing-to-sign = Gümrük beyannamesini biz verir, ödenecek ne varsa biz öderiz. İmza yok, ödeme yok.
journey-title = Size geliş yolu
journey-hub = taşıyıcıya teslim
journey-on-shelf = rafta, çıkış
journey-border = Gümrük
journey-cleared = gümrüğü bitmiş
journey-door = Kapınız
receipt-unfold = Bu fiyat nelerden oluşuyor
receipt-asked = { $brand } fiyatı: { $asked } ({ $day } kuru { $rate }, kur marjı { $margin })
receipt-asked-same = { $brand } fiyatı: { $asked }
receipt-goods-sum = Fiyat, gümrük ve vergiler dahil
receipt-delivery = { $city } çıkışlı teslimat
receipt-on-delivery = { $what }, teslimatta
receipt-restated = Ülkenin kendi parasıyla { $local } olarak hesaplandı, { $day } tarihli { $rate } kuruyla çevrildi
receipt-at-door = Kapınızda
price-inside = Gümrük vergisi ve diğer vergiler dahil
price-delivery = teslimat
price-at-door = kapınızda
