## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Tous les rayons
ranges-title = Tous les rayons
ranges-description = Tout ce que vend cette boutique, par rayon et par maison.
ranges-brands = Toutes les maisons
