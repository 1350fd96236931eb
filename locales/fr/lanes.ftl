# Pourquoi une ligne d'un fichier de liaisons est inutilisable : entrepot import lanes, et /ops/lanes

lanes-no-column = Le fichier n’a pas de colonne « { $column } ». Sa première ligne doit la nommer.
lanes-not-a-column = Cette colonne n’existe pas. Ôtez-la de la première ligne, ou corrigez son nom.
lanes-column-twice = La première ligne nomme cette colonne deux fois.
lanes-cells = La première ligne nomme { $wanted } colonnes ; celle-ci en a { $found }.
lanes-not-csv = Ce n’est pas un fichier CSV lisible. Enregistrez-le en CSV, UTF-8, avec des virgules.
lanes-rows = Un fichier a une ligne au moins, et { $most } au plus.
lanes-not-a-code = Écrivez un code fait de lettres, chiffres et traits d’union, { $most } signes au plus : SZX-DE-POST.
lanes-not-a-carrier = Écrivez le nom du transporteur tel que les clients le connaissent, { $most } caractères au plus.
lanes-not-a-country = Écrivez les deux lettres du pays : DE.
lanes-not-a-word = Écrivez un de ces mots : { $words }.
lanes-not-days = Écrivez un nombre entier de jours, 365 au plus.
lanes-not-weekdays = Écrivez les jours de départ groupé de la liaison en chiffres, de 1 pour lundi à 7 pour dimanche, par exemple 5 ou 25 ; le site doit travailler au moins l’un d’eux. Laissez vide pour tous les jours ouvrés.
lanes-backwards = Ceci vient avant ce qu’il devrait suivre : le maximum de jours n’est pas inférieur au minimum, et le dernier jour n’est pas antérieur au premier.
lanes-not-a-border = Écrivez les deux lettres du territoire douanier d’entrée, EU ou CH, ou laissez vide si aucune frontière n’est franchie.
lanes-not-a-day = Écrivez un jour ainsi : 2026-12-31.
lanes-not-a-currency = Écrivez les trois lettres de la monnaie : CNY.
lanes-not-an-amount = Écrivez un montant dans la monnaie de la ligne, jamais négatif, par exemple 12.50, sans séparateur de milliers.
lanes-not-a-number = Écrivez un nombre entier. Le poids de base est supérieur à zéro ; un diviseur de 0 ignore le volume.
lanes-not-a-fraction = Écrivez une fraction inférieure à 1 : 0.165 pour 16,5 pour cent.
lanes-below-first = Le colis le plus lourd ne peut pas peser moins que le poids de base.
lanes-no-step = Sans tranches, une grille n’a pas de prix par tranche et ne prend rien au-delà de son poids de base. Écrivez la largeur d’une tranche.
lanes-disagrees = La ligne { $line } dit autre chose de la même liaison. Écrivez la même chose sur toutes les lignes d’une liaison.
lanes-overlaps = La grille de la ligne { $line } couvre certains des mêmes jours. Faites finir la première la veille du début de la suivante.
lanes-no-place = Aucun site n’a ce code. Les codes figurent à /ops/places ; ajoutez d’abord le site.
lanes-no-market = Aucune règle n’est connue pour ce pays : aucun prix ne peut y être établi.
lanes-other-place = Cette liaison existe déjà. Site de départ : { $place }. Donnez un code propre à une liaison au départ d’un autre site.
lanes-other-country = Cette liaison existe déjà. Pays d’arrivée : { $country }. Donnez un code propre à une liaison vers un autre pays.
lanes-begun = Des colis ont peut-être été vendus avec la grille de cette liaison alors en vigueur. Faites commencer la nouvelle plus tard, et laissez valoir l’ancienne jusqu’à hier au moins.
lanes-runs = La grille du { $from } au { $to } couvre certains des mêmes jours. Avancez son dernier jour, ou commencez plus tard.
lanes-runs-on = La grille qui commence le { $from } couvre certains des mêmes jours. Faites finir celle-ci avant.

