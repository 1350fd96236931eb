# بعد البيع: طريق آخر لطرد، والبضاعة نفسها مرة أخرى، وأوراق أُبطلت.

# /care/ و /care/stranded: طرود بلا مسار
care-nav-stranded = بلا مسار
stranded-queue = { $count ->
    [zero] لا طرود بلا مسار
    [one] طرد واحد بلا مسار
    [two] طردان بلا مسار
    [few] { $count } طرود بلا مسار
    [many] { $count } طردًا بلا مسار
   *[other] { $count } طرد بلا مسار
}
stranded-title = طرود بلا مسار
stranded-say = مسارها مغلق. ما أمكن إرساله بطريق آخر في موعده وضمن حدّنا فقد أُرسل؛ أما هذه فالقرار لك.
stranded-none = لكل طرد مساره.
stranded-open = { $count ->
    [zero] لا طرود تنتظر
    [one] طرد واحد ينتظر
    [two] طردان ينتظران
    [few] { $count } طرود تنتظر
    [many] { $count } طردًا ينتظر
   *[other] { $count } طرد ينتظر
}
stranded-more = { $count ->
    [zero] لا طرود غيرها.
    [one] وراءها طرد آخر.
    [two] وراءها طردان آخران.
    [few] وراءها { $count } طرود أخرى.
    [many] وراءها { $count } طردًا آخر.
   *[other] وراءها { $count } طرد آخر.
}
stranded-parcel = الطرد
stranded-promised = موعده حتى { $day }
stranded-lane = على المسار { $lane } المغلق
stranded-no-way = لا مسار آخر يقبل هذه البضاعة.
stranded-later = لا مسار آخر يحفظ الموعد. أسرعها يصل في { $day }.
stranded-dearer = أرخصها يكلّفنا { $amount } فوق ما دُفع؛ ونحن ننفق { $limit } دون سؤال.
stranded-fits = صار يمكن إرسال هذا الطرد في موعده وضمن حدّنا: يتولاه المتجر خلال ساعة، أو افعل ذلك هنا.
stranded-ways = مسارات أخرى
stranded-way-means = يصل حتى { $day }، ويكلّفنا { $amount } فوق ما دُفع.
stranded-in-time = في موعده
stranded-late = { $days ->
    [zero] في موعده
    [one] متأخر يومًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
}
stranded-take = خذ هذا المسار
stranded-take-means = لا يدفع العميل شيئًا إضافيًا. وإن تغيّر الموعد فتصله رسالة.
stranded-off = ألغِ ورُدّ المبلغ
stranded-wait = دعه ينتظر
stranded-wait-note = السبب، لمن ينظر بعدك
stranded-wait-needed = اذكر سبب الانتظار.
stranded-waits = ينتظر: { $note }
stranded-waits-by = { $name }، { $moment }
stranded-barred = مسارات لا تقبله
stranded-splits = يحتاج إلى أكثر من طرد
said-rerouted = صار للطرد مسار جديد. وإن تغيّر الموعد فالرسالة في الطريق.
said-waits = دُوّن ذلك. سينتظر حتى يُفتح مساره أو يقرّر أحد غير ذلك.

# لماذا لا يأخذ طرد مسارًا
reroute-not-paid = هذا الطلب لم يُدفع، فلا يُرسل منه شيء.
reroute-stands = صارت حالة هذا الطرد «{ $state }»، فلا يأخذ مسارًا آخر. لم يتغير شيء.
reroute-open-again = فُتح مساره من جديد: يذهب الطرد كما بيع. لم يتغير شيء.
reroute-given = أعطى أحدهم هذا الطرد مسارًا آخر قبل لحظة. لم يتغير شيء.
reroute-changed = أُغلق هذا المسار أو تغيّرت كلفته. انظر إلى المسارات مرة أخرى.
reroute-no-stock = لم تعد في الموقع الآخر قطع كافية من { $sku }. انظر إلى المسارات مرة أخرى.

# خدمة العملاء: طرد أخذ مسارًا آخر
care-rerouted = أخذ مسارًا آخر
care-rerouted-say = من { $left } إلى { $took }: يصل حتى { $day } بدلًا من { $promised }؛ ويكلّفنا { $amount } فوق ما دُفع.
care-rerouted-same = من { $left } إلى { $took }: يصل حتى { $day } في موعده؛ ويكلّفنا { $amount } فوق ما دُفع.
care-stranded = مساره مغلق. اختر مسارًا آخر أو ألغِه أو دعه ينتظر.
care-stranded-open = اختر ما يكون

