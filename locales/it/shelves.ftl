## Testi in una lingua diversa da quella della pagina: templates/parts/foreign.html

text-foreign = Non ancora in { $here }. Questo testo è in { $there }.

## Collezioni: templates/shop/collection.html, templates/shop/home.html

home-collection = Collezione
home-collections = Altre collezioni
collection-see =
    { $count ->
        [one] Guarda il pezzo
        [many] Guarda { $count } di pezzi
       *[other] Guarda i { $count } pezzi
    }
collection-pieces =
    { $count ->
        [one] { $count } pezzo
        [many] { $count } di pezzi
       *[other] { $count } pezzi
    }
collection-until = fino al { $day }
collection-over = Questa collezione è finita. Quello che mostrava resta qui finché ne abbiamo.
collection-here =
    { $count ->
        [one] { $count } di questi pezzi può arrivare da te ({ $country }).
        [many] { $count } di questi pezzi possono arrivare da te ({ $country }).
       *[other] { $count } di questi pezzi possono arrivare da te ({ $country }).
    }
collection-more = Altre collezioni

## Le collezioni nell’area di lavoro dell’operatore: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Collezioni
collections-title = Collezioni
collections-say = Articoli messi insieme con una storia, per un certo tempo. Quelli che non possono andare in un Paese lì sono segnalati.
collections-none = Non c’è ancora nessuna collezione.
collections-new = Nuova collezione
collections-collection = Collezione
collections-stands = Stato
collections-place = Ingresso
collections-goods = Articoli
collections-languages = Lingue
collection-coming = In arrivo
collection-running = In mostra
collection-past = Finita
collection-look = Guardala in negozio
collection-slug = Parte del suo indirizzo
collection-slug-hint = Lettere minuscole, cifre e trattini. Le altre lingue ricavano la loro dal titolo; i vecchi indirizzi portano a quello nuovo.
collection-not-a-slug = Scrivi lettere minuscole dalla a alla z, cifre e trattini.
collection-slug-taken = Un’altra collezione ha questo indirizzo, o l’ha avuto.
collection-slug-reserved = Nei nostri indirizzi questa parola significa altro. Scegline un’altra.
collection-place = Posto all’ingresso
collection-place-hint = 1 sta per prima. Vuoto: non compare all’ingresso.
collection-not-a-place = Scrivi un numero da 1 a 99, o lascia vuoto.
collection-from = Primo giorno
collection-to = Ultimo giorno
collection-ends-early = L’ultimo giorno viene prima del primo.
collection-goods = Articoli, nel loro ordine
collection-goods-hint = Uno per riga: l’ultima parte dell’indirizzo dell’articolo, o l’indirizzo intero.
collection-no-such = Non c’è nessun articolo «{ $slug }».
collection-no-goods = Indica almeno un articolo.
collection-too-many = Al massimo { $most } articoli.
collection-picture = Immagine
collection-picture-none = Nessuna
collection-picture-later = L’immagine si sceglie tra quelle degli articoli, dopo aver salvato la collezione.
collection-title = Titolo, { $language }
collection-lead = Righe sotto il titolo, { $language }
collection-story = Storia, { $language }: una riga vuota tra i paragrafi
collection-untitled = Una collezione ha bisogno di un titolo.
collection-save = Salva
collection-moved = Qualcuno ha cambiato questa collezione mentre scrivevi. I tuoi testi sono qui sotto; apri di nuovo la pagina per vedere i suoi.

## Taglie e cura: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Taglie e misure
sizes-size = Taglia
sizes-centimetres = In centimetri
sizes-inches = In pollici, con i centimetri accanto
size-span = { $from }–{ $to }
size-chest = Torace
size-waist = Vita
size-hips = Fianchi
size-shoulders = Spalle
size-sleeve = Manica
size-head = Testa
size-foot = Piede
size-inseam = Interno gamba
size-length = Lunghezza
size-width = Larghezza
size-height = Altezza
size-depth = Profondità
size-diameter = Diametro
care-title = Cura
care-wash-30 = Lavare in lavatrice a 30 °C
care-wash-40 = Lavare in lavatrice a 40 °C
care-wash-60 = Lavare in lavatrice a 60 °C
care-wash-hand = Lavare a mano
care-no-wash = Non lavare
care-no-bleach = Non candeggiare
care-iron-low = Stirare a bassa temperatura
care-iron-medium = Stirare a media temperatura
care-no-iron = Non stirare
care-tumble-low = Asciugatrice a bassa temperatura
care-no-tumble = Niente asciugatrice
care-dry-flat = Asciugare in piano
care-dry-line = Asciugare appeso
care-dry-clean = Lavare a secco
care-dishwasher = Va in lavastoviglie
care-no-dishwasher = Non va in lavastoviglie
care-microwave = Va nel microonde
care-oil = Ogni tanto olio o cera
care-wipe = Pulire con un panno
care-shade = Tenere lontano dal sole

## Taglie e cura nell’area di lavoro del marchio: templates/brand/fitting.html

sizes-desk = Taglie e cura
sizes-desk-say = Quanto misurano gli articoli e come averne cura. Quello che vale per un articolo prevale su quello che vale per la sua categoria.
sizes-of-listing = Solo questo articolo
sizes-of-category = Tutti i tuoi articoli nella categoria { $category }
sizes-hint = Lunghezze in centimetri: 92, 92,5 o da–a, 92-96. Dove i clienti misurano in pollici convertiamo noi. Una taglia con il codice di una scelta (s, m, eu-40) compare con il nome di quella scelta. Lascia vuoto quello che non serve.
sizes-column = Misura { $number }
sizes-row = Taglia { $number }
sizes-cell = Taglia { $row }, misura { $column }
sizes-twice = Questa misura ha già una colonna.
sizes-not-a-length = Scrivi centimetri: 92, 92,5 o 92-96.
sizes-unnamed = Questa riga ha lunghezze, ma nessuna taglia.
sizes-same = Questa taglia ha già una riga.
sizes-half = Una tabella ha bisogno di almeno una misura e una taglia.
sizes-moved = Qualcuno ha fatto modifiche qui mentre scrivevi. I tuoi dati sono qui sotto; apri di nuovo la pagina per vedere i suoi.

## La pagina di un marchio: templates/shop/brand.html

brand-policies = Come vende
brand-returns = Resi
brand-returns-is =
    { $days ->
        [one] Entro un giorno dall’arrivo.
        [many] Entro { $days } di giorni dall’arrivo.
       *[other] Entro { $days } giorni dall’arrivo.
    }
brand-pays = Chi paga il ritorno
brand-pays-is = Noi, se un articolo è arrivato difettoso o non è quello ordinato. Se hai cambiato idea, lo paghi tu.
brand-sends = Spedisce da
brand-more = I resi per intero
