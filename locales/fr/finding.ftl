## templates/parts/filters.html : ce qui resserre une liste

filter-title = Affiner
filter-title-chosen =
    { $count ->
        [one] Affiner : { $count } choix
        [many] Affiner : { $count } de choix
       *[other] Affiner : { $count } choix
    }
filter-show = Afficher
filter-chosen = Vos choix
filter-remove = Retirer : { $what }
filter-clear = Tout effacer
filter-more = Plus
filter-category = Catégorie
filter-brand = Marque
filter-price = Prix à votre porte
filter-price-say = Livraison, droits et taxes compris. Ici, de { $least } à { $most }.
filter-price-from = Minimum
filter-price-to = Maximum
filter-arrival = Chez vous au plus tard
filter-arrival-any = N’importe quel jour
filter-rating = Avis
filter-rating-any = Peu importe
filter-rating-from =
    { $stars ->
        [one] { $stars } étoile ou plus
        [many] { $stars } d’étoiles ou plus
       *[other] { $stars } étoiles ou plus
    }
filter-place = Où se trouve l’article
filter-near = Déjà près de chez vous, dédouané
filter-stock = Disponible ici aujourd’hui

## Ce qui a été choisi, un par un

filter-of = { $name } : { $value }
filter-between = de { $least } à { $most }
filter-at-least = { $amount } ou plus
filter-at-most = { $amount } ou moins

## Les tris ; les autres se trouvent dans shop.ftl

sort-relevance = Pertinence
sort-soonest = Livraison la plus rapide

## Ce qu’une liste dit d’elle-même

finding-preparing = Les filtres et le tri se préparent. Voici la liste entière en attendant ; réessayez dans un instant.
finding-away =
    { $count ->
        [one] Un de ces articles ne peut pas vous parvenir pour le moment. Pays de livraison : { $country }.
        [many] { $count } de ces articles ne peuvent pas vous parvenir pour le moment. Pays de livraison : { $country }.
       *[other] { $count } de ces articles ne peuvent pas vous parvenir pour le moment. Pays de livraison : { $country }.
    }
finding-away-hide = N’afficher que les articles livrables

## Une liste où il ne reste rien

finding-nothing-fits = Rien ne répond à tous vos choix
finding-widen = Pour trouver davantage :
finding-without =
    { $count ->
        [one] Sans « { $what } » : { $count } article
        [many] Sans « { $what } » : { $count } d’articles
       *[other] Sans « { $what } » : { $count } articles
    }
finding-fewer = Trouvé avec moins de mots :
finding-fewer-words =
    { $count ->
        [one] « { $words } » : { $count } article
        [many] « { $words } » : { $count } d’articles
       *[other] « { $words } » : { $count } articles
    }
finding-away-all = De tels articles existent, mais aucun ne peut vous parvenir pour le moment. Pays de livraison : { $country }.
finding-here = Ce que nous pouvons vous livrer

## templates/shop/suggest.html : pendant la saisie

suggest-label = Suggestions
suggest-goods = Articles
suggest-categories = Catégories
suggest-brands = Marques
suggest-count =
    { $count ->
        [0] Aucune suggestion
        [one] { $count } suggestion, accessible avec les touches fléchées
        [many] { $count } de suggestions, accessibles avec les touches fléchées
       *[other] { $count } suggestions, accessibles avec les touches fléchées
    }
