# A quote in words: titles of rules, notices, steps of the arithmetic (entrepot quote --json --explain).

## Titles of rules. English titles stand in the rule tables; these are for what a table does not name.

rule-stated = In der Anfrage angegeben
rule-duty = Zoll { $rate } auf Waren der Position { $code }
rule-duty-any = Zoll { $rate } auf andere Waren
rule-duty-specific = Zoll { $rate } und { $each } auf Waren der Position { $code }
rule-duty-preferential = Präferenzzoll { $rate } auf Waren der Position { $code }
rule-duty-additional = Zusatzzoll { $rate } auf Waren der Position { $code }
rule-duty-simplified = Vereinfachter Zoll { $rate } auf Waren der Position { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } in { $region }
rule-relief-duty = Kein Zoll bis { $limit }
rule-relief-tax = Keine Einfuhrsteuer bis { $limit }
rule-waived-small = Kleine Beträge werden nicht erhoben: { $limit }
rule-domestic = Verkauf aus verzolltem Bestand: kein Zoll
rule-closed = Dieser Weg ist geschlossen
rule-flat-duty = Pauschalzoll von { $amount } je Unterposition des Zolltarifs
rule-over-allowance = { $rate } auf den Teil über { $limit }
rule-one-rate = Ein einziger Satz von { $rate } anstelle des Zolltarifs
rule-checkout-up-to = Steuer an der Kasse bis { $limit }
rule-checkout = Steuer an der Kasse
rule-border = Zoll und Einfuhrsteuer an der Grenze
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } des Zollwerts

## Notices

quote-notice-relief = Kein Zoll: Der Wert liegt innerhalb der Freigrenze von { $limit }.
quote-notice-over = Der Wert liegt über { $limit }, daher fällt Zoll an.
quote-notice-flat-shared = Weitere Waren einer Unterposition des Zolltarifs, die schon in der Sendung ist, kosten keine weiteren { $amount }.
quote-notice-at-checkout-within = Die Steuer wird an der Kasse erhoben: Der Wert liegt innerhalb von { $limit }.
quote-notice-at-checkout = Die Steuer wird an der Kasse erhoben.
quote-notice-uncertain = Diese Regel ist in den Regeltabellen als unsicher gekennzeichnet.
quote-notice-domestic = Ein Verkauf aus verzolltem Bestand: kein Zoll.

## Steps of the arithmetic. Lines are numbered as in the request, from 0.

quote-step-rate = Ein { $from } ist { $rate } { $to }, veröffentlicht am { $day } ({ $source }).
quote-step-rate-stated = Ein { $from } ist { $rate } { $to } ({ $source }).
quote-step-goods = Zeile { $line }: { $quantity } × { $code } ergeben { $amount }.
quote-step-carriage = Zeile { $line } trägt { $amount } der Versandkosten.
quote-step-carriage-insured = Zeile { $line } trägt { $amount } der Versandkosten und { $insurance } der Versicherung.
quote-step-value = Der Zollwert ist { $amount }.
quote-step-charge = Zeile { $line }: { $charge } { $rate } von { $base } ist { $amount } ({ $rule }).
quote-step-charge-each = Zeile { $line }: { $charge } zu { $each } ist { $amount } ({ $rule }).
quote-step-charge-flat = Zeile { $line }: { $charge } ist { $amount } ({ $rule }).
quote-step-fee-line = Zeile { $line }: { $fee } von { $amount } ({ $rule }).
quote-step-fee = Auf die Sendung entfällt { $fee } von { $amount } ({ $rule }).
quote-step-total = Insgesamt: { $amount }.
quote-step-collected = Von Zoll, Steuer und Gebühren werden { $checkout } an der Kasse erhoben, { $delivery } bei der Zustellung.
