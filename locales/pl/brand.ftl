## templates/brand/frame.html

brand-nav-listings = Oferty
brand-nav-stock = Stany magazynowe
brand-nav-orders = Zamówienia

## templates/brand/listings.html

brand-listings = Oferty
brand-new = Nowa oferta
brand-none = Nie ma jeszcze żadnej oferty. Napisz pierwszą; do publikacji pozostaje szkicem.
brand-count =
    { $count ->
        [one] Jedna oferta
        [few] { $count } oferty
        [many] { $count } ofert
       *[other] { $count } oferty
    }
brand-picture = Zdjęcie
brand-title = Tytuł
brand-state = Stan
brand-variants = Warianty
brand-sold-to = Sprzedaż do
brand-lacks = Czego brakuje
brand-sold-of =
    { $all ->
        [one] { $sold } z jednego kraju docelowego
        [few] { $sold } z { $all } krajów docelowych
        [many] { $sold } z { $all } krajów docelowych
       *[other] { $sold } z { $all } kraju docelowego
    }
brand-pages = Strony
listing-state-draft = Szkic
listing-state-published = W sprzedaży
listing-state-withdrawn = Wycofana
brand-missing-hs6 = { $sku }: podpozycja taryfy
brand-missing-origin = { $sku }: kraj pochodzenia
brand-missing-weight = { $sku }: waga
brand-unready-title = Tytuł
brand-unready-picture = Zdjęcie
brand-unready-variant = Wariant w sprzedaży

## templates/brand/listing.html

brand-as-shopper = Zobacz jako kupujący
brand-publish = Opublikuj
brand-withdraw = Wycofaj
brand-unready = Do wystawienia na sprzedaż potrzebne są
brand-words = Teksty
brand-words-none = jeszcze nic nie napisano
brand-summary = W jednym lub dwóch zdaniach
brand-body = Opis
brand-care = Jak o to dbać
brand-category = Kategoria
brand-category-none = Jeszcze żadna
brand-options = Opcje
brand-options-say = Czym różnią się warianty, na przykład szkliwem lub rozmiarem. Opróżnij wiersz, żeby usunąć wybór.
brand-option = Opcja { $number }
brand-option-none = brak
brand-option-name = Nazwa opcji
brand-choice = Wybór { $number }
brand-variants-say = Jeden wiersz na każdą wersję, którą może wybrać kupujący. Ceny są twoje, bez cła i podatku.
brand-variant = Wariant { $number }
brand-variant-new = Dodaj wariant
brand-price = Cena, { $currency }
brand-hs6 = Kod HS, sześć cyfr
brand-tariff = Pełny kod taryfy celnej
brand-origin = Kraj pochodzenia, np. CN
brand-proven = Dowód pochodzenia
brand-proven-say = Z dowodem preferencyjnego pochodzenia towary korzystają z niższego cła z umów handlowych. Zaznacz tylko wtedy, gdy masz dowód i dołączasz go do każdej paczki.
brand-weight = Waga w g
brand-length = Długość w mm
brand-width = Szerokość w mm
brand-height = Wysokość w mm
brand-shows = Zdjęcie wariantu
brand-minds = Na co patrzą przewoźnicy
brand-restriction-battery = Bateria
brand-restriction-liquid = Płyn
brand-restriction-magnet = Magnes
brand-restriction-blade = Ostrze
brand-restriction-food = Żywność
brand-on-sale = W sprzedaży
brand-off-sale = Poza sprzedażą
brand-save = Zapisz
brand-last = Ostatnia zmiana
ready-title = W sprzedaży, według kraju docelowego
ready-title-draft = Gotowe do sprzedaży, według kraju docelowego
ready-shelf = Cena na półce
ready-door = U drzwi
ready-all = Można kupić
ready-some =
    { $all ->
        [one] { $sold } z jednego wariantu
        [few] { $sold } z { $all } wariantów
        [many] { $sold } z { $all } wariantów
       *[other] { $sold } z { $all } wariantu
    }
ready-none = Nie można kupić
brand-why-sold-out = Brak zapasu tam, skąd można by wysłać.
brand-why-no-lane = Nie prowadzi tam żadna trasa.
brand-why-closed = Trasa tam jest chwilowo zamknięta.
brand-why-prohibited = Takich towarów nie wolno tam wysyłać.
brand-why-restricted = Żaden przewoźnik nie zabiera tam takich towarów.
brand-why-too-heavy = Za ciężkie dla każdej trasy.
brand-why-too-late = Dotarłoby za późno.
brand-why-no-tariff = Nie mamy tam jeszcze taryfy dla tego kodu HS.
brand-why-incomplete = Brakuje kodu HS, pochodzenia lub wagi.
brand-why-no-price = Brakuje reguł lub kursów walut; zajmą się tym nasi operatorzy.
brand-pictures = Zdjęcia
brand-picture-new = Dodaj zdjęcie
brand-picture-file = Plik
brand-picture-hint = JPEG, PNG lub WebP, do 12 MB. Dane dopisane przez aparat usuwamy.
brand-picture-add = Dodaj zdjęcie
brand-picture-remove = Usuń zdjęcie
brand-alt = Co widać na zdjęciu, { $language }
brand-alt-change = Zmień opis

