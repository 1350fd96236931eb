## entrepot import listings: co jest nie tak z wierszem pliku produktów. To, co powinno tam stać, następuje po „oczekiwano:”.

carry-fault = wiersz { $line }, { $column }: jest „{ $value }”, oczekiwano: { $expected }
carry-cells =
    { $count ->
        [one] jedna komórka, bo nagłówek jest jeden
        [few] { $count } komórki, tyle, ile nagłówków
        [many] { $count } komórek, tyle, ile nagłówków
       *[other] { $count } komórki, tyle, ile nagłówków
    }
carry-key = nazwa produktu (handle, SKU lub id)
carry-title = tytuł w pierwszym wierszu produktu
carry-nothing = cena lub adres zdjęcia
carry-gift-card = towar; kart podarunkowych tu nie sprzedajemy
carry-not-shipped = towar, który się wysyła
carry-grouped = samodzielny towar; grupa tylko wymienia inne produkty
carry-external = towar sprzedawany tutaj, nie w innym sklepie
carry-kind = znany nam rodzaj produktu: simple, variable lub variation
carry-not-new = towar nowy
carry-no-parent = SKU produktu variable z tego pliku albo id: z jego numerem
carry-no-forms = produkt, który ma w tym pliku co najmniej jeden wariant
carry-price =
    { $digits ->
        [0] cena większa od zera, waluta { $currency }, bez miejsc po przecinku
        [one] cena większa od zera, waluta { $currency }, z kropką i najwyżej jedną cyfrą po niej
        [few] cena większa od zera, waluta { $currency }, z kropką i najwyżej { $digits } cyframi po niej
        [many] cena większa od zera, waluta { $currency }, z kropką i najwyżej { $digits } cyframi po niej
       *[other] cena większa od zera, waluta { $currency }, z kropką i najwyżej { $digits } cyfry po niej
    }
carry-amount = kwota z walutą (14.90 EUR)
carry-currency = ceny w walucie marki: { $currency }
carry-other-price = cena z kropką, waluta { $currency }, albo nic
carry-unpriced = cena albo nic
carry-above-price = nie więcej niż cena
carry-no-unit = jednostka ilości podanej obok
carry-measure = ilość z jednostką, na przykład g, kg, ml, cl, l, m lub m2
carry-no-choice = wybór dla opcji o tej nazwie
carry-stray-choice = nic: pierwszy wiersz produktu nie wymienia takiej opcji
carry-same-choice = wybory, których nie ma żaden inny wariant produktu
carry-choices = po jednym wyborze w wierszu: kod, przecinek, nazwa
carry-options = opcje, którymi różnią się warianty, najwyżej { $most }
carry-forms = warianty z jednego wiersza, najwyżej { $most }
carry-no-sku = kod; z handle i wyborów nie dało się go utworzyć
carry-sku = kod do 64 znaków, bez spacji, / ? #
carry-sku-twice = kod, którego nie ma żaden wcześniejszy wiersz
carry-sku-taken = kod, którego nie ma żadna inna oferta
carry-tariff = kod taryfy celnej, od 6 do 10 cyfr
carry-origin = dwie litery kraju
carry-grams = waga w gramach
carry-weight = waga z jednostką (210 g, 3.2 lb)
carry-side = długość z jednostką (20 cm, 8 in)
carry-pieces = liczba sztuk
carry-language = dwie litery języka
carry-flag = TRUE lub FALSE
carry-restrictions = dowolne z tych słów, oddzielone spacjami: { $words }
carry-unfit-choice = wybór dla każdej opcji produktu
carry-unfit-option = najwyżej trzy opcje, każda z nazwą
carry-unfit = dane, z którymi ofertę nadal można sprzedawać, bo jest opublikowana
carry-unkept = produkt, który da się zapisać; nikt nie może go w tym czasie zmieniać

## Jak nazywają się jako opcje atrybuty z pliku Merchant

carry-option-colour = Kolor
carry-option-size = Rozmiar
carry-option-material = Materiał
carry-option-pattern = Wzór

## Dlaczego plik nie zostaje wczytany

