## templates/shop/login.html

login-title = Se connecter
login-already = Vous êtes déjà dans votre compte. Une nouvelle connexion vous fait passer à un autre.
login-button = Se connecter
login-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les tous les deux, majuscules comprises.
login-new = Première visite ?
login-new-say = Avec un compte, vous retrouvez vos commandes sur tous vos appareils, et le panier rempli sur l’un vous attend sur l’autre.
login-guest = Vous avez commandé sans compte ?
login-find = Retrouver votre commande

## templates/shop/join.html

join-title = Ouvrir un compte
join-button = Ouvrir le compte
join-email-taken = Un compte existe déjà à cette adresse. Connectez-vous avec elle, ou prenez-en une autre.
join-had = Vous en avez déjà un ?
join-say = Nous conservons votre nom, votre adresse e-mail et vos commandes. Personne d’autre n’en sait rien.

## templates/shop/account.html

account-title = Votre compte
account-email = Adresse e-mail
account-password = Mot de passe
account-name = Nom
account-details = À votre sujet
account-language = Langue des e-mails et du bureau
account-language-hint = Les pages de la boutique parlent la langue de leur adresse.
account-language-wrong = Choisissez une des langues de la liste
account-save = Enregistrer
account-leave = Se déconnecter
account-desk = Aller à votre bureau
account-password-change = Changer de mot de passe
account-password-now = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-wrong = Ce n’est pas le mot de passe de votre compte
account-password-say = Toute session ouverte ailleurs avec l’ancien est fermée.
account-password-button = Changer le mot de passe
password-hint = Au moins dix caractères. Une phrase qui n’appartient qu’à vous vaut mieux que des signes que personne ne retient.
account-email-needed = Indiquez votre adresse e-mail
account-name-needed = Indiquez le nom que nous pouvons vous donner
account-password-needed = Indiquez le mot de passe
password-short = Au moins { $least } caractères
password-published = Ce mot de passe est publié avec la démonstration. Choisissez-en un que personne d’autre ne connaît

## templates/shop/account_orders.html

account-orders = Vos commandes
account-orders-none = Ce compte n’a encore aucune commande.
account-orders-look = Voir les articles
account-orders-number = Commande
account-orders-placed = Passée le
account-orders-to = Destination
account-orders-state = État
account-orders-total = Total
order-state-awaiting-payment = En attente de paiement
order-state-paid = Payée
order-state-declined = Paiement refusé
order-state-cancelled = Annulée
