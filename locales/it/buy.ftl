## templates/shop/cart.html

cart-title = Il tuo carrello
cart-empty = Il carrello è ancora vuoto.
cart-parcels =
    { $count ->
        [one] Un pacco. Destinazione: { $country }.
        [many] { $count } di pacchi. Destinazione: { $country }.
       *[other] { $count } pacchi. Destinazione: { $country }.
    }
cart-parcel = Pacco { $number }, da { $city }
cart-how-many = Quantità: { $title }
cart-part = { $count } di { $all } in questo pacco
cart-change = Cambia
cart-take-out = Togli
cart-delivery = Consegna da { $city }, con i suoi dazi e imposte
cart-parcel-total = Questo pacco alla tua porta
cart-stays = Per ora non consegnabile: { $country }
cart-stays-first = Togli quello che non può arrivarci, o scegli un altro Paese qui sopra; poi si passa alla cassa.
cart-fewer-left =
    { $count ->
        [one] Ne è rimasto uno solo
        [many] Ne sono rimasti solo { $count }
       *[other] Ne sono rimasti solo { $count }
    }
cart-take-left =
    { $count ->
        [one] Prendi l’unico rimasto
        [many] Prendi questi { $count }
       *[other] Prendi questi { $count }
    }
cart-you-pay = Paghi, alla tua porta
cart-checkout = Vai alla cassa
cart-sums = La stessa somma, voce per voce
cart-bad-quantity = Di un articolo si possono ordinare da 1 a { $most } pezzi per volta. Il carrello è rimasto com’era.
cart-full = In un carrello stanno al massimo { $most } articoli diversi. Ordina prima questi.
cart-unknown-goods = Questi articoli non sono più in vendita. Il carrello è rimasto com’era.
sum-goods = Articoli
sum-delivery = Consegna
sum-duty = Dazi doganali
sum-tax = Imposte
sum-fees = Spese
mix-inside = già negli importi qui sopra
mix-flat-duty-shared = Il dazio forfettario si paga una volta sola per la merce di una stessa linea tariffaria
mix-threshold-crossed = Insieme gli articoli superano il limite esente da dazi
mix-other-road = Insieme gli articoli seguono un altro percorso
mix-rounding = Arrotondato una volta sola per tutti
notice-threshold = Questo pacco supera { $threshold }, quindi si applica il dazio doganale: { $duty }.
notice-duty = Insieme questi articoli pagano un dazio doganale: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Cassa
checkout-one-page = Una pagina, un pulsante.
checkout-guest = Continua come ospite, o con il tuo account:
checkout-where = Dove va
checkout-email = E-mail
checkout-email-hint = Per la ricevuta e il viaggio, nient’altro.
checkout-name = Nome e cognome
checkout-street = Via e numero civico
checkout-extra = Piano, interno, azienda (se serve)
checkout-city = Città o comune
checkout-state = Stato
checkout-province = Provincia
checkout-emirate = Emirato
checkout-postcode = Codice postale
checkout-zip = Codice ZIP
checkout-choose = Scegli
checkout-phone = Telefono (facoltativo)
checkout-phone-hint = Lo vede solo il corriere.
checkout-country = Destinazione: { $country }. Un altro Paese cambia il prezzo: sceglilo in cima alla pagina.
checkout-when = Quando arriva
checkout-pay = Come paghi
checkout-test = Pagamenti di prova
checkout-test-help = Questo negozio accetta solo carte di prova; non si muove denaro. Va bene qualsiasi data futura e qualsiasi codice di sicurezza.
test-card-captured = paga
test-card-declined = viene rifiutata
test-card-needs-confirmation = ti chiede conferma
checkout-card = Numero della carta
checkout-expiry = Scadenza, MM/AA
checkout-code = Codice di sicurezza
checkout-no-provider = In questo negozio non è ancora configurato un mezzo di pagamento: per ora non si può ordinare.
checkout-button = Paga { $total }
checkout-held = Questo prezzo resta fermo per te fino a: { $until }, ora locale ({ $country }, { $zone }). Premi quante volte vuoi: l’addebito è uno solo.
checkout-card-unknown = Non è una delle carte di prova. Usa uno dei numeri qui sopra.
checkout-expiry-wrong = Scrivi il mese e l’anno di scadenza della carta, per esempio 12/30
checkout-code-wrong = Tre o quattro cifre
checkout-postcode-wrong = In quel Paese i codici postali non sono fatti così. Uno valido: { $example }
checkout-postcode-elsewhere = Questo codice postale non appartiene alla regione scelta. Controlla uno dei due.
checkout-region-unknown = Scegli una voce dell’elenco
checkout-rates-too-old = I nostri cambi sono troppo vecchi per vendere. Non è stato addebitato nulla; torna più tardi, oggi stesso.
checkout-moved = Il prezzo è cambiato
checkout-moved-help = Era { $was }, ora è { $now }. Non è stato addebitato nulla. Il pulsante qui sotto accetta il nuovo prezzo.
checkout-sold-out = { $sku } è andato a qualcun altro un momento fa. Non è stato addebitato nulla. Cambia il carrello e prosegui.
checkout-cannot-ship = { $sku }: { $why }. Non è stato addebitato nulla.
checkout-empty = Nel carrello non c’è più nulla. Se hai appena ordinato, l’e-mail è in arrivo.
checkout-changed = Il carrello è stato cambiato in un’altra finestra. Dagli ancora un’occhiata; non è stato addebitato nulla.
checkout-declined = La carta è stata rifiutata. Non è stato addebitato nulla. Prova con un’altra carta.
confirm-title = Conferma il pagamento
confirm-say = Questa pagina sta al posto di quella della tua banca. È una prova: non si muove denaro.
confirm-order = Ordine
confirm-agree = Conferma
confirm-refuse = Rifiuta

