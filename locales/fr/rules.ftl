## templates/ops/changes.html : les règles que l'on propose

changes-title = Changements de règles
changes-say = Les nouvelles règles sont montrées avec leur effet sur les prix, puis mises en vigueur par un second opérateur. Chaque ligne commence à minuit de son jour, là où elle s’applique.
changes-back = Règles en vigueur
changes-new = Proposer de nouvelles règles
changes-file = Fichiers
changes-files = Fichiers
changes-file-hint = Tables en CSV (UTF-8) avec les en-têtes du recueil, plusieurs à la fois, ou taux de change tels que les publie la Banque centrale européenne. 16 Mo au plus en tout.
changes-mode = Comment elles entrent
changes-mode-additions = Lignes qui remplacent celles en vigueur
changes-mode-tables = Tables entières qui remplacent les nôtres
changes-effective = À partir du
changes-effective-hint = Pour les lignes qui ne commencent pas d’elles-mêmes plus tard.
changes-note = Note à la personne qui approuve
changes-propose = Voir leur effet
changes-list = Propositions à ce jour
changes-none = Personne n’a encore proposé de changement. Choisissez un fichier pour voir ce qu’il ferait ; rien ne se passe avant l’accord d’un second opérateur.
changes-by = Proposé par
changes-line = Ligne
changes-column = Colonne
changes-what-wrong = Ce qui ne va pas
changes-faults =
    { $count ->
        [one] Une cellule est inutilisable. Rien n’a été chargé.
        [many] { $count } de cellules sont inutilisables. Rien n’a été chargé.
       *[other] { $count } cellules sont inutilisables. Rien n’a été chargé.
    }
changes-file-needed = Choisissez un fichier
changes-file-empty = « { $file } » est vide
changes-file-not-text = « { $file } » n’est pas du texte. Enregistrez la table en CSV (UTF-8) et choisissez ce fichier
changes-file-heading = « { $file } » ne commence pas par l’en-tête d’une table. Le plus proche est { $near } : { $expected }
changes-file-mixed = Règles et taux de change se proposent séparément : choisissez des fichiers d’une seule sorte
changes-file-large = Ensemble, les fichiers dépassent { $most } Mo. Choisissez-en moins, ou proposez-les avec « entrepot import rules »
changes-day-wrong = Indiquez un jour
changes-official = Pour les fichiers tarifaires officiels
changes-official-hint = Le tarif des États-Unis et le UK Global Tariff sont lus tels qu’ils arrivent ; ce qui ne peut pas être lu est listé ligne par ligne et jamais compté pour rien.
changes-source = Source, telle que la citent les reçus
changes-source-hint = À défaut, le nom du fichier.
changes-tariff = Quel tarif du fichier
changes-tariff-absent = « { $file } » ne contient pas ce tarif
changes-nothing-new = Toutes ces lignes sont déjà en vigueur : il n’y a rien à proposer

## templates/ops/change.html : un changement

change-title = Changement de règles
change-all = Tous les changements
change-state-proposed = attend un second opérateur
change-state-approved = approuvé
change-state-taken-back = annulé
change-state-withdrawn = retiré
change-state-refused = refusé
change-facts = Ce qui est proposé
change-proposed = Proposé
change-decided = Décidé
change-taken-back = Annulé
change-before = Règles avant
change-after = Règles après
change-decide = Décider
change-second = C’est votre proposition. Un autre opérateur doit l’approuver.
change-closed = Il n’y a plus rien à décider ici.
change-approve = Approuver
change-approve-say = Les règles entrent en vigueur pour tous les prix. Chaque ligne commence à minuit de son jour, là où elle s’applique ; les commandes déjà passées gardent leurs reçus.
change-approve-do = Mettre en vigueur
change-refuse = Refuser
change-refuse-say = La proposition est close et rien ne change.
change-refuse-do = Refuser la proposition
change-withdraw = Retirer
change-withdraw-say = La proposition est close et rien ne change. Les fichiers peuvent être proposés de nouveau.
change-withdraw-do = Retirer la proposition
change-take-back = Annuler
change-take-back-say = Les règles d’avant sont de nouveau en vigueur aussitôt, exactement telles quelles. Les commandes passées entre-temps gardent leurs reçus.
change-take-back-do = Annuler le changement
change-not-new = La proposition ne changerait plus rien. Retirez-la.
change-not-own = Vous ne pouvez pas approuver votre propre proposition
change-not-own-help = Demandez à un autre opérateur de la regarder et de l’approuver.
change-not-yours = Seule la personne qui a fait la proposition peut la retirer. Vous pouvez la refuser.
change-not-look = Regardez de nouveau : l’effet ne serait plus celui montré ici
change-not-look-help = Les règles en vigueur ont changé depuis, ou le jour est arrivé. Comparez de nouveau ci-dessous, puis décidez.
change-not-later = Un changement ultérieur repose sur celui-ci. Annulez d’abord :
change-not-other = D’autres règles sont entrées en vigueur depuis : celles d’avant ne peuvent pas simplement revenir. Proposez les tables voulues.
change-stale = Les règles en vigueur ne sont plus celles de la comparaison.
change-look-again = Comparer de nouveau
change-past =
    { $count ->
        [one] Une ligne modifie des jours passés
        [many] { $count } de lignes modifient des jours passés
       *[other] { $count } lignes modifient des jours passés
    }
