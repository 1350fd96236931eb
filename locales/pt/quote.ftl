# Uma cotação em palavras: títulos de regras, avisos, passos da conta (entrepot quote --json --explain).

## Títulos de regras. Os títulos em inglês ficam nas tabelas de regras; estes são para o que a tabela não nomeia.

rule-stated = Informado na solicitação
rule-duty = Imposto de importação de { $rate } sobre produtos de { $code }
rule-duty-any = Imposto de importação de { $rate } sobre os demais produtos
rule-duty-specific = Imposto de importação de { $rate } e { $each } sobre produtos de { $code }
rule-duty-preferential = Imposto de importação preferencial de { $rate } sobre produtos de { $code }
rule-duty-additional = Imposto de importação adicional de { $rate } sobre produtos de { $code }
rule-duty-simplified = Imposto de importação simplificado de { $rate } sobre produtos de { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }, região: { $region }
rule-relief-duty = Sem imposto de importação até { $limit }
rule-relief-tax = Sem tributo sobre o consumo na importação até { $limit }
rule-waived-small = Valores pequenos não são cobrados: { $limit }
rule-domestic = Venda de estoque em livre circulação: sem imposto de importação
rule-closed = Este trajeto está fechado
rule-flat-duty = Imposto de importação fixo de { $amount } por subposição tarifária
rule-over-allowance = { $rate } sobre o que passa de { $limit }
rule-one-rate = Alíquota única de { $rate } no lugar da tarifa aduaneira
rule-checkout-up-to = Tributo na finalização da compra até { $limit }
rule-checkout = Tributo na finalização da compra
rule-border = Imposto de importação e tributo sobre o consumo na fronteira
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } do valor aduaneiro

## Avisos

quote-notice-relief = Sem imposto de importação: o valor está dentro da isenção de { $limit }.
quote-notice-over = O valor passa de { $limit }, por isso há imposto de importação.
quote-notice-flat-shared = Outros produtos de uma subposição tarifária que já está na remessa não somam mais { $amount }.
quote-notice-at-checkout-within = O tributo é recolhido na finalização da compra: o valor está dentro de { $limit }.
quote-notice-at-checkout = O tributo é recolhido na finalização da compra.
quote-notice-uncertain = Esta regra está marcada como incerta nas tabelas de regras.
quote-notice-domestic = Venda de estoque em livre circulação: sem imposto de importação.

## Passos da conta. As linhas são numeradas como na solicitação, a partir de 0.

quote-step-rate = Cada { $from } vale { $rate } { $to }, conforme publicado em { $day } ({ $source }).
quote-step-rate-stated = Cada { $from } vale { $rate } { $to } ({ $source }).
quote-step-goods = Linha { $line }: { $quantity } de { $code } somam { $amount }.
quote-step-carriage = A linha { $line } leva { $amount } do frete.
quote-step-carriage-insured = A linha { $line } leva { $amount } do frete e { $insurance } do seguro.
quote-step-value = O valor aduaneiro é { $amount }.
quote-step-charge = Linha { $line }: { $charge } { $rate } sobre { $base } dá { $amount } ({ $rule }).
quote-step-charge-each = Linha { $line }: { $charge } a { $each } dá { $amount } ({ $rule }).
quote-step-charge-flat = Linha { $line }: { $charge } é { $amount } ({ $rule }).
quote-step-fee-line = Linha { $line }: { $fee } de { $amount } ({ $rule }).
quote-step-fee = A remessa leva { $fee } de { $amount } ({ $rule }).
quote-step-total = Total: { $amount }.
quote-step-collected = De imposto de importação, demais tributos e taxas, { $checkout } é recolhido na finalização da compra e { $delivery } na entrega.
