## templates/ops/changes.html: regole che qualcuno propone

changes-title = Modifiche alle regole
changes-say = Le nuove regole si mostrano con il loro effetto sui prezzi e le mette in vigore un secondo operatore. Ogni riga inizia a mezzanotte del suo giorno, là dove si applica.
changes-back = Regole in vigore
changes-new = Proponi nuove regole
changes-file = File
changes-files = File
changes-file-hint = Tabelle in CSV (UTF-8) con le intestazioni del regolamento, più d’una insieme, oppure i cambi come li pubblica la Banca centrale europea. Al massimo 16 MB in tutto.
changes-mode = Come entrano
changes-mode-additions = Righe che prendono il posto di quelle in vigore
changes-mode-tables = Tabelle intere che prendono il posto delle nostre
changes-effective = Dal
changes-effective-hint = Per le righe che non iniziano già da sé più tardi.
changes-note = Nota per chi approva
changes-propose = Vedi che effetto hanno
changes-list = Proposte finora
changes-none = Nessuno ha ancora proposto una modifica. Scegli un file per vedere che effetto avrebbe; non succede nulla finché un secondo operatore non è d’accordo.
changes-by = Proposta da
changes-line = Riga
changes-column = Colonna
changes-what-wrong = Che cosa non va
changes-faults =
    { $count ->
        [one] Una cella non si può usare. Non è stato caricato nulla.
        [many] { $count } di celle non si possono usare. Non è stato caricato nulla.
       *[other] { $count } celle non si possono usare. Non è stato caricato nulla.
    }
changes-file-needed = Scegli un file
changes-file-empty = «{ $file }» è vuoto
changes-file-not-text = «{ $file }» non è testo. Salva la tabella come CSV (UTF-8) e scegli quel file
changes-file-heading = «{ $file }» non inizia con l’intestazione di una tabella. La più vicina è { $near }: { $expected }
changes-file-mixed = Regole e cambi si propongono a parte: scegli i file di un solo tipo
changes-file-large = Insieme i file superano { $most } MB. Scegline meno, o proponili con «entrepot import rules»
changes-day-wrong = Indica un giorno
changes-official = Per i file tariffari ufficiali
changes-official-hint = La tariffa doganale degli Stati Uniti e la UK Global Tariff si leggono come sono; ciò che non si può leggere è elencato riga per riga e non conta mai come esente.
changes-source = Fonte, come la citano le ricevute
changes-source-hint = Il nome del file, se non si indica nulla.
changes-tariff = Quale tariffa del file
changes-tariff-absent = «{ $file }» non contiene questa tariffa
changes-nothing-new = Tutte queste righe sono già in vigore, quindi non c’è nulla da proporre

## templates/ops/change.html: una modifica

change-title = Modifica alle regole
change-all = Tutte le modifiche
change-state-proposed = attende un secondo operatore
change-state-approved = approvata
change-state-taken-back = revocata
change-state-withdrawn = ritirata
change-state-refused = respinta
change-facts = Che cosa si propone
change-proposed = Proposta
change-decided = Decisa
change-taken-back = Revocata
change-before = Regole prima
change-after = Regole dopo
change-decide = Decidi
change-second = La proposta è tua. Deve approvarla un altro operatore.
change-closed = Qui non c’è più nulla da decidere.
change-approve = Approva
change-approve-say = Le regole entrano in vigore per ogni prezzo. Ogni riga inizia a mezzanotte del suo giorno, là dove si applica; gli ordini già fatti tengono le loro ricevute.
change-approve-do = Metti in vigore
change-refuse = Respingi
change-refuse-say = La proposta si chiude e non cambia nulla.
change-refuse-do = Respingi la proposta
change-withdraw = Ritira
change-withdraw-say = La proposta si chiude e non cambia nulla. I file si possono proporre di nuovo.
change-withdraw-do = Ritira la proposta
change-take-back = Revoca
change-take-back-say = Le regole di prima tornano subito in vigore, esattamente com’erano. Gli ordini fatti nel frattempo tengono le loro ricevute.
change-take-back-do = Revoca la modifica
change-not-new = Non cambierebbe più nulla. Ritirala.
change-not-own = Non puoi approvare quello che hai proposto tu
change-not-own-help = Chiedi a un altro operatore di guardarla e approvarla.
change-not-yours = La può ritirare solo chi l’ha proposta. Tu puoi respingerla.
change-not-look = Guarda di nuovo: ora avrebbe un effetto diverso da quello mostrato qui
change-not-look-help = Le regole in vigore sono cambiate, o il suo giorno è arrivato. Confrontala di nuovo qui sotto, poi decidi.
change-not-later = Una modifica successiva si fonda su questa. Revoca prima quella:
change-not-other = Da allora sono entrate in vigore altre regole, quindi quelle di prima non possono semplicemente tornare. Proponi le tabelle che vuoi.
change-stale = Le regole in vigore non sono più quelle con cui è stata confrontata.
change-look-again = Confronta di nuovo
change-past =
    { $count ->
        [one] Una riga modifica giorni passati
        [many] { $count } di righe modificano giorni passati
       *[other] { $count } righe modificano giorni passati
    }