carry-no-brand = nie ma takiej marki: { $brand }; najpierw ją dodaj albo sprawdź na /ops, jakie są
carry-no-place = nie ma takiej lokalizacji: { $place }; kody są na /ops/places
carry-no-form = to nie jest znany nam plik produktów. Czytamy CSV produktów z Shopify (Handle lub URL handle, Title, Price), CSV produktów z WooCommerce (Type, SKU, Name, Regular price) i pliki produktowe Google Merchant (XML albo tabela z id, title, price). Opcja --form mówi, który to ma być.
carry-no-column = w pliku brakuje kolumny { $columns }; wyeksportuj produkty jeszcze raz, ze wszystkimi kolumnami i nagłówkami po angielsku
carry-not-text = wiersz { $line }: to nie jest tekst UTF-8; zapisz plik jako CSV UTF-8
carry-malformed = wiersz { $line }: { $why }
carry-under-way = ten plik importuje właśnie inny proces; tutaj nic więcej nie zapisano

## Jak przebiega import i czym się kończy

carry-resumes =
    { $count ->
        [one] Import tego pliku został przerwany: gotowy jest jeden produkt, z wiersza { $line }. Kontynuujemy za nim.
        [few] Import tego pliku został przerwany: gotowe są { $count } produkty, ostatni z wiersza { $line }. Kontynuujemy za nim.
        [many] Import tego pliku został przerwany: gotowych jest { $count } produktów, ostatni z wiersza { $line }. Kontynuujemy za nim.
       *[other] Import tego pliku został przerwany: gotowe jest { $count } produktu, ostatni z wiersza { $line }. Kontynuujemy za nim.
    }
carry-kept =
    { $count ->
        [one] zapisano dotąd jeden produkt, z wiersza { $line }
        [few] zapisano dotąd { $count } produkty, do wiersza { $line }
        [many] zapisano dotąd { $count } produktów, do wiersza { $line }
       *[other] zapisano dotąd { $count } produktu, do wiersza { $line }
    }
carry-draft = szkic { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … i jeszcze jeden szkic; wszystkie są w panelu marki
        [few] … i jeszcze { $count } szkice; wszystkie są w panelu marki
        [many] … i jeszcze { $count } szkiców; wszystkie są w panelu marki
       *[other] … i jeszcze { $count } szkicu; wszystkie są w panelu marki
    }
carry-lack-hs6 = podpozycja taryfy (warianty: { $count })
carry-lack-origin = kraj pochodzenia (warianty: { $count })
carry-lack-weight = waga (warianty: { $count })
carry-faults-in =
    { $count ->
        [one] Jeden wiersz, którego nie można użyć, jest wypisany w pliku { $file }
        [few] { $count } wiersze, których nie można użyć, są wypisane w pliku { $file }
        [many] { $count } wierszy, których nie można użyć, jest wypisanych w pliku { $file }
       *[other] { $count } wiersza, których nie można użyć, jest wypisane w pliku { $file }
    }
carry-more-faults =
    { $count ->
        [one] … i jeszcze jeden; --errors PLIK wypisuje wszystkie
        [few] … i jeszcze { $count }; --errors PLIK wypisuje wszystkie
        [many] … i jeszcze { $count }; --errors PLIK wypisuje wszystkie
       *[other] … i jeszcze { $count }; --errors PLIK wypisuje wszystkie
    }
carry-others =
    { $count ->
        [one] Pominięto jeden produkt innej marki.
        [few] Pominięto { $count } produkty innych marek.
        [many] Pominięto { $count } produktów innych marek.
       *[other] Pominięto { $count } produktu innych marek.
    }
carry-dry-run = Próba, nic nie zapisano. Wynik byłby taki:
carry-sum = Wiersze: { $rows }. Produkty: { $products } (warianty: { $variants }). Dodane: { $added }. Zmienione: { $changed }. Bez zmian: { $same }. Do uzupełnienia przed sprzedażą: { $drafts }. Zdjęcia do dodania w panelu: { $pictures }. Błędne komórki: { $faults }.

## entrepot export listings i templates/brand/listings.html

carry-export = Eksportuj jako CSV
carry-exported =
    { $count ->
        [one] Wyeksportowano jedną ofertę, warianty: { $variants }.
        [few] Wyeksportowano { $count } oferty, warianty: { $variants }.
        [many] Wyeksportowano { $count } ofert, warianty: { $variants }.
       *[other] Wyeksportowano { $count } oferty, warianty: { $variants }.
    }
carry-left-out =
    { $count ->
        [one] Pominięto jedną ofertę: niczego z niej nie można sprzedać albo nie ma jeszcze tekstów.
        [few] Pominięto { $count } oferty: niczego z nich nie można sprzedać albo nie mają jeszcze tekstów.
        [many] Pominięto { $count } ofert: niczego z nich nie można sprzedać albo nie mają jeszcze tekstów.
       *[other] Pominięto { $count } oferty: niczego z nich nie można sprzedać albo nie mają jeszcze tekstów.
    }
