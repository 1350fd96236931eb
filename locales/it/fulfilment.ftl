# Pacchi: dove si trova ciascuno (pagine degli ordini, assistenza, scansione), e la pagina di scansione in /ops/scan.

parcel-allocated = Messo da parte
parcel-picked = Prelevato
parcel-packed = Imballato
parcel-batched = Nel sacco
parcel-handed-over = Affidato al corriere
parcel-exported = Uscito dal Paese di partenza
parcel-at-border = Alla frontiera
parcel-held = Fermo alla frontiera
parcel-cleared = Sdoganato
parcel-last-mile = In consegna
parcel-delivered = Consegnato
parcel-returned = Di ritorno
parcel-lost = Smarrito
parcel-destroyed = Distrutto
parcel-released = Non spedito
parcel-cancelled = Annullato prima della partenza

parcel-by-scan = scansione
parcel-by-desk = comunicato dal corriere
parcel-by-program = dal negozio

# La pagina dell’ordine
order-tracking = Numero di tracciamento: { $tracking }
order-parcel-moves = Dove è stato questo pacco

# Assistenza: il pacco di un ordine
care-parcel-state = Situazione
care-parcel-moves = Movimenti di questo pacco
care-parcel-tell = Che cosa dice il corriere
care-parcel-note = Nota
care-parcel-when = Quando, in UTC, se non proprio ora
care-parcel-move = Annota
care-parcel-not-so = Da «{ $state }» questo pacco non può passare a quello stato. Guarda i suoi movimenti qui sotto, poi scegli di nuovo.
care-parcel-choose = Scegli che cosa dice il corriere.
care-parcel-when-wrong = Indica quando è successo: data e ora in UTC, non nel futuro.
care-parcel-late = giunto tardi, non cambia nulla
care-parcel-again = comunicato di nuovo
care-parcel-occurred = avvenuto: { $at }
care-story-parcel-moved = Pacco spostato
said-parcel-moved = Annotato. Se il cliente deve saperlo, parte un’e-mail.
said-parcel-known = Non è cambiato nulla: il pacco si trova già lì.
said-parcel-late = Annotato, ma è giunto tardi: il pacco è già più avanti, e resta dov’è.

# /ops/scan
ops-nav-scan = Scansione
scan-title = Scansione dei pacchi
scan-say = Scegli dove lavori e che cosa stai facendo, poi scansiona un’etichetta dopo l’altra.
scan-place = Sede
scan-step = Fase
scan-choose = Inizia
scan-pick = Prelievo
scan-pack = Imballaggio
scan-hand-over = Consegna al corriere
scan-parcel = Numero del pacco o di tracciamento
scan-waiting = In attesa qui
scan-leaves = fuori entro { $day }
scan-none = Niente in attesa per questa fase. Scegline un’altra qui sopra, o prenditi un tè.
scan-more = Questi sono i più urgenti ({ $count }); altri aspettano.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } era già stato scansionato: { $state }. Non è cambiato nulla.
scan-nothing = Non è stato scansionato nulla. Scansiona l’etichetta, o digita il numero e premi Invio.
scan-unknown = Nessun pacco ha il numero «{ $parcel }». Scansiona di nuovo, o digita il numero sotto il codice a barre.
scan-not-paid = { $parcel } appartiene a un ordine non pagato. Lascialo sullo scaffale.
scan-not-yet = { $parcel } è nello stato «{ $state }». Prima viene un’altra fase: sceglila qui sopra.
scan-off = { $parcel } è stato annullato e non parte. Rimetti la merce sullo scaffale.
scan-other-place = { $parcel } non parte da qui ma da { $city }. Mettilo da parte.

# E-mail
posted-parcel-moved = Notizie di un pacco
mail-parcel-moved-subject = { $state ->
    [handed_over] Il tuo ordine { $number } è in viaggio
    [held] Il tuo ordine { $number } è in attesa alla frontiera
    [delivered] Il tuo ordine { $number } è stato consegnato
    [returned] Un pacco dell’ordine { $number } sta tornando da noi
    [found] Un pacco dell’ordine { $number } è stato ritrovato
   *[lost] Un pacco dell’ordine { $number } non si trova
  }
mail-parcel-moved = { $state ->
    [handed_over] Il pacco { $parcel } dell’ordine { $number } è affidato al corriere. Arrivo previsto: { $days }.
    [held] La dogana sta controllando il pacco { $parcel } dell’ordine { $number }. Alle sue domande rispondiamo noi; se ci serve qualcosa da te, ti scriviamo. Non c’è nulla da pagare.
    [delivered] Il pacco { $parcel } dell’ordine { $number } è stato consegnato. Se non lo hai ricevuto, rispondi a questa e-mail.
    [returned] Il pacco { $parcel } dell’ordine { $number } non si è potuto consegnare e sta tornando da noi. Ti scriveremo come si prosegue.
    [found] Il pacco { $parcel } dell’ordine { $number }, che non si trovava, è ricomparso e riprende il viaggio. Se per te cambia qualcosa, ti scriviamo.
   *[lost] Il pacco { $parcel } dell’ordine { $number } non si trova. Ci dispiace. Tu non perdi nulla: ti scriveremo per mandarti un altro pacco o restituirti il denaro.
  }
mail-parcel-tracking = { $carrier } lo segue con il numero { $tracking }.

