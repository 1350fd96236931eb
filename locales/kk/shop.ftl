## templates/layout.html

skip-to-goods = Тауарларға өту
header-search = Тауар не бренд іздеу
header-search-button = Іздеу
header-account = Аккаунт
header-sign-in = Кіру
header-cart = Себет
header-ways = Тауарлар
market-delivering = Жеткізу елі: { $country }
market-stay = Осы бетте қаласыз. Ол жаққа жіберуге болмайтын тауарлар себебімен белгіленеді.
foot-before = Сатып алғанға дейін
foot-after = Сатып алғаннан кейін
foot-house = Біз туралы
foot-duties = Бағаға не кіреді
foot-shipping = Тауар қалай жеткізіледі
foot-follow = Тапсырысты табу
foot-returns = Тауарды қайтару
foot-about = Entrepot туралы
foot-legal = Шарттар, құпиялық және жауаптылық
foot-note = Баға кедендік баж бен салықты қамтиды. Жеткізу елі: { $country }.

## templates/shop/home.html

home-title = Беттегі баға — есігіңіздегі баға
home-description = Фарфор, шай, жібек, жарық пен дыбыс — жасаған шеберханалардан, бажы мен салығы бағаның ішінде.
home-say = Фарфор, шай, жібек, жарық пен дыбыс — жасаған шеберханалардан. Баж, салық және кеден құжаттары сәлемдеме жолға шықпай тұрып-ақ реттеледі.
home-see-new = Жаңа тауарларды көру
home-see-lanes = Тауар қалай жететінін көру
home-new = Жаңа келгендер
home-all = Барлық тауар
home-receipt = Кез келген бағаны ашсаңыз, чегі шығады
home-receipt-is = Кез келген бағаны ашыңыз — неден тұратынын айтады: шебердің бағасы, баж, салық, жол; әрқайсысы ережесімен және сол ереже тексерілген күнімен. Көріп тұрған чегіңіз — өзіңізде қалатын чек.
home-receipt-more = Есік алдында біреу артық ақша сұраса, ештеңе төлемей, бізге жазыңыз. Өзіміз шешеміз.
home-receipt-how = Бағаны қалай есептейміз
home-lanes =
    { $count ->
        [one] Бүгін бір бағыт ашық
       *[other] Бүгін { $count } бағыт ашық
    }
home-brands = Тауарын біз сататын шеберханалар
brands-name = Шеберхана
brands-from = Қайдан
brands-makes = Не жасайды
brands-since = Құрылған жылы
place-in-country = { $city }, { $country }

## templates/parts/seal.html

seal-paid = Баж бен салық төленген.

## templates/parts/lot.html, sorts.html, pager.html

crumbs-label = Сіз осындасыз
crumb-home = Басты бет
lot-all-in = баж бен салық ішінде
lot-to-door = есігіңізге дейін
lot-from = { $city } қаласынан, { $days }
lot-at = { $city } қаласында, { $days }
list-count =
    { $count ->
        [one] Бір тауар
       *[other] { $count } тауар
    }
list-empty = Бұл сөре әзірге бос.
sort-label = Сұрыптау
sort-newest = Алдымен жаңасы
sort-price = Есікке дейінгі баға, арзанынан бастап
sort-price-down = қымбатынан бастап
list-pages = Беттер
list-before = Алдыңғы
list-after = Келесі
list-page = { $number }-бет
brand-range =
    { $count ->
        [one] Осы шеберханадан бір тауар
       *[other] Осы шеберханадан { $count } тауар
    }
search-title = «{ $query }»
search-all = Барлық тауар
search-nothing = «{ $query }» бойынша ештеңе табылмады
search-try = Қысқарақ сөз теріп көріңіз немесе сөрелерді аралаңыз:

## templates/shop/listing.html

price-worth = Кедендік баж бен салық ішінде, жеткізусіз
price-region = Штатыңыздың сату салығы бұл бағаға кірмейді. Оны біз жинауға міндетті болсақ, ол тапсырысты рәсімдеу кезінде, төлемес бұрын көрсетіледі.
listing-quantity = Саны
listing-add = Себетке салу
listing-back =
    { $days ->
        [one] Қайтаруға бір күніңіз бар. Ақауы болса, қайту жолын біз төлеп, баж бен салықты да қайтарамыз.
       *[other] Қайтаруға { $days } күніңіз бар. Ақауы болса, қайту жолын біз төлеп, баж бен салықты да қайтарамыз.
    }
