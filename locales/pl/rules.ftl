## templates/ops/changes.html: reguły, które ktoś proponuje

changes-title = Zmiany reguł
changes-say = Nowe reguły pokazujemy razem z ich wpływem na ceny, a wprowadza je drugi operator. Każdy wiersz zaczyna obowiązywać o północy swojego dnia, tam gdzie ma zastosowanie.
changes-back = Obowiązujące reguły
changes-new = Zaproponuj nowe reguły
changes-file = Pliki
changes-files = Pliki
changes-file-hint = Tabele CSV (UTF-8) z nagłówkami zbioru reguł, także kilka naraz, albo kursy walut w postaci publikowanej przez Europejski Bank Centralny. Razem najwyżej 16 MB.
changes-mode = Jak je wprowadzić
changes-mode-additions = Wiersze, które zastępują obowiązujące
changes-mode-tables = Całe tabele, które zastępują nasze
changes-effective = Od
changes-effective-hint = Dla wierszy, które same nie zaczynają się później.
changes-note = Uwaga dla osoby zatwierdzającej
changes-propose = Zobacz, co zmienią
changes-list = Dotychczasowe propozycje
changes-none = Nikt jeszcze nie zaproponował zmiany. Wybierz plik, żeby zobaczyć, co by zmienił; nic się nie stanie, dopóki nie zgodzi się drugi operator.
changes-by = Kto zaproponował
changes-line = Wiersz
changes-column = Kolumna
changes-what-wrong = Co jest nie tak
changes-faults =
    { $count ->
        [one] Jednej komórki nie można użyć. Niczego nie wczytano.
        [few] { $count } komórek nie można użyć. Niczego nie wczytano.
        [many] { $count } komórek nie można użyć. Niczego nie wczytano.
       *[other] { $count } komórki nie można użyć. Niczego nie wczytano.
    }
changes-file-needed = Wybierz plik
changes-file-empty = „{ $file }” jest pusty
changes-file-not-text = „{ $file }” nie jest tekstem. Zapisz tabelę jako CSV (UTF-8) i wybierz ten plik
changes-file-heading = „{ $file }” nie zaczyna się od nagłówka tabeli. Najbliższy jest { $near }: { $expected }
changes-file-mixed = Reguły i kursy walut proponuje się osobno: wybierz pliki jednego rodzaju
changes-file-large = Razem pliki mają ponad { $most } MB. Wybierz mniej albo zaproponuj je poleceniem „entrepot import rules”
changes-day-wrong = Podaj dzień
changes-official = Dla urzędowych plików taryfowych
changes-official-hint = Taryfę Stanów Zjednoczonych i brytyjską UK Global Tariff odczytujemy w oryginalnej postaci; co jest nieczytelne, wymieniamy wiersz po wierszu i nigdy nie bierzemy za zero.
changes-source = Źródło, tak jak podają je rachunki
changes-source-hint = Bez wpisu: nazwa pliku.
changes-tariff = Która taryfa z pliku
changes-tariff-absent = „{ $file }” nie zawiera tej taryfy
changes-nothing-new = Wszystkie te wiersze już obowiązują, więc nie ma czego proponować

## templates/ops/change.html: jedna zmiana

