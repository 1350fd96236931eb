## templates/ops/changes.html: предложенные правила

changes-title = Изменения правил
changes-say = Новые правила показаны вместе с тем, что они делают с ценами; в силу их вводит второй оператор. Каждая строка начинает действовать в полночь своего дня там, где она применяется.
changes-back = Действующие правила
changes-new = Предложить новые правила
changes-file = Файлы
changes-files = Файлы
changes-file-hint = Таблицы CSV (UTF-8) с заголовками свода правил, можно сразу несколько, или курсы валют в том виде, в каком их публикует Европейский центральный банк. Вместе не больше 16 МБ.
changes-mode = Как внести
changes-mode-additions = Строки взамен действующих
changes-mode-tables = Целые таблицы взамен наших
changes-effective = С
changes-effective-hint = Для строк, которые сами не начинаются позже.
changes-note = Записка тому, кто утверждает
changes-propose = Посмотреть, что изменится
changes-list = Что предлагали
changes-none = Изменений пока никто не предлагал. Выберите файл, чтобы увидеть, что он изменит; ничего не произойдёт, пока не согласится второй оператор.
changes-by = Кто предложил
changes-line = Строка
changes-column = Столбец
changes-what-wrong = Что не так
changes-faults =
    { $count ->
        [one] { $count } ячейка не годится. Ничего не загружено.
        [few] { $count } ячейки не годятся. Ничего не загружено.
        [many] { $count } ячеек не годятся. Ничего не загружено.
       *[other] { $count } ячейки не годятся. Ничего не загружено.
    }
changes-file-needed = Выберите файл
changes-file-empty = Файл «{ $file }» пуст
changes-file-not-text = «{ $file }» — не текст. Сохраните таблицу как CSV (UTF-8) и выберите этот файл
changes-file-heading = «{ $file }» не начинается с заголовка таблицы. Ближе всего { $near }: { $expected }
changes-file-mixed = Правила и курсы валют предлагаются отдельно: выберите файлы одного вида
changes-file-large = Вместе файлы больше { $most } МБ. Выберите меньше или предложите их командой «entrepot import rules»
changes-day-wrong = Укажите день
changes-official = Для официальных файлов тарифа
changes-official-hint = Тариф США и UK Global Tariff читаются как есть; что прочитать нельзя, перечислено построчно и никогда не принимается за ноль.
changes-source = Источник, как его назовут чеки
changes-source-hint = Если не указан, берётся имя файла.
changes-tariff = Какой тариф из файла
changes-tariff-absent = В файле «{ $file }» этого тарифа нет
changes-nothing-new = Все эти строки уже действуют, предлагать нечего

## templates/ops/change.html: одно изменение

change-title = Изменение правил
change-all = Все изменения
change-state-proposed = ждёт второго оператора
change-state-approved = утверждено
change-state-taken-back = отменено
change-state-withdrawn = отозвано
change-state-refused = отклонено
change-facts = Что предложено
change-proposed = Предложено
change-decided = Решено
change-taken-back = Отменено
change-before = Правила до
change-after = Правила после
change-decide = Решение
change-second = Это предложили вы. Утвердить должен другой оператор.
change-closed = Решать здесь больше нечего.
change-approve = Утвердить
change-approve-say = Правила начнут действовать для всех цен. Каждая строка вступает в силу в полночь своего дня там, где она применяется; у оформленных заказов чеки не меняются.
change-approve-do = Ввести в силу
change-refuse = Отклонить
change-refuse-say = Предложение закроется, ничего не изменится.
change-refuse-do = Отклонить предложение
change-withdraw = Отозвать
change-withdraw-say = Предложение закроется, ничего не изменится. Файлы можно предложить снова.
change-withdraw-do = Отозвать предложение
change-take-back = Отменить
change-take-back-say = Прежние правила сразу вернутся точно такими, какими были. У заказов, оформленных за это время, чеки не меняются.
change-take-back-do = Отменить изменение
change-not-new = Оно уже ничего не изменит. Отзовите его.
change-not-own = Своё предложение утвердить нельзя
change-not-own-help = Попросите другого оператора посмотреть и утвердить.
change-not-yours = Отозвать может только тот, кто предложил. Вы можете отклонить.
change-not-look = Взгляните ещё раз: сейчас оно изменит не то, что показано здесь
change-not-look-help = С тех пор действующие правила изменились, или наступил его день. Сравните заново ниже, затем решайте.
change-not-later = На этом изменении держится более позднее. Сначала отмените его:
change-not-other = С тех пор введены другие правила, и прежние просто так вернуть нельзя. Предложите нужные таблицы.
change-stale = Действуют уже не те правила, с которыми это сравнивали.
change-look-again = Сравнить заново
change-past =
    { $count ->
        [one] { $count } строка меняет прошедшие дни
        [few] { $count } строки меняют прошедшие дни
        [many] { $count } строк меняют прошедшие дни
       *[other] { $count } строки меняют прошедшие дни
    }