# خدمة العملاء: البضاعة نفسها مرة أخرى
care-replace = أرسل بديلًا
care-replace-means = تُرسل البضاعة نفسها مرة أخرى مما هو متاح، في طرد قائم بذاته. لا يدفع العميل شيئًا وتصله رسالة. إما هذا وإما ردّ المبلغ، لا كلاهما؛ ولا رجعة فيه متى غادر الطرد.
care-replace-road = بأي مسار
care-replace-way = { $city }، { $carrier }: يصل حتى { $day }، ويكلّفنا { $amount }
care-replace-none = لا موقع فيه هذه البضاعة كلها ومسار إلى العميل، فلا يبقى إلا ردّ المبلغ.
care-replaces = يحل محل الطرد { $parcel } الذي ضاع. لم يدفع أحد ثمنه؛ وكلفته على الدار { $amount }.
care-replaced = حلّ محله { $parcel }
care-replaced-found = استُبدل هذا الطرد ثم عُثر عليه
care-replaced-found-say = أُرسل الطرد { $parcel } مكانه. يحتفظ العميل بما يصل إكرامًا له. وإن لم يغادر البديل بعد فيمكنك إلغاؤه: ولا يُرد مال حينها لأن هذا الطرد واصل.
care-replacement-off-means = لن يُرسل، ويعود مخزونه متاحًا. ويعود { $amount } إلى العميل لأن الطرد الأول ما زال ضائعًا. وتصل العميل رسالة.
care-replacement-off-nothing = لن يُرسل، ويعود مخزونه متاحًا. ولا يُرد مال: فقد عُثر على الطرد الأول.
unowed-replaced = يقوم الطرد { $parcel } مقام هذا الفقد: يحل أحدهما محل الآخر مرة واحدة، والمال يتبع البديل.
said-loss-replaced = حُجز البديل، والرسالة في الطريق إلى العميل.

# حكاية الطلب
care-story-loss-replaced = أُرسل بديل
care-story-parcel-rerouted = أخذ الطرد مسارًا آخر
care-story-parcel-stranded = طرد بلا مسار، عُرض على خدمة العملاء
care-story-parcel-waits = طرد ينتظر مساره
care-story-papers-issued = صدرت الأوراق
care-story-papers-void = أُبطلت الأوراق

# صفحة الطلب
order-replacement = بديل عن الطرد { $parcel }
order-replacement-say = نرسل هذه البضاعة مرة أخرى، ولا تدفع عنها شيئًا.
order-replaced-by = لم يصل هذا الطرد. يحل محله الطرد { $parcel } دون أن تدفع شيئًا.
order-rerouted = يأخذ هذا الطرد طريقًا غير الذي خُطط له: يصلك حتى { $day }. أما السعر فلا يتغير.

# الرسائل
mail-parcel-rerouted-subject = { $when ->
    [sooner] طردك من الطلب { $number } يصل أبكر
   *[later] طردك من الطلب { $number } يتأخر
}
mail-parcel-rerouted = { $when ->
    [sooner] يأخذ الطرد { $parcel } من طلبك { $number } طريقًا غير الذي خُطط له ويصلك أبكر: حتى { $arrives } بدلًا من { $promised }.
   *[later] أُغلق الطريق الذي خُطط للطرد { $parcel } من طلبك { $number }. نرسله بطريق آخر ويصلك حتى { $arrives } بدلًا من { $promised }. نعتذر عن الانتظار.
}
mail-parcel-rerouted-cost = سعرك لا يتغير. وما يزيده الطريق الآخر ندفعه نحن.
mail-loss-replaced-subject = بديل عن طلبك { $number } في الطريق
mail-loss-replaced = لم يصلك الطرد { $gone } من طلبك { $number }. نرسل البضاعة نفسها مرة أخرى في الطرد { $parcel }. الموعد المتوقع لوصوله: { $days }.
mail-loss-replaced-cost = لا تدفع عنه شيئًا. وإن وصل الطرد الأول بعد ذلك فاحتفظ به من فضلك.
posted-parcel-rerouted = رسالة: طريق آخر
posted-loss-replaced = رسالة: بديل

# /ops/books
books-kind-reroute = مسار آخر
books-kind-replacement = بضاعة أُرسلت مرة أخرى
books-kind-unspent = مسار أو بضاعة لم تُصرف

# /ops/parcels: أوراق لم تعد سارية
papers-void = أوراق لم تعد سارية
papers-void-make = أبطل الأوراق
papers-void-say = تبقى الأوراق في السجل مشطوبة، ولا يُستعمل رقمها ثانية، ويُرفض مسح ملصقها. ويمكن إصدار أوراق جديدة على الفور.
papers-void-reason = السبب
papers-void-reason-needed = اذكر السبب لمن يجد الملصق القديم.
papers-void-by = أبطلها { $name }، { $moment }
papers-void-desk = باطلة
papers-void-rerouted = باطلة: مسار آخر
papers-void-called-off = باطلة: أُلغي الطرد
papers-void-described = باطلة: وُصفت البضاعة من جديد
papers-void-none = لا أوراق سارية لهذا الطرد. لم يتغير شيء.
papers-void-gone = حالة هذا الطرد «{ $state }»: أوراقه تسير معه وتبقى كما هي.
said-papers-void = بطلت الأوراق. انزع الملصق القديم عن العلبة.
scan-void = الملصق { $label } لم يعد ساريًا. كان على الطرد { $parcel }: أصدر له أوراقًا جديدة وألصق الملصق الجديد فوقه.
