## templates/parts/buyer.html: esempi sotto i campi

buyer-example = Per esempio { $example }

## La copia di un indirizzo in lettere latine, templates/parts/buyer.html

buyer-latin-arabic = Se lo scrivi in arabo: lo stesso in lettere latine
buyer-latin-cyrillic = Se lo scrivi in cirillico: lo stesso in lettere latine
buyer-latin-japanese = Se lo scrivi in giapponese: lo stesso in lettere latine
buyer-latin-korean = Se lo scrivi in coreano: lo stesso in lettere latine
buyer-latin-other = Lo stesso in lettere latine
buyer-latin-why = Per l’etichetta e i documenti doganali, che si leggono lungo la strada. Quello che qui sopra è già in lettere latine non serve riscriverlo.
buyer-latin-name = Nome, in lettere latine
buyer-latin-street = Via e numero civico, in lettere latine
buyer-latin-extra = Piano, interno, azienda, in lettere latine
buyer-latin-city = Città o comune, in lettere latine
buyer-latin-needed = Lungo la strada dogane e corrieri leggono solo lettere latine. Scrivi anche questa riga così, per esempio { $example }
buyer-latin-needed-plain = Lungo la strada dogane e corrieri leggono solo lettere latine. Scrivi anche questa riga così.
buyer-latin-foreign = Solo lettere latine, con o senza accenti
buyer-unprintable = C’è un segno che non possiamo stampare sull’etichetta. Toglilo.

## Il numero con cui la dogana conosce chi compra, templates/parts/buyer.html

buyer-customs = Per la dogana: { $country }
buyer-id-why = In quel Paese ({ $country }) la dogana lascia entrare un pacco dall’estero solo con il numero della persona a cui va. Per questo lo chiediamo.
buyer-id-why-optional = In quel Paese ({ $country }) la dogana può chiedere a chi va un pacco dall’estero. Con il tuo numero passa prima; senza, può capitare che ti telefonino.
buyer-id-who = Lo vedono la dogana e il corriere che dichiara il pacco, nessun altro. Lo conserviamo cifrato; chi lavora da noi ne vede gli ultimi due caratteri.
buyer-id-if-any = { $kind } (facoltativo)
buyer-id-either = { $one } o { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Codice personale di sdoganamento (PCCC)
buyer-id-tckn = Numero d’identità turco (T.C.)
buyer-id-iin = Numero di identificazione individuale (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Numero d’identità nazionale o iqama
buyer-id-pccc-more = Dev’essere rilasciato alla persona indicata nell’indirizzo.
buyer-id-kept = Nel tuo account c’è { $number }. Lascia vuoto il campo per usarlo.
buyer-id-keep = Conservalo nel mio account, cifrato, per la prossima volta
buyer-id-needed = Senza questo numero la dogana ({ $country }) rimanderebbe indietro il pacco. Scrivilo qui, per favore.
buyer-id-digit = Una cifra di questo numero è sbagliata. Confrontalo con il documento.
buyer-id-shape = Non sembra quel numero. La forma è questa: { $example }

## Prima di ordinare, templates/parts/buyer.html

buyer-sale = Prima di ordinare
buyer-sale-by = venduto da { $brand }
buyer-sale-all-in = per tutto, alla tua porta ({ $country }). Lì non si riscuote nulla.
buyer-sale-arrives = Arrivo
buyer-sale-mind = Se cambi idea
buyer-sale-mind-is =
    { $days ->
        [one] Puoi recedere per un giorno dall’arrivo dell’ultimo pacco, senza dare motivazioni.
        [many] Puoi recedere per { $days } di giorni dall’arrivo dell’ultimo pacco, senza dare motivazioni.
       *[other] Puoi recedere per { $days } giorni dall’arrivo dell’ultimo pacco, senza dare motivazioni.
    }
buyer-sale-law =
    { $days ->
        [one] Uno te lo garantisce la legge.
        [many] { $days } te li garantisce la legge.
       *[other] { $days } te li garantisce la legge.
    }
buyer-sale-how = Come si recede
buyer-sale-back = Reso
buyer-sale-back-is = La spedizione di ritorno la paghi tu se hai solo cambiato idea. Se qualcosa è difettoso, sbagliato o diverso dalla descrizione, la paghiamo noi.
buyer-sale-shop = Chi ne risponde
buyer-sale-shop-is = Entrepot riscuote il pagamento, fa passare i pacchi in dogana e risponde dei resi.
buyer-sale-who = Chi siamo
buyer-sale-complain = Reclami
buyer-button = Ordina con obbligo di pagare

## L’account, templates/shop/account.html

buyer-account = I tuoi numeri per la dogana
buyer-account-say = Conservati cifrati, usati solo dove un pacco li richiede. Gli ordini già fatti tengono il numero con cui sono partiti.
buyer-account-remove = Togli

## Aree di lavoro, templates/care/order.html e ops/parcel.html

buyer-desk = Numero del destinatario per la dogana
buyer-desk-latin = In lettere latine
buyer-desk-sealed = Il numero del destinatario per la dogana non si può aprire, e senza di esso i documenti vengono respinti alla frontiera. Non è stato stampato nulla. Avvisa chi gestisce il server.
