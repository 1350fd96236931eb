## templates/shop/cart.html

cart-title = Себетіңіз
cart-empty = Себетіңіз әзірге бос.
cart-parcels =
    { $count ->
        [one] Бір сәлемдеме. Жеткізу елі: { $country }.
       *[other] { $count } сәлемдеме. Жеткізу елі: { $country }.
    }
cart-parcel = { $number }-сәлемдеме, { $city } қаласынан
cart-how-many = Саны: { $title }
cart-part = Осы сәлемдемеде: { $count } / { $all }
cart-change = Өзгерту
cart-take-out = Алып тастау
cart-delivery = Жеткізу, { $city } қаласынан, бажы мен салығы ішінде
cart-parcel-total = Осы сәлемдеме есігіңізде
cart-stays = Қазір жеткізу мүмкін емес: { $country }
cart-stays-first = Ол жаққа жіберуге болмайтындарды алып тастаңыз немесе жоғарыдан басқа елді таңдаңыз; содан соң тапсырысты рәсімдеуге өтіңіз.
cart-fewer-left =
    { $count ->
        [one] Тек біреуі қалды
       *[other] Тек { $count } дана қалды
    }
cart-take-left =
    { $count ->
        [one] Қалған біреуін алу
       *[other] Қалған { $count } дананы алу
    }
cart-you-pay = Есікке дейін төлейтініңіз
cart-checkout = Тапсырысты рәсімдеу
cart-sums = Сол сома, неге төленетіні бойынша
cart-bad-quantity = Бір тауардан бір жолы 1 мен { $most } аралығында тапсырыс беруге болады. Себетіңіз бұрынғыша қалды.
cart-full = Бір себетке ең көбі { $most } түрлі тауар сыяды. Алдымен осыларға тапсырыс беріңіз.
cart-unknown-goods = Бұл тауар енді сатылмайды. Себетіңіз бұрынғыша қалды.
sum-goods = Тауарлар
sum-delivery = Жеткізу
sum-duty = Кедендік баж
sum-tax = Салық
sum-fees = Алымдар
mix-inside = жоғарыдағы сомалардың ішінде
mix-flat-duty-shared = Бір тарифтік жолдағы тауарларға тұрақты баж бір-ақ рет салынады
mix-threshold-crossed = Тауарлар бірге бажсыз шектен асады
mix-other-road = Тауарлар бірге басқа жолмен барады
mix-rounding = Барлығына бірге бір-ақ рет дөңгелектелді
notice-threshold = Сәлемдеме құны мына шектен асады: { $threshold }. Сондықтан кедендік баж салынады: { $duty }.
notice-duty = Бұл тауарларға бірге кедендік баж салынады: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Тапсырысты рәсімдеу
checkout-one-page = Бір бет, бір батырма.
checkout-guest = Тіркелусіз жалғастырыңыз немесе аккаунтыңызбен кіріңіз:
checkout-where = Қайда жеткізу керек
checkout-email = Эл. пошта
checkout-email-hint = Тек чек пен жол хабары үшін.
checkout-name = Аты-жөні
checkout-street = Көше және үй
checkout-extra = Қабат, пәтер, компания (бар болса)
checkout-city = Қала не ауыл
checkout-state = Штат
checkout-province = Провинция
checkout-emirate = Әмірлік
checkout-postcode = Пошта индексі
checkout-zip = ZIP-код
checkout-choose = Таңдаңыз
checkout-phone = Телефон (қаласаңыз)
checkout-phone-hint = Оны тек тасымалдаушы көреді.
checkout-country = Жеткізу елі: { $country }. Басқа ел бағаны өзгертеді: оны беттің жоғарғы жағынан таңдаңыз.
checkout-when = Қашан келеді
checkout-pay = Қалай төлейсіз
checkout-test = Сынақ төлемдері
checkout-test-help = Бұл дүкен тек сынақ карталарын қабылдайды; ақша аударылмайды. Алдағы кез келген күн мен кез келген қауіпсіздік коды жарайды.
test-card-captured = төлейді
test-card-declined = қабылданбайды
test-card-needs-confirmation = растауды сұрайды
checkout-card = Карта нөмірі
checkout-expiry = Жарамды мерзімі, АА/ЖЖ
checkout-code = Қауіпсіздік коды
checkout-no-provider = Бұл дүкенде әзірге бірде-бір төлем тәсілі бапталмаған, сондықтан тапсырыс беру мүмкін емес.
checkout-button = Төлеу: { $total }
checkout-held = Бұл баға сізге сақталады. Мерзімі: { $until }, жергілікті уақытпен ({ $country }, { $zone }). Батырманы қанша рет бассаңыз да, ақша бір-ақ рет алынады.
checkout-card-unknown = Бұл сынақ карталарының ешқайсысы емес. Жоғарыдағы нөмірлердің бірін алыңыз.
checkout-expiry-wrong = Картаның жарамды айы мен жылын жазыңыз, мысалы 12/30
checkout-code-wrong = Үш не төрт цифр
checkout-postcode-wrong = Ол жақта мұндай пошта индексі болмайды. Дұрыс үлгісі: { $example }
checkout-postcode-elsewhere = Бұл пошта индексі таңдалған өңірге жатпайды. Екеуінің бірін тексеріңіз.
checkout-region-unknown = Тізімнен біреуін таңдаңыз
checkout-rates-too-old = Айырбас бағамдарымыз ескіріп қалды, олармен сатуға болмайды. Ақша алынған жоқ; бүгін кейінірек келіңіз.
checkout-moved = Баға өзгерді
checkout-moved-help = Бұрынғы баға: { $was }, қазіргі баға: { $now }. Ақша алынған жоқ. Төмендегі батырма жаңа бағамен төлейді.
checkout-sold-out = { $sku }: сәл бұрын басқа біреу алып қойды. Ақша алынған жоқ. Себетті өзгертіп, жалғастырыңыз.
checkout-cannot-ship = { $sku }: { $why }. Ақша алынған жоқ.
checkout-empty = Себетіңізде енді ештеңе жоқ. Жаңа ғана тапсырыс берген болсаңыз, хат жолда.
checkout-changed = Себетіңіз басқа терезеде өзгертілді. Тағы бір қарап шығыңыз; ақша алынған жоқ.
checkout-declined = Карта қабылданбады. Ақша алынған жоқ. Басқа картаны қолданып көріңіз.
confirm-title = Төлемді растау
confirm-say = Бұл бет банкіңіздің бетінің орнында тұр. Сынақ қана: ақша аударылмайды.
confirm-order = Тапсырыс
confirm-agree = Растау
confirm-refuse = Бас тарту

