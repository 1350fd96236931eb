## Indirizzi alla cassa, templates/shop/checkout.html

checkout-post-town = Città postale
checkout-district = Distretto o città
checkout-suburb = Quartiere o città
checkout-prefecture = Prefettura
checkout-province-or-city = Provincia o città metropolitana

## Dove un Paese non lascia entrare pacchi per i privati

no-offer-route-closed = Qui la dogana non lascia entrare pacchi dall’estero per i privati
price-worth-shelf = Da uno scaffale in questo Paese, imposte incluse, consegna esclusa
no-offer-route-closed-help = Si può vendere solo da uno scaffale in questo Paese, e al momento lì non ce n’è.
brand-why-route-closed = Lì la dogana non lascia entrare pacchi dall’estero per i privati. La giacenza in un magazzino di quel Paese si può vendere.
care-why-route-closed = lì la dogana non lascia entrare pacchi dall’estero per i privati

## Imposta di una regione: templates/shop/listing.html, cart.html, checkout.html

price-region-state = L’imposta in questo prezzo è quella della maggior parte degli Stati. Appena la cassa conosce il tuo, mostra il prezzo con la sua imposta prima del pagamento.
price-region-province = L’imposta in questo prezzo è quella di tutto il Paese. Appena la cassa conosce la tua provincia, aggiunge la quota provinciale e mostra il prezzo prima del pagamento.
checkout-region-show = Mostra il totale per questo indirizzo
checkout-region-in = Il totale è calcolato con le regole fiscali di: { $region }.
checkout-region-price = Con l’imposta locale ({ $region }) paghi { $now }
checkout-region-price-help = Prima questa pagina diceva { $was }. Non è stato addebitato nulla. Il pulsante in fondo accetta il nuovo totale.
checkout-region-open = Senza regione paghi { $now }

## La scelta di Paese e lingua, templates/parts/market.html

market-language = Lingua
market-currency = Valuta di pagamento
market-currency-show = Mostra i prezzi
market-currency-say = Dazi e imposte si calcolano in { $own } e si convertono al cambio del giorno.
part-europe = Europa
part-americas = Americhe
part-middle-east = Medio Oriente e Asia centrale
part-asia-pacific = Asia e Pacifico

## templates/ops/registrations.html

ops-nav-registrations = Registrazioni
registrations-title = Registrazioni fiscali all’estero
registrations-say = Per quali imposte la casa è registrata, e dove. Da qui dipende chi le riscuote; i preventivi si adeguano dal prossimo in poi, prezzi bloccati e ordini tengono i loro. Altre si caricano con:
registrations-none = Nessuna registrazione: l’imposta all’importazione si paga a ogni frontiera.
registrations-where = Dove
registrations-scheme = Regime
registrations-number = Numero
registrations-lets = Ci permette di
registration-ioss = dichiarare l’IVA nello sportello unico per le importazioni (IOSS)
registration-marketplace = riscuotere l’imposta come piattaforma
registration-seller = riscuotere l’imposta come venditore registrato
registration-voec = riscuotere l’IVA sulle piccole spedizioni
registration-sales-tax = riscuotere l’imposta sulle vendite dello Stato
registration-regime = dichiarare secondo il suo regime
registrations-without = Vetrine senza registrazione
registrations-without-say = Lì l’imposta all’importazione si paga alla frontiera per conto del cliente, e nessuna imposta regionale viene riscossa da noi.

## L’elenco degli articoli, web/shop/feeds.rs

goods-feed-title = Articoli per: { $country }, dazi e imposte inclusi
goods-feed-say = Ogni prezzo è quanto l’articolo costa alla porta, con la consegna accanto.
