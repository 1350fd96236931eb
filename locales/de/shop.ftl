## templates/layout.html and its parts

skip-to-goods = Zu den Waren springen
header-search = Waren und Marken suchen
header-search-button = Suchen
header-account = Konto
header-sign-in = Anmelden
header-cart = Warenkorb
header-ways = Waren
market-delivering = Lieferung nach { $country }
market-stay = Sie bleiben auf dieser Seite. Was dorthin nicht darf, ist mit dem Grund gekennzeichnet.
foot-before = Vor dem Kauf
foot-after = Nach dem Kauf
foot-house = Das Haus
foot-duties = Was im Preis steckt
foot-shipping = Wie die Waren reisen
foot-follow = Bestellung finden
foot-returns = Etwas zurückschicken
foot-about = Über Entrepot
foot-legal = Bedingungen, Datenschutz, Verantwortung
foot-note = Preise mit Zoll und Steuern für { $country }.

## templates/shop/home.html

home-title = Der Preis auf der Seite ist der Preis an der Tür
home-description = Porzellan, Tee, Seide, Licht und Klang von den Häusern, die sie machen, mit Zoll und Steuern im Preis.
