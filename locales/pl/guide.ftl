# Centrum pomocy: spis, kalkulator cła, trasy w liczbach, teksty prawne; towary, które nie mogą tu dotrzeć; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Pomoc
guide-lede = Najpierw krótkie odpowiedzi. Każdą liczbę na tych stronach sklep oblicza sam, dla kraju, w którym jesteś.
guide-shipping-card = Kto wozi, w które dni i kiedy paczka jest u twoich drzwi.
guide-duties-card = Cło i podatek po ludzku, z kalkulatorem dla dowolnych towarów.
guide-returns-card = Ile masz czasu, co do ciebie wraca i jak to przebiega.
guide-follow-card = Gdzie jest twoja paczka i co jeszcze można zrobić z zamówieniem.
guide-legal-card = Kto odpowiada za ten sklep, regulamin i to, co o tobie przechowujemy.
guide-contact = Napisz do nas
guide-contact-card = Gdzie najszybciej dostaniesz odpowiedź.
guide-often = Częste pytania
guide-ask-when = Kiedy paczka dotrze, jeśli zamówię teraz?
guide-ask-when-is = Najwcześniej dowiezie { $carrier } z miasta { $city }:
guide-ask-when-none = Obecnie nie prowadzi tu żadna trasa.
guide-ask-door = Czy ktoś przy drzwiach poprosi mnie o pieniądze?
guide-ask-door-no = Nie. Na każdej trasie do tego kraju ({ $country }) cło i podatek płacimy my. Jeśli mimo to ktoś poprosi o dopłatę, nie płać i napisz do nas.
guide-ask-door-perhaps = Na niektórych trasach przewoźnik może poprosić o cło i podatek, choć nam są już zapłacone. Mówi o tym strona każdego produktu; przyślij nam rachunek od przewoźnika, a oddamy pieniądze.
guide-ask-sum = Ile wyniosłoby cło na coś innego?
guide-ask-sum-is = Zapytaj kalkulator: kod taryfy celnej lub jeden z naszych produktów, dowolna wartość, dowolny kraj.
guide-ask-back = Ile mam czasu, żeby zmienić zdanie?
guide-ask-not = Dlaczego niektóre rzeczy nie mogą tu dotrzeć?
guide-law-window = Tutejsze prawo ({ $country }) daje { $period } na odstąpienie od zakupu bez podania przyczyny.
guide-law-no-window = Tutejsze prawo ({ $country }) nie wyznacza terminu na odstąpienie od takiego zakupu; nasz i tak obowiązuje.
guide-period =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
guide-period-working =
    { $days ->
        [one] { $days } dzień roboczy
        [few] { $days } dni robocze
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }

## templates/shop/help/contact.html

guide-contact-lede = Najkrótsza droga to strona zamówienia: kto tam odpowiada, widzi to samo co ty.
guide-contact-order = W sprawie zamówienia
guide-contact-order-is = Znajdziesz je po numerze i adresie e-mail. Tam możesz śledzić paczkę, anulować ją, zanim wyruszy, albo coś odesłać.
guide-contact-goods = W sprawie produktu
guide-contact-goods-is = Zapytaj na stronie produktu. Odpowie pracownia, która go robi, a odpowiedź przeczytają też inni.
guide-contact-write = W każdej innej sprawie
guide-contact-write-is = Napisz do nas w swoim języku:

## templates/shop/help/shipping.html

guide-lanes = Trasy w liczbach
guide-lanes-say = Tak jeżdżą dzisiaj. Kraj docelowy: { $country }. Dni liczymy od przekazania przewoźnikowi.
guide-collected-on = Wysyłka zbiorcza
guide-leaves = Zamówione teraz, wyrusza
guide-transit = W drodze
guide-days-span = { $least }–{ $most } dni
guide-heaviest = Najcięższa paczka
guide-at-border = Na granicy
guide-paid-by-us = Cło i podatek płacimy my
guide-paid-at-door = Przewoźnik może poprosić o nie przy drzwiach
guide-no-lanes = Obecnie nie prowadzi tu żadna trasa ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Otwórz zamówienie i wybierz, co odsyłasz i dlaczego.
guide-back-2 = Zobacz co do grosza, ile do ciebie wróci, zanim wyślesz zgłoszenie.
guide-back-3 = Odpowie ktoś z obsługi klienta, a wiadomość powie, dokąd wysłać paczkę.
guide-back-4 = Gdy paczka dotrze, pieniądze wracają na kartę użytą do zapłaty.

