## templates/shop/return.html

return-title = Rendi un articolo
return-crumbs = Ti trovi qui
return-order = Ordine
return-step-what = Che cosa e perché
return-step-amount = Che cosa rimborsiamo
return-step-sent = Inviato
return-what = Che cosa rendi
return-bought =
    { $count ->
        [one] uno acquistato
        [many] { $count } acquistati
       *[other] { $count } acquistati
    }
return-until = reso possibile entro
return-how-many = Quantità
return-all-back = Sono già stati resi tutti, o sono in viaggio di ritorno.
return-why = Perché
return-look = Mostra il rimborso
return-check = Manca ancora qualcosa
return-cannot = Così il reso non è possibile
return-one = Reso
return-comes-back = Ti rimborsiamo
return-units =
    { $count ->
        [one] { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = Come l’hai pagato
return-duty = Il suo dazio doganale
return-tax = La sua imposta
return-line = Articoli con dazi e imposte
return-shipping = Spedizione
return-shipping-help = Con i suoi dazi, imposte e spese
return-shipping-stays = Resta pagata: una parte del pacco rimane a te, e non aveva nulla che non andasse
return-from-receipt = Dalla ricevuta dell’ordine
return-when = Sul mezzo con cui hai pagato, appena gli articoli sono qui. La tua banca può metterci qualche giorno.
return-words = C’è altro che dovremmo sapere?
return-words-optional = (facoltativo)
return-send = Chiedi il reso
return-change = Cambia qualcosa
return-none-left = Di questo ordine ora non si può rendere nulla

## I motivi e che cosa ne segue: src/wording/labels.rs

return-reason-faulty = È arrivato rotto o difettoso
return-reason-faulty-help = Si rimborsa tutto: articoli, spedizione, dazi e imposte.
return-reason-not-as-described = Non è quello che diceva la pagina
return-reason-not-as-described-help = Si rimborsa tutto: articoli, spedizione, dazi e imposte.
return-reason-wrong-item = È stato spedito qualcos’altro
return-reason-wrong-item-help = Si rimborsa tutto: articoli, spedizione, dazi e imposte.
return-reason-changed-mind = Ho cambiato idea
return-reason-changed-mind-help = Si rimborsano gli articoli con i loro dazi e imposte; la spedizione solo se torna tutto il pacco.
return-reason-cancelled = Annullato prima della spedizione
return-reason-cancelled-help = Si rimborsa tutto: articoli, spedizione, dazi, imposte e spese.
return-reason-parcel-lost = Il pacco è andato perso
return-reason-parcel-lost-help = Si rimborsa tutto: articoli, spedizione, dazi, imposte e spese. È a carico della casa.
return-reason-needed = Scegli un motivo: da quello dipende che cosa si rimborsa.

## A che punto è un reso: src/wording/labels.rs

return-state-requested = Lo stiamo esaminando
return-state-approved = Approvato: aspettiamo gli articoli
return-state-rejected = Respinto
return-state-received = Gli articoli sono qui
return-state-lost = Il pacco è andato perso; il denaro torna
return-state-owed = Il denaro è ancora da inviare
return-state-underway = Il denaro è in arrivo
return-state-refunded = Rimborsato

## Perché qualcosa non può tornare: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Scegli quali articoli rendere, e quanti.
return-refused-not-yet = Il reso è possibile appena l’ordine è pagato.
return-refused-too-many =
    { $count ->
        [one] Se ne può rendere ancora uno solo.
        [many] Se ne possono rendere ancora solo { $count }.
       *[other] Se ne possono rendere ancora solo { $count }.
    }
return-refused-too-late = L’ultimo giorno per il reso è passato: { $day }.
return-refused-open = Il reso { $rma } dello stesso pacco è ancora aperto. Quando sarà chiuso potrai chiederne un altro.
