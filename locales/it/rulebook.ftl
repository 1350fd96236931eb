# Titoli di regole ricavati da una riga del regolamento. I titoli in inglese stanno nelle tabelle.

rulebook-rounded = Gli importi si arrotondano a { $step }
rulebook-cut = Gli importi si troncano a { $step }
rulebook-one-rate-less = Aliquota unica { $rate } al posto della tariffa, meno { $amount }
