## templates/parts/wish.html, templates/shop/wishes.html: قائمة الأمنيات

wish-save = احفظ
wish-remove = أزل من قائمة الأمنيات
wishes-title = قائمة الأمنيات
wishes-none = لم تحفظ شيئًا بعد. اضغط «احفظ» في صفحة ما يعجبك، فتجده هنا بسعر اليوم حتى بابك.
wishes-say =
    { $count ->
        [zero] لا منتجات.
        [one] منتج واحد بسعر اليوم إلى { $country }.
        [two] منتجان بسعر اليوم إلى { $country }.
        [few] { $count } منتجات بأسعار اليوم إلى { $country }.
        [many] { $count } منتجًا بأسعار اليوم إلى { $country }.
       *[other] { $count } منتج بأسعار اليوم إلى { $country }.
    }
wishes-guest = تبقى هذه القائمة على هذا الجهاز. سجّل الدخول لتكون معك أينما كنت.
wishes-full = تتسع القائمة لهذا العدد من المنتجات: { $most }. أزل واحدًا ليتسع المكان.
wishes-gone = لم يعد يُباع

## templates/parts/watch.html, templates/shop/watch.html: التنبيه بالبريد

watch-title =
    { $kind ->
        [drop] نبّهني إذا انخفض السعر
       *[back] نبّهني عند توفّره
    }
watch-button = نبّهني
watch-email = بريدك الإلكتروني
watch-back-title = نبّهني عند توفّره
watch-back-say = رسالة واحدة متى أمكننا إرساله إليك من جديد، وفيها سعره حتى بابك. ثم ننسى عنوانك.
watch-back-button = نبّهني عند توفّره
watch-back-told = سنكتب إليك متى توفّر.
watch-drop-link = نبّهني إذا انخفض السعر
watch-drop-say = رسالة كلما انخفض السعر، شاملًا الرسوم الجمركية والضريبة، عن سعر اليوم. وفي كل رسالة رابط يوقفها.
watch-drop-told = سنكتب إليك إذا انخفض السعر.
watch-off = لا تنبّهني
watch-others = خيارات نفدت
watch-waits = تم. متى جدّ جديد كتبنا إلى { $email }.
watch-confirm-say = هل نكتب إلى { $email } بشأن «{ $title }»؟
watch-confirm = نعم، نبّهني
watch-too-often = وصلتنا عدة طلبات خلال ساعة. حاول لاحقًا من فضلك.
watch-too-many = ينتظر هذا العنوان منتجات كثيرة جدًا. أوقف واحدًا منها أولًا.

## templates/shop/letters_stop.html: إيقاف الرسائل

stop-title = رسائل أقل
stop-say =
    { $sort ->
        [reviews] هل نتوقف عن طلب المراجعات منك؟
       *[goods] هل نوقف كل رسائل التوفّر وانخفاض الأسعار؟ تبقى قائمة أمنياتك كما هي.
    }
stop-button = أوقف هذه الرسائل
stop-done =
    { $sort ->
        [reviews] تم. لن نطلب منك مراجعات بعد الآن.
       *[goods] تم. لن تصلك رسائل عن توفّر المنتجات أو انخفاض أسعارها.
    }

## templates/parts/later.html: محفوظ لوقت لاحق

later-title =
    { $count ->
        [zero] محفوظ لوقت لاحق: لا شيء
        [one] محفوظ لوقت لاحق: منتج واحد
        [two] محفوظ لوقت لاحق: منتجان
        [few] محفوظ لوقت لاحق: { $count } منتجات
        [many] محفوظ لوقت لاحق: { $count } منتجًا
       *[other] محفوظ لوقت لاحق: { $count } منتج
    }
later-say = لا يُحجز لها شيء من المخزون، والأسعار أسعار اليوم.
later-save = احفظ لوقت لاحق
later-back = انقل إلى السلة
later-forget = انسَ
later-count =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
later-full = يمكن حفظ هذا العدد من المنتجات لوقت لاحق: { $most }. انسَ واحدًا ليتسع المكان.

## templates/parts/moved.html: السلة في متجر آخر

