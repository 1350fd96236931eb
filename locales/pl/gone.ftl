## templates/shop/gone.html: goods that are no longer sold

gone-title = Nie jest już w sprzedaży
gone-help = Złożone wcześniej zamówienia pozostają bez zmian.
