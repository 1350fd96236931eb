# Paketler: her birinin durumu (sipariş sayfaları, müşteri hizmetleri, okutma) ve /ops/scan okutma sayfası.

parcel-allocated = Ayrıldı
parcel-picked = Raftan toplandı
parcel-packed = Paketlendi
parcel-batched = Torbalandı
parcel-handed-over = Taşıyıcıda
parcel-exported = Çıkış ülkesinden ayrıldı
parcel-at-border = Sınırda
parcel-held = Sınırda bekletiliyor
parcel-cleared = Gümrükten geçti
parcel-last-mile = Dağıtımda
parcel-delivered = Teslim edildi
parcel-returned = Geri dönüyor
parcel-lost = Kayıp
parcel-destroyed = İmha edildi
parcel-released = Gönderilmedi
parcel-cancelled = Yola çıkmadan iptal edildi

parcel-by-scan = okutuldu
parcel-by-desk = taşıyıcı bildirdi
parcel-by-program = mağaza bildirdi

# Sipariş sayfası
order-tracking = Takip numarası: { $tracking }
order-parcel-moves = Bu paketin geçtiği yerler

# Müşteri hizmetleri: bir siparişin paketi
care-parcel-state = Durum
care-parcel-moves = Bu paketin hareketleri
care-parcel-tell = Taşıyıcının bildirdiği
care-parcel-note = Not
care-parcel-when = Ne zaman, UTC; az önce olmadıysa
care-parcel-move = Kaydet
care-parcel-not-so = Bu paket “{ $state }” durumundan oraya geçemez. Aşağıdaki hareketlerine bakın, sonra yeniden seçin.
care-parcel-choose = Taşıyıcının ne bildirdiğini seçin.
care-parcel-when-wrong = Ne zaman olduğunu seçin: UTC olarak, ileride olmayan bir tarih ve saat.
care-parcel-late = geç geldi, bir şeyi değiştirmedi
care-parcel-again = yeniden bildirildi
care-parcel-occurred = olay zamanı { $at }
care-story-parcel-moved = Paket hareket etti
said-parcel-moved = Kaydedildi. Müşterinin bilmesi gerekiyorsa e-posta yolda.
said-parcel-known = Bir şey değişmedi: paket zaten bu durumda.
said-parcel-late = Kaydedildi, ama geç geldi: Paket daha ileride ve durumu aynı kalıyor.

# /ops/scan
ops-nav-scan = Okutma
scan-title = Paket okutma
scan-say = Nerede çalıştığınızı ve ne yaptığınızı seçin, sonra etiketleri art arda okutun.
scan-place = Tesis
scan-step = Adım
scan-choose = Başla
scan-pick = Raftan topla
scan-pack = Paketle
scan-hand-over = Taşıyıcıya ver
scan-parcel = Paket ya da takip numarası
scan-waiting = Burada bekleyenler
scan-leaves = en geç { $day } çıkar
scan-none = Bu adımı bekleyen bir şey yok. Yukarıdan başka bir adım seçin ya da bir çay için.
scan-more = En acil { $count } paket bunlar; bekleyen başkaları da var.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } daha önce okutuldu: { $state }. Bir şey değişmedi.
scan-nothing = Bir şey okutulmadı. Etiketi okutun ya da numarayı yazıp Enter’a basın.
scan-unknown = “{ $parcel }” numaralı paket yok. Yeniden okutun ya da barkodun altındaki numarayı yazın.
scan-not-paid = { $parcel } ödenmemiş bir siparişe ait. Rafta bırakın.
scan-not-yet = { $parcel } “{ $state }” durumunda. Önce başka bir adım gerekiyor: yukarıdan seçin.
scan-off = { $parcel } iptal edildi, gönderilmeyecek. Ürünlerini rafa geri koyun.
scan-other-place = { $parcel } buradan çıkmaz. Çıkış yeri: { $city }. Kenara ayırın.

# E-postalar
posted-parcel-moved = E-posta: paketten haber
mail-parcel-moved-subject = { $state ->
    [handed_over] { $number } numaralı siparişiniz yolda
    [held] { $number } numaralı siparişiniz sınırda bekliyor
    [delivered] { $number } numaralı siparişiniz teslim edildi
    [returned] { $number } numaralı siparişin bir paketi bize geri dönüyor
    [found] { $number } numaralı siparişin bir paketi bulundu
   *[lost] { $number } numaralı siparişin bir paketi kayıp
  }
mail-parcel-moved = { $state ->
    [handed_over] { $number } numaralı siparişinizin { $parcel } numaralı paketi taşıyıcıya verildi. Elinizde olması beklenen gün: { $days }.
    [held] { $number } numaralı siparişinizin { $parcel } numaralı paketini gümrük inceliyor. Sorularını biz yanıtlarız; sizden bir şey gerekirse yazarız. Ödemeniz gereken bir şey yok.
    [delivered] { $number } numaralı siparişinizin { $parcel } numaralı paketi teslim edildi. Elinize geçmediyse lütfen bu e-postayı yanıtlayın.
    [returned] { $number } numaralı siparişinizin { $parcel } numaralı paketi teslim edilemedi ve bize geri dönüyor. Bundan sonrasını size yazacağız.
    [found] { $number } numaralı siparişinizin bulunamayan { $parcel } numaralı paketi ortaya çıktı ve yoluna devam ediyor. Sizin için bir şey değişirse yazarız.
   *[lost] { $number } numaralı siparişinizin { $parcel } numaralı paketi bulunamıyor. Üzgünüz. Bir kaybınız olmayacak: Yenisi ya da paranız için size yazacağız.
  }
mail-parcel-tracking = { $carrier }, paketi { $tracking } numarasıyla izliyor.

