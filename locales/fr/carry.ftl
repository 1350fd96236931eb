## entrepot import listings : ce qui ne va pas dans une ligne d’un fichier de produits. Ce qui devrait s’y trouver suit « attendu : ».

carry-fault = ligne { $line }, { $column } : trouvé « { $value } », attendu : { $expected }
carry-cells =
    { $count ->
        [one] une seule cellule, comme il n’y a qu’un en-tête
        [many] { $count } de cellules, autant que d’en-têtes
       *[other] { $count } cellules, autant que d’en-têtes
    }
carry-key = le nom du produit (handle, SKU ou id)
carry-title = un titre sur la première ligne d’un produit
carry-nothing = un prix, ou l’adresse d’une image
carry-gift-card = un article ; les cartes cadeaux ne se vendent pas ici
carry-not-shipped = un article qui s’expédie
carry-grouped = un article proprement dit ; un groupe ne fait que nommer d’autres produits
carry-external = un article vendu ici, et non dans une autre boutique
carry-kind = un type de produit connu : simple, variable ou variation
carry-not-new = un article neuf
carry-no-parent = le SKU, ou id: suivi du numéro, d’un produit variable de ce fichier
carry-no-forms = un produit qui a au moins une variante dans ce fichier
carry-price =
    { $digits ->
        [0] un prix supérieur à zéro en { $currency }, sans décimale
        [one] un prix supérieur à zéro en { $currency }, avec un point et au plus une décimale
        [many] un prix supérieur à zéro en { $currency }, avec un point et au plus { $digits } de décimales
       *[other] un prix supérieur à zéro en { $currency }, avec un point et au plus { $digits } décimales
    }
carry-amount = un montant avec sa monnaie (14.90 EUR)
carry-currency = des prix en { $currency }, la monnaie de la marque
carry-other-price = un prix en { $currency }, avec un point, ou rien
carry-unpriced = un prix, ou rien
carry-above-price = pas plus que le prix
carry-no-unit = l’unité de la quantité voisine
carry-measure = une quantité avec son unité, par exemple g, kg, ml, cl, l, m ou m2
carry-no-choice = un choix pour l’option de ce nom
carry-stray-choice = rien : la première ligne du produit ne nomme pas cette option
carry-same-choice = des choix qu’aucune autre variante du produit n’a déjà
carry-choices = un choix par ligne : son code, une virgule, son libellé
carry-options = au plus { $most } options pour distinguer les variantes
carry-forms = au plus { $most } variantes à partir d’une ligne
carry-no-sku = un code ; le handle et les choix n’ont pas permis d’en former un
carry-sku = un code de 64 caractères au plus, sans espace, ni / ? #
carry-sku-twice = un code qu’aucune ligne précédente n’a
carry-sku-taken = un code qu’aucune autre fiche n’a
carry-tariff = un code tarifaire de 6 à 10 chiffres
carry-origin = les deux lettres d’un pays
carry-grams = un poids en grammes
carry-weight = un poids avec son unité (210 g, 3.2 lb)
carry-side = une longueur avec son unité (20 cm, 8 in)
carry-pieces = un nombre de pièces
carry-language = les deux lettres d’une langue
carry-flag = TRUE ou FALSE
carry-restrictions = des mots de cette liste, séparés par des espaces : { $words }
carry-unfit-choice = un choix pour chaque option du produit
carry-unfit-option = trois options au plus, chacune avec un nom
carry-unfit = de quoi laisser la fiche en état d’être vendue, puisqu’elle est publiée
carry-unkept = un produit qui puisse être enregistré ; personne ne doit le modifier entre-temps

## Comment s’appellent, en tant qu’options, les attributs du flux Merchant

carry-option-colour = Couleur
carry-option-size = Taille
carry-option-material = Matière
carry-option-pattern = Motif

## Pourquoi un fichier n’est pas lu

