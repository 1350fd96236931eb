## templates/parts/wish.html, templates/shop/wishes.html: der Merkzettel

wish-save = Merken
wish-remove = Vom Merkzettel nehmen
wishes-title = Merkzettel
wishes-none = Noch ist nichts gemerkt. Drücken Sie auf der Seite eines Artikels „Merken“: Dann wartet er hier, mit dem heutigen Preis bis an Ihre Tür.
wishes-say =
    { $count ->
        [one] Ein Artikel, mit dem heutigen Preis. Lieferland: { $country }.
       *[other] { $count } Artikel, mit den heutigen Preisen. Lieferland: { $country }.
    }
wishes-guest = Dieser Merkzettel bleibt auf diesem Gerät. Wenn Sie sich anmelden, kommt er mit.
wishes-full = Auf einen Merkzettel passen { $most } Artikel. Nehmen Sie einen herunter, damit Platz wird.
wishes-gone = Nicht mehr im Sortiment

## templates/parts/watch.html, templates/shop/watch.html: Benachrichtigung per E-Mail

watch-title =
    { $kind ->
        [drop] Sagen Sie mir, wenn es günstiger wird
       *[back] Sagen Sie mir, wenn es wieder da ist
    }
watch-button = Benachrichtigen
watch-email = Ihre E-Mail-Adresse
watch-back-title = Wieder da? Wir sagen Bescheid
watch-back-say = Eine einzige E-Mail, sobald wir Ihnen den Artikel wieder schicken können, mit dem Preis bis an Ihre Tür. Danach vergessen wir Ihre Adresse.
watch-back-button = Sagen Sie mir Bescheid
watch-back-told = Wir schreiben Ihnen, sobald der Artikel wieder da ist.
watch-drop-link = Sagen Sie mir, wenn es günstiger wird
watch-drop-say = Eine E-Mail, wann immer der Preis mit Zoll und Steuern unter den heutigen fällt. In jeder steht ein Link, mit dem Sie sie abbestellen.
watch-drop-told = Wir schreiben Ihnen, wenn der Artikel günstiger wird.
watch-off = Doch nicht
watch-others = Ausverkaufte Ausführungen
watch-waits = Alles klar. Wenn es etwas Neues gibt, schreiben wir an { $email }.
watch-confirm-say = Sollen wir Ihnen zu „{ $title }“ an { $email } schreiben?
watch-confirm = Ja, bitte Bescheid sagen
watch-too-often = Das waren mehrere Anfragen in einer Stunde. Bitte versuchen Sie es später noch einmal.
watch-too-many = Für diese Adresse warten wir schon auf sehr viele Artikel. Bestellen Sie zuerst eine Benachrichtigung ab.

## templates/shop/letters_stop.html: keine solchen E-Mails mehr

stop-title = Weniger E-Mails
stop-say =
    { $sort ->
        [reviews] Sollen wir Sie nicht mehr um Bewertungen bitten?
       *[goods] Sollen wir Ihnen nicht mehr schreiben, wenn Artikel wieder da oder günstiger sind? Ihr Merkzettel bleibt, wie er ist.
    }
stop-button = Diese E-Mails abbestellen
stop-done =
    { $sort ->
        [reviews] Erledigt. Wir bitten Sie nicht mehr um Bewertungen.
       *[goods] Erledigt. Sie bekommen keine E-Mails mehr darüber, was wieder da oder günstiger ist.
    }

## templates/parts/later.html: für später

later-title =
    { $count ->
        [one] Für später: ein Artikel
       *[other] Für später: { $count } Artikel
    }
later-say = Davon ist nichts aus dem Bestand zurückgelegt; die Preise sind die von heute.
later-save = Für später aufheben
later-back = In den Warenkorb
later-forget = Vergessen
later-count =
    { $count ->
        [one] ein Stück
       *[other] { $count } Stück
    }
later-full = Für später lassen sich { $most } Artikel aufheben. Vergessen Sie einen, damit Platz wird.

## templates/parts/moved.html: der Warenkorb in einem anderen Laden

