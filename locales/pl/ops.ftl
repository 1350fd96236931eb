## templates/ops/frame.html i słowa wspólne dla wszystkich stron tego panelu

ops-desk = Operacje
ops-nav-today = Dziś
ops-nav-rules = Reguły
ops-nav-rates = Kursy walut
ops-nav-lanes = Trasy
ops-nav-places = Lokalizacje
ops-nav-brands = Marki
ops-nav-letters = Wiadomości
ops-nav-audit = Dziennik zmian
pager-name = Kolejne strony
pager-before = Wstecz
pager-after = Dalej
pager-older = Starsze
pager-newest = Wróć do najnowszych

## templates/ops/rules.html

rules-title = Reguły
rules-hash = Ta wersja:
rules-table = Tabela
rules-table-markets = Rynki
rules-table-territories = Obszary celne
rules-table-thresholds = Progi
rules-table-regimes = Procedury
rules-table-fees = Opłaty
rules-table-taxes = Podatki
rules-table-tariffs = Taryfy celne
rules-table-rounding = Zaokrąglenia
rules-table-restrictions = Ograniczenia
rules-country = Kraj docelowy
rules-all = Wszystkie
rules-on = Obowiązujące w dniu
rules-any-day = Także minione i przyszłe
rules-show = Pokaż
rules-found =
    { $count ->
        [one] Jedna reguła.
        [few] { $count } reguły.
        [many] { $count } reguł.
       *[other] { $count } reguły.
    }
rules-english = Treść reguły jest przechowywana po angielsku, tak jak cytuje się jej źródło.
rules-none = Żadna reguła nie pasuje. Wybierz inny dzień, inną tabelę lub inny kraj docelowy.
rules-rule = Reguła
rules-says = Treść
rules-state = Stan
rules-from = Od
rules-until = Do
rules-open = bezterminowo
rules-source = Źródło
rules-off = znana, nieużywana
rules-coming = przyszła
rules-over = wygasła
rules-uncertain = obowiązuje, niepewna
rules-holds = obowiązuje

## templates/ops/rates.html

rates-title = Kursy walut
rates-say = Ile jednostek waluty za jedno euro. Cena używa ostatniego kursu opublikowanego najpóźniej w jej dniu; każdy rachunek zachowuje użyty kurs.
rates-newest = Najnowszy kurs z dnia
rates-none = Nie wczytano kursów walut
rates-old =
    { $count ->
        [one] Najnowszy kurs ma jeden dzień
        [few] Najnowszy kurs ma { $count } dni
        [many] Najnowszy kurs ma { $count } dni
       *[other] Najnowszy kurs ma { $count } dnia
    }
rates-load = Wczytaj nowsze poleceniem „entrepot import rates PLIK”. Do tego czasu ceny opierają się na ostatnim kursie.
rates-published = Opublikowane kursy
rates-currency = Waluta
rates-per-euro = Za jedno euro
rates-day = Opublikowano
rates-source = Źródło
rates-pegs = Waluty powiązane
rates-pegs-say = Waluty, których bank nie notuje, powiązane z taką, którą notuje.
rates-anchor = Powiązana z
rates-units = Jednostek za jedną

## templates/ops/lanes.html

lanes-title = Trasy i cenniki
lanes-say = Ile dziś żądają przewoźnicy, bez kosztu przygotowania paczki. Paczka płaci za to, co większe: wagę albo objętość.
lanes-none = Z tej lokalizacji nie wychodzi żadna trasa.
lanes-lane = Trasa
lanes-to = Dokąd
lanes-how = Jak
lanes-declared = Zgłaszana
lanes-terms = Należności celne
lanes-transit = W drodze
lanes-days =
    { $to ->
        [one] Jeden dzień
        [few] { $from }–{ $to } dni
        [many] { $from }–{ $to } dni
       *[other] { $from }–{ $to } dnia
    }
