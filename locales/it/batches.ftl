# Lotti dell’invio diretto: /ops/batches, un singolo lotto, e le fasi di scansione per entrarvi e uscirne.

ops-nav-batches = Lotti
batches-title = Lotti
batches-say = I pacchi per un Paese si raccolgono al centro di smistamento, vanno nei sacchi e si consegnano insieme. Un lotto accetta pacchi fino alla sua ora limite, o finché non lo chiudi.
batches-open = Accettano pacchi
batches-none-open = Nessun lotto è aperto. Lo apre il primo pacco che vi viene scansionato.
batches-closed = In attesa del corriere
batches-none-closed = Nessun lotto chiuso in attesa.
batches-ended = Partiti di recente
batches-none-ended = In un lotto non è ancora partito nulla.
batches-outside = Imballati e fuori da ogni lotto
batches-outside-say = Entrano nel prossimo lotto, o si consegnano da soli. In ogni caso il cliente non paga nulla in più.
batches-none-outside = Nessun pacco imballato è rimasto fuori.

batch = Lotto
batch-title = Lotto { $batch }
batch-pieces = Pacchi
batch-weight = Peso
batch-cut-off = Ora limite
batch-value = Valore dichiarato
batch-closed-by = Chiuso da
batch-clock = { $moment } ({ $zone })
batch-close = Chiudi il lotto
batch-close-say = Il manifesto viene scritto e da allora non cambia più. Un pacco che arriva dopo entra nel prossimo lotto, o va da solo.
batch-files = Manifesto e dichiarazioni
batch-manifest = Manifesto
batch-declarations = Dichiarazioni per la dogana
batch-hand-over = Consegna al corriere
batch-hand-over-say = { $count ->
    [one] Il pacco sul manifesto parte, e il suo cliente riceve un’e-mail.
    [many] { $count } di pacchi sul manifesto partono insieme, e i loro clienti ricevono un’e-mail.
   *[other] Tutti i { $count } pacchi sul manifesto partono insieme, e i loro clienti ricevono un’e-mail.
  }
batch-dissolve = Sciogli il lotto
batch-dissolve-say = Se così non può partire: i suoi pacchi tornano imballati, da raccogliere di nuovo. Il manifesto si conserva, e con quello non parte più nulla.
batch-inside = Pacchi per sacco
batch-dissolved-say = Questo era sul manifesto. I pacchi sono stati poi tolti.
batch-bag-most = Un sacco pesa al massimo { $weight }.
batch-nothing = Dentro non c’è nulla.
batch-bag = Sacco { $bag }
batch-bag-sum = { $count ->
    [one] un pacco, { $weight }
    [many] { $count } di pacchi, { $weight }
   *[other] { $count } pacchi, { $weight }
  }
batch-parcel = Pacco
batch-identifier = Identificativo
batch-order = Ordine
batch-take-out = Togli
batch-take-out-one = Togli il pacco { $parcel }

batch-open = Accetta pacchi
batch-due = Ora limite passata: da chiudere
batch-closed = Chiuso
batch-handed-over = Consegnato al corriere
batch-dissolved = Sciolto

batch-no-hub = Da qui i pacchi partono uno per uno. Consegnalo da solo.
batch-lane-closed = La tratta { $lane } è chiusa, quindi non si raccoglie nulla. Metti il pacco da parte finché non riapre.
batch-no-papers = { $parcel } non ha ancora i documenti. Emettili prima, poi scansiona di nuovo.
batch-no-bag = Il sacco { $bag } non c’è. Il prossimo nuovo è il sacco { $next }.
batch-bag-full = Il sacco { $bag } peserebbe più di { $weight }. Prendine un altro, o lascia vuoto il campo.
batch-too-heavy = Pesa più di quanto può pesare un sacco intero ({ $weight }). Consegnalo da solo.
batch-sealed = È sul manifesto di { $batch }, che è chiuso. Parte con quel lotto; per tirarlo fuori, prima sciogli il lotto.
batch-not-inside = Non è in nessun lotto.
batch-empty = Nel lotto non c’è nulla, quindi non c’è nulla da chiudere.
batch-stands = Ora non si può: il lotto è nello stato «{ $state }». Ecco com’è.

said-batch-closed = Il lotto è chiuso. Il manifesto è qui sotto.
said-batch-left = Il lotto è in mano al corriere, e i clienti ricevono le loro e-mail.
said-batch-apart = Il lotto è sciolto. I suoi pacchi sono di nuovo imballati e liberi.
said-batch-out = Il pacco è fuori dal lotto, imballato.

scan-collect = Nel lotto
scan-take-out = Fuori dal lotto
scan-bag = Sacco
scan-bag-hint = Se resta vuoto, il pacco va nel sacco che ha posto.
scan-bag-wrong = Digita il numero di un sacco, o lascia vuoto il campo.
scan-within = Nel sacco { $bag } del lotto { $batch }
scan-taken-out = Tolto dal lotto { $batch }

batch-offers = Possono viaggiare in una sola scatola
batch-offers-say = Vanno alla stessa persona allo stesso indirizzo. Insieme si dichiarano con la somma dei loro valori; quanto hanno pagato i clienti resta com’è.
batch-offer = { $count ->
    [one] Un pacco costa { $apart } di trasporto, dazi, imposte e spese da solo, e { $together } in una scatola: { $saves } in meno.
    [many] { $count } di pacchi costano { $apart } di trasporto, dazi, imposte e spese uno per uno, e { $together } in una scatola: { $saves } in meno.
   *[other] { $count } pacchi costano { $apart } di trasporto, dazi, imposte e spese uno per uno, e { $together } in una scatola: { $saves } in meno.
  }
batch-combine = Mettili in una scatola
batch-part = Separali di nuovo
batch-part-one = Separa ciò che viaggia nella scatola di { $parcel }
batch-with = con { $parcel } nella sua scatola
batch-in-box = Viaggia nella scatola di { $parcel }, con i suoi documenti
batch-boxed = Divide la scatola con { $parcel }. Prima separali sulla pagina del lotto.
batch-apart = Qui non c’è più nulla da riunire: uno dei pacchi non c’è più, o non converrebbe.
said-batch-combined = Ora viaggiano in una scatola. Ristampane i documenti.
said-batch-parted = Ciascuno è di nuovo un pacco a sé, con i documenti che aveva.
care-story-combined = Messo in una scatola con un altro pacco
care-story-parted = Di nuovo un pacco a sé
