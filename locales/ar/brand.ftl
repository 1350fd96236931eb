## templates/brand/frame.html

brand-nav-listings = المنتجات
brand-nav-stock = المخزون
brand-nav-orders = الطلبات

## templates/brand/listings.html

brand-listings = المنتجات
brand-new = منتج جديد
brand-none = لم يُدرَج شيء بعد. اكتب أول منتج، ويبقى مسودة حتى تنشره.
brand-count =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
brand-picture = صورة
brand-title = العنوان
brand-state = الحالة
brand-variants = الأصناف
brand-sold-to = يُباع إلى
brand-lacks = ما ينقص
brand-sold-of =
    { $all ->
        [zero] لا وجهات
        [one] { $sold } من وجهة واحدة
        [two] { $sold } من وجهتين
        [few] { $sold } من { $all } وجهات
        [many] { $sold } من { $all } وجهة
       *[other] { $sold } من { $all } وجهة
    }
brand-pages = صفحات
listing-state-draft = مسودة
listing-state-published = معروض للبيع
listing-state-withdrawn = مسحوب
brand-missing-hs6 = { $sku }: بند التعرفة الفرعي
brand-missing-origin = { $sku }: بلد المنشأ
brand-missing-weight = { $sku }: الوزن
brand-unready-title = عنوان
brand-unready-picture = صورة
brand-unready-variant = صنف معروض للبيع

## templates/brand/listing.html

brand-as-shopper = شاهده بعين العميل
brand-publish = نشر
brand-withdraw = سحب
brand-unready = قبل عرضه للبيع يحتاج المنتج إلى
brand-words = النصوص
brand-words-none = لم يُكتب شيء بعد
brand-summary = في جملة أو جملتين
brand-body = ما هو
brand-care = كيف يُعتنى به
brand-category = الفئة
brand-category-none = لا فئة بعد
brand-options = الخيارات
brand-options-say = ما تختلف فيه الأصناف، كاللون أو المقاس. إفراغ السطر يحذف الاختيار.
brand-option = الخيار { $number }
brand-option-none = لا شيء
brand-option-name = اسمه
brand-choice = الاختيار { $number }
brand-variants-say = سطر لكل شكل يمكن للعميل شراؤه. الأسعار أسعارك، بلا رسوم ولا ضرائب.
brand-variant = الصنف { $number }
brand-variant-new = أضف صنفًا
brand-price = السعر بعملة { $currency }
brand-hs6 = رمز HS، ستة أرقام
brand-tariff = رمز التعرفة الكامل
brand-origin = المنشأ، مثل CN
brand-proven = شهادة منشأ
brand-proven-say = بإثبات المنشأ التفضيلي تسري الرسوم الجمركية المخفضة التي تمنحها اتفاقيات التجارة. أشّر عليه فقط إن كان الإثبات لديك وترفقه بكل طرد.
brand-weight = الوزن بالغرام
brand-length = الطول بالمليمتر
brand-width = العرض بالمليمتر
brand-height = الارتفاع بالمليمتر
brand-shows = صورته
brand-minds = ما تراعيه شركات الشحن
brand-restriction-battery = بطارية
brand-restriction-liquid = سائل
brand-restriction-magnet = مغناطيس
brand-restriction-blade = شفرة
brand-restriction-food = غذاء
brand-on-sale = معروض للبيع
brand-off-sale = غير معروض
brand-save = حفظ
brand-last = آخر تعديل
ready-title = معروض للبيع، بحسب الوجهة
ready-title-draft = جاهز للبيع، بحسب الوجهة
ready-shelf = سعر الرف
ready-door = عند الباب
ready-all = يمكن شراؤه
ready-some =
    { $all ->
        [zero] لا أصناف
        [one] { $sold } من صنف واحد
        [two] { $sold } من صنفين
        [few] { $sold } من { $all } أصناف
        [many] { $sold } من { $all } صنفًا
       *[other] { $sold } من { $all } صنف
    }
ready-none = لا يمكن شراؤه
brand-why-sold-out = لا مخزون حيث يمكن إرساله.
brand-why-no-lane = لا مسار إلى هناك.
brand-why-closed = المسار إلى هناك مغلق حاليًا.
brand-why-prohibited = لا يجوز إرسال هذه البضاعة إلى هناك.
brand-why-restricted = لا شركة شحن تحمل هذه البضاعة إلى هناك.
brand-why-too-heavy = أثقل مما تقبله كل المسارات.
brand-why-too-late = سيصل متأخرًا.
brand-why-no-tariff = ليست لدينا تعرفة لرمز HS هذا هناك بعد.
brand-why-incomplete = ينقص رمز HS أو المنشأ أو الوزن.
brand-why-no-price = تنقص قواعد أو أسعار صرف، ومشغّلونا يتولّون ذلك.
brand-pictures = الصور
brand-picture-new = أضف صورة
brand-picture-file = الملف
brand-picture-hint = JPEG أو PNG أو WebP، حتى 12 ميغابايت. نحذف ما كتبته الكاميرا إلى جانبها.
brand-picture-add = أضف الصورة
brand-picture-remove = احذف الصورة
brand-alt = ما تُظهره، { $language }
brand-alt-change = عدّل وصف الصورة

