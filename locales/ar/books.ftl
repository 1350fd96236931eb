## templates/ops/books.html, account.html: the books

ops-nav-books = الدفاتر
books-title = الدفاتر
books-say = قيد مزدوج: ما نملكه أو يُستحق لنا مدين، وما علينا أو كسبناه دائن. كل قيد يساوي صفرًا في كل عملة من عملاته. لا يُغيَّر شيء هنا أبدًا؛ وما كان خطأ يصححه قيد لاحق.
books-none = لم يُقيَّد شيء بعد. أول بيع سيكون أول قيد.
books-in = بعملة { $currency }
books-postings = القيود
books-balance = الرصيد
books-unbalanced = غير متوازن
books-off =
    { $count ->
        [zero] لا قيود غير متوازنة
        [one] قيد واحد غير متوازن
        [two] قيدان غير متوازنين
        [few] { $count } قيود غير متوازنة
        [many] { $count } قيدًا غير متوازن
       *[other] { $count } قيد غير متوازن
    }
books-no-entries = لا شيء على هذا الحساب بهذه العملة.
books-kind-sale = بيع
books-kind-lock = كلفة سعر محفوظ
books-kind-settlement = تسوية
books-kind-borne = على حساب الدار
books-kind-refund = ردّ مبلغ
books-kind-unearned = مال وصل متأخرًا
books-lock-reserve = احتياطي الأسعار المحفوظة
books-carrier-payable = مستحق لشركات الشحن والمخلّصين
books-refunds-due = مستحق ردّه للعملاء
books-in-review = مطالبات قيد المراجعة
books-shoppers-say = ما دفعه العملاء ويحتفظ به مزوّد الدفع لنا.
books-duty-held-say = رسوم جمركية دفعها العملاء وسنُطالَب بها. تُصفّى عند تسوية مطالبات شركة الشحن؛ والرصيد المدين هو ما لم نستردّه بعد.
books-tax-held-say = ضريبة دفعها العملاء للجهة المختصة: عبر شركة الشحن عند الحدود، أو بإقرارنا حيث يحصّلها نظام خاص عند إتمام الشراء.
books-fees-held-say = رسوم التخليص والمناولة التي دفعها العملاء، للجهة المختصة وشركة الشحن.
books-freight-say = ما ستطلبه شركات الشحن والمواقع مقابل النقل.
books-commission-say = ما كسبته الدار من البضائع.
books-exchange-margin-say = ما جلبه هامش السوق على سعر الصرف، وما كلّفه التقريب.
books-exchange-clearing-say = أحد طرفي كل بيع بعملتين: المال الذي قبضناه مقابل المال الذي علينا.
books-brand-payable-say = ما كسبته العلامات ولم يُدفع لها بعد.
books-reserve-say = ما تتحمّله الدار أو تحتفظ به: مطالبات فوق ما حُصّل (مدين)، وفروق أصغر من أن تُرسل (دائن)، وشحن البضائع العائدة.
books-lock-reserve-say = يُحفظ السعر للعميل عند إتمام الشراء. فإن طلبت القواعد وأسعار الصرف أكثر منه وقت تقديم الطلب فالفرق مدين وتدفعه الدار، وإن طلبت أقل فالفرق دائن.
books-carrier-payable-say = رسوم جمركية وضرائب ورسوم إدارية دفعتها شركات الشحن والمخلّصون عنا عند الحدود وطالبونا بها.
books-refunds-due-say = دفع العملاء للحدود أكثر مما طُلب. المبلغ في طريق عودته عبر مزوّد الدفع.
books-in-review-say = مطالبات فوق ما حُصّل وفوق الحد الذي يتحمّله الاحتياطي. يقرّر فيها أحد المشغّلين.
today-settlements =
    { $count ->
        [zero] لا مطالبات تنتظر قرارًا
        [one] مطالبة واحدة تنتظر قرارًا
        [two] مطالبتان تنتظران قرارًا
        [few] { $count } مطالبات تنتظر قرارًا
        [many] { $count } مطالبة تنتظر قرارًا
       *[other] { $count } مطالبة تنتظر قرارًا
    }

