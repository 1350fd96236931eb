## templates/brand/frame.html

brand-nav-listings = Тауар карточкалары
brand-nav-stock = Қор
brand-nav-orders = Тапсырыстар

## templates/brand/listings.html

brand-listings = Тауар карточкалары
brand-new = Жаңа карточка
brand-none = Әзірге бірде-бір тауар карточкасы жоқ. Алғашқысын жазыңыз; жарияламайынша жоба болып тұрады.
brand-count =
    { $count ->
        [one] Бір карточка
       *[other] { $count } карточка
    }
brand-picture = Сурет
brand-title = Атауы
brand-state = Күйі
brand-variants = Нұсқалар
brand-sold-to = Сатылатын елдер
brand-lacks = Не жетпейді
brand-sold-of =
    { $all ->
        [one] бір елдің ішінен { $sold }
       *[other] { $all } елдің ішінен { $sold }
    }
brand-pages = Беттер
listing-state-draft = Жоба
listing-state-published = Сатылымда
listing-state-withdrawn = Сатылымнан алынған
brand-missing-hs6 = { $sku }: тарифтік қосалқы позиция
brand-missing-origin = { $sku }: шығарылған елі
brand-missing-weight = { $sku }: салмағы
brand-unready-title = Атауы
brand-unready-picture = Суреті
brand-unready-variant = Сатылымдағы нұсқасы

## templates/brand/listing.html

brand-as-shopper = Сатып алушы көзімен қарау
brand-publish = Жариялау
brand-withdraw = Сатылымнан алу
brand-unready = Сатылымға шығару үшін керегі:
brand-words = Мәтін
brand-words-none = әзірге жазылмаған
brand-summary = Бір-екі сөйлеммен
brand-body = Бұл не зат
brand-care = Күтімі
brand-category = Санат
brand-category-none = Әзірге жоқ
brand-options = Параметрлер
brand-options-say = Нұсқалардың айырмасы: мысалы, глазурь не өлшем. Таңдауды алып тастау үшін жолды бос қалдырыңыз.
brand-option = { $number }-параметр
brand-option-none = жоқ
brand-option-name = Аты
brand-choice = { $number }-таңдау
brand-variants-say = Сатып алушы таңдай алатын әр түріне бір жол. Бағаны өзіңіз қоясыз, баж бен салықсыз.
brand-variant = { $number }-нұсқа
brand-variant-new = Нұсқа қосу
brand-price = Бағасы, { $currency }
brand-hs6 = HS коды, алты цифр
brand-tariff = Толық тариф коды
brand-origin = Шығарылған елі, мысалы CN
brand-proven = Шығу тегінің растамасы
brand-proven-say = Преференциялық шығу тегі расталған тауарға сауда келісімдеріндегі төмен баж қолданылады. Растама қолыңызда болып, әр сәлемдемеге салатын болсаңыз ғана белгілеңіз.
brand-weight = Салмағы, г
brand-length = Ұзындығы, мм
brand-width = Ені, мм
brand-height = Биіктігі, мм
brand-shows = Суреті
brand-minds = Тасымалдаушыға маңызды белгілер
brand-restriction-battery = Аккумулятор
brand-restriction-liquid = Сұйықтық
brand-restriction-magnet = Магнит
brand-restriction-blade = Өткір жүз
brand-restriction-food = Азық-түлік
brand-on-sale = Сатылымда
brand-off-sale = Сатылмайды
brand-save = Сақтау
brand-last = Соңғы өзгеріс
ready-title = Сатылымы, елдер бойынша
ready-title-draft = Сатуға дайындығы, елдер бойынша
ready-shelf = Сөредегі баға
ready-door = Есікке дейін
ready-all = Сатып алуға болады
ready-some =
    { $all ->
        [one] бір нұсқаның ішінен { $sold }
       *[other] { $all } нұсқаның ішінен { $sold }
    }
ready-none = Сатып алуға болмайды
brand-why-sold-out = Жөнелтуге болатын орындардың қорында жоқ.
brand-why-no-lane = Ол жаққа бағыт жоқ.
brand-why-closed = Ол жаққа бағыт қазір жабық.
brand-why-prohibited = Мұндай тауарды ол жаққа жіберуге болмайды.
brand-why-restricted = Ол жаққа мұндай тауарды бірде-бір тасымалдаушы алмайды.
brand-why-too-heavy = Бағыттардың бәріне тым ауыр.
brand-why-too-late = Тым кеш жетер еді.
brand-why-no-tariff = Осы HS кодының ондағы тарифі бізде әзірге жоқ.
brand-why-incomplete = HS коды, шығарылған елі не салмағы жоқ.
brand-why-no-price = Ережелер не айырбас бағамдары жетіспейді; операторларымыз қарап жатыр.
brand-pictures = Суреттер
brand-picture-new = Сурет қосу
brand-picture-file = Файл
brand-picture-hint = JPEG, PNG не WebP, 12 МБ-қа дейін. Камера қоса жазған деректер өшіріледі.
brand-picture-add = Сурет қосу
brand-picture-remove = Суретті алып тастау
brand-alt = Суретте не бар, { $language }
brand-alt-change = Сипаттамасын өзгерту

