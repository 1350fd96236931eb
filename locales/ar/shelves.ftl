## Words in another language than the page: templates/parts/foreign.html

text-foreign = لم يُترجم هذا النص بعد، ولغة الصفحة { $here }. النص هنا بلغته: { $there }.

## Collections: templates/shop/collection.html, templates/shop/home.html

home-collection = مجموعة مختارة
home-collections = مجموعات أخرى
collection-see =
    { $count ->
        [zero] عرض المجموعة
        [one] عرض القطعة
        [two] عرض القطعتين
        [few] عرض القطع كلها ({ $count })
        [many] عرض القطع كلها ({ $count })
       *[other] عرض القطع كلها ({ $count })
    }
collection-pieces =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
collection-until = حتى { $day }
collection-over = انتهت هذه المجموعة. ما عرضته باقٍ هنا ما دام متوفرًا لدينا.
collection-here =
    { $count ->
        [zero] لا شيء منها يصل إلى { $country }.
        [one] قطعة واحدة منها تصل إليك في { $country }.
        [two] قطعتان منها تصلان إليك في { $country }.
        [few] { $count } قطع منها تصل إليك في { $country }.
        [many] { $count } قطعة منها تصل إليك في { $country }.
       *[other] { $count } قطعة منها تصل إليك في { $country }.
    }
collection-more = مجموعات أخرى

## Collections on the operator's desk: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = المجموعات
collections-title = المجموعات
collections-say = منتجات جُمعت مع حكاية لمدة محددة. ما لا يصل إلى بلد ما يُبيَّن هناك.
collections-none = لا توجد مجموعات بعد.
collections-new = مجموعة جديدة
collections-collection = المجموعة
collections-stands = الحالة
collections-place = الصفحة الأولى
collections-goods = المنتجات
collections-languages = اللغات
collection-coming = قادمة
collection-running = معروضة
collection-past = انتهت
collection-look = انظر إليها في المتجر
collection-slug = جزؤها من العنوان
collection-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات. تأخذ اللغات الأخرى جزءها من العنوان المترجم، والعناوين القديمة تقود إلى الجديدة.
collection-not-a-slug = اكتب حروفًا لاتينية صغيرة من a إلى z وأرقامًا وشرطات.
collection-slug-taken = لمجموعة أخرى هذا العنوان أو كان لها.
collection-slug-reserved = لهذه الكلمة معنى آخر في عناويننا. اختر غيرها.
collection-place = مكانها في الصفحة الأولى
collection-place-hint = الرقم 1 يأتي أولًا. إن بقي فارغًا فلا تظهر في الصفحة الأولى.
collection-not-a-place = اكتب رقمًا من 1 إلى 99 أو اتركه فارغًا.
collection-from = اليوم الأول
collection-to = اليوم الأخير
collection-ends-early = اليوم الأخير يسبق اليوم الأول.
collection-goods = المنتجات بترتيبها
collection-goods-hint = منتج في كل سطر: الجزء الأخير من عنوان صفحته أو العنوان كله.
collection-no-such = لا يوجد منتج باسم «{ $slug }».
collection-no-goods = اذكر منتجًا واحدًا على الأقل.
collection-too-many = { $most } منتجًا على الأكثر.
collection-picture = الصورة
collection-picture-none = بلا صورة
collection-picture-later = تُختار الصورة من صور المنتجات بعد حفظ المجموعة.
collection-title = العنوان، { $language }
collection-lead = السطور تحت العنوان، { $language }
collection-story = الحكاية، { $language }: سطر فارغ بين الفقرات
collection-untitled = تحتاج المجموعة إلى عنوان.
collection-save = حفظ
collection-moved = غيّر شخص آخر هذه المجموعة وأنت تكتب. ما كتبته موجود أدناه؛ افتح الصفحة من جديد لترى تغييره.

