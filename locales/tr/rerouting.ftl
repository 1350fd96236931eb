# Satıştan sonra: pakete başka güzergâh, aynı ürünler bir kez daha, geçersiz kılınan evrak.

# /care/ ve /care/stranded: güzergâhı kalmayan paketler
care-nav-stranded = Güzergâhsız
stranded-queue = { $count ->
    [one] Bir paketin güzergâhı yok
   *[other] { $count } paketin güzergâhı yok
}
stranded-title = Güzergâhı kalmayan paketler
stranded-say = Hatları kapandı. Zamanında ve sınırımız içinde başka yoldan gidebilenler yolda; bunlar için siz karar verirsiniz.
stranded-none = Her paketin güzergâhı var.
stranded-open = { $count ->
    [0] bekleyen yok
    [one] { $count } paket bekliyor
   *[other] { $count } paket bekliyor
}
stranded-more = { $count ->
    [one] Bunların arkasında { $count } paket daha var.
   *[other] Bunların arkasında { $count } paket daha var.
}
stranded-parcel = Paket
stranded-promised = söz verilen gün { $day }
stranded-lane = { $lane } hattı, kapalı
stranded-no-way = Başka hiçbir güzergâh bu ürünleri kabul etmiyor.
stranded-later = Hiçbir güzergâh söz verilen günü tutturamıyor. En erken varış: { $day }.
stranded-dearer = En ucuzu bize, ödenenden { $amount } fazlaya mal oluyor; sormadan harcadığımız { $limit }.
stranded-fits = Bu paket artık zamanında ve sınırımız içinde gidebilir: mağaza bir saat içinde halleder ya da siz buradan yaparsınız.
stranded-ways = Diğer güzergâhlar
stranded-way-means = En geç { $day } varır; bize, ödenenden { $amount } fazlaya mal olur.
stranded-in-time = zamanında
stranded-late = { $days ->
    [one] { $days } gün geç
   *[other] { $days } gün geç
}
stranded-take = Bu güzergâhı seç
stranded-take-means = Müşteri fazladan bir şey ödemez. Gün değişirse e-posta gider.
stranded-off = İptal et ve geri öde
stranded-wait = Beklet
stranded-wait-note = Neden; bir sonraki bakan için
stranded-wait-needed = Neden beklediğini yazın.
stranded-waits = Bekliyor: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Kabul etmeyen güzergâhlar
stranded-splits = birkaç paket gerekirdi
said-rerouted = Paketin yeni güzergâhı var. Gün değiştiyse e-posta yolda.
said-waits = Kaydedildi. Hattı yeniden açılana ya da biri başka karar verene kadar bekler.

# Paket neden bir güzergâha girmez
reroute-not-paid = Bu sipariş ödenmedi, hiçbir parçası gönderilmez.
reroute-stands = Bu paket artık “{ $state }” durumunda, başka güzergâha girmez. Bir şey değişmedi.
reroute-open-again = Hattı yeniden açık: Paket satıldığı gibi gidiyor. Bir şey değişmedi.
reroute-given = Az önce biri bu pakete başka bir güzergâh verdi. Bir şey değişmedi.
reroute-changed = Bu güzergâh kapandı ya da maliyeti değişti. Güzergâhlara yeniden bakın.
reroute-no-stock = Öteki tesiste { $sku } artık yeterince yok. Güzergâhlara yeniden bakın.

# Müşteri hizmetleri: güzergâhı değişen paket
care-rerouted = Güzergâhı değişti
care-rerouted-say = { $left } → { $took }: varış en geç { $day }, söz verilen { $promised }; bize, ödenenden { $amount } fazlaya mal oluyor.
care-rerouted-same = { $left } → { $took }: varış söz verildiği gibi en geç { $day }; bize, ödenenden { $amount } fazlaya mal oluyor.
care-stranded = Hattı kapalı. Başka bir güzergâh seçin, iptal edin ya da bekletin.
care-stranded-open = Ne olacağını seçin

