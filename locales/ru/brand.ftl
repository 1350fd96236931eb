## templates/brand/frame.html

brand-nav-listings = Карточки
brand-nav-stock = Остатки
brand-nav-orders = Заказы

## templates/brand/listings.html

brand-listings = Карточки товаров
brand-new = Новая карточка
brand-none = Карточек пока нет. Заполните первую; до публикации она останется черновиком.
brand-count =
    { $count ->
        [one] { $count } карточка
        [few] { $count } карточки
        [many] { $count } карточек
       *[other] { $count } карточки
    }
brand-picture = Фото
brand-title = Название
brand-state = Состояние
brand-variants = Варианты
brand-sold-to = Куда продаётся
brand-lacks = Чего не хватает
brand-sold-of =
    { $all ->
        [one] { $sold } из { $all } страны
        [few] { $sold } из { $all } стран
        [many] { $sold } из { $all } стран
       *[other] { $sold } из { $all } страны
    }
brand-pages = Страницы
listing-state-draft = Черновик
listing-state-published = В продаже
listing-state-withdrawn = Снята с продажи
brand-missing-hs6 = { $sku }: тарифная субпозиция
brand-missing-origin = { $sku }: страна происхождения
brand-missing-weight = { $sku }: вес
brand-unready-title = Название
brand-unready-picture = Фото
brand-unready-variant = Вариант в продаже

## templates/brand/listing.html

brand-as-shopper = Посмотреть глазами покупателя
brand-publish = Опубликовать
brand-withdraw = Снять с продажи
brand-unready = Чтобы выставить на продажу, нужно добавить
brand-words = Тексты
brand-words-none = пока не написано
brand-summary = Одной-двумя фразами
brand-body = Описание
brand-care = Как ухаживать
brand-category = Категория
brand-category-none = Пока нет
brand-options = Параметры
brand-options-say = Чем различаются варианты, например глазурью или размером. Очистите строку, чтобы убрать значение.
brand-option = Параметр { $number }
brand-option-none = нет
brand-option-name = Его название
brand-choice = Значение { $number }
brand-variants-say = По строке на каждый вид, доступный покупателю. Цены ваши, без пошлины и налогов.
brand-variant = Вариант { $number }
brand-variant-new = Добавить вариант
brand-price = Цена, { $currency }
brand-hs6 = Код HS, шесть цифр
brand-tariff = Полный код по тарифу
brand-origin = Страна происхождения, например CN
brand-proven = Подтверждение происхождения
brand-proven-say = С подтверждением преференциального происхождения действует пониженная пошлина торговых соглашений. Отмечайте, только если документ у вас есть и вы вкладываете его в каждую посылку.
brand-weight = Вес, г
brand-length = Длина, мм
brand-width = Ширина, мм
brand-height = Высота, мм
brand-shows = Его фото
brand-minds = Что важно перевозчикам
brand-restriction-battery = Аккумулятор
brand-restriction-liquid = Жидкость
brand-restriction-magnet = Магнит
brand-restriction-blade = Лезвие
brand-restriction-food = Продукты питания
brand-on-sale = В продаже
brand-off-sale = Не в продаже
brand-save = Сохранить
brand-last = Последнее изменение
ready-title = В продаже, по странам
ready-title-draft = Готово к продаже, по странам
ready-shelf = Цена на полке
ready-door = У двери
ready-all = Можно купить
ready-some =
    { $all ->
        [one] { $sold } из { $all } варианта
        [few] { $sold } из { $all } вариантов
        [many] { $sold } из { $all } вариантов
       *[other] { $sold } из { $all } варианта
    }
ready-none = Купить нельзя
brand-why-sold-out = Там, откуда можно отправить, нет в наличии.
brand-why-no-lane = Туда нет направления.
brand-why-closed = Направление туда временно закрыто.
brand-why-prohibited = Такие товары отправлять туда нельзя.
brand-why-restricted = Такие товары туда не берёт ни один перевозчик.
brand-why-too-heavy = Слишком тяжело для любого направления.
brand-why-too-late = Пришло бы слишком поздно.
brand-why-no-tariff = Тарифа для этого кода HS в той стране у нас пока нет.
brand-why-incomplete = Нет кода HS, происхождения или веса.
brand-why-no-price = Нет правил или курсов валют; этим занимаются наши операторы.
brand-pictures = Фото
brand-picture-new = Добавить фото
brand-picture-file = Файл
brand-picture-hint = JPEG, PNG или WebP, до 12 МБ. Служебные данные камеры мы удаляем.
brand-picture-add = Добавить фото
brand-picture-remove = Удалить фото
brand-alt = Что на фото, { $language }
brand-alt-change = Изменить описание

