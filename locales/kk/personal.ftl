## templates/parts/personal.html: біреуге арнап жасалатын тауар, тауар бетінде

personal-title = Сізге арнап жасалады
personal-required = толтыру керек
personal-optional = қаласаңыз
personal-none = Ештеңе
personal-room =
    { $most ->
        [one] Бір таңба.
       *[other] Ең көбі { $most } таңба.
    }
personal-room-lines =
    { $lines ->
        [one] Бір жол, { $most } таңба.
       *[other] Ең көбі { $lines } жол, барлығы { $most } таңба.
    }
personal-costs = Мұнымен бір дананың бағасы { $price }, баж бен салық ішінде.
personal-picture-room = JPEG, PNG не WebP файлы, 12 МБ-қа дейін. Оны тек сіз бен шеберхана көреді; қайда, қашан түсірілгені туралы деректер өшіріледі.
personal-picture-sent = Сіз жіберген сурет
personal-picture-forget = Басқасын жіберу немесе суретсіз қалдыру
personal-preview = Қалай көрінетінін көрсету
personal-preview-shows = Тауар, терген мәтініңізбен
personal-preview-note = Шамамен осылай болады. Шеберхана қолмен орнатады.
personal-priced = Жоғарыдағы баға — дәл осылай жасалғанының бағасы, баж бен салық ішінде.
personal-days =
    { $days ->
        [one] Жасауға бір күн артық кетеді.
       *[other] Жасауға { $days } күн артық кетеді.
    }
personal-back-exempt = Тек сізге арнап жасалғанды ой өзгергені үшін қайтаруға болмайды. Сынып келсе, басқасы келсе не сипаттамаға сай болмаса, болады.
personal-back-free = Сізге арнап жасалғанды басқа тауар сияқты қайтаруға болады.
personal-check = Мұны тағы бір қарап шығыңыз
personal-needed = Жасай алуымыз үшін мұны толтырыңыз
personal-too-long =
    { $most ->
        [one] Бір ғана таңбаға орын бар
       *[other] Тек { $most } таңбаға орын бар. Қысқартыңыз
    }
personal-too-many-lines =
    { $most ->
        [one] Бір ғана жолға орын бар
       *[other] Тек { $most } жолға орын бар
    }
personal-forbidden = Шеберхана «{ $sign }» белгісін жаза алмайды. Алып тастаңыз немесе басқасын таңдаңыз
personal-no-choice = Осылардың бірін таңдаңыз
personal-no-picture = Бұл сурет енді мұнда жоқ. Қайта жіберіңіз
personal-too-often = Көп сурет жібердіңіз. Тауарды себетке салыңыз немесе кейінірек келіңіз

## templates/shop/cart.html, templates/shop/return.html

personal-change = Тілегіңізді өзгерту
personal-no-offer = Бренд мұны енді бұлай жасамайды. Тілегіңізді өзгертіңіз немесе тауарды алып тастаңыз
personal-return-refused = Тек сізге арнап жасалған: ой өзгергені үшін қайтарылмайды, бірдеңесі дұрыс болмаса ғана қайтарылады
personal-return-only = Тек сізге арнап жасалған: сынып келсе, басқасы келсе не сипаттамаға сай болмаса ғана қайтарылады.

## templates/brand/personal.html: арнап жасатқан адамнан карточка не сұрайды

personal-title-brand = Тапсырыспен жасалады
personal-brand-say = Мәтін, таңдау не сурет сұраңыз. Міндеттісіне бөлек ақы алынбайды: оны бағаға қосыңыз. Міндетті емесі қымбатырақ болуы мүмкін; үстемесі тауар құнына кіреді, кеден үшін де.
personal-brand-edit = Не сұрайтыныңызды жазу
personal-plate = Қай жеріне түседі
personal-plate-say = Алдын ала көру үшін, басты суреттің жүзден бір үлесімен.
personal-look = Қалай
personal-look-engraved = ойып жазу
personal-look-embroidered = кестелеу
personal-look-printed = басып түсіру
personal-plate-left = Сол жағынан
personal-plate-top = Жоғарғы жағынан
personal-plate-width = Ені
personal-plate-height = Биіктігі
personal-plate-turn = Бұрылуы, градуспен
personal-plate-wrong = Белгі суреттен тыс қалар еді
personal-field = { $number }-өріс
personal-kind = Не сұрайсыз
personal-kind-none = ештеңе
personal-kind-text = мәтін
personal-kind-choice = таңдау
personal-kind-upload = сурет
personal-surcharge = Үстемесі, { $currency }
personal-surcharge-wrong = Соманы жазыңыз, мысалы 12.50
personal-more-days = Қанша күн ұзарады
personal-most = Таңба, ең көбі
personal-lines = Жол, ең көбі
personal-number-wrong = { $least } мен { $most } аралығындағы сан жазыңыз
personal-must = Міндетті түрде толтырылады
personal-scripts = Қай жазуды түсіре аласыз:
personal-script-needed = Түсіре алатын жазуларыңызды белгілеңіз
personal-script-latin = Латын
personal-script-greek = Грек
personal-script-cyrillic = Кирилл
personal-script-arabic = Араб
personal-script-han = Қытай иероглифтері
personal-script-kana = Жапон канасы
personal-script-hangul = Корей
personal-script-hearts = Жүрекшелер
personal-name = Аты
personal-hint = Түсіндірмесі
personal-choices-needed = Кемінде бір, ең көбі он екі таңдау жазыңыз
personal-required-costs = Міндеттісі үшін қосымша ақы алынбайды. Оны бағаға қосыңыз немесе үстемесіз бір таңдау ұсыныңыз
personal-two-pictures = Ең көбі бір сурет сұраңыз
personal-unfit = Мұны бұлай сұрауға болмайды

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
