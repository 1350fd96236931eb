## templates/layout.html

skip-to-goods = Сразу к товарам
header-search = Искать товары и бренды
header-search-button = Найти
header-account = Аккаунт
header-sign-in = Войти
header-cart = Корзина
header-ways = Товары
market-delivering = Доставка: { $country }
market-stay = Вы остаётесь на этой странице. Если товар туда не доставить, это отмечено, и причина указана.
foot-before = До покупки
foot-after = После покупки
foot-house = О нас
foot-duties = Что входит в цену
foot-shipping = Как едут товары
foot-follow = Найти заказ
foot-returns = Вернуть товар
foot-about = Об Entrepot
foot-legal = Условия, личные данные, ответственность
foot-note = Цены с таможенной пошлиной и налогами. Доставка: { $country }.

## templates/shop/home.html

home-title = Цена на странице — цена у вашей двери
home-description = Фарфор, чай, шёлк, свет и звук прямо из мастерских. Пошлина и налоги уже в цене.
home-say = Фарфор, чай, шёлк, свет и звук прямо из мастерских. Пошлина, налоги и таможенные документы улажены ещё до того, как посылка тронется в путь.
home-see-new = Посмотреть новинки
home-see-lanes = Как едут товары
home-new = Только что распаковано
home-all = Все товары
home-receipt = За каждой ценой — свой чек
home-receipt-is = Откройте любую цену и увидите, из чего она сложена: цена мастера, пошлина, налог, дорога. У каждой строки есть правило и день, когда мы с ним сверились. Чек, который вы видите, останется у вас.
home-receipt-more = Если у двери с вас попросят ещё денег, ничего не платите и напишите нам. Мы всё уладим.
home-receipt-how = Как мы считаем цену
home-lanes =
    { $count ->
        [one] { $count } направление открыто сегодня
        [few] { $count } направления открыты сегодня
        [many] { $count } направлений открыто сегодня
       *[other] { $count } направления открыто сегодня
    }
home-brands = Мастерские, с которыми мы работаем
brands-name = Мастерская
brands-from = Откуда
brands-makes = Что делает
brands-since = С какого года
place-in-country = { $city }, { $country }

## Таможенная печать, templates/parts/seal.html

seal-paid = Пошлина и налоги уплачены.

## Списки товаров

crumbs-label = Вы здесь
crumb-home = Главная
lot-all-in = с пошлиной и налогами
lot-to-door = доставка до двери
lot-from = Из города { $city }, { $days }
lot-at = Склад: { $city }, { $days }
list-count =
    { $count ->
        [one] { $count } товар
        [few] { $count } товара
        [many] { $count } товаров
       *[other] { $count } товара
    }
list-empty = На этой полке пока пусто.
sort-label = Сортировка
sort-newest = Сначала новые
sort-price = Цена у двери: сначала ниже
sort-price-down = сначала выше
list-pages = Страницы
list-before = Назад
list-after = Дальше
list-page = Страница { $number }
brand-range =
    { $count ->
        [one] { $count } товар этой мастерской
        [few] { $count } товара этой мастерской
        [many] { $count } товаров этой мастерской
       *[other] { $count } товара этой мастерской
    }
search-title = «{ $query }»
search-all = Все товары
search-nothing = По запросу «{ $query }» ничего нет
search-try = Попробуйте слово покороче или пройдитесь по полкам:

## templates/shop/listing.html

price-worth = С таможенной пошлиной и налогами, без доставки
price-region = Налога с продаж вашего штата в этой цене нет. Там, где мы обязаны его взимать, вы увидите его при оформлении, до оплаты.
listing-quantity = Сколько
listing-add = В корзину
listing-back =
    { $days ->
        [one] На возврат у вас { $days } день. Товар с браком? Мы оплатим обратную дорогу и вернём всё, включая пошлину и налоги.
        [few] На возврат у вас { $days } дня. Товар с браком? Мы оплатим обратную дорогу и вернём всё, включая пошлину и налоги.
        [many] На возврат у вас { $days } дней. Товар с браком? Мы оплатим обратную дорогу и вернём всё, включая пошлину и налоги.
       *[other] На возврат у вас { $days } дня. Товар с браком? Мы оплатим обратную дорогу и вернём всё, включая пошлину и налоги.
    }
