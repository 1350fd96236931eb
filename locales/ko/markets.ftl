## 결제 화면의 주소, templates/shop/checkout.html

checkout-post-town = 도시
checkout-district = 시·군·구
checkout-suburb = 지역 또는 도시
checkout-prefecture = 도도부현
checkout-province-or-city = 시·도

## 개인 구매자에게 오는 소포를 받지 않는 나라

no-offer-route-closed = 이 나라 세관은 개인이 받는 해외 소포의 반입을 허용하지 않습니다
price-worth-shelf = 국내 보관 상품, 세금 포함, 배송비 별도
no-offer-route-closed-help = 이 나라 안에 보관된 상품만 팔 수 있는데, 지금은 보관된 것이 없습니다.
brand-why-route-closed = 그 나라 세관은 개인이 받는 해외 소포의 반입을 허용하지 않습니다. 그 나라 창고에 있는 재고는 팔 수 있습니다.
care-why-route-closed = 그 나라 세관이 개인이 받는 해외 소포의 반입을 허용하지 않음

## 지역의 세금: templates/shop/listing.html, cart.html, checkout.html

price-region-state = 이 가격의 세금은 대부분의 주에 해당하는 세금입니다. 결제 화면에서 주를 고르시면 결제 전에 그 주의 세금이 든 가격을 보여 드립니다.
price-region-province = 이 가격의 세금은 나라 전체에 해당하는 세금입니다. 결제 화면에서 주를 고르시면 주 세금을 더한 가격을 결제 전에 보여 드립니다.
checkout-region-show = 이 주소의 합계 보기
checkout-region-in = { $region } 세금 규정으로 계산한 합계입니다.
checkout-region-price = { $region } 세금을 포함한 결제 금액: { $now }
checkout-region-price-help = 이 페이지의 이전 금액: { $was }. 청구된 금액은 없습니다. 맨 아래 버튼을 누르면 새 합계로 결제됩니다.
checkout-region-open = 지역을 고르지 않은 결제 금액: { $now }

## 나라와 언어 선택, templates/parts/market.html

market-language = 언어
market-currency = 결제 통화
market-currency-show = 가격 보기
market-currency-say = 관세와 세금은 { $own } 기준으로 계산한 뒤 당일 환율로 환산합니다.
part-europe = 유럽
part-americas = 아메리카
part-middle-east = 중동·중앙아시아
part-asia-pacific = 아시아·태평양

## templates/ops/registrations.html

ops-nav-registrations = 납세 등록
registrations-title = 해외 납세 등록
registrations-say = 당사가 어느 나라에 어떤 세금으로 등록되어 있는지 보여 줍니다. 이에 따라 세금을 누가 징수하는지 정해집니다. 다음 견적부터 반영되며, 고정된 가격과 주문은 그대로입니다. 추가 등록은 다음 명령으로 올립니다:
registrations-none = 등록이 없습니다. 수입 단계 세금은 모두 통관 시 징수됩니다.
registrations-where = 국가
registrations-scheme = 제도
registrations-number = 등록번호
registrations-lets = 할 수 있는 일
registration-ioss = IOSS(수입 원스톱 제도)로 부가가치세 신고
registration-marketplace = 마켓플레이스로서 세금 징수
registration-seller = 등록 판매자로서 세금 징수
registration-voec = 소액 발송물의 부가가치세 징수
registration-sales-tax = 주 판매세 징수
registration-regime = 해당 제도에 따른 신고
registrations-without = 등록이 없는 스토어
registrations-without-say = 이곳에서는 수입 단계 세금을 구매자를 대신해 통관 시 납부하며, 지역 세금은 당사가 징수하지 않습니다.

## 상품 피드, web/shop/feeds.rs

goods-feed-title = { $country } 배송 상품, 관세·세금 포함
goods-feed-say = 모든 가격은 관세와 세금을 포함한 상품값이며, 배송비는 그 옆에 적었습니다.
