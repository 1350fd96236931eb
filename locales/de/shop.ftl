## templates/layout.html and its parts

skip-to-goods = Zu den Waren springen
header-search = Waren und Marken suchen
header-search-button = Suchen
header-account = Konto
header-sign-in = Anmelden
header-cart = Warenkorb
header-ways = Waren
market-delivering = Lieferland: { $country }
market-stay = Sie bleiben auf dieser Seite. Was dorthin nicht darf, ist mit dem Grund gekennzeichnet.
foot-before = Vor dem Kauf
foot-after = Nach dem Kauf
foot-house = Das Haus
foot-duties = Was im Preis steckt
foot-shipping = Wie die Waren reisen
foot-follow = Bestellung finden
foot-returns = Etwas zurückschicken
foot-about = Über Entrepot
foot-legal = Bedingungen, Datenschutz, Verantwortung
foot-note = Preise mit Zoll und Steuern. Lieferland: { $country }.

## templates/shop/home.html

home-title = Der Preis auf der Seite ist der Preis an der Tür
home-description = Porzellan, Tee, Seide, Licht und Klang von den Häusern, die sie machen, mit Zoll und Steuern im Preis.
home-say = Porzellan, Tee, Seide, Licht und Klang von den Häusern, die sie machen. Zoll, Steuern und Zollpapiere sind erledigt, bevor das Paket aufbricht.
home-see-new = Neues ansehen
home-see-lanes = Wie die Waren reisen
home-new = Eben ausgepackt
home-all = Alle Waren
home-receipt = Hinter jedem Preis steht sein Beleg
home-receipt-is = Klappen Sie einen Preis auf, und er sagt, woraus er besteht: Preis des Herstellers, Zoll, Steuer, Weg, jeweils mit der Regel und dem Tag, an dem sie nachgeschlagen wurde. Der Beleg, den Sie sehen, ist der Beleg, den Sie behalten.
home-receipt-more = Will an der Tür jemand mehr von Ihnen, zahlen Sie nichts und schreiben Sie uns. Wir regeln das.
home-receipt-how = Wie wir einen Preis berechnen
home-lanes =
    { $count ->
        [one] Ein Weg, heute offen
       *[other] { $count } Wege, heute offen
    }
home-brands = Häuser, für die wir handeln
brands-name = Haus
brands-from = Aus
brands-makes = Macht
brands-since = Seit
place-in-country = { $city }, { $country }

## The customs seal, templates/parts/seal.html

seal-paid = Zoll und Steuern bezahlt.

## Lists: templates/parts/lot.html, sorts.html, pager.html; category, brand and search pages

crumbs-label = Sie sind hier
crumb-home = Startseite
lot-all-in = inkl. Zoll und Steuern
lot-to-door = Lieferung bis zur Tür
lot-from = Aus { $city }, { $days }
lot-at = In { $city }, { $days }
list-count =
    { $count ->
        [one] Ein Artikel
       *[other] { $count } Artikel
    }
list-empty = In diesem Regal liegt noch nichts.
sort-label = Sortieren
sort-newest = Neueste zuerst
sort-price = Preis an der Tür, aufsteigend
sort-price-down = absteigend
list-pages = Seiten
list-before = Zurück
list-after = Weiter
list-page = Seite { $number }
brand-range =
    { $count ->
        [one] Ein Artikel aus diesem Haus
       *[other] { $count } Artikel aus diesem Haus
    }
search-title = „{ $query }“
search-all = Alle Waren
search-nothing = Nichts gefunden zu „{ $query }“
search-try = Versuchen Sie es mit einem kürzeren Wort oder gehen Sie die Regale entlang:

## templates/shop/listing.html

price-worth = Mit Zoll und Steuern, ohne Lieferung
price-region = Die Verkaufssteuer Ihres Bundesstaats ist in diesem Preis nicht enthalten. Wo wir sie erheben müssen, zeigt die Kasse sie, bevor Sie zahlen.
listing-quantity = Anzahl
listing-add = In den Warenkorb
listing-back =
    { $days ->
        [one] Sie haben einen Tag zum Zurückschicken. Fehlerhaft? Dann zahlen wir den Rückweg und erstatten auch Zoll und Steuern.
       *[other] Sie haben { $days } Tage zum Zurückschicken. Fehlerhaft? Dann zahlen wir den Rückweg und erstatten auch Zoll und Steuern.
    }
