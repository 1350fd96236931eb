## templates/shop/return.html

return-title = Etwas zurückschicken
return-crumbs = Sie sind hier
return-order = Bestellung
return-step-what = Artikel und Grund
return-step-amount = Was Sie zurückbekommen
return-step-sent = Gesendet
return-what = Das geht zurück
return-bought =
    { $count ->
        [one] ein Stück gekauft
       *[other] { $count } Stück gekauft
    }
return-until = Rückgabe bis
return-how-many = Wie viele
return-all-back = Davon ist alles schon zurück oder unterwegs.
return-why = Warum
return-look = Zeigen, was Sie zurückbekommen
return-check = Etwas fehlt noch
return-cannot = So kann es nicht zurückgehen
return-one = Rückgabe
return-comes-back = Sie bekommen zurück
return-units =
    { $count ->
        [one] { $title }
       *[other] { $count } × { $title }
    }
return-goods = Wie bezahlt
return-duty = Zoll darauf
return-tax = Steuer darauf
return-line = Ware mit Zoll und Steuer
return-shipping = Versand
return-shipping-help = Mit Zoll, Steuer und Gebühren darauf
return-shipping-stays = Bleibt bezahlt: Ein Teil des Pakets bleibt bei Ihnen, und damit war alles in Ordnung
return-from-receipt = Nach dem Beleg von
return-when = Auf dem Weg, auf dem Sie bezahlt haben, sobald die Ware hier ist. Ihre Bank braucht vielleicht ein paar Tage.
return-words = Was wir noch wissen sollten
return-words-optional = (wenn Sie mögen)
return-send = Rückgabe anfragen
return-change = Etwas ändern
return-none-left = Aus dieser Bestellung kann gerade nichts zurückgehen

## Reasons and what follows from them: src/wording/labels.rs

return-reason-faulty = Es kam kaputt oder fehlerhaft an
return-reason-faulty-help = Sie bekommen alles zurück: Ware, Versand, Zoll und Steuer.
return-reason-not-as-described = Es ist nicht, was auf der Seite stand
return-reason-not-as-described-help = Sie bekommen alles zurück: Ware, Versand, Zoll und Steuer.
return-reason-wrong-item = Es wurde etwas anderes geschickt
return-reason-wrong-item-help = Sie bekommen alles zurück: Ware, Versand, Zoll und Steuer.
return-reason-changed-mind = Ich habe es mir anders überlegt
return-reason-changed-mind-help = Sie bekommen die Ware mit Zoll und Steuer zurück; den Versand nur, wenn alles aus dem Paket zurückgeht.
return-reason-cancelled = Vor dem Versand storniert
return-reason-cancelled-help = Alles kommt zurück: Ware, Versand, Zoll, Steuer und Gebühren.
return-reason-parcel-lost = Das Paket ging verloren
return-reason-parcel-lost-help = Alles kommt zurück: Ware, Versand, Zoll, Steuer und Gebühren. Das Haus trägt es.
return-reason-needed = Wählen Sie einen Grund: Er entscheidet, was Sie zurückbekommen.

## How a return stands: src/wording/labels.rs

return-state-requested = Wir sehen es uns an
return-state-approved = Genehmigt: Wir erwarten die Ware
return-state-rejected = Abgelehnt
return-state-received = Die Ware ist hier
return-state-lost = Das Paket ging verloren; das Geld geht zurück
return-state-owed = Das Geld muss noch hinaus
return-state-underway = Das Geld ist unterwegs
return-state-refunded = Erstattet

## Why something cannot go back: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Wählen Sie, wie viel wovon zurückgeht.
return-refused-not-yet = Das kann zurückgehen, sobald die Bestellung bezahlt ist.
return-refused-too-many =
    { $count ->
        [one] Davon kann nur noch ein Stück zurückgehen.
       *[other] Davon können nur noch { $count } Stück zurückgehen.
    }
return-refused-too-late = Der letzte Tag für die Rückgabe war der { $day }.
return-refused-open = Die Rückgabe { $rma } aus demselben Paket ist noch offen. Ist sie abgeschlossen, können Sie die nächste anfragen.
