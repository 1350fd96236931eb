## Адреса при оформлении, templates/shop/checkout.html

checkout-post-town = Город
checkout-district = Район или город
checkout-suburb = Пригород или город
checkout-prefecture = Префектура
checkout-province-or-city = Провинция или город-метрополия

## Где страна не пропускает посылки частным покупателям

no-offer-route-closed = Таможня здесь не пропускает посылки из-за границы частным покупателям
price-worth-shelf = Со склада в этой стране, с налогом, без доставки
no-offer-route-closed-help = Продать его можно только со склада в этой стране, а там его сейчас нет.
brand-why-route-closed = Таможня там не пропускает посылки из-за границы частным покупателям. Продать можно то, что есть в наличии на складе в этой стране.
care-why-route-closed = таможня там не пропускает посылки из-за границы частным покупателям

## Налог региона: templates/shop/listing.html, cart.html, checkout.html

price-region-state = Налог в этой цене такой, как в большинстве штатов. Когда при оформлении станет известен ваш штат, вы увидите цену с его налогом, до оплаты.
price-region-province = Налог в этой цене общий для всей страны. Когда при оформлении станет известна ваша провинция, её доля прибавится, и вы увидите цену до оплаты.
checkout-region-show = Показать сумму для этого адреса
checkout-region-in = Сумма посчитана по налоговым правилам региона: { $region }.
checkout-region-price = С налогом региона ({ $region }) к оплате { $now }
checkout-region-price-help = Раньше на этой странице было { $was }. Деньги не списаны. Кнопка в конце — уже с новой суммой.
checkout-region-open = Без региона к оплате { $now }

## Выбор страны и языка, templates/parts/market.html

market-language = Язык
market-currency = Валюта оплаты
market-currency-show = Показать цены
market-currency-say = Пошлина и налоги считаются в валюте { $own } и переводятся по курсу дня.
part-europe = Европа
part-americas = Америка
part-middle-east = Ближний Восток и Центральная Азия
part-asia-pacific = Азия и Тихоокеанский регион

## templates/ops/registrations.html

ops-nav-registrations = Регистрации
registrations-title = Налоговые регистрации за рубежом
registrations-say = Где и по каким налогам мы зарегистрированы. От этого зависит, кто их взимает; расчёты меняются со следующего, закреплённые цены и заказы остаются при своём. Новые загружаются командой:
registrations-none = Регистраций нет: налог на импорт взимается на каждой границе.
registrations-where = Где
registrations-scheme = Режим
registrations-number = Номер
registrations-lets = Позволяет нам
registration-ioss = декларировать НДС через Import One-Stop Shop
registration-marketplace = взимать налог как маркетплейс
registration-seller = взимать налог как зарегистрированный продавец
registration-voec = взимать НДС с мелких отправлений
registration-sales-tax = взимать налог с продаж штата
registration-regime = декларировать по своему режиму
registrations-without = Витрины без регистрации
registrations-without-say = Там налог на импорт платится на границе за покупателя, а налогов региона мы не взимаем.

## Лента товаров, web/shop/feeds.rs

goods-feed-title = Товары с доставкой: { $country }. Пошлина и налоги в цене
goods-feed-say = Каждая цена — цена у двери, доставка указана рядом.
