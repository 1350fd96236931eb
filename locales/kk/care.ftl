## templates/care/frame.html

care-desk = Қолдау қызметі
care-nav-queue = Кезек
care-nav-orders = Тапсырыстар
care-search = Нөмір, эл. пошта не есім
care-search-button = Табу
care-return = Қайтару
care-order = Тапсырыс
care-who = Кім
care-to = Қайда
care-units = Дана
care-comes-back = Қайтарылады
care-stands = Күйі
care-total = Барлығы
care-amount = Сома
care-line = Тауар
care-email = Эл. пошта
care-placed = Берілген күні
care-consignment = Жөнелтілім
care-returns = Қайтарулар

## templates/care/queue.html

care-queue = Не күтіп тұр
care-open =
    { $count ->
        [one] Бір ашық қайтару
       *[other] { $count } ашық қайтару
    }
care-empty = Ештеңе күтіп тұрған жоқ. Қайтарулардың бәрі шешіліп, төленген.
care-closed = Соңғы жабылғандар
care-why = Себебі
care-waits = Күткен уақыты
care-hours =
    { $count ->
        [0] бір сағаттан аз
        [one] бір сағат
       *[other] { $count } сағат
    }
care-days =
    { $count ->
        [one] бір күн
       *[other] { $count } күн
    }

## templates/care/orders.html

care-orders = Тапсырыстар
care-none-found = Сай келетін тапсырыс жоқ. Нөмір мынадай болады: EP-7K3M9QXC2; есім мен мекенжайдың бір бөлігі де жетеді.

## templates/care/order.html

care-address = Алушы
care-language = Хат тілі
care-rules = Ережелер жинағы және күні
care-sums = Не төленді
care-fees = Алымдар
care-road = Жол
care-from-to = { $from } → { $country }
care-arrives = Жетеді
care-because = Таңдалу себебі
care-because-only = жалғыз жол осы болды
care-because-cheapest = келесі ең тиімді жол { $saves } қымбат түсер еді
care-because-fewer = құны тең еді, сәлемдемесі аз
care-because-sooner = құны тең еді, ертерек жетеді
care-because-first = бірдей жақсы еді, бұл орынға басымдық берілген
care-because-chosen = сатып алушы ертерек алғысы келді, қосымша ақысы { $costs }
care-others = Басқа жолдар қанша тұрар еді
care-would = Қалай болар еді
care-would-cost =
    { $count ->
        [one] бір сәлемдемемен { $total }, жетер мерзімі { $day }
       *[other] { $count } сәлемдемемен { $total }, жетер мерзімі { $day }
    }
care-why-no-lane = ол жаққа бағыт жоқ
care-why-closed = бағыт жабық болды немесе прейскуранты болмады
care-why-no-rules = ол жолға ережелер жоқ
care-why-no-rate = айырбас бағамы болмады
care-why-amount = сома тым үлкен болды
care-why-prohibited = тауарды ол жаққа жіберуге болмайды
care-why-no-tariff = тауардың тарифі белгісіз болды
care-why-restricted = тасымалдаушы мұндай тауарды алмайды
care-why-too-heavy = сәлемдеме бұл бағытқа тым ауыр болды
care-why-late = уәде етілген күннен кеш жетер еді
care-why-no-stock = онда жеткілікті қор болмады
care-charges = Төлемдер, сәлемдеме
care-charge = Төлем
care-part = Неге салынады
care-part-goods = тауар
care-part-shipping = жеткізу
care-rate = Мөлшерлеме
care-base = Негізі
care-by = Қайда алынады
care-by-checkout = рәсімдеу кезінде
care-by-delivery = шекарада
care-rule = Ереже
care-charge-goods = Тауар
care-charge-shipping = Жеткізу
care-charge-insurance = Сақтандыру
care-charge-duty = Кедендік баж
care-charge-additional = Қосымша баж
care-charge-flat = Тұрақты баж
care-charge-tax = Салық
care-charge-clearance = Кедендік тазарту
care-charge-handling = Өңдеу
care-charge-processing = Мемлекеттік органның өңдеуі
care-story = Толық тарихы

## src/web/care/story.rs

