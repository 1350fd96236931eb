## templates/ops/books.html, account.html: la contabilità

ops-nav-books = Contabilità
books-title = Contabilità
books-say = Partita doppia: ciò che abbiamo o ci è dovuto sta in dare, ciò che dobbiamo o abbiamo guadagnato in avere. Ogni scrittura fa zero in ciascuna delle sue valute. Qui non si modifica mai nulla; un errore si corregge con una nuova scrittura.
books-none = Non è stato ancora registrato nulla. La prima sarà la prima vendita.
books-in = In { $currency }
books-postings = Movimenti
books-balance = Saldo
books-unbalanced = Non in pareggio
books-off =
    { $count ->
        [one] Una scrittura non è in pareggio
        [many] { $count } di scritture non sono in pareggio
       *[other] { $count } scritture non sono in pareggio
    }
books-no-entries = Su questo conto non c’è nulla in questa valuta.
books-kind-sale = Vendita
books-kind-lock = Costo di un prezzo bloccato
books-kind-settlement = Conguaglio
books-kind-borne = A carico della casa
books-kind-refund = Rimborso
books-kind-unearned = Denaro arrivato troppo tardi
books-lock-reserve = Riserva prezzi bloccati
books-carrier-payable = Debiti verso corrieri e spedizionieri doganali
books-refunds-due = Debiti verso clienti per rimborsi
books-in-review = Addebiti in verifica
books-shoppers-say = Quanto i clienti hanno pagato e il gestore dei pagamenti tiene per noi.
books-duty-held-say = Dazi pagati dai clienti e che ci verranno chiesti. Si chiude con il conguaglio degli addebiti del corriere; un saldo in dare è quanto dobbiamo ancora riavere.
books-tax-held-say = Imposte pagate dai clienti, per l’autorità: tramite il corriere alla frontiera, o con la nostra dichiarazione dove un regime le riscuote alla cassa.
books-fees-held-say = Spese di sdoganamento e gestione pagate dai clienti, per l’autorità e il corriere.
books-freight-say = Quanto corrieri e sedi chiederanno per il trasporto.
books-commission-say = Quanto la casa ha guadagnato sulla merce.
books-exchange-margin-say = Quanto ha reso il margine del mercato sul cambio, e quanto sono costati gli arrotondamenti.
books-exchange-clearing-say = Un lato di ogni vendita in due valute: il denaro incassato contro il denaro dovuto.
books-brand-payable-say = Quanto i marchi hanno guadagnato e non è stato ancora pagato.
books-reserve-say = Quanto la casa sostiene o trattiene: addebiti oltre l’incassato (dare), differenze troppo piccole da restituire (avere), trasporto della merce tornata.
books-lock-reserve-say = Alla cassa i prezzi restano fermi per i clienti. Quanto regole e cambi avrebbero chiesto in più al momento dell’ordine va in dare: lo paga la casa. In meno, va in avere.
books-carrier-payable-say = Dazi, imposte e spese che corrieri e spedizionieri doganali hanno pagato per noi alla frontiera e addebitato.
books-refunds-due-say = I clienti hanno pagato per la frontiera più di quanto è stato addebitato. In corso di restituzione tramite il gestore dei pagamenti.
books-in-review-say = Addebitato oltre l’incassato e oltre il limite che la riserva copre. Decide un operatore.
today-settlements =
    { $count ->
        [one] Un addebito attende una decisione
        [many] { $count } di addebiti attendono una decisione
       *[other] { $count } addebiti attendono una decisione
    }

## templates/ops/settlements.html: gli addebiti di corrieri e spedizionieri doganali

ops-nav-settlements = Conguagli
settle-title = Conguagli
settle-say = Quanto corrieri e spedizionieri doganali hanno addebitato alla frontiera, a fronte di quanto i clienti hanno pagato. Chi ha pagato di più riceve la differenza, con un’e-mail. Una differenza sotto il rimborso minimo resta nella riserva. L’eccesso di addebito lo copre la riserva fino a un limite; oltre, decidi tu.
settle-late = Qualcun altro, o una pressione precedente del pulsante, ha fatto avanzare questo addebito. Sotto si vede com’è ora.
settle-report = Esito del file
settle-booked =
    { $count ->
        [0] Nessuna riga è stata registrata.
        [one] Una riga è stata registrata.
        [many] { $count } di righe sono state registrate.
       *[other] { $count } righe sono state registrate.
    }
settle-known =
    { $count ->
        [one] Una riga era già registrata: non è cambiato nulla.
        [many] { $count } di righe erano già registrate: non è cambiato nulla.
       *[other] { $count } righe erano già registrate: non è cambiato nulla.
    }
