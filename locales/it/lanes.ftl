# Perché una riga di un file di tratte non si può usare: entrepot import lanes, e /ops/lanes

lanes-no-column = Il file non ha la colonna «{ $column }». Deve nominarla la prima riga.
lanes-not-a-column = Questa colonna non esiste. Toglila dalla prima riga, o correggine il nome.
lanes-column-twice = La prima riga nomina due volte questa colonna.
lanes-cells = Colonne nominate dalla prima riga: { $wanted }; in questa riga: { $found }.
lanes-not-csv = Questo non è un file CSV leggibile. Salvalo come CSV in UTF-8, con le virgole.
lanes-rows = Un file ha almeno una riga, e al massimo { $most }.
lanes-not-a-code = Scrivi un codice di lettere, cifre e trattini, lungo al massimo { $most }: SZX-DE-POST.
lanes-not-a-carrier = Scrivi il nome del corriere come lo conoscono i clienti, al massimo { $most } caratteri.
lanes-not-a-country = Scrivi le due lettere del Paese: DE.
lanes-not-a-word = Scrivi una di queste parole: { $words }.
lanes-not-days = Scrivi un numero intero di giorni, al massimo 365.
lanes-not-weekdays = Scrivi i giorni di spedizione collettiva della tratta in cifre, da 1 (lunedì) a 7 (domenica), per esempio 5 o 25; in almeno uno di essi la sede deve lavorare. Lascia vuoto se è ogni giorno lavorativo.
lanes-backwards = Viene prima di ciò che dovrebbe seguire: i giorni massimi non sono meno dei minimi, e l’ultimo giorno non precede il primo.
lanes-not-a-border = Scrivi le due lettere del territorio doganale in cui si entra, EU o CH, o lascia vuoto se non si passa una frontiera.
lanes-not-a-day = Scrivi un giorno così: 2026-12-31.
lanes-not-a-currency = Scrivi le tre lettere della valuta: CNY.
lanes-not-an-amount = Scrivi un importo nella valuta della riga, non sotto zero, per esempio 12.50, senza separatori delle migliaia.
lanes-not-a-number = Scrivi un numero intero. Il peso base è sopra zero; un divisore 0 esclude il volume.
lanes-not-a-fraction = Scrivi una frazione minore di 1: 0.165 per il 16,5 per cento.
lanes-below-first = Il pacco più pesante non può pesare meno del peso base.
lanes-no-step = Senza scatti un listino non ha un prezzo per gli scatti, e non accetta nulla oltre il peso base. Scrivi l’ampiezza di uno scatto.
lanes-disagrees = La riga { $line } dice altro della stessa tratta. Scrivi lo stesso su tutte le righe di una tratta.
lanes-overlaps = Il listino alla riga { $line } vale in parte negli stessi giorni. Fai finire il primo il giorno prima che inizi il secondo.
lanes-no-place = Nessuna sede ha questo codice. I codici stanno in /ops/places; aggiungi prima la sede.
lanes-no-market = Di questo Paese non si conoscono regole, quindi lì non si può fare nessun prezzo.
lanes-other-place = Questa tratta c’è già e parte da { $place }. A una tratta da un’altra sede dai un codice suo.
lanes-other-country = Questa tratta c’è già e ha come destinazione: { $country }. A una tratta verso un altro Paese dai un codice suo.
lanes-begun = Con il listino allora in vigore su questa tratta possono essere stati venduti pacchi. Fai iniziare il nuovo listino più avanti, e lascia valere il vecchio almeno fino a ieri.
lanes-runs = Il listino da { $from } a { $to } vale in parte negli stessi giorni. Dagli un ultimo giorno anteriore, o inizia più tardi.
lanes-runs-on = Il listino con inizio { $from } vale in parte negli stessi giorni. Fai finire questo prima.

