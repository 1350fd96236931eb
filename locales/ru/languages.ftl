## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: что написано на каждом языке

ops-nav-languages = Языки
languages-title = Языки
languages-say = Сколько текстов написано на каждом языке. Чего на нём нет, показывается на другом языке с пометкой об этом.
languages-how = Тексты своих карточек каждый бренд пишет на своём рабочем месте; название здесь ведёт на страницу, какой её видят читающие на этом языке. Названия городов меняют на их площадках.
languages-of = { $own } из { $all }
languages-interface = Интерфейс
languages-listings = Карточки в продаже
languages-options = Параметры
languages-pictures = Описания фото
languages-categories = Категории
languages-cities = Города
languages-what = Что
languages-own = На этом языке
languages-other = Показано на другом языке
languages-none = Нет ни на одном языке
languages-old = Старше оригинала
languages-since = Оригинал изменён
languages-house = Бренды, категории и города
languages-whole = Всё на месте, и ничто не старше своего оригинала.
languages-older =
    { $count ->
        [one] { $count } текст старше оригинала
        [few] { $count } текста старше оригинала
        [many] { $count } текстов старше оригинала
       *[other] { $count } текста старше оригинала
    }
languages-missing =
    { $count ->
        [one] Нет { $count } текста
        [few] Нет { $count } текстов
        [many] Нет { $count } текстов
       *[other] Нет { $count } текста
    }
languages-lacking =
    { $count ->
        [one] На { $count } языке у части ваших карточек нет текстов
        [few] На { $count } языках у части ваших карточек нет текстов
        [many] На { $count } языках у части ваших карточек нет текстов
       *[other] На { $count } языка у части ваших карточек нет текстов
    }
languages-lacks =
    { $count ->
        [one] { $language }: { $count } карточка без текста на этом языке
        [few] { $language }: { $count } карточки без текста на этом языке
        [many] { $language }: { $count } карточек без текста на этом языке
       *[other] { $language }: { $count } карточки без текста на этом языке
    }
