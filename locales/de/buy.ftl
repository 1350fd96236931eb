## templates/shop/cart.html

cart-title = Ihr Warenkorb
cart-empty = In Ihrem Warenkorb liegt noch nichts.
cart-parcels =
    { $count ->
        [one] Ein Paket. Ziel: { $country }.
       *[other] { $count } Pakete. Ziel: { $country }.
    }
cart-parcel = Paket { $number }, aus { $city }
cart-how-many = Wie viele: { $title }
cart-part = { $count } von { $all } in diesem Paket
cart-change = Ändern
cart-take-out = Herausnehmen
cart-delivery = Lieferung aus { $city }, mit Zoll und Steuern
cart-parcel-total = Dieses Paket an Ihrer Tür
cart-stays = Derzeit nicht lieferbar: { $country }
cart-stays-first = Nehmen Sie heraus, was nicht dorthin geht, oder wählen Sie oben ein anderes Land; dann geht es zur Kasse.
cart-fewer-left =
    { $count ->
        [one] Nur noch eines ist da
       *[other] Nur noch { $count } sind da
    }
cart-take-left =
    { $count ->
        [one] Dieses eine nehmen
       *[other] Diese { $count } nehmen
    }
cart-you-pay = Sie zahlen, an Ihrer Tür
cart-checkout = Zur Kasse
cart-sums = Dieselbe Summe, nach ihrem Zweck
cart-bad-quantity = Von einem Artikel lassen sich 1 bis { $most } Stück auf einmal bestellen. Ihr Warenkorb ist, wie er war.
cart-full = Ein Warenkorb fasst höchstens { $most } verschiedene Artikel. Bestellen Sie diese zuerst.
cart-unknown-goods = Diese Ware ist nicht mehr im Verkauf. Ihr Warenkorb ist, wie er war.
sum-goods = Waren
sum-delivery = Lieferung
sum-duty = Zoll
sum-tax = Steuern
sum-fees = Gebühren
mix-inside = in den Beträgen oben enthalten
mix-flat-duty-shared = Ein Pauschalzoll fällt für Waren einer Tarifnummer nur einmal an
mix-threshold-crossed = Zusammen liegen die Waren über der Zollfreigrenze
mix-other-road = Zusammen reisen die Waren auf einem anderen Weg
mix-rounding = Für alles zusammen einmal gerundet
notice-threshold = Dieses Paket liegt über { $threshold }, darum fällt Zoll an: { $duty }.
notice-duty = Zusammen fällt auf diese Waren Zoll an: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Kasse
checkout-one-page = Eine Seite, ein Knopf.
checkout-guest = Als Gast fortfahren, oder mit Konto:
checkout-where = Wohin es geht
checkout-email = E-Mail
checkout-email-hint = Für den Beleg und Nachrichten zum Paket, sonst nichts.
checkout-name = Vor- und Nachname
checkout-street = Straße und Hausnummer
checkout-extra = Stock, Tür, Firma (falls nötig)
checkout-city = Ort
checkout-state = Bundesstaat
checkout-province = Provinz
checkout-emirate = Emirat
checkout-postcode = Postleitzahl
checkout-zip = ZIP-Code
checkout-choose = Bitte wählen
checkout-phone = Telefon (wenn Sie möchten)
checkout-phone-hint = Nur der Versanddienst sieht sie.
checkout-country = Ziel: { $country }. Ein anderes Land ändert den Preis: Wählen Sie es oben auf der Seite.
checkout-when = Wann es kommt
checkout-pay = Wie Sie zahlen
checkout-test = Testzahlungen
checkout-test-help = Dieser Laden nimmt nur Testkarten, es fließt kein Geld. Jedes künftige Datum und jeder Prüfcode passen.
test-card-captured = zahlt
test-card-declined = wird abgelehnt
test-card-needs-confirmation = verlangt Ihre Bestätigung
checkout-card = Kartennummer
checkout-expiry = Gültig bis, MM/JJ
checkout-code = Prüfcode
checkout-no-provider = In diesem Laden ist noch kein Zahlungsmittel eingerichtet, darum lässt sich nichts bestellen.
checkout-button = { $total } zahlen
checkout-held = Dieser Preis gilt für Sie bis { $until } Ortszeit ({ $country }, { $zone }). Drücken Sie, so oft Sie mögen: Bezahlt wird einmal.
checkout-card-unknown = Das ist keine der Testkarten. Nehmen Sie eine der Nummern oben.
checkout-expiry-wrong = Geben Sie Monat und Jahr ein, bis zu denen die Karte gilt, etwa 12/30
checkout-code-wrong = Drei oder vier Ziffern
checkout-postcode-wrong = So sieht dort keine Postleitzahl aus. Eine, die passt: { $example }
checkout-postcode-elsewhere = Diese Postleitzahl gehört nicht zu der gewählten Region. Prüfen Sie eines von beiden.
checkout-region-unknown = Wählen Sie aus der Liste
checkout-rates-too-old = Unsere Wechselkurse sind zu alt, um danach zu verkaufen. Es wurde nichts abgebucht; bitte versuchen Sie es heute später noch einmal.
checkout-moved = Der Preis hat sich geändert
checkout-moved-help = Er war { $was } und ist jetzt { $now }. Es wurde nichts abgebucht. Der Knopf unten nimmt den neuen Preis.
checkout-sold-out = { $sku } ging soeben an jemand anderen. Es wurde nichts abgebucht. Ändern Sie den Warenkorb und fahren Sie fort.
checkout-cannot-ship = { $sku }: { $why }. Es wurde nichts abgebucht.
checkout-empty = In Ihrem Warenkorb liegt nichts mehr. Haben Sie gerade bestellt, ist die E-Mail unterwegs.
checkout-changed = Ihr Warenkorb wurde in einem anderen Fenster geändert. Sehen Sie ihn noch einmal an; es wurde nichts abgebucht.
checkout-declined = Die Karte wurde abgelehnt. Es wurde nichts abgebucht. Versuchen Sie eine andere.
confirm-title = Zahlung bestätigen
confirm-say = Das steht für die Seite Ihrer Bank. Es ist ein Test: Es fließt kein Geld.
confirm-order = Bestellung
confirm-agree = Bestätigen
confirm-refuse = Ablehnen

