## templates/ops/frame.html and what every page of the desk uses

ops-desk = التشغيل
ops-nav-today = اليوم
ops-nav-rules = القواعد
ops-nav-rates = أسعار الصرف
ops-nav-lanes = المسارات
ops-nav-places = المواقع
ops-nav-brands = العلامات
ops-nav-letters = الرسائل
ops-nav-audit = سجل التغييرات
pager-name = صفحات أخرى
pager-before = السابق
pager-after = التالي
pager-older = الأقدم
pager-newest = العودة إلى الأحدث

## templates/ops/rules.html

rules-title = القواعد
rules-hash = هذا الإصدار:
rules-table = الجدول
rules-table-markets = الأسواق
rules-table-territories = الأقاليم الجمركية
rules-table-thresholds = حدود الإعفاء
rules-table-regimes = الأنظمة الجمركية
rules-table-fees = الرسوم الإدارية
rules-table-taxes = الضرائب
rules-table-tariffs = التعرفة الجمركية
rules-table-rounding = التقريب
rules-table-restrictions = المحظورات
rules-country = بلد الوصول
rules-all = الكل
rules-on = السارية في
rules-any-day = ومعها المنتهية والقادمة
rules-show = اعرض
rules-found =
    { $count ->
        [zero] لا قواعد.
        [one] قاعدة واحدة.
        [two] قاعدتان.
        [few] { $count } قواعد.
        [many] { $count } قاعدة.
       *[other] { $count } قاعدة.
    }
rules-english = نص القاعدة محفوظ بالإنجليزية كما يُستشهد بمصدره.
rules-none = لا قاعدة توافق هذا الاختيار. اختر يومًا آخر أو جدولًا آخر أو بلدًا آخر.
rules-rule = القاعدة
rules-says = ماذا تقول
rules-state = الحالة
rules-from = من
rules-until = إلى
rules-open = مفتوحة
rules-source = المصدر
rules-off = معروفة وغير مستعملة
rules-coming = قادمة
rules-over = انتهت
rules-uncertain = سارية وغير مؤكدة
rules-holds = سارية

## templates/ops/rates.html

rates-title = أسعار الصرف
rates-say = وحدات العملة مقابل يورو واحد. يأخذ السعر آخر ما نُشر حتى يومه، ويحتفظ كل إيصال بالسعر الذي استعمله.
rates-newest = أحدث سعر بتاريخ
rates-none = لم تُحمَّل أي أسعار صرف
rates-old =
    { $count ->
        [zero] أحدث سعر من اليوم
        [one] مضى على أحدث سعر يوم واحد
        [two] مضى على أحدث سعر يومان
        [few] مضى على أحدث سعر { $count } أيام
        [many] مضى على أحدث سعر { $count } يومًا
       *[other] مضى على أحدث سعر { $count } يوم
    }
rates-load = حمّل الأحدث بالأمر «entrepot import rates FILE». وحتى ذلك الحين تتبع الأسعار آخر سعر معروف.
rates-published = الأسعار المنشورة
rates-currency = العملة
rates-per-euro = مقابل يورو واحد
rates-day = تاريخ النشر
rates-source = المصدر
rates-pegs = العملات المربوطة
rates-pegs-say = عملات لا يسعّرها المصرف، مربوطة بعملة يسعّرها.
rates-anchor = مربوطة بـ
rates-units = وحدات مقابل واحدة

## templates/ops/lanes.html

lanes-title = المسارات وبطاقات الأسعار
lanes-say = ما تطلبه شركات الشحن اليوم قبل أجرة التجهيز. يُحسب الطرد بالأكبر من وزنه وحجمه.
lanes-none = لا مسار ينطلق من هذا الموقع.
lanes-lane = المسار
lanes-to = إلى
lanes-how = الوسيلة
lanes-declared = نوع البيان
lanes-terms = الرسوم الجمركية
lanes-transit = مدة الطريق
lanes-days =
    { $to ->
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] { $from }–{ $to } يوم
        [few] { $from }–{ $to } أيام
        [many] { $from }–{ $to } يومًا
       *[other] { $from }–{ $to } يوم
    }
lanes-departs = أيام التجميع
lanes-any-day = كل يوم عمل
lanes-first = الوزن الأول
lanes-step = كل زيادة
lanes-fuel = الوقود
lanes-most = الحد الأقصى
lanes-card-from = البطاقة منذ
lanes-refuses = لا يقبل
lanes-no-card = لا بطاقة أسعار سارية اليوم
lanes-open = مفتوح
lanes-closed = مغلق
lanes-ddp = ندفعها نحن
lanes-dap = تُدفع عند الباب

