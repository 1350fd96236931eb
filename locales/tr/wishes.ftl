## templates/parts/wish.html, templates/shop/wishes.html: favoriler

wish-save = Favorilere ekle
wish-remove = Favorilerden çıkar
wishes-title = Favoriler
wishes-none = Henüz bir şey eklemediniz. Beğendiğiniz bir ürünün sayfasında “Favorilere ekle” düğmesine basın: bugün kapınızda kaça geleceğiyle birlikte burada bekler.
wishes-say =
    { $count ->
        [one] Bir ürün, bugünkü fiyatıyla. Teslimat ülkesi: { $country }.
       *[other] { $count } ürün, bugünkü fiyatlarıyla. Teslimat ülkesi: { $country }.
    }
wishes-guest = Bu liste bu cihazda kalır. Giriş yaparsanız sizinle gelir.
wishes-full =
    { $most ->
        [one] Favorilere { $most } ürün sığar. Yer açmak için birini çıkarın.
       *[other] Favorilere { $most } ürün sığar. Yer açmak için birini çıkarın.
    }
wishes-gone = Artık satılmıyor

## templates/parts/watch.html, templates/shop/watch.html: e-postayla haber verme

watch-title =
    { $kind ->
        [drop] Fiyatı düşünce haber ver
       *[back] Gelince haber ver
    }
watch-button = Haber ver
watch-email = E-posta adresiniz
watch-back-title = Yeniden gelince haber verelim
watch-back-say = Size yeniden gönderebildiğimiz anda, kapınızdaki fiyatıyla tek bir e-posta. Sonra adresinizi unuturuz.
watch-back-button = Gelince haber ver
watch-back-told = Yeniden gelir gelmez size yazarız.
watch-drop-link = Fiyatı düşünce haber ver
watch-drop-say = Gümrük vergisi ve diğer vergiler dahil fiyat bugünkünün altına indikçe bir e-posta. Her birinde, bu e-postaları durduran bir bağlantı vardır.
watch-drop-told = Fiyatı düşünce size yazarız.
watch-off = Haber verme
watch-others = Tükenen seçenekler
watch-waits = Tamamdır. Bir haber olunca { $email } adresine yazarız.
watch-confirm-say = “{ $title }” için { $email } adresine yazalım mı?
watch-confirm = Evet, haber verin
watch-too-often = Bir saat içinde birkaç istek oldu. Lütfen daha sonra yeniden deneyin.
watch-too-many = Bu adres zaten pek çok ürünü bekliyor. Önce birinden vazgeçin.

## templates/shop/letters_stop.html: artık e-posta yok

stop-title = Daha az e-posta
stop-say =
    { $sort ->
        [reviews] Sizden değerlendirme istemeyi bırakalım mı?
       *[goods] Yeniden gelen ya da fiyatı düşen ürünlerle ilgili bütün e-postaları durduralım mı? Favorileriniz olduğu gibi kalır.
    }
stop-button = Bu e-postaları durdur
stop-done =
    { $sort ->
        [reviews] Tamam. Sizden artık değerlendirme istemeyeceğiz.
       *[goods] Tamam. Yeniden gelen ya da fiyatı düşen ürünlerle ilgili artık e-posta almayacaksınız.
    }

## templates/parts/later.html: sonraya bırakılanlar

later-title =
    { $count ->
        [one] Sonraya bırakılan: bir ürün
       *[other] Sonraya bırakılan: { $count } ürün
    }
later-say = Bunlar için stok ayrılmaz; fiyatlar bugünün fiyatlarıdır.
later-save = Sonraya bırak
later-back = Sepete taşı
later-forget = Unut
later-count =
    { $count ->
        [one] bir adet
       *[other] { $count } adet
    }
later-full =
    { $most ->
        [one] Sonraya { $most } ürün bırakılabilir. Yer açmak için birini unutun.
       *[other] Sonraya { $most } ürün bırakılabilir. Yer açmak için birini unutun.
    }

