## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: what each language has in words of its own

ops-nav-languages = اللغات
languages-title = اللغات
languages-say = كم تقول كل لغة بنصوصها الخاصة. ما ينقص يُعرض بلغة أخرى مع الإشارة إلى ذلك.
languages-how = تكتب كل علامة نصوص منتجاتها من مكتبها الخاص، ويقود العنوان هنا إلى الصفحة كما يراها قرّاء هذه اللغة. أما أسماء المدن فتُعدَّل مع مواقعها.
languages-of = { $own } من { $all }
languages-interface = الواجهة
languages-listings = المنتجات المعروضة
languages-options = الخيارات
languages-pictures = أوصاف الصور
languages-categories = الفئات
languages-cities = المدن
languages-what = المحتوى
languages-own = نصوص خاصة
languages-other = يُعرض بلغة أخرى
languages-none = بلا أي لغة
languages-old = أقدم من الأصل
languages-since = تغيّر الأصل
languages-house = العلامات والفئات والمدن
languages-whole = لا شيء ناقص، ولا شيء أقدم من أصله.
languages-older =
    { $count ->
        [zero] لا شيء أقدم من الأصل
        [one] نص واحد أقدم من الأصل
        [two] نصّان أقدم من الأصل
        [few] { $count } نصوص أقدم من الأصل
        [many] { $count } نصًا أقدم من الأصل
       *[other] { $count } نص أقدم من الأصل
    }
languages-missing =
    { $count ->
        [zero] لا شيء ناقص
        [one] نص واحد ناقص
        [two] نصّان ناقصان
        [few] { $count } نصوص ناقصة
        [many] { $count } نصًا ناقصًا
       *[other] { $count } نص ناقص
    }
languages-lacking =
    { $count ->
        [zero] لجميع منتجاتك نصوص بكل اللغات
        [one] بعض منتجاتك بلا نص خاص في لغة واحدة
        [two] بعض منتجاتك بلا نص خاص في لغتين
        [few] بعض منتجاتك بلا نص خاص في { $count } لغات
        [many] بعض منتجاتك بلا نص خاص في { $count } لغة
       *[other] بعض منتجاتك بلا نص خاص في { $count } لغة
    }
languages-lacks =
    { $count ->
        [zero] { $language }: لا منتجات بلا نص خاص
        [one] { $language }: منتج واحد بلا نص خاص
        [two] { $language }: منتجان بلا نص خاص
        [few] { $language }: { $count } منتجات بلا نص خاص
        [many] { $language }: { $count } منتجًا بلا نص خاص
       *[other] { $language }: { $count } منتج بلا نص خاص
    }
