## templates/brand/frame.html

brand-nav-listings = Schede
brand-nav-stock = Giacenze
brand-nav-orders = Ordini

## templates/brand/listings.html

brand-listings = Schede
brand-new = Nuova scheda
brand-none = Non c’è ancora nessuna scheda. Scrivi la prima; resta una bozza finché non la pubblichi.
brand-count =
    { $count ->
        [one] Una scheda
        [many] { $count } di schede
       *[other] { $count } schede
    }
brand-picture = Immagine
brand-title = Titolo
brand-state = Stato
brand-variants = Varianti
brand-sold-to = Vendibile in
brand-lacks = Che cosa manca
brand-sold-of =
    { $all ->
        [one] { $sold } di una destinazione
        [many] { $sold } di { $all } di destinazioni
       *[other] { $sold } di { $all } destinazioni
    }
brand-pages = Pagine
listing-state-draft = Bozza
listing-state-published = In vendita
listing-state-withdrawn = Ritirata
brand-missing-hs6 = { $sku }: sottovoce tariffaria
brand-missing-origin = { $sku }: Paese di origine
brand-missing-weight = { $sku }: peso
brand-unready-title = Un titolo
brand-unready-picture = Un’immagine
brand-unready-variant = Una variante in vendita

## templates/brand/listing.html

brand-as-shopper = Vedila come un cliente
brand-publish = Pubblica
brand-withdraw = Ritira
brand-unready = Per andare in vendita manca
brand-words = Testi
brand-words-none = ancora nessun testo
brand-summary = In una o due frasi
brand-body = Che cos’è
brand-care = Come averne cura
brand-category = Categoria
brand-category-none = Ancora nessuna
brand-options = Opzioni
brand-options-say = In che cosa differiscono le varianti, per esempio smalto o misura. Svuota una riga per togliere una scelta.
brand-option = Opzione { $number }
brand-option-none = nessuna
brand-option-name = Il suo nome
brand-choice = Scelta { $number }
brand-variants-say = Una riga per ogni forma che un cliente può acquistare. I prezzi sono i tuoi, senza dazi e imposte.
brand-variant = Variante { $number }
brand-variant-new = Aggiungi una variante
brand-price = Prezzo in { $currency }
brand-hs6 = Codice SA (HS), sei cifre
brand-tariff = Codice tariffario completo
brand-origin = Prodotto in, per esempio CN
brand-proven = Prova dell’origine
brand-proven-say = Con una prova dell’origine preferenziale la merce paga il dazio ridotto degli accordi commerciali. Spunta solo dove hai la prova e la alleghi a ogni pacco.
brand-weight = Peso in g
brand-length = Lunghezza in mm
brand-width = Larghezza in mm
brand-height = Altezza in mm
brand-shows = La sua immagine
brand-minds = A che cosa badano i corrieri
brand-restriction-battery = Batteria
brand-restriction-liquid = Liquido
brand-restriction-magnet = Magnete
brand-restriction-blade = Lama
brand-restriction-food = Alimento
brand-on-sale = In vendita
brand-off-sale = Non in vendita
brand-save = Salva
brand-last = Ultima modifica
ready-title = In vendita, per destinazione
ready-title-draft = Pronta alla vendita, per destinazione
ready-shelf = Prezzo a scaffale
ready-door = Alla porta
ready-all = Acquistabile
ready-some =
    { $all ->
        [one] { $sold } di una variante
        [many] { $sold } di { $all } di varianti
       *[other] { $sold } di { $all } varianti
    }
ready-none = Non acquistabile
brand-why-sold-out = Nessuna giacenza dove si potrebbe spedire.
brand-why-no-lane = Nessuna tratta arriva lì.
brand-why-closed = La tratta verso questa destinazione per ora è chiusa.
brand-why-prohibited = Merce di questo tipo non può essere spedita lì.
brand-why-restricted = Nessun corriere porta lì merce di questo tipo.
brand-why-too-heavy = Troppo pesante per tutte le tratte.
brand-why-too-late = Arriverebbe troppo tardi.
brand-why-no-tariff = Per questo codice SA non abbiamo ancora la tariffa di questa destinazione.
brand-why-incomplete = Manca il codice SA, l’origine o il peso.
brand-why-no-price = Mancano regole o cambi; se ne occupano i nostri operatori.
brand-pictures = Immagini
brand-picture-new = Aggiungi un’immagine
brand-picture-file = File
brand-picture-hint = JPEG, PNG o WebP, fino a 12 MB. I dati scritti dalla fotocamera vengono tolti.
brand-picture-add = Aggiungi l’immagine
brand-picture-remove = Togli l’immagine
brand-alt = Che cosa mostra, { $language }
brand-alt-change = Cambia la descrizione