## templates/parts/moved.html: sepet başka bir mağazada

moved-title = Sepetinizin yeni varış ülkesi: { $now } (önceki: { $was })
moved-title-currency = Sepetinizin yeni para birimi: { $now } (önceki: { $was })
moved-total = Toplam { $now }, önceki { $was }.
moved-charges-now = Artık gümrük vergisi, diğer vergiler ve ücretler var: { $now }, toplamın içinde.
moved-charges-gone = Gümrük vergisi, diğer vergiler ve ücretler artık yok; önceden { $was } idi.
moved-charges-other = Toplamın içindeki gümrük vergisi, diğer vergiler ve ücretler: { $now }, önceki { $was }.
moved-paid-ahead = Artık siparişle birlikte ödenir; kapıda bir şey istenmez.
moved-paid-at-door = Orada siparişle birlikte ödenmez: Taşıyıcı kapıda ister.
moved-arrives = Hepsi en geç { $now } kapınızda; önceki tarih: { $was }.
moved-gained = Oraya gönderilebilir: { $title }
moved-instead = Başka neler var: { $category }
moved-nothing = Her şey eskisi gibi: toplam, gönderilebilenler ve varış günü.

## templates/shop/seen.html: daha önce bakılanlar

seen-title = Son baktıklarınız
seen-say = Nelere baktığınızı yalnızca bu tarayıcı bilir.
seen-forget = Bunları unut

## Bir değişiklikten sonra bir kez söylenenler

said-wished = Favorilerinize eklendi.
said-wish-gone = Favorilerden çıkarıldı.
said-watched = Tamamdır: size yazacağız.
said-watch-mailed = Size bağlantılı bir e-posta gönderdik. Adresinizi onaylamak için bağlantıyı açın.
said-watch-off = Peki: bunun için e-posta göndermeyeceğiz.
said-saved-later = Sonraya bırakıldı.
said-moved-to-cart = Yeniden sepetinizde.
said-saved-gone = Unutuldu.

## templates/mail/letter.html

mail-watch-confirm-subject = Lütfen e-posta adresinizi onaylayın
mail-watch-confirm =
    { $kind ->
        [drop] “{ $title }” ürününün fiyatı düşünce haber almak istediniz (teslimat ülkesi: { $country }). Bu adresin sizin olduğunu onaylamak için bağlantıyı açın.
       *[back] “{ $title }” ürünü yeniden gelince haber almak istediniz (teslimat ülkesi: { $country }). Bu adresin sizin olduğunu onaylamak için bağlantıyı açın.
    }
mail-watch-confirm-not-you = Bunu siz istemediyseniz bir şey yapmanız gerekmez: bir daha yazmayız, adresi de bir hafta içinde unuturuz.
mail-back-subject = Yeniden burada: { $title }
mail-back = “{ $title }” yeniden sipariş edilebilir. Haber vermemizi istemiştiniz; bu konudaki tek e-posta budur.
mail-drop-subject = Fiyatı düştü: { $title }
mail-drop = “{ $title }” şimdi { $now }, önceden { $was }. Gümrük vergisi ve diğer vergiler ikisinde de dahil.
mail-goods-price = Bu, biz yazarken kapınızdaki fiyatıdır. Bugünkünü her zaman sayfasında görürsünüz.
mail-goods-open = Ürünü gör
mail-review-subject =
    { $count ->
        [one] Nasıl buldunuz?
       *[other] Aldıklarınızı nasıl buldunuz?
    }
mail-review-how =
    { $count ->
        [one] { $number } numaralı siparişiniz birkaç gündür sizde. Geleni nasıl buldunuz?
       *[other] { $number } numaralı siparişiniz birkaç gündür sizde. Gelenleri nasıl buldunuz?
    }
mail-review-why = Almayı düşünenler okumak ister; övgüyü de şikâyeti de. Yalnızca bir kez soruyoruz.
mail-review-open = Değerlendir
mail-stop = Böyle e-postalar artık gelmesin
