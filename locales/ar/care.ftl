## templates/care/frame.html and the words every page of the desk uses

care-desk = خدمة العملاء
care-nav-queue = قائمة الانتظار
care-nav-orders = الطلبات
care-search = رقم أو بريد أو اسم
care-search-button = ابحث
care-return = الإرجاع
care-order = الطلب
care-who = من
care-to = إلى
care-units = القطع
care-comes-back = المبلغ العائد
care-stands = الحالة
care-total = المجموع
care-amount = المبلغ
care-line = البضاعة
care-email = البريد الإلكتروني
care-placed = تاريخ الطلب
care-consignment = الشحنة
care-returns = طلبات الإرجاع

## templates/care/queue.html

care-queue = ما ينتظر
care-open =
    { $count ->
        [zero] لا طلبات مفتوحة
        [one] طلب مفتوح واحد
        [two] طلبان مفتوحان
        [few] { $count } طلبات مفتوحة
        [many] { $count } طلبًا مفتوحًا
       *[other] { $count } طلب مفتوح
    }
care-empty = لا شيء ينتظر. كل طلبات الإرجاع حُسمت ورُدّت مبالغها.
care-closed = أُغلق مؤخرًا
care-why = لماذا
care-waits = منذ
care-hours =
    { $count ->
        [zero] أقل من ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
care-days =
    { $count ->
        [zero] اليوم
        [one] يوم
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## templates/care/orders.html

care-orders = الطلبات
care-none-found = لا طلب يوافق ذلك. صيغة الرقم EP-7K3M9QXC2، ويكفي جزء من الاسم أو البريد.

## templates/care/order.html

care-address = يُرسل إلى
care-language = لغته
care-rules = إصدار القواعد واليوم
care-sums = ما دُفع
care-fees = الرسوم الإدارية
care-road = المسار
care-from-to = { $from } ← { $country }
care-arrives = الوصول
care-because = سبب الاختيار
care-because-only = كان المسار الوحيد
care-because-cheapest = كان البديل التالي أغلى بمقدار { $saves }
care-because-fewer = بالسعر نفسه وبطرود أقل
care-because-sooner = بالسعر نفسه وأسرع وصولًا
care-because-first = مساوٍ لغيره وموقعه مفضّل
care-because-chosen = طلبه العميل أسرع مقابل زيادة قدرها { $costs }
care-others = كم كانت ستكلّف المسارات الأخرى
care-would = كانت النتيجة
care-would-cost =
    { $count ->
        [zero] { $total } دون طرود، والوصول حتى { $day }
        [one] { $total } في طرد واحد، والوصول حتى { $day }
        [two] { $total } في طردين، والوصول حتى { $day }
        [few] { $total } في { $count } طرود، والوصول حتى { $day }
        [many] { $total } في { $count } طردًا، والوصول حتى { $day }
       *[other] { $total } في { $count } طرد، والوصول حتى { $day }
    }
care-why-no-lane = لا مسار إلى هناك
care-why-closed = المسار مغلق أو بلا بطاقة أسعار
care-why-no-rules = لا قواعد لهذا المسار
care-why-no-rate = ينقص سعر صرف
care-why-amount = المبلغ كبير جدًا
care-why-prohibited = لا يجوز إرسال البضاعة إلى هناك
care-why-no-tariff = لا تعرفة معروفة للبضاعة
care-why-restricted = شركة الشحن لا تقبل مثل هذه البضاعة
care-why-too-heavy = الطرد أثقل مما يقبله المسار
care-why-late = كان سيصل بعد اليوم الموعود
care-why-no-stock = المخزون هناك لا يكفي
care-charges = مبالغ
care-charge = المبلغ عن
care-part = يقع على
care-part-goods = البضاعة
care-part-shipping = الشحن
care-rate = النسبة
care-base = على مبلغ
care-by = التحصيل
care-by-checkout = عند إتمام الشراء
care-by-delivery = عند الحدود
care-rule = القاعدة
care-charge-goods = البضاعة
care-charge-shipping = الشحن
care-charge-insurance = التأمين
care-charge-duty = رسوم جمركية
care-charge-additional = رسوم إضافية
care-charge-flat = رسم مقطوع
care-charge-tax = الضريبة
care-charge-clearance = التخليص الجمركي
care-charge-handling = المناولة
care-charge-processing = المعالجة
care-story = القصة كاملة

## What happened: src/web/care/story.rs

care-story-by-shopper = العميل
care-story-by-program = Entrepot
care-story-placed = قُدّم الطلب
care-story-paid = دُفع
care-story-declined = رُفض الدفع وأُعيد المخزون
care-story-cancelled = أُلغي: لم يُدفع في الوقت
care-story-needs-confirmation = المصرف يطلب التأكيد من العميل
care-story-paid-too-late = وصل المبلغ بعد انتهاء الطلب: يجب ردّه
care-story-return-asked = طُلب الإرجاع
care-story-return-approved = قُبل الإرجاع
care-story-return-rejected = رُفض الإرجاع
care-story-return-received = وصلت البضاعة المعادة
care-story-return-lost = سُجّل طرد الإرجاع مفقودًا
care-story-refund-sent = طُلب ردّ المبلغ
care-story-refund-refused = رفض مزوّد الدفع ردّ المبلغ
care-story-return-refunded = رُدّ المبلغ وقُيّد
care-story-payment = الدفع
care-story-refund = ردّ المبلغ
care-story-other = حدث شيء
care-payment-open = الدفع مفتوح
care-payment-needs-confirmation = بانتظار التأكيد
care-payment-captured = مدفوع
care-payment-declined = مرفوض
care-payment-cancelled = ملغى
care-refund-underway = ردّ المبلغ جارٍ
care-refund-paid = رُدّ المبلغ
care-refund-refused = رُفض ردّ المبلغ

## Letters by kind and state: src/wording/labels.rs

posted-order-placed = رسالة: دُفع الطلب
posted-order-code = رسالة: رمز لضيف
posted-return-asked = رسالة: طُلب الإرجاع
posted-return-approved = رسالة: قُبل الإرجاع
posted-return-rejected = رسالة: رُفض الإرجاع
posted-return-received = رسالة: وصلت البضاعة
posted-return-refunded = رسالة: رُدّ المبلغ
posted-other = رسالة
posted-sent = أُرسلت
posted-failed = تعذّر إرسالها
posted-waiting = تنتظر الإرسال

## templates/care/return.html

care-asked = تاريخ الطلب
care-until = آخر يوم
care-rule-of-reason = ما يعنيه السبب
care-others-of-order =
    { $count ->
        [zero] لا طلبات إرجاع أخرى لهذا الطلب
        [one] طلب إرجاع آخر لهذا الطلب
        [two] طلبا إرجاع آخران لهذا الطلب
        [few] { $count } طلبات إرجاع أخرى لهذا الطلب
        [many] { $count } طلب إرجاع آخر لهذا الطلب
       *[other] { $count } طلب إرجاع آخر لهذا الطلب
    }
care-decide = القرار
care-note = ما يقرؤه العميل
care-note-hint = يُدرج في الرسالة كما هو. لغة القارئ: { $language }. لازم عند الرفض، ومستحسن عند القبول.
care-approve = اقبل وأرسل الرسالة
care-reject = ارفض وأرسل الرسالة
care-approve-means = القبول وعد بردّ { $amount } حالما تصل البضاعة. لا يُقيَّد شيء بعد.
care-reject-means = الرفض يغلق الطلب، وتبقى البضاعة والمبلغ حيث هما.
care-parcel = الطرد
care-receive = وصلت البضاعة
care-receive-means = تصل العميل رسالة. لا تعود البضاعة إلى الرف إلا بعد فحصها وعدّها.
care-lose = لن يصل الطرد
care-lose-means = أُرسل وفُقد. يعود المبلغ على أي حال.
care-money = المبلغ
care-refund = رُدّ { $amount }
care-refund-means = يُسأل مزوّد الدفع فورًا ويُسجَّل القيد أدناه عند إجابته. تصل العميل رسالة. لا رجعة في ذلك.
care-underway = سُئل مزوّد الدفع
care-underway-help = لم يُجب بعد. سيُسأل مجددًا تلقائيًا بالرقم نفسه كي لا يُدفع شيء مرتين.
care-already-decided = تم ذلك من قبل
care-already-decided-help = حرّك شخص آخر أو ضغطة سابقة هذا الطلب. أدناه حاله الآن. لم تُكتب رسالة ثانية.
care-carriage = الشحن مع ما عليه
care-books = ما ستقوله الدفاتر
care-account = الحساب
care-brand = العلامة
care-debit = مدين
care-credit = دائن
care-balanced = متوازن

## Accounts of the books: src/web/care/returns.rs

books-shoppers = أموال العملاء لدى مزوّد الدفع
books-duty-held = أمانات الرسوم الجمركية
books-tax-held = أمانات الضريبة
books-fees-held = أمانات الرسوم الإدارية
books-freight = شحن مستحق
books-commission = العمولة
books-exchange-margin = هامش الصرف
books-exchange-clearing = مقاصة الصرف
books-brand-payable = مستحق للعلامة
books-reserve = الاحتياطي
