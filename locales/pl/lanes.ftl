# Dlaczego nie można użyć wiersza z pliku tras: entrepot import lanes i /ops/lanes

lanes-no-column = W pliku nie ma kolumny „{ $column }”. Musi ją wymieniać pierwszy wiersz.
lanes-not-a-column = Nie ma takiej kolumny. Usuń ją z pierwszego wiersza albo popraw jej nazwę.
lanes-column-twice = Pierwszy wiersz wymienia tę kolumnę dwa razy.
lanes-cells = Kolumny w pierwszym wierszu: { $wanted }; w tym wierszu: { $found }.
lanes-not-csv = Tego pliku CSV nie da się odczytać. Zapisz go jako CSV w UTF-8, z przecinkami.
lanes-rows = Plik ma co najmniej jeden wiersz, a najwyżej { $most }.
lanes-not-a-code = Wpisz kod z liter, cyfr i łączników (limit znaków: { $most }): SZX-DE-POST.
lanes-not-a-carrier = Wpisz nazwę przewoźnika znaną kupującym (limit znaków: { $most }).
lanes-not-a-country = Wpisz dwie litery kraju: DE.
lanes-not-a-word = Wpisz jedno z tych słów: { $words }.
lanes-not-days = Wpisz całkowitą liczbę dni, najwyżej 365.
lanes-not-weekdays = Wpisz dni wysyłki zbiorczej na trasie jako cyfry, od 1 (poniedziałek) do 7 (niedziela), na przykład 5 lub 25; przynajmniej w jeden z nich lokalizacja musi pracować. Zostaw puste, jeśli ma to być każdy dzień roboczy.
lanes-backwards = To wypada przed tym, po czym powinno następować: największa liczba dni nie jest mniejsza od najmniejszej, a ostatni dzień nie jest wcześniejszy od pierwszego.
lanes-not-a-border = Wpisz dwie litery obszaru celnego, na który się wjeżdża, EU lub CH, albo zostaw puste, jeśli granicy nie ma.
lanes-not-a-day = Wpisz dzień jako 2026-12-31.
lanes-not-a-currency = Wpisz trzy litery waluty: CNY.
lanes-not-an-amount = Wpisz kwotę w walucie wiersza, nie mniejszą od zera, na przykład 12.50, bez odstępów między tysiącami.
lanes-not-a-number = Wpisz liczbę całkowitą. Waga bazowa jest większa od zera; dzielnik 0 pomija objętość.
lanes-not-a-fraction = Wpisz ułamek mniejszy od 1: 0.165 oznacza 16,5 procent.
lanes-below-first = Najcięższa paczka nie może być lżejsza niż waga bazowa.
lanes-no-step = Bez progów cennik nie ma ceny za próg i nie przyjmuje nic powyżej wagi bazowej. Wpisz szerokość progu.
lanes-disagrees = Wiersz { $line } podaje co innego o tej samej trasie. Wpisz to samo we wszystkich wierszach jednej trasy.
lanes-overlaps = Cennik z wiersza { $line } obowiązuje w niektóre z tych samych dni. Niech wcześniejszy kończy się dzień przed początkiem późniejszego.
lanes-no-place = Nie ma lokalizacji z takim kodem. Kody są na stronie /ops/places; najpierw dodaj lokalizację.
lanes-no-market = Dla tego kraju nie znamy reguł, więc nie da się tam niczego wycenić.
lanes-other-place = Taka trasa już istnieje i wychodzi z innej lokalizacji: { $place }. Trasie z innego miejsca nadaj własny kod.
lanes-other-country = Taka trasa już istnieje i prowadzi do innego kraju: { $country }. Trasie do innego kraju nadaj własny kod.
lanes-begun = Według cennika tej trasy, który wtedy obowiązywał, mogły już zostać sprzedane paczki. Zacznij nowy cennik później, a stary niech obowiązuje przynajmniej do wczoraj.
lanes-runs = Cennik od { $from } do { $to } obowiązuje w niektóre z tych samych dni. Skróć go albo zacznij nowy później.
lanes-runs-on = Cennik, który zaczyna się { $from }, obowiązuje w niektóre z tych samych dni. Zakończ ten wcześniej.

