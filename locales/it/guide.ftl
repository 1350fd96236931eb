# Il centro assistenza: indice, calcolatore dei dazi, tratte in cifre, testi legali; che cosa non può arrivare qui; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Aiuto
guide-lede = Prima le risposte brevi. Ogni cifra di queste pagine la calcola il negozio stesso, per il Paese in cui sei.
guide-shipping-card = Chi trasporta, in quali giorni, e quando arriva alla tua porta.
guide-duties-card = Dazi e imposte spiegati, con un calcolatore per qualsiasi merce.
guide-returns-card = Quanto tempo hai, che cosa rimborsiamo e come si fa.
guide-follow-card = Dov’è il tuo pacco, e tutto quello che puoi fare con il tuo ordine.
guide-legal-card = Chi risponde di questo negozio, le condizioni, e che cosa conserviamo di te.
guide-contact = Scrivici
guide-contact-card = Dove una domanda trova prima la sua risposta.
guide-often = Domande frequenti
guide-ask-when = Se ordino adesso, quando arriva?
guide-ask-when-is = Al più presto con { $carrier } da { $city }:
guide-ask-when-none = Al momento nessuna tratta arriva qui.
guide-ask-door = Alla porta qualcuno mi chiederà denaro?
guide-ask-door-no = No. Su ogni tratta verso questo Paese ({ $country }) dazi e imposte li paghiamo noi. Se qualcuno chiede lo stesso, non pagare nulla e scrivici.
guide-ask-door-perhaps = Su alcune tratte il corriere può chiedere dazi e imposte che hai già pagato a noi. La pagina di ogni articolo lo dice; mandaci la ricevuta del corriere e ti rimborsiamo.
guide-ask-sum = Quanto sarebbe il dazio per qualcos’altro?
guide-ask-sum-is = Chiedilo al calcolatore: un codice tariffario o uno dei nostri articoli, qualsiasi valore, qualsiasi destinazione.
guide-ask-back = Quanto tempo ho per ripensarci?
guide-ask-not = Perché alcune cose non possono arrivare qui?
guide-law-window = Qui ({ $country }) la legge ti dà { $period } per recedere da un acquisto senza dare motivazioni.
guide-law-no-window = Qui ({ $country }) la legge non prevede un termine di recesso per un acquisto come questo; il nostro vale lo stesso.
guide-period =
    { $days ->
        [one] { $days } giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    }
guide-period-working =
    { $days ->
        [one] { $days } giorno lavorativo
        [many] { $days } di giorni lavorativi
       *[other] { $days } giorni lavorativi
    }

## templates/shop/help/contact.html

guide-contact-lede = La via più breve è la pagina del tuo ordine: chi risponde lì vede quello che vedi tu.
guide-contact-order = Su un ordine
guide-contact-order-is = Lo trovi con il suo numero e il tuo indirizzo e-mail. Da lì puoi seguire il pacco, annullarlo finché non è partito, o rendere un articolo.
guide-contact-goods = Su un articolo
guide-contact-goods-is = Chiedi dalla pagina dell’articolo. Risponde la bottega che lo fa, e altri possono leggere la risposta.
guide-contact-write = Per il resto
guide-contact-write-is = Scrivici, nella tua lingua:

## templates/shop/help/shipping.html

guide-lanes = Le tratte in cifre
guide-lanes-say = Come funzionano oggi. Destinazione: { $country }. I giorni si contano dalla consegna al corriere.
guide-collected-on = Ritiro
guide-leaves = Ordinato ora, parte
guide-transit = In viaggio
guide-days-span =
    { $most ->
        [one] { $least }–{ $most } giorno
        [many] { $least }–{ $most } di giorni
       *[other] { $least }–{ $most } giorni
    }
guide-heaviest = Pacco più pesante
guide-at-border = Alla frontiera
guide-paid-by-us = Dazi e imposte pagati da noi
guide-paid-at-door = Il corriere può chiederli alla porta
guide-no-lanes = Al momento nessuna tratta arriva qui ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Apri il tuo ordine e scegli che cosa rendere, e perché.
guide-back-2 = Guarda che cosa ti rimborsiamo, al centesimo, prima di inviare la richiesta.
guide-back-3 = Ti risponde una persona, e un’e-mail ti dice dove va il pacco.
guide-back-4 = Quando il pacco è arrivato, il denaro torna sulla carta con cui hai pagato.

## Il calcolatore: templates/shop/help/duties.html

