## templates/shop/return.html

return-title = Zwrot towaru
return-crumbs = Jesteś tutaj
return-order = Zamówienie
return-step-what = Co i dlaczego
return-step-amount = Kwota zwrotu
return-step-sent = Wysłane
return-what = Co odsyłasz
return-bought =
    { $count ->
        [one] kupiono jedną sztukę
        [few] kupiono { $count } sztuki
        [many] kupiono { $count } sztuk
       *[other] kupiono { $count } sztuki
    }
return-until = można odesłać do
return-how-many = Ile sztuk
return-all-back = Wszystkie te sztuki już do nas wróciły albo są w drodze.
return-why = Dlaczego
return-look = Pokaż kwotę zwrotu
return-check = Jeszcze czegoś brakuje
return-cannot = W ten sposób nie można tego odesłać
return-one = Zwrot
return-comes-back = Wraca do ciebie
return-units =
    { $count ->
        [one] { $title }
        [few] { $count } × { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = Zapłacona kwota
return-duty = Cło od towaru
return-tax = Podatek od towaru
return-line = Towary z cłem i podatkiem
return-shipping = Wysyłka
return-shipping-help = Z jej cłem, podatkiem i opłatami
return-shipping-stays = Nie podlega zwrotowi: część paczki zostaje u ciebie i wszystko było z nią w porządku
return-from-receipt = Z rachunku zamówienia
return-when = Tą samą metodą, którą zapłacono, gdy tylko towary do nas dotrą. Bank może potrzebować kilku dni.
return-words = Coś, o czym powinniśmy wiedzieć
return-words-optional = (opcjonalnie)
return-send = Zgłoś zwrot
return-change = Zmień coś
return-none-left = Z tego zamówienia nie można teraz niczego odesłać

## Powody i co z nich wynika: src/wording/labels.rs

return-reason-faulty = Dotarło uszkodzone lub wadliwe
return-reason-faulty-help = Wraca wszystko: towary, wysyłka, cło i podatek.
return-reason-not-as-described = Nie zgadza się z opisem na stronie
return-reason-not-as-described-help = Wraca wszystko: towary, wysyłka, cło i podatek.
return-reason-wrong-item = Przyszło coś innego
return-reason-wrong-item-help = Wraca wszystko: towary, wysyłka, cło i podatek.
return-reason-changed-mind = Zmiana zdania
return-reason-changed-mind-help = Wraca zapłata za towary razem z cłem i podatkiem; za wysyłkę tylko wtedy, gdy odsyłasz wszystko z paczki.
return-reason-cancelled = Anulowane przed wysyłką
return-reason-cancelled-help = Wraca wszystko: towary, wysyłka, cło, podatek i opłaty.
return-reason-parcel-lost = Paczka zaginęła
return-reason-parcel-lost-help = Wraca wszystko: towary, wysyłka, cło, podatek i opłaty. Koszt ponosi firma.
return-reason-needed = Wybierz powód: od niego zależy, co do ciebie wraca.

## Stan zwrotu: src/wording/labels.rs

return-state-requested = Sprawdzamy zgłoszenie
return-state-approved = Przyjęty: czekamy na towary
return-state-rejected = Odrzucony
return-state-received = Towary są u nas
return-state-lost = Paczka zaginęła; pieniądze wracają
return-state-owed = Pieniądze czekają na wysłanie
return-state-underway = Pieniądze są w drodze
return-state-refunded = Pieniądze zwrócone

## Dlaczego czegoś nie można odesłać: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Wybierz, ile sztuk których towarów odsyłasz.
return-refused-not-yet = Odesłać można dopiero po opłaceniu zamówienia.
return-refused-too-many =
    { $count ->
        [one] Z tego można odesłać już tylko jedną sztukę.
        [few] Z tego można odesłać już tylko { $count } sztuki.
        [many] Z tego można odesłać już tylko { $count } sztuk.
       *[other] Z tego można odesłać już tylko { $count } sztuki.
    }
return-refused-too-late = Ostatni dzień na odesłanie: { $day }.
return-refused-open = Zwrot { $rma } z tej samej paczki jest jeszcze otwarty. Po jego zamknięciu można zgłosić następny.
