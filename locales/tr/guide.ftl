# Yardım: giriş, gümrük vergisi hesaplayıcı, rakamlarla hatlar, yasal metinler; buraya gelemeyen ürünler; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Yardım
guide-lede = Önce kısa yanıtlar. Bu sayfalardaki her rakamı, bulunduğunuz ülke için mağazanın kendisi hesaplar.
guide-shipping-card = Kim, hangi günler taşır, ne zaman kapınızda olur.
guide-duties-card = Gümrük vergisi ve diğer vergiler; her ürün için bir hesaplayıcıyla.
guide-returns-card = Ne kadar süreniz var, size ne geri döner, nasıl işler.
guide-follow-card = Paketiniz nerede ve siparişinizle neler yapabilirsiniz.
guide-legal-card = Bu mağazadan kim sorumlu, koşullar ve hakkınızda sakladıklarımız.
guide-contact = Bize yazın
guide-contact-card = Bir sorunun en çabuk yanıt bulduğu yer.
guide-often = Sık sorulanlar
guide-ask-when = Şimdi sipariş versem ne zaman burada olur?
guide-ask-when-is = En erken ({ $city } çıkışlı, { $carrier }):
guide-ask-when-none = Şu anda buraya gelen hat yok.
guide-ask-door = Kapıda biri benden para ister mi?
guide-ask-door-no = Hayır. Buraya ({ $country }) gelen her hatta gümrük vergisini ve diğer vergileri biz öderiz. Yine de isteyen olursa hiçbir şey ödemeyin, bize yazın.
guide-ask-door-perhaps = Bazı hatlarda taşıyıcı, bize zaten ödediğiniz gümrük vergisini ve diğer vergileri kapıda isteyebilir. Her ürünün sayfasında yazar. Taşıyıcının verdiği fişi bize gönderin, tutarını size geri verelim.
guide-ask-sum = Başka bir ürünün gümrük vergisi ne tutar?
guide-ask-sum-is = Hesaplayıcıya sorun: bir tarife kodu ya da ürünlerimizden biri, dilediğiniz değer, dilediğiniz ülke.
guide-ask-back = Fikrimi ne zamana kadar değiştirebilirim?
guide-ask-not = Bazı ürünler neden buraya gelemiyor?
guide-law-window = Buradaki yasa ({ $country }), gerekçe göstermeden cayabilmeniz için size { $period } süre tanır.
guide-law-no-window = Buradaki yasa ({ $country }) böyle bir alışverişten cayma için süre belirlemiyor; bizim tanıdığımız süre yine de geçerli.
guide-period =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
guide-period-working =
    { $days ->
        [one] { $days } iş günü
       *[other] { $days } iş günü
    }

## templates/shop/help/contact.html

guide-contact-lede = En kısa yol siparişinizin sayfasıdır: Orada yanıtlayan, sizin gördüğünüzü görür.
guide-contact-order = Bir sipariş hakkında
guide-contact-order-is = Numarası ve e-posta adresinizle bulun. Orada paketi izleyebilir, henüz yola çıkmadıysa iptal edebilir ya da bir ürünü geri gönderebilirsiniz.
guide-contact-goods = Bir ürün hakkında
guide-contact-goods-is = Ürünün sayfasında sorun. Onu yapan atölye yanıtlar, yanıtı başkaları da okuyabilir.
guide-contact-write = Diğer konular
guide-contact-write-is = Kendi dilinizde yazın:

## templates/shop/help/shipping.html

guide-lanes = Rakamlarla hatlar
guide-lanes-say = Bugün işledikleri gibi. Varış ülkesi: { $country }. Günler, taşıyıcıya teslimden başlayarak sayılır.
guide-collected-on = Toplu sevkiyat
guide-leaves = Şimdi sipariş verilirse çıkış
guide-transit = Yolda
guide-days-span = { $least }–{ $most } gün
guide-heaviest = En ağır paket
guide-at-border = Sınırda
guide-paid-by-us = Gümrük vergisi ve diğer vergiler bizden
guide-paid-at-door = Taşıyıcı kapıda isteyebilir
guide-no-lanes = Şu anda buraya ({ $country }) gelen hat yok.

