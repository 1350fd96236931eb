## entrepot import listings: was an einer Zeile einer Artikeldatei nicht stimmt. Was dort stehen sollte, folgt auf „erwartet:“.

carry-fault = Zeile { $line }, { $column }: gefunden „{ $value }“, erwartet: { $expected }
carry-cells =
    { $count ->
        [one] eine Zelle, denn es gibt eine Überschrift
       *[other] { $count } Zellen, so viele wie Überschriften
    }
carry-key = der Name des Artikels (Handle, SKU oder id)
carry-title = ein Titel in der ersten Zeile eines Artikels
carry-nothing = ein Preis oder die Adresse eines Bildes
carry-gift-card = Ware; Geschenkgutscheine werden hier nicht verkauft
carry-not-shipped = Ware, die verschickt wird
carry-grouped = eigene Ware; eine Gruppe nennt nur andere Artikel
carry-external = Ware, die hier verkauft wird, nicht in einem anderen Shop
carry-kind = eine bekannte Produktart: simple, variable oder variation
carry-not-new = Neuware
carry-no-parent = die SKU, oder id: mit der Nummer, eines variablen Artikels in dieser Datei
carry-no-forms = ein Artikel mit mindestens einer Variante in dieser Datei
carry-price =
    { $digits ->
        [0] ein Preis über null in { $currency }, ohne Nachkommastellen
        [one] ein Preis über null in { $currency }, mit Punkt und höchstens einer Nachkommastelle
       *[other] ein Preis über null in { $currency }, mit Punkt und höchstens { $digits } Nachkommastellen
    }
carry-amount = ein Betrag mit Währung (14.90 EUR)
carry-currency = Preise in { $currency }, der Währung der Marke
carry-other-price = ein Preis in { $currency }, mit Punkt, oder nichts
carry-unpriced = ein Preis oder nichts
carry-above-price = nicht mehr als der Preis
carry-no-unit = die Einheit zum Betrag daneben
carry-measure = eine Menge mit Einheit, etwa g, kg, ml, cl, l, m oder m2
carry-no-choice = eine Ausführung zu dieser Option
carry-stray-choice = nichts: Die erste Zeile des Artikels nennt keine solche Option
carry-same-choice = eine Auswahl, die keine andere Variante des Artikels hat
carry-choices = je Zeile eine Ausführung: Kürzel, Komma, Bezeichnung
carry-options = höchstens { $most } Optionen, in denen sich die Varianten unterscheiden
carry-forms = höchstens { $most } Varianten aus einer Zeile
carry-no-sku = ein Code; aus Handle und Auswahl ließ sich keiner bilden
carry-sku = ein Code mit höchstens 64 Zeichen, ohne Leerzeichen, / ? #
carry-sku-twice = ein Code, den keine Zeile davor hat
carry-sku-taken = ein Code, den kein anderer Artikel hat
carry-tariff = eine Zolltarifnummer mit 6 bis 10 Ziffern
carry-origin = die zwei Buchstaben eines Landes
carry-grams = ein Gewicht in Gramm
carry-weight = ein Gewicht mit Einheit (210 g, 3.2 lb)
carry-side = eine Länge mit Einheit (20 cm, 8 in)
carry-pieces = eine Stückzahl
carry-language = die zwei Buchstaben einer Sprache
carry-flag = TRUE oder FALSE
carry-restrictions = nur diese Wörter, durch Leerzeichen getrennt: { $words }
carry-unfit-choice = eine Ausführung zu jeder Option des Artikels
carry-unfit-option = höchstens drei Optionen, jede mit einem Namen
carry-unfit = Angaben, mit denen der Artikel verkäuflich bleibt, denn er ist veröffentlicht
carry-unkept = ein Artikel, der sich speichern lässt; niemand darf ihn inzwischen ändern

## Wie die Attribute des Merchant-Feeds als Optionen heißen

carry-option-colour = Farbe
carry-option-size = Größe
carry-option-material = Material
carry-option-pattern = Muster

## Warum eine Datei nicht gelesen wird

carry-no-brand = es gibt keine Marke { $brand }; legen Sie sie zuerst an oder sehen Sie unter /ops nach, welche es gibt
carry-no-place = es gibt keinen Standort { $place }; /ops/places nennt die Codes
carry-no-form = das ist keine Artikeldatei, die wir kennen. Gelesen werden Shopifys Produkt-CSV (Handle oder URL handle, Title, Price), WooCommerces Produkt-CSV (Type, SKU, Name, Regular price) und Google-Merchant-Feeds (XML oder eine Tabelle mit id, title, price). Mit --form lässt sich sagen, was es sein soll.
carry-no-column = der Datei fehlt die Spalte { $columns }; exportieren Sie die Artikel noch einmal mit allen Spalten und englischen Überschriften
carry-not-text = Zeile { $line }: kein UTF-8-Text; speichern Sie die Datei als CSV UTF-8
carry-malformed = Zeile { $line }: { $why }
carry-under-way = ein anderer Prozess liest diese Datei gerade ein; hier wurde nichts weiter gespeichert

## Wie ein Import vorangeht und was dabei herauskam

carry-resumes =
    { $count ->
        [one] Diese Datei wurde unterbrochen: Ein Artikel ist erledigt, der in Zeile { $line }. Es geht dahinter weiter.
       *[other] Diese Datei wurde unterbrochen: { $count } Artikel sind erledigt, der letzte in Zeile { $line }. Es geht dahinter weiter.
    }
carry-kept =
    { $count ->
        [one] bisher gespeichert: ein Artikel, in Zeile { $line }
       *[other] bisher gespeichert: { $count } Artikel, bis Zeile { $line }
    }
carry-draft = Entwurf { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … und noch ein Entwurf; am Schreibtisch der Marke stehen alle
       *[other] … und { $count } weitere Entwürfe; am Schreibtisch der Marke stehen alle
    }
carry-lack-hs6 = { $count } Varianten: Zolltarif-Unterposition
carry-lack-origin = { $count } Varianten: Ursprungsland
carry-lack-weight = { $count } Varianten: Gewicht
carry-faults-in =
    { $count ->
        [one] Eine unbrauchbare Zeile steht in { $file }
       *[other] { $count } unbrauchbare Zeilen stehen in { $file }
    }
carry-more-faults =
    { $count ->
        [one] … und eine weitere; --errors DATEI schreibt alle auf
       *[other] … und { $count } weitere; --errors DATEI schreibt alle auf
    }
carry-others =
    { $count ->
        [one] Ein Artikel einer anderen Marke wurde übergangen.
       *[other] { $count } Artikel anderer Marken wurden übergangen.
    }
carry-dry-run = Probelauf, nichts gespeichert. Es wären:
carry-sum = Zeilen: { $rows }. Artikel: { $products } (Varianten: { $variants }). Neu: { $added }. Geändert: { $changed }. Unverändert: { $same }. Vor dem Verkauf zu ergänzen: { $drafts }. Von Hand hinzuzufügende Bilder: { $pictures }. Unbrauchbare Zellen: { $faults }.

## entrepot export listings und templates/brand/listings.html

carry-export = Als CSV exportieren
carry-exported =
    { $count ->
        [one] Ein Artikel exportiert, mit { $variants } Varianten.
       *[other] { $count } Artikel exportiert, mit { $variants } Varianten.
    }
carry-left-out =
    { $count ->
        [one] Ein Artikel ausgelassen: Nichts davon ist verkäuflich, oder er hat noch keine Worte.
       *[other] { $count } Artikel ausgelassen: Nichts davon ist verkäuflich, oder sie haben noch keine Worte.
    }
