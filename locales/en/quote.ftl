## The command `quote`: notices and, with --explain, the arithmetic in sentences

quote-duty-relief = No customs duty: the value is within the relief of { $bound }.
quote-over-threshold = The value is over { $bound }, so customs duty applies in full.
quote-flat-shared = Further goods of a tariff subheading already in the consignment add no further { $bound }.
quote-tax-within = Tax is collected at checkout: the value is within { $bound }.
quote-tax-at-checkout = Tax is collected at checkout.
quote-uncertain = This rule is marked as uncertain in the rule tables.
quote-domestic = A sale from stock in free circulation: no customs duty.
quote-exchange = One { $from } is { $rate } { $to }, as published on { $day } ({ $source }).
quote-exchange-stated = One { $from } is { $rate } { $to } ({ $source }).
quote-goods = Line { $line }: { $quantity } of { $hs6 } come to { $amount }.
quote-carriage = Line { $line } bears { $shipping } of the shipping charge.
quote-carriage-insured = Line { $line } bears { $shipping } of the shipping charge and { $insurance } of the insurance.
quote-customs-value = The customs value is { $amount }.
quote-charged-of = Line { $line }: { $kind }, { $rate } of { $base }, is { $amount } ({ $rule }).
quote-charged-at = Line { $line }: { $kind } at { $rate } is { $amount } ({ $rule }).
quote-charged = Line { $line }: { $kind } is { $amount } ({ $rule }).
quote-fee = Line { $line }: { $kind }, { $amount } ({ $rule }).
quote-fee-whole = For the whole consignment: { $kind }, { $amount } ({ $rule }).
quote-total = In all: { $amount }.
quote-collected = Of duty, tax and fees { $checkout } is collected at checkout, { $delivery } on delivery.