# Müşteri hizmetleri: aynı ürünler bir kez daha
care-replace = Yenisini gönder
care-replace-means = Aynı ürünler, serbest olanlardan, ayrı bir paket olarak bir kez daha gönderilir. Müşteri bir şey ödemez, bir e-posta alır. Ya bu ya geri ödeme, ikisi birden olmaz; paket yola çıktıktan sonra geri alınamaz.
care-replace-road = Hangi yoldan
care-replace-way = { $city }, { $carrier }: varış en geç { $day }, bize maliyeti { $amount }
care-replace-none = Bu ürünlerin hepsini bulunduran ve müşteriye güzergâhı olan tesis yok; yalnızca para geri gidebilir.
care-replaces = Kaybolan { $parcel } numaralı paketin yerine geçer. Karşılığında ödeme alınmadı; firmaya maliyeti { $amount }.
care-replaced = Yerine geçen paket: { $parcel }
care-replaced-found = Bu paketin yerine yenisi gönderilmişti, şimdi bulundu
care-replaced-found-say = Yerine { $parcel } numaralı paket gönderildi. Gelen, iyi niyet göstergesi olarak müşteride kalır. Yenisi yola çıkmadıysa hâlâ iptal edebilirsiniz: bu paket ulaştığı için para geri gitmez.
care-replacement-off-means = Gönderilmez, stoku yeniden serbest kalır. İlk paket hâlâ kayıp olduğu için { $amount } müşteriye geri döner. Müşteriye e-posta gider.
care-replacement-off-nothing = Gönderilmez, stoku yeniden serbest kalır. Para geri gitmez: ilk paket bulundu.
unowed-replaced = Bu kaybın karşılığı { $parcel } numaralı pakettir: birinin yerine öteki, bir kez gönderilir. Parası da yerine gönderilen pakete bağlıdır.
said-loss-replaced = Yenisi raftan hazırlanıyor, müşteriye de e-posta yolda.

# Siparişin hikâyesi
care-story-loss-replaced = Yenisi gönderildi
care-story-parcel-rerouted = Paketin güzergâhı değişti
care-story-parcel-stranded = Paket güzergâhsız kaldı, temsilciye bırakıldı
care-story-parcel-waits = Paket hattını bekliyor
care-story-papers-issued = Evrak hazırlandı
care-story-papers-void = Evrak geçersiz kılındı

# Müşterinin sipariş sayfası
order-replacement = { $parcel } numaralı paketin yerine
order-replacement-say = Bu ürünleri bir kez daha gönderiyoruz. Bunun için bir şey ödemezsiniz.
order-replaced-by = Bu paket ulaşmadı. Yerine { $parcel } numaralı paket geliyor, size hiçbir masrafı yok.
order-rerouted = Bu paket planlanandan başka bir yoldan geliyor: en geç { $day } kapınızda. Fiyatınız aynı kalır.

# E-postalar
mail-parcel-rerouted-subject = { $when ->
    [sooner] { $number } numaralı siparişinizin paketi daha erken geliyor
   *[later] { $number } numaralı siparişinizin paketi daha geç geliyor
}
mail-parcel-rerouted = { $when ->
    [sooner] { $number } numaralı siparişinizin { $parcel } numaralı paketi planlanandan başka bir yoldan, daha erken geliyor. Yeni tarih: en geç { $arrives }; önceki tarih: { $promised }.
   *[later] { $number } numaralı siparişinizin { $parcel } numaralı paketi için planladığımız yol kapandı. Başka bir yoldan gönderiyoruz. Yeni tarih: en geç { $arrives }; önceki tarih: { $promised }. Beklettiğimiz için üzgünüz.
}
mail-parcel-rerouted-cost = Fiyatınız aynı kalır. Yeni yolun farkını biz öderiz.
mail-loss-replaced-subject = { $number } numaralı siparişiniz için yeni bir paket yolda
mail-loss-replaced = { $number } numaralı siparişinizin { $gone } numaralı paketi size ulaşmadı. Aynı ürünleri { $parcel } numaralı paketle bir kez daha gönderiyoruz. Elinizde olması beklenen gün: { $days }.
mail-loss-replaced-cost = Bunun için bir şey ödemezsiniz. İlk paket yine de çıkıp gelirse lütfen sizde kalsın.
posted-parcel-rerouted = E-posta: başka güzergâh
posted-loss-replaced = E-posta: yeni paket

# /ops/books
books-kind-reroute = Başka güzergâh
books-kind-replacement = Yeniden gönderilen ürünler
books-kind-unspent = Harcanmayan güzergâh ya da ürün

# /ops/parcels: artık geçmeyen evrak
papers-void = Artık geçerli olmayan evrak
papers-void-make = Geçersiz kıl
papers-void-say = Evrak üstü çizili olarak kayıtlarda kalır; numarası bir daha kullanılmaz, etiketi okutulursa reddedilir. Yeni evrak hemen hazırlanabilir.
papers-void-reason = Neden
papers-void-reason-needed = Eski etiketi bulacak kişi için nedenini yazın.
papers-void-by = Geçersiz kılan { $name }, { $moment }
papers-void-desk = geçersiz
papers-void-rerouted = geçersiz: başka güzergâh
papers-void-called-off = geçersiz: paket iptal edildi
papers-void-described = geçersiz: ürünler yeniden tanımlandı
papers-void-none = Bu paketin geçerli evrakı yok. Bir şey değişmedi.
papers-void-gone = Bu paket “{ $state }” durumunda: Evrakı onunla birlikte yolda ve olduğu gibi kalır.
said-papers-void = Evrak geçersiz. Eski etiketi kutudan çıkarın.
scan-void = { $label } etiketi artık geçerli değil. { $parcel } numaralı paketin üzerindeydi: Yeni evrakı orada hazırlayın, yeni etiketi eskisinin üzerine yapıştırın.
