# Dopo una vendita: un altro percorso per un pacco, la stessa merce un’altra volta, documenti annullati.

# /care/ e /care/stranded: pacchi senza percorso
care-nav-stranded = Senza percorso
stranded-queue = { $count ->
    [one] Un pacco è senza percorso
    [many] { $count } di pacchi sono senza percorso
   *[other] { $count } pacchi sono senza percorso
}
stranded-title = Pacchi senza percorso
stranded-say = La loro tratta è chiusa. Quello che poteva andare per un’altra via, in tempo ed entro il nostro limite, è già in viaggio; per questi decidi tu.
stranded-none = Ogni pacco ha il suo percorso.
stranded-open = { $count ->
    [0] nessuno in attesa
    [one] { $count } pacco in attesa
    [many] { $count } di pacchi in attesa
   *[other] { $count } pacchi in attesa
}
stranded-more = { $count ->
    [one] Dietro a questi c’è ancora { $count } pacco.
    [many] Dietro a questi ci sono ancora { $count } di pacchi.
   *[other] Dietro a questi ci sono ancora { $count } pacchi.
}
stranded-parcel = Pacco
stranded-promised = promesso entro { $day }
stranded-lane = su { $lane }, chiusa
stranded-no-way = Nessun altro percorso accetta questa merce.
stranded-later = Nessun altro percorso rispetta il giorno promesso. Arrivo del più rapido: { $day }.
stranded-dearer = Il meno caro ci costa { $amount } più di quanto è stato pagato; senza chiedere spendiamo { $limit }.
stranded-fits = Ormai questo pacco potrebbe andare in tempo ed entro il nostro limite: ci pensa il negozio entro un’ora, o lo fai tu qui.
stranded-ways = Altri percorsi
stranded-way-means = Lì entro { $day }; ci costa { $amount } più di quanto è stato pagato.
stranded-in-time = in tempo
stranded-late = { $days ->
    [one] { $days } giorno dopo
    [many] { $days } di giorni dopo
   *[other] { $days } giorni dopo
}
stranded-take = Prendi questo percorso
stranded-take-means = Il cliente non paga nulla in più. Se il giorno cambia, parte un’e-mail.
stranded-off = Annulla e rimborsa
stranded-wait = Lascialo in attesa
stranded-wait-note = Perché, per chi guarda dopo di te
stranded-wait-needed = Di’ perché aspetta.
stranded-waits = In attesa: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Percorsi che non lo accettano
stranded-splits = servirebbero più pacchi
said-rerouted = Il pacco ha il suo nuovo percorso. Se il giorno è cambiato, è partita un’e-mail.
said-waits = Annotato. Aspetta che la sua tratta riapra, o che qualcuno decida altrimenti.

# Perché un pacco non prende un percorso
reroute-not-paid = Questo ordine non è pagato, quindi non se ne spedisce nulla.
reroute-stands = Questo pacco ormai è nello stato «{ $state }», quindi non prende altri percorsi. Non è cambiato nulla.
reroute-open-again = La sua tratta è di nuovo aperta: il pacco va come è stato venduto. Non è cambiato nulla.
reroute-given = Qualcuno ha appena dato a questo pacco un altro percorso. Non è cambiato nulla.
reroute-changed = Questo percorso nel frattempo è chiuso, o costa diversamente. Guarda di nuovo i percorsi.
reroute-no-stock = Nell’altra sede non ci sono più abbastanza pezzi di { $sku }. Guarda di nuovo i percorsi.

# Assistenza: il pacco di un ordine che ha preso un altro percorso
care-rerouted = Ha preso un altro percorso
care-rerouted-say = { $left } → { $took }: lì entro { $day } anziché { $promised }; ci costa { $amount } più di quanto è stato pagato.
care-rerouted-same = { $left } → { $took }: lì entro { $day }, come promesso; ci costa { $amount } più di quanto è stato pagato.
care-stranded = La sua tratta è chiusa. Scegli un altro percorso, annullalo o lascialo in attesa.
care-stranded-open = Scegli che cosa fare

