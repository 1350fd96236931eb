## templates/ops/books.html, account.html : la comptabilité

ops-nav-books = Comptabilité
books-title = Comptabilité
books-say = Partie double : ce que nous avons ou qui nous est dû figure au débit, ce que nous devons ou avons gagné au crédit. Chaque écriture est équilibrée dans chacune de ses monnaies. Rien n’est jamais modifié ici ; une erreur se corrige par une nouvelle écriture.
books-none = Aucune écriture pour l’instant. La première vente en passera une.
books-in = En { $currency }
books-postings = Mouvements
books-balance = Solde
books-unbalanced = Déséquilibré
books-off =
    { $count ->
        [one] Une écriture n’est pas équilibrée
        [many] { $count } d’écritures ne sont pas équilibrées
       *[other] { $count } écritures ne sont pas équilibrées
    }
books-no-entries = Aucun mouvement sur ce compte dans cette monnaie.
books-kind-sale = Vente
books-kind-lock = Coût d’un prix garanti
books-kind-settlement = Régularisation
books-kind-borne = À la charge de la maison
books-kind-refund = Remboursement
books-kind-unearned = Argent arrivé trop tard
books-lock-reserve = Réserve pour prix garantis
books-carrier-payable = Dû aux transporteurs et courtiers
books-refunds-due = À rendre aux clients
books-in-review = Débours à l’examen
books-shoppers-say = Ce que les clients ont payé et que le prestataire de paiement détient pour nous.
books-duty-held-say = Droits payés par les clients et qui nous seront réclamés. Soldé à la régularisation des débours du transporteur ; un solde débiteur est ce qui doit encore nous revenir.
books-tax-held-say = Taxes payées par les clients, dues à l’administration : par le transporteur à la frontière, ou par notre propre déclaration là où un régime les perçoit en caisse.
books-fees-held-say = Frais de dédouanement et de dossier payés par les clients, dus à l’administration et au transporteur.
books-freight-say = Ce que transporteurs et sites demanderont pour l’acheminement.
books-commission-say = Ce que la maison a gagné sur les articles.
books-exchange-margin-say = Ce que la marge du marché sur le taux de change a rapporté, et ce que les arrondis ont coûté.
books-exchange-clearing-say = Contrepartie de toute vente en deux monnaies : l’argent encaissé face à l’argent dû.
books-brand-payable-say = Ce que les marques ont gagné et n’ont pas encore reçu.
books-reserve-say = Ce que la maison supporte ou garde : débours au-delà de ce qui a été perçu (débit), écarts trop petits pour être rendus (crédit), fret des articles revenus.
books-lock-reserve-say = Les prix sont garantis aux clients en caisse. Ce que règles et taux auraient demandé de plus au moment de la commande est un débit : la maison le paie. Ce qu’ils auraient demandé de moins est un crédit.
books-carrier-payable-say = Droits, taxes et frais que transporteurs et courtiers ont avancés pour nous à la frontière, puis facturés.
books-refunds-due-say = Payé par les clients pour la frontière au-delà de ce qui a été facturé. Remboursement en cours par le prestataire de paiement.
books-in-review-say = Facturé au-delà de ce qui a été perçu et de la limite que supporte la réserve. Un opérateur décide.
today-settlements =
    { $count ->
        [one] Un débours attend une décision
        [many] { $count } de débours attendent une décision
       *[other] { $count } débours attendent une décision
    }

## templates/ops/settlements.html : ce que transporteurs et courtiers ont facturé

ops-nav-settlements = Régularisation
settle-title = Régularisation
settle-say = Ce que transporteurs et courtiers ont facturé à la frontière, face à ce que les clients ont payé pour elle. Qui a payé plus récupère la différence, avec un e-mail. Une différence inférieure au remboursement minimal reste dans la réserve. Ce qui a été facturé en trop est supporté par la réserve jusqu’à une limite ; au-delà, à vous de décider.
settle-late = Quelqu’un d’autre, ou un premier clic, a déjà fait avancer ce débours. Son état actuel est ci-dessous.
settle-report = Suites données au fichier
settle-booked =
    { $count ->
        [0] Aucune ligne n’a été comptabilisée.
        [one] Une ligne a été comptabilisée.
        [many] { $count } de lignes ont été comptabilisées.
       *[other] { $count } lignes ont été comptabilisées.
    }
settle-known =
    { $count ->
        [one] Une ligne était déjà comptabilisée : rien n’a été modifié.
        [many] { $count } de lignes étaient déjà comptabilisées : rien n’a été modifié.
       *[other] { $count } lignes étaient déjà comptabilisées : rien n’a été modifié.
    }
