# /ops/parcels/{number}: un pacco e i suoi documenti
parcel-title = Pacco { $parcel }
scan-papers = Documenti di questo pacco
papers-goods = Che cosa contiene
papers-goods-say = Di’ in inglese che cos’è ogni oggetto e di che materiale: «Porcelain teapot with bamboo handle». «Gift» o «parts» alla frontiera viene respinto. Quello che scrivi si conserva per il prossimo pacco.
papers-latin = Il destinatario in caratteri latini
papers-latin-say = I corrieri all’estero non sanno leggere questo indirizzo. Scrivilo anche in caratteri latini; vanno tutti e due sull’etichetta.
papers-latin-name = Nome
papers-latin-street = Via e numero civico
papers-latin-extra = Piano, interno, azienda
papers-latin-city = Città
papers-make = Emetti i documenti
papers-missing = { $count ->
    [one] Manca una cosa
    [many] Mancano { $count } di cose
   *[other] Mancano { $count } cose
  }
papers-no-description = { $sku }: nessuno ha detto che cos’è. Scrivilo qui sotto.
papers-vague = { $sku }: così non dice nulla. Scrivi che cos’è e di che materiale.
papers-long = { $sku }: la descrizione è troppo lunga. Alcuni sistemi doganali accettano al massimo { $most } caratteri.
papers-foreign = { $sku }: all’estero la dogana non sa leggere questo. Scrivilo in inglese.
papers-no-hs = { $sku }: nessun codice tariffario. Chiedi al marchio di aggiungerlo alla scheda.
papers-no-origin = { $sku }: nessun Paese di origine. Chiedi al marchio di aggiungerlo alla scheda.
papers-no-weight = { $sku }: nessun peso. Chiedi al marchio di aggiungerlo alla scheda.
papers-no-value = { $sku }: nessun valore. Chiedi al marchio di fissarne il prezzo.
papers-no-sender = { $place } non ha un indirizzo del mittente. Aggiungilo qui:
papers-sender-latin = L’indirizzo del mittente di { $place } non è in caratteri latini. Cambialo qui:
papers-no-latin = L’indirizzo del destinatario non è in caratteri latini. Scrivilo qui sotto.
papers-no-number = Numeri postali esauriti: { $country } (servizi che iniziano con { $services }). Aggiungi una serie qui:
papers-too-many = Troppi articoli diversi per una dichiarazione: al massimo { $most }. Imballali in due pacchi.
papers-gone = Il pacco è nello stato «{ $state }». I documenti si emettono prima della partenza.
papers-not-paid = L’ordine non è pagato. Lascia la merce sullo scaffale.
said-papers-made = I documenti sono emessi. Stampa prima l’etichetta.
papers-made = Documenti
papers-identifier = Numero sull’etichetta:
papers-made-by = Emessi da { $name }, { $moment }
papers-label = Etichetta dell’indirizzo
papers-customs-form = Modulo doganale
papers-invoice = Fattura commerciale
papers-packing-list = Distinta colli
papers-return-label = Etichetta di reso
papers-itmatt = Dati postali anticipati
papers-h7 = Dichiarazione UE per spedizioni di modico valore (H7)
papers-export = Dichiarazione di esportazione
papers-no-face = Alcune lettere dell’indirizzo qui non si possono stampare
papers-no-face-help = Mancano i caratteri tipografici. Installa i caratteri Noto su questa macchina, o indica in ENTREPOT_FONTS una cartella che li contenga; poi scarica di nuovo il documento.
script-arabic = Arabo
script-han = Caratteri cinesi
script-kana = Giapponese
script-hangul = Coreano
script-other = Altre lettere

# /ops/posting: mittenti e numeri postali
ops-nav-posting = Mittenti
posting-title = Mittenti e numeri postali
posting-numbers = Numeri postali
posting-numbers-say = Serie di numeri assegnate dalle poste. Ogni numero va su un solo pacco e non si riusa mai.
posting-service = Servizio (due lettere)
posting-country = Paese (due lettere)
posting-first = Primo numero
posting-last = Ultimo numero
posting-left = Rimasti
posting-add = Aggiungi questi numeri
posting-no-range = Questa non è una serie: due lettere del servizio, due del Paese, e due numeri di al massimo otto cifre, prima il più piccolo.
posting-overlaps = Alcuni di questi numeri ci sono già: da { $first } a { $last }. Controlla che cosa ti hanno mandato le poste.
posting-senders = Mittenti
posting-senders-say = Chi figura come mittente sui documenti, in caratteri latini.
posting-name = Nome
posting-street = Via e numero civico
posting-postcode = Codice postale
posting-city = Città
posting-phone = Telefono
posting-email = E-mail
posting-save = Salva questo mittente
