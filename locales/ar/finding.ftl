## templates/parts/filters.html: what narrows a list down

filter-title = تضييق النتائج
filter-title-chosen =
    { $count ->
        [one] تضييق النتائج: خيار واحد
        [two] تضييق النتائج: خياران
        [few] تضييق النتائج: { $count } خيارات
        [many] تضييق النتائج: { $count } خيارًا
       *[other] تضييق النتائج: { $count } خيار
    }
filter-show = عرض
filter-chosen = ما اخترته
filter-remove = إزالة: { $what }
filter-clear = مسح الكل
filter-more = المزيد
filter-category = الفئة
filter-brand = العلامة
filter-price = السعر عند بابك
filter-price-say = شامل التوصيل والرسوم والضريبة. هنا من { $least } إلى { $most }.
filter-price-from = من
filter-price-to = حتى
filter-arrival = عند بابك حتى
filter-arrival-any = أي يوم
filter-rating = المراجعات
filter-rating-any = الكل
filter-rating-from =
    { $stars ->
        [one] نجمة واحدة فأكثر
        [two] نجمتان فأكثر
        [few] { $stars } نجوم فأكثر
        [many] { $stars } نجمة فأكثر
       *[other] { $stars } نجمة فأكثر
    }
filter-place = مكان البضاعة
filter-near = موجود هنا، أُنهيت إجراءاته الجمركية
filter-stock = متوفر هنا اليوم

## What was chosen, one by one

filter-of = { $name }: { $value }
filter-between = من { $least } إلى { $most }
filter-at-least = { $amount } فأكثر
filter-at-most = { $amount } فأقل

## Ways to sort; the others stand in shop.ftl

sort-relevance = الأقرب إلى بحثك
sort-soonest = الأسرع وصولًا

## What a list says of itself

finding-preparing = يجري إعداد التصفية والترتيب. إليك القائمة كاملة في هذه الأثناء؛ أعد المحاولة بعد لحظات.
finding-away =
    { $count ->
        [one] منتج واحد من هذه المنتجات لا يمكن إيصاله إلى هنا حاليًا. بلد التوصيل: { $country }.
        [two] منتجان من هذه المنتجات لا يمكن إيصالهما إلى هنا حاليًا. بلد التوصيل: { $country }.
        [few] { $count } منتجات من هذه القائمة لا يمكن إيصالها إلى هنا حاليًا. بلد التوصيل: { $country }.
        [many] { $count } منتجًا من هذه القائمة لا يمكن إيصالها إلى هنا حاليًا. بلد التوصيل: { $country }.
       *[other] { $count } منتج من هذه القائمة لا يمكن إيصالها إلى هنا حاليًا. بلد التوصيل: { $country }.
    }
finding-away-hide = اعرض ما يمكن إيصاله فقط

## A list in which nothing is left

finding-nothing-fits = لا شيء يوافق كل ما اخترته
finding-widen = هكذا تجد المزيد:
finding-without =
    { $count ->
        [one] بدون «{ $what }»: منتج واحد
        [two] بدون «{ $what }»: منتجان
        [few] بدون «{ $what }»: { $count } منتجات
        [many] بدون «{ $what }»: { $count } منتجًا
       *[other] بدون «{ $what }»: { $count } منتج
    }
finding-fewer = نتائج بكلمات أقل:
finding-fewer-words =
    { $count ->
        [one] «{ $words }»: منتج واحد
        [two] «{ $words }»: منتجان
        [few] «{ $words }»: { $count } منتجات
        [many] «{ $words }»: { $count } منتجًا
       *[other] «{ $words }»: { $count } منتج
    }
finding-away-all = مثل هذه البضائع موجودة، لكن لا يمكن إيصال أي منها إلى هنا حاليًا. بلد التوصيل: { $country }.
finding-here = ما يمكن أن يصل إليك

## templates/shop/suggest.html: while somebody types

suggest-label = اقتراحات
suggest-goods = البضائع
suggest-categories = الفئات
suggest-brands = العلامات
suggest-count =
    { $count ->
        [0] لا اقتراحات
        [one] اقتراح واحد، انتقل إليه بمفاتيح الأسهم
        [two] اقتراحان، انتقل بينهما بمفاتيح الأسهم
        [few] { $count } اقتراحات، تنقّل بينها بمفاتيح الأسهم
        [many] { $count } اقتراحًا، تنقّل بينها بمفاتيح الأسهم
       *[other] { $count } اقتراح، تنقّل بينها بمفاتيح الأسهم
    }
