## templates/shop/cart.html

cart-title = Ваша корзина
cart-empty = В корзине пока пусто.
cart-parcels =
    { $count ->
        [one] { $count } посылка. Куда: { $country }.
        [few] { $count } посылки. Куда: { $country }.
        [many] { $count } посылок. Куда: { $country }.
       *[other] { $count } посылки. Куда: { $country }.
    }
cart-parcel = Посылка { $number } из города { $city }
cart-how-many = Сколько: { $title }
cart-part = { $count } из { $all } в этой посылке
cart-change = Изменить
cart-take-out = Убрать
cart-delivery = Доставка из города { $city }, с пошлиной и налогами
cart-parcel-total = Эта посылка у вашей двери
cart-stays = Сейчас доставить нельзя: { $country }
cart-stays-first = Уберите то, что туда не доставить, или выберите наверху другую страну; затем можно переходить к оформлению.
cart-fewer-left =
    { $count ->
        [one] Осталась только { $count } штука
        [few] Осталось только { $count } штуки
        [many] Осталось только { $count } штук
       *[other] Осталось только { $count } штуки
    }
cart-take-left =
    { $count ->
        [one] Взять { $count } штуку
        [few] Взять { $count } штуки
        [many] Взять { $count } штук
       *[other] Взять { $count } штуки
    }
cart-you-pay = К оплате, с доставкой до двери
cart-checkout = К оформлению
cart-sums = Та же сумма: за что вы платите
cart-bad-quantity = Одного товара за раз можно заказать от 1 до { $most } шт. Корзина осталась прежней.
cart-full = Разных товаров в корзине может быть не больше { $most }. Сначала закажите эти.
cart-unknown-goods = Этот товар больше не продаётся. Корзина осталась прежней.
sum-goods = Товары
sum-delivery = Доставка
sum-duty = Таможенная пошлина
sum-tax = Налоги
sum-fees = Сборы
mix-inside = в суммах выше
mix-flat-duty-shared = Фиксированная пошлина за товары одной тарифной позиции берётся один раз
mix-threshold-crossed = Вместе товары дороже беспошлинного порога
mix-other-road = Вместе товары едут другим путём
mix-rounding = Округлено один раз на всё
notice-threshold = Эта посылка дороже { $threshold }, поэтому начисляется таможенная пошлина: { $duty }.
notice-duty = Вместе эти товары облагаются таможенной пошлиной: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Оформление заказа
checkout-one-page = Одна страница, одна кнопка.
checkout-guest = Продолжите как гость или войдите в аккаунт:
checkout-where = Куда доставить
checkout-email = Эл. почта
checkout-email-hint = Для чека и вестей о посылке, больше ни для чего.
checkout-name = Имя и фамилия
checkout-street = Улица и дом
checkout-extra = Квартира, этаж, компания (если есть)
checkout-city = Город или посёлок
checkout-state = Штат
checkout-province = Провинция
checkout-emirate = Эмират
checkout-postcode = Почтовый индекс
checkout-zip = Индекс (ZIP)
checkout-choose = Выберите
checkout-phone = Телефон (по желанию)
checkout-phone-hint = Его увидит только перевозчик.
checkout-country = Куда: { $country }. В другой стране цена другая: выберите её наверху страницы.
checkout-when = Когда доставят
checkout-pay = Как оплатить
checkout-test = Тестовые платежи
checkout-test-help = Этот магазин принимает только тестовые карты; деньги не списываются. Подойдут любая будущая дата и любой код безопасности.
test-card-captured = проходит
test-card-declined = отклоняется
test-card-needs-confirmation = просит подтверждения
checkout-card = Номер карты
checkout-expiry = Срок действия, ММ/ГГ
checkout-code = Код безопасности
checkout-no-provider = Способ оплаты в этом магазине ещё не настроен, поэтому заказать пока нельзя.
checkout-button = Оплатить { $total }
checkout-held = Эта цена сохраняется за вами до { $until } по местному времени ({ $country }, { $zone }). Нажимайте сколько угодно раз: деньги спишутся один раз.
checkout-card-unknown = Такой тестовой карты нет. Возьмите один из номеров выше.
checkout-expiry-wrong = Напишите месяц и год, до которых действует карта, например 12/30
checkout-code-wrong = Три или четыре цифры
checkout-postcode-wrong = Индексы там выглядят иначе. Например, так: { $example }
checkout-postcode-elsewhere = Этот индекс не из выбранного региона. Проверьте одно из двух.
checkout-region-unknown = Выберите из списка
checkout-rates-too-old = Наши курсы валют устарели, продавать по ним нельзя. Деньги не списаны; загляните, пожалуйста, сегодня попозже.
checkout-moved = Цена изменилась
checkout-moved-help = Было { $was }, стало { $now }. Деньги не списаны. Кнопка внизу — уже с новой ценой.
checkout-sold-out = { $sku }: только что купил кто-то другой. Деньги не списаны. Измените корзину и продолжайте.
checkout-cannot-ship = { $sku }: { $why }. Деньги не списаны.
checkout-empty = В корзине больше ничего нет. Если вы только что сделали заказ, письмо уже в пути.
checkout-changed = Корзину изменили в другом окне. Взгляните на неё ещё раз; деньги не списаны.
checkout-declined = Карта отклонена. Деньги не списаны. Попробуйте другую карту.
confirm-title = Подтвердите платёж
confirm-say = Здесь была бы страница вашего банка. Это проверка: деньги не списываются.
confirm-order = Заказ
confirm-agree = Подтвердить
confirm-refuse = Отказаться

## templates/shop/order.html, find_order.html

order-title = Заказ
order-heading-paid = Спасибо. Ваш заказ оплачен
order-heading-awaiting = Ваш заказ ждёт оплаты
order-heading-declined = Платёж отклонён. Деньги не списаны
order-heading-cancelled = Этот заказ отменён. Деньги не списаны
order-pieces =
    { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }
order-receipt = Из чего сложена цена этой посылки
order-parcel-number = Посылка { $number }
order-paid = Вы заплатили, всё включено
order-goes-to = Куда едет
find-title = Найти заказ
find-say = Укажите номер заказа и адрес почты, на который он оформлен, и мы пришлём код, который его откроет.
find-number = Номер заказа
find-number-wrong = Номер заказа выглядит так: EP-7K3M9QXC2
find-send = Прислать код
find-code = Код из письма, шесть цифр
find-code-wrong = Этот код не открывает заказ. Код действует пятнадцать минут и пять попыток.
find-open = Открыть заказ

# Страница товара, корзина и оформление: пути на выбор.
choice-title = Дешевле или быстрее
choice-parcels = { $count ->
    [one] в { $count } посылке
    [few] в { $count } посылках
    [many] в { $count } посылках
   *[other] в { $count } посылки
}
choice-gone = К выбранному дню товары уже не успеют. Вот что можно сделать сейчас.
checkout-choice-show = Показать сумму для этого выбора
checkout-choice-price = С такой доставкой к оплате { $now }
choice-collected = Уходит сборной отправкой { $day }
choice-collected-saves = Уходит сборной отправкой { $day }: экономия { $amount }
choice-together-saves = Вместе, сборной отправкой { $day }: экономия { $amount }
