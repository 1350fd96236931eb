## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Bütün çeşitler
ranges-title = Bütün ürün çeşitleri
ranges-description = Bu mağazada satılan her şey, çeşidine ve markasına göre.
ranges-brands = Bütün markalar