change-past-help = Gli ordini di quei giorni tengono le loro ricevute; i prezzi mostrati allora restano come sono stati pagati. Assicurati che sia voluto.
change-uncertain =
    { $count ->
        [one] Una nuova riga è incerta
        [many] { $count } di nuove righe sono incerte
       *[other] { $count } nuove righe sono incerte
    }
change-uncertain-help = I preventivi che si fondano su queste righe lo dicono agli operatori, mai ai clienti.
change-unread =
    { $count ->
        [one] Una riga non è stata capita e resta fuori
        [many] { $count } di righe non sono state capite e restano fuori
       *[other] { $count } righe non sono state capite e restano fuori
    }
change-unread-see = Vedile una per una
change-unread-row = Che cosa c’è scritto
change-prices = Effetto sui prezzi
change-prices-say = Prezzi a scaffale nel suo primo giorno, con e senza la modifica, dazi e imposte inclusi, ai cambi di oggi. Calcolati al momento della proposta.
change-market-still = { $country }: nessun prezzo a scaffale si muove.
change-market =
    { $count ->
        [one] si muove un prezzo su { $all }
        [many] si muovono { $count } di prezzi su { $all }
       *[other] si muovono { $count } prezzi su { $all }
    }
change-market-parts = (in aumento { $dearer }, in calo { $cheaper }, nuovi { $gained }, persi { $lost })
change-floor =
    { $count ->
        [one] Uno scenderebbe sotto il minimo del suo marchio e si ferma lì.
        [many] { $count } scenderebbero sotto il minimo del loro marchio e si fermano lì.
       *[other] { $count } scenderebbero sotto il minimo del loro marchio e si fermano lì.
    }
change-goods = Merce
change-was = Senza
change-now = Con
change-by = Differenza
change-no-price = nessun prezzo
change-largest =
    { $count ->
        [one] È mostrato solo lo spostamento maggiore.
        [many] Sono mostrati i maggiori spostamenti ({ $count }).
       *[other] Sono mostrati i { $count } spostamenti maggiori.
    }
change-no-market = Dove queste righe si applicano non c’è nessuna vetrina, quindi nessun prezzo a scaffale si muove.
change-carts =
    { $count ->
        [0] Carrelli aperti: { $all }. Nessuno contiene merce il cui prezzo si muove.
        [one] Carrelli aperti: { $all }. Uno contiene merce il cui prezzo si muove.
        [many] Carrelli aperti: { $all }. Di questi { $count } contengono merce il cui prezzo si muove.
       *[other] Carrelli aperti: { $all }. Di questi { $count } contengono merce il cui prezzo si muove.
    }
change-carts-see = Quali carrelli
change-cart-lines =
    { $count ->
        [one] { $moved } di una riga
        [many] { $moved } di { $count } di righe
       *[other] { $moved } di { $count } righe
    }
change-rows = Effetto sulle regole
change-counts = Aggiunte { $added }, al posto di altre { $supersedes }, terminate { $ended }, cambiate { $changed }, tolte { $removed }.
change-unchanged =
    { $count ->
        [0] Nessuna riga dei file era già in vigore.
        [one] Una riga dei file è già in vigore.
        [many] { $count } di righe dei file sono già in vigore.
       *[other] { $count } righe dei file sono già in vigore.
    }
change-fate-added = aggiunta
change-fate-supersedes = prende il posto di
change-fate-ended = termina
change-fate-changed = cambiata
change-fate-removed = tolta
change-mark-uncertain = incerta
change-mark-past = giorni passati
change-more-rows =
    { $count ->
        [one] È mostrata la prima riga.
        [many] Sono mostrate le prime righe ({ $count }).
       *[other] Sono mostrate le prime { $count } righe.
    }
change-log = Chi ha fatto che cosa

## templates/ops/rules.html e today.html

rules-changes = Modifiche alle regole
rules-waiting =
    { $count ->
        [one] Una modifica alle regole attende un secondo operatore
        [many] { $count } di modifiche alle regole attendono un secondo operatore
       *[other] { $count } modifiche alle regole attendono un secondo operatore
    }
rules-versions = Versioni
rules-versions-say = Ogni regolamento mai entrato in vigore resta leggibile sotto la sua impronta.
rules-version-now = in vigore
rules-version-read = Stai leggendo una versione precedente.
rules-version-back = Torna alle regole in vigore

## templates/care/order.html, solo per gli operatori

order-uncertain =
    { $count ->
        [one] Questi oneri si fondano su una regola di cui non siamo sicuri
        [many] Questi oneri si fondano su { $count } di regole di cui non siamo sicuri
       *[other] Questi oneri si fondano su { $count } regole di cui non siamo sicuri
    }
