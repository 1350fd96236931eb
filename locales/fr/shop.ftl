## templates/layout.html et ses éléments

skip-to-goods = Aller aux articles
header-search = Rechercher un article, une marque
header-search-button = Rechercher
header-account = Compte
header-sign-in = Se connecter
header-cart = Panier
header-ways = Articles
market-delivering = Pays de livraison : { $country }
market-stay = Vous restez sur cette page. Les articles qui ne peuvent pas y aller sont signalés, avec la raison.
foot-before = Avant l’achat
foot-after = Après l’achat
foot-house = La maison
foot-duties = Ce que contient le prix
foot-shipping = Comment voyagent les articles
foot-follow = Retrouver une commande
foot-returns = Renvoyer un article
foot-about = À propos d’Entrepot
foot-legal = Conditions, vie privée, responsabilités
foot-note = Prix avec droits de douane et taxes. Pays de livraison : { $country }.

## templates/shop/home.html

home-title = Le prix affiché est le prix à votre porte
home-description = Porcelaine, thé, soie, lumière et son, directement des maisons qui les font, droits et taxes compris dans le prix.
home-say = Porcelaine, thé, soie, lumière et son, directement des maisons qui les font. Droits, taxes et papiers de douane sont réglés avant le départ du colis.
home-see-new = Voir les nouveautés
home-see-lanes = Comment voyagent les articles
home-new = Tout juste déballé
home-all = Tous les articles
home-receipt = Chaque prix s’ouvre sur son reçu
home-receipt-is = Ouvrez un prix, et il dit de quoi il est fait : le prix du fabricant, les droits, la taxe, le voyage, chacun avec sa règle et le jour où elle a été lue. Le reçu que vous voyez est celui que vous gardez.
home-receipt-more = Si l’on vous réclame un supplément à la porte, ne payez rien et écrivez-nous. Nous nous en chargeons.
home-receipt-how = Comment nous calculons un prix
home-lanes =
    { $count ->
        [one] { $count } liaison ouverte aujourd’hui
        [many] { $count } de liaisons ouvertes aujourd’hui
       *[other] { $count } liaisons ouvertes aujourd’hui
    }
home-brands = Les maisons que nous représentons
brands-name = Maison
brands-from = De
brands-makes = Fabrique
brands-since = Depuis
place-in-country = { $city }, { $country }

## Le sceau de la douane, templates/parts/seal.html

seal-paid = Droits et taxes acquittés.

## Listes : templates/parts/lot.html, sorts.html, pager.html ; pages de catégorie, de marque et de recherche

crumbs-label = Vous êtes ici
crumb-home = Accueil
lot-all-in = droits et taxes compris
lot-to-door = jusqu’à votre porte
lot-from = Depuis { $city }, { $days }
lot-at = À { $city }, { $days }
list-count =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }
list-empty = Ce rayon est encore vide.
sort-label = Trier par
sort-newest = Nouveautés d’abord
sort-price = Prix à votre porte, croissant
sort-price-down = décroissant
list-pages = Pages
list-before = Précédent
list-after = Suivant
list-page = Page { $number }
brand-range =
    { $count ->
        [one] { $count } article de cette maison
        [many] { $count } d’articles de cette maison
       *[other] { $count } articles de cette maison
    }
search-title = « { $query } »
search-all = Tous les articles
search-nothing = Rien trouvé pour « { $query } »
search-try = Essayez un mot plus court, ou flânez dans les rayons :

## templates/shop/listing.html

price-worth = Droits de douane et taxes compris, hors livraison
price-region = La taxe de vente de votre État n’est pas comprise. Là où nous devons la percevoir, elle s’affiche en caisse avant le paiement.
listing-quantity = Quantité
listing-add = Ajouter au panier
listing-back =
    { $days ->
        [one] Vous avez { $days } jour pour le renvoyer. Un défaut ? Nous payons le retour et remboursons aussi droits et taxes.
        [many] Vous avez { $days } de jours pour le renvoyer. Un défaut ? Nous payons le retour et remboursons aussi droits et taxes.
       *[other] Vous avez { $days } jours pour le renvoyer. Un défaut ? Nous payons le retour et remboursons aussi droits et taxes.
    }
