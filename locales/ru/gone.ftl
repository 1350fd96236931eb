## templates/shop/gone.html: goods that are no longer sold

gone-title = Больше не продаётся
gone-help = На уже оформленные заказы это не влияет.
