## Барлық бөлмеге ортақ сөздер

days-span = { $from } – { $to }
weight-grams = { $n } г
weight-kilograms = { $n } кг
size-centimetres = { $long } × { $wide } × { $high } см

## templates/fault.html

fault-home = Басты бетке
fault-not-found = Бұл мекенжайда ештеңе жоқ
fault-not-found-help = Бет көшкен немесе мекенжай қате терілген болуы мүмкін. Басты беттегі іздеу мұнда бардың бәрін табады.
fault-no-storefront = Бізде мұндай витрина жоқ
fault-no-storefront-help = Ол елге жеткізбейміз немесе ол тілде әзірге сөйлемейміз. Ең жақын витриналар:
fault-sign-in = Жүйеге кіріңіз
fault-sign-in-help = Бұл бет жүйеге кіргендерге арналған.
fault-forbidden = Бұл жұмыс орны сіздікі емес
fault-forbidden-help = Жүйеге кіргенсіз, бірақ бұл бөлімге рұқсатыңыз жоқ. Осында жұмыс істейтін аккаунтпен кіріңіз.
fault-token = Нысан тым ұзақ ашық тұрды
fault-token-help = Қауіпсіздігіңіз үшін нысанды тек жуырда ашылған беттен қабылдаймыз. Артқа қайтып, бетті жаңартып, қайта жіберіңіз: ештеңе өзгерген жоқ.
fault-bad-form = Бұл нысанды оқи алмадық
fault-bad-form-help = Ештеңе өзгерген жоқ. Артқа қайтып, бетті жаңартып, қайта жіберіңіз.
fault-too-large = Бұл біз қабылдайтын көлемнен үлкен
fault-too-large-help = Ештеңе өзгерген жоқ. Мәтінді қысқартыңыз немесе кішірек файл жіберіңіз.
fault-too-many = Әрекет тым көп
fault-too-many-help = Аккаунттарды қорғау үшін біраз кідіреміз. Он бес минуттан кейін қайталап көріңіз.
fault-refused = Мұны енді істеу мүмкін емес
fault-refused-help = Бет ашылғаннан бері жағдай өзгерді. Артқа қайтып, бетті жаңартсаңыз, қазіргі күйін көресіз.
fault-broken = Біздің жақта ақау болды
fault-broken-help = Ештеңе жоғалған жоқ. Болған жайтты жазып алдық; сәлден кейін қайталап көріңіз.

## Нысандар

form-needed = Мұны толтыру керек
form-too-long = Ең көбі { $most } таңба
form-email-wrong = Бұл эл. пошта мекенжайына ұқсамайды. Үлгісі: name@place.example
form-check =
    { $count ->
        [one] Бір өрісті қайта қараңыз
       *[other] { $count } өрісті қайта қараңыз
    }

## Әрекеттен кейінгі сөз

said-added = Себетіңізге салынды.
said-cart-changed = Себетіңіз өзгертілді.
said-signed-in = Жүйеге кірдіңіз.
said-signed-out = Жүйеден шықтыңыз.
said-welcome = Аккаунтыңыз ашылды. Қош келдіңіз.
said-saved = Сақталды.
said-published = Жарияланды. Енді сөреде тұр.
said-withdrawn = Сатылымнан алынды. Енді сөреде жоқ.
said-stock-set = Қор белгіленді.
said-picture-added = Сурет қосылды.
said-picture-removed = Сурет алынды.
said-return-asked = Өтініміңізді алдық. Сізге хат жолда.
said-return-approved = Мақұлданды. Сатып алушыға хат барады.
said-return-rejected = Қабылданбады. Сатып алушыға хат барады.
said-return-received = Келіп жетті деп белгіленді.
said-return-refunded = Ақша қайтарылып, есеп кітабына жазылды.
said-letter-retried = Хат қайта жіберілуін күтіп тұр.
said-declined = Төлем өтпеді. Ақша алынған жоқ.
said-code-sent = Тапсырыс пен мекенжай бір-біріне сай келсе, код сізге жолда.
said-listing-made = Тауар карточкасы жасалды. Жарияламайынша жоба болып тұрады.
said-paid = Рақмет. Тапсырысыңыз төленді.
said-refund-waits = Ақшаны қайтару жазып алынды. Төлем провайдері әлі жауап берген жоқ; сұрау өзі қайталанады.
said-return-lost = Сәлемдеме күтілмейді. Енді ақшаны қайтаруға болады.

## Чектегі төлемдер және тасымал түрлері

charge-duty = Кедендік баж
charge-additional-duty = Қосымша баж
charge-flat-duty = Тұрақты баж
charge-vat = ҚҚС
charge-gst = Тауарлар мен қызметтер салығы
charge-sales-tax = Сату салығы
charge-consumption-tax = Тұтыну салығы
charge-excise = Акциз
charge-provincial-tax = Провинция салығы
fee-clearance = Кедендік тазарту
fee-handling = Тасымалдаушының өңдеу ақысы
fee-processing = Мемлекеттік органның өңдеу алымы
channel-postal = поштамен
channel-express = курьермен
channel-commercial = жүк декларациясымен
mode-air-parcel = Әуе сәлемдемесі
mode-express = Курьер
mode-rail = Теміржол
mode-sea = Теңіз
mode-last-mile = Кедендік аумақ ішіндегі сәлемдеме
restriction-battery = аккумуляторлар
restriction-liquid = сұйықтықтар
restriction-magnet = магниттер
restriction-blade = өткір жүздер
restriction-food = азық-түлік
weight-ounces = { $n } унц. ({ $metric })
weight-pounds = { $n } фунт ({ $metric })
size-inches = { $long } × { $wide } × { $high } дюйм ({ $metric })
