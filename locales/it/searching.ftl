## /ops/search: l’indice, i sinonimi, le ricerche senza risultati

ops-nav-search = Ricerca
searching-title = Ricerca
searching-say = Ciò che fa trovare gli articoli: l’indice, i sinonimi e quello che i clienti hanno cercato invano.
searching-index = Indice
searching-holds = Schede nell’indice
searching-current = Completo al
searching-none = L’indice non c’è ancora. Fino ad allora ricerche ed elenchi vengono direttamente dal database.
searching-building = In costruzione: { $done } schede su { $all }
searching-rebuild = Ricostruisci
searching-rebuild-say = Nel frattempo i clienti cercano come prima; i filtri possono mancare per un momento.
said-index-anew = L’indice è in ricostruzione.
searching-try = Prova una ricerca
searching-language = Lingua
searching-query = Che cosa si digita
searching-show = Mostra
searching-as-typed = solo come digitato
searching-found =
    { $count ->
        [0] Nessuna scheda trovata. Destinazione: { $country }.
        [one] Una scheda trovata. Destinazione: { $country }.
        [many] { $count } di schede trovate. Destinazione: { $country }. Le prime:
       *[other] { $count } schede trovate. Destinazione: { $country }. Le prime:
    }
searching-found-later = L’indice è in costruzione. Riprova quando è pronto.
searching-synonyms = Sinonimi: { $language }
searching-synonyms-say = Ogni riga è un gruppo. Chi cerca una delle sue parole trova gli articoli di tutte. Separa le parole con virgole; una voce può essere di più parole (servizio da tè).
searching-shipped = Questi gruppi sono arrivati con il programma.
searching-own = Questi gruppi sono tuoi.
searching-changed = Ultima modifica di { $author }
searching-groups = Gruppi, uno per riga
searching-groups-hint = Al massimo { $groups } gruppi. Una parola ha al massimo { $letters } lettere; quella che aggiunge sta in un solo gruppo.
searching-save = Salva i gruppi
searching-lines =
    { $count ->
        [one] Una riga è da rivedere
        [many] { $count } di righe sono da rivedere
       *[other] { $count } righe sono da rivedere
    }
searching-line-alone = Riga { $line }: «{ $word }» è da sola. Un gruppo ha almeno due parole.
searching-line-wordless = Riga { $line }: «{ $word }» non ha né lettere né cifre.
searching-line-long = Riga { $line }: «{ $word }» supera le { $most } lettere.
searching-line-twice = Riga { $line }: «{ $word }» è già nella riga { $other }. Unisci le due righe, o togli la parola da una.
searching-line-crowded = Riga { $line }: un gruppo ha al massimo { $most } parole.
searching-line-beyond = Riga { $line }: non ci possono essere più di { $most } gruppi. Togline qualcuno.
searching-moved = Nel frattempo qualcun altro ha modificato questi gruppi. I tuoi sono ancora qui: salva di nuovo per metterli al posto dei suoi.
searching-stands = Versione attuale
searching-back = Torna ai gruppi del programma
searching-back-say =
    { $count ->
        [0] I tuoi gruppi spariscono e nulla prende il loro posto: per questa lingua il programma non ne porta.
        [one] I tuoi gruppi spariscono e torna a valere l’unico arrivato con il programma.
        [many] I tuoi gruppi spariscono e tornano a valere i { $count } di gruppi arrivati con il programma.
       *[other] I tuoi gruppi spariscono e tornano a valere i { $count } arrivati con il programma.
    }

## /ops/search e /brand/searches: che cosa si è cercato invano

searching-missed = Ricerche senza risultati
searching-missed-say = Ricerche che non hanno trovato nulla. Indirizzi e-mail, numeri di telefono e numeri d’ordine non si conservano mai, nulla dice chi ha cercato e dopo 90 giorni ogni conteggio si cancella. Scegli le parole per provarle.
searching-missed-none = In questo periodo nessuna ricerca è rimasta senza risultati.
searching-missed-narrowed = Nulla per questo mercato e questa lingua.
searching-missed-all = Mostra tutto
searching-days = Periodo
searching-span = Gli ultimi { $days } giorni
searching-market = Mercato
searching-all-markets = Tutti i mercati
searching-all-languages = Tutte le lingue
searching-words = Parole
searching-times = Volte
searching-last = Ultima volta
searching-most = Queste sono le { $most } ricerche più frequenti.

## /brand/searches

brand-nav-searches = Che cosa si cerca
searching-brand-say = Quello che i clienti hanno cercato e che qui non c’era. Se lo vendi, usa la loro parola in un titolo o in una descrizione; se potresti produrlo, c’è già chi lo chiede.
searching-brand-kept = Le parole compaiono quando sono state cercate almeno due volte. Nulla dice chi ha cercato.
searching-brand-none = Ancora nulla: in questo periodo nessuna parola è stata cercata invano più di una volta. Torna a vedere più avanti, o scegli un periodo più lungo.
searching-add = Aggiungi una scheda
