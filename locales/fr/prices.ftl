## Le formulaire d'une fiche : templates/brand/listing.html

prices-floor = Prix plancher, en { $currency }
prices-floor-hint = Quels que soient les taux de change, une unité n’est jamais vendue moins cher. Laissez vide s’il n’y a pas de limite.
prices-regular = Prix avant réduction, en { $currency }
prices-regular-hint = Seulement tant que le prix ci-dessus est une réduction. Les boutiques l’affichent, ou le prix le plus bas des dernières semaines là où la loi le demande.
prices-measure = Contenance
prices-measure-hint = Ce que contient une unité, par exemple 100 g : la page affiche alors le prix au kilo ou au litre.
prices-unit = Unité
prices-unit-none = non vendu à la mesure
prices-floor-wrong = Ligne { $line } : le prix plancher est un montant en { $currency } supérieur à zéro et au plus égal au prix
prices-floor-high = Ligne { $line } : le prix plancher ne peut pas dépasser le prix
prices-regular-wrong = Ligne { $line } : le prix avant réduction est un montant en { $currency }, supérieur au prix
prices-regular-low = Ligne { $line } : le prix avant réduction doit être supérieur au prix
prices-measure-wrong = Ligne { $line } : indiquez la contenance par un nombre supérieur à zéro, avec trois décimales au plus
prices-unit-missing = Ligne { $line } : choisissez l’unité de la contenance

## À côté de chaque prix : templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Prix réduit
prices-lowest =
    { $days ->
        [one] Prix le plus bas du jour précédant la réduction : { $price }
        [many] Prix le plus bas des { $days } de jours précédant la réduction : { $price }
       *[other] Prix le plus bas des { $days } jours précédant la réduction : { $price }
    }
prices-before = Prix avant réduction : { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] oz liq.
       *[piece] pièces
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] oz liq.
       *[piece] pièce
    }
fact-contents = Contenance

## Qui paie à la frontière : page d'un article, panier, caisse et e-mail d'une commande

incoterm-says = { $incoterm ->
        [dap] Rendu au lieu de destination (DAP) : le transporteur peut vous réclamer droits et taxes à la porte. Ils sont déjà dans ce que vous payez ici : envoyez-nous le reçu du transporteur et nous vous remboursons.
       *[ddp] Rendu droits acquittés (DDP) : droits et taxes sont dans ce que vous payez ici, rien de plus n’est dû à la porte.
    }

## Le reçu : src/web/shop/receipt.rs

receipt-floor = { $brand } n’accepte pas moins de { $least }, au taux de { $rate } du { $day }

## Le flux des taux de change : templates/ops/rates.html, today.html

rates-window = Les prix des articles gardent le taux de la veille de leur fenêtre, longue d’autant de jours que l’indique la ligne du marché (rate_days) : ils ne bougent pas d’un jour à l’autre.
feed-title = Relevé auprès de la banque
feed-off = Les taux ne sont pas relevés automatiquement. Indiquez l’adresse du fichier quotidien dans le réglage rates_url, ou chargez les fichiers à la main.
feed-address = Adresse
feed-every =
    { $hours ->
        [one] Toutes les heures
        [many] Toutes les { $hours } d’heures
       *[other] Toutes les { $hours } heures
    }
feed-every-label = Fréquence
feed-good = Dernier succès
feed-failed = Dernier échec
feed-never = jamais encore
feed-now = Relever maintenant
feed-down = Les taux de change n’ont pas pu être relevés
feed-why-address = L’adresse est injoignable.
feed-why-slow = La banque n’a pas répondu à temps.
feed-why-status = La banque a répondu par le code { $detail } au lieu du fichier.
feed-why-large = La réponse est bien plus grosse qu’un fichier de taux.
feed-why-text = La réponse n’est pas du texte.
feed-why-file = Le fichier n’est pas compris : { $detail }. Rien n’en a été repris.
said-rates-new = De nouveaux taux de change sont en vigueur.
said-rates-same = La banque n’a rien de plus récent.
said-rates-failed = Les taux n’ont pas pu être relevés ; les prix suivent les derniers connus.