guide-calc = Calcolatore dei dazi
guide-calc-say = Lo stesso conto che sta sotto ogni prezzo di questo negozio, con ogni regola su cui si fonda. Di quello che scrivi non conserviamo nulla.
guide-what = Che cos’è?
guide-what-hint = Un codice tariffario (da sei a dieci cifre), una parola inglese per la merce, oppure lo SKU o l’indirizzo di uno dei nostri articoli.
guide-price = Valore di un pezzo, senza dazi e imposte
guide-price-hint = Per uno dei nostri articoli lascia vuoto: conta il suo prezzo.
guide-currency = Valuta
guide-weight = Peso di un pezzo, in grammi
guide-weight-hint = Per uno dei nostri articoli lascia vuoto.
guide-to = Destinazione
guide-origin = Prodotto in
guide-origin-usual = Come indica l’articolo, altrimenti { $country }
guide-shipping = Consegna, per tutti i pezzi
guide-shipping-hint = In molti Paesi entra nel calcolo di dazi e imposte. Vuoto: nessuna.
guide-channel = Dichiarazione
guide-work-out = Calcola
guide-answer = Il risultato
guide-no-answer = Compila il modulo, e qui compare ogni importo con la sua regola.
guide-picked = il suo prezzo senza consegna, come sulla sua pagina
guide-code = Merce con codice tariffario { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Calcolo del { $day }. Destinazione: { $country }
guide-of = su { $base }
guide-collected = Di dazi, imposte e spese, { $checkout } si riscuotono alla cassa e { $delivery } alla frontiera.
guide-regional = L’imposta di uno Stato o di una provincia si aggiunge: la cassa la conta appena sa dove va la merce.
guide-limits = Che cosa decide il valore
guide-over = sopra
guide-under = sotto
guide-over-duty = La merce supera il limite di { $limit }. Fino a lì il dazio doganale si calcola in un altro modo: al limite, { $more } in meno.
guide-over-tax = La merce supera il limite di { $limit }. Fino a lì questa imposta non si applica: al limite, { $more } in meno.
guide-over-fees = La merce supera il limite di { $limit }. Fino a lì queste spese non si applicano: al limite, { $more } in meno.
guide-over-closed = La merce supera il limite di { $limit }, oltre il quale non può viaggiare così.
guide-rules-used =
    { $count ->
        [one] La regola su cui si fonda
        [many] { $count } di regole su cui si fonda
       *[other] Le { $count } regole su cui si fonda
    }
guide-exchange = Cambi
guide-rule = Regola
guide-source = Fonte
guide-since = Dal
guide-law = Che cosa si riscuote alla frontiera: { $country }
guide-law-say = Le regole per i pacchi dall’estero destinati a privati, come valgono in data { $day }. Il calcolatore sceglie quelle adatte.
guide-law-reliefs = Fino a quale valore non si riscuote nulla
guide-law-ways = Come si tassa e si dichiara un pacco
guide-law-taxes = Imposta sulla maggior parte delle merci
guide-law-fees = Spese
guide-which-goods = Più merci si chiamano così, o in modo simile: scegline una qui sotto, o scrivi il suo codice tariffario.
guide-wrong-digits = Un codice tariffario ha da sei a dieci cifre: 6911.10.
guide-wrong-goods = Questa merce qui non si conosce. Scrivi un codice tariffario di sei cifre, un’altra parola inglese o lo SKU di uno dei nostri articoli.
guide-wrong-untold = Il produttore non ci ha ancora detto il codice tariffario di questo articolo. Scrivi il codice al posto dell’articolo.
guide-wrong-to = Per questa destinazione non ci sono regole. Scegline una dell’elenco.
guide-wrong-quantity = Scrivi un numero intero da 1 a { $most }.
guide-wrong-weight = Scrivi il peso in grammi interi: 500.
guide-wrong-origin = Scegli il Paese di origine dall’elenco.
guide-wrong-channel = Scegli una delle due voci.
guide-wrong-currency = Scegli una valuta dell’elenco.
guide-wrong-price = Scrivi il valore come importo maggiore di zero, per esempio 40,00.
guide-wrong-shipping = Scrivi l’importo, per esempio 9,00, o lascia vuoto.
guide-no-tariff = Il dazio su questa merce per questa destinazione ({ $country }) non è nelle nostre tabelle.
guide-prohibited = Questa merce non può essere importata lì ({ $country }).
guide-closed = Questo Paese ({ $country }) non lascia entrare pacchi di questo tipo per privati.
guide-no-rate = Oggi per questa valuta non c’è un cambio.
guide-too-large = L’importo è troppo grande per farci i conti.

## Testi legali: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Testi legali: { $country }
guide-legal-text = Testo
guide-legal-why = Perché è qui
guide-legal-built-in = il testo breve del negozio
guide-legal-imprint = Chi gestisce questo negozio
guide-legal-terms = Condizioni di vendita
guide-legal-withdrawal = Diritto di recesso
guide-legal-withdrawal-form = Modulo di recesso
guide-legal-privacy = Privacy
guide-legal-describes = { $text }, nella versione che vale qui: { $country }.
guide-legal-version = Versione { $number }
guide-legal-on = Questo è il testo com’era in data { $day }.
guide-legal-today = Il testo di oggi
guide-legal-foreign = Per questo Paese il testo è scritto in questa lingua: { $language }. Fa fede quello.
guide-legal-then = Le condizioni con cui è stato fatto questo ordine
guide-legal-others = Altre versioni
guide-text-imprint =
    Questo negozio funziona con Entrepot, un programma a codice aperto. Chi lo gestisce ne risponde e si può contattare qui: { $mail }.

    ## Per chi lo gestisce
    Qui vanno il tuo nome, l’indirizzo, l’iscrizione al registro delle imprese e un numero di telefono. Scrivili nell’area di lavoro, alla voce «Testi legali»; in quasi tutti i Paesi lo richiede la legge.
guide-text-imprint-numbers =
    Questo negozio funziona con Entrepot, un programma a codice aperto. Chi lo gestisce ne risponde e si può contattare qui: { $mail }.

    ## Registrazioni fiscali qui
    { $numbers }

    ## Per chi lo gestisce
    Qui vanno il tuo nome, l’indirizzo, l’iscrizione al registro delle imprese e un numero di telefono. Scrivili nell’area di lavoro, alla voce «Testi legali»; in quasi tutti i Paesi lo richiede la legge.
guide-text-terms =
    ## Come si conclude una vendita
    Quello che mostrano le pagine è un invito. L’ordine si fa premendo il pulsante che riporta l’importo, e la vendita è conclusa quando il pagamento è riscosso. La pagina del tuo ordine, e l’e-mail che ci porta, ne sono la prova.

    ## Il prezzo
    Il totale alla cassa è tutto quello che paghi: articoli, dazi doganali, imposta all’importazione e consegna. Resta fermo per te fino all’ora indicata alla cassa. Se un corriere o la dogana ti chiede di più, non pagare nulla e scrivici; quello che manca ancora lo paghiamo noi.

    ## La consegna
    Ogni pacco ha un giorno entro il quale dev’essere alla tua porta. Finché non ti viene consegnato, il rischio è nostro. Quello che si perde o si rompe in viaggio lo sostituiamo o lo rimborsiamo, come preferisci.

    ## Se qualcosa non va
    I diritti che la legge del tuo Paese ti dà per i prodotti difettosi restano interi. Chiedi dalla pagina del tuo ordine: l’articolo viene riparato o sostituito, oppure ti rimborsiamo con dazi, imposte e consegna.

    ## Legge applicabile e controversie
    Le norme imperative del Paese in cui vivi ti proteggono, qualunque cosa dicano queste condizioni. Puoi rivolgerti ai tribunali di quel Paese.
guide-text-withdrawal =
    ## Diritto di recesso
    Hai il diritto di recedere da questo contratto, senza indicarne le ragioni, entro { $period }. Il termine decorre dal giorno in cui tu, o un terzo diverso dal corriere e da te designato, avete preso possesso dell’ultimo bene.

    Per esercitare il diritto, comunicacelo con una dichiarazione esplicita: dalla pagina del tuo ordine, per e-mail a { $mail }, o con il modulo di recesso, che non è obbligatorio. Basta inviarla prima che il termine scada.

    ## Che cosa ne segue
    Ti rimborsiamo tutto quello che ci hai pagato, compresa la consegna standard, senza ritardo e al più tardi 14 giorni dopo aver ricevuto la tua dichiarazione, con lo stesso mezzo di pagamento e senza costi per te. Possiamo aspettare di aver riavuto i beni o che tu abbia dimostrato di averli spediti, se avviene prima.

    Rispedisci i beni senza ritardo, al più tardi 14 giorni dopo la tua dichiarazione. Se i beni sono come devono essere, il costo del ritorno è a tuo carico. Rispondi di una perdita di valore solo se deriva da un uso diverso da quello necessario per esaminare i beni.

    ## Dove questo diritto non c’è
    Beni fatti o incisi secondo i tuoi desideri, beni che si deteriorano in fretta, e beni sigillati che, una volta aperti, non si possono riprendere per ragioni di salute o d’igiene.
guide-text-withdrawal-form =
    (Compila e rispedisci questo modulo solo se vuoi recedere dal contratto.)

    Destinatario: questo negozio, { $mail }

    Con la presente io/noi (*) notifico/notifichiamo (*) il recesso dal mio/nostro (*) contratto di vendita dei seguenti beni (*):

    Numero d’ordine:

    Ordinato il (*)/ricevuto il (*):

    Nome del/dei consumatore/i:

    Indirizzo del/dei consumatore/i:

    Firma del/dei consumatore/i (solo se il modulo è inviato in forma cartacea):

    Data:

    (*) Cancellare la dicitura inutile.
guide-text-privacy =
    ## Che cosa conserviamo, e perché
    Nome, indirizzo, e-mail e ordine, perché servono al pacco e ai suoi documenti doganali, e senza non si può rispettare il contratto. Fatture e documenti doganali si conservano finché lo chiede la legge fiscale. I numeri di carta non arrivano mai a noi.

    ## Chi altro li vede
    Chi produce gli articoli, il corriere, la dogana e chi riscuote il pagamento, ciascuno per quanto serve alla sua parte. Alcuni si trovano in altri Paesi: è da lì che vengono gli articoli. Nessuna pagina di questo negozio carica nulla da altri siti, e nessuno conta i tuoi passi.

    ## Cookie
    Nessuno finché ti guardi intorno. Uno quando riempi un carrello o accedi, così sappiamo che è tuo; serve a questo e a nient’altro.

    ## I tuoi diritti
    Puoi vedere che cosa conserviamo di te, farlo correggere, portarlo via o farlo cancellare per quanto la legge ce lo consente, e opporti. Scrivi a { $mail }. Puoi anche presentare reclamo all’autorità per la protezione dei dati del luogo in cui vivi.

## Che cosa non può arrivare qui: templates/parts/barred.html, parts/lot.html

guide-minds = Nessun corriere porta qui questo ({ $country }): { $what }
guide-minds-carrier = { $carrier } non accetta: { $what }
guide-barred-why = Perché non può arrivare qui ({ $country })
guide-barred-law = Vietato dalla legge
guide-barred-ask = Calcola quanto costerebbe altrove
guide-barred-none = Al momento nulla di questo tipo può arrivare qui ({ $country }).

## /ops/legal

guide-ops-legal = Testi legali
guide-ops-legal-say = Che cosa serve a ogni mercato, per quale legge, e che cosa c’è oggi. Scrivi una versione tua per un mercato e una lingua; vale dal suo giorno, e quello che valeva prima resta leggibile. Dove non scrivi nulla c’è un breve testo predefinito.
guide-ops-market = Mercato
guide-ops-all = Ogni mercato senza un testo proprio
guide-ops-language = Lingua
guide-ops-show = Mostra
guide-ops-needed = Richiesto da
guide-ops-not-needed = non richiesto dalle tabelle
guide-ops-stands = In vigore oggi
guide-ops-read = Come lo leggono i clienti
guide-ops-write = Scrivi una versione
guide-ops-body = Testo
guide-ops-body-hint = Una riga vuota apre un nuovo paragrafo; una riga che comincia con ## è un titolo. Vuoto: torna a valere il testo predefinito.
guide-ops-from = Vale dal
guide-ops-early = Non può valere prima di questa data: { $day }. Quello che era in vigore quando qualcuno ha comprato resta com’era.
guide-ops-moved = Nel frattempo qualcun altro ha scritto una versione. È qui sotto; la tua c’è ancora.
guide-ops-save = Aggiungi questa versione
guide-ops-versions = Versioni
guide-ops-no-versions = Ancora nessuna.
guide-ops-empty = senza testo: quello predefinito
guide-ops-by = di { $author }
said-legal-written = La versione è aggiunta.

## /ops/style

guide-style = Sistema grafico
guide-style-say = I valori di base e gli elementi di ogni pagina, in ogni stato, chiaro e scuro, da sinistra a destra e da destra a sinistra. Li producono gli stessi modelli del negozio, con gli articoli e i prezzi di oggi.
guide-style-light = chiaro
guide-style-dark = scuro
guide-style-colours = Colori
guide-style-type = Caratteri
guide-style-space = Spaziatura
guide-style-buttons = Pulsanti
guide-style-fields = Campi
guide-style-price = Prezzo e ricevuta
guide-style-ribbon = Viaggio
guide-style-seal = Sigillo della dogana
guide-style-cards = Articoli in un elenco
guide-style-notices = Avvisi
guide-style-badges = Stati
guide-style-table = Tabella
guide-style-pager = Pagine
guide-style-empty = Nulla da mostrare
guide-style-stars = Stelle
guide-style-choices = Scelte
guide-style-rest = a riposo
guide-style-hover = sotto il puntatore
guide-style-focus = selezionato da tastiera
guide-style-disabled = disattivato
guide-style-error = con errore
guide-style-main = Azione principale
guide-style-plain = Altra azione
guide-style-slim = In una riga
guide-style-no-goods = Non ci sono ancora articoli in vendita: gli elementi che li mostrano compariranno qui appena ce ne saranno.
