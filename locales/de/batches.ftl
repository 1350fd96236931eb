# Sammelsendungen im Direktversand: /ops/batches, eine einzelne, und die Schritte der Scan-Seite hinein und heraus.

ops-nav-batches = Sammelsendungen
batches-title = Sammelsendungen
batches-say = Pakete in ein Land werden im Versandzentrum gesammelt, in Säcke gepackt und zusammen übergeben. Eine Sammelsendung nimmt Pakete bis zu ihrem Annahmeschluss, oder bis Sie sie schließen.
batches-open = Nimmt Pakete an
batches-none-open = Keine Sammelsendung ist offen. Das erste Paket, das hineingescannt wird, öffnet eine.
batches-closed = Wartet auf den Versanddienst
batches-none-closed = Keine geschlossene Sammelsendung wartet.
batches-ended = Zuletzt abgegangen
batches-none-ended = Noch ist nichts als Sammelsendung abgegangen.
batches-outside = Verpackt und in keiner Sammelsendung
batches-outside-say = Sie kommen in die nächste Sammelsendung oder werden einzeln übergeben. Die Kundschaft zahlt so oder so nichts zusätzlich.
batches-none-outside = Es liegt kein verpacktes Paket mehr daneben.

batch = Sammelsendung
batch-title = Sammelsendung { $batch }
batch-pieces = Pakete
batch-weight = Gewicht
batch-cut-off = Annahmeschluss
batch-value = Angemeldeter Wert
batch-closed-by = Geschlossen von
batch-clock = { $moment } ({ $zone })
batch-close = Sammelsendung schließen
batch-close-say = Die Ladeliste wird geschrieben und ändert sich danach nie mehr. Ein Paket, das später kommt, geht mit der nächsten Sammelsendung oder einzeln.
batch-files = Ladeliste und Zollanmeldungen
batch-manifest = Ladeliste
batch-declarations = Anmeldungen für den Zoll
batch-hand-over = Dem Versanddienst übergeben
batch-hand-over-say = { $count ->
    [one] Das Paket auf der Ladeliste geht ab, und die Kundschaft bekommt eine E-Mail.
   *[other] Alle { $count } Pakete auf der Ladeliste gehen zusammen ab, und die Kundschaft bekommt E-Mails.
  }
batch-dissolve = Sammelsendung auflösen
batch-dissolve-say = Falls sie so nicht abgehen kann: Ihre Pakete liegen wieder verpackt da und werden neu gesammelt. Die Ladeliste wird aufbewahrt, es geht aber nichts mehr unter ihr ab.
batch-inside = Pakete nach Säcken
batch-dissolved-say = Das stand auf der Ladeliste. Die Pakete sind seither herausgenommen.
batch-bag-most = Ein Sack wiegt höchstens { $weight }.
batch-nothing = Es ist nichts darin.
batch-bag = Sack { $bag }
batch-bag-sum = { $count ->
    [one] ein Paket, { $weight }
   *[other] { $count } Pakete, { $weight }
  }
batch-parcel = Paket
batch-identifier = Kennnummer
batch-order = Bestellung
batch-take-out = Herausnehmen
batch-take-out-one = Paket { $parcel } herausnehmen

batch-open = Nimmt Pakete an
batch-due = Annahmeschluss vorbei: schließen
batch-closed = Geschlossen
batch-handed-over = Übergeben
batch-dissolved = Aufgelöst

batch-no-hub = Von hier gehen Pakete einzeln ab. Übergeben Sie es allein.
batch-lane-closed = Der Weg { $lane } ist geschlossen, für ihn wird nichts gesammelt. Legen Sie das Paket beiseite, bis er wieder offen ist.
batch-no-papers = { $parcel } hat noch keine Papiere. Erstellen Sie sie zuerst und scannen Sie dann noch einmal.
batch-no-bag = Einen Sack { $bag } gibt es nicht. Der nächste neue ist Sack { $next }.
batch-bag-full = Sack { $bag } würde schwerer als { $weight }. Nehmen Sie einen anderen oder lassen Sie das Feld leer.
batch-too-heavy = Es ist schwerer, als ein ganzer Sack sein darf ({ $weight }). Übergeben Sie es allein.
batch-sealed = Es steht auf der Ladeliste von { $batch }, und die ist geschlossen. Es geht mit ihr ab; soll es heraus, lösen Sie zuerst die Sammelsendung auf.
batch-not-inside = Es ist in keiner Sammelsendung.
batch-empty = Die Sammelsendung ist leer, also gibt es nichts zu schließen.
batch-stands = Das geht jetzt nicht: Die Sammelsendung steht bei „{ $state }“. So sieht sie aus.

said-batch-closed = Die Sammelsendung ist geschlossen. Ihre Ladeliste finden Sie unten.
said-batch-left = Die Sammelsendung ist beim Versanddienst, und die Kundschaft bekommt ihre E-Mails.
said-batch-apart = Die Sammelsendung ist aufgelöst. Ihre Pakete liegen wieder verpackt da.
said-batch-out = Das Paket ist aus der Sammelsendung genommen und liegt verpackt da.

scan-collect = In die Sammelsendung
scan-take-out = Aus der Sammelsendung
scan-bag = Sack
scan-bag-hint = Bleibt das Feld leer, kommt das Paket in den Sack, der noch Platz hat.
scan-bag-wrong = Tippen Sie die Nummer eines Sacks oder lassen Sie das Feld leer.
scan-within = In Sack { $bag } der Sammelsendung { $batch }
scan-taken-out = Herausgenommen aus Sammelsendung { $batch }

batch-offers = Können in einem Karton reisen
batch-offers-say = Sie gehen an dieselbe Person unter derselben Adresse. Zusammen werden sie mit der Summe ihrer Werte angemeldet; was die Kundschaft bezahlt hat, bleibt, wie es ist.
batch-offer = { $count ->
    [one] Ein Paket kostet allein { $apart } an Fracht, Zoll, Steuern und Gebühren, in einem Karton { $together }: { $saves } weniger.
   *[other] { $count } Pakete kosten einzeln { $apart } an Fracht, Zoll, Steuern und Gebühren, in einem Karton { $together }: { $saves } weniger.
  }
batch-combine = In einen Karton packen
batch-part = Wieder trennen
batch-part-one = Trennen, was im Karton von { $parcel } reist
batch-with = mit { $parcel } im Karton
batch-in-box = Reist im Karton von { $parcel }, unter dessen Papieren
batch-boxed = Es teilt einen Karton mit { $parcel }. Trennen Sie die beiden zuerst auf der Seite der Sammelsendung.
batch-apart = Hier lässt sich nichts mehr zusammenlegen: Eines der Pakete ist fort, oder es wäre nicht günstiger.
said-batch-combined = Sie reisen jetzt in einem Karton. Drucken Sie dessen Papiere neu.
said-batch-parted = Jedes ist wieder ein Paket für sich, mit den Papieren, die es hatte.
care-story-combined = Mit einem anderen Paket in einen Karton gelegt
care-story-parted = Wieder ein Paket für sich