## Co może być nie tak z ofertą

brand-category-wrong = Wybierz jedną z kategorii z listy
brand-title-missing = Napisz tytuł także w tym języku albo zostaw jego pozostałe pola puste
brand-title-needed = Napisz tytuł przynajmniej w jednym języku
brand-option-name-missing = Nazwij tę opcję, na przykład Szkliwo
brand-option-choices-missing = Wpisz przynajmniej jeden wybór dla tej opcji
brand-choice-missing = Wiersz { $line }: brak wyboru ({ $option })
brand-choice-twice = Wiersz { $line }: inny wiersz w sprzedaży ma takie same wybory
brand-sku-wrong = Wiersz { $line }: wpisz SKU do 64 znaków, bez spacji i ukośników
brand-sku-twice = Wiersz { $line }: to SKU stoi także w innym wierszu
brand-sku-taken = Wiersz { $line }: to SKU należy do innej oferty
brand-price-wrong = Wiersz { $line }: wpisz cenę w walucie { $currency } większą od zera, na przykład { $example }
brand-hs6-wrong = Wiersz { $line }: wpisz sześć cyfr, na przykład 6911.10
brand-tariff-wrong = Wiersz { $line }: wpisz od ośmiu do dziesięciu cyfr, które zaczynają się od kodu HS
brand-origin-wrong = Wiersz { $line }: wpisz dwie litery kraju, na przykład CN
brand-weight-wrong = Wiersz { $line }: wpisz pełne gramy, od 1 do 1 000 000
brand-size-wrong = Wiersz { $line }: wpisz pełne milimetry, od 1 do 10 000
brand-size-half = Wiersz { $line }: wpisz wszystkie trzy wymiary albo żaden
brand-needed-on-sale = Wiersz { $line }: to pole nie może być puste, dopóki oferta jest w sprzedaży
brand-moved-on = W trakcie pisania ktoś inny zapisał tę ofertę. Twoje teksty wciąż tu są: zapisz ponownie, żeby zastąpiły tamte.
brand-refused = W tej postaci nie da się tego zapisać. Sprawdź opcje i warianty.
brand-picture-needed = Wybierz plik
brand-picture-too-large = Plik jest większy niż 12 MB. Wyślij mniejszy
brand-picture-too-many-pixels = Zdjęcie ma ponad 40 megapikseli. Wyślij mniejsze
brand-picture-not-one = To nie jest zdjęcie JPEG, PNG ani WebP
brand-picture-odd-shape = Jeden bok jest ponad osiem razy dłuższy od drugiego. Przytnij bliżej kwadratu
brand-picture-too-small = Zdjęcie ma mniej niż 320 pikseli szerokości. Wyślij większe
brand-picture-damaged = Zdjęcie jest uszkodzone i nie da się go otworzyć. Zapisz je na nowo i wyślij
brand-alt-needed = Napisz, co widać na zdjęciu, przynajmniej w jednym języku
brand-last-picture = Oferta w sprzedaży musi mieć jedno zdjęcie. Dodaj inne, zanim usuniesz to.

## templates/brand/stock.html

stock-title = Stany magazynowe
stock-say = Sztuki wolne do sprzedaży w każdej lokalizacji. Zarezerwowane dla zamówień liczymy obok.
stock-none = Żaden wariant nie jest jeszcze w sprzedaży. Dodaj wariant do oferty, a tutaj ustawisz jego stan magazynowy.
stock-sku = SKU
stock-field = { $sku }: wolne sztuki, { $city }
stock-held = zarezerwowane: { $held }
stock-save = Zapisz stan magazynowy
stock-wrong = { $sku }: wpisz liczbę całkowitą od 0 do { $most }
stock-moved = { $sku }, { $city }: w międzyczasie coś sprzedano lub policzono; wolne sztuki: { $free }. Twoja liczba nie została jeszcze zapisana; sprawdź ją i zapisz ponownie

## templates/brand/orders.html

sold-title = Zamówienia
sold-say = Tylko twoje towary; dane kupujących zna tylko firma.
sold-none = Nikt jeszcze nie zamówił twoich towarów.
sold-order = Zamówienie
sold-placed = Złożone
sold-to = Kraj docelowy
sold-goods = Towary
sold-from = Skąd
sold-pieces = Sztuki
sold-price = Cena towarów
sold-newer = Nowsze
sold-older = Starsze
