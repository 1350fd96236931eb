## templates/ops/books.html, account.html: księgi

ops-nav-books = Księgi
books-title = Księgi
books-say = Podwójny zapis: co mamy lub co nam się należy, stoi po stronie Winien, co jesteśmy winni lub zarobiliśmy, po stronie Ma. Każde księgowanie bilansuje się do zera w każdej swojej walucie. Niczego się tu nie zmienia; błąd prostuje kolejne księgowanie.
books-none = Niczego jeszcze nie zaksięgowano. Zacznie pierwsza sprzedaż.
books-in = Waluta: { $currency }
books-postings = Zapisy
books-balance = Saldo
books-unbalanced = Niezgodność
books-off =
    { $count ->
        [one] Jedno księgowanie się nie bilansuje
        [few] { $count } księgowania się nie bilansują
        [many] { $count } księgowań się nie bilansuje
       *[other] { $count } księgowania się nie bilansuje
    }
books-no-entries = Na tym koncie nie ma zapisów w tej walucie.
books-kind-sale = Sprzedaż
books-kind-lock = Koszt gwarancji ceny
books-kind-settlement = Rozliczenie
books-kind-borne = Na koszt firmy
books-kind-refund = Zwrot pieniędzy
books-kind-unearned = Pieniądze, które przyszły za późno
books-lock-reserve = Rezerwa na gwarancję cen
books-carrier-payable = Zobowiązania wobec przewoźników i agencji celnych
books-refunds-due = Do zwrotu kupującym
books-in-review = Obciążenia w trakcie wyjaśniania
books-shoppers-say = Co zapłacili kupujący i co przechowuje dla nas operator płatności.
books-duty-held-say = Cło zapłacone przez kupujących, którego zażądają od nas. Zamyka się przy rozliczeniu obciążeń przewoźnika; saldo Winien to kwota, którą mamy jeszcze odzyskać.
books-tax-held-say = Podatek zapłacony przez kupujących, dla urzędu: przez przewoźnika na granicy albo w naszej własnej deklaracji, gdy procedura każe pobrać go w kasie.
books-fees-held-say = Opłaty za odprawę i obsługę zapłacone przez kupujących, dla urzędu i przewoźnika.
books-freight-say = Czego przewoźnicy i lokalizacje zażądają za przewóz.
books-commission-say = Co firma zarobiła na towarach.
books-exchange-margin-say = Co przyniosła marża rynku na kursie walut i ile kosztowało zaokrąglanie.
books-exchange-clearing-say = Jedna strona każdej sprzedaży w dwóch walutach: pieniądze przyjęte wobec należnych.
books-brand-payable-say = Co marki zarobiły i czego im jeszcze nie wypłacono.
books-reserve-say = Co firma pokrywa lub zatrzymuje: obciążenia ponad kwotę pobraną (Winien), różnice za małe do zwrotu (Ma), przewóz zwróconych towarów.
books-lock-reserve-say = W kasie gwarantujemy kupującym cenę. Jeśli w chwili zamówienia reguły i kursy wymagałyby więcej, różnica stoi po stronie Winien: płaci firma. Jeśli mniej, po stronie Ma.
books-carrier-payable-say = Cło, podatek i opłaty, które przewoźnicy i agencje celne zapłacili za nas na granicy i którymi nas obciążyli.
books-refunds-due-say = Kupujący zapłacili za granicę więcej, niż wyniosły obciążenia. Różnica wraca przez operatora płatności.
books-in-review-say = Obciążenia ponad kwotę pobraną i ponad limit, który pokrywa rezerwa. Decyduje operator.
today-settlements =
    { $count ->
        [one] Jedno obciążenie czeka na decyzję
        [few] { $count } obciążenia czekają na decyzję
        [many] { $count } obciążeń czeka na decyzję
       *[other] { $count } obciążenia czeka na decyzję
    }

## templates/ops/settlements.html: czym obciążyli przewoźnicy i agencje celne

ops-nav-settlements = Rozliczenia
settle-title = Rozliczenia
settle-say = Czym przewoźnicy i agencje celne obciążyli nas na granicy, wobec tego, co zapłacili za to kupujący. Kto zapłacił więcej, dostaje różnicę z powrotem i wiadomość. Różnica mniejsza niż najmniejszy zwrot pieniędzy zostaje w rezerwie. Nadwyżkę obciążenia do limitu pokrywa rezerwa, powyżej decydujesz ty.
settle-late = Ktoś inny albo wcześniejsze naciśnięcie przycisku posunęło to obciążenie dalej. Poniżej jest jego obecny stan.
settle-report = Co stało się z plikiem
settle-booked =
    { $count ->
        [0] Nie zaksięgowano żadnego wiersza.
        [one] Zaksięgowano jeden wiersz.
        [few] Zaksięgowano { $count } wiersze.
        [many] Zaksięgowano { $count } wierszy.
       *[other] Zaksięgowano { $count } wiersza.
    }
