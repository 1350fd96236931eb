# Una cotización en palabras: títulos de normas, avisos, pasos del cálculo (entrepot quote --json --explain).

## Títulos de normas. Los títulos en inglés están en las tablas; estos son para lo que una tabla no nombra.

rule-stated = Indicado en la solicitud
rule-duty = Arancel { $rate } para mercancía de la partida { $code }
rule-duty-any = Arancel { $rate } para las demás mercancías
rule-duty-specific = Arancel { $rate } más { $each } para mercancía de la partida { $code }
rule-duty-preferential = Arancel preferencial { $rate } para mercancía de la partida { $code }
rule-duty-additional = Arancel adicional { $rate } para mercancía de la partida { $code }
rule-duty-simplified = Arancel simplificado { $rate } para mercancía de la partida { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } en { $region }
rule-relief-duty = Sin arancel hasta { $limit }
rule-relief-tax = Sin impuesto a la importación hasta { $limit }
rule-waived-small = No se recaudan importes pequeños: { $limit }
rule-domestic = Venta de existencias en libre práctica: sin arancel
rule-closed = Esta ruta está cerrada
rule-flat-duty = Arancel fijo de { $amount } por cada subpartida arancelaria
rule-over-allowance = { $rate } sobre lo que exceda de { $limit }
rule-one-rate = Tipo único de { $rate } en lugar del arancel aduanero
rule-checkout-up-to = Impuesto en caja hasta { $limit }
rule-checkout = Impuesto en caja
rule-border = Arancel e impuesto a la importación en la frontera
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } del valor en aduana

## Avisos

quote-notice-relief = Sin arancel: el valor está dentro de la franquicia de { $limit }.
quote-notice-over = El valor supera { $limit }, así que se aplica arancel.
quote-notice-flat-shared = Otras mercancías de una subpartida arancelaria ya incluida en el envío no añaden otros { $amount }.
quote-notice-at-checkout-within = El impuesto se cobra en caja: el valor no pasa de { $limit }.
quote-notice-at-checkout = El impuesto se cobra en caja.
quote-notice-uncertain = Esta norma figura como dudosa en las tablas.
quote-notice-domestic = Venta de existencias en libre práctica: sin arancel.

## Pasos del cálculo. Las líneas se numeran como en la solicitud, desde 0.

quote-step-rate = 1 { $from } = { $rate } { $to }, según lo publicado el { $day } ({ $source }).
quote-step-rate-stated = 1 { $from } = { $rate } { $to } ({ $source }).
quote-step-goods = Línea { $line }: { $quantity } × { $code } suman { $amount }.
quote-step-carriage = A la línea { $line } le corresponden { $amount } del envío.
quote-step-carriage-insured = A la línea { $line } le corresponden { $amount } del envío y { $insurance } del seguro.
quote-step-value = El valor en aduana es { $amount }.
quote-step-charge = Línea { $line }: { $charge } { $rate } sobre { $base } es { $amount } ({ $rule }).
quote-step-charge-each = Línea { $line }: { $charge } a { $each } es { $amount } ({ $rule }).
quote-step-charge-flat = Línea { $line }: { $charge } es { $amount } ({ $rule }).
quote-step-fee-line = Línea { $line }: { $fee }, { $amount } ({ $rule }).
quote-step-fee = Al envío se le carga { $fee }, { $amount } ({ $rule }).
quote-step-total = En total: { $amount }.
quote-step-collected = De aranceles, impuestos y gastos se cobran { $checkout } en caja y { $delivery } en la entrega.
