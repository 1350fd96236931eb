## entrepot import listings: что не так в строке файла товаров. То, что должно там стоять, завершает фразу «ожидалось: …».

carry-fault = строка { $line }, { $column }: найдено «{ $value }», ожидалось: { $expected }
carry-cells =
    { $count ->
        [one] { $count } ячейка, по числу заголовков
        [few] { $count } ячейки, по числу заголовков
        [many] { $count } ячеек, по числу заголовков
       *[other] { $count } ячейки, по числу заголовков
    }
carry-key = имя товара (handle, SKU или id)
carry-title = название в первой строке товара
carry-nothing = цена или адрес фото
carry-gift-card = товар; подарочные карты здесь не продаются
carry-not-shipped = товар, который отправляют
carry-grouped = самостоятельный товар; группа только называет другие товары
carry-external = товар, который продаётся здесь, а не в другом магазине
carry-kind = известный нам вид товара: simple, variable или variation
carry-not-new = новый товар
carry-no-parent = SKU товара variable из этого файла или id: с его номером
carry-no-forms = товар, у которого в этом файле есть хотя бы один вариант
carry-price =
    { $digits ->
        [0] цена ({ $currency }) больше нуля, без дробной части
        [one] цена ({ $currency }) больше нуля, с точкой и не более чем { $digits } знаком после неё
        [few] цена ({ $currency }) больше нуля, с точкой и не более чем { $digits } знаками после неё
        [many] цена ({ $currency }) больше нуля, с точкой и не более чем { $digits } знаками после неё
       *[other] цена ({ $currency }) больше нуля, с точкой и не более чем { $digits } знака после неё
    }
carry-amount = сумма с валютой (14.90 EUR)
carry-currency = цены в валюте бренда: { $currency }
carry-other-price = цена ({ $currency }) с точкой или пусто
carry-unpriced = цена или пусто
carry-above-price = не больше цены
carry-no-unit = единица для количества рядом
carry-measure = количество с единицей, например g, kg, ml, cl, l, m или m2
carry-no-choice = значение параметра с этим названием
carry-stray-choice = пусто: в первой строке товара такого параметра нет
carry-same-choice = значения, каких нет у другого варианта этого товара
carry-choices = по значению в строке: код, запятая, слова
carry-options = параметры, по которым различаются варианты, не больше { $most }
carry-forms = варианты из одной строки, не больше { $most }
carry-no-sku = код; из handle и значений составить его не удалось
carry-sku = код до 64 знаков, без пробелов, / ? #
carry-sku-twice = код, которого нет ни в одной строке выше
carry-sku-taken = код, которого нет у другой карточки
carry-tariff = тарифный код, от 6 до 10 цифр
carry-origin = двухбуквенный код страны
carry-grams = вес в граммах
carry-weight = вес с единицей (210 g, 3.2 lb)
carry-side = длина с единицей (20 cm, 8 in)
carry-pieces = количество штук
carry-language = двухбуквенный код языка
carry-flag = TRUE или FALSE
carry-restrictions = любые из этих слов, через пробел: { $words }
carry-unfit-choice = значение для каждого параметра товара
carry-unfit-option = не больше трёх параметров, у каждого есть название
carry-unfit = то, с чем карточку можно продавать: она опубликована
carry-unkept = товар, который можно сохранить; тем временем его никто не должен менять

## Как называются параметры из ленты Merchant

carry-option-colour = Цвет
carry-option-size = Размер
carry-option-material = Материал
carry-option-pattern = Узор

## Почему файл не читается

