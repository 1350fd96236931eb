## templates/ops/changes.html: rules that someone proposes

changes-title = تغييرات القواعد
changes-say = تُعرض القواعد الجديدة مع أثرها في الأسعار، ثم يضعها مشغّل ثانٍ موضع التنفيذ. يبدأ كل سطر عند منتصف ليل يومه حيث يسري.
changes-back = القواعد السارية
changes-new = اقترح قواعد جديدة
changes-file = الملفات
changes-files = الملفات
changes-file-hint = جداول بصيغة CSV (UTF-8) بعناوين أعمدة دفتر القواعد، ويمكن اختيار عدة ملفات معًا، أو أسعار الصرف كما ينشرها البنك المركزي الأوروبي. الحد الأقصى لمجموعها 16 ميغابايت.
changes-mode = كيف تدخل
changes-mode-additions = سطور تحل محل السارية
changes-mode-tables = جداول كاملة تحل محل جداولنا
changes-effective = ابتداءً من
changes-effective-hint = للسطور التي لا تبدأ من تلقائها في يوم لاحق.
changes-note = ملاحظة لمن يوافق
changes-propose = اعرض أثرها
changes-list = ما اقتُرح حتى الآن
changes-none = لم يقترح أحد تغييرًا بعد. اختر ملفًا لترى أثره؛ لا يحدث شيء قبل أن يوافق مشغّل ثانٍ.
changes-by = صاحب الاقتراح
changes-line = السطر
changes-column = العمود
changes-what-wrong = موضع الخطأ
changes-faults =
    { $count ->
        [zero] لا خانات خاطئة.
        [one] خانة واحدة لا تصلح. لم يُحمَّل شيء.
        [two] خانتان لا تصلحان. لم يُحمَّل شيء.
        [few] { $count } خانات لا تصلح. لم يُحمَّل شيء.
        [many] { $count } خانة لا تصلح. لم يُحمَّل شيء.
       *[other] { $count } خانة لا تصلح. لم يُحمَّل شيء.
    }
changes-file-needed = اختر ملفًا
changes-file-empty = الملف «{ $file }» فارغ
changes-file-not-text = الملف «{ $file }» ليس نصًا. احفظ الجدول بصيغة CSV (UTF-8) ثم اختر ذلك الملف
changes-file-heading = لا يبدأ «{ $file }» بعناوين أي جدول. أقربها { $near }: { $expected }
changes-file-mixed = تُقترح القواعد وأسعار الصرف كل على حدة: اختر ملفات من نوع واحد
changes-file-large = مجموع الملفات يتجاوز { $most } ميغابايت. اختر ملفات أقل، أو اقترحها بالأمر «entrepot import rules»
changes-day-wrong = حدّد يومًا
changes-official = لملفات التعرفة الرسمية
changes-official-hint = تُقرأ تعرفة الولايات المتحدة والتعرفة البريطانية العامة كما تصدر؛ وما يتعذّر فهمه يُعرض سطرًا سطرًا ولا يُعدّ صفرًا أبدًا.
changes-source = المصدر كما تذكره الإيصالات
changes-source-hint = اسم الملف إن لم يُذكر شيء.
changes-tariff = أي تعرفة في الملف
changes-tariff-absent = لا يحتوي «{ $file }» على هذه التعرفة
changes-nothing-new = كل هذه السطور سارية بالفعل، فلا شيء يُقترح

## templates/ops/change.html: one change

