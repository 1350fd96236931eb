# Le centre d’aide : sommaire, calculateur de droits, liaisons en chiffres, textes légaux ; ce qui ne peut pas venir ici ; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Aide
guide-lede = D’abord les réponses courtes. Chaque chiffre de ces pages est calculé par la boutique elle-même, pour le pays où vous êtes.
guide-shipping-card = Qui transporte, quels jours, et quand c’est à votre porte.
guide-duties-card = Droits et taxes expliqués, avec un calculateur pour n’importe quelle marchandise.
guide-returns-card = De combien de temps vous disposez, ce qui vous est rendu et comment faire.
guide-follow-card = Où est votre colis, et tout ce que vous pouvez faire de votre commande.
guide-legal-card = Qui répond de cette boutique, les conditions, et ce que nous conservons à votre sujet.
guide-contact = Nous écrire
guide-contact-card = Où une question trouve le plus vite sa réponse.
guide-often = Souvent demandé
guide-ask-when = Si je commande maintenant, quand l’aurai-je ?
guide-ask-when-is = Au plus tôt avec { $carrier } depuis { $city } :
guide-ask-when-none = Aucune liaison ne mène ici pour le moment.
guide-ask-door = Quelqu’un me demandera-t-il de l’argent à la porte ?
guide-ask-door-no = Non. Sur toutes les liaisons vers ce pays ({ $country }), nous avons acquitté droits et taxes. Si l’on vous réclame tout de même quelque chose, ne payez rien et écrivez-nous.
guide-ask-door-perhaps = Sur certaines liaisons, le transporteur peut réclamer des droits et taxes que vous nous avez déjà payés. La page de chaque article le dit ; envoyez-nous le reçu du transporteur, et nous vous le remboursons.
guide-ask-sum = À combien reviendraient les droits pour autre chose ?
guide-ask-sum-is = Demandez au calculateur : un code tarifaire ou un de nos articles, n’importe quelle valeur, n’importe quelle destination.
guide-ask-back = Combien de temps ai-je pour changer d’avis ?
guide-ask-not = Pourquoi certaines choses ne peuvent-elles pas venir ici ?
guide-law-window = Ici ({ $country }), la loi vous donne { $period } pour vous rétracter d’un achat sans donner de motif.
guide-law-no-window = Ici ({ $country }), la loi ne fixe pas de délai de rétractation pour un tel achat ; le nôtre vaut quand même.
guide-period =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
guide-period-working =
    { $days ->
        [one] { $days } jour ouvré
        [many] { $days } de jours ouvrés
       *[other] { $days } jours ouvrés
    }

## templates/shop/help/contact.html

guide-contact-lede = Le plus court est la page de votre commande : qui vous y répond voit ce que vous voyez.
guide-contact-order = Au sujet d’une commande
guide-contact-order-is = Retrouvez-la par son numéro et votre adresse e-mail. Vous pourrez y suivre le colis, l’annuler tant qu’il n’est pas parti, ou renvoyer un article.
guide-contact-goods = Au sujet d’un article
guide-contact-goods-is = Posez la question sur la page de l’article. La maison qui le fabrique répond, et d’autres peuvent lire la réponse.
guide-contact-write = Pour le reste
guide-contact-write-is = Écrivez-nous, dans votre langue :

## templates/shop/help/shipping.html

guide-lanes = Les liaisons en chiffres
guide-lanes-say = Telles qu’elles fonctionnent aujourd’hui. Destination : { $country }. Les jours se comptent à partir de la remise au transporteur.
guide-collected-on = Enlèvement
guide-leaves = Commandé maintenant, part
guide-transit = En route
guide-days-span =
    { $most ->
        [one] { $least }–{ $most } jour
        [many] { $least }–{ $most } de jours
       *[other] { $least }–{ $most } jours
    }
guide-heaviest = Colis le plus lourd
guide-at-border = À la frontière
guide-paid-by-us = Droits et taxes acquittés par nous
guide-paid-at-door = Le transporteur peut les réclamer à la porte
guide-no-lanes = Aucune liaison ne mène ici pour le moment ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Ouvrez votre commande et choisissez ce que vous renvoyez, et pourquoi.
guide-back-2 = Voyez ce qui vous sera rendu, au centime près, avant d’envoyer la demande.
guide-back-3 = Un conseiller répond, et un e-mail vous dit où envoyer le colis.
guide-back-4 = Une fois le colis arrivé, l’argent part sur la carte qui a servi au paiement.

## Le calculateur : templates/shop/help/duties.html

