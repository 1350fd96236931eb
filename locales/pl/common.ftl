## Słowa wspólne dla wszystkich stron.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Na stronę główną
fault-not-found = Pod tym adresem nic nie ma
fault-not-found-help = Strona mogła zmienić adres albo wkradła się literówka. Wyszukiwarka na stronie głównej znajdzie wszystko, co mamy.
fault-no-storefront = Nie mamy takiej wersji sklepu
fault-no-storefront-help = Do tego kraju nie dostarczamy albo nie mówimy jeszcze tym językiem. Najbliższe wersje sklepu:
fault-sign-in = Zaloguj się
fault-sign-in-help = Tę stronę widzą tylko osoby zalogowane.
fault-forbidden = To stanowisko należy do kogoś innego
fault-forbidden-help = Jesteś na swoim koncie, ale nie ma ono dostępu do tej części. Zaloguj się na konto, które tu pracuje.
fault-token = Ten formularz czekał zbyt długo
fault-token-help = Dla bezpieczeństwa przyjmujemy formularze tylko ze świeżo otwartej strony. Wróć, odśwież stronę i wyślij jeszcze raz: nic się nie zmieniło.
fault-bad-form = Nie udało się odczytać formularza
fault-bad-form-help = Nic się nie zmieniło. Wróć, odśwież stronę i wyślij jeszcze raz.
fault-too-large = To więcej, niż przyjmujemy
fault-too-large-help = Nic się nie zmieniło. Wyślij krótszy tekst albo mniejszy plik.
fault-too-many = Za dużo prób
fault-too-many-help = Żeby chronić konta, robimy teraz przerwę. Spróbuj ponownie za kwadrans.
fault-refused = Tego już nie da się zrobić
fault-refused-help = Od otwarcia strony coś się zmieniło. Wróć i odśwież ją, żeby zobaczyć aktualny stan.
fault-broken = Coś się u nas zepsuło
fault-broken-help = Nic nie przepadło. Zapisaliśmy, co się stało; spróbuj ponownie za chwilę.

## Formularze

form-needed = To pole jest potrzebne
form-too-long = Limit znaków: { $most }
form-email-wrong = To nie wygląda na adres e-mail. Powinien mieć postać imie@domena.example
form-check =
    { $count ->
        [one] Jedno pole wymaga poprawki
        [few] { $count } pola wymagają poprawki
        [many] { $count } pól wymaga poprawki
       *[other] { $count } pola wymaga poprawki
    }

## Co strona mówi po wykonaniu czynności

said-added = Dodano do koszyka.
said-cart-changed = Koszyk zmieniony.
said-signed-in = Zalogowano.
said-signed-out = Wylogowano.
said-welcome = Konto założone. Witamy.
said-saved = Zapisano.
said-published = Opublikowano. Oferta jest już w sklepie.
said-withdrawn = Wycofano. Oferty nie ma już w sklepie.
said-stock-set = Stan magazynowy zapisany.
said-picture-added = Zdjęcie dodane.
said-picture-removed = Zdjęcie usunięte.
said-return-asked = Mamy twoje zgłoszenie. Wiadomość jest już w drodze.
said-return-approved = Zwrot przyjęty. Kupujący dostanie wiadomość.
said-return-rejected = Zwrot odrzucony. Kupujący dostanie wiadomość.
said-return-received = Oznaczono jako odebrane.
said-return-refunded = Pieniądze zwrócone i zaksięgowane.
said-letter-retried = Wiadomość czeka na ponowną wysyłkę.
said-declined = Płatność odrzucona. Niczego nie pobrano.
said-code-sent = Jeśli zamówienie i adres do siebie pasują, kod jest już w drodze.
said-listing-made = Oferta utworzona. Do publikacji pozostaje szkicem.
said-paid = Dziękujemy. Zamówienie jest opłacone.
said-refund-waits = Zwrot pieniędzy zapisany. Operator płatności jeszcze nie odpowiedział; zapytamy go ponownie automatycznie.
said-return-lost = Nie czekamy już na tę przesyłkę. Pieniądze można zwrócić.

## Należności na rachunku i sposoby przewozu

charge-duty = Cło
charge-additional-duty = Cło dodatkowe
charge-flat-duty = Cło ryczałtowe
charge-vat = VAT
charge-gst = Podatek GST
charge-sales-tax = Podatek od sprzedaży
charge-consumption-tax = Podatek konsumpcyjny
charge-excise = Akcyza
charge-provincial-tax = Podatek prowincji
fee-clearance = Odprawa celna
fee-handling = Obsługa przez przewoźnika
fee-processing = Opłata urzędowa za odprawę
channel-postal = pocztą
channel-express = kurierem
channel-commercial = z pełnym zgłoszeniem celnym
mode-air-parcel = Paczka lotnicza
mode-express = Kurier
mode-rail = Kolej
mode-sea = Morze
mode-last-mile = Paczka krajowa
restriction-battery = baterie i akumulatory
restriction-liquid = płyny
restriction-magnet = magnesy
restriction-blade = ostrza
restriction-food = żywność
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } cala ({ $metric })
