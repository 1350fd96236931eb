## templates/ops/books.html, account.html: the books

ops-nav-books = Bücher
books-title = Bücher
books-say = Doppelte Buchführung: Was wir haben oder bekommen, steht im Soll, was wir schulden oder verdient haben, im Haben. Jede Buchung geht in jeder ihrer Währungen auf. Hier wird nie etwas geändert; was falsch war, berichtigt eine weitere Buchung.
books-none = Noch ist nichts gebucht. Der erste Verkauf macht den Anfang.
books-in = In { $currency }
books-postings = Posten
books-balance = Saldo
books-unbalanced = Geht nicht auf
books-off =
    { $count ->
        [one] Eine Buchung geht nicht auf
       *[other] { $count } Buchungen gehen nicht auf
    }
books-no-entries = Auf diesem Konto steht in dieser Währung nichts.
books-kind-sale = Verkauf
books-kind-lock = Kosten eines gehaltenen Preises
books-kind-settlement = Abrechnung
books-kind-borne = Vom Haus getragen
books-kind-refund = Erstattung
books-kind-unearned = Zu spät gekommenes Geld
books-lock-reserve = Rücklage für gehaltene Preise
books-carrier-payable = Versanddiensten und Zollagenten geschuldet
books-refunds-due = Der Kundschaft zurückzuzahlen
books-in-review = Forderungen in Prüfung
books-shoppers-say = Was die Kundschaft gezahlt hat und der Zahlungsdienst für uns hält.
books-duty-held-say = Zoll, den die Kundschaft gezahlt hat und der von uns verlangt wird. Aufgelöst, wenn die Forderungen des Versanddiensts abgerechnet sind; ein Saldo im Soll ist, was wir noch zurückbekommen.
books-tax-held-say = Steuer, die die Kundschaft gezahlt hat, für die Behörde: über den Versanddienst an der Grenze oder mit unserer eigenen Meldung, wo ein Verfahren sie an der Kasse erhebt.
books-fees-held-say = Gebühren für Verzollung und Abwicklung, die die Kundschaft gezahlt hat, für Behörde und Versanddienst.
books-freight-say = Was Versanddienste und Standorte für die Beförderung verlangen werden.
books-commission-say = Was das Haus an Waren verdient hat.
books-exchange-margin-say = Was der Aufschlag des Marktes auf den Kurs brachte und was das Runden kostete.
books-exchange-clearing-say = Die eine Seite jedes Verkaufs in zwei Währungen: das eingenommene gegen das geschuldete Geld.
books-brand-payable-say = Was Marken verdient und noch nicht bekommen haben.
books-reserve-say = Was das Haus trägt oder behält: Forderungen über das Erhobene hinaus (Soll), Unterschiede, die das Zurücksenden nicht lohnen (Haben), Fracht zurückgekommener Waren.
books-lock-reserve-say = An der Kasse wird der Preis für die Kundschaft gehalten. Hätten Regeln und Kurse bei der Bestellung mehr verlangt, steht es im Soll: Das Haus zahlt es. Weniger steht im Haben.
books-carrier-payable-say = Zoll, Steuer und Gebühren, die Versanddienste und Zollagenten an der Grenze für uns gezahlt und berechnet haben.
books-refunds-due-say = Die Kundschaft hatte für die Grenze mehr gezahlt, als berechnet wurde. Über den Zahlungsdienst auf dem Weg zurück.
books-in-review-say = Über das Erhobene und über die Grenze hinaus berechnet, die die Rücklage trägt. Darüber entscheidet der Betrieb.
today-settlements =
    { $count ->
        [one] Eine Forderung wartet auf Entscheidung
       *[other] { $count } Forderungen warten auf Entscheidung
    }

## templates/ops/settlements.html: what carriers and brokers charged

ops-nav-settlements = Abrechnung
settle-title = Abrechnung
settle-say = Was Versanddienste und Zollagenten an der Grenze berechnet haben, gegen das, was die Kundschaft dafür gezahlt hat. Wer mehr gezahlt hat, bekommt den Unterschied zurück, mit einer E-Mail. Ein Unterschied unter der kleinsten Erstattung bleibt in der Rücklage. Was zu viel berechnet wurde, trägt die Rücklage bis zu einer Grenze; darüber entscheiden Sie.
settle-late = Jemand anders oder ein früherer Druck auf den Knopf hat diese Forderung schon weiterbewegt. Unten steht, wie es jetzt ist.
settle-report = Was aus der Datei wurde
settle-booked =
    { $count ->
        [0] Keine Zeile wurde gebucht.
        [one] Eine Zeile wurde gebucht.
       *[other] { $count } Zeilen wurden gebucht.
    }
settle-known =
    { $count ->
        [one] Eine Zeile war schon gebucht: Nichts wurde geändert.
       *[other] { $count } Zeilen waren schon gebucht: Nichts wurde geändert.
    }
