## templates/parts/personal.html: goods made for somebody, on a listing's page

personal-title = يُصنع لك خصيصًا
personal-required = مطلوب
personal-optional = اختياري
personal-none = بلا إضافة
personal-room =
    { $most ->
        [zero] لا يتسع لأي حرف.
        [one] حرف واحد.
        [two] حرفان على الأكثر.
        [few] { $most } أحرف على الأكثر.
        [many] { $most } حرفًا على الأكثر.
       *[other] { $most } حرف على الأكثر.
    }
personal-room-lines =
    { $lines ->
        [zero] لا يتسع لأي سطر، وعدد الأحرف { $most }.
        [one] سطر واحد، وعدد الأحرف { $most }.
        [two] سطران على الأكثر، ومجموع الأحرف { $most }.
        [few] { $lines } أسطر على الأكثر، ومجموع الأحرف { $most }.
        [many] { $lines } سطرًا على الأكثر، ومجموع الأحرف { $most }.
       *[other] { $lines } سطر على الأكثر، ومجموع الأحرف { $most }.
    }
personal-costs = معها يصبح سعر القطعة { $price } شاملًا الرسوم والضريبة.
personal-picture-room = ملف JPEG أو PNG أو WebP لا يتجاوز 12 ميغابايت. لا يراه سواك وسوى الورشة، ونحذف منه مكان التصوير ووقته.
personal-picture-sent = الصورة التي أرسلتها
personal-picture-forget = إرسال صورة أخرى أو إلغاؤها
personal-preview = معاينة الشكل
personal-preview-shows = المنتج وعليه ما كتبته
personal-preview-note = هكذا سيبدو تقريبًا، فالورشة تنفذه يدويًا.
personal-priced = السعر أعلاه لقطعة تُصنع على هذا النحو، شاملًا الرسوم والضريبة.
personal-days =
    { $days ->
        [zero] لا يطيل صنعها المدة.
        [one] يستغرق صنعها يومًا إضافيًا.
        [two] يستغرق صنعها يومين إضافيين.
        [few] يستغرق صنعها { $days } أيام إضافية.
        [many] يستغرق صنعها { $days } يومًا إضافيًا.
       *[other] يستغرق صنعها { $days } يوم إضافي.
    }
personal-back-exempt = ما يُصنع لك وحدك لا يُردّ لمجرد تغيير الرأي، أما إذا وصل تالفًا أو خاطئًا أو مخالفًا للوصف فيمكنك ردّه.
personal-back-free = ما يُصنع لك يمكنك ردّه كأي منتج آخر.
personal-check = راجع ما يلي من فضلك
personal-needed = املأ هذا الحقل لنتمكن من صنعها
personal-too-long =
    { $most ->
        [zero] لا يتسع المكان لأي حرف
        [one] يتسع المكان لحرف واحد
        [two] يتسع المكان لحرفين
        [few] يتسع المكان لـ{ $most } أحرف، فاختصر النص
        [many] يتسع المكان لـ{ $most } حرفًا، فاختصر النص
       *[other] يتسع المكان لـ{ $most } حرف، فاختصر النص
    }
personal-too-many-lines =
    { $most ->
        [zero] لا يتسع المكان لأي سطر
        [one] يتسع المكان لسطر واحد
        [two] يتسع المكان لسطرين
        [few] يتسع المكان لـ{ $most } أسطر
        [many] يتسع المكان لـ{ $most } سطرًا
       *[other] يتسع المكان لـ{ $most } سطر
    }
personal-forbidden = لا تستطيع الورشة كتابة «{ $sign }». احذفه أو اختر غيره
personal-no-choice = اختر واحدًا مما يلي
personal-no-picture = لم تعد هذه الصورة لدينا، أرسلها مرة أخرى
personal-too-often = أرسلت صورًا كثيرة. أضف المنتج إلى السلة أو عُد لاحقًا

## templates/shop/cart.html, templates/shop/return.html

personal-change = تغيير ما طلبته
personal-no-offer = لم تعد العلامة تصنعه على هذا النحو. غيّر ما طلبته أو أخرجه من السلة
personal-return-refused = صُنع لك خصيصًا، فلا يُردّ لتغيير الرأي بل لعيب فيه فقط
personal-return-only = صُنع لك خصيصًا: لا يُردّ إلا إذا كان تالفًا أو خاطئًا أو مخالفًا للوصف.

## templates/brand/personal.html: what a listing asks of whoever wants it made for them

personal-title-brand = يُصنع حسب الطلب
personal-brand-say = اطلب نصًا أو اختيارًا أو صورة. ما تجب الإجابة عنه لا يكلف شيئًا إضافيًا، فأدخله في السعر. وما يمكن تركه يجوز أن تزيد كلفته، والزيادة جزء من قيمة البضاعة لدى الجمارك أيضًا.
personal-brand-edit = حدد ما تطلبه
personal-plate = موضعه
personal-plate-say = بأجزاء من مئة من الصورة الرئيسية، لأجل المعاينة.
personal-look = الطريقة
personal-look-engraved = نقش
personal-look-embroidered = تطريز
personal-look-printed = طباعة
personal-plate-left = من اليسار
personal-plate-top = من الأعلى
personal-plate-width = العرض
personal-plate-height = الارتفاع
personal-plate-turn = الدوران بالدرجات
personal-plate-wrong = سيقع خارج الصورة
personal-field = الحقل { $number }
personal-kind = ما تطلبه
personal-kind-none = لا شيء
personal-kind-text = نص
personal-kind-choice = اختيار
personal-kind-upload = صورة
personal-surcharge = الزيادة بعملة { $currency }
personal-surcharge-wrong = اكتب مبلغًا مثل 12.50
personal-more-days = أيام إضافية
personal-most = أقصى عدد للأحرف
personal-lines = أقصى عدد للأسطر
personal-number-wrong = اكتب عددًا من { $least } إلى { $most }
personal-must = الإجابة مطلوبة
personal-scripts = الكتابات التي تستطيع تنفيذها:
personal-script-needed = ضع علامة على الكتابات التي تستطيع تنفيذها
personal-script-latin = اللاتينية
personal-script-greek = اليونانية
personal-script-cyrillic = السيريلية
personal-script-arabic = العربية
personal-script-han = الصينية
personal-script-kana = الكانا اليابانية
personal-script-hangul = الكورية
personal-script-hearts = القلوب
personal-name = الاسم
personal-hint = توضيح
personal-choices-needed = اكتب اختيارًا واحدًا على الأقل واثني عشر على الأكثر
personal-required-costs = ما تجب الإجابة عنه لا يجوز أن تزيد كلفته. أدخله في السعر أو قدّم اختيارًا بلا زيادة
personal-two-pictures = اطلب صورة واحدة على الأكثر
personal-unfit = لا يمكن طلب هذا على هذا النحو

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
