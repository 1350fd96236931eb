## templates/care/frame.html ve panelin her sayfasındaki sözler

care-desk = Müşteri hizmetleri
care-nav-queue = Sıra
care-nav-orders = Siparişler
care-search = Numara, e-posta ya da ad
care-search-button = Bul
care-return = İade
care-order = Sipariş
care-who = Kim
care-to = Nereye
care-units = Adet
care-comes-back = Geri dönecek
care-stands = Durum
care-total = Toplam
care-amount = Tutar
care-line = Ürün
care-email = E-posta
care-placed = Sipariş tarihi
care-consignment = Gönderi
care-returns = İadeler

## templates/care/queue.html

care-queue = Bekleyenler
care-open =
    { $count ->
        [one] Bir açık iade
       *[other] { $count } açık iade
    }
care-empty = Bekleyen yok. Bütün iadeler karara bağlandı ve ödendi.
care-closed = Son kapananlar
care-why = Neden
care-waits = Bekleme süresi
care-hours =
    { $count ->
        [0] bir saatten az
        [one] bir saat
       *[other] { $count } saat
    }
care-days =
    { $count ->
        [one] bir gün
       *[other] { $count } gün
    }

## templates/care/orders.html

care-orders = Siparişler
care-none-found = Uyan sipariş yok. Numara EP-7K3M9QXC2 biçimindedir; adların ve adreslerin bir parçası yeterlidir.

## templates/care/order.html

care-address = Teslimat adresi
care-language = Dili
care-rules = Kural kitabı ve gün
care-sums = Ödenenler
care-fees = Ücretler
care-road = Güzergâh
care-from-to = { $from } → { $country }
care-arrives = Varış
care-because = Seçilme nedeni
care-because-only = tek güzergâh buydu
care-because-cheapest = en yakın seçenek { $saves } daha pahalıydı
care-because-fewer = bir başkasıyla aynı fiyata, daha az paketle gidiyordu
care-because-sooner = bir başkasıyla aynı fiyata, daha erken varıyordu
care-because-first = bir başkası kadar iyiydi ve tesisi önceliklidir
care-because-chosen = müşteri { $costs } fark ödeyip daha erken istedi
care-others = Diğer güzergâhlar kaça mal olurdu
care-would = Sonuç ne olurdu
care-would-cost =
    { $count ->
        [one] tek pakette { $total }, en geç { $day } varırdı
       *[other] { $count } pakette { $total }, en geç { $day } varırdı
    }
care-why-no-lane = oraya giden hat yok
care-why-closed = hat kapalıydı ya da ücret listesi yoktu
care-why-no-rules = bu güzergâh için kural yok
care-why-no-rate = döviz kuru eksikti
care-why-amount = tutar fazla büyüktü
care-why-prohibited = ürünler oraya gönderilemez
care-why-no-tariff = ürünlerin tarifesi bilinmiyordu
care-why-restricted = taşıyıcı bu tür ürünleri kabul etmiyor
care-why-too-heavy = paket hat için fazla ağırdı
care-why-late = söz verilen günden sonra gelirdi
care-why-no-stock = orada yeterince yoktu
care-charges = Masraf kalemleri, gönderi
care-charge = Kalem
care-part = Neye düşüyor
care-part-goods = ürün
care-part-shipping = kargo
care-rate = Oran
care-base = Matrah
care-by = Tahsilat
care-by-checkout = ödeme sırasında
care-by-delivery = sınırda
care-rule = Kural
care-charge-goods = Ürünler
care-charge-shipping = Kargo
care-charge-insurance = Sigorta
care-charge-duty = Gümrük vergisi
care-charge-additional = İlave gümrük vergisi
care-charge-flat = Maktu gümrük vergisi
care-charge-tax = Vergi
care-charge-clearance = Gümrükleme
care-charge-handling = Taşıyıcı işlem ücreti
care-charge-processing = İdare işlem ücreti
care-story = Bütün hikâye

## Ne oldu: src/web/care/story.rs

