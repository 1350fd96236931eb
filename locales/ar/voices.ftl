## templates/parts/voices.html: المراجعات والأسئلة في صفحة المنتج

voices-title = المراجعات
voices-how = كتب كلَّ مراجعة هنا شخصٌ سلّمناه هذا المنتج. ننشر المدح والشكوى على السواء.
voices-none = لم يراجع أحد هذا المنتج بعد. يستطيع ذلك من اشتراه من هنا متى وصل إليه.
voices-none-fit = لا توجد مراجعة كهذه.
voices-count =
    { $count ->
        [zero] لا مراجعات
        [one] مراجعة واحدة
        [two] مراجعتان
        [few] { $count } مراجعات
        [many] { $count } مراجعة
       *[other] { $count } مراجعة
    }
voices-stars = { $stars } من 5 نجوم
voices-with =
    { $count ->
        [zero] بلا نجوم
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $count } نجوم
        [many] { $count } نجمة
       *[other] { $count } نجمة
    }
voices-choose = عرض بعض المراجعات فقط
voices-all = كل المراجعات
voices-with-photos = مع صور ({ $count })
voices-somebody = مشترٍ من هذا المتجر
voices-edited = عُدّلت في { $day }
voices-photo = الصورة { $number } من المراجعة
voices-answer = ردّ { $brand }
questions-title = الأسئلة
questions-none = لا سؤال أُجيب عنه بعد.
questions-ask = اسأل عن هذا المنتج

## templates/shop/review.html

review-title = مراجعتك
review-link = اكتب مراجعة
review-say = يظهر معها الاسم الذي تكتبه، والبلد الذي وصل إليه الطرد، والنوع الذي اشتريته. ولا شيء آخر من طلبك.
review-not-delivered = لم يصل هذا المنتج بعد. متى وصل يمكنك مراجعته هنا.
review-hidden = لا نعرض هذه المراجعة، والسبب: { $reason }
review-stars = ما رأيك فيه؟
review-stars-needed = اختر من نجمة إلى خمس نجوم
review-headline = عنوان، إن شئت
review-text = ما الذي ينبغي أن يعرفه الآخرون؟
review-text-needed = اكتب جملة أو جملتين
review-name = اسمك كما يقرؤه الآخرون
review-name-say = مثلًا: آنا ب.
review-name-needed = اكتب الاسم الذي يظهر مع مراجعتك
review-language = اللغة التي تكتب بها
review-photos = صور، إن شئت
review-photos-say = حتى أربع صور بصيغة JPEG أو PNG أو WebP، وحجمها معًا 24 ميغابايت. نحذف مكان التقاطها وزمانه.
review-photo-kept = أبقِ الصورة { $number }
review-photos-many = أربع صور على الأكثر. أزل بعضها
review-photos-large = حجم هذه الملفات معًا أكبر من 24 ميغابايت. أرسل أقل منها أو أصغر
review-photo-wrong = ‏{ $file }: { $why }
review-send = انشر مراجعتي
review-save = احفظ التعديلات
review-withdraw = اسحب مراجعتي
review-withdraw-say = تختفي فورًا مع صورها والردّ عليها.
said-review-shown = شكرًا لك. نُشرت مراجعتك.
said-review-withdrawn = أُزيلت مراجعتك.

## templates/shop/ask.html, templates/shop/question.html

question-title = اسأل عن: { $title }
question-say = تقرؤه { $brand } وتجيبك برسالة. ثم يظهر السؤال وجوابه في الصفحة، أما عنوانك فلا يظهر أبدًا.
question-text = سؤالك
question-text-needed = اكتب سؤالك
question-too-often = طرحت عدة أسئلة خلال ساعة. انتظر قليلًا ثم أرسل هذا السؤال
question-name = اسمك كما يقرؤه الآخرون، إن شئت
question-email = بريدك الإلكتروني
question-email-say = للجواب وحده. نرسل أولًا رابطًا تؤكد به العنوان.
question-send = أرسل السؤال
question-confirm = أكّد سؤالي
question-confirm-title = أهذا سؤالك؟
question-confirm-say = أكّده فيصل إلى { $brand }.
question-sent-title = وصل سؤالك إلى { $brand }
question-sent-say = يصلك الجواب برسالة.
said-question-asked = شكرًا لك. سؤالك في طريقه إلى العلامة.
said-question-mailed = أرسلنا إليك رسالة. افتح الرابط فيها فيمضي سؤالك في طريقه.

## templates/brand/voices.html

brand-nav-voices = الأسئلة والمراجعات
brand-voices-waiting =
    { $count ->
        [0] لا شيء ينتظر جوابًا.
        [zero] لا شيء ينتظر جوابًا.
        [one] سؤال أو مراجعة واحدة تنتظر جوابًا.
        [two] اثنان من الأسئلة والمراجعات ينتظران جوابًا.
        [few] { $count } من الأسئلة والمراجعات تنتظر جوابًا.
        [many] { $count } من الأسئلة والمراجعات تنتظر جوابًا.
       *[other] { $count } من الأسئلة والمراجعات تنتظر جوابًا.
    }
brand-voices-open = أسئلة مفتوحة
brand-voices-answered = أسئلة مجاب عنها
brand-voices-none = لا أحد ينتظر جوابًا.
brand-voices-no-reviews = لا مراجعات لمنتجاتك بعد.
brand-voices-answer = جوابك
brand-voices-answer-needed = اكتب جوابًا
brand-voices-language = لغة جوابك
brand-voices-send = أجب
brand-voices-again = صُغه من جديد
said-answered = جوابك ظاهر في الصفحة.

## templates/care/voices.html

care-nav-voices = المراجعات والأسئلة
care-voices-say = ما خالف القانون أو قواعد الدار يمكن رفعه من صفحته. اذكر السبب: كاتب المراجعة يقرؤه.
care-voices-question = سؤال
care-voices-hide = أخفِ
care-voices-reason = السبب
care-voices-reason-needed = اذكر السبب
care-voices-show = اعرضه من جديد
care-voices-hidden = مخفي: { $reason }
care-voices-unanswered = لم يُجب عنه بعد
care-voices-none = لم يكتب أحد شيئًا بعد.
said-voice-hidden = أُخفي ودُوّن في السجل.
said-voice-shown = عُرض من جديد ودُوّن في السجل.

## رسائل

mail-question-confirm-subject = أكّد سؤالك من فضلك
mail-question-confirm = سألت عن «{ $title }». افتح الرابط لتأكيد عنوانك، فيصل سؤالك إلى العلامة. إن لم تسأل شيئًا فدع هذه الرسالة.
mail-question-answered-subject = جواب عن «{ $title }»
mail-question-answered = أجابت العلامة عن سؤالك حول «{ $title }».
mail-question-yours = سألت: { $text }
mail-question-open = إلى المنتج
mail-review-ask = متى استعملته فترة: يودّ الآخرون أن يقرؤوا رأيك فيه. يمكنك كتابة مراجعة من صفحة طلبك.
