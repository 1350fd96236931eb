## templates/layout.html e le sue parti

skip-to-goods = Vai agli articoli
header-search = Cerca articoli e marchi
header-search-button = Cerca
header-account = Account
header-sign-in = Accedi
header-cart = Carrello
header-ways = Articoli
market-delivering = Consegna in: { $country }
market-stay = Resti su questa pagina. Gli articoli che non possono arrivarci sono segnalati, con il motivo.
foot-before = Prima dell’acquisto
foot-after = Dopo l’acquisto
foot-house = La casa
foot-duties = Che cosa c’è nel prezzo
foot-shipping = Come viaggiano gli articoli
foot-follow = Trova un ordine
foot-returns = Rendi un articolo
foot-about = Chi è Entrepot
foot-legal = Condizioni, privacy e chi risponde
foot-note = Prezzi con dazi doganali e imposte inclusi. Consegna in: { $country }.

## templates/shop/home.html

home-title = Il prezzo sulla pagina è il prezzo alla porta
home-description = Porcellana, tè, seta, luce e suono dalle botteghe che li fanno, con dazi e imposte già nel prezzo.
home-say = Porcellana, tè, seta, luce e suono dalle botteghe che li fanno. Dazi, imposte e documenti doganali sono a posto prima che il pacco parta.
home-see-new = Guarda le novità
home-see-lanes = Guarda come viaggiano gli articoli
home-new = Appena spacchettati
home-all = Tutti gli articoli
home-receipt = Ogni prezzo si apre nella sua ricevuta
home-receipt-is = Apri un prezzo qualsiasi e ti dice di che cosa è fatto: il prezzo del produttore, il dazio, l’imposta, il viaggio, ciascuno con la regola e il giorno in cui è stata letta. La ricevuta che vedi è la ricevuta che conservi.
home-receipt-more = Se alla porta qualcuno chiede di più, non pagare nulla e scrivici. Ci pensiamo noi.
home-receipt-how = Come calcoliamo un prezzo
home-lanes =
    { $count ->
        [one] Una tratta, aperta oggi
        [many] { $count } di tratte, aperte oggi
       *[other] { $count } tratte, aperte oggi
    }
home-brands = Le botteghe per cui vendiamo
brands-name = Bottega
brands-from = Da
brands-makes = Produce
brands-since = Dal
place-in-country = { $city }, { $country }

## Il sigillo della dogana, templates/parts/seal.html

seal-paid = Dazi e imposte pagati.

## Elenchi: templates/parts/lot.html, sorts.html, pager.html; pagine di categoria, marchio e ricerca

crumbs-label = Ti trovi qui
crumb-home = Ingresso
lot-all-in = dazi e imposte inclusi
lot-to-door = fino alla tua porta
lot-from = Da { $city }, { $days }
lot-at = A { $city }, { $days }
list-count =
    { $count ->
        [one] Un articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }
list-empty = Su questo scaffale non c’è ancora nulla.
sort-label = Ordina per
sort-newest = Prima i più recenti
sort-price = Prezzo alla tua porta, crescente
sort-price-down = decrescente
list-pages = Pagine
list-before = Indietro
list-after = Avanti
list-page = Pagina { $number }
brand-range =
    { $count ->
        [one] Un articolo di questa bottega
        [many] { $count } di articoli di questa bottega
       *[other] { $count } articoli di questa bottega
    }
search-title = «{ $query }»
search-all = Tutti gli articoli
search-nothing = Nessun risultato per «{ $query }»
search-try = Prova con una parola più corta, o fai un giro tra gli scaffali:

## templates/shop/listing.html

price-worth = Dazi doganali e imposte inclusi, consegna esclusa
price-region = L’imposta sulle vendite del tuo Stato non è in questo prezzo. Dove dobbiamo riscuoterla, la cassa la mostra prima del pagamento.
listing-quantity = Quantità
listing-add = Aggiungi al carrello
listing-back =
    { $days ->
        [one] Hai un giorno per il reso. È difettoso? Paghiamo noi il ritorno e rimborsiamo anche dazi e imposte.
        [many] Hai { $days } di giorni per il reso. È difettoso? Paghiamo noi il ritorno e rimborsiamo anche dazi e imposte.
       *[other] Hai { $days } giorni per il reso. È difettoso? Paghiamo noi il ritorno e rimborsiamo anche dazi e imposte.
    }
