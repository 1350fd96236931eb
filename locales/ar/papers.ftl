# /ops/parcels/{number}: طرد وأوراقه
parcel-title = الطرد { $parcel }
scan-papers = أوراق هذا الطرد
papers-goods = ما في الداخل
papers-goods-say = اكتب بالإنجليزية ما هو كل شيء ومن أي مادة: «Porcelain teapot with bamboo handle». كلمات مثل «gift» أو «parts» تُرفض عند الحدود. ما تكتبه يُحفظ للطرد التالي.
papers-latin = المستلم بالأحرف اللاتينية
papers-latin-say = لا تستطيع شركات الشحن في الخارج قراءة هذا العنوان. اكتبه بالأحرف اللاتينية أيضًا، وسيظهر الاثنان على الملصق.
papers-latin-name = الاسم
papers-latin-street = الشارع والرقم
papers-latin-extra = الطابق أو الباب أو الشركة
papers-latin-city = المدينة
papers-make = إصدار الأوراق
papers-missing = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $count } أشياء
    [many] ينقص { $count } شيئًا
   *[other] ينقص { $count } شيء
  }
papers-no-description = { $sku }: لم يصفه أحد بعد. اكتب الوصف أدناه.
papers-vague = { $sku }: هذا لا يقول شيئًا. اكتب ما هو ومن أي مادة.
papers-long = { $sku }: الوصف طويل. الحد الأقصى للأحرف في بعض أنظمة الجمارك: { $most }.
papers-foreign = { $sku }: لا تستطيع الجمارك في الخارج قراءة هذا. اكتبه بالإنجليزية.
papers-no-hs = { $sku }: لا يوجد رمز تعرفة. اطلب من العلامة إضافته إلى المنتج.
papers-no-origin = { $sku }: لا يوجد بلد منشأ. اطلب من العلامة إضافته إلى المنتج.
papers-no-weight = { $sku }: لا يوجد وزن. اطلب من العلامة إضافته إلى المنتج.
papers-no-value = { $sku }: لا توجد قيمة. اطلب من العلامة تحديد السعر.
papers-no-sender = لا يوجد عنوان مرسل للموقع { $place }. أضفه هنا:
papers-sender-latin = عنوان مرسل الموقع { $place } ليس بالأحرف اللاتينية. غيّره هنا:
papers-no-latin = عنوان المستلم ليس بالأحرف اللاتينية. اكتبه أدناه.
papers-no-number = لم تبقَ أرقام بريدية لهذا البلد: { $country } (الخدمات التي تبدأ بما يلي: { $services }). أضف أرقامًا هنا:
papers-too-many = بضائع مختلفة كثيرة على بيان جمركي واحد، والحد الأقصى { $most }. وزّعها على طردين.
papers-gone = حالة الطرد «{ $state }». تُصدر الأوراق قبل خروجه.
papers-not-paid = الطلب غير مدفوع. اترك البضاعة على الرف.
said-papers-made = صدرت الأوراق. اطبع الملصق أولًا.
papers-made = الأوراق
papers-identifier = الرقم على الملصق:
papers-made-by = أصدرها { $name }، { $moment }
papers-label = ملصق العنوان
papers-customs-form = نموذج الجمارك
papers-invoice = الفاتورة التجارية
papers-packing-list = قائمة التعبئة
papers-return-label = ملصق الإرجاع
papers-itmatt = البيانات البريدية المسبقة
papers-h7 = بيان الاتحاد الأوروبي للقيم المنخفضة (H7)
papers-export = بيان التصدير
papers-no-face = بعض أحرف العنوان لا يمكن طباعتها هنا
papers-no-face-help = الخطوط اللازمة غير مثبّتة. ثبّت خطوط Noto على هذا الجهاز، أو حدّد في ENTREPOT_FONTS مجلدًا فيه هذه الخطوط، ثم اطلب الورقة من جديد.
script-arabic = العربية
script-han = الأحرف الصينية
script-kana = اليابانية
script-hangul = الكورية
script-other = أحرف أخرى

# /ops/posting: المرسلون والأرقام البريدية
ops-nav-posting = المرسلون
posting-title = المرسلون والأرقام البريدية
posting-numbers = الأرقام البريدية
posting-numbers-say = نطاقات الأرقام التي أعطاك إياها البريد. كل رقم لطرد واحد ولا يُستعمل مرة أخرى أبدًا.
posting-service = الخدمة (حرفان)
posting-country = البلد (حرفان)
posting-first = الرقم الأول
posting-last = الرقم الأخير
posting-left = المتبقي
posting-add = إضافة هذه الأرقام
posting-no-range = هذا ليس نطاقًا: حرفان للخدمة، وحرفان للبلد، ورقمان لا يزيد كل منهما على ثماني خانات، والأصغر أولًا.
posting-overlaps = بعض هذه الأرقام موجود هنا: من { $first } إلى { $last }. راجع ما أرسله البريد.
posting-senders = المرسلون
posting-senders-say = من تذكره الأوراق مرسلًا، بالأحرف اللاتينية.
posting-name = الاسم
posting-street = الشارع والرقم
posting-postcode = الرمز البريدي
posting-city = المدينة
posting-phone = الهاتف
posting-email = البريد الإلكتروني
posting-save = حفظ هذا المرسل
