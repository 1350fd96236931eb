## templates/parts/filters.html: che cosa restringe un elenco

filter-title = Filtra
filter-title-chosen =
    { $count ->
        [one] Filtra: una scelta
        [many] Filtra: { $count } di scelte
       *[other] Filtra: { $count } scelte
    }
filter-show = Mostra
filter-chosen = Le tue scelte
filter-remove = Togli: { $what }
filter-clear = Togli tutti i filtri
filter-more = Altro
filter-category = Categoria
filter-brand = Marchio
filter-price = Prezzo alla tua porta
filter-price-say = Consegna, dazi e imposte inclusi. Qui da { $least } a { $most }.
filter-price-from = Minimo
filter-price-to = Massimo
filter-arrival = Alla tua porta entro
filter-arrival-any = Qualsiasi giorno
filter-rating = Recensioni
filter-rating-any = Qualsiasi
filter-rating-from =
    { $stars ->
        [one] Una stella o più
        [many] { $stars } di stelle o più
       *[other] { $stars } stelle o più
    }
filter-place = Dove si trova
filter-near = Già qui, sdoganato
filter-stock = Disponibile qui oggi

## Le scelte fatte, una per una

filter-of = { $name }: { $value }
filter-between = da { $least } a { $most }
filter-at-least = da { $amount } in su
filter-at-most = fino a { $amount }

## Modi di ordinare; gli altri sono in shop.ftl

sort-relevance = Più pertinenti
sort-soonest = Prima alla tua porta

## Che cosa dice di sé un elenco

finding-preparing = Stiamo preparando filtri e ordinamento. Intanto ecco l’elenco completo; riprova tra un attimo.
finding-away =
    { $count ->
        [one] Uno di questi articoli per ora non può arrivare qui. Consegna in: { $country }.
        [many] { $count } di questi articoli per ora non possono arrivare qui. Consegna in: { $country }.
       *[other] { $count } di questi articoli per ora non possono arrivare qui. Consegna in: { $country }.
    }
finding-away-hide = Mostra solo quelli che possono

## Un elenco in cui non resta nulla

finding-nothing-fits = Nulla corrisponde a tutte le tue scelte
finding-widen = Così trovi di più:
finding-without =
    { $count ->
        [one] Senza «{ $what }»: un articolo
        [many] Senza «{ $what }»: { $count } di articoli
       *[other] Senza «{ $what }»: { $count } articoli
    }
finding-fewer = Trovato con meno parole:
finding-fewer-words =
    { $count ->
        [one] «{ $words }»: un articolo
        [many] «{ $words }»: { $count } di articoli
       *[other] «{ $words }»: { $count } articoli
    }
finding-away-all = Articoli così ci sono, ma per ora nessuno può arrivare qui. Consegna in: { $country }.
finding-here = Che cosa può arrivare da te

## templates/shop/suggest.html: mentre si scrive

suggest-label = Suggerimenti
suggest-goods = Articoli
suggest-categories = Categorie
suggest-brands = Marchi
suggest-count =
    { $count ->
        [0] Nessun suggerimento
        [one] Un suggerimento, da raggiungere con i tasti freccia
        [many] { $count } di suggerimenti, da raggiungere con i tasti freccia
       *[other] { $count } suggerimenti, da raggiungere con i tasti freccia
    }
