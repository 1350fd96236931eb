## templates/layout.html i jego części

skip-to-goods = Przejdź do produktów
header-search = Szukaj produktów i marek
header-search-button = Szukaj
header-account = Konto
header-sign-in = Zaloguj się
header-cart = Koszyk
header-ways = Produkty
market-delivering = Kraj dostawy: { $country }
market-stay = Zostajesz na tej stronie. Przy rzeczach, których nie można tam wysłać, podajemy powód.
foot-before = Przed zakupem
foot-after = Po zakupie
foot-house = O nas
foot-duties = Co zawiera cena
foot-shipping = Jak podróżują towary
foot-follow = Znajdź zamówienie
foot-returns = Zwróć towar
foot-about = O Entrepot
foot-legal = Regulamin, prywatność, odpowiedzialność
foot-note = Ceny zawierają cło i podatek. Kraj dostawy: { $country }.

## templates/shop/home.html

home-title = Cena na stronie to cena u drzwi
home-description = Porcelana, herbata, jedwab, światło i dźwięk prosto z pracowni, z cłem i podatkiem w cenie.
home-say = Porcelana, herbata, jedwab, światło i dźwięk prosto z pracowni. Cło, podatek i dokumenty celne załatwiamy, zanim paczka wyruszy.
home-see-new = Zobacz nowości
home-see-lanes = Jak podróżują towary
home-new = Świeżo rozpakowane
home-all = Wszystkie produkty
home-receipt = Za każdą ceną stoi rachunek
home-receipt-is = Otwórz dowolną cenę, a zobaczysz, z czego się składa: cena twórcy, cło, podatek, droga. Przy każdej kwocie stoi reguła i dzień, w którym ją sprawdziliśmy. Rachunek, który widzisz, zostaje z tobą.
home-receipt-more = Jeśli ktoś przy drzwiach poprosi o dopłatę, nie płać i napisz do nas. Załatwimy to.
home-receipt-how = Jak liczymy cenę
home-lanes =
    { $count ->
        [one] Dziś otwarta jest jedna trasa
        [few] Dziś otwarte są { $count } trasy
        [many] Dziś otwartych jest { $count } tras
       *[other] Dziś otwarte jest { $count } trasy
    }
home-brands = Pracownie, z którymi handlujemy
brands-name = Pracownia
brands-from = Skąd
brands-makes = Co robi
brands-since = Od roku
place-in-country = { $city }, { $country }

## Pieczęć celna, templates/parts/seal.html

seal-paid = Cło i podatek zapłacone.

## Listy: templates/parts/lot.html, sorts.html, pager.html; strony kategorii, marki i wyszukiwania

