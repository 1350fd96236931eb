# الطرود: أين يقف كل منها (صفحات الطلب وخدمة العملاء والمسح)، وصفحة المسح /ops/scan.

parcel-allocated = محجوز
parcel-picked = أُخذ من الرف
parcel-packed = معبّأ
parcel-batched = في كيس الشحن
parcel-handed-over = لدى شركة الشحن
parcel-exported = غادر بلد الإرسال
parcel-at-border = على الحدود
parcel-held = موقوف على الحدود
parcel-cleared = اجتاز الجمارك
parcel-last-mile = خرج للتوصيل
parcel-delivered = سُلّم
parcel-returned = في طريق العودة
parcel-lost = مفقود
parcel-destroyed = أُتلف
parcel-released = لم يُرسل
parcel-cancelled = أُلغي قبل الإرسال

parcel-by-scan = بالمسح
parcel-by-desk = بحسب شركة الشحن
parcel-by-program = من المتجر

# The order's page
order-tracking = رقم التتبع: { $tracking }
order-parcel-moves = محطات هذا الطرد

# Care: an order's parcel
care-parcel-state = الحالة
care-parcel-moves = محطات هذا الطرد
care-parcel-tell = ما تقوله شركة الشحن
care-parcel-note = ملاحظة
care-parcel-when = متى (بالتوقيت العالمي) إن لم يكن الآن
care-parcel-move = دوّن
care-parcel-not-so = لا يمكن أن ينتقل هذا الطرد من «{ $state }» إلى هناك. راجع محطاته أدناه ثم اختر من جديد.
care-parcel-choose = اختر ما تقوله شركة الشحن.
care-parcel-when-wrong = اختر متى حدث ذلك: تاريخ ووقت بالتوقيت العالمي لا يسبقان الآن.
care-parcel-late = وصل متأخرًا ولم يغيّر شيئًا
care-parcel-again = أُبلغ عنه ثانية
care-parcel-occurred = حدث في { $at }
care-story-parcel-moved = تحرّك الطرد
said-parcel-moved = دُوّن. إن كان على العميل أن يعلم فالرسالة في الطريق.
said-parcel-known = لم يتغير شيء: هذا الطرد هناك بالفعل.
said-parcel-late = دُوّن، لكنه وصل متأخرًا: تجاوز الطرد هذه المحطة ويبقى حيث هو.

# /ops/scan
ops-nav-scan = المسح
scan-title = مسح الطرود
scan-say = اختر مكان عملك وما تقوم به، ثم امسح الملصقات واحدًا تلو الآخر.
scan-place = الموقع
scan-step = الخطوة
scan-choose = ابدأ
scan-pick = خذ من الرف
scan-pack = عبّئ
scan-hand-over = سلّم لشركة الشحن
scan-parcel = رقم الطرد أو رقم التتبع
scan-waiting = بانتظارك هنا
scan-leaves = يخرج حتى { $day }
scan-none = لا شيء ينتظر هذه الخطوة. اختر خطوة أخرى أعلاه، أو خذ استراحة شاي.
scan-more = { $count ->
    [zero] لا شيء مستعجل غير هذا.
    [one] هذا هو الأكثر إلحاحًا، وهناك غيره.
    [two] هذان هما الأكثر إلحاحًا، وهناك غيرهما.
    [few] هذه هي { $count } الأكثر إلحاحًا، وهناك غيرها.
    [many] هذه هي { $count } الأكثر إلحاحًا، وهناك غيرها.
   *[other] هذه هي { $count } الأكثر إلحاحًا، وهناك غيرها.
  }
scan-done = { $parcel }: { $state }.
scan-already = سبق مسح { $parcel }: { $state }. لم يتغير شيء.
scan-nothing = لم يُمسح شيء. امسح الملصق، أو اكتب الرقم واضغط مفتاح الإدخال.
scan-unknown = لا طرد يحمل الرقم «{ $parcel }». امسح مرة أخرى، أو اكتب الرقم الذي تحت الرمز الشريطي.
scan-not-paid = { $parcel } من طلب لم يُدفع. اتركه على الرف.
scan-not-yet = { $parcel } حالته «{ $state }». هناك خطوة أخرى قبل هذه: اخترها أعلاه.
scan-off = أُلغي { $parcel } ولن يُرسل. أعد بضاعته إلى الرف.
scan-other-place = { $parcel } لا يخرج من هنا بل من { $city }. ضعه جانبًا.

