## templates/ops/changes.html: rules that someone proposes

changes-title = Regeländerungen
changes-say = Neue Regeln werden mit ihren Folgen für die Preise gezeigt und von einer zweiten Person im Betrieb in Kraft gesetzt. Jede Zeile beginnt um Mitternacht ihres Tages dort, wo sie gilt.
changes-back = Geltende Regeln
changes-new = Neue Regeln vorschlagen
changes-file = Dateien
changes-files = Dateien
changes-file-hint = Tabellen als CSV (UTF-8) mit den Überschriften des Regelwerks, auch mehrere, oder Wechselkurse, wie die Europäische Zentralbank sie veröffentlicht. Zusammen höchstens 16 MB.
changes-mode = Wie sie eingehen
changes-mode-additions = Zeilen, die geltende ablösen
changes-mode-tables = Ganze Tabellen, die unsere ersetzen
changes-effective = Ab
changes-effective-hint = Für Zeilen, die nicht von sich aus später beginnen.
changes-note = Hinweis für die zweite Person
changes-propose = Folgen ansehen
changes-list = Bisherige Vorschläge
changes-none = Noch hat niemand eine Änderung vorgeschlagen. Wählen Sie eine Datei, um zu sehen, was sie bewirken würde; nichts geschieht, bevor eine zweite Person im Betrieb zustimmt.
changes-by = Vorgeschlagen von
changes-line = Zeile
changes-column = Spalte
changes-what-wrong = Fehler
changes-faults =
    { $count ->
        [one] Eine Zelle ist unbrauchbar. Es wurde nichts geladen.
       *[other] { $count } Zellen sind unbrauchbar. Es wurde nichts geladen.
    }
changes-file-needed = Wählen Sie eine Datei
changes-file-empty = „{ $file }“ ist leer
changes-file-not-text = „{ $file }“ ist kein Text. Speichern Sie die Tabelle als CSV (UTF-8) und wählen Sie diese Datei
changes-file-heading = „{ $file }“ beginnt nicht mit der Überschrift einer Tabelle. Am nächsten kommt { $near }: { $expected }
changes-file-mixed = Regeln und Wechselkurse werden getrennt vorgeschlagen: Wählen Sie Dateien einer Art
changes-file-large = Zusammen sind die Dateien größer als { $most } MB. Wählen Sie weniger, oder schlagen Sie sie mit „entrepot import rules“ vor
changes-day-wrong = Geben Sie einen Tag an
changes-official = Für amtliche Zolltarife
changes-official-hint = Der Tarif der Vereinigten Staaten und der UK Global Tariff werden gelesen, wie sie kommen; was nicht lesbar ist, wird Zeile für Zeile genannt und nie als null genommen.
changes-source = Quelle, wie Belege sie nennen
changes-source-hint = Ohne Angabe der Name der Datei.
changes-tariff = Welcher Tarif der Datei
changes-tariff-absent = „{ $file }“ enthält diesen Tarif nicht
changes-nothing-new = Alle diese Zeilen gelten schon; es gibt nichts vorzuschlagen

## templates/ops/change.html: one change

change-title = Regeländerung
change-all = Alle Änderungen
change-state-proposed = wartet auf eine zweite Person
change-state-approved = genehmigt
change-state-taken-back = zurückgenommen
change-state-withdrawn = zurückgezogen
change-state-refused = abgelehnt
change-facts = Inhalt des Vorschlags
change-proposed = Vorgeschlagen
change-decided = Entschieden
change-taken-back = Zurückgenommen
change-before = Regeln davor
change-after = Regeln danach
change-decide = Entscheiden
change-second = Das ist Ihr Vorschlag. Genehmigen muss ihn jemand anderes aus dem Betrieb.
change-closed = Hier ist nichts mehr zu entscheiden.
change-approve = Genehmigen
change-approve-say = Die Regeln gelten dann für jeden Preis. Jede Zeile beginnt um Mitternacht ihres Tages dort, wo sie gilt; bereits aufgegebene Bestellungen behalten ihre Belege.
change-approve-do = In Kraft setzen
change-refuse = Ablehnen
change-refuse-say = Der Vorschlag wird geschlossen, nichts ändert sich.
change-refuse-do = Vorschlag ablehnen
change-withdraw = Zurückziehen
change-withdraw-say = Der Vorschlag wird geschlossen, nichts ändert sich. Die Dateien können erneut vorgeschlagen werden.
change-withdraw-do = Vorschlag zurückziehen
change-take-back = Zurücknehmen
change-take-back-say = Die Regeln von vorher gelten sofort wieder, genau wie sie waren. Inzwischen aufgegebene Bestellungen behalten ihre Belege.
change-take-back-do = Änderung zurücknehmen
change-not-new = Der Vorschlag würde nichts mehr ändern. Ziehen Sie ihn zurück.
change-not-own = Den eigenen Vorschlag können Sie nicht genehmigen
change-not-own-help = Bitten Sie jemand anderen aus dem Betrieb, ihn anzusehen und zu genehmigen.
change-not-yours = Zurückziehen kann ihn nur, wer ihn gemacht hat. Sie können ihn ablehnen.
change-not-look = Sehen Sie noch einmal hin: Der Vorschlag würde jetzt etwas anderes bewirken als hier gezeigt
change-not-look-help = Die geltenden Regeln haben sich geändert, oder sein Tag ist da. Vergleichen Sie ihn unten neu und entscheiden Sie dann.
change-not-later = Eine spätere Änderung baut auf dieser auf. Nehmen Sie zuerst jene zurück:
change-not-other = Seither wurden andere Regeln in Kraft gesetzt; die früheren können nicht einfach zurückkehren. Schlagen Sie die gewünschten Tabellen vor.
change-stale = Es gelten nicht mehr die Regeln, mit denen verglichen wurde.
change-look-again = Neu vergleichen
change-past =
    { $count ->
        [one] Eine Zeile ändert Tage, die vorbei sind
       *[other] { $count } Zeilen ändern Tage, die vorbei sind
    }
