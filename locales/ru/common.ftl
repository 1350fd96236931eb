## Слова, общие для всех страниц.

days-span = { $from } — { $to }
weight-grams = { $n } г
weight-kilograms = { $n } кг
size-centimetres = { $long } × { $wide } × { $high } см

## templates/fault.html

fault-home = На главную
fault-not-found = По этому адресу ничего нет
fault-not-found-help = Страница переехала, или в адресе опечатка. Поиск на главной найдёт всё, что у нас есть.
fault-no-storefront = Такой витрины у нас нет
fault-no-storefront-help = Мы не доставляем в эту страну или пока не говорим на этом языке. Ближайшие витрины:
fault-sign-in = Войдите, пожалуйста
fault-sign-in-help = Эта страница открыта тем, кто вошёл в аккаунт.
fault-forbidden = Это чужое рабочее место
fault-forbidden-help = Вы вошли, но к этому разделу у вас нет доступа. Войдите с аккаунтом, который здесь работает.
fault-token = Форма слишком долго ждала
fault-token-help = Ради вашей безопасности мы принимаем формы только со свежей страницы. Вернитесь, обновите её и отправьте ещё раз: ничего не изменилось.
fault-bad-form = Не получилось прочитать форму
fault-bad-form-help = Ничего не изменилось. Вернитесь, обновите страницу и отправьте ещё раз.
fault-too-large = Это больше, чем мы принимаем
fault-too-large-help = Ничего не изменилось. Отправьте текст покороче или файл поменьше.
fault-too-many = Слишком много попыток
fault-too-many-help = Чтобы защитить аккаунты, мы делаем паузу. Попробуйте снова через четверть часа.
fault-refused = Это уже нельзя сделать
fault-refused-help = Пока страница была открыта, всё успело измениться. Вернитесь и обновите её, чтобы увидеть, как обстоят дела.
fault-broken = У нас что-то сломалось
fault-broken-help = Ничего не пропало. Мы записали, что случилось; попробуйте ещё раз чуть позже.

## Формы

form-needed = Это нужно заполнить
form-too-long = Знаков: не больше { $most }
form-email-wrong = Не похоже на адрес почты. Он выглядит так: name@place.example
form-check =
    { $count ->
        [one] Проверьте { $count } поле
        [few] Проверьте { $count } поля
        [many] Проверьте { $count } полей
       *[other] Проверьте { $count } поля
    }

## Что говорит страница, когда дело сделано

said-added = Добавлено в корзину.
said-cart-changed = Корзина изменена.
said-signed-in = Вы вошли.
said-signed-out = Вы вышли.
said-welcome = Аккаунт открыт. Добро пожаловать.
said-saved = Сохранено.
said-published = Опубликовано. Товар уже на полке.
said-withdrawn = Снято с продажи. На полке товара больше нет.
said-stock-set = Остаток записан.
said-picture-added = Фото добавлено.
said-picture-removed = Фото удалено.
said-return-asked = Мы получили вашу просьбу. Письмо уже в пути.
said-return-approved = Одобрено. Покупатель получит письмо.
said-return-rejected = Отклонено. Покупатель получит письмо.
said-return-received = Отмечено как полученное.
said-return-refunded = Деньги возвращены и проведены по книгам.
said-letter-retried = Письмо снова в очереди на отправку.
said-declined = Платёж отклонён. Деньги не списаны.
said-code-sent = Если заказ оформлен на этот адрес, код уже в пути.
said-listing-made = Карточка создана. Это черновик, пока вы её не опубликуете.
said-paid = Спасибо. Ваш заказ оплачен.
said-refund-waits = Возврат денег записан. Платёжный сервис пока не ответил; мы спросим его ещё раз сами.
said-return-lost = Посылку больше не ждём. Деньги можно вернуть.

## Начисления в чеке и способы доставки

charge-duty = Таможенная пошлина
charge-additional-duty = Дополнительная пошлина
charge-flat-duty = Фиксированная пошлина
charge-vat = НДС
charge-gst = Налог на товары и услуги
charge-sales-tax = Налог с продаж
charge-consumption-tax = Налог на потребление
charge-excise = Акциз
charge-provincial-tax = Налог провинции
fee-clearance = Таможенное оформление
fee-handling = Обработка перевозчиком
fee-processing = Сбор ведомства за обработку
channel-postal = почтой
channel-express = курьером
channel-commercial = по полной декларации
mode-air-parcel = Авиапосылка
mode-express = Курьер
mode-rail = Железная дорога
mode-sea = Море
mode-last-mile = Местная посылка
restriction-battery = аккумуляторы
restriction-liquid = жидкости
restriction-magnet = магниты
restriction-blade = лезвия
restriction-food = продукты питания
weight-ounces = { $n } унц. ({ $metric })
weight-pounds = { $n } фунт. ({ $metric })
size-inches = { $long } × { $wide } × { $high } дюйм. ({ $metric })
