# /ops/places и /ops/places/{code}

place-new = Ещё одна площадка
place-add = Добавить площадку
place-add-do = Добавить эту площадку
place-taken = Такой код уже есть у другой площадки. Выберите другой.
place-code = Код, например CN-SZX
place-not-a-code = Напишите код из латинских букв, цифр и дефисов: CN-SZX.
place-no-kind = Выберите вид площадки.
place-country = Страна, две буквы
place-zone = Часовой пояс, например Asia/Shanghai
place-no-zone = Напишите часовой пояс по списку IANA: Asia/Shanghai, Europe/Warsaw.
place-city = Город ({ $language })
place-no-city = Напишите название города хотя бы на одном языке.
place-runs = Как работает
place-runs-say = Новые цены и сроки меняются сразу. Проданное сохраняет обещанные сроки. Если число посылок в день не указано, предела нет.
place-save = Сохранить
place-handling-days = Обработка, рабочих дней
place-capacity = Посылок в день, не больше
place-most =
    { $count ->
        [one] { $count } посылка в день
        [few] { $count } посылки в день
        [many] { $count } посылок в день
       *[other] { $count } посылки в день
    }
place-no-capacity = Укажите, сколько посылок в день уходит самое большее, или оставьте поле пустым. Чтобы больше не принимать здесь заказы, закройте направления.
place-packaging = Пустая посылка, г
place-per-parcel = Плата за посылку, { $currency }
place-per-unit = Плата за штуку, { $currency }
place-working = Рабочие дни
place-consolidates = Собирает посылки разных брендов для одного покупателя вместе
place-not-a-number = Укажите целое число, не больше { $most }.
place-not-a-fee = Укажите сумму ({ $currency }) не меньше нуля, например 1.50.
place-not-a-time = Укажите время, например 16:00.
place-no-days = Отметьте хотя бы один день.
place-never-collected = Отметьте день сборной отправки по направлению { $lane } или сначала измените дни этого направления.
place-lanes =
    { $count ->
        [0] направлений нет
        [one] { $count } направление
        [few] { $count } направления
        [many] { $count } направлений
       *[other] { $count } направления
    }
place-lying =
    { $count ->
        [0] здесь ничего не лежит
        [one] { $count } вариант, свободно { $free }, в резерве { $held }
        [few] { $count } варианта, свободно { $free }, в резерве { $held }
        [many] { $count } вариантов, свободно { $free }, в резерве { $held }
       *[other] { $count } варианта, свободно { $free }, в резерве { $held }
    }
place-days-off = Выходные и праздники
place-no-days-off = С сегодняшнего дня нерабочих дней не указано. Сроки обещаются так, будто площадка работает во все свои дни.
place-days-over =
    { $count ->
        [one] { $count } нерабочий день прошёл.
        [few] { $count } нерабочих дня прошли.
        [many] { $count } нерабочих дней прошли.
       *[other] { $count } нерабочего дня прошли.
    }
place-day = День
place-day-name = Название, например «Праздник весны»
place-add-day = Добавить нерабочий день
place-day-name-needed = Укажите, почему закрыто: Праздник весны, инвентаризация.
place-day-known = Этот день уже отмечен нерабочим.
place-take = Всё-таки работает
place-take-day = Всё-таки работает: { $day }
weekday-monday = Понедельник
weekday-tuesday = Вторник
weekday-wednesday = Среда
weekday-thursday = Четверг
weekday-friday = Пятница
weekday-saturday = Суббота
weekday-sunday = Воскресенье
said-place-added = Площадка добавлена. Дайте ей отправителя и направления, и там можно хранить товары.
said-place-changed = Сохранено. Цены и сроки меняются сразу.
said-day-added = День отмечен нерабочим. Сроки меняются сразу.
said-day-taken = В этот день площадка работает. Сроки меняются сразу.
