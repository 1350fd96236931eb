## templates/shop/help/duties.html

help-duties-title = Was im Preis steckt
help-duties-lede = Der Preis auf der Seite ist der Preis an der Tür. So kommt er zustande.
help-duties-in = Im Preis enthalten
help-duties-in-is = Der Preis des Herstellers, der Zoll und die Einfuhrsteuer des Landes, in das die Ware geht. Die Lieferung steht daneben, mit ihrem Anteil an Zoll und Steuern. Beides zusammen ist alles, was Sie zahlen.
help-duties-found = Wie jede Zahl zustande kommt
help-duties-found-is = Wir rechnen den Preis des Herstellers zum Referenzkurs des letzten Bankarbeitstags um, schlagen eine Spanne auf, die der Beleg nennt, und wenden die Regeln an, die heute in Ihrem Land gelten. Der Beleg unter jedem Preis nennt jede Regel mit ihrer Nummer, damit Sie sie nachschlagen können.
help-duties-parcel = Warum ein Warenkorb vom Regal abweichen kann
help-duties-parcel-is = Der Zoll sieht das ganze Paket. Zusammen können Waren eine Grenze überschreiten, unter der jede für sich bleibt, oder eine Abgabe teilen, die jede für sich trüge. Der Warenkorb sagt es in Zahlen, bevor Sie zahlen.
help-duties-region = Steuern eines Bundesstaats
help-duties-region-is = In den Vereinigten Staaten hängt die Verkaufssteuer vom Bundesstaat ab. Sie ist nicht im Preis auf der Seite; wo wir sie erheben müssen, rechnet die Kasse sie dazu, sobald sie weiß, wohin die Ware geht.
help-duties-more = Wenn jemand mehr von Ihnen will
help-duties-more-is = Zahlen Sie nichts und schreiben Sie uns. Was Zoll oder Versanddienst noch wollen, ist unsere Sache, nicht Ihre.

## templates/shop/help/shipping.html

help-shipping-title = Wie die Waren reisen
help-shipping-lede = Direkt aus dem Land des Herstellers oder aus einem Regal in Ihrer Nähe, das vorher gefüllt wurde. Je nachdem, was an Ihrer Tür weniger kostet.
help-shipping-direct = Direkt vom Ursprung
help-shipping-direct-is = Die Ware wartet in unserem Versandzentrum, bricht binnen ein bis zwei Arbeitstagen auf und überquert die Grenze mit fertigen Papieren.
help-shipping-shelf = Aus einem Regal in Ihrer Nähe
help-shipping-shelf-is = Manche Waren kamen in größerer Menge und sind schon verzollt. Sie sind in wenigen Tagen bei Ihnen, wie jedes Paket im Inland.
help-shipping-dates = Zu den Terminen
help-shipping-dates-is = Ein Termin rechnet mit den Arbeits- und Feiertagen des Orts, an dem die Ware aufbricht. Zugestellt wird von Montag bis Samstag. Reist ein Warenkorb in zwei Paketen, hat jedes seinen eigenen Termin.
help-shipping-papers = Die Papiere
help-shipping-papers-is = Die Zollanmeldung schreiben wir nach dem, was der Hersteller zu jedem Artikel angegeben hat: was es ist, woher es kommt, was es wiegt und was es gekostet hat.
help-shipping-not = Was nicht reisen kann
help-shipping-not-is = Manche Versanddienste nehmen keine Akkus, Flüssigkeiten oder Magnete mit, und manche Länder verbieten bestimmte Waren. Ein Artikel, der nicht zu Ihnen reisen kann, sagt es auf seiner Seite, mit dem Grund.

## templates/shop/help/returns.html

