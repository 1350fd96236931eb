## templates/mail/letter: what letters say

mail-signed = Entrepot, ein Handelshaus
mail-placed-subject = Ihre Bestellung { $number } ist bezahlt
mail-placed = Danke, { $name }. Ihre Bestellung { $number } ist bezahlt und wird gepackt.
mail-duty-paid = Zoll und Steuern sind bezahlt ({ $country }). Verlangt an der Tür jemand mehr, zahlen Sie nichts und schreiben Sie uns.
mail-parcel = Paket { $number } sollte an Ihrer Tür sein: { $days }
mail-delivery = Lieferung, mit Zoll und Steuern
mail-total = Bezahlt
mail-open-order = Bestellung öffnen
mail-code-subject = Der Code für Ihre Bestellung { $number }
mail-code = { $code } öffnet Ihre Bestellung { $number } für fünfzehn Minuten.
mail-code-not-you = Haben Sie ihn nicht verlangt, brauchen Sie nichts zu tun.
mail-comes-back = Kommt zu Ihnen zurück
mail-return-asked-subject = Ihre Rückgabeanfrage ist bei uns
mail-return-asked = Ihre Anfrage ist bei uns, wir antworten innerhalb von zwei Arbeitstagen. Behalten Sie die Waren bis dahin.
mail-return-approved-subject = Ihre Rückgabe ist genehmigt
mail-return-approved = Bitte schicken Sie die Waren zurück und schreiben Sie die Nummer der Rückgabe auf das Paket. Das Geld geht hinaus, sobald sie da sind.
mail-return-rejected-subject = Ihre Rückgabe wurde nicht genehmigt
mail-return-rejected = Wir können diese Waren nicht zurücknehmen. Der Grund:
mail-return-received-subject = Ihre Rückgabe ist bei uns eingetroffen
mail-return-received = Die Waren sind da. Das Geld folgt innerhalb von zwei Arbeitstagen.
mail-return-refunded-subject = Ihr Geld ist unterwegs
mail-return-refunded = Wir haben das Geld auf die Karte zurückgezahlt, mit der Sie bezahlt haben.
mail-return-follow = Sehen, wie es steht
