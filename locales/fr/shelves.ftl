## Des mots dans une autre langue que la page : templates/parts/foreign.html

text-foreign = Pas encore en { $here }. Ce texte est en { $there }.

## Collections : templates/shop/collection.html, templates/shop/home.html

home-collection = Collection
home-collections = D’autres collections
collection-see =
    { $count ->
        [one] Voir la pièce
        [many] Voir les { $count } de pièces
       *[other] Voir les { $count } pièces
    }
collection-pieces =
    { $count ->
        [one] { $count } pièce
        [many] { $count } de pièces
       *[other] { $count } pièces
    }
collection-until = jusqu’au { $day }
collection-over = Cette collection est terminée. Ce qu’elle montrait reste ici tant que nous en avons.
collection-here =
    { $count ->
        [one] { $count } de ces pièces peut vous parvenir ({ $country }).
        [many] { $count } de ces pièces peuvent vous parvenir ({ $country }).
       *[other] { $count } de ces pièces peuvent vous parvenir ({ $country }).
    }
collection-more = Autres collections

## Les collections au bureau d’exploitation : templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Collections
collections-title = Collections
collections-say = Des articles réunis autour d’une histoire, pour un temps. Ceux qui ne peuvent pas aller dans un pays y sont signalés.
collections-none = Il n’y a encore aucune collection.
collections-new = Nouvelle collection
collections-collection = Collection
collections-stands = État
collections-place = Page d’accueil
collections-goods = Articles
collections-languages = Langues
collection-coming = À venir
collection-running = Affichée
collection-past = Terminée
collection-look = Voir dans la boutique
collection-slug = Partie de son adresse
collection-slug-hint = Minuscules, chiffres et traits d’union. Les autres langues tirent la leur du titre ; les anciennes adresses restent valables et renvoient à la nouvelle.
collection-not-a-slug = Écrivez des minuscules de a à z, des chiffres et des traits d’union.
collection-slug-taken = Une autre collection a cette adresse, ou l’a eue.
collection-slug-reserved = Ce mot a un autre sens dans nos adresses. Choisissez-en un autre.
collection-place = Rang sur la page d’accueil
collection-place-hint = 1 vient en premier. Vide : absente de la page d’accueil.
collection-not-a-place = Écrivez un nombre de 1 à 99, ou laissez vide.
collection-from = Premier jour
collection-to = Dernier jour
collection-ends-early = Le dernier jour précède le premier.
collection-goods = Articles, dans leur ordre
collection-goods-hint = Un par ligne : la dernière partie de l’adresse de l’article, ou l’adresse entière.
collection-no-such = Il n’y a pas d’article « { $slug } ».
collection-no-goods = Indiquez au moins un article.
collection-too-many = { $most } articles au plus.
collection-picture = Photo
collection-picture-none = Aucune
collection-picture-later = La photo se choisit parmi celles des articles, une fois la collection enregistrée.
collection-title = Titre, { $language }
collection-lead = Lignes sous le titre, { $language }
collection-story = Histoire, { $language } : une ligne vide entre les paragraphes
collection-untitled = Une collection a besoin d’un titre.
collection-save = Enregistrer
collection-moved = Quelqu’un a modifié cette collection pendant que vous écriviez. Vos textes sont ci-dessous ; ouvrez de nouveau la page pour voir les siens.

## Tailles et entretien : templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Guide des tailles
sizes-size = Taille
sizes-centimetres = En centimètres
sizes-inches = En pouces, avec les centimètres à côté
size-span = { $from }–{ $to }
size-chest = Poitrine
size-waist = Tour de taille
size-hips = Hanches
size-shoulders = Épaules
size-sleeve = Manche
size-head = Tête
size-foot = Pied
size-inseam = Entrejambe
size-length = Longueur
size-width = Largeur
size-height = Hauteur
size-depth = Profondeur
size-diameter = Diamètre
care-title = Entretien
care-wash-30 = Lavage en machine à 30 °C
care-wash-40 = Lavage en machine à 40 °C
care-wash-60 = Lavage en machine à 60 °C
care-wash-hand = Lavage à la main
care-no-wash = Ne pas laver
care-no-bleach = Pas de javel
care-iron-low = Repassage à fer doux
care-iron-medium = Repassage à fer moyen
care-no-iron = Ne pas repasser
care-tumble-low = Sèche-linge à basse température
care-no-tumble = Pas de sèche-linge
care-dry-flat = Séchage à plat
care-dry-line = Séchage sur fil
care-dry-clean = Nettoyage à sec
care-dishwasher = Va au lave-vaisselle
care-no-dishwasher = Ne va pas au lave-vaisselle
care-microwave = Va au micro-ondes
care-oil = À huiler ou à cirer de temps en temps
care-wipe = Un coup de chiffon suffit
care-shade = À garder à l’abri du soleil

## Tailles et entretien au bureau de la marque : templates/brand/fitting.html

sizes-desk = Tailles et entretien
sizes-desk-say = Ce que mesurent les articles et comment en prendre soin. Ce qui est dit d’un article l’emporte sur ce qui est dit de sa catégorie.
sizes-of-listing = Cet article seulement
sizes-of-category = Tous vos articles de la catégorie { $category }
sizes-hint = Longueurs en centimètres : 92, 92,5 ou de–à, 92-96. Là où les clients mesurent en pouces, nous convertissons. Une taille qui porte le code d’un choix (s, m, eu-40) s’affiche avec le libellé de ce choix. Laissez vide ce qui ne sert pas.
sizes-column = Mesure { $number }
sizes-row = Taille { $number }
sizes-cell = Taille { $row }, mesure { $column }
sizes-twice = Cette mesure a déjà une colonne.
sizes-not-a-length = Écrivez des centimètres : 92, 92,5 ou 92-96.
sizes-unnamed = Cette ligne a des longueurs, mais pas de taille.
sizes-same = Cette taille a déjà une ligne.
sizes-half = Un tableau a besoin d’au moins une mesure et une taille.
sizes-moved = Quelqu’un a fait des modifications ici pendant que vous écriviez. Vos textes sont ci-dessous ; ouvrez de nouveau la page pour voir les siens.

## La page d’une marque : templates/shop/brand.html

brand-policies = Comment elle vend
brand-returns = Retours
brand-returns-is =
    { $days ->
        [one] Dans un délai de { $days } jour après l’arrivée.
        [many] Dans un délai de { $days } de jours après l’arrivée.
       *[other] Dans un délai de { $days } jours après l’arrivée.
    }
brand-pays = Qui paie le retour
brand-pays-is = Nous, si un article est arrivé défectueux ou n’est pas celui de la commande. Vous, si vous avez changé d’avis.
brand-sends = Expédie depuis
brand-more = Les retours en détail