## What may be wrong with a listing

brand-category-wrong = اختر فئة من القائمة
brand-title-missing = اكتب عنوانًا بهذه اللغة أيضًا، أو اترك حقولها الأخرى فارغة
brand-title-needed = اكتب عنوانًا بلغة واحدة على الأقل
brand-option-name-missing = سمِّ هذا الخيار، مثل: اللون
brand-option-choices-missing = اكتب اختيارًا واحدًا على الأقل لهذا الخيار
brand-choice-missing = السطر { $line }: اختر { $option }
brand-choice-twice = السطر { $line }: سطر آخر معروض له الاختيارات نفسها
brand-sku-wrong = السطر { $line }: اكتب رمز صنف حتى 64 حرفًا بلا مسافات ولا خطوط مائلة
brand-sku-twice = السطر { $line }: رمز الصنف هذا مكتوب في سطر آخر أيضًا
brand-sku-taken = السطر { $line }: رمز الصنف هذا لمنتج آخر
brand-price-wrong = السطر { $line }: اكتب السعر بعملة { $currency } أكبر من صفر، مثل { $example }
brand-hs6-wrong = السطر { $line }: اكتب ستة أرقام، مثل 6911.10
brand-tariff-wrong = السطر { $line }: اكتب ثمانية إلى عشرة أرقام تبدأ برمز HS
brand-origin-wrong = السطر { $line }: اكتب حرفي البلد، مثل CN
brand-weight-wrong = السطر { $line }: اكتب غرامات صحيحة من 1 إلى 1,000,000
brand-size-wrong = السطر { $line }: اكتب مليمترات صحيحة من 1 إلى 10,000
brand-size-half = السطر { $line }: اكتب الأبعاد الثلاثة كلها أو اتركها كلها
brand-needed-on-sale = السطر { $line }: لا يجوز أن يبقى هذا فارغًا والمنتج معروض للبيع
brand-moved-on = حفظ أحدهم هذا المنتج وأنت تكتب. ما كتبته باقٍ هنا: احفظ مجددًا ليحلّ محله.
brand-refused = لا يمكن حفظه بهذه الصورة. راجع الخيارات والأصناف.
brand-picture-needed = اختر ملفًا
brand-picture-too-large = الملف أكبر من 12 ميغابايت. أرسل ملفًا أصغر
brand-picture-too-many-pixels = في الصورة أكثر من 40 ميغابكسل. أرسل صورة أصغر
brand-picture-not-one = ليست هذه صورة JPEG أو PNG أو WebP
brand-picture-odd-shape = أحد الضلعين أطول من الآخر بأكثر من ثمانية أضعاف. قصّها أقرب إلى المربع
brand-picture-too-small = عرض الصورة أقل من 320 بكسل. أرسل صورة أكبر
brand-picture-damaged = الصورة تالفة ولا تُفتح. احفظها من جديد ثم أرسلها
brand-alt-needed = قل ماذا تُظهر الصورة، بلغة واحدة على الأقل
brand-last-picture = المنتج المعروض يحتفظ بصورة. أضف غيرها قبل حذف هذه.

## templates/brand/stock.html

stock-title = المخزون
stock-say = القطع المتاحة للبيع في كل موقع. وما حُجز للطلبات محسوب إلى جانبها.
stock-none = لا صنف معروض للبيع بعد. أضف صنفًا إلى منتج ليمكن ضبط مخزونه هنا.
stock-sku = رمز الصنف
stock-field = { $sku } متاح في { $city }
stock-held = محجوز: { $held }
stock-save = اضبط المخزون
stock-wrong = { $sku }: اكتب عددًا صحيحًا من 0 إلى { $most }
stock-moved = { $sku }، { $city }: صار المتاح هناك { $free } بعد بيع أو جرد. لم يُضبط عددك بعد؛ راجعه ثم اضبطه

## templates/brand/orders.html

sold-title = الطلبات
sold-say = بضاعتك وحدها، ومن اشتراها معروف لدى الدار.
sold-none = لم يُطلب شيء من بضاعتك بعد.
sold-order = الطلب
sold-placed = تاريخه
sold-to = الوجهة
sold-goods = البضاعة
sold-from = من
sold-pieces = القطع
sold-price = سعر البضاعة
sold-newer = الأحدث
sold-older = الأقدم