# /ops/lanes : chercher des liaisons, et un fichier de liaisons
lanes-no-match = Aucune liaison ne correspond.
lanes-see-all = Voir toutes les liaisons
lanes-by-file = Liaisons par fichier
lanes-other-file = Un autre fichier
lanes-file = Fichier CSV, une ligne par grille tarifaire
lanes-file-hint = Les colonnes de la liaison se répètent sur chacune de ses lignes. Vous voyez ce qui changerait avant tout changement.
lanes-file-all = Les liaisons existantes, dans ce format
lanes-file-show = Voir ce qu’il change
lanes-file-needed = Choisissez d’abord un fichier.
lanes-file-shown = Rien n’a encore changé. Voici ce que change le fichier une fois confirmé.
lanes-file-nothing =
    { $count ->
        [one] Ce fichier ne change rien : sa ligne dit ce qui est déjà connu.
        [many] Ce fichier ne change rien : ses { $count } de lignes disent ce qui est déjà connu.
       *[other] Ce fichier ne change rien : ses { $count } lignes disent ce qui est déjà connu.
    }
lanes-same =
    { $count ->
        [one] Une autre ligne dit ce qui est déjà connu.
        [many] { $count } d’autres lignes disent ce qui est déjà connu.
       *[other] { $count } autres lignes disent ce qui est déjà connu.
    }
lanes-faults =
    { $count ->
        [one] Une cellule est inutilisable
        [many] { $count } de cellules sont inutilisables
       *[other] { $count } cellules sont inutilisables
    }
lanes-faults-say = Rien n’a été repris. Corrigez le fichier et renvoyez-le.
lanes-moved = Les liaisons ont changé depuis que vous les avez vues
lanes-moved-say = Rien n’a été repris. Voici ce que le fichier change à présent.
lanes-new =
    { $count ->
        [one] Une nouvelle liaison
        [many] { $count } de nouvelles liaisons
       *[other] { $count } nouvelles liaisons
    }
lanes-changed =
    { $count ->
        [one] Une liaison modifiée
        [many] { $count } de liaisons modifiées
       *[other] { $count } liaisons modifiées
    }
lanes-new-cards =
    { $count ->
        [one] Une grille tarifaire
        [many] { $count } de grilles tarifaires
       *[other] { $count } grilles tarifaires
    }
lanes-replaced = corrigée
lanes-ended =
    { $count ->
        [one] Une grille change de dernier jour
        [many] { $count } de grilles changent de dernier jour
       *[other] { $count } grilles changent de dernier jour
    }
lanes-what = Quoi
lanes-was = Jusqu’ici
lanes-becomes = Désormais
lanes-until-was = Dernier jour jusqu’ici
lanes-until-now = Dernier jour désormais
lanes-confirm = Reprendre ainsi
lanes-discard = Tout laisser en l’état
lanes-nothing = rien
lanes-carrier = Transporteur
lanes-border = Entrée dans
lanes-divisor = Diviseur (cm³/kg)
said-lanes-taken = Le fichier est repris. Les prix suivent dès maintenant.

# /ops/lanes/{code} : la liaison, ses grilles, et une de plus
lane-facts = La liaison
lane-journey = Une commande passée maintenant
lane-begins = Début de préparation
lane-leaves = Chez le transporteur
lane-at-border = À la frontière, environ
lane-arrives = À la porte
lane-cards = Grilles tarifaires
lane-no-cards = Il n’y a pas de grille tarifaire : aucun prix ne peut être établi sur cette liaison. Ajoutez-en une ci-dessous.
lane-card-add = Ajouter une grille tarifaire
lane-card-say = Elle commence à son premier jour ; la précédente finit la veille. Les champs reprennent la dernière grille.
lane-card-to = Au, ou sans fin
lane-card-currency = Monnaie
lane-card-first-g = Poids de base, en grammes
lane-card-first = Prix du poids de base
lane-card-step-g = Tranche supplémentaire, en grammes
lane-card-step = Prix par tranche
lane-card-max-g = Maximum, en grammes
lane-card-fuel = Carburant, en fraction (0.165)
lane-card-do = Ajouter cette grille
said-card-added = La grille tarifaire est là. Les prix suivent dès son premier jour.
