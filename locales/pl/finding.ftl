## templates/parts/filters.html: co zawęża listę

filter-title = Filtruj
filter-title-chosen =
    { $count ->
        [one] Filtruj: jeden wybrany filtr
        [few] Filtruj: { $count } wybrane filtry
        [many] Filtruj: { $count } wybranych filtrów
       *[other] Filtruj: { $count } wybranego filtra
    }
filter-show = Pokaż
filter-chosen = Twój wybór
filter-remove = Usuń: { $what }
filter-clear = Wyczyść filtry
filter-more = Więcej
filter-category = Kategoria
filter-brand = Marka
filter-price = Cena u drzwi
filter-price-say = Z dostawą, cłem i podatkiem. Tutaj od { $least } do { $most }.
filter-price-from = Co najmniej
filter-price-to = Najwyżej
filter-arrival = U twoich drzwi najpóźniej
filter-arrival-any = Dowolny dzień
filter-rating = Opinie
filter-rating-any = Dowolne
filter-rating-from =
    { $stars ->
        [one] Od jednej gwiazdki
        [few] Od { $stars } gwiazdek
        [many] Od { $stars } gwiazdek
       *[other] Od { $stars } gwiazdki
    }
filter-place = Gdzie leży
filter-near = Już na miejscu, po odprawie celnej
filter-stock = Dziś dostępne tutaj

## Co wybrano, po kolei

filter-of = { $name }: { $value }
filter-between = od { $least } do { $most }
filter-at-least = od { $amount }
filter-at-most = do { $amount }

## Sposoby sortowania; pozostałe są w shop.ftl

sort-relevance = Najtrafniejsze
sort-soonest = Od najszybszej dostawy

## Co lista mówi o sobie

finding-preparing = Filtry i sortowanie są w przygotowaniu. Na razie oto cała lista; spróbuj ponownie za chwilę.
finding-away =
    { $count ->
        [one] Jednego z tych produktów nie możemy tu teraz dostarczyć. Kraj dostawy: { $country }.
        [few] { $count } z tych produktów nie możemy tu teraz dostarczyć. Kraj dostawy: { $country }.
        [many] { $count } z tych produktów nie możemy tu teraz dostarczyć. Kraj dostawy: { $country }.
       *[other] { $count } z tych produktów nie możemy tu teraz dostarczyć. Kraj dostawy: { $country }.
    }
finding-away-hide = Pokaż tylko te, które możemy

## Lista, na której nic nie zostało

finding-nothing-fits = Nic nie spełnia wszystkich wybranych warunków
finding-widen = Tak znajdziesz więcej:
finding-without =
    { $count ->
        [one] Bez „{ $what }”: jeden produkt
        [few] Bez „{ $what }”: { $count } produkty
        [many] Bez „{ $what }”: { $count } produktów
       *[other] Bez „{ $what }”: { $count } produktu
    }
finding-fewer = Wyniki dla mniejszej liczby słów:
finding-fewer-words =
    { $count ->
        [one] „{ $words }”: jeden produkt
        [few] „{ $words }”: { $count } produkty
        [many] „{ $words }”: { $count } produktów
       *[other] „{ $words }”: { $count } produktu
    }
finding-away-all = Takie produkty są, ale żadnego z nich nie możemy tu teraz dostarczyć. Kraj dostawy: { $country }.
finding-here = Co może do ciebie dotrzeć

## templates/shop/suggest.html: podczas pisania

suggest-label = Podpowiedzi
suggest-goods = Produkty
suggest-categories = Kategorie
suggest-brands = Marki
suggest-count =
    { $count ->
        [0] Brak podpowiedzi
        [one] Jedna podpowiedź, dostępna klawiszami strzałek
        [few] { $count } podpowiedzi, dostępne klawiszami strzałek
        [many] { $count } podpowiedzi, dostępnych klawiszami strzałek
       *[other] { $count } podpowiedzi, dostępnej klawiszami strzałek
    }
