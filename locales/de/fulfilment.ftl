# Pakete: wo jedes steht (Bestellseiten, Kundendienst, Scan), und die Scan-Seite unter /ops/scan.

parcel-allocated = Zurückgelegt
parcel-picked = Entnommen
parcel-packed = Verpackt
parcel-batched = Im Sack
parcel-handed-over = Beim Versanddienst
parcel-exported = Aus dem Versandland ausgeführt
parcel-at-border = An der Grenze
parcel-held = An der Grenze angehalten
parcel-cleared = Verzollt
parcel-last-mile = In Zustellung
parcel-delivered = Zugestellt
parcel-returned = Kommt zurück
parcel-lost = Verloren
parcel-destroyed = Vernichtet
parcel-released = Nicht versandt
parcel-cancelled = Vor dem Versand storniert

parcel-by-scan = gescannt
parcel-by-desk = vom Versanddienst gemeldet
parcel-by-program = vom Laden

# The order's page
order-tracking = Sendungsnummer: { $tracking }
order-parcel-moves = Der Weg dieses Pakets

# Care: an order's parcel
care-parcel-state = Stand
care-parcel-moves = Stationen dieses Pakets
care-parcel-tell = Was der Versanddienst meldet
care-parcel-note = Notiz
care-parcel-when = Wann (UTC), falls nicht gerade eben
care-parcel-move = Festhalten
care-parcel-not-so = Von „{ $state }“ kann dieses Paket nicht dorthin gelangen. Sehen Sie sich unten seine Stationen an und wählen Sie neu.
care-parcel-choose = Wählen Sie, was der Versanddienst meldet.
care-parcel-when-wrong = Wählen Sie, wann es geschah: Datum und Uhrzeit in UTC, nicht in der Zukunft.
care-parcel-late = kam verspätet, änderte nichts
care-parcel-again = noch einmal gemeldet
care-parcel-occurred = geschehen am { $at }
care-story-parcel-moved = Paket bewegt
said-parcel-moved = Festgehalten. Wenn die Kundschaft es wissen sollte, geht eine E-Mail hinaus.
said-parcel-known = Es hat sich nichts geändert: Dort steht dieses Paket schon.
said-parcel-late = Festgehalten, aber es kam verspätet: Das Paket ist schon weiter und bleibt, wo es steht.

# /ops/scan
ops-nav-scan = Scannen
scan-title = Pakete scannen
scan-say = Wählen Sie, wo Sie arbeiten und was Sie tun, dann scannen Sie ein Etikett nach dem anderen.
scan-place = Standort
scan-step = Schritt
scan-choose = Beginnen
scan-pick = Entnehmen
scan-pack = Verpacken
scan-hand-over = Übergeben
scan-parcel = Paket- oder Sendungsnummer
scan-waiting = Wartet hier
scan-leaves = hinaus bis { $day }
scan-none = Für diesen Schritt wartet nichts. Wählen Sie oben einen anderen, oder trinken Sie eine Tasse Tee.
scan-more = Das sind die { $count } dringendsten; es warten noch mehr.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } wurde schon gescannt: { $state }. Es hat sich nichts geändert.
scan-nothing = Es wurde nichts gescannt. Scannen Sie das Etikett, oder tippen Sie die Nummer und drücken Sie die Eingabetaste.
scan-unknown = Kein Paket hat die Nummer „{ $parcel }“. Scannen Sie noch einmal, oder tippen Sie die Nummer unter dem Strichcode.
scan-not-paid = { $parcel } gehört zu einer Bestellung, die nicht bezahlt ist. Lassen Sie die Ware im Regal.
scan-not-yet = { $parcel } steht bei „{ $state }“. Zuerst kommt ein anderer Schritt: Wählen Sie ihn oben.
scan-off = { $parcel } wurde storniert und wird nicht versandt. Legen Sie die Ware zurück ins Regal.
scan-other-place = { $parcel } geht nicht von hier ab, sondern von { $city }. Legen Sie es beiseite.