## templates/shop/help/returns.html

guide-back-1 = Siparişinizi açın; neyi, neden geri göndereceğinizi seçin.
guide-back-2 = Talebi göndermeden önce size ne geri döneceğini kuruşu kuruşuna görün.
guide-back-3 = Bir temsilcimiz yanıtlar; paketin nereye gideceğini bir e-postayla öğrenirsiniz.
guide-back-4 = Paket ulaşınca para, ödeme yaptığınız karta döner.

## Hesaplayıcı: templates/shop/help/duties.html

guide-calc = Gümrük vergisi hesaplayıcı
guide-calc-say = Bu mağazadaki her fiyatın altındaki hesabın aynısı, dayandığı bütün kurallarla. Yazdıklarınız saklanmaz.
guide-what = Ürün ne?
guide-what-hint = Bir tarife kodu (altı ila on rakam), ürünün İngilizce adı ya da ürünlerimizden birinin ürün numarası (SKU) veya adresi.
guide-price = Bir adedin değeri, gümrük ve vergiler hariç
guide-price-hint = Bizim ürünlerimizden biriyse boş bırakın: kendi fiyatı geçerlidir.
guide-currency = Para birimi
guide-weight = Bir adedin ağırlığı, gram
guide-weight-hint = Bizim ürünlerimizden biriyse boş bırakın.
guide-to = Nereye gidecek
guide-origin = Nerede üretildi
guide-origin-usual = Üründe yazdığı gibi, yoksa { $country }
guide-shipping = Teslimat ücreti, bütün adetler için
guide-shipping-hint = Birçok ülkede gümrük vergisi ve diğer vergilerin hesabına girer. Boş bırakılırsa yok sayılır.
guide-channel = Beyan şekli
guide-work-out = Hesapla
guide-answer = Sonuç
guide-no-answer = Formu doldurun; her tutar, dayandığı kuralla birlikte burada görünsün.
guide-picked = teslimat hariç fiyatı, sayfasındaki gibi
guide-code = { $code } tarife kodlu ürünler
guide-code-called = { $name } ({ $code })
guide-caption = Hesap günü: { $day }. Varış ülkesi: { $country }
guide-of = matrah { $base }
guide-collected = Gümrük vergisi, diğer vergiler ve ücretlerden ödeme sırasında alınan: { $checkout }, sınırda alınan: { $delivery }.
guide-regional = Eyalet vergisi bunun üzerine gelir: Ürünlerin nereye gideceği belli olunca ödeme sayfası ekler.
guide-limits = Değere bağlı olanlar
guide-over = üstünde
guide-under = altında
guide-over-duty = Ürünlerin değeri { $limit } sınırını aşıyor. Bu sınıra kadar gümrük vergisi başka türlü hesaplanır: tam sınırda { $more } daha az olurdu.
guide-over-tax = Ürünlerin değeri { $limit } sınırını aşıyor. Bu sınıra kadar böyle bir vergi alınmaz: tam sınırda { $more } daha az olurdu.
guide-over-fees = Ürünlerin değeri { $limit } sınırını aşıyor. Bu sınıra kadar bu ücretler alınmaz: tam sınırda { $more } daha az olurdu.
guide-over-closed = Ürünlerin değeri { $limit } sınırını aşıyor; bunun üstünde bu yoldan gidemezler.
guide-rules-used =
    { $count ->
        [one] Dayandığı kural
       *[other] Dayandığı { $count } kural
    }