settle-refunds =
    { $count ->
        [one] Un client est remboursé.
        [many] { $count } de clients sont remboursés.
       *[other] { $count } clients sont remboursés.
    }
settle-to-review =
    { $count ->
        [one] Un débours attend votre décision ci-dessous.
        [many] { $count } de débours attendent votre décision ci-dessous.
       *[other] { $count } débours attendent votre décision ci-dessous.
    }
settle-unbooked =
    { $count ->
        [one] Une ligne n’a pas été comptabilisée
        [many] { $count } de lignes n’ont pas été comptabilisées
       *[other] { $count } lignes n’ont pas été comptabilisées
    }
settle-again = Corrigez-les et renvoyez le fichier entier : ce qui est comptabilisé ne l’est pas deux fois.
settle-line = Ligne
settle-column = Colonne
settle-found = Contenu lu
settle-why = Ce qui ne va pas
settle-upload = Un fichier de débours
settle-file = Fichier CSV du transporteur ou du courtier
settle-file-hint = Une ligne par colis. Le numéro de suivi, ou notre propre numéro de colis ; montants avec un point avant les centimes ; un montant vide signifie rien de facturé. La première ligne nomme les colonnes :
settle-file-needed = Choisissez un fichier
settle-button = Lire et régulariser
settle-waits = En attente d’une décision
settle-nothing-waits = Rien n’attend.
settle-compared = Payé et facturé
settle-paid = Payé
settle-charged = Facturé
settle-paid-charged = payé { $paid }, facturé { $charged }
settle-difference = Écart
settle-declaration = Déclaration
settle-when = Comptabilisé le
settle-short = Facturé de plus que perçu : { $short }. À l’examen jusqu’à votre décision.
settle-note = Note
settle-note-needed = Dites ce qui est contesté, et auprès de qui
settle-dispute = Contester
settle-bear = À la charge de la maison
settle-credit = Avoir accordé par eux
settle-bounced-help = Le prestataire de paiement a refusé le remboursement. Relancez-le une fois le motif connu ; sa réponse est dans l’histoire de la commande.
settle-refund-again = Rendre de nouveau { $amount }
settle-settled = Régularisé
settle-none = Rien n’a encore été régularisé. Envoyez le premier fichier de débours ci-dessus.
settled-even = conforme au perçu
settled-kept = trop peu pour être rendu, gardé
settled-refunding = remboursement en cours
settled-refunded = remboursé
settled-bounced = remboursement refusé
settled-borne = supporté par la réserve
settled-review = à décider
settled-disputed = contesté
settled-credited = avoir du transporteur
said-charges-borne = À la charge de la maison. La réserve est débitée.
said-charges-disputed = Contestation enregistrée.
said-charges-credited = Noté : le transporteur accorde un avoir d’autant.
said-charges-refunded = L’argent est rendu, et le client a reçu un e-mail.

## Pourquoi une ligne n'a pas été comptabilisée : src/wording/settling.rs

settle-no-column = Le fichier n’a pas de colonne « { $column } ». Sa première ligne doit la nommer.
settle-cells = La première ligne nomme { $wanted } colonnes ; celle-ci en a { $found }.
settle-empty = Rien ici.
settle-too-long = Trop long.
settle-too-many = Seules les { $most } premières lignes ont été lues. Envoyez le reste dans un autre fichier.
settle-currency = Ce n’est pas une monnaie. Écrivez son code, par exemple EUR.
settle-amount = Ce n’est pas un montant dans la monnaie de la ligne. Écrivez 12.50, sans séparateur de milliers.
settle-negative = Un débours n’est jamais négatif.
settle-twice = Le même colis figure sur une ligne précédente avec d’autres chiffres.
settle-not-csv = Ce CSV n’est pas lisible.
settle-no-parcel = Aucun colis n’a ce numéro. Saisissez le numéro de suivi sur la page de la commande, ou utilisez le numéro du colis.
settle-not-paid = La commande de ce colis n’est pas payée.
settle-conflict = Déjà comptabilisé sous la même déclaration avec d’autres chiffres : droits { $duty }, taxes { $tax }, frais { $fees }, ensemble { $total }. Non comptabilisé de nouveau ; éclaircissez l’écart avec l’expéditeur du fichier.
settle-other-declaration = Ce colis a été régularisé sous la déclaration { $declaration }.
settle-return-open = Le retour { $rma } de cette commande reste à décider. Décidez-en d’abord, puis renvoyez le fichier.
settle-no-rate = Pas de taux de change de { $from } vers { $to }. Chargez d’abord des taux.

## templates/care/order.html, today.html

