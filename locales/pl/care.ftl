## templates/care/frame.html i słowa wspólne dla wszystkich stron tego panelu

care-desk = Obsługa klienta
care-nav-queue = Kolejka
care-nav-orders = Zamówienia
care-search = Numer, e-mail lub nazwisko
care-search-button = Znajdź
care-return = Zwrot
care-order = Zamówienie
care-who = Kto
care-to = Dokąd
care-units = Sztuki
care-comes-back = Do oddania
care-stands = Stan
care-total = Razem
care-amount = Kwota
care-line = Towar
care-email = E-mail
care-placed = Złożone
care-consignment = Przesyłka
care-returns = Zwroty

## templates/care/queue.html

care-queue = Co czeka
care-open =
    { $count ->
        [one] Jeden otwarty zwrot
        [few] { $count } otwarte zwroty
        [many] { $count } otwartych zwrotów
       *[other] { $count } otwartego zwrotu
    }
care-empty = Nic nie czeka. Każdy zwrot jest rozstrzygnięty i wypłacony.
care-closed = Ostatnio zamknięte
care-why = Dlaczego
care-waits = Czeka
care-hours =
    { $count ->
        [0] niecałą godzinę
        [one] jedną godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
care-days =
    { $count ->
        [one] jeden dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }

## templates/care/orders.html

care-orders = Zamówienia
care-none-found = Żadne zamówienie nie pasuje. Numer ma postać EP-7K3M9QXC2; z nazwiska lub adresu wystarczy część.

## templates/care/order.html

care-address = Adres dostawy
care-language = Język
care-rules = Zbiór reguł i dzień
care-sums = Co zapłacono
care-fees = Opłaty
care-road = Trasa
care-from-to = { $from } → { $country }
care-arrives = Dostawa
care-because = Wybrano, bo
care-because-only = była to jedyna trasa
care-because-cheapest = następna w kolejności kosztowałaby o { $saves } więcej
care-because-fewer = kosztowała tyle co inna, a paczek było mniej
care-because-sooner = kosztowała tyle co inna, a była szybsza
care-because-first = była równie dobra jak inna, a jej lokalizacja ma pierwszeństwo
care-because-chosen = kupujący chciał szybciej, za { $costs } więcej
care-others = Ile kosztowałyby inne trasy
care-would = Wynik
care-would-cost =
    { $count ->
        [one] { $total } w jednej paczce, dostawa do { $day }
        [few] { $total } w { $count } paczkach, dostawa do { $day }
        [many] { $total } w { $count } paczkach, dostawa do { $day }
       *[other] { $total } w { $count } paczki, dostawa do { $day }
    }
care-why-no-lane = nie prowadzi tam żadna trasa
care-why-closed = trasa była zamknięta albo nie miała cennika
care-why-no-rules = dla tej trasy nie ma reguł
care-why-no-rate = brakowało kursu waluty
care-why-amount = kwota była za duża
care-why-prohibited = tych towarów nie wolno tam wysyłać
care-why-no-tariff = nie znano taryfy dla tych towarów
care-why-restricted = przewoźnik nie przyjmuje takich towarów
care-why-too-heavy = paczka była za ciężka dla tej trasy
care-why-late = dotarłaby po obiecanym dniu
care-why-no-stock = zapas w tym miejscu był za mały
care-charges = Należności za
care-charge = Należność
care-part = Dotyczy
care-part-goods = towar
care-part-shipping = wysyłka
care-rate = Stawka
care-base = Podstawa
care-by = Pobrano
care-by-checkout = w kasie
care-by-delivery = na granicy
care-rule = Reguła
care-charge-goods = Towary
care-charge-shipping = Wysyłka
care-charge-insurance = Ubezpieczenie
care-charge-duty = Cło
care-charge-additional = Cło dodatkowe
care-charge-flat = Cło ryczałtowe
care-charge-tax = Podatek
care-charge-clearance = Odprawa celna
care-charge-handling = Obsługa przewoźnika
care-charge-processing = Opłata urzędowa
care-story = Cała historia

## Co się wydarzyło: src/web/care/story.rs

care-story-by-shopper = kupujący
care-story-by-program = Entrepot
care-story-placed = Zamówienie złożone
care-story-paid = Zapłacono
care-story-declined = Płatność odrzucona, zapas zwolniony
care-story-cancelled = Anulowane: nie zapłacono na czas
care-story-needs-confirmation = Bank prosi kupującego o potwierdzenie
care-story-paid-too-late = Pieniądze przyszły po zamknięciu zamówienia: do zwrotu
care-story-return-asked = Zgłoszono zwrot
care-story-return-approved = Zwrot przyjęty
care-story-return-rejected = Zwrot odrzucony
care-story-return-received = Towary ze zwrotu dotarły
care-story-return-lost = Paczka ze zwrotem uznana za zaginioną
care-story-refund-sent = Zlecono zwrot pieniędzy
care-story-refund-refused = Operator płatności odmówił zwrotu pieniędzy
care-story-return-refunded = Pieniądze zwrócone i zaksięgowane
care-story-payment = Płatność
care-story-refund = Zwrot pieniędzy
care-story-other = Inne zdarzenie
care-payment-open = płatność otwarta
care-payment-needs-confirmation = do potwierdzenia
care-payment-captured = zapłacono
care-payment-declined = odrzucono
care-payment-cancelled = anulowano
care-refund-underway = zwrot pieniędzy w toku
care-refund-paid = zwrócono
care-refund-refused = odmowa zwrotu pieniędzy

## Wiadomości według rodzaju i stanu: src/wording/labels.rs

posted-order-placed = Wiadomość: zamówienie opłacone
posted-order-code = Wiadomość: kod dla gościa
posted-return-asked = Wiadomość: zgłoszono zwrot
posted-return-approved = Wiadomość: zwrot przyjęty
posted-return-rejected = Wiadomość: zwrot odrzucony
posted-return-received = Wiadomość: towary dotarły
posted-return-refunded = Wiadomość: pieniądze zwrócone
posted-other = Wiadomość
posted-sent = wysłano
posted-failed = nie udało się wysłać
posted-waiting = czeka na wysłanie

## templates/care/return.html

care-asked = Zgłoszono
care-until = Ostatni dzień
care-rule-of-reason = Co oznacza ten powód
care-others-of-order =
    { $count ->
        [one] jeden inny zwrot z tego zamówienia
        [few] { $count } inne zwroty z tego zamówienia
        [many] { $count } innych zwrotów z tego zamówienia
       *[other] { $count } innego zwrotu z tego zamówienia
    }
care-decide = Decyzja
care-note = Co przeczyta kupujący
care-note-hint = Trafia do wiadomości bez zmian. Język kupującego: { $language }. Przy odrzuceniu konieczne, przy przyjęciu mile widziane.
care-approve = Przyjmij i napisz
care-reject = Odrzuć i napisz
care-approve-means = Przyjęcie to obietnica zwrotu { $amount }, gdy towary będą u nas. Jeszcze niczego nie księgujemy.
care-reject-means = Odrzucenie zamyka zwrot; towary i pieniądze zostają tam, gdzie są.
care-parcel = Paczka
care-receive = Towary są u nas
care-receive-means = Kupujący dostaje wiadomość. Towary wracają na półkę dopiero, gdy ktoś je obejrzy i policzy.
care-lose = Paczka nie dotrze
care-lose-means = Została nadana i zaginęła. Pieniądze mimo to wracają.
care-money = Pieniądze
care-refund = Zwróć { $amount }
care-refund-means = Operator płatności dostaje zlecenie od razu, a poniższe księgowanie powstaje po jego odpowiedzi. Kupujący dostaje wiadomość. Tego nie można cofnąć.
care-underway = Operator płatności dostał zlecenie
care-underway-help = Jeszcze nie odpowiedział. Zapytamy ponownie automatycznie, pod tym samym numerem, żeby nic nie zostało wypłacone dwa razy.
care-already-decided = To już zrobiono
care-already-decided-help = Ktoś inny albo wcześniejsze naciśnięcie przycisku posunęło ten zwrot dalej. Poniżej jest jego obecny stan. Drugiej wiadomości nie wysłano.
care-carriage = Wysyłka z jej należnościami
care-books = Co trafi do ksiąg
care-account = Konto
care-brand = Marka
care-debit = Winien
care-credit = Ma
care-balanced = Zbilansowane

## Konta ksiąg: src/web/care/returns.rs

books-shoppers = Pieniądze kupujących u operatora płatności
books-duty-held = Cło do odprowadzenia
books-tax-held = Podatek do odprowadzenia
books-fees-held = Opłaty do odprowadzenia
books-freight = Zobowiązania za przewóz
books-commission = Prowizja
books-exchange-margin = Marża kursowa
books-exchange-clearing = Rozliczenie walut
books-brand-payable = Zobowiązania wobec marki
books-reserve = Rezerwa
