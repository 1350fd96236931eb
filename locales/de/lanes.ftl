# Warum eine Zeile einer Datei mit Wegen nicht taugt: entrepot import lanes und /ops/lanes

lanes-no-column = Die Datei hat keine Spalte „{ $column }“. Ihre erste Zeile muss sie nennen.
lanes-not-a-column = Diese Spalte gibt es nicht. Nehmen Sie sie aus der ersten Zeile oder berichtigen Sie ihren Namen.
lanes-column-twice = Die erste Zeile nennt diese Spalte zweimal.
lanes-cells = Die erste Zeile nennt { $wanted } Spalten; diese hat { $found }.
lanes-not-csv = Das ist keine lesbare CSV-Datei. Speichern Sie sie als CSV in UTF-8, mit Kommas.
lanes-rows = Eine Datei hat mindestens eine Zeile und höchstens { $most }.
lanes-not-a-code = Schreiben Sie ein Kürzel aus Buchstaben, Ziffern und Bindestrichen, höchstens { $most } Zeichen lang: SZX-DE-POST.
lanes-not-a-carrier = Schreiben Sie den Namen des Versanddiensts, wie die Kundschaft ihn kennt, höchstens { $most } Zeichen lang.
lanes-not-a-country = Schreiben Sie die zwei Buchstaben des Landes: DE.
lanes-not-a-word = Schreiben Sie eines dieser Wörter: { $words }.
lanes-not-days = Schreiben Sie eine ganze Zahl von Tagen, höchstens 365.
lanes-not-weekdays = Geben Sie die Wochentage, an denen der Weg abgeholt wird, als Ziffern ein, von 1 für Montag bis 7 für Sonntag, etwa 5 oder 25; an mindestens einem davon muss der Standort arbeiten. Leer heißt: an jedem Arbeitstag.
lanes-backwards = Das liegt vor dem, worauf es folgen soll: Die meisten Tage sind nicht weniger als die wenigsten, der letzte Tag liegt nicht vor dem ersten.
lanes-not-a-border = Schreiben Sie die zwei Buchstaben des Zollgebiets, in das es geht, EU oder CH. Wo keine Grenze liegt, bleibt es leer.
lanes-not-a-day = Schreiben Sie einen Tag als 2026-12-31.
lanes-not-a-currency = Schreiben Sie die drei Buchstaben der Währung: CNY.
lanes-not-an-amount = Schreiben Sie einen Betrag in der Währung der Zeile, nicht unter null, etwa 12.50, ohne Tausenderzeichen.
lanes-not-a-number = Schreiben Sie eine ganze Zahl. Das erste Gewicht ist größer als null; beim Teiler heißt 0, dass das Volumen nicht zählt.
lanes-not-a-fraction = Schreiben Sie einen Bruchteil unter 1: 0.165 für 16,5 Prozent.
lanes-below-first = Das schwerste Paket kann nicht leichter sein als das erste Gewicht.
lanes-no-step = Ohne Stufen hat ein Tarif keinen Preis für Stufen und nimmt nichts über dem ersten Gewicht. Schreiben Sie, wie breit eine Stufe ist.
lanes-disagrees = Zeile { $line } sagt über denselben Weg etwas anderes. Schreiben Sie in alle Zeilen eines Weges dasselbe.
lanes-overlaps = Der Tarif in Zeile { $line } gilt an manchen derselben Tage. Lassen Sie den früheren am Tag vor dem späteren enden.
lanes-no-place = Es gibt keinen Standort mit diesem Kürzel. Die Kürzel stehen unter /ops/places; legen Sie den Standort zuerst an.
lanes-no-market = Für dieses Land sind keine Regeln bekannt, also lässt sich dorthin nichts berechnen.
lanes-other-place = Diesen Weg gibt es schon, er geht von { $place } ab. Geben Sie einem Weg von anderswo ein eigenes Kürzel.
lanes-other-country = Diesen Weg gibt es schon, er führt in ein anderes Land: { $country }. Geben Sie einem Weg anderswohin ein eigenes Kürzel.
lanes-begun = Nach dem Tarif dieses Weges, der damals galt, sind vielleicht schon Pakete verkauft. Lassen Sie den neuen Tarif später beginnen und den alten mindestens bis gestern gelten.
lanes-runs = Der Tarif vom { $from } bis zum { $to } gilt an manchen derselben Tage. Lassen Sie ihn früher enden oder den neuen später beginnen.
lanes-runs-on = Der Tarif, der am { $from } beginnt, gilt an manchen derselben Tage. Lassen Sie diesen vorher enden.

