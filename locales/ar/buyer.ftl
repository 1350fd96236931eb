## templates/parts/buyer.html: examples under fields

buyer-example = مثل { $example }

## The copy of an address in Latin letters, templates/parts/buyer.html

buyer-latin-arabic = إن كتبته بالعربية: العنوان نفسه بالحروف اللاتينية
buyer-latin-cyrillic = إن كتبته بالحروف الكيريلية: العنوان نفسه بالحروف اللاتينية
buyer-latin-japanese = إن كتبته باليابانية: العنوان نفسه بالحروف اللاتينية
buyer-latin-korean = إن كتبته بالكورية: العنوان نفسه بالحروف اللاتينية
buyer-latin-other = العنوان نفسه بالحروف اللاتينية
buyer-latin-why = للملصق وأوراق الجمارك التي تُقرأ في الطريق. ما كتبته أعلاه بالحروف اللاتينية لا داعي لكتابته مرة أخرى.
buyer-latin-name = الاسم بالحروف اللاتينية
buyer-latin-street = الشارع والرقم بالحروف اللاتينية
buyer-latin-extra = الطابق أو الباب أو الشركة بالحروف اللاتينية
buyer-latin-city = المدينة بالحروف اللاتينية
buyer-latin-needed = لا تقرأ الجمارك وشركات الشحن في الطريق إلا الحروف اللاتينية. اكتب هذا السطر بها أيضًا، مثل { $example }
buyer-latin-needed-plain = لا تقرأ الجمارك وشركات الشحن في الطريق إلا الحروف اللاتينية. اكتب هذا السطر بها أيضًا.
buyer-latin-foreign = حروف لاتينية فقط، بعلامات أو بدونها
buyer-unprintable = فيه رمز لا نستطيع طباعته على الملصق. احذفه من فضلك.

## The number under which customs know the buyer, templates/parts/buyer.html

buyer-customs = للجمارك: { $country }
buyer-id-why = لا تسمح الجمارك هناك ({ $country }) بدخول طرد من الخارج إلا برقم الشخص المرسَل إليه، ولهذا نسأل عنه.
buyer-id-why-optional = قد تسأل الجمارك هناك ({ $country }) لمن الطرد القادم من الخارج. برقمك يمر أسرع، ومن دونه قد يتصلون بك.
buyer-id-who = لا يراه إلا الجمارك وشركة الشحن التي تصرّح عن الطرد. نحفظه مشفّرًا، ولا يرى موظفونا إلا آخر حرفين منه.
buyer-id-if-any = { $kind } (إن شئت)
buyer-id-either = { $one } أو { $other }
buyer-id-cpf = رقم CPF
buyer-id-pccc = رمز التخليص الجمركي الشخصي
buyer-id-tckn = رقم الهوية التركية
buyer-id-iin = رقم التعريف الفردي (IIN)
buyer-id-rfc = رقم RFC
buyer-id-curp = رقم CURP
buyer-id-saudi = رقم الهوية الوطنية أو الإقامة
buyer-id-pccc-more = يجب أن يكون صادرًا للشخص المذكور في العنوان.
buyer-id-kept = في حسابك { $number }. اترك الحقل فارغًا لنستخدمه.
buyer-id-keep = احفظه مشفّرًا في حسابي للمرة القادمة
buyer-id-needed = من دون هذا الرقم تعيد الجمارك الطرد (الوجهة: { $country }). اكتبه هنا من فضلك.
buyer-id-digit = في هذا الرقم خانة غير صحيحة. قارنه بالوثيقة.
buyer-id-shape = لا يبدو هذا الرقم صحيحًا. مثال صحيح: { $example }

## Before one orders, templates/parts/buyer.html

buyer-sale = قبل أن تطلب
buyer-sale-by = البائع { $brand }
buyer-sale-all-in = لكل شيء حتى باب بيتك ({ $country }). لن يُطلب منك شيء هناك.
buyer-sale-arrives = موعد الوصول
buyer-sale-mind = إن غيّرت رأيك
buyer-sale-mind-is =
    { $days ->
        [zero] لا يمكنك التراجع بعد وصول آخر طرد.
        [one] يمكنك التراجع خلال يوم واحد من وصول آخر طرد، من دون إبداء سبب.
        [two] يمكنك التراجع خلال يومين من وصول آخر طرد، من دون إبداء سبب.
        [few] يمكنك التراجع خلال { $days } أيام من وصول آخر طرد، من دون إبداء سبب.
        [many] يمكنك التراجع خلال { $days } يومًا من وصول آخر طرد، من دون إبداء سبب.
       *[other] يمكنك التراجع خلال { $days } يوم من وصول آخر طرد، من دون إبداء سبب.
    }
buyer-sale-law =
    { $days ->
        [zero] لا يمنحك القانون أيامًا منها.
        [one] يوم واحد منها حق لك بحكم القانون.
        [two] يومان منها حق لك بحكم القانون.
        [few] { $days } أيام منها حق لك بحكم القانون.
        [many] { $days } يومًا منها حق لك بحكم القانون.
       *[other] { $days } يوم منها حق لك بحكم القانون.
    }
buyer-sale-how = كيف تتراجع
buyer-sale-back = الإرجاع
buyer-sale-back-is = تدفع أجرة الإرجاع إن كنت قد غيّرت رأيك فقط. وإن كان في البضاعة عيب أو خطأ أو كانت غير مطابقة للوصف، ندفعها نحن.
buyer-sale-shop = من المسؤول
buyer-sale-shop-is = تستلم Entrepot الدفع وتُدخل الطرود عبر الجمارك وتتولى المرتجعات.
buyer-sale-who = من نحن
buyer-sale-complain = الشكاوى
buyer-button = اطلب مع الالتزام بالدفع

## The account, templates/shop/account.html

buyer-account = أرقامك لدى الجمارك
buyer-account-say = محفوظة مشفّرة، ولا تُستخدم إلا حين يحتاج إليها طرد. وتحتفظ طلباتك بالرقم الذي أُرسلت به.
buyer-account-remove = حذف

## Desks, templates/care/order.html and ops/parcel.html

buyer-desk = رقم المستلم لدى الجمارك
buyer-desk-latin = بالحروف اللاتينية
buyer-desk-sealed = لا يمكن فتح رقم المستلم لدى الجمارك، والأوراق من دونه تُرفض عند الحدود. لم يُطبع شيء. أبلغ من يدير الخادم.
