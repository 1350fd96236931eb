## templates/ops/changes.html: ұсынылған ережелер

changes-title = Ереже өзгерістері
changes-say = Жаңа ережелер бағаға әсерімен бірге көрсетіліп, екінші оператордың шешімімен күшіне енеді. Әр жол өзі қолданылатын жерде сол күннің түн ортасында басталады.
changes-back = Күшіндегі ережелер
changes-new = Жаңа ережелер ұсыну
changes-file = Файлдар
changes-files = Файлдар
changes-file-hint = Ережелер жинағының тақырыптары бар CSV (UTF-8) кестелер, бірнешеуін қатар жіберуге болады, немесе Еуропалық орталық банк жариялайтын түрдегі айырбас бағамдары. Бірге ең көбі 16 МБ.
changes-mode = Қалай енгізіледі
changes-mode-additions = Күшіндегілердің орнын басатын жолдар
changes-mode-tables = Біздің кестелердің орнын басатын тұтас кестелер
changes-effective = Басталу күні
changes-effective-hint = Өз күні бұдан кейін басталмайтын жолдар үшін.
changes-note = Мақұлдаушыға ескертпе
changes-propose = Әсерін көру
changes-list = Осы кезге дейінгі ұсыныстар
changes-none = Әзірге ешкім өзгеріс ұсынған жоқ. Әсерін көру үшін файл таңдаңыз; екінші оператор келіскенше ештеңе болмайды.
changes-by = Ұсынған
changes-line = Жол
changes-column = Баған
changes-what-wrong = Қатесі
changes-faults =
    { $count ->
        [one] Бір ұяшық жарамайды. Ештеңе жүктелген жоқ.
       *[other] { $count } ұяшық жарамайды. Ештеңе жүктелген жоқ.
    }
changes-file-needed = Файл таңдаңыз
changes-file-empty = «{ $file }» бос
changes-file-not-text = «{ $file }» мәтін емес. Кестені CSV (UTF-8) түрінде сақтап, сол файлды таңдаңыз
changes-file-heading = «{ $file }» кесте тақырыбынан басталмайды. Ең жақыны — { $near }: { $expected }
changes-file-mixed = Ережелер мен айырбас бағамдары бөлек ұсынылады: бір түрдегі файлдарды таңдаңыз
changes-file-large = Файлдардың жалпы көлемі { $most } МБ шегінен асады. Азырақ таңдаңыз немесе «entrepot import rules» командасымен ұсыныңыз
changes-day-wrong = Күнін көрсетіңіз
changes-official = Ресми тариф файлдары үшін
changes-official-hint = АҚШ тарифі мен UK Global Tariff сол қалпында оқылады; оқылмағаны жол-жолымен тізіледі, ешқашан нөл деп саналмайды.
changes-source = Чектегі дереккөз атауы
changes-source-hint = Көрсетілмесе, файл аты алынады.
changes-tariff = Файлдағы қай тариф
changes-tariff-absent = «{ $file }» файлында бұл тариф жоқ
changes-nothing-new = Бұл жолдардың бәрі күшінде тұр, сондықтан ұсынатын ештеңе жоқ

## templates/ops/change.html: бір өзгеріс

change-title = Ереже өзгерісі
change-all = Барлық өзгеріс
change-state-proposed = екінші операторды күтіп тұр
change-state-approved = мақұлданды
change-state-taken-back = кері қайтарылды
change-state-withdrawn = қайтып алынды
change-state-refused = қабылданбады
change-facts = Не ұсынылды
change-proposed = Ұсынылды
change-decided = Шешілді
change-taken-back = Кері қайтарылды
change-before = Бұрынғы ережелер
change-after = Кейінгі ережелер
change-decide = Шешім
change-second = Мұны сіз ұсындыңыз. Басқа оператор мақұлдауы керек.
change-closed = Мұнда шешетін ештеңе қалмады.
change-approve = Мақұлдау
change-approve-say = Ережелер барлық бағаға қолданыла бастайды. Әр жол өзі қолданылатын жерде сол күннің түн ортасында басталады; берілген тапсырыстардың чегі өзгермейді.
change-approve-do = Күшіне енгізу
change-refuse = Қабылдамау
change-refuse-say = Ұсыныс жабылады, ештеңе өзгермейді.
change-refuse-do = Қабылдамау
change-withdraw = Қайтып алу
change-withdraw-say = Ұсыныс жабылады, ештеңе өзгермейді. Файлдарды қайта ұсынуға болады.
change-withdraw-do = Қайтып алу
change-take-back = Кері қайтару
change-take-back-say = Бұрынғы ережелер сол қалпында бірден күшіне енеді. Осы аралықта берілген тапсырыстардың чегі өзгермейді.
change-take-back-do = Кері қайтару
change-not-new = Бұл енді ештеңе өзгертпейді. Қайтып алыңыз.
change-not-own = Өзіңіз ұсынғанды мақұлдай алмайсыз
change-not-own-help = Басқа оператордан қарап, мақұлдауын сұраңыз.
change-not-yours = Оны тек ұсынған адам қайтып ала алады. Сіз оны қабылдамай қоя аласыз.
change-not-look = Қайта қараңыз: әсері мұнда көрсетілгеннен енді басқаша болады
change-not-look-help = Содан бері күшіндегі ережелер өзгерді немесе оның күні келді. Төменде қайта салыстырып, сосын шешіңіз.
change-not-later = Кейінгі өзгеріс осыған сүйенеді. Алдымен соны кері қайтарыңыз:
change-not-other = Содан бері басқа ережелер күшіне енген, сондықтан бұрынғылары жай ғана қайтып келе алмайды. Өзіңізге керек кестелерді ұсыныңыз.
change-stale = Күшіндегі ережелер салыстырған кездегідей емес.
change-look-again = Қайта салыстыру
change-past =
    { $count ->
        [one] Бір жол өтіп кеткен күндерді өзгертеді
       *[other] { $count } жол өтіп кеткен күндерді өзгертеді
    }