# Letters
posted-parcel-moved = E-Mail: Neues von einem Paket
mail-parcel-moved-subject = { $state ->
    [handed_over] Ihre Bestellung { $number } ist unterwegs
    [held] Ihre Bestellung { $number } wartet an der Grenze
    [delivered] Ihre Bestellung { $number } wurde zugestellt
    [returned] Ein Paket der Bestellung { $number } kommt zu uns zurück
    [found] Ein Paket der Bestellung { $number } ist wieder da
   *[lost] Ein Paket der Bestellung { $number } wird vermisst
  }
mail-parcel-moved = { $state ->
    [handed_over] Das Paket { $parcel } Ihrer Bestellung { $number } ist beim Versanddienst. Voraussichtlich bei Ihnen: { $days }.
    [held] Das Paket { $parcel } Ihrer Bestellung { $number } wird vom Zoll geprüft. Wir beantworten dessen Fragen; brauchen wir etwas von Ihnen, schreiben wir Ihnen. Zu zahlen ist nichts.
    [delivered] Das Paket { $parcel } Ihrer Bestellung { $number } wurde zugestellt. Haben Sie es nicht bekommen, antworten Sie bitte auf diese E-Mail.
    [returned] Das Paket { $parcel } Ihrer Bestellung { $number } konnte nicht zugestellt werden und kommt zu uns zurück. Wir schreiben Ihnen, wie es weitergeht.
    [found] Das Paket { $parcel } Ihrer Bestellung { $number }, das nicht zu finden war, ist aufgetaucht und setzt seinen Weg fort. Sollte sich für Sie dadurch etwas ändern, schreiben wir Ihnen.
   *[lost] Das Paket { $parcel } Ihrer Bestellung { $number } ist nicht zu finden. Das tut uns leid. Sie verlieren nichts: Wir schreiben Ihnen wegen Ersatz oder Ihres Geldes.
  }
mail-parcel-tracking = { $carrier } verfolgt es unter der Nummer { $tracking }.

# /ops/lanes/{code}
lane-close = Diesen Weg schließen
lane-open = Diesen Weg öffnen
lane-close-say = Auf einem geschlossenen Weg entsteht ab sofort kein neuer Preis. Wer gerade an der Kasse steht, bekommt einen Preis auf einem anderen Weg, wenn es einen gibt.
lane-open-say = Ab sofort dürfen wieder neue Preise auf diesem Weg entstehen.
lane-reason = Grund
lane-reason-needed = Nennen Sie den Grund, damit auch die Nächsten ihn kennen: „Streik bis Freitag“.
lane-late = Jemand ist Ihnen zuvorgekommen. So steht der Weg jetzt.
lane-waiting = Auf diesem Weg verkauft und noch nicht fort
lane-none = Auf diesen Weg wartet nichts.
said-lane-closed = Der Weg ist geschlossen. Unten stehen die Pakete, die auf ihm verkauft wurden.
said-lane-opened = Der Weg ist offen.

# Called off before it left, or gone: the order's page, and care
order-heading-called-off = Diese Bestellung ist storniert
order-call-off = Bestellung stornieren
order-call-off-say = Noch ist nichts davon gepackt, deshalb können Sie jetzt stornieren. Es wird nichts versandt, und alles, was Sie bezahlt haben, geht auf demselben Weg zurück.
order-call-off-one = Dieses Paket stornieren
order-call-off-one-say = Es ist noch nicht gepackt, deshalb können Sie es jetzt stornieren. Es wird nicht versandt, und alles, was Sie dafür bezahlt haben, geht auf demselben Weg zurück: Ware, Versand, Zoll und Steuer.
order-called-off-back = { $went ->
    [yes] Vor dem Versand storniert. { $amount } gingen auf Ihr Zahlungsmittel zurück.
   *[no] Vor dem Versand storniert. { $amount } gehen auf Ihr Zahlungsmittel zurück.
  }
order-loss-back = { $went ->
    [yes] Ein Paket ist nicht angekommen. { $amount } gingen auf Ihr Zahlungsmittel zurück.
   *[no] Ein Paket ist nicht angekommen. { $amount } gehen auf Ihr Zahlungsmittel zurück.
  }
