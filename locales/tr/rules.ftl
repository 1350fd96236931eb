## templates/ops/changes.html: önerilen kurallar

changes-title = Kural değişiklikleri
changes-say = Yeni kurallar fiyatlara etkisiyle birlikte gösterilir ve ikinci bir operatör tarafından yürürlüğe konur. Her satır, geçerli olduğu yerde kendi gününün gece yarısında başlar.
changes-back = Yürürlükteki kurallar
changes-new = Yeni kural öner
changes-file = Dosyalar
changes-files = Dosyalar
changes-file-hint = Kural kitabının başlık satırlarını taşıyan CSV (UTF-8) tabloları, birkaçı birlikte; ya da Avrupa Merkez Bankası’nın yayımladığı biçimde döviz kurları. Toplam en fazla 16 MB.
changes-mode = Nasıl girecekler
changes-mode-additions = Yürürlüktekilerin yerine geçen satırlar
changes-mode-tables = Bizimkilerin yerine geçen bütün tablolar
changes-effective = Başlangıç
changes-effective-hint = Kendiliğinden daha geç başlamayan satırlar için.
changes-note = Onaylayacak kişiye not
changes-propose = Etkilerini gör
changes-list = Şimdiye kadar önerilenler
changes-none = Henüz kimse değişiklik önermedi. Ne yapacağını görmek için bir dosya seçin; ikinci bir operatör onaylamadan hiçbir şey olmaz.
changes-by = Öneren
changes-line = Satır
changes-column = Sütun
changes-what-wrong = Yanlış olan
changes-faults =
    { $count ->
        [one] Bir hücre kullanılamıyor. Hiçbir şey yüklenmedi.
       *[other] { $count } hücre kullanılamıyor. Hiçbir şey yüklenmedi.
    }
changes-file-needed = Bir dosya seçin
changes-file-empty = “{ $file }” boş
changes-file-not-text = “{ $file }” metin değil. Tabloyu CSV (UTF-8) olarak kaydedip o dosyayı seçin
changes-file-heading = “{ $file }” bir tablonun başlık satırıyla başlamıyor. En yakını { $near }: { $expected }
changes-file-mixed = Kurallar ile döviz kurları ayrı önerilir: tek türden dosyalar seçin
changes-file-large = Dosyaların toplamı { $most } MB sınırını aşıyor. Daha azını seçin ya da “entrepot import rules” ile önerin
changes-day-wrong = Bir gün belirtin
changes-official = Resmî tarife dosyaları için
changes-official-hint = Amerika Birleşik Devletleri tarife cetveli ile Birleşik Krallık Küresel Tarifesi geldiği gibi okunur; okunamayanlar satır satır listelenir ve asla sıfır sayılmaz.
changes-source = Kaynak, fişlerde göründüğü gibi
changes-source-hint = Bir şey yazılmazsa dosyanın adı.
changes-tariff = Dosyadaki hangi tarife
changes-tariff-absent = “{ $file }” bu tarifeyi içermiyor
changes-nothing-new = Bu satırların hepsi zaten yürürlükte; önerilecek bir şey yok

## templates/ops/change.html: tek bir değişiklik

change-title = Kural değişikliği
change-all = Bütün değişiklikler
change-state-proposed = ikinci operatörü bekliyor
change-state-approved = onaylandı
change-state-taken-back = geri alındı
change-state-withdrawn = öneri geri çekildi
change-state-refused = reddedildi
change-facts = Ne öneriliyor
change-proposed = Öneri
change-decided = Karar
change-taken-back = Geri alma
change-before = Önceki kurallar
change-after = Sonraki kurallar
change-decide = Karar
change-second = Bunu siz önerdiniz. Başka bir operatörün onaylaması gerekir.
change-closed = Burada karar verilecek bir şey kalmadı.
change-approve = Onayla
change-approve-say = Kurallar bütün fiyatlar için yürürlüğe girer. Her satır, geçerli olduğu yerde kendi gününün gece yarısında başlar; verilmiş siparişler fişlerini korur.
change-approve-do = Yürürlüğe koy
change-refuse = Reddet
change-refuse-say = Öneri kapanır, hiçbir şey değişmez.
change-refuse-do = Öneriyi reddet
change-withdraw = Geri çek
change-withdraw-say = Öneri kapanır, hiçbir şey değişmez. Dosyalar yeniden önerilebilir.
change-withdraw-do = Öneriyi geri çek
change-take-back = Geri al
change-take-back-say = Önceki kurallar, tam oldukları gibi, hemen yeniden yürürlüğe girer. Arada verilen siparişler fişlerini korur.
change-take-back-do = Değişikliği geri al
change-not-new = Artık hiçbir şeyi değiştirmez. Geri çekin.
change-not-own = Kendi önerinizi onaylayamazsınız
change-not-own-help = Başka bir operatörden bakıp onaylamasını isteyin.
change-not-yours = Yalnızca öneren geri çekebilir. Siz reddedebilirsiniz.
change-not-look = Yeniden bakın: şimdi burada gösterilenden başka bir şey yapar
change-not-look-help = Yürürlükteki kurallar o zamandan beri değişti ya da günü geldi. Aşağıda yeniden karşılaştırın, sonra karar verin.
change-not-later = Daha sonraki bir değişiklik buna dayanıyor. Önce onu geri alın:
change-not-other = O zamandan beri başka kurallar yürürlüğe girdi; öncekiler doğrudan geri gelemez. İstediğiniz tabloları önerin.
change-stale = Yürürlükteki kurallar, bunun karşılaştırıldığı kurallar değil artık.
change-look-again = Yeniden karşılaştır
change-past =
    { $count ->
        [one] Bir satır, geçmiş günleri değiştiriyor
       *[other] { $count } satır, geçmiş günleri değiştiriyor
    }
