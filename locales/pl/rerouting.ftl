# Po sprzedaży: inna trasa dla paczki, te same towary jeszcze raz, unieważnione dokumenty.

# /care/ i /care/stranded: paczki bez trasy
care-nav-stranded = Bez trasy
stranded-queue = { $count ->
    [one] Jedna paczka nie ma trasy
    [few] { $count } paczki nie mają trasy
    [many] { $count } paczek nie ma trasy
   *[other] { $count } paczki nie ma trasy
}
stranded-title = Paczki bez trasy
stranded-say = Ich trasa jest zamknięta. Co mogło pojechać inaczej na czas i w naszym limicie, już jedzie; o tych decydujesz ty.
stranded-none = Każda paczka ma swoją trasę.
stranded-open = { $count ->
    [0] żadna nie czeka
    [one] { $count } paczka czeka
    [few] { $count } paczki czekają
    [many] { $count } paczek czeka
   *[other] { $count } paczki czeka
}
stranded-more = { $count ->
    [one] Za nimi stoi jeszcze { $count } paczka.
    [few] Za nimi stoją jeszcze { $count } paczki.
    [many] Za nimi stoi jeszcze { $count } paczek.
   *[other] Za nimi stoi jeszcze { $count } paczki.
}
stranded-parcel = Paczka
stranded-promised = obiecana do { $day }
stranded-lane = trasa { $lane }, zamknięta
stranded-no-way = Żadna inna trasa nie przyjmuje tych towarów.
stranded-later = Żadna inna trasa nie dotrzymuje obiecanego dnia. Najszybsza: { $day }.
stranded-dearer = Najtańsza z nich kosztuje nas o { $amount } więcej, niż zapłacono; bez pytania wydajemy { $limit }.
stranded-fits = Ta mogłaby już pojechać na czas i w naszym limicie: sklep zajmie się tym w ciągu godziny albo zrobisz to tutaj.
stranded-ways = Inne trasy
stranded-way-means = Dostawa do { $day }; kosztuje nas o { $amount } więcej, niż zapłacono.
stranded-in-time = na czas
stranded-late = { $days ->
    [one] { $days } dzień później
    [few] { $days } dni później
    [many] { $days } dni później
   *[other] { $days } dnia później
}
stranded-take = Wybierz tę trasę
stranded-take-means = Kupujący nic nie dopłaca. Jeśli zmieni się dzień, wysyłamy wiadomość.
stranded-off = Anuluj i zwróć pieniądze
stranded-wait = Niech czeka
stranded-wait-note = Dlaczego, dla następnej osoby
stranded-wait-needed = Napisz, dlaczego czeka.
stranded-waits = Czeka: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Trasy, które jej nie przyjmują
stranded-splits = wymagałoby kilku paczek
said-rerouted = Paczka ma nową trasę. Jeśli zmienił się dzień, wiadomość jest już w drodze.
said-waits = Zapisano. Czeka, aż jej trasa się otworzy albo ktoś zdecyduje inaczej.

# Dlaczego paczka nie jedzie jakąś trasą
reroute-not-paid = To zamówienie nie jest opłacone, więc nic z niego nie wysyłamy.
reroute-stands = Ta paczka ma już stan „{ $state }”, więc nie pojedzie inną trasą. Nic się nie zmieniło.
reroute-open-again = Jej trasa znów jest otwarta: paczka jedzie tak, jak ją sprzedano. Nic się nie zmieniło.
reroute-given = Ktoś przed chwilą wybrał dla tej paczki inną trasę. Nic się nie zmieniło.
reroute-changed = Ta trasa została zamknięta albo kosztuje już inaczej. Sprawdź trasy jeszcze raz.
reroute-no-stock = W drugim miejscu nie ma już dość sztuk { $sku }. Sprawdź trasy jeszcze raz.

# Obsługa klienta: paczka, która pojechała inną trasą
care-rerouted = Pojechała inną trasą
care-rerouted-say = { $left } → { $took }: dostawa do { $day } zamiast { $promised }; kosztuje nas o { $amount } więcej, niż zapłacono.
care-rerouted-same = { $left } → { $took }: dostawa do { $day }, jak obiecano; kosztuje nas o { $amount } więcej, niż zapłacono.
care-stranded = Jej trasa jest zamknięta. Wybierz inną, anuluj paczkę albo niech czeka.
care-stranded-open = Zdecyduj, co dalej