help-returns-title = Etwas zurückschicken
help-returns-lede = Sie fragen auf der Seite Ihrer Bestellung an. Kein Telefon, kein Formular zum Ausdrucken.
help-returns-window = Wie lange Sie Zeit haben
help-returns-window-is =
    { $days ->
        [one] Ein Tag ab dem Tag, an dem die Ware ankam.
       *[other] { $days } Tage ab dem Tag, an dem die Ware ankam.
    }
help-returns-faulty = Wenn es fehlerhaft, falsch oder anders als beschrieben ist
help-returns-faulty-is = Sie bekommen alles zurück: die Ware, ihren Zoll und ihre Steuern und den Versand. Den Rückweg zahlen wir.
help-returns-mind = Wenn Sie es sich anders überlegt haben
help-returns-mind-is = Sie bekommen die Ware mit Zoll und Steuern erstattet. Den Versand erstatten wir, wenn die ganze Bestellung zurückkommt.
help-returns-how = Wie es geht
help-returns-how-is = Öffnen Sie Ihre Bestellung, wählen Sie, was zurückgeht und warum, und sehen Sie den Betrag, bevor Sie die Anfrage senden. Jemand von uns antwortet, und eine E-Mail sagt Ihnen, wohin das Paket geht.
help-returns-money = Wann das Geld kommt
help-returns-money-is = Nachdem das Paket angekommen ist, auf die Karte, mit der Sie bezahlt haben.

## templates/shop/help/about.html

help-about-title = Über Entrepot
help-about-lede = Ein Handelshaus für Waren von weit her, die die Grenze schon hinter sich haben.
help-about-why = Warum es uns gibt
help-about-why-is = Wer im Ausland kauft, erlebt zu oft, dass an der Tür noch jemand Geld will. Wir rechnen Zoll und Steuern vorher aus, nehmen sie in den Preis und stehen dazu.
help-about-brands = Die Häuser
help-about-brands-is = Wir verkaufen für die Leute, die die Waren machen. Jedes Haus erzählt seine Geschichte und setzt seinen Preis; was wir für unsere Arbeit behalten, ist mit dem Haus vereinbart.
help-about-open = Zum Nachprüfen offen
help-about-open-is = Das Programm hinter diesem Laden ist quelloffen. Jeder Beleg nennt die Regeln, auf denen er beruht, und lässt sich noch nach Jahren auf den Cent nachrechnen.

## templates/shop/help/legal.html

help-legal-title = Bedingungen, Datenschutz, Verantwortung
help-legal-lede = Was wir zusagen, was wir über Sie speichern und wer hinter den Waren steht.
help-legal-test = Dies ist ein Laden zum Ausprobieren: Es wird nichts versandt und keine Karte belastet.
help-legal-terms = Bedingungen
help-legal-terms-is = Sie bestellen, indem Sie den Knopf drücken, auf dem der Betrag steht. Den Preis der Kasse halten wir bis zu der Zeit, die dort steht. Der Kauf gilt, sobald die Zahlung erfolgt ist; die Seite Ihrer Bestellung ist Ihr Beleg.
help-legal-safety = Sicherheit
help-legal-safety-is = Name und Anschrift des Herstellers stehen auf der Seite jedes Artikels. Ist etwas unsicher, benutzen Sie es nicht weiter und schreiben Sie uns: Wir verständigen Hersteller und Behörde, und Sie bekommen Ihr Geld zurück.
help-legal-privacy = Was wir über Sie speichern
help-legal-privacy-is = Name, Anschrift, E-Mail und Bestellung, weil ein Paket und seine Zollpapiere sie brauchen. Kartennummern speichern wir nicht. Weitergegeben wird nur an die, die befördern, verzollen und abrechnen, und keine Seite lädt etwas von anderswo.
help-legal-cookies = Cookies
help-legal-cookies-is = Solange Sie sich umsehen, gibt es keine. Legen Sie zum ersten Mal etwas in den Warenkorb oder melden Sie sich an, wird eines gesetzt, damit wir Ihren Warenkorb wiedererkennen. Es verrät niemandem sonst etwas.
