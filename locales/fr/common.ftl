## Des mots pour toutes les pièces de la maison.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Retour à l’accueil
fault-not-found = Il n’y a rien à cette adresse
fault-not-found-help = La page a peut-être changé de place, ou l’adresse contient une faute de frappe. La recherche, sur la page d’accueil, trouve tout ce que nous avons.
fault-no-storefront = Nous n’avons pas cette boutique
fault-no-storefront-help = Nous ne livrons pas dans ce pays, ou ne parlons pas encore cette langue. Voici les boutiques les plus proches :
fault-sign-in = Connectez-vous, s’il vous plaît
fault-sign-in-help = Cette page est réservée aux personnes connectées.
fault-forbidden = Ce bureau n’est pas le vôtre
fault-forbidden-help = Votre compte n’ouvre pas cette partie de la maison. Connectez-vous avec celui qui y travaille.
fault-token = Ce formulaire a attendu trop longtemps
fault-token-help = Pour votre sécurité, un formulaire n’est accepté que depuis une page encore récente. Revenez en arrière, rechargez la page et renvoyez-le : rien n’a été modifié.
fault-bad-form = Nous n’avons pas pu lire ce formulaire
fault-bad-form-help = Rien n’a été modifié. Revenez en arrière, rechargez la page et renvoyez-le.
fault-too-large = C’est plus gros que ce que nous acceptons
fault-too-large-help = Rien n’a été modifié. Envoyez moins de texte, ou un fichier plus petit.
fault-too-many = Trop de tentatives
fault-too-many-help = Pour protéger les comptes, nous marquons une pause. Réessayez dans un quart d’heure.
fault-refused = Ce n’est plus possible
fault-refused-help = La situation a changé depuis l’ouverture de la page. Revenez en arrière et rechargez-la pour voir où l’on en est.
fault-broken = Quelque chose s’est cassé chez nous
fault-broken-help = Rien n’est perdu. L’incident est noté ; réessayez dans un instant, s’il vous plaît.

## Les formulaires

form-needed = À remplir
form-too-long = { $most } caractères au plus
form-email-wrong = Cela ne ressemble pas à une adresse e-mail. Elle s’écrit nom@domaine.example
form-check =
    { $count ->
        [one] Un champ est à revoir
        [many] { $count } de champs sont à revoir
       *[other] { $count } champs sont à revoir
    }

## Ce que dit une page une fois la chose faite

said-added = Ajouté à votre panier.
said-cart-changed = Votre panier est modifié.
said-signed-in = Connexion réussie.
said-signed-out = Déconnexion effectuée.
said-welcome = Votre compte est ouvert. Bienvenue.
said-saved = Enregistré.
said-published = Publié. L’article est en rayon.
said-withdrawn = Retiré. L’article n’est plus en rayon.
said-stock-set = Le stock est fixé.
said-picture-added = La photo est ajoutée.
said-picture-removed = La photo est retirée.
said-return-asked = Nous avons votre demande. Un e-mail vous le confirme.
said-return-approved = Accepté. Un e-mail part au client.
said-return-rejected = Refusé. Un e-mail part au client.
said-return-received = Réception enregistrée.
said-return-refunded = Remboursé et comptabilisé.
said-letter-retried = L’e-mail est remis dans la file d’envoi.
said-declined = Le paiement a été refusé. Rien n’a été débité.
said-code-sent = Si la commande et l’adresse vont ensemble, un code est en route.
said-listing-made = La fiche est créée. Elle reste à l’état de brouillon jusqu’à sa publication.
said-paid = Merci. Votre commande est payée.
said-refund-waits = Le remboursement est enregistré. Le prestataire de paiement n’a pas encore répondu ; il sera relancé automatiquement.
said-return-lost = Colis considéré comme perdu. L’argent peut être rendu.

## Les lignes d'un reçu et les modes d'acheminement, partout

charge-duty = Droits de douane
charge-additional-duty = Droits additionnels
charge-flat-duty = Droit forfaitaire
charge-vat = TVA
charge-gst = TPS
charge-sales-tax = Taxe de vente
charge-consumption-tax = Taxe à la consommation
charge-excise = Accise
charge-provincial-tax = Taxe provinciale
fee-clearance = Dédouanement
fee-handling = Frais de dossier du transporteur
fee-processing = Frais de traitement de l’administration
channel-postal = par la poste
channel-express = en express
channel-commercial = par déclaration en détail
mode-air-parcel = Colis aérien
mode-express = Express
mode-rail = Train
mode-sea = Bateau
mode-last-mile = Colis intérieur
restriction-battery = batteries
restriction-liquid = liquides
restriction-magnet = aimants
restriction-blade = lames
restriction-food = denrées alimentaires
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } po ({ $metric })
