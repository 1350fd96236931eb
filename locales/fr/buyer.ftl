## templates/parts/buyer.html : des exemples sous les champs

buyer-example = Par exemple { $example }

## La copie d’une adresse en lettres latines, templates/parts/buyer.html

buyer-latin-arabic = Si vous l’écrivez en arabe : la même en lettres latines
buyer-latin-cyrillic = Si vous l’écrivez en cyrillique : la même en lettres latines
buyer-latin-japanese = Si vous l’écrivez en japonais : la même en lettres latines
buyer-latin-korean = Si vous l’écrivez en coréen : la même en lettres latines
buyer-latin-other = La même adresse en lettres latines
buyer-latin-why = Pour l’étiquette et les papiers de douane, que l’on lit en route. Ce que vous avez déjà écrit en lettres latines plus haut n’est pas à réécrire.
buyer-latin-name = Nom, en lettres latines
buyer-latin-street = Numéro et rue, en lettres latines
buyer-latin-extra = Étage, porte, société, en lettres latines
buyer-latin-city = Ville, en lettres latines
buyer-latin-needed = En route, douanes et transporteurs ne lisent que les lettres latines. Écrivez aussi cette ligne ainsi, par exemple { $example }
buyer-latin-needed-plain = En route, douanes et transporteurs ne lisent que les lettres latines. Écrivez aussi cette ligne ainsi.
buyer-latin-foreign = Lettres latines seulement, avec ou sans accents
buyer-unprintable = Il y a là un signe que nous ne pouvons pas imprimer sur l’étiquette. Retirez-le.

## Le numéro sous lequel la douane connaît l’acheteur, templates/parts/buyer.html

buyer-customs = Pour la douane : { $country }
buyer-id-why = Là-bas ({ $country }), la douane ne laisse entrer un colis de l’étranger que sous le numéro de son destinataire. C’est pourquoi nous le demandons.
buyer-id-why-optional = Là-bas ({ $country }), la douane peut demander à qui est destiné un colis de l’étranger. Avec votre numéro, il passe plus vite ; sans lui, on vous appellera peut-être.
buyer-id-who = Vu par la douane et par le transporteur qui déclare le colis, par personne d’autre. Nous le gardons chiffré ; notre équipe n’en voit que les deux derniers caractères.
buyer-id-if-any = { $kind } (facultatif)
buyer-id-either = { $one } ou { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Code personnel de dédouanement (PCCC)
buyer-id-tckn = Numéro d’identité turc (T.C.)
buyer-id-iin = Numéro d’identification individuel (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Numéro d’identité nationale ou d’iqama
buyer-id-pccc-more = Il doit avoir été délivré à la personne nommée dans l’adresse.
buyer-id-kept = Votre compte a déjà { $number }. Laissez le champ vide pour l’utiliser.
buyer-id-keep = Le garder dans mon compte, chiffré, pour la prochaine fois
buyer-id-needed = Sans ce numéro, la douane ({ $country }) renverrait le colis. Écrivez-le ici, s’il vous plaît.
buyer-id-digit = Un chiffre de ce numéro est faux. Comparez-le avec le document.
buyer-id-shape = Cela ne ressemble pas à ce numéro. En voici un qui y ressemble : { $example }

## Avant de commander, templates/parts/buyer.html

buyer-sale = Avant de commander
buyer-sale-by = vendu par { $brand }
buyer-sale-all-in = pour l’ensemble, à votre porte ({ $country }). Rien n’y est perçu.
buyer-sale-arrives = Arrivée
buyer-sale-mind = Si vous changez d’avis
buyer-sale-mind-is =
    { $days ->
        [one] Vous pouvez vous rétracter pendant { $days } jour à compter de l’arrivée du dernier colis, sans donner de motif.
        [many] Vous pouvez vous rétracter pendant { $days } de jours à compter de l’arrivée du dernier colis, sans donner de motif.
       *[other] Vous pouvez vous rétracter pendant { $days } jours à compter de l’arrivée du dernier colis, sans donner de motif.
    }
buyer-sale-law =
    { $days ->
        [one] La loi vous en garantit { $days }.
        [many] La loi vous en garantit { $days }.
       *[other] La loi vous en garantit { $days }.
    }
buyer-sale-how = Comment se rétracter
buyer-sale-back = Renvoi
buyer-sale-back-is = Vous payez le port si vous avez seulement changé d’avis. Si un article est défectueux, n’est pas le bon ou diffère de sa description, c’est nous.
buyer-sale-shop = Qui en répond
buyer-sale-shop-is = Entrepot encaisse le paiement, fait passer les colis en douane et répond des retours.
buyer-sale-who = Qui nous sommes
buyer-sale-complain = Réclamations
buyer-button = Commander avec obligation de paiement

## Le compte, templates/shop/account.html

buyer-account = Vos numéros auprès de la douane
buyer-account-say = Gardés chiffrés, utilisés seulement quand un colis les demande. Les commandes passées gardent le numéro avec lequel elles sont parties.
buyer-account-remove = Retirer

## Bureaux, templates/care/order.html et ops/parcel.html

buyer-desk = Numéro du destinataire auprès de la douane
buyer-desk-latin = En lettres latines
buyer-desk-sealed = Le numéro du destinataire auprès de la douane ne peut pas être ouvert, et des documents sans ce numéro sont refusés à la frontière. Rien n’a été imprimé. Prévenez la personne qui s’occupe du serveur.
