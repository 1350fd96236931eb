## templates/parts/filters.html: bir listeyi daraltanlar

filter-title = Filtrele
filter-title-chosen =
    { $count ->
        [one] Filtrele: bir seçim
       *[other] Filtrele: { $count } seçim
    }
filter-show = Göster
filter-chosen = Seçtikleriniz
filter-remove = Kaldır: { $what }
filter-clear = Tümünü temizle
filter-more = Daha fazla
filter-category = Kategori
filter-brand = Marka
filter-price = Kapınızdaki fiyat
filter-price-say = Teslimat, gümrük vergisi ve diğer vergiler dahil. Burada en az { $least }, en çok { $most }.
filter-price-from = En az
filter-price-to = En çok
filter-arrival = En geç kapınızda
filter-arrival-any = Gün fark etmez
filter-rating = Değerlendirmeler
filter-rating-any = Fark etmez
filter-rating-from =
    { $stars ->
        [one] Bir yıldız ve üzeri
       *[other] { $stars } yıldız ve üzeri
    }
filter-place = Ürünün bulunduğu yer
filter-near = Çoktan burada, gümrüğü bitmiş
filter-stock = Bugün bu ülkede satışta

## Seçilenler, tek tek

filter-of = { $name }: { $value }
filter-between = { $least } – { $most }
filter-at-least = { $amount } ve üzeri
filter-at-most = { $amount } ve altı

## Sıralamalar; ötekiler shop.ftl içinde

sort-relevance = En uygun
sort-soonest = Kapınıza en erken gelen

## Listenin kendisi için söyledikleri

finding-preparing = Filtreler ve sıralama hazırlanıyor. O arada listenin tamamı burada; birazdan yeniden deneyin.
finding-away =
    { $count ->
        [one] Bu ürünlerden biri şu anda gelemiyor. Teslimat ülkesi: { $country }.
       *[other] Bu ürünlerden { $count } tanesi şu anda gelemiyor. Teslimat ülkesi: { $country }.
    }
finding-away-hide = Yalnızca gelebilenleri göster

## İçinde bir şey kalmayan liste

finding-nothing-fits = Seçtiklerinizin hepsine birden uyan ürün yok
finding-widen = Böyle daha fazlası bulunuyor:
finding-without =
    { $count ->
        [one] “{ $what }” olmadan: bir ürün
       *[other] “{ $what }” olmadan: { $count } ürün
    }
finding-fewer = Daha az sözcükle bulunanlar:
finding-fewer-words =
    { $count ->
        [one] “{ $words }”: bir ürün
       *[other] “{ $words }”: { $count } ürün
    }
finding-away-all = Böyle ürünler var, ama şu anda hiçbiri gelemiyor. Teslimat ülkesi: { $country }.
finding-here = Size gelebilenler

## templates/shop/suggest.html: yazarken çıkan öneriler

suggest-label = Öneriler
suggest-goods = Ürünler
suggest-categories = Kategoriler
suggest-brands = Markalar
suggest-count =
    { $count ->
        [0] Öneri yok
        [one] Bir öneri, ok tuşlarıyla seçilir
       *[other] { $count } öneri, ok tuşlarıyla seçilir
    }
