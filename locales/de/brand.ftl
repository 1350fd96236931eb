## templates/brand/frame.html

brand-nav-listings = Artikel
brand-nav-stock = Bestand
brand-nav-orders = Bestellungen

## templates/brand/listings.html

brand-listings = Artikel
brand-new = Neuer Artikel
brand-none = Noch ist nichts angelegt. Schreiben Sie den ersten Artikel; er bleibt ein Entwurf, bis Sie ihn veröffentlichen.
brand-count =
    { $count ->
        [one] Ein Artikel
       *[other] { $count } Artikel
    }
brand-picture = Bild
brand-title = Titel
brand-state = Stand
brand-variants = Varianten
brand-sold-to = Verkauft nach
brand-lacks = Was fehlt
brand-sold-of =
    { $all ->
        [one] { $sold } von einem Zielland
       *[other] { $sold } von { $all } Zielländern
    }
brand-pages = Seiten
listing-state-draft = Entwurf
listing-state-published = Im Verkauf
listing-state-withdrawn = Zurückgezogen
brand-missing-hs6 = { $sku }: Zolltarif-Unterposition
brand-missing-origin = { $sku }: Ursprungsland
brand-missing-weight = { $sku }: Gewicht
brand-unready-title = Ein Titel
brand-unready-picture = Ein Bild
brand-unready-variant = Eine Variante im Verkauf

## templates/brand/listing.html

brand-as-shopper = Aus Kundensicht ansehen
brand-publish = Veröffentlichen
brand-withdraw = Zurückziehen
brand-unready = Bevor der Artikel in den Verkauf kann, fehlt
brand-words = Texte
brand-words-none = noch nichts geschrieben
brand-summary = In ein, zwei Sätzen
brand-body = Beschreibung
brand-care = Wie man es pflegt
brand-category = Kategorie
brand-category-none = Noch keine
brand-options = Optionen
brand-options-say = Worin sich Varianten unterscheiden, etwa Glasur oder Größe. Eine geleerte Zeile nimmt die Auswahl weg.
brand-option = Option { $number }
brand-option-none = keine
brand-option-name = Ihr Name
brand-choice = Auswahl { $number }
brand-variants-say = Eine Zeile für jede Ausführung, die Kunden kaufen können. Die Preise sind Ihre, ohne Zoll und Steuern.
brand-variant = Variante { $number }
brand-variant-new = Variante hinzufügen
brand-price = Preis in { $currency }
brand-hs6 = HS-Code, sechs Ziffern
brand-tariff = Volle Tarifnummer
brand-origin = Ursprung, etwa CN
brand-proven = Ursprungsnachweis
brand-proven-say = Mit einem Nachweis des präferenziellen Ursprungs gilt der niedrigere Zoll der Handelsabkommen. Haken Sie das Feld nur an, wenn Sie den Nachweis haben und jedem Paket beilegen.
brand-weight = Gewicht in g
brand-length = Länge in mm
brand-width = Breite in mm
brand-height = Höhe in mm
brand-shows = Bild davon
brand-minds = Was Versanddienste beachten müssen
brand-restriction-battery = Akku oder Batterie
brand-restriction-liquid = Flüssigkeit
brand-restriction-magnet = Magnet
brand-restriction-blade = Klinge
brand-restriction-food = Lebensmittel
brand-on-sale = Im Verkauf
brand-off-sale = Nicht im Verkauf
brand-save = Speichern
brand-last = Zuletzt geändert
ready-title = Im Verkauf, nach Zielland
ready-title-draft = Bereit zum Verkauf, nach Zielland
ready-shelf = Preis im Laden
ready-door = An der Tür
ready-all = Kann gekauft werden
ready-some =
    { $all ->
        [one] { $sold } von einer Variante
       *[other] { $sold } von { $all } Varianten
    }
ready-none = Kann nicht gekauft werden
brand-why-sold-out = Kein Bestand, wo es versandt werden könnte.
brand-why-no-lane = Dorthin führt kein Weg.
brand-why-closed = Der Weg dorthin ist zurzeit geschlossen.
brand-why-prohibited = Solche Waren dürfen nicht dorthin.
brand-why-restricted = Kein Versanddienst nimmt solche Waren dorthin mit.
brand-why-too-heavy = Zu schwer für jeden Weg.
brand-why-too-late = Es käme zu spät an.
brand-why-no-tariff = Für diesen HS-Code haben wir dort noch keinen Zolltarif.
brand-why-incomplete = HS-Code, Ursprung oder Gewicht fehlt.
brand-why-no-price = Regeln oder Wechselkurse fehlen; unser Betrieb kümmert sich darum.
brand-pictures = Bilder
brand-picture-new = Bild hinzufügen
brand-picture-file = Datei
brand-picture-hint = JPEG, PNG oder WebP, bis 12 MB. Was die Kamera dazugeschrieben hat, nehmen wir heraus.
brand-picture-add = Bild hinzufügen
brand-picture-remove = Bild entfernen
brand-alt = Bildbeschreibung, { $language }
brand-alt-change = Bildbeschreibung ändern

