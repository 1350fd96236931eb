## Parole che servono in ogni stanza.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = All’ingresso
fault-not-found = A questo indirizzo non c’è nulla
fault-not-found-help = Forse la pagina si è spostata, o l’indirizzo contiene un errore. La ricerca all’ingresso trova quello che c’è.
fault-no-storefront = Questa vetrina non c’è
fault-no-storefront-help = In quel Paese non consegniamo, oppure non ne parliamo ancora la lingua. Le vetrine più vicine sono queste:
fault-sign-in = Accedi, per favore
fault-sign-in-help = Questa pagina è riservata a chi ha effettuato l’accesso.
fault-forbidden = Quest’area di lavoro non è la tua
fault-forbidden-help = Hai effettuato l’accesso, ma non per questa parte della casa. Accedi con l’account che lavora qui.
fault-token = Questo modulo ha aspettato troppo
fault-token-help = Per sicurezza accettiamo un modulo solo da una nostra pagina ancora fresca. Torna indietro, ricarica la pagina e invialo di nuovo: non è cambiato nulla.
fault-bad-form = Non siamo riusciti a leggere il modulo
fault-bad-form-help = Non è cambiato nulla. Torna indietro, ricarica la pagina e invialo di nuovo.
fault-too-large = È più grande di quanto accettiamo
fault-too-large-help = Non è cambiato nulla. Invia meno testo, o un file più piccolo.
fault-too-many = Troppi tentativi
fault-too-many-help = Per proteggere gli account ora facciamo una pausa. Riprova tra un quarto d’ora.
fault-refused = Questo non si può più fare
fault-refused-help = Nel frattempo le cose sono andate avanti. Torna indietro e ricarica la pagina per vedere come stanno.
fault-broken = Qualcosa si è rotto da parte nostra
fault-broken-help = Non è andato perso nulla. Abbiamo preso nota dell’accaduto; riprova tra un momento.

## Moduli in ogni stanza

form-needed = Questo campo è necessario
form-too-long = Al massimo { $most } caratteri
form-email-wrong = Non sembra un indirizzo e-mail. La forma è nome@dominio.example
form-check =
    { $count ->
        [one] Un campo è da rivedere
        [many] { $count } di campi sono da rivedere
       *[other] { $count } campi sono da rivedere
    }

## Che cosa dice una pagina a cose fatte

said-added = Messo nel carrello.
said-cart-changed = Il carrello è aggiornato.
said-signed-in = Accesso effettuato.
said-signed-out = Sessione chiusa.
said-welcome = L’account è aperto. Ti diamo il benvenuto.
said-saved = Salvato.
said-published = Pubblicato. Ora è sugli scaffali.
said-withdrawn = Ritirato. Non è più sugli scaffali.
said-stock-set = La giacenza è impostata.
said-picture-added = L’immagine è aggiunta.
said-picture-removed = L’immagine è tolta.
said-return-asked = La richiesta è arrivata. Ti abbiamo scritto un’e-mail.
said-return-approved = Approvato. Il cliente riceve un’e-mail.
said-return-rejected = Respinto. Il cliente riceve un’e-mail.
said-return-received = Segnato come arrivato.
said-return-refunded = Rimborsato e registrato in contabilità.
said-letter-retried = L’e-mail è di nuovo in attesa d’invio.
said-declined = Il pagamento è stato rifiutato. Non è stato addebitato nulla.
said-code-sent = Se ordine e indirizzo corrispondono, il codice è in arrivo.
said-listing-made = La scheda è creata. Resta una bozza finché non la pubblichi.
said-paid = Grazie. Il tuo ordine è pagato.
said-refund-waits = Il rimborso è annotato. Il gestore dei pagamenti non ha ancora risposto; la richiesta si ripete da sola.
said-return-lost = Dato per perso. Ora il denaro può tornare indietro.

## Le voci di una ricevuta e come viaggia la merce, in ogni stanza

charge-duty = Dazio doganale
charge-additional-duty = Dazio addizionale
charge-flat-duty = Dazio forfettario
charge-vat = IVA
charge-gst = Imposta su beni e servizi (GST)
charge-sales-tax = Imposta sulle vendite
charge-consumption-tax = Imposta sui consumi
charge-excise = Accisa
charge-provincial-tax = Imposta provinciale
fee-clearance = Sdoganamento
fee-handling = Gestione del corriere
fee-processing = Diritti dell’autorità
channel-postal = per posta
channel-express = con corriere espresso
channel-commercial = con dichiarazione ordinaria
mode-air-parcel = Pacco aereo
mode-express = Espresso
mode-rail = Ferrovia
mode-sea = Mare
mode-last-mile = Pacco interno al territorio
restriction-battery = batterie
restriction-liquid = liquidi
restriction-magnet = magneti
restriction-blade = lame
restriction-food = alimenti
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } pollici ({ $metric })
