## templates/shop/help/duties.html

help-duties-title = Ce que contient le prix
help-duties-lede = Le prix affiché est le prix à votre porte. Voici comment il se forme.
help-duties-in = Ce qui est compris
help-duties-in-is = Le prix du fabricant, les droits de douane et la taxe à l’importation du pays de destination. La livraison est indiquée à côté, avec ses propres droits et taxes. Les deux ensemble, c’est tout ce que vous payez.
help-duties-found = D’où vient chaque chiffre
help-duties-found-is = Nous convertissons le prix du fabricant au taux de référence du dernier jour bancaire, ajoutons une marge indiquée sur le reçu, puis appliquons les règles en vigueur aujourd’hui dans votre pays. Sous chaque prix, le reçu cite chaque règle par son numéro : vous pouvez la consulter.
help-duties-parcel = Pourquoi un panier peut différer du rayon
help-duties-parcel-is = La douane considère le colis entier. Ensemble, des articles peuvent dépasser un seuil que chacun respecte seul, ou partager des frais que chacun supporterait seul. Le panier vous le dit, chiffres à l’appui, avant le paiement.
help-duties-region = Les taxes d’un État
help-duties-region-is = Aux États-Unis, la taxe de vente dépend de l’État. Elle n’est pas dans le prix affiché ; là où nous devons la percevoir, la caisse l’ajoute dès qu’elle sait où vont les articles.
help-duties-more = Si l’on vous réclame un supplément
help-duties-more-is = Ne payez rien et écrivez-nous. Ce que la douane ou un transporteur demande encore est notre affaire, pas la vôtre.

## templates/shop/help/shipping.html

help-shipping-title = Comment voyagent les articles
help-shipping-lede = Directement du pays du fabricant, ou d’un rayon proche de chez vous, garni à l’avance. Nous prenons ce qui vous coûte le moins, à votre porte.
help-shipping-direct = Directement depuis l’origine
help-shipping-direct-is = Les articles attendent à notre plateforme, partent sous un ou deux jours ouvrés et passent la frontière avec des papiers déjà déposés.
help-shipping-shelf = Depuis un rayon proche de chez vous
help-shipping-shelf-is = Certains articles sont venus en nombre et sont déjà dédouanés. Ils vous parviennent en quelques jours, comme n’importe quel colis du pays.
help-shipping-dates = Les dates
help-shipping-dates-is = Une date tient compte des jours ouvrés et des jours fériés du lieu de départ. Les livreurs passent du lundi au samedi. Si un panier voyage en deux colis, chacun a sa date.
help-shipping-papers = Les papiers
help-shipping-papers-is = Nous rédigeons la déclaration en douane d’après ce que le fabricant nous a dit de chaque article : ce que c’est, où il a été fabriqué, ce qu’il pèse et ce qu’il coûte.
help-shipping-not = Ce qui ne peut pas voyager
help-shipping-not-is = Certains transporteurs ne prennent ni batteries, ni liquides, ni aimants, et certains pays interdisent certains articles. Un article qui ne peut pas vous parvenir le dit sur sa page, avec la raison.

## templates/shop/help/returns.html

help-returns-title = Renvoyer un article
help-returns-lede = Faites la demande sur la page de votre commande. Pas de téléphone, pas de formulaire à imprimer.
help-returns-window = De combien de temps vous disposez
help-returns-window-is =
    { $days ->
        [one] { $days } jour à compter de l’arrivée des articles.
        [many] { $days } de jours à compter de l’arrivée des articles.
       *[other] { $days } jours à compter de l’arrivée des articles.
    }
help-returns-faulty = S’il est défectueux, ou différent de votre commande ou de sa description
help-returns-faulty-is = Tout vous est rendu : le prix des articles, leurs droits et taxes, la livraison. Nous payons le retour.
help-returns-mind = Si vous avez changé d’avis
help-returns-mind-is = Le prix des articles vous est rendu, avec leurs droits et taxes. La livraison l’est aussi si toute la commande revient.
help-returns-how = Comment faire
help-returns-how-is = Ouvrez votre commande, choisissez ce que vous renvoyez et pourquoi, et voyez le montant avant d’envoyer la demande. Un conseiller répond, et un e-mail vous dit où envoyer le colis.
help-returns-money = Quand l’argent arrive
help-returns-money-is = Une fois le colis arrivé, sur la carte qui a servi au paiement.

## templates/shop/help/about.html

help-about-title = À propos d’Entrepot
help-about-lede = Une maison de commerce pour des articles venus de loin, la frontière déjà derrière eux.
help-about-why = Pourquoi nous existons
help-about-why-is = Acheter à l’étranger finit trop souvent par un inconnu qui réclame de l’argent à la porte. Nous calculons les droits et la taxe à l’avance, les mettons dans le prix, et nous nous y tenons.
help-about-brands = Les maisons
help-about-brands-is = Nous vendons pour ceux qui fabriquent. Chacun raconte sa propre histoire et fixe son propre prix ; ce que nous gardons pour notre travail est convenu avec la maison.
help-about-open = Ouvert à la vérification
help-about-open-is = Le programme de cette boutique est un logiciel libre. Chaque reçu cite les règles sur lesquelles il repose et peut être vérifié de nouveau, des années plus tard, au centime près.

## templates/shop/help/legal.html

help-legal-title = Conditions, vie privée, responsabilités
help-legal-lede = Ce que nous promettons, ce que nous conservons à votre sujet, et qui répond des articles.
help-legal-test = Cette boutique sert à faire des essais : aucun article n’est expédié et aucune carte n’est débitée.
help-legal-terms = Conditions
help-legal-terms-is = Vous commandez en appuyant sur le bouton qui indique le montant. Le prix affiché en caisse vous est garanti jusqu’à l’heure indiquée. La vente est conclue quand le paiement est encaissé ; la page de votre commande est votre reçu.
help-legal-safety = Sécurité
help-legal-safety-is = Le nom et l’adresse du fabricant figurent sur la page de chaque article. Si un article présente un danger, cessez de l’utiliser et écrivez-nous : nous prévenons le fabricant et l’autorité, et vous êtes remboursé.
help-legal-privacy = Ce que nous conservons à votre sujet
help-legal-privacy-is = Votre nom, votre adresse, votre e-mail et votre commande, parce qu’un colis et ses papiers de douane en ont besoin. Les numéros de carte ne sont pas conservés. Rien n’est transmis, sinon à ceux qui transportent, dédouanent et encaissent, et aucune page ne charge quoi que ce soit d’un autre site.
help-legal-cookies = Cookies
help-legal-cookies-is = Tant que vous regardez, il n’y en a aucun. La première fois que vous mettez un article au panier ou vous connectez, un cookie est déposé pour reconnaître votre panier. Il ne dit rien d’autre à personne.
