## templates/parts/personal.html: rzeczy wykonywane dla kogoś, na stronie produktu

personal-title = Wykonane dla ciebie
personal-required = wymagane
personal-optional = opcjonalnie
personal-none = Nic
personal-room =
    { $most ->
        [one] Jeden znak.
        [few] Do { $most } znaków.
        [many] Do { $most } znaków.
       *[other] Do { $most } znaku.
    }
personal-room-lines =
    { $lines ->
        [one] Jeden wiersz, limit znaków: { $most }.
        [few] Do { $lines } wierszy, łączny limit znaków: { $most }.
        [many] Do { $lines } wierszy, łączny limit znaków: { $most }.
       *[other] Do { $lines } wiersza, łączny limit znaków: { $most }.
    }
personal-costs = Z tym dodatkiem jedna sztuka kosztuje { $price }, z cłem i podatkiem w cenie.
personal-picture-room = Plik JPEG, PNG lub WebP, do 12 MB. Zobaczysz go tylko ty i pracownia; dane o tym, gdzie i kiedy zrobiono zdjęcie, usuwamy.
personal-picture-sent = Wysłane przez ciebie zdjęcie
personal-picture-forget = Wyślij inne albo żadnego
personal-preview = Pokaż, jak to będzie wyglądać
personal-preview-shows = Produkt z wpisanym przez ciebie tekstem
personal-preview-note = Będzie wyglądać mniej więcej tak. Pracownia układa to ręcznie.
personal-priced = Cena powyżej dotyczy sztuki wykonanej w ten sposób, z cłem i podatkiem.
personal-days =
    { $days ->
        [one] Wykonanie trwa o jeden dzień dłużej.
        [few] Wykonanie trwa o { $days } dni dłużej.
        [many] Wykonanie trwa o { $days } dni dłużej.
       *[other] Wykonanie trwa o { $days } dnia dłużej.
    }
personal-back-exempt = Rzeczy wykonanej specjalnie dla ciebie nie można odesłać z powodu zmiany zdania. Można, jeśli dotrze uszkodzona, niewłaściwa lub niezgodna z opisem.
personal-back-free = Rzecz wykonaną dla ciebie można odesłać tak jak każdą inną.
personal-check = Sprawdź to jeszcze raz
personal-needed = Wypełnij to pole, żebyśmy mogli to wykonać
personal-too-long =
    { $most ->
        [one] Mieści się tu jeden znak
        [few] Mieszczą się tu { $most } znaki. Skróć tekst
        [many] Mieści się tu { $most } znaków. Skróć tekst
       *[other] Mieści się tu { $most } znaku. Skróć tekst
    }
personal-too-many-lines =
    { $most ->
        [one] Mieści się tu jeden wiersz
        [few] Mieszczą się tu { $most } wiersze
        [many] Mieści się tu { $most } wierszy
       *[other] Mieści się tu { $most } wiersza
    }
personal-forbidden = Pracownia nie wykona znaku „{ $sign }”. Pomiń go albo wybierz inny
personal-no-choice = Wybierz jedną z tych możliwości
personal-no-picture = Tego zdjęcia już tu nie ma. Wyślij je jeszcze raz
personal-too-often = To już dużo zdjęć. Włóż produkt do koszyka albo wróć później

## templates/shop/cart.html, templates/shop/return.html

personal-change = Zmień treść
personal-no-offer = Marka już tego w ten sposób nie wykonuje. Zmień treść albo usuń produkt
personal-return-refused = Wykonane specjalnie dla ciebie: nie można tego odesłać z powodu zmiany zdania, tylko wtedy, gdy coś jest z tym nie tak
personal-return-only = Wykonane specjalnie dla ciebie: można to odesłać tylko wtedy, gdy jest uszkodzone, niewłaściwe lub niezgodne z opisem.

## templates/brand/personal.html: o co oferta pyta tego, kto chce mieć rzecz wykonaną dla siebie

personal-title-brand = Na zamówienie
personal-brand-say = Poproś o tekst, wybór albo zdjęcie. Za odpowiedź wymaganą nie ma dopłaty: wlicz ją w cenę. Za opcjonalną może być; dopłata jest częścią ceny towaru, także dla celów celnych.
personal-brand-edit = Ustal, o co pytasz
personal-plate = Gdzie to się znajdzie
personal-plate-say = W setnych częściach zdjęcia głównego, na potrzeby podglądu.
personal-look = Jak
personal-look-engraved = grawer
personal-look-embroidered = haft
personal-look-printed = nadruk
personal-plate-left = Od lewej
personal-plate-top = Od góry
personal-plate-width = Szerokość
personal-plate-height = Wysokość
personal-plate-turn = Obrót, w stopniach
personal-plate-wrong = Oznaczenie wypadłoby poza zdjęciem
personal-field = Pole { $number }
personal-kind = O co pytasz
personal-kind-none = nic
personal-kind-text = tekst
personal-kind-choice = wybór
personal-kind-upload = zdjęcie
personal-surcharge = Dopłata, { $currency }
personal-surcharge-wrong = Wpisz kwotę, na przykład 12.50
personal-more-days = Dodatkowe dni
personal-most = Znaki, najwyżej
personal-lines = Wiersze, najwyżej
personal-number-wrong = Wpisz liczbę od { $least } do { $most }
personal-must = Odpowiedź wymagana
personal-scripts = Pismo, które potrafisz wykonać:
personal-script-needed = Zaznacz, jakie pismo potrafisz wykonać
personal-script-latin = Łacińskie
personal-script-greek = Greckie
personal-script-cyrillic = Cyrylica
personal-script-arabic = Arabskie
personal-script-han = Znaki chińskie
personal-script-kana = Japońska kana
personal-script-hangul = Koreańskie
personal-script-hearts = Serca
personal-name = Nazwa
personal-hint = Podpowiedź
personal-choices-needed = Wpisz przynajmniej jeden wybór, najwyżej dwanaście
personal-required-costs = Za odpowiedź wymaganą nie może być dopłaty. Wlicz ją w cenę albo daj jeden wybór bez dopłaty
personal-two-pictures = Poproś najwyżej o jedno zdjęcie
personal-unfit = O to nie można tak zapytać

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