moved-title = سلتك إلى { $now } بدلًا من { $was }
moved-title-currency = سلتك بعملة { $now } بدلًا من { $was }
moved-total = المجموع الآن { $now } (كان { $was }).
moved-charges-now = تُستحق الآن رسوم جمركية أو ضرائب أو أجور: { $now }، وهي داخلة في المجموع.
moved-charges-gone = لا رسوم جمركية ولا ضرائب ولا أجور بعد الآن (كانت { $was }).
moved-charges-other = الرسوم الجمركية والضرائب والأجور في المجموع: { $now } (كانت { $was }).
moved-paid-ahead = تدفعها الآن مع طلبك، ولا يُطلب منك شيء عند الباب.
moved-paid-at-door = لا تُدفع هناك مع الطلب: تطلبها شركة الشحن عند الباب.
moved-arrives = يصل كل شيء حتى { $now } (كان حتى { $was }).
moved-gained = يمكن إرساله إلى هناك: { $title }
moved-instead = شاهد ما لدينا غيره: { $category }
moved-nothing = كل شيء كما كان: المجموع وما يمكن إرساله وموعد وصوله.

## templates/shop/seen.html: شاهدته مؤخرًا

seen-title = شاهدته مؤخرًا
seen-say = لا يعرف ما شاهدته إلا هذا المتصفح.
seen-forget = انسَ هذه

## تُقال مرة بعد التغيير

said-wished = حُفظ في قائمة أمنياتك.
said-wish-gone = أُزيل من قائمة أمنياتك.
said-watched = تم: سنكتب إليك.
said-watch-mailed = أرسلنا إليك رسالة فيها رابط. افتحه لتأكيد عنوانك.
said-watch-off = حسنًا: لن نكتب إليك بشأنه.
said-saved-later = حُفظ لوقت لاحق.
said-moved-to-cart = عاد إلى سلتك.
said-saved-gone = نُسي.

## templates/mail/letter.html

mail-watch-confirm-subject = أكّد بريدك الإلكتروني من فضلك
mail-watch-confirm =
    { $kind ->
        [drop] تودّ أن تعرف متى ينخفض سعر «{ $title }» مع التوصيل إلى { $country }. افتح الرابط لتؤكد أن هذا العنوان لك.
       *[back] تودّ أن تعرف متى يتوفّر «{ $title }» من جديد مع التوصيل إلى { $country }. افتح الرابط لتؤكد أن هذا العنوان لك.
    }
mail-watch-confirm-not-you = إن لم تطلب ذلك فلا تفعل شيئًا: لن نكتب إليك ثانية، وننسى العنوان خلال أسبوع.
mail-back-subject = توفّر من جديد: { $title }
mail-back = صار «{ $title }» متاحًا للطلب من جديد ما دام في المخزون. طلبت منا أن ننبّهك، وهذه هي الرسالة الوحيدة عنه.
mail-drop-subject = انخفض السعر: { $title }
mail-drop = سعر «{ $title }» الآن { $now } (كان { $was }). والسعران يشملان الرسوم الجمركية والضريبة.
mail-goods-price = هذا هو السعر حتى بابك ساعة كتابة الرسالة. وتعرض صفحة المنتج سعر اليوم دائمًا.
mail-goods-open = شاهد المنتج
mail-review-subject =
    { $count ->
        [zero] ما رأيك فيما اشتريت؟
        [one] ما رأيك فيه؟
        [two] ما رأيك فيهما؟
        [few] ما رأيك فيما اشتريت؟
        [many] ما رأيك فيما اشتريت؟
       *[other] ما رأيك فيما اشتريت؟
    }
mail-review-how =
    { $count ->
        [zero] وصل طلبك { $number } منذ أيام. ما رأيك فيما وصل؟
        [one] وصل طلبك { $number } منذ أيام. ما رأيك في المنتج؟
        [two] وصل طلبك { $number } منذ أيام. ما رأيك في المنتجين؟
        [few] وصل طلبك { $number } منذ أيام. ما رأيك في المنتجات؟
        [many] وصل طلبك { $number } منذ أيام. ما رأيك في المنتجات؟
       *[other] وصل طلبك { $number } منذ أيام. ما رأيك في المنتجات؟
    }
mail-review-why = يهمّ من يفكر في الشراء أن يقرأ رأيك، مدحًا كان أو شكوى. لا نسألك إلا مرة واحدة.
mail-review-open = اكتب مراجعة
mail-stop = إيقاف مثل هذه الرسائل