## templates/ops/settlements.html: what carriers and brokers charged

ops-nav-settlements = التسوية
settle-title = التسوية
settle-say = ما طالبت به شركات الشحن والمخلّصون عند الحدود مقابل ما دفعه العملاء لذلك. من دفع أكثر يستردّ الفرق مع رسالة. والفرق الأصغر من أقل مبلغ يُردّ يبقى في الاحتياطي. وما زاد في المطالبة يتحمّله الاحتياطي إلى حد، وفوقه القرار لك.
settle-late = حرّك شخص آخر، أو ضغطة سابقة على الزر، هذه المطالبة. حالتها الآن في الأسفل.
settle-report = ما جرى للملف
settle-booked =
    { $count ->
        [zero] لم يُقيَّد أي سطر.
        [one] قُيّد سطر واحد.
        [two] قُيّد سطران.
        [few] قُيّدت { $count } أسطر.
        [many] قُيّد { $count } سطرًا.
       *[other] قُيّد { $count } سطر.
    }
settle-known =
    { $count ->
        [zero] لا أسطر مقيّدة من قبل.
        [one] سطر واحد مقيّد من قبل: لم يتغيّر شيء.
        [two] سطران مقيّدان من قبل: لم يتغيّر شيء.
        [few] { $count } أسطر مقيّدة من قبل: لم يتغيّر شيء.
        [many] { $count } سطرًا مقيّدًا من قبل: لم يتغيّر شيء.
       *[other] { $count } سطر مقيّد من قبل: لم يتغيّر شيء.
    }
settle-refunds =
    { $count ->
        [zero] لا أحد يستردّ مالًا.
        [one] عميل واحد يستردّ مالًا.
        [two] عميلان يستردّان مالًا.
        [few] { $count } عملاء يستردّون مالًا.
        [many] { $count } عميلًا يستردّون مالًا.
       *[other] { $count } عميل يستردّون مالًا.
    }
settle-to-review =
    { $count ->
        [zero] لا مطالبات تنتظر قرارك.
        [one] مطالبة واحدة تنتظر قرارك في الأسفل.
        [two] مطالبتان تنتظران قرارك في الأسفل.
        [few] { $count } مطالبات تنتظر قرارك في الأسفل.
        [many] { $count } مطالبة تنتظر قرارك في الأسفل.
       *[other] { $count } مطالبة تنتظر قرارك في الأسفل.
    }
settle-unbooked =
    { $count ->
        [zero] قُيّدت الأسطر كلها
        [one] سطر واحد لم يُقيَّد
        [two] سطران لم يُقيَّدا
        [few] { $count } أسطر لم تُقيَّد
        [many] { $count } سطرًا لم يُقيَّد
       *[other] { $count } سطر لم يُقيَّد
    }