# /ops/lanes/{code}
lane-close = Bu hattı kapat
lane-open = Bu hattı aç
lane-close-say = Kapalı bir hatta bu andan sonra yeni fiyat verilmez. Ödeme sayfasında olanlar, varsa başka bir hattın fiyatını alır.
lane-open-say = Bu andan sonra hatta yeniden fiyat verilebilir.
lane-reason = Neden
lane-reason-needed = Nedenini yazın ki sizden sonra gelen bilsin: “cumaya kadar grev”.
lane-late = Bunu sizden önce biri yaptı. Hat şu anda böyle.
lane-waiting = Bu hatta satılmış, henüz çıkmamış
lane-none = Bu hattı bekleyen bir şey yok.
said-lane-closed = Hat kapatıldı. Bu hatta satılmış paketler için aşağıya bakın.
said-lane-opened = Hat açık.

# Yola çıkmadan iptal edilen ya da kaybolan: sipariş sayfası ve müşteri hizmetleri
order-heading-called-off = Bu sipariş iptal edildi
order-call-off = Siparişi iptal et
order-call-off-say = Henüz hiçbir şey paketlenmedi; bu yüzden şimdi iptal edebilirsiniz. Gönderim yapılmaz, ödediğiniz her şey geldiği yoldan geri döner.
order-call-off-one = Bu paketi iptal et
order-call-off-one-say = Henüz paketlenmedi; bu yüzden şimdi iptal edebilirsiniz. Gönderilmez, onun için ödediğiniz her şey geldiği yoldan geri döner: ürünler, kargo, gümrük vergisi ve diğer vergiler.
order-called-off-back = { $went ->
    [yes] Gönderilmeden iptal edildi. { $amount } ödediğiniz yoldan geri gönderildi.
   *[no] Gönderilmeden iptal edildi. { $amount } ödediğiniz yoldan geri gönderilecek.
  }
order-loss-back = { $went ->
    [yes] Bir paket ulaşmadı. { $amount } ödediğiniz yoldan geri gönderildi.
   *[no] Bir paket ulaşmadı. { $amount } ödediğiniz yoldan geri gönderilecek.
  }
care-call-off = Bu paketi iptal et
care-call-off-all = Tüm siparişi iptal et
care-call-off-means = Gönderilmez, stoku yeniden serbest kalır ve { $amount } hemen müşteriye geri döner: ürünler, kargo, gümrük vergisi, diğer vergiler ve ücretler. Müşteriye e-posta gider. Bu işlem geri alınamaz.
care-call-off-note = E-postaya eklenecek söz, varsa
care-loss-refund = Bu paketin parasını geri öde
care-loss-means = Bu paket artık yok. { $amount } hemen müşteriye geri döner: paket için ödenen her şey, bir kez. Masrafı firma üstlenir; markaya ürünlerinin parası ödenir. Müşteriye e-posta gider.
care-loss-refunded = Bu paketin parası geri gönderildi
care-loss-found = Bu paket kayıp sayılıp geri ödenmişti, şimdi bulundu
care-loss-found-say = Müşteri { $amount } geri aldı, ürünler de eline geçebilir. Yazın: Ürünleri tutup yeniden ödesin ya da geri göndersin.
care-story-called-off = Paket yola çıkmadan iptal edildi
care-story-loss-refunded = Kayıp geri ödendi
said-called-off = İptal edildi. Gönderilmiyor, para geri dönüş yolunda.
said-called-off-waits = İptal edildi. Gönderilmiyor; ödeme kuruluşu henüz yanıt vermiyor, yanıt verir vermez para geri gider.
said-loss-refunded = Para geri dönüş yolunda; bir e-posta da bunu bildiriyor.
unowed-not-paid = Bu sipariş ödenmedi, geri gönderilecek para yok.
unowed-left = { $parcel } numaralı paket yola çıktı (“{ $state }”), artık iptal edilemez. Ulaştıktan sonra geri gönderilebilir.
unowed-begun = { $parcel } numaralı paket hazırlanıyor, buradan iptal edilemez. Bize yazın: Taşıyıcıya verilene kadar durdurabiliriz.
unowed-off = { $parcel } numaralı paket daha önce iptal edildi. Bir şey değişmedi.
unowed-not-gone = Bu paket “{ $state }” durumunda: Yalnızca kaybolan ya da imha edilen paketler bu yolla geri ödenir.
unowed-return-open = Aynı paketin { $rma } numaralı iadesi hâlâ açık. Önce ona karar verin.
unowed-nothing = Bunun için ödenen her şey geri gitti ya da yolda. Bir şey değişmedi.

posted-called-off = E-posta: yola çıkmadan iptal
posted-loss-refunded = E-posta: kayıp geri ödendi
mail-called-off-subject = İptal edildi: { $number } numaralı sipariş
mail-called-off = { $count ->
    [one] { $number } numaralı siparişin { $parcels } numaralı paketi iptal edildi, gönderilmeyecek.
   *[other] { $number } numaralı siparişin şu paketleri iptal edildi, gönderilmeyecek: { $parcels }.
  }
mail-loss-refunded-subject = { $number } numaralı siparişin kayıp paketi için paranız
mail-loss-refunded = { $count ->
    [one] { $number } numaralı siparişin { $parcels } numaralı paketi size ulaşmayacak. Üzgünüz; onun için ödediğiniz her şeyi geri veriyoruz. Yine de ulaşırsa lütfen bize yazın.
   *[other] { $number } numaralı siparişin şu paketleri size ulaşmayacak: { $parcels }. Üzgünüz; onlar için ödediğiniz her şeyi geri veriyoruz. Yine de ulaşırlarsa lütfen bize yazın.
  }
mail-owed-sent = Para, ödediğiniz yoldan geri dönüyor. Bankanızın göstermesi birkaç gün sürebilir.
