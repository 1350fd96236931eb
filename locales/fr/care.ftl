## templates/care/frame.html et les mots de toutes les pages du bureau

care-desk = Service client
care-nav-queue = À traiter
care-nav-orders = Commandes
care-search = Numéro, e-mail ou nom
care-search-button = Trouver
care-return = Retour
care-order = Commande
care-who = Qui
care-to = Vers
care-units = Pièces
care-comes-back = À rendre
care-stands = État
care-total = Total
care-amount = Montant
care-line = Articles
care-email = E-mail
care-placed = Passée le
care-consignment = Envoi
care-returns = Retours

## templates/care/queue.html

care-queue = À traiter
care-open =
    { $count ->
        [one] { $count } retour ouvert
        [many] { $count } de retours ouverts
       *[other] { $count } retours ouverts
    }
care-empty = Rien n’attend. Chaque retour est décidé et réglé.
care-closed = Derniers clos
care-why = Motif
care-waits = Depuis
care-hours =
    { $count ->
        [0] moins d’une heure
        [one] une heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
care-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }

## templates/care/orders.html

care-orders = Commandes
care-none-found = Aucune commande ne correspond. Un numéro s’écrit comme EP-7K3M9QXC2 ; pour un nom ou une adresse, une partie suffit.

## templates/care/order.html

care-address = Livraison
care-language = Langue
care-rules = Recueil de règles et date
care-sums = Ce qui a été payé
care-fees = Frais
care-road = Itinéraire
care-from-to = { $from } → { $country }
care-arrives = Arrivée
care-because = Raison du choix
care-because-only = seul itinéraire possible
care-because-cheapest = le suivant aurait coûté { $saves } de plus
care-because-fewer = aussi peu cher qu’un autre, en moins de colis
care-because-sooner = aussi peu cher qu’un autre, et plus rapide
care-because-first = aussi bon qu’un autre, depuis un site préféré
care-because-chosen = le client le voulait plus tôt, pour { $costs } de plus
care-others = Ce qu’auraient coûté les autres itinéraires
care-would = Aurait donné
care-would-cost =
    { $count ->
        [one] { $total } en un colis, arrivée le { $day } au plus tard
        [many] { $total } en { $count } de colis, arrivée le { $day } au plus tard
       *[other] { $total } en { $count } colis, arrivée le { $day } au plus tard
    }
care-why-no-lane = aucune liaison n’y mène
care-why-closed = la liaison était fermée ou sans grille tarifaire
care-why-no-rules = il n’y a pas de règles pour cet itinéraire
care-why-no-rate = un taux de change manquait
care-why-amount = le montant était trop élevé
care-why-prohibited = ces articles ne peuvent pas y être envoyés
care-why-no-tariff = aucun tarif n’était connu pour ces articles
care-why-restricted = le transporteur ne prend pas de tels articles
care-why-too-heavy = le colis était trop lourd pour la liaison
care-why-late = arrivée après la date promise
care-why-no-stock = stock insuffisant sur place
care-charges = Prélèvements de l’envoi
care-charge = Prélèvement
care-part = Porte sur
care-part-goods = articles
care-part-shipping = transport
care-rate = Taux
care-base = Assiette
care-by = Perception
care-by-checkout = en caisse
care-by-delivery = à la frontière
care-rule = Règle
care-charge-goods = Articles
care-charge-shipping = Transport
care-charge-insurance = Assurance
care-charge-duty = Droits de douane
care-charge-additional = Droits additionnels
care-charge-flat = Droit forfaitaire
care-charge-tax = Taxe
care-charge-clearance = Dédouanement
care-charge-handling = Frais de dossier
care-charge-processing = Frais de traitement
care-story = Toute l’histoire

## Ce qui s'est passé : src/web/care/story.rs

