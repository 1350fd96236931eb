# /ops/places et /ops/places/{code}

place-new = Un site de plus
place-add = Ajouter un site
place-add-do = Ajouter ce site
place-taken = Un autre site a ce code. Choisissez-en un autre.
place-code = Code, par exemple CN-SZX
place-not-a-code = Écrivez un code fait de lettres, chiffres et traits d’union : CN-SZX.
place-no-kind = Choisissez le type de site.
place-country = Pays, deux lettres
place-zone = Fuseau horaire, par exemple Asia/Shanghai
place-no-zone = Écrivez un fuseau horaire par son nom dans la liste IANA : Asia/Shanghai, Europe/Warsaw.
place-city = Ville ({ $language })
place-no-city = Écrivez le nom de la ville dans une langue au moins.
place-runs = Comment il fonctionne
place-runs-say = Les nouveaux prix et dates suivent aussitôt. Ce qui est vendu garde les dates de sa vente. Sans nombre de colis par jour, il n’y a pas de limite.
place-save = Enregistrer
place-handling-days = Préparation, en jours ouvrés
place-capacity = Colis par jour, au plus
place-most =
    { $count ->
        [one] { $count } colis par jour
        [many] { $count } de colis par jour
       *[other] { $count } colis par jour
    }
place-no-capacity = Écrivez combien de colis partent au plus en un jour, ou laissez vide. Pour ne plus prendre de commandes ici, fermez les liaisons.
place-packaging = Colis vide, en grammes
place-per-parcel = Frais par colis { $currency }
place-per-unit = Frais par pièce { $currency }
place-working = Jours travaillés
place-consolidates = Emballe ensemble les colis de plusieurs marques pour un même client
place-not-a-number = Écrivez un nombre entier, { $most } au plus.
place-not-a-fee = Écrivez un montant en { $currency }, jamais négatif, par exemple 1.50.
place-not-a-time = Écrivez une heure, par exemple 16:00.
place-no-days = Cochez un jour au moins.
place-never-collected = Cochez un jour de départ groupé de la liaison { $lane }, ou changez d’abord les jours de celle-ci.
place-lanes =
    { $count ->
        [0] aucune liaison
        [one] une liaison
        [many] { $count } de liaisons
       *[other] { $count } liaisons
    }
place-lying =
    { $count ->
        [0] aucun article ici
        [one] une variante (disponible : { $free }, réservé : { $held })
        [many] { $count } de variantes (disponible : { $free }, réservé : { $held })
       *[other] { $count } variantes (disponible : { $free }, réservé : { $held })
    }
place-days-off = Jours chômés
place-no-days-off = Aucun jour chômé connu à partir d’aujourd’hui. Les dates sont promises comme si le site travaillait tous ses jours.
place-days-over =
    { $count ->
        [one] Un jour chômé est passé.
        [many] { $count } de jours chômés sont passés.
       *[other] { $count } jours chômés sont passés.
    }
place-day = Jour
place-day-name = Son nom, par exemple Fête du printemps
place-add-day = Ajouter ce jour chômé
place-day-name-needed = Dites pourquoi c’est fermé : Fête du printemps, inventaire.
place-day-known = Ce jour est déjà chômé.
place-take = Travailler quand même
place-take-day = Travailler quand même le { $day }
weekday-monday = Lundi
weekday-tuesday = Mardi
weekday-wednesday = Mercredi
weekday-thursday = Jeudi
weekday-friday = Vendredi
weekday-saturday = Samedi
weekday-sunday = Dimanche
said-place-added = Le site est créé. Donnez-lui un expéditeur et des liaisons, et des articles pourront s’y trouver.
said-place-changed = Enregistré. Prix et dates suivent aussitôt.
said-day-added = Le jour est chômé. Les dates suivent aussitôt.
said-day-taken = Ce jour est travaillé. Les dates suivent aussitôt.
