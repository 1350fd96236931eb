# /ops/parcels/{number}: paczka i jej dokumenty
parcel-title = Paczka { $parcel }
scan-papers = Dokumenty tej paczki
papers-goods = Co jest w środku
papers-goods-say = Napisz po angielsku, czym jest każda rzecz i z czego jest: „Porcelain teapot with bamboo handle”. Z opisem „gift” lub „parts” przesyłka nie przejdzie granicy. To, co napiszesz, zostanie zapamiętane dla następnej paczki.
papers-latin = Odbiorca alfabetem łacińskim
papers-latin-say = Zagraniczni przewoźnicy nie przeczytają tego adresu. Zapisz go także alfabetem łacińskim; na etykiecie będą oba.
papers-latin-name = Imię i nazwisko
papers-latin-street = Ulica i numer
papers-latin-extra = Piętro, lokal, firma
papers-latin-city = Miejscowość
papers-make = Wystaw dokumenty
papers-missing = { $count ->
    [one] Brakuje jednej rzeczy
    [few] Brakuje { $count } rzeczy
    [many] Brakuje { $count } rzeczy
   *[other] Brakuje { $count } rzeczy
  }
papers-no-description = { $sku }: nikt nie podał, co to jest. Napisz poniżej.
papers-vague = { $sku }: to nic nie mówi. Napisz, co to jest i z czego.
papers-long = { $sku }: opis jest za długi. Niektóre systemy celne mają limit znaków: { $most }.
papers-foreign = { $sku }: zagraniczny urząd celny tego nie przeczyta. Napisz po angielsku.
papers-no-hs = { $sku }: brak kodu taryfy celnej. Poproś markę, żeby dodała go do oferty.
papers-no-origin = { $sku }: brak kraju pochodzenia. Poproś markę, żeby dodała go do oferty.
papers-no-weight = { $sku }: brak wagi. Poproś markę, żeby dodała ją do oferty.
papers-no-value = { $sku }: brak wartości. Poproś markę, żeby ustaliła cenę.
papers-no-sender = Brak adresu nadawcy dla lokalizacji { $place }. Dodaj go tutaj:
papers-sender-latin = Adres nadawcy dla lokalizacji { $place } nie jest zapisany alfabetem łacińskim. Zmień go tutaj:
papers-no-latin = Adres odbiorcy nie jest zapisany alfabetem łacińskim. Zapisz go poniżej.
papers-no-number = Skończyły się numery pocztowe (kraj: { $country }, usługi zaczynające się na { $services }). Dodaj zakres tutaj:
papers-too-many = Za dużo różnych towarów na jedno zgłoszenie celne: najwyżej { $most }. Zapakuj je w dwie paczki.
papers-gone = Paczka ma stan „{ $state }”. Dokumenty wystawia się, zanim wyruszy.
papers-not-paid = Zamówienie nie jest opłacone. Zostaw towary na półce.
said-papers-made = Dokumenty są wystawione. Najpierw wydrukuj etykietę.
papers-made = Dokumenty
papers-identifier = Numer na etykiecie:
papers-made-by = Kto wystawił: { $name }, { $moment }
papers-label = Etykieta adresowa
papers-customs-form = Deklaracja celna CN
papers-invoice = Faktura handlowa
papers-packing-list = Specyfikacja wysyłkowa
papers-return-label = Etykieta zwrotna
papers-itmatt = Wyprzedzające dane pocztowe
papers-h7 = Zgłoszenie celne UE dla niskich wartości (H7)
papers-export = Zgłoszenie wywozowe
papers-no-face = Niektórych liter adresu nie da się tu wydrukować
papers-no-face-help = Czcionki dla nich nie są zainstalowane. Zainstaluj na tym komputerze czcionki Noto albo wskaż w ENTREPOT_FONTS folder, w którym są; potem pobierz dokument jeszcze raz.
script-arabic = Arabskie
script-han = Znaki chińskie
script-kana = Japońskie
script-hangul = Koreańskie
script-other = Inne litery

# /ops/posting: nadawcy i numery pocztowe
ops-nav-posting = Nadawcy
posting-title = Nadawcy i numery pocztowe
posting-numbers = Numery pocztowe
posting-numbers-say = Zakresy numerów otrzymane od poczty. Każdy numer trafia na jedną paczkę i nigdy nie jest używany ponownie.
posting-service = Usługa (dwie litery)
posting-country = Kraj (dwie litery)
posting-first = Pierwszy numer
posting-last = Ostatni numer
posting-left = Pozostało
posting-add = Dodaj te numery
posting-no-range = To nie jest zakres: dwie litery usługi, dwie litery kraju i dwa numery do ośmiu cyfr, najpierw mniejszy.
posting-overlaps = Część tych numerów już tu jest: od { $first } do { $last }. Sprawdź, co przysłała poczta.
posting-senders = Nadawcy
posting-senders-say = Kogo dokumenty podają jako nadawcę, alfabetem łacińskim.
posting-name = Nazwa
posting-street = Ulica i numer
posting-postcode = Kod pocztowy
posting-city = Miejscowość
posting-phone = Telefon
posting-email = E-mail
posting-save = Zapisz tego nadawcę
