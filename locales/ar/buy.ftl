## templates/shop/cart.html

cart-title = سلتك
cart-empty = لا شيء في سلتك بعد.
cart-parcels =
    { $count ->
        [zero] لا طرود إلى { $country }.
        [one] طرد واحد إلى { $country }.
        [two] طردان إلى { $country }.
        [few] { $count } طرود إلى { $country }.
        [many] { $count } طردًا إلى { $country }.
       *[other] { $count } طرد إلى { $country }.
    }
cart-parcel = الطرد { $number } من { $city }
cart-how-many = الكمية: { $title }
cart-part = { $count } من { $all } في هذا الطرد
cart-change = تغيير
cart-take-out = إزالة
cart-delivery = التوصيل من { $city } شاملًا رسومه وضرائبه
cart-parcel-total = هذا الطرد عند بابك
cart-stays = لا يمكن إرساله الآن إلى: { $country }
cart-stays-first = أزل ما لا يمكن إرساله إلى هناك أو اختر بلدًا آخر في الأعلى، ثم تابع إلى إتمام الشراء.
cart-fewer-left =
    { $count ->
        [zero] لم يبق شيء
        [one] لم تبق إلا قطعة واحدة
        [two] لم تبق إلا قطعتان
        [few] لم يبق إلا { $count } قطع
        [many] لم يبق إلا { $count } قطعة
       *[other] لم يبق إلا { $count } قطعة
    }
cart-take-left =
    { $count ->
        [zero] خذ ما بقي
        [one] خذ القطعة الباقية
        [two] خذ القطعتين الباقيتين
        [few] خذ القطع الباقية وعددها { $count }
        [many] خذ القطع الباقية وعددها { $count }
       *[other] خذ القطع الباقية وعددها { $count }
    }
cart-you-pay = تدفع، عند بابك
cart-checkout = إلى إتمام الشراء
cart-sums = المبلغ نفسه بحسب غرضه
cart-bad-quantity = يمكن طلب قطعة واحدة على الأقل من المنتج الواحد، والحد الأقصى { $most }. سلتك كما كانت.
cart-full = الحد الأقصى للمنتجات المختلفة في السلة: { $most }. اطلب هذه أولًا.
cart-unknown-goods = لم تعد هذه البضاعة معروضة للبيع. سلتك كما كانت.
sum-goods = البضائع
sum-delivery = التوصيل
sum-duty = الرسوم الجمركية
sum-tax = الضرائب
sum-fees = الرسوم الإدارية
mix-inside = داخل المبالغ أعلاه
mix-flat-duty-shared = يُحتسب الرسم المقطوع مرة واحدة لبضائع بند التعرفة الواحد
mix-threshold-crossed = تتجاوز البضائع معًا حد الإعفاء من الرسوم الجمركية
mix-other-road = تسافر البضائع معًا بطريق آخر
mix-rounding = تقريب واحد للجميع
notice-threshold = قيمة هذا الطرد فوق { $threshold }، فتُستحق رسوم جمركية: { $duty }.
notice-duty = تُستحق على هذه البضائع معًا رسوم جمركية: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = إتمام الشراء
checkout-one-page = صفحة واحدة وزر واحد.
checkout-guest = تابع كضيف أو بحسابك:
checkout-where = إلى أين
checkout-email = البريد الإلكتروني
checkout-email-hint = للإيصال والرحلة لا غير.
checkout-name = الاسم الكامل
checkout-street = الشارع والرقم
checkout-extra = الطابق أو الباب أو الشركة (إن وجد)
checkout-city = المدينة
checkout-state = الولاية
checkout-province = المقاطعة
checkout-emirate = الإمارة
checkout-postcode = الرمز البريدي
checkout-zip = الرمز البريدي (ZIP)
checkout-choose = اختر
checkout-phone = الهاتف (إن شئت)
checkout-phone-hint = لا تراه إلا شركة الشحن.
checkout-country = الوجهة: { $country }. بلد آخر يغيّر السعر: اختره أعلى الصفحة.
checkout-when = متى يصل
checkout-pay = كيف تدفع
checkout-test = مدفوعات تجريبية
checkout-test-help = يقبل هذا المتجر بطاقات تجريبية فقط ولا يُنقل أي مال. يصلح أي تاريخ قادم وأي رمز أمان.
test-card-captured = تدفع
test-card-declined = تُرفض
test-card-needs-confirmation = تطلب تأكيدك
checkout-card = رقم البطاقة
checkout-expiry = صالحة حتى، شهر/سنة
checkout-code = رمز الأمان
checkout-no-provider = لم تُعدّ وسيلة دفع في هذا المتجر بعد، فلا يمكن طلب شيء.
checkout-button = ادفع { $total }
checkout-held = هذا السعر محفوظ لك حتى { $until } بالتوقيت المحلي ({ $country }، { $zone }). اضغط كما تشاء: تُحاسب مرة واحدة.
checkout-card-unknown = ليست هذه إحدى البطاقات التجريبية. خذ أحد الأرقام أعلاه.
checkout-expiry-wrong = اكتب شهر وسنة انتهاء البطاقة، مثل 12/30
checkout-code-wrong = ثلاثة أرقام أو أربعة
checkout-postcode-wrong = لا يوجد رمز بريدي كهذا هناك. مثال صحيح: { $example }
checkout-postcode-elsewhere = هذا الرمز البريدي لا يتبع المنطقة التي اخترتها. تحقق من أحدهما.
checkout-region-unknown = اختر من القائمة
checkout-rates-too-old = أسعار الصرف لدينا أقدم من أن نبيع بها. لم يُخصم شيء؛ عُد لاحقًا اليوم من فضلك.
checkout-moved = تغيّر السعر
checkout-moved-help = كان { $was } وصار { $now }. لم يُخصم شيء. الزر أدناه يأخذ السعر الجديد.
checkout-sold-out = ذهب { $sku } إلى غيرك قبل لحظة. لم يُخصم شيء. غيّر سلتك وتابع.
checkout-cannot-ship = { $sku }: { $why }. لم يُخصم شيء.
checkout-empty = لم يعد في سلتك شيء. إن كنت قد طلبت للتو فالرسالة في طريقها إليك.
checkout-changed = تغيّرت سلتك في نافذة أخرى. راجعها مرة أخرى؛ لم يُخصم شيء.
checkout-declined = رُفضت البطاقة. لم يُخصم شيء. جرّب بطاقة أخرى.
confirm-title = أكّد الدفع
confirm-say = هذه الصفحة تمثّل صفحة مصرفك. إنها تجربة: لا يُنقل أي مال.
confirm-order = الطلب
confirm-agree = تأكيد
confirm-refuse = رفض

