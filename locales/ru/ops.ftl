## templates/ops/frame.html и слова, общие для страниц

ops-desk = Операции
ops-nav-today = Сегодня
ops-nav-rules = Правила
ops-nav-rates = Курсы валют
ops-nav-lanes = Направления
ops-nav-places = Площадки
ops-nav-brands = Бренды
ops-nav-letters = Письма
ops-nav-audit = Журнал
pager-name = Другие страницы
pager-before = Назад
pager-after = Далее
pager-older = Старее
pager-newest = К самым новым

## templates/ops/rules.html

rules-title = Правила
rules-hash = Эта версия:
rules-table = Таблица
rules-table-markets = Рынки
rules-table-territories = Таможенные территории
rules-table-thresholds = Пороги
rules-table-regimes = Режимы
rules-table-fees = Сборы
rules-table-taxes = Налоги
rules-table-tariffs = Тарифы
rules-table-rounding = Округление
rules-table-restrictions = Запреты и ограничения
rules-country = Страна назначения
rules-all = Все
rules-on = Действуют на
rules-any-day = Также прошедшие и будущие
rules-show = Показать
rules-found =
    { $count ->
        [one] { $count } правило.
        [few] { $count } правила.
        [many] { $count } правил.
       *[other] { $count } правила.
    }
rules-english = Содержание правил хранится по-английски, как цитируется источник.
rules-none = Подходящих правил нет. Выберите другой день, другую таблицу или другую страну.
rules-rule = Правило
rules-says = Содержание
rules-state = Состояние
rules-from = С
rules-until = По
rules-open = бессрочно
rules-source = Источник
rules-off = известно, не применяется
rules-coming = ещё не вступило
rules-over = истекло
rules-uncertain = действует, неточное
rules-holds = действует

## templates/ops/rates.html

rates-title = Курсы валют
rates-say = Единиц валюты за один евро. Цена берёт последний курс, опубликованный не позже её дня; каждый чек хранит курс, по которому посчитан.
rates-newest = Последний курс от
rates-none = Курсы валют не загружены
rates-old =
    { $count ->
        [one] Последнему курсу { $count } день
        [few] Последнему курсу { $count } дня
        [many] Последнему курсу { $count } дней
       *[other] Последнему курсу { $count } дня
    }
rates-load = Загрузите новые командой «entrepot import rates ФАЙЛ». До этого цены идут по последнему курсу.
rates-published = Опубликованные курсы
rates-currency = Валюта
rates-per-euro = За один евро
rates-day = Опубликован
rates-source = Источник
rates-pegs = Привязанные валюты
rates-pegs-say = Валюты, которые банк не котирует, привязаны к той, которую он котирует.
rates-anchor = Привязана к
rates-units = Единиц за одну

## templates/ops/lanes.html

lanes-title = Направления и тарифные сетки
lanes-say = Сколько перевозчики берут сегодня, без обработки посылки. Посылка оплачивается по большему: по весу или по объёму.
lanes-none = С этой площадки направлений нет.
lanes-lane = Направление
lanes-to = Куда
lanes-how = Как
lanes-declared = Как декларируется
lanes-terms = Пошлины
lanes-transit = В пути
lanes-days =
    { $to ->
        [1] 1 день
        [one] { $from }–{ $to } день
        [few] { $from }–{ $to } дня
        [many] { $from }–{ $to } дней
       *[other] { $from }–{ $to } дня
    }
lanes-departs = Сборная отправка
lanes-any-day = каждый рабочий день
lanes-first = Первый вес
lanes-step = Каждый следующий
lanes-fuel = Топливная надбавка
lanes-most = Предел
lanes-card-from = Сетка с
lanes-refuses = Не берёт
lanes-no-card = Сегодня тарифная сетка не действует
lanes-open = открыто
lanes-closed = закрыто
lanes-ddp = Платим мы
lanes-dap = Платят у двери

## templates/ops/places.html

places-title = Площадки
places-place = Площадка
places-kind = Вид
places-hub = Хаб в стране отправки
places-warehouse = Склад за рубежом
places-consolidates = собирает несколько брендов вместе
places-cutoff = Приём до
places-handling = Обработка
places-days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
places-off = Ближайший выходной
places-per-parcel = За посылку
places-per-unit = За штуку
places-lanes = Направления
places-skus = Варианты
places-free = Свободно
places-held = В резерве под заказы
places-total = Штук на всех площадках

## templates/ops/brands.html

brands-title = Бренды
brands-say = Владелец бренда сам ведёт карточки и остатки; комиссия — доля цены товара без пошлины и налогов.
brands-brand = Бренд
brands-home = Где работает
brands-currency = Валюта цен
brands-founded = С какого года
brands-commission = Комиссия
brands-usual = обычная
brands-on-shelf = На полке
brands-all = Карточки
brands-maker = Изготовитель, по закону о безопасности продукции

## templates/ops/audit.html

audit-title = Журнал изменений
audit-say = Все изменения, сделанные сотрудниками, брендами или командами, сначала новые. Из журнала ничего не удаляется.
audit-none = Изменений пока не было.
audit-when = Когда (UTC)
audit-who = Кто
audit-did = Действие
audit-to = Объект
audit-detail = С какими цифрами
audit-role-brand = владелец бренда
audit-role-agent = поддержка
audit-role-operator = операции
audit-role-shopper = покупатель
audit-role-program = программа

## templates/ops/letters.html

letters-title = Письма
letters-say = Пишутся вместе с изменением, которое их вызвало, и отправляются после. Содержание здесь не показано: в письмах бывают ключи и коды.
letters-none = Писем пока нет.
letters-written = Написано (UTC)
letters-kind = О чём
letters-to = Кому
letters-language = Язык
letters-tries = Попыток
letters-when = Отправлено или следующая попытка
letters-error = Что не так
letters-retry = Повторить

## templates/ops/today.html

today-title = Сегодня
today-failed =
    { $count ->
        [one] { $count } письмо отправить не удалось
        [few] { $count } письма отправить не удалось
        [many] { $count } писем отправить не удалось
       *[other] { $count } письма отправить не удалось
    }
today-orders =
    { $count ->
        [one] заказ
        [few] заказа
        [many] заказов
       *[other] заказа
    }
today-returns =
    { $count ->
        [one] открытый возврат
        [few] открытых возврата
        [many] открытых возвратов
       *[other] открытого возврата
    }
today-letters =
    { $count ->
        [one] письмо ждёт
        [few] письма ждут
        [many] писем ждут
       *[other] письма ждут
    }
today-listings =
    { $count ->
        [one] карточка
        [few] карточки
        [many] карточек
       *[other] карточки
    }
today-lanes =
    { $count ->
        [one] направление
        [few] направления
        [many] направлений
       *[other] направления
    }
today-markets =
    { $count ->
        [one] рынок
        [few] рынка
        [many] рынков
       *[other] рынка
    }
today-rules = Действующие правила
today-log = Последние изменения
