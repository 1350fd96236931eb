# Jeszcze raz partie: pudełka, które dzielą paczki, co dzieje się z ich dokumentami, i partie na zamkniętych trasach.

batch-close-combines = { $count ->
    [one] Co jedzie do tej samej osoby, trafia najpierw do jednego pudełka: jedno pudełko, wymienione niżej.
    [few] Co jedzie do tej samej osoby, trafia najpierw do jednego pudełka: { $count } pudełka, wymienione niżej.
    [many] Co jedzie do tej samej osoby, trafia najpierw do jednego pudełka: { $count } pudełek, wymienionych niżej.
   *[other] Co jedzie do tej samej osoby, trafia najpierw do jednego pudełka: { $count } pudełka, wymienione niżej.
  }
batch-offer-goes = Przy zamknięciu partii trafią do jednego pudełka.
batch-offer-parted = Ktoś je rozdzielił, więc po zamknięciu partii pozostaną osobno.
batch-offer-papers = Czegoś brakuje do dokumentów wspólnego pudełka, więc po zamknięciu partii pozostaną osobno.
batch-boxes-say = Jeśli przy paczce są wymienione inne w jej pudełku, zapakuj je do niego i wydrukuj jego dokumenty na nowo. Stare etykiety są już nieważne.
papers-void-combined = nieważne: kilka paczek w jednym pudełku
papers-void-parted = nieważne: pudełko zapakowano na nowo
papers-back-by = Znów ważne, kto przywrócił: { $name }, { $moment }

batch-lane-shut = Trasa { $lane } jest zamknięta, więc nic nią nie wyrusza. Rozwiąż partię: jej paczki pojadą wtedy inną trasą albo trafią do obsługi klienta. Albo niech partia poczeka, aż trasa znów się otworzy.
batch-moved = W tej samej chwili przybyła lub ubyła paczka, więc nic nie zostało zmienione. Sprawdź listę i naciśnij jeszcze raz.
stranded-batched = { $count ->
    [one] Jeszcze jedna paczka z zamkniętej trasy leży w partii. Punkt zbiorczy najpierw rozwiąże partię, potem paczka pojawi się tutaj.
    [few] Jeszcze { $count } paczki z zamkniętych tras leżą w partiach. Punkt zbiorczy najpierw rozwiąże partie, potem paczki pojawią się tutaj.
    [many] Jeszcze { $count } paczek z zamkniętych tras leży w partiach. Punkt zbiorczy najpierw rozwiąże partie, potem paczki pojawią się tutaj.
   *[other] Jeszcze { $count } paczki z zamkniętych tras leży w partiach. Punkt zbiorczy najpierw rozwiąże partie, potem paczki pojawią się tutaj.
  }

# Lokalizacja, którą dwie osoby zmieniają naraz.
place-moved = Ktoś w międzyczasie zmienił tę lokalizację, więc nic jeszcze nie zapisano. Poniżej jest to, co zostało wpisane; zapisz ponownie, żeby to zachować.
