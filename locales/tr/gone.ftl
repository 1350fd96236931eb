## templates/shop/gone.html: goods that are no longer sold

gone-title = Artık satılmıyor
gone-help = Daha önce verilen siparişler bundan etkilenmez.
