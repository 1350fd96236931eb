## entrepot import listings: тауар файлының жолында не қате. Онда не тұруы керегі «күтілгені: …» дегеннен кейін айтылады.

carry-fault = { $line }-жол, { $column }: тұрғаны «{ $value }», күтілгені: { $expected }
carry-cells =
    { $count ->
        [one] бір ұяшық, тақырып саны біреу
       *[other] { $count } ұяшық, тақырып санымен бірдей
    }
carry-key = тауардың аты (handle, SKU не id)
carry-title = тауардың бірінші жолындағы атауы
carry-nothing = баға немесе сурет мекенжайы
carry-gift-card = тауар; мұнда сыйлық карталары сатылмайды
carry-not-shipped = жөнелтілетін тауар
carry-grouped = жеке тауар; топ тек басқа тауарларды атайды
carry-external = басқа дүкенде емес, осында сатылатын тауар
carry-kind = бізге белгілі тауар түрі: simple, variable не variation
carry-not-new = жаңа тауар
carry-no-parent = осы файлдағы variable тауардың SKU нөмірі немесе нөмірімен id:
carry-no-forms = осы файлда кемінде бір нұсқасы бар тауар
carry-price =
    { $digits ->
        [0] нөлден жоғары баға ({ $currency }), бөлшексіз
        [one] нөлден жоғары баға ({ $currency }), нүктемен, одан кейін ең көбі бір таңба
       *[other] нөлден жоғары баға ({ $currency }), нүктемен, одан кейін ең көбі { $digits } таңба
    }
carry-amount = валютасы бар сома (14.90 EUR)
carry-currency = бренд валютасындағы баға: { $currency }
carry-other-price = нүктемен жазылған баға ({ $currency }) немесе бос
carry-unpriced = баға немесе бос
carry-above-price = бағадан аспайтын сома
carry-no-unit = қасындағы мөлшердің өлшем бірлігі
carry-measure = өлшем бірлігі бар мөлшер, мысалы g, kg, ml, cl, l, m не m2
carry-no-choice = осы атты параметрдің таңдауы
carry-stray-choice = бос: тауардың бірінші жолында ондай параметр аталмаған
carry-same-choice = тауардың басқа нұсқасында жоқ таңдаулар
carry-choices = әр жолда бір таңдау: коды, үтір, сөзі
carry-options = нұсқаларды ажырататын ең көбі { $most } параметр
carry-forms = бір жолдан ең көбі { $most } нұсқа
carry-no-sku = код; handle мен таңдаулардан құрастыру мүмкін болмады
carry-sku = 64 таңбаға дейінгі код, бос орынсыз, / ? # белгілерінсіз
carry-sku-twice = бұған дейінгі жолдарда жоқ код
carry-sku-taken = басқа карточкада жоқ код
carry-tariff = тариф коды, 6-дан 10-ға дейін цифр
carry-origin = елдің екі әрпі
carry-grams = граммен жазылған салмақ
carry-weight = өлшем бірлігі бар салмақ (210 g, 3.2 lb)
carry-side = өлшем бірлігі бар ұзындық (20 cm, 8 in)
carry-pieces = дана саны
carry-language = тілдің екі әрпі
carry-flag = TRUE немесе FALSE
carry-restrictions = мына сөздердің кез келгені, араларында бос орын: { $words }
carry-unfit-choice = тауардың әр параметріне бір таңдау
carry-unfit-option = ең көбі үш параметр, әрқайсысының аты бар
carry-unfit = карточканы сатуға жарамды күйде сақтайтын дерек, өйткені ол жарияланған
carry-unkept = сақтауға болатын тауар; осы арада оны ешкім өзгертпеуі керек

## Merchant фидіндегі атрибуттардың параметр ретіндегі аты

carry-option-colour = Түсі
carry-option-size = Өлшемі
carry-option-material = Материалы
carry-option-pattern = Өрнегі

## Файл неге оқылмайды

carry-no-brand = { $brand } деген бренд жоқ; алдымен соны қосыңыз немесе барын /ops бетінен қараңыз
carry-no-place = { $place } деген орын жоқ; кодтар /ops/places бетінде
carry-no-form = бұл біз білетін тауар файлы емес. Оқитынымыз: Shopify тауар CSV файлы (Handle не URL handle, Title, Price), WooCommerce тауар CSV файлы (Type, SKU, Name, Regular price) және Google Merchant фидтері (XML немесе id, title, price бар кесте). Қайсысы екенін --form көрсетеді.
carry-no-column = файлда мына баған жоқ: { $columns }; тауарларды барлық бағанымен, ағылшынша тақырыптарымен қайта экспорттаңыз
carry-not-text = { $line }-жол: UTF-8 мәтіні емес; файлды CSV UTF-8 түрінде сақтаңыз
carry-malformed = { $line }-жол: { $why }
carry-under-way = дәл қазір бұл файлды басқа процесс импорттап жатыр; мұнда одан әрі ештеңе сақталған жоқ

## Импорт қалай жүреді және немен бітті

carry-resumes =
    { $count ->
        [one] Бұл файл үзіліп қалған: бір тауар дайын, ол { $line }-жолда. Содан кейінгісінен жалғастырамыз.
       *[other] Бұл файл үзіліп қалған: { $count } тауар дайын, соңғысы { $line }-жолда. Содан кейінгісінен жалғастырамыз.
    }
carry-kept =
    { $count ->
        [one] әзірге сақталғаны: бір тауар, { $line }-жолда
       *[other] әзірге сақталғаны: { $count } тауар, соңғысы { $line }-жолда
    }
carry-draft = жоба { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … және тағы бір жоба; барлығы брендтің жұмыс орнында
       *[other] … және тағы { $count } жоба; барлығы брендтің жұмыс орнында
    }
carry-lack-hs6 = { $count } нұсқа: тарифтік қосалқы позиция
carry-lack-origin = { $count } нұсқа: шығарылған елі
carry-lack-weight = { $count } нұсқа: салмағы
carry-faults-in =
    { $count ->
        [one] Жарамсыз бір жол мына файлға жазылды: { $file }
       *[other] Жарамсыз { $count } жол мына файлға жазылды: { $file }
    }
carry-more-faults =
    { $count ->
        [one] … және тағы біреу; --errors FILE бәрін жазып береді
       *[other] … және тағы { $count }; --errors FILE бәрін жазып береді
    }
carry-others =
    { $count ->
        [one] Басқа брендтің бір тауары өткізіп жіберілді.
       *[other] Басқа брендтердің { $count } тауары өткізіп жіберілді.
    }
carry-dry-run = Сынақ, ештеңе сақталған жоқ. Мынадай болар еді:
carry-sum = Жол: { $rows }. Тауар: { $products } (нұсқа: { $variants }). Қосылғаны: { $added }. Өзгергені: { $changed }. Өзгермегені: { $same }. Сатылымға дейін толықтырылатыны: { $drafts }. Жұмыс орнында қосылатын сурет: { $pictures }. Жарамсыз ұяшық: { $faults }.

## entrepot export listings және templates/brand/listings.html

carry-export = CSV түрінде экспорттау
carry-exported =
    { $count ->
        [one] Бір карточка экспортталды, нұсқа саны: { $variants }.
       *[other] { $count } карточка экспортталды, нұсқа саны: { $variants }.
    }
carry-left-out =
    { $count ->
        [one] Бір карточка қалдырылды: сатуға болатын ештеңесі жоқ немесе мәтіні әлі жазылмаған.
       *[other] { $count } карточка қалдырылды: сатуға болатын ештеңесі жоқ немесе мәтіні әлі жазылмаған.
    }
