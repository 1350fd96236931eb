# /ops/places e /ops/places/{code}

place-new = Un’altra sede
place-add = Aggiungi una sede
place-add-do = Aggiungi questa sede
place-taken = Un’altra sede ha questo codice. Scegline un altro.
place-code = Codice, per esempio CN-SZX
place-not-a-code = Scrivi un codice di lettere, cifre e trattini: CN-SZX.
place-no-kind = Scegli di che tipo di sede si tratta.
place-country = Paese, due lettere
place-zone = Fuso orario, per esempio Asia/Shanghai
place-no-zone = Scrivi un fuso orario con il suo nome nell’elenco IANA: Asia/Shanghai, Europe/Warsaw.
place-city = Città ({ $language })
place-no-city = Scrivi il nome della città in almeno una lingua.
place-runs = Come lavora
place-runs-say = Nuovi prezzi e date si adeguano subito. Il venduto tiene le date con cui è stato venduto. Dove non è indicato un numero di pacchi al giorno, non c’è limite.
place-save = Salva
place-handling-days = Lavorazione, in giorni lavorativi
place-capacity = Pacchi al giorno, al massimo
place-most =
    { $count ->
        [one] un pacco al giorno
        [many] { $count } di pacchi al giorno
       *[other] { $count } pacchi al giorno
    }
place-no-capacity = Scrivi quanti pacchi partono al massimo in un giorno, o lascia vuoto. Per non accettare più ordini qui, chiudi le tratte.
place-packaging = Pacco vuoto, in grammi
place-per-parcel = Costo per pacco { $currency }
place-per-unit = Costo per pezzo { $currency }
place-working = Lavora di
place-consolidates = Imballa insieme pacchi di più marchi per lo stesso cliente
place-not-a-number = Scrivi un numero intero, al massimo { $most }.
place-not-a-fee = Scrivi un importo in { $currency }, non sotto zero, per esempio 1.50.
place-not-a-time = Scrivi un’ora, per esempio 16:00.
place-no-days = Spunta almeno un giorno.
place-never-collected = Spunta un giorno di spedizione collettiva della tratta { $lane }, o prima cambia i giorni della tratta.
place-lanes =
    { $count ->
        [0] nessuna tratta
        [one] una tratta
        [many] { $count } di tratte
       *[other] { $count } tratte
    }
place-lying =
    { $count ->
        [0] qui non c’è nulla
        [one] una variante, { $free } disponibili, { $held } impegnati
        [many] { $count } di varianti, { $free } disponibili, { $held } impegnati
       *[other] { $count } varianti, { $free } disponibili, { $held } impegnati
    }
place-days-off = Giorni di chiusura
place-no-days-off = Da oggi in poi non si conosce nessuna chiusura. Le date si promettono come se lavorasse in tutti i suoi giorni.
place-days-over =
    { $count ->
        [one] Un giorno di chiusura è passato.
        [many] { $count } di giorni di chiusura sono passati.
       *[other] { $count } giorni di chiusura sono passati.
    }
place-day = Giorno
place-day-name = Il suo nome, per esempio Festa di Primavera
place-add-day = Aggiungi questa chiusura
place-day-name-needed = Di’ perché è chiuso: Festa di Primavera, inventario.
place-day-known = Questa chiusura c’è già.
place-take = Invece lavora
place-take-day = Invece lavora: { $day }
weekday-monday = Lunedì
weekday-tuesday = Martedì
weekday-wednesday = Mercoledì
weekday-thursday = Giovedì
weekday-friday = Venerdì
weekday-saturday = Sabato
weekday-sunday = Domenica
said-place-added = La sede c’è. Dalle un mittente e delle tratte, e potrà ospitare merce.
said-place-changed = Salvato. Prezzi e date si adeguano subito.
said-day-added = La chiusura è inserita. Le date si adeguano subito.
said-day-taken = Quel giorno si lavora. Le date si adeguano subito.