settle-known =
    { $count ->
        [one] Jeden wiersz zaksięgowano już wcześniej: niczego nie zmieniono.
        [few] { $count } wiersze zaksięgowano już wcześniej: niczego nie zmieniono.
        [many] { $count } wierszy zaksięgowano już wcześniej: niczego nie zmieniono.
       *[other] { $count } wiersza zaksięgowano już wcześniej: niczego nie zmieniono.
    }
settle-refunds =
    { $count ->
        [one] Jeden kupujący dostaje pieniądze z powrotem.
        [few] { $count } kupujących dostaje pieniądze z powrotem.
        [many] { $count } kupujących dostaje pieniądze z powrotem.
       *[other] { $count } kupującego dostaje pieniądze z powrotem.
    }
settle-to-review =
    { $count ->
        [one] Jedno obciążenie czeka poniżej na twoją decyzję.
        [few] { $count } obciążenia czekają poniżej na twoją decyzję.
        [many] { $count } obciążeń czeka poniżej na twoją decyzję.
       *[other] { $count } obciążenia czeka poniżej na twoją decyzję.
    }
settle-unbooked =
    { $count ->
        [one] Nie zaksięgowano jednego wiersza
        [few] Nie zaksięgowano { $count } wierszy
        [many] Nie zaksięgowano { $count } wierszy
       *[other] Nie zaksięgowano { $count } wiersza
    }
settle-again = Popraw je i wyślij cały plik jeszcze raz: to, co zaksięgowano, nie zostanie zaksięgowane ponownie.
settle-line = Wiersz
settle-column = Kolumna
settle-found = Co tam stoi
settle-why = Co jest nie tak
settle-upload = Plik z obciążeniami
settle-file = Plik CSV od przewoźnika lub agencji celnej
settle-file-hint = Jeden wiersz na paczkę. Numer śledzenia albo nasz numer paczki; w kwotach kropka przed groszami; pusta kwota oznacza brak obciążenia. Pierwszy wiersz wymienia kolumny:
settle-file-needed = Wybierz plik
settle-button = Wczytaj i rozlicz
settle-waits = Czeka na decyzję
settle-nothing-waits = Nic nie czeka.
settle-compared = Zapłacono i obciążono
settle-paid = Zapłacono
settle-charged = Obciążono
settle-paid-charged = zapłacono { $paid }, obciążono { $charged }
settle-difference = Różnica
settle-declaration = Zgłoszenie celne
settle-when = Zaksięgowano
settle-short = Obciążono nas o { $short } ponad kwotę pobraną. Pozostaje do wyjaśnienia, aż zdecydujesz.
settle-note = Notatka
settle-note-needed = Napisz, co jest sporne i z kim
settle-dispute = Zakwestionuj
settle-bear = Na koszt firmy
settle-credit = Obciążenie wycofano
settle-bounced-help = Operator płatności odmówił zwrotu pieniędzy. Zleć go ponownie, gdy znasz powód; odpowiedź jest w historii zamówienia.
settle-refund-again = Zwróć { $amount } ponownie
settle-settled = Rozliczone
settle-none = Niczego jeszcze nie rozliczono. Wyślij powyżej pierwszy plik z obciążeniami.
settled-even = tyle, ile pobrano
settled-kept = za mało do zwrotu, zatrzymano
settled-refunding = zwrot pieniędzy w toku
settled-refunded = zwrócono
settled-bounced = odmowa zwrotu pieniędzy
settled-borne = pokryła rezerwa
settled-review = do decyzji
settled-disputed = sporne
settled-credited = wycofane przez przewoźnika
said-charges-borne = Koszt ponosi firma. Obciążono rezerwę.
said-charges-disputed = Zapisano jako sporne.
said-charges-credited = Zapisano: o tyle mniej jesteśmy winni przewoźnikowi.
said-charges-refunded = Pieniądze zwrócone, a kupujący dostał wiadomość.

## Dlaczego nie zaksięgowano wiersza: src/wording/settling.rs

settle-no-column = W pliku nie ma kolumny „{ $column }”. Musi ją wymieniać pierwszy wiersz.
settle-cells = Kolumny w pierwszym wierszu: { $wanted }; w tym wierszu: { $found }.
settle-empty = Tu nic nie ma.
settle-too-long = Za długie.
settle-too-many = Limit odczytanych wierszy: { $most }. Resztę wyślij jako osobny plik.
settle-currency = To nie jest waluta. Wpisz jej kod, na przykład EUR.
settle-amount = To nie jest kwota w walucie wiersza. Wpisz 12.50, bez odstępów między tysiącami.
settle-negative = Obciążenie nie może być mniejsze od zera.
settle-twice = Ta sama paczka stoi we wcześniejszym wierszu z innymi kwotami.
settle-not-csv = Tego pliku CSV nie da się odczytać.
settle-no-parcel = Żadna paczka nie ma tego numeru. Wpisz numer śledzenia na stronie zamówienia albo użyj numeru paczki.
settle-not-paid = Zamówienie tej paczki nie jest opłacone.
settle-conflict = Zaksięgowano wcześniej pod tym samym zgłoszeniem z innymi kwotami: cło { $duty }, podatek { $tax }, opłaty { $fees }, razem { $total }. Nie księgujemy ponownie; wyjaśnij różnicę z nadawcą pliku.
settle-other-declaration = Tę paczkę rozliczono pod zgłoszeniem { $declaration }.
settle-return-open = Zwrot { $rma } z tego zamówienia czeka na decyzję. Najpierw ją podejmij, potem wyślij plik jeszcze raz.
settle-no-rate = Brak kursu { $from } → { $to }. Najpierw wczytaj kursy.