## Kalkulator: templates/shop/help/duties.html

guide-calc = Kalkulator cła
guide-calc-say = Ten sam rachunek co pod każdą ceną w tym sklepie, z każdą regułą, na której się opiera. Niczego, co wpiszesz, nie zapisujemy.
guide-what = Co to jest?
guide-what-hint = Kod taryfy celnej (od sześciu do dziesięciu cyfr), angielska nazwa towaru albo SKU lub adres jednego z naszych produktów.
guide-price = Wartość jednej sztuki, bez cła i podatku
guide-price-hint = Przy naszym produkcie zostaw puste: liczy się jego własna cena.
guide-currency = Waluta
guide-weight = Waga jednej sztuki, w gramach
guide-weight-hint = Przy naszym produkcie zostaw puste.
guide-to = Dokąd jedzie
guide-origin = Gdzie powstało
guide-origin-usual = Jak podaje produkt, a jeśli nie podaje: { $country }
guide-shipping = Dostawa, za wszystkie sztuki
guide-shipping-hint = W wielu krajach liczy się do cła i podatku. Puste: bez dostawy.
guide-channel = Zgłaszane do odprawy
guide-work-out = Oblicz
guide-answer = Ile to wyniesie
guide-no-answer = Wypełnij formularz, a tutaj pojawi się każda kwota ze swoją regułą.
guide-picked = jego cena bez dostawy, jak na stronie produktu
guide-code = Towary z kodem taryfy { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Obliczono: { $day }. Kraj docelowy: { $country }
guide-of = od { $base }
guide-collected = Z cła, podatku i opłat { $checkout } pobieramy w kasie, a { $delivery } pobiera się na granicy.
guide-regional = Dochodzi do tego podatek stanu lub prowincji: kasa doliczy go, gdy będzie wiadomo, dokąd jadą towary.
guide-limits = O czym decyduje wartość
guide-over = ponad limit
guide-under = w limicie
guide-over-duty = Wartość towarów przekracza limit { $limit }. Do tej kwoty cło liczy się inaczej: przy samym limicie było o { $more } niższe.
guide-over-tax = Wartość towarów przekracza limit { $limit }. Do tej kwoty takiego podatku nie ma: przy samym limicie było o { $more } mniej.
guide-over-fees = Wartość towarów przekracza limit { $limit }. Do tej kwoty tych opłat nie ma: przy samym limicie było o { $more } mniej.
guide-over-closed = Wartość towarów przekracza limit { $limit }, powyżej którego nie mogą jechać w ten sposób.
guide-rules-used =
    { $count ->
        [one] Reguła, na której to się opiera
        [few] { $count } reguły, na których to się opiera
        [many] { $count } reguł, na których to się opiera
       *[other] { $count } reguły, na których to się opiera
    }
guide-exchange = Kursy walut
guide-rule = Reguła
guide-source = Źródło
guide-since = Od
guide-law = Należności na granicy: { $country }
guide-law-say = Reguły dla paczek z zagranicy do osób prywatnych, obowiązujące w dniu: { $day }. Kalkulator wybiera spośród nich te, które pasują.
guide-law-reliefs = Do jakiej wartości nic się nie płaci
guide-law-ways = Jak paczka jest opodatkowana i zgłaszana
guide-law-taxes = Podatek na większość towarów
guide-law-fees = Opłaty
guide-which-goods = Tak lub podobnie nazywa się kilka towarów: wybierz jeden poniżej albo wpisz jego kod taryfy celnej.
guide-wrong-digits = Kod taryfy celnej ma od sześciu do dziesięciu cyfr: 6911.10.
guide-wrong-goods = Nie znamy takiego towaru. Wpisz sześciocyfrowy kod taryfy celnej, inne angielskie słowo albo SKU jednego z naszych produktów.
guide-wrong-untold = Producent nie podał nam jeszcze kodu taryfy celnej tego produktu. Wpisz kod zamiast produktu.
guide-wrong-to = Dla tego kraju nie mamy reguł. Wybierz jeden z listy.
guide-wrong-quantity = Wpisz liczbę całkowitą od 1 do { $most }.
guide-wrong-weight = Wpisz wagę w pełnych gramach: 500.
guide-wrong-origin = Wybierz kraj pochodzenia z listy.
guide-wrong-channel = Wybierz jedną z dwóch możliwości.
guide-wrong-currency = Wybierz walutę z listy.
guide-wrong-price = Wpisz wartość jako kwotę większą od zera, na przykład 40.00.
guide-wrong-shipping = Wpisz kwotę, na przykład 9.00, albo zostaw puste.
guide-no-tariff = Stawki cła na takie towary w tym kraju ({ $country }) nie ma w naszych tabelach.
guide-prohibited = Takich towarów nie wolno tam przywozić ({ $country }).
guide-closed = Ten kraj ({ $country }) nie wpuszcza takich paczek do osób prywatnych.
guide-no-rate = Nie ma dziś kursu tej waluty.
guide-too-large = Ta kwota jest większa, niż potrafimy policzyć.

## Teksty prawne: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Teksty prawne: { $country }
guide-legal-text = Tekst
guide-legal-why = Dlaczego tu jest
guide-legal-built-in = krótki tekst własny sklepu
guide-legal-imprint = Kto prowadzi ten sklep
guide-legal-terms = Regulamin sprzedaży
guide-legal-withdrawal = Prawo odstąpienia od umowy
guide-legal-withdrawal-form = Formularz odstąpienia od umowy
guide-legal-privacy = Prywatność
guide-legal-describes = { $text }, wersja obowiązująca tutaj: { $country }.
guide-legal-version = Wersja { $number }
guide-legal-on = To tekst w wersji z dnia: { $day }.
guide-legal-today = Tekst dzisiejszy
guide-legal-foreign = Język tego tekstu dla tego kraju: { $language }. Wiążąca jest ta wersja.
guide-legal-then = Warunki, na jakich złożono to zamówienie
guide-legal-others = Inne wersje
guide-text-imprint =
    Ten sklep działa na programie Entrepot o otwartym kodzie. Odpowiada za niego ten, kto go prowadzi; kontakt: { $mail }.

    ## Dla prowadzącego sklep
    Tu należy podać imię i nazwisko lub firmę, adres, wpis do rejestru i numer telefonu. Wpisz je w panelu, w dziale „Teksty prawne”; w większości krajów wymaga tego prawo.
guide-text-imprint-numbers =
    Ten sklep działa na programie Entrepot o otwartym kodzie. Odpowiada za niego ten, kto go prowadzi; kontakt: { $mail }.

    ## Tutejsze rejestracje podatkowe
    { $numbers }

    ## Dla prowadzącego sklep
    Tu należy podać imię i nazwisko lub firmę, adres, wpis do rejestru i numer telefonu. Wpisz je w panelu, w dziale „Teksty prawne”; w większości krajów wymaga tego prawo.
guide-text-terms =
    ## Jak dochodzi do sprzedaży
    To, co pokazują strony, jest zaproszeniem do zawarcia umowy. Zamówienie składasz przyciskiem, na którym widnieje kwota, a umowa zostaje zawarta z chwilą przyjęcia płatności. Potwierdzeniem jest strona zamówienia i wiadomość, która do niej prowadzi.

    ## Cena
    Suma w kasie to wszystko, co płacisz: towary, cło, podatek importowy i dostawa. Trzymamy ją dla ciebie do godziny podanej w kasie. Jeśli przewoźnik lub urząd celny poprosi o dopłatę, nie płać i napisz do nas; to, czego jeszcze chcą, płacimy my.

    ## Dostawa
    Każda paczka ma dzień, do którego powinna być u twoich drzwi. Dopóki jej nie dostaniesz, ryzyko jest po naszej stronie. To, co w drodze zginie lub się uszkodzi, wymieniamy albo zwracamy za to pieniądze, zależnie od twojego wyboru.

    ## Jeśli coś jest nie tak
    Prawa, które przy wadliwym towarze daje ci prawo twojego kraju, pozostają nienaruszone. Zgłoś to na stronie zamówienia: towar naprawimy lub wymienimy albo zwrócimy pieniądze razem z cłem, podatkiem i dostawą.

    ## Prawo i spory
    Bezwzględnie obowiązujące przepisy kraju, w którym mieszkasz, chronią cię niezależnie od tego regulaminu. Tam też możesz zwrócić się do sądu.
guide-text-withdrawal =
    ## Prawo odstąpienia od umowy
    Masz prawo odstąpić od tej umowy bez podania przyczyny. Termin wynosi { $period } i liczy się od dnia, w którym ostatnia z rzeczy trafiła w ręce twoje albo wskazanej przez ciebie osoby innej niż przewoźnik.

    Żeby skorzystać z tego prawa, poinformuj nas o tym jednoznacznym oświadczeniem: na stronie zamówienia, e-mailem na adres { $mail } albo formularzem odstąpienia, którego użycie nie jest obowiązkowe. Wystarczy wysłać je przed upływem terminu.

    ## Skutki
    Oddajemy wszystkie otrzymane od ciebie płatności, w tym koszt zwykłej dostawy, niezwłocznie, a najpóźniej 14 dni od dnia, w którym dotarło do nas oświadczenie. Zwracamy je tą samą metodą, którą zapłacono, bez żadnych opłat. Możemy wstrzymać się ze zwrotem, aż rzeczy wrócą albo dostaniemy dowód ich odesłania, zależnie od tego, co nastąpi wcześniej.

    Odeślij rzeczy niezwłocznie, najpóźniej 14 dni od dnia złożenia oświadczenia. Koszt odesłania ponosisz ty, jeśli z rzeczami wszystko jest w porządku. Za zmniejszenie ich wartości odpowiadasz tylko wtedy, gdy wynika z używania wykraczającego poza to, co konieczne, żeby je obejrzeć.

    ## Kiedy tego prawa nie ma
    Rzeczy wykonane lub grawerowane na twoje życzenie, rzeczy szybko się psujące oraz rzeczy w zapieczętowanym opakowaniu, których po otwarciu nie można przyjąć z powrotem ze względów zdrowotnych lub higienicznych.
guide-text-withdrawal-form =
    (Formularz ten należy wypełnić i odesłać tylko w przypadku chęci odstąpienia od umowy.)

    Adresat: ten sklep, { $mail }

    Ja/My (*) niniejszym informuję/informujemy (*) o moim/naszym (*) odstąpieniu od umowy sprzedaży następujących rzeczy (*):

    Numer zamówienia:

    Data zamówienia (*)/odbioru (*):

    Imię i nazwisko konsumenta(-ów):

    Adres konsumenta(-ów):

    Podpis konsumenta(-ów) (tylko jeśli formularz jest przesyłany w wersji papierowej):

    Data:

    (*) Niepotrzebne skreślić.
guide-text-privacy =
    ## Co przechowujemy i dlaczego
    Imię i nazwisko, adres, e-mail i zamówienie, bo wymagają tego paczka i jej dokumenty celne, a bez nich nie da się wykonać umowy. Faktury i dokumenty celne przechowujemy tak długo, jak każe prawo podatkowe. Numery kart nigdy do nas nie trafiają.

    ## Kto jeszcze to widzi
    Twórca towarów, przewoźnik, urząd celny i ten, kto przyjmuje płatność, każdy w zakresie, w jakim jest mu to potrzebne. Niektórzy z nich są w innych krajach: stamtąd jadą towary. Żadna strona tego sklepu nie wczytuje niczego z innych witryn i nikt nie liczy twoich kroków.

    ## Pliki cookie
    Przy samym oglądaniu nie ma żadnych. Gdy zapełnisz koszyk lub się zalogujesz, zapisujemy jeden, żeby wiedzieć, że to twój; służy tylko do tego.

    ## Twoje prawa
    Możesz zobaczyć, co o tobie przechowujemy, poprawić to, zabrać ze sobą lub usunąć, o ile pozwala na to prawo, oraz wnieść sprzeciw. Napisz na adres { $mail }. Możesz też złożyć skargę do organu ochrony danych tam, gdzie mieszkasz.

## Co nie może tu dotrzeć: templates/parts/barred.html, parts/lot.html

guide-minds = Żaden przewoźnik tego tu nie dowozi ({ $country }): { $what }
guide-minds-carrier = { $carrier } nie przyjmuje: { $what }
guide-barred-why = Dlaczego nie może tu dotrzeć ({ $country })
guide-barred-law = Zabrania tego prawo
guide-barred-ask = Oblicz, ile kosztowałoby gdzie indziej
guide-barred-none = Obecnie nic w tym rodzaju nie może tu dotrzeć ({ $country }).

## /ops/legal

guide-ops-legal = Teksty prawne
guide-ops-legal-say = Czego wymaga każdy rynek, z jakiego przepisu i co tam dziś stoi. Napisz własną wersję dla rynku i języka; obowiązuje od swojego dnia, a wcześniejsza pozostaje dostępna. Gdzie nic nie napiszesz, stoi krótki tekst wbudowany.
guide-ops-market = Rynek
guide-ops-all = Każdy rynek bez własnego tekstu
guide-ops-language = Język
guide-ops-show = Pokaż
guide-ops-needed = Wymaga go
guide-ops-not-needed = tabele go nie wymagają
guide-ops-stands = Dziś tam stoi
guide-ops-read = Jak widzą to kupujący
guide-ops-write = Napisz wersję
guide-ops-body = Treść
guide-ops-body-hint = Pusty wiersz zaczyna nowy akapit; wiersz zaczynający się od ## to nagłówek. Puste: znów obowiązuje tekst wbudowany.
guide-ops-from = Obowiązuje od
guide-ops-early = Nie może obowiązywać wcześniej niż { $day }: to, co obowiązywało w chwili zakupu, zostaje bez zmian.
guide-ops-moved = W międzyczasie ktoś inny napisał wersję. Stoi poniżej; twoja wciąż tu jest.
guide-ops-save = Dodaj tę wersję
guide-ops-versions = Wersje
guide-ops-no-versions = Jeszcze żadnej.
guide-ops-empty = bez treści: tekst wbudowany
guide-ops-by = autor: { $author }
said-legal-written = Wersja dodana.

## /ops/style

guide-style = System wizualny
guide-style-say = Tokeny i elementy każdej strony, w każdym stanie, jasne i ciemne, od lewej do prawej i od prawej do lewej. Tworzą je te same szablony co sklep, z dzisiejszych towarów i cen.
guide-style-light = jasny
guide-style-dark = ciemny
guide-style-colours = Kolory
guide-style-type = Typografia
guide-style-space = Odstępy
guide-style-buttons = Przyciski
guide-style-fields = Pola
guide-style-price = Cena i rachunek
guide-style-ribbon = Wstęga podróży
guide-style-seal = Pieczęć celna
guide-style-cards = Towary na liście
guide-style-notices = Komunikaty
guide-style-badges = Stany
guide-style-table = Tabela
guide-style-pager = Strony
guide-style-empty = Nic tu nie ma
guide-style-stars = Gwiazdki
guide-style-choices = Wybory
guide-style-rest = w spoczynku
guide-style-hover = pod kursorem
guide-style-focus = wybrany klawiaturą
guide-style-disabled = nieaktywny
guide-style-error = z błędem
guide-style-main = Główny krok
guide-style-plain = Inny krok
guide-style-slim = W wierszu
guide-style-no-goods = W sprzedaży nie ma jeszcze towarów: gdy się pojawią, staną tu elementy, które je pokazują.
