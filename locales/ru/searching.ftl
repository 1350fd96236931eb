## /ops/search: индекс, синонимы, безрезультатные запросы

ops-nav-search = Поиск
searching-title = Поиск
searching-say = По чему магазин находит товары: индекс, синонимы и то, что покупатели искали и не нашли.
searching-index = Индекс
searching-holds = Карточек в нём
searching-current = Актуален на
searching-none = Индекса пока нет. До тех пор поиск и списки берутся прямо из базы данных.
searching-building = Строится, карточек: { $done } из { $all }
searching-rebuild = Построить заново
searching-rebuild-say = Пока он строится, покупатели ищут как прежде; фильтров может недолго не быть.
said-index-anew = Индекс строится заново.
searching-try = Проверить запрос
searching-language = Язык
searching-query = Что набирают
searching-show = Показать
searching-as-typed = только как набрано
searching-found =
    { $count ->
        [0] Ничего не найдено. Доставка: { $country }.
        [one] Найдена { $count } карточка. Доставка: { $country }. В начале списка:
        [few] Найдено { $count } карточки. Доставка: { $country }. В начале списка:
        [many] Найдено { $count } карточек. Доставка: { $country }. В начале списка:
       *[other] Найдено { $count } карточки. Доставка: { $country }. В начале списка:
    }
searching-found-later = Индекс строится. Попробуйте снова, когда он будет готов.
searching-synonyms = Синонимы: { $language }
searching-synonyms-say = Каждая строка — группа. Кто ищет по одному её слову, находит товары по всем. Слова разделяйте запятыми; можно вписать и сочетание слов (чайник для заварки).
searching-shipped = Эти группы пришли с программой.
searching-own = Эти группы ваши собственные.
searching-changed = Последнее изменение: { $author }
searching-groups = Группы, по одной в строке
searching-groups-hint = Групп не больше { $groups }. Знаков в слове не больше { $letters }; слово, которое вы добавляете, стоит только в одной группе.
searching-save = Сохранить группы
searching-lines =
    { $count ->
        [one] { $count } строку нужно поправить
        [few] { $count } строки нужно поправить
        [many] { $count } строк нужно поправить
       *[other] { $count } строки нужно поправить
    }
searching-line-alone = Строка { $line }: «{ $word }» стоит в одиночку. В группе не меньше двух слов
searching-line-wordless = Строка { $line }: в «{ $word }» нет ни букв, ни цифр
searching-line-long = Строка { $line }: «{ $word }» длиннее, чем можно. Знаков не больше { $most }
searching-line-twice = Строка { $line }: «{ $word }» уже есть в строке { $other }. Объедините строки или уберите слово из одной
searching-line-crowded = Строка { $line }: слов в группе не больше { $most }
searching-line-beyond = Строка { $line }: групп может быть не больше { $most }. Уберите лишние
searching-moved = Пока вы писали, кто-то изменил эти группы. Ваш текст ещё здесь: сохраните снова, чтобы он встал на место чужого.
searching-stands = Что действует сейчас
searching-back = Вернуть группы из программы
searching-back-say =
    { $count ->
        [0] Ваши группы исчезнут, и замены им нет: для этого языка групп в программе нет.
        [one] Ваши группы исчезнут, и снова будет действовать { $count } группа из программы.
        [few] Ваши группы исчезнут, и снова будут действовать { $count } группы из программы.
        [many] Ваши группы исчезнут, и снова будут действовать { $count } групп из программы.
       *[other] Ваши группы исчезнут, и снова будет действовать { $count } группы из программы.
    }

## /ops/search и /brand/searches: что искали и не нашли

searching-missed = Искали и не нашли
searching-missed-say = Запросы, по которым ничего не нашлось. Адреса эл. почты, телефоны и номера заказов не хранятся никогда, кто искал — нигде не видно, а через 90 дней счёт стирается. Выберите запрос, чтобы проверить его.
searching-missed-none = За это время безрезультатных запросов не было.
searching-missed-narrowed = Для этого рынка и языка ничего нет.
searching-missed-all = Показать всё
searching-days = Период
searching-span =
    { $days ->
        [one] Последний { $days } день
        [few] Последние { $days } дня
        [many] Последние { $days } дней
       *[other] Последние { $days } дня
    }
searching-market = Рынок
searching-all-markets = Все рынки
searching-all-languages = Все языки
searching-words = Запрос
searching-times = Сколько раз
searching-last = Последний раз
searching-most = Показаны самые частые, не больше { $most }.

## /brand/searches

brand-nav-searches = Спрос
searching-brand-say = Что покупатели искали, а в магазине этого не было. Если такой товар у вас есть, поставьте их слово в название или описание; если можете его сделать — его уже спрашивают.
searching-brand-kept = Запрос появляется здесь, когда его искали не меньше двух раз. Кто искал, нигде не видно.
searching-brand-none = Пока ничего: за это время ни один безрезультатный запрос не повторился. Загляните позже или выберите период длиннее.
searching-add = Добавить карточку