change-title = تغيير القواعد
change-all = كل التغييرات
change-state-proposed = بانتظار مشغّل ثانٍ
change-state-approved = تمت الموافقة
change-state-taken-back = تم التراجع عنه
change-state-withdrawn = مسحوب
change-state-refused = مرفوض
change-facts = ما المقترح
change-proposed = اقترحه
change-decided = بتّ فيه
change-taken-back = تراجع عنه
change-before = القواعد قبله
change-after = القواعد بعده
change-decide = القرار
change-second = هذا اقتراحك. يجب أن يوافق عليه مشغّل آخر.
change-closed = لم يبق هنا ما يُقرَّر.
change-approve = وافق
change-approve-say = تسري القواعد على كل الأسعار. يبدأ كل سطر عند منتصف ليل يومه حيث يسري، وتحتفظ الطلبات السابقة بإيصالاتها.
change-approve-do = ضعها موضع التنفيذ
change-refuse = ارفض
change-refuse-say = يُغلق الاقتراح ولا يتغير شيء.
change-refuse-do = ارفض الاقتراح
change-withdraw = اسحب
change-withdraw-say = يُغلق الاقتراح ولا يتغير شيء. يمكن اقتراح الملفات من جديد.
change-withdraw-do = اسحب الاقتراح
change-take-back = تراجع
change-take-back-say = تعود القواعد السابقة فورًا كما كانت تمامًا. وتحتفظ الطلبات التي وردت في الأثناء بإيصالاتها.
change-take-back-do = تراجع عن التغيير
change-not-new = لم يعد الاقتراح يغيّر شيئًا. اسحبه.
change-not-own = لا يمكنك الموافقة على ما اقترحته بنفسك
change-not-own-help = اطلب من مشغّل آخر أن يراجعه ويوافق عليه.
change-not-yours = لا يسحبه إلا صاحبه. يمكنك رفضه.
change-not-look = راجعه من جديد: صار أثره غير ما هو معروض هنا
change-not-look-help = تغيّرت القواعد السارية منذ ذلك الحين، أو حلّ يومه. قارنه من جديد أدناه ثم قرّر.
change-not-later = هناك تغيير لاحق يقوم على هذا. تراجع عن ذاك أولًا:
change-not-other = وُضعت قواعد أخرى موضع التنفيذ منذ ذلك الحين، فلا يمكن أن تعود السابقة ببساطة. اقترح الجداول التي تريدها.
change-stale = لم تعد القواعد السارية هي التي قورن بها.
change-look-again = قارن من جديد
change-past =
    { $count ->
        [zero] لا سطور تغيّر أيامًا مضت
        [one] سطر واحد يغيّر أيامًا مضت
        [two] سطران يغيّران أيامًا مضت
        [few] { $count } سطور تغيّر أيامًا مضت
        [many] { $count } سطرًا يغيّر أيامًا مضت
       *[other] { $count } سطر يغيّر أيامًا مضت
    }
change-past-help = تحتفظ طلبات تلك الأيام بإيصالاتها، ويبقى ما دُفع كما هو. تأكّد أن هذا هو المقصود.
change-uncertain =
    { $count ->
        [zero] لا سطور جديدة غير مؤكدة
        [one] سطر جديد واحد غير مؤكد
        [two] سطران جديدان غير مؤكدين
        [few] { $count } سطور جديدة غير مؤكدة
        [many] { $count } سطرًا جديدًا غير مؤكد
       *[other] { $count } سطر جديد غير مؤكد
    }
change-uncertain-help = الأسعار التي تستند إليها تُظهر ذلك للمشغّلين، ولا تُظهره للعملاء أبدًا.
change-unread =
    { $count ->
        [zero] فُهمت كل السطور
        [one] سطر واحد لم يُفهم فتُرك
        [two] سطران لم يُفهما فتُركا
        [few] { $count } سطور لم تُفهم فتُركت
        [many] { $count } سطرًا لم يُفهم فتُرك
       *[other] { $count } سطر لم يُفهم فتُرك
    }
change-unread-see = اعرضها واحدًا واحدًا
change-unread-row = ما ورد هناك
change-prices = أثره في الأسعار
change-prices-say = أسعار العرض في يومه الأول مع التغيير وبدونه، شاملة الرسوم والضريبة، بأسعار صرف اليوم. حُسبت عند تقديم الاقتراح.
change-market-still = { $country }: لا يتغير أي سعر.
change-market =
    { $count ->
        [zero] لا يتغير سعر من { $all }
        [one] يتغير سعر واحد من { $all }
        [two] يتغير سعران من { $all }
        [few] تتغير { $count } أسعار من { $all }
        [many] يتغير { $count } سعرًا من { $all }
       *[other] يتغير { $count } سعر من { $all }
    }
change-market-parts = (أعلى { $dearer }، أدنى { $cheaper }، جديد { $gained }، زائل { $lost })
change-floor =
    { $count ->
        [zero] لا سعر يهبط دون الحد الأدنى لعلامته.
        [one] سعر واحد كان سيهبط دون الحد الأدنى لعلامته فيبقى عنده.
        [two] سعران كانا سيهبطان دون الحد الأدنى للعلامة فيبقيان عنده.
        [few] { $count } أسعار كانت ستهبط دون الحد الأدنى للعلامة فتبقى عنده.
        [many] { $count } سعرًا كان سيهبط دون الحد الأدنى للعلامة فيبقى عنده.
       *[other] { $count } سعر كان سيهبط دون الحد الأدنى للعلامة فيبقى عنده.
    }
