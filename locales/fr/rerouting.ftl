# Après la vente : un autre itinéraire pour un colis, les mêmes articles une seconde fois, les papiers annulés.

# /care/ et /care/stranded : colis sans itinéraire
care-nav-stranded = Sans itinéraire
stranded-queue = { $count ->
    [one] Un colis est sans itinéraire
    [many] { $count } de colis sont sans itinéraire
   *[other] { $count } colis sont sans itinéraire
}
stranded-title = Colis sans itinéraire
stranded-say = Leur liaison est fermée. Ce qui pouvait partir autrement, à temps et dans notre limite, est en route ; pour ceux-ci, à vous de décider.
stranded-none = Chaque colis a son itinéraire.
stranded-open = { $count ->
    [0] rien n’attend
    [one] { $count } colis attend
    [many] { $count } de colis attendent
   *[other] { $count } colis attendent
}
stranded-more = { $count ->
    [one] { $count } autre colis attend derrière ceux-ci.
    [many] { $count } d’autres colis attendent derrière ceux-ci.
   *[other] { $count } autres colis attendent derrière ceux-ci.
}
stranded-parcel = Colis
stranded-promised = promis au plus tard le { $day }
stranded-lane = sur { $lane }, fermée
stranded-no-way = Aucun autre itinéraire ne prend ces articles.
stranded-later = Aucun autre itinéraire ne tient le jour promis. Le plus rapide arrive le { $day }.
stranded-dearer = Le moins cher d’entre eux nous coûte { $amount } de plus que ce qui a été payé ; sans demander, nous allons jusqu’à { $limit }.
stranded-fits = Celui-ci pourrait à présent partir à temps et dans notre limite : la boutique s’en charge dans l’heure, ou vous le faites ici.
stranded-ways = Autres itinéraires
stranded-way-means = Arrivée le { $day } au plus tard ; nous coûte { $amount } de plus que ce qui a été payé.
stranded-in-time = à temps
stranded-late = { $days ->
    [one] { $days } jour plus tard
    [many] { $days } de jours plus tard
   *[other] { $days } jours plus tard
}
stranded-take = Prendre cet itinéraire
stranded-take-means = Le client ne paie rien de plus. Si le jour change, un e-mail part.
stranded-off = Annuler et rembourser
stranded-wait = Faire attendre
stranded-wait-note = Pourquoi, pour la personne qui suivra
stranded-wait-needed = Dites pourquoi il attend.
stranded-waits = En attente : { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Itinéraires qui ne le prennent pas
stranded-splits = demanderait plusieurs colis
said-rerouted = Le colis a son nouvel itinéraire. Si le jour a changé, un e-mail est en route.
said-waits = Noté. Il attend que sa liaison rouvre ou que quelqu’un en décide autrement.

# Pourquoi un colis ne prend pas un itinéraire
reroute-not-paid = Cette commande n’est pas payée : rien n’en est envoyé.
reroute-stands = Ce colis en est à présent à « { $state } » et ne change plus d’itinéraire. Rien n’a changé.
reroute-open-again = Sa liaison est rouverte : le colis part comme il a été vendu. Rien n’a changé.
reroute-given = Quelqu’un vient de donner un autre itinéraire à ce colis. Rien n’a changé.
reroute-changed = Cet itinéraire s’est fermé, ou son coût a changé. Regardez de nouveau les itinéraires.
reroute-no-stock = À l’autre bout, il ne reste plus assez de pièces du SKU { $sku }. Regardez de nouveau les itinéraires.

# Service client : le colis d'une commande, réacheminé
care-rerouted = Réacheminé
care-rerouted-say = { $left } → { $took } : arrivée le { $day } au plus tard au lieu du { $promised } ; nous coûte { $amount } de plus que ce qui a été payé.
care-rerouted-same = { $left } → { $took } : arrivée le { $day } au plus tard, comme promis ; nous coûte { $amount } de plus que ce qui a été payé.
care-stranded = Sa liaison est fermée. Choisissez un autre itinéraire, annulez-le, ou faites-le attendre.
care-stranded-open = Choisir la suite

# Service client : les mêmes articles une seconde fois
care-replace = Envoyer un remplacement
care-replace-means = Les mêmes articles repartent, pris sur le stock disponible, dans un colis à part. Le client ne paie rien et reçoit un e-mail. C’est l’un ou l’autre, remplacement ou remboursement, jamais les deux ; une fois le colis parti, c’est irréversible.
care-replace-road = Quel itinéraire
care-replace-way = { $city }, { $carrier } : arrivée le { $day } au plus tard, nous coûte { $amount }
care-replace-none = Aucun site n’a tous ces articles et un itinéraire jusqu’au client : seul l’argent peut être rendu.
care-replaces = Remplace { $parcel }, perdu. Personne ne l’a payé ; il coûte { $amount } à la maison.
care-replaced = Remplacé par { $parcel }
care-replaced-found = Ce colis a été remplacé, et il est réapparu
care-replaced-found-say = Le colis { $parcel } a été envoyé à sa place. Le client garde ce qui arrive, par geste commercial. Si le remplacement n’est pas parti, vous pouvez encore l’annuler : aucun argent n’est alors rendu, puisque ce colis-ci arrive.
care-replacement-off-means = Il ne part pas et son stock redevient disponible. Le client est remboursé de { $amount }, puisque le premier colis reste perdu. Il reçoit un e-mail.
care-replacement-off-nothing = Il ne part pas et son stock redevient disponible. Aucun argent n’est rendu : le premier colis est réapparu.
unowed-replaced = Le colis { $parcel } répare déjà cette perte : un colis n’en remplace un autre qu’une fois. L’argent suit le remplacement.
said-loss-replaced = Le remplacement part en préparation, et un e-mail au client.

# L'histoire d'une commande
care-story-loss-replaced = Remplacement envoyé
care-story-parcel-rerouted = Colis réacheminé
care-story-parcel-stranded = Colis sans itinéraire, soumis à un conseiller
care-story-parcel-waits = Le colis attend sa liaison
care-story-papers-issued = Papiers établis
care-story-papers-void = Papiers annulés

# La page de commande du client
order-replacement = Remplacement du colis { $parcel }
order-replacement-say = Nous vous envoyons de nouveau ces articles. Vous ne payez rien.
order-replaced-by = Ce colis n’est pas arrivé. Le colis { $parcel } le remplace, sans frais pour vous.
order-rerouted = Ce colis prend un autre itinéraire que prévu : arrivée le { $day } au plus tard. Votre prix ne change pas.

# E-mails
mail-parcel-rerouted-subject = { $when ->
    [sooner] Votre colis de la commande { $number } arrive plus tôt
   *[later] Votre colis de la commande { $number } arrive plus tard
}
mail-parcel-rerouted = { $when ->
    [sooner] Le colis { $parcel } de votre commande { $number } prend un autre itinéraire que prévu et sera chez vous plus tôt : le { $arrives } au plus tard, au lieu du { $promised }.
   *[later] L’itinéraire prévu pour le colis { $parcel } de votre commande { $number } est fermé. Nous le faisons passer ailleurs : il sera chez vous le { $arrives } au plus tard, au lieu du { $promised }. Nous sommes désolés de cette attente.
}
mail-parcel-rerouted-cost = Votre prix ne change pas. Ce que l’autre itinéraire coûte de plus est pour nous.
mail-loss-replaced-subject = Un remplacement est en route pour la commande { $number }
mail-loss-replaced = Le colis { $gone } de votre commande { $number } ne vous est pas parvenu. Nous vous envoyons de nouveau les mêmes articles dans le colis { $parcel }. Arrivée prévue chez vous : { $days }.
mail-loss-replaced-cost = Vous ne payez rien. Si le premier colis arrivait malgré tout, gardez ce qui vient, s’il vous plaît.
posted-parcel-rerouted = E-mail : autre itinéraire
posted-loss-replaced = E-mail : remplacement

# /ops/books
books-kind-reroute = Autre itinéraire
books-kind-replacement = Articles renvoyés une seconde fois
books-kind-unspent = Itinéraire ou articles non utilisés

# /ops/parcels : les papiers qui ne valent plus
papers-void = Papiers annulés
papers-void-make = Annuler les papiers
papers-void-say = Les papiers restent archivés, barrés ; leur numéro ne resservira jamais, et le scan de l’étiquette est refusé. De nouveaux papiers peuvent être établis aussitôt.
papers-void-reason = Motif
papers-void-reason-needed = Dites pourquoi, pour la personne qui trouvera l’ancienne étiquette.
papers-void-by = Annulés par { $name }, { $moment }
papers-void-desk = annulés
papers-void-rerouted = annulés : autre itinéraire
papers-void-called-off = annulés : colis annulé
papers-void-described = annulés : nouvelle description des articles
papers-void-none = Ce colis n’a pas de papiers valables. Rien n’a changé.
papers-void-gone = Ce colis en est à « { $state } » : ses papiers voyagent avec lui et restent tels quels.
said-papers-void = Les papiers sont annulés. Retirez l’ancienne étiquette du carton.
scan-void = L’étiquette { $label } ne vaut plus. Elle était sur le colis { $parcel } : établissez-y de nouveaux papiers et collez la nouvelle étiquette par-dessus.
