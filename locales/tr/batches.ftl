# Doğrudan postanın partileri: /ops/batches, tek bir parti ve okutma sayfasında partiye giriş çıkış.

ops-nav-batches = Partiler
batches-title = Partiler
batches-say = Bir ülkeye giden paketler toplama merkezinde toplanır, torbalanır ve birlikte taşıyıcıya verilir. Parti, son kabul zamanına ya da siz kapatana kadar paket alır.
batches-open = Paket alan partiler
batches-none-open = Açık parti yok. Okutulan ilk paket bir parti açar.
batches-closed = Taşıyıcıyı bekleyenler
batches-none-closed = Bekleyen kapalı parti yok.
batches-ended = Son çıkanlar
batches-none-ended = Henüz partiyle çıkan olmadı.
batches-outside = Paketlenmiş, partisiz
batches-outside-say = Sonraki partiye girerler ya da tek başlarına verilirler. Her iki durumda da müşteri fazladan bir şey ödemez.
batches-none-outside = Parti dışında paketlenmiş paket yok.

batch = Parti
batch-title = Parti { $batch }
batch-pieces = Paketler
batch-weight = Ağırlık
batch-cut-off = Son kabul
batch-value = Beyan edilen değer
batch-closed-by = Kapatan
batch-clock = { $moment } ({ $zone })
batch-close = Partiyi kapat
batch-close-say = Manifesto yazılır ve bundan sonra değişmez. Geç gelen paket sonraki partiye girer ya da tek başına gider.
batch-files = Manifesto ve beyannameler
batch-manifest = Manifesto
batch-declarations = Gümrük beyannameleri
batch-hand-over = Taşıyıcıya ver
batch-hand-over-say = { $count ->
    [one] Manifestodaki paket yola çıkar, müşterisine e-posta gider.
   *[other] Manifestodaki { $count } paket birlikte yola çıkar, müşterilerine e-posta gider.
  }
batch-dissolve = Partiyi dağıt
batch-dissolve-say = Bu hâliyle çıkamıyorsa: Paketleri yeniden “paketlendi” durumuna döner ve baştan toplanır. Manifesto saklanır, altında hiçbir şey yola çıkmaz.
batch-inside = Torbalarıyla paketler
batch-dissolved-say = Manifestoda bunlar vardı. Paketler sonradan çıkarıldı.
batch-bag-most = Bir torba en fazla { $weight } ağırlığındadır.
batch-nothing = İçinde bir şey yok.
batch-bag = Torba { $bag }
batch-bag-sum = { $count ->
    [one] bir paket, { $weight }
   *[other] { $count } paket, { $weight }
  }
batch-parcel = Paket
batch-identifier = Gönderi kodu
batch-order = Sipariş
batch-take-out = Çıkar
batch-take-out-one = { $parcel } numaralı paketi çıkar

batch-open = Paket alıyor
batch-due = Son kabul geçti: kapatın
batch-closed = Kapalı
batch-handed-over = Taşıyıcıya verildi
batch-dissolved = Dağıtıldı

batch-no-hub = Buradan paketler tek tek çıkar. Tek başına taşıyıcıya verin.
batch-lane-closed = { $lane } hattı kapalı; onun için bir şey toplanmıyor. Hat açılana kadar paketi kenara ayırın.
batch-no-papers = { $parcel } için henüz evrak yok. Önce evrakı hazırlayın, sonra yeniden okutun.
batch-no-bag = { $bag } numaralı torba yok. Sıradaki yeni torba: { $next }.
batch-bag-full = { $bag } numaralı torba { $weight } sınırını aşar. Başka bir torba seçin ya da alanı boş bırakın.
batch-too-heavy = Bütün bir torbanın olabileceğinden ağır ({ $weight }). Tek başına taşıyıcıya verin.
batch-sealed = Paket, kapalı olan { $batch } partisinin manifestosunda. O partiyle çıkar; çıkarmak için önce partiyi dağıtın.
batch-not-inside = Hiçbir partide değil.
batch-empty = Partide bir şey yok; kapatılacak bir şey de yok.
batch-stands = Bu şu anda olmaz: parti “{ $state }” durumunda. Son hâli böyle.

said-batch-closed = Parti kapatıldı. Manifestosu aşağıda.
said-batch-left = Parti taşıyıcıda, müşterilere e-postaları gidiyor.
said-batch-apart = Parti dağıtıldı. Paketleri yeniden “paketlendi” durumunda.
said-batch-out = Paket partiden çıktı, “paketlendi” durumunda.

scan-collect = Partiye koy
scan-take-out = Partiden çıkar
scan-bag = Torba
scan-bag-hint = Boş bırakırsanız paket, yeri olan torbaya girer.
scan-bag-wrong = Bir torba numarası yazın ya da alanı boş bırakın.
scan-within = { $batch } partisinde, { $bag } numaralı torbada
scan-taken-out = { $batch } partisinden çıkarıldı

batch-offers = Aynı kutuda gidebilecekler
batch-offers-say = Bunlar aynı kişiye, aynı adrese gidiyor. Birlikte, değerlerinin toplamıyla beyan edilirler; müşterilerin ödediği olduğu gibi kalır.
batch-offer = { $count ->
    [one] Bir paketin taşıma, gümrük vergisi, diğer vergi ve ücretleri tek başına { $apart }, aynı kutuda { $together }: { $saves } daha az.
   *[other] { $count } paketin taşıma, gümrük vergisi, diğer vergi ve ücretleri tek tek { $apart }, aynı kutuda { $together }: { $saves } daha az.
  }
batch-combine = Aynı kutuya koy
batch-part = Yeniden ayır
batch-part-one = { $parcel } kutusunda gidenleri ayır
batch-with = { $parcel } ile aynı kutuda
batch-in-box = { $parcel } kutusunda, onun evrakıyla gidiyor
batch-boxed = { $parcel } ile aynı kutuda. Önce partinin sayfasında ayırın.
batch-apart = Burada birleştirilecek bir şey kalmadı: paketlerden biri gitti ya da birleştirmek ucuza gelmiyor.
said-batch-combined = Artık aynı kutuda gidiyorlar. Evrakını yeniden yazdırın.
said-batch-parted = Her biri, önceki evrakıyla yeniden ayrı bir paket.
care-story-combined = Başka bir paketle aynı kutuya kondu
care-story-parted = Yeniden ayrı bir paket