## Карточкада не қате болуы мүмкін

brand-category-wrong = Тізімдегі санаттардың бірін таңдаңыз
brand-title-missing = Бұл тілде де атауын жазыңыз немесе оның басқа өрістерін бос қалдырыңыз
brand-title-needed = Кемінде бір тілде атауын жазыңыз
brand-option-name-missing = Бұл параметрге ат беріңіз, мысалы: Глазурь
brand-option-choices-missing = Бұл параметрге кемінде бір таңдау жазыңыз
brand-choice-missing = { $line }-жол: мынаны таңдаңыз: { $option }
brand-choice-twice = { $line }-жол: сатылымдағы басқа жолдың таңдаулары да дәл осындай
brand-sku-wrong = { $line }-жол: SKU жазыңыз: 64 таңбаға дейін, бос орынсыз және қиғаш сызықсыз
brand-sku-twice = { $line }-жол: бұл SKU басқа жолда да тұр
brand-sku-taken = { $line }-жол: бұл SKU басқа карточкада бар
brand-price-wrong = { $line }-жол: нөлден жоғары бағаны жазыңыз ({ $currency }), мысалы { $example }
brand-hs6-wrong = { $line }-жол: алты цифр жазыңыз, мысалы 6911.10
brand-tariff-wrong = { $line }-жол: HS кодынан басталатын сегіз – он цифр жазыңыз
brand-origin-wrong = { $line }-жол: елдің екі әрпін жазыңыз, мысалы CN
brand-weight-wrong = { $line }-жол: 1-ден 1 000 000-ға дейін бүтін грамм жазыңыз
brand-size-wrong = { $line }-жол: 1-ден 10 000-ға дейін бүтін миллиметр жазыңыз
brand-size-half = { $line }-жол: үш өлшемін де жазыңыз немесе ешқайсысын жазбаңыз
brand-needed-on-sale = { $line }-жол: карточка сатылымда тұрғанда бұл бос қала алмайды
brand-moved-on = Сіз жазып отырғанда бұл карточканы біреу сақтап қойды. Жазғаныңыз әлі осында: соның орнына қою үшін қайта сақтаңыз.
brand-refused = Осы күйінде сақтау мүмкін емес. Параметрлер мен нұсқаларды тексеріңіз.
brand-picture-needed = Файл таңдаңыз
brand-picture-too-large = Файл 12 МБ-тан үлкен. Кішірегін жіберіңіз
brand-picture-too-many-pixels = Сурет 40 мегапиксельден асады. Кішірегін жіберіңіз
brand-picture-not-one = Бұл JPEG, PNG не WebP суреті емес
brand-picture-odd-shape = Бір жағы екіншісінен сегіз еседен артық ұзын. Шаршыға жақындатып қиыңыз
brand-picture-too-small = Суреттің ені 320 пиксельден кем. Үлкенірегін жіберіңіз
brand-picture-damaged = Сурет бүлінген, ашылмайды. Қайта сақтап, соны жіберіңіз
brand-alt-needed = Суретте не бар екенін кемінде бір тілде жазыңыз
brand-last-picture = Сатылымдағы карточкада кемінде бір сурет қалады. Мұны алмас бұрын басқасын қосыңыз.

## templates/brand/stock.html

stock-title = Қор
stock-say = Әр орында сатуға бос тұрған даналар. Тапсырыстарға бөлінгендері қасында саналады.
stock-none = Әзірге сатылымда бірде-бір нұсқа жоқ. Карточкаға нұсқа қосыңыз, сонда қорын осында белгілейсіз.
stock-sku = SKU
stock-field = { $sku }, бос саны, { $city }
stock-held = бөлінгені: { $held }
stock-save = Қорды белгілеу
stock-wrong = { $sku }: 0 мен { $most } аралығындағы бүтін сан жазыңыз
stock-moved = { $sku }, { $city }: бірдеңе сатылып не саналып үлгерген, қазір онда бос тұрғаны: { $free }. Сіздің саныңыз әлі қойылған жоқ; қайта қарап, белгілеңіз

## templates/brand/orders.html

sold-title = Тапсырыстар
sold-say = Тек сіздің тауарларыңыз; кім алғаны сауда үйіне ғана белгілі.
sold-none = Тауарларыңызға әзірге тапсырыс түскен жоқ.
sold-order = Тапсырыс
sold-placed = Берілген күні
sold-to = Жеткізу елі
sold-goods = Тауарлар
sold-from = Қайдан
sold-pieces = Дана
sold-price = Тауар бағасы
sold-newer = Жаңарақ
sold-older = Ескірек