## templates/care/order.html, today.html

tracking-number = Numer śledzenia
tracking-set = Zapisz
tracking-wrong = Co najmniej sześć liter, cyfr lub łączników
tracking-taken = Ten numer ma już inna paczka
said-tracking-set = Numer śledzenia zapisany.
today-compare = Ile kosztowałoby dziś
today-then-and-now = Wtedy i dziś:
today-compare-say = Zapisane rachunki ({ $then }) obok tego, czego dzisiejsze reguły i kursy ({ $now }) zażądałyby za te same paczki na tych samych trasach. Niczego się nie zmienia.
today-no-quote = Dziś brak wyceny
today-no-quote-help = Według dzisiejszych reguł i kursów tych paczek nie da się wycenić. Obowiązuje zapisany rachunek.
today-stored = Zapisane
today-now = Dziś
today-same = bez różnicy
today-why = Skąd różnica
today-no-cause = Dzisiejsze reguły i kursy dają to samo.
today-cause-gone = { $title } ({ $rule }): wtedy miało zastosowanie, dziś nie.
today-cause-came = { $title } ({ $rule }): dziś ma zastosowanie, obowiązuje od { $day }.
today-cause-changed = { $title } ({ $rule }): teraz { $is }, wtedy { $was }.
today-cause-rate = 1 { $from }: wtedy { $was } { $to }, dziś { $is }.
today-cause-margin = Marża rynku na kursie: wtedy { $was }, dziś { $is }.
today-receipt-stored = Zapisany rachunek
today-receipt-now = Dzisiejszy rachunek
care-story-tracking-set = Zapisano numer śledzenia
care-story-lock-unpriced = Cena była gwarantowana, ale nie dało się ustalić, ile to kosztowało
care-story-charges-settled = Rozliczono obciążenia na granicy
care-story-charges-borne = Nadwyżkę obciążenia ponosi firma
care-story-charges-disputed = Obciążenia zakwestionowane
care-story-charges-credited = Przewoźnik wycofał nadwyżkę obciążenia
care-story-charges-refunded = Obciążono mniej, niż zapłacono: pieniądze zwrócone

## Wiadomości i strony dla kupujących

posted-charges-refunded = Wiadomość: obciążono mniej, niż zapłacono
return-settled-before = Cło, podatek i opłaty zwrócone wcześniej
mail-charges-refunded-subject = Zwrot pieniędzy z zamówienia { $number }
mail-charges-refunded = Za paczkę { $parcel } z zamówienia { $number } zapłacono { $paid } cła, podatku i opłat. Na granicy naliczono { $charged }.
mail-charges-sent = Płacisz tyle, ile nalicza granica, nie więcej. Różnicę wysłaliśmy na kartę użytą do zapłaty.
mail-charges-duty = Cło: zapłacono { $paid }, naliczono { $charged }
mail-charges-tax = Podatek: zapłacono { $paid }, naliczono { $charged }
mail-charges-fees = Opłaty: zapłacono { $paid }, naliczono { $charged }
order-charges-back = Na cło, podatek i opłaty zapłacono { $paid }; na granicy naliczono { $charged }. Zwróciliśmy { $back }.
order-charges-coming = Na cło, podatek i opłaty zapłacono { $paid }; na granicy naliczono { $charged }. Wraca do ciebie { $back }.

## templates/shop/cart.html: jak długo trzymamy cenę i co daje wspólny koszyk

cart-held = W kasie trzymamy dla ciebie tę cenę: od teraz do { $until } czasu miejscowego ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Wartość tej paczki przekracza { $threshold }, dlatego doliczamy podatek: { $tax }.
notice-fees = Wartość tej paczki przekracza { $threshold }, dlatego doliczamy opłaty: { $fees }.
notice-flat-further = „{ $title }”: kolejne sztuki nie dodają cła ryczałtowego, bo ich pozycja taryfy jest już w paczce. O { $saved } mniej.
notice-flat-article = „{ $title }” nie dodaje cła ryczałtowego: ta pozycja taryfy jest już w tej paczce. O { $saved } mniej.
ahead-duty = Jeszcze { $left } wartości towarów w tej paczce i osiągnie ona limit { $limit }. Powyżej cło liczy się inaczej: od { $more } więcej.
ahead-tax = Jeszcze { $left } wartości towarów w tej paczce i osiągnie ona limit { $limit }. Powyżej dochodzi podatek: od { $more } więcej.
ahead-fees = Jeszcze { $left } wartości towarów w tej paczce i osiągnie ona limit { $limit }. Powyżej dochodzą opłaty: od { $more } więcej.
ahead-closed = Jeszcze { $left } wartości towarów w tej paczce i osiągnie ona limit { $limit }. Powyżej towary nie mogą jechać tą drogą.