change-past-help = O günlerde verilen siparişler fişlerini korur; o gün gösterilen fiyatlar ödendiği gibi kalır. Bunun bilerek yapıldığından emin olun.
change-uncertain =
    { $count ->
        [one] Bir yeni satır kesin değil
       *[other] { $count } yeni satır kesin değil
    }
change-uncertain-help = Bu satırlara dayanan fiyat hesapları bunu operatörlere söyler, müşterilere asla.
change-unread =
    { $count ->
        [one] Bir satır anlaşılmadı, dışarıda kaldı
       *[other] { $count } satır anlaşılmadı, dışarıda kaldı
    }
change-unread-see = Tek tek gör
change-unread-row = Yazan
change-prices = Fiyatlara etkisi
change-prices-say = İlk günündeki raf fiyatları, değişiklikle ve değişikliksiz; gümrük ve vergiler dahil, bugünkü kurlarla. Önerildiği anda hesaplandı.
change-market-still = { $country }: hiçbir raf fiyatı değişmiyor.
change-market =
    { $count ->
        [one] { $all } fiyattan biri değişiyor
       *[other] { $all } fiyattan { $count } tanesi değişiyor
    }
change-market-parts = ({ $dearer } artan, { $cheaper } azalan, { $gained } yeni, { $lost } kalkan)
change-floor =
    { $count ->
        [one] Biri markasının en düşük tutarının altına inerdi, o tutarda tutuluyor.
       *[other] { $count } tanesi markasının en düşük tutarının altına inerdi, o tutarda tutuluyor.
    }
change-goods = Ürünler
change-was = Değişikliksiz
change-now = Değişiklikle
change-by = Fark
change-no-price = fiyat yok
change-largest =
    { $count ->
        [one] Yalnızca en büyük değişim gösteriliyor.
       *[other] En büyük { $count } değişim gösteriliyor.
    }
change-no-market = Bu satırların geçerli olduğu yerde mağaza yok; hiçbir raf fiyatı değişmiyor.
change-carts =
    { $count ->
        [0] { $all } açık sepetten hiçbirinde fiyatı değişen ürün yok.
        [one] { $all } açık sepetten birinde fiyatı değişen ürün var.
       *[other] { $all } açık sepetten { $count } tanesinde fiyatı değişen ürün var.
    }
change-carts-see = Hangi sepetler
change-cart-lines =
    { $count ->
        [one] { $moved } / { $count } satır
       *[other] { $moved } / { $count } satır
    }
change-rows = Kurallara etkisi
change-counts = Eklenen { $added }, başkasının yerine geçen { $supersedes }, sona eren { $ended }, değişen { $changed }, kaldırılan { $removed }.
change-unchanged =
    { $count ->
        [0] Dosyalardaki hiçbir satır yürürlükte değildi.
        [one] Dosyalardaki bir satır zaten yürürlükte.
       *[other] Dosyalardaki { $count } satır zaten yürürlükte.
    }
change-fate-added = eklenir
change-fate-supersedes = yerine geçer
change-fate-ended = sona erer
change-fate-changed = değişir
change-fate-removed = kaldırılır
change-mark-uncertain = kesin değil
change-mark-past = geçmiş günler
change-more-rows =
    { $count ->
        [one] İlk satır gösteriliyor.
       *[other] İlk { $count } satır gösteriliyor.
    }
change-log = Kim ne yaptı

## templates/ops/rules.html ve today.html

rules-changes = Kural değişiklikleri
rules-waiting =
    { $count ->
        [one] Bir kural değişikliği ikinci operatörü bekliyor
       *[other] { $count } kural değişikliği ikinci operatörü bekliyor
    }
rules-versions = Sürümler
rules-versions-say = Yürürlüğe girmiş her kural kitabı, özet değeriyle okunabilir kalır.
rules-version-now = yürürlükte
rules-version-read = Eski bir sürümü okuyorsunuz.
rules-version-back = Yürürlükteki kurallara dön

## templates/care/order.html, yalnızca operatörler için

order-uncertain =
    { $count ->
        [one] Bu masraflar, emin olmadığımız bir kurala dayanıyor
       *[other] Bu masraflar, emin olmadığımız { $count } kurala dayanıyor
    }
