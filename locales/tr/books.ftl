## templates/ops/books.html, account.html: defterler

ops-nav-books = Defterler
books-title = Defterler
books-say = Çift taraflı kayıt: Elimizdekiler ve alacaklarımız borç tarafında, borçlarımız ve kazandıklarımız alacak tarafında durur. Her kaydın toplamı, her para biriminde sıfırdır. Burada hiçbir şey değiştirilmez; yanlış olan yeni bir kayıtla düzeltilir.
books-none = Henüz kayıt yok. İlk satışla başlar.
books-in = { $currency } cinsinden
books-postings = Kayıtlar
books-balance = Bakiye
books-unbalanced = Dengede değil
books-off =
    { $count ->
        [one] Bir kayıt denk değil
       *[other] { $count } kayıt denk değil
    }
books-no-entries = Bu hesapta bu para biriminde bir şey yok.
books-kind-sale = Satış
books-kind-lock = Sabitlenmiş fiyatın maliyeti
books-kind-settlement = Mahsuplaşma
books-kind-borne = Firmanın üstlendiği
books-kind-refund = Geri ödeme
books-kind-unearned = Geç gelen para
books-lock-reserve = Fiyat sabitleme karşılığı
books-carrier-payable = Taşıyıcılara ve gümrük müşavirlerine borç
books-refunds-due = Müşterilere geri ödenecek
books-in-review = İncelemedeki masraflar
books-shoppers-say = Müşterilerin ödediği, ödeme kuruluşunun bizim için tuttuğu para.
books-duty-held-say = Müşterilerin ödediği ve bizden istenecek gümrük vergisi. Taşıyıcının masrafları mahsup edilince kapanır; borç bakiyesi henüz geri alacağımızı gösterir.
books-tax-held-say = Müşterilerin idare için ödediği vergi: sınırda taşıyıcı eliyle ya da ödeme sırasında tahsil eden bir sistem varsa kendi beyanımızla ödenir.
books-fees-held-say = Müşterilerin idare ve taşıyıcı için ödediği gümrükleme ve işlem ücretleri.
books-freight-say = Taşıyıcıların ve tesislerin taşıma için isteyeceği tutar.
books-commission-say = Firmanın ürünlerden kazandığı.
books-exchange-margin-say = Pazarın kur marjının getirdiği ve yuvarlamanın götürdüğü.
books-exchange-clearing-say = İki para birimli her satışın bir tarafı: aldığımız paraya karşı borcumuz.
books-brand-payable-say = Markaların hak ettiği, henüz ödenmemiş tutar.
books-reserve-say = Firmanın üstlendiği ya da elinde kalan: tahsil edileni aşan masraflar (borç), geri gönderilemeyecek kadar küçük farklar (alacak), geri gelen ürünlerin navlunu.
books-lock-reserve-say = Fiyatlar ödeme sayfasında müşteriler için sabit tutulur. Sipariş verildiğinde kurallar ve kurlar fazlasını isteyecekse fark borç yazılır: firma öder. Azı alacaktır.
books-carrier-payable-say = Taşıyıcıların ve gümrük müşavirlerinin sınırda bizim adımıza ödeyip bizden istediği gümrük vergisi, diğer vergiler ve ücretler.
books-refunds-due-say = Müşteriler sınır için istenenden fazlasını ödedi. Fark, ödeme kuruluşu üzerinden geri gidiyor.
books-in-review-say = Tahsil edileni ve karşılığın üstlendiği sınırı aşan masraf. Bir operatör karar verir.
today-settlements =
    { $count ->
        [one] Bir masraf karar bekliyor
       *[other] { $count } masraf karar bekliyor
    }

## templates/ops/settlements.html: taşıyıcıların ve gümrük müşavirlerinin istediği

ops-nav-settlements = Mahsuplaşma
settle-title = Mahsuplaşma
settle-say = Taşıyıcıların ve gümrük müşavirlerinin sınırda istediği, müşterilerin bunun için ödediğiyle karşılaştırılır. Fazla ödeyen, farkı bir e-postayla geri alır. En küçük geri ödemenin altındaki fark karşılıkta kalır. Fazla istenen, bir sınıra kadar karşılıktan gider; üstü için siz karar verirsiniz.
settle-late = Bir başkası ya da düğmeye önceki bir basış bu masrafı ilerletti. Şimdiki durumu aşağıda.
settle-report = Dosyanın sonucu
settle-booked =
    { $count ->
        [0] Hiçbir satır işlenmedi.
        [one] Bir satır işlendi.
       *[other] { $count } satır işlendi.
    }
settle-known =
    { $count ->
        [one] Bir satır daha önce işlenmişti: bir şey değişmedi.
       *[other] { $count } satır daha önce işlenmişti: bir şey değişmedi.
    }