# /ops/lanes: szukanie tras i plik tras
lanes-no-match = Nie ma takiej trasy.
lanes-see-all = Zobacz wszystkie trasy
lanes-by-file = Trasy z pliku
lanes-other-file = Inny plik
lanes-file = Plik CSV, jeden wiersz na każdy cennik
lanes-file-hint = Kolumny trasy powtarzają się w każdym jej wierszu. Zobaczysz zmiany, zanim cokolwiek się zmieni.
lanes-file-all = Istniejące trasy jako taki plik
lanes-file-show = Pokaż, co zmienia
lanes-file-needed = Najpierw wybierz plik.
lanes-file-shown = Nic się jeszcze nie zmieniło. To zmieni plik po potwierdzeniu.
lanes-file-nothing =
    { $count ->
        [one] Ten plik niczego nie zmienia: jego wiersz podaje to, co już wiadomo.
        [few] Ten plik niczego nie zmienia: jego { $count } wiersze podają to, co już wiadomo.
        [many] Ten plik niczego nie zmienia: jego { $count } wierszy podaje to, co już wiadomo.
       *[other] Ten plik niczego nie zmienia: jego { $count } wiersza podaje to, co już wiadomo.
    }
lanes-same =
    { $count ->
        [one] Jeden kolejny wiersz podaje to, co już wiadomo.
        [few] { $count } kolejne wiersze podają to, co już wiadomo.
        [many] { $count } kolejnych wierszy podaje to, co już wiadomo.
       *[other] { $count } kolejnego wiersza podaje to, co już wiadomo.
    }
lanes-faults =
    { $count ->
        [one] Jednej komórki nie można użyć
        [few] { $count } komórek nie można użyć
        [many] { $count } komórek nie można użyć
       *[other] { $count } komórki nie można użyć
    }
lanes-faults-say = Niczego nie przyjęto. Popraw plik i wyślij go jeszcze raz.
lanes-moved = Trasy zmieniły się, odkąd je pokazano
lanes-moved-say = Niczego nie przyjęto. To plik zmienia teraz.
lanes-new =
    { $count ->
        [one] Jedna nowa trasa
        [few] { $count } nowe trasy
        [many] { $count } nowych tras
       *[other] { $count } nowej trasy
    }
lanes-changed =
    { $count ->
        [one] Jedna trasa się zmienia
        [few] { $count } trasy się zmieniają
        [many] { $count } tras się zmienia
       *[other] { $count } trasy się zmienia
    }
lanes-new-cards =
    { $count ->
        [one] Jeden cennik
        [few] { $count } cenniki
        [many] { $count } cenników
       *[other] { $count } cennika
    }
lanes-replaced = poprawiony
lanes-ended =
    { $count ->
        [one] Jeden cennik dostaje inny ostatni dzień
        [few] { $count } cenniki dostają inny ostatni dzień
        [many] { $count } cenników dostaje inny ostatni dzień
       *[other] { $count } cennika dostaje inny ostatni dzień
    }
lanes-what = Co
lanes-was = Dotąd
lanes-becomes = Odtąd
lanes-until-was = Ostatni dzień dotąd
lanes-until-now = Ostatni dzień odtąd
lanes-confirm = Przyjmij te zmiany
lanes-discard = Zostaw wszystko bez zmian
lanes-nothing = nic
lanes-carrier = Przewoźnik
lanes-border = Wjazd do
lanes-divisor = Dzielnik (cm³/kg)
said-lanes-taken = Plik przyjęty. Od tej chwili ceny się do niego stosują.

# /ops/lanes/{code}: trasa, jej cenniki i jeszcze jeden
lane-facts = Trasa
lane-journey = Zamówienie złożone teraz
lane-begins = Początek przygotowania
lane-leaves = U przewoźnika
lane-at-border = Na granicy, około
lane-arrives = U drzwi
lane-cards = Cenniki
lane-no-cards = Nie ma cennika, więc na tej trasie nie da się niczego wycenić. Dodaj cennik poniżej.
lane-card-add = Dodaj cennik
lane-card-say = Obowiązuje od swojego pierwszego dnia; poprzedni kończy się dzień wcześniej. Wpisano wartości z ostatniego cennika.
lane-card-to = Do, lub bezterminowo
lane-card-currency = Waluta
lane-card-first-g = Waga bazowa, w gramach
lane-card-first = Cena wagi bazowej
lane-card-step-g = Każdy kolejny próg, w gramach
lane-card-step = Cena kolejnego progu
lane-card-max-g = Najwyżej, w gramach
lane-card-fuel = Paliwo, jako ułamek (0.165)
lane-card-do = Dodaj ten cennik
said-card-added = Cennik dodany. Ceny stosują się do niego od jego pierwszego dnia.
