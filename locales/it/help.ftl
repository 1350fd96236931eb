## templates/shop/help/duties.html

help-duties-title = Che cosa c’è nel prezzo
help-duties-lede = Il prezzo sulla pagina è il prezzo alla porta. Ecco come nasce.
help-duties-in = Che cosa comprende
help-duties-in-is = Il prezzo del produttore, il dazio doganale e l’imposta all’importazione del Paese di destinazione. La consegna sta accanto, con i suoi dazi e imposte già dentro. Insieme, le due cifre sono tutto quello che paghi.
help-duties-found = Come si arriva a ogni cifra
help-duties-found-is = Convertiamo il prezzo del produttore al cambio di riferimento dell’ultimo giorno bancario, aggiungiamo un margine che la ricevuta indica e applichiamo le regole in vigore oggi nel tuo Paese. La ricevuta sotto ogni prezzo riporta ogni regola con il suo numero, così puoi ritrovarla.
help-duties-parcel = Perché il carrello può differire dallo scaffale
help-duties-parcel-is = La dogana guarda il pacco intero. Insieme, gli articoli possono superare un limite sotto il quale ciascuno da solo resterebbe, o dividersi un onere che ciascuno da solo pagherebbe per intero. Il carrello lo dice, in denaro, prima che tu paghi.
help-duties-region = Imposte di uno Stato
help-duties-region-is = Negli Stati Uniti l’imposta sulle vendite dipende dallo Stato. Non è nel prezzo sulla pagina; dove dobbiamo riscuoterla, la cassa la aggiunge appena sa dove vanno gli articoli.
help-duties-more = Se qualcuno chiede di più
help-duties-more-is = Non pagare nulla e scrivici. Quello che la dogana o un corriere pretendono ancora è affar nostro, non tuo.

## templates/shop/help/shipping.html

help-shipping-title = Come viaggiano gli articoli
help-shipping-lede = Direttamente dal Paese del produttore, o da uno scaffale vicino a te riempito in anticipo. La soluzione che ti costa meno alla porta.
help-shipping-direct = Direttamente dall’origine
help-shipping-direct-is = Gli articoli aspettano al nostro centro di smistamento, partono entro uno o due giorni lavorativi e passano la frontiera con i documenti già presentati.
help-shipping-shelf = Da uno scaffale vicino a te
help-shipping-shelf-is = Alcuni articoli sono arrivati in grandi quantità e hanno già passato la dogana. Ti raggiungono in pochi giorni, come un qualsiasi pacco spedito all’interno del Paese.
help-shipping-dates = A proposito delle date
help-shipping-dates-is = Una data tiene conto dei giorni lavorativi e delle feste del luogo di partenza. I corrieri espressi consegnano dal lunedì al sabato. Se un carrello viaggia in due pacchi, ciascuno ha la sua data.
help-shipping-papers = I documenti
help-shipping-papers-is = Compiliamo la dichiarazione doganale con quello che il produttore ci ha detto di ogni articolo: che cos’è, dove è stato fatto, quanto pesa e quanto è costato.
help-shipping-not = Che cosa non può viaggiare
help-shipping-not-is = Alcuni corrieri non accettano batterie, liquidi o magneti, e alcuni Paesi vietano certe merci. Se un articolo non può arrivare da te, la sua pagina lo dice, con il motivo.

## templates/shop/help/returns.html

help-returns-title = Rendere un articolo
help-returns-lede = Chiedilo dalla pagina del tuo ordine. Nessuna telefonata, nessun modulo da stampare.
help-returns-window = Quanto tempo hai
help-returns-window-is =
    { $days ->
        [one] Un giorno dall’arrivo degli articoli.
        [many] { $days } di giorni dall’arrivo degli articoli.
       *[other] { $days } giorni dall’arrivo degli articoli.
    }
help-returns-faulty = Se è difettoso, sbagliato o diverso dalla descrizione
help-returns-faulty-is = Ti rimborsiamo tutto: gli articoli, i loro dazi e imposte, e la consegna. Il ritorno lo paghiamo noi.
help-returns-mind = Se hai cambiato idea
help-returns-mind-is = Ti rimborsiamo gli articoli con i loro dazi e imposte. La consegna, se rendi tutto l’ordine.
help-returns-how = Come si fa
help-returns-how-is = Apri l’ordine, scegli che cosa rendere e perché, e guarda l’importo prima di inviare la richiesta. Ti risponde una persona, e un’e-mail ti dice dove va il pacco.
help-returns-money = Quando arriva il denaro
help-returns-money-is = Dopo l’arrivo del pacco, sulla carta con cui hai pagato.

## templates/shop/help/about.html

help-about-title = Chi è Entrepot
help-about-lede = Una casa di commercio per cose che vengono da lontano, con la frontiera già alle spalle.
help-about-why = Perché esistiamo
help-about-why-is = Comprare all’estero finisce troppo spesso con uno sconosciuto alla porta che chiede denaro. Noi calcoliamo prima dazi e imposte, li mettiamo nel prezzo e ne rispondiamo.
help-about-brands = Le botteghe
help-about-brands-is = Vendiamo per chi le cose le fa. Ogni bottega racconta la propria storia e fissa il proprio prezzo; quello che tratteniamo per il nostro lavoro è concordato con lei.
help-about-open = Tutto si può controllare
help-about-open-is = Il programma dietro questo negozio è a codice aperto. Ogni ricevuta indica le regole su cui si fonda e si può ricalcolare anche dopo anni, al centesimo.

## templates/shop/help/legal.html

help-legal-title = Condizioni, privacy e chi risponde
help-legal-lede = Che cosa promettiamo, che cosa conserviamo di te, e chi risponde degli articoli.
help-legal-test = Questo è un negozio di prova: non si spedisce merce e non si addebita alcuna carta.
help-legal-terms = Condizioni
help-legal-terms-is = L’ordine si fa premendo il pulsante che riporta l’importo. Il prezzo mostrato alla cassa resta fermo per te fino all’ora indicata. La vendita è conclusa quando il pagamento è riscosso; la pagina del tuo ordine è la tua ricevuta.
help-legal-safety = Sicurezza
help-legal-safety-is = Nome e indirizzo del produttore sono sulla pagina di ogni articolo. Se qualcosa non è sicuro, smetti di usarlo e scrivici: avvisiamo il produttore e l’autorità, e tu riavrai il tuo denaro.
help-legal-privacy = Che cosa conserviamo di te
help-legal-privacy-is = Nome, indirizzo, e-mail e ordine, perché servono al pacco e ai documenti doganali. I numeri di carta non si conservano. Nulla passa ad altri, se non a chi trasporta, sdogana e incassa, e nessuna pagina carica nulla da altri siti.
help-legal-cookies = Cookie
help-legal-cookies-is = Finché ti guardi intorno non ce ne sono. La prima volta che metti qualcosa nel carrello o accedi ne viene creato uno, così riconosciamo il tuo carrello. A nessun altro dice nulla.
