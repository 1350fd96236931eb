## templates/parts/personal.html: сделано для кого-то, на странице товара

personal-title = Сделаем для вас
personal-required = нужно заполнить
personal-optional = по желанию
personal-none = Ничего
personal-room =
    { $most ->
        [one] Не больше { $most } знака.
        [few] Не больше { $most } знаков.
        [many] Не больше { $most } знаков.
       *[other] Не больше { $most } знака.
    }
personal-room-lines =
    { $lines ->
        [one] Не больше { $lines } строки, знаков: до { $most }.
        [few] Не больше { $lines } строк, знаков всего: до { $most }.
        [many] Не больше { $lines } строк, знаков всего: до { $most }.
       *[other] Не больше { $lines } строки, знаков всего: до { $most }.
    }
personal-costs = С этим одна штука стоит { $price }, пошлина и налоги внутри.
personal-picture-room = Файл JPEG, PNG или WebP, до 12 МБ. Фото увидите только вы и мастерская; сведения о том, где и когда оно снято, мы удаляем.
personal-picture-sent = Фото, которое вы прислали
personal-picture-forget = Прислать другое или обойтись без него
personal-preview = Показать, как это будет
personal-preview-shows = Товар с тем, что вы ввели
personal-preview-note = Примерно так и будет. Мастерская наносит всё вручную.
personal-priced = Цена выше — за вещь, сделанную именно так, пошлина и налоги внутри.
personal-days =
    { $days ->
        [one] Изготовление займёт на { $days } день больше.
        [few] Изготовление займёт на { $days } дня больше.
        [many] Изготовление займёт на { $days } дней больше.
       *[other] Изготовление займёт на { $days } дня больше.
    }
personal-back-exempt = Сделанное только для вас нельзя вернуть, просто передумав. Если оно придёт сломанным, не тем или не таким, как описано, — можно.
personal-back-free = Сделанное для вас можно вернуть, как и всё остальное.
personal-check = Взгляните, пожалуйста, ещё раз
personal-needed = Заполните это, чтобы мы могли взяться за дело
personal-too-long =
    { $most ->
        [one] Помещается только { $most } знак. Сделайте короче
        [few] Помещается только { $most } знака. Сделайте короче
        [many] Помещается только { $most } знаков. Сделайте короче
       *[other] Помещается только { $most } знака. Сделайте короче
    }
personal-too-many-lines =
    { $most ->
        [one] Помещается только { $most } строка
        [few] Помещается только { $most } строки
        [many] Помещается только { $most } строк
       *[other] Помещается только { $most } строки
    }
personal-forbidden = Знак «{ $sign }» мастерская нанести не может. Уберите его или выберите другой
personal-no-choice = Выберите одно из этого
personal-no-picture = Этого фото здесь больше нет. Пришлите его ещё раз
personal-too-often = Вы прислали много фото. Положите товар в корзину или вернитесь позже

## templates/shop/cart.html, templates/shop/return.html

personal-change = Изменить пожелания
personal-no-offer = Бренд больше так не делает. Измените пожелания или уберите товар
personal-return-refused = Сделано только для вас: вернуть, передумав, нельзя, только если с товаром что-то не так
personal-return-only = Сделано только для вас: вернуть можно, только если пришло сломанным, не то или не такое, как описано.

## templates/brand/personal.html: что карточка спрашивает у того, для кого делают

personal-title-brand = На заказ
personal-brand-say = Попросите текст, выбор или фото. Обязательное ничего не стоит сверху: включите его в цену. За необязательное можно взять больше; доплата — часть цены товара, и для таможни тоже.
personal-brand-edit = Указать, что вы спрашиваете
personal-plate = Где это на товаре
personal-plate-say = В сотых долях главного фото, для предпросмотра.
personal-look = Как
personal-look-engraved = гравировка
personal-look-embroidered = вышивка
personal-look-printed = печать
personal-plate-left = Слева
personal-plate-top = Сверху
personal-plate-width = Ширина
personal-plate-height = Высота
personal-plate-turn = Поворот, в градусах
personal-plate-wrong = Надпись вышла бы за край фото
personal-field = Поле { $number }
personal-kind = Что вы спрашиваете
personal-kind-none = ничего
personal-kind-text = текст
personal-kind-choice = выбор
personal-kind-upload = фото
personal-surcharge = Доплата, { $currency }
personal-surcharge-wrong = Напишите сумму, например 12.50
personal-more-days = На сколько дней дольше
personal-most = Знаков, не больше
personal-lines = Строк, не больше
personal-number-wrong = Напишите число от { $least } до { $most }
personal-must = Обязательно
personal-scripts = Какие знаки вы можете нанести:
personal-script-needed = Отметьте, какие знаки вы можете нанести
personal-script-latin = Латиница
personal-script-greek = Греческие буквы
personal-script-cyrillic = Кириллица
personal-script-arabic = Арабские буквы
personal-script-han = Китайские иероглифы
personal-script-kana = Японская кана
personal-script-hangul = Корейские буквы
personal-script-hearts = Сердечки
personal-name = Название
personal-hint = Подсказка
personal-choices-needed = Напишите хотя бы одно значение, самое большее двенадцать
personal-required-costs = За обязательное нельзя брать больше. Включите его в цену или предложите значение без доплаты
personal-two-pictures = Попросите не больше одного фото
personal-unfit = Так спросить нельзя

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