guide-exchange = Döviz kurları
guide-rule = Kural
guide-source = Kaynak
guide-since = Başlangıç
guide-law = Sınırda alınanlar: { $country }
guide-law-say = Yurt dışından bireysel alıcılara gelen paketler için { $day } günü geçerli olan kurallar. Hesaplayıcı bunlardan uyanları seçer.
guide-law-reliefs = Hangi değere kadar bir şey alınmaz
guide-law-ways = Bir paket nasıl vergilendirilir ve beyan edilir
guide-law-taxes = Çoğu üründen alınan vergi
guide-law-fees = Ücretler
guide-which-goods = Adı bu ya da buna benzeyen birkaç ürün var: aşağıdan birini seçin ya da tarife kodunu yazın.
guide-wrong-digits = Tarife kodu altı ila on rakamdır: 6911.10.
guide-wrong-goods = Böyle bir ürün bulamadık. Altı rakamlı bir tarife kodu, başka bir İngilizce sözcük ya da ürünlerimizden birinin ürün numarasını (SKU) yazın.
guide-wrong-untold = Üretici bu ürünün tarife kodunu bize henüz bildirmedi. Ürünün yerine tarife kodunu yazın.
guide-wrong-to = Bu ülke için kural yok. Listeden birini seçin.
guide-wrong-quantity = 1 ile { $most } arasında bir tam sayı yazın.
guide-wrong-weight = Ağırlığı tam gram olarak yazın: 500.
guide-wrong-origin = Üretildiği ülkeyi listeden seçin.
guide-wrong-channel = İkisinden birini seçin.
guide-wrong-currency = Listeden bir para birimi seçin.
guide-wrong-price = Değeri sıfırdan büyük bir tutar olarak yazın, örneğin 40,00.
guide-wrong-shipping = Tutarı yazın, örneğin 9,00, ya da boş bırakın.
guide-no-tariff = Bu tür ürünlerin oradaki ({ $country }) gümrük vergisi tablolarımızda yok.
guide-prohibited = Bu tür ürünler oraya ({ $country }) ithal edilemez.
guide-closed = O ülke ({ $country }) bireysel alıcılara gelen böyle bir paketi içeri almaz.
guide-no-rate = Bu para biriminin bugün döviz kuru yok.
guide-too-large = Tutar hesaplanamayacak kadar büyük.

## Yasal metinler: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Yasal metinler: { $country }
guide-legal-text = Metin
guide-legal-why = Neden burada
guide-legal-built-in = mağazanın kendi kısa metni
guide-legal-imprint = Bu mağazayı kim işletiyor
guide-legal-terms = Satış koşulları
guide-legal-withdrawal = Cayma hakkı
guide-legal-withdrawal-form = Cayma formu
guide-legal-privacy = Gizlilik
guide-legal-describes = { $text }, geçerli olduğu ülke: { $country }.
guide-legal-version = Sürüm { $number }
guide-legal-on = Bu, metnin { $day } günkü hâlidir.
guide-legal-today = Bugünkü metin
guide-legal-foreign = Bu ülke için metnin dili: { $language }. Geçerli olan odur.
guide-legal-then = Bu siparişin verildiği koşullar
guide-legal-others = Diğer sürümler
guide-text-imprint =
    Bu mağaza, açık kaynaklı bir program olan Entrepot ile çalışır. Sorumluluk mağazayı işletene aittir; kendisine { $mail } adresinden ulaşılabilir.

    ## Mağazayı işletene
    Adınız ya da unvanınız, adresiniz, sicil kaydınız ve bir telefon numarası burada yer almalıdır. Panelde, Yasal metinler altında yazın; çoğu ülkede yasa bunları ister.
guide-text-imprint-numbers =
    Bu mağaza, açık kaynaklı bir program olan Entrepot ile çalışır. Sorumluluk mağazayı işletene aittir; kendisine { $mail } adresinden ulaşılabilir.

    ## Buradaki vergi kayıtları
    { $numbers }

    ## Mağazayı işletene
    Adınız ya da unvanınız, adresiniz, sicil kaydınız ve bir telefon numarası burada yer almalıdır. Panelde, Yasal metinler altında yazın; çoğu ülkede yasa bunları ister.
