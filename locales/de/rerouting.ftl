# Nach dem Verkauf: ein anderer Weg für ein Paket, dieselbe Ware noch einmal, ungültige Papiere.

# /care/ und /care/stranded: Pakete ohne Weg
care-nav-stranded = Ohne Weg
stranded-queue = { $count ->
    [one] Ein Paket hat keinen Weg
   *[other] { $count } Pakete haben keinen Weg
}
stranded-title = Pakete ohne Weg
stranded-say = Ihr Weg ist geschlossen. Was rechtzeitig und innerhalb unserer Grenze anders gehen konnte, geht schon anders; über diese hier entscheiden Sie.
stranded-none = Jedes Paket hat seinen Weg.
stranded-open = { $count ->
    [0] keines wartet
    [one] Ein Paket wartet
   *[other] { $count } Pakete warten
}
stranded-more = { $count ->
    [one] Dahinter steht noch ein Paket.
   *[other] Dahinter stehen noch { $count } Pakete.
}
stranded-parcel = Paket
stranded-promised = zugesagt bis { $day }
stranded-lane = auf { $lane }, geschlossen
stranded-no-way = Kein anderer Weg nimmt diese Ware.
stranded-later = Kein anderer Weg hält den zugesagten Tag. Der schnellste ist am { $day } dort.
stranded-dearer = Der günstigste davon kostet uns { $amount } mehr, als bezahlt wurde; ungefragt geben wir { $limit } aus.
stranded-fits = Inzwischen könnte dieses Paket rechtzeitig und innerhalb unserer Grenze gehen: Der Laden kümmert sich binnen einer Stunde darum, oder Sie tun es hier.
stranded-ways = Andere Wege
stranded-way-means = Dort bis { $day }; kostet uns { $amount } mehr, als bezahlt wurde.
stranded-in-time = pünktlich
stranded-late = { $days ->
    [one] einen Tag später
   *[other] { $days } Tage später
}
stranded-take = Diesen Weg nehmen
stranded-take-means = Die Kundschaft zahlt nicht mehr. Ändert sich der Tag, geht eine E-Mail hinaus.
stranded-off = Stornieren und erstatten
stranded-wait = Warten lassen
stranded-wait-note = Warum, für die Nächsten, die hierher schauen
stranded-wait-needed = Sagen Sie, worauf es wartet.
stranded-waits = Wartet: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Wege, die es nicht nehmen
stranded-splits = bräuchte mehrere Pakete
said-rerouted = Das Paket hat seinen neuen Weg. Hat sich der Tag geändert, geht eine E-Mail hinaus.
said-waits = Notiert. Es wartet, bis sein Weg wieder offen ist oder jemand anders entscheidet.

# Warum ein Paket einen Weg nicht nimmt
reroute-not-paid = Diese Bestellung ist nicht bezahlt, also wird nichts davon versandt.
reroute-stands = Dieses Paket steht inzwischen bei „{ $state }“ und nimmt keinen anderen Weg. Es hat sich nichts geändert.
reroute-open-again = Sein Weg ist wieder offen: Das Paket geht, wie es verkauft wurde. Es hat sich nichts geändert.
reroute-given = Jemand hat diesem Paket eben einen anderen Weg gegeben. Es hat sich nichts geändert.
reroute-changed = Dieser Weg ist inzwischen geschlossen oder kostet etwas anderes. Sehen Sie sich die Wege noch einmal an.
reroute-no-stock = Am anderen Standort liegen nicht mehr genug Stück von { $sku }. Sehen Sie sich die Wege noch einmal an.

# Kundendienst: ein Paket, das einen anderen Weg nahm
care-rerouted = Nimmt einen anderen Weg
care-rerouted-say = { $left } → { $took }: dort bis { $day } statt { $promised }; kostet uns { $amount } mehr, als bezahlt wurde.
care-rerouted-same = { $left } → { $took }: dort bis { $day } wie zugesagt; kostet uns { $amount } mehr, als bezahlt wurde.
care-stranded = Sein Weg ist geschlossen. Wählen Sie einen anderen, stornieren Sie es oder lassen Sie es warten.
care-stranded-open = Entscheiden

