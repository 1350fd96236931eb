## templates/care/frame.html e le parole di ogni pagina dell’area

care-desk = Assistenza
care-nav-queue = Coda
care-nav-orders = Ordini
care-search = Numero, e-mail o nome
care-search-button = Trova
care-return = Reso
care-order = Ordine
care-who = Chi
care-to = Verso
care-units = Pezzi
care-comes-back = Rimborso
care-stands = Stato
care-total = Totale
care-amount = Importo
care-line = Merce
care-email = E-mail
care-placed = Data
care-consignment = Spedizione
care-returns = Resi

## templates/care/queue.html

care-queue = In attesa
care-open =
    { $count ->
        [one] Un reso aperto
        [many] { $count } di resi aperti
       *[other] { $count } resi aperti
    }
care-empty = Nulla in attesa. Ogni reso è deciso e pagato.
care-closed = Ultimi chiusi
care-why = Perché
care-waits = Da
care-hours =
    { $count ->
        [0] meno di un’ora
        [one] un’ora
        [many] { $count } di ore
       *[other] { $count } ore
    }
care-days =
    { $count ->
        [one] un giorno
        [many] { $count } di giorni
       *[other] { $count } giorni
    }

## templates/care/orders.html

care-orders = Ordini
care-none-found = Nessun ordine corrisponde. Un numero ha la forma EP-7K3M9QXC2; di nomi e indirizzi basta una parte.

## templates/care/order.html

care-address = Va a
care-language = Legge
care-rules = Regolamento e giorno
care-sums = Che cosa è stato pagato
care-fees = Spese
care-road = Percorso
care-from-to = { $from } → { $country }
care-arrives = Arriva
care-because = Scelto perché
care-because-only = era l’unico percorso possibile
care-because-cheapest = il migliore dopo questo sarebbe costato { $saves } in più
care-because-fewer = costava quanto un altro, con meno pacchi
care-because-sooner = costava quanto un altro, e arrivava prima
care-because-first = era pari a un altro, e la sua sede ha la precedenza
care-because-chosen = il cliente lo voleva prima, pagando { $costs } in più
care-others = Che cosa sarebbero costati gli altri percorsi
care-would = Esito
care-would-cost =
    { $count ->
        [one] sarebbe costato { $total } in un pacco, arrivo entro { $day }
        [many] sarebbe costato { $total } in { $count } di pacchi, arrivo entro { $day }
       *[other] sarebbe costato { $total } in { $count } pacchi, arrivo entro { $day }
    }
care-why-no-lane = nessuna tratta arriva lì
care-why-closed = la tratta era chiusa o senza listino
care-why-no-rules = per quel percorso non ci sono regole
care-why-no-rate = mancava un cambio
care-why-amount = l’importo era troppo alto
care-why-prohibited = la merce non può essere spedita lì
care-why-no-tariff = non si conosceva la tariffa della merce
care-why-restricted = il corriere non accetta merce di questo tipo
care-why-too-heavy = il pacco era troppo pesante per la tratta
care-why-late = sarebbe arrivato dopo il giorno promesso
care-why-no-stock = lì non ce n’era abbastanza
care-charges = Oneri della spedizione
care-charge = Onere
care-part = Grava su
care-part-goods = merce
care-part-shipping = trasporto
care-rate = Aliquota
care-base = Su
care-by = Riscosso
care-by-checkout = alla cassa
care-by-delivery = alla frontiera
care-rule = Regola
care-charge-goods = Merce
care-charge-shipping = Trasporto
care-charge-insurance = Assicurazione
care-charge-duty = Dazio doganale
care-charge-additional = Dazio addizionale
care-charge-flat = Dazio forfettario
care-charge-tax = Imposta
care-charge-clearance = Sdoganamento
care-charge-handling = Gestione
care-charge-processing = Diritti
care-story = Tutta la storia

## Che cosa è successo: src/web/care/story.rs

