## templates/shop/cart.html

cart-title = Twój koszyk
cart-empty = W koszyku jeszcze nic nie leży.
cart-parcels =
    { $count ->
        [one] Jedna paczka. Kraj dostawy: { $country }.
        [few] { $count } paczki. Kraj dostawy: { $country }.
        [many] { $count } paczek. Kraj dostawy: { $country }.
       *[other] { $count } paczki. Kraj dostawy: { $country }.
    }
cart-parcel = Paczka { $number } z miasta { $city }
cart-how-many = Ile sztuk: { $title }
cart-part = { $count } z { $all } w tej paczce
cart-change = Zmień
cart-take-out = Usuń
cart-delivery = Dostawa z miasta { $city }, z cłem i podatkiem
cart-parcel-total = Ta paczka u twoich drzwi
cart-stays = Teraz nie można dostarczyć: { $country }
cart-stays-first = Usuń to, czego nie da się tam wysłać, albo wybierz u góry inny kraj; potem przejdź do kasy.
cart-fewer-left =
    { $count ->
        [one] Została tylko jedna sztuka
        [few] Zostały tylko { $count } sztuki
        [many] Zostało tylko { $count } sztuk
       *[other] Zostało tylko { $count } sztuki
    }
cart-take-left =
    { $count ->
        [one] Weź tę jedną
        [few] Weź te { $count } sztuki
        [many] Weź te { $count } sztuk
       *[other] Weź te { $count } sztuki
    }
cart-you-pay = Do zapłaty, z dostawą do drzwi
cart-checkout = Przejdź do kasy
cart-sums = Ta sama suma według przeznaczenia
cart-bad-quantity = Jednego produktu można zamówić naraz od 1 do { $most } szt. Koszyk się nie zmienił.
cart-full = Limit różnych produktów w koszyku: { $most }. Najpierw zamów te.
cart-unknown-goods = Tego produktu nie ma już w sprzedaży. Koszyk się nie zmienił.
sum-goods = Towary
sum-delivery = Dostawa
sum-duty = Cło
sum-tax = Podatek
sum-fees = Opłaty
mix-inside = zawarte w kwotach powyżej
mix-flat-duty-shared = Cło ryczałtowe pobiera się raz za towary z jednej pozycji taryfy
mix-threshold-crossed = Razem towary przekraczają limit zwolnienia z cła
mix-other-road = Razem towary jadą inną drogą
mix-rounding = Zaokrąglone raz za wszystko
notice-threshold = Wartość tej paczki przekracza { $threshold }, dlatego doliczamy cło: { $duty }.
notice-duty = Razem te towary podlegają cłu: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Kasa
checkout-one-page = Jedna strona, jeden przycisk.
checkout-guest = Kup jako gość albo na swoim koncie:
checkout-where = Dokąd wysłać
checkout-email = E-mail
checkout-email-hint = Na rachunek i wieści o paczce, nic więcej.
checkout-name = Imię i nazwisko
checkout-street = Ulica i numer
checkout-extra = Piętro, lokal, firma (jeśli trzeba)
checkout-city = Miejscowość
checkout-state = Stan
checkout-province = Prowincja
checkout-emirate = Emirat
checkout-postcode = Kod pocztowy
checkout-zip = Kod ZIP
checkout-choose = Wybierz
checkout-phone = Telefon (opcjonalnie)
checkout-phone-hint = Zobaczy go tylko przewoźnik.
checkout-country = Kraj dostawy: { $country }. W innym kraju cena jest inna: wybierz go u góry strony.
checkout-when = Kiedy dotrze
checkout-pay = Płatność
checkout-test = Płatności testowe
checkout-test-help = Ten sklep przyjmuje tylko karty testowe; żadne pieniądze nie są pobierane. Wystarczy dowolna przyszła data i dowolny kod zabezpieczający.
test-card-captured = płaci
test-card-declined = zostaje odrzucona
test-card-needs-confirmation = prosi o potwierdzenie
checkout-card = Numer karty
checkout-expiry = Ważna do, MM/RR
checkout-code = Kod zabezpieczający
checkout-no-provider = W tym sklepie nie ma jeszcze żadnej metody płatności, więc nie można nic zamówić.
checkout-button = Zapłać { $total }
checkout-held = Trzymamy dla ciebie tę cenę do { $until } czasu miejscowego ({ $country }, { $zone }). Przycisk można nacisnąć wiele razy: zapłata jest jedna.
checkout-card-unknown = To nie jest żadna z kart testowych. Użyj jednego z numerów powyżej.
checkout-expiry-wrong = Wpisz miesiąc i rok ważności karty, na przykład 12/30
checkout-code-wrong = Trzy lub cztery cyfry
checkout-postcode-wrong = Kody pocztowe wyglądają tam inaczej, na przykład tak: { $example }
checkout-postcode-elsewhere = Ten kod pocztowy nie należy do wybranego regionu. Sprawdź jedno i drugie.
checkout-region-unknown = Wybierz z listy
checkout-rates-too-old = Nasze kursy walut są zbyt stare, żeby według nich sprzedawać. Niczego nie pobrano; zajrzyj jeszcze dziś, trochę później.
checkout-moved = Cena się zmieniła
checkout-moved-help = Było { $was }, teraz jest { $now }. Niczego nie pobrano. Przycisk poniżej ma już nową cenę.
checkout-sold-out = { $sku }: przed chwilą kupił to ktoś inny. Niczego nie pobrano. Zmień koszyk i kontynuuj.
checkout-cannot-ship = { $sku }: { $why }. Niczego nie pobrano.
checkout-empty = W koszyku nic już nie ma. Jeśli zamówienie właśnie zostało złożone, wiadomość jest w drodze.
checkout-changed = Koszyk zmieniono w innym oknie. Sprawdź go jeszcze raz; niczego nie pobrano.
checkout-declined = Karta została odrzucona. Niczego nie pobrano. Spróbuj innej karty.
confirm-title = Potwierdź płatność
confirm-say = Tu pojawiłaby się strona banku. To tylko test: żadne pieniądze nie są pobierane.
confirm-order = Zamówienie
confirm-agree = Potwierdź
confirm-refuse = Odrzuć

