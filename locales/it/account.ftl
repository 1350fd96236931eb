## templates/shop/login.html

login-title = Accedi
login-already = Hai già effettuato l’accesso. Accedendo di nuovo passi a un altro account.
login-button = Accedi
login-wrong = Questo indirizzo e questa password non vanno insieme. Controllali entrambi, maiuscole comprese.
login-new = Sei qui per la prima volta?
login-new-say = Con un account ritrovi i tuoi ordini su ogni dispositivo, e il carrello riempito su uno ti aspetta sull’altro.
login-guest = Hai ordinato come ospite?
login-find = Trova il tuo ordine

## templates/shop/join.html

join-title = Apri un account
join-button = Apri l’account
join-email-taken = Con questo indirizzo c’è già un account. Accedi con quello, o usa un altro indirizzo.
join-had = Ne hai già uno?
join-say = Conserviamo il tuo nome, il tuo indirizzo e-mail e i tuoi ordini. Non li diciamo a nessuno.

## templates/shop/account.html

account-title = Il tuo account
account-email = Indirizzo e-mail
account-password = Password
account-name = Nome
account-details = I tuoi dati
account-language = Lingua delle e-mail e dell’area di lavoro
account-language-hint = Le pagine del negozio parlano la lingua del loro indirizzo.
account-language-wrong = Scegli una delle lingue dell’elenco
account-save = Salva
account-leave = Esci
account-desk = Alla tua area di lavoro
account-password-change = Cambiare password
account-password-now = Password attuale
account-password-new = Nuova password
account-password-wrong = Questa non è la password del tuo account
account-password-say = Chi ha effettuato l’accesso altrove con quella vecchia viene disconnesso.
account-password-button = Cambia la password
password-hint = Almeno dieci caratteri. Una frase che diresti solo tu vale più di segni che nessuno ricorda.
account-email-needed = Scrivi il tuo indirizzo e-mail
account-name-needed = Scrivi come possiamo chiamarti
account-password-needed = Scrivi la password
password-short = Almeno { $least } caratteri
password-published = Questa password è pubblicata con la demo. Scegline una che conosci solo tu

## templates/shop/account_orders.html

account-orders = I tuoi ordini
account-orders-none = Su questo account non c’è ancora nessun ordine.
account-orders-look = Guarda gli articoli
account-orders-number = Ordine
account-orders-placed = Data
account-orders-to = Va a
account-orders-state = Stato
account-orders-total = Totale
order-state-awaiting-payment = In attesa di pagamento
order-state-paid = Pagato
order-state-declined = Pagamento rifiutato
order-state-cancelled = Annullato