carry-no-brand = бренда { $brand } нет; сначала добавьте его или посмотрите на /ops, какие есть
carry-no-place = площадки { $place } нет; коды площадок — на /ops/places
carry-no-form = это не тот файл товаров, какие мы знаем. Мы читаем CSV товаров Shopify (Handle или URL handle, Title, Price), CSV товаров WooCommerce (Type, SKU, Name, Regular price) и фиды Google Merchant (XML или таблица с id, title, price). Что это за файл, указывает --form.
carry-no-column = в файле нет столбца { $columns }; экспортируйте товары заново со всеми столбцами и английскими заголовками
carry-not-text = строка { $line }: это не текст UTF-8; сохраните файл как CSV UTF-8
carry-malformed = строка { $line }: { $why }
carry-under-way = этот файл сейчас загружает другой процесс; здесь больше ничего не сохранено

## Как идёт загрузка и чем закончилась

carry-resumes =
    { $count ->
        [one] Загрузка этого файла прервалась: готов { $count } товар, последний в строке { $line }. Продолжаем после него.
        [few] Загрузка этого файла прервалась: готово { $count } товара, последний в строке { $line }. Продолжаем после него.
        [many] Загрузка этого файла прервалась: готово { $count } товаров, последний в строке { $line }. Продолжаем после него.
       *[other] Загрузка этого файла прервалась: готово { $count } товара, последний в строке { $line }. Продолжаем после него.
    }
carry-kept =
    { $count ->
        [one] пока сохранён { $count } товар, по строку { $line }
        [few] пока сохранено { $count } товара, по строку { $line }
        [many] пока сохранено { $count } товаров, по строку { $line }
       *[other] пока сохранено { $count } товара, по строку { $line }
    }
carry-draft = черновик { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … и ещё { $count } черновик; все они на рабочем месте бренда
        [few] … и ещё { $count } черновика; все они на рабочем месте бренда
        [many] … и ещё { $count } черновиков; все они на рабочем месте бренда
       *[other] … и ещё { $count } черновика; все они на рабочем месте бренда
    }
carry-lack-hs6 = нет тарифной субпозиции (вариантов: { $count })
carry-lack-origin = нет страны происхождения (вариантов: { $count })
carry-lack-weight = нет веса (вариантов: { $count })
carry-faults-in =
    { $count ->
        [one] { $count } негодная строка записана в { $file }
        [few] { $count } негодные строки записаны в { $file }
        [many] { $count } негодных строк записано в { $file }
       *[other] { $count } негодной строки записано в { $file }
    }
carry-more-faults =
    { $count ->
        [one] … и ещё { $count }; --errors FILE запишет все
        [few] … и ещё { $count }; --errors FILE запишет все
        [many] … и ещё { $count }; --errors FILE запишет все
       *[other] … и ещё { $count }; --errors FILE запишет все
    }
carry-others =
    { $count ->
        [one] Пропущен { $count } товар других брендов.
        [few] Пропущено { $count } товара других брендов.
        [many] Пропущено { $count } товаров других брендов.
       *[other] Пропущено { $count } товара других брендов.
    }
carry-dry-run = Пробный прогон, ничего не сохранено. Получилось бы:
carry-sum = Строк: { $rows }. Товаров: { $products } (вариантов: { $variants }). Добавлено: { $added }. Изменено: { $changed }. Без изменений: { $same }. Дополнить перед продажей: { $drafts }. Фото, которые нужно добавить на рабочем месте: { $pictures }. Негодных ячеек: { $faults }.

## entrepot export listings и templates/brand/listings.html

carry-export = Экспорт в CSV
carry-exported =
    { $count ->
        [one] Экспортирована { $count } карточка, вариантов: { $variants }.
        [few] Экспортировано { $count } карточки, вариантов: { $variants }.
        [many] Экспортировано { $count } карточек, вариантов: { $variants }.
       *[other] Экспортировано { $count } карточки, вариантов: { $variants }.
    }
carry-left-out =
    { $count ->
        [one] { $count } карточка пропущена: продавать в ней нечего или ещё нет текста.
        [few] { $count } карточки пропущены: продавать в них нечего или ещё нет текста.
        [many] { $count } карточек пропущено: продавать в них нечего или ещё нет текста.
       *[other] { $count } карточки пропущено: продавать в них нечего или ещё нет текста.
    }