# Letters
posted-parcel-moved = خبر عن طرد
mail-parcel-moved-subject = { $state ->
    [handed_over] طلبك { $number } في الطريق إليك
    [held] طلبك { $number } ينتظر على الحدود
    [delivered] سُلّم طلبك { $number }
    [returned] طرد من الطلب { $number } عائد إلينا
    [found] عُثر على طرد من الطلب { $number }
   *[lost] طرد من الطلب { $number } مفقود
  }
mail-parcel-moved = { $state ->
    [handed_over] الطرد { $parcel } من طلبك { $number } لدى شركة الشحن. الموعد المتوقع لوصوله: { $days }.
    [held] الطرد { $parcel } من طلبك { $number } قيد الفحص لدى الجمارك. نحن نجيب عن أسئلتهم، وإن احتجنا شيئًا منك كتبنا إليك. لا شيء عليك دفعه.
    [delivered] سُلّم الطرد { $parcel } من طلبك { $number }. إن لم يصلك فردّ على هذه الرسالة من فضلك.
    [returned] تعذّر تسليم الطرد { $parcel } من طلبك { $number } وهو عائد إلينا. سنكتب إليك بما يلي.
    [found] عُثر على الطرد { $parcel } من طلبك { $number } بعد أن كان مفقودًا، وهو يتابع طريقه. إن تغيّر شيء بالنسبة إليك فسنكتب إليك.
   *[lost] لم نعثر على الطرد { $parcel } من طلبك { $number }. نأسف لذلك. لن تخسر شيئًا: سنكتب إليك بشأن بديل أو استرداد مالك.
  }
mail-parcel-tracking = رقم تتبعه لدى { $carrier }: { $tracking }.

# /ops/lanes/{code}
lane-close = أغلق هذا المسار
lane-open = افتح هذا المسار
lane-close-say = لا يُحسب أي سعر جديد على مسار مغلق من هذه اللحظة. ومن كان في صفحة إتمام الشراء يُعرض عليه سعر على مسار آخر إن وُجد.
lane-open-say = يجوز من هذه اللحظة أن تُحسب عليه أسعار جديدة.
lane-reason = السبب
lane-reason-needed = اذكر السبب ليعرفه من يأتي بعدك: «إضراب حتى يوم الجمعة».
lane-late = سبقك غيرك إلى ذلك. هذه حال المسار الآن.
lane-waiting = بيع على هذا المسار ولم يغادر بعد
lane-none = لا شيء ينتظر هذا المسار.
said-lane-closed = أُغلق المسار. تجد أدناه الطرود التي بيعت عليه.
said-lane-opened = المسار مفتوح.

# Called off before it left, or gone: the order's page, and care
order-heading-called-off = أُلغي هذا الطلب
order-call-off = ألغِ هذا الطلب
order-call-off-say = لم يُعبّأ منه شيء بعد، فيمكنك إلغاؤه الآن. لن يُرسل شيء، ويعود كل ما دفعته بالطريقة التي دفعت بها.
order-call-off-one = ألغِ هذا الطرد
order-call-off-one-say = لم يُعبّأ بعد، فيمكنك إلغاؤه الآن. لن يُرسل، ويعود كل ما دفعته عنه بالطريقة التي دفعت بها: البضاعة والشحن والرسوم والضريبة.
order-called-off-back = { $went ->
    [yes] أُلغي قبل الإرسال. أُعيد إليك { $amount } بالطريقة التي دفعت بها.
   *[no] أُلغي قبل الإرسال. سيعود إليك { $amount } بالطريقة التي دفعت بها.
  }
order-loss-back = { $went ->
    [yes] طرد لم يصل. أُعيد إليك { $amount } بالطريقة التي دفعت بها.
   *[no] طرد لم يصل. سيعود إليك { $amount } بالطريقة التي دفعت بها.
  }
