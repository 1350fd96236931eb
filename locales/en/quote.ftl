# A quote in words: titles of rules, notices, steps of the arithmetic (entrepot quote --json --explain).

## Titles of rules. English titles stand in the rule tables; these are for what a table does not name.

rule-stated = Stated in the request
rule-duty = Customs duty { $rate } on goods of { $code }
rule-duty-any = Customs duty { $rate } on other goods
rule-duty-specific = Customs duty { $rate } and { $each } on goods of { $code }
rule-duty-preferential = Preferential customs duty { $rate } on goods of { $code }
rule-duty-additional = Additional customs duty { $rate } on goods of { $code }
rule-duty-simplified = Simplified customs duty { $rate } on goods of { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } in { $region }
rule-relief-duty = No customs duty up to { $limit }
rule-relief-tax = No import tax up to { $limit }
rule-waived-small = Small charges are not collected: { $limit }
rule-domestic = Sale from stock in free circulation: no customs duty
rule-closed = This way is closed
rule-flat-duty = Flat duty of { $amount } for each tariff subheading
rule-over-allowance = { $rate } on what is over { $limit }
rule-one-rate = One rate of { $rate } in place of the tariff
rule-checkout-up-to = Tax at checkout up to { $limit }
rule-checkout = Tax at checkout
rule-border = Import duty and import tax at the border
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } of the customs value

## Notices

quote-notice-relief = No customs duty: the value is within the relief of { $limit }.
quote-notice-over = The value is over { $limit }, so customs duty applies.
quote-notice-flat-shared = Further goods of a tariff subheading already in the consignment add no further { $amount }.
quote-notice-at-checkout-within = Tax is collected at checkout: the value is within { $limit }.
quote-notice-at-checkout = Tax is collected at checkout.
quote-notice-uncertain = This rule is marked as uncertain in the rule tables.
quote-notice-domestic = A sale from stock in free circulation: no customs duty.

## Steps of the arithmetic. Lines are numbered as in the request, from 0.

quote-step-rate = One { $from } is { $rate } { $to }, as published on { $day } ({ $source }).
quote-step-rate-stated = One { $from } is { $rate } { $to } ({ $source }).
quote-step-goods = Line { $line }: { $quantity } of { $code } come to { $amount }.
quote-step-carriage = Line { $line } bears { $amount } of the shipping charge.
quote-step-carriage-insured = Line { $line } bears { $amount } of the shipping charge and { $insurance } of the insurance.
quote-step-value = The customs value is { $amount }.
quote-step-charge = Line { $line }: { $charge } { $rate } of { $base } is { $amount } ({ $rule }).
quote-step-charge-each = Line { $line }: { $charge } at { $each } is { $amount } ({ $rule }).
quote-step-charge-flat = Line { $line }: { $charge } is { $amount } ({ $rule }).
quote-step-fee-line = Line { $line }: { $fee } of { $amount } ({ $rule }).
quote-step-fee = The consignment bears { $fee } of { $amount } ({ $rule }).
quote-step-total = In all: { $amount }.
quote-step-collected = Of duty, tax and fees { $checkout } is collected at checkout, { $delivery } on delivery.
