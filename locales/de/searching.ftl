## /ops/search: der Suchindex, gleichbedeutende Wörter, vergebliche Suchen

ops-nav-search = Suche
searching-title = Suche
searching-say = Wonach der Laden Waren findet: der Suchindex, die Wörter, die dasselbe bedeuten, und was Kunden vergeblich suchten.
searching-index = Suchindex
searching-holds = Artikel darin
searching-current = Vollständig mit Stand
searching-none = Noch gibt es keinen Suchindex. Bis dahin kommen Suchen und Listen direkt aus der Datenbank.
searching-building = Wird aufgebaut: { $done } von { $all } Artikeln
searching-rebuild = Neu aufbauen
searching-rebuild-say = Kunden suchen währenddessen wie bisher; Filter können kurz fehlen.
said-index-anew = Der Suchindex wird neu aufgebaut.
searching-try = Eine Suche ausprobieren
searching-language = Sprache
searching-query = Was jemand eintippt
searching-show = Zeigen
searching-as-typed = nur wie eingetippt
searching-found =
    { $count ->
        [0] Für { $country } wird nichts gefunden.
        [one] Für { $country } wird ein Artikel gefunden.
       *[other] Für { $country } werden { $count } Artikel gefunden. Die ersten davon:
    }
searching-found-later = Der Suchindex wird aufgebaut. Versuchen Sie es wieder, wenn er fertig ist.
searching-synonyms = Wörter, die dasselbe bedeuten: { $language }
searching-synonyms-say = Jede Zeile ist eine Gruppe. Wer nach einem ihrer Wörter sucht, findet die Artikel zu allen. Trennen Sie die Wörter durch Kommas; ein Eintrag darf aus mehreren Wörtern bestehen (Kanne für Tee).
searching-shipped = Diese Gruppen kamen mit dem Programm.
searching-own = Diese Gruppen sind Ihre eigenen.
searching-changed = Zuletzt geändert von { $author }
searching-groups = Gruppen, eine je Zeile
searching-groups-hint = Höchstens { $groups } Gruppen. Ein Eintrag hat höchstens { $letters } Zeichen; einer, den Sie hinzufügen, steht nur in einer Gruppe.
searching-save = Gruppen speichern
searching-lines =
    { $count ->
        [one] Eine Zeile muss noch einmal angesehen werden
       *[other] { $count } Zeilen müssen noch einmal angesehen werden
    }
searching-line-alone = Zeile { $line }: „{ $word }“ steht allein. Eine Gruppe hat mindestens zwei Wörter.
searching-line-wordless = Zeile { $line }: „{ $word }“ enthält weder Buchstaben noch Ziffern.
searching-line-long = Zeile { $line }: „{ $word }“ ist länger als { $most } Zeichen.
searching-line-twice = Zeile { $line }: „{ $word }“ steht schon in Zeile { $other }. Fassen Sie beide Zeilen zusammen oder streichen Sie das Wort in einer.
searching-line-crowded = Zeile { $line }: Eine Gruppe hat höchstens { $most } Wörter.
searching-line-beyond = Zeile { $line }: Mehr als { $most } Gruppen sind nicht möglich. Streichen Sie einige.
searching-moved = Inzwischen hat jemand anders diese Gruppen geändert. Ihre stehen noch hier; speichern Sie noch einmal, um sie an deren Stelle zu setzen.
searching-stands = Was jetzt gilt
searching-back = Zurück zu dem, was mit dem Programm kam
searching-back-say =
    { $count ->
        [0] Ihre Gruppen entfallen ersatzlos: Das Programm bringt für diese Sprache keine mit.
        [one] Ihre Gruppen entfallen, und die eine, die mit dem Programm kam, gilt wieder.
       *[other] Ihre Gruppen entfallen, und die { $count }, die mit dem Programm kamen, gelten wieder.
    }

## /ops/search und /brand/searches: was vergeblich gesucht wurde

searching-missed = Vergeblich gesucht
searching-missed-say = Suchen, die nichts fanden. E-Mail-Adressen, Telefonnummern und Bestellnummern werden nie aufbewahrt, nichts sagt, wer gesucht hat, und nach 90 Tagen wird eine Zählung vergessen. Wählen Sie Wörter, um sie auszuprobieren.
searching-missed-none = In dieser Zeit hat niemand vergeblich gesucht.
searching-missed-narrowed = Nichts für diesen Markt und diese Sprache.
searching-missed-all = Alles zeigen
searching-days = Zeitraum
searching-span = Die letzten { $days } Tage
searching-market = Markt
searching-all-markets = Alle Märkte
searching-all-languages = Alle Sprachen
searching-words = Wörter
searching-times = Anzahl
searching-last = Zuletzt
searching-most = Das sind die { $most } am häufigsten gesuchten.

## /brand/searches

brand-nav-searches = Gesucht
searching-brand-say = Wonach Kunden suchten und wofür der Laden nichts hatte. Wenn Sie es führen, verwenden Sie dieses Wort in einem Titel oder einer Beschreibung; wenn Sie es herstellen könnten: Es wird schon danach gefragt.
searching-brand-kept = Wörter erscheinen, sobald sie mindestens zweimal gesucht wurden. Nichts sagt, wer gesucht hat.
searching-brand-none = Noch nichts: In dieser Zeit wurde nichts mehr als einmal vergeblich gesucht. Sehen Sie später wieder nach oder wählen Sie einen längeren Zeitraum.
searching-add = Artikel anlegen
