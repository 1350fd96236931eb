## templates/parts/gallery.html: صور المنتج

gallery-enlarge = تكبير
gallery-number = الصورة { $number }
gallery-of = الصور: { $title }
gallery-earlier = السابقة
gallery-later = التالية
gallery-near = الحجم الكامل
gallery-close = إغلاق

## templates/brand/pictures.html: ترتيبها لصاحب العلامة

arrange-link = الترتيب وموضع التركيز والأصناف واللغات
arrange-title = ترتيب الصور
arrange-say = يرى العملاء الصور بهذا الترتيب. وتظهر الأولى في القوائم وفي كل موضع لا يتسع إلا لصورة واحدة.
arrange-main = الصورة الرئيسية
arrange-touch = حدّد أهم ما في الصورة { $number }
arrange-touch-hint = انقر على ما يجب أن يبقى ظاهرًا عند قصّ الصورة، أو اختر أحد المواضع التسعة ثم احفظ.
arrange-focus = ما يجب أن يبقى ظاهرًا
arrange-focus-place =
    { $place ->
        [top-left] أعلى اليسار
        [top] أعلى الوسط
        [top-right] أعلى اليمين
        [left] اليسار
        [right] اليمين
        [bottom-left] أسفل اليسار
        [bottom] أسفل الوسط
        [bottom-right] أسفل اليمين
       *[centre] الوسط
    }
arrange-cut = مقصوصة مربّعة
arrange-forms = لهذه الأصناف فقط
arrange-forms-hint = إن لم تختر شيئًا فهي للجميع.
arrange-readers = بهذه اللغات فقط
arrange-readers-hint = إن لم تختر شيئًا فبجميعها. للصور التي فيها كلام، كجداول المقاسات.
arrange-first = اجعلها الصورة الرئيسية
arrange-earlier = قدّمها
arrange-later = أخّرها
