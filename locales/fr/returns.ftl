## templates/shop/return.html

return-title = Renvoyer un article
return-crumbs = Vous êtes ici
return-order = Commande
return-step-what = Quoi et pourquoi
return-step-amount = Ce qui vous est rendu
return-step-sent = Envoyé
return-what = Ce que vous renvoyez
return-bought =
    { $count ->
        [one] une pièce achetée
        [many] { $count } de pièces achetées
       *[other] { $count } pièces achetées
    }
return-until = retour possible jusqu’au
return-how-many = Quantité
return-all-back = Toutes ces pièces sont déjà revenues, ou en route.
return-why = Pourquoi
return-look = Voir ce qui m’est rendu
return-check = Il manque encore quelque chose
return-cannot = Le retour n’est pas possible ainsi
return-one = Retour
return-comes-back = Vous est rendu
return-units =
    { $count ->
        [one] { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = Au prix payé
return-duty = Ses droits de douane
return-tax = Ses taxes
return-line = Articles, droits et taxes compris
return-shipping = Livraison
return-shipping-help = Avec ses droits, taxes et frais
return-shipping-stays = Non rendue : une partie du colis reste chez vous, et rien n’y était défectueux
return-from-receipt = D’après le reçu du
return-when = Sur le moyen de paiement utilisé, une fois les articles chez nous. Votre banque peut avoir besoin de quelques jours.
return-words = Quelque chose à nous dire
return-words-optional = (facultatif)
return-send = Demander le retour
return-change = Modifier
return-none-left = Rien de cette commande ne peut être renvoyé à présent

## Les raisons et ce qui en découle : src/wording/labels.rs

return-reason-faulty = Arrivé cassé ou défectueux
return-reason-faulty-help = Tout vous est rendu : articles, livraison, droits et taxes.
return-reason-not-as-described = Différent de ce que disait la page
return-reason-not-as-described-help = Tout vous est rendu : articles, livraison, droits et taxes.
return-reason-wrong-item = Autre chose a été envoyé
return-reason-wrong-item-help = Tout vous est rendu : articles, livraison, droits et taxes.
return-reason-changed-mind = J’ai changé d’avis
return-reason-changed-mind-help = Le prix des articles est rendu, avec leurs droits et taxes ; la livraison, seulement si tout le colis revient.
return-reason-cancelled = Annulé avant l’envoi
return-reason-cancelled-help = Tout est rendu : articles, livraison, droits, taxes et frais.
return-reason-parcel-lost = Colis perdu
return-reason-parcel-lost-help = Tout est rendu : articles, livraison, droits, taxes et frais. La maison prend la perte à sa charge.
return-reason-needed = Choisissez une raison : elle décide de ce qui est rendu.

## Où en est un retour : src/wording/labels.rs

return-state-requested = À l’étude
return-state-approved = Accepté : articles attendus
return-state-rejected = Refusé
return-state-received = Articles arrivés
return-state-lost = Colis perdu ; remboursement à venir
return-state-owed = Remboursement à envoyer
return-state-underway = Remboursement en route
return-state-refunded = Remboursé

## Pourquoi un retour n'est pas possible : src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Choisissez quels articles vous renvoyez, et combien.
return-refused-not-yet = Le retour sera possible une fois la commande payée.
return-refused-too-many =
    { $count ->
        [one] Une seule de ces pièces peut encore être renvoyée.
        [many] Seules { $count } de ces pièces peuvent encore être renvoyées.
       *[other] Seules { $count } de ces pièces peuvent encore être renvoyées.
    }
return-refused-too-late = Le dernier jour pour le renvoyer était le { $day }.
return-refused-open = Le retour { $rma } du même colis est encore ouvert. Une fois clos, vous pourrez en demander un autre.
