## Her bölümde kullanılan sözler.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Ana sayfaya dön
fault-not-found = Bu adreste bir şey yok
fault-not-found-help = Sayfa taşınmış ya da adres yanlış yazılmış olabilir. Ana sayfadaki arama, burada ne varsa bulur.
fault-no-storefront = Böyle bir mağazamız yok
fault-no-storefront-help = Bu ülkeye teslimat yapmıyoruz ya da o dili henüz konuşmuyoruz. En yakın mağazalarımız şunlar:
fault-sign-in = Lütfen giriş yapın
fault-sign-in-help = Bu sayfa, giriş yapmış olanlar içindir.
fault-forbidden = Bu panel size açık değil
fault-forbidden-help = Giriş yaptınız, ancak hesabınızın bu bölümde yetkisi yok. Burada çalışan hesapla giriş yapın.
fault-token = Bu form çok beklemiş
fault-token-help = Güvenliğiniz için formları yalnızca yeni açılmış sayfalarımızdan kabul ediyoruz. Geri dönün, sayfayı yenileyin ve yeniden gönderin: Hiçbir şey değişmedi.
fault-bad-form = Bu formu okuyamadık
fault-bad-form-help = Hiçbir şey değişmedi. Geri dönün, sayfayı yenileyin ve yeniden gönderin.
fault-too-large = Bu, kabul edebileceğimizden büyük
fault-too-large-help = Hiçbir şey değişmedi. Daha kısa bir metin ya da daha küçük bir dosya gönderin.
fault-too-many = Çok fazla deneme yapıldı
fault-too-many-help = Hesapları korumak için şimdi biraz bekliyoruz. On beş dakika sonra yeniden deneyin.
fault-refused = Bu artık yapılamaz
fault-refused-help = Sayfa açıldığından beri durum değişti. Son hâlini görmek için geri dönüp sayfayı yenileyin.
fault-broken = Bizim tarafımızda bir aksaklık oldu
fault-broken-help = Hiçbir şey kaybolmadı. Olanı kaydettik; lütfen birazdan yeniden deneyin.

## Her bölümdeki formlar

form-needed = Bu alan gerekli
form-too-long = En fazla { $most } karakter
form-email-wrong = Bu bir e-posta adresine benzemiyor. Şöyle görünür: ad@yer.example
form-check =
    { $count ->
        [one] Bir alanı yeniden kontrol edin
       *[other] { $count } alanı yeniden kontrol edin
    }

## Bir iş yapıldıktan sonra sayfanın söylediği

said-added = Sepetinize eklendi.
said-cart-changed = Sepetiniz değişti.
said-signed-in = Giriş yaptınız.
said-signed-out = Çıkış yaptınız.
said-welcome = Hesabınız açıldı. Hoş geldiniz.
said-saved = Kaydedildi.
said-published = Yayımlandı. Artık raflarda.
said-withdrawn = Satıştan çekildi. Artık raflarda değil.
said-stock-set = Stok güncellendi.
said-picture-added = Resim eklendi.
said-picture-removed = Resim kaldırıldı.
said-return-asked = Talebiniz bize ulaştı. Size bir e-posta gönderiyoruz.
said-return-approved = Onaylandı. Müşteriye e-posta gidiyor.
said-return-rejected = Reddedildi. Müşteriye e-posta gidiyor.
said-return-received = Teslim alındı olarak işaretlendi.
said-return-refunded = Geri ödendi ve defterlere işlendi.
said-letter-retried = E-posta yeniden gönderilmek üzere sırada.
said-declined = Ödeme reddedildi. Sizden para çekilmedi.
said-code-sent = Sipariş ile adres birbirine aitse size bir kod gönderiyoruz.
said-listing-made = Ürün oluşturuldu. Siz yayımlayana kadar taslak olarak kalır.
said-paid = Teşekkür ederiz. Siparişiniz ödendi.
said-refund-waits = Geri ödeme kaydedildi. Ödeme kuruluşu henüz yanıt vermedi; kendiliğinden yeniden sorulur.
said-return-lost = Kayıp sayıldı. Para artık iade edilebilir.

## Fişteki kalemler ve ürünlerin yolculuğu

charge-duty = Gümrük vergisi
charge-additional-duty = İlave gümrük vergisi
charge-flat-duty = Maktu gümrük vergisi
charge-vat = KDV
charge-gst = Mal ve hizmet vergisi (GST)
charge-sales-tax = Satış vergisi
charge-consumption-tax = Tüketim vergisi
charge-excise = Özel tüketim vergisi
charge-provincial-tax = Eyalet vergisi
fee-clearance = Gümrükleme ücreti
fee-handling = Taşıyıcı işlem ücreti
fee-processing = İdare işlem ücreti
channel-postal = posta ile
channel-express = hızlı kargo ile
channel-commercial = detaylı beyanla
mode-air-parcel = Hava yolu paketi
mode-express = Hızlı kargo
mode-rail = Demir yolu
mode-sea = Deniz yolu
mode-last-mile = Ülke içi paket
restriction-battery = pil
restriction-liquid = sıvı
restriction-magnet = mıknatıs
restriction-blade = kesici alet
restriction-food = gıda
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } in ({ $metric })
