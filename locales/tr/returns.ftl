## templates/shop/return.html

return-title = Ürün iadesi
return-crumbs = Bulunduğunuz yer
return-order = Sipariş
return-step-what = Ne ve neden
return-step-amount = Ne geri döner
return-step-sent = Gönderildi
return-what = Geri gönderilecekler
return-bought =
    { $count ->
        [one] bir adet alındı
       *[other] { $count } adet alındı
    }
return-until = son iade günü
return-how-many = Adet
return-all-back = Bunların hepsi ya geri geldi ya da yolda.
return-why = Neden
return-look = Ne geri döneceğini göster
return-check = Eksik bir şey var
return-cannot = Bu şekilde geri gönderilemez
return-one = İade
return-comes-back = Size geri dönecek tutar
return-units =
    { $count ->
        [one] { $title }
       *[other] { $count } × { $title }
    }
return-goods = Ödediğiniz fiyatla
return-duty = Gümrük vergisi
return-tax = Vergisi
return-line = Ürünler, gümrük ve vergileriyle
return-shipping = Kargo
return-shipping-help = Gümrük vergisi, diğer vergiler ve ücretleriyle
return-shipping-stays = Geri ödenmez: Paketin bir bölümü sizde kalıyor ve kusurlu değil
return-from-receipt = Şu siparişin fişine göre:
return-when = Ürünler bize ulaşınca, ödeme yaptığınız yolla. Bankanız birkaç güne ihtiyaç duyabilir.
return-words = Bilmemizi istediğiniz bir şey
return-words-optional = (isterseniz)
return-send = İade talebi gönder
return-change = Bir şeyi değiştir
return-none-left = Bu siparişten şu anda geri gönderilebilecek bir şey yok

## Nedenler ve sonuçları: src/wording/labels.rs

return-reason-faulty = Kırık ya da kusurlu geldi
return-reason-faulty-help = Her şey geri döner: ürünler, kargo, gümrük vergisi ve diğer vergiler.
return-reason-not-as-described = Sayfada anlatıldığı gibi değil
return-reason-not-as-described-help = Her şey geri döner: ürünler, kargo, gümrük vergisi ve diğer vergiler.
return-reason-wrong-item = Başka bir şey gönderilmiş
return-reason-wrong-item-help = Her şey geri döner: ürünler, kargo, gümrük vergisi ve diğer vergiler.
return-reason-changed-mind = Fikrimi değiştirdim
return-reason-changed-mind-help = Ürünlerin parası gümrük ve vergileriyle geri döner; kargo ücreti yalnızca paketin tamamı geri gelirse.
return-reason-cancelled = Gönderilmeden iptal edildi
return-reason-cancelled-help = Her şey geri döner: ürünler, kargo, gümrük vergisi, diğer vergiler ve ücretler.
return-reason-parcel-lost = Paket kayboldu
return-reason-parcel-lost-help = Her şey geri döner: ürünler, kargo, gümrük vergisi, diğer vergiler ve ücretler. Masrafı firma üstlenir.
return-reason-needed = Bir neden seçin: neyin geri döneceğini o belirler.

## İadenin durumu: src/wording/labels.rs

return-state-requested = Bakıyoruz
return-state-approved = Onaylandı: ürünler bekleniyor
return-state-rejected = Reddedildi
return-state-received = Ürünler elimizde
return-state-lost = Paket kayboldu; para geri dönüyor
return-state-owed = Para henüz gönderilmedi
return-state-underway = Para yolda
return-state-refunded = Geri ödendi

## Neden geri gönderilemez: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Hangi üründen kaç adet geri göndereceğinizi seçin.
return-refused-not-yet = Sipariş ödendikten sonra geri gönderilebilir.
return-refused-too-many =
    { $count ->
        [one] Bunlardan yalnızca bir tanesi daha geri gönderilebilir.
       *[other] Bunlardan yalnızca { $count } tanesi daha geri gönderilebilir.
    }
return-refused-too-late = Geri göndermek için son gün: { $day }.
return-refused-open = Aynı paketin { $rma } numaralı iadesi hâlâ açık. O kapanınca bir yenisini isteyebilirsiniz.
