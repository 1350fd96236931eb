## Formularz oferty: templates/brand/listing.html

prices-floor = Cena minimalna, { $currency }
prices-floor-hint = Niezależnie od kursów walut żadna sztuka nie zostanie sprzedana taniej. Zostaw puste, jeśli nie ma takiej granicy.
prices-regular = Cena przed obniżką, { $currency }
prices-regular-hint = Tylko wtedy, gdy cena powyżej jest obniżona. Sklep pokazuje ją albo najniższą cenę z ostatnich tygodni, jeśli wymaga tego prawo.
prices-measure = Zawartość
prices-measure-hint = Ile jest w jednej sztuce, na przykład 100 g: strona pokaże wtedy cenę za kilogram lub litr.
prices-unit = Jednostka
prices-unit-none = bez miary
prices-floor-wrong = Wiersz { $line }: cena minimalna to kwota w walucie { $currency } większa od zera i nie wyższa niż cena
prices-floor-high = Wiersz { $line }: cena minimalna nie może być wyższa niż cena
prices-regular-wrong = Wiersz { $line }: cena przed obniżką to kwota w walucie { $currency }, wyższa niż cena
prices-regular-low = Wiersz { $line }: cena przed obniżką musi być wyższa niż cena
prices-measure-wrong = Wiersz { $line }: wpisz zawartość jako liczbę większą od zera, najwyżej trzy miejsca po przecinku
prices-unit-missing = Wiersz { $line }: wybierz jednostkę zawartości

## Przy każdej cenie: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Obniżka
prices-lowest =
    { $days ->
        [one] Najniższa cena z dnia przed obniżką: { $price }
        [few] Najniższa cena z { $days } dni przed obniżką: { $price }
        [many] Najniższa cena z { $days } dni przed obniżką: { $price }
       *[other] Najniższa cena z { $days } dnia przed obniżką: { $price }
    }
prices-before = Cena przed obniżką: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] szt.
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] szt.
    }
fact-contents = Zawartość

## Kto płaci na granicy: strona produktu, koszyk, kasa i wiadomość o zamówieniu

incoterm-says = { $incoterm ->
        [dap] Dostarczone do miejsca (DAP): przewoźnik może przy drzwiach poprosić o cło i podatek. Są już w kwocie, którą płacisz tutaj: wyślij nam rachunek przewoźnika, a oddamy te pieniądze.
       *[ddp] Dostarczone, cło opłacone (DDP): cło i podatek są w kwocie, którą płacisz tutaj, przy drzwiach nic już nie trzeba dopłacać.
    }

## Rachunek: src/web/shop/receipt.rs

receipt-floor = Cena minimalna marki { $brand }: { $least }, po kursie { $rate } ({ $day })

## Pobieranie kursów walut: templates/ops/rates.html, today.html

rates-window = Ceny towarów zachowują kurs z dnia przed początkiem swojego okna: przez tyle dni, ile podaje wiersz rynku (rate_days), żeby nie zmieniały się z dnia na dzień.
feed-title = Pobieranie z banku
feed-off = Kursy nie są pobierane automatycznie. Podaj adres pliku dziennego w ustawieniu rates_url albo wczytuj pliki ręcznie.
feed-address = Adres
feed-every =
    { $hours ->
        [one] Co godzinę
        [few] Co { $hours } godziny
        [many] Co { $hours } godzin
       *[other] Co { $hours } godziny
    }
feed-every-label = Częstość prób
feed-good = Ostatnio udane
feed-failed = Ostatnio nieudane
feed-never = jeszcze nigdy
feed-now = Pobierz teraz
feed-down = Nie udało się pobrać kursów walut
feed-why-address = Adres jest nieosiągalny.
feed-why-slow = Bank nie odpowiedział na czas.
feed-why-status = Zamiast pliku bank odesłał kod { $detail }.
feed-why-large = Odpowiedź jest dużo większa niż plik z kursami.
feed-why-text = Odpowiedź nie jest tekstem.
feed-why-file = Nie da się zrozumieć pliku: { $detail }. Niczego z niego nie użyto.
said-rates-new = Obowiązują nowe kursy walut.
said-rates-same = Bank nie ma nic nowszego.
said-rates-failed = Nie udało się pobrać kursów; ceny opierają się na ostatnich.
