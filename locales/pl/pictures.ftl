## templates/parts/gallery.html: zdjęcia oferty

gallery-enlarge = Powiększ
gallery-number = Zdjęcie { $number }
gallery-of = Zdjęcia: { $title }
gallery-earlier = Poprzednie
gallery-later = Następne
gallery-near = Pełny rozmiar
gallery-close = Zamknij

## templates/brand/pictures.html: właściciel marki je układa

arrange-link = Kolejność, kadr, warianty i języki
arrange-title = Układ zdjęć
arrange-say = Kupujący widzą zdjęcia w tej kolejności. Pierwsze stoi na listach i wszędzie tam, gdzie mieści się tylko jedno.
arrange-main = Zdjęcie główne
arrange-touch = Zaznacz to, co ważne na zdjęciu { $number }
arrange-touch-hint = Kliknij to, co po przycięciu zdjęcia musi zostać widoczne, albo wybierz jedno z dziewięciu miejsc i zapisz.
arrange-focus = Co musi zostać widoczne
arrange-focus-place =
    { $place ->
        [top-left] U góry po lewej
        [top] U góry pośrodku
        [top-right] U góry po prawej
        [left] Po lewej
        [right] Po prawej
        [bottom-left] U dołu po lewej
        [bottom] U dołu pośrodku
        [bottom-right] U dołu po prawej
       *[centre] Pośrodku
    }
arrange-cut = Przycięte do kwadratu
arrange-forms = Tylko przy tych wariantach
arrange-forms-hint = Nic nie zaznaczono: przy wszystkich.
arrange-readers = Tylko w tych językach
arrange-readers-hint = Nic nie zaznaczono: we wszystkich. Dla zdjęć z napisami, na przykład z tabelą rozmiarów.
arrange-first = Ustaw jako główne
arrange-earlier = Przesuń do przodu
arrange-later = Przesuń do tyłu
