# Partie przesyłek bezpośrednich: /ops/batches, jedna partia oraz wejście do partii i wyjście z niej na stronie skanowania.

ops-nav-batches = Partie
batches-title = Partie wysyłkowe
batches-say = Paczki do jednego kraju są zbierane w punkcie zbiorczym, pakowane w worki i przekazywane razem. Partia przyjmuje paczki do godziny granicznej albo do zamknięcia.
batches-open = Przyjmują paczki
batches-none-open = Żadna partia nie jest otwarta. Otworzy ją pierwsza zeskanowana do niej paczka.
batches-closed = Czekają na przewoźnika
batches-none-closed = Żadna zamknięta partia nie czeka.
batches-ended = Ostatnio wysłane
batches-none-ended = Nic jeszcze nie wyruszyło w partii.
batches-outside = Zapakowane i poza partiami
batches-outside-say = Dołączą do następnej partii albo zostaną przekazane osobno. Tak czy inaczej kupujący nic nie dopłaca.
batches-none-outside = Żadna zapakowana paczka nie leży poza partiami.

batch = Partia
batch-title = Partia { $batch }
batch-pieces = Paczki
batch-weight = Waga
batch-cut-off = Godzina graniczna
batch-value = Wartość zgłoszona
batch-closed-by = Kto zamknął
batch-clock = { $moment } ({ $zone })
batch-close = Zamknij partię
batch-close-say = Powstaje manifest, który już się nie zmienia. Paczka, która przyjdzie później, dołączy do następnej partii albo pojedzie osobno.
batch-files = Manifest i zgłoszenia celne
batch-manifest = Manifest
batch-declarations = Zgłoszenia celne
batch-hand-over = Przekaż przewoźnikowi
batch-hand-over-say = { $count ->
    [one] Paczka z manifestu wyrusza, a jej kupujący dostaje wiadomość.
    [few] Wszystkie { $count } paczki z manifestu wyruszają razem, a ich kupujący dostają wiadomość.
    [many] Wszystkie { $count } paczek z manifestu wyrusza razem, a ich kupujący dostają wiadomość.
   *[other] Wszystkie { $count } paczki z manifestu wyruszają razem, a ich kupujący dostają wiadomość.
  }
batch-dissolve = Rozwiąż partię
batch-dissolve-say = Jeśli nie może wyruszyć w tej postaci: jej paczki znów leżą zapakowane i zostaną zebrane od nowa. Manifest zachowujemy, ale nic według niego nie wyrusza.
batch-inside = Paczki według worków
batch-dissolved-say = To stało w manifeście. Paczki zostały od tego czasu wyjęte.
batch-bag-most = Worek waży najwyżej { $weight }.
batch-nothing = Nic w niej nie ma.
batch-bag = Worek { $bag }
batch-bag-sum = { $count ->
    [one] jedna paczka, { $weight }
    [few] { $count } paczki, { $weight }
    [many] { $count } paczek, { $weight }
   *[other] { $count } paczki, { $weight }
  }
batch-parcel = Paczka
batch-identifier = Identyfikator
batch-order = Zamówienie
batch-take-out = Wyjmij
batch-take-out-one = Wyjmij paczkę { $parcel }

batch-open = Przyjmuje paczki
batch-due = Po godzinie granicznej: zamknij
batch-closed = Zamknięta
batch-handed-over = Przekazana
batch-dissolved = Rozwiązana

batch-no-hub = Stąd paczki wychodzą pojedynczo. Przekaż ją osobno.
batch-lane-closed = Trasa { $lane } jest zamknięta, więc nic się dla niej nie zbiera. Odłóż paczkę, aż trasa się otworzy.
batch-no-papers = { $parcel } nie ma jeszcze dokumentów. Najpierw je wystaw, potem zeskanuj ponownie.
batch-no-bag = Nie ma worka { $bag }. Następny nowy to worek { $next }.
batch-bag-full = Worek { $bag } ważyłby więcej niż { $weight }. Weź inny worek albo zostaw pole puste.
batch-too-heavy = Paczka jest cięższa, niż może ważyć cały worek ({ $weight }). Przekaż ją osobno.
batch-sealed = Paczka jest w manifeście partii { $batch }, która jest zamknięta. Wyrusza razem z nią; żeby ją wyjąć, najpierw rozwiąż partię.
batch-not-inside = Paczka nie jest w żadnej partii.
batch-empty = W partii nic nie ma, więc nie ma czego zamykać.
batch-stands = Teraz to niemożliwe: partia ma stan „{ $state }”. Tak to wygląda.

said-batch-closed = Partia jest zamknięta. Jej manifest jest poniżej.
said-batch-left = Partia jest u przewoźnika, a kupujący dostają wiadomości.
said-batch-apart = Partia jest rozwiązana. Jej paczki znów leżą zapakowane.
said-batch-out = Paczka jest wyjęta z partii i leży zapakowana.

scan-collect = Do partii
scan-take-out = Z partii
scan-bag = Worek
scan-bag-hint = Gdy pole jest puste, paczka trafia do worka, w którym jest miejsce.
scan-bag-wrong = Wpisz numer worka albo zostaw pole puste.
scan-within = W worku { $bag } partii { $batch }
scan-taken-out = Wyjęto z partii { $batch }

batch-offers = Mogą jechać w jednym pudełku
batch-offers-say = Jadą do tej samej osoby pod ten sam adres. Razem zgłasza się je z sumą ich wartości; to, co zapłacili kupujący, się nie zmienia.
batch-offer = { $count ->
    [one] Jedna paczka kosztuje osobno { $apart } (przewóz, cło, podatek i opłaty), a w jednym pudełku { $together }: o { $saves } mniej.
    [few] { $count } paczki kosztują osobno { $apart } (przewóz, cło, podatek i opłaty), a w jednym pudełku { $together }: o { $saves } mniej.
    [many] { $count } paczek kosztuje osobno { $apart } (przewóz, cło, podatek i opłaty), a w jednym pudełku { $together }: o { $saves } mniej.
   *[other] { $count } paczki kosztuje osobno { $apart } (przewóz, cło, podatek i opłaty), a w jednym pudełku { $together }: o { $saves } mniej.
  }
batch-combine = Zapakuj do jednego pudełka
batch-part = Rozdziel z powrotem
batch-part-one = Rozdziel to, co jedzie w pudełku paczki { $parcel }
batch-with = w pudełku razem z { $parcel }
batch-in-box = Jedzie w pudełku paczki { $parcel }, na jej dokumentach
batch-boxed = Dzieli pudełko z paczką { $parcel }. Najpierw rozdziel je na stronie partii.
batch-apart = Nie ma tu już czego łączyć: jednej z paczek nie ma albo nie byłoby taniej.
said-batch-combined = Jadą teraz w jednym pudełku. Wydrukuj jego dokumenty na nowo.
said-batch-parted = Każda jest znów osobną paczką, z dokumentami, które miała.
care-story-combined = Zapakowana do jednego pudełka z inną paczką
care-story-parted = Znów osobna paczka
