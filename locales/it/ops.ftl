## templates/ops/frame.html e ciò che serve a ogni pagina dell’area

ops-desk = Operazioni
ops-nav-today = Oggi
ops-nav-rules = Regole
ops-nav-rates = Cambi
ops-nav-lanes = Tratte
ops-nav-places = Sedi
ops-nav-brands = Marchi
ops-nav-letters = E-mail
ops-nav-audit = Registro
pager-name = Altre pagine
pager-before = Indietro
pager-after = Avanti
pager-older = Meno recenti
pager-newest = Torna ai più recenti

## templates/ops/rules.html

rules-title = Regole
rules-hash = Questa versione:
rules-table = Tabella
rules-table-markets = Mercati
rules-table-territories = Territori doganali
rules-table-thresholds = Soglie
rules-table-regimes = Regimi
rules-table-fees = Spese
rules-table-taxes = Imposte
rules-table-tariffs = Tariffe
rules-table-rounding = Arrotondamenti
rules-table-restrictions = Restrizioni
rules-country = Destinazione
rules-all = Tutte
rules-on = In vigore il
rules-any-day = Anche scadute e future
rules-show = Mostra
rules-found =
    { $count ->
        [one] Una regola.
        [many] { $count } di regole.
       *[other] { $count } regole.
    }
rules-english = Il testo di una regola resta in inglese, come cita la sua fonte.
rules-none = Nessuna regola corrisponde. Scegli un altro giorno, un’altra tabella o un’altra destinazione.
rules-rule = Regola
rules-says = Che cosa dice
rules-state = Stato
rules-from = Dal
rules-until = Al
rules-open = senza termine
rules-source = Fonte
rules-off = nota, non usata
rules-coming = futura
rules-over = scaduta
rules-uncertain = in vigore, incerta
rules-holds = in vigore

## templates/ops/rates.html

rates-title = Cambi
rates-say = Unità di valuta per un euro. Un prezzo usa l’ultimo cambio pubblicato entro il suo giorno; ogni ricevuta conserva il cambio usato.
rates-newest = Ultimo cambio
rates-none = Nessun cambio caricato
rates-old =
    { $count ->
        [one] Il cambio più recente è di un giorno fa
        [many] Il cambio più recente è di { $count } di giorni fa
       *[other] Il cambio più recente è di { $count } giorni fa
    }
rates-load = Carica i più recenti con «entrepot import rates FILE». Fino ad allora i prezzi seguono l’ultimo cambio.
rates-published = Cambi pubblicati
rates-currency = Valuta
rates-per-euro = Per un euro
rates-day = Pubblicato
rates-source = Fonte
rates-pegs = Valute ancorate
rates-pegs-say = Valute che la banca non quota, ancorate a una che quota.
rates-anchor = Ancorata a
rates-units = Unità per una

## templates/ops/lanes.html

lanes-title = Tratte e listini
lanes-say = Che cosa chiedono oggi i corrieri, prima della gestione del pacco. Un pacco paga il maggiore tra peso reale e peso volumetrico.
lanes-none = Da questa sede non parte nessuna tratta.
lanes-lane = Tratta
lanes-to = Verso
lanes-how = Mezzo
lanes-declared = Dichiarazione
lanes-terms = Dazi
lanes-transit = In viaggio
lanes-days =
    { $to ->
        [one] Un giorno
        [many] { $from }–{ $to } di giorni
       *[other] { $from }–{ $to } giorni
    }
lanes-departs = Spedizione collettiva
lanes-any-day = ogni giorno lavorativo
lanes-first = Peso base
lanes-step = Ogni scatto
lanes-fuel = Carburante
lanes-most = Massimo
lanes-card-from = Listino dal
lanes-refuses = Non accetta
lanes-no-card = Oggi non è in vigore nessun listino
lanes-open = aperta
lanes-closed = chiusa
lanes-ddp = Pagati da noi
lanes-dap = Pagati alla porta

## templates/ops/places.html

places-title = Sedi
places-place = Sede
places-kind = Tipo
places-hub = Centro di smistamento all’origine
places-warehouse = Magazzino all’estero
places-consolidates = imballa insieme più marchi
places-cutoff = Ora limite
places-handling = Lavorazione
places-days =
    { $count ->
        [one] un giorno lavorativo
        [many] { $count } di giorni lavorativi
       *[other] { $count } giorni lavorativi
    }
places-off = Prossima chiusura
places-per-parcel = Per pacco
places-per-unit = Per pezzo
places-lanes = Tratte
places-skus = Varianti
places-free = Disponibili
places-held = Impegnati per ordini
places-total = Pezzi in tutte le sedi

## templates/ops/brands.html

brands-title = Marchi
brands-say = Chi ha un marchio pubblica la propria merce e ne gestisce la giacenza; la provvigione è una quota del prezzo della merce, senza dazi e imposte.
brands-brand = Marchio
brands-home = Paese
brands-currency = Prezzi in
brands-founded = Dal
brands-commission = Provvigione
brands-usual = quella abituale
brands-on-shelf = Sugli scaffali
brands-all = Schede
brands-maker = Produttore, come vuole la normativa sulla sicurezza dei prodotti

## templates/ops/audit.html

audit-title = Registro delle modifiche
audit-say = Ogni modifica del personale, di un marchio o di un comando, dalla più recente. Non se ne toglie mai nulla.
audit-none = Non è stato ancora modificato nulla.
audit-when = Quando (UTC)
audit-who = Chi
audit-did = Che cosa
audit-to = Su che cosa
audit-detail = Con quali cifre
audit-role-brand = titolare del marchio
audit-role-agent = assistenza clienti
audit-role-operator = operazioni
audit-role-shopper = cliente
audit-role-program = il programma

## templates/ops/letters.html

letters-title = E-mail
letters-say = Nascono insieme alla modifica che le provoca e si inviano dopo. Qui il testo non si mostra, perché può contenere chiavi e codici.
letters-none = Non è stata ancora scritta nessuna e-mail.
letters-written = Scritta (UTC)
letters-kind = Oggetto
letters-to = A
letters-language = Lingua
letters-tries = Tentativi
letters-when = Inviata, o prossimo tentativo
letters-error = Che cosa è andato storto
letters-retry = Riprova

## templates/ops/today.html

today-title = Oggi
today-failed =
    { $count ->
        [one] Non è stato possibile inviare un’e-mail
        [many] Non è stato possibile inviare { $count } di e-mail
       *[other] Non è stato possibile inviare { $count } e-mail
    }
today-orders =
    { $count ->
        [one] ordine
        [many] di ordini
       *[other] ordini
    }
today-returns =
    { $count ->
        [one] reso aperto
        [many] di resi aperti
       *[other] resi aperti
    }
today-letters =
    { $count ->
        [one] e-mail in attesa
        [many] di e-mail in attesa
       *[other] e-mail in attesa
    }
today-listings =
    { $count ->
        [one] scheda
        [many] di schede
       *[other] schede
    }
today-lanes =
    { $count ->
        [one] tratta
        [many] di tratte
       *[other] tratte
    }
today-markets =
    { $count ->
        [one] mercato
        [many] di mercati
       *[other] mercati
    }
today-rules = Regole in vigore
today-log = Ultime modifiche