moved-title = Ihr Warenkorb mit neuem Ziel: { $now } statt { $was }
moved-title-currency = Ihr Warenkorb in { $now } statt { $was }
moved-total = Insgesamt: { $now } (vorher { $was }).
moved-charges-now = Jetzt fallen Zoll, Steuern oder Gebühren an: { $now }, im Gesamtpreis schon enthalten.
moved-charges-gone = Zoll, Steuern und Gebühren fallen nicht mehr an (vorher { $was }).
moved-charges-other = Zoll, Steuern und Gebühren im Gesamtpreis: { $now } (vorher { $was }).
moved-paid-ahead = Sie bezahlen sie jetzt mit der Bestellung; an der Tür wird nichts verlangt.
moved-paid-at-door = Dort bezahlen Sie sie nicht mit der Bestellung: Der Versanddienst verlangt sie an der Tür.
moved-arrives = Alles ist da bis { $now } (vorher bis { $was }).
moved-gained = Dorthin lieferbar: { $title }
moved-instead = Was es sonst noch gibt: { $category }
moved-nothing = Alles ist wie vorher: der Gesamtpreis, was geliefert werden kann und wann es da ist.

## templates/shop/seen.html: zuletzt gesehen

seen-title = Zuletzt gesehen
seen-say = Was Sie angesehen haben, weiß nur dieser Browser.
seen-forget = Vergessen

## Einmal gesagt nach einer Änderung

said-wished = Steht auf Ihrem Merkzettel.
said-wish-gone = Vom Merkzettel genommen.
said-watched = Alles klar: Wir schreiben Ihnen.
said-watch-mailed = Wir haben Ihnen eine E-Mail mit einem Link gesendet. Öffnen Sie ihn, um Ihre Adresse zu bestätigen.
said-watch-off = In Ordnung: keine E-Mail dazu.
said-saved-later = Für später aufgehoben.
said-moved-to-cart = Wieder im Warenkorb.
said-saved-gone = Vergessen.

## templates/mail/letter.html

mail-watch-confirm-subject = Bitte bestätigen Sie Ihre E-Mail-Adresse
mail-watch-confirm =
    { $kind ->
        [drop] Sie möchten wissen, wenn „{ $title }“ günstiger wird (Lieferland: { $country }). Öffnen Sie den Link, um zu bestätigen, dass diese Adresse Ihnen gehört.
       *[back] Sie möchten wissen, wenn „{ $title }“ wieder da ist (Lieferland: { $country }). Öffnen Sie den Link, um zu bestätigen, dass diese Adresse Ihnen gehört.
    }
mail-watch-confirm-not-you = Haben Sie nicht darum gebeten, tun Sie einfach nichts: Wir schreiben nicht noch einmal und vergessen die Adresse binnen einer Woche.
mail-back-subject = Wieder da: { $title }
mail-back = „{ $title }“ ist wieder bestellbar. Sie hatten uns gebeten, Bescheid zu sagen; das ist die einzige E-Mail dazu. Solange der Bestand reicht.
mail-drop-subject = Jetzt günstiger: { $title }
mail-drop = „{ $title }“ kostet jetzt { $now }, vorher { $was }. Zoll und Steuern sind beide Male enthalten.
mail-goods-price = Das ist der Preis bis an Ihre Tür, während wir schreiben. Den von heute zeigt immer die Seite des Artikels.
mail-goods-open = Zum Artikel
mail-review-subject =
    { $count ->
        [one] Wie gefällt es Ihnen?
       *[other] Wie gefällt Ihnen, was Sie gekauft haben?
    }
mail-review-how =
    { $count ->
        [one] Ihre Bestellung { $number } ist seit ein paar Tagen bei Ihnen. Wie gefällt Ihnen, was gekommen ist?
       *[other] Ihre Bestellung { $number } ist seit ein paar Tagen bei Ihnen. Wie gefallen Ihnen die Artikel?
    }
mail-review-why = Wer überlegt, dasselbe zu kaufen, würde es gern lesen, Lob wie Tadel. Wir fragen nur dieses eine Mal.
mail-review-open = Bewertung schreiben
mail-stop = Solche E-Mails abbestellen
