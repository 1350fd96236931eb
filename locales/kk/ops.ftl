## templates/ops/frame.html

ops-desk = Операциялық бөлім
ops-nav-today = Бүгін
ops-nav-rules = Ережелер
ops-nav-rates = Айырбас бағамдары
ops-nav-lanes = Бағыттар
ops-nav-places = Орындар
ops-nav-brands = Брендтер
ops-nav-letters = Хаттар
ops-nav-audit = Аудит журналы
pager-name = Басқа беттер
pager-before = Алдыңғы
pager-after = Келесі
pager-older = Ескірек
pager-newest = Ең жаңасына қайту

## templates/ops/rules.html

rules-title = Ережелер
rules-hash = Осы нұсқа:
rules-table = Кесте
rules-table-markets = Нарықтар
rules-table-territories = Кедендік аумақтар
rules-table-thresholds = Шектер
rules-table-regimes = Режимдер
rules-table-fees = Алымдар
rules-table-taxes = Салықтар
rules-table-tariffs = Тарифтер
rules-table-rounding = Дөңгелектеу
rules-table-restrictions = Шектеулер
rules-country = Жеткізу елі
rules-all = Барлығы
rules-on = Күші бар күн
rules-any-day = Мерзімі өткендері мен алдағылары да
rules-show = Көрсету
rules-found =
    { $count ->
        [one] Бір ереже.
       *[other] { $count } ереже.
    }
rules-english = Ереже мәтіні дереккөздегі дәйексөз ретінде ағылшынша сақталады.
rules-none = Сай келетін ереже жоқ. Басқа күнді, кестені не елді таңдаңыз.
rules-rule = Ереже
rules-says = Не дейді
rules-state = Күйі
rules-from = Басталуы
rules-until = Аяқталуы
rules-open = мерзімсіз
rules-source = Дереккөз
rules-off = белгілі, қолданылмайды
rules-coming = алда
rules-over = мерзімі өткен
rules-uncertain = күшінде, нақтыланбаған
rules-holds = күшінде

## templates/ops/rates.html

rates-title = Айырбас бағамдары
rates-say = Бір еуроға шаққандағы валюта бірлігі. Баға өз күніне не одан бұрын жарияланған соңғы бағаммен есептеледі; әр чекте өзі қолданған бағам сақталады.
rates-newest = Ең жаңа бағам күні
rates-none = Айырбас бағамдары жүктелмеген
rates-old =
    { $count ->
        [one] Ең жаңа бағамға бір күн болды
       *[other] Ең жаңа бағамға { $count } күн болды
    }
rates-load = Жаңасын жүктеу командасы: «entrepot import rates FILE». Оған дейін баға соңғы бағаммен есептеледі.
rates-published = Жарияланған бағамдар
rates-currency = Валюта
rates-per-euro = Бір еуроға
rates-day = Жарияланды
rates-source = Дереккөз
rates-pegs = Бағамы байланған валюталар
rates-pegs-say = Банк бағамын жарияламайтын, бағамы жарияланатын валютаға байланған валюталар.
rates-anchor = Қай валютаға
rates-units = Бір бірлікке

## templates/ops/lanes.html

lanes-title = Бағыттар және прейскуранттар
lanes-say = Тасымалдаушылар бүгін қанша сұрайды, сәлемдемені өңдеу ақысынсыз. Сәлемдеме салмағы мен көлемінің қайсысы көп болса, сол бойынша төленеді.
lanes-none = Бұл орыннан бірде-бір бағыт шықпайды.
lanes-lane = Бағыт
lanes-to = Қайда
lanes-how = Немен
lanes-declared = Декларация түрі
lanes-terms = Баж шарты
lanes-transit = Жол уақыты
lanes-days =
    { $to ->
        [one] Бір күн
       *[other] { $from }–{ $to } күн
    }
