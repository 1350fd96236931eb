## templates/parts/buyer.html: alanların altındaki örnekler

buyer-example = Örneğin { $example }

## Adresin Latin harfleriyle yazılmış hâli, templates/parts/buyer.html

buyer-latin-arabic = Arap harfleriyle yazıyorsanız: aynısı Latin harfleriyle
buyer-latin-cyrillic = Kiril harfleriyle yazıyorsanız: aynısı Latin harfleriyle
buyer-latin-japanese = Japonca yazıyorsanız: aynısı Latin harfleriyle
buyer-latin-korean = Korece yazıyorsanız: aynısı Latin harfleriyle
buyer-latin-other = Aynısı Latin harfleriyle
buyer-latin-why = Yol boyunca okunan etiket ve gümrük evrakı için. Yukarıda Latin harfleriyle yazdıklarınızı yeniden yazmanız gerekmez.
buyer-latin-name = Ad soyad, Latin harfleriyle
buyer-latin-street = Sokak ve kapı no, Latin harfleriyle
buyer-latin-extra = Kat, daire, şirket, Latin harfleriyle
buyer-latin-city = Şehir, Latin harfleriyle
buyer-latin-needed = Yoldaki gümrükler ve taşıyıcılar yalnızca Latin harflerini okur. Bu satırı Latin harfleriyle de yazın, örneğin { $example }
buyer-latin-needed-plain = Yoldaki gümrükler ve taşıyıcılar yalnızca Latin harflerini okur. Bu satırı Latin harfleriyle de yazın.
buyer-latin-foreign = Yalnızca Latin harfleri; aksanlı da olur
buyer-unprintable = İçinde etikete basamadığımız bir işaret var. Çıkarın.

## Gümrüğün alıcıyı tanıdığı numara, templates/parts/buyer.html

buyer-customs = Gümrük için: { $country }
buyer-id-why = Oradaki gümrük ({ $country }), yurt dışından gelen bir paketi ancak alıcısının numarasıyla içeri alır. Bu yüzden soruyoruz.
buyer-id-why-optional = Oradaki gümrük ({ $country }), yurt dışından gelen paketin kime geldiğini sorabilir. Numaranızla daha çabuk geçer; numara yoksa sizi arayabilirler.
buyer-id-who = Gümrük ve paketi beyan eden taşıyıcı görür, başka kimse görmez. Şifreli saklarız; çalışanlarımız yalnızca son iki karakterini görür.
buyer-id-if-any = { $kind } (isterseniz)
buyer-id-either = { $one } ya da { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Kişisel gümrük kodu (PCCC)
buyer-id-tckn = T.C. kimlik numarası
buyer-id-iin = Bireysel kimlik numarası (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Ulusal kimlik ya da ikamet (Iqama) numarası
buyer-id-pccc-more = Adreste adı yazan kişiye verilmiş olmalıdır.
buyer-id-kept = Hesabınızdaki numara: { $number }. Onu kullanmak için alanı boş bırakın.
buyer-id-keep = Bir dahaki sefere hesabımda şifreli olarak saklansın
buyer-id-needed = Bu numara olmadan oradaki gümrük ({ $country }) paketi geri gönderir. Lütfen buraya yazın.
buyer-id-digit = Bu numaranın bir rakamı yanlış. Belgeyle karşılaştırın.
buyer-id-shape = Numara böyle görünmez. Bir örnek: { $example }

## Sipariş vermeden önce, templates/parts/buyer.html

buyer-sale = Sipariş vermeden önce
buyer-sale-by = satan: { $brand }
buyer-sale-all-in = hepsi için, kapınıza kadar (teslimat ülkesi: { $country }). Kapıda bir şey alınmaz.
buyer-sale-arrives = Varışı
buyer-sale-mind = Fikrinizi değiştirirseniz
buyer-sale-mind-is =
    { $days ->
        [one] Son paketin ulaştığı günden başlayarak bir gün içinde, gerekçe göstermeden cayabilirsiniz.
       *[other] Son paketin ulaştığı günden başlayarak { $days } gün içinde, gerekçe göstermeden cayabilirsiniz.
    }
buyer-sale-law =
    { $days ->
        [one] Bunun bir günü yasal hakkınızdır.
       *[other] Bunun { $days } günü yasal hakkınızdır.
    }
buyer-sale-how = Nasıl cayılır
buyer-sale-back = Geri gönderme
buyer-sale-back-is = Yalnızca fikrinizi değiştirdiyseniz gönderi ücretini siz ödersiniz. Ürün kusurlu, yanlış ya da anlatıldığından farklıysa biz öderiz.
buyer-sale-shop = Sorumlu
buyer-sale-shop-is = Ödemeyi Entrepot alır, paketleri gümrükten geçirir ve iadelerden sorumludur.
buyer-sale-who = Biz kimiz
buyer-sale-complain = Şikâyetler
buyer-button = Ödeme yükümlülüğüyle sipariş ver

## Hesap, templates/shop/account.html

buyer-account = Gümrükteki numaralarınız
buyer-account-say = Şifreli saklanır, yalnızca bir paket gerektirdiğinde kullanılır. Verdiğiniz siparişler, gönderildikleri numarayı korur.
buyer-account-remove = Kaldır

## Paneller, templates/care/order.html ve ops/parcel.html

buyer-desk = Alıcının gümrükteki numarası
buyer-desk-latin = Latin harfleriyle
buyer-desk-sealed = Alıcının gümrükteki numarası açılamıyor; bu numara olmadan evrak sınırda geri çevrilir. Hiçbir şey yazdırılmadı. Sunucuyla ilgilenen kişiye haber verin.
