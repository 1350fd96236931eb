## templates/parts/wish.html, templates/shop/wishes.html : la liste d’envies

wish-save = Ajouter aux envies
wish-remove = Retirer des envies
wishes-title = Liste d’envies
wishes-none = Rien pour l’instant. Sur la page de ce qui vous plaît, appuyez sur « Ajouter aux envies » : l’article vous attend ici, avec le prix du jour à votre porte.
wishes-say =
    { $count ->
        [one] Un article, au prix du jour. Pays de livraison : { $country }.
        [many] { $count } d’articles, aux prix du jour. Pays de livraison : { $country }.
       *[other] { $count } articles, aux prix du jour. Pays de livraison : { $country }.
    }
wishes-guest = Cette liste reste sur cet appareil. Connectez-vous, et elle vous suit.
wishes-full = Une liste d’envies contient au plus { $most } articles. Retirez-en un pour faire de la place.
wishes-gone = N’est plus en vente

## templates/parts/watch.html, templates/shop/watch.html : être prévenu par e-mail

watch-title =
    { $kind ->
        [drop] Me prévenir si le prix baisse
       *[back] Me prévenir dès qu’il est disponible
    }
watch-button = Me prévenir
watch-email = Votre adresse e-mail
watch-back-title = Me prévenir dès qu’il est disponible
watch-back-say = Un seul e-mail, dès que nous pouvons de nouveau vous l’envoyer, avec son prix à votre porte. Ensuite, nous oublions votre adresse.
watch-back-button = Me prévenir dès qu’il est disponible
watch-back-told = Nous vous écrirons dès qu’il sera de nouveau disponible.
watch-drop-link = Me prévenir si le prix baisse
watch-drop-say = Un e-mail chaque fois que le prix, droits de douane et taxes compris, passe sous celui d’aujourd’hui. Chacun contient un lien pour ne plus en recevoir.
watch-drop-told = Nous vous écrirons si le prix baisse.
watch-off = Ne plus me prévenir
watch-others = Choix épuisés
watch-waits = C’est noté. Dès qu’il y a du nouveau, nous écrivons à { $email }.
watch-confirm-say = Faut-il écrire à { $email } au sujet de « { $title } » ?
watch-confirm = Oui, me prévenir
watch-too-often = Cela fait plusieurs demandes en une heure. Réessayez un peu plus tard, s’il vous plaît.
watch-too-many = Cette adresse attend déjà des nouvelles de beaucoup d’articles. Renoncez d’abord à l’un d’eux.

## templates/shop/letters_stop.html : plus d’e-mails

stop-title = Moins d’e-mails
stop-say =
    { $sort ->
        [reviews] Ne plus vous demander d’avis ?
       *[goods] Ne plus vous envoyer d’e-mails sur les articles de nouveau disponibles et les baisses de prix ? Votre liste d’envies reste telle quelle.
    }
stop-button = Arrêter ces e-mails
stop-done =
    { $sort ->
        [reviews] C’est fait. Nous ne vous demanderons plus d’avis.
       *[goods] C’est fait. Vous ne recevrez plus d’e-mails sur les articles de nouveau disponibles ni sur les baisses de prix.
    }

## templates/parts/later.html : mis de côté

later-title =
    { $count ->
        [one] Mis de côté : un article
        [many] Mis de côté : { $count } d’articles
       *[other] Mis de côté : { $count } articles
    }
later-say = Ces articles ne sont pas réservés dans le stock, et les prix sont ceux du jour.
later-save = Mettre de côté
later-back = Remettre au panier
later-forget = Oublier
later-count =
    { $count ->
        [one] une pièce
        [many] { $count } de pièces
       *[other] { $count } pièces
    }
later-full = On peut mettre de côté { $most } articles. Oubliez-en un pour faire de la place.

## templates/parts/moved.html : le panier dans une autre boutique

