## templates/parts/voices.html: ürün sayfasındaki değerlendirmeler ve sorular

voices-title = Değerlendirmeler
voices-how = Her birini, bu ürünü teslim ettiğimiz biri yazdı. Övgüyü de şikâyeti de yayımlarız.
voices-none = Bu ürünü henüz kimse değerlendirmedi. Buradan alanlar, ürün ellerine ulaşınca değerlendirebilir.
voices-none-fit = Böyle bir değerlendirme yok.
voices-count =
    { $count ->
        [one] Bir değerlendirme
       *[other] { $count } değerlendirme
    }
voices-stars = 5 yıldız üzerinden { $stars }
voices-with =
    { $count ->
        [one] Bir yıldız
       *[other] { $count } yıldız
    }
voices-choose = Değerlendirmeleri süz
voices-all = Tüm değerlendirmeler
voices-with-photos = Fotoğraflı ({ $count })
voices-somebody = Buradan alan biri
voices-edited = { $day } tarihinde değiştirildi
voices-photo = Değerlendirme fotoğrafı { $number }
voices-answer = { $brand } yanıtladı
questions-title = Sorular
questions-none = Henüz yanıtlanmış soru yok.
questions-ask = Bu ürün hakkında soru sor

## templates/shop/review.html

review-title = Değerlendirmeniz
review-link = Değerlendir
review-say = Değerlendirmenizle birlikte yazdığınız ad, paketin gittiği ülke ve aldığınız çeşit görünür. Siparişinizden başka hiçbir şey görünmez.
review-not-delivered = Bu ürün henüz ulaşmadı. Ulaşınca burada değerlendirebilirsiniz.
review-hidden = Bu değerlendirmeyi göstermiyoruz. Nedeni: { $reason }
review-stars = Nasıl buldunuz?
review-stars-needed = Bir ile beş arasında yıldız seçin
review-headline = Başlık (isterseniz)
review-text = Başkaları ne bilmeli?
review-text-needed = Bir iki cümle yazın
review-name = Başkalarının göreceği ad
review-name-say = Örneğin Ayşe B.
review-name-needed = Değerlendirmenizle birlikte görünecek adı yazın
review-language = Yazdığınız dil
review-photos = Fotoğraflar (isterseniz)
review-photos-say = En fazla dört tane; JPEG, PNG ya da WebP, toplam 24 MB. Nerede ve ne zaman çekildikleri silinir.
review-photo-kept = Fotoğraf { $number } kalsın
review-photos-many = En fazla dört fotoğraf olabilir. Birkaçını çıkarın
review-photos-large = Bu dosyalar toplam 24 MB sınırını aşıyor. Daha az ya da daha küçük dosya gönderin
review-photo-wrong = { $file }: { $why }
review-send = Değerlendirmemi yayımla
review-save = Değişiklikleri kaydet
review-withdraw = Değerlendirmemi geri çek
review-withdraw-say = Fotoğrafları ve yanıtıyla birlikte hemen kaldırılır.
said-review-shown = Teşekkür ederiz. Değerlendirmeniz yayımlandı.
said-review-withdrawn = Değerlendirmeniz kaldırıldı.

## templates/shop/ask.html, templates/shop/question.html

question-title = Soru sorun: { $title }
question-say = { $brand } sorunuzu okur ve e-postayla yanıtlar. Sonra soru ve yanıtı sayfada görünür; e-posta adresiniz hiçbir zaman görünmez.
question-text = Sorunuz
question-text-needed = Sorunuzu yazın
question-too-often = Bir saat içinde birkaç soru sordunuz. Biraz bekleyip bunu sonra gönderin
question-name = Başkalarının göreceği ad (isterseniz)
question-email = E-posta adresiniz
question-email-say = Yalnızca yanıt için. Önce, adresinizi onaylayacağınız bir bağlantı göndeririz.
question-send = Soruyu gönder
question-confirm = Sorumu onayla
question-confirm-title = Bu soru sizin mi?
question-confirm-say = Onayladığınızda sorunuz şu markaya gider: { $brand }.
question-sent-title = Sorunuz iletildi: { $brand }
question-sent-say = Yanıt size e-postayla gelir.
said-question-asked = Teşekkür ederiz. Sorunuz markaya gidiyor.
said-question-mailed = Size bir e-posta gönderdik. İçindeki bağlantıyı açıp onaylayın, sorunuz markaya gitsin.

## templates/brand/voices.html

brand-nav-voices = Sorular ve değerlendirmeler
brand-voices-waiting =
    { $count ->
        [0] Yanıt bekleyen yok.
        [one] Bir soru ya da değerlendirme yanıt bekliyor.
       *[other] { $count } soru ve değerlendirme yanıt bekliyor.
    }
brand-voices-open = Açık sorular
brand-voices-answered = Yanıtlanan sorular
brand-voices-none = Yanıt bekleyen soru yok.
brand-voices-no-reviews = Ürünleriniz henüz değerlendirilmedi.
brand-voices-answer = Yanıtınız
brand-voices-answer-needed = Bir yanıt yazın
brand-voices-language = Yanıtınızın dili
brand-voices-send = Yanıtla
brand-voices-again = Yanıtı yeniden yaz
said-answered = Yanıtınız sayfada.

## templates/care/voices.html

care-nav-voices = Değerlendirmeler ve sorular
care-voices-say = Yasalara ya da firmanın kurallarına aykırı olanlar sayfadan kaldırılabilir. Nedenini yazın: değerlendirmeyi yazan bunu okur.
care-voices-question = Soru
care-voices-hide = Gizle
care-voices-reason = Neden
care-voices-reason-needed = Nedenini yazın
care-voices-show = Yeniden göster
care-voices-hidden = Gizlendi: { $reason }
care-voices-unanswered = Henüz yanıtlanmadı
care-voices-none = Henüz kimse bir şey yazmadı.
said-voice-hidden = Gizlendi ve denetim kaydına yazıldı.
said-voice-shown = Yeniden gösteriliyor; denetim kaydına yazıldı.

## E-postalar

mail-question-confirm-subject = Lütfen sorunuzu onaylayın
mail-question-confirm = “{ $title }” hakkında bir soru sordunuz. Adresinizi onaylamak için bağlantıyı açın; sorunuz ondan sonra markaya gider. Bir şey sormadıysanız bir şey yapmanız gerekmez.
mail-question-answered-subject = “{ $title }” hakkında bir yanıt
mail-question-answered = Marka, “{ $title }” hakkındaki sorunuzu yanıtladı.
mail-question-yours = Sorunuz: { $text }
mail-question-open = Ürünü gör
mail-review-ask = Bir süre kullandıktan sonra, nasıl bulduğunuzu başkaları da okumak ister. Değerlendirmenizi siparişinizin sayfasından yazabilirsiniz.