settle-refunds =
    { $count ->
        [one] Bir müşteri para geri alıyor.
       *[other] { $count } müşteri para geri alıyor.
    }
settle-to-review =
    { $count ->
        [one] Bir masraf aşağıda kararınızı bekliyor.
       *[other] { $count } masraf aşağıda kararınızı bekliyor.
    }
settle-unbooked =
    { $count ->
        [one] Bir satır işlenmedi
       *[other] { $count } satır işlenmedi
    }
settle-again = Düzeltin ve dosyanın tamamını yeniden gönderin: işlenmiş olan iki kez işlenmez.
settle-line = Satır
settle-column = Sütun
settle-found = Yazan
settle-why = Yanlış olan
settle-upload = Masraf dosyası
settle-file = Taşıyıcının ya da gümrük müşavirinin CSV dosyası
settle-file-hint = Her paket için bir satır. Takip numarası ya da bizim paket numaramız; tutarlarda kuruştan önce nokta; boş tutar, masraf yok demektir. İlk satır sütunları adlandırır:
settle-file-needed = Bir dosya seçin
settle-button = Oku ve mahsup et
settle-waits = Karar bekleyenler
settle-nothing-waits = Bekleyen yok.
settle-compared = Ödenen ve istenen
settle-paid = Ödenen
settle-charged = İstenen
settle-paid-charged = ödenen { $paid }, istenen { $charged }
settle-difference = Fark
settle-declaration = Beyanname
settle-when = İşlendiği gün
settle-short = Tahsil edilenden { $short } fazlası istendi. Siz karar verene kadar incelemede kalır.
settle-note = Not
settle-note-needed = Neye, kime itiraz edildiğini yazın
settle-dispute = İtiraz et
settle-bear = Firma üstlensin
settle-credit = Masrafı geri aldılar
settle-bounced-help = Ödeme kuruluşu geri ödemeyi reddetti. Nedenini öğrenince yeniden isteyin; yanıtı siparişin hikâyesindedir.
settle-refund-again = { $amount } tutarını yeniden geri gönder
settle-settled = Mahsup edilenler
settle-none = Henüz mahsup edilen yok. Yukarıdan ilk masraf dosyasını gönderin.
settled-even = tahsil edildiği gibi
settled-kept = geri göndermek için küçük, firmada kaldı
settled-refunding = geri ödeme yolda
settled-refunded = geri ödendi
settled-bounced = geri ödeme reddedildi
settled-borne = karşılıktan ödendi
settled-review = karar bekliyor
settled-disputed = itiraz edildi
settled-credited = taşıyıcı geri aldı
said-charges-borne = Firma üstlendi. Karşılıktan düşüldü.
said-charges-disputed = İtiraz kaydedildi.
said-charges-credited = Kaydedildi: taşıyıcıya borç bu kadar azaldı.
said-charges-refunded = Para geri gitti, müşteriye e-posta gönderildi.

## Bir satır neden işlenmedi: src/wording/settling.rs

settle-no-column = Dosyada “{ $column }” sütunu yok. İlk satırı bu sütunu adlandırmalıdır.
settle-cells = İlk satırda { $wanted } sütun var, bu satırda { $found }.
settle-empty = Burada bir şey yazmıyor.
settle-too-long = Fazla uzun.
settle-too-many = Yalnızca ilk { $most } satır okundu. Kalanını ayrı bir dosya olarak gönderin.
settle-currency = Böyle bir para birimi yok. Kodunu yazın, örneğin EUR.
settle-amount = Bu, satırın para biriminde bir tutar değil. 12.50 yazın, binlik ayırıcı olmadan.
settle-negative = Masraf sıfırın altında olmaz.
settle-twice = Aynı paket daha önceki bir satırda başka rakamlarla var.
settle-not-csv = Bu, okunabilir bir CSV değil.
settle-no-parcel = Bu numarada paket yok. Takip numarasını siparişin sayfasında girin ya da paket numarasını kullanın.
settle-not-paid = Bu paketin siparişi ödenmedi.
settle-conflict = Aynı beyannameyle daha önce başka rakamlarla işlendi: gümrük vergisi { $duty }, vergi { $tax }, ücretler { $fees }, toplam { $total }. Yeniden işlenmedi; farkı dosyayı gönderenle çözün.
settle-other-declaration = Bu paket { $declaration } numaralı beyannameyle mahsup edildi.
settle-return-open = Bu siparişin { $rma } numaralı iadesi karar bekliyor. Önce ona karar verin, sonra dosyayı yeniden gönderin.
settle-no-rate = Döviz kuru yok: { $from } → { $to }. Önce kurları yükleyin.

## templates/care/order.html, today.html