listing-roads = Warum dieser Weg, und was es sonst gibt
roads-outcome = Ergebnis
roads-taken = So reist es.
road-arrives = Bis { $day } an Ihrer Tür
listing-about = Mehr darüber
listing-safety = Sicherheit, und wer dafür einsteht
listing-beside = Steht daneben
listing-instead = Was dorthin reisen kann
fact-weight = Gewicht
fact-size = Maße
fact-care = Pflege
fact-tariff = Zolltarif
fact-origin = Hergestellt in
fact-sku = Nummer
fact-maker = Hersteller
fact-answers = Verantwortlich hier
fact-answers-is = Entrepot als Verkäufer. Schreiben Sie uns, wenn etwas nicht ist, wie es sein soll.

## Why there is no price; each is given the country

no-offer-sold-out = Derzeit ausverkauft
no-offer-no-lane = Von dort, wo es liegt, bringt es kein Versanddienst hierher
no-offer-closed = Der Weg hierher ist im Augenblick geschlossen
no-offer-prohibited = Darf hier nicht eingeführt werden
no-offer-restricted = Die Versanddienste auf diesem Weg nehmen es nicht an
no-offer-too-heavy = Zu schwer für die Versanddienste auf diesem Weg
no-offer-too-late = Kann nicht rechtzeitig hier sein
no-offer-no-tariff = Den Zoll dafür kennen wir hier noch nicht
no-offer-incomplete = Die Marke muss noch sagen, was der Zoll wissen will
no-offer-no-price = Derzeit lässt sich kein Preis bilden
no-offer-other-forms = Vielleicht ist eine andere Ausführung zu haben: siehe unten.
no-offer-goes-to = Zu haben ist es hier:
no-offer-elsewhere = Die Waren am Ende dieser Seite können dorthin reisen.

## The receipt, templates/parts/slip.html

receipt-caption = Berechnet am { $day } für ein Stück
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Regel
receipt-no-duty = Zoll
receipt-duty-relief = Keiner: Der Warenwert liegt nicht über { $limit }.
receipt-duty-waived = Keiner: Die Ware fällt unter die Freigrenze.
receipt-duty-settled = Keiner: Diese Ware ist schon eingeführt und liegt im Zollgebiet.
receipt-duty-free = Keiner auf solche Waren.
receipt-carrier = { $mode }, { $carrier }

## The journey ribbon, templates/parts/ribbon.html


## Lanes, templates/parts/lanes.html

way-label = Wege in dieses Land
way-from = Aus
way-by = Reist als
way-arrives = Heute bestellt, an Ihrer Tür
way-refuses = Nimmt nicht mit
way-takes-all = nimmt alles mit, was wir führen
way-shelf = Regal in { $city }
way-hub = Versandzentrum { $city }
days-at-door = { $days }

## The drawings and sums beside every price, in lists, carts and orders

home-see-goods = Zu den Waren
home-receipt-promise = Verlangt an der Tür jemand mehr, zahlen Sie nichts und schreiben Sie uns.
seal-nobody-asks = Niemand verlangt an der Tür noch Geld.
seal-nothing-to-sign = Wir übernehmen die Zollanmeldung und zahlen, was fällig ist. Nichts zu unterschreiben, nichts zu zahlen.
journey-title = Der Weg zu Ihnen
journey-hub = an den Versanddienst übergeben
journey-on-shelf = liegt im Regal, geht ab
journey-border = Zoll
journey-cleared = schon verzollt
journey-door = Ihre Tür
receipt-unfold = Woraus dieser Preis besteht
receipt-asked = { $brand } verlangt { $asked }, zum Kurs { $rate } vom { $day }, dazu { $margin } für den Umtausch
receipt-asked-same = { $brand } verlangt { $asked }
receipt-goods-sum = Preis mit Zoll und Steuern
receipt-delivery = Lieferung aus { $city }
receipt-on-delivery = { $what } auf die Lieferung
receipt-restated = In der Währung des Landes { $local }, umgerechnet zum Kurs { $rate } vom { $day }
receipt-at-door = An Ihrer Tür
price-inside = Zoll und Steuern enthalten
price-delivery = Lieferung
price-at-door = an Ihrer Tür
