## Words in another language than the page: templates/parts/foreign.html

text-foreign = Noch nicht auf { $here } übersetzt. Dieser Text ist auf { $there }.

## Collections: templates/shop/collection.html, templates/shop/home.html

home-collection = Kollektion
home-collections = Weitere Kollektionen
collection-see =
    { $count ->
        [one] Das Stück ansehen
       *[other] Alle { $count } Stücke ansehen
    }
collection-pieces =
    { $count ->
        [one] { $count } Stück
       *[other] { $count } Stücke
    }
collection-until = bis { $day }
collection-over = Diese Kollektion ist zu Ende. Was sie zeigte, steht hier, solange wir es haben.
collection-here =
    { $count ->
        [one] { $count } davon liefern wir zu Ihnen. Zielland: { $country }
       *[other] { $count } davon liefern wir zu Ihnen. Zielland: { $country }
    }
collection-more = Andere Kollektionen

## Collections on the operator's desk: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Kollektionen
collections-title = Kollektionen
collections-say = Waren, für eine Zeit mit einer Geschichte zusammengestellt. Was nicht in ein Land geht, ist dort gekennzeichnet.
collections-none = Es gibt noch keine Kollektion.
collections-new = Neue Kollektion
collections-collection = Kollektion
collections-stands = Stand
collections-place = Startseite
collections-goods = Artikel
collections-languages = Sprachen
collection-coming = Kommt noch
collection-running = Zu sehen
collection-past = Vorbei
collection-look = Im Laden ansehen
collection-slug = Teil der Adresse
collection-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche. Andere Sprachen nehmen ihren aus dem Titel; alte Adressen leiten weiter.
collection-not-a-slug = Bitte nur Kleinbuchstaben a bis z, Ziffern und Bindestriche.
collection-slug-taken = Eine andere Kollektion hat oder hatte diese Adresse.
collection-slug-reserved = Dieses Wort hat in unseren Adressen eine andere Bedeutung. Bitte ein anderes wählen.
collection-place = Platz auf der Startseite
collection-place-hint = 1 steht zuerst. Leer: nicht auf der Startseite.
collection-not-a-place = Bitte eine Zahl von 1 bis 99 eintragen oder leer lassen.
collection-from = Erster Tag
collection-to = Letzter Tag
collection-ends-early = Der letzte Tag liegt vor dem ersten.
collection-goods = Artikel in ihrer Reihenfolge
collection-goods-hint = Einer je Zeile: der letzte Teil der Adresse des Artikels oder die ganze Adresse.
collection-no-such = Einen Artikel „{ $slug }“ gibt es nicht.
collection-no-goods = Bitte mindestens einen Artikel nennen.
collection-too-many = Höchstens { $most } Artikel.
collection-picture = Bild
collection-picture-none = Keines
collection-picture-later = Das Bild wählen Sie unter denen der Artikel, sobald die Kollektion gespeichert ist.
collection-title = Titel, { $language }
collection-lead = Zeilen unter dem Titel, { $language }
collection-story = Geschichte, { $language }: zwischen Absätzen eine leere Zeile
collection-untitled = Eine Kollektion braucht einen Titel.
collection-save = Speichern
collection-moved = Jemand hat diese Kollektion geändert, während Sie schrieben. Unten steht, was Sie eingegeben haben; öffnen Sie die Seite neu, um das andere zu sehen.

## Sizes and care: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Größen
sizes-size = Größe
sizes-centimetres = In Zentimetern
sizes-inches = In Zoll, daneben in Zentimetern
size-span = { $from }–{ $to }
size-chest = Brust
size-waist = Taille
size-hips = Hüfte
size-shoulders = Schultern
size-sleeve = Ärmel
size-head = Kopf
size-foot = Fuß
size-inseam = Schrittlänge
size-length = Länge
size-width = Breite
size-height = Höhe
size-depth = Tiefe
size-diameter = Durchmesser
care-title = Pflege
care-wash-30 = Maschinenwäsche bei 30 °C
care-wash-40 = Maschinenwäsche bei 40 °C
care-wash-60 = Maschinenwäsche bei 60 °C
care-wash-hand = Von Hand waschen
care-no-wash = Nicht waschen
care-no-bleach = Nicht bleichen
care-iron-low = Kühl bügeln
care-iron-medium = Mäßig warm bügeln
care-no-iron = Nicht bügeln
care-tumble-low = Schonend im Trockner
care-no-tumble = Nicht in den Trockner
care-dry-flat = Liegend trocknen
care-dry-line = Hängend trocknen
care-dry-clean = Chemische Reinigung
care-dishwasher = Für die Spülmaschine geeignet
care-no-dishwasher = Nicht in die Spülmaschine
care-microwave = Für die Mikrowelle geeignet
care-oil = Ab und zu ölen oder wachsen
care-wipe = Feucht abwischen
care-shade = Nicht in die Sonne legen

## Sizes and care on the brand's desk: templates/brand/fitting.html

sizes-desk = Größen und Pflege
sizes-desk-say = Was die Ware misst und wie man sie pflegt. Was von einem Artikel gesagt ist, geht dem vor, was von seiner Kategorie gesagt ist.
sizes-of-listing = Nur dieser Artikel
sizes-of-category = Alle Ihre Artikel, Kategorie { $category }
sizes-hint = Längen in Zentimetern: 92, 92,5 oder von–bis, 92-96. Wo man in Zoll misst, rechnen wir um. Eine Größe mit dem Kürzel einer Auswahl (s, m, eu-40) wird mit deren Worten gezeigt. Was Sie nicht brauchen, bleibt leer.
sizes-column = Maß { $number }
sizes-row = Größe { $number }
sizes-cell = Größe { $row }, Maß { $column }
sizes-twice = Für dieses Maß gibt es schon eine Spalte.
sizes-not-a-length = Bitte Zentimeter eintragen: 92, 92,5 oder 92-96.
sizes-unnamed = In dieser Zeile stehen Längen, aber keine Größe.
sizes-same = Für diese Größe gibt es schon eine Zeile.
sizes-half = Eine Tabelle braucht mindestens ein Maß und eine Größe.
sizes-moved = Jemand hat das geändert, während Sie schrieben. Unten steht, was Sie eingegeben haben; öffnen Sie die Seite neu, um das andere zu sehen.

## A brand's page: templates/shop/brand.html

brand-policies = So verkauft die Marke
brand-returns = Zurückschicken
brand-returns-is =
    { $days ->
        [one] Innerhalb eines Tages nach der Ankunft.
       *[other] Innerhalb von { $days } Tagen nach der Ankunft.
    }
brand-pays = Wer das zahlt
brand-pays-is = Wir, wenn etwas beschädigt ankam oder nicht das Bestellte ist. Haben Sie es sich anders überlegt, zahlen Sie den Rückweg.
brand-sends = Versand aus
brand-more = Rückgabe im Einzelnen
