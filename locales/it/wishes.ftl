## templates/parts/wish.html, templates/shop/wishes.html: la lista dei desideri

wish-save = Aggiungi ai desideri
wish-remove = Togli dai desideri
wishes-title = Lista dei desideri
wishes-none = Ancora nulla. Sulla pagina di quello che ti piace premi «Aggiungi ai desideri»: ti aspetta qui, con il prezzo di oggi fino alla tua porta.
wishes-say =
    { $count ->
        [one] Un articolo, con il prezzo di oggi. Consegna in: { $country }.
        [many] { $count } di articoli, con i prezzi di oggi. Consegna in: { $country }.
       *[other] { $count } articoli, con i prezzi di oggi. Consegna in: { $country }.
    }
wishes-guest = Questa lista resta su questo dispositivo. Accedi, e viene con te.
wishes-full = In una lista dei desideri stanno { $most } articoli. Togline uno per fare posto.
wishes-gone = Non più in vendita

## templates/parts/watch.html, templates/shop/watch.html: farsi avvisare per e-mail

watch-title =
    { $kind ->
        [drop] Avvisami quando costa meno
       *[back] Avvisami quando è di nuovo disponibile
    }
watch-button = Avvisami
watch-email = Il tuo indirizzo e-mail
watch-back-title = Avvisami quando è di nuovo disponibile
watch-back-say = Una sola e-mail, appena possiamo di nuovo mandartelo, con il prezzo fino alla tua porta. Poi dimentichiamo il tuo indirizzo.
watch-back-button = Avvisami quando è di nuovo disponibile
watch-back-told = Ti scriviamo appena è di nuovo disponibile.
watch-drop-link = Avvisami quando costa meno
watch-drop-say = Un’e-mail ogni volta che il prezzo, con dazi doganali e imposte, scende sotto quello di oggi. In ognuna c’è un link per non riceverne più.
watch-drop-told = Ti scriviamo quando costa meno.
watch-off = Non avvisarmi più
watch-others = Scelte esaurite
watch-waits = Fatto. Quando ci sono novità, scriviamo a { $email }.
watch-confirm-say = Dobbiamo scrivere a { $email } per «{ $title }»?
watch-confirm = Sì, avvisami
watch-too-often = Sono già diverse richieste in un’ora. Riprova più tardi.
watch-too-many = Questo indirizzo aspetta già notizie di moltissimi articoli. Prima rinuncia a uno di quelli.

## templates/shop/letters_stop.html: niente più e-mail

stop-title = Meno e-mail
stop-say =
    { $sort ->
        [reviews] Vuoi che smettiamo di chiederti recensioni?
       *[goods] Vuoi che smettiamo di scriverti di articoli di nuovo disponibili o a prezzo più basso? La tua lista dei desideri resta com’è.
    }
stop-button = Basta con queste e-mail
stop-done =
    { $sort ->
        [reviews] Fatto. Non ti chiederemo più recensioni.
       *[goods] Fatto. Non riceverai più e-mail su articoli di nuovo disponibili o a prezzo più basso.
    }

## templates/parts/later.html: messi da parte

later-title =
    { $count ->
        [one] Messo da parte: un articolo
        [many] Messi da parte: { $count } di articoli
       *[other] Messi da parte: { $count } articoli
    }
later-say = Per questi articoli non è impegnata nessuna giacenza, e i prezzi sono quelli di oggi.
later-save = Metti da parte
later-back = Rimetti nel carrello
later-forget = Dimentica
later-count =
    { $count ->
        [one] un pezzo
        [many] { $count } di pezzi
       *[other] { $count } pezzi
    }
later-full = Si possono mettere da parte { $most } articoli. Dimenticane uno per fare posto.

## templates/parts/moved.html: un carrello in un’altra vetrina

moved-title = Il tuo carrello cambia destinazione: { $now } (prima: { $was })
moved-title-currency = Il tuo carrello cambia valuta: { $now } (prima: { $was })
moved-total = In tutto: { $now }, prima { $was }.
moved-charges-now = Ora si applicano dazi, imposte e spese: { $now }, già nel totale.
moved-charges-gone = Niente più dazi, imposte e spese; prima erano { $was }.
moved-charges-other = Dazi, imposte e spese nel totale: { $now }, prima { $was }.
moved-paid-ahead = Ora si pagano insieme all’ordine; alla porta nessuno chiede nulla.
moved-paid-at-door = Lì non si pagano insieme all’ordine: li chiede il corriere alla porta.
moved-arrives = Arriva tutto entro { $now }; prima, entro { $was }.
moved-gained = Può essere spedito lì: { $title }
moved-instead = Guarda che cos’altro c’è: { $category }
moved-nothing = È rimasto tutto com’era: il totale, che cosa si può spedire e quando arriva.

## templates/shop/seen.html: già visti

seen-title = Visti di recente
seen-say = Che cosa hai guardato lo sa solo questo browser.
seen-forget = Dimenticali

## Detto una volta, dopo un cambiamento

said-wished = Aggiunto alla lista dei desideri.
said-wish-gone = Tolto dalla lista dei desideri.
said-watched = Fatto: ti scriviamo noi.
said-watch-mailed = Ti abbiamo mandato un’e-mail con un link. Aprilo per confermare il tuo indirizzo.
said-watch-off = Va bene: nessuna e-mail in proposito.
said-saved-later = Messo da parte.
said-moved-to-cart = Di nuovo nel carrello.
said-saved-gone = Dimenticato.

## templates/mail/letter.html

mail-watch-confirm-subject = Conferma il tuo indirizzo e-mail
mail-watch-confirm =
    { $kind ->
        [drop] Vuoi sapere quando «{ $title }» costa meno. Consegna in: { $country }. Apri il link per confermare che questo indirizzo è tuo.
       *[back] Vuoi sapere quando «{ $title }» è di nuovo disponibile. Consegna in: { $country }. Apri il link per confermare che questo indirizzo è tuo.
    }
mail-watch-confirm-not-you = Se la richiesta non è tua, non devi fare nulla: non scriviamo più, e dimentichiamo l’indirizzo entro una settimana.
mail-back-subject = Di nuovo disponibile: { $title }
mail-back = «{ $title }» si può ordinare di nuovo. Ci avevi chiesto di avvisarti; questa è l’unica e-mail in proposito.
mail-drop-subject = Ora costa meno: { $title }
mail-drop = «{ $title }» ora costa { $now }; prima costava { $was }. Dazi doganali e imposte sono in tutti e due i prezzi.
mail-goods-price = È il prezzo fino alla tua porta mentre scriviamo. La sua pagina mostra sempre quello di oggi.
mail-goods-open = Guarda l’articolo
mail-review-subject =
    { $count ->
        [one] Ti piace?
        [many] Ti piacciono?
       *[other] Ti piacciono?
    }
mail-review-how =
    { $count ->
        [one] Il tuo ordine { $number } è da te da qualche giorno. Ti piace quello che è arrivato?
        [many] Il tuo ordine { $number } è da te da qualche giorno. Ti piacciono gli articoli arrivati?
       *[other] Il tuo ordine { $number } è da te da qualche giorno. Ti piacciono gli articoli arrivati?
    }
mail-review-why = Chi sta pensando di comprare leggerebbe volentieri che cosa ne dici, lodi e critiche. Lo chiediamo una volta sola.
mail-review-open = Scrivi una recensione
mail-stop = Basta e-mail come questa
