## templates/brand/frame.html

brand-nav-listings = Fiches
brand-nav-stock = Stock
brand-nav-orders = Commandes

## templates/brand/listings.html

brand-listings = Fiches
brand-new = Nouvelle fiche
brand-none = Aucune fiche pour l’instant. Rédigez la première ; elle reste à l’état de brouillon jusqu’à sa publication.
brand-count =
    { $count ->
        [one] { $count } fiche
        [many] { $count } de fiches
       *[other] { $count } fiches
    }
brand-picture = Photo
brand-title = Titre
brand-state = État
brand-variants = Variantes
brand-sold-to = Vendu vers
brand-lacks = Ce qui manque
brand-sold-of =
    { $all ->
        [one] { $sold } sur { $all } destination
        [many] { $sold } sur { $all } de destinations
       *[other] { $sold } sur { $all } destinations
    }
brand-pages = Pages
listing-state-draft = Brouillon
listing-state-published = En vente
listing-state-withdrawn = Retirée
brand-missing-hs6 = { $sku } : sous-position tarifaire
brand-missing-origin = { $sku } : pays d’origine
brand-missing-weight = { $sku } : poids
brand-unready-title = Un titre
brand-unready-picture = Une photo
brand-unready-variant = Une variante en vente

## templates/brand/listing.html

brand-as-shopper = Voir comme un client
brand-publish = Publier
brand-withdraw = Retirer
brand-unready = Avant la mise en vente, il faut
brand-words = Textes
brand-words-none = rien d’écrit pour l’instant
brand-summary = En une phrase ou deux
brand-body = Description
brand-care = Entretien
brand-category = Catégorie
brand-category-none = Aucune pour l’instant
brand-options = Options
brand-options-say = Ce qui distingue les variantes, par exemple la couverte ou la taille. Videz une ligne pour supprimer un choix.
brand-option = Option { $number }
brand-option-none = aucune
brand-option-name = Son nom
brand-choice = Choix { $number }
brand-variants-say = Une ligne par version qu’un client peut acheter. Les prix sont les vôtres, hors droits et taxes.
brand-variant = Variante { $number }
brand-variant-new = Ajouter une variante
brand-price = Prix en { $currency }
brand-hs6 = Code HS, six chiffres
brand-tariff = Code tarifaire complet
brand-origin = Pays de fabrication, par exemple CN
brand-proven = Preuve d’origine
brand-proven-say = Avec une preuve d’origine préférentielle, les articles bénéficient des droits réduits qu’accordent les accords commerciaux. Ne cochez que si vous détenez la preuve et la joignez à chaque colis.
brand-weight = Poids en g
brand-length = Longueur en mm
brand-width = Largeur en mm
brand-height = Hauteur en mm
brand-shows = Sa photo
brand-minds = Ce qui compte pour les transporteurs
brand-restriction-battery = Batterie
brand-restriction-liquid = Liquide
brand-restriction-magnet = Aimant
brand-restriction-blade = Lame
brand-restriction-food = Denrée alimentaire
brand-on-sale = En vente
brand-off-sale = Hors vente
brand-save = Enregistrer
brand-last = Dernière modification
ready-title = En vente, par destination
ready-title-draft = Prêt à vendre, par destination
ready-shelf = Prix en rayon
ready-door = À la porte
ready-all = Achat possible
ready-some =
    { $all ->
        [one] { $sold } sur { $all } variante
        [many] { $sold } sur { $all } de variantes
       *[other] { $sold } sur { $all } variantes
    }
ready-none = Achat impossible
brand-why-sold-out = Aucun stock là d’où l’envoi serait possible.
brand-why-no-lane = Aucune liaison n’y mène.
brand-why-closed = La liaison est fermée pour le moment.
brand-why-prohibited = De tels articles ne peuvent pas y être envoyés.
brand-why-restricted = Aucun transporteur n’y achemine de tels articles.
brand-why-too-heavy = Trop lourd pour toutes les liaisons.
brand-why-too-late = Arriverait trop tard.
brand-why-no-tariff = Nous n’avons pas encore de tarif pour ce code HS là-bas.
brand-why-incomplete = Le code HS, l’origine ou le poids manque.
brand-why-no-price = Il manque des règles ou des taux de change ; nos opérateurs s’en occupent.
brand-pictures = Photos
brand-picture-new = Ajouter une photo
brand-picture-file = Fichier
brand-picture-hint = JPEG, PNG ou WebP, 12 Mo au plus. Les données ajoutées par l’appareil sont retirées.
brand-picture-add = Ajouter la photo
brand-picture-remove = Retirer la photo
brand-alt = Ce qu’elle montre, { $language }
brand-alt-change = Modifier la description

