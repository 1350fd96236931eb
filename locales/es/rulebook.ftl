# Títulos de normas formados con lo que dice una fila de la normativa. Los títulos en inglés están en las tablas.

rulebook-rounded = Los importes se redondean a { $step }
rulebook-cut = Los importes se truncan a { $step }
rulebook-one-rate-less = Tipo único de { $rate } en lugar del arancel aduanero, menos { $amount }