# Assistenza: la stessa merce un’altra volta
care-replace = Spedisci un pacco sostitutivo
care-replace-means = La stessa merce parte un’altra volta, da quella disponibile, come pacco a sé. Il cliente non paga nulla e riceve un’e-mail. O questo o il rimborso, mai entrambi; a pacco partito non si può revocare.
care-replace-road = Per quale percorso
care-replace-way = { $city }, { $carrier }: lì entro { $day }, ci costa { $amount }
care-replace-none = Nessuna sede ha tutta questa merce e un percorso fino al cliente, quindi può tornare solo il denaro.
care-replaces = Prende il posto di { $parcel }, che è perso. Non l’ha pagato nessuno; alla casa costa { $amount }.
care-replaced = Sostituito da { $parcel }
care-replaced-found = Questo pacco è stato sostituito, ed è ricomparso
care-replaced-found-say = Al suo posto è stato spedito il pacco { $parcel }. Il cliente tiene quello che arriva, come gesto di cortesia. Se il pacco sostitutivo non è partito, puoi ancora annullarlo: allora non torna denaro, perché questo pacco arriva.
care-replacement-off-means = Non si spedisce, e la sua giacenza torna disponibile. { $amount } tornano al cliente, perché il primo pacco è ancora perso. Il cliente riceve un’e-mail.
care-replacement-off-nothing = Non si spedisce, e la sua giacenza torna disponibile. Non torna denaro: il primo pacco è ricomparso.
unowed-replaced = Per questa perdita c’è il pacco { $parcel }: uno prende il posto dell’altro, una volta sola. Il denaro segue il pacco sostitutivo.
said-loss-replaced = Il pacco sostitutivo è messo da parte, e al cliente parte un’e-mail.

# La storia di un ordine
care-story-loss-replaced = Pacco sostitutivo spedito
care-story-parcel-rerouted = Il pacco ha preso un altro percorso
care-story-parcel-stranded = Pacco senza percorso, affidato all’assistenza
care-story-parcel-waits = Il pacco aspetta la sua tratta
care-story-papers-issued = Documenti emessi
care-story-papers-void = Documenti annullati

# La pagina dell’ordine
order-replacement = Sostituisce il pacco { $parcel }
order-replacement-say = Ti mandiamo gli stessi articoli un’altra volta. Non paghi nulla.
order-replaced-by = Questo pacco non è arrivato. Lo sostituisce il pacco { $parcel }, senza spese per te.
order-rerouted = Questo pacco segue un percorso diverso dal previsto: arriva entro { $day }. Il prezzo resta com’è.

# E-mail
mail-parcel-rerouted-subject = { $when ->
    [sooner] Il tuo pacco dell’ordine { $number } arriva prima
   *[later] Il tuo pacco dell’ordine { $number } arriva più tardi
}
mail-parcel-rerouted = { $when ->
    [sooner] Il pacco { $parcel } del tuo ordine { $number } segue un percorso diverso dal previsto e arriva prima: entro { $arrives } anziché { $promised }.
   *[later] Il percorso previsto per il pacco { $parcel } del tuo ordine { $number } è chiuso. Lo mandiamo per un altro, e arriva entro { $arrives } anziché { $promised }. Ci dispiace per l’attesa.
}
mail-parcel-rerouted-cost = Il prezzo resta com’è. Quello che l’altro percorso costa in più lo paghiamo noi.
mail-loss-replaced-subject = Un pacco sostitutivo per l’ordine { $number } è in arrivo
mail-loss-replaced = Il pacco { $gone } del tuo ordine { $number } non ti ha raggiunto. Ti mandiamo gli stessi articoli un’altra volta, nel pacco { $parcel }. Arrivo previsto: { $days }.
mail-loss-replaced-cost = Non paghi nulla. Se il primo pacco dovesse ricomparire, tieni pure quello che arriva.
posted-parcel-rerouted = E-mail: altro percorso
posted-loss-replaced = E-mail: pacco sostitutivo

# /ops/books
books-kind-reroute = Altro percorso
books-kind-replacement = Merce spedita un’altra volta
books-kind-unspent = Percorso o merce non usati

# /ops/parcels: documenti che non valgono più
papers-void = Documenti non più validi
papers-void-make = Annulla i documenti
papers-void-say = I documenti restano agli atti, barrati; il loro numero non si riusa mai, e la scansione dell’etichetta viene rifiutata. Se ne possono emettere subito di nuovi.
papers-void-reason = Motivo
papers-void-reason-needed = Di’ perché, per chi trova la vecchia etichetta.
papers-void-by = Annullati da { $name }, { $moment }
papers-void-desk = annullati
papers-void-rerouted = annullati: altro percorso
papers-void-called-off = annullati: pacco annullato
papers-void-described = annullati: merce descritta di nuovo
papers-void-none = Questo pacco non ha documenti validi. Non è cambiato nulla.
papers-void-gone = Questo pacco è nello stato «{ $state }»: i suoi documenti viaggiano con lui e restano come sono.
said-papers-void = I documenti sono annullati. Togli dalla scatola la vecchia etichetta.
scan-void = L’etichetta { $label } non vale più. Era sul pacco { $parcel }: emetti lì nuovi documenti e incolla la nuova etichetta sopra la vecchia.
