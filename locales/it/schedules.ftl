# Ciò che un lettore di file tariffari ufficiali non ha potuto riprendere (importazione delle tariffe, /ops/rules).

unread-shape = La riga ha meno celle dell’intestazione, o di più.
unread-no-code = C’è un’aliquota, ma nessun codice.
unread-code = Il codice non ha sei, otto o dieci cifre.
unread-twice = Il codice compare due volte, con aliquote diverse.
unread-no-rate = Non c’è aliquota, né qui né nella riga sopra.
unread-parent = Non è stato possibile leggere l’aliquota della riga sopra.
unread-special-provision = Una disposizione del capitolo 98 o 99: inserisci misure di questo tipo come righe a sé.
unread-reference = L’aliquota sta altrove, in un’altra riga o in una nota.
unread-season = L’aliquota cambia con la stagione.
unread-entry-price = L’aliquota dipende dal prezzo di entrata.
unread-recipe = Una parte dell’aliquota dipende dalla composizione (latte, zucchero, amido).
unread-unit = Il dazio si conta in «{ $unit }», e un pacco non lo dice.
unread-several = Ci sono più importi a quantità.
unread-part = Un’aliquota vale solo per una parte della merce.
unread-bounds = L’aliquota ha limiti che la nostra tabella non può esprimere.
unread-formula = L’aliquota è una formula.
unread-provisional = Per ora qui si applica invece l’aliquota dell’Unione.
unread-words = Queste parole o questi numeri non si capiscono.
unread-trade-remedy = Su parte di questa merce grava anche un dazio di difesa commerciale; il file non dice quanto.
unread-suspended = { $count ->
    [one] Una riga può avere per ora un’aliquota più bassa; il file non dice per quale merce.
    [many] { $count } di righe possono avere per ora un’aliquota più bassa; il file non dice per quale merce.
   *[other] { $count } righe possono avere per ora un’aliquota più bassa; il file non dice per quale merce.
}
unread-quota = Entro un contingente c’è un’aliquota più bassa.
unread-differ = { $count ->
    [one] Una riga di questa sottovoce non è stata letta: alla merce servono otto cifre.
    [many] Le righe di questa sottovoce hanno { $count } di aliquote diverse: alla merce servono otto cifre.
   *[other] Le righe di questa sottovoce hanno { $count } aliquote diverse: alla merce servono otto cifre.
}
unread-programme = { $count ->
    [one] Il programma «{ $code }» non è un elenco di Paesi; lo nomina una riga, e la merce paga l’aliquota ordinaria.
    [many] Il programma «{ $code }» non è un elenco di Paesi; lo nominano { $count } di righe, e la merce paga l’aliquota ordinaria.
   *[other] Il programma «{ $code }» non è un elenco di Paesi; lo nominano { $count } righe, e la merce paga l’aliquota ordinaria.
}
unread-programme-unknown = { $count ->
    [one] Il programma «{ $code }» non è nella nostra tabella; lo nomina una riga, e la merce paga l’aliquota ordinaria.
    [many] Il programma «{ $code }» non è nella nostra tabella; lo nominano { $count } di righe, e la merce paga l’aliquota ordinaria.
   *[other] Il programma «{ $code }» non è nella nostra tabella; lo nominano { $count } righe, e la merce paga l’aliquota ordinaria.
}
unread-other-column = Non è stata letta l’aliquota per le origini della seconda colonna; la loro merce qui non ha aliquota. { $why }
unread-preference = Non è stata letta un’aliquota preferenziale; la merce paga l’aliquota ordinaria. { $why }
