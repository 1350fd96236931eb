## templates/care/frame.html and the words every page of the desk uses

care-desk = Kundendienst
care-nav-queue = Zu tun
care-nav-orders = Bestellungen
care-search = Nummer, E-Mail oder Name
care-search-button = Finden
care-return = Rückgabe
care-order = Bestellung
care-who = Wer
care-to = Nach
care-units = Stück
care-comes-back = Geht zurück
care-stands = Stand
care-total = Summe
care-amount = Betrag
care-line = Ware
care-email = E-Mail
care-placed = Bestellt
care-consignment = Sendung
care-returns = Rückgaben

## templates/care/queue.html

care-queue = Was wartet
care-open =
    { $count ->
        [one] Eine offene Rückgabe
       *[other] { $count } offene Rückgaben
    }
care-empty = Es wartet nichts. Jede Rückgabe ist entschieden und ausgezahlt.
care-closed = Zuletzt abgeschlossen
care-why = Warum
care-waits = Seit
care-hours =
    { $count ->
        [0] weniger als einer Stunde
        [one] einer Stunde
       *[other] { $count } Stunden
    }
care-days =
    { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }

## templates/care/orders.html

care-orders = Bestellungen
care-none-found = Keine Bestellung passt. Eine Nummer hat die Form EP-7K3M9QXC2; von Namen und Adressen genügt ein Teil.

## templates/care/order.html

care-address = Geht an
care-language = Liest
care-rules = Regelwerk und Tag
care-sums = Bezahlte Beträge
care-fees = Gebühren
care-road = Weg
care-from-to = { $from } → { $country }
care-arrives = Kommt an
care-because = Gewählt, weil
care-because-only = es der einzige Weg war
care-because-cheapest = der nächstbeste { $saves } mehr gekostet hätte
care-because-fewer = er so günstig war wie ein anderer, mit weniger Paketen
care-because-sooner = er so günstig war wie ein anderer und früher da
care-because-first = er so gut war wie ein anderer und sein Standort Vorrang hat
care-because-chosen = die Kundschaft es früher wollte, für { $costs } mehr
care-others = Was die anderen Wege gekostet hätten
care-would = Hätte
care-would-cost =
    { $count ->
        [one] { $total } gekostet, in einem Paket, da bis { $day }
       *[other] { $total } gekostet, in { $count } Paketen, da bis { $day }
    }
care-why-no-lane = kein Weg führt dorthin
care-why-closed = der Weg war geschlossen oder ohne Tarif
care-why-no-rules = für diesen Weg gibt es keine Regeln
care-why-no-rate = ein Wechselkurs fehlte
care-why-amount = der Betrag war zu groß
care-why-prohibited = die Ware darf nicht dorthin
care-why-no-tariff = für die Ware war kein Zolltarif bekannt
care-why-restricted = der Versanddienst nimmt solche Ware nicht mit
care-why-too-heavy = das Paket war zu schwer für den Weg
care-why-late = es wäre nach dem versprochenen Tag gekommen
care-why-no-stock = dort lag nicht genug
care-charges = Beträge von
care-charge = Betrag für
care-part = Fällt auf
care-part-goods = Ware
care-part-shipping = Versand
care-rate = Satz
care-base = Auf
care-by = Erhoben
care-by-checkout = an der Kasse
care-by-delivery = an der Grenze
care-rule = Regel
care-charge-goods = Ware
care-charge-shipping = Versand
care-charge-insurance = Versicherung
care-charge-duty = Zoll
care-charge-additional = Zusatzzoll
care-charge-flat = Pauschalzoll
care-charge-tax = Steuer
care-charge-clearance = Verzollung
care-charge-handling = Bearbeitung
care-charge-processing = Abfertigung
care-story = Die ganze Geschichte

## What happened: src/web/care/story.rs

