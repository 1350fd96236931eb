## entrepot import listings: ما الخطأ في سطر من ملف المنتجات. ما ينبغي أن يكون هناك يأتي بعد «المتوقع:».

carry-fault = السطر { $line }، { $column }: وُجد «{ $value }»، المتوقع: { $expected }
carry-cells =
    { $count ->
        [zero] لا خلايا، إذ لا توجد عناوين أعمدة
        [one] خلية واحدة، إذ يوجد عنوان عمود واحد
        [two] خليتان، بعدد عناوين الأعمدة
        [few] { $count } خلايا، بعدد عناوين الأعمدة
        [many] { $count } خلية، بعدد عناوين الأعمدة
       *[other] { $count } خلية، بعدد عناوين الأعمدة
    }
carry-key = اسم المنتج في الملف (handle أو SKU أو id)
carry-title = عنوان في أول سطر من المنتج
carry-nothing = سعر، أو عنوان صورة
carry-gift-card = بضاعة؛ بطاقات الهدايا لا تُباع هنا
carry-not-shipped = بضاعة تُشحن
carry-grouped = بضاعة قائمة بذاتها؛ المجموعة لا تفعل سوى ذكر منتجات أخرى
carry-external = بضاعة تُباع هنا لا في متجر آخر
carry-kind = نوع منتج معروف: simple أو variable أو variation
carry-not-new = بضاعة جديدة
carry-no-parent = رمز SKU، أو id: مع الرقم، لمنتج متعدد الأصناف في هذا الملف
carry-no-forms = منتج له صنف واحد على الأقل في هذا الملف
carry-price =
    { $digits ->
        [0] سعر فوق الصفر بعملة { $currency } من دون كسور عشرية
        [zero] سعر فوق الصفر بعملة { $currency } من دون كسور عشرية
        [one] سعر فوق الصفر بعملة { $currency }، بنقطة ومنزلة عشرية واحدة على الأكثر
        [two] سعر فوق الصفر بعملة { $currency }، بنقطة ومنزلتين عشريتين على الأكثر
        [few] سعر فوق الصفر بعملة { $currency }، بنقطة و{ $digits } منازل عشرية على الأكثر
        [many] سعر فوق الصفر بعملة { $currency }، بنقطة و{ $digits } منزلة عشرية على الأكثر
       *[other] سعر فوق الصفر بعملة { $currency }، بنقطة و{ $digits } منزلة عشرية على الأكثر
    }
carry-amount = مبلغ مع عملته (14.90 EUR)
carry-currency = أسعار بعملة { $currency }، وهي عملة العلامة
carry-other-price = سعر بعملة { $currency } بنقطة، أو لا شيء
carry-unpriced = سعر، أو لا شيء
carry-above-price = ما لا يزيد على السعر
carry-no-unit = وحدة الكمية المذكورة بجانبها
carry-measure = كمية مع وحدتها، مثل g أو kg أو ml أو cl أو l أو m أو m2
carry-no-choice = اختيار للخيار الذي يحمل هذا الاسم
carry-stray-choice = لا شيء: أول سطر من المنتج لا يذكر خيارًا كهذا
carry-same-choice = اختيارات ليست لصنف آخر من المنتج
carry-choices = اختيار في كل سطر: رمزه ثم فاصلة ثم اسمه
carry-options = ما لا يزيد على { $most } من الخيارات التي تميّز الأصناف
carry-forms = ما لا يزيد على { $most } من الأصناف من سطر واحد
carry-no-sku = رمز؛ تعذّر تكوينه من handle والاختيارات
carry-sku = رمز لا يزيد على 64 حرفًا، من دون مسافات ولا / ? #
carry-sku-twice = رمز لا يحمله سطر قبله
carry-sku-taken = رمز لا يحمله منتج آخر
carry-tariff = رمز تعرفة من 6 إلى 10 أرقام
carry-origin = حرفا رمز البلد
carry-grams = وزن بالغرام
carry-weight = وزن مع وحدته (210 g أو 3.2 lb)
carry-side = طول مع وحدته (20 cm أو 8 in)
carry-pieces = عدد القطع
carry-language = حرفا رمز اللغة
carry-flag = TRUE أو FALSE
carry-restrictions = أي من هذه الكلمات وبينها مسافات: { $words }
carry-unfit-choice = اختيار لكل خيار من خيارات المنتج
carry-unfit-option = ثلاثة خيارات على الأكثر، لكل منها اسم
carry-unfit = ما يُبقي المنتج صالحًا للبيع، فهو منشور
carry-unkept = منتج يمكن حفظه؛ ولا ينبغي أن يغيّره أحد في أثناء ذلك

## أسماء خصائص ملف Merchant حين تصير خيارات

carry-option-colour = اللون
carry-option-size = المقاس
carry-option-material = الخامة
carry-option-pattern = النقش

## لماذا لا يُقرأ الملف

carry-no-brand = لا توجد علامة { $brand }؛ أضفها أولًا، أو انظر الموجود في ‎/ops
carry-no-place = لا يوجد موقع { $place }؛ الرموز مذكورة في ‎/ops/places
carry-no-form = هذا ليس ملف منتجات نعرفه. نقرأ ملف منتجات Shopify بصيغة CSV ‏(Handle أو URL handle وTitle وPrice)، وملف WooCommerce بصيغة CSV ‏(Type وSKU وName وRegular price)، وملفات Google Merchant ‏(XML أو جدولًا فيه id وtitle وprice). ويحدد ‎--form أيّها هو.
carry-no-column = لا يوجد في الملف العمود { $columns }؛ صدّر المنتجات من جديد بكل أعمدتها وبعناوين إنجليزية
carry-not-text = السطر { $line }: ليس نصًا بترميز UTF-8؛ احفظ الملف بصيغة CSV UTF-8
carry-malformed = السطر { $line }: { $why }
carry-under-way = عملية أخرى تستورد هذا الملف الآن؛ ولم يُحفظ هنا شيء آخر

