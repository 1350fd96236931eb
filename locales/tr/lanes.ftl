# Bir hat dosyasının satırı neden kullanılamaz: entrepot import lanes ve /ops/lanes

lanes-no-column = Dosyada “{ $column }” sütunu yok. İlk satırı bu sütunu adlandırmalıdır.
lanes-not-a-column = Böyle bir sütun yok. İlk satırdan çıkarın ya da adını düzeltin.
lanes-column-twice = İlk satır bu sütunu iki kez adlandırıyor.
lanes-cells = İlk satırda { $wanted } sütun var, bu satırda { $found }.
lanes-not-csv = Bu, okunabilir bir CSV dosyası değil. UTF-8 ve virgülle ayrılmış CSV olarak kaydedin.
lanes-rows = Dosyada en az bir, en fazla { $most } satır olur.
lanes-not-a-code = Harf, rakam ve tireden oluşan, en fazla { $most } karakterlik bir kod yazın: SZX-DE-POST.
lanes-not-a-carrier = Taşıyıcının müşterilerin bildiği adını yazın, en fazla { $most } karakter.
lanes-not-a-country = Ülkenin iki harfini yazın: DE.
lanes-not-a-word = Şu sözcüklerden birini yazın: { $words }.
lanes-not-days = En fazla 365 olan tam gün sayısı yazın.
lanes-not-weekdays = Hattın toplu sevkiyat günlerini 1 (pazartesi) ile 7 (pazar) arasındaki rakamlarla yazın, örneğin 5 ya da 25; tesis bunların en az birinde çalışmalıdır. Her iş günüyse boş bırakın.
lanes-backwards = Bu, kendinden sonra gelmesi gerekenin önünde: En çok gün en az günden küçük, son gün de ilk günden önce olamaz.
lanes-not-a-border = Girilen gümrük bölgesinin iki harfini yazın, EU ya da CH; sınır geçilmiyorsa boş bırakın.
lanes-not-a-day = Günü 2026-12-31 biçiminde yazın.
lanes-not-a-currency = Para biriminin üç harfini yazın: CNY.
lanes-not-an-amount = Satırın para biriminde, sıfırdan küçük olmayan bir tutar yazın; örneğin 12.50, binlik ayırıcı olmadan.
lanes-not-a-number = Bir tam sayı yazın. İlk ağırlık sıfırdan büyüktür; bölen 0 ise hacim hesaba katılmaz.
lanes-not-a-fraction = 1’den küçük bir kesir yazın: yüzde 16,5 için 0.165.
lanes-below-first = En ağır paket, ilk ağırlıktan hafif olamaz.
lanes-no-step = Kademe yoksa listede kademe fiyatı da olmaz ve ilk ağırlığın üzeri kabul edilmez. Kademe genişliğini yazın.
lanes-disagrees = Aynı hat için { $line }. satırda başka şey yazıyor. Bir hattın bütün satırlarına aynısını yazın.
lanes-overlaps = { $line }. satırdaki liste aynı günlerin bir kısmında geçerli. Öncekinin son günü, sonrakinin başladığı günden bir gün önce olsun.
lanes-no-place = Bu kodla bir tesis yok. Kodlar /ops/places sayfasındadır; önce tesisi ekleyin.
lanes-no-market = Bu ülke için bilinen kural yok; orası için fiyat hesaplanamaz.
lanes-other-place = Bu hat zaten var; çıkış tesisi: { $place }. Başka bir tesisten çıkan hatta kendi kodunu verin.
lanes-other-country = Bu hat zaten var; varış ülkesi: { $country }. Başka bir ülkeye giden hatta kendi kodunu verin.
lanes-begun = Bu hattın o günlerdeki listesiyle paket satılmış olabilir. Yeni listeyi daha ileri bir günden başlatın, eskisi en az düne kadar geçerli kalsın.
lanes-runs = { $from } – { $to } listesi aynı günlerin bir kısmında geçerli. Ona daha erken bir son gün verin ya da daha geç başlayın.
lanes-runs-on = Başlangıcı { $from } olan liste aynı günlerin bir kısmında geçerli. Bu liste ondan önce bitsin.

