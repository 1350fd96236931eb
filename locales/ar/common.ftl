## Words that every room uses.

days-span = { $from } – { $to }
weight-grams = { $n } غ
weight-kilograms = { $n } كغ
size-centimetres = { $long } × { $wide } × { $high } سم

## templates/fault.html

fault-home = إلى الصفحة الرئيسية
fault-not-found = لا شيء في هذا العنوان
fault-not-found-help = ربما انتقلت الصفحة، أو كُتب العنوان خطأً. البحث في الصفحة الرئيسية يجد ما لدينا.
fault-no-storefront = ليس لدينا هذا المتجر
fault-no-storefront-help = لا نوصل إلى ذلك البلد، أو لا نتحدث تلك اللغة بعد. هذه أقرب المتاجر:
fault-sign-in = يُرجى تسجيل الدخول
fault-sign-in-help = هذه الصفحة لمن سجّلوا دخولهم.
fault-forbidden = هذا المكتب ليس لك
fault-forbidden-help = لقد سجّلت الدخول، لكن ليس لهذا القسم. سجّل الدخول بالحساب الذي يعمل هنا.
fault-token = بقي هذا النموذج مفتوحًا أطول مما يجب
fault-token-help = حرصًا على سلامتك لا نقبل النماذج إلا من صفحة حديثة من صفحاتنا. ارجع وأعد تحميل الصفحة ثم أرسل النموذج مجددًا: لم يتغير شيء.
fault-bad-form = تعذّرت علينا قراءة هذا النموذج
fault-bad-form-help = لم يتغير شيء. ارجع وأعد تحميل الصفحة ثم أرسل النموذج مجددًا.
fault-too-large = هذا أكبر مما نقبل
fault-too-large-help = لم يتغير شيء. أرسل نصًا أقصر أو ملفًا أصغر.
fault-too-many = محاولات كثيرة
fault-too-many-help = لحماية الحسابات ننتظر قليلًا الآن. حاول مجددًا بعد ربع ساعة.
fault-refused = لم يعد ذلك ممكنًا
fault-refused-help = تغيّرت الأمور منذ فُتحت الصفحة. ارجع وأعد تحميلها لترى آخر حال.
fault-broken = حدث خلل لدينا
fault-broken-help = لم يضِع شيء. سجّلنا ما حدث؛ يُرجى المحاولة مجددًا بعد لحظات.

## Forms in every room

form-needed = هذا الحقل مطلوب
form-too-long = الحد الأقصى للأحرف: { $most }
form-email-wrong = لا يبدو هذا عنوان بريد إلكتروني. صيغته name@place.example
form-check =
    { $count ->
        [zero] لا حقل يحتاج إلى مراجعة
        [one] حقل واحد يحتاج إلى مراجعة
        [two] حقلان يحتاجان إلى مراجعة
        [few] { $count } حقول تحتاج إلى مراجعة
        [many] { $count } حقلًا يحتاج إلى مراجعة
       *[other] { $count } حقل يحتاج إلى مراجعة
    }

## What a page says after something was done

said-added = أُضيف إلى سلتك.
said-cart-changed = تغيّرت سلتك.
said-signed-in = سجّلت الدخول.
said-signed-out = سجّلت الخروج.
said-welcome = فُتح حسابك. أهلًا بك.
said-saved = حُفظ.
said-published = نُشر، وهو الآن على الرف.
said-withdrawn = سُحب، ولم يعد على الرف.
said-stock-set = ضُبط المخزون.
said-picture-added = أُضيفت الصورة.
said-picture-removed = حُذفت الصورة.
said-return-asked = وصلنا طلبك. رسالة في طريقها إليك.
said-return-approved = تمت الموافقة. ستصل العميل رسالة.
said-return-rejected = رُفض الطلب. ستصل العميل رسالة.
said-return-received = سُجّل وصوله.
said-return-refunded = رُدّ المبلغ وقُيّد في الدفاتر.
said-letter-retried = الرسالة تنتظر إرسالها مجددًا.
said-declined = رُفض الدفع. لم يُخصم شيء.
said-code-sent = إن كان الطلب والعنوان متطابقين فرمز التحقق في طريقه إليك.
said-listing-made = أُنشئ المنتج. يبقى مسودة حتى تنشره.
said-paid = شكرًا لك. طلبك مدفوع.
said-refund-waits = سُجّل ردّ المبلغ. لم يُجب مزوّد الدفع بعد، وسيُسأل مجددًا تلقائيًا.
said-return-lost = سُجّل الطرد مفقودًا. يمكن الآن ردّ المبلغ.

## Charges of a receipt and how goods travel, in every room

charge-duty = رسوم جمركية
charge-additional-duty = رسوم إضافية
charge-flat-duty = رسم مقطوع
charge-vat = ضريبة القيمة المضافة
charge-gst = ضريبة السلع والخدمات
charge-sales-tax = ضريبة المبيعات
charge-consumption-tax = ضريبة الاستهلاك
charge-excise = ضريبة انتقائية
charge-provincial-tax = ضريبة المقاطعة
fee-clearance = التخليص الجمركي
fee-handling = مناولة شركة الشحن
fee-processing = معالجة لدى الجهة المختصة
channel-postal = بالبريد
channel-express = بالبريد السريع
channel-commercial = ببيان جمركي رسمي
mode-air-parcel = طرد جوي
mode-express = بريد سريع
mode-rail = قطار
mode-sea = شحن بحري
mode-last-mile = طرد داخل الإقليم الجمركي
restriction-battery = البطاريات
restriction-liquid = السوائل
restriction-magnet = المغناطيس
restriction-blade = الشفرات
restriction-food = الأغذية
weight-ounces = { $n } أونصة ({ $metric })
weight-pounds = { $n } رطل ({ $metric })
size-inches = { $long } × { $wide } × { $high } بوصة ({ $metric })