settle-refunds =
    { $count ->
        [one] Un cliente riceve denaro indietro.
        [many] { $count } di clienti ricevono denaro indietro.
       *[other] { $count } clienti ricevono denaro indietro.
    }
settle-to-review =
    { $count ->
        [one] Un addebito attende qui sotto la tua decisione.
        [many] { $count } di addebiti attendono qui sotto la tua decisione.
       *[other] { $count } addebiti attendono qui sotto la tua decisione.
    }
settle-unbooked =
    { $count ->
        [one] Una riga non è stata registrata
        [many] { $count } di righe non sono state registrate
       *[other] { $count } righe non sono state registrate
    }
settle-again = Correggile e invia di nuovo il file intero: ciò che è registrato non si registra due volte.
settle-line = Riga
settle-column = Colonna
settle-found = Che cosa c’è scritto
settle-why = Che cosa non va
settle-upload = Un file di addebiti
settle-file = File CSV del corriere o dello spedizioniere doganale
settle-file-hint = Una riga per pacco. Il numero di tracciamento, o il nostro numero del pacco; importi con il punto prima dei centesimi; un importo vuoto vuol dire nessun addebito. La prima riga dà i nomi alle colonne:
settle-file-needed = Scegli un file
settle-button = Leggi e conguaglia
settle-waits = In attesa di decisione
settle-nothing-waits = Nulla in attesa.
settle-compared = Pagato e addebitato
settle-paid = Pagato
settle-charged = Addebitato
settle-paid-charged = pagato { $paid }, addebitato { $charged }
settle-difference = Differenza
settle-declaration = Dichiarazione
settle-when = Registrato
settle-short = Addebitati { $short } più di quanto è stato incassato. Restano in verifica finché non decidi.
settle-note = Nota
settle-note-needed = Di’ che cosa si contesta, e con chi
settle-dispute = Contesta
settle-bear = A carico della casa
settle-credit = Segna come stornato
settle-bounced-help = Il gestore dei pagamenti ha rifiutato il rimborso. Riprova quando sai perché; la sua risposta è nella storia dell’ordine.
settle-refund-again = Invia di nuovo { $amount }
settle-settled = Conguagliati
settle-none = Non è stato ancora conguagliato nulla. Invia qui sopra il primo file di addebiti.
settled-even = pari all’incassato
settled-kept = troppo poco da restituire, trattenuto
settled-refunding = rimborso in corso
settled-refunded = rimborsato
settled-bounced = rimborso rifiutato
settled-borne = a carico della riserva
settled-review = da decidere
settled-disputed = contestato
settled-credited = stornato dal corriere
said-charges-borne = È a carico della casa. L’importo è andato sulla riserva.
said-charges-disputed = Annotato come contestato.
said-charges-credited = Annotato: al corriere si deve altrettanto di meno.
said-charges-refunded = Il denaro è stato restituito, e il cliente ha un’e-mail.

## Perché una riga non è stata registrata: src/wording/settling.rs

settle-no-column = Il file non ha la colonna «{ $column }». Deve nominarla la prima riga.
settle-cells = Colonne nominate dalla prima riga: { $wanted }; in questa riga: { $found }.
settle-empty = Qui non c’è nulla.
settle-too-long = Troppo lungo.
settle-too-many = Sono state lette solo le prime { $most } righe. Invia il resto in un file a parte.
settle-currency = Questa non è una valuta. Scrivine il codice, per esempio EUR.
settle-amount = Questo non è un importo nella valuta della riga. Scrivi 12.50, senza separatori delle migliaia.
settle-negative = Un addebito non è sotto zero.
settle-twice = Lo stesso pacco è in una riga precedente con altre cifre.
settle-not-csv = Questo non è un CSV leggibile.
settle-no-parcel = Nessun pacco ha questo numero. Imposta il numero di tracciamento sulla pagina dell’ordine, o usa il numero del pacco.
settle-not-paid = L’ordine di questo pacco non è pagato.
settle-conflict = Già registrato con la stessa dichiarazione e altre cifre: dazi { $duty }, imposte { $tax }, spese { $fees }, insieme { $total }. Non registrato di nuovo; chiarisci la differenza con chi ha inviato il file.
settle-other-declaration = Questo pacco è stato conguagliato con la dichiarazione { $declaration }.
settle-return-open = Il reso { $rma } di questo ordine è ancora da decidere. Decidilo prima, poi invia di nuovo il file.
settle-no-rate = Non c’è un cambio da { $from } a { $to }. Carica prima i cambi.