lanes-departs = Wysyłka zbiorcza
lanes-any-day = każdy dzień roboczy
lanes-first = Waga bazowa
lanes-step = Każdy kolejny próg
lanes-fuel = Paliwo
lanes-most = Najwyżej
lanes-card-from = Cennik od
lanes-refuses = Nie przyjmuje
lanes-no-card = Dziś nie obowiązuje żaden cennik
lanes-open = otwarta
lanes-closed = zamknięta
lanes-ddp = Płacimy my
lanes-dap = Płatne przy drzwiach

## templates/ops/places.html

places-title = Lokalizacje
places-place = Lokalizacja
places-kind = Rodzaj
places-hub = Punkt zbiorczy w kraju pochodzenia
places-warehouse = Magazyn za granicą
places-consolidates = pakuje razem kilka marek
places-cutoff = Godzina graniczna
places-handling = Przygotowanie
places-days =
    { $count ->
        [one] jeden dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dnia roboczego
    }
places-off = Najbliższy dzień wolny
places-per-parcel = Za paczkę
places-per-unit = Za sztukę
places-lanes = Trasy
places-skus = Warianty
places-free = Wolne
places-held = Zarezerwowane dla zamówień
places-total = Sztuki we wszystkich lokalizacjach

## templates/ops/brands.html

brands-title = Marki
brands-say = Właściciel marki sam prowadzi swoje oferty i ich stany magazynowe; prowizja to udział w cenie towarów, bez cła i podatku.
brands-brand = Marka
brands-home = Siedziba
brands-currency = Ceny w
brands-founded = Od roku
brands-commission = Prowizja
brands-usual = zwykła
brands-on-shelf = W sklepie
brands-all = Oferty
brands-maker = Producent według przepisów o bezpieczeństwie produktów

## templates/ops/audit.html

audit-title = Dziennik zmian
audit-say = Każda zmiana dokonana przez pracownika, markę lub polecenie, od najnowszej. Niczego się stąd nie usuwa.
audit-none = Niczego jeszcze nie zmieniono.
audit-when = Kiedy (UTC)
audit-who = Kto
audit-did = Co
audit-to = Czego dotyczy
audit-detail = Z jakimi danymi
audit-role-brand = właściciel marki
audit-role-agent = obsługa klienta
audit-role-operator = operator
audit-role-shopper = kupujący
audit-role-program = program

## templates/ops/letters.html

letters-title = Wiadomości
letters-say = Powstają razem ze zmianą, która je wywołuje, i są wysyłane później. Treści tu nie pokazujemy, bo może zawierać klucze i kody.
letters-none = Nie napisano jeszcze żadnej wiadomości.
letters-written = Napisano (UTC)
letters-kind = Dotyczy
letters-to = Do
letters-language = Język
letters-tries = Próby
letters-when = Wysłano lub następna próba
letters-error = Co poszło nie tak
letters-retry = Spróbuj ponownie

## templates/ops/today.html

today-title = Dziś
today-failed =
    { $count ->
        [one] Nie udało się wysłać jednej wiadomości
        [few] Nie udało się wysłać { $count } wiadomości
        [many] Nie udało się wysłać { $count } wiadomości
       *[other] Nie udało się wysłać { $count } wiadomości
    }
today-orders =
    { $count ->
        [one] zamówienie
        [few] zamówienia
        [many] zamówień
       *[other] zamówienia
    }
today-returns =
    { $count ->
        [one] otwarty zwrot
        [few] otwarte zwroty
        [many] otwartych zwrotów
       *[other] otwartego zwrotu
    }
today-letters =
    { $count ->
        [one] wiadomość czeka
        [few] wiadomości czekają
        [many] wiadomości czeka
       *[other] wiadomości czeka
    }
today-listings =
    { $count ->
        [one] oferta
        [few] oferty
        [many] ofert
       *[other] oferty
    }
today-lanes =
    { $count ->
        [one] trasa
        [few] trasy
        [many] tras
       *[other] trasy
    }
today-markets =
    { $count ->
        [one] rynek
        [few] rynki
        [many] rynków
       *[other] rynku
    }
today-rules = Obowiązujące reguły
today-log = Ostatnie zmiany