moved-title = Votre panier change de destination : { $now } (avant : { $was })
moved-title-currency = Votre panier change de monnaie : { $now } (avant : { $was })
moved-total = En tout : { $now }, au lieu de { $was }.
moved-charges-now = Droits, taxes et frais s’appliquent désormais : { $now }, déjà dans le total.
moved-charges-gone = Plus de droits, de taxes ni de frais ; avant, c’était { $was }.
moved-charges-other = Droits, taxes et frais dans le total : { $now }, au lieu de { $was }.
moved-paid-ahead = Ils sont maintenant payés avec votre commande ; rien ne vous est demandé à la porte.
moved-paid-at-door = Là-bas, ils ne sont pas payés avec votre commande : le transporteur les réclame à la porte.
moved-arrives = L’ensemble arrive au plus tard le { $now } ; avant, c’était le { $was }.
moved-gained = Peut y être envoyé : { $title }
moved-instead = Voir ce qu’il y a d’autre : { $category }
moved-nothing = Rien n’a changé : ni le total, ni ce qui peut être envoyé, ni la date d’arrivée.

## templates/shop/seen.html : déjà vus

seen-title = Vus récemment
seen-say = Seul ce navigateur sait ce que vous avez regardé.
seen-forget = Les oublier

## Dit une fois, après une modification

said-wished = Ajouté à votre liste d’envies.
said-wish-gone = Retiré de votre liste d’envies.
said-watched = C’est noté : nous vous écrirons.
said-watch-mailed = Nous vous avons envoyé un e-mail avec un lien. Ouvrez-le pour confirmer votre adresse.
said-watch-off = Entendu : pas d’e-mail à ce sujet.
said-saved-later = Mis de côté.
said-moved-to-cart = De retour dans votre panier.
said-saved-gone = Oublié.

## templates/mail/letter.html

mail-watch-confirm-subject = Confirmez votre adresse e-mail, s’il vous plaît
mail-watch-confirm =
    { $kind ->
        [drop] Vous souhaitez savoir quand le prix de « { $title } » baisse. Pays de livraison : { $country }. Ouvrez le lien pour confirmer que cette adresse est la vôtre.
       *[back] Vous souhaitez savoir quand « { $title } » sera de nouveau disponible. Pays de livraison : { $country }. Ouvrez le lien pour confirmer que cette adresse est la vôtre.
    }
mail-watch-confirm-not-you = Si vous n’avez rien demandé, vous n’avez rien à faire : nous n’écrirons plus et oublions l’adresse dans la semaine.
mail-back-subject = De nouveau disponible : { $title }
mail-back = « { $title } » peut de nouveau être commandé. Vous nous aviez demandé de vous prévenir ; c’est le seul e-mail à ce sujet.
mail-drop-subject = Prix en baisse : { $title }
mail-drop = « { $title } » coûte maintenant { $now }, contre { $was } auparavant. Droits de douane et taxes sont compris dans les deux prix.
mail-goods-price = C’est le prix à votre porte au moment où nous écrivons. Sa page indique toujours celui du jour.
mail-goods-open = Voir l’article
mail-review-subject =
    { $count ->
        [one] L’article vous plaît-il ?
        [many] Les articles vous plaisent-ils ?
       *[other] Les articles vous plaisent-ils ?
    }
mail-review-how =
    { $count ->
        [one] Votre commande { $number } est chez vous depuis quelques jours. L’article reçu vous plaît-il ?
        [many] Votre commande { $number } est chez vous depuis quelques jours. Les articles reçus vous plaisent-ils ?
       *[other] Votre commande { $number } est chez vous depuis quelques jours. Les articles reçus vous plaisent-ils ?
    }
mail-review-why = D’autres, qui hésitent encore, aimeraient lire ce que vous en pensez, éloges comme reproches. Nous ne le demandons qu’une fois.
mail-review-open = Donner un avis
mail-stop = Ne plus recevoir d’e-mails de ce genre
