## templates/parts/wish.html, templates/shop/wishes.html: lista życzeń

wish-save = Zapamiętaj
wish-remove = Usuń z listy życzeń
wishes-title = Lista życzeń
wishes-none = Na liście jeszcze nic nie ma. Na stronie czegoś, co ci się podoba, naciśnij „Zapamiętaj”: będzie tu czekać z dzisiejszą ceną u twoich drzwi.
wishes-say =
    { $count ->
        [one] Jeden produkt z dzisiejszą ceną. Kraj dostawy: { $country }.
        [few] { $count } produkty z dzisiejszymi cenami. Kraj dostawy: { $country }.
        [many] { $count } produktów z dzisiejszymi cenami. Kraj dostawy: { $country }.
       *[other] { $count } produktu z dzisiejszymi cenami. Kraj dostawy: { $country }.
    }
wishes-guest = Ta lista zostaje na tym urządzeniu. Zaloguj się, a pójdzie z tobą.
wishes-full = Limit produktów na liście życzeń: { $most }. Usuń któryś, żeby zrobić miejsce.
wishes-gone = Nie jest już w sprzedaży

## templates/parts/watch.html, templates/shop/watch.html: powiadomienia e-mailem

watch-title =
    { $kind ->
        [drop] Powiadom mnie, gdy stanieje
       *[back] Powiadom mnie, gdy znów będzie
    }
watch-button = Powiadom mnie
watch-email = Twój adres e-mail
watch-back-title = Damy znać, gdy znów będzie
watch-back-say = Jeden e-mail, gdy tylko znów będziemy mogli to do ciebie wysłać, z ceną u twoich drzwi. Potem zapominamy adres.
watch-back-button = Powiadom mnie, gdy znów będzie
watch-back-told = Napiszemy do ciebie, gdy tylko znów będzie.
watch-drop-link = Powiadom mnie, gdy stanieje
watch-drop-say = E-mail za każdym razem, gdy cena razem z cłem i podatkiem spadnie poniżej dzisiejszej. W każdym jest link, którym można z nich zrezygnować.
watch-drop-told = Napiszemy do ciebie, gdy stanieje.
watch-off = Nie powiadamiaj
watch-others = Wyprzedane wersje
watch-waits = Gotowe. Gdy będą wieści, napiszemy na adres { $email }.
watch-confirm-say = Czy mamy pisać na adres { $email } w sprawie „{ $title }”?
watch-confirm = Tak, powiadom mnie
watch-too-often = To już kilka próśb w ciągu godziny. Spróbuj ponownie później.
watch-too-many = Na ten adres czeka już bardzo wiele powiadomień. Najpierw zrezygnuj z któregoś.

## templates/shop/letters_stop.html: koniec wiadomości

stop-title = Mniej e-maili
stop-say =
    { $sort ->
        [reviews] Czy mamy przestać prosić cię o opinie?
       *[goods] Czy mamy przestać pisać o tym, co znów jest lub staniało? Lista życzeń zostaje bez zmian.
    }
stop-button = Zrezygnuj z tych e-maili
stop-done =
    { $sort ->
        [reviews] Gotowe. Nie będziemy już prosić o opinie.
       *[goods] Gotowe. Nie dostaniesz więcej e-maili o tym, co znów jest lub staniało.
    }

## templates/parts/later.html: odłożone na później

later-title =
    { $count ->
        [one] Odłożone na później: jeden produkt
        [few] Odłożone na później: { $count } produkty
        [many] Odłożone na później: { $count } produktów
       *[other] Odłożone na później: { $count } produktu
    }
