## templates/shop/return.html

return-title = Вернуть товар
return-crumbs = Вы здесь
return-order = Заказ
return-step-what = Что и почему
return-step-amount = Сколько вернётся
return-step-sent = Отправлено
return-what = Что возвращаете
return-bought =
    { $count ->
        [one] куплена { $count } штука
        [few] куплено { $count } штуки
        [many] куплено { $count } штук
       *[other] куплено { $count } штуки
    }
return-until = вернуть можно до
return-how-many = Сколько
return-all-back = Всё это уже у нас или едет обратно.
return-why = Почему
return-look = Показать, сколько вернётся
return-check = Чего-то не хватает
return-cannot = Так вернуть нельзя
return-one = Возврат
return-comes-back = Вам вернётся
return-units =
    { $count ->
        [1] { $title }
        [one] { $count } × { $title }
        [few] { $count } × { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = Товар, как вы платили
return-duty = Таможенная пошлина с него
return-tax = Налог с него
return-line = Товар с пошлиной и налогом
return-shipping = Доставка
return-shipping-help = С её пошлиной, налогом и сборами
return-shipping-stays = Не возвращается: часть посылки остаётся у вас, и с ней всё было в порядке
return-from-receipt = По чеку заказа
return-when = Тем же способом, каким вы платили, когда товар будет у нас. Банку может понадобиться несколько дней.
return-words = Что нам стоит знать
return-words-optional = (по желанию)
return-send = Попросить о возврате
return-change = Изменить
return-none-left = Сейчас из этого заказа ничего вернуть нельзя

## Причины и что из них следует: src/wording/labels.rs

return-reason-faulty = Пришло сломанным или с браком
return-reason-faulty-help = Вернём всё: товар, доставку, пошлину и налог.
return-reason-not-as-described = Это не то, что было на странице
return-reason-not-as-described-help = Вернём всё: товар, доставку, пошлину и налог.
return-reason-wrong-item = Прислали другое
return-reason-wrong-item-help = Вернём всё: товар, доставку, пошлину и налог.
return-reason-changed-mind = Больше не нужно
return-reason-changed-mind-help = Вернём деньги за товар с пошлиной и налогом; доставку — только если возвращается вся посылка.
return-reason-cancelled = Отменено до отправки
return-reason-cancelled-help = Возвращается всё: товар, доставка, пошлина, налог и сборы.
return-reason-parcel-lost = Посылка потерялась
return-reason-parcel-lost-help = Возвращается всё: товар, доставка, пошлина, налог и сборы. За наш счёт.
return-reason-needed = Выберите причину: от неё зависит, сколько вернётся.

## Как обстоят дела с возвратом: src/wording/labels.rs

return-state-requested = Рассматриваем
return-state-approved = Одобрен: ждём товар
return-state-rejected = Отклонён
return-state-received = Товар у нас
return-state-lost = Посылка потерялась; деньги возвращаются
return-state-owed = Деньги ещё не отправлены
return-state-underway = Деньги в пути
return-state-refunded = Деньги возвращены

## Почему вернуть нельзя: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Выберите, что и сколько возвращаете.
return-refused-not-yet = Вернуть можно, когда заказ оплачен.
return-refused-too-many =
    { $count ->
        [one] Вернуть можно ещё только { $count } штуку.
        [few] Вернуть можно ещё только { $count } штуки.
        [many] Вернуть можно ещё только { $count } штук.
       *[other] Вернуть можно ещё только { $count } штуки.
    }
return-refused-too-late = Последний день для возврата ({ $day }) уже прошёл.
return-refused-open = Возврат { $rma } из той же посылки ещё не завершён. Когда он закончится, можно попросить о следующем.
