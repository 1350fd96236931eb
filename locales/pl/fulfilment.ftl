# Paczki: gdzie jest każda z nich (strony zamówień, obsługa klienta, skanowanie) i strona skanowania /ops/scan.

parcel-allocated = Zarezerwowana
parcel-picked = Skompletowana
parcel-packed = Zapakowana
parcel-batched = W worku
parcel-handed-over = U przewoźnika
parcel-exported = Poza krajem nadania
parcel-at-border = Na granicy
parcel-held = Zatrzymana na granicy
parcel-cleared = Po odprawie celnej
parcel-last-mile = W doręczeniu
parcel-delivered = Doręczona
parcel-returned = Wraca do nas
parcel-lost = Zaginiona
parcel-destroyed = Zniszczona
parcel-released = Niewysłana
parcel-cancelled = Anulowana przed wysyłką

parcel-by-scan = zeskanowano
parcel-by-desk = podał przewoźnik
parcel-by-program = sklep

# Strona zamówienia
order-tracking = Numer śledzenia: { $tracking }
order-parcel-moves = Droga tej paczki

# Obsługa klienta: paczka zamówienia
care-parcel-state = Stan
care-parcel-moves = Etapy tej paczki
care-parcel-tell = Co podaje przewoźnik
care-parcel-note = Notatka
care-parcel-when = Kiedy, w UTC, jeśli nie przed chwilą
care-parcel-move = Zapisz
care-parcel-not-so = Ze stanu „{ $state }” ta paczka nie może tam przejść. Sprawdź jej etapy poniżej i wybierz ponownie.
care-parcel-choose = Wybierz, co podaje przewoźnik.
care-parcel-when-wrong = Wybierz, kiedy to się stało: data i godzina w UTC, nie z przyszłości.
care-parcel-late = przyszło późno, nic nie zmieniło
care-parcel-again = podano ponownie
care-parcel-occurred = zdarzenie: { $at }
care-story-parcel-moved = Zmiana stanu paczki
said-parcel-moved = Zapisano. Jeśli kupujący powinien o tym wiedzieć, wiadomość jest już w drodze.
said-parcel-known = Nic się nie zmieniło: ta paczka ma już ten stan.
said-parcel-late = Zapisano, ale przyszło późno: paczka jest już dalej i jej stan się nie zmienia.

# /ops/scan
ops-nav-scan = Skanowanie
scan-title = Skanowanie paczek
scan-say = Wybierz, gdzie pracujesz i co robisz, a potem skanuj etykietę po etykiecie.
scan-place = Lokalizacja
scan-step = Krok
scan-choose = Zacznij
scan-pick = Kompletacja
scan-pack = Pakowanie
scan-hand-over = Przekazanie
scan-parcel = Numer paczki lub numer śledzenia
scan-waiting = Czeka tutaj
scan-leaves = wysyłka do { $day }
scan-none = Nic nie czeka na ten krok. Wybierz powyżej inny krok albo napij się herbaty.
scan-more = Pokazano najpilniejsze ({ $count }); czekają też kolejne.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } – zeskanowano już wcześniej: { $state }. Nic się nie zmieniło.
scan-nothing = Niczego nie zeskanowano. Zeskanuj etykietę albo wpisz numer i naciśnij Enter.
scan-unknown = Żadna paczka nie ma numeru „{ $parcel }”. Zeskanuj jeszcze raz albo wpisz numer spod kodu kreskowego.
scan-not-paid = { $parcel } należy do nieopłaconego zamówienia. Zostaw towar na półce.
scan-not-yet = { $parcel } ma stan „{ $state }”. Najpierw jest inny krok: wybierz go powyżej.
scan-off = { $parcel } – paczka anulowana, nie wysyłamy jej. Odłóż towar na półkę.
scan-other-place = { $parcel } wyrusza nie stąd, lecz z innego miejsca: { $city }. Odłóż na bok.