## Sizes and care: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = المقاسات
sizes-size = المقاس
sizes-centimetres = بالسنتيمتر
sizes-inches = بالبوصة، وبجانبها السنتيمتر
size-span = { $from }–{ $to }
size-chest = الصدر
size-waist = الخصر
size-hips = الورك
size-shoulders = الكتفان
size-sleeve = الكمّ
size-head = الرأس
size-foot = القدم
size-inseam = طول الساق الداخلي
size-length = الطول
size-width = العرض
size-height = الارتفاع
size-depth = العمق
size-diameter = القطر
care-title = العناية
care-wash-30 = يُغسل في الغسالة على ٣٠ درجة مئوية
care-wash-40 = يُغسل في الغسالة على ٤٠ درجة مئوية
care-wash-60 = يُغسل في الغسالة على ٦٠ درجة مئوية
care-wash-hand = يُغسل باليد
care-no-wash = لا يُغسل
care-no-bleach = بلا مبيّض
care-iron-low = يُكوى بحرارة منخفضة
care-iron-medium = يُكوى بحرارة متوسطة
care-no-iron = لا يُكوى
care-tumble-low = يُجفف في المجفف بحرارة منخفضة
care-no-tumble = لا يُجفف في المجفف
care-dry-flat = يُجفف ممدودًا
care-dry-line = يُجفف معلّقًا
care-dry-clean = تنظيف جاف
care-dishwasher = يصلح لغسالة الأطباق
care-no-dishwasher = لا يوضع في غسالة الأطباق
care-microwave = يصلح للميكروويف
care-oil = يُدهن بالزيت أو الشمع من حين إلى آخر
care-wipe = يُمسح بقطعة قماش رطبة
care-shade = يُحفظ بعيدًا عن الشمس

## Sizes and care on the brand's desk: templates/brand/fitting.html

sizes-desk = المقاسات والعناية
sizes-desk-say = قياسات المنتجات وطريقة العناية بها. ما يقال عن منتج واحد يُقدَّم على ما يقال عن فئته.
sizes-of-listing = هذا المنتج وحده
sizes-of-category = كل منتجاتك في فئة { $category }
sizes-hint = الأطوال بالسنتيمتر: 92 أو 92.5 أو من–إلى، 92-96. ونحوّلها حيث يُقاس بالبوصة. المقاس المكتوب برمز خيار (s أو m أو eu-40) يظهر بكلمات ذلك الخيار. اترك ما لا تحتاج إليه فارغًا.
sizes-column = القياس { $number }
sizes-row = المقاس { $number }
sizes-cell = المقاس { $row }، القياس { $column }
sizes-twice = لهذا القياس عمود سابق.
sizes-not-a-length = اكتب الطول بالسنتيمتر: 92 أو 92.5 أو 92-96.
sizes-unnamed = في هذا السطر أطوال بلا مقاس.
sizes-same = لهذا المقاس سطر سابق.
sizes-half = يحتاج الجدول إلى قياس واحد ومقاس واحد على الأقل.
sizes-moved = غيّر شخص آخر هذا وأنت تكتب. ما كتبته موجود أدناه؛ افتح الصفحة من جديد لترى تغييره.

## A brand's page: templates/shop/brand.html

brand-policies = كيف تبيع هذه العلامة
brand-returns = الإرجاع
brand-returns-is =
    { $days ->
        [zero] في يوم الوصول.
        [one] خلال يوم واحد من الوصول.
        [two] خلال يومين من الوصول.
        [few] خلال { $days } أيام من الوصول.
        [many] خلال { $days } يومًا من الوصول.
       *[other] خلال { $days } يوم من الوصول.
    }
brand-pays = من يدفع ذلك
brand-pays-is = نحن، إن وصل المنتج معيبًا أو كان غير ما طلبته. وإن غيّرت رأيك فأجرة العودة عليك.
brand-sends = الإرسال من
brand-more = شروط الإرجاع كاملة