## templates/ops/places.html

places-title = المواقع
places-place = الموقع
places-kind = النوع
places-hub = مركز تجميع في بلد المنشأ
places-warehouse = مستودع في الخارج
places-consolidates = يجمع عدة علامات في طرد واحد
places-cutoff = آخر موعد للقبول
places-handling = التجهيز
places-days =
    { $count ->
        [zero] في اليوم نفسه
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
places-off = يوم العطلة القادم
places-per-parcel = للطرد
places-per-unit = للقطعة
places-lanes = المسارات
places-skus = الأصناف
places-free = متاح
places-held = محجوز لطلبات
places-total = القطع في كل المواقع

## templates/ops/brands.html

brands-title = العلامات
brands-say = يدير صاحب العلامة بضاعته ومخزونه بنفسه؛ والعمولة نسبة من ثمن البضاعة دون الرسوم والضرائب.
brands-brand = العلامة
brands-home = موطنها
brands-currency = عملة أسعارها
brands-founded = منذ
brands-commission = العمولة
brands-usual = المعتادة
brands-on-shelf = على الرف
brands-all = المنتجات
brands-maker = الصانع كما يطلبه قانون سلامة المنتجات

## templates/ops/audit.html

audit-title = سجل التغييرات
audit-say = كل تغيير أجراه موظف أو علامة أو أمر من أوامر البرنامج، الأحدث أولًا. لا يُحذف منه شيء أبدًا.
audit-none = لم يتغير شيء بعد.
audit-when = متى (UTC)
audit-who = من
audit-did = ماذا
audit-to = على ماذا
audit-detail = بأي أرقام
audit-role-brand = صاحب علامة
audit-role-agent = خدمة العملاء
audit-role-operator = التشغيل
audit-role-shopper = عميل
audit-role-program = البرنامج

## templates/ops/letters.html

letters-title = الرسائل
letters-say = تُكتب مع التغيير الذي يسببها وتُرسل بعده. لا نعرض مضمونها هنا لأنها قد تحمل مفاتيح ورموزًا.
letters-none = لم تُكتب أي رسالة بعد.
letters-written = كُتبت (UTC)
letters-kind = الموضوع
letters-to = إلى
letters-language = اللغة
letters-tries = المحاولات
letters-when = أُرسلت، أو المحاولة التالية
letters-error = سبب التعذّر
letters-retry = حاول مجددًا

## templates/ops/today.html

today-title = اليوم
today-failed =
    { $count ->
        [zero] أُرسلت كل الرسائل
        [one] تعذّر إرسال رسالة واحدة
        [two] تعذّر إرسال رسالتين
        [few] تعذّر إرسال { $count } رسائل
        [many] تعذّر إرسال { $count } رسالة
       *[other] تعذّر إرسال { $count } رسالة
    }
today-orders =
    { $count ->
        [zero] طلبات
        [one] طلب
        [two] طلبان
        [few] طلبات
        [many] طلبًا
       *[other] طلب
    }
today-returns =
    { $count ->
        [zero] طلبات إرجاع مفتوحة
        [one] طلب إرجاع مفتوح
        [two] طلبا إرجاع مفتوحان
        [few] طلبات إرجاع مفتوحة
        [many] طلب إرجاع مفتوحًا
       *[other] طلب إرجاع مفتوح
    }
today-letters =
    { $count ->
        [zero] رسائل تنتظر
        [one] رسالة تنتظر
        [two] رسالتان تنتظران
        [few] رسائل تنتظر
        [many] رسالة تنتظر
       *[other] رسالة تنتظر
    }
today-listings =
    { $count ->
        [zero] منتجات
        [one] منتج
        [two] منتجان
        [few] منتجات
        [many] منتجًا
       *[other] منتج
    }
today-lanes =
    { $count ->
        [zero] مسارات
        [one] مسار
        [two] مساران
        [few] مسارات
        [many] مسارًا
       *[other] مسار
    }
today-markets =
    { $count ->
        [zero] أسواق
        [one] سوق
        [two] سوقان
        [few] أسواق
        [many] سوقًا
       *[other] سوق
    }
today-rules = القواعد السارية
today-log = آخر ما تغيّر
