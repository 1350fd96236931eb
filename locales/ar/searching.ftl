## /ops/search: فهرس البحث، والكلمات المترادفة، وعمليات البحث بلا نتيجة

ops-nav-search = البحث
searching-title = البحث
searching-say = ما يعثر به المتجر على البضائع: فهرس البحث، والكلمات التي تحمل معنى واحدًا، وما بحث عنه العملاء ولم يجدوه.
searching-index = فهرس البحث
searching-holds = المنتجات فيه
searching-current = مكتمل حتى
searching-none = لا يوجد فهرس بعد. إلى أن يجهز، تأتي نتائج البحث والقوائم من قاعدة البيانات مباشرة.
searching-building = قيد البناء: { $done } من { $all } من المنتجات
searching-rebuild = أعد البناء
searching-rebuild-say = يبحث العملاء كالمعتاد في أثناء ذلك، وقد تغيب عوامل التصفية قليلًا.
said-index-anew = تجري إعادة بناء فهرس البحث.
searching-try = جرّب بحثًا
searching-language = اللغة
searching-query = ما يكتبه الباحث
searching-show = اعرض
searching-as-typed = كما كُتبت فقط
searching-found =
    { $count ->
        [zero] لا نتائج في { $country }.
        [one] نتيجة واحدة في { $country }:
        [two] نتيجتان في { $country }:
        [few] { $count } نتائج في { $country }، وأولها:
        [many] { $count } نتيجة في { $country }، وأولها:
       *[other] { $count } نتيجة في { $country }، وأولها:
    }
searching-found-later = يجري بناء الفهرس. جرّب مرة أخرى عندما يكتمل.
searching-synonyms = كلمات تحمل معنى واحدًا: { $language }
searching-synonyms-say = كل سطر مجموعة. من يبحث عن إحدى كلماتها يجد منتجات الكلمات كلها. افصل بين الكلمات بفواصل، ويجوز أن تتألف العبارة من أكثر من كلمة (إبريق شاي).
searching-shipped = هذه المجموعات جاءت مع البرنامج.
searching-own = هذه المجموعات من إعدادكم.
searching-changed = آخر تعديل: { $author }
searching-groups = المجموعات، واحدة في كل سطر
searching-groups-hint = لا يزيد عدد المجموعات على { $groups }، ولا يزيد طول الكلمة على { $letters } من الحروف، ولا ترد الكلمة التي تضيفونها إلا في مجموعة واحدة.
searching-save = احفظ المجموعات
searching-lines =
    { $count ->
        [zero] لا سطر يحتاج إلى مراجعة
        [one] سطر واحد يحتاج إلى مراجعة
        [two] سطران يحتاجان إلى مراجعة
        [few] { $count } أسطر تحتاج إلى مراجعة
        [many] { $count } سطرًا يحتاج إلى مراجعة
       *[other] { $count } سطر يحتاج إلى مراجعة
    }
searching-line-alone = السطر { $line }: وردت «{ $word }» وحدها. تضم المجموعة كلمتين على الأقل.
searching-line-wordless = السطر { $line }: ليس في «{ $word }» حرف ولا رقم.
searching-line-long = السطر { $line }: «{ $word }» أطول من الحد المسموح به، وهو { $most } من الحروف.
searching-line-twice = السطر { $line }: وردت «{ $word }» في السطر { $other } أيضًا. اجمع السطرين أو احذف الكلمة من أحدهما.
searching-line-crowded = السطر { $line }: لا يزيد عدد كلمات المجموعة على { $most }.
searching-line-beyond = السطر { $line }: لا يزيد عدد المجموعات على { $most }. احذف بعضها.
searching-moved = عدّل شخص آخر هذه المجموعات في هذه الأثناء. ما كتبته ما زال هنا؛ احفظه مرة أخرى ليحل محل ما كتبه.
searching-stands = المعمول به الآن
searching-back = العودة إلى ما جاء مع البرنامج
searching-back-say =
    { $count ->
        [zero] تُحذف مجموعاتكم ولا يحل محلها شيء: لا يحمل البرنامج مجموعات لهذه اللغة.
        [one] تُحذف مجموعاتكم وتعود المجموعة الوحيدة التي جاءت مع البرنامج.
        [two] تُحذف مجموعاتكم وتعود المجموعتان اللتان جاءتا مع البرنامج.
        [few] تُحذف مجموعاتكم وتعود المجموعات التي جاءت مع البرنامج، وعددها { $count }.
        [many] تُحذف مجموعاتكم وتعود المجموعات التي جاءت مع البرنامج، وعددها { $count }.
       *[other] تُحذف مجموعاتكم وتعود المجموعات التي جاءت مع البرنامج، وعددها { $count }.
    }

## /ops/search و/brand/searches: ما جرى البحث عنه بلا نتيجة

searching-missed = بحث بلا نتيجة
searching-missed-say = عمليات بحث لم تجد شيئًا. لا تُحفظ أبدًا عناوين البريد ولا أرقام الهواتف ولا أرقام الطلبات، ولا شيء يدل على من بحث، ويُنسى العدد بعد 90 يومًا. اختر كلمات لتجربتها.
searching-missed-none = لم يبحث أحد بلا نتيجة في هذه المدة.
searching-missed-narrowed = لا شيء لهذه السوق وهذه اللغة.
searching-missed-all = اعرض الكل
searching-days = المدة
searching-span =
    { $days ->
        [zero] اليوم
        [one] اليوم الأخير
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }
searching-market = السوق
searching-all-markets = كل الأسواق
searching-all-languages = كل اللغات
searching-words = الكلمات
searching-times = المرات
searching-last = آخر مرة
searching-most = هذه أكثر الكلمات بحثًا، وعددها { $most }.

## /brand/searches

brand-nav-searches = المطلوب
searching-brand-say = ما بحث عنه العملاء ولم يكن في المتجر منه شيء. إن كنت تبيعه فاستعمل كلمتهم في عنوان أو وصف، وإن كان في وسعك صنعه فهناك من يسأل عنه.
searching-brand-kept = تظهر الكلمات بعد البحث عنها مرتين على الأقل. ولا شيء يدل على من بحث.
searching-brand-none = لا شيء بعد: لم يتكرر في هذه المدة بحث بلا نتيجة. عُد لاحقًا أو اختر مدة أطول.
searching-add = أضف منتجًا