change-goods = السلعة
change-was = بدونه
change-now = معه
change-by = الفرق
change-no-price = بلا سعر
change-largest =
    { $count ->
        [zero] لا تغيير معروض.
        [one] يُعرض أكبر تغيير فقط.
        [two] يُعرض أكبر تغييرين.
        [few] تُعرض أكبر { $count } تغييرات.
        [many] يُعرض أكبر { $count } تغييرًا.
       *[other] يُعرض أكبر { $count } تغيير.
    }
change-no-market = لا متجر لنا حيث تسري هذه السطور، فلا يتغير أي سعر.
change-carts =
    { $count ->
        [zero] السلال المفتوحة: { $all }. ليس في أي سلة منها سلع يتغير سعرها.
        [one] السلال المفتوحة: { $all }. في سلة واحدة منها سلع يتغير سعرها.
        [two] السلال المفتوحة: { $all }. في سلتين منها سلع يتغير سعرها.
        [few] السلال المفتوحة: { $all }. في { $count } سلال منها سلع يتغير سعرها.
        [many] السلال المفتوحة: { $all }. في { $count } سلة منها سلع يتغير سعرها.
       *[other] السلال المفتوحة: { $all }. في { $count } سلة منها سلع يتغير سعرها.
    }
change-carts-see = أي السلال
change-cart-lines =
    { $count ->
        [zero] لا بنود
        [one] { $moved } من بند واحد
        [two] { $moved } من بندين
        [few] { $moved } من { $count } بنود
        [many] { $moved } من { $count } بندًا
       *[other] { $moved } من { $count } بند
    }
change-rows = أثره في القواعد
change-counts = مضاف { $added }، يحل محل غيره { $supersedes }، ينتهي { $ended }، معدّل { $changed }، محذوف { $removed }.
change-unchanged =
    { $count ->
        [zero] لم يكن أي سطر من الملفات ساريًا.
        [one] سطر واحد من الملفات سارٍ بالفعل.
        [two] سطران من الملفات ساريان بالفعل.
        [few] { $count } سطور من الملفات سارية بالفعل.
        [many] { $count } سطرًا من الملفات سارٍ بالفعل.
       *[other] { $count } سطر من الملفات سارٍ بالفعل.
    }
change-fate-added = مضاف
change-fate-supersedes = يحل محل
change-fate-ended = ينتهي
change-fate-changed = معدّل
change-fate-removed = محذوف
change-mark-uncertain = غير مؤكد
change-mark-past = أيام مضت
change-more-rows =
    { $count ->
        [zero] لا سطر معروض.
        [one] يُعرض السطر الأول.
        [two] يُعرض أول سطرين.
        [few] تُعرض السطور الـ{ $count } الأولى.
        [many] يُعرض أول { $count } سطرًا.
       *[other] يُعرض أول { $count } سطر.
    }
change-log = من فعل ماذا

## templates/ops/rules.html and today.html

rules-changes = تغييرات القواعد
rules-waiting =
    { $count ->
        [zero] لا تغيير ينتظر
        [one] تغيير في القواعد ينتظر مشغّلًا ثانيًا
        [two] تغييران في القواعد ينتظران مشغّلًا ثانيًا
        [few] { $count } تغييرات في القواعد تنتظر مشغّلًا ثانيًا
        [many] { $count } تغييرًا في القواعد ينتظر مشغّلًا ثانيًا
       *[other] { $count } تغيير في القواعد ينتظر مشغّلًا ثانيًا
    }
rules-versions = الإصدارات
rules-versions-say = يبقى كل دفتر قواعد سرى يومًا مقروءًا برمز تجزئته.
rules-version-now = سارٍ
rules-version-read = أنت تقرأ إصدارًا سابقًا.
rules-version-back = العودة إلى القواعد السارية

## templates/care/order.html, for operators alone

order-uncertain =
    { $count ->
        [zero] لا تستند هذه الرسوم إلى قاعدة غير مؤكدة
        [one] تستند هذه الرسوم إلى قاعدة لسنا متأكدين منها
        [two] تستند هذه الرسوم إلى قاعدتين لسنا متأكدين منهما
        [few] تستند هذه الرسوم إلى { $count } قواعد لسنا متأكدين منها
        [many] تستند هذه الرسوم إلى { $count } قاعدة لسنا متأكدين منها
       *[other] تستند هذه الرسوم إلى { $count } قاعدة لسنا متأكدين منها
    }