settle-again = صحّحها وأرسل الملف كله من جديد: ما قُيّد لا يُقيَّد مرتين.
settle-line = السطر
settle-column = العمود
settle-found = المكتوب
settle-why = الخطأ
settle-upload = ملف مطالبات
settle-file = ملف CSV من شركة الشحن أو المخلّص
settle-file-hint = سطر لكل طرد. رقم التتبع أو رقم الطرد عندنا؛ والمبالغ بنقطة قبل الكسور؛ والمبلغ الفارغ يعني أن لا شيء طُلب. السطر الأول يسمّي الأعمدة:
settle-file-needed = اختر ملفًا
settle-button = اقرأ وسوِّ
settle-waits = ينتظر قرارًا
settle-nothing-waits = لا شيء ينتظر.
settle-compared = المدفوع والمطلوب
settle-paid = المدفوع
settle-charged = المطلوب
settle-paid-charged = دُفع { $paid }، وطُلب { $charged }
settle-difference = الفرق
settle-declaration = البيان الجمركي
settle-when = قُيّد
settle-short = طُلب { $short } فوق ما حُصّل. يبقى قيد المراجعة حتى تقرّر.
settle-note = ملاحظة
settle-note-needed = اكتب ما الذي تعترض عليه ولدى من
settle-dispute = اعترض
settle-bear = تتحمّله الدار
settle-credit = سحبت شركة الشحن الزيادة
settle-bounced-help = رفض مزوّد الدفع ردّ المبلغ. اسأله من جديد حين تعرف السبب؛ جوابه في قصة الطلب.
settle-refund-again = أعد إرسال { $amount }
settle-settled = ما سُوّي
settle-none = لم يُسوَّ شيء بعد. أرسل أول ملف في الأعلى.
settled-even = كما حُصّل
settled-kept = أصغر من أن يُرسل، محفوظ
settled-refunding = الردّ جارٍ
settled-refunded = رُدّ المبلغ
settled-bounced = رُفض الردّ
settled-borne = تحمّله الاحتياطي
settled-review = للقرار
settled-disputed = معترَض عليه
settled-credited = سحبتها شركة الشحن
said-charges-borne = تتحمّله الدار. قُيّد على الاحتياطي.
said-charges-disputed = سُجّل الاعتراض.
said-charges-credited = سُجّل: نقص ما لشركة الشحن علينا بهذا القدر.
said-charges-refunded = أُعيد المبلغ، وتصل العميل رسالة.

## Why a row was not booked: src/wording/settling.rs

settle-no-column = ليس في الملف عمود «{ $column }». يجب أن يسمّيه السطر الأول.
settle-cells = السطر الأول يسمّي { $wanted } من الأعمدة؛ وفي هذا السطر { $found }.
settle-empty = لا شيء هنا.
settle-too-long = أطول مما ينبغي.
settle-too-many = قُرئت أول { $most } من الأسطر فقط. أرسل الباقي في ملف آخر.
settle-currency = هذه ليست عملة. اكتب رمزها، مثل EUR.
settle-amount = هذا ليس مبلغًا بعملة السطر. اكتب 12.50 بلا فواصل للآلاف.
settle-negative = لا تكون المطالبة أقل من الصفر.
settle-twice = الطرد نفسه في سطر سابق بأرقام أخرى.
settle-not-csv = هذا ليس ملف CSV يمكن قراءته.
settle-no-parcel = لا طرد بهذا الرقم. سجّل رقم التتبع في صفحة الطلب، أو استعمل رقم الطرد.
settle-not-paid = طلب هذا الطرد غير مدفوع.
settle-conflict = مقيّد من قبل بالبيان الجمركي نفسه وبأرقام أخرى: رسوم جمركية { $duty }، ضريبة { $tax }، رسوم إدارية { $fees }، المجموع { $total }. لم يُقيَّد ثانية؛ راجع الفرق مع مرسل الملف.
settle-other-declaration = سُوّي هذا الطرد بالبيان الجمركي { $declaration }.
settle-return-open = الإرجاع { $rma } من هذا الطلب ينتظر قرارًا. قرّر فيه أولًا ثم أرسل الملف من جديد.
settle-no-rate = لا سعر صرف من { $from } إلى { $to }. حمّل الأسعار أولًا.

## templates/care/order.html, today.html