tracking-number = Takip numarası
tracking-set = Kaydet
tracking-wrong = En az altı harf, rakam ya da tire
tracking-taken = Bu numara başka bir paketin
said-tracking-set = Takip numarası kaydedildi.
today-compare = Bugün kaça mal olurdu
today-then-and-now = O gün ve bugün:
today-compare-say = Saklanan fişler ({ $then }) ile aynı paketler için aynı güzergâhlarda bugünkü kuralların ve kurların ({ $now }) isteyeceği yan yana. Hiçbir şey değişmez.
today-no-quote = Bugün fiyat çıkmıyor
today-no-quote-help = Bugünkü kurallar ve kurlarla bu paketler için fiyat hesaplanamıyor. Saklanan fiş geçerlidir.
today-stored = Saklanan
today-now = Bugün
today-same = aynı
today-why = Neden farklı
today-no-cause = Bugünkü kurallar ve kurlar aynı şeyi söylüyor.
today-cause-gone = { $title } ({ $rule }) o gün geçerliydi, bugün değil.
today-cause-came = { $title } ({ $rule }) bugün geçerli; yürürlük başlangıcı { $day }.
today-cause-changed = { $title } ({ $rule }): bugün { $is }, o gün { $was }.
today-cause-rate = Bir { $from }, o gün { $was } { $to } idi; bugün { $is } { $to }.
today-cause-margin = Pazarın kur marjı o gün { $was } idi; bugün { $is }.
today-receipt-stored = Saklanan fiş
today-receipt-now = Bugünkü fiş
care-story-tracking-set = Takip numarası kaydedildi
care-story-lock-unpriced = Fiyat sabit tutuldu, ama maliyeti belirlenemedi
care-story-charges-settled = Sınırdaki masraflar mahsup edildi
care-story-charges-borne = Fazla istenen masrafı firma üstlendi
care-story-charges-disputed = Masraflara itiraz edildi
care-story-charges-credited = Taşıyıcı fazla istediğini geri aldı
care-story-charges-refunded = Ödenenden azı istendi: fark geri ödendi

## E-postalar ve müşteri sayfaları

posted-charges-refunded = E-posta: ödenenden azı istendi
return-settled-before = Daha önce geri ödenen gümrük vergisi, diğer vergiler ve ücretler
mail-charges-refunded-subject = { $number } numaralı siparişinizden geri dönen para
mail-charges-refunded = { $number } numaralı siparişinizin { $parcel } numaralı paketi için gümrük vergisi, diğer vergiler ve ücretler olarak { $paid } ödemiştiniz. Sınırda istenen { $charged } oldu.
mail-charges-sent = Sınırın istediğini ödersiniz, fazlasını değil. Farkı, ödeme yaptığınız karta gönderdik.
mail-charges-duty = Gümrük vergisi: ödenen { $paid }, istenen { $charged }
mail-charges-tax = Vergi: ödenen { $paid }, istenen { $charged }
mail-charges-fees = Ücretler: ödenen { $paid }, istenen { $charged }
order-charges-back = Sınır için { $paid } ödemiştiniz; istenen { $charged } oldu. Size { $back } geri gönderdik.
order-charges-coming = Sınır için { $paid } ödemiştiniz; istenen { $charged } oldu. { $back } size geri dönüyor.

## templates/shop/cart.html: fiyat ne kadar sabit kalır, birlikte olunca ne değişir

cart-held = Ödeme sayfasında bu fiyat sizin için sabit tutulur. Geçerlilik: şimdiden { $until } anına kadar, yerel saatle ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Bu paket { $threshold } sınırını aştığı için vergi uygulanıyor: { $tax }.
notice-fees = Bu paket { $threshold } sınırını aştığı için ücret alınıyor: { $fees }.
notice-flat-further = “{ $title }”: Sonraki adetlere ayrıca maktu gümrük vergisi eklenmez; tarife satırı zaten hesaba katıldı. { $saved } daha az.
notice-flat-article = “{ $title }” ayrıca maktu gümrük vergisi getirmez: Tarife satırı bu pakette zaten var. { $saved } daha az.
ahead-duty = Bu pakete { $left } tutarında ürün daha eklenirse { $limit } sınırına ulaşılır. Üstünde gümrük vergisi başka türlü hesaplanır: en az { $more } fazla.
ahead-tax = Bu pakete { $left } tutarında ürün daha eklenirse { $limit } sınırına ulaşılır. Üstünde vergi uygulanır: en az { $more } fazla.
ahead-fees = Bu pakete { $left } tutarında ürün daha eklenirse { $limit } sınırına ulaşılır. Üstünde ücret alınır: en az { $more } fazla.
ahead-closed = Bu pakete { $left } tutarında ürün daha eklenirse { $limit } sınırına ulaşılır. Üstünde ürünler bu yoldan gidemez.
