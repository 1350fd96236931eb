## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = All kinds
ranges-title = All kinds of goods
ranges-description = Everything this shop sells, by kind and by house.
ranges-brands = All houses