listing-roads = Pourquoi cet itinéraire, et quels sont les autres
roads-outcome = Résultat
roads-taken = C’est l’itinéraire retenu.
road-arrives = Chez vous au plus tard le { $day }
listing-about = L’article
listing-safety = Sécurité, et qui en répond
listing-beside = Sur la même étagère
listing-instead = Ce qui peut y aller
fact-weight = Poids
fact-size = Dimensions
fact-care = Entretien
fact-tariff = Position tarifaire
fact-origin = Pays de fabrication
fact-sku = Référence
fact-maker = Fabricant
fact-answers = Responsable ici
fact-answers-is = Entrepot, en tant que vendeur. Si quelque chose ne va pas, écrivez-nous.

## Pourquoi il n'y a pas de prix ; chaque message reçoit le pays

no-offer-sold-out = Épuisé pour le moment
no-offer-no-lane = Aucun transporteur ne l’achemine ici depuis son lieu de stockage
no-offer-closed = L’acheminement jusqu’ici est suspendu pour le moment
no-offer-prohibited = Importation interdite ici
no-offer-restricted = Les transporteurs de ce trajet ne le prennent pas
no-offer-too-heavy = Trop lourd pour les transporteurs de ce trajet
no-offer-too-late = Ne peut pas arriver à temps
no-offer-no-tariff = Nous ne connaissons pas encore ses droits de douane ici
no-offer-incomplete = La marque doit encore fournir ce que demande la douane
no-offer-no-price = Aucun prix ne peut être établi pour le moment
no-offer-other-forms = Une autre version est peut-être disponible : voyez plus bas.
no-offer-goes-to = Disponible pour :
no-offer-elsewhere = Les articles au bas de cette page peuvent y aller.

## Le reçu, templates/parts/slip.html

receipt-caption = Calculé le { $day } pour une pièce
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Règle
receipt-no-duty = Droits de douane
receipt-duty-relief = Aucun : la valeur des articles ne dépasse pas { $limit }.
receipt-duty-waived = Aucun : les articles entrent dans la franchise.
receipt-duty-settled = Aucun : ces articles ont déjà été importés et se trouvent sur le territoire douanier du pays.
receipt-duty-free = Aucun sur de tels articles.
receipt-carrier = { $mode }, { $carrier }

## Le ruban du voyage, templates/parts/ribbon.html


## Les liaisons, templates/parts/lanes.html

way-label = Liaisons vers ce pays
way-from = Départ
way-by = Voyage par
way-arrives = Commandé maintenant, chez vous
way-refuses = Ne prend pas
way-takes-all = prend tout ce que nous vendons
way-shelf = En rayon à { $city }
way-hub = Plateforme à { $city }
days-at-door = { $days }

## Les dessins et les sommes à côté de chaque prix, dans les listes, paniers et commandes

home-see-goods = Voir les articles
home-receipt-promise = Si l’on vous réclame un supplément à la porte, ne payez rien et écrivez-nous.
seal-nobody-asks = Personne ne vous demande d’argent à la porte.
seal-nothing-to-sign = Nous déposons la déclaration en douane et payons ce qui est dû. Rien à signer, rien à payer.
journey-title = Son chemin jusqu’à vous
journey-hub = remis au transporteur
journey-on-shelf = en rayon, départ
journey-border = Douane
journey-cleared = déjà dédouané
journey-door = Votre porte
receipt-unfold = De quoi est fait ce prix
receipt-asked = { $brand } demande { $asked }, au taux de { $rate } du { $day } et { $margin } pour le change
receipt-asked-same = { $brand } demande { $asked }
receipt-goods-sum = Prix, droits et taxes compris
receipt-delivery = Livraison depuis { $city }
receipt-on-delivery = { $what } sur la livraison
receipt-restated = Calculé dans la monnaie du pays ({ $local }), puis converti au taux de { $rate } du { $day }
receipt-at-door = À votre porte
price-inside = Droits de douane et taxes compris
price-delivery = livraison
price-at-door = à votre porte
