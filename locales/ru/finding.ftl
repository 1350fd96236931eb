## templates/parts/filters.html: чем сужается список

filter-title = Фильтры
filter-title-chosen =
    { $count ->
        [one] Фильтры: { $count } условие
        [few] Фильтры: { $count } условия
        [many] Фильтры: { $count } условий
       *[other] Фильтры: { $count } условия
    }
filter-show = Показать
filter-chosen = Вы выбрали
filter-remove = Убрать: { $what }
filter-clear = Сбросить всё
filter-more = Ещё
filter-category = Категория
filter-brand = Бренд
filter-price = Цена у вашей двери
filter-price-say = С доставкой, пошлиной и налогами. Здесь от { $least } до { $most }.
filter-price-from = От
filter-price-to = До
filter-arrival = У вашей двери не позднее
filter-arrival-any = Любой день
filter-rating = Отзывы
filter-rating-any = Любые
filter-rating-from =
    { $stars ->
        [one] От { $stars } звезды
        [few] От { $stars } звёзд
        [many] От { $stars } звёзд
       *[other] От { $stars } звезды
    }
filter-place = Где лежит товар
filter-near = Уже здесь, таможня пройдена
filter-stock = Можно купить здесь сегодня

## Что выбрано, по одному

filter-of = { $name }: { $value }
filter-between = от { $least } до { $most }
filter-at-least = от { $amount }
filter-at-most = до { $amount }

## Сортировка; остальное в shop.ftl

sort-relevance = Сначала самое подходящее
sort-soonest = Сначала самое быстрое

## Что список говорит о себе

finding-preparing = Фильтры и сортировка ещё готовятся. Пока здесь весь список; попробуйте через минуту.
finding-away =
    { $count ->
        [one] { $count } товар из этого списка сейчас не доставить. Доставка: { $country }.
        [few] { $count } товара из этого списка сейчас не доставить. Доставка: { $country }.
        [many] { $count } товаров из этого списка сейчас не доставить. Доставка: { $country }.
       *[other] { $count } товара из этого списка сейчас не доставить. Доставка: { $country }.
    }
finding-away-hide = Показать только то, что доставим

## Список, в котором ничего не осталось

finding-nothing-fits = Под все условия сразу ничего не подходит
finding-widen = Так найдётся больше:
finding-without =
    { $count ->
        [one] Без «{ $what }»: { $count } товар
        [few] Без «{ $what }»: { $count } товара
        [many] Без «{ $what }»: { $count } товаров
       *[other] Без «{ $what }»: { $count } товара
    }
finding-fewer = Если слов меньше, находится:
finding-fewer-words =
    { $count ->
        [one] «{ $words }»: { $count } товар
        [few] «{ $words }»: { $count } товара
        [many] «{ $words }»: { $count } товаров
       *[other] «{ $words }»: { $count } товара
    }
finding-away-all = Такие товары есть, но сейчас ни один из них не доставить. Доставка: { $country }.
finding-here = Что можно доставить к вам

## templates/shop/suggest.html: пока вы набираете

suggest-label = Подсказки
suggest-goods = Товары
suggest-categories = Категории
suggest-brands = Бренды
suggest-count =
    { $count ->
        [0] Подсказок нет
        [one] { $count } подсказка, выбирайте стрелками
        [few] { $count } подсказки, выбирайте стрелками
        [many] { $count } подсказок, выбирайте стрелками
       *[other] { $count } подсказки, выбирайте стрелками
    }
