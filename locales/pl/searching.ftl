## /ops/search: indeks, synonimy, wyszukiwania bez wyników

ops-nav-search = Wyszukiwarka
searching-title = Wyszukiwarka
searching-say = To, dzięki czemu sklep znajduje towary: indeks, synonimy i to, czego kupujący szukali na próżno.
searching-index = Indeks
searching-holds = Oferty w indeksie
searching-current = Kompletny na dzień
searching-none = Nie ma jeszcze indeksu. Do tego czasu wyszukiwania i listy pochodzą wprost z bazy danych.
searching-building = Trwa budowa: oferty { $done } z { $all }
searching-rebuild = Zbuduj na nowo
searching-rebuild-say = W tym czasie kupujący szukają tak jak dotąd; filtrów może przez chwilę brakować.
said-index-anew = Indeks jest budowany na nowo.
searching-try = Wypróbuj wyszukiwanie
searching-language = Język
searching-query = Wpisywane słowa
searching-show = Pokaż
searching-as-typed = tylko tak, jak wpisano
searching-found =
    { $count ->
        [0] Nie znaleziono żadnej oferty. Kraj dostawy: { $country }.
        [one] Znaleziono jedną ofertę. Kraj dostawy: { $country }.
        [few] Znaleziono { $count } oferty. Kraj dostawy: { $country }. Pierwsze z nich:
        [many] Znaleziono { $count } ofert. Kraj dostawy: { $country }. Pierwsze z nich:
       *[other] Znaleziono { $count } oferty. Kraj dostawy: { $country }. Pierwsze z nich:
    }
searching-found-later = Trwa budowa indeksu. Spróbuj ponownie, gdy będzie gotowy.
searching-synonyms = Synonimy: { $language }
searching-synonyms-say = Każdy wiersz to grupa. Kto szuka jednego z jej słów, znajduje też towary pozostałych. Oddzielaj słowa przecinkami; hasło może się składać z kilku słów (dzbanek do herbaty).
searching-shipped = Te grupy są dostarczone z programem.
searching-own = Te grupy są twoje własne.
searching-changed = Ostatnia zmiana: { $author }
searching-groups = Grupy, po jednej w wierszu
searching-groups-hint = Najwyżej { $groups } grup. Hasło ma najwyżej { $letters } liter; to, które Państwo dodają, należy tylko do jednej grupy.
searching-save = Zapisz grupy
searching-lines =
    { $count ->
        [one] Jeden wiersz wymaga poprawki
        [few] { $count } wiersze wymagają poprawki
        [many] { $count } wierszy wymaga poprawki
       *[other] { $count } wiersza wymaga poprawki
    }
searching-line-alone = Wiersz { $line }: „{ $word }” stoi samo. Grupa ma co najmniej dwa słowa.
searching-line-wordless = Wiersz { $line }: „{ $word }” nie zawiera żadnej litery ani cyfry.
searching-line-long = Wiersz { $line }: „{ $word }” jest za długie. Limit liter: { $most }.
searching-line-twice = Wiersz { $line }: „{ $word }” jest już w wierszu { $other }. Połącz oba wiersze albo usuń słowo z jednego z nich.
searching-line-crowded = Wiersz { $line }: za dużo słów w grupie. Limit słów: { $most }.
searching-line-beyond = Wiersz { $line }: za dużo grup. Limit grup: { $most }. Usuń kilka.
searching-moved = W międzyczasie ktoś inny zmienił te grupy. Twoje wciąż tu są: zapisz ponownie, żeby zastąpiły tamte.
searching-stands = Co obowiązuje teraz
searching-back = Wróć do grup z programu
searching-back-say =
    { $count ->
        [0] Twoje grupy znikną i nic ich nie zastąpi: program nie ma żadnych dla tego języka.
        [one] Twoje grupy znikną i znów będzie obowiązywać jedyna grupa dostarczona z programem.
        [few] Twoje grupy znikną i znów będą obowiązywać { $count } grupy dostarczone z programem.
        [many] Twoje grupy znikną i znów będzie obowiązywać { $count } grup dostarczonych z programem.
       *[other] Twoje grupy znikną i znów będzie obowiązywać { $count } grupy dostarczonej z programem.
    }

## /ops/search i /brand/searches: czego szukano na próżno

searching-missed = Wyszukiwania bez wyników
searching-missed-say = Wyszukiwania, które nic nie znalazły. Adresów e-mail, numerów telefonów i numerów zamówień nigdy nie przechowujemy, nie wiadomo, kto szukał, a po 90 dniach każdy licznik jest usuwany. Wybierz słowa, żeby je wypróbować.
searching-missed-none = W tym okresie nikt nie szukał na próżno.
searching-missed-narrowed = Nic dla tego rynku i tego języka.
searching-missed-all = Pokaż wszystko
searching-days = Okres
searching-span = Ostatnie { $days } dni
searching-market = Rynek
searching-all-markets = Wszystkie rynki
searching-all-languages = Wszystkie języki
searching-words = Słowa
searching-times = Ile razy
searching-last = Ostatnio
searching-most = Lista { $most } najczęściej szukanych haseł.

## /brand/searches

brand-nav-searches = Poszukiwane
searching-brand-say = Czego szukali kupujący, a czego sklep nie miał. Jeśli to sprzedajesz, użyj ich słowa w tytule lub opisie; jeśli możesz to wytworzyć: już o to pytają.
searching-brand-kept = Słowa pojawiają się, gdy szukano ich co najmniej dwa razy. Nie wiadomo, kto szukał.
searching-brand-none = Jeszcze nic: w tym okresie żadnych słów nie szukano na próżno więcej niż raz. Zajrzyj później albo wybierz dłuższy okres.
searching-add = Dodaj ofertę
