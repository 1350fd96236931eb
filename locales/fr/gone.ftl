## templates/shop/gone.html: goods that are no longer sold

gone-title = N’est plus en vente
gone-help = Les commandes déjà passées ne sont pas concernées.
