## templates/shop/return.html

return-title = إرجاع منتج
return-crumbs = أنت هنا
return-order = الطلب
return-step-what = ماذا ولماذا
return-step-amount = ما يعود إليك
return-step-sent = أُرسل
return-what = ما الذي يعود
return-bought =
    { $count ->
        [zero] لم يُشترَ شيء
        [one] اشتريت قطعة واحدة
        [two] اشتريت قطعتين
        [few] اشتريت { $count } قطع
        [many] اشتريت { $count } قطعة
       *[other] اشتريت { $count } قطعة
    }
return-until = يمكن إعادته حتى
return-how-many = كم قطعة
return-all-back = عادت كلها من قبل أو هي في الطريق.
return-why = لماذا
return-look = اعرض ما يعود إليّ
return-check = ما زال شيء ناقصًا
return-cannot = لا يمكن إعادته هكذا
return-one = طلب إرجاع
return-comes-back = يعود إليك
return-units =
    { $count ->
        [zero] لا شيء من { $title }
        [one] { $title }
        [two] قطعتان من { $title }
        [few] { $count } قطع من { $title }
        [many] { $count } قطعة من { $title }
       *[other] { $count } قطعة من { $title }
    }
return-goods = كما دفعته
return-duty = الرسوم الجمركية عليه
return-tax = الضريبة عليه
return-line = البضاعة مع الرسوم والضريبة
return-shipping = الشحن
return-shipping-help = مع ما عليه من رسوم جمركية وضريبة ورسوم إدارية
return-shipping-stays = يبقى مدفوعًا: جزء من الطرد يبقى لديك ولا عيب فيه
return-from-receipt = من إيصال
return-when = بالوسيلة التي دفعت بها، حالما تصل البضاعة إلينا. قد يحتاج مصرفك إلى بضعة أيام.
return-words = هل من شيء ينبغي أن نعرفه
return-words-optional = (إن شئت)
return-send = اطلب الإرجاع
return-change = عدّل شيئًا
return-none-left = لا يمكن إرجاع شيء من هذا الطلب الآن

## Reasons and what follows from them: src/wording/labels.rs

return-reason-faulty = وصل مكسورًا أو معيبًا
return-reason-faulty-help = يعود إليك كل شيء: البضاعة والشحن والرسوم والضريبة.
return-reason-not-as-described = ليس كما وصفته الصفحة
return-reason-not-as-described-help = يعود إليك كل شيء: البضاعة والشحن والرسوم والضريبة.
return-reason-wrong-item = أُرسل شيء آخر
return-reason-wrong-item-help = يعود إليك كل شيء: البضاعة والشحن والرسوم والضريبة.
return-reason-changed-mind = غيّرت رأيي
return-reason-changed-mind-help = تعود البضاعة مع رسومها وضريبتها، ولا يعود الشحن إلا إذا عاد كل ما في الطرد.
return-reason-cancelled = أُلغي قبل الإرسال
return-reason-cancelled-help = يعود كل شيء: البضاعة والشحن والرسوم الجمركية والضريبة والرسوم الإدارية.
return-reason-parcel-lost = فُقد الطرد
return-reason-parcel-lost-help = يعود كل شيء: البضاعة والشحن والرسوم الجمركية والضريبة والرسوم الإدارية. وتتحمله الدار.
return-reason-needed = اختر سببًا، فهو الذي يحدد ما يعود إليك.

## How a return stands: src/wording/labels.rs

return-state-requested = نحن ننظر فيه
return-state-approved = قُبل، وننتظر البضاعة
return-state-rejected = رُفض
return-state-received = وصلت البضاعة
return-state-lost = فُقد الطرد، والمبلغ يعود إليك
return-state-owed = لم يُرسل المبلغ بعد
return-state-underway = المبلغ في الطريق
return-state-refunded = رُدّ المبلغ

## Why something cannot go back: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = اختر ما يعود وكم قطعة منه.
return-refused-not-yet = يمكن إعادته حالما يُدفع الطلب.
return-refused-too-many =
    { $count ->
        [zero] لم يبقَ منه ما يمكن إعادته.
        [one] بقيت منه قطعة واحدة يمكن إعادتها.
        [two] بقيت منه قطعتان يمكن إعادتهما.
        [few] بقيت منه { $count } قطع يمكن إعادتها.
        [many] بقيت منه { $count } قطعة يمكن إعادتها.
       *[other] بقيت منه { $count } قطعة يمكن إعادتها.
    }
return-refused-too-late = كان { $day } آخر يوم للإرجاع.
return-refused-open = طلب الإرجاع { $rma } من الطرد نفسه ما زال مفتوحًا. بعد إغلاقه يمكنك أن تطلب إرجاعًا آخر.
