# /ops/places ve /ops/places/{code}

place-new = Bir tesis daha
place-add = Tesis ekle
place-add-do = Bu tesisi ekle
place-taken = Bu kod başka bir tesisin. Başka bir kod seçin.
place-code = Kod, örneğin CN-SZX
place-not-a-code = Harf, rakam ve tireden oluşan bir kod yazın: CN-SZX.
place-no-kind = Tesisin türünü seçin.
place-country = Ülke, iki harf
place-zone = Saat dilimi, örneğin Asia/Shanghai
place-no-zone = Saat dilimini IANA listesindeki adıyla yazın: Asia/Shanghai, Europe/Warsaw.
place-city = Şehir ({ $language })
place-no-city = Şehrin adını en az bir dilde yazın.
place-runs = Çalışma düzeni
place-runs-say = Yeni fiyatlar ve tarihler hemen buna uyar. Satılmış olanlar satıldıkları tarihleri korur. Günlük paket sayısı yazmıyorsa sınır yoktur.
place-save = Kaydet
place-handling-days = Hazırlık, iş günü
place-capacity = Günlük paket, en fazla
place-most =
    { $count ->
        [one] günde bir paket
       *[other] günde { $count } paket
    }
place-no-capacity = Bir günde en fazla kaç paket çıkacağını yazın ya da boş bırakın. Burada yeni sipariş almamak için hatları kapatın.
place-packaging = Boş paket, gram
place-per-parcel = Paket başına ücret, { $currency }
place-per-unit = Adet başına ücret, { $currency }
place-working = Çalıştığı günler
place-consolidates = Bir müşterinin birkaç markadan ürünlerini birlikte paketler
place-not-a-number = Bir tam sayı yazın, en fazla { $most }.
place-not-a-fee = { $currency } cinsinden, sıfırdan küçük olmayan bir tutar yazın, örneğin 1.50.
place-not-a-time = Bir saat yazın, örneğin 16:00.
place-no-days = En az bir gün işaretleyin.
place-never-collected = { $lane } hattının toplu sevkiyat günlerinden birini işaretleyin ya da önce bu hattın günlerini değiştirin.
place-lanes =
    { $count ->
        [0] hat yok
        [one] bir hat
       *[other] { $count } hat
    }
place-lying =
    { $count ->
        [0] burada ürün yok
        [one] bir varyant, { $free } serbest, { $held } ayrılmış
       *[other] { $count } varyant, { $free } serbest, { $held } ayrılmış
    }
place-days-off = Kapalı günler
place-no-days-off = Bugünden sonrası için bilinen kapalı gün yok. Tarihler, bütün iş günlerinde çalışılıyormuş gibi verilir.
place-days-over =
    { $count ->
        [one] Bir kapalı gün geride kaldı.
       *[other] { $count } kapalı gün geride kaldı.
    }
place-day = Gün
place-day-name = Adı, örneğin Bahar Bayramı
place-add-day = Bu kapalı günü ekle
place-day-name-needed = Neden kapalı olduğunu yazın: Bahar Bayramı, sayım.
place-day-known = Bu gün zaten kapalı.
place-take = Yine de çalışıyor
place-take-day = { $day } günü yine de çalışıyor
weekday-monday = Pazartesi
weekday-tuesday = Salı
weekday-wednesday = Çarşamba
weekday-thursday = Perşembe
weekday-friday = Cuma
weekday-saturday = Cumartesi
weekday-sunday = Pazar
said-place-added = Tesis eklendi. Bir gönderici ve hatlar verin, ürünler burada durabilsin.
said-place-changed = Kaydedildi. Fiyatlar ve tarihler hemen uyar.
said-day-added = Gün kapatıldı. Tarihler hemen uyar.
said-day-taken = O gün çalışılıyor. Tarihler hemen uyar.