care-call-off = ألغِ هذا الطرد
care-call-off-all = ألغِ الطلب كله
care-call-off-means = لن يُرسل، ويعود مخزونه متاحًا للبيع، ويعود { $amount } إلى العميل فورًا: البضاعة والشحن والرسوم الجمركية والضريبة والرسوم الإدارية. وتصل العميل رسالة. لا رجعة في هذا.
care-call-off-note = كلمات تُضاف إلى الرسالة إن لزم
care-loss-refund = رُدّ مبلغ هذا الطرد
care-loss-means = ضاع هذا الطرد. يعود { $amount } إلى العميل فورًا: كل ما دُفع عنه، مرة واحدة. تتحمله الدار، وتُدفع للعلامة قيمة بضاعتها. وتصل العميل رسالة.
care-loss-refunded = أُعيد مبلغ هذا الطرد
care-loss-found = رُدّ مبلغ هذا الطرد على أنه مفقود، ثم عُثر عليه
care-loss-found-say = عاد إلى العميل { $amount } وقد تصله البضاعة أيضًا. اكتب إليه: يحتفظ بها ويدفع ثانية، أو يعيدها.
care-story-called-off = أُلغي الطرد قبل خروجه
care-story-loss-refunded = رُدّ مبلغ المفقود
said-called-off = أُلغي. لن يُرسل، والمبلغ في طريق العودة.
said-called-off-waits = أُلغي ولن يُرسل. مزوّد الدفع لا يجيب بعد، ويعود المبلغ حين يجيب.
said-loss-refunded = المبلغ في طريق العودة، ورسالة تخبر بذلك.
unowed-not-paid = هذا الطلب لم يُدفع، فلا شيء يُعاد.
unowed-left = خرج الطرد { $parcel } («{ $state }») فلم يعد إلغاؤه ممكنًا. يمكن إعادته بعد وصوله.
unowed-begun = الطرد { $parcel } قيد التعبئة فلا يمكن إلغاؤه هنا. اكتب إلينا: ما دام لم يصل إلى شركة الشحن فبوسعنا إيقافه.
unowed-off = أُلغي الطرد { $parcel } من قبل. لم يتغير شيء.
unowed-not-gone = حالة هذا الطرد «{ $state }»: لا يُردّ هكذا إلا مبلغ ما فُقد أو أُتلف.
unowed-return-open = الإرجاع { $rma } لهذا الطرد ما زال مفتوحًا. ابتّ فيه أولًا.
unowed-nothing = كل ما دُفع عنه عاد من قبل أو هو في الطريق. لم يتغير شيء.

posted-called-off = رسالة: أُلغي قبل الإرسال
posted-loss-refunded = رسالة: رُدّ مبلغ المفقود
mail-called-off-subject = أُلغي: الطلب { $number }
mail-called-off = { $count ->
    [zero] لم يُلغَ أي طرد من طلبك { $number }.
    [one] أُلغي الطرد { $parcels } من طلبك { $number } ولن يُرسل.
    [two] أُلغي الطردان { $parcels } من طلبك { $number } ولن يُرسلا.
    [few] أُلغيت الطرود { $parcels } من طلبك { $number } ولن تُرسل.
    [many] أُلغيت الطرود { $parcels } من طلبك { $number } ولن تُرسل.
   *[other] أُلغيت الطرود { $parcels } من طلبك { $number } ولن تُرسل.
  }
mail-loss-refunded-subject = مبلغ الطرد المفقود من الطلب { $number }
mail-loss-refunded = { $count ->
    [zero] لا يوجد طرد مفقود من طلبك { $number }.
    [one] لن يصلك الطرد { $parcels } من طلبك { $number }. نعتذر إليك، ونعيد إليك كل ما دفعته عنه. إن وصل رغم ذلك فاكتب إلينا من فضلك.
    [two] لن يصلك الطردان { $parcels } من طلبك { $number }. نعتذر إليك، ونعيد إليك كل ما دفعته عنهما. إن وصلا رغم ذلك فاكتب إلينا من فضلك.
    [few] لن تصلك الطرود { $parcels } من طلبك { $number }. نعتذر إليك، ونعيد إليك كل ما دفعته عنها. إن وصلت رغم ذلك فاكتب إلينا من فضلك.
    [many] لن تصلك الطرود { $parcels } من طلبك { $number }. نعتذر إليك، ونعيد إليك كل ما دفعته عنها. إن وصلت رغم ذلك فاكتب إلينا من فضلك.
   *[other] لن تصلك الطرود { $parcels } من طلبك { $number }. نعتذر إليك، ونعيد إليك كل ما دفعته عنها. إن وصلت رغم ذلك فاكتب إلينا من فضلك.
  }
mail-owed-sent = يعود المبلغ بالطريقة التي دفعت بها. قد يحتاج مصرفك إلى بضعة أيام ليظهره.