tracking-number = رقم التتبع
tracking-set = سجّل
tracking-wrong = ستة أحرف لاتينية أو أرقام أو شرطات على الأقل
tracking-taken = لطرد آخر هذا الرقم
said-tracking-set = سُجّل رقم التتبع.
today-compare = كم كان سيكلّف اليوم
today-then-and-now = آنذاك والآن:
today-compare-say = الإيصالات كما حُفظت ({ $then }) بجانب ما تطلبه قواعد اليوم وأسعاره ({ $now }) للطرود نفسها على الطرق نفسها. لا يتغيّر شيء.
today-no-quote = لا سعر اليوم
today-no-quote-help = لا يمكن تسعير هذه الطرود بقواعد اليوم وأسعاره. الإيصال المحفوظ هو المعتمد.
today-stored = المحفوظ
today-now = اليوم
today-same = كما هو
today-why = سبب الفرق
today-no-cause = قواعد اليوم وأسعاره تقول الشيء نفسه.
today-cause-gone = { $title } ({ $rule }): كانت سارية آنذاك ولا تسري اليوم.
today-cause-came = { $title } ({ $rule }): تسري اليوم، منذ { $day }.
today-cause-changed = { $title } ({ $rule }): صارت { $is } وكانت { $was }.
today-cause-rate = كان { $from } الواحد يساوي { $was } { $to }، وهو اليوم { $is }.
today-cause-margin = كان هامش السوق على الصرف { $was }، وهو اليوم { $is }.
today-receipt-stored = الإيصال المحفوظ
today-receipt-now = إيصال اليوم
care-story-tracking-set = سُجّل رقم التتبع
care-story-lock-unpriced = حُفظ السعر، ولم يمكن معرفة كلفة ذلك
care-story-charges-settled = سُوّيت مطالبات الحدود
care-story-charges-borne = تتحمّل الدار ما زاد في المطالبة
care-story-charges-disputed = اعتُرض على المطالبة
care-story-charges-credited = سحبت شركة الشحن ما زاد في المطالبة
care-story-charges-refunded = طُلب أقل مما دُفع: رُدّ الفرق

## Letters and shoppers' pages

posted-charges-refunded = رسالة: طُلب أقل مما دُفع
return-settled-before = رسوم جمركية وضريبة ورسوم إدارية عادت من قبل
mail-charges-refunded-subject = مال عائد من طلبك { $number }
mail-charges-refunded = دفعت عن الطرد { $parcel } من طلبك { $number } رسومًا جمركية وضريبة ورسومًا إدارية قدرها { $paid }. وطُلب عند الحدود { $charged }.
mail-charges-sent = تدفع ما تطلبه الحدود ولا أكثر. أرسلنا الفرق إلى البطاقة التي دفعت بها.
mail-charges-duty = الرسوم الجمركية: دُفع { $paid }، وطُلب { $charged }
mail-charges-tax = الضريبة: دُفع { $paid }، وطُلب { $charged }
mail-charges-fees = الرسوم الإدارية: دُفع { $paid }، وطُلب { $charged }
order-charges-back = دفعت للحدود { $paid } وطُلب { $charged }. أعدنا إليك { $back }.
order-charges-coming = دفعت للحدود { $paid } وطُلب { $charged }. { $back } في طريقها إليك.

## templates/shop/cart.html: how long a price is held, and what the mix did

cart-held = نحفظ لك هذا السعر عند إتمام الشراء: من الآن حتى { $until } بالتوقيت المحلي ({ $country }، { $zone }).
notice-both = { $law } ({ $here })
notice-tax = قيمة هذا الطرد فوق { $threshold }، فتُستحق ضريبة: { $tax }.
notice-fees = قيمة هذا الطرد فوق { $threshold }، فتُستحق رسوم إدارية: { $fees }.
notice-flat-further = «{ $title }»: القطع الإضافية لا تضيف رسمًا مقطوعًا، فبند تعرفتها موجود في الطرد. أقل بمقدار { $saved }.
notice-flat-article = «{ $title }» لا يضيف رسمًا مقطوعًا: بند تعرفته موجود في هذا الطرد. أقل بمقدار { $saved }.
ahead-duty = بقي { $left } من قيمة البضائع في هذا الطرد حتى حد { $limit }. فوقه تُحسب الرسوم الجمركية بطريقة أخرى: بزيادة تبدأ من { $more }.
ahead-tax = بقي { $left } من قيمة البضائع في هذا الطرد حتى حد { $limit }. فوقه تُستحق ضريبة: بزيادة تبدأ من { $more }.
ahead-fees = بقي { $left } من قيمة البضائع في هذا الطرد حتى حد { $limit }. فوقه تُستحق رسوم إدارية: بزيادة تبدأ من { $more }.
ahead-closed = بقي { $left } من قيمة البضائع في هذا الطرد حتى حد { $limit }. فوقه لا تسافر البضائع بهذا الطريق.
