## templates/parts/filters.html: тізімді тарылтатындар

filter-title = Сүзгілер
filter-title-chosen =
    { $count ->
        [one] Сүзгілер: біреуі таңдалды
       *[other] Сүзгілер: { $count } таңдалды
    }
filter-show = Көрсету
filter-chosen = Таңдағаныңыз
filter-remove = Алып тастау: { $what }
filter-clear = Бәрін тазалау
filter-more = Тағы
filter-category = Санат
filter-brand = Бренд
filter-price = Есікке дейінгі баға
filter-price-say = Жеткізу, баж және салық ішінде. Мұндағы бағалар: { $least } – { $most }.
filter-price-from = Ең азы
filter-price-to = Ең көбі
filter-arrival = Есігіңізде, ең кеші
filter-arrival-any = Кез келген күн
filter-rating = Пікірлер
filter-rating-any = Кез келгені
filter-rating-from =
    { $stars ->
        [one] Бір жұлдыз және одан көп
       *[other] { $stars } жұлдыз және одан көп
    }
filter-place = Тауар қайда жатыр
filter-near = Осында келіп қойған, кеденнен өткен
filter-stock = Бүгін осында алуға болады

## Таңдалғандар, бір-бірлеп

filter-of = { $name }: { $value }
filter-between = { $least } – { $most }
filter-at-least = { $amount } және одан жоғары
filter-at-most = { $amount } және одан төмен

## Сұрыптау түрлері; қалғаны shop.ftl ішінде

sort-relevance = Алдымен ең сәйкесі
sort-soonest = Алдымен ең тез жететіні

## Тізім өзі туралы не айтады

finding-preparing = Сүзгілер мен сұрыптау дайындалып жатыр. Әзірге тізім толық көрсетілді; сәлден соң қайталап көріңіз.
finding-away =
    { $count ->
        [one] Осы тауарлардың біреуін қазір жеткізу мүмкін емес. Жеткізу елі: { $country }.
       *[other] Осы тізімдегі { $count } тауарды қазір жеткізу мүмкін емес. Жеткізу елі: { $country }.
    }
finding-away-hide = Тек жеткізуге болатынын көрсету

## Ештеңе қалмаған тізім

finding-nothing-fits = Таңдағаныңыздың бәріне бірдей сай келетін тауар жоқ
finding-widen = Былай көбірек табылады:
finding-without =
    { $count ->
        [one] «{ $what }» болмаса: бір тауар
       *[other] «{ $what }» болмаса: { $count } тауар
    }
finding-fewer = Сөзді азайтса, табылады:
finding-fewer-words =
    { $count ->
        [one] «{ $words }»: бір тауар
       *[other] «{ $words }»: { $count } тауар
    }
finding-away-all = Мұндай тауарлар бар, бірақ қазір бірде-бірін жеткізу мүмкін емес. Жеткізу елі: { $country }.
finding-here = Сізге жеткізуге болатындар

## templates/shop/suggest.html: теріп жатқанда

suggest-label = Ұсыныстар
suggest-goods = Тауарлар
suggest-categories = Санаттар
suggest-brands = Брендтер
suggest-count =
    { $count ->
        [0] Ұсыныс жоқ
        [one] Бір ұсыныс, көрсеткі пернелермен таңдалады
       *[other] { $count } ұсыныс, көрсеткі пернелермен таңдалады
    }
