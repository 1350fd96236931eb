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
