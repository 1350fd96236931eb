## templates/shop/gone.html: goods that are no longer sold

gone-title = Non più in vendita
gone-help = Gli ordini già effettuati restano invariati.