# Wiadomości
posted-parcel-moved = Wieści o paczce
mail-parcel-moved-subject = { $state ->
    [handed_over] Twoje zamówienie { $number } jest w drodze
    [held] Twoje zamówienie { $number } czeka na granicy
    [delivered] Twoje zamówienie { $number } zostało doręczone
    [returned] Paczka z zamówienia { $number } wraca do nas
    [found] Paczka z zamówienia { $number } się odnalazła
   *[lost] Paczka z zamówienia { $number } zaginęła
  }
mail-parcel-moved = { $state ->
    [handed_over] Paczka { $parcel } z zamówienia { $number } jest u przewoźnika. Przewidywana dostawa: { $days }.
    [held] Paczkę { $parcel } z zamówienia { $number } sprawdza urząd celny. Na jego pytania odpowiadamy my; jeśli będziemy czegoś od Ciebie potrzebować, napiszemy. Nie trzeba nic płacić.
    [delivered] Paczka { $parcel } z zamówienia { $number } została doręczona. Jeśli jej nie masz, odpowiedz na tę wiadomość.
    [returned] Paczki { $parcel } z zamówienia { $number } nie udało się doręczyć; wraca do nas. Napiszemy, co będzie dalej.
    [found] Paczka { $parcel } z zamówienia { $number }, której nie można było znaleźć, odnalazła się i jedzie dalej. Jeśli coś się przez to zmieni, napiszemy.
   *[lost] Nie możemy znaleźć paczki { $parcel } z zamówienia { $number }. Przepraszamy. Nic nie tracisz: napiszemy w sprawie ponownej wysyłki albo zwrotu pieniędzy.
  }
mail-parcel-tracking = { $carrier }, numer śledzenia: { $tracking }.

# /ops/lanes/{code}
lane-close = Zamknij tę trasę
lane-open = Otwórz tę trasę
lane-close-say = Od tej chwili na zamkniętej trasie nie powstanie żadna nowa cena. Kto jest właśnie w kasie, dostanie cenę na innej trasie, o ile taka istnieje.
lane-open-say = Od tej chwili mogą na niej znów powstawać nowe ceny.
lane-reason = Powód
lane-reason-needed = Podaj powód, żeby znała go następna osoba: „strajk do piątku”.
lane-late = Ktoś zrobił to wcześniej. Tak wygląda teraz ta trasa.
lane-waiting = Sprzedane na tej trasie i jeszcze niewysłane
lane-none = Nic nie czeka na tę trasę.
said-lane-closed = Trasa jest zamknięta. Poniżej są paczki, które na niej sprzedano.
said-lane-opened = Trasa jest otwarta.

# Anulowane przed wysyłką albo zaginione: strona zamówienia i obsługa klienta
order-heading-called-off = To zamówienie jest anulowane
order-call-off = Anuluj to zamówienie
order-call-off-say = Nic z niego nie zostało jeszcze zapakowane, więc można je teraz anulować. Niczego nie wyślemy, a cała zapłata wróci tą samą drogą.
order-call-off-one = Anuluj tę paczkę
order-call-off-one-say = Nie została jeszcze zapakowana, więc można ją teraz anulować. Nie wyślemy jej, a cała zapłata za nią wróci tą samą drogą: towary, wysyłka, cło i podatek.
order-called-off-back = { $went ->
    [yes] Anulowane przed wysyłką. Zwrócono { $amount } tą metodą, którą zapłacono.
   *[no] Anulowane przed wysyłką. Zwracamy { $amount } tą metodą, którą zapłacono.
  }
order-loss-back = { $went ->
    [yes] Jedna z paczek nie dotarła. Zwrócono { $amount } tą metodą, którą zapłacono.
   *[no] Jedna z paczek nie dotarła. Zwracamy { $amount } tą metodą, którą zapłacono.
  }