# Kundendienst: dieselbe Ware noch einmal
care-replace = Ersatz senden
care-replace-means = Dieselbe Ware geht noch einmal hinaus, aus dem, was frei liegt, als eigenes Paket. Die Kundschaft zahlt nichts und bekommt eine E-Mail. Entweder dies oder die Erstattung, nie beides; ist das Paket fort, lässt es sich nicht zurücknehmen.
care-replace-road = Auf welchem Weg
care-replace-way = { $city }, { $carrier }: dort bis { $day }, kostet uns { $amount }
care-replace-none = Nirgends liegt alles davon mit einem Weg zur Kundschaft, also kann nur das Geld zurückgehen.
care-replaces = Steht für das Paket { $parcel }, das fort ist. Niemand hat dafür bezahlt; das Haus kostet es { $amount }.
care-replaced = Ersetzt durch { $parcel }
care-replaced-found = Dieses Paket wurde ersetzt und ist aufgetaucht
care-replaced-found-say = Dafür ging das Paket { $parcel } hinaus. Die Kundschaft behält aus Kulanz, was ankommt. Ist der Ersatz noch nicht fort, können Sie ihn stornieren: Dann geht kein Geld zurück, denn dieses Paket kommt an.
care-replacement-off-means = Es wird nicht versandt, sein Bestand ist wieder frei. { $amount } gehen an die Kundschaft zurück, weil das erste Paket noch immer fort ist. Eine E-Mail geht hinaus.
care-replacement-off-nothing = Es wird nicht versandt, sein Bestand ist wieder frei. Geld geht keines zurück: Das erste Paket ist aufgetaucht.
unowed-replaced = Für diesen Verlust steht das Paket { $parcel }: Eines tritt an die Stelle des anderen, ein einziges Mal. Das Geld folgt dem Ersatz.
said-loss-replaced = Der Ersatz ist zurückgelegt, die Kundschaft bekommt eine E-Mail.

# Die Geschichte einer Bestellung
care-story-loss-replaced = Ersatz gesandt
care-story-parcel-rerouted = Paket nimmt einen anderen Weg
care-story-parcel-stranded = Paket ohne Weg, dem Kundendienst vorgelegt
care-story-parcel-waits = Paket wartet auf seinen Weg
care-story-papers-issued = Papiere ausgestellt
care-story-papers-void = Papiere für ungültig erklärt

# Die Seite der Bestellung
order-replacement = Ersatz für das Paket { $parcel }
order-replacement-say = Wir senden diese Ware noch einmal. Sie zahlen nichts dafür.
order-replaced-by = Dieses Paket ist nicht angekommen. Das Paket { $parcel } ersetzt es, ohne dass Sie etwas zahlen.
order-rerouted = Dieses Paket nimmt einen anderen Weg als geplant: Es ist bis { $day } bei Ihnen. An Ihrem Preis ändert sich nichts.

# Briefe
mail-parcel-rerouted-subject = { $when ->
    [sooner] Ihr Paket der Bestellung { $number } kommt früher
   *[later] Ihr Paket der Bestellung { $number } kommt später
}
mail-parcel-rerouted = { $when ->
    [sooner] Das Paket { $parcel } Ihrer Bestellung { $number } nimmt einen anderen Weg als geplant und ist früher bei Ihnen: bis { $arrives } statt { $promised }.
   *[later] Der Weg, der für das Paket { $parcel } Ihrer Bestellung { $number } vorgesehen war, ist geschlossen. Wir senden es auf einem anderen, und es ist bis { $arrives } bei Ihnen statt bis { $promised }. Bitte entschuldigen Sie, dass Sie warten müssen.
}
mail-parcel-rerouted-cost = An Ihrem Preis ändert sich nichts. Was der andere Weg mehr kostet, zahlen wir.
mail-loss-replaced-subject = Ersatz für Ihre Bestellung { $number } ist unterwegs
mail-loss-replaced = Das Paket { $gone } Ihrer Bestellung { $number } hat Sie nicht erreicht. Wir senden dieselbe Ware noch einmal, im Paket { $parcel }. Voraussichtlich bei Ihnen: { $days }.
mail-loss-replaced-cost = Sie zahlen nichts dafür. Taucht das erste Paket doch noch auf, behalten Sie bitte, was ankommt.
posted-parcel-rerouted = E-Mail: anderer Weg
posted-loss-replaced = E-Mail: Ersatz

# /ops/books
books-kind-reroute = Anderer Weg
books-kind-replacement = Ware noch einmal gesandt
books-kind-unspent = Weg oder Ware doch nicht gebraucht

# /ops/parcels: Papiere, die nicht mehr gelten
papers-void = Papiere, die nicht mehr gelten
papers-void-make = Für ungültig erklären
papers-void-say = Die Papiere bleiben durchgestrichen in den Akten; ihre Nummer wird nie wieder vergeben, und wer das Etikett scannt, wird abgewiesen. Neue lassen sich sofort ausstellen.
papers-void-reason = Grund
papers-void-reason-needed = Nennen Sie den Grund, für alle, die das alte Etikett finden.
papers-void-by = Für ungültig erklärt von { $name }, { $moment }
papers-void-desk = ungültig
papers-void-rerouted = ungültig: anderer Weg
papers-void-called-off = ungültig: Paket storniert
papers-void-described = ungültig: Ware neu beschrieben
papers-void-none = Dieses Paket hat keine gültigen Papiere. Es hat sich nichts geändert.
papers-void-gone = Dieses Paket steht bei „{ $state }“: Seine Papiere reisen mit ihm und bleiben, wie sie sind.
said-papers-void = Die Papiere sind ungültig. Nehmen Sie das alte Etikett vom Karton.
scan-void = Das Etikett { $label } gilt nicht mehr. Es gehörte zum Paket { $parcel }: Stellen Sie dort neue Papiere aus und kleben Sie das neue Etikett darüber.