later-say = Nie rezerwujemy dla nich zapasu, a ceny są dzisiejsze.
later-save = Odłóż na później
later-back = Przenieś do koszyka
later-forget = Usuń
later-count =
    { $count ->
        [one] jedna sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
later-full = Limit produktów odłożonych na później: { $most }. Usuń któryś, żeby zrobić miejsce.

## templates/parts/moved.html: koszyk w innej wersji sklepu

moved-title = Twój koszyk, kraj dostawy: { $now } (wcześniej: { $was })
moved-title-currency = Twój koszyk, waluta: { $now } (wcześniej: { $was })
moved-total = Razem { $now }, wcześniej { $was }.
moved-charges-now = Dochodzą cło, podatek i opłaty: { $now }, już w sumie.
moved-charges-gone = Cła, podatku i opłat już nie ma; wcześniej było { $was }.
moved-charges-other = Cło, podatek i opłaty w sumie: { $now }, wcześniej { $was }.
moved-paid-ahead = Płacisz je teraz razem z zamówieniem; przy drzwiach nikt o nic nie poprosi.
moved-paid-at-door = Tam nie płaci się ich z zamówieniem: przewoźnik poprosi o nie przy drzwiach.
moved-arrives = Całość dotrze najpóźniej { $now }, wcześniej: { $was }.
moved-gained = Tam można to wysłać: { $title }
moved-instead = Zobacz, co jeszcze mamy: { $category }
moved-nothing = Nic się nie zmieniło: ani suma, ani to, co można wysłać, ani termin.

## templates/shop/seen.html: ostatnio oglądane

seen-title = Ostatnio oglądane
seen-say = O tym, co oglądasz, wie tylko ta przeglądarka.
seen-forget = Wyczyść tę listę

## Mówione raz po zmianie

said-wished = Dodano do listy życzeń.
said-wish-gone = Usunięto z listy życzeń.
said-watched = Gotowe: napiszemy do ciebie.
said-watch-mailed = Wysłaliśmy ci e-mail z linkiem. Otwórz go, żeby potwierdzić adres.
said-watch-off = W porządku: żadnego e-maila w tej sprawie.
said-saved-later = Odłożono na później.
said-moved-to-cart = Znów w twoim koszyku.
said-saved-gone = Usunięto.

## templates/mail/letter.html

mail-watch-confirm-subject = Potwierdź swój adres e-mail
mail-watch-confirm =
    { $kind ->
        [drop] Prosisz o wiadomość, gdy „{ $title }” stanieje. Kraj dostawy: { $country }. Otwórz link, żeby potwierdzić, że ten adres należy do Ciebie.
       *[back] Prosisz o wiadomość, gdy „{ $title }” znów będzie w sprzedaży. Kraj dostawy: { $country }. Otwórz link, żeby potwierdzić, że ten adres należy do Ciebie.
    }
mail-watch-confirm-not-you = Jeśli to nie Twoja prośba, nie trzeba nic robić: nie napiszemy ponownie, a adres zapomnimy w ciągu tygodnia.
mail-back-subject = Znów w sprzedaży: { $title }
mail-back = „{ $title }” można znów zamówić. Piszemy na Twoją prośbę; to jedyny e-mail w tej sprawie.
mail-drop-subject = Teraz taniej: { $title }
mail-drop = „{ $title }” kosztuje teraz { $now }, wcześniej { $was }. W obu kwotach jest cło i podatek.
mail-goods-price = To cena u Twoich drzwi w chwili, gdy piszemy. Strona produktu zawsze pokazuje dzisiejszą.
mail-goods-open = Zobacz produkt
mail-review-subject =
    { $count ->
        [one] Jak Ci się podoba zakup?
        [few] Jak Ci się podobają zakupy?
        [many] Jak Ci się podobają zakupy?
       *[other] Jak Ci się podobają zakupy?
    }
mail-review-how =
    { $count ->
        [one] Zamówienie { $number } jest u Ciebie od kilku dni. Jak Ci się podoba to, co przyszło?
        [few] Zamówienie { $number } jest u Ciebie od kilku dni. Jak Ci się podobają rzeczy, które przyszły?
        [many] Zamówienie { $number } jest u Ciebie od kilku dni. Jak Ci się podobają rzeczy, które przyszły?
       *[other] Zamówienie { $number } jest u Ciebie od kilku dni. Jak Ci się podobają rzeczy, które przyszły?
    }
mail-review-why = Inni, którzy zastanawiają się nad zakupem, chętnie to przeczytają, pochwałę tak samo jak skargę. Prosimy tylko raz.
mail-review-open = Napisz opinię
mail-stop = Nie chcę więcej takich e-maili