## templates/shop/order.html, find_order.html

order-title = الطلب
order-heading-paid = شكرًا لك. طلبك مدفوع
order-heading-awaiting = طلبك في انتظار الدفع
order-heading-declined = رُفض الدفع. لم يُخصم شيء
order-heading-cancelled = أُلغي هذا الطلب. لم يُخصم شيء
order-pieces =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
order-receipt = ممّ يتكوّن سعر هذا الطرد
order-parcel-number = الطرد { $number }
order-paid = دفعت، شاملًا كل شيء
order-goes-to = يُرسل إلى
find-title = ابحث عن طلب
find-say = برقم الطلب والبريد الذي قُدّم به نرسل إليك رمزًا يفتحه.
find-number = رقم الطلب
find-number-wrong = صيغة رقم الطلب: EP-7K3M9QXC2
find-send = أرسل الرمز
find-code = الرمز من الرسالة، ستة أرقام
find-code-wrong = هذا الرمز لا يفتح الطلب. يصلح خمس عشرة دقيقة وخمس محاولات.
find-open = افتح الطلب

# Product page, cart and checkout: the ways among which there is to choose.
choice-title = الأوفر أم الأسرع
choice-parcels = { $count ->
    [zero] بلا طرود
    [one] في طرد واحد
    [two] في طردين
    [few] في { $count } طرود
    [many] في { $count } طردًا
   *[other] في { $count } طرد
}
choice-gone = لم يعد ممكنًا أن تصل بضاعتك في اليوم الذي اخترته. إليك ما يمكن الآن.
checkout-choice-show = اعرض المجموع لهذا الاختيار
checkout-choice-price = بهذا التوصيل تدفع { $now }
choice-collected = يغادر مع تجميع { $day }
choice-collected-saves = يغادر مع تجميع { $day }، فتوفّر { $amount }
choice-together-saves = معًا مع تجميع { $day }، فتوفّر { $amount }