## templates/shop/order.html, find_order.html

order-title = Тапсырыс
order-heading-paid = Рақмет. Тапсырысыңыз төленді
order-heading-awaiting = Тапсырысыңыз төлемді күтіп тұр
order-heading-declined = Төлем өтпеді. Ақша алынған жоқ
order-heading-cancelled = Тапсырыстан бас тартылды. Ақша алынған жоқ
order-pieces =
    { $count ->
        [one] Бір дана
       *[other] { $count } дана
    }
order-receipt = Осы сәлемдеменің бағасы неден тұрады
order-parcel-number = { $number } сәлемдемесі
order-paid = Барлығын қоса төлегеніңіз
order-goes-to = Алушы
find-title = Тапсырысты табу
find-say = Тапсырыс нөмірі мен тапсырыс берілген эл. пошта мекенжайын жазыңыз — тапсырысты ашатын код жібереміз.
find-number = Тапсырыс нөмірі
find-number-wrong = Тапсырыс нөмірі мынадай болады: EP-7K3M9QXC2
find-send = Код жіберу
find-code = Хаттағы код, алты цифр
find-code-wrong = Бұл код тапсырысты ашпайды. Код он бес минутқа және бес әрекетке жарайды.
find-open = Тапсырысты ашу

# Тауар беті, себет, рәсімдеу: таңдауға болатын жолдар
choice-title = Арзанырақ не ертерек
choice-parcels = { $count ->
    [one] бір сәлемдемемен
   *[other] { $count } сәлемдемемен
}
choice-gone = Тауарларыңыз таңдаған күніңізге енді үлгермейді. Қазір мынаны істеуге болады.
checkout-choice-show = Осы таңдаудың сомасын көрсету
checkout-choice-price = Осылай жеткізілсе, төлейтініңіз: { $now }
choice-collected = { $day } күні топтап жөнелтіледі
choice-collected-saves = { $day } күні топтап жөнелтіледі: { $amount } үнемдейсіз
choice-together-saves = Бәрі бірге, { $day } күні топтап жөнелтіледі: { $amount } үнемдейсіз
