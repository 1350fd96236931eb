# Wycena słowami: nazwy reguł, uwagi, kroki obliczeń (entrepot quote --json --explain).

## Nazwy reguł. Nazwy angielskie stoją w tabelach reguł; te służą tam, gdzie tabela ich nie podaje.

rule-stated = Podane w zapytaniu
rule-duty = Cło { $rate } na towary z kodem { $code }
rule-duty-any = Cło { $rate } na pozostałe towary
rule-duty-specific = Cło { $rate } i { $each } na towary z kodem { $code }
rule-duty-preferential = Cło preferencyjne { $rate } na towary z kodem { $code }
rule-duty-additional = Cło dodatkowe { $rate } na towary z kodem { $code }
rule-duty-simplified = Cło uproszczone { $rate } na towary z kodem { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } ({ $region })
rule-relief-duty = Bez cła do { $limit }
rule-relief-tax = Bez podatku importowego do { $limit }
rule-waived-small = Drobnych należności nie pobiera się: { $limit }
rule-domestic = Sprzedaż z zapasu dopuszczonego do obrotu: bez cła
rule-closed = Ta droga jest zamknięta
rule-flat-duty = Cło ryczałtowe { $amount } za każdą podpozycję taryfy
rule-over-allowance = { $rate } od nadwyżki ponad { $limit }
rule-one-rate = Jednolita stawka { $rate } zamiast taryfy
rule-checkout-up-to = Podatek pobierany w kasie do { $limit }
rule-checkout = Podatek pobierany w kasie
rule-border = Cło i podatek importowy na granicy
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } wartości celnej

## Uwagi

quote-notice-relief = Bez cła: wartość mieści się w limicie zwolnienia { $limit }.
quote-notice-over = Wartość przekracza { $limit }, dlatego nalicza się cło.
quote-notice-flat-shared = Kolejne towary z podpozycji taryfy, która jest już w przesyłce, nie dodają kolejnych { $amount }.
quote-notice-at-checkout-within = Podatek jest pobierany w kasie: wartość mieści się w limicie { $limit }.
quote-notice-at-checkout = Podatek jest pobierany w kasie.
quote-notice-uncertain = Ta reguła jest w tabelach oznaczona jako niepewna.
quote-notice-domestic = Sprzedaż z zapasu dopuszczonego do obrotu: bez cła.

## Kroki obliczeń. Wiersze są numerowane jak w zapytaniu, od 0.

quote-step-rate = 1 { $from } = { $rate } { $to }, kurs opublikowany { $day } ({ $source }).
quote-step-rate-stated = 1 { $from } = { $rate } { $to } ({ $source }).
quote-step-goods = Wiersz { $line }: { $quantity } × { $code } daje { $amount }.
quote-step-carriage = Na wiersz { $line } przypada { $amount } kosztów wysyłki.
quote-step-carriage-insured = Na wiersz { $line } przypada { $amount } kosztów wysyłki i { $insurance } ubezpieczenia.
quote-step-value = Wartość celna to { $amount }.
quote-step-charge = Wiersz { $line }: { $charge } { $rate } od { $base } daje { $amount } ({ $rule }).
quote-step-charge-each = Wiersz { $line }: { $charge } po { $each } daje { $amount } ({ $rule }).
quote-step-charge-flat = Wiersz { $line }: { $charge } daje { $amount } ({ $rule }).
quote-step-fee-line = Wiersz { $line }: { $fee }, { $amount } ({ $rule }).
quote-step-fee = Na przesyłkę przypada { $fee }: { $amount } ({ $rule }).
quote-step-total = Razem: { $amount }.
quote-step-collected = Z cła, podatku i opłat { $checkout } pobieramy w kasie, { $delivery } przy doręczeniu.
