## templates/shop/gone.html: goods that are no longer sold

gone-title = Ya no se vende
gone-help = Los pedidos ya realizados no se ven afectados.
