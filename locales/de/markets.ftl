## Addresses at the checkout, templates/shop/checkout.html

checkout-post-town = Ort
checkout-district = Bezirk oder Ort
checkout-suburb = Stadtteil oder Ort
checkout-prefecture = Präfektur
checkout-province-or-city = Provinz oder Metropolitanstadt

## Where a country lets no parcel in to private buyers

no-offer-route-closed = Der Zoll lässt hier keine Pakete aus dem Ausland an Privatleute herein
price-worth-shelf = Aus einem Lager im Land, mit Steuer, ohne Lieferung
no-offer-route-closed-help = Verkaufen können wir es nur aus einem Lager im Land, und dort liegt zurzeit keines.
brand-why-route-closed = Der Zoll lässt dort keine Pakete aus dem Ausland an Privatleute herein. Verkaufen lässt sich Bestand, der in einem Lager in diesem Land liegt.
care-why-route-closed = der Zoll lässt dort keine Pakete aus dem Ausland an Privatleute herein

## Tax of a region: templates/shop/listing.html, cart.html, checkout.html

price-region-state = Die Steuer in diesem Preis ist die der meisten Bundesstaaten. Sobald die Kasse Ihren Bundesstaat kennt, zeigt sie den Preis mit dessen Steuer, bevor Sie zahlen.
price-region-province = Die Steuer in diesem Preis ist die des ganzen Landes. Sobald die Kasse Ihre Provinz kennt, rechnet sie deren Anteil hinzu und zeigt den Preis, bevor Sie zahlen.
checkout-region-show = Summe für diese Adresse zeigen
checkout-region-in = Die Summe ist nach den Steuerregeln von { $region } berechnet.
checkout-region-price = Mit der Steuer von { $region } zahlen Sie { $now }
checkout-region-price-help = Zuvor stand hier { $was }. Es wurde nichts abgebucht. Der Knopf am Ende nimmt die neue Summe.
checkout-region-open = Ohne Angabe der Region zahlen Sie { $now }

## Choosing country and language, templates/parts/market.html

market-language = Sprache
market-currency = Bezahlen in
market-currency-show = Preise anzeigen
market-currency-say = Zoll und Steuer werden in { $own } berechnet und zum Tageskurs umgerechnet.
part-europe = Europa
part-americas = Amerika
part-middle-east = Naher Osten und Zentralasien
part-asia-pacific = Asien und Pazifik

## templates/ops/registrations.html

ops-nav-registrations = Registrierungen
registrations-title = Registrierungen für Steuern im Ausland
registrations-say = Für welche Steuern das Haus wo registriert ist. Das entscheidet, wer sie erhebt. Neue Preise richten sich danach, gehaltene Preise und Bestellungen bleiben, wie sie sind. Weitere laden Sie mit:
registrations-none = Keine Registrierung vorhanden: Einfuhrsteuer wird an jeder Grenze erhoben.
registrations-where = Wo
registrations-scheme = Verfahren
registrations-number = Nummer
registrations-lets = Erlaubt uns
registration-ioss = Mehrwertsteuer über den Import One-Stop Shop zu melden
registration-marketplace = die Steuer als Marktplatz zu erheben
registration-seller = die Steuer als registrierter Verkäufer zu erheben
registration-voec = Mehrwertsteuer auf Kleinsendungen zu erheben
registration-sales-tax = die Verkaufssteuer des Bundesstaats zu erheben
registration-regime = nach seinem Verfahren anzumelden
registrations-without = Läden ohne Registrierung
registrations-without-say = Dort zahlen wir die Einfuhrsteuer an der Grenze für die Kundschaft und erheben keine Steuer einer Region.

## The feed of goods, web/shop/feeds.rs

goods-feed-title = Waren für { $country }, Zoll und Steuer inklusive
goods-feed-say = Jeder Preis ist der Preis an der Haustür, die Lieferung steht daneben.
