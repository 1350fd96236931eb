# Titles of rules made from what a row of the rulebook says. English titles stand in the rule tables.

rulebook-rounded = Amounts are rounded to { $step }
rulebook-cut = Amounts are cut to { $step }
rulebook-one-rate-less = One rate of { $rate } in place of the tariff, less { $amount }
