## The form of a listing: templates/brand/listing.html

prices-floor = Mindestpreis in { $currency }
prices-floor-hint = Was auch immer die Wechselkurse tun: Darunter wird kein Stück verkauft. Leer lassen, wenn es keine Grenze gibt.
prices-regular = Preis vor der Ermäßigung in { $currency }
prices-regular-hint = Nur solange der Preis oben ermäßigt ist. Der Laden zeigt ihn an, oder den niedrigsten Preis der letzten Wochen, wo das Gesetz es verlangt.
prices-measure = Inhalt
prices-measure-hint = Wie viel in einem Stück ist, etwa 100 g: Die Seite zeigt dann den Preis je Kilogramm oder Liter.
prices-unit = Einheit
prices-unit-none = ohne Maßangabe
prices-floor-wrong = Zeile { $line }: Der Mindestpreis ist ein Betrag in { $currency } über null und nicht höher als der Preis
prices-floor-high = Zeile { $line }: Der Mindestpreis darf nicht höher sein als der Preis
prices-regular-wrong = Zeile { $line }: Der Preis vor der Ermäßigung ist ein Betrag in { $currency } und höher als der Preis
prices-regular-low = Zeile { $line }: Der Preis vor der Ermäßigung muss höher sein als der Preis
prices-measure-wrong = Zeile { $line }: Geben Sie den Inhalt als Zahl über null mit höchstens drei Nachkommastellen ein
prices-unit-missing = Zeile { $line }: Wählen Sie die Einheit des Inhalts

## Beside every price: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Reduziert
prices-lowest =
    { $days ->
        [one] Niedrigster Preis des Tages vor der Ermäßigung: { $price }
       *[other] Niedrigster Preis der { $days } Tage vor der Ermäßigung: { $price }
    }
prices-before = Preis vor der Ermäßigung: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] Stück
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] Stück
    }
fact-contents = Inhalt

## Who pays at the border: product page, cart, checkout and the letter of an order

incoterm-says = { $incoterm ->
        [dap] Geliefert benannter Ort (DAP): Der Versanddienst kann Zoll und Steuern an der Tür verlangen. Sie stecken in dem, was Sie hier zahlen: Schicken Sie uns seinen Beleg, und wir erstatten den Betrag.
       *[ddp] Geliefert verzollt (DDP): Zoll und Steuern stecken in dem, was Sie hier zahlen, an der Tür ist nichts mehr fällig.
    }

## The receipt: src/web/shop/receipt.rs

receipt-floor = { $brand } gibt das Stück nicht unter { $least } ab, zum Kurs { $rate } vom { $day }

## The feed of exchange rates: templates/ops/rates.html, today.html

rates-window = Warenpreise behalten den Kurs vom Vorabend ihres Zeitfensters: so viele Tage, wie die Zeile des Marktes nennt (rate_days), damit sie sich nicht täglich bewegen.
feed-title = Abruf bei der Bank
feed-off = Die Kurse werden nicht von selbst abgerufen. Nennen Sie die Adresse der Tagesdatei in der Einstellung rates_url, oder laden Sie Dateien von Hand.
feed-address = Adresse
feed-every =
    { $hours ->
        [one] Jede Stunde
       *[other] Alle { $hours } Stunden
    }
feed-every-label = Versucht
feed-good = Zuletzt gelungen
feed-failed = Zuletzt misslungen
feed-never = noch nie
feed-now = Jetzt abrufen
feed-down = Die Wechselkurse konnten nicht abgerufen werden
feed-why-address = Die Adresse ist nicht erreichbar.
feed-why-slow = Die Bank hat nicht rechtzeitig geantwortet.
feed-why-status = Die Bank hat statt der Datei den Code { $detail } geschickt.
feed-why-large = Die Antwort ist viel größer als eine Datei mit Kursen.
feed-why-text = Die Antwort ist kein Text.
feed-why-file = Die Datei ist nicht verständlich: { $detail }. Nichts daraus wurde übernommen.
said-rates-new = Neue Wechselkurse gelten.
said-rates-same = Die Bank hat nichts Neueres.
said-rates-failed = Die Kurse konnten nicht abgerufen werden; die Preise folgen den letzten.
