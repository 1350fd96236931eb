## templates/shop/gone.html: goods that are no longer sold

gone-title = No longer sold
gone-help = Orders already placed are not affected.
