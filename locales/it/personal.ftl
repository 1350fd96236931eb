## templates/parts/personal.html: articoli fatti per qualcuno, sulla pagina di una scheda

personal-title = Fatto per te
personal-required = necessario
personal-optional = facoltativo
personal-none = Nulla
personal-room =
    { $most ->
        [one] Un solo carattere.
        [many] Al massimo { $most } di caratteri.
       *[other] Al massimo { $most } caratteri.
    }
personal-room-lines =
    { $lines ->
        [one] Una sola riga, { $most } caratteri.
        [many] Al massimo { $lines } di righe, { $most } caratteri in tutto.
       *[other] Al massimo { $lines } righe, { $most } caratteri in tutto.
    }
personal-costs = Così, un pezzo costa { $price }, dazi e imposte inclusi.
personal-picture-room = Un file JPEG, PNG o WebP, fino a 12 MB. Lo vedi solo tu, e il laboratorio; il luogo e la data dello scatto vengono tolti.
personal-picture-sent = L’immagine che hai mandato
personal-picture-forget = Mandane un’altra, o nessuna
personal-preview = Mostra come verrà
personal-preview-shows = L’articolo con quello che hai scritto
personal-preview-note = Verrà più o meno così. Il laboratorio lo compone a mano.
personal-priced = Il prezzo qui sopra è per un pezzo fatto così, dazi e imposte inclusi.
personal-days =
    { $days ->
        [one] Per farlo ci vuole un giorno in più.
        [many] Per farlo ci vogliono { $days } di giorni in più.
       *[other] Per farlo ci vogliono { $days } giorni in più.
    }
personal-back-exempt = Quello che è fatto apposta per te non si può rendere per un ripensamento. Si può rendere se arriva rotto, sbagliato o diverso dalla descrizione.
personal-back-free = Quello che è fatto per te si può rendere come il resto.
personal-check = Dai ancora un’occhiata qui
personal-needed = Compila questo campo, così possiamo farlo
personal-too-long =
    { $most ->
        [one] C’è posto per un solo carattere
        [many] C’è posto per { $most } di caratteri. Accorcia
       *[other] C’è posto per { $most } caratteri. Accorcia
    }
personal-too-many-lines =
    { $most ->
        [one] C’è posto per una sola riga
        [many] C’è posto per { $most } di righe
       *[other] C’è posto per { $most } righe
    }
personal-forbidden = Il laboratorio non può scrivere «{ $sign }». Toglilo o scegli un altro segno
personal-no-choice = Scegli una di queste voci
personal-no-picture = Questa immagine non c’è più. Mandala ancora una volta
personal-too-often = Hai mandato molte immagini. Metti l’articolo nel carrello, o torna più tardi

## templates/shop/cart.html, templates/shop/return.html

personal-change = Cambia che cosa c’è scritto
personal-no-offer = Il marchio non lo fa più così. Cambia che cosa c’è scritto, o toglilo
personal-return-refused = Fatto apposta per te: non si rende per un ripensamento, solo se ha qualcosa che non va
personal-return-only = Fatto apposta per te: si rende solo se è rotto, sbagliato o diverso dalla descrizione.

## templates/brand/personal.html: che cosa chiede una scheda a chi lo vuole fatto per sé

personal-title-brand = Personalizzazione
personal-brand-say = Chiedi un testo, una scelta o un’immagine. Una risposta obbligatoria non costa nulla in più: mettila nel prezzo. Una risposta facoltativa può costare di più; il supplemento fa parte del valore della merce, anche per la dogana.
personal-brand-edit = Imposta che cosa chiedi
personal-plate = Dove va
personal-plate-say = In centesimi dell’immagine principale, per l’anteprima.
personal-look = Tecnica
personal-look-engraved = inciso
personal-look-embroidered = ricamato
personal-look-printed = stampato
personal-plate-left = Da sinistra
personal-plate-top = Dall’alto
personal-plate-width = Larghezza
personal-plate-height = Altezza
personal-plate-turn = Rotazione, in gradi
personal-plate-wrong = Finirebbe fuori dall’immagine
personal-field = Campo { $number }
personal-kind = Che cosa chiedi
personal-kind-none = nulla
personal-kind-text = un testo
personal-kind-choice = una scelta
personal-kind-upload = un’immagine
personal-surcharge = Supplemento in { $currency }
personal-surcharge-wrong = Scrivi un importo, per esempio 12.50
personal-more-days = Giorni in più
personal-most = Caratteri al massimo
personal-lines = Righe al massimo
personal-number-wrong = Scrivi un numero da { $least } a { $most }
personal-must = Risposta obbligatoria
personal-scripts = Scritture che sai fare:
personal-script-needed = Spunta le scritture che sai fare
personal-script-latin = Latina
personal-script-greek = Greca
personal-script-cyrillic = Cirillica
personal-script-arabic = Araba
personal-script-han = Caratteri cinesi
personal-script-kana = Kana giapponesi
personal-script-hangul = Coreana
personal-script-hearts = Cuori
personal-name = Nome
personal-hint = Suggerimento
personal-choices-needed = Scrivi almeno una scelta, al massimo dodici
personal-required-costs = Una risposta obbligatoria non può costare di più. Mettila nel prezzo, o offri una scelta senza supplemento
personal-two-pictures = Chiedi al massimo un’immagine
personal-unfit = Così non si può chiedere

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