# Obsługa klienta: te same towary jeszcze raz
care-replace = Wyślij ponownie
care-replace-means = Te same towary zostaną wysłane jeszcze raz, z wolnych sztuk, jako osobna paczka. Kupujący nic nie płaci i dostaje wiadomość. Albo to, albo zwrot pieniędzy, nigdy jedno i drugie; po wyruszeniu paczki nie można tego cofnąć.
care-replace-road = Którą trasą
care-replace-way = { $city }, { $carrier }: dostawa do { $day }, kosztuje nas { $amount }
care-replace-none = W żadnej lokalizacji nie ma wszystkich tych towarów i trasy do kupującego, więc można tylko zwrócić pieniądze.
care-replaces = Zastępuje paczkę { $parcel }, która przepadła. Nikt za nią nie zapłacił; firmę kosztuje { $amount }.
care-replaced = Zastąpiona paczką { $parcel }
care-replaced-found = Tę paczkę zastąpiono, a teraz się odnalazła
care-replaced-found-say = Zamiast niej wysłano paczkę { $parcel }. Kupujący zatrzymuje to, co dotrze, w geście dobrej woli. Jeśli paczka zastępcza nie wyruszyła, można ją jeszcze anulować: wtedy pieniędzy nie zwracamy, bo ta paczka dotrze.
care-replacement-off-means = Paczka nie zostanie wysłana, a jej zapas znów będzie wolny. Kupujący dostanie z powrotem { $amount }, bo pierwszej paczki wciąż nie ma. Do kupującego idzie wiadomość.
care-replacement-off-nothing = Paczka nie zostanie wysłana, a jej zapas znów będzie wolny. Pieniędzy nie zwracamy: pierwsza paczka się odnalazła.
unowed-replaced = Tę stratę pokrywa paczka { $parcel }: jedną wysyła się zamiast drugiej, jeden raz. Pieniądze idą za paczką zastępczą.
said-loss-replaced = Paczka zastępcza jest w przygotowaniu, a wiadomość do kupującego w drodze.

# Historia zamówienia
care-story-loss-replaced = Wysłano paczkę zastępczą
care-story-parcel-rerouted = Paczka pojechała inną trasą
care-story-parcel-stranded = Paczka bez trasy, przekazana do obsługi
care-story-parcel-waits = Paczka czeka na swoją trasę
care-story-papers-issued = Wystawiono dokumenty
care-story-papers-void = Unieważniono dokumenty

# Strona zamówienia dla kupującego
order-replacement = Zamiast paczki { $parcel }
order-replacement-say = Wysyłamy te towary jeszcze raz. Nic to nie kosztuje.
order-replaced-by = Ta paczka nie dotarła. Zastępuje ją paczka { $parcel }, bez żadnej dopłaty.
order-rerouted = Ta paczka jedzie inną drogą, niż planowaliśmy. Dotrze najpóźniej { $day }. Cena się nie zmienia.

# Wiadomości
mail-parcel-rerouted-subject = { $when ->
    [sooner] Paczka z zamówienia { $number } dotrze wcześniej
   *[later] Paczka z zamówienia { $number } dotrze później
}
mail-parcel-rerouted = { $when ->
    [sooner] Paczka { $parcel } z zamówienia { $number } jedzie inną drogą, niż planowaliśmy, i dotrze wcześniej. Nowy termin: { $arrives } zamiast { $promised }.
   *[later] Droga, którą miała jechać paczka { $parcel } z zamówienia { $number }, jest zamknięta. Wysyłamy ją inną. Nowy termin: { $arrives } zamiast { $promised }. Przepraszamy za opóźnienie.
}
mail-parcel-rerouted-cost = Cena się nie zmienia. Jeśli inna droga kosztuje więcej, dopłacamy my.
mail-loss-replaced-subject = Wysyłamy jeszcze raz: zamówienie { $number }
mail-loss-replaced = Paczka { $gone } z zamówienia { $number } nie dotarła. Te same towary wysyłamy jeszcze raz, w paczce { $parcel }. Przewidywana dostawa: { $days }.
mail-loss-replaced-cost = Nic to nie kosztuje. Gdyby pierwsza paczka jednak się odnalazła, zatrzymaj to, co dotrze.
posted-parcel-rerouted = Wiadomość: inna trasa
posted-loss-replaced = Wiadomość: ponowna wysyłka

# /ops/books
books-kind-reroute = Inna trasa
books-kind-replacement = Ponowna wysyłka towarów
books-kind-unspent = Niewykorzystana trasa lub towary

# /ops/parcels: dokumenty, które już nie obowiązują
papers-void = Nieważne dokumenty
papers-void-make = Unieważnij
papers-void-say = Dokumenty zostają w aktach, przekreślone; ich numer nigdy nie wróci do użycia, a skan etykiety zostanie odrzucony. Nowe dokumenty można wystawić od razu.
papers-void-reason = Powód
papers-void-reason-needed = Podaj powód, dla osoby, która znajdzie starą etykietę.
papers-void-by = Kto unieważnił: { $name }, { $moment }
papers-void-desk = nieważne
papers-void-rerouted = nieważne: inna trasa
papers-void-called-off = nieważne: paczka anulowana
papers-void-described = nieważne: towary opisano na nowo
papers-void-none = Ta paczka nie ma ważnych dokumentów. Nic się nie zmieniło.
papers-void-gone = Ta paczka ma stan „{ $state }”: jej dokumenty jadą razem z nią i zostają bez zmian.
said-papers-void = Dokumenty są nieważne. Zdejmij starą etykietę z pudełka.
scan-void = Etykieta { $label } jest nieważna. Była na paczce { $parcel }: wystaw tam nowe dokumenty i naklej nową etykietę na starą.
