## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = 全部分类
ranges-title = 全部商品分类
ranges-description = 本店所售的一切，按分类、按品牌列出。
ranges-brands = 全部品牌
