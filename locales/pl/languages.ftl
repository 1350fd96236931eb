## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: jakie własne teksty ma każdy język

ops-nav-languages = Języki
languages-title = Języki
languages-say = Ile każdy język ma własnych tekstów. To, czego brakuje, pokazujemy w innym języku i odpowiednio oznaczamy.
languages-how = Każda marka pisze teksty swoich ofert we własnym panelu; tytuł prowadzi stąd do strony takiej, jaką widzą czytelnicy tego języka. Nazwy miast zmienia się na stronie danej lokalizacji.
languages-of = { $own } z { $all }
languages-interface = Interfejs
languages-listings = Oferty w sprzedaży
languages-options = Opcje
languages-pictures = Opisy zdjęć
languages-categories = Kategorie
languages-cities = Miasta
languages-what = Element
languages-own = W tym języku
languages-other = Pokazywane w innym języku
languages-none = W żadnym języku
languages-old = Starsze od oryginału
languages-since = Zmiana oryginału
languages-house = Marki, kategorie i miasta
languages-whole = Niczego nie brakuje i nic nie jest starsze od oryginału.
languages-older =
    { $count ->
        [one] Jeden tekst starszy od oryginału
        [few] { $count } teksty starsze od oryginału
        [many] { $count } tekstów starszych od oryginału
       *[other] { $count } tekstu starszego od oryginału
    }
languages-missing =
    { $count ->
        [one] Brakuje jednego tekstu
        [few] Brakuje { $count } tekstów
        [many] Brakuje { $count } tekstów
       *[other] Brakuje { $count } tekstu
    }
languages-lacking =
    { $count ->
        [one] W jednym języku część twoich ofert nie ma własnych tekstów
        [few] W { $count } językach część twoich ofert nie ma własnych tekstów
        [many] W { $count } językach część twoich ofert nie ma własnych tekstów
       *[other] W { $count } języka część twoich ofert nie ma własnych tekstów
    }
languages-lacks =
    { $count ->
        [one] { $language }: jedna oferta bez własnych tekstów
        [few] { $language }: { $count } oferty bez własnych tekstów
        [many] { $language }: { $count } ofert bez własnych tekstów
       *[other] { $language }: { $count } oferty bez własnych tekstów
    }
