# /ops/places i /ops/places/{code}

place-new = Jeszcze jedna lokalizacja
place-add = Dodaj lokalizację
place-add-do = Dodaj tę lokalizację
place-taken = Inna lokalizacja ma już ten kod. Wybierz inny.
place-code = Kod, na przykład CN-SZX
place-not-a-code = Wpisz kod z liter, cyfr i łączników: CN-SZX.
place-no-kind = Wybierz rodzaj lokalizacji.
place-country = Kraj, dwie litery
place-zone = Strefa czasowa, na przykład Asia/Shanghai
place-no-zone = Wpisz strefę czasową pod nazwą z listy IANA: Asia/Shanghai, Europe/Warsaw.
place-city = Miasto ({ $language })
place-no-city = Wpisz nazwę miasta przynajmniej w jednym języku.
place-runs = Jak pracuje
place-runs-say = Nowe ceny i terminy uwzględniają to od razu. Co już sprzedano, zachowuje swoje terminy. Gdzie nie podano liczby paczek dziennie, nie ma limitu.
place-save = Zapisz
place-handling-days = Przygotowanie, w dniach roboczych
place-capacity = Paczek dziennie, najwyżej
place-most =
    { $count ->
        [one] jedna paczka dziennie
        [few] { $count } paczki dziennie
        [many] { $count } paczek dziennie
       *[other] { $count } paczki dziennie
    }
place-no-capacity = Wpisz, ile paczek najwyżej wychodzi w ciągu dnia, albo zostaw puste. Żeby nie przyjmować tu więcej zamówień, zamknij trasy.
place-packaging = Pusta paczka, w gramach
place-per-parcel = Opłata za paczkę { $currency }
place-per-unit = Opłata za sztukę { $currency }
place-working = Dni pracy
place-consolidates = Pakuje razem paczki kilku marek dla jednego kupującego
place-not-a-number = Wpisz liczbę całkowitą, najwyżej { $most }.
place-not-a-fee = Wpisz kwotę w walucie { $currency }, nie mniejszą od zera, na przykład 1.50.
place-not-a-time = Wpisz godzinę, na przykład 16:00.
place-no-days = Zaznacz przynajmniej jeden dzień.
place-never-collected = Zaznacz dzień wysyłki zbiorczej na trasie { $lane } albo najpierw zmień dni tej trasy.
place-lanes =
    { $count ->
        [0] brak tras
        [one] jedna trasa
        [few] { $count } trasy
        [many] { $count } tras
       *[other] { $count } trasy
    }
place-lying =
    { $count ->
        [0] nic tu nie leży
        [one] jeden wariant, wolne: { $free }, zarezerwowane: { $held }
        [few] { $count } warianty, wolne: { $free }, zarezerwowane: { $held }
        [many] { $count } wariantów, wolne: { $free }, zarezerwowane: { $held }
       *[other] { $count } wariantu, wolne: { $free }, zarezerwowane: { $held }
    }
place-days-off = Dni wolne
place-no-days-off = Od dziś nie wpisano żadnego dnia wolnego. Terminy podajemy tak, jakby pracowano we wszystkie dni pracy.
place-days-over =
    { $count ->
        [one] Jeden dzień wolny już minął.
        [few] { $count } dni wolne już minęły.
        [many] { $count } dni wolnych już minęło.
       *[other] { $count } dnia wolnego już minęło.
    }
place-day = Dzień
place-day-name = Nazwa, na przykład Święto Wiosny
place-add-day = Dodaj ten dzień wolny
place-day-name-needed = Podaj, dlaczego jest zamknięte: Święto Wiosny, inwentaryzacja.
place-day-known = Ten dzień jest już wolny.
place-take = Jednak dzień pracy
place-take-day = Jednak praca w dniu: { $day }
weekday-monday = Poniedziałek
weekday-tuesday = Wtorek
weekday-wednesday = Środa
weekday-thursday = Czwartek
weekday-friday = Piątek
weekday-saturday = Sobota
weekday-sunday = Niedziela
said-place-added = Lokalizacja dodana. Podaj nadawcę i trasy, a będą mogły leżeć w niej towary.
said-place-changed = Zapisano. Ceny i terminy uwzględniają to od razu.
said-day-added = Dzień jest wolny. Terminy uwzględniają to od razu.
said-day-taken = Tego dnia się pracuje. Terminy uwzględniają to od razu.
