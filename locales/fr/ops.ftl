## templates/ops/frame.html et ce qui sert à toutes les pages du bureau

ops-desk = Exploitation
ops-nav-today = Aujourd’hui
ops-nav-rules = Règles
ops-nav-rates = Taux de change
ops-nav-lanes = Liaisons
ops-nav-places = Sites
ops-nav-brands = Marques
ops-nav-letters = E-mails
ops-nav-audit = Journal d’audit
pager-name = Autres pages
pager-before = Précédent
pager-after = Suivant
pager-older = Plus ancien
pager-newest = Retour au plus récent

## templates/ops/rules.html

rules-title = Règles
rules-hash = Cette version :
rules-table = Table
rules-table-markets = Marchés
rules-table-territories = Territoires douaniers
rules-table-thresholds = Seuils
rules-table-regimes = Régimes
rules-table-fees = Frais
rules-table-taxes = Taxes
rules-table-tariffs = Tarifs douaniers
rules-table-rounding = Arrondis
rules-table-restrictions = Restrictions
rules-country = Destination
rules-all = Toutes
rules-on = En vigueur le
rules-any-day = Y compris échues ou à venir
rules-show = Afficher
rules-found =
    { $count ->
        [one] { $count } règle.
        [many] { $count } de règles.
       *[other] { $count } règles.
    }
rules-english = Le texte d’une règle reste en anglais, comme sa source est citée.
rules-none = Aucune règle ne correspond. Choisissez un autre jour, une autre table ou une autre destination.
rules-rule = Règle
rules-says = Contenu
rules-state = État
rules-from = Du
rules-until = Au
rules-open = sans fin
rules-source = Source
rules-off = connue, non appliquée
rules-coming = à venir
rules-over = échue
rules-uncertain = en vigueur, incertaine
rules-holds = en vigueur

## templates/ops/rates.html

rates-title = Taux de change
rates-say = Unités d’une monnaie pour un euro. Un prix utilise le dernier taux publié au plus tard son jour ; chaque reçu garde le taux qu’il a utilisé.
rates-newest = Taux le plus récent du
rates-none = Aucun taux de change n’est chargé
rates-old =
    { $count ->
        [one] Le taux le plus récent date de { $count } jour
        [many] Le taux le plus récent date de { $count } de jours
       *[other] Le taux le plus récent date de { $count } jours
    }
rates-load = Chargez-en de plus récents avec « entrepot import rates FICHIER ». D’ici là, les prix suivent le dernier taux.
rates-published = Taux publiés
rates-currency = Monnaie
rates-per-euro = Pour un euro
rates-day = Publié le
rates-source = Source
rates-pegs = Monnaies arrimées
rates-pegs-say = Monnaies que la banque ne cote pas, arrimées à une autre qu’elle cote.
rates-anchor = Arrimée à
rates-units = Unités pour une

## templates/ops/lanes.html

lanes-title = Liaisons et grilles tarifaires
lanes-say = Ce que demandent les transporteurs aujourd’hui, hors manutention du colis. Un colis paie le plus élevé de son poids réel et de son poids volumétrique.
lanes-none = Aucune liaison ne part de ce site.
lanes-lane = Liaison
lanes-to = Vers
lanes-how = Mode
lanes-declared = Déclaré
lanes-terms = Droits
lanes-transit = Délai
lanes-days =
    { $to ->
        [one] { $to } jour
        [many] { $from }–{ $to } de jours
       *[other] { $from }–{ $to } jours
    }
lanes-departs = Départs groupés
lanes-any-day = tous les jours ouvrés
lanes-first = Poids de base
lanes-step = Par tranche
lanes-fuel = Carburant
lanes-most = Maximum
lanes-card-from = Grille depuis
lanes-refuses = Ne prend pas
lanes-no-card = Aucune grille tarifaire en vigueur
lanes-open = ouverte
lanes-closed = fermée
lanes-ddp = Acquittés par nous
lanes-dap = Payés à la porte

## templates/ops/places.html

places-title = Sites
places-place = Site
places-kind = Type
places-hub = Plateforme à l’origine
places-warehouse = Entrepôt à l’étranger
places-consolidates = emballe plusieurs marques ensemble
places-cutoff = Heure limite
places-handling = Préparation
places-days =
    { $count ->
        [one] { $count } jour ouvré
        [many] { $count } de jours ouvrés
       *[other] { $count } jours ouvrés
    }
places-off = Prochain jour chômé
places-per-parcel = Par colis
places-per-unit = Par pièce
places-lanes = Liaisons
places-skus = Variantes
places-free = Disponible
places-held = Réservé pour des commandes
places-total = Pièces, tous sites

## templates/ops/brands.html

brands-title = Marques
brands-say = Chaque marque gère elle-même ses fiches et ses stocks ; la commission est une part du prix des articles, hors droits et taxes.
brands-brand = Marque
brands-home = Établie à
brands-currency = Prix en
brands-founded = Depuis
brands-commission = Commission
brands-usual = taux habituel
brands-on-shelf = En rayon
brands-all = Fiches
brands-maker = Fabricant, au sens de la sécurité des produits

## templates/ops/audit.html

audit-title = Journal d’audit
audit-say = Toute modification faite par le personnel, une marque ou une commande système, la plus récente d’abord. Rien n’en est jamais retiré.
audit-none = Rien n’a encore été modifié.
audit-when = Quand (UTC)
audit-who = Qui
audit-did = Quoi
audit-to = Sur quoi
audit-detail = Avec quels chiffres
audit-role-brand = marque
audit-role-agent = service client
audit-role-operator = exploitation
audit-role-shopper = client
audit-role-program = le programme

## templates/ops/letters.html

letters-title = E-mails
letters-say = Écrits avec la modification qui les cause, envoyés ensuite. Leur contenu n’est pas affiché ici : il peut comporter des clés et des codes.
letters-none = Aucun e-mail n’a encore été écrit.
letters-written = Écrit (UTC)
letters-kind = Objet
letters-to = À
letters-language = Langue
letters-tries = Essais
letters-when = Envoyé, ou prochain essai
letters-error = Ce qui a échoué
letters-retry = Réessayer

## templates/ops/today.html

today-title = Aujourd’hui
today-failed =
    { $count ->
        [one] Un e-mail n’a pas pu être envoyé
        [many] { $count } d’e-mails n’ont pas pu être envoyés
       *[other] { $count } e-mails n’ont pas pu être envoyés
    }
today-orders =
    { $count ->
        [one] commande
        [many] de commandes
       *[other] commandes
    }
today-returns =
    { $count ->
        [one] retour ouvert
        [many] de retours ouverts
       *[other] retours ouverts
    }
today-letters =
    { $count ->
        [one] e-mail en attente
        [many] d’e-mails en attente
       *[other] e-mails en attente
    }
today-listings =
    { $count ->
        [one] fiche
        [many] de fiches
       *[other] fiches
    }
today-lanes =
    { $count ->
        [one] liaison
        [many] de liaisons
       *[other] liaisons
    }
today-markets =
    { $count ->
        [one] marché
        [many] de marchés
       *[other] marchés
    }
today-rules = Règles en vigueur
today-log = Dernières modifications
