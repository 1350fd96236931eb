## /ops/search: dizin, eş anlamlı sözcükler, sonuçsuz aramalar

ops-nav-search = Arama
searching-title = Arama
searching-say = Mağazanın ürünleri neyle bulduğu: dizin, eş anlamlı sözcükler ve müşterilerin arayıp bulamadıkları.
searching-index = Dizin
searching-holds = İçindeki ürünler
searching-current = Güncel olduğu an
searching-none = Henüz dizin yok. Hazır olana kadar aramalar ve listeler doğrudan veri tabanından gelir.
searching-building = Oluşturuluyor: { $done } / { $all } ürün
searching-rebuild = Yeniden oluştur
searching-rebuild-say = Bu sırada müşteriler eskisi gibi arar; filtreler kısa süre görünmeyebilir.
said-index-anew = Dizin yeniden oluşturuluyor.
searching-try = Bir arama deneyin
searching-language = Dil
searching-query = Aranacak sözcükler
searching-show = Göster
searching-as-typed = yalnızca yazıldığı gibi
searching-found =
    { $count ->
        [0] Ürün bulunmuyor. Teslimat ülkesi: { $country }.
        [one] Bir ürün bulunuyor. Teslimat ülkesi: { $country }.
       *[other] { $count } ürün bulunuyor. Teslimat ülkesi: { $country }. İlk sıradakiler:
    }
searching-found-later = Dizin oluşturuluyor. Tamamlanınca yeniden deneyin.
searching-synonyms = Eş anlamlı sözcükler: { $language }
searching-synonyms-say = Her satır bir gruptur. Gruptaki sözcüklerden birini arayan, hepsinin ürünlerini bulur. Sözcükleri virgülle ayırın; biri birkaç sözcükten de oluşabilir (çay demliği).
searching-shipped = Bu gruplar programla birlikte geldi.
searching-own = Bu gruplar sizin.
searching-changed = Son değiştiren: { $author }
searching-groups = Gruplar, her satırda bir tane
searching-groups-hint = En fazla { $groups } grup. Bir sözcük en fazla { $letters } karakterdir; eklediğiniz sözcük yalnızca bir grupta yer alır.
searching-save = Grupları kaydet
searching-lines =
    { $count ->
        [one] Bir satıra yeniden bakın
       *[other] { $count } satıra yeniden bakın
    }
searching-line-alone = Satır { $line }: “{ $word }” tek başına. Bir grupta en az iki sözcük olur
searching-line-wordless = Satır { $line }: “{ $word }” ne harf ne rakam içeriyor
searching-line-long = Satır { $line }: “{ $word }” fazla uzun, en fazla { $most } karakter olabilir
searching-line-twice = Satır { $line }: “{ $word }” başka bir satırda da var (satır { $other }). İki satırı birleştirin ya da sözcüğü birinden çıkarın
searching-line-crowded = Satır { $line }: bir grupta en fazla { $most } sözcük olur
searching-line-beyond = Satır { $line }: en fazla { $most } grup olabilir. Birkaçını çıkarın
searching-moved = Siz yazarken biri bu grupları değiştirdi. Yazdıklarınız hâlâ burada: onunkilerin yerine geçmesi için yeniden kaydedin.
searching-stands = Şu anda geçerli olan
searching-back = Programla gelenlere dön
searching-back-say =
    { $count ->
        [0] Gruplarınız silinir, yerlerine bir şey gelmez: programda bu dil için grup yok.
        [one] Gruplarınız silinir, programla gelen tek grup yeniden geçerli olur.
       *[other] Gruplarınız silinir, programla gelen { $count } grup yeniden geçerli olur.
    }

## /ops/search ve /brand/searches: arayıp bulunamayanlar

searching-missed = Sonuçsuz aramalar
searching-missed-say = Hiçbir şey bulamayan aramalar. E-posta adresleri, telefon ve sipariş numaraları asla saklanmaz, kimin aradığı hiçbir yerde yazmaz, sayılar 90 gün sonra silinir. Denemek için sözcükleri seçin.
searching-missed-none = Bu sürede sonuçsuz arama olmadı.
searching-missed-narrowed = Bu pazar ve bu dil için bir şey yok.
searching-missed-all = Tümünü göster
searching-days = Süre
searching-span = Son { $days } gün
searching-market = Pazar
searching-all-markets = Tüm pazarlar
searching-all-languages = Tüm diller
searching-words = Sözcükler
searching-times = Kaç kez
searching-last = Son arama
searching-most = Yalnızca en çok arananlar, en fazla { $most } satır.

## /brand/searches

brand-nav-searches = Arananlar
searching-brand-say = Müşterilerin arayıp mağazada bulamadıkları. Sizde varsa, onların kullandığı sözcüğü başlığa ya da açıklamaya yazın; yapabilecekseniz, şimdiden soran var.
searching-brand-kept = Sözcükler en az iki kez arandıktan sonra burada görünür. Kimin aradığı hiçbir yerde yazmaz.
searching-brand-none = Henüz bir şey yok: bu sürede birden çok kez aranıp bulunamayan olmadı. Sonra yeniden bakın ya da daha uzun bir süre seçin.
searching-add = Ürün ekle
