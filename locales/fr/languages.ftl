## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html : ce que chaque langue a de textes à elle

ops-nav-languages = Langues
languages-title = Langues
languages-say = Ce que chaque langue dit avec ses propres textes. Ce qui manque s’affiche dans une autre langue et est signalé comme tel.
languages-how = Chaque marque rédige les textes de ses fiches à son propre bureau ; ici, un titre mène à la page telle que la voient les lecteurs de cette langue. Les noms de villes se modifient sous « Sites ».
languages-of = { $own } sur { $all }
languages-interface = Interface
languages-listings = Fiches en vente
languages-options = Options
languages-pictures = Descriptions des photos
languages-categories = Catégories
languages-cities = Villes
languages-what = Élément
languages-own = Dans cette langue
languages-other = Affiché dans une autre langue
languages-none = Dans aucune langue
languages-old = Plus ancien que la source
languages-since = Modification de la source
languages-house = Marques, catégories et villes
languages-whole = Rien ne manque, et rien n’est plus ancien que sa source.
languages-older =
    { $count ->
        [one] { $count } texte plus ancien que sa source
        [many] { $count } de textes plus anciens que leur source
       *[other] { $count } textes plus anciens que leur source
    }
languages-missing =
    { $count ->
        [one] { $count } texte manque
        [many] { $count } de textes manquent
       *[other] { $count } textes manquent
    }
languages-lacking =
    { $count ->
        [one] Dans une langue, certaines de vos fiches n’ont pas encore de texte
        [many] Dans { $count } de langues, certaines de vos fiches n’ont pas encore de texte
       *[other] Dans { $count } langues, certaines de vos fiches n’ont pas encore de texte
    }
languages-lacks =
    { $count ->
        [one] { $language } : { $count } fiche sans texte dans cette langue
        [many] { $language } : { $count } de fiches sans texte dans cette langue
       *[other] { $language } : { $count } fiches sans texte dans cette langue
    }
