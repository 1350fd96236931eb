## Il modulo di una scheda: templates/brand/listing.html

prices-floor = Minimo accettato, in { $currency }
prices-floor-hint = Qualunque cosa facciano i cambi, un’unità non si vende mai a meno. Lascia vuoto se non c’è un limite.
prices-regular = Prezzo prima dello sconto, in { $currency }
prices-regular-hint = Solo se il prezzo qui sopra è scontato. Le vetrine mostrano questo, oppure il prezzo più basso delle ultime settimane dove la legge lo richiede.
prices-measure = Contenuto
prices-measure-hint = Quanto c’è in un’unità, per esempio 100 g: la pagina mostra così il prezzo al chilo o al litro.
prices-unit = Unità
prices-unit-none = non si vende a misura
prices-floor-wrong = Riga { $line }: il minimo accettato è un importo in { $currency } maggiore di zero e non più alto del prezzo
prices-floor-high = Riga { $line }: il minimo accettato non può essere più alto del prezzo
prices-regular-wrong = Riga { $line }: il prezzo prima dello sconto è un importo in { $currency } più alto del prezzo
prices-regular-low = Riga { $line }: il prezzo prima dello sconto deve essere più alto del prezzo
prices-measure-wrong = Riga { $line }: scrivi il contenuto come numero maggiore di zero, con al massimo tre decimali
prices-unit-missing = Riga { $line }: scegli l’unità del contenuto

## Accanto a ogni prezzo: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Scontato
prices-lowest =
    { $days ->
        [one] Prezzo più basso nel giorno prima dello sconto: { $price }
        [many] Prezzo più basso nei { $days } di giorni prima dello sconto: { $price }
       *[other] Prezzo più basso nei { $days } giorni prima dello sconto: { $price }
    }
prices-before = Prezzo prima dello sconto: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] pz
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] pezzo
    }
fact-contents = Contenuto

## Chi paga alla frontiera: pagina dell’articolo, carrello, cassa ed e-mail dell’ordine

incoterm-says = { $incoterm ->
        [dap] Reso al luogo di destinazione (DAP): alla porta il corriere può chiederti dazi e imposte. Sono già in quello che paghi qui: mandaci la ricevuta del corriere e ti restituiamo la somma.
       *[ddp] Reso sdoganato (DDP): dazi e imposte sono in quello che paghi qui, alla porta non si paga più nulla.
    }

## La ricevuta: src/web/shop/receipt.rs

receipt-floor = { $brand } non accetta meno di { $least }, al cambio { $rate } ({ $day })

## La fonte dei cambi: templates/ops/rates.html, today.html

rates-window = I prezzi della merce tengono il cambio della vigilia del loro periodo: tanti giorni quanti ne indica la riga del mercato (rate_days), così non si muovono di giorno in giorno.
feed-title = Scaricati dalla banca
feed-off = I cambi non si scaricano da soli. Indica l’indirizzo del file giornaliero nell’impostazione rates_url, o carica i file a mano.
feed-address = Indirizzo
feed-every =
    { $hours ->
        [one] Ogni ora
        [many] Ogni { $hours } di ore
       *[other] Ogni { $hours } ore
    }
feed-every-label = Frequenza
feed-good = Ultimo esito buono
feed-failed = Ultimo errore
feed-never = ancora mai
feed-now = Scarica ora
feed-down = Non è stato possibile scaricare i cambi
feed-why-address = L’indirizzo non è raggiungibile.
feed-why-slow = La banca non ha risposto in tempo.
feed-why-status = La banca ha risposto con il codice { $detail } invece del file.
feed-why-large = La risposta è molto più grande di un file di cambi.
feed-why-text = La risposta non è testo.
feed-why-file = Il file non si capisce: { $detail }. Non ne è stato usato nulla.
said-rates-new = Sono in vigore nuovi cambi.
said-rates-same = La banca non ha nulla di più recente.
said-rates-failed = Non è stato possibile scaricare i cambi; i prezzi seguono gli ultimi.