## templates/shop/order.html, find_order.html

order-title = Zamówienie
order-heading-paid = Dziękujemy. Zamówienie jest opłacone
order-heading-awaiting = Zamówienie czeka na zapłatę
order-heading-declined = Płatność została odrzucona. Niczego nie pobrano
order-heading-cancelled = To zamówienie zostało anulowane. Niczego nie pobrano
order-pieces =
    { $count ->
        [one] Jedna sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
order-receipt = Z czego składa się cena tej paczki
order-parcel-number = Paczka { $number }
order-paid = Zapłacono, wszystko wliczone
order-goes-to = Adres dostawy
find-title = Znajdź zamówienie
find-say = Podaj numer zamówienia i adres e-mail, na który je złożono, a wyślemy kod, który je otworzy.
find-number = Numer zamówienia
find-number-wrong = Numer zamówienia ma postać EP-7K3M9QXC2
find-send = Wyślij kod
find-code = Kod z wiadomości, sześć cyfr
find-code-wrong = Ten kod nie otwiera zamówienia. Kod działa przez piętnaście minut i pięć prób.
find-open = Otwórz zamówienie

# Strona produktu, koszyk i kasa: drogi do wyboru.
choice-title = Taniej albo szybciej
choice-parcels = { $count ->
    [one] w jednej paczce
    [few] w { $count } paczkach
    [many] w { $count } paczkach
   *[other] w { $count } paczki
}
choice-gone = Na wybrany dzień towary już nie zdążą. Oto co można zrobić teraz.
checkout-choice-show = Pokaż sumę dla tego wyboru
checkout-choice-price = Z taką dostawą do zapłaty jest { $now }
choice-collected = Wyrusza z wysyłką zbiorczą { $day }
choice-collected-saves = Wyrusza z wysyłką zbiorczą { $day }: taniej o { $amount }
choice-together-saves = Razem, z wysyłką zbiorczą { $day }: taniej o { $amount }
