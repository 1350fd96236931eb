## Adresy w kasie, templates/shop/checkout.html

checkout-post-town = Miejscowość
checkout-district = Dzielnica lub miejscowość
checkout-suburb = Przedmieście lub miejscowość
checkout-prefecture = Prefektura
checkout-province-or-city = Prowincja lub miasto metropolitalne

## Gdy kraj nie wpuszcza paczek do osób prywatnych

no-offer-route-closed = Tutejszy urząd celny nie wpuszcza paczek z zagranicy do osób prywatnych
price-worth-shelf = Z magazynu w tym kraju, z podatkiem, bez dostawy
no-offer-route-closed-help = Można to sprzedać tylko z magazynu w tym kraju, a teraz nic tam nie leży.
brand-why-route-closed = Tamtejszy urząd celny nie wpuszcza paczek z zagranicy do osób prywatnych. Sprzedać można zapas leżący w magazynie w tym kraju.
care-why-route-closed = tamtejszy urząd celny nie wpuszcza paczek z zagranicy do osób prywatnych

## Podatek regionu: templates/shop/listing.html, cart.html, checkout.html

price-region-state = Podatek w tej cenie obowiązuje w większości stanów. Gdy kasa pozna twój stan, pokaże przed zapłatą cenę z jego podatkiem.
price-region-province = Podatek w tej cenie obowiązuje w całym kraju. Gdy kasa pozna twoją prowincję, doliczy jej część i pokaże cenę przed zapłatą.
checkout-region-show = Pokaż sumę dla tego adresu
checkout-region-in = Suma obliczona według zasad podatkowych regionu { $region }.
checkout-region-price = Z podatkiem regionu { $region } do zapłaty jest { $now }
checkout-region-price-help = Wcześniej na tej stronie było { $was }. Niczego nie pobrano. Przycisk na końcu ma już nową sumę.
checkout-region-open = Bez podania regionu do zapłaty jest { $now }

## Wybór kraju i języka, templates/parts/market.html

market-language = Język
market-currency = Waluta płatności
market-currency-show = Pokaż ceny
market-currency-say = Cło i podatek liczymy w walucie { $own } i przeliczamy po kursie dnia.
part-europe = Europa
part-americas = Ameryka
part-middle-east = Bliski Wschód i Azja Środkowa
part-asia-pacific = Azja i Pacyfik

## templates/ops/registrations.html

ops-nav-registrations = Rejestracje
registrations-title = Rejestracje podatkowe za granicą
registrations-say = Do jakich podatków i gdzie firma jest zarejestrowana. Od tego zależy, kto je pobiera; wyceny stosują się do tego od następnej, ceny gwarantowane i zamówienia zachowują swoje. Kolejne wczytuje się poleceniem:
registrations-none = Brak rejestracji: podatek importowy jest pobierany na każdej granicy.
registrations-where = Gdzie
registrations-scheme = Procedura
registrations-number = Numer
registrations-lets = Pozwala nam
registration-ioss = deklarować VAT w procedurze importu (IOSS)
registration-marketplace = pobierać podatek jako platforma handlowa
registration-seller = pobierać podatek jako zarejestrowany sprzedawca
registration-voec = pobierać VAT od małych przesyłek
registration-sales-tax = pobierać stanowy podatek od sprzedaży
registration-regime = składać deklaracje w jej ramach
registrations-without = Wersje sklepu bez rejestracji
registrations-without-say = Tam podatek importowy jest płacony na granicy w imieniu kupującego, a podatku regionu nie pobieramy.

## Lista towarów, web/shop/feeds.rs

goods-feed-title = Towary z cłem i podatkiem w cenie, kraj dostawy: { $country }
goods-feed-say = Każda cena to koszt towaru u drzwi, dostawa podana obok.
