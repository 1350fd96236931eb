## templates/parts/personal.html: ürün sayfasında kişiye özel yapım

personal-title = Size özel yapım
personal-required = gerekli
personal-optional = isterseniz
personal-none = Hiçbiri
personal-room =
    { $most ->
        [one] Bir karakter.
       *[other] En fazla { $most } karakter.
    }
personal-room-lines =
    { $lines ->
        [one] Bir satır, { $most } karakter.
       *[other] En fazla { $lines } satır, toplam { $most } karakter.
    }
personal-costs = Bununla bir adedi { $price }, gümrük ve vergiler dahil.
personal-picture-room = JPEG, PNG ya da WebP dosyası, en fazla 12 MB. Yalnızca siz ve atölye görürsünüz; nerede ve ne zaman çekildiği silinir.
personal-picture-sent = Gönderdiğiniz resim
personal-picture-forget = Başkasını gönderin ya da vazgeçin
personal-preview = Nasıl görüneceğini göster
personal-preview-shows = Ürün, yazdıklarınızla
personal-preview-note = Aşağı yukarı böyle görünür. Atölye elde yerleştirir.
personal-priced = Yukarıdaki fiyat, böyle yapılan bir adet içindir; gümrük ve vergiler dahil.
personal-days =
    { $days ->
        [one] Yapımı bir gün daha sürer.
       *[other] Yapımı { $days } gün daha sürer.
    }
personal-back-exempt = Yalnızca sizin için yapılan, fikir değişikliği nedeniyle geri gönderilemez. Kırık, yanlış ya da anlatıldığından farklı gelirse gönderilebilir.
personal-back-free = Sizin için yapılan da her şey gibi geri gönderilebilir.
personal-check = Lütfen şuna bir daha bakın
personal-needed = Yapabilmemiz için burayı doldurun
personal-too-long =
    { $most ->
        [one] Yalnızca bir karakterlik yer var
       *[other] { $most } karakterlik yer var. Kısaltın
    }
personal-too-many-lines =
    { $most ->
        [one] Yalnızca bir satırlık yer var
       *[other] { $most } satırlık yer var
    }
personal-forbidden = Atölye “{ $sign }” işaretini yazamıyor. Çıkarın ya da başkasını seçin
personal-no-choice = Bunlardan birini seçin
personal-no-picture = Bu resim artık burada değil. Bir kez daha gönderin
personal-too-often = Çok resim gönderdiniz. Ürünü sepete koyun ya da daha sonra yeniden gelin

## templates/shop/cart.html, templates/shop/return.html

personal-change = Yapım isteğini değiştir
personal-no-offer = Marka artık böyle yapmıyor. İsteğinizi değiştirin ya da ürünü çıkarın
personal-return-refused = Yalnızca sizin için yapıldı: fikir değişikliği nedeniyle geri gönderilemez, ancak bir kusuru varsa gönderilebilir
personal-return-only = Yalnızca sizin için yapıldı: ancak kırık, yanlış ya da anlatıldığından farklıysa geri gönderilebilir.

## templates/brand/personal.html: kişiye özel yapım için müşteriye sorulanlar

personal-title-brand = Kişiye özel yapım
personal-brand-say = Bir metin, bir seçim ya da bir resim isteyin. Zorunlu olana ek ücret konmaz: fiyata katın. İsteğe bağlı olan ek ücretli olabilir; ek ücret gümrükte de ürün bedeline girer.
personal-brand-edit = Ne soracağınızı belirleyin
personal-plate = Nereye
personal-plate-say = Önizleme için, ana resmin yüzdesi olarak.
personal-look = Nasıl
personal-look-engraved = kazıma
personal-look-embroidered = nakış
personal-look-printed = baskı
personal-plate-left = Soldan
personal-plate-top = Üstten
personal-plate-width = Genişlik
personal-plate-height = Yükseklik
personal-plate-turn = Eğim, derece
personal-plate-wrong = Böylece resmin dışında kalır
personal-field = Alan { $number }
personal-kind = Ne istiyorsunuz
personal-kind-none = hiçbir şey
personal-kind-text = metin
personal-kind-choice = seçim
personal-kind-upload = resim
personal-surcharge = Ek ücret, { $currency }
personal-surcharge-wrong = Bir tutar yazın, örneğin 12.50
personal-more-days = Ek gün
personal-most = En fazla karakter
personal-lines = En fazla satır
personal-number-wrong = { $least } ile { $most } arasında bir sayı yazın
personal-must = Zorunlu
personal-scripts = İşleyebildiğiniz yazılar:
personal-script-needed = İşleyebildiğiniz yazıları işaretleyin
personal-script-latin = Latin
personal-script-greek = Yunan
personal-script-cyrillic = Kiril
personal-script-arabic = Arap
personal-script-han = Çin karakterleri
personal-script-kana = Japon kanaları
personal-script-hangul = Kore
personal-script-hearts = Kalpler
personal-name = Ad
personal-hint = İpucu
personal-choices-needed = En az bir, en fazla on iki seçenek yazın
personal-required-costs = Zorunlu olana ek ücret konmaz. Fiyata katın ya da ek ücretsiz bir seçenek sunun
personal-two-pictures = En fazla bir resim isteyin
personal-unfit = Bu, böyle istenemez

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
