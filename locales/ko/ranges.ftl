## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = 모든 종류
ranges-title = 모든 상품 종류
ranges-description = 이 가게에서 파는 모든 것을 종류별, 브랜드별로 모았습니다.
ranges-brands = 모든 브랜드
