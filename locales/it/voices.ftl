## templates/parts/voices.html: recensioni e domande sulla pagina di un articolo

voices-title = Recensioni
voices-how = Ognuna è di una persona a cui abbiamo consegnato questo articolo. Pubblichiamo allo stesso modo lodi e critiche.
voices-none = Nessuno ha ancora recensito questo articolo. Chi l’ha comprato qui può farlo appena gli arriva.
voices-none-fit = Non c’è nessuna recensione così.
voices-count =
    { $count ->
        [one] Una recensione
        [many] { $count } di recensioni
       *[other] { $count } recensioni
    }
voices-stars = { $stars } su 5 stelle
voices-with =
    { $count ->
        [one] Una stella
        [many] { $count } di stelle
       *[other] { $count } stelle
    }
voices-choose = Mostra solo alcune recensioni
voices-all = Tutte le recensioni
voices-with-photos = Con foto ({ $count })
voices-somebody = Qualcuno che ha comprato qui
voices-edited = ultima modifica: { $day }
voices-photo = Foto { $number } della recensione
voices-answer = { $brand } risponde
questions-title = Domande
questions-none = Nessuna domanda ha ancora una risposta.
questions-ask = Fai una domanda su questo articolo

## templates/shop/review.html

review-title = La tua recensione
review-link = Scrivi una recensione
review-say = Insieme compaiono il nome che scrivi, il Paese in cui è andato il pacco e la variante che hai comprato. Nient’altro del tuo ordine.
review-not-delivered = Questo articolo non è ancora arrivato. Quando arriva, puoi recensirlo qui.
review-hidden = Non mostriamo questa recensione. Il motivo: { $reason }
review-stars = Ti piace?
review-stars-needed = Scegli da una a cinque stelle
review-headline = Titolo (facoltativo)
review-text = Che cosa dovrebbero sapere gli altri?
review-text-needed = Scrivi una frase o due
review-name = Il tuo nome, come lo leggono gli altri
review-name-say = Per esempio Anna B.
review-name-needed = Scrivi il nome da mostrare con la recensione
review-language = Lingua in cui scrivi
review-photos = Foto (facoltative)
review-photos-say = Fino a quattro, in JPEG, PNG o WebP, 24 MB in tutto. Il luogo e la data dello scatto vengono tolti.
review-photo-kept = Tieni la foto { $number }
review-photos-many = Al massimo quattro foto. Togline qualcuna
review-photos-large = Questi file superano i 24 MB in tutto. Inviane di meno, o più piccoli
review-photo-wrong = { $file }: { $why }
review-send = Pubblica la recensione
review-save = Salva le modifiche
review-withdraw = Ritira la recensione
review-withdraw-say = Sparisce subito, con le sue foto e la risposta ricevuta.
said-review-shown = Grazie. La tua recensione è pubblicata.
said-review-withdrawn = La tua recensione è ritirata.

## templates/shop/ask.html, templates/shop/question.html

question-title = Fai una domanda: { $title }
question-say = { $brand } la legge e risponde per e-mail. Domanda e risposta compaiono poi sulla pagina, il tuo indirizzo mai.
question-text = La tua domanda
question-text-needed = Scrivi la tua domanda
question-too-often = Hai fatto diverse domande in un’ora. Aspetta un po’, poi invia questa
question-name = Il tuo nome, come lo leggono gli altri (facoltativo)
question-email = Il tuo indirizzo e-mail
question-email-say = Solo per la risposta. Prima ti mandiamo un link per confermarlo.
question-send = Invia la domanda
question-confirm = Conferma la domanda
question-confirm-title = È tua questa domanda?
question-confirm-say = Confermala, e arriva a { $brand }.
question-sent-title = { $brand } ha ricevuto la tua domanda
question-sent-say = La risposta ti arriva per e-mail.
said-question-asked = Grazie. La tua domanda è in viaggio verso il marchio.
said-question-mailed = Ti abbiamo scritto un’e-mail. Apri il link che contiene, e la tua domanda parte.

## templates/brand/voices.html

brand-nav-voices = Domande e recensioni
brand-voices-waiting =
    { $count ->
        [0] Nulla attende una risposta.
        [one] Una domanda o recensione attende una risposta.
        [many] { $count } di domande e recensioni attendono una risposta.
       *[other] { $count } domande e recensioni attendono una risposta.
    }
brand-voices-open = Domande aperte
brand-voices-answered = Domande con risposta
brand-voices-none = Nessuno attende una risposta.
brand-voices-no-reviews = Ancora nessuna recensione dei tuoi articoli.
brand-voices-answer = La tua risposta
brand-voices-answer-needed = Scrivi una risposta
brand-voices-language = Lingua della tua risposta
brand-voices-send = Rispondi
brand-voices-again = Riformula
said-answered = La tua risposta è sulla pagina.

## templates/care/voices.html

care-nav-voices = Recensioni e domande
care-voices-say = Ciò che viola la legge o le regole della casa si può togliere dalla sua pagina. Indica il motivo: chi ha scritto la recensione lo legge.
care-voices-question = Domanda
care-voices-hide = Nascondi
care-voices-reason = Motivo
care-voices-reason-needed = Indica il motivo
care-voices-show = Mostra di nuovo
care-voices-hidden = Nascosta: { $reason }
care-voices-unanswered = Ancora senza risposta
care-voices-none = Nessuno ha ancora scritto nulla.
said-voice-hidden = Nascosta e annotata nel registro.
said-voice-shown = Di nuovo visibile e annotata nel registro.

## E-mail

mail-question-confirm-subject = Conferma la tua domanda
mail-question-confirm = Hai fatto una domanda su «{ $title }». Apri il link per confermare il tuo indirizzo; poi la domanda va al marchio. Se non hai chiesto nulla, non devi fare nulla.
mail-question-answered-subject = Una risposta su «{ $title }»
mail-question-answered = Il marchio ha risposto alla tua domanda su «{ $title }».
mail-question-yours = Hai chiesto: { $text }
mail-question-open = Guarda l’articolo
mail-review-ask = Dopo averlo usato per un po’, racconta come ti trovi: altri lo leggerebbero volentieri. Puoi scrivere una recensione dalla pagina del tuo ordine.