listing-roads = Неге осы жол және тағы қандайы бар
roads-outcome = Нәтиже
roads-taken = Тауар осы жолмен барады.
road-arrives = Есігіңізде, ең кеші: { $day }
listing-about = Тауар туралы
listing-safety = Қауіпсіздік және кім жауап береді
listing-beside = Қасында тұрғандар
listing-instead = Ол жаққа жіберуге болатындар
fact-weight = Салмағы
fact-size = Өлшемі
fact-care = Күтімі
fact-tariff = Тарифтік позиция
fact-origin = Жасалған жері
fact-sku = Нөмірі
fact-maker = Өндіруші
fact-answers = Мұнда жауапты
fact-answers-is = Сатушы ретінде — Entrepot. Бірдеңе көңіліңізден шықпаса, бізге жазыңыз.

## Неге баға жоқ

no-offer-sold-out = Әзірге сатылып кетті
no-offer-no-lane = Жатқан жерінен мұнда бірде-бір тасымалдаушы әкелмейді
no-offer-closed = Мұнда келетін жол қазір жабық
no-offer-prohibited = Мұнда әкелуге болмайды
no-offer-restricted = Осы жолдағы тасымалдаушылар мұны алмайды
no-offer-too-heavy = Осы жолдағы тасымалдаушылар үшін тым ауыр
no-offer-too-late = Уақытында жете алмайды
no-offer-no-tariff = Бұл тауардың мұндағы кедендік бажы бізге әзірге белгісіз
no-offer-incomplete = Бренд кеденге керек мәліметті әлі берген жоқ
no-offer-no-price = Қазір бағасын есептеу мүмкін емес
no-offer-other-forms = Мүмкін, басқа түрі бар шығар: төменнен қараңыз.
no-offer-goes-to = Мына елдерде алуға болады:
no-offer-elsewhere = Осы беттің соңындағы тауарларды ол жаққа жіберуге болады.

## templates/parts/slip.html

receipt-caption = Бір дана үшін есептелген күні: { $day }
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Ереже
receipt-no-duty = Кедендік баж
receipt-duty-relief = Жоқ: тауар құны мына шектен аспайды: { $limit }.
receipt-duty-waived = Жоқ: тауар құны бажсыз шектен аспайды.
receipt-duty-settled = Жоқ: бұл тауар бұрын әкелінген, елдің кедендік аумағында жатыр.
receipt-duty-free = Мұндай тауарға салынбайды.
receipt-carrier = { $mode }, { $carrier }

## templates/parts/lanes.html

way-label = Осы елге апаратын бағыттар
way-from = Қайдан
way-by = Немен
way-arrives = Қазір тапсырыс берсеңіз, есігіңізде
way-refuses = Нені алмайды
way-takes-all = біз сататынның бәрін алады
way-shelf = { $city } қаласындағы сөре
way-hub = { $city } қаласындағы хаб
days-at-door = { $days }

## Баға қасындағы суреттер мен сомалар

home-see-goods = Тауарларды көру
home-receipt-promise = Есік алдында біреу артық ақша сұраса, ештеңе төлемей, бізге жазыңыз.
seal-nobody-asks = Есік алдында ешкім ақша сұрамайды.
seal-nothing-to-sign = Кедендік декларацияны біз тапсырып, тиесілі төлемді біз төлейміз. Қол қоятын да, төлейтін де ештеңе жоқ.
journey-title = Сізге дейінгі жолы
journey-hub = тасымалдаушыға берілді
journey-on-shelf = сөреде, жөнелтіледі
journey-border = Кеден
journey-cleared = кеденнен өткен
journey-door = Есігіңіз
receipt-unfold = Бұл баға неден тұрады
receipt-asked = { $brand } бағасы: { $asked }; бағам: { $rate } ({ $day }); айырбас үстемесі: { $margin }
receipt-asked-same = { $brand } бағасы: { $asked }
receipt-goods-sum = Бағасы, баж бен салық ішінде
receipt-delivery = Жеткізу, { $city } қаласынан
receipt-on-delivery = { $what }, жеткізуге
receipt-restated = Елдің өз ақшасымен есептелді: { $local }; аударылған бағам: { $rate } ({ $day })
receipt-at-door = Есігіңізде
price-inside = Кедендік баж бен салық ішінде
price-delivery = жеткізу
price-at-door = есігіңізде
