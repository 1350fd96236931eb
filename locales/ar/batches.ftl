# دفعات البريد المباشر: /ops/batches، والدفعة الواحدة، وخطوتا صفحة المسح إلى الدفعة ومنها.

ops-nav-batches = الدفعات
batches-title = الدفعات
batches-say = تُجمع الطرود المتجهة إلى بلد واحد في مركز التجميع وتوضع في أكياس وتُسلَّم معًا. تقبل الدفعة الطرود حتى موعد إقفالها أو حتى تقفلها أنت.
batches-open = تقبل الطرود
batches-none-open = لا دفعة مفتوحة. أول طرد يُمسح إلى دفعة يفتحها.
batches-closed = بانتظار شركة الشحن
batches-none-closed = لا دفعة مقفلة تنتظر.
batches-ended = خرجت مؤخرًا
batches-none-ended = لم يخرج شيء في دفعة بعد.
batches-outside = معبّأة وليست في دفعة
batches-outside-say = تنضم إلى الدفعة التالية أو تُسلَّم وحدها، ولا يدفع العميل شيئًا إضافيًا في الحالتين.
batches-none-outside = لا طرد معبّأ خارج الدفعات.

batch = الدفعة
batch-title = الدفعة { $batch }
batch-pieces = الطرود
batch-weight = الوزن
batch-cut-off = موعد الإقفال
batch-value = القيمة المصرّح بها
batch-closed-by = أقفلها
batch-clock = { $moment } ({ $zone })
batch-close = أقفل الدفعة
batch-close-say = تُكتب قائمة الشحن ولا تتغير بعد ذلك أبدًا. الطرد الذي يأتي لاحقًا يخرج مع الدفعة التالية أو وحده.
batch-files = قائمة الشحن والبيانات الجمركية
batch-manifest = قائمة الشحن
batch-declarations = البيانات الجمركية
batch-hand-over = سلّم الدفعة لشركة الشحن
batch-hand-over-say = { $count ->
    [zero] لا طرد في قائمة الشحن.
    [one] يخرج الطرد المذكور في قائمة الشحن وتصل العميل رسالة.
    [two] يخرج الطردان المذكوران في قائمة الشحن معًا وتصل العملاء رسائل.
    [few] تخرج الطرود الـ{ $count } المذكورة في قائمة الشحن معًا وتصل العملاء رسائل.
    [many] يخرج { $count } طردًا مذكورًا في قائمة الشحن معًا وتصل العملاء رسائل.
   *[other] يخرج { $count } طرد مذكور في قائمة الشحن معًا وتصل العملاء رسائل.
  }
batch-dissolve = فكّ الدفعة
batch-dissolve-say = إن تعذّر خروجها هكذا: تعود طرودها معبّأة لتُجمع من جديد. تُحفظ قائمة الشحن ولا يخرج بها شيء.
batch-inside = الطرود بحسب الأكياس
batch-dissolved-say = هذا ما كان في قائمة الشحن. أُخرجت الطرود بعد ذلك.
batch-bag-most = لا يزيد وزن الكيس على { $weight }.
batch-nothing = لا شيء فيها.
batch-bag = الكيس { $bag }
batch-bag-sum = { $count ->
    [zero] لا طرود، { $weight }
    [one] طرد واحد، { $weight }
    [two] طردان، { $weight }
    [few] { $count } طرود، { $weight }
    [many] { $count } طردًا، { $weight }
   *[other] { $count } طرد، { $weight }
  }
batch-parcel = الطرد
batch-identifier = الرقم البريدي
batch-order = الطلب
batch-take-out = أخرجه
batch-take-out-one = أخرج الطرد { $parcel }

batch-open = تقبل الطرود
batch-due = فات موعدها: أقفلها
batch-closed = مقفلة
batch-handed-over = سُلّمت
batch-dissolved = فُكّت

