## The command `quote`: notices and, with --explain, the arithmetic in sentences

quote-duty-relief = Kein Zoll: Der Wert liegt innerhalb der Freigrenze von { $bound }.
quote-over-threshold = Der Wert liegt über { $bound }, deshalb fällt der volle Zoll an.
quote-flat-shared = Weitere Waren einer Unterposition, die schon in der Sendung ist, kosten nicht noch einmal { $bound }.
quote-tax-within = Die Steuer wird an der Kasse erhoben: Der Wert liegt innerhalb von { $bound }.
quote-tax-at-checkout = Die Steuer wird an der Kasse erhoben.
quote-uncertain = Diese Regel ist in den Regeltabellen als unsicher gekennzeichnet.
quote-domestic = Ein Verkauf aus verzolltem Bestand: kein Zoll.
quote-exchange = Ein { $from } ist { $rate } { $to }, veröffentlicht am { $day } ({ $source }).
quote-exchange-stated = Ein { $from } ist { $rate } { $to } ({ $source }).
quote-goods = Zeile { $line }: { $quantity } Stück { $hs6 } ergeben { $amount }.
quote-carriage = Zeile { $line } trägt { $shipping } der Versandkosten.
quote-carriage-insured = Zeile { $line } trägt { $shipping } der Versandkosten und { $insurance } der Versicherung.
quote-customs-value = Der Zollwert ist { $amount }.
quote-charged-of = Zeile { $line }: { $kind }, { $rate } von { $base }, macht { $amount } ({ $rule }).
quote-charged-at = Zeile { $line }: { $kind } zum Satz { $rate } macht { $amount } ({ $rule }).
quote-charged = Zeile { $line }: { $kind } macht { $amount } ({ $rule }).
quote-fee = Zeile { $line }: { $kind }, { $amount } ({ $rule }).
quote-fee-whole = Für die ganze Sendung: { $kind }, { $amount } ({ $rule }).
quote-total = Alles zusammen: { $amount }.
quote-collected = Von Zoll, Steuern und Gebühren werden { $checkout } an der Kasse erhoben, { $delivery } bei der Zustellung.