# /ops/lanes: la ricerca delle tratte, e un file di tratte
lanes-no-match = Nessuna tratta corrisponde.
lanes-see-all = Vedi tutte le tratte
lanes-by-file = Tratte da un file
lanes-other-file = Un altro file
lanes-file = File CSV con una riga per listino
lanes-file-hint = Le colonne della tratta si ripetono su ciascuna delle sue righe. Vedi che cosa cambierebbe prima che cambi qualcosa.
lanes-file-all = Le tratte esistenti, in un file così
lanes-file-show = Mostra che cosa cambia
lanes-file-needed = Prima scegli un file.
lanes-file-shown = Non è ancora cambiato nulla. Ecco che cosa cambia il file quando lo confermi.
lanes-file-nothing =
    { $count ->
        [one] Questo file non cambia nulla: la sua riga dice ciò che si sa già.
        [many] Questo file non cambia nulla: i suoi { $count } di righe dicono ciò che si sa già.
       *[other] Questo file non cambia nulla: le sue { $count } righe dicono ciò che si sa già.
    }
lanes-same =
    { $count ->
        [one] Un’altra riga dice ciò che si sa già.
        [many] Altri { $count } di righe dicono ciò che si sa già.
       *[other] Altre { $count } righe dicono ciò che si sa già.
    }
lanes-faults =
    { $count ->
        [one] Una cella non si può usare
        [many] { $count } di celle non si possono usare
       *[other] { $count } celle non si possono usare
    }
lanes-faults-say = Non è stato preso nulla. Correggi il file e invialo di nuovo.
lanes-moved = Le tratte sono cambiate da quando le hai guardate
lanes-moved-say = Non è stato preso nulla. Ecco che cosa cambia ora il file.
lanes-new =
    { $count ->
        [one] Una nuova tratta
        [many] { $count } di nuove tratte
       *[other] { $count } nuove tratte
    }
lanes-changed =
    { $count ->
        [one] Una tratta cambia
        [many] { $count } di tratte cambiano
       *[other] { $count } tratte cambiano
    }
lanes-new-cards =
    { $count ->
        [one] Un listino
        [many] { $count } di listini
       *[other] { $count } listini
    }
lanes-replaced = corretto
lanes-ended =
    { $count ->
        [one] Un listino riceve un altro ultimo giorno
        [many] { $count } di listini ricevono un altro ultimo giorno
       *[other] { $count } listini ricevono un altro ultimo giorno
    }
lanes-what = Che cosa
lanes-was = Finora
lanes-becomes = D’ora in poi
lanes-until-was = Ultimo giorno finora
lanes-until-now = Ultimo giorno d’ora in poi
lanes-confirm = Accetta così
lanes-discard = Lascia tutto com’è
lanes-nothing = nulla
lanes-carrier = Corriere
lanes-border = Entra in
lanes-divisor = Divisore (cm³/kg)
said-lanes-taken = Il file è accettato. I prezzi lo seguono da questo momento.

# /ops/lanes/{code}: la tratta, i suoi listini, e uno in più
lane-facts = La tratta
lane-journey = Un ordine fatto ora
lane-begins = Inizio lavorazione
lane-leaves = Al corriere
lane-at-border = Alla frontiera, circa
lane-arrives = Alla porta
lane-cards = Listini
lane-no-cards = Non c’è nessun listino, quindi su questa tratta non si può fare nessun prezzo. Aggiungine uno qui sotto.
lane-card-add = Aggiungi un listino
lane-card-say = Inizia con il suo primo giorno; il listino precedente finisce il giorno prima. I campi riportano l’ultimo listino.
lane-card-to = Fino a, o senza termine
lane-card-currency = Valuta
lane-card-first-g = Peso base, in grammi
lane-card-first = Prezzo del peso base
lane-card-step-g = Ogni scatto, in grammi
lane-card-step = Prezzo di ogni scatto
lane-card-max-g = Massimo, in grammi
lane-card-fuel = Carburante, come frazione (0.165)
lane-card-do = Aggiungi questo listino
said-card-added = Il listino c’è. I prezzi lo seguono dal suo primo giorno.
