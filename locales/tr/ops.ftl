## templates/ops/frame.html ve panelin her sayfasındaki sözler

ops-desk = Operasyon
ops-nav-today = Bugün
ops-nav-rules = Kurallar
ops-nav-rates = Döviz kurları
ops-nav-lanes = Hatlar
ops-nav-places = Tesisler
ops-nav-brands = Markalar
ops-nav-letters = E-postalar
ops-nav-audit = Denetim kaydı
pager-name = Diğer sayfalar
pager-before = Önceki
pager-after = Sonraki
pager-older = Daha eski
pager-newest = En yenilere dön

## templates/ops/rules.html

rules-title = Kurallar
rules-hash = Bu sürüm:
rules-table = Tablo
rules-table-markets = Pazarlar
rules-table-territories = Gümrük bölgeleri
rules-table-thresholds = Eşikler
rules-table-regimes = Rejimler
rules-table-fees = Ücretler
rules-table-taxes = Vergiler
rules-table-tariffs = Tarifeler
rules-table-rounding = Yuvarlama
rules-table-restrictions = Kısıtlamalar
rules-country = Varış ülkesi
rules-all = Tümü
rules-on = Geçerli olduğu gün
rules-any-day = Süresi dolanlar ve gelecektekiler de
rules-show = Göster
rules-found =
    { $count ->
        [one] Bir kural.
       *[other] { $count } kural.
    }
rules-english = Kuralın metni, kaynağının aktardığı gibi İngilizce saklanır.
rules-none = Uyan kural yok. Başka bir gün, tablo ya da varış ülkesi seçin.
rules-rule = Kural
rules-says = Ne diyor
rules-state = Durum
rules-from = Başlangıç
rules-until = Bitiş
rules-open = açık
rules-source = Kaynak
rules-off = biliniyor, kullanılmıyor
rules-coming = ileride
rules-over = süresi doldu
rules-uncertain = yürürlükte, kesin değil
rules-holds = yürürlükte

## templates/ops/rates.html

rates-title = Döviz kurları
rates-say = Bir avronun, ilgili para birimindeki karşılığı. Fiyat, kendi gününde ya da öncesinde yayımlanan son kuru kullanır; her fiş kullandığı kuru saklar.
rates-newest = En yeni kurun günü:
rates-none = Yüklenmiş döviz kuru yok
rates-old =
    { $count ->
        [one] En yeni kur bir günlük
       *[other] En yeni kur { $count } günlük
    }
rates-load = Yenilerini “entrepot import rates FILE” komutuyla yükleyin. O zamana kadar fiyatlar son kura uyar.
rates-published = Yayımlanan kurlar
rates-currency = Para birimi
rates-per-euro = Bir avro karşılığı
rates-day = Yayım günü
rates-source = Kaynak
rates-pegs = Sabit kurlu para birimleri
rates-pegs-say = Bankanın kur vermediği, kur verdiği bir para birimine bağlı olanlar.
rates-anchor = Bağlı olduğu
rates-units = Bir birim karşılığı

## templates/ops/lanes.html

lanes-title = Hatlar ve ücret listeleri
lanes-say = Taşıyıcıların bugün istediği, paket hazırlığı hariç. Paket, ağırlığı ile hacminden büyük olanına göre öder.
lanes-none = Bu tesisten çıkan hat yok.
lanes-lane = Hat
lanes-to = Nereye
lanes-how = Nasıl
lanes-declared = Beyan türü
lanes-terms = Gümrük ve vergiler
lanes-transit = Yol süresi
lanes-days =
    { $to ->
        [one] Bir gün
       *[other] { $from }–{ $to } gün
    }
lanes-departs = Toplu sevkiyat
lanes-any-day = her iş günü
lanes-first = İlk ağırlık
lanes-step = Her ek kademe
lanes-fuel = Yakıt
lanes-most = En fazla
lanes-card-from = Liste başlangıcı
lanes-refuses = Kabul etmediği
lanes-no-card = Bugün geçerli ücret listesi yok
lanes-open = açık
lanes-closed = kapalı
lanes-ddp = Biz öderiz
lanes-dap = Kapıda ödenir

## templates/ops/places.html

places-title = Tesisler
places-place = Tesis
places-kind = Tür
places-hub = Çıkış ülkesinde toplama merkezi
places-warehouse = Yurt dışında depo
places-consolidates = birkaç markayı birlikte paketler
places-cutoff = Son kabul saati
places-handling = Hazırlık
places-days =
    { $count ->
        [one] bir iş günü
       *[other] { $count } iş günü
    }
places-off = Sonraki kapalı gün
places-per-parcel = Paket başına
places-per-unit = Adet başına
places-lanes = Hatlar
places-skus = Varyantlar
places-free = Serbest
places-held = Siparişlere ayrılmış
places-total = Bütün tesislerdeki adet

## templates/ops/brands.html

brands-title = Markalar
brands-say = Marka sahibi kendi ürünlerini girer, stokunu tutar; komisyon, gümrük vergisi ve diğer vergiler hariç ürün fiyatından alınan paydır.
brands-brand = Marka
brands-home = Merkezi
brands-currency = Fiyat para birimi
brands-founded = Kuruluş
brands-commission = Komisyon
brands-usual = olağan
brands-on-shelf = Raftakiler
brands-all = Ürünler
brands-maker = Üretici, ürün güvenliği mevzuatının istediği gibi

## templates/ops/audit.html

audit-title = Denetim kaydı
audit-say = Çalışanların, markaların ya da komutların yaptığı her değişiklik, en yenisi başta. Buradan hiçbir şey çıkarılmaz.
audit-none = Henüz bir şey değiştirilmedi.
audit-when = Ne zaman (UTC)
audit-who = Kim
audit-did = Ne yaptı
audit-to = Neye
audit-detail = Hangi rakamlarla
audit-role-brand = marka sahibi
audit-role-agent = müşteri hizmetleri
audit-role-operator = operasyon
audit-role-shopper = müşteri
audit-role-program = program

## templates/ops/letters.html

letters-title = E-postalar
letters-say = Nedeni olan değişiklikle birlikte yazılır, sonra gönderilir. Anahtar ve kod taşıyabildikleri için içerikleri burada gösterilmez.
letters-none = Henüz e-posta yazılmadı.
letters-written = Yazıldı (UTC)
letters-kind = Konu
letters-to = Kime
letters-language = Dil
letters-tries = Deneme
letters-when = Gönderildi ya da yeniden denenecek
letters-error = Ne ters gitti
letters-retry = Yeniden dene

## templates/ops/today.html

today-title = Bugün
today-failed =
    { $count ->
        [one] Bir e-posta gönderilemedi
       *[other] { $count } e-posta gönderilemedi
    }
today-orders =
    { $count ->
        [one] sipariş
       *[other] sipariş
    }
today-returns =
    { $count ->
        [one] açık iade
       *[other] açık iade
    }
today-letters =
    { $count ->
        [one] bekleyen e-posta
       *[other] bekleyen e-posta
    }
today-listings =
    { $count ->
        [one] ürün
       *[other] ürün
    }
today-lanes =
    { $count ->
        [one] hat
       *[other] hat
    }
today-markets =
    { $count ->
        [one] pazar
       *[other] pazar
    }
today-rules = Yürürlükteki kurallar
today-log = Son değişiklikler
