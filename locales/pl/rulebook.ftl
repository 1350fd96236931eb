# Nazwy reguł utworzone z treści wiersza zbioru reguł. Nazwy angielskie stoją w tabelach reguł.

rulebook-rounded = Kwoty zaokrągla się do { $step }
rulebook-cut = Kwoty obcina się do { $step }
rulebook-one-rate-less = Jednolita stawka { $rate } zamiast taryfy, minus { $amount }
