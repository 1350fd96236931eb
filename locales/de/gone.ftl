## templates/shop/gone.html: goods that are no longer sold

gone-title = Wird nicht mehr verkauft
gone-help = Bereits aufgegebene Bestellungen sind davon nicht betroffen.