care-call-off = Anuluj tę paczkę
care-call-off-all = Anuluj całe zamówienie
care-call-off-means = Paczka nie zostanie wysłana, jej zapas znów będzie wolny, a kupujący od razu dostanie z powrotem { $amount }: towary, wysyłka, cło, podatek i opłaty. Do kupującego idzie wiadomość. Tego nie można cofnąć.
care-call-off-note = Słowa do wiadomości, jeśli trzeba coś dodać
care-loss-refund = Zwróć pieniądze za tę paczkę
care-loss-means = Ta paczka przepadła. Kupujący od razu dostanie z powrotem { $amount }: wszystko, co za nią zapłacono, jeden raz. Koszt ponosi firma; marka dostaje zapłatę za swoje towary. Do kupującego idzie wiadomość.
care-loss-refunded = Pieniądze za tę paczkę zostały zwrócone
care-loss-found = Paczka, za którą zwrócono pieniądze jako za zaginioną, się odnalazła
care-loss-found-say = Kupujący ma z powrotem { $amount } i może dostać także towary. Napisz do niego: zatrzymać towary i zapłacić ponownie albo je odesłać.
care-story-called-off = Paczka anulowana przed wysyłką
care-story-loss-refunded = Zwrot pieniędzy za stratę
said-called-off = Anulowano. Nic nie zostanie wysłane, a pieniądze wracają.
said-called-off-waits = Anulowano. Nic nie zostanie wysłane; operator płatności jeszcze nie odpowiada, pieniądze wrócą, gdy tylko to zrobi.
said-loss-refunded = Pieniądze wracają, a wiadomość o tym jest w drodze.
unowed-not-paid = To zamówienie nie jest opłacone, więc nie ma czego zwracać.
unowed-left = Paczka { $parcel } już wyruszyła („{ $state }”), więc nie można jej anulować. Gdy dotrze, można ją odesłać.
unowed-begun = Paczka { $parcel } jest już pakowana, więc nie można jej tu anulować. Napisz do nas: dopóki nie trafi do przewoźnika, możemy ją jeszcze zatrzymać.
unowed-off = Paczka { $parcel } została anulowana wcześniej. Nic się nie zmieniło.
unowed-not-gone = Ta paczka ma stan „{ $state }”: w ten sposób zwraca się pieniądze tylko za paczki zaginione lub zniszczone.
unowed-return-open = Zwrot { $rma } z tej samej paczki jest jeszcze otwarty. Najpierw podejmij decyzję w jego sprawie.
unowed-nothing = Wszystko, co za to zapłacono, zostało już zwrócone albo jest w drodze. Nic się nie zmieniło.

posted-called-off = Wiadomość: anulowano przed wysyłką
posted-loss-refunded = Wiadomość: zwrot za stratę
mail-called-off-subject = Anulowano: zamówienie { $number }
mail-called-off = { $count ->
    [one] Paczka { $parcels } z zamówienia { $number } jest anulowana i nie zostanie wysłana.
    [few] Paczki { $parcels } z zamówienia { $number } są anulowane i nie zostaną wysłane.
    [many] Paczki { $parcels } z zamówienia { $number } są anulowane i nie zostaną wysłane.
   *[other] Paczki { $parcels } z zamówienia { $number } są anulowane i nie zostaną wysłane.
  }
mail-loss-refunded-subject = Twoje pieniądze za zaginioną paczkę z zamówienia { $number }
mail-loss-refunded = { $count ->
    [one] Paczka { $parcels } z zamówienia { $number } do Ciebie nie dotrze. Przepraszamy i oddajemy wszystko, co za nią zapłacono. Gdyby jednak dotarła, napisz do nas.
    [few] Paczki { $parcels } z zamówienia { $number } do Ciebie nie dotrą. Przepraszamy i oddajemy wszystko, co za nie zapłacono. Gdyby jednak dotarły, napisz do nas.
    [many] Paczki { $parcels } z zamówienia { $number } do Ciebie nie dotrą. Przepraszamy i oddajemy wszystko, co za nie zapłacono. Gdyby jednak dotarły, napisz do nas.
   *[other] Paczki { $parcels } z zamówienia { $number } do Ciebie nie dotrą. Przepraszamy i oddajemy wszystko, co za nie zapłacono. Gdyby jednak dotarły, napisz do nas.
  }
mail-owed-sent = Pieniądze wracają tą metodą, którą zapłacono. Zanim bank je pokaże, może minąć kilka dni.
