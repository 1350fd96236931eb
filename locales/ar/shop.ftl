## templates/layout.html and its parts

skip-to-goods = انتقل إلى البضائع
header-search = ابحث عن بضاعة أو علامة
header-search-button = بحث
header-account = الحساب
header-sign-in = تسجيل الدخول
header-cart = السلة
header-ways = البضائع
market-delivering = التوصيل إلى: { $country }
market-stay = تبقى في هذه الصفحة. ما لا يمكن إرساله إلى هناك معلَّم مع ذكر السبب.
foot-before = قبل الشراء
foot-after = بعد الشراء
foot-house = الدار
foot-duties = ماذا في السعر
foot-shipping = كيف تسافر البضائع
foot-follow = ابحث عن طلب
foot-returns = إرجاع منتج
foot-about = عن Entrepot
foot-legal = الشروط والخصوصية والمسؤولية
foot-note = الأسعار شاملة الرسوم الجمركية والضرائب. التوصيل إلى: { $country }.

## templates/shop/home.html

home-title = السعر في الصفحة هو السعر عند الباب
home-description = بورسلين وشاي وحرير وإضاءة وصوت من البيوت التي تصنعها، والرسوم والضرائب داخل السعر.
home-say = بورسلين وشاي وحرير وإضاءة وصوت من البيوت التي تصنعها. الرسوم والضريبة وأوراق الجمارك تُنجز قبل أن يغادر الطرد.
home-see-new = شاهد الجديد
home-see-lanes = كيف تسافر البضائع
home-new = وصل حديثًا
home-all = كل البضائع
home-receipt = لكل سعر إيصال ينفتح تحته
home-receipt-is = افتح أي سعر يخبرك ممَّ يتكوّن: سعر الصانع والرسوم والضريبة والطريق، ومع كل مبلغ قاعدته واليوم الذي قُرئت فيه. الإيصال الذي تراه هو الإيصال الذي تحتفظ به.
home-receipt-more = وإن طلب منك أحد عند الباب مبلغًا زائدًا فلا تدفع شيئًا واكتب إلينا، ونحن نسوّي الأمر.
home-receipt-how = كيف نحسب السعر
home-lanes =
    { $count ->
        [zero] لا مسارات مفتوحة اليوم
        [one] مسار واحد مفتوح اليوم
        [two] مساران مفتوحان اليوم
        [few] { $count } مسارات مفتوحة اليوم
        [many] { $count } مسارًا مفتوحًا اليوم
       *[other] { $count } مسار مفتوح اليوم
    }
home-brands = بيوت نبيع لها
brands-name = البيت
brands-from = من
brands-makes = يصنع
brands-since = منذ
place-in-country = { $city }، { $country }

## The customs seal, templates/parts/seal.html

seal-paid = الرسوم والضريبة مدفوعة.

## Lists: templates/parts/lot.html, sorts.html, pager.html; category, brand and search pages

crumbs-label = أنت هنا
crumb-home = الرئيسية
lot-all-in = شامل الرسوم والضريبة
lot-to-door = للتوصيل إلى بابك
lot-from = من { $city }، { $days }
lot-at = في { $city }، { $days }
list-count =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
list-empty = لا شيء على هذا الرف بعد.
sort-label = الترتيب
sort-newest = الأحدث أولًا
sort-price = السعر عند بابك، من الأقل
sort-price-down = من الأعلى
list-pages = الصفحات
list-before = السابق
list-after = التالي
list-page = الصفحة { $number }
brand-range =
    { $count ->
        [zero] لا منتجات من هذا البيت
        [one] منتج واحد من هذا البيت
        [two] منتجان من هذا البيت
        [few] { $count } منتجات من هذا البيت
        [many] { $count } منتجًا من هذا البيت
       *[other] { $count } منتج من هذا البيت
    }
search-title = «{ $query }»
search-all = كل البضائع
search-nothing = لا نتائج عن «{ $query }»
search-try = جرّب كلمة أقصر، أو تجوّل بين الرفوف:

## templates/shop/listing.html

price-worth = شامل الرسوم الجمركية والضريبة، دون التوصيل
price-region = ضريبة المبيعات في ولايتك ليست ضمن هذا السعر. وحيث يلزمنا تحصيلها تظهر عند إتمام الشراء قبل أن تدفع.
listing-quantity = الكمية
listing-add = أضف إلى السلة
listing-back =
    { $days ->
        [zero] لا مهلة للإرجاع.
        [one] لك يوم واحد للإرجاع. وإن كان به عيب فعلينا أجرة العودة ونردّ الرسوم والضريبة أيضًا.
        [two] لك يومان للإرجاع. وإن كان به عيب فعلينا أجرة العودة ونردّ الرسوم والضريبة أيضًا.
        [few] لك { $days } أيام للإرجاع. وإن كان به عيب فعلينا أجرة العودة ونردّ الرسوم والضريبة أيضًا.
        [many] لك { $days } يومًا للإرجاع. وإن كان به عيب فعلينا أجرة العودة ونردّ الرسوم والضريبة أيضًا.
       *[other] لك { $days } يوم للإرجاع. وإن كان به عيب فعلينا أجرة العودة ونردّ الرسوم والضريبة أيضًا.
    }