## Che cosa può non andare in una scheda

brand-category-wrong = Scegli una delle categorie dell’elenco
brand-title-missing = Scrivi un titolo anche in questa lingua, o lascia vuoti gli altri campi
brand-title-needed = Scrivi un titolo in almeno una lingua
brand-option-name-missing = Dai un nome a questa opzione, per esempio Smalto
brand-option-choices-missing = Scrivi almeno una scelta per questa opzione
brand-choice-missing = Riga { $line }: scegli { $option }
brand-choice-twice = Riga { $line }: un’altra riga in vendita ha le stesse scelte
brand-sku-wrong = Riga { $line }: scrivi uno SKU di al massimo 64 caratteri, senza spazi né barre
brand-sku-twice = Riga { $line }: questo SKU sta anche su un’altra riga
brand-sku-taken = Riga { $line }: questo SKU appartiene a un’altra scheda
brand-price-wrong = Riga { $line }: scrivi il prezzo in { $currency }, maggiore di zero, per esempio { $example }
brand-hs6-wrong = Riga { $line }: scrivi sei cifre, per esempio 6911.10
brand-tariff-wrong = Riga { $line }: scrivi da otto a dieci cifre che inizino con il codice SA
brand-origin-wrong = Riga { $line }: scrivi le due lettere di un Paese, per esempio CN
brand-weight-wrong = Riga { $line }: scrivi grammi interi, da 1 a 1.000.000
brand-size-wrong = Riga { $line }: scrivi millimetri interi, da 1 a 10.000
brand-size-half = Riga { $line }: scrivi tutti e tre i lati, o nessuno
brand-needed-on-sale = Riga { $line }: non può restare vuoto mentre la scheda è in vendita
brand-moved-on = Qualcuno ha salvato questa scheda mentre scrivevi. I tuoi testi sono ancora qui: salva di nuovo per metterli al posto dei suoi.
brand-refused = Così non si può salvare. Controlla opzioni e varianti.
brand-picture-needed = Scegli un file
brand-picture-too-large = Il file supera i 12 MB. Inviane uno più piccolo
brand-picture-too-many-pixels = L’immagine ha più di 40 megapixel. Inviane una più piccola
brand-picture-not-one = Questa non è un’immagine JPEG, PNG o WebP
brand-picture-odd-shape = Un lato è più di otto volte l’altro. Ritagliala più vicina al quadrato
brand-picture-too-small = L’immagine è larga meno di 320 pixel. Inviane una più grande
brand-picture-damaged = L’immagine è danneggiata e non si apre. Salvala di nuovo e invia quella
brand-alt-needed = Di’ che cosa mostra l’immagine, in almeno una lingua
brand-last-picture = Una scheda in vendita tiene almeno un’immagine. Aggiungine un’altra prima di togliere questa.

## templates/brand/stock.html

stock-title = Giacenze
stock-say = Pezzi disponibili alla vendita in ogni sede. Quelli impegnati per gli ordini sono contati accanto.
stock-none = Nessuna variante è ancora in vendita. Aggiungine una a una scheda, e qui potrai impostarne la giacenza.
stock-sku = SKU
stock-field = { $sku }, disponibili a { $city }
stock-held = { $held } impegnati
stock-save = Imposta la giacenza
stock-wrong = { $sku }: scrivi un numero intero da 0 a { $most }
stock-moved = { $sku }, { $city }: i disponibili nel frattempo sono { $free }, perché qualcosa è stato venduto o contato. Il tuo numero non è ancora impostato; guardalo di nuovo e impostalo

## templates/brand/orders.html

sold-title = Ordini
sold-say = Solo la tua merce; chi l’ha acquistata lo sa la casa.
sold-none = Della tua merce non è stato ancora ordinato nulla.
sold-order = Ordine
sold-placed = Data
sold-to = Destinazione
sold-goods = Merce
sold-from = Da
sold-pieces = Pezzi
sold-price = Prezzo della merce
sold-newer = Più recenti
sold-older = Meno recenti