guide-text-terms =
    ## Satış nasıl kurulur
    Sayfalarda gördükleriniz bir öneriye davettir. Üzerinde tutar yazan düğmeye basınca sipariş verirsiniz; satış, ödeme alındığında kurulur. Siparişinizin sayfası ve sizi oraya götüren e-posta, satışın kaydıdır.

    ## Fiyat
    Ödeme sayfasındaki toplam, ödeyeceğinizin tamamıdır: ürünler, gümrük vergisi, ithalat vergisi ve teslimat. Bu tutar, ödeme sayfasının belirttiği saate kadar sizin için sabittir. Bir taşıyıcı ya da gümrük sizden fazlasını isterse hiçbir şey ödemeyin, bize yazın; kalan ne varsa bize aittir.

    ## Teslimat
    Her paketin, en geç kapınızda olacağı bir gün vardır. Size teslim edilene kadar riski bizdedir. Yolda kaybolan ya da kırılanın yerine yenisini gönderir ya da parasını geri öderiz; seçim sizindir.

    ## Bir şey yolunda değilse
    Ülkenizin yasalarının ayıplı mallar için size tanıdığı haklar eksiksiz saklıdır. Siparişinizin sayfasından isteyin: ürün onarılır, değiştirilir ya da parası gümrük vergisi, diğer vergiler ve teslimatla birlikte size geri döner.

    ## Hukuk ve uyuşmazlıklar
    Bu koşullarda ne yazarsa yazsın, yaşadığınız ülkenin emredici hukuk kuralları sizi korur. Oradaki mahkemelere başvurabilirsiniz.
guide-text-withdrawal =
    ## Cayma hakkı
    Bu sözleşmeden, gerekçe göstermeden { $period } içinde cayma hakkınız vardır. Süre, sizin ya da taşıyıcı dışında belirlediğiniz birinin ürünlerin sonuncusunu teslim aldığı günden sonra bu kadar zaman geçince biter.

    Hakkınızı kullanmak için bunu bize açıkça bildirin: siparişinizin sayfasından, { $mail } adresine e-postayla ya da cayma formuyla; formu kullanmak zorunda değilsiniz. Bildirimi süre bitmeden göndermeniz yeterlidir.

    ## Sonrası
    Standart teslimat ücreti dahil bize ödediğiniz her şeyi, gecikmeden ve bildiriminiz bize ulaştıktan sonra en geç 14 gün içinde, ödeme yaptığınız yolla ve kesintisiz olarak geri veririz. Ürünler geri gelene ya da gönderdiğinizi gösterene kadar bekleyebiliriz; hangisi önceyse.

    Ürünleri gecikmeden, bildiriminizden sonra en geç 14 gün içinde geri gönderin. Üründe bir kusur yoksa geri gönderme masrafı size aittir. Değer kaybından, yalnızca ürünü incelemenin gerektirdiğinden fazla kullanımdan doğduysa sorumlu olursunuz.

    ## Bu hakkın olmadığı durumlar
    İsteğinize göre yapılan ya da üzerine yazı işlenen ürünler, çabuk bozulan ürünler ve açıldıktan sonra sağlık ya da hijyen nedeniyle geri alınamayan mühürlü ürünler.
guide-text-withdrawal-form =
    (Bu formu yalnızca sözleşmeden caymak istiyorsanız doldurup geri gönderin.)

    Kime: bu mağaza, { $mail }

    Aşağıdaki ürünlerin (*) satışına ilişkin sözleşmeden caydığımı/caydığımızı (*) bildiririm/bildiririz (*):

    Sipariş numarası:

    Sipariş tarihi (*)/teslim tarihi (*):

    Tüketicinin (tüketicilerin) adı soyadı:

    Tüketicinin (tüketicilerin) adresi:

    Tüketicinin (tüketicilerin) imzası (yalnızca kâğıt üzerinde gönderiliyorsa):

    Tarih:

    (*) Uygun olmayanın üzerini çizin.
guide-text-privacy =
    ## Ne saklıyoruz, neden
    Adınız, adresiniz, e-posta adresiniz ve siparişiniz; çünkü bir paket ve gümrük evrakı bunlarsız olmaz, sözleşme de yerine getirilemez. Faturalar ve gümrük evrakı, vergi hukukunun istediği süre boyunca saklanır. Kart numaraları bize hiç ulaşmaz.

    ## Başka kim görür
    Ürünü yapan, taşıyıcı, gümrük ve ödemeyi alan; her biri yalnızca işinin gerektirdiği kadarını. Bazıları başka ülkelerdedir: ürünlerin geldiği yerlerde. Bu mağazanın hiçbir sayfası başka bir siteden içerik yüklemez ve adımlarınızı kimse saymaz.

    ## Çerezler
    Gezinirken yoktur. Sepetinizi doldurduğunuzda ya da giriş yaptığınızda sizi tanıyalım diye bir tane konur; başka hiçbir şey için kullanılmaz.

    ## Haklarınız
    Hakkınızda sakladıklarımızı görebilir, düzelttirebilir, yanınıza alabilir, yasaların izin verdiği ölçüde sildirebilir ve itiraz edebilirsiniz. { $mail } adresine yazın. Yaşadığınız yerin veri koruma kurumuna da şikâyette bulunabilirsiniz.