change-past-help = У заказов тех дней чеки не меняются; уплаченное остаётся уплаченным. Убедитесь, что так и задумано.
change-uncertain =
    { $count ->
        [one] { $count } новая строка неточная
        [few] { $count } новые строки неточные
        [many] { $count } новых строк неточные
       *[other] { $count } новой строки неточные
    }
change-uncertain-help = Расчёты по таким строкам говорят об этом операторам, но никогда покупателям.
change-unread =
    { $count ->
        [one] { $count } строка не понята и пропущена
        [few] { $count } строки не поняты и пропущены
        [many] { $count } строк не поняты и пропущены
       *[other] { $count } строки не поняты и пропущены
    }
change-unread-see = Посмотреть по одной
change-unread-row = Что там написано
change-prices = Что будет с ценами
change-prices-say = Цены на полке в первый день с изменением и без него, с пошлиной и налогами, по сегодняшним курсам. Посчитано в момент предложения.
change-market-still = { $country }: ни одна цена на полке не меняется.
change-market =
    { $count ->
        [one] меняется { $count } цена из { $all }
        [few] меняются { $count } цены из { $all }
        [many] меняются { $count } цен из { $all }
       *[other] меняется { $count } цены из { $all }
    }
change-market-parts = (выше { $dearer }, ниже { $cheaper }, новых { $gained }, пропало { $lost })
change-floor =
    { $count ->
        [one] { $count } цена упала бы ниже минимума бренда и держится на нём.
        [few] { $count } цены упали бы ниже минимума бренда и держатся на нём.
        [many] { $count } цен упали бы ниже минимума бренда и держатся на нём.
       *[other] { $count } цены упали бы ниже минимума бренда и держатся на нём.
    }
change-goods = Товар
change-was = Без изменения
change-now = С изменением
change-by = Разница
change-no-price = цены нет
change-largest =
    { $count ->
        [one] Показано { $count } самое большое изменение.
        [few] Показаны { $count } самых больших изменения.
        [many] Показаны { $count } самых больших изменений.
       *[other] Показано { $count } самого большого изменения.
    }
change-no-market = Там, где действуют эти строки, витрин нет, и ни одна цена на полке не меняется.
change-carts =
    { $count ->
        [0] Открытых корзин: { $all }. Товаров, цена которых меняется, нет ни в одной корзине.
        [one] Открытых корзин: { $all }. Товары, цена которых меняется, лежат в { $count } корзине.
        [few] Открытых корзин: { $all }. Товары, цена которых меняется, лежат в { $count } корзинах.
        [many] Открытых корзин: { $all }. Товары, цена которых меняется, лежат в { $count } корзинах.
       *[other] Открытых корзин: { $all }. Товары, цена которых меняется, лежат в { $count } корзины.
    }
change-carts-see = Какие корзины
change-cart-lines =
    { $count ->
        [one] { $moved } из { $count } строки
        [few] { $moved } из { $count } строк
        [many] { $moved } из { $count } строк
       *[other] { $moved } из { $count } строки
    }
change-rows = Что будет с правилами
change-counts = Добавлено { $added }, взамен других { $supersedes }, завершено { $ended }, изменено { $changed }, удалено { $removed }.
change-unchanged =
    { $count ->
        [0] Ни одна строка файлов ещё не действовала.
        [one] { $count } строка файлов уже действует.
        [few] { $count } строки файлов уже действуют.
        [many] { $count } строк файлов уже действуют.
       *[other] { $count } строки файлов уже действуют.
    }
change-fate-added = добавлено
change-fate-supersedes = взамен
change-fate-ended = завершено
change-fate-changed = изменено
change-fate-removed = удалено
change-mark-uncertain = неточное
change-mark-past = прошедшие дни
change-more-rows =
    { $count ->
        [one] Показана { $count } первая строка.
        [few] Показаны { $count } первые строки.
        [many] Показаны { $count } первых строк.
       *[other] Показано { $count } первой строки.
    }
change-log = Кто что сделал

## templates/ops/rules.html и today.html

rules-changes = Изменения правил
rules-waiting =
    { $count ->
        [one] { $count } изменение правил ждёт второго оператора
        [few] { $count } изменения правил ждут второго оператора
        [many] { $count } изменений правил ждут второго оператора
       *[other] { $count } изменения правил ждут второго оператора
    }
rules-versions = Версии
rules-versions-say = Любой свод правил, который когда-либо действовал, можно прочитать по его хешу.
rules-version-now = действует
rules-version-read = Вы читаете прежнюю версию.
rules-version-back = К действующим правилам

## templates/care/order.html, только для операторов

order-uncertain =
    { $count ->
        [one] Эти начисления держатся на { $count } неточном правиле
        [few] Эти начисления держатся на { $count } неточных правилах
        [many] Эти начисления держатся на { $count } неточных правилах
       *[other] Эти начисления держатся на { $count } неточного правила
    }