## Ce qui peut ne pas aller dans une fiche

brand-category-wrong = Choisissez une des catégories de la liste
brand-title-missing = Écrivez un titre dans cette langue aussi, ou laissez vides ses autres champs
brand-title-needed = Écrivez un titre dans une langue au moins
brand-option-name-missing = Donnez un nom à cette option, par exemple Couverte
brand-option-choices-missing = Écrivez au moins un choix pour cette option
brand-choice-missing = Ligne { $line } : choix à faire, { $option }
brand-choice-twice = Ligne { $line } : une autre ligne en vente a les mêmes choix
brand-sku-wrong = Ligne { $line } : écrivez un SKU de 64 caractères au plus, sans espace ni barre oblique
brand-sku-twice = Ligne { $line } : ce SKU figure aussi sur une autre ligne
brand-sku-taken = Ligne { $line } : ce SKU appartient à une autre fiche
brand-price-wrong = Ligne { $line } : écrivez le prix en { $currency }, supérieur à zéro, par exemple { $example }
brand-hs6-wrong = Ligne { $line } : écrivez six chiffres, par exemple 6911.10
brand-tariff-wrong = Ligne { $line } : écrivez de huit à dix chiffres qui commencent par le code HS
brand-origin-wrong = Ligne { $line } : écrivez les deux lettres d’un pays, par exemple CN
brand-weight-wrong = Ligne { $line } : écrivez des grammes entiers, de 1 à 1 000 000
brand-size-wrong = Ligne { $line } : écrivez des millimètres entiers, de 1 à 10 000
brand-size-half = Ligne { $line } : écrivez les trois côtés, ou aucun
brand-needed-on-sale = Ligne { $line } : ce champ ne peut pas être vide tant que la fiche est en vente
brand-moved-on = Quelqu’un a enregistré cette fiche pendant que vous écriviez. Vos textes sont toujours là : enregistrez de nouveau pour les mettre à la place.
brand-refused = Enregistrement impossible en l’état. Vérifiez les options et les variantes.
brand-picture-needed = Choisissez un fichier
brand-picture-too-large = Le fichier dépasse 12 Mo. Envoyez-en un plus petit
brand-picture-too-many-pixels = La photo dépasse 40 mégapixels. Envoyez-en une plus petite
brand-picture-not-one = Ce n’est pas une image JPEG, PNG ou WebP
brand-picture-odd-shape = Un côté fait plus de huit fois l’autre. Recadrez plus près du carré
brand-picture-too-small = La photo fait moins de 320 pixels de large. Envoyez-en une plus grande
brand-picture-damaged = L’image est abîmée et ne s’ouvre pas. Enregistrez-la de nouveau et envoyez cette copie
brand-alt-needed = Dites ce que montre la photo, dans une langue au moins
brand-last-picture = Une fiche en vente garde une photo. Ajoutez-en une autre avant de retirer celle-ci.

## templates/brand/stock.html

stock-title = Stock
stock-say = Pièces disponibles à la vente sur chaque site. Celles réservées pour des commandes sont comptées à côté.
stock-none = Aucune variante n’est encore en vente. Ajoutez-en une à une fiche, et son stock pourra être fixé ici.
stock-sku = SKU
stock-field = { $sku }, disponible à { $city }
stock-held = Réservé : { $held }
stock-save = Fixer le stock
stock-wrong = { $sku } : écrivez un nombre entier de 0 à { $most }
stock-moved = { $sku }, { $city } : entre-temps, vente ou comptage ; disponible à présent : { $free }. Votre nombre n’est pas encore pris en compte ; vérifiez-le et fixez-le de nouveau

## templates/brand/orders.html

sold-title = Commandes
sold-say = Vos articles seuls ; la maison sait qui les a achetés.
sold-none = Aucun de vos articles n’a encore été commandé.
sold-order = Commande
sold-placed = Passée le
sold-to = Destination
sold-goods = Articles
sold-from = Départ
sold-pieces = Pièces
sold-price = Prix des articles
sold-newer = Plus récentes
sold-older = Plus anciennes
