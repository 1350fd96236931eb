## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Tutti i reparti
ranges-title = Tutti i reparti
ranges-description = Quello che vende questo negozio, per reparto e per marca.
ranges-brands = Tutte le marche