crumbs-label = Jesteś tutaj
crumb-home = Strona główna
lot-all-in = z cłem i podatkiem
lot-to-door = za dostawę do drzwi
lot-from = Skąd: { $city }, dostawa { $days }
lot-at = Na miejscu: { $city }, dostawa { $days }
list-count =
    { $count ->
        [one] Jeden produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
list-empty = Na tej półce jeszcze nic nie leży.
sort-label = Sortuj
sort-newest = Od najnowszych
sort-price = Cena u drzwi: od najniższej
sort-price-down = od najwyższej
list-pages = Strony
list-before = Wstecz
list-after = Dalej
list-page = Strona { $number }
brand-range =
    { $count ->
        [one] Jeden produkt z tej pracowni
        [few] { $count } produkty z tej pracowni
        [many] { $count } produktów z tej pracowni
       *[other] { $count } produktu z tej pracowni
    }
search-title = „{ $query }”
search-all = Wszystkie produkty
search-nothing = Brak wyników dla „{ $query }”
search-try = Spróbuj krótszego słowa albo przejdź się wzdłuż półek:

## templates/shop/listing.html

price-worth = Z cłem i podatkiem, bez dostawy
price-region = Ta cena nie zawiera podatku od sprzedaży obowiązującego w twoim stanie. Jeśli musimy go pobrać, kasa pokaże go przed zapłatą.
listing-quantity = Ile sztuk
listing-add = Dodaj do koszyka
listing-back =
    { $days ->
        [one] Masz jeden dzień na odesłanie. Wada? Opłacimy drogę powrotną i zwrócimy także cło i podatek.
        [few] Masz { $days } dni na odesłanie. Wada? Opłacimy drogę powrotną i zwrócimy także cło i podatek.
        [many] Masz { $days } dni na odesłanie. Wada? Opłacimy drogę powrotną i zwrócimy także cło i podatek.
       *[other] Masz { $days } dnia na odesłanie. Wada? Opłacimy drogę powrotną i zwrócimy także cło i podatek.
    }
listing-roads = Dlaczego tą drogą i jakie są inne
roads-outcome = Wynik
roads-taken = Tą drogą jedzie.
road-arrives = U twoich drzwi najpóźniej { $day }
listing-about = Opis
listing-safety = Bezpieczeństwo i kto za nie odpowiada
listing-beside = Na tej samej półce
listing-instead = Co można tam wysłać
fact-weight = Waga
fact-size = Wymiary
fact-care = Pielęgnacja
fact-tariff = Pozycja taryfy celnej
fact-origin = Kraj pochodzenia
fact-sku = Numer
fact-maker = Producent
fact-answers = Kto odpowiada
fact-answers-is = Entrepot jako sprzedawca. Jeśli coś jest nie tak, jak powinno, napisz do nas.

## Dlaczego nie ma ceny

no-offer-sold-out = Chwilowo wyprzedane
no-offer-no-lane = Z miejsca, w którym leży, nie dowozi tu żaden przewoźnik
no-offer-closed = Droga tutaj jest chwilowo zamknięta
no-offer-prohibited = Nie wolno tego tutaj przywozić
no-offer-restricted = Przewoźnicy na tej trasie tego nie przyjmują
no-offer-too-heavy = Za ciężkie dla przewoźników na tej trasie
no-offer-too-late = Nie zdąży na czas
no-offer-no-tariff = Nie znamy jeszcze stawki cła na ten towar w tym kraju
no-offer-incomplete = Marka nie podała jeszcze tego, o co pyta urząd celny
no-offer-no-price = Chwilowo nie da się obliczyć ceny
no-offer-other-forms = Może dostępna jest inna wersja: zobacz niżej.
no-offer-goes-to = Dostępne w krajach:
no-offer-elsewhere = Tam można wysłać produkty z dołu tej strony.

## Rachunek, templates/parts/slip.html

receipt-caption = Obliczono: { $day }, za jedną sztukę
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Reguła
receipt-no-duty = Cło
receipt-duty-relief = Brak: wartość towaru nie przekracza { $limit }.
receipt-duty-waived = Brak: towar mieści się w limicie zwolnienia.
receipt-duty-settled = Brak: towar został już przywieziony i leży na obszarze celnym tego kraju.
receipt-duty-free = Brak na takie towary.
receipt-carrier = { $mode }, { $carrier }

## Wstęga podróży, templates/parts/ribbon.html


## Trasy, templates/parts/lanes.html

way-label = Trasy do tego kraju
way-from = Skąd
way-by = Czym jedzie
way-arrives = Zamówione teraz: u drzwi
way-refuses = Nie przyjmuje
way-takes-all = przyjmuje wszystko, co sprzedajemy
way-shelf = Magazyn: { $city }
way-hub = Punkt zbiorczy: { $city }
days-at-door = { $days }

## Rysunki i sumy obok ceny: listy, koszyk, zamówienia

home-see-goods = Zobacz produkty
home-receipt-promise = Jeśli ktoś przy drzwiach poprosi o dopłatę, nie płać i napisz do nas.
seal-nobody-asks = Przy drzwiach nikt nie poprosi o pieniądze.
seal-nothing-to-sign = Składamy zgłoszenie celne i płacimy wszystkie należności. Nie trzeba niczego podpisywać ani dopłacać.
journey-title = Droga do ciebie
journey-hub = przekazanie przewoźnikowi
journey-on-shelf = na półce, wyrusza
journey-border = Odprawa celna
journey-cleared = już po odprawie
journey-door = Twoje drzwi
receipt-unfold = Z czego składa się ta cena
receipt-asked = Cena marki { $brand }: { $asked }, po kursie { $rate } ({ $day }) i { $margin } za wymianę
receipt-asked-same = Cena marki { $brand }: { $asked }
receipt-goods-sum = Cena z cłem i podatkiem
receipt-delivery = Dostawa z miasta { $city }
receipt-on-delivery = { $what } od dostawy
receipt-restated = Obliczono w walucie kraju: { $local }, przeliczono po kursie { $rate } ({ $day })
receipt-at-door = U twoich drzwi
price-inside = Cło i podatek w cenie
price-delivery = dostawa
price-at-door = u twoich drzwi
