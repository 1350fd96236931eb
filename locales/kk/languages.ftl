## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: әр тілде өз мәтіні қанша

ops-nav-languages = Тілдер
languages-title = Тілдер
languages-say = Мәтіннің қаншасы әр тілдің өзінде жазылған. Жетпейтіні басқа тілде көрсетіледі де, солай деп белгіленеді.
languages-how = Әр бренд тауар карточкаларының мәтінін өз жұмыс орнында жазады; мұндағы атау бетті осы тілде оқитындарға көрінетін күйінде ашады. Қала аттары тиісті орындарда өзгертіледі.
languages-of = { $own } / { $all }
languages-interface = Интерфейс
languages-listings = Сатылымдағы карточкалар
languages-options = Параметрлер
languages-pictures = Сурет сипаттамалары
languages-categories = Санаттар
languages-cities = Қалалар
languages-what = Не
languages-own = Осы тілде бары
languages-other = Басқа тілде көрсетілетіні
languages-none = Ешбір тілде жоғы
languages-old = Түпнұсқадан ескі
languages-since = Түпнұсқа өзгерген уақыт
languages-house = Брендтер, санаттар және қалалар
languages-whole = Бәрі түгел, түпнұсқасынан ескі мәтін де жоқ.
languages-older =
    { $count ->
        [one] 1 мәтін түпнұсқадан ескі
       *[other] { $count } мәтін түпнұсқадан ескі
    }
languages-missing =
    { $count ->
        [one] 1 мәтін жетпейді
       *[other] { $count } мәтін жетпейді
    }
languages-lacking =
    { $count ->
        [one] Кейбір карточкаларыңыздың бір тілде мәтіні жоқ
       *[other] Кейбір карточкаларыңыздың { $count } тілде мәтіні жоқ
    }
languages-lacks =
    { $count ->
        [one] { $language }: осы тілде мәтіні жоқ бір карточка
       *[other] { $language }: осы тілде мәтіні жоқ { $count } карточка
    }