care-story-by-shopper = Kundschaft
care-story-by-program = Entrepot
care-story-placed = Bestellung aufgegeben
care-story-paid = Bezahlt
care-story-declined = Zahlung abgelehnt, Bestand zurückgegeben
care-story-cancelled = Storniert: Es wurde nicht rechtzeitig bezahlt
care-story-needs-confirmation = Die Bank bittet die Kundschaft um Bestätigung
care-story-paid-too-late = Geld kam, als die Bestellung schon beendet war: zurückgeben
care-story-return-asked = Rückgabe angefragt
care-story-return-approved = Rückgabe genehmigt
care-story-return-rejected = Rückgabe abgelehnt
care-story-return-received = Ware der Rückgabe eingetroffen
care-story-return-lost = Paket der Rückgabe als verloren vermerkt
care-story-refund-sent = Erstattung veranlasst
care-story-refund-refused = Der Zahlungsdienst hat die Erstattung abgelehnt
care-story-return-refunded = Erstattet und verbucht
care-story-payment = Zahlung
care-story-refund = Erstattung
care-story-other = Etwas ist geschehen
care-payment-open = Zahlung offen
care-payment-needs-confirmation = zu bestätigen
care-payment-captured = bezahlt
care-payment-declined = abgelehnt
care-payment-cancelled = storniert
care-refund-underway = Erstattung unterwegs
care-refund-paid = erstattet
care-refund-refused = Erstattung abgelehnt

## Letters by kind and state: src/wording/labels.rs

posted-order-placed = E-Mail: Bestellung bezahlt
posted-order-code = E-Mail: Code für einen Gast
posted-return-asked = E-Mail: Rückgabe angefragt
posted-return-approved = E-Mail: Rückgabe genehmigt
posted-return-rejected = E-Mail: Rückgabe abgelehnt
posted-return-received = E-Mail: Ware eingetroffen
posted-return-refunded = E-Mail: erstattet
posted-other = E-Mail
posted-sent = gesendet
posted-failed = nicht zustellbar
posted-waiting = wartet auf Versand

## templates/care/return.html

care-asked = Angefragt
care-until = Letzter Tag
care-rule-of-reason = Was der Grund bedeutet
care-others-of-order =
    { $count ->
        [one] eine weitere Rückgabe dieser Bestellung
       *[other] { $count } weitere Rückgaben dieser Bestellung
    }
care-decide = Entscheiden
care-note = Was die Kundschaft liest
care-note-hint = Steht so in der E-Mail. Gelesen wird { $language }. Zum Ablehnen nötig, zum Genehmigen willkommen.
care-approve = Genehmigen und schreiben
care-reject = Ablehnen und schreiben
care-approve-means = Genehmigen verspricht { $amount }, sobald die Ware hier ist. Verbucht wird noch nichts.
care-reject-means = Ablehnen schließt die Rückgabe; Ware und Geld bleiben, wo sie sind.
care-parcel = Das Paket
care-receive = Die Ware ist hier
care-receive-means = Die Kundschaft bekommt eine E-Mail. Ins Regal kommt die Ware erst, wenn jemand sie angesehen und gezählt hat.
care-lose = Das Paket kommt nicht mehr
care-lose-means = Es wurde abgeschickt und ist verloren. Das Geld geht trotzdem zurück.
care-money = Das Geld
care-refund = { $amount } erstatten
care-refund-means = Der Zahlungsdienst wird sofort gefragt, und die Buchung unten entsteht mit seiner Antwort. Die Kundschaft bekommt eine E-Mail. Das lässt sich nicht zurücknehmen.
care-underway = Der Zahlungsdienst ist gefragt
care-underway-help = Er hat noch nicht geantwortet. Er wird von selbst wieder gefragt, unter derselben Nummer, damit nichts doppelt gezahlt wird.
care-already-decided = Das war schon getan
care-already-decided-help = Jemand anderes oder ein früherer Klick hat diese Rückgabe weitergebracht. Unten steht, wie sie jetzt steht. Eine zweite E-Mail wurde nicht geschrieben.
care-carriage = Versand mit dem, was darauf fällt
care-books = Was in den Büchern stehen wird
care-account = Konto
care-brand = Marke
care-debit = Soll
care-credit = Haben
care-balanced = Ausgeglichen

## Accounts of the books: src/web/care/returns.rs

books-shoppers = Kundengeld beim Zahlungsdienst
books-duty-held = Zoll in Verwahrung
books-tax-held = Steuer in Verwahrung
books-fees-held = Gebühren in Verwahrung
books-freight = Fracht, geschuldet
books-commission = Provision
books-exchange-margin = Kursmarge
books-exchange-clearing = Währungsverrechnung
books-brand-payable = Der Marke geschuldet
books-reserve = Rücklage