change-past-help = Les commandes passées ces jours-là gardent leurs reçus ; les prix affichés alors restent ce qui a été payé. Assurez-vous que c’est voulu.
change-uncertain =
    { $count ->
        [one] Une nouvelle ligne est incertaine
        [many] { $count } de nouvelles lignes sont incertaines
       *[other] { $count } nouvelles lignes sont incertaines
    }
change-uncertain-help = Les cotations qui s’appuient sur de telles lignes le disent aux opérateurs, jamais aux clients.
change-unread =
    { $count ->
        [one] Une ligne n’a pas été comprise et reste de côté
        [many] { $count } de lignes n’ont pas été comprises et restent de côté
       *[other] { $count } lignes n’ont pas été comprises et restent de côté
    }
change-unread-see = Les voir une à une
change-unread-row = Texte de la ligne
change-prices = Effet sur les prix
change-prices-say = Prix en rayon au premier jour, avec et sans le changement, droits et taxes compris, aux taux de change d’aujourd’hui. Calculé lors de la proposition.
change-market-still = { $country } : aucun prix en rayon ne bouge.
change-market =
    { $count ->
        [one] { $count } prix sur { $all } bouge
        [many] { $count } de prix sur { $all } bougent
       *[other] { $count } prix sur { $all } bougent
    }
change-market-parts = (hausses : { $dearer }, baisses : { $cheaper }, nouveaux : { $gained }, perdus : { $lost })
change-floor =
    { $count ->
        [one] Un prix passerait sous le plancher de sa marque et y est maintenu.
        [many] { $count } de prix passeraient sous le plancher de leur marque et y sont maintenus.
       *[other] { $count } prix passeraient sous le plancher de leur marque et y sont maintenus.
    }
change-goods = Articles
change-was = Sans
change-now = Avec
change-by = Écart
change-no-price = pas de prix
change-largest =
    { $count ->
        [one] Seul le plus grand écart est montré.
        [many] Les { $count } plus grands écarts sont montrés.
       *[other] Les { $count } plus grands écarts sont montrés.
    }
change-no-market = Aucune boutique là où ces lignes s’appliquent : aucun prix en rayon ne bouge.
change-carts =
    { $count ->
        [0] Paniers ouverts : { $all }. Aucun ne contient d’article dont le prix bouge.
        [one] Paniers ouverts : { $all }. Un seul contient des articles dont le prix bouge.
        [many] Paniers ouverts : { $all }. { $count } contiennent des articles dont le prix bouge.
       *[other] Paniers ouverts : { $all }. { $count } contiennent des articles dont le prix bouge.
    }
change-carts-see = Quels paniers
change-cart-lines =
    { $count ->
        [one] { $moved } sur { $count } ligne
        [many] { $moved } sur { $count } de lignes
       *[other] { $moved } sur { $count } lignes
    }
change-rows = Effet sur les règles
change-counts = Ajoutées : { $added } ; en remplacement d’autres : { $supersedes } ; échues : { $ended } ; modifiées : { $changed } ; supprimées : { $removed }.
change-unchanged =
    { $count ->
        [0] Aucune ligne des fichiers n’était déjà en vigueur.
        [one] Une ligne des fichiers est déjà en vigueur.
        [many] { $count } de lignes des fichiers sont déjà en vigueur.
       *[other] { $count } lignes des fichiers sont déjà en vigueur.
    }
change-fate-added = ajoutée
change-fate-supersedes = remplace
change-fate-ended = prend fin
change-fate-changed = modifiée
change-fate-removed = supprimée
change-mark-uncertain = incertaine
change-mark-past = jours passés
change-more-rows =
    { $count ->
        [one] Seule la première ligne est montrée.
        [many] Les { $count } premières lignes sont montrées.
       *[other] Les { $count } premières lignes sont montrées.
    }
change-log = Qui a fait quoi

## templates/ops/rules.html et today.html

rules-changes = Changements de règles
rules-waiting =
    { $count ->
        [one] Un changement de règles attend un second opérateur
        [many] { $count } de changements de règles attendent un second opérateur
       *[other] { $count } changements de règles attendent un second opérateur
    }
rules-versions = Versions
rules-versions-say = Tout recueil de règles un jour en vigueur reste lisible sous son empreinte.
rules-version-now = en vigueur
rules-version-read = Vous lisez une version antérieure.
rules-version-back = Retour aux règles en vigueur

## templates/care/order.html, pour les seuls opérateurs

order-uncertain =
    { $count ->
        [one] Ces prélèvements reposent sur une règle dont nous ne sommes pas sûrs
        [many] Ces prélèvements reposent sur { $count } de règles dont nous ne sommes pas sûrs
       *[other] Ces prélèvements reposent sur { $count } règles dont nous ne sommes pas sûrs
    }
