## templates/layout.html and its parts

skip-to-goods = انتقل إلى البضائع
header-search = ابحث عن بضاعة أو علامة
header-search-button = بحث
header-account = الحساب
header-sign-in = تسجيل الدخول
header-cart = السلة
header-ways = البضائع
market-delivering = التوصيل إلى { $country }
market-stay = تبقى في هذه الصفحة. ما لا يمكن إرساله إلى هناك معلَّم مع ذكر السبب.
foot-before = قبل الشراء
foot-after = بعد الشراء
foot-house = البيت التجاري
foot-duties = ماذا في السعر
foot-shipping = كيف تسافر البضائع
foot-follow = ابحث عن طلب
foot-returns = إعادة شيء ما
foot-about = عن Entrepot
foot-legal = الشروط والخصوصية والمسؤولية
foot-note = الأسعار تشمل الرسوم الجمركية والضرائب في { $country }.

## templates/shop/home.html

home-title = السعر في الصفحة هو السعر عند الباب
home-description = خزف وشاي وحرير وإضاءة وصوت من البيوت التي تصنعها، والرسوم والضرائب داخل السعر.
home-say = خزف وشاي وحرير وإضاءة وصوت من البيوت التي تصنعها. الرسوم والضرائب وأوراق الجمارك تُسوّى قبل أن يغادر الطرد.
home-see-goods = شاهد البضائع
home-unpacked = وصل حديثًا
home-all =
    { $count ->
        [zero] لا بضائع
        [one] منتج واحد
        [two] المنتجان
        [few] كل المنتجات الـ{ $count }
        [many] كل المنتجات الـ{ $count }
       *[other] كل المنتجات الـ{ $count }
    }
home-receipt = كل سعر ينفتح على إيصاله
home-receipt-say = افتح أي سعر يُخبرك ممّ يتكوّن: سعر الصانع والرسوم والضريبة والرحلة، كلٌّ مع قاعدته. الإيصال الذي تراه هو الإيصال الذي تحتفظ به.
home-receipt-promise = إن طلب منك أحد عند الباب أكثر، فلا تدفع شيئًا واكتب إلينا.
home-journey = من باب الصانع إلى بابك
home-journey-say = بعض البضائع في مستودع قريب منك، وبعضها يأتي مباشرة من حيث يُصنع. نختار ما يكلّفك أقل، ونقول متى يصل.
home-houses = البيوت
home-house = البيت
home-house-from = من
home-house-says = بكلماته
home-house-since = منذ

## templates/parts: seal, lot, pager, ribbon, receipt

seal-paid = الرسوم والضرائب مدفوعة.
seal-nobody-asks = لن يطلب منك أحد مالًا عند الباب.
seal-nothing-to-sign = نقدّم البيان الجمركي وندفع المستحق. لا توقيع ولا دفع.
lot-all-in = شاملًا الرسوم والضرائب
lot-delivery = حتى بابك
lot-from = من { $city }
lot-comma = ،
pager-label = الصفحات
journey-title = طريقه إليك
journey-hub = يُسلَّم إلى الناقل
journey-on-shelf = على الرف، يغادر
journey-border = الجمارك
journey-prepaid = الرسوم والضرائب مدفوعة مسبقًا
journey-cleared = مخلَّص جمركيًا
journey-door = بابك
receipt-unfold = ممّ يتكوّن هذا السعر
receipt-caption = محسوب لقطعة واحدة، { $day }
receipt-asked = يطلب { $brand } { $asked } بسعر صرف { $rate } و{ $margin } للصرف
receipt-asked-same = يطلب { $brand } { $asked }
receipt-rate = { $rate }. القاعدة { $rule }
receipt-rule = القاعدة { $rule }
receipt-goods-sum = السعر شاملًا الرسوم والضرائب
receipt-delivery = التوصيل من { $city }
receipt-on-delivery = { $what } على التوصيل
receipt-fees = أتعاب الجمارك والناقل
receipt-at-door = عند بابك
charge-duty = الرسوم الجمركية
charge-additional-duty = رسوم إضافية
charge-flat-duty = رسم جمركي مقطوع
charge-vat = ضريبة القيمة المضافة
charge-gst = ضريبة السلع والخدمات
charge-sales-tax = ضريبة المبيعات
charge-consumption-tax = ضريبة الاستهلاك
charge-excise = ضريبة انتقائية
charge-provincial-tax = ضريبة المقاطعة
price-inside = الرسوم الجمركية والضرائب داخل السعر
price-delivery = للتوصيل
price-at-door = عند بابك

## Why goods cannot be had here

no-offer-sold-out = نفدت الكمية حاليًا
no-offer-no-lane = لا ناقل يوصله إلى هنا من حيث هو
no-offer-closed = الطريق إلى هنا مغلق حاليًا
no-offer-prohibited = لا يجوز استيراده إلى هنا
no-offer-restricted = لا يقبله الناقلون على هذا الطريق
no-offer-too-heavy = أثقل مما يقبله الناقلون على هذا الطريق
no-offer-too-late = لا يمكن أن يصل في الموعد
no-offer-no-tariff = لا نعرف رسومه الجمركية هنا بعد
no-offer-incomplete = لم تذكر العلامة بعد ما تطلبه الجمارك
no-offer-no-price = لا يمكن حساب سعر حاليًا

## Lists and search

list-count =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
list-goods = البضائع
list-empty = لا شيء هنا بعد.
sort-label = الترتيب:
sort-newest = الأحدث
sort-cheapest = الأقل عند الباب
sort-dearest = الأعلى عند الباب
brand-from = { $city }، منذ { $year }
search-title = البحث
search-all = كل البضائع
search-for = البحث:
search-nothing = لا شيء يحوي هذه الكلمات كلها. جرّب كلمات أقل أو غيرها: مادة أو لونًا أو علامة.
search-nearest = ربما أحد هذه
crumbs = أنت هنا

## templates/shop/listing.html

listing-not-here = غير متاح هنا حاليًا
listing-how-many = الكمية
listing-add = أضف إلى السلة
listing-left =
    { $count ->
        [zero] لم يبقَ شيء في { $city }.
        [one] بقيت قطعة واحدة في { $city }.
        [two] بقيت قطعتان في { $city }.
        [few] بقيت { $count } قطع في { $city }.
        [many] بقيت { $count } قطعة في { $city }.
       *[other] بقيت { $count } قطعة في { $city }.
    }
listing-thirty-days = لك ثلاثون يومًا لإعادته. معيب؟ نعيد الرسوم والضرائب أيضًا.
listing-others = ما يمكن اقتناؤه بدلًا منه
listing-about = عنه
listing-care = العناية
listing-facts = حقائق ومن المسؤول عنه
listing-shown = المعروض
listing-weight = الوزن مع التغليف
listing-size = المقاس مع التغليف
listing-origin = صُنع في
listing-tariff = البند الجمركي
listing-sku = رقم المنتج
listing-maker = الصانع
listing-would-cost = ما كان سيكلّفه هنا لو توفّر
