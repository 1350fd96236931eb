## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = すべての種類
ranges-title = 商品の種類一覧
ranges-description = 当店の取扱商品を、種類別・ブランド別にまとめました。
ranges-brands = すべてのブランド