carry-no-brand = il n’y a pas de marque { $brand } ; ajoutez-la d’abord, ou voyez sous /ops celles qui existent
carry-no-place = il n’y a pas de site { $place } ; leurs codes sont sous /ops/places
carry-no-form = ce n’est pas un fichier de produits connu. Nous lisons le CSV de produits de Shopify (Handle ou URL handle, Title, Price), celui de WooCommerce (Type, SKU, Name, Regular price) et les flux Google Merchant (XML, ou tableau avec id, title, price). --form dit duquel il s’agit.
carry-no-column = colonne absente du fichier : { $columns } ; exportez de nouveau les produits avec toutes leurs colonnes, en-têtes en anglais
carry-not-text = ligne { $line } : ce n’est pas du texte UTF-8 ; enregistrez le fichier en CSV UTF-8
carry-malformed = ligne { $line } : { $why }
carry-under-way = un autre processus importe ce fichier en ce moment ; rien de plus n’a été enregistré ici

## Le déroulement d’un import et son bilan

carry-resumes =
    { $count ->
        [one] Ce fichier avait été interrompu : un produit est traité, celui de la ligne { $line }. L’import reprend à la suite.
        [many] Ce fichier avait été interrompu : { $count } de produits sont traités, le dernier à la ligne { $line }. L’import reprend à la suite.
       *[other] Ce fichier avait été interrompu : { $count } produits sont traités, le dernier à la ligne { $line }. L’import reprend à la suite.
    }
carry-kept =
    { $count ->
        [one] enregistré jusqu’ici : un produit, à la ligne { $line }
        [many] enregistrés jusqu’ici : { $count } de produits, jusqu’à la ligne { $line }
       *[other] enregistrés jusqu’ici : { $count } produits, jusqu’à la ligne { $line }
    }
carry-draft = brouillon { $product } : { $lacks }
carry-more-drafts =
    { $count ->
        [one] … et encore un brouillon ; le bureau de la marque les liste tous
        [many] … et encore { $count } de brouillons ; le bureau de la marque les liste tous
       *[other] … et encore { $count } brouillons ; le bureau de la marque les liste tous
    }
carry-lack-hs6 =
    { $count ->
        [one] { $count } variante : sous-position tarifaire
        [many] { $count } de variantes : sous-position tarifaire
       *[other] { $count } variantes : sous-position tarifaire
    }
carry-lack-origin =
    { $count ->
        [one] { $count } variante : pays d’origine
        [many] { $count } de variantes : pays d’origine
       *[other] { $count } variantes : pays d’origine
    }
carry-lack-weight =
    { $count ->
        [one] { $count } variante : poids
        [many] { $count } de variantes : poids
       *[other] { $count } variantes : poids
    }
carry-faults-in =
    { $count ->
        [one] { $count } ligne inutilisable est notée dans { $file }
        [many] { $count } de lignes inutilisables sont notées dans { $file }
       *[other] { $count } lignes inutilisables sont notées dans { $file }
    }
carry-more-faults =
    { $count ->
        [one] … et encore une ; --errors FICHIER les écrit toutes
        [many] … et encore { $count } ; --errors FICHIER les écrit toutes
       *[other] … et encore { $count } ; --errors FICHIER les écrit toutes
    }
carry-others =
    { $count ->
        [one] { $count } produit d’une autre marque a été laissé de côté.
        [many] { $count } de produits d’autres marques ont été laissés de côté.
       *[other] { $count } produits d’autres marques ont été laissés de côté.
    }
carry-dry-run = Essai à blanc, rien n’est enregistré. Le bilan serait :
carry-sum = Lignes : { $rows }. Produits : { $products } (variantes : { $variants }). Ajoutés : { $added }. Modifiés : { $changed }. Inchangés : { $same }. À compléter avant la mise en vente : { $drafts }. Photos à ajouter au bureau : { $pictures }. Cellules en erreur : { $faults }.

## entrepot export listings, et templates/brand/listings.html

carry-export = Exporter en CSV
carry-exported =
    { $count ->
        [one] { $count } fiche exportée ; variantes : { $variants }.
        [many] { $count } de fiches exportées ; variantes : { $variants }.
       *[other] { $count } fiches exportées ; variantes : { $variants }.
    }
carry-left-out =
    { $count ->
        [one] { $count } fiche laissée de côté : rien ne peut en être vendu, ou elle n’a pas encore de textes.
        [many] { $count } de fiches laissées de côté : rien ne peut en être vendu, ou elles n’ont pas encore de textes.
       *[other] { $count } fiches laissées de côté : rien ne peut en être vendu, ou elles n’ont pas encore de textes.
    }