## Buraya gelemeyenler: templates/parts/barred.html, parts/lot.html

guide-minds = Buraya ({ $country }) hiçbir taşıyıcının kabul etmediği: { $what }
guide-minds-carrier = { $carrier } kabul etmiyor: { $what }
guide-barred-why = Neden buraya ({ $country }) gelemez
guide-barred-law = Yasayla yasak
guide-barred-ask = Başka bir ülkede kaça geleceğini hesapla
guide-barred-none = Şu anda bu türden hiçbir şey buraya ({ $country }) gelemiyor.

## /ops/legal

guide-ops-legal = Yasal metinler
guide-ops-legal-say = Her pazarın hangi yasaya göre neye ihtiyacı var, bugün orada ne duruyor. Bir pazar ve dil için kendi sürümünüzü yazın; gününden başlayarak geçerli olur, öncekiler okunabilir kalır. Yazmadığınız yerde kısa bir hazır metin durur.
guide-ops-market = Pazar
guide-ops-all = Kendi metni olmayan her pazar
guide-ops-language = Dil
guide-ops-show = Göster
guide-ops-needed = Dayanak
guide-ops-not-needed = tablolara göre gerekli değil
guide-ops-stands = Bugün duran
guide-ops-read = Müşteri gözüyle oku
guide-ops-write = Bir sürüm yaz
guide-ops-body = Metin
guide-ops-body-hint = Boş satır yeni paragraf başlatır; ## ile başlayan satır başlıktır. Boş bırakılırsa yine hazır metin geçerli olur.
guide-ops-from = Geçerlilik başlangıcı
guide-ops-early = { $day } gününden önce geçerli olamaz: insanlar alırken yürürlükte olan, olduğu gibi kalır.
guide-ops-moved = Bu arada başka biri bir sürüm yazdı. O aşağıda; sizinki hâlâ burada.
guide-ops-save = Bu sürümü ekle
guide-ops-versions = Sürümler
guide-ops-no-versions = Henüz yok.
guide-ops-empty = metin yok: hazır metin
guide-ops-by = yazan { $author }
said-legal-written = Sürüm eklendi.

## /ops/style

guide-style = Tasarım sistemi
guide-style-say = Bütün sayfaların değişkenleri ve parçaları; her durumda, açık ve koyu, soldan sağa ve sağdan sola. Mağazanın kendi şablonlarından, bugünkü ürün ve fiyatlarla üretilir.
guide-style-light = açık
guide-style-dark = koyu
guide-style-colours = Renkler
guide-style-type = Yazı
guide-style-space = Boşluklar
guide-style-buttons = Düğmeler
guide-style-fields = Alanlar
guide-style-price = Fiyat ve fiş
guide-style-ribbon = Yol şeridi
guide-style-seal = Gümrük mührü
guide-style-cards = Listede ürünler
guide-style-notices = Bildirimler
guide-style-badges = Durumlar
guide-style-table = Tablo
guide-style-pager = Sayfalar
guide-style-empty = Boş durum
guide-style-stars = Yıldızlar
guide-style-choices = Seçenekler
guide-style-rest = dururken
guide-style-hover = imleç üzerindeyken
guide-style-focus = klavye üzerindeyken
guide-style-disabled = devre dışı
guide-style-error = hatalı
guide-style-main = Ana adım
guide-style-plain = Diğer adım
guide-style-slim = Satır içinde
guide-style-no-goods = Henüz satışta ürün yok: ürün gösteren parçalar, ürünler satışa çıkınca burada görünür.
