## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = كل الفئات
ranges-title = كل فئات البضائع
ranges-description = كل ما يبيعه هذا المتجر، بحسب الفئة وبحسب البيت.
ranges-brands = كل البيوت
