## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Все виды
ranges-title = Все виды товаров
ranges-description = Всё, что продаётся в этом магазине, — по видам и по брендам.
ranges-brands = Все бренды
