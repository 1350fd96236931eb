## templates/shop/gone.html: goods that are no longer sold

gone-title = 판매가 종료되었습니다
gone-help = 이미 접수된 주문에는 영향이 없습니다.
