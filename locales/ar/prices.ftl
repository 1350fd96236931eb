## The form of a listing: templates/brand/listing.html

prices-floor = أقل ما تقبله بعملة { $currency }
prices-floor-hint = مهما تغيّرت أسعار الصرف لا تُباع القطعة بأقل من ذلك. اتركه فارغًا إن لم يكن لديك حد.
prices-regular = السعر قبل التخفيض بعملة { $currency }
prices-regular-hint = ما دام السعر أعلاه مخفّضًا فقط. يعرضه المتجر، أو يعرض أدنى سعر في الأسابيع الأخيرة حيث يوجب القانون ذلك.
prices-measure = المحتوى
prices-measure-hint = كم في القطعة الواحدة، مثل 100 غ: فتعرض الصفحة سعر الكيلوغرام أو اللتر.
prices-unit = الوحدة
prices-unit-none = لا تُباع بالوزن ولا بالكيل
prices-floor-wrong = السطر { $line }: أقل ما تقبله مبلغ بعملة { $currency } أكبر من صفر ولا يزيد على السعر
prices-floor-high = السطر { $line }: لا يمكن أن يزيد أقل ما تقبله على السعر
prices-regular-wrong = السطر { $line }: السعر قبل التخفيض مبلغ بعملة { $currency } أعلى من السعر
prices-regular-low = السطر { $line }: يجب أن يكون السعر قبل التخفيض أعلى من السعر
prices-measure-wrong = السطر { $line }: اكتب المحتوى عددًا أكبر من صفر بثلاث منازل عشرية على الأكثر
prices-unit-missing = السطر { $line }: اختر وحدة المحتوى

## Beside every price: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = سعر مخفّض
prices-lowest =
    { $days ->
        [zero] أدنى سعر قبل التخفيض: { $price }
        [one] أدنى سعر في اليوم السابق للتخفيض: { $price }
        [two] أدنى سعر في اليومين السابقين للتخفيض: { $price }
        [few] أدنى سعر في { $days } أيام قبل التخفيض: { $price }
        [many] أدنى سعر في { $days } يومًا قبل التخفيض: { $price }
       *[other] أدنى سعر في { $days } يوم قبل التخفيض: { $price }
    }
prices-before = السعر قبل التخفيض: { $price }
measure-of = { $amount } { $unit ->
        [g] غ
        [kg] كغ
        [ml] مل
        [l] ل
        [m] م
        [m2] م²
        [oz] أونصة
        [floz] أونصة سائلة
       *[piece] قطعة
    }
measure-one = { $unit ->
        [g] غ
        [kg] كغ
        [ml] مل
        [l] ل
        [m] م
        [m2] م²
        [oz] أونصة
        [floz] أونصة سائلة
       *[piece] قطعة
    }
fact-contents = المحتوى

## Who pays at the border: product page, cart, checkout and the letter of an order

incoterm-says = { $incoterm ->
        [dap] التسليم في المكان المحدد (DAP): قد تطلب شركة الشحن الرسوم والضريبة عند بابك. وهي ضمن ما تدفعه هنا: أرسل إلينا إيصال شركة الشحن نُعِد إليك ما دفعت.
       *[ddp] التسليم خالص الرسوم (DDP): الرسوم والضريبة ضمن ما تدفعه هنا، ولا شيء يُدفع عند الباب.
    }

## The receipt: src/web/shop/receipt.rs

receipt-floor = أدنى ما تقبله العلامة { $brand }: { $least }، بسعر صرف { $rate } في { $day }

## The feed of exchange rates: templates/ops/rates.html, today.html

rates-window = تبقى أسعار البضائع على سعر صرف اليوم السابق لفترتها: عدد الأيام الوارد في صف السوق (rate_days)، كي لا تتحرك من يوم إلى يوم.
feed-title = الجلب من المصرف
feed-off = لا تُجلب أسعار الصرف تلقائيًا. اكتب عنوان الملف اليومي في الإعداد rates_url، أو حمّل الملفات يدويًا.
feed-address = العنوان
feed-every =
    { $hours ->
        [zero] بلا انتظار
        [one] كل ساعة
        [two] كل ساعتين
        [few] كل { $hours } ساعات
        [many] كل { $hours } ساعة
       *[other] كل { $hours } ساعة
    }
feed-every-label = المحاولة
feed-good = آخر نجاح
feed-failed = آخر إخفاق
feed-never = لم يحدث بعد
feed-now = اجلب الآن
feed-down = تعذّر جلب أسعار الصرف
feed-why-address = لا يمكن الوصول إلى العنوان.
feed-why-slow = لم يُجب المصرف في الوقت المناسب.
feed-why-status = أجاب المصرف بالرمز { $detail } بدل الملف.
feed-why-large = الجواب أكبر بكثير من ملف أسعار صرف.
feed-why-text = الجواب ليس نصًا.
feed-why-file = الملف غير مفهوم: { $detail }. لم يُستعمل منه شيء.
said-rates-new = أسعار صرف جديدة سارية الآن.
said-rates-same = لا جديد لدى المصرف.
said-rates-failed = تعذّر جلب أسعار الصرف؛ وتُحسب أسعار البضائع بآخر ما نُشر منها.
