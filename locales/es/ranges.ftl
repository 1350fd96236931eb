## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Cada categoría
ranges-title = Categorías
ranges-description = Lo que vende esta tienda, por categoría y por marca.
ranges-brands = Marcas
