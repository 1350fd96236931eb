## templates/parts/gallery.html: die Bilder eines Artikels

gallery-enlarge = Vergrößern
gallery-number = Bild { $number }
gallery-of = Bilder: { $title }
gallery-earlier = Zurück
gallery-later = Weiter
gallery-near = Volle Größe
gallery-close = Schließen

## templates/brand/pictures.html: eine Marke ordnet sie an

arrange-link = Reihenfolge, Ausschnitt, Varianten und Sprachen
arrange-title = Bilder anordnen
arrange-say = In dieser Reihenfolge sehen Kunden die Bilder. Das erste steht in Listen und überall, wo nur eines Platz hat.
arrange-main = Hauptbild
arrange-touch = Das Wichtige in Bild { $number } markieren
arrange-touch-hint = Klicken Sie auf das, was beim Zuschneiden sichtbar bleiben muss, oder wählen Sie eine der neun Stellen und speichern Sie.
arrange-focus = Was sichtbar bleiben muss
arrange-focus-place =
    { $place ->
        [top-left] Oben links
        [top] Oben in der Mitte
        [top-right] Oben rechts
        [left] Links
        [right] Rechts
        [bottom-left] Unten links
        [bottom] Unten in der Mitte
        [bottom-right] Unten rechts
       *[centre] In der Mitte
    }
arrange-cut = Quadratisch zugeschnitten
arrange-forms = Nur für diese Varianten
arrange-forms-hint = Ohne Auswahl: für alle.
arrange-readers = Nur in diesen Sprachen
arrange-readers-hint = Ohne Auswahl: in allen. Für Bilder mit Text darin, etwa Größentabellen.
arrange-first = Zum Hauptbild machen
arrange-earlier = Nach vorn
arrange-later = Nach hinten
