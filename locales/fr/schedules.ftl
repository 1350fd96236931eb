# Ce qu'un lecteur de fichiers tarifaires officiels n'a pas pu reprendre (import de tarifs, /ops/rules).

unread-shape = La ligne a moins ou plus de cellules que l’en-tête.
unread-no-code = Il y a un taux, mais pas de code.
unread-code = Le code n’a pas six, huit ou dix chiffres.
unread-twice = Le code figure deux fois, avec des taux différents.
unread-no-rate = Il n’y a pas de taux, ni ici ni à la ligne au-dessus.
unread-parent = Le taux de la ligne au-dessus n’a pas pu être lu.
unread-special-provision = Disposition du chapitre 98 ou 99 : saisissez de telles mesures comme des lignes à part.
unread-reference = Le taux figure ailleurs, dans une autre ligne ou une note.
unread-season = Le taux change avec la saison.
unread-entry-price = Le taux dépend du prix d’entrée.
unread-recipe = Une partie du taux dépend de la composition (lait, sucre, amidon).
unread-unit = Les droits se comptent en « { $unit } », ce qu’un colis ne dit pas.
unread-several = Il y a plusieurs montants selon la quantité.
unread-part = Un taux ne s’applique qu’à une partie des marchandises.
unread-bounds = Le taux a des bornes que notre table ne peut pas contenir.
unread-formula = Le taux est une formule.
unread-provisional = Pour le moment, le taux de l’Union s’applique ici à la place.
unread-words = Ces mots ou ces nombres ne sont pas compris.
unread-trade-remedy = Une partie de ces marchandises supporte aussi un droit de défense commerciale ; le fichier n’en dit pas le montant.
unread-suspended = { $count ->
    [one] Une ligne bénéficie peut-être pour le moment d’un taux réduit ; le fichier ne dit pas pour quelles marchandises.
    [many] { $count } de lignes bénéficient peut-être pour le moment d’un taux réduit ; le fichier ne dit pas pour quelles marchandises.
   *[other] { $count } lignes bénéficient peut-être pour le moment d’un taux réduit ; le fichier ne dit pas pour quelles marchandises.
}
unread-quota = Il y a un taux réduit dans la limite d’un contingent.
unread-differ = { $count ->
    [one] Une ligne de cette sous-position n’a pas été lue : il faut huit chiffres pour ces marchandises.
    [many] Les lignes de cette sous-position ont { $count } de taux différents : il faut huit chiffres pour ces marchandises.
   *[other] Les lignes de cette sous-position ont { $count } taux différents : il faut huit chiffres pour ces marchandises.
}
unread-programme = { $count ->
    [one] Le programme « { $code } » n’est pas une liste de pays ; une ligne le cite, et les marchandises paient le taux ordinaire.
    [many] Le programme « { $code } » n’est pas une liste de pays ; { $count } de lignes le citent, et les marchandises paient le taux ordinaire.
   *[other] Le programme « { $code } » n’est pas une liste de pays ; { $count } lignes le citent, et les marchandises paient le taux ordinaire.
}
unread-programme-unknown = { $count ->
    [one] Le programme « { $code } » n’est pas dans notre table ; une ligne le cite, et les marchandises paient le taux ordinaire.
    [many] Le programme « { $code } » n’est pas dans notre table ; { $count } de lignes le citent, et les marchandises paient le taux ordinaire.
   *[other] Le programme « { $code } » n’est pas dans notre table ; { $count } lignes le citent, et les marchandises paient le taux ordinaire.
}
unread-other-column = Le taux des origines de la seconde colonne n’a pas été lu ; leurs marchandises n’ont pas de taux ici. { $why }
unread-preference = Un taux préférentiel n’a pas été lu ; les marchandises paient le taux ordinaire. { $why }
