# Titel von Regeln, gebildet aus dem, was eine Zeile des Regelwerks sagt.

rulebook-rounded = Beträge werden auf { $step } gerundet
rulebook-cut = Beträge werden auf { $step } abgerundet
rulebook-one-rate-less = Ein einziger Satz von { $rate } anstelle des Zolltarifs, abzüglich { $amount }