# /ops/lanes: hat arama ve hat dosyası
lanes-no-match = Buna uyan hat yok.
lanes-see-all = Bütün hatları gör
lanes-by-file = Dosyadan hatlar
lanes-other-file = Başka bir dosya
lanes-file = Her ücret listesi için bir satır içeren CSV dosyası
lanes-file-hint = Hattın sütunları her satırında yinelenir. Değişecekleri, değişmeden önce görürsünüz.
lanes-file-all = Şimdiki hatlar, aynı biçimde bir dosya olarak
lanes-file-show = Neyi değiştirdiğini göster
lanes-file-needed = Önce bir dosya seçin.
lanes-file-shown = Henüz bir şey değişmedi. Onayladığınızda dosyanın değiştirecekleri bunlar.
lanes-file-nothing =
    { $count ->
        [one] Bu dosya bir şey değiştirmiyor: satırı zaten bilineni söylüyor.
       *[other] Bu dosya bir şey değiştirmiyor: { $count } satırı zaten bilineni söylüyor.
    }
lanes-same =
    { $count ->
        [one] Bir satır daha, zaten bilineni söylüyor.
       *[other] { $count } satır daha, zaten bilineni söylüyor.
    }
lanes-faults =
    { $count ->
        [one] Bir hücre kullanılamıyor
       *[other] { $count } hücre kullanılamıyor
    }
lanes-faults-say = Hiçbir şey alınmadı. Dosyayı düzeltip yeniden gönderin.
lanes-moved = Siz baktıktan sonra hatlar değişti
lanes-moved-say = Hiçbir şey alınmadı. Dosyanın şimdi değiştireceği bunlar.
lanes-new =
    { $count ->
        [one] Bir yeni hat
       *[other] { $count } yeni hat
    }
lanes-changed =
    { $count ->
        [one] Bir hat değişiyor
       *[other] { $count } hat değişiyor
    }
lanes-new-cards =
    { $count ->
        [one] Bir ücret listesi
       *[other] { $count } ücret listesi
    }
lanes-replaced = düzeltildi
lanes-ended =
    { $count ->
        [one] Bir listenin son günü değişiyor
       *[other] { $count } listenin son günü değişiyor
    }
lanes-what = Ne
lanes-was = Şimdiye kadar
lanes-becomes = Bundan sonra
lanes-until-was = Şimdiye kadarki son gün
lanes-until-now = Bundan sonraki son gün
lanes-confirm = Bu hâliyle al
lanes-discard = Her şeyi olduğu gibi bırak
lanes-nothing = yok
lanes-carrier = Taşıyıcı
lanes-border = Girdiği bölge
lanes-divisor = Bölen (cm³/kg)
said-lanes-taken = Dosya alındı. Fiyatlar bu andan sonra buna uyar.

# /ops/lanes/{code}: hat, ücret listeleri ve bir yenisi
lane-facts = Hat
lane-journey = Şimdi verilen bir sipariş
lane-begins = Hazırlık başlar
lane-leaves = Taşıyıcıda
lane-at-border = Sınırda, yaklaşık
lane-arrives = Kapıda
lane-cards = Ücret listeleri
lane-no-cards = Ücret listesi yok; bu hatta fiyat hesaplanamaz. Aşağıdan bir tane ekleyin.
lane-card-add = Ücret listesi ekle
lane-card-say = İlk gününde başlar; önceki liste bir gün önce biter. Alanlar son listedeki değerlerle doludur.
lane-card-to = Bitiş, ya da açık
lane-card-currency = Para birimi
lane-card-first-g = İlk ağırlık, gram
lane-card-first = İlk ağırlığın fiyatı
lane-card-step-g = Her ek kademe, gram
lane-card-step = Her ek kademenin fiyatı
lane-card-max-g = En fazla, gram
lane-card-fuel = Yakıt, kesir olarak (0.165)
lane-card-do = Bu listeyi ekle
said-card-added = Ücret listesi eklendi. Fiyatlar, listenin ilk gününden başlayarak buna uyar.
