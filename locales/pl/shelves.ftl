## Teksty w innym języku niż strona: templates/parts/foreign.html

text-foreign = Ten tekst nie ma jeszcze wersji w języku strony ({ $here }). Jego język: { $there }.

## Kolekcje: templates/shop/collection.html, templates/shop/home.html

home-collection = Kolekcja
home-collections = Więcej kolekcji
collection-see =
    { $count ->
        [one] Zobacz ten produkt
        [few] Zobacz wszystkie { $count } produkty
        [many] Zobacz wszystkie { $count } produktów
       *[other] Zobacz wszystkie { $count } produktu
    }
collection-pieces =
    { $count ->
        [one] { $count } produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
collection-until = do { $day }
collection-over = Ta kolekcja już się skończyła. To, co pokazywała, jest tutaj, dopóki to mamy.
collection-here =
    { $count ->
        [one] { $count } z nich może do ciebie dotrzeć. Kraj dostawy: { $country }.
        [few] { $count } z nich mogą do ciebie dotrzeć. Kraj dostawy: { $country }.
        [many] { $count } z nich może do ciebie dotrzeć. Kraj dostawy: { $country }.
       *[other] { $count } z nich może do ciebie dotrzeć. Kraj dostawy: { $country }.
    }
collection-more = Inne kolekcje

## Kolekcje w panelu operatora: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Kolekcje
collections-title = Kolekcje
collections-say = Towary zestawione na pewien czas wokół jednej opowieści. To, co nie może trafić do danego kraju, jest tam oznaczone.
collections-none = Nie ma jeszcze żadnej kolekcji.
collections-new = Nowa kolekcja
collections-collection = Kolekcja
collections-stands = Stan
collections-place = Strona główna
collections-goods = Towary
collections-languages = Języki
collection-coming = Zaplanowana
collection-running = Pokazywana
collection-past = Zakończona
collection-look = Zobacz w sklepie
collection-slug = Część adresu
collection-slug-hint = Małe litery, cyfry i łączniki. W innych językach powstaje z tytułu; stare adresy prowadzą do nowych.
collection-not-a-slug = Wpisz małe litery od a do z, cyfry i łączniki.
collection-slug-taken = Ten adres ma albo miała inna kolekcja.
collection-slug-reserved = To słowo znaczy w naszych adresach co innego. Wybierz inne.
collection-place = Miejsce na stronie głównej
collection-place-hint = 1 stoi na początku. Puste: poza stroną główną.
collection-not-a-place = Wpisz liczbę od 1 do 99 albo zostaw puste.
collection-from = Pierwszy dzień
collection-to = Ostatni dzień
collection-ends-early = Ostatni dzień wypada przed pierwszym.
collection-goods = Towary, po kolei
collection-goods-hint = Po jednym w wierszu: ostatnia część adresu produktu albo cały adres.
collection-no-such = Nie ma produktu „{ $slug }”.
collection-no-goods = Podaj przynajmniej jeden produkt.
collection-too-many = Limit produktów: { $most }.
collection-picture = Zdjęcie
collection-picture-none = Brak
collection-picture-later = Zdjęcie wybiera się spośród zdjęć towarów po zapisaniu kolekcji.
collection-title = Tytuł, { $language }
collection-lead = Wiersze pod tytułem, { $language }
collection-story = Opowieść, { $language }: między akapitami pusty wiersz
collection-untitled = Kolekcja musi mieć tytuł.
collection-save = Zapisz
collection-moved = W trakcie pisania ktoś inny zmienił tę kolekcję. Twoje teksty są poniżej; otwórz stronę ponownie, żeby zobaczyć tamte.

## Rozmiary i pielęgnacja: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Rozmiary
sizes-size = Rozmiar
sizes-centimetres = W centymetrach
sizes-inches = W calach, obok centymetry
size-span = { $from }–{ $to }
size-chest = Klatka piersiowa
size-waist = Talia
size-hips = Biodra
size-shoulders = Ramiona
size-sleeve = Rękaw
size-head = Głowa
size-foot = Stopa
size-inseam = Nogawka od kroku
size-length = Długość
size-width = Szerokość
size-height = Wysokość
size-depth = Głębokość
size-diameter = Średnica
care-title = Pielęgnacja
care-wash-30 = Prać w pralce w 30 °C
care-wash-40 = Prać w pralce w 40 °C
care-wash-60 = Prać w pralce w 60 °C
care-wash-hand = Prać ręcznie
care-no-wash = Nie prać
care-no-bleach = Nie wybielać
care-iron-low = Prasować w niskiej temperaturze
care-iron-medium = Prasować w średniej temperaturze
care-no-iron = Nie prasować
care-tumble-low = Suszyć w suszarce na niskim programie
care-no-tumble = Nie suszyć w suszarce
care-dry-flat = Suszyć na płasko
care-dry-line = Suszyć na sznurze
care-dry-clean = Czyścić chemicznie
care-dishwasher = Można myć w zmywarce
care-no-dishwasher = Nie myć w zmywarce
care-microwave = Można używać w mikrofalówce
care-oil = Od czasu do czasu naoliwić lub nawoskować
care-wipe = Przecierać ściereczką
care-shade = Chronić przed słońcem

## Rozmiary i pielęgnacja w panelu marki: templates/brand/fitting.html

sizes-desk = Rozmiary i pielęgnacja
sizes-desk-say = Jakie wymiary mają towary i jak o nie dbać. To, co podano przy jednym produkcie, stoi przed tym, co podano przy jego kategorii.
sizes-of-listing = Tylko ten produkt
sizes-of-category = Wszystkie twoje produkty w kategorii { $category }
sizes-hint = Długości w centymetrach: 92, 92.5 albo od–do, 92-96. Tam, gdzie kupujący mierzą w calach, przeliczamy. Rozmiar z kodem wyboru (s, m, eu-40) pokazujemy słowami tego wyboru. Czego nie potrzebujesz, zostaw puste.
sizes-column = Wymiar { $number }
sizes-row = Rozmiar { $number }
sizes-cell = Rozmiar { $row }, wymiar { $column }
sizes-twice = Ten wymiar ma już kolumnę.
sizes-not-a-length = Wpisz centymetry: 92, 92.5 albo 92-96.
sizes-unnamed = Ten wiersz ma długości, ale nie ma rozmiaru.
sizes-same = Ten rozmiar ma już wiersz.
sizes-half = Tabela potrzebuje przynajmniej jednego wymiaru i jednego rozmiaru.
sizes-moved = W trakcie pisania ktoś inny to zmienił. Twoje dane są poniżej; otwórz stronę ponownie, żeby zobaczyć tamte.

## Strona marki: templates/shop/brand.html

brand-policies = Zasady sprzedaży
brand-returns = Zwrot towaru
brand-returns-is =
    { $days ->
        [one] W ciągu jednego dnia od dostawy.
        [few] W ciągu { $days } dni od dostawy.
        [many] W ciągu { $days } dni od dostawy.
       *[other] W ciągu { $days } dnia od dostawy.
    }
brand-pays = Kto płaci za odesłanie
brand-pays-is = My, jeśli coś dotarło wadliwe albo nie jest tym, co zamówiono. Przy zmianie zdania drogę powrotną opłacasz ty.
brand-sends = Miejsca wysyłki
brand-more = Wszystko o zwrotach
