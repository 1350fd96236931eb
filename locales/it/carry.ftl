## entrepot import listings: che cosa non va in una riga di un file di prodotti. Quello che dovrebbe esserci segue «atteso:».

carry-fault = riga { $line }, { $column }: trovato «{ $value }», atteso: { $expected }
carry-cells =
    { $count ->
        [one] una cella, perché c’è una sola intestazione
        [many] { $count } di celle, tante quante le intestazioni
       *[other] { $count } celle, tante quante le intestazioni
    }
carry-key = il nome del prodotto (handle, SKU o id)
carry-title = un titolo nella prima riga di un prodotto
carry-nothing = un prezzo, o l’indirizzo di un’immagine
carry-gift-card = merce; qui non si vendono buoni regalo
carry-not-shipped = merce che si spedisce
carry-grouped = merce vera e propria; un gruppo nomina soltanto altri prodotti
carry-external = merce venduta qui, non in un altro negozio
carry-kind = un tipo di prodotto conosciuto: simple, variable o variation
carry-not-new = merce nuova
carry-no-parent = lo SKU, o id: con il numero, di un prodotto variabile di questo file
carry-no-forms = un prodotto con almeno una variante in questo file
carry-price =
    { $digits ->
        [0] un prezzo maggiore di zero in { $currency }, senza decimali
        [one] un prezzo maggiore di zero in { $currency }, con il punto e al massimo un decimale
        [many] un prezzo maggiore di zero in { $currency }, con il punto e al massimo { $digits } di decimali
       *[other] un prezzo maggiore di zero in { $currency }, con il punto e al massimo { $digits } decimali
    }
carry-amount = un importo con la sua valuta (14.90 EUR)
carry-currency = prezzi in { $currency }, la valuta del marchio
carry-other-price = un prezzo in { $currency }, con il punto, o nulla
carry-unpriced = un prezzo, o nulla
carry-above-price = non più del prezzo
carry-no-unit = l’unità della quantità accanto
carry-measure = una quantità con la sua unità, per esempio g, kg, ml, cl, l, m o m2
carry-no-choice = una scelta per l’opzione con questo nome
carry-stray-choice = nulla: la prima riga del prodotto non nomina questa opzione
carry-same-choice = scelte che nessun’altra variante del prodotto ha già
carry-choices = una scelta per riga: il codice, una virgola, il nome
carry-options = al massimo { $most } opzioni per distinguere le varianti
carry-forms = al massimo { $most } varianti da una riga
carry-no-sku = un codice; da handle e scelte non se n’è potuto ricavare uno
carry-sku = un codice di al massimo 64 caratteri, senza spazi, / ? #
carry-sku-twice = un codice che nessuna riga precedente ha già
carry-sku-taken = un codice che nessun’altra scheda ha
carry-tariff = un codice tariffario da 6 a 10 cifre
carry-origin = le due lettere di un Paese
carry-grams = un peso in grammi
carry-weight = un peso con la sua unità (210 g, 3.2 lb)
carry-side = una lunghezza con la sua unità (20 cm, 8 in)
carry-pieces = un numero di pezzi
carry-language = le due lettere di una lingua
carry-flag = TRUE o FALSE
carry-restrictions = una o più di queste parole, separate da spazi: { $words }
carry-unfit-choice = una scelta per ogni opzione del prodotto
carry-unfit-option = al massimo tre opzioni, ciascuna con un nome
carry-unfit = quanto tiene la scheda vendibile, dato che è pubblicata
carry-unkept = un prodotto che si possa salvare; nel frattempo nessuno deve cambiarlo

## Come si chiamano, come opzioni, gli attributi del feed Merchant

carry-option-colour = Colore
carry-option-size = Taglia
carry-option-material = Materiale
carry-option-pattern = Fantasia

## Perché un file non viene letto