settle-refunds =
    { $count ->
        [one] Eine Kundin oder ein Kunde bekommt Geld zurück.
       *[other] { $count } Kundinnen und Kunden bekommen Geld zurück.
    }
settle-to-review =
    { $count ->
        [one] Eine Forderung wartet unten auf Ihre Entscheidung.
       *[other] { $count } Forderungen warten unten auf Ihre Entscheidung.
    }
settle-unbooked =
    { $count ->
        [one] Eine Zeile wurde nicht gebucht
       *[other] { $count } Zeilen wurden nicht gebucht
    }
settle-again = Berichtigen Sie sie und senden Sie die ganze Datei noch einmal: Gebuchtes wird nicht doppelt gebucht.
settle-line = Zeile
settle-column = Spalte
settle-found = Dort steht
settle-why = Woran es liegt
settle-upload = Eine Datei mit Forderungen
settle-file = CSV-Datei des Versanddiensts oder Zollagenten
settle-file-hint = Eine Zeile je Paket. Die Sendungsnummer oder unsere eigene Nummer des Pakets; Beträge mit Punkt vor den Cent; ein leerer Betrag heißt: nichts berechnet. Die erste Zeile nennt die Spalten:
settle-file-needed = Wählen Sie eine Datei
settle-button = Lesen und abrechnen
settle-waits = Wartet auf Entscheidung
settle-nothing-waits = Nichts wartet.
settle-compared = Gezahlt und berechnet
settle-paid = Gezahlt
settle-charged = Berechnet
settle-paid-charged = gezahlt { $paid }, berechnet { $charged }
settle-difference = Unterschied
settle-declaration = Zollanmeldung
settle-when = Gebucht
settle-short = { $short } mehr wurde berechnet als erhoben. Es steht in Prüfung, bis Sie entscheiden.
settle-note = Notiz
settle-note-needed = Schreiben Sie, was bestritten wird und bei wem
settle-dispute = Bestreiten
settle-bear = Das Haus trägt es
settle-credit = Sie nehmen es zurück
settle-bounced-help = Der Zahlungsdienst hat die Erstattung abgelehnt. Fragen Sie wieder, sobald Sie wissen, warum; seine Antwort steht im Verlauf der Bestellung.
settle-refund-again = { $amount } noch einmal zurücksenden
settle-settled = Abgerechnet
settle-none = Noch ist nichts abgerechnet. Senden Sie oben die erste Datei.
settled-even = wie erhoben
settled-kept = zu klein zum Zurücksenden, behalten
settled-refunding = Erstattung unterwegs
settled-refunded = erstattet
settled-bounced = Erstattung abgelehnt
settled-borne = aus der Rücklage getragen
settled-review = zu entscheiden
settled-disputed = bestritten
settled-credited = vom Versanddienst zurückgenommen
said-charges-borne = Das Haus trägt es. Die Rücklage ist belastet.
said-charges-disputed = Als bestritten vermerkt.
said-charges-credited = Vermerkt: Der Versanddienst bekommt um so viel weniger.
said-charges-refunded = Das Geld ist zurückgegangen, und die Kundschaft bekommt eine E-Mail.

## Why a row was not booked: src/wording/settling.rs

settle-no-column = Die Datei hat keine Spalte „{ $column }“. Ihre erste Zeile muss sie nennen.
settle-cells = Die erste Zeile nennt { $wanted } Spalten; diese hat { $found }.
settle-empty = Hier steht nichts.
settle-too-long = Zu lang.
settle-too-many = Nur die ersten { $most } Zeilen wurden gelesen. Senden Sie den Rest als eigene Datei.
settle-currency = Das ist keine Währung. Schreiben Sie ihr Kürzel, etwa EUR.
settle-amount = Das ist kein Betrag in der Währung der Zeile. Schreiben Sie 12.50, ohne Tausenderzeichen.
settle-negative = Eine Forderung liegt nicht unter null.
settle-twice = Dasselbe Paket steht in einer früheren Zeile mit anderen Zahlen.
settle-not-csv = Das ist keine lesbare CSV-Datei.
settle-no-parcel = Kein Paket hat diese Nummer. Tragen Sie die Sendungsnummer auf der Seite der Bestellung ein, oder nehmen Sie die Nummer des Pakets.
settle-not-paid = Die Bestellung dieses Pakets ist nicht bezahlt.
settle-conflict = Unter derselben Zollanmeldung schon mit anderen Zahlen gebucht: Zoll { $duty }, Steuer { $tax }, Gebühren { $fees }, zusammen { $total }. Nicht noch einmal gebucht; klären Sie den Unterschied mit dem Absender der Datei.
settle-other-declaration = Dieses Paket wurde unter der Zollanmeldung { $declaration } abgerechnet.
settle-return-open = Über die Rückgabe { $rma } dieser Bestellung ist noch zu entscheiden. Erst das, dann die Datei noch einmal.
settle-no-rate = Es gibt keinen Kurs von { $from } nach { $to }. Laden Sie zuerst Kurse.