## templates/shop/order.html, find_order.html

order-title = Bestellung
order-heading-paid = Danke. Ihre Bestellung ist bezahlt
order-heading-awaiting = Ihre Bestellung wartet auf die Zahlung
order-heading-declined = Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht
order-heading-cancelled = Diese Bestellung wurde storniert. Es wurde nichts abgebucht
order-pieces =
    { $count ->
        [one] Ein Stück
       *[other] { $count } Stück
    }
order-receipt = Woraus der Preis dieses Pakets besteht
order-parcel-number = Paket { $number }
order-paid = Sie haben bezahlt, alles inbegriffen
order-goes-to = Es geht an
find-title = Bestellung finden
find-say = Mit der Nummer der Bestellung und der E-Mail-Adresse, mit der sie aufgegeben wurde, senden wir Ihnen einen Code, der sie öffnet.
find-number = Bestellnummer
find-number-wrong = Eine Bestellnummer hat die Form EP-7K3M9QXC2
find-send = Code senden
find-code = Code aus der E-Mail, sechs Ziffern
find-code-wrong = Dieser Code öffnet die Bestellung nicht. Er gilt fünfzehn Minuten und fünf Versuche.
find-open = Bestellung öffnen

# Product page, cart and checkout: the ways among which there is to choose.
choice-title = Günstiger oder früher
choice-parcels = { $count ->
    [one] in einem Paket
   *[other] in { $count } Paketen
}
choice-gone = Bis zu dem Tag, den Sie gewählt haben, kommt Ihre Ware nicht mehr an. Das hier geht jetzt.
checkout-choice-show = Summe für diese Wahl zeigen
checkout-choice-price = So geliefert zahlen Sie { $now }
choice-collected = Geht mit der Abholung am { $day } ab
choice-collected-saves = Geht mit der Abholung am { $day } ab: spart { $amount }
choice-together-saves = Zusammen, mit der Abholung am { $day }: spart { $amount }
