## templates/mail/letter : ce que disent les e-mails

mail-signed = Entrepot, maison de commerce
mail-placed-subject = Votre commande { $number } est payée
mail-placed = Merci, { $name }. Votre commande { $number } est payée et part à l’emballage.
mail-duty-paid = Droits et taxes sont acquittés ({ $country }). Si l’on vous réclame un supplément à la porte, ne payez rien et écrivez-nous.
mail-parcel = Colis { $number }, arrivée prévue chez vous : { $days }
mail-delivery = Livraison, droits et taxes compris
mail-total = Vous avez payé
mail-open-order = Ouvrir la commande
mail-code-subject = Le code de votre commande { $number }
mail-code = { $code } ouvre votre commande { $number } pendant quinze minutes.
mail-code-not-you = Si vous ne l’avez pas demandé, vous n’avez rien à faire.
mail-comes-back = Vous est rendu
mail-return-asked-subject = Nous avons votre demande de retour
mail-return-asked = Nous avons votre demande et répondons sous deux jours ouvrés. D’ici là, gardez les articles.
mail-return-approved-subject = Votre retour est accepté
mail-return-approved = Renvoyez-nous les articles, s’il vous plaît, avec le numéro de retour sur le colis. L’argent part dès leur arrivée.
mail-return-rejected-subject = Votre retour n’a pas été accepté
mail-return-rejected = Nous ne pouvons pas reprendre ces articles. Voici pourquoi :
mail-return-received-subject = Votre retour est arrivé
mail-return-received = Les articles sont arrivés. L’argent suit sous deux jours ouvrés.
mail-return-refunded-subject = Votre argent est en route
mail-return-refunded = Nous avons envoyé l’argent sur la carte qui a servi au paiement.
mail-return-follow = Voir où il en est