listing-roads = Perché questo percorso, e quali altri ci sono
roads-outcome = Esito
roads-taken = Segue questo percorso.
road-arrives = Alla tua porta entro { $day }
listing-about = Descrizione
listing-safety = Sicurezza, e chi ne risponde
listing-beside = Lì accanto
listing-instead = Che cosa può arrivarci
fact-weight = Peso
fact-size = Misure
fact-care = Cura
fact-tariff = Voce tariffaria
fact-origin = Prodotto in
fact-sku = Numero
fact-maker = Produttore
fact-answers = Ne risponde qui
fact-answers-is = Entrepot, come venditore. Scrivici se qualcosa non è come dovrebbe essere.

## Perché manca un prezzo; ogni frase riceve il Paese

no-offer-sold-out = Al momento esaurito
no-offer-no-lane = Da dove si trova, nessun corriere lo porta qui
no-offer-closed = Il percorso fin qui per ora è chiuso
no-offer-prohibited = Qui non può essere importato
no-offer-restricted = I corrieri su questo percorso non lo accettano
no-offer-too-heavy = Troppo pesante per i corrieri su questo percorso
no-offer-too-late = Non può arrivare qui in tempo
no-offer-no-tariff = Non ne conosciamo ancora il dazio doganale qui
no-offer-incomplete = Il marchio deve ancora dichiarare quello che chiede la dogana
no-offer-no-price = Al momento non possiamo calcolare un prezzo
no-offer-other-forms = Forse si può avere in un’altra variante: vedi sotto.
no-offer-goes-to = Si può avere in:
no-offer-elsewhere = Gli articoli in fondo alla pagina possono arrivarci.

## La ricevuta, templates/parts/slip.html

receipt-caption = Calcolo per un pezzo ({ $day })
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Regola
receipt-no-duty = Dazio doganale
receipt-duty-relief = Nessuno: la merce non vale più di { $limit }.
receipt-duty-waived = Nessuno: la merce rientra nella franchigia.
receipt-duty-settled = Nessuno: la merce è già stata importata e si trova nel territorio doganale del Paese.
receipt-duty-free = Nessuno per questo tipo di merce.
receipt-carrier = { $mode }, { $carrier }

## Il nastro del viaggio, templates/parts/ribbon.html


## Le tratte, templates/parts/lanes.html

way-label = Tratte verso questo Paese
way-from = Da
way-by = Viaggia con
way-arrives = Ordinato ora, alla tua porta
way-refuses = Non accetta
way-takes-all = accetta tutto quello che vendiamo
way-shelf = Scaffale a { $city }
way-hub = Centro di smistamento a { $city }
days-at-door = { $days }

## I disegni e i conti accanto a ogni prezzo, in elenchi, carrelli e ordini

home-see-goods = Guarda gli articoli
home-receipt-promise = Se alla porta qualcuno chiede di più, non pagare nulla e scrivici.
seal-nobody-asks = Alla porta nessuno ti chiede denaro.
seal-nothing-to-sign = Presentiamo noi la dichiarazione doganale e paghiamo il dovuto. Nulla da firmare, nulla da pagare.
journey-title = Il viaggio fino a te
journey-hub = affidato al corriere
journey-on-shelf = sullo scaffale, parte
journey-border = Dogana
journey-cleared = già sdoganato
journey-door = La tua porta
receipt-unfold = Di che cosa è fatto questo prezzo
receipt-asked = { $brand } chiede { $asked }, al cambio { $rate } ({ $day }) più { $margin } per la conversione
receipt-asked-same = { $brand } chiede { $asked }
receipt-goods-sum = Prezzo con dazi e imposte
receipt-delivery = Consegna da { $city }
receipt-on-delivery = { $what } alla consegna
receipt-restated = Calcolato nella valuta del Paese: { $local }, poi convertito al cambio { $rate } ({ $day })
receipt-at-door = Alla tua porta
price-inside = Dazi doganali e imposte inclusi
price-delivery = consegna
price-at-door = alla tua porta