listing-roads = لماذا هذا الطريق، وما البدائل
roads-outcome = النتيجة
roads-taken = وهذا هو طريقه.
road-arrives = عند بابك حتى { $day }
listing-about = عن هذا المنتج
listing-safety = السلامة ومن يُسأل عنها
listing-beside = إلى جانبه على الرف
listing-instead = ما يمكن إرساله إلى هناك
fact-weight = الوزن
fact-size = المقاسات
fact-care = العناية
fact-tariff = بند التعرفة الجمركية
fact-origin = بلد الصنع
fact-sku = الرقم
fact-maker = الصانع
fact-answers = المسؤول هنا
fact-answers-is = Entrepot بصفته البائع. اكتب إلينا إن لم يكن شيء كما ينبغي.

## Why there is no price; each is given the country

no-offer-sold-out = نفدت الكمية حاليًا
no-offer-no-lane = لا شركة شحن توصله إلى هنا من حيث هو
no-offer-closed = الطريق إلى هنا مغلق حاليًا
no-offer-prohibited = لا يجوز استيراده إلى هنا
no-offer-restricted = لا تقبله شركات الشحن على هذا الطريق
no-offer-too-heavy = أثقل مما تقبله شركات الشحن على هذا الطريق
no-offer-too-late = لا يمكن أن يصل في الموعد
no-offer-no-tariff = لا نعرف رسومه الجمركية هنا بعد
no-offer-incomplete = لم تذكر العلامة بعد ما تطلبه الجمارك
no-offer-no-price = لا يمكن حساب سعر حاليًا
no-offer-other-forms = ربما توفّر شكل آخر منه: انظر أدناه.
no-offer-goes-to = ويمكن الحصول عليه في:
no-offer-elsewhere = البضائع أسفل هذه الصفحة يمكن إرسالها إلى هناك.

## The receipt, templates/parts/slip.html

receipt-caption = حُسب في { $day } لقطعة واحدة
receipt-form = { $title }، { $form }
receipt-charge = { $name } { $rate }
receipt-rule = القاعدة
receipt-no-duty = الرسوم الجمركية
receipt-duty-relief = لا شيء: قيمة البضاعة لا تتجاوز { $limit }.
receipt-duty-waived = لا شيء: البضاعة ضمن حد الإعفاء.
receipt-duty-settled = لا شيء: استُوردت هذه البضاعة من قبل وهي داخل الإقليم الجمركي.
receipt-duty-free = لا رسوم على هذه البضائع.
receipt-carrier = { $mode }، { $carrier }

## The journey ribbon, templates/parts/ribbon.html


## Lanes, templates/parts/lanes.html

way-label = المسارات إلى هذا البلد
way-from = من
way-by = يسافر عبر
way-arrives = إن طلبت الآن، عند بابك
way-refuses = لا يحمل
way-takes-all = يحمل كل ما نبيع
way-shelf = رفّنا في { $city }
way-hub = مركز التجميع في { $city }
days-at-door = { $days }

## The drawings and sums beside every price, in lists, carts and orders

home-see-goods = شاهد البضائع
home-receipt-promise = إن طلب منك أحد عند الباب أكثر، فلا تدفع شيئًا واكتب إلينا.
seal-nobody-asks = لن يطلب منك أحد مالًا عند الباب.
seal-nothing-to-sign = نقدّم البيان الجمركي وندفع المستحق. لا توقيع ولا دفع.
journey-title = طريقه إليك
journey-hub = يُسلَّم إلى شركة الشحن
journey-on-shelf = على الرف، يغادر
journey-border = الجمارك
journey-cleared = مخلَّص جمركيًا
journey-door = بابك
receipt-unfold = ممّ يتكوّن هذا السعر
receipt-asked = سعر { $brand } هو { $asked }، بسعر صرف { $rate } في { $day } مع { $margin } للتحويل
receipt-asked-same = سعر { $brand } هو { $asked }
receipt-goods-sum = السعر شاملًا الرسوم والضرائب
receipt-delivery = التوصيل من { $city }
receipt-on-delivery = { $what } على التوصيل
receipt-restated = حُسب بعملة البلد { $local } ثم حُوِّل بسعر { $rate } في { $day }
receipt-at-door = عند بابك
price-inside = الرسوم الجمركية والضرائب داخل السعر
price-delivery = للتوصيل
price-at-door = عند بابك