# /ops/lanes/{code}
lane-close = Chiudi questa tratta
lane-open = Apri questa tratta
lane-close-say = Da questo momento su una tratta chiusa non si fanno nuovi prezzi. Chi è alla cassa riceve un prezzo su un’altra tratta, se c’è.
lane-open-say = Da questo momento su questa tratta si possono di nuovo fare prezzi.
lane-reason = Motivo
lane-reason-needed = Di’ perché, per chi viene dopo di te: «sciopero fino a venerdì».
lane-late = Qualcuno ti ha preceduto. Ecco com’è ora la tratta.
lane-waiting = Venduto su questa tratta e non ancora partito
lane-none = Nulla aspetta questa tratta.
said-lane-closed = La tratta è chiusa. Guarda qui sotto i pacchi venduti su questa tratta.
said-lane-opened = La tratta è aperta.

# Annullato prima della partenza, o perso: la pagina dell’ordine, e l’assistenza
order-heading-called-off = Questo ordine è annullato
order-call-off = Annulla questo ordine
order-call-off-say = Non è ancora stato imballato nulla, quindi ora puoi annullarlo. Non si spedisce nulla, e tutto quello che hai pagato torna per la via da cui è venuto.
order-call-off-one = Annulla questo pacco
order-call-off-one-say = Non è ancora stato imballato, quindi ora puoi annullarlo. Non si spedisce, e tutto quello che hai pagato per questo pacco torna per la via da cui è venuto: articoli, spedizione, dazi e imposte.
order-called-off-back = { $went ->
    [yes] Annullato prima della spedizione. Abbiamo restituito { $amount } sul mezzo con cui hai pagato.
   *[no] Annullato prima della spedizione. Stiamo restituendo { $amount } sul mezzo con cui hai pagato.
  }
order-loss-back = { $went ->
    [yes] Un pacco non è arrivato. Abbiamo restituito { $amount } sul mezzo con cui hai pagato.
   *[no] Un pacco non è arrivato. Stiamo restituendo { $amount } sul mezzo con cui hai pagato.
  }
care-call-off = Annulla questo pacco
care-call-off-all = Annulla l’intero ordine
care-call-off-means = Non si spedisce, la sua giacenza torna disponibile e { $amount } tornano subito al cliente: merce, spedizione, dazi, imposte e spese. Il cliente riceve un’e-mail. Non si può revocare.
care-call-off-note = Parole per l’e-mail, se c’è qualcosa da aggiungere
care-loss-refund = Rimborsa questo pacco
care-loss-means = Questo pacco è perso. { $amount } tornano subito al cliente: tutto quello che ha pagato, una volta sola. È a carico della casa; al marchio la merce viene pagata. Il cliente riceve un’e-mail.
care-loss-refunded = Il denaro di questo pacco è stato restituito
care-loss-found = Questo pacco è stato rimborsato come perso, ed è ricomparso
care-loss-found-say = Il cliente ha riavuto { $amount } e forse riceverà anche la merce. Scrivigli: tenere la merce e pagarla di nuovo, o rispedirla.
care-story-called-off = Pacco annullato prima della partenza
care-story-loss-refunded = Perdita rimborsata
said-called-off = Annullato. Non si spedisce, e la restituzione del denaro è in corso.
said-called-off-waits = Annullato. Non si spedisce; il gestore dei pagamenti non risponde ancora, e il denaro torna appena lo fa.
said-loss-refunded = La restituzione del denaro è in corso, e un’e-mail lo dice.
unowed-not-paid = Questo ordine non è pagato, quindi non c’è nulla da restituire.
unowed-left = Il pacco { $parcel } è partito («{ $state }»), quindi non si può più annullare. Una volta arrivato, si può rendere.
unowed-begun = Il pacco { $parcel } è già in lavorazione, quindi qui non si può annullare. Scrivici: finché non è in mano al corriere, possiamo ancora fermarlo.
unowed-off = Il pacco { $parcel } era già stato annullato. Non è cambiato nulla.
unowed-not-gone = Questo pacco è nello stato «{ $state }»: così si rimborsa solo ciò che è perso o distrutto.
unowed-return-open = Il reso { $rma } dello stesso pacco è ancora aperto. Decidi prima quello.
unowed-nothing = Tutto quello che è stato pagato è già stato restituito, o sta per esserlo. Non è cambiato nulla.

posted-called-off = E-mail: annullato prima della partenza
posted-loss-refunded = E-mail: perdita rimborsata
mail-called-off-subject = Annullato: ordine { $number }
mail-called-off = { $count ->
    [one] Il pacco { $parcels } dell’ordine { $number } è annullato e non verrà spedito.
    [many] I pacchi { $parcels } dell’ordine { $number } sono annullati e non verranno spediti.
   *[other] I pacchi { $parcels } dell’ordine { $number } sono annullati e non verranno spediti.
  }
mail-loss-refunded-subject = Il tuo denaro per un pacco perso dell’ordine { $number }
mail-loss-refunded = { $count ->
    [one] Il pacco { $parcels } dell’ordine { $number } non ti raggiungerà. Ci dispiace, e ti restituiamo tutto quello che hai pagato. Se dovesse arrivare lo stesso, scrivici.
    [many] I pacchi { $parcels } dell’ordine { $number } non ti raggiungeranno. Ci dispiace, e ti restituiamo tutto quello che hai pagato. Se dovessero arrivare lo stesso, scrivici.
   *[other] I pacchi { $parcels } dell’ordine { $number } non ti raggiungeranno. Ci dispiace, e ti restituiamo tutto quello che hai pagato. Se dovessero arrivare lo stesso, scrivici.
  }
mail-owed-sent = Il denaro torna sul mezzo con cui hai pagato. La tua banca può metterci qualche giorno a mostrarlo.