## What may be wrong with a listing

brand-category-wrong = Wählen Sie eine der Kategorien aus der Liste
brand-title-missing = Geben Sie auch in dieser Sprache einen Titel ein, oder lassen Sie ihre übrigen Felder leer
brand-title-needed = Geben Sie mindestens in einer Sprache einen Titel ein
brand-option-name-missing = Geben Sie dieser Option einen Namen, etwa Glasur
brand-option-choices-missing = Geben Sie mindestens eine Auswahl für diese Option ein
brand-choice-missing = Zeile { $line }: Wählen Sie { $option }
brand-choice-twice = Zeile { $line }: Eine andere Zeile im Verkauf hat dieselbe Auswahl
brand-sku-wrong = Zeile { $line }: Geben Sie eine SKU mit bis zu 64 Zeichen ohne Leerzeichen und Schrägstriche ein
brand-sku-twice = Zeile { $line }: Diese SKU steht auch in einer anderen Zeile
brand-sku-taken = Zeile { $line }: Diese SKU gehört zu einem anderen Artikel
brand-price-wrong = Zeile { $line }: Geben Sie den Preis in { $currency } über null ein, etwa { $example }
brand-hs6-wrong = Zeile { $line }: Geben Sie sechs Ziffern ein, etwa 6911.10
brand-tariff-wrong = Zeile { $line }: Geben Sie acht bis zehn Ziffern ein, die mit dem HS-Code beginnen
brand-origin-wrong = Zeile { $line }: Geben Sie die zwei Buchstaben eines Landes ein, etwa CN
brand-weight-wrong = Zeile { $line }: Geben Sie ganze Gramm von 1 bis 1.000.000 ein
brand-size-wrong = Zeile { $line }: Geben Sie ganze Millimeter von 1 bis 10.000 ein
brand-size-half = Zeile { $line }: Geben Sie alle drei Seiten an oder keine
brand-needed-on-sale = Zeile { $line }: Das darf nicht leer sein, solange der Artikel im Verkauf ist
brand-moved-on = Jemand hat diesen Artikel gespeichert, während Sie schrieben. Ihre Eingaben stehen noch hier: Speichern Sie erneut, um sie an seine Stelle zu setzen.
brand-refused = So lässt sich das nicht speichern. Prüfen Sie Optionen und Varianten.
brand-picture-needed = Wählen Sie eine Datei
brand-picture-too-large = Die Datei ist größer als 12 MB. Senden Sie eine kleinere
brand-picture-too-many-pixels = Das Bild hat mehr als 40 Megapixel. Senden Sie ein kleineres
brand-picture-not-one = Das ist kein Bild in JPEG, PNG oder WebP
brand-picture-odd-shape = Eine Seite ist mehr als achtmal so lang wie die andere. Schneiden Sie es näher am Quadrat zu
brand-picture-too-small = Das Bild ist weniger als 320 Pixel breit. Senden Sie ein größeres
brand-picture-damaged = Das Bild ist beschädigt und lässt sich nicht öffnen. Speichern Sie es neu und senden Sie das
brand-alt-needed = Sagen Sie mindestens in einer Sprache, was das Bild zeigt
brand-last-picture = Ein Artikel im Verkauf behält ein Bild. Fügen Sie ein anderes hinzu, bevor Sie dieses entfernen.

## templates/brand/stock.html

stock-title = Bestand
stock-say = Stücke, die an jedem Standort frei zum Verkauf liegen. Was für Bestellungen zurückgelegt ist, ist daneben gezählt.
stock-none = Noch ist keine Variante im Verkauf. Fügen Sie einem Artikel eine hinzu, dann lässt sich ihr Bestand hier setzen.
stock-sku = SKU
stock-field = { $sku } frei in { $city }
stock-held = { $held } zurückgelegt
stock-save = Bestand setzen
stock-wrong = { $sku }: Geben Sie eine ganze Zahl von 0 bis { $most } ein
stock-moved = { $sku }, { $city }: Dort liegen inzwischen { $free } frei, weil verkauft oder gezählt wurde. Ihre Zahl ist noch nicht gesetzt; sehen Sie noch einmal hin und setzen Sie sie

## templates/brand/orders.html

sold-title = Bestellungen
sold-say = Nur Ihre Waren; wer sie gekauft hat, weiß das Haus.
sold-none = Von Ihren Waren wurde noch nichts bestellt.
sold-order = Bestellung
sold-placed = Aufgegeben
sold-to = Zielland
sold-goods = Ware
sold-from = Ab
sold-pieces = Stück
sold-price = Warenpreis
sold-newer = Neuere
sold-older = Ältere
