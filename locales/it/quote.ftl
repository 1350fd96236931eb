# Un preventivo in parole: titoli delle regole, avvisi, passi del calcolo (entrepot quote --json --explain).

## Titoli delle regole. I titoli in inglese stanno nelle tabelle; questi servono per ciò a cui una tabella non dà nome.

rule-stated = Indicato nella richiesta
rule-duty = Dazio doganale { $rate } sulla merce con codice { $code }
rule-duty-any = Dazio doganale { $rate } sull’altra merce
rule-duty-specific = Dazio doganale { $rate } e { $each } sulla merce con codice { $code }
rule-duty-preferential = Dazio doganale preferenziale { $rate } sulla merce con codice { $code }
rule-duty-additional = Dazio doganale addizionale { $rate } sulla merce con codice { $code }
rule-duty-simplified = Dazio doganale semplificato { $rate } sulla merce con codice { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } ({ $region })
rule-relief-duty = Nessun dazio doganale fino a { $limit }
rule-relief-tax = Nessuna imposta all’importazione fino a { $limit }
rule-waived-small = I piccoli importi non si riscuotono: { $limit }
rule-domestic = Vendita da giacenza in libera pratica: nessun dazio doganale
rule-closed = Questo percorso è chiuso
rule-flat-duty = Dazio forfettario di { $amount } per ogni sottovoce tariffaria
rule-over-allowance = { $rate } sulla parte oltre { $limit }
rule-one-rate = Aliquota unica { $rate } al posto della tariffa
rule-checkout-up-to = Imposta alla cassa fino a { $limit }
rule-checkout = Imposta alla cassa
rule-border = Dazio e imposta all’importazione alla frontiera
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } del valore in dogana

## Avvisi

quote-notice-relief = Nessun dazio doganale: il valore rientra nella franchigia di { $limit }.
quote-notice-over = Il valore supera { $limit }, quindi si applica il dazio doganale.
quote-notice-flat-shared = Altra merce di una sottovoce tariffaria già presente nella spedizione non aggiunge altri { $amount }.
quote-notice-at-checkout-within = L’imposta si riscuote alla cassa: il valore non supera { $limit }.
quote-notice-at-checkout = L’imposta si riscuote alla cassa.
quote-notice-uncertain = Nelle tabelle questa regola è segnata come incerta.
quote-notice-domestic = Vendita da giacenza in libera pratica: nessun dazio doganale.

## Passi del calcolo. Le righe sono numerate come nella richiesta, a partire da 0.

quote-step-rate = 1 { $from } vale { $rate } { $to }, cambio pubblicato: { $day } ({ $source }).
quote-step-rate-stated = 1 { $from } vale { $rate } { $to } ({ $source }).
quote-step-goods = Riga { $line }: { $quantity } × { $code }, in tutto { $amount }.
quote-step-carriage = Sulla riga { $line } gravano { $amount } del trasporto.
quote-step-carriage-insured = Sulla riga { $line } gravano { $amount } del trasporto e { $insurance } dell’assicurazione.
quote-step-value = Il valore in dogana è { $amount }.
quote-step-charge = Riga { $line }: { $charge } { $rate } su { $base }, cioè { $amount } ({ $rule }).
quote-step-charge-each = Riga { $line }: { $charge } a { $each }, cioè { $amount } ({ $rule }).
quote-step-charge-flat = Riga { $line }: { $charge }, { $amount } ({ $rule }).
quote-step-fee-line = Riga { $line }: { $fee }, { $amount } ({ $rule }).
quote-step-fee = Sulla spedizione grava: { $fee }, { $amount } ({ $rule }).
quote-step-total = In tutto: { $amount }.
quote-step-collected = Di dazi, imposte e spese { $checkout } si riscuotono alla cassa, { $delivery } alla consegna.