## Что может быть не так с карточкой

brand-category-wrong = Выберите категорию из списка
brand-title-missing = Напишите название и на этом языке или оставьте остальные его поля пустыми
brand-title-needed = Напишите название хотя бы на одном языке
brand-option-name-missing = Дайте параметру название, например «Глазурь»
brand-option-choices-missing = Напишите хотя бы одно значение для этого параметра
brand-choice-missing = Строка { $line }: выберите «{ $option }»
brand-choice-twice = Строка { $line }: в продаже уже есть строка с теми же значениями
brand-sku-wrong = Строка { $line }: укажите SKU до 64 знаков, без пробелов и косых черт
brand-sku-twice = Строка { $line }: этот SKU есть и в другой строке
brand-sku-taken = Строка { $line }: этот SKU принадлежит другой карточке
brand-price-wrong = Строка { $line }: укажите цену ({ $currency }) больше нуля, например { $example }
brand-hs6-wrong = Строка { $line }: укажите шесть цифр, например 6911.10
brand-tariff-wrong = Строка { $line }: укажите от восьми до десяти цифр, начиная с кода HS
brand-origin-wrong = Строка { $line }: укажите двухбуквенный код страны, например CN
brand-weight-wrong = Строка { $line }: укажите целое число граммов от 1 до 1 000 000
brand-size-wrong = Строка { $line }: укажите целое число миллиметров от 1 до 10 000
brand-size-half = Строка { $line }: укажите все три стороны или ни одной
brand-needed-on-sale = Строка { $line }: пока карточка в продаже, это поле не может быть пустым
brand-moved-on = Пока вы писали, кто-то сохранил эту карточку. Ваш текст ещё здесь: сохраните снова, чтобы он встал на её место.
brand-refused = В таком виде сохранить нельзя. Проверьте параметры и варианты.
brand-picture-needed = Выберите файл
brand-picture-too-large = Файл больше 12 МБ. Отправьте файл поменьше
brand-picture-too-many-pixels = На фото больше 40 мегапикселей. Отправьте фото поменьше
brand-picture-not-one = Это не изображение JPEG, PNG или WebP
brand-picture-odd-shape = Одна сторона длиннее другой больше чем в восемь раз. Обрежьте ближе к квадрату
brand-picture-too-small = Ширина фото меньше 320 пикселей. Отправьте фото покрупнее
brand-picture-damaged = Фото повреждено и не открывается. Сохраните его заново и отправьте
brand-alt-needed = Опишите, что на фото, хотя бы на одном языке
brand-last-picture = У карточки в продаже должно оставаться фото. Добавьте другое, прежде чем удалять это.

## templates/brand/stock.html

stock-title = Остатки
stock-say = Сколько штук свободно к продаже на каждой площадке. Резерв под заказы показан рядом.
stock-none = Вариантов в продаже пока нет. Добавьте вариант в карточку, и здесь можно будет указать его остаток.
stock-sku = SKU
stock-field = { $sku }: свободно, { $city }
stock-held = в резерве { $held }
stock-save = Записать остаток
stock-wrong = { $sku }: укажите целое число от 0 до { $most }
stock-moved = { $sku }, { $city }: там теперь свободно { $free }, что-то продали или пересчитали. Ваше число ещё не записано; взгляните снова и запишите его

## templates/brand/orders.html

sold-title = Заказы
sold-say = Только ваши товары; кто их купил, знаем мы.
sold-none = Ваших товаров пока никто не заказывал.
sold-order = Заказ
sold-placed = Оформлен
sold-to = Куда
sold-goods = Товары
sold-from = Откуда
sold-pieces = Штук
sold-price = Цена товара
sold-newer = Новее
sold-older = Старее