change-title = Zmiana reguł
change-all = Wszystkie zmiany
change-state-proposed = czeka na drugiego operatora
change-state-approved = zatwierdzona
change-state-taken-back = cofnięta
change-state-withdrawn = wycofana
change-state-refused = odrzucona
change-facts = Co zaproponowano
change-proposed = Zaproponowano
change-decided = Rozstrzygnięto
change-taken-back = Cofnięto
change-before = Reguły przed
change-after = Reguły po
change-decide = Decyzja
change-second = To twoja propozycja. Musi ją zatwierdzić inny operator.
change-closed = Tu nie ma już nic do rozstrzygnięcia.
change-approve = Zatwierdzenie
change-approve-say = Reguły zaczną obowiązywać dla każdej ceny. Każdy wiersz zaczyna się o północy swojego dnia, tam gdzie ma zastosowanie; złożone już zamówienia zachowują swoje rachunki.
change-approve-do = Wprowadź w życie
change-refuse = Odrzucenie
change-refuse-say = Propozycja zostaje zamknięta i nic się nie zmienia.
change-refuse-do = Odrzuć
change-withdraw = Wycofanie
change-withdraw-say = Propozycja zostaje zamknięta i nic się nie zmienia. Pliki można zaproponować ponownie.
change-withdraw-do = Wycofaj
change-take-back = Cofnięcie
change-take-back-say = Od razu obowiązują znów poprzednie reguły, dokładnie takie jak były. Zamówienia złożone w międzyczasie zachowują swoje rachunki.
change-take-back-do = Cofnij
change-not-new = Ta propozycja niczego by już nie zmieniła. Wycofaj ją.
change-not-own = Własnej propozycji nie można zatwierdzić
change-not-own-help = Poproś innego operatora, żeby ją obejrzał i zatwierdził.
change-not-yours = Wycofać może ją tylko autor propozycji. Możesz ją odrzucić.
change-not-look = Spójrz jeszcze raz: teraz zmieniłaby coś innego, niż tu pokazano
change-not-look-help = Obowiązujące reguły zmieniły się w międzyczasie albo nadszedł jej dzień. Porównaj ją ponownie poniżej, potem zdecyduj.
change-not-later = Na tej zmianie opiera się późniejsza. Najpierw cofnij tamtą:
change-not-other = Od tego czasu wprowadzono inne reguły, więc poprzednie nie mogą po prostu wrócić. Zaproponuj potrzebne tabele.
change-stale = Obowiązują już inne reguły niż te, z którymi porównano.
change-look-again = Porównaj ponownie
change-past =
    { $count ->
        [one] Jeden wiersz zmienia minione dni
        [few] { $count } wiersze zmieniają minione dni
        [many] { $count } wierszy zmienia minione dni
       *[other] { $count } wiersza zmienia minione dni
    }
change-past-help = Zamówienia z tych dni zachowują swoje rachunki; zapłacone ceny się nie zmieniają. Upewnij się, że tak ma być.
change-uncertain =
    { $count ->
        [one] Jeden nowy wiersz jest niepewny
        [few] { $count } nowe wiersze są niepewne
        [many] { $count } nowych wierszy jest niepewnych
       *[other] { $count } nowego wiersza jest niepewne
    }
change-uncertain-help = Wyceny oparte na takich wierszach mówią o tym operatorom, a kupującym nigdy.
change-unread =
    { $count ->
        [one] Jednego wiersza nie zrozumiano i go pominięto
        [few] { $count } wierszy nie zrozumiano i je pominięto
        [many] { $count } wierszy nie zrozumiano i je pominięto
       *[other] { $count } wiersza nie zrozumiano i go pominięto
    }
change-unread-see = Obejrzyj po kolei
change-unread-row = Co tam stoi
change-prices = Co zmienia w cenach
change-prices-say = Ceny na półce pierwszego dnia ze zmianą i bez niej, z cłem i podatkiem, po dzisiejszych kursach walut. Obliczone w chwili propozycji.
change-market-still = { $country }: żadna cena na półce się nie zmienia.
change-market =
    { $count ->
        [one] zmienia się jedna cena z { $all }
        [few] zmieniają się { $count } ceny z { $all }
        [many] zmienia się { $count } cen z { $all }
       *[other] zmienia się { $count } ceny z { $all }
    }
change-market-parts = (w górę { $dearer }, w dół { $cheaper }, nowe { $gained }, utracone { $lost })
change-floor =
    { $count ->
        [one] Jedna spadłaby poniżej ceny minimalnej swojej marki i zostaje na tym poziomie.
        [few] { $count } spadłyby poniżej ceny minimalnej swojej marki i zostają na tym poziomie.
        [many] { $count } spadłoby poniżej ceny minimalnej swojej marki i zostaje na tym poziomie.
       *[other] { $count } spadłoby poniżej ceny minimalnej swojej marki i zostaje na tym poziomie.
    }