listing-roads = Почему этим путём и какие есть ещё
roads-outcome = Итог
roads-taken = Так он и поедет.
road-arrives = У вашей двери до { $day }
listing-about = Подробнее
listing-safety = Безопасность и кто за неё отвечает
listing-beside = Стоит рядом
listing-instead = Что можно туда доставить
fact-weight = Вес
fact-size = Размер
fact-care = Уход
fact-tariff = Тарифная позиция
fact-origin = Где сделано
fact-sku = Артикул
fact-maker = Изготовитель
fact-answers = Кто отвечает
fact-answers-is = Entrepot как продавец. Если что-то не так, напишите нам.

## Почему цены нет

no-offer-sold-out = Сейчас распродано
no-offer-no-lane = Оттуда, где он лежит, сюда его не везёт ни один перевозчик
no-offer-closed = Путь сюда временно закрыт
no-offer-prohibited = Ввозить его сюда нельзя
no-offer-restricted = Перевозчики на этом пути такое не берут
no-offer-too-heavy = Слишком тяжело для перевозчиков на этом пути
no-offer-too-late = Не успеет вовремя
no-offer-no-tariff = Мы пока не знаем, какая здесь на него таможенная пошлина
no-offer-incomplete = Бренд ещё не сообщил всего, что спрашивает таможня
no-offer-no-price = Сейчас цену посчитать нельзя
no-offer-other-forms = Возможно, есть другой вариант: смотрите ниже.
no-offer-goes-to = Его можно купить здесь:
no-offer-elsewhere = Товары внизу страницы доставить туда можно.

## Чек, templates/parts/slip.html

receipt-caption = Посчитано { $day } за одну штуку
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Правило
receipt-no-duty = Таможенная пошлина
receipt-duty-relief = Нет: товар стоит не больше { $limit }.
receipt-duty-waived = Нет: товар в пределах беспошлинного порога.
receipt-duty-settled = Нет: товар уже ввезён и лежит на таможенной территории страны.
receipt-duty-free = На такие товары её нет.
receipt-carrier = { $mode }, { $carrier }

## Лента пути, templates/parts/ribbon.html


## Направления, templates/parts/lanes.html

way-label = Направления в эту страну
way-from = Откуда
way-by = Чем едет
way-arrives = Закажете сейчас — будет у двери
way-refuses = Не берёт
way-takes-all = берёт всё, что мы продаём
way-shelf = Склад: { $city }
way-hub = Хаб: { $city }
days-at-door = { $days }

## Рисунки и суммы рядом с ценой: списки, корзина, заказы

home-see-goods = К товарам
home-receipt-promise = Если у двери с вас попросят ещё денег, ничего не платите и напишите нам.
seal-nobody-asks = У двери денег не попросят.
seal-nothing-to-sign = Мы сами подаём таможенную декларацию и платим всё, что положено. Вам ничего не нужно ни подписывать, ни доплачивать.
journey-title = Его путь к вам
journey-hub = передаём перевозчику
journey-on-shelf = на полке, выезжает
journey-border = Таможня
journey-cleared = таможню уже прошёл
journey-door = Ваша дверь
receipt-unfold = Из чего сложена эта цена
receipt-asked = { $brand } просит { $asked }: курс { $rate } от { $day } и { $margin } за обмен
receipt-asked-same = { $brand } просит { $asked }
receipt-goods-sum = Цена с пошлиной и налогами
receipt-delivery = Доставка из города { $city }
receipt-on-delivery = { $what } с доставки
receipt-restated = Посчитано в валюте страны: { $local }, переведено по курсу { $rate } от { $day }
receipt-at-door = У вашей двери
price-inside = Таможенная пошлина и налоги внутри
price-delivery = доставка
price-at-door = у вашей двери