# /ops/lanes: Wege suchen, und eine Datei mit Wegen
lanes-no-match = So einen Weg gibt es nicht.
lanes-see-all = Alle Wege ansehen
lanes-by-file = Wege aus einer Datei
lanes-other-file = Eine andere Datei
lanes-file = CSV-Datei mit einer Zeile je Tarif
lanes-file-hint = Die Spalten des Weges stehen in jeder seiner Zeilen. Sie sehen, was sich ändern würde, bevor sich etwas ändert.
lanes-file-all = Die vorhandenen Wege als solche Datei
lanes-file-show = Zeigen, was sie ändert
lanes-file-needed = Wählen Sie erst eine Datei.
lanes-file-shown = Noch hat sich nichts geändert. Das ändert die Datei, sobald Sie es bestätigen.
lanes-file-nothing =
    { $count ->
        [one] Diese Datei ändert nichts: Was ihre Zeile sagt, ist schon bekannt.
       *[other] Diese Datei ändert nichts: Was ihre { $count } Zeilen sagen, ist schon bekannt.
    }
lanes-same =
    { $count ->
        [one] Eine weitere Zeile sagt, was schon bekannt ist.
       *[other] { $count } weitere Zeilen sagen, was schon bekannt ist.
    }
lanes-faults =
    { $count ->
        [one] Eine Zelle ist unbrauchbar
       *[other] { $count } Zellen sind unbrauchbar
    }
lanes-faults-say = Nichts wurde übernommen. Berichtigen Sie die Datei und schicken Sie sie noch einmal.
lanes-moved = Die Wege haben sich geändert, seit Sie sie angesehen haben
lanes-moved-say = Nichts wurde übernommen. Das ändert die Datei jetzt.
lanes-new =
    { $count ->
        [one] Ein neuer Weg
       *[other] { $count } neue Wege
    }
lanes-changed =
    { $count ->
        [one] Ein Weg wird anders
       *[other] { $count } Wege werden anders
    }
lanes-new-cards =
    { $count ->
        [one] Ein Tarif
       *[other] { $count } Tarife
    }
lanes-replaced = berichtigt
lanes-ended =
    { $count ->
        [one] Ein Tarif bekommt einen anderen letzten Tag
       *[other] { $count } Tarife bekommen einen anderen letzten Tag
    }
lanes-what = Was
lanes-was = Bisher
lanes-becomes = Künftig
lanes-until-was = Letzter Tag bisher
lanes-until-now = Letzter Tag künftig
lanes-confirm = So übernehmen
lanes-discard = Alles lassen, wie es ist
lanes-nothing = nichts
lanes-carrier = Versanddienst
lanes-border = Einfuhr in
lanes-divisor = Teiler (cm³/kg)
said-lanes-taken = Die Datei ist übernommen. Ab jetzt gelten die neuen Preise.

# /ops/lanes/{code}: der Weg, seine Tarife und einer mehr
lane-facts = Der Weg
lane-journey = Eine Bestellung von jetzt
lane-begins = Bearbeitung ab
lane-leaves = Beim Versanddienst
lane-at-border = An der Grenze etwa
lane-arrives = An der Tür
lane-cards = Tarife
lane-no-cards = Es gibt keinen Tarif, also lässt sich auf diesem Weg nichts berechnen. Fügen Sie unten einen hinzu.
lane-card-add = Tarif hinzufügen
lane-card-say = Er beginnt mit seinem ersten Tag; der Tarif davor endet am Tag davor. Eingetragen ist, was der letzte Tarif sagt.
lane-card-to = Bis, oder offen
lane-card-currency = Währung
lane-card-first-g = Erstes Gewicht in Gramm
lane-card-first = Preis des ersten Gewichts
lane-card-step-g = Je weitere, in Gramm
lane-card-step = Preis je weitere
lane-card-max-g = Höchstens, in Gramm
lane-card-fuel = Treibstoff als Bruchteil (0.165)
lane-card-do = Diesen Tarif hinzufügen
said-card-added = Der Tarif ist da. Ab seinem ersten Tag richten sich die Preise danach.
