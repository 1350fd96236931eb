# Czego nie udało się przejąć z urzędowych plików taryfowych (wczytywanie taryf, /ops/rules).

unread-shape = Wiersz ma mniej lub więcej komórek niż nagłówek.
unread-no-code = Jest stawka, ale nie ma kodu.
unread-code = Kod nie ma sześciu, ośmiu ani dziesięciu cyfr.
unread-twice = Kod występuje dwa razy, z różnymi stawkami.
unread-no-rate = Nie ma stawki, ani tutaj, ani w pozycji nadrzędnej.
unread-parent = Nie udało się odczytać stawki z pozycji nadrzędnej.
unread-special-provision = Przepis z działu 98 lub 99: takie środki wpisz jako osobne wiersze.
unread-reference = Stawka jest gdzie indziej, w innej pozycji lub w uwadze.
unread-season = Stawka zmienia się z porą roku.
unread-entry-price = Stawka zależy od ceny wejścia.
unread-recipe = Część stawki zależy od składu (mleko, cukier, skrobia).
unread-unit = Cło liczy się w jednostce „{ $unit }”, a tej paczka nie podaje.
unread-several = Podano kilka kwot zależnych od ilości.
unread-part = Stawka dotyczy tylko części towaru.
unread-bounds = Stawka ma granice, których nasza tabela nie potrafi zapisać.
unread-formula = Stawka jest wzorem.
unread-provisional = Na razie obowiązuje tu stawka Unii.
unread-words = Tych słów lub liczb nie udało się zrozumieć.
unread-trade-remedy = Część tych towarów podlega też cłu ochronnemu; plik nie mówi, jak wysokiemu.
unread-suspended = { $count ->
    [one] Jedna pozycja może mieć na razie niższą stawkę; plik nie mówi, dla których towarów.
    [few] { $count } pozycje mogą mieć na razie niższą stawkę; plik nie mówi, dla których towarów.
    [many] { $count } pozycji może mieć na razie niższą stawkę; plik nie mówi, dla których towarów.
   *[other] { $count } pozycji może mieć na razie niższą stawkę; plik nie mówi, dla których towarów.
}
unread-quota = W ramach kontyngentu obowiązuje niższa stawka.
unread-differ = { $count ->
    [one] Nie odczytano jednej pozycji z tej podpozycji: towary wymagają ośmiu cyfr.
    [few] Pozycje tej podpozycji mają { $count } różne stawki: towary wymagają ośmiu cyfr.
    [many] Pozycje tej podpozycji mają { $count } różnych stawek: towary wymagają ośmiu cyfr.
   *[other] Pozycje tej podpozycji mają { $count } różnej stawki: towary wymagają ośmiu cyfr.
}
unread-programme = { $count ->
    [one] Program „{ $code }” nie jest listą krajów; wymienia go jedna pozycja, a towary płacą zwykłą stawkę.
    [few] Program „{ $code }” nie jest listą krajów; wymieniają go { $count } pozycje, a towary płacą zwykłą stawkę.
    [many] Program „{ $code }” nie jest listą krajów; wymienia go { $count } pozycji, a towary płacą zwykłą stawkę.
   *[other] Program „{ $code }” nie jest listą krajów; wymienia go { $count } pozycji, a towary płacą zwykłą stawkę.
}
unread-programme-unknown = { $count ->
    [one] Programu „{ $code }” nie ma w naszej tabeli; wymienia go jedna pozycja, a towary płacą zwykłą stawkę.
    [few] Programu „{ $code }” nie ma w naszej tabeli; wymieniają go { $count } pozycje, a towary płacą zwykłą stawkę.
    [many] Programu „{ $code }” nie ma w naszej tabeli; wymienia go { $count } pozycji, a towary płacą zwykłą stawkę.
   *[other] Programu „{ $code }” nie ma w naszej tabeli; wymienia go { $count } pozycji, a towary płacą zwykłą stawkę.
}
unread-other-column = Nie odczytano stawki dla krajów pochodzenia z drugiej kolumny; ich towary nie mają tu stawki. { $why }
unread-preference = Nie odczytano stawki preferencyjnej; towary płacą zwykłą stawkę. { $why }