## templates/care/order.html, today.html

tracking-number = Numero di tracciamento
tracking-set = Imposta
tracking-wrong = Almeno sei lettere, cifre o trattini
tracking-taken = Un altro pacco ha questo numero
said-tracking-set = Il numero di tracciamento è impostato.
today-compare = Quanto costerebbe oggi
today-then-and-now = Allora e oggi:
today-compare-say = Le ricevute conservate ({ $then }) accanto a ciò che le regole e i cambi di oggi ({ $now }) chiederebbero per gli stessi pacchi sugli stessi percorsi. Non si modifica nulla.
today-no-quote = Oggi nessun preventivo
today-no-quote-help = Con le regole e i cambi di oggi per questi pacchi non si può fare un preventivo. Vale la ricevuta conservata.
today-stored = Conservato
today-now = Oggi
today-same = uguale
today-why = Perché è diverso
today-no-cause = Le regole e i cambi di oggi dicono lo stesso.
today-cause-gone = { $title } ({ $rule }) valeva allora e oggi no.
today-cause-came = { $title } ({ $rule }) vale oggi, in vigore da: { $day }.
today-cause-changed = { $title } ({ $rule }) chiede { $is }; prima era { $was }.
today-cause-rate = Cambio per 1 { $from }: prima { $was } { $to }, oggi { $is }.
today-cause-margin = Il margine del mercato sul cambio era { $was }; oggi è { $is }.
today-receipt-stored = La ricevuta conservata
today-receipt-now = La ricevuta di oggi
care-story-tracking-set = Numero di tracciamento impostato
care-story-lock-unpriced = Il prezzo era bloccato, ma non si è potuto calcolare quanto è costato
care-story-charges-settled = Addebiti alla frontiera conguagliati
care-story-charges-borne = L’eccesso di addebito è a carico della casa
care-story-charges-disputed = Addebiti contestati
care-story-charges-credited = Il corriere ha stornato l’eccesso di addebito
care-story-charges-refunded = Addebitato meno del pagato: rimborsato

## E-mail e pagine dei clienti

posted-charges-refunded = E-mail: addebitato meno del pagato
return-settled-before = Dazi, imposte e spese già restituiti
mail-charges-refunded-subject = Denaro indietro per il tuo ordine { $number }
mail-charges-refunded = Per il pacco { $parcel } del tuo ordine { $number } avevi pagato { $paid } di dazi, imposte e spese. Alla frontiera sono stati addebitati { $charged }.
mail-charges-sent = Paghi quello che chiede la frontiera, non di più. Abbiamo inviato la differenza sulla carta con cui hai pagato.
mail-charges-duty = Dazio doganale: pagato { $paid }, addebitato { $charged }
mail-charges-tax = Imposte: pagato { $paid }, addebitato { $charged }
mail-charges-fees = Spese: pagato { $paid }, addebitato { $charged }
order-charges-back = Per la frontiera avevi pagato { $paid }; ne sono stati addebitati { $charged }. Ti abbiamo restituito { $back }.
order-charges-coming = Per la frontiera avevi pagato { $paid }; ne sono stati addebitati { $charged }. In arrivo da noi: { $back }.

## templates/shop/cart.html: per quanto tempo vale un prezzo, e che cosa ha fatto l’insieme

cart-held = Alla cassa questo prezzo resta fermo per te: da adesso fino a: { $until }, ora locale ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Questo pacco supera { $threshold }, quindi si applica l’imposta: { $tax }.
notice-fees = Questo pacco supera { $threshold }, quindi si applicano spese: { $fees }.
notice-flat-further = «{ $title }»: altri pezzi non aggiungono un altro dazio forfettario, perché la linea tariffaria c’è già. { $saved } in meno.
notice-flat-article = «{ $title }» non aggiunge un altro dazio forfettario: la sua linea tariffaria è già in questo pacco. { $saved } in meno.
ahead-duty = Ancora { $left } di articoli in questo pacco e si arriva al limite di { $limit }. Oltre, il dazio doganale si calcola in altro modo: da { $more } in più.
ahead-tax = Ancora { $left } di articoli in questo pacco e si arriva al limite di { $limit }. Oltre, si applica l’imposta: da { $more } in più.
ahead-fees = Ancora { $left } di articoli in questo pacco e si arriva al limite di { $limit }. Oltre, si applicano spese: da { $more } in più.
ahead-closed = Ancora { $left } di articoli in questo pacco e si arriva al limite di { $limit }. Oltre, gli articoli non possono viaggiare così.