tracking-number = Numéro de suivi
tracking-set = Enregistrer
tracking-wrong = Six lettres, chiffres ou traits d’union au moins
tracking-taken = Un autre colis a ce numéro
said-tracking-set = Le numéro de suivi est enregistré.
today-compare = Ce qu’il coûterait aujourd’hui
today-then-and-now = Alors et aujourd’hui :
today-compare-say = Les reçus conservés ({ $then }) face à ce que demanderaient les règles et taux d’aujourd’hui ({ $now }) pour les mêmes colis sur les mêmes itinéraires. Rien n’est modifié.
today-no-quote = Pas de cotation aujourd’hui
today-no-quote-help = Avec les règles et taux d’aujourd’hui, ces colis ne peuvent pas être cotés. Le reçu conservé fait foi.
today-stored = Conservé
today-now = Aujourd’hui
today-same = identique
today-why = Pourquoi l’écart
today-no-cause = Les règles et taux d’aujourd’hui disent la même chose.
today-cause-gone = { $title } ({ $rule }) s’appliquait alors et ne s’applique plus.
today-cause-came = { $title } ({ $rule }) s’applique aujourd’hui, en vigueur depuis le { $day }.
today-cause-changed = { $title } ({ $rule }) demande { $is } ; c’était { $was }.
today-cause-rate = Un { $from } valait { $was } { $to } ; il vaut { $is } aujourd’hui.
today-cause-margin = La marge du marché sur le taux était de { $was } ; elle est de { $is } aujourd’hui.
today-receipt-stored = Le reçu conservé
today-receipt-now = Le reçu d’aujourd’hui
care-story-tracking-set = Numéro de suivi enregistré
care-story-lock-unpriced = Le prix a été garanti, mais ce qu’il a coûté n’a pas pu être établi
care-story-charges-settled = Débours à la frontière régularisés
care-story-charges-borne = Trop-facturé à la charge de la maison
care-story-charges-disputed = Débours contestés
care-story-charges-credited = Avoir du transporteur pour le trop-facturé
care-story-charges-refunded = Facturé moins que payé : remboursé

## Les e-mails et les pages des clients

posted-charges-refunded = E-mail : facturé moins que payé
return-settled-before = Droits, taxes et frais déjà rendus
mail-charges-refunded-subject = De l’argent vous revient sur votre commande { $number }
mail-charges-refunded = Pour le colis { $parcel } de votre commande { $number }, vous aviez payé { $paid } de droits, taxes et frais. À la frontière, il a été facturé { $charged }.
mail-charges-sent = Vous payez ce que demande la frontière, pas davantage. Nous avons envoyé la différence sur la carte qui a servi au paiement.
mail-charges-duty = Droits de douane : payé { $paid }, facturé { $charged }
mail-charges-tax = Taxes : payé { $paid }, facturé { $charged }
mail-charges-fees = Frais : payé { $paid }, facturé { $charged }
order-charges-back = Vous aviez payé { $paid } pour la frontière ; il a été facturé { $charged }. Nous vous avons rendu { $back }.
order-charges-coming = Vous aviez payé { $paid } pour la frontière ; il a été facturé { $charged }. Nous vous rendons { $back }.

## templates/shop/cart.html : combien de temps un prix est garanti, et l'effet de l'ensemble

cart-held = En caisse, ce prix vous est garanti : dès maintenant et jusqu’au { $until }, heure locale ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Ce colis dépasse { $threshold } ; taxe due : { $tax }.
notice-fees = Ce colis dépasse { $threshold } ; frais dus : { $fees }.
notice-flat-further = « { $title } » : les pièces suivantes n’ajoutent aucun droit forfaitaire, car la ligne tarifaire y est déjà. { $saved } de moins.
notice-flat-article = « { $title } » n’ajoute aucun droit forfaitaire : sa ligne tarifaire est déjà dans ce colis. { $saved } de moins.
ahead-duty = Encore { $left } d’articles dans ce colis, et il atteint le seuil de { $limit }. Au-delà, les droits de douane se calculent autrement : à partir de { $more } de plus.
ahead-tax = Encore { $left } d’articles dans ce colis, et il atteint le seuil de { $limit }. Au-delà, une taxe s’applique : à partir de { $more } de plus.
ahead-fees = Encore { $left } d’articles dans ce colis, et il atteint le seuil de { $limit }. Au-delà, des frais s’appliquent : à partir de { $more } de plus.
ahead-closed = Encore { $left } d’articles dans ce colis, et il atteint le seuil de { $limit }. Au-delà, les articles ne peuvent pas prendre cet itinéraire.