change-past-help = Сол күндері берілген тапсырыстардың чегі өзгермейді; сонда көрсетілген баға төленген күйінде қалады. Бұл шынымен керек екеніне көз жеткізіңіз.
change-uncertain =
    { $count ->
        [one] Бір жаңа жол нақтыланбаған
       *[other] { $count } жаңа жол нақтыланбаған
    }
change-uncertain-help = Ондай жолдарға сүйенген есептер мұны операторларға айтады, сатып алушыларға ешқашан айтпайды.
change-unread =
    { $count ->
        [one] Бір жол түсініксіз, алынбады
       *[other] { $count } жол түсініксіз, алынбады
    }
change-unread-see = Бір-бірлеп көру
change-unread-row = Онда не тұр
change-prices = Бағаға әсері
change-prices-say = Алғашқы күнгі сөредегі баға өзгеріспен және өзгеріссіз, баж бен салық ішінде, бүгінгі айырбас бағамымен. Ұсынылған кезде есептелді.
change-market-still = { $country }: сөредегі бірде-бір баға өзгермейді.
change-market =
    { $count ->
        [one] { $all } бағаның біреуі өзгереді
       *[other] { $all } бағаның ішінен { $count } баға өзгереді
    }
change-market-parts = (қымбаттады: { $dearer }, арзандады: { $cheaper }, жаңа: { $gained }, жоғалды: { $lost })
change-floor =
    { $count ->
        [one] Біреуі брендтің ең төмен бағасынан түсіп кетер еді, сол шекте ұсталады.
       *[other] { $count } баға брендтің ең төмен бағасынан түсіп кетер еді, сол шекте ұсталады.
    }
change-goods = Тауар
change-was = Өзгеріссіз
change-now = Өзгеріспен
change-by = Айырмасы
change-no-price = баға жоқ
change-largest =
    { $count ->
        [one] Тек ең үлкен өзгеріс көрсетілді.
       *[other] Ең үлкен { $count } өзгеріс көрсетілді.
    }
change-no-market = Бұл жолдар қолданылатын жерде витрина жоқ, сондықтан сөредегі бірде-бір баға өзгермейді.
change-carts =
    { $count ->
        [0] { $all } ашық себеттің ешқайсысында бағасы өзгеретін тауар жоқ.
        [one] { $all } ашық себеттің біреуінде бағасы өзгеретін тауар бар.
       *[other] { $all } ашық себеттің { $count } себетінде бағасы өзгеретін тауар бар.
    }
change-carts-see = Қай себеттер
change-cart-lines =
    { $count ->
        [one] бір жолдың ішінен { $moved }
       *[other] { $count } жолдың ішінен { $moved }
    }
change-rows = Ережелерге әсері
change-counts = Қосылды: { $added }, басқаның орнын басты: { $supersedes }, аяқталды: { $ended }, өзгерді: { $changed }, алынды: { $removed }.
change-unchanged =
    { $count ->
        [0] Файлдардағы бірде-бір жол бұрын күшінде болмаған.
        [one] Файлдардағы бір жол бұрыннан күшінде.
       *[other] Файлдардағы { $count } жол бұрыннан күшінде.
    }
change-fate-added = қосылды
change-fate-supersedes = орнын басады
change-fate-ended = аяқталады
change-fate-changed = өзгерді
change-fate-removed = алынды
change-mark-uncertain = нақтыланбаған
change-mark-past = өтіп кеткен күндер
change-more-rows =
    { $count ->
        [one] Алғашқы жол көрсетілді.
       *[other] Алғашқы { $count } жол көрсетілді.
    }
change-log = Кім не істеді

## templates/ops/rules.html және today.html

rules-changes = Ереже өзгерістері
rules-waiting =
    { $count ->
        [one] Бір ереже өзгерісі екінші операторды күтіп тұр
       *[other] { $count } ереже өзгерісі екінші операторды күтіп тұр
    }
rules-versions = Нұсқалар
rules-versions-say = Бұрын-соңды күшінде болған әр ережелер жинағы өз хешімен оқуға ашық қалады.
rules-version-now = күшінде
rules-version-read = Бұрынғы нұсқаны оқып отырсыз.
rules-version-back = Күшіндегі ережелерге қайту

## templates/care/order.html, тек операторларға

order-uncertain =
    { $count ->
        [one] Бұл төлемдер біз нақтыламаған бір ережеге сүйенеді
       *[other] Бұл төлемдер біз нақтыламаған { $count } ережеге сүйенеді
    }