care-story-by-shopper = müşteri
care-story-by-program = Entrepot
care-story-placed = Sipariş verildi
care-story-paid = Ödendi
care-story-declined = Ödeme reddedildi, stok geri verildi
care-story-cancelled = İptal: zamanında ödenmedi
care-story-needs-confirmation = Banka müşteriden onay istiyor
care-story-paid-too-late = Para, sipariş sona erdikten sonra geldi: geri verin
care-story-return-asked = İade istendi
care-story-return-approved = İade onaylandı
care-story-return-rejected = İade reddedildi
care-story-return-received = İade ürünleri ulaştı
care-story-return-lost = İade paketi kayıp sayıldı
care-story-refund-sent = Geri ödeme istendi
care-story-refund-refused = Ödeme kuruluşu geri ödemeyi reddetti
care-story-return-refunded = Geri ödendi ve defterlere işlendi
care-story-payment = Ödeme
care-story-refund = Geri ödeme
care-story-other = Bir şey oldu
care-payment-open = ödeme açık
care-payment-needs-confirmation = onay bekliyor
care-payment-captured = ödendi
care-payment-declined = reddedildi
care-payment-cancelled = iptal edildi
care-refund-underway = geri ödeme yolda
care-refund-paid = geri ödendi
care-refund-refused = geri ödeme reddedildi

## Türüne ve durumuna göre e-postalar: src/wording/labels.rs

posted-order-placed = E-posta: sipariş ödendi
posted-order-code = E-posta: misafir kodu
posted-return-asked = E-posta: iade istendi
posted-return-approved = E-posta: iade onaylandı
posted-return-rejected = E-posta: iade reddedildi
posted-return-received = E-posta: ürünler ulaştı
posted-return-refunded = E-posta: geri ödendi
posted-other = E-posta
posted-sent = gönderildi
posted-failed = gönderilemedi
posted-waiting = gönderilmeyi bekliyor

## templates/care/return.html

care-asked = Talep
care-until = Son gün
care-rule-of-reason = Nedenin anlamı
care-others-of-order =
    { $count ->
        [one] bu siparişin bir iadesi daha var
       *[other] bu siparişin { $count } iadesi daha var
    }
care-decide = Karar
care-note = Müşterinin okuyacağı
care-note-hint = E-postaya olduğu gibi girer. Müşterinin dili: { $language }. Reddederken gerekli, onaylarken yazılsa iyi olur.
care-approve = Onayla ve yaz
care-reject = Reddet ve yaz
care-approve-means = Onay, ürünler gelince { $amount } ödeneceğinin sözüdür. Henüz deftere bir şey işlenmez.
care-reject-means = Ret, iadeyi kapatır; ürün ve para oldukları yerde kalır.
care-parcel = Paket
care-receive = Ürünler burada
care-receive-means = Müşteriye e-posta gider. Ürünler ancak biri bakıp saydıktan sonra rafa döner.
care-lose = Paket gelmeyecek
care-lose-means = Postaya verildi, kayboldu. Para yine de geri gider.
care-money = Para
care-refund = { $amount } geri öde
care-refund-means = Ödeme kuruluşuna hemen sorulur, yanıt gelince aşağıdaki kayıt deftere işlenir. Müşteriye e-posta gider. Bu işlem geri alınamaz.
care-underway = Ödeme kuruluşuna soruldu
care-underway-help = Henüz yanıt vermedi. İki kez ödenmesin diye aynı numarayla, kendiliğinden yeniden sorulur.
care-already-decided = Bu daha önce yapıldı
care-already-decided-help = Bir başkası ya da düğmeye önceki bir basış, bu iadeyi ilerletti. Şimdiki durumu aşağıda. İkinci bir e-posta yazılmadı.
care-carriage = Kargo, masraflarıyla
care-books = Defterlere girecek kayıt
care-account = Hesap
care-brand = Marka
care-debit = Borç
care-credit = Alacak
care-balanced = Dengede

## Defter hesapları: src/web/care/returns.rs

books-shoppers = Ödeme kuruluşundaki müşteri parası
books-duty-held = Emanet gümrük vergisi
books-tax-held = Emanet vergi
books-fees-held = Emanet ücretler
books-freight = Ödenecek navlun
books-commission = Komisyon
books-exchange-margin = Kur marjı
books-exchange-clearing = Döviz ara hesabı
books-brand-payable = Markaya borç
books-reserve = Karşılık
