## /ops/search : l’index, les synonymes, les recherches sans résultat

ops-nav-search = Recherche
searching-title = Recherche
searching-say = Ce qui fait trouver les articles : l’index, les synonymes, et ce que les clients ont cherché en vain.
searching-index = Index
searching-holds = Fiches indexées
searching-current = Complet au
searching-none = Il n’y a pas encore d’index. D’ici là, recherches et listes viennent directement de la base de données.
searching-building = En construction : { $done } fiches sur { $all }
searching-rebuild = Reconstruire
searching-rebuild-say = Pendant ce temps, les clients cherchent comme avant ; les filtres peuvent manquer un moment.
said-index-anew = L’index est en cours de reconstruction.
searching-try = Essayer une recherche
searching-language = Langue
searching-query = Ce que l’on saisit
searching-show = Afficher
searching-as-typed = uniquement tel que saisi
searching-found =
    { $count ->
        [0] Aucune fiche trouvée. Destination : { $country }.
        [one] { $count } fiche trouvée. Destination : { $country }.
        [many] { $count } de fiches trouvées. Destination : { $country }. Les premières :
       *[other] { $count } fiches trouvées. Destination : { $country }. Les premières :
    }
searching-found-later = L’index est en construction. Réessayez quand il sera terminé.
searching-synonyms = Synonymes : { $language }
searching-synonyms-say = Chaque ligne est un groupe. Chercher l’un de ses mots, c’est trouver les articles de tous. Séparez les mots par des virgules ; une entrée peut en compter plusieurs (service à thé).
searching-shipped = Ces groupes ont été fournis avec le programme.
searching-own = Ces groupes sont les vôtres.
searching-changed = Dernière modification par { $author }
searching-groups = Groupes, un par ligne
searching-groups-hint = { $groups } groupes au plus. Un mot compte au plus { $letters } lettres ; celui que vous ajoutez ne figure que dans un groupe.
searching-save = Enregistrer les groupes
searching-lines =
    { $count ->
        [one] { $count } ligne est à revoir
        [many] { $count } de lignes sont à revoir
       *[other] { $count } lignes sont à revoir
    }
searching-line-alone = Ligne { $line } : « { $word } » est seul. Un groupe compte au moins deux mots.
searching-line-wordless = Ligne { $line } : « { $word } » ne contient ni lettre ni chiffre.
searching-line-long = Ligne { $line } : « { $word } » dépasse { $most } lettres.
searching-line-twice = Ligne { $line } : « { $word } » figure déjà à la ligne { $other }. Réunissez les deux lignes, ou retirez le mot de l’une d’elles.
searching-line-crowded = Ligne { $line } : un groupe compte au plus { $most } mots.
searching-line-beyond = Ligne { $line } : il ne peut pas y avoir plus de { $most } groupes. Retirez-en.
searching-moved = Entre-temps, quelqu’un d’autre a modifié ces groupes. Les vôtres sont toujours là : enregistrez de nouveau pour les mettre à la place.
searching-stands = Version actuelle
searching-back = Revenir aux groupes du programme
searching-back-say =
    { $count ->
        [0] Vos groupes disparaissent, sans rien à la place : le programme n’en fournit aucun pour cette langue.
        [one] Vos groupes disparaissent, et le seul groupe fourni avec le programme s’applique de nouveau.
        [many] Vos groupes disparaissent, et les { $count } de groupes fournis avec le programme s’appliquent de nouveau.
       *[other] Vos groupes disparaissent, et les { $count } groupes fournis avec le programme s’appliquent de nouveau.
    }

## /ops/search et /brand/searches : ce qui a été cherché en vain

searching-missed = Recherches sans résultat
searching-missed-say = Les recherches qui n’ont rien donné. Adresses e-mail, numéros de téléphone et numéros de commande ne sont jamais conservés, rien ne dit qui a cherché, et chaque décompte est oublié au bout de 90 jours. Choisissez des mots pour les essayer.
searching-missed-none = Aucune recherche sans résultat sur cette période.
searching-missed-narrowed = Rien pour ce marché et cette langue.
searching-missed-all = Tout afficher
searching-days = Période
searching-span = Les { $days } derniers jours
searching-market = Marché
searching-all-markets = Tous les marchés
searching-all-languages = Toutes les langues
searching-words = Mots
searching-times = Nombre
searching-last = Dernière fois
searching-most = Voici les { $most } recherches les plus fréquentes.

## /brand/searches

brand-nav-searches = Ce que l’on cherche
searching-brand-say = Ce que les clients ont cherché sans que la boutique ait rien à proposer. Si vous le vendez, employez leur mot dans un titre ou une description ; si vous pouvez le fabriquer, sachez qu’on le demande déjà.
searching-brand-kept = Un mot apparaît dès qu’il a été cherché au moins deux fois. Rien ne dit qui a cherché.
searching-brand-none = Rien pour l’instant : sur cette période, aucun mot n’a été cherché en vain plus d’une fois. Revenez plus tard, ou choisissez une période plus longue.
searching-add = Ajouter une fiche