lanes-departs = Топтап жөнелту
lanes-any-day = әр жұмыс күні
lanes-first = Алғашқы салмақ
lanes-step = Әр келесі қадам
lanes-fuel = Отын үстемесі
lanes-most = Ең көбі
lanes-card-from = Прейскурант басталуы
lanes-refuses = Нені алмайды
lanes-no-card = Бүгін күші бар прейскурант жоқ
lanes-open = ашық
lanes-closed = жабық
lanes-ddp = Біз төлейміз
lanes-dap = Есік алдында төленеді

## templates/ops/places.html

places-title = Орындар
places-place = Орын
places-kind = Түрі
places-hub = Шыққан елдегі хаб
places-warehouse = Шетелдегі қойма
places-consolidates = бірнеше брендті бірге қаптайды
places-cutoff = Қабылдау соңы
places-handling = Өңдеу
places-days =
    { $count ->
        [one] бір жұмыс күні
       *[other] { $count } жұмыс күні
    }
places-off = Келесі демалыс күні
places-per-parcel = Әр сәлемдемеге
places-per-unit = Әр данаға
places-lanes = Бағыттар
places-skus = Нұсқалар
places-free = Бос
places-held = Тапсырысқа бөлінген
places-total = Барлық орындағы дана

## templates/ops/brands.html

brands-title = Брендтер
brands-say = Бренд иесі тауарын өзі енгізіп, қорын өзі толтырады; комиссия — баж бен салықсыз тауар бағасының үлесі.
brands-brand = Бренд
brands-home = Мекені
brands-currency = Баға валютасы
brands-founded = Құрылған жылы
brands-commission = Комиссия
brands-usual = әдеттегі
brands-on-shelf = Сөреде
brands-all = Карточкалар
brands-maker = Өндіруші, тауар қауіпсіздігі заңының талабы бойынша

## templates/ops/audit.html

audit-title = Аудит журналы
audit-say = Қызметкер, бренд не команда жасаған барлық өзгеріс, жаңасынан бастап. Журналдан ештеңе өшірілмейді.
audit-none = Әзірге ештеңе өзгертілген жоқ.
audit-when = Қашан (UTC)
audit-who = Кім
audit-did = Не істеді
audit-to = Неге қатысты
audit-detail = Қандай мәндермен
audit-role-brand = бренд иесі
audit-role-agent = қолдау қызметі
audit-role-operator = операциялық бөлім
audit-role-shopper = сатып алушы
audit-role-program = бағдарлама

## templates/ops/letters.html

letters-title = Хаттар
letters-say = Хат өзіне себеп болған өзгеріспен бірге жазылып, кейін жіберіледі. Мәтіні мұнда көрсетілмейді: ішінде кілттер мен кодтар болуы мүмкін.
letters-none = Әзірге хат жазылған жоқ.
letters-written = Жазылды (UTC)
letters-kind = Не туралы
letters-to = Кімге
letters-language = Тілі
letters-tries = Әрекет саны
letters-when = Жіберілген не келесі әрекет уақыты
letters-error = Не болды
letters-retry = Қайталау

## templates/ops/today.html

today-title = Бүгін
today-failed =
    { $count ->
        [one] Бір хат жіберілмей қалды
       *[other] { $count } хат жіберілмей қалды
    }
today-orders =
    { $count ->
        [one] тапсырыс
       *[other] тапсырыс
    }
today-returns =
    { $count ->
        [one] ашық қайтару
       *[other] ашық қайтару
    }
today-letters =
    { $count ->
        [one] хат күтіп тұр
       *[other] хат күтіп тұр
    }
today-listings =
    { $count ->
        [one] карточка
       *[other] карточка
    }
today-lanes =
    { $count ->
        [one] бағыт
       *[other] бағыт
    }
today-markets =
    { $count ->
        [one] нарық
       *[other] нарық
    }
today-rules = Күшіндегі ережелер
today-log = Соңғы өзгерістер
