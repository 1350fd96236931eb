## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Cada categoria
ranges-title = Categorias
ranges-description = O que esta loja vende, por categoria e por marca.
ranges-brands = Marcas