care-story-by-shopper = сатып алушы
care-story-by-program = Entrepot
care-story-placed = Тапсырыс берілді
care-story-paid = Төленді
care-story-declined = Төлем өтпеді, қор босатылды
care-story-cancelled = Жабылды: мерзімінде төленбеді
care-story-needs-confirmation = Банк сатып алушыдан растау сұрайды
care-story-paid-too-late = Ақша тапсырыс жабылғаннан кейін түсті: қайтару керек
care-story-return-asked = Қайтару сұралды
care-story-return-approved = Қайтару мақұлданды
care-story-return-rejected = Қайтару қабылданбады
care-story-return-received = Қайтарылған тауар келіп жетті
care-story-return-lost = Қайтарылған сәлемдеме жоғалды деп танылды
care-story-refund-sent = Ақшаны қайтару сұралды
care-story-refund-refused = Төлем провайдері ақшаны қайтарудан бас тартты
care-story-return-refunded = Ақша қайтарылып, есеп кітабына жазылды
care-story-payment = Төлем
care-story-refund = Ақшаны қайтару
care-story-other = Оқиға болды
care-payment-open = төлем ашық
care-payment-needs-confirmation = растау керек
care-payment-captured = төленді
care-payment-declined = өтпеді
care-payment-cancelled = бас тартылды
care-refund-underway = ақша қайтарылып жатыр
care-refund-paid = ақша қайтарылды
care-refund-refused = ақшаны қайтару өтпеді

## src/wording/labels.rs: хаттардың түрі мен күйі

posted-order-placed = Хат: тапсырыс төленді
posted-order-code = Хат: тіркелмеген сатып алушыға код
posted-return-asked = Хат: қайтару сұралды
posted-return-approved = Хат: қайтару мақұлданды
posted-return-rejected = Хат: қайтару қабылданбады
posted-return-received = Хат: тауар келіп жетті
posted-return-refunded = Хат: ақша қайтарылды
posted-other = Хат
posted-sent = жіберілді
posted-failed = жіберілмей қалды
posted-waiting = жіберілуін күтіп тұр

## templates/care/return.html

care-asked = Сұралды
care-until = Соңғы күні
care-rule-of-reason = Бұл себептің мәні
care-others-of-order =
    { $count ->
        [one] осы тапсырыстың тағы бір қайтаруы
       *[other] осы тапсырыстың тағы { $count } қайтаруы
    }
care-decide = Шешім
care-note = Сатып алушы оқитын сөз
care-note-hint = Хатқа сол қалпында енеді. Оқитын тілі: { $language }. Қабылдамаған кезде міндетті, мақұлдағанда артық етпейді.
care-approve = Мақұлдап, хат жазу
care-reject = Қабылдамай, хат жазу
care-approve-means = Мақұлдасаңыз, тауар келгенде { $amount } қайтарылады деп уәде бересіз. Әзірге есепке ештеңе жазылмайды.
care-reject-means = Қабылдамасаңыз, қайтару жабылады; тауар да, ақша да өз орнында қалады.
care-parcel = Сәлемдеме
care-receive = Тауар осында
care-receive-means = Сатып алушыға хат барады. Тауар сөреге тек біреу қарап, санаған соң қайтады.
care-lose = Сәлемдеме келмейді
care-lose-means = Поштаға тапсырылған, бірақ жоғалды. Ақша сонда да қайтарылады.
care-money = Ақша
care-refund = Қайтару: { $amount }
care-refund-means = Төлем провайдеріне бірден сұрау жіберіледі, жауап келгенде төмендегі жазба есепке енгізіледі. Сатып алушыға хат барады. Мұны кері қайтаруға болмайды.
care-underway = Төлем провайдеріне сұрау жіберілді
care-underway-help = Әлі жауап жоқ. Сұрау сол нөмірмен өзі қайталанады, сондықтан ештеңе екі рет төленбейді.
care-already-decided = Бұл бұрын істелген
care-already-decided-help = Басқа біреу немесе батырманың бұрынғы басылуы бұл қайтаруды жылжытып қойған. Қазіргі күйі төменде. Екінші хат жазылған жоқ.
care-carriage = Жеткізу, төлемдерімен
care-books = Есеп кітабына не жазылады
care-account = Шот
care-brand = Бренд
care-debit = Дебет
care-credit = Кредит
care-balanced = Теңескен

## src/web/care/returns.rs: шоттар

books-shoppers = Төлем провайдеріндегі сатып алушы қаражаты
books-duty-held = Жиналған баж
books-tax-held = Жиналған салық
books-fees-held = Жиналған алымдар
books-freight = Тасымал бойынша берешек
books-commission = Комиссия
books-exchange-margin = Айырбас үстемесі
books-exchange-clearing = Валюта клирингі
books-brand-payable = Бренд алдындағы берешек
books-reserve = Резерв
