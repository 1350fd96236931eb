## Words that every room uses.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Zur Startseite
fault-not-found = Unter dieser Adresse liegt nichts
fault-not-found-help = Die Seite ist umgezogen oder die Adresse hat einen Tippfehler. Die Suche auf der Startseite findet, was es gibt.
fault-no-storefront = Diesen Laden gibt es nicht
fault-no-storefront-help = In dieses Land liefern wir nicht, oder wir sprechen diese Sprache noch nicht. Am nächsten liegen diese Läden:
fault-sign-in = Bitte melden Sie sich an
fault-sign-in-help = Diese Seite ist für angemeldete Personen.
fault-forbidden = Dieser Arbeitsplatz gehört jemand anderem
fault-forbidden-help = Sie sind angemeldet, aber nicht für diesen Teil des Hauses. Melden Sie sich mit einem Konto an, das hier Zugang hat.
fault-token = Dieses Formular lag zu lange offen
fault-token-help = Zu Ihrer Sicherheit nehmen wir Formulare nur von einer frischen Seite unseres Hauses an. Gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal: Es wurde nichts geändert.
fault-bad-form = Dieses Formular konnten wir nicht lesen
fault-bad-form-help = Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie noch einmal.
fault-too-large = Das ist größer, als wir annehmen
fault-too-large-help = Es wurde nichts geändert. Senden Sie weniger Text oder eine kleinere Datei.
fault-too-many = Zu viele Versuche
fault-too-many-help = Um Konten zu schützen, warten wir jetzt ein wenig. Versuchen Sie es in einer Viertelstunde wieder.
fault-refused = Das geht so nicht mehr
fault-refused-help = Seit die Seite geöffnet wurde, hat sich etwas geändert. Gehen Sie zurück und laden Sie neu, um den Stand zu sehen.
fault-broken = Bei uns ist etwas kaputtgegangen
fault-broken-help = Es ist nichts verloren. Wir haben es notiert; bitte versuchen Sie es gleich noch einmal.

## Forms in every room

form-needed = Das brauchen wir
form-too-long = Höchstens { $most } Zeichen
form-email-wrong = Das sieht nicht wie eine E-Mail-Adresse aus. Sie hat die Form name@ort.example
form-check =
    { $count ->
        [one] Ein Feld braucht noch einen Blick
       *[other] { $count } Felder brauchen noch einen Blick
    }

## What a page says after something was done

said-added = Liegt in Ihrem Warenkorb.
said-cart-changed = Ihr Warenkorb ist geändert.
said-signed-in = Sie sind angemeldet.
said-signed-out = Sie sind abgemeldet.
said-welcome = Ihr Konto ist eröffnet. Willkommen.
said-saved = Gespeichert.
said-published = Veröffentlicht. Der Artikel steht jetzt im Regal.
said-withdrawn = Zurückgezogen. Der Artikel steht nicht mehr im Regal.
said-stock-set = Der Bestand ist gesetzt.
said-picture-added = Das Bild ist hinzugefügt.
said-picture-removed = Das Bild ist entfernt.
said-return-asked = Ihre Anfrage ist bei uns. Eine E-Mail ist unterwegs zu Ihnen.
said-return-approved = Genehmigt. Die Kundschaft bekommt eine E-Mail.
said-return-rejected = Abgelehnt. Die Kundschaft bekommt eine E-Mail.
said-return-received = Als eingetroffen vermerkt.
said-return-refunded = Erstattet und verbucht.
said-letter-retried = Die E-Mail wartet darauf, noch einmal gesendet zu werden.
said-declined = Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht.
said-code-sent = Wenn Bestellung und Adresse zusammengehören, ist ein Code unterwegs zu Ihnen.
said-listing-made = Der Artikel ist angelegt. Er bleibt ein Entwurf, bis Sie ihn veröffentlichen.
said-paid = Danke. Ihre Bestellung ist bezahlt.
said-refund-waits = Die Erstattung ist vermerkt. Der Zahlungsdienst hat noch nicht geantwortet; er wird von selbst noch einmal gefragt.
said-return-lost = Als verloren vermerkt. Das Geld kann jetzt zurück.

## Charges of a receipt and how goods travel, in every room

charge-duty = Zoll
charge-additional-duty = Zusatzzoll
charge-flat-duty = Pauschalzoll
charge-vat = MwSt.
charge-gst = Waren- und Dienstleistungssteuer
charge-sales-tax = Verkaufssteuer
charge-consumption-tax = Konsumsteuer
charge-excise = Verbrauchsteuer
charge-provincial-tax = Provinzsteuer
fee-clearance = Zollabfertigung
fee-handling = Bearbeitung durch den Versanddienst
fee-processing = Bearbeitung durch die Behörde
channel-postal = per Post
channel-express = per Kurier
channel-commercial = mit förmlicher Zollanmeldung
mode-air-parcel = Luftpaket
mode-express = Kurier
mode-rail = Bahn
mode-sea = Seefracht
mode-last-mile = Paket im Zollgebiet
restriction-battery = Akkus
restriction-liquid = Flüssigkeiten
restriction-magnet = Magnete
restriction-blade = Klingen
restriction-food = Lebensmittel
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } Zoll ({ $metric })
