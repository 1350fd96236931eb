## templates/care/frame.html и слова, общие для страниц службы

care-desk = Поддержка
care-nav-queue = Очередь
care-nav-orders = Заказы
care-search = Номер, почта или имя
care-search-button = Найти
care-return = Возврат
care-order = Заказ
care-who = Кто
care-to = Куда
care-units = Штук
care-comes-back = К возврату
care-stands = Состояние
care-total = Итого
care-amount = Сумма
care-line = Товары
care-email = Эл. почта
care-placed = Оформлен
care-consignment = Отправление
care-returns = Возвраты

## templates/care/queue.html

care-queue = Что ждёт
care-open =
    { $count ->
        [one] { $count } открытый возврат
        [few] { $count } открытых возврата
        [many] { $count } открытых возвратов
       *[other] { $count } открытого возврата
    }
care-empty = Никто не ждёт. По всем возвратам есть решение, и деньги выплачены.
care-closed = Закрыты последними
care-why = Почему
care-waits = Ждёт
care-hours =
    { $count ->
        [0] меньше часа
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
care-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## templates/care/orders.html

care-orders = Заказы
care-none-found = Подходящих заказов нет. Номер выглядит так: EP-7K3M9QXC2; имя и адрес можно указать частично.

## templates/care/order.html

care-address = Куда едет
care-language = Читает на языке
care-rules = Свод правил и день
care-sums = Что оплачено
care-fees = Сборы
care-road = Маршрут
care-from-to = { $from } → { $country }
care-arrives = Прибытие
care-because = Почему выбран
care-because-only = других маршрутов не было
care-because-cheapest = следующий по цене был бы дороже на { $saves }
care-because-fewer = цена как у другого, но посылок меньше
care-because-sooner = цена как у другого, но быстрее
care-because-first = не хуже другого, а его площадка в приоритете
care-because-chosen = покупатель хотел быстрее и доплатил { $costs }
care-others = Во что обошлись бы другие маршруты
care-would = Итог
care-would-cost =
    { $count ->
        [one] { $total }, в { $count } посылке, прибытие до { $day }
        [few] { $total }, в { $count } посылках, прибытие до { $day }
        [many] { $total }, в { $count } посылках, прибытие до { $day }
       *[other] { $total }, в { $count } посылки, прибытие до { $day }
    }
care-why-no-lane = туда нет направления
care-why-closed = направление было закрыто или без тарифной сетки
care-why-no-rules = для этого маршрута нет правил
care-why-no-rate = не хватало курса валюты
care-why-amount = сумма слишком велика
care-why-prohibited = эти товары отправлять туда нельзя
care-why-no-tariff = тариф для этих товаров не был известен
care-why-restricted = перевозчик такие товары не берёт
care-why-too-heavy = посылка была слишком тяжёлой для направления
care-why-late = пришло бы позже обещанного дня
care-why-no-stock = там не хватало остатка
care-charges = Начисления по отправлению
care-charge = Начисление
care-part = На что
care-part-goods = товары
care-part-shipping = доставка
care-rate = Ставка
care-base = С суммы
care-by = Взимается
care-by-checkout = при оформлении
care-by-delivery = на границе
care-rule = Правило
care-charge-goods = Товары
care-charge-shipping = Доставка
care-charge-insurance = Страхование
care-charge-duty = Таможенная пошлина
care-charge-additional = Дополнительная пошлина
care-charge-flat = Фиксированная пошлина
care-charge-tax = Налог
care-charge-clearance = Таможенное оформление
care-charge-handling = Обработка
care-charge-processing = Сбор ведомства
care-story = Вся история

## Что произошло: src/web/care/story.rs

care-story-by-shopper = покупатель
care-story-by-program = Entrepot
care-story-placed = Заказ оформлен
care-story-paid = Оплачен
care-story-declined = Платёж отклонён, остаток освобождён
care-story-cancelled = Отменён: вовремя не оплатили
care-story-needs-confirmation = Банк просит покупателя подтвердить платёж
care-story-paid-too-late = Деньги пришли, когда заказ уже закрылся: их нужно вернуть
care-story-return-asked = Запрошен возврат
care-story-return-approved = Возврат одобрен
care-story-return-rejected = Возврат отклонён
care-story-return-received = Товары возврата получены
care-story-return-lost = Посылку с возвратом больше не ждём
care-story-refund-sent = Запрошен возврат денег
care-story-refund-refused = Платёжный сервис отказал в возврате денег
care-story-return-refunded = Деньги возвращены, проводка сделана
care-story-payment = Платёж
care-story-refund = Возврат денег
care-story-other = Что-то произошло
care-payment-open = платёж не завершён
care-payment-needs-confirmation = ждёт подтверждения
care-payment-captured = оплачено
care-payment-declined = отклонено
care-payment-cancelled = отменено
care-refund-underway = возврат денег в пути
care-refund-paid = деньги возвращены
care-refund-refused = в возврате денег отказано

## Письма: src/wording/labels.rs

posted-order-placed = Письмо: заказ оплачен
posted-order-code = Письмо: код для гостя
posted-return-asked = Письмо: запрошен возврат
posted-return-approved = Письмо: возврат одобрен
posted-return-rejected = Письмо: возврат отклонён
posted-return-received = Письмо: товар получен
posted-return-refunded = Письмо: деньги возвращены
posted-other = Письмо
posted-sent = отправлено
posted-failed = отправить не удалось
posted-waiting = ждёт отправки

## templates/care/return.html

care-asked = Запрошен
care-until = Последний день
care-rule-of-reason = Что означает причина
care-others-of-order =
    { $count ->
        [one] ещё { $count } возврат по этому заказу
        [few] ещё { $count } возврата по этому заказу
        [many] ещё { $count } возвратов по этому заказу
       *[other] ещё { $count } возврата по этому заказу
    }
care-decide = Решение
care-note = Что прочтёт покупатель
care-note-hint = Войдёт в письмо как есть. Язык покупателя: { $language }. Для отказа обязательно, для одобрения желательно.
care-approve = Одобрить и написать
care-reject = Отклонить и написать
care-approve-means = Одобрение обещает { $amount }, когда товар будет у нас. Проводок пока нет.
care-reject-means = Отказ закрывает возврат; товар и деньги остаются там, где они есть.
care-parcel = Посылка
care-receive = Товар у нас
care-receive-means = Покупатель получит письмо. На полку товар вернётся, только когда его осмотрят и пересчитают.
care-lose = Посылка не придёт
care-lose-means = Её отправили, и она потерялась. Деньги всё равно возвращаются.
care-money = Деньги
care-refund = Вернуть { $amount }
care-refund-means = Запрос платёжному сервису уйдёт сразу, проводка ниже появится с его ответом. Покупатель получит письмо. Отменить это нельзя.
care-underway = Запрос платёжному сервису отправлен
care-underway-help = Ответа пока нет. Запрос повторится сам под тем же номером, чтобы ничего не выплатить дважды.
care-already-decided = Это уже сделано
care-already-decided-help = Кто-то другой или прежнее нажатие кнопки уже продвинули этот возврат. Ниже — как обстоят дела сейчас. Второе письмо не написано.
care-carriage = Доставка с начислениями на неё
care-books = Что запишут книги
care-account = Счёт
care-brand = Бренд
care-debit = Дебет
care-credit = Кредит
care-balanced = Сходится

## Счета книг: src/web/care/returns.rs

books-shoppers = Деньги покупателей у платёжного сервиса
books-duty-held = Пошлина к уплате
books-tax-held = Налог к уплате
books-fees-held = Сборы к уплате
books-freight = Задолженность за перевозку
books-commission = Комиссия
books-exchange-margin = Надбавка к курсу
books-exchange-clearing = Валютный клиринг
books-brand-payable = Задолженность перед брендом
books-reserve = Резерв