carry-no-brand = non c’è il marchio { $brand }; prima aggiungilo, oppure guarda in /ops quali ci sono
carry-no-place = non c’è la sede { $place }; in /ops/places ci sono i codici
carry-no-form = questo non è un file di prodotti che conosciamo. Leggiamo il CSV dei prodotti di Shopify (Handle o URL handle, Title, Price), quello di WooCommerce (Type, SKU, Name, Regular price) e i feed di Google Merchant (XML, o una tabella con id, title, price). --form dice di quale si tratta.
carry-no-column = nel file mancano le colonne { $columns }; esporta di nuovo i prodotti con tutte le colonne e le intestazioni in inglese
carry-not-text = riga { $line }: non è testo UTF-8; salva il file come CSV UTF-8
carry-malformed = riga { $line }: { $why }
carry-under-way = in questo momento un altro processo importa questo file; qui non è stato salvato altro

## Come procede un’importazione e com’è andata

carry-resumes =
    { $count ->
        [one] Questo file era stato interrotto: un prodotto è fatto, quello alla riga { $line }. Si riprende da lì.
        [many] Questo file era stato interrotto: { $count } di prodotti sono fatti, l’ultimo alla riga { $line }. Si riprende da lì.
       *[other] Questo file era stato interrotto: { $count } prodotti sono fatti, l’ultimo alla riga { $line }. Si riprende da lì.
    }
carry-kept =
    { $count ->
        [one] salvato finora: un prodotto, alla riga { $line }
        [many] salvati finora: { $count } di prodotti, fino alla riga { $line }
       *[other] salvati finora: { $count } prodotti, fino alla riga { $line }
    }
carry-draft = bozza { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … e un’altra bozza; l’area di lavoro del marchio le elenca tutte
        [many] … e altri { $count } di bozze; l’area di lavoro del marchio le elenca tutte
       *[other] … e altre { $count } bozze; l’area di lavoro del marchio le elenca tutte
    }
carry-lack-hs6 =
    { $count ->
        [one] { $count } variante: sottovoce tariffaria
        [many] { $count } di varianti: sottovoce tariffaria
       *[other] { $count } varianti: sottovoce tariffaria
    }
carry-lack-origin =
    { $count ->
        [one] { $count } variante: Paese di origine
        [many] { $count } di varianti: Paese di origine
       *[other] { $count } varianti: Paese di origine
    }
carry-lack-weight =
    { $count ->
        [one] { $count } variante: peso
        [many] { $count } di varianti: peso
       *[other] { $count } varianti: peso
    }
carry-faults-in =
    { $count ->
        [one] Una riga inutilizzabile è elencata in { $file }
        [many] { $count } di righe inutilizzabili sono elencate in { $file }
       *[other] { $count } righe inutilizzabili sono elencate in { $file }
    }
carry-more-faults =
    { $count ->
        [one] … e un’altra; --errors FILE le scrive tutte
        [many] … e altre { $count }; --errors FILE le scrive tutte
       *[other] … e altre { $count }; --errors FILE le scrive tutte
    }
carry-others =
    { $count ->
        [one] Un prodotto di un altro marchio è stato saltato.
        [many] { $count } di prodotti di altri marchi sono stati saltati.
       *[other] { $count } prodotti di altri marchi sono stati saltati.
    }
carry-dry-run = Prova a vuoto, non è stato salvato nulla. Il risultato sarebbe:
carry-sum = Righe: { $rows }. Prodotti: { $products } (varianti: { $variants }). Aggiunti: { $added }. Cambiati: { $changed }. Invariati: { $same }. Da completare prima della vendita: { $drafts }. Immagini da aggiungere nell’area di lavoro: { $pictures }. Celle errate: { $faults }.

## entrepot export listings, e templates/brand/listings.html

carry-export = Esporta in CSV
carry-exported =
    { $count ->
        [one] Una scheda esportata; varianti: { $variants }.
        [many] { $count } di schede esportate; varianti: { $variants }.
       *[other] { $count } schede esportate; varianti: { $variants }.
    }
carry-left-out =
    { $count ->
        [one] Una scheda tralasciata: non se ne può vendere nulla, o non ha ancora testi.
        [many] { $count } di schede tralasciate: non se ne può vendere nulla, o non hanno ancora testi.
       *[other] { $count } schede tralasciate: non se ne può vendere nulla, o non hanno ancora testi.
    }
