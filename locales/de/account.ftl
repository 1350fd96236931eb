## templates/shop/login.html

login-title = Anmelden
login-already = Sie sind angemeldet. Mit einer neuen Anmeldung wechseln Sie das Konto.
login-button = Anmelden
login-wrong = Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfen Sie beides, auch Groß- und Kleinschreibung.
login-new = Neu hier?
login-new-say = Mit einem Konto finden Sie Ihre Bestellungen auf jedem Gerät wieder, und der Warenkorb, den Sie auf dem einen füllen, wartet auf dem anderen.
login-guest = Als Gast bestellt?
login-find = Bestellung finden

## templates/shop/join.html

join-title = Konto eröffnen
join-button = Konto eröffnen
join-email-taken = Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an oder nehmen Sie eine andere Adresse.
join-had = Schon ein Konto?
join-say = Wir speichern Ihren Namen, Ihre E-Mail-Adresse und Ihre Bestellungen. Sonst erfährt niemand davon.

## templates/shop/account.html

account-title = Ihr Konto
account-email = E-Mail-Adresse
account-password = Passwort
account-name = Name
account-details = Über Sie
account-language = Sprache von E-Mails und Arbeitsplatz
account-language-hint = Die Seiten des Ladens sprechen die Sprache ihrer Adresse.
account-language-wrong = Wählen Sie eine der Sprachen aus der Liste
account-save = Speichern
account-leave = Abmelden
account-desk = Zum Arbeitsplatz
account-password-change = Passwort ändern
account-password-now = Bisheriges Passwort
account-password-new = Neues Passwort
account-password-wrong = Das ist nicht das Passwort Ihres Kontos
account-password-say = Wer anderswo noch mit dem alten angemeldet ist, wird abgemeldet.
account-password-button = Passwort ändern
password-hint = Mindestens zehn Zeichen. Ein Satz, den nur Sie sagen würden, ist besser als Zeichen, die sich niemand merkt.
account-email-needed = Geben Sie Ihre E-Mail-Adresse ein
account-name-needed = Sagen Sie uns, wie wir Sie nennen dürfen
account-password-needed = Geben Sie das Passwort ein
password-short = Mindestens { $least } Zeichen
password-published = Dieses Passwort steht in der Demo für alle lesbar. Nehmen Sie eines, das nur Sie kennen

## templates/shop/account_orders.html

account-orders = Ihre Bestellungen
account-orders-none = Zu diesem Konto gibt es noch keine Bestellung.
account-orders-look = Waren ansehen
account-orders-number = Bestellung
account-orders-placed = Aufgegeben
account-orders-to = Geht nach
account-orders-state = Stand
account-orders-total = Gesamt
order-state-awaiting-payment = Zahlung offen
order-state-paid = Bezahlt
order-state-declined = Zahlung abgelehnt
order-state-cancelled = Storniert