batch-no-hub = تخرج الطرود من هنا واحدًا واحدًا. سلّمه وحده.
batch-lane-closed = المسار { $lane } مغلق، فلا يُجمع له شيء. ضع الطرد جانبًا حتى يُفتح.
batch-no-papers = لا أوراق للطرد { $parcel } بعد. أعدّها أولًا ثم امسحه ثانية.
batch-no-bag = لا يوجد كيس { $bag }. الكيس الجديد التالي هو { $next }.
batch-bag-full = سيزيد وزن الكيس { $bag } على { $weight }. خذ كيسًا آخر أو اترك الحقل فارغًا.
batch-too-heavy = وزنه أكبر مما يُسمح به لكيس كامل ({ $weight }). سلّمه وحده.
batch-sealed = هو في قائمة شحن الدفعة { $batch } وهي مقفلة، فيخرج معها. لإخراجه فُكّ الدفعة أولًا.
batch-not-inside = ليس في أي دفعة.
batch-empty = لا شيء في الدفعة، فلا شيء يُقفل.
batch-stands = لا يمكن ذلك الآن: حالة الدفعة «{ $state }». هذه حالها.

said-batch-closed = أُقفلت الدفعة. قائمة شحنها أدناه.
said-batch-left = الدفعة لدى شركة الشحن، والرسائل في طريقها إلى العملاء.
said-batch-apart = فُكّت الدفعة وعادت طرودها معبّأة.
said-batch-out = أُخرج الطرد من الدفعة وهو معبّأ.

scan-collect = إلى الدفعة
scan-take-out = من الدفعة
scan-bag = الكيس
scan-bag-hint = اتركه فارغًا ليذهب الطرد إلى الكيس الذي فيه متسع.
scan-bag-wrong = اكتب رقم كيس أو اترك الحقل فارغًا.
scan-within = في الكيس { $bag } من الدفعة { $batch }
scan-taken-out = أُخرج من الدفعة { $batch }

batch-offers = يمكن أن تسافر في صندوق واحد
batch-offers-say = تذهب إلى الشخص نفسه في العنوان نفسه. يُصرَّح بها معًا بمجموع قيمها، ويبقى ما دفعه العملاء كما هو.
batch-offer = { $count ->
    [zero] لا طرود لجمعها: { $apart } مقابل { $together }، والفرق { $saves }.
    [one] يكلّف طرد واحد وحده { $apart } من الشحن والرسوم الجمركية والضرائب والرسوم الإدارية، و{ $together } في صندوق واحد: أقل بمقدار { $saves }.
    [two] يكلّف طردان كلٌّ على حدة { $apart } من الشحن والرسوم الجمركية والضرائب والرسوم الإدارية، و{ $together } في صندوق واحد: أقل بمقدار { $saves }.
    [few] تكلّف { $count } طرود كلٌّ على حدة { $apart } من الشحن والرسوم الجمركية والضرائب والرسوم الإدارية، و{ $together } في صندوق واحد: أقل بمقدار { $saves }.
    [many] يكلّف { $count } طردًا كلٌّ على حدة { $apart } من الشحن والرسوم الجمركية والضرائب والرسوم الإدارية، و{ $together } في صندوق واحد: أقل بمقدار { $saves }.
   *[other] يكلّف { $count } طرد كلٌّ على حدة { $apart } من الشحن والرسوم الجمركية والضرائب والرسوم الإدارية، و{ $together } في صندوق واحد: أقل بمقدار { $saves }.
  }
batch-combine = ضعها في صندوق واحد
batch-part = افصلها ثانية
batch-part-one = افصل ما يسافر في صندوق { $parcel }
batch-with = ومعه { $parcel } في صندوقه
batch-in-box = يسافر في صندوق { $parcel } وبأوراقه
batch-boxed = يشارك { $parcel } صندوقه. افصلهما أولًا في صفحة الدفعة.
batch-apart = لم يعد هنا ما يُجمع: خرج أحد الطرود، أو لن يكون ذلك أرخص.
said-batch-combined = صارت في صندوق واحد. اطبع أوراقه من جديد.
said-batch-parted = عاد كل منها طردًا مستقلًا بأوراقه السابقة.
care-story-combined = وُضع مع طرد آخر في صندوق واحد
care-story-parted = عاد طردًا مستقلًا
