## Текст на другом языке, чем страница: templates/parts/foreign.html

text-foreign = На этом языке ({ $here }) текста пока нет. Показан другой: { $there }.

## Подборки: templates/shop/collection.html, templates/shop/home.html

home-collection = Подборка
home-collections = Ещё подборки
collection-see =
    { $count ->
        [one] Посмотреть { $count } вещь
        [few] Посмотреть все { $count } вещи
        [many] Посмотреть все { $count } вещей
       *[other] Посмотреть все { $count } вещи
    }
collection-pieces =
    { $count ->
        [one] { $count } вещь
        [few] { $count } вещи
        [many] { $count } вещей
       *[other] { $count } вещи
    }
collection-until = до { $day }
collection-over = Эта подборка закончилась. То, что в ней было, останется здесь, пока оно у нас есть.
collection-here =
    { $count ->
        [one] К вам можно доставить { $count } из них. Куда: { $country }.
        [few] К вам можно доставить { $count } из них. Куда: { $country }.
        [many] К вам можно доставить { $count } из них. Куда: { $country }.
       *[other] К вам можно доставить { $count } из них. Куда: { $country }.
    }
collection-more = Другие подборки

## Подборки на рабочем месте оператора: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Подборки
collections-title = Подборки
collections-say = Товары, собранные вместе с историей, на время. Что в страну не доставить, там отмечено.
collections-none = Подборок пока нет.
collections-new = Новая подборка
collections-collection = Подборка
collections-stands = Состояние
collections-place = Главная
collections-goods = Товары
collections-languages = Языки
collection-coming = Впереди
collection-running = Показывается
collection-past = Закончилась
collection-look = Посмотреть в магазине
collection-slug = Часть адреса
collection-slug-hint = Строчные латинские буквы, цифры и дефисы. На других языках адрес берётся из названия; старые адреса ведут на новый.
collection-not-a-slug = Напишите строчными буквами от a до z, цифрами и дефисами.
collection-slug-taken = Этот адрес занят или был занят другой подборкой.
collection-slug-reserved = Это слово в наших адресах значит другое. Выберите другое.
collection-place = Место на главной
collection-place-hint = 1 стоит первой. Пусто — на главной её нет.
collection-not-a-place = Напишите число от 1 до 99 или оставьте пустым.
collection-from = Первый день
collection-to = Последний день
collection-ends-early = Последний день раньше первого.
collection-goods = Товары, по порядку
collection-goods-hint = По одному в строке: последняя часть адреса товара или весь адрес.
collection-no-such = Товара «{ $slug }» нет.
collection-no-goods = Укажите хотя бы один товар.
collection-too-many = Товаров: не больше { $most }.
collection-picture = Фото
collection-picture-none = Нет
collection-picture-later = Фото выбирают среди фото товаров, когда подборка сохранена.
collection-title = Название, { $language }
collection-lead = Строки под названием, { $language }
collection-story = История, { $language }: между абзацами пустая строка
collection-untitled = Подборке нужно название.
collection-save = Сохранить
collection-moved = Пока вы писали, кто-то изменил эту подборку. Ваш текст ниже; откройте страницу заново, чтобы увидеть чужой.

## Размеры и уход: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Размеры
sizes-size = Размер
sizes-centimetres = В сантиметрах
sizes-inches = В дюймах, рядом в сантиметрах
size-span = { $from }–{ $to }
size-chest = Грудь
size-waist = Талия
size-hips = Бёдра
size-shoulders = Плечи
size-sleeve = Рукав
size-head = Голова
size-foot = Стопа
size-inseam = Шаговый шов
size-length = Длина
size-width = Ширина
size-height = Высота
size-depth = Глубина
size-diameter = Диаметр
care-title = Уход
care-wash-30 = Машинная стирка при 30 °C
care-wash-40 = Машинная стирка при 40 °C
care-wash-60 = Машинная стирка при 60 °C
care-wash-hand = Стирать руками
care-no-wash = Не стирать
care-no-bleach = Не отбеливать
care-iron-low = Гладить чуть тёплым утюгом
care-iron-medium = Гладить тёплым утюгом
care-no-iron = Не гладить
care-tumble-low = Сушить в машине на слабом режиме
care-no-tumble = Не сушить в машине
care-dry-flat = Сушить разложенным
care-dry-line = Сушить в подвешенном виде
care-dry-clean = Химчистка
care-dishwasher = Можно в посудомоечную машину
care-no-dishwasher = Не мыть в посудомоечной машине
care-microwave = Можно в микроволновую печь
care-oil = Время от времени пропитывать маслом или воском
care-wipe = Протирать тканью
care-shade = Беречь от солнца

## Размеры и уход на рабочем месте бренда: templates/brand/fitting.html

sizes-desk = Размеры и уход
sizes-desk-say = Размеры товара и как за ним ухаживать. Сказанное об одном товаре важнее сказанного о его категории.
sizes-of-listing = Только этот товар
sizes-of-category = Все ваши товары в категории: { $category }
sizes-hint = Длины в сантиметрах: 92, 92,5 или от–до, 92-96. Где покупатели меряют в дюймах, переводим мы. Размер с кодом значения (s, m, eu-40) показывается словами этого значения. Лишнее оставьте пустым.
sizes-column = Мерка { $number }
sizes-row = Размер { $number }
sizes-cell = Размер { $row }, мерка { $column }
sizes-twice = Столбец для этой мерки уже есть.
sizes-not-a-length = Укажите сантиметры: 92, 92,5 или 92-96.
sizes-unnamed = В этой строке есть длины, но нет размера.
sizes-same = Строка для этого размера уже есть.
sizes-half = В таблице нужны хотя бы одна мерка и один размер.
sizes-moved = Пока вы писали, кто-то это изменил. Ваш текст ниже; откройте страницу заново, чтобы увидеть чужой.

## Страница бренда: templates/shop/brand.html

brand-policies = Как здесь продают
brand-returns = Возврат
brand-returns-is =
    { $days ->
        [one] В течение { $days } дня со дня получения.
        [few] В течение { $days } дней со дня получения.
        [many] В течение { $days } дней со дня получения.
       *[other] В течение { $days } дня со дня получения.
    }
brand-pays = Кто за него платит
brand-pays-is = Мы, если товар пришёл с браком или не тот. Если вы передумали, обратную дорогу оплачиваете вы.
brand-sends = Откуда отправляют
brand-more = О возврате подробно