change-goods = Towar
change-was = Bez zmiany
change-now = Ze zmianą
change-by = Różnica
change-no-price = brak ceny
change-largest =
    { $count ->
        [one] Pokazano tylko największą zmianę.
        [few] Pokazano { $count } największe zmiany.
        [many] Pokazano { $count } największych zmian.
       *[other] Pokazano { $count } największej zmiany.
    }
change-no-market = Tam, gdzie te wiersze mają zastosowanie, nie ma żadnej wersji sklepu, więc ceny na półce się nie zmieniają.
change-carts =
    { $count ->
        [0] Otwarte koszyki: { $all }, bez towarów, których cena się zmienia.
        [one] Otwarte koszyki: { $all }, w tym jeden z towarem, którego cena się zmienia.
        [few] Otwarte koszyki: { $all }, w tym { $count } z towarem, którego cena się zmienia.
        [many] Otwarte koszyki: { $all }, w tym { $count } z towarem, którego cena się zmienia.
       *[other] Otwarte koszyki: { $all }, w tym { $count } z towarem, którego cena się zmienia.
    }
change-carts-see = Które koszyki
change-cart-lines =
    { $count ->
        [one] { $moved } z jednej pozycji
        [few] { $moved } z { $count } pozycji
        [many] { $moved } z { $count } pozycji
       *[other] { $moved } z { $count } pozycji
    }
change-rows = Co zmienia w regułach
change-counts = Dodane: { $added }, zastępujące inne: { $supersedes }, zakończone: { $ended }, zmienione: { $changed }, usunięte: { $removed }.
change-unchanged =
    { $count ->
        [0] Żaden wiersz z plików jeszcze nie obowiązywał.
        [one] Jeden wiersz z plików już obowiązuje.
        [few] { $count } wiersze z plików już obowiązują.
        [many] { $count } wierszy z plików już obowiązuje.
       *[other] { $count } wiersza z plików już obowiązuje.
    }
change-fate-added = dodany
change-fate-supersedes = zastępuje
change-fate-ended = kończy się
change-fate-changed = zmieniony
change-fate-removed = usunięty
change-mark-uncertain = niepewny
change-mark-past = minione dni
change-more-rows =
    { $count ->
        [one] Pokazano pierwszy wiersz.
        [few] Pokazano { $count } pierwsze wiersze.
        [many] Pokazano { $count } pierwszych wierszy.
       *[other] Pokazano { $count } pierwszego wiersza.
    }
change-log = Kto co zrobił

## templates/ops/rules.html i today.html

rules-changes = Zmiany reguł
rules-waiting =
    { $count ->
        [one] Jedna zmiana reguł czeka na drugiego operatora
        [few] { $count } zmiany reguł czekają na drugiego operatora
        [many] { $count } zmian reguł czeka na drugiego operatora
       *[other] { $count } zmiany reguł czeka na drugiego operatora
    }
rules-versions = Wersje
rules-versions-say = Każdy zbiór reguł, który kiedykolwiek obowiązywał, pozostaje dostępny pod swoim skrótem (hash).
rules-version-now = obowiązuje
rules-version-read = Czytasz wcześniejszą wersję.
rules-version-back = Wróć do obowiązujących reguł

## templates/care/order.html, tylko dla operatorów

order-uncertain =
    { $count ->
        [one] Te należności opierają się na jednej regule, której nie jesteśmy pewni
        [few] Te należności opierają się na { $count } regułach, których nie jesteśmy pewni
        [many] Te należności opierają się na { $count } regułach, których nie jesteśmy pewni
       *[other] Te należności opierają się na { $count } reguły, których nie jesteśmy pewni
    }
