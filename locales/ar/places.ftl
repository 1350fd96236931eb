# ‎/ops/places و‎/ops/places/{code}

place-new = موقع آخر
place-add = أضف موقعًا
place-add-do = أضف هذا الموقع
place-taken = لموقع آخر هذا الرمز. اختر غيره.
place-code = الرمز، مثل CN-SZX
place-not-a-code = اكتب رمزًا من حروف لاتينية وأرقام وواصلات: CN-SZX.
place-no-kind = اختر نوع الموقع.
place-country = البلد، بحرفين
place-zone = المنطقة الزمنية، مثل Asia/Shanghai
place-no-zone = اكتب اسم المنطقة الزمنية كما في قائمة IANA: Asia/Shanghai أو Europe/Warsaw.
place-city = المدينة ({ $language })
place-no-city = اكتب اسم المدينة بلغة واحدة على الأقل.
place-runs = كيف يعمل
place-runs-say = تتبعه الأسعار والمواعيد الجديدة فورًا. وما بيع يحتفظ بمواعيده. وحيث لا يُكتب عدد الطرود في اليوم فلا حدّ له.
place-save = احفظ
place-handling-days = التجهيز بأيام العمل
place-capacity = أقصى عدد للطرود في اليوم
place-most =
    { $count ->
        [zero] لا طرود في اليوم
        [one] طرد واحد في اليوم
        [two] طردان في اليوم
        [few] { $count } طرود في اليوم
        [many] { $count } طردًا في اليوم
       *[other] { $count } طرد في اليوم
    }
place-no-capacity = اكتب كم طردًا يخرج في اليوم على الأكثر، أو اترك الخانة فارغة. ولوقف البيع من هنا أغلق المسارات.
place-packaging = الطرد الفارغ بالغرام
place-per-parcel = أجرة الطرد { $currency }
place-per-unit = أجرة القطعة { $currency }
place-working = يعمل أيام
place-consolidates = يجمع طرود عدة علامات لعميل واحد
place-not-a-number = اكتب عددًا صحيحًا لا يزيد على { $most }.
place-not-a-fee = اكتب مبلغًا بعملة { $currency } لا يقلّ عن الصفر، مثل 1.50.
place-not-a-time = اكتب وقتًا من اليوم، مثل 16:00.
place-no-days = اختر يومًا واحدًا على الأقل.
place-never-collected = حدّد يومًا يُجمع فيه { $lane }، أو غيّر أيامه أولًا.
place-lanes =
    { $count ->
        [zero] لا مسارات
        [one] مسار واحد
        [two] مساران
        [few] { $count } مسارات
        [many] { $count } مسارًا
       *[other] { $count } مسار
    }
place-lying =
    { $count ->
        [zero] لا شيء هنا
        [one] صنف واحد، المتاح { $free }، المحجوز { $held }
        [two] صنفان، المتاح { $free }، المحجوز { $held }
        [few] { $count } أصناف، المتاح { $free }، المحجوز { $held }
        [many] { $count } صنفًا، المتاح { $free }، المحجوز { $held }
       *[other] { $count } صنف، المتاح { $free }، المحجوز { $held }
    }
place-days-off = أيام العطلة
place-no-days-off = لا عطلة معروفة من اليوم فصاعدًا. تُعطى المواعيد كأنه يعمل في كل أيامه.
place-days-over =
    { $count ->
        [zero] لم تمضِ أي عطلة.
        [one] مضى يوم عطلة واحد.
        [two] مضى يوما عطلة.
        [few] مضت { $count } أيام عطلة.
        [many] مضى { $count } يوم عطلة.
       *[other] مضى { $count } يوم عطلة.
    }
place-day = اليوم
place-day-name = اسمه، مثل عيد الربيع
place-add-day = أضف يوم العطلة هذا
place-day-name-needed = اكتب سبب الإغلاق: عيد الربيع، جرد.
place-day-known = هذا اليوم عطلة من قبل.
place-take = بل يوم عمل
place-take-day = يعمل يوم { $day } مع ذلك
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
said-place-added = أُضيف الموقع. أعطه مُرسِلًا ومسارات، فيمكن أن توضع فيه البضائع.
said-place-changed = حُفظ. تتبعه الأسعار والمواعيد فورًا.
said-day-added = صار اليوم عطلة. تتبعه المواعيد فورًا.
said-day-taken = يعمل في ذلك اليوم. تتبعه المواعيد فورًا.