care-story-by-shopper = il cliente
care-story-by-program = Entrepot
care-story-placed = Ordine effettuato
care-story-paid = Pagato
care-story-declined = Pagamento rifiutato, giacenza liberata
care-story-cancelled = Annullato: nessun pagamento in tempo
care-story-needs-confirmation = La banca chiede conferma al cliente
care-story-paid-too-late = Denaro arrivato a ordine concluso: da restituire
care-story-return-asked = Reso richiesto
care-story-return-approved = Reso approvato
care-story-return-rejected = Reso respinto
care-story-return-received = Merce del reso arrivata
care-story-return-lost = Pacco del reso dato per perso
care-story-refund-sent = Rimborso richiesto
care-story-refund-refused = Il gestore dei pagamenti ha rifiutato il rimborso
care-story-return-refunded = Rimborsato e registrato
care-story-payment = Pagamento
care-story-refund = Rimborso
care-story-other = È successo qualcosa
care-payment-open = pagamento aperto
care-payment-needs-confirmation = da confermare
care-payment-captured = pagato
care-payment-declined = rifiutato
care-payment-cancelled = annullato
care-refund-underway = rimborso in corso
care-refund-paid = rimborsato
care-refund-refused = rimborso rifiutato

## Le e-mail per tipo e stato: src/wording/labels.rs

posted-order-placed = E-mail: ordine pagato
posted-order-code = E-mail: codice per un ospite
posted-return-asked = E-mail: reso richiesto
posted-return-approved = E-mail: reso approvato
posted-return-rejected = E-mail: reso respinto
posted-return-received = E-mail: merce arrivata
posted-return-refunded = E-mail: rimborsato
posted-other = E-mail
posted-sent = inviata
posted-failed = invio non riuscito
posted-waiting = in attesa d’invio

## templates/care/return.html

care-asked = Richiesto
care-until = Ultimo giorno
care-rule-of-reason = Che cosa comporta il motivo
care-others-of-order =
    { $count ->
        [one] un altro reso di questo ordine
        [many] altri { $count } di resi di questo ordine
       *[other] altri { $count } resi di questo ordine
    }
care-decide = Decidi
care-note = Che cosa legge il cliente
care-note-hint = Va nell’e-mail così com’è. Lingua del cliente: { $language }. Obbligatorio per respingere, gradito per approvare.
care-approve = Approva e scrivi
care-reject = Respingi e scrivi
care-approve-means = Approvando si promettono { $amount } quando la merce sarà qui. In contabilità non va ancora nulla.
care-reject-means = Respingendo si chiude il reso; merce e denaro restano dove sono.
care-parcel = Il pacco
care-receive = La merce è qui
care-receive-means = Il cliente riceve un’e-mail. La merce torna sullo scaffale solo dopo che qualcuno l’ha guardata e contata.
care-lose = Il pacco non arriverà
care-lose-means = È stato spedito ed è andato perso. Il denaro torna lo stesso.
care-money = Il denaro
care-refund = Rimborsa { $amount }
care-refund-means = La richiesta va subito al gestore dei pagamenti, e la scrittura qui sotto si registra quando risponde. Il cliente riceve un’e-mail. Non si può annullare.
care-underway = Richiesta inviata al gestore
care-underway-help = Non ha ancora risposto. La richiesta si ripete da sola con lo stesso numero, così nulla si paga due volte.
care-already-decided = Era già fatto
care-already-decided-help = Qualcun altro, o una pressione precedente del pulsante, ha fatto avanzare questo reso. Sotto si vede com’è ora. Non è partita una seconda e-mail.
care-carriage = Trasporto con i suoi oneri
care-books = Che cosa dirà la contabilità
care-account = Conto
care-brand = Marchio
care-debit = Dare
care-credit = Avere
care-balanced = In pareggio

## I conti della contabilità: src/web/care/returns.rs

books-shoppers = Denaro dei clienti presso il gestore
books-duty-held = Dazi incassati da versare
books-tax-held = Imposte incassate da versare
books-fees-held = Spese incassate da versare
books-freight = Debiti per trasporti
books-commission = Provvigioni
books-exchange-margin = Margine di cambio
books-exchange-clearing = Conto transitorio cambi
books-brand-payable = Debiti verso il marchio
books-reserve = Riserva