## كيف يسير الاستيراد وما نتيجته

carry-resumes =
    { $count ->
        [zero] انقطع استيراد هذا الملف قبل أول منتج. نبدأ من أوله.
        [one] انقطع استيراد هذا الملف: أُنجز منتج واحد، وهو في السطر { $line }. نتابع بعده.
        [two] انقطع استيراد هذا الملف: أُنجز منتجان، آخرهما في السطر { $line }. نتابع بعده.
        [few] انقطع استيراد هذا الملف: أُنجزت { $count } منتجات، آخرها في السطر { $line }. نتابع بعده.
        [many] انقطع استيراد هذا الملف: أُنجز { $count } منتجًا، آخرها في السطر { $line }. نتابع بعده.
       *[other] انقطع استيراد هذا الملف: أُنجز { $count } منتج، آخرها في السطر { $line }. نتابع بعده.
    }
carry-kept =
    { $count ->
        [zero] لم يُحفظ شيء حتى الآن، السطر { $line }
        [one] حُفظ حتى الآن: منتج واحد، في السطر { $line }
        [two] حُفظ حتى الآن: منتجان، حتى السطر { $line }
        [few] حُفظ حتى الآن: { $count } منتجات، حتى السطر { $line }
        [many] حُفظ حتى الآن: { $count } منتجًا، حتى السطر { $line }
       *[other] حُفظ حتى الآن: { $count } منتج، حتى السطر { $line }
    }
carry-draft = مسودة { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [zero] … ولا مسودات أخرى
        [one] … ومسودة أخرى؛ كلها مذكورة في مكتب العلامة
        [two] … ومسودتان أخريان؛ كلها مذكورة في مكتب العلامة
        [few] … و{ $count } مسودات أخرى؛ كلها مذكورة في مكتب العلامة
        [many] … و{ $count } مسودة أخرى؛ كلها مذكورة في مكتب العلامة
       *[other] … و{ $count } مسودة أخرى؛ كلها مذكورة في مكتب العلامة
    }
carry-lack-hs6 = الأصناف ({ $count }): بند التعرفة الفرعي
carry-lack-origin = الأصناف ({ $count }): بلد المنشأ
carry-lack-weight = الأصناف ({ $count }): الوزن
carry-faults-in =
    { $count ->
        [zero] لا أسطر غير صالحة في { $file }
        [one] سطر واحد غير صالح مذكور في { $file }
        [two] سطران غير صالحين مذكوران في { $file }
        [few] { $count } أسطر غير صالحة مذكورة في { $file }
        [many] { $count } سطرًا غير صالح مذكورة في { $file }
       *[other] { $count } سطر غير صالح مذكورة في { $file }
    }
carry-more-faults =
    { $count ->
        [zero] … ولا غيرها
        [one] … وواحد آخر؛ الأمر ‎--errors FILE يكتبها كلها
        [two] … واثنان آخران؛ الأمر ‎--errors FILE يكتبها كلها
        [few] … و{ $count } غيرها؛ الأمر ‎--errors FILE يكتبها كلها
        [many] … و{ $count } غيرها؛ الأمر ‎--errors FILE يكتبها كلها
       *[other] … و{ $count } غيرها؛ الأمر ‎--errors FILE يكتبها كلها
    }
carry-others =
    { $count ->
        [zero] لم يُتخطَّ شيء.
        [one] تُخطّي منتج واحد لعلامة أخرى.
        [two] تُخطّي منتجان لعلامات أخرى.
        [few] تُخطّيت { $count } منتجات لعلامات أخرى.
        [many] تُخطّي { $count } منتجًا لعلامات أخرى.
       *[other] تُخطّي { $count } منتج لعلامات أخرى.
    }
carry-dry-run = تجربة، لم يُحفظ شيء. النتيجة لو حُفظ:
carry-sum = الأسطر: { $rows }. المنتجات: { $products } (الأصناف: { $variants }). أُضيف: { $added }. تغيّر: { $changed }. بلا تغيير: { $same }. يحتاج إلى استكمال قبل البيع: { $drafts }. صور تُضاف في المكتب: { $pictures }. خلايا غير صالحة: { $faults }.

## entrepot export listings وtemplates/brand/listings.html

carry-export = تصدير بصيغة CSV
carry-exported =
    { $count ->
        [zero] لم يُصدَّر أي منتج ({ $variants }).
        [one] صُدّر منتج واحد، وأصنافه: { $variants }.
        [two] صُدّر منتجان، وأصنافهما: { $variants }.
        [few] صُدّرت { $count } منتجات، وأصنافها: { $variants }.
        [many] صُدّر { $count } منتجًا، وأصنافها: { $variants }.
       *[other] صُدّر { $count } منتج، وأصنافها: { $variants }.
    }
carry-left-out =
    { $count ->
        [zero] لم يُترك شيء.
        [one] تُرك منتج واحد: لا شيء منه يُباع، أو ليست له كلمات بعد.
        [two] تُرك منتجان: لا شيء منهما يُباع، أو ليست لهما كلمات بعد.
        [few] تُركت { $count } منتجات: لا شيء منها يُباع، أو ليست لها كلمات بعد.
        [many] تُرك { $count } منتجًا: لا شيء منها يُباع، أو ليست لها كلمات بعد.
       *[other] تُرك { $count } منتج: لا شيء منها يُباع، أو ليست لها كلمات بعد.
    }