care-story-by-shopper = le client
care-story-by-program = Entrepot
care-story-placed = Commande passée
care-story-paid = Payée
care-story-declined = Paiement refusé, stock libéré
care-story-cancelled = Annulée : personne n’a payé à temps
care-story-needs-confirmation = La banque demande au client de confirmer
care-story-paid-too-late = Argent arrivé après la fin de la commande : à rendre
care-story-return-asked = Retour demandé
care-story-return-approved = Retour accepté
care-story-return-rejected = Retour refusé
care-story-return-received = Articles du retour arrivés
care-story-return-lost = Colis du retour considéré comme perdu
care-story-refund-sent = Remboursement demandé
care-story-refund-refused = Le prestataire a refusé le remboursement
care-story-return-refunded = Remboursé et comptabilisé
care-story-payment = Paiement
care-story-refund = Remboursement
care-story-other = Autre événement
care-payment-open = paiement ouvert
care-payment-needs-confirmation = à confirmer
care-payment-captured = payé
care-payment-declined = refusé
care-payment-cancelled = annulé
care-refund-underway = remboursement en cours
care-refund-paid = remboursé
care-refund-refused = remboursement refusé

## Les e-mails par objet et par état : src/wording/labels.rs

posted-order-placed = E-mail : commande payée
posted-order-code = E-mail : code pour un client sans compte
posted-return-asked = E-mail : retour demandé
posted-return-approved = E-mail : retour accepté
posted-return-rejected = E-mail : retour refusé
posted-return-received = E-mail : articles arrivés
posted-return-refunded = E-mail : remboursé
posted-other = E-mail
posted-sent = envoyé
posted-failed = envoi impossible
posted-waiting = en attente d’envoi

## templates/care/return.html

care-asked = Demandé le
care-until = Dernier jour
care-rule-of-reason = Ce que le motif entraîne
care-others-of-order =
    { $count ->
        [one] { $count } autre retour de cette commande
        [many] { $count } d’autres retours de cette commande
       *[other] { $count } autres retours de cette commande
    }
care-decide = Décider
care-note = Ce que lira le client
care-note-hint = Repris tel quel dans l’e-mail. Langue du client : { $language }. Obligatoire pour refuser, bienvenu pour accepter.
care-approve = Accepter et écrire
care-reject = Refuser et écrire
care-approve-means = Accepter promet { $amount } une fois les articles arrivés. Rien n’est encore comptabilisé.
care-reject-means = Refuser clôt le retour ; articles et argent restent où ils sont.
care-parcel = Le colis
care-receive = Les articles sont arrivés
care-receive-means = Le client reçoit un e-mail. Les articles ne retournent en rayon qu’après contrôle et comptage.
care-lose = Le colis n’arrivera pas
care-lose-means = Il a été posté et s’est perdu. L’argent est rendu tout de même.
care-money = L’argent
care-refund = Rendre { $amount }
care-refund-means = La demande part aussitôt au prestataire, et l’écriture ci-dessous est passée à sa réponse. Le client reçoit un e-mail. C’est irréversible.
care-underway = Demande envoyée au prestataire
care-underway-help = Il n’a pas encore répondu. Il est relancé automatiquement, sous le même numéro, pour que rien ne soit payé deux fois.
care-already-decided = C’était déjà fait
care-already-decided-help = Quelqu’un d’autre, ou un premier clic, a déjà fait avancer ce retour. Son état actuel est ci-dessous. Aucun second e-mail n’est parti.
care-carriage = Transport, avec ses prélèvements
care-books = L’écriture qui sera passée
care-account = Compte
care-brand = Marque
care-debit = Débit
care-credit = Crédit
care-balanced = Équilibré

## Les comptes : src/web/care/returns.rs

books-shoppers = Argent des clients chez le prestataire
books-duty-held = Droits encaissés
books-tax-held = Taxes encaissées
books-fees-held = Frais encaissés
books-freight = Fret dû
books-commission = Commission
books-exchange-margin = Marge de change
books-exchange-clearing = Compensation de change
books-brand-payable = Dû aux marques
books-reserve = Réserve
