# /ops/places und /ops/places/{code}

place-new = Ein weiterer Standort
place-add = Standort hinzufügen
place-add-do = Diesen Standort hinzufügen
place-taken = Ein anderer Standort hat dieses Kürzel. Wählen Sie ein anderes.
place-code = Kürzel, etwa CN-SZX
place-not-a-code = Geben Sie ein Kürzel aus Buchstaben, Ziffern und Bindestrichen ein: CN-SZX.
place-no-kind = Wählen Sie, was für ein Standort es ist.
place-country = Land, zwei Buchstaben
place-zone = Zeitzone, etwa Asia/Shanghai
place-no-zone = Geben Sie eine Zeitzone mit ihrem Namen aus der IANA-Liste ein: Asia/Shanghai, Europe/Warsaw.
place-city = Stadt ({ $language })
place-no-city = Geben Sie den Namen der Stadt in wenigstens einer Sprache ein.
place-runs = Wie hier gearbeitet wird
place-runs-say = Neue Preise und Termine richten sich sofort danach. Was verkauft ist, behält seine Termine. Wo keine Zahl von Paketen am Tag steht, gibt es keine Grenze.
place-save = Speichern
place-handling-days = Bearbeitung in Arbeitstagen
place-capacity = Pakete am Tag, höchstens
place-most =
    { $count ->
        [one] ein Paket am Tag
       *[other] { $count } Pakete am Tag
    }
place-no-capacity = Geben Sie ein, wie viele Pakete an einem Tag höchstens abgehen, oder lassen Sie es leer. Soll von hier nichts mehr verkauft werden, schließen Sie die Wege.
place-packaging = Leeres Paket in Gramm
place-per-parcel = Gebühr je Paket { $currency }
place-per-unit = Gebühr je Stück { $currency }
place-working = Arbeitet am
place-consolidates = Fasst Pakete mehrerer Marken je Kunde zusammen
place-not-a-number = Geben Sie eine ganze Zahl ein, höchstens { $most }.
place-not-a-fee = Geben Sie einen Betrag in { $currency } ein, nicht unter null, etwa 1.50.
place-not-a-time = Geben Sie eine Uhrzeit ein, etwa 16:00.
place-no-days = Kreuzen Sie wenigstens einen Tag an.
place-never-collected = Kreuzen Sie einen Tag an, an dem { $lane } abgeholt wird, oder ändern Sie erst dessen Tage.
place-lanes =
    { $count ->
        [0] kein Weg
        [one] ein Weg
       *[other] { $count } Wege
    }
place-lying =
    { $count ->
        [0] hier liegt nichts
        [one] eine Variante, { $free } frei, { $held } gehalten
       *[other] { $count } Varianten, { $free } frei, { $held } gehalten
    }
place-days-off = Freie Tage
place-no-days-off = Ab heute ist kein freier Tag bekannt. Termine werden versprochen, als würde an allen Arbeitstagen gearbeitet.
place-days-over =
    { $count ->
        [one] Ein freier Tag ist vorbei.
       *[other] { $count } freie Tage sind vorbei.
    }
place-day = Tag
place-day-name = Wie er heißt, etwa Frühlingsfest
place-add-day = Diesen freien Tag hinzufügen
place-day-name-needed = Geben Sie an, warum geschlossen ist: Frühlingsfest, Inventur.
place-day-known = Dieser Tag ist schon frei.
place-take = Doch Arbeitstag
place-take-day = Am { $day } doch arbeiten
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag
said-place-added = Der Standort ist da. Geben Sie ihm einen Absender und Wege, dann kann dort Ware liegen.
said-place-changed = Gespeichert. Preise und Termine richten sich sofort danach.
said-day-added = Der Tag ist frei. Termine richten sich sofort danach.
said-day-taken = An diesem Tag wird gearbeitet. Termine richten sich sofort danach.