## templates/care/order.html, today.html

tracking-number = Sendungsnummer
tracking-set = Setzen
tracking-wrong = Mindestens sechs Buchstaben, Ziffern oder Bindestriche
tracking-taken = Ein anderes Paket hat diese Nummer
said-tracking-set = Die Sendungsnummer ist gesetzt.
today-compare = Was es heute kosten würde
today-then-and-now = Damals und heute:
today-compare-say = Die gespeicherten Belege ({ $then }) neben dem, was Regeln und Kurse von heute ({ $now }) für dieselben Pakete auf denselben Wegen verlangen würden. Nichts wird geändert.
today-no-quote = Heute kein Preis
today-no-quote-help = Nach Regeln und Kursen von heute lässt sich für diese Pakete kein Preis machen. Der gespeicherte Beleg gilt.
today-stored = Gespeichert
today-now = Heute
today-same = gleich
today-why = Warum es sich unterscheidet
today-no-cause = Regeln und Kurse von heute sagen dasselbe.
today-cause-gone = { $title } ({ $rule }) galt damals und gilt heute nicht.
today-cause-came = { $title } ({ $rule }) gilt heute, in Kraft seit { $day }.
today-cause-changed = { $title } ({ $rule }) verlangt { $is }; es waren { $was }.
today-cause-rate = Ein { $from } war { $was } { $to }; heute ist er { $is }.
today-cause-margin = Der Aufschlag des Marktes auf den Kurs war { $was }; heute ist er { $is }.
today-receipt-stored = Der gespeicherte Beleg
today-receipt-now = Der Beleg von heute
care-story-tracking-set = Sendungsnummer gesetzt
care-story-lock-unpriced = Der Preis wurde gehalten; was das kostete, ließ sich nicht sagen
care-story-charges-settled = Forderungen an der Grenze abgerechnet
care-story-charges-borne = Das Haus trägt, was zu viel berechnet wurde
care-story-charges-disputed = Forderungen bestritten
care-story-charges-credited = Der Versanddienst nahm zurück, was zu viel berechnet wurde
care-story-charges-refunded = Weniger berechnet als gezahlt: erstattet

## Letters and shoppers' pages

posted-charges-refunded = E-Mail: weniger berechnet als gezahlt
return-settled-before = Zoll, Steuer und Gebühren, die schon zurückkamen
mail-charges-refunded-subject = Geld zurück aus Ihrer Bestellung { $number }
mail-charges-refunded = Für das Paket { $parcel } Ihrer Bestellung { $number } hatten Sie { $paid } an Zoll, Steuer und Gebühren gezahlt. An der Grenze wurden { $charged } berechnet.
mail-charges-sent = Sie zahlen, was die Grenze verlangt, und nicht mehr. Den Unterschied haben wir auf die Karte zurückgesandt, mit der Sie gezahlt haben.
mail-charges-duty = Zoll: { $paid } gezahlt, { $charged } berechnet
mail-charges-tax = Steuer: { $paid } gezahlt, { $charged } berechnet
mail-charges-fees = Gebühren: { $paid } gezahlt, { $charged } berechnet
order-charges-back = Sie hatten für die Grenze { $paid } gezahlt; berechnet wurden { $charged }. Wir haben Ihnen { $back } zurückgesandt.
order-charges-coming = Sie hatten für die Grenze { $paid } gezahlt; berechnet wurden { $charged }. { $back } sind auf dem Weg zurück zu Ihnen.

## templates/shop/cart.html: how long a price is held, and what the mix did

cart-held = An der Kasse halten wir diesen Preis für Sie: von jetzt bis { $until } Ortszeit ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Dieses Paket liegt über { $threshold }, darum fällt Steuer an: { $tax }.
notice-fees = Dieses Paket liegt über { $threshold }, darum fallen Gebühren an: { $fees }.
notice-flat-further = „{ $title }“: Weitere Stücke kosten keinen weiteren Pauschalzoll, denn ihre Tarifnummer ist schon dabei. { $saved } weniger.
notice-flat-article = „{ $title }“ kostet keinen weiteren Pauschalzoll: Die Tarifnummer ist in diesem Paket schon dabei. { $saved } weniger.
ahead-duty = Noch { $left } Warenwert in diesem Paket, dann ist die Grenze von { $limit } erreicht. Darüber wird der Zoll anders berechnet: ab { $more } mehr.
ahead-tax = Noch { $left } Warenwert in diesem Paket, dann ist die Grenze von { $limit } erreicht. Darüber fällt Steuer an: ab { $more } mehr.
ahead-fees = Noch { $left } Warenwert in diesem Paket, dann ist die Grenze von { $limit } erreicht. Darüber fallen Gebühren an: ab { $more } mehr.
ahead-closed = Noch { $left } Warenwert in diesem Paket, dann ist die Grenze von { $limit } erreicht. Darüber können die Waren auf diesem Weg nicht reisen.