guide-calc = Calculateur de droits
guide-calc-say = Le même calcul que sous chaque prix de cette boutique, avec chacune des règles sur lesquelles il repose. Rien de ce que vous écrivez n’est conservé.
guide-what = De quoi s’agit-il ?
guide-what-hint = Un code tarifaire (de six à dix chiffres), un mot anglais pour la marchandise, ou la référence (SKU) ou l’adresse d’un de nos articles.
guide-price = Valeur d’une pièce, hors droits et taxes
guide-price-hint = Pour un de nos articles, laissez vide : c’est son propre prix qui compte.
guide-currency = Monnaie
guide-weight = Poids d’une pièce, en grammes
guide-weight-hint = Pour un de nos articles, laissez vide.
guide-to = Destination
guide-origin = Pays de fabrication
guide-origin-usual = Comme l’indique l’article, sinon { $country }
guide-shipping = Livraison, pour toutes les pièces
guide-shipping-hint = Compte dans le calcul des droits et taxes de bien des pays. Vide : aucune.
guide-channel = Déclaration
guide-work-out = Calculer
guide-answer = Le résultat
guide-no-answer = Remplissez le formulaire : chaque montant s’affichera ici avec sa règle.
guide-picked = son prix sans la livraison, comme sur sa page
guide-code = Marchandises du code tarifaire { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Calculé le { $day }. Destination : { $country }
guide-of = sur { $base }
guide-collected = Des droits, taxes et frais, { $checkout } sont perçus en caisse et { $delivery } à la frontière.
guide-regional = La taxe d’un État ou d’une province s’y ajoute : la caisse la compte dès qu’elle sait où vont les articles.
guide-limits = Ce que la valeur décide
guide-over = au-dessus
guide-under = en dessous
guide-over-duty = La marchandise dépasse la limite de { $limit }. Jusque-là, les droits de douane se calculent autrement : à la limite même, { $more } de moins.
guide-over-tax = La marchandise dépasse la limite de { $limit }. Jusque-là, cette taxe n’est pas due : à la limite même, { $more } de moins.
guide-over-fees = La marchandise dépasse la limite de { $limit }. Jusque-là, ces frais ne sont pas dus : à la limite même, { $more } de moins.
guide-over-closed = La marchandise dépasse la limite de { $limit }, au-delà de laquelle elle ne peut pas voyager ainsi.
guide-rules-used =
    { $count ->
        [one] La règle appliquée
        [many] Les { $count } de règles appliquées
       *[other] Les { $count } règles appliquées
    }
guide-exchange = Taux de change
guide-rule = Règle
guide-source = Source
guide-since = Depuis
guide-law = Ce qui est perçu à la frontière : { $country }
guide-law-say = Les règles pour les colis de l’étranger destinés à des particuliers, telles qu’elles valent au { $day }. Le calculateur retient celles qui conviennent.
guide-law-reliefs = Jusqu’à quelle valeur rien n’est perçu
guide-law-ways = Comment un colis est taxé et déclaré
guide-law-taxes = Taxe sur la plupart des marchandises
guide-law-fees = Frais
guide-which-goods = Plusieurs marchandises portent ce nom, ou un nom proche : choisissez-en une ci-dessous, ou écrivez son code tarifaire.
guide-wrong-digits = Un code tarifaire compte de six à dix chiffres : 6911.10.
guide-wrong-goods = Nous ne connaissons pas cette marchandise. Écrivez un code tarifaire de six chiffres, un autre mot anglais, ou la référence (SKU) d’un de nos articles.
guide-wrong-untold = Le fabricant ne nous a pas encore donné le code tarifaire de cet article. Écrivez ce code à la place de l’article.
guide-wrong-to = Il n’y a pas de règles pour cette destination. Choisissez-en une dans la liste.
guide-wrong-quantity = Écrivez un nombre entier de 1 à { $most }.
guide-wrong-weight = Écrivez le poids en grammes entiers : 500.
guide-wrong-origin = Choisissez le pays d’origine dans la liste.
guide-wrong-channel = Choisissez l’un des deux.
guide-wrong-currency = Choisissez une monnaie de la liste.
guide-wrong-price = Écrivez la valeur comme un montant supérieur à zéro, par exemple 40,00.
guide-wrong-shipping = Écrivez le montant, par exemple 9,00, ou laissez vide.
guide-no-tariff = Les droits de douane sur cette marchandise ne sont pas dans nos tables pour cette destination ({ $country }).
guide-prohibited = Cette marchandise est interdite d’importation là-bas ({ $country }).
guide-closed = Ce pays ({ $country }) ne laisse entrer aucun colis de cette sorte pour des particuliers.
guide-no-rate = Il n’y a pas de taux de change pour cette monnaie aujourd’hui.
guide-too-large = Le montant est trop grand pour être calculé.

## Textes légaux : templates/shop/help/legal.html, legal_text.html

guide-legal-here = Textes légaux : { $country }
guide-legal-text = Texte
guide-legal-why = Pourquoi il est ici
guide-legal-built-in = le texte court de la boutique
guide-legal-imprint = Mentions légales
guide-legal-terms = Conditions de vente
guide-legal-withdrawal = Droit de rétractation
guide-legal-withdrawal-form = Formulaire de rétractation
guide-legal-privacy = Vie privée
guide-legal-describes = { $text }, dans la version en vigueur ici : { $country }.
guide-legal-version = Version { $number }
guide-legal-on = Voici le texte tel qu’il était le { $day }.
guide-legal-today = Le texte d’aujourd’hui
guide-legal-foreign = Pour ce pays, le texte est rédigé dans cette langue : { $language }. C’est celui-là qui fait foi.
guide-legal-then = Les conditions auxquelles cette commande a été passée
guide-legal-others = Autres versions
guide-text-imprint =
    Cette boutique fonctionne avec Entrepot, un logiciel libre. La personne qui l’exploite en répond et se joint à cette adresse : { $mail }.

    ## Pour qui exploite la boutique
    Votre nom, votre adresse, votre immatriculation et un numéro de téléphone ont leur place ici. Écrivez-les au bureau, sous « Textes légaux » ; la loi les exige dans la plupart des pays.
guide-text-imprint-numbers =
    Cette boutique fonctionne avec Entrepot, un logiciel libre. La personne qui l’exploite en répond et se joint à cette adresse : { $mail }.

    ## Immatriculations fiscales ici
    { $numbers }

    ## Pour qui exploite la boutique
    Votre nom, votre adresse, votre immatriculation et un numéro de téléphone ont leur place ici. Écrivez-les au bureau, sous « Textes légaux » ; la loi les exige dans la plupart des pays.
guide-text-terms =
    ## Comment se conclut une vente
    Ce que montrent les pages est une invitation. Vous commandez en appuyant sur le bouton qui indique le montant, et la vente est conclue quand le paiement est encaissé. La page de votre commande, et l’e-mail qui y mène, en sont votre preuve.

    ## Le prix
    Le total affiché en caisse est tout ce que vous payez : articles, droits de douane, taxe à l’importation et livraison. Il vous est garanti jusqu’à l’heure que la caisse indique. Si un transporteur ou la douane vous réclame un supplément, ne payez rien et écrivez-nous ; ce qui reste dû est à notre charge.

    ## La livraison
    Chaque colis a un jour auquel il doit être à votre porte au plus tard. Jusqu’à ce qu’il vous soit remis, les risques sont pour nous. Ce qui se perd ou se casse en route, nous le remplaçons ou le remboursons, à votre choix.

    ## Si quelque chose ne va pas
    Les droits que la loi de votre pays vous donne en cas de défaut restent entiers. Faites la demande sur la page de votre commande : l’article est réparé ou remplacé, ou votre argent vous est rendu avec droits, taxes et livraison.

    ## Droit applicable et litiges
    Les règles impératives du pays où vous habitez vous protègent, quoi que disent ces conditions. Vous pouvez en saisir les tribunaux.
guide-text-withdrawal =
    ## Droit de rétractation
    Vous avez le droit de vous rétracter du présent contrat sans donner de motif, dans un délai de { $period }. Ce délai court à compter du jour où vous-même, ou un tiers désigné par vous et autre que le transporteur, avez pris possession du dernier bien.

    Pour exercer ce droit, informez-nous par une déclaration dénuée d’ambiguïté : sur la page de votre commande, par e-mail à { $mail }, ou avec le formulaire de rétractation, qui n’est pas obligatoire. Il suffit de l’envoyer avant l’expiration du délai.

    ## Effets de la rétractation
    Nous vous remboursons tout ce que vous nous avez payé, frais de livraison standard compris, sans retard et au plus tard 14 jours après réception de votre déclaration, par le moyen de paiement que vous avez utilisé et sans frais pour vous. Nous pouvons attendre d’avoir récupéré les biens, ou que vous ayez fourni la preuve de leur envoi, la première de ces dates étant retenue.

    Renvoyez les biens sans retard, au plus tard 14 jours après votre déclaration. Si les biens sont conformes, les frais de renvoi sont à votre charge. Vous ne répondez d’une perte de valeur que si elle vient de manipulations autres que celles nécessaires pour examiner les biens.

    ## Là où ce droit n’existe pas
    Biens fabriqués ou gravés selon vos souhaits, biens qui se détériorent vite, et biens scellés qui, une fois ouverts, ne peuvent être repris pour des raisons de santé ou d’hygiène.
guide-text-withdrawal-form =
    (Ne remplissez et ne renvoyez ce formulaire que si vous souhaitez vous rétracter du contrat.)

    À l’attention de : cette boutique, { $mail }

    Je/Nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat portant sur la vente des biens suivants (*) :

    Numéro de commande :

    Commandé le (*)/reçu le (*) :

    Nom du (des) consommateur(s) :

    Adresse du (des) consommateur(s) :

    Signature du (des) consommateur(s) (uniquement si ce formulaire est envoyé sur papier) :

    Date :

    (*) Rayez la mention inutile.
guide-text-privacy =
    ## Ce que nous conservons, et pourquoi
    Votre nom, votre adresse, votre adresse e-mail et votre commande, parce qu’un colis et ses papiers de douane en ont besoin et que le contrat ne peut être exécuté sans eux. Factures et papiers de douane sont gardés aussi longtemps que le droit fiscal l’exige. Les numéros de carte ne nous parviennent jamais.

    ## Qui d’autre les voit
    Le fabricant de l’article, le transporteur, la douane et qui encaisse le paiement, chacun pour ce que sa part demande. Certains sont dans d’autres pays : c’est de là que viennent les articles. Aucune page de cette boutique ne charge quoi que ce soit d’un autre site, et personne ne compte vos pas.

    ## Cookies
    Aucun tant que vous regardez. Un seul quand vous remplissez un panier ou vous connectez, pour savoir que c’est le vôtre ; il est nécessaire à cela et ne sert à rien d’autre.

    ## Vos droits
    Vous pouvez consulter ce que nous conservons à votre sujet, le faire rectifier, l’emporter ou le faire effacer dans la mesure où la loi nous le permet, et vous y opposer. Écrivez à { $mail }. Vous pouvez aussi saisir l’autorité de protection des données de votre lieu de résidence.

## Ce qui ne peut pas venir ici : templates/parts/barred.html, parts/lot.html

guide-minds = Aucun transporteur n’achemine ceci ici ({ $country }) : { $what }
guide-minds-carrier = { $carrier } ne prend pas : { $what }
guide-barred-why = Pourquoi cela ne peut pas venir ici ({ $country })
guide-barred-law = Interdit par la loi
guide-barred-ask = Calculer ce que cela coûterait ailleurs
guide-barred-none = Rien de ce genre ne peut venir ici pour le moment ({ $country }).

## /ops/legal

guide-ops-legal = Textes légaux
guide-ops-legal-say = Ce que chaque marché exige, en vertu de quelle loi, et ce qui y figure aujourd’hui. Rédigez votre propre version pour un marché et une langue ; elle vaut à partir de son jour, et ce qui valait avant reste lisible. Là où vous n’écrivez rien figure un texte court intégré.
guide-ops-market = Marché
guide-ops-all = Tout marché sans texte propre
guide-ops-language = Langue
guide-ops-show = Afficher
guide-ops-needed = Exigé par
guide-ops-not-needed = non exigé par les tables
guide-ops-stands = Y figure aujourd’hui
guide-ops-read = Comme le lisent les clients
guide-ops-write = Rédiger une version
guide-ops-body = Texte
guide-ops-body-hint = Une ligne vide ouvre un nouveau paragraphe ; une ligne qui commence par ## est un titre. Vide : le texte intégré vaut de nouveau.
guide-ops-from = En vigueur à partir du
guide-ops-early = Date au plus tôt : { $day }. Ce qui valait au moment d’un achat reste tel quel.
guide-ops-moved = Quelqu’un d’autre a rédigé une version entre-temps. Elle figure ci-dessous ; la vôtre est toujours là.
guide-ops-save = Ajouter cette version
guide-ops-versions = Versions
guide-ops-no-versions = Aucune pour l’instant.
guide-ops-empty = sans texte : le texte intégré
guide-ops-by = par { $author }
said-legal-written = La version est ajoutée.

## /ops/style

guide-style = Système graphique
guide-style-say = Les valeurs de base et les éléments de chaque page, dans chaque état, en clair et en sombre, de gauche à droite et de droite à gauche. Ils viennent des mêmes gabarits que la boutique, avec les articles et les prix d’aujourd’hui.
guide-style-light = clair
guide-style-dark = sombre
guide-style-colours = Couleurs
guide-style-type = Typographie
guide-style-space = Espacements
guide-style-buttons = Boutons
guide-style-fields = Champs
guide-style-price = Prix et reçu
guide-style-ribbon = Voyage
guide-style-seal = Sceau de la douane
guide-style-cards = Articles dans une liste
guide-style-notices = Avis
guide-style-badges = États
guide-style-table = Tableau
guide-style-pager = Pages
guide-style-empty = Rien à afficher
guide-style-stars = Étoiles
guide-style-choices = Choix
guide-style-rest = au repos
guide-style-hover = sous le pointeur
guide-style-focus = sélectionné au clavier
guide-style-disabled = désactivé
guide-style-error = en erreur
guide-style-main = Action principale
guide-style-plain = Autre action
guide-style-slim = Dans une ligne
guide-style-no-goods = Aucun article n’est encore en vente : les éléments qui en montrent apparaîtront ici dès qu’il y en aura.
