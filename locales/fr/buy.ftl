## templates/shop/cart.html

cart-title = Votre panier
cart-empty = Votre panier est encore vide.
cart-parcels =
    { $count ->
        [one] Un colis. Destination : { $country }.
        [many] { $count } de colis. Destination : { $country }.
       *[other] { $count } colis. Destination : { $country }.
    }
cart-parcel = Colis { $number }, depuis { $city }
cart-how-many = Quantité : { $title }
cart-part = { $count } sur { $all } dans ce colis
cart-change = Modifier
cart-take-out = Retirer
cart-delivery = Livraison depuis { $city }, ses droits et taxes compris
cart-parcel-total = Ce colis, à votre porte
cart-stays = Livraison impossible pour le moment : { $country }
cart-stays-first = Retirez ce qui ne peut pas y aller, ou choisissez un autre pays en haut de la page ; vous pourrez ensuite passer en caisse.
cart-fewer-left =
    { $count ->
        [one] Il n’en reste qu’un
        [many] Il n’en reste que { $count }
       *[other] Il n’en reste que { $count }
    }
cart-take-left =
    { $count ->
        [one] Prendre le dernier
        [many] Prendre ces { $count }
       *[other] Prendre ces { $count }
    }
cart-you-pay = Vous payez, à votre porte
cart-checkout = Passer en caisse
cart-sums = La même somme, poste par poste
cart-bad-quantity = On peut commander de 1 à { $most } pièces d’un même article à la fois. Votre panier n’a pas changé.
cart-full = Un panier contient au plus { $most } articles différents. Commandez d’abord ceux-ci.
cart-unknown-goods = Cet article n’est plus en vente. Votre panier n’a pas changé.
sum-goods = Articles
sum-delivery = Livraison
sum-duty = Droits de douane
sum-tax = Taxes
sum-fees = Frais
mix-inside = compris dans les montants ci-dessus
mix-flat-duty-shared = Le droit forfaitaire n’est dû qu’une fois pour les articles d’une même ligne tarifaire
mix-threshold-crossed = Ensemble, les articles dépassent la franchise de droits
mix-other-road = Ensemble, les articles prennent un autre itinéraire
mix-rounding = Arrondi une seule fois pour le tout
notice-threshold = Ce colis dépasse { $threshold } ; droits de douane dus : { $duty }.
notice-duty = Ensemble, ces articles supportent des droits de douane : { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Caisse
checkout-one-page = Une page, un bouton.
checkout-guest = Continuez sans compte, ou avec le vôtre :
checkout-where = Où livrer
checkout-email = E-mail
checkout-email-hint = Pour le reçu et le suivi, rien d’autre.
checkout-name = Prénom et nom
checkout-street = Numéro et rue
checkout-extra = Étage, porte, société (s’il y a lieu)
checkout-city = Ville
checkout-state = État
checkout-province = Province
checkout-emirate = Émirat
checkout-postcode = Code postal
checkout-zip = Code postal (ZIP)
checkout-choose = Choisir
checkout-phone = Téléphone (facultatif)
checkout-phone-hint = Seul le transporteur le voit.
checkout-country = Destination : { $country }. Un autre pays change le prix : choisissez-le en haut de la page.
checkout-when = Quand il arrive
checkout-pay = Comment vous payez
checkout-test = Paiements de test
checkout-test-help = Cette boutique n’accepte que des cartes de test ; aucune somme ne circule. Toute date à venir et tout code de sécurité conviennent.
test-card-captured = paie
test-card-declined = est refusée
test-card-needs-confirmation = demande une confirmation
checkout-card = Numéro de carte
checkout-expiry = Expire fin, MM/AA
checkout-code = Code de sécurité
checkout-no-provider = Aucun moyen de paiement n’est encore en place dans cette boutique : rien ne peut être commandé.
checkout-button = Payer { $total }
checkout-held = Ce prix vous est garanti jusqu’au { $until }, heure locale ({ $country }, { $zone }). Appuyez autant de fois que vous voulez : le débit n’a lieu qu’une fois.
checkout-card-unknown = Ce n’est aucune des cartes de test. Prenez l’un des numéros ci-dessus.
checkout-expiry-wrong = Indiquez le mois et l’année d’expiration de la carte, par exemple 12/30
checkout-code-wrong = Trois ou quatre chiffres
checkout-postcode-wrong = Là-bas, un code postal ne s’écrit pas ainsi. En voici un : { $example }
checkout-postcode-elsewhere = Ce code postal n’est pas de la région choisie. Vérifiez l’un et l’autre.
checkout-region-unknown = Choisissez dans la liste
checkout-rates-too-old = Nos taux de change sont trop anciens pour vendre. Rien n’a été débité ; revenez plus tard dans la journée, s’il vous plaît.
checkout-moved = Le prix a changé
checkout-moved-help = Il était de { $was }, il est maintenant de { $now }. Rien n’a été débité. Le bouton ci-dessous accepte le nouveau prix.
checkout-sold-out = { $sku } vient de partir chez quelqu’un d’autre. Rien n’a été débité. Modifiez votre panier, puis continuez.
checkout-cannot-ship = { $sku } : { $why }. Rien n’a été débité.
checkout-empty = Il n’y a plus rien dans votre panier. Si vous venez de commander, l’e-mail est en route.
checkout-changed = Votre panier a été modifié dans une autre fenêtre. Regardez-le encore une fois ; rien n’a été débité.
checkout-declined = La carte a été refusée. Rien n’a été débité. Essayez-en une autre.
confirm-title = Confirmer le paiement
confirm-say = Cette page tient lieu de celle de votre banque. C’est un test : aucune somme ne circule.
confirm-order = Commande
confirm-agree = Confirmer
confirm-refuse = Refuser

## templates/shop/order.html, find_order.html

order-title = Commande
order-heading-paid = Merci. Votre commande est payée
order-heading-awaiting = Votre commande attend son paiement
order-heading-declined = Le paiement a été refusé. Rien n’a été débité
order-heading-cancelled = Cette commande a été annulée. Rien n’a été débité
order-pieces =
    { $count ->
        [one] Une pièce
        [many] { $count } de pièces
       *[other] { $count } pièces
    }
order-receipt = De quoi est fait le prix de ce colis
order-parcel-number = Colis { $number }
order-paid = Vous avez payé, tout compris
order-goes-to = Adresse de livraison
find-title = Retrouver une commande
find-say = Avec le numéro de la commande et l’adresse e-mail qui a servi à la passer, nous vous envoyons un code qui l’ouvre.
find-number = Numéro de commande
find-number-wrong = Un numéro de commande s’écrit comme EP-7K3M9QXC2
find-send = Envoyer le code
find-code = Code reçu par e-mail, six chiffres
find-code-wrong = Ce code n’ouvre pas la commande. Il vaut quinze minutes et cinq essais.
find-open = Ouvrir la commande

# Page d'un article, panier et caisse : les itinéraires entre lesquels choisir.
choice-title = Moins cher, ou plus tôt
choice-parcels = { $count ->
    [one] en un colis
    [many] en { $count } de colis
   *[other] en { $count } colis
}
choice-gone = Vos articles ne peuvent plus arriver pour le jour choisi. Voici ce qui est possible à présent.
checkout-choice-show = Voir le total avec ce choix
checkout-choice-price = Livré ainsi, vous payez { $now }
choice-collected = Expédié avec le départ groupé du { $day }
choice-collected-saves = Expédié avec le départ groupé du { $day } : { $amount } d’économie
choice-together-saves = Ensemble, avec le départ groupé du { $day } : { $amount } d’économie
