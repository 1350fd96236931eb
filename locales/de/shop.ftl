## templates/layout.html and its parts

skip-to-goods = Zu den Waren springen
header-search = Waren und Marken suchen
header-search-button = Suchen
header-account = Konto
header-sign-in = Anmelden
header-cart = Warenkorb
header-ways = Waren
market-delivering = Lieferung nach { $country }
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
foot-note = Preise mit Zoll und Steuern für { $country }.

## templates/shop/home.html

home-title = Der Preis auf der Seite ist der Preis an der Tür
home-description = Porzellan, Tee, Seide, Licht und Klang von den Häusern, die sie machen, mit Zoll und Steuern im Preis.
home-say = Porzellan, Tee, Seide, Licht und Klang von den Häusern, die sie machen. Zoll, Steuern und Papiere sind erledigt, bevor das Paket losgeht.
home-see-goods = Zu den Waren
home-unpacked = Frisch ausgepackt
home-all =
    { $count ->
        [one] Der eine Artikel
       *[other] Alle { $count } Artikel
    }
home-receipt = Jeder Preis lässt sich zum Beleg aufklappen
home-receipt-say = Klappen Sie einen Preis auf, und er sagt, woraus er besteht: Preis des Hauses, Zoll, Steuer, Reise, jeweils mit der Regel dazu. Der Beleg, den Sie sehen, ist der Beleg, den Sie behalten.
home-receipt-promise = Verlangt an der Tür jemand mehr, zahlen Sie nichts und schreiben Sie uns.
home-journey = Von der Tür des Hauses zu Ihrer
home-journey-say = Manches liegt schon in einem Lager in Ihrer Nähe, anderes kommt direkt von dort, wo es gemacht wird. Wir nehmen, was Sie weniger kostet, und sagen, wann es da ist.
home-houses = Die Häuser
home-house = Haus
home-house-from = Aus
home-house-says = In eigenen Worten
home-house-since = Seit

## templates/parts: seal, lot, pager, ribbon, receipt

seal-paid = Zoll und Steuern bezahlt.
seal-nobody-asks = Niemand verlangt an der Tür noch Geld.
seal-nothing-to-sign = Wir melden die Sendung beim Zoll an und zahlen, was fällig ist. Nichts zu unterschreiben, nichts zu zahlen.
lot-all-in = mit Zoll und Steuern
lot-delivery = bis an Ihre Tür
lot-from = Aus { $city }
lot-comma = ,
pager-label = Seiten
journey-title = Der Weg zu Ihnen
journey-hub = an den Frachtführer übergeben
journey-on-shelf = liegt im Regal, geht ab
journey-border = Zoll
journey-prepaid = Zoll und Steuern im Voraus bezahlt
journey-cleared = schon verzollt
journey-door = Ihre Tür
receipt-unfold = Woraus dieser Preis besteht
receipt-caption = Berechnet für ein Stück, { $day }
receipt-asked = { $brand } verlangt { $asked }, zum Kurs { $rate } mit { $margin } für den Umtausch
receipt-asked-same = { $brand } verlangt { $asked }
receipt-rate = { $rate }. Regel { $rule }
receipt-rule = Regel { $rule }
receipt-goods-sum = Preis mit Zoll und Steuern
receipt-delivery = Lieferung aus { $city }
receipt-on-delivery = { $what } auf die Lieferung
receipt-fees = Gebühren von Zoll und Frachtführer
receipt-at-door = An Ihrer Tür
charge-duty = Zoll
charge-additional-duty = Zusatzzoll
charge-flat-duty = Pauschalzoll
charge-vat = Mehrwertsteuer
charge-gst = Waren- und Dienstleistungssteuer
charge-sales-tax = Verkaufssteuer
charge-consumption-tax = Verbrauchsteuer
charge-excise = Verbrauchsabgabe
charge-provincial-tax = Provinzsteuer
price-inside = Zoll und Steuern enthalten
price-delivery = Lieferung
price-at-door = an Ihrer Tür

## Why goods cannot be had here

no-offer-sold-out = Derzeit ausverkauft
no-offer-no-lane = Von dort, wo es liegt, bringt es niemand hierher
no-offer-closed = Der Weg hierher ist im Augenblick geschlossen
no-offer-prohibited = Darf hier nicht eingeführt werden
no-offer-restricted = Die Frachtführer auf diesem Weg nehmen es nicht an
no-offer-too-heavy = Zu schwer für die Frachtführer auf diesem Weg
no-offer-too-late = Kann nicht rechtzeitig hier sein
no-offer-no-tariff = Den Zoll dafür kennen wir hier noch nicht
no-offer-incomplete = Die Marke muss noch sagen, was der Zoll wissen will
no-offer-no-price = Derzeit lässt sich kein Preis bilden

## Lists and search

list-count =
    { $count ->
        [one] Ein Artikel
       *[other] { $count } Artikel
    }
list-goods = Waren
list-empty = Hier liegt noch nichts.
sort-label = Reihenfolge:
sort-newest = neueste
sort-cheapest = günstigste an der Tür
sort-dearest = teuerste an der Tür
brand-from = { $city }, seit { $year }
search-title = Suche
search-all = Alle Waren
search-for = Suche:
search-nothing = Nichts enthält alle diese Wörter. Versuchen Sie weniger oder andere: ein Material, eine Farbe, eine Marke.
search-nearest = Vielleicht eines davon
crumbs = Sie sind hier

## templates/shop/listing.html

listing-not-here = Hier derzeit nicht zu haben
listing-how-many = Wie viele
listing-add = In den Warenkorb
listing-left =
    { $count ->
        [one] Noch ein Stück in { $city }.
       *[other] Noch { $count } Stück in { $city }.
    }
listing-thirty-days = Dreißig Tage Zeit zum Zurückschicken. Fehlerhaft? Auch Zoll und Steuern kommen zurück.
listing-others = Was Sie stattdessen haben können
listing-about = Dazu
listing-care = Pflege
listing-facts = Daten und wer dafür einsteht
listing-shown = Gezeigt
listing-weight = Wiegt verpackt
listing-size = Verpackt
listing-origin = Hergestellt in
listing-tariff = Zolltarifnummer
listing-sku = Artikel
listing-maker = Hersteller
listing-would-cost = Was es hier kosten würde, wäre es zu haben