change-past-help = Bestellungen dieser Tage behalten ihre Belege; was bezahlt wurde, bleibt. Vergewissern Sie sich, dass das so gemeint ist.
change-uncertain =
    { $count ->
        [one] Eine neue Zeile ist unsicher
       *[other] { $count } neue Zeilen sind unsicher
    }
change-uncertain-help = Preise, die darauf beruhen, weisen den Betrieb darauf hin, die Kundschaft nie.
change-unread =
    { $count ->
        [one] Eine Zeile wurde nicht verstanden und bleibt weg
       *[other] { $count } Zeilen wurden nicht verstanden und bleiben weg
    }
change-unread-see = Einzeln ansehen
change-unread-row = Text der Zeile
change-prices = Was sie mit den Preisen macht
change-prices-say = Ladenpreise am ersten Tag mit und ohne die Änderung, Zoll und Steuer inbegriffen, zu heutigen Wechselkursen. Berechnet, als sie vorgeschlagen wurde.
change-market-still = { $country }: Kein Ladenpreis ändert sich.
change-market =
    { $count ->
        [one] ein Preis von { $all } ändert sich
       *[other] { $count } von { $all } Preisen ändern sich
    }
change-market-parts = ({ $dearer } höher, { $cheaper } niedriger, { $gained } neu, { $lost } entfallen)
change-floor =
    { $count ->
        [one] Einer fiele unter die Preisgrenze seiner Marke und wird dort gehalten.
       *[other] { $count } fielen unter die Preisgrenze ihrer Marke und werden dort gehalten.
    }
change-goods = Ware
change-was = Ohne
change-now = Mit
change-by = Unterschied
change-no-price = kein Preis
change-largest =
    { $count ->
        [one] Gezeigt ist nur die größte Änderung.
       *[other] Gezeigt sind die { $count } größten Änderungen.
    }
change-no-market = Wo diese Zeilen gelten, gibt es keinen Laden; kein Ladenpreis ändert sich.
change-carts =
    { $count ->
        [0] Von { $all } offenen Warenkörben enthält keiner Ware, deren Preis sich ändert.
        [one] Von { $all } offenen Warenkörben enthält einer Ware, deren Preis sich ändert.
       *[other] Von { $all } offenen Warenkörben enthalten { $count } Ware, deren Preis sich ändert.
    }
change-carts-see = Welche Warenkörbe
change-cart-lines =
    { $count ->
        [one] { $moved } von einer Position
       *[other] { $moved } von { $count } Positionen
    }
change-rows = Was sie mit den Regeln macht
change-counts = Hinzu { $added }, ablösend { $supersedes }, beendet { $ended }, geändert { $changed }, entfernt { $removed }.
change-unchanged =
    { $count ->
        [0] Keine Zeile der Dateien galt schon.
        [one] Eine Zeile der Dateien gilt schon.
       *[other] { $count } Zeilen der Dateien gelten schon.
    }
change-fate-added = kommt hinzu
change-fate-supersedes = löst ab
change-fate-ended = endet
change-fate-changed = geändert
change-fate-removed = entfernt
change-mark-uncertain = unsicher
change-mark-past = vergangene Tage
change-more-rows =
    { $count ->
        [one] Gezeigt ist die erste Zeile.
       *[other] Gezeigt sind die ersten { $count } Zeilen.
    }
change-log = Wer was getan hat

## templates/ops/rules.html and today.html

rules-changes = Regeländerungen
rules-waiting =
    { $count ->
        [one] Eine Regeländerung wartet auf eine zweite Person
       *[other] { $count } Regeländerungen warten auf eine zweite Person
    }
rules-versions = Fassungen
rules-versions-say = Jedes Regelwerk, das je galt, bleibt unter seinem Hash lesbar.
rules-version-now = gilt
rules-version-read = Sie lesen eine frühere Fassung.
rules-version-back = Zurück zu den geltenden Regeln

## templates/care/order.html, for operators alone

order-uncertain =
    { $count ->
        [one] Diese Abgaben beruhen auf einer Regel, deren wir nicht sicher sind
       *[other] Diese Abgaben beruhen auf { $count } Regeln, deren wir nicht sicher sind
    }
