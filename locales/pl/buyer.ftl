## templates/parts/buyer.html: przykłady pod polami

buyer-example = Na przykład { $example }

## Adres powtórzony literami łacińskimi, templates/parts/buyer.html

buyer-latin-arabic = Jeśli piszesz alfabetem arabskim: to samo literami łacińskimi
buyer-latin-cyrillic = Jeśli piszesz cyrylicą: to samo literami łacińskimi
buyer-latin-japanese = Jeśli piszesz po japońsku: to samo literami łacińskimi
buyer-latin-korean = Jeśli piszesz po koreańsku: to samo literami łacińskimi
buyer-latin-other = To samo literami łacińskimi
buyer-latin-why = Na etykietę i do dokumentów celnych, które czyta się po drodze. Tego, co powyżej stoi już literami łacińskimi, nie trzeba powtarzać.
buyer-latin-name = Imię i nazwisko, literami łacińskimi
buyer-latin-street = Ulica i numer, literami łacińskimi
buyer-latin-extra = Piętro, lokal, firma, literami łacińskimi
buyer-latin-city = Miejscowość, literami łacińskimi
buyer-latin-needed = Urząd celny i przewoźnicy po drodze czytają tylko litery łacińskie. Wpisz ten wiersz także nimi, na przykład { $example }
buyer-latin-needed-plain = Urząd celny i przewoźnicy po drodze czytają tylko litery łacińskie. Wpisz ten wiersz także nimi.
buyer-latin-foreign = Tylko litery łacińskie, ze znakami diakrytycznymi lub bez
buyer-unprintable = Jest tu znak, którego nie da się wydrukować na etykiecie. Pomiń go.

## Numer, pod którym kupującego zna urząd celny, templates/parts/buyer.html

buyer-customs = Dla urzędu celnego: { $country }
buyer-id-why = Urząd celny ({ $country }) wpuszcza paczkę z zagranicy tylko pod numerem osoby, dla której jest przeznaczona. Dlatego o niego prosimy.
buyer-id-why-optional = Urząd celny ({ $country }) może zapytać, dla kogo jest paczka z zagranicy. Z numerem przejdzie szybciej; bez niego urząd może zadzwonić.
buyer-id-who = Widzi go urząd celny i przewoźnik, który zgłasza paczkę, nikt inny. Przechowujemy go zaszyfrowany; nasi pracownicy widzą dwa ostatnie znaki.
buyer-id-if-any = { $kind } (opcjonalnie)
buyer-id-either = { $one } lub { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Osobisty kod odprawy celnej (PCCC)
buyer-id-tckn = Numer tożsamości T.C.
buyer-id-iin = Indywidualny numer identyfikacyjny (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Numer dowodu tożsamości lub Iqama
buyer-id-pccc-more = Musi być wydany na osobę wymienioną w adresie.
buyer-id-kept = Na twoim koncie jest numer { $number }. Zostaw pole puste, żeby go użyć.
buyer-id-keep = Zachowaj go zaszyfrowany na moim koncie, na następny raz
buyer-id-needed = Bez tego numeru urząd celny ({ $country }) odeśle paczkę. Wpisz go tutaj.
buyer-id-digit = Jedna cyfra tego numeru jest błędna. Porównaj go z dokumentem.
buyer-id-shape = To nie wygląda na ten numer. Tak wygląda właściwy: { $example }

## Przed zamówieniem, templates/parts/buyer.html

buyer-sale = Zanim zamówisz
buyer-sale-by = sprzedawca: { $brand }
buyer-sale-all-in = za całość, u twoich drzwi ({ $country }). Na miejscu nikt niczego nie pobiera.
buyer-sale-arrives = Kiedy dotrze
buyer-sale-mind = Jeśli zmienisz zdanie
buyer-sale-mind-is =
    { $days ->
        [one] Od umowy można odstąpić bez podania przyczyny przez jeden dzień od dnia, w którym dotrze ostatnia paczka.
        [few] Od umowy można odstąpić bez podania przyczyny przez { $days } dni od dnia, w którym dotrze ostatnia paczka.
        [many] Od umowy można odstąpić bez podania przyczyny przez { $days } dni od dnia, w którym dotrze ostatnia paczka.
       *[other] Od umowy można odstąpić bez podania przyczyny przez { $days } dnia od dnia, w którym dotrze ostatnia paczka.
    }
buyer-sale-law =
    { $days ->
        [one] Jeden z tych dni gwarantuje prawo.
        [few] Z tego { $days } dni gwarantuje prawo.
        [many] Z tego { $days } dni gwarantuje prawo.
       *[other] Z tego { $days } dnia gwarantuje prawo.
    }
buyer-sale-how = Jak odstąpić od umowy
buyer-sale-back = Odesłanie
buyer-sale-back-is = Jeśli to tylko zmiana zdania, przesyłkę zwrotną opłacasz ty. Jeśli towar jest wadliwy, niewłaściwy lub niezgodny z opisem, opłacamy ją my.
buyer-sale-shop = Kto odpowiada
buyer-sale-shop-is = Entrepot przyjmuje płatność, przeprowadza paczki przez odprawę celną i odpowiada za zwroty.
buyer-sale-who = Kim jesteśmy
buyer-sale-complain = Reklamacje
buyer-button = Zamawiam z obowiązkiem zapłaty

## Konto, templates/shop/account.html

buyer-account = Twoje numery dla urzędu celnego
buyer-account-say = Przechowujemy je zaszyfrowane i używamy tylko tam, gdzie wymaga tego paczka. Złożone już zamówienia zachowują numer, z którym je wysłano.
buyer-account-remove = Usuń

## Panele, templates/care/order.html i ops/parcel.html

buyer-desk = Numer odbiorcy dla urzędu celnego
buyer-desk-latin = Literami łacińskimi
buyer-desk-sealed = Nie można otworzyć numeru odbiorcy dla urzędu celnego, a dokumenty bez niego są odrzucane na granicy. Nic nie wydrukowano. Powiadom osobę, która opiekuje się serwerem.