## templates/shop/order.html, find_order.html

order-title = Ordine
order-heading-paid = Grazie. Il tuo ordine è pagato
order-heading-awaiting = Il tuo ordine attende il pagamento
order-heading-declined = Il pagamento è stato rifiutato. Non è stato addebitato nulla
order-heading-cancelled = Questo ordine è stato annullato. Non è stato addebitato nulla
order-pieces =
    { $count ->
        [one] Un pezzo
        [many] { $count } di pezzi
       *[other] { $count } pezzi
    }
order-receipt = Di che cosa è fatto il prezzo di questo pacco
order-parcel-number = Pacco { $number }
order-paid = Hai pagato, tutto compreso
order-goes-to = Va a
find-title = Trova un ordine
find-say = Con il numero dell’ordine e l’indirizzo e-mail con cui è stato fatto, ti mandiamo un codice che lo apre.
find-number = Numero d’ordine
find-number-wrong = Un numero d’ordine ha la forma EP-7K3M9QXC2
find-send = Invia il codice
find-code = Codice ricevuto per e-mail, sei cifre
find-code-wrong = Questo codice non apre l’ordine. Vale quindici minuti e cinque tentativi.
find-open = Apri l’ordine

# Pagina dell’articolo, carrello e cassa: i percorsi tra cui scegliere.
choice-title = Più conveniente, o più rapido
choice-parcels = { $count ->
    [one] in un pacco
    [many] in { $count } di pacchi
   *[other] in { $count } pacchi
}
choice-gone = Entro il giorno che hai scelto gli articoli non possono più arrivare. Ecco che cosa si può fare adesso.
checkout-choice-show = Mostra il totale con questa scelta
checkout-choice-price = Con questa consegna paghi { $now }
choice-collected = Parte con la spedizione collettiva del { $day }
choice-collected-saves = Parte con la spedizione collettiva del { $day }: risparmi { $amount }
choice-together-saves = Tutto insieme, con la spedizione collettiva del { $day }: risparmi { $amount }