care-call-off = Dieses Paket stornieren
care-call-off-all = Ganze Bestellung stornieren
care-call-off-means = Es wird nicht versandt, sein Bestand ist wieder frei, und { $amount } gehen sofort an die Kundschaft zurück: Ware, Versand, Zoll, Steuer und Gebühren. Eine E-Mail geht hinaus. Das lässt sich nicht zurücknehmen.
care-call-off-note = Worte für die E-Mail, falls etwas zu sagen ist
care-loss-refund = Dieses Paket erstatten
care-loss-means = Dieses Paket ist fort. { $amount } gehen sofort an die Kundschaft zurück: alles, was dafür bezahlt wurde, ein einziges Mal. Das Haus trägt es; die Marke wird für ihre Ware bezahlt. Eine E-Mail geht hinaus.
care-loss-refunded = Das Geld für dieses Paket ging zurück
care-loss-found = Dieses Paket wurde als verloren erstattet und ist aufgetaucht
care-loss-found-say = Die Kundschaft hat { $amount } zurück und bekommt womöglich auch die Ware. Schreiben Sie ihr: behalten und noch einmal zahlen, oder zurücksenden.
care-story-called-off = Paket vor dem Versand storniert
care-story-loss-refunded = Verlust erstattet
said-called-off = Storniert. Es wird nicht versandt, und das Geld geht zurück.
said-called-off-waits = Storniert. Es wird nicht versandt; der Zahlungsdienst antwortet noch nicht, das Geld geht zurück, sobald er es tut.
said-loss-refunded = Das Geld geht zurück, und die Kundschaft bekommt eine E-Mail.
unowed-not-paid = Diese Bestellung ist nicht bezahlt, es gibt also nichts zurückzuzahlen.
unowed-left = Das Paket { $parcel } ist schon unterwegs („{ $state }“) und lässt sich nicht mehr stornieren. Wenn es angekommen ist, kann es zurückgesandt werden.
unowed-begun = Das Paket { $parcel } wird schon gepackt und lässt sich hier nicht stornieren. Schreiben Sie uns: Bis der Versanddienst es hat, können wir es noch anhalten.
unowed-off = Das Paket { $parcel } wurde schon storniert. Es hat sich nichts geändert.
unowed-not-gone = Dieses Paket steht bei „{ $state }“: So wird nur erstattet, was verloren oder vernichtet ist.
unowed-return-open = Die Rückgabe { $rma } desselben Pakets ist noch offen. Entscheiden Sie zuerst darüber.
unowed-nothing = Alles, was dafür bezahlt wurde, ist schon zurück oder auf dem Weg. Es hat sich nichts geändert.

posted-called-off = E-Mail: vor dem Versand storniert
posted-loss-refunded = E-Mail: Verlust erstattet
mail-called-off-subject = Storniert: Bestellung { $number }
mail-called-off = { $count ->
    [one] Das Paket { $parcels } Ihrer Bestellung { $number } ist storniert und wird nicht versandt.
   *[other] Die Pakete { $parcels } Ihrer Bestellung { $number } sind storniert und werden nicht versandt.
  }
mail-loss-refunded-subject = Ihr Geld für ein verlorenes Paket der Bestellung { $number }
mail-loss-refunded = { $count ->
    [one] Das Paket { $parcels } Ihrer Bestellung { $number } wird Sie nicht erreichen. Das tut uns leid; Sie bekommen alles zurück, was Sie dafür bezahlt haben. Sollte es doch noch ankommen, schreiben Sie uns bitte.
   *[other] Die Pakete { $parcels } Ihrer Bestellung { $number } werden Sie nicht erreichen. Das tut uns leid; Sie bekommen alles zurück, was Sie dafür bezahlt haben. Sollten sie doch noch ankommen, schreiben Sie uns bitte.
  }
mail-owed-sent = Das Geld geht auf das Zahlungsmittel zurück, mit dem Sie bezahlt haben. Ihre Bank braucht womöglich ein paar Tage, bis Sie es sehen.
