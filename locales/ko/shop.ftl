## templates/layout.html과 그 부분들

skip-to-goods = 상품으로 바로 가기
header-search = 상품·브랜드 검색
header-search-button = 검색
header-account = 내 계정
header-sign-in = 로그인
header-cart = 장바구니
header-ways = 상품
market-delivering = 배송 국가: { $country }
market-stay = 보시던 페이지는 그대로입니다. 그 나라로 보낼 수 없는 상품에는 이유를 함께 표시합니다.
foot-before = 구매 전
foot-after = 구매 후
foot-house = 상점 안내
foot-duties = 가격에 들어 있는 것
foot-shipping = 상품이 오는 길
foot-follow = 주문 조회
foot-returns = 반품 안내
foot-about = Entrepot 소개
foot-legal = 약관·개인정보·책임
foot-note = 관세와 세금이 포함된 가격입니다. 배송 국가: { $country }.

## templates/shop/home.html

home-title = 보이는 가격 그대로 문 앞까지
home-description = 만든 공방에서 온 도자기, 차, 실크, 조명, 오디오. 관세와 세금까지 가격에 들어 있습니다.
home-say = 도자기와 차, 실크, 조명, 오디오. 모두 만든 공방에서 온 물건입니다. 관세와 세금, 통관 서류는 소포가 떠나기 전에 모두 끝냅니다.
home-see-new = 새 상품 보기
home-see-lanes = 배송 노선 보기
home-new = 갓 들어온 상품
home-all = 전체 상품
home-receipt = 모든 가격에는 명세서가 있습니다
home-receipt-is = 가격을 펼치면 무엇으로 이루어졌는지 보입니다. 공급가, 관세, 세금, 운송비에 각각 적용한 규정과 확인한 날짜가 적혀 있습니다. 지금 보시는 명세서가 구매 후에도 그대로 남습니다.
home-receipt-more = 문 앞에서 누군가 돈을 더 요구하면 내지 마시고 저희에게 알려 주십시오. 저희가 해결합니다.
home-receipt-how = 가격 계산 방법
home-lanes = 오늘 열려 있는 노선 { $count }개
home-brands = 함께하는 공방
brands-name = 공방
brands-from = 지역
brands-makes = 만드는 것
brands-since = 시작한 해
place-in-country = { $country } { $city }

## 통관 도장, templates/parts/seal.html

seal-paid = 관세·세금 납부 완료.

## 목록: templates/parts/lot.html, sorts.html, pager.html; 분류, 브랜드, 검색 페이지

crumbs-label = 현재 위치
crumb-home = 홈
lot-all-in = 관세·세금 포함
lot-to-door = 문 앞까지 배송
lot-from = { $city } 출발, { $days } 도착
lot-at = { $city } 보관, { $days } 도착
list-count = 상품 { $count }개
list-empty = 이 진열대에는 아직 상품이 없습니다.
sort-label = 정렬
sort-newest = 최신순
sort-price = 최종가 낮은순
sort-price-down = 높은순
list-pages = 페이지
list-before = 이전
list-after = 다음
list-page = 페이지 { $number }
brand-range = 이 공방의 상품 { $count }개
search-title = “{ $query }”
search-all = 전체 상품
search-nothing = “{ $query }” 검색 결과가 없습니다
search-try = 더 짧은 낱말로 찾거나 진열대를 둘러보십시오.

## templates/shop/listing.html

price-worth = 관세·세금 포함, 배송비 별도
price-region = 거주하시는 주의 판매세는 이 가격에 들어 있지 않습니다. 저희가 징수해야 하는 주라면 결제 화면에서 미리 알려 드립니다.
listing-quantity = 수량
listing-add = 장바구니에 담기
listing-back = 받으신 뒤 { $days }일 안에 반품할 수 있습니다. 불량이면 반송비는 저희가 내고 관세와 세금까지 환불해 드립니다.
listing-roads = 이 경로로 오는 이유와 다른 경로
roads-outcome = 결과
roads-taken = 이 경로로 옵니다.
road-arrives = { $day }까지 문 앞 도착
listing-about = 상품 이야기
listing-safety = 안전과 책임
listing-beside = 함께 보면 좋은 상품
listing-instead = 그 나라로 보낼 수 있는 상품
fact-weight = 무게
fact-size = 크기
fact-care = 관리
fact-tariff = 관세율표 번호
fact-origin = 제조국
fact-sku = 상품 번호
fact-maker = 제조사
fact-answers = 책임 판매자
fact-answers-is = 판매자인 Entrepot입니다. 잘못된 점이 있으면 무엇이든 저희에게 알려 주십시오.

## 가격이 없는 이유

no-offer-sold-out = 일시 품절
no-offer-no-lane = 상품이 있는 곳에서 이곳까지 오는 운송사가 없습니다
no-offer-closed = 이곳으로 오는 길이 잠시 닫혀 있습니다
no-offer-prohibited = 이곳에서는 수입이 금지된 상품입니다
no-offer-restricted = 이 경로의 운송사가 취급하지 않습니다
no-offer-too-heavy = 이 경로의 운송사가 싣기에는 너무 무겁습니다
no-offer-too-late = 기한 안에 도착할 수 없습니다
no-offer-no-tariff = 이곳의 관세율을 아직 확인하지 못했습니다
no-offer-incomplete = 세관에 낼 정보를 브랜드에서 아직 받지 못했습니다
no-offer-no-price = 지금은 가격을 계산할 수 없습니다
no-offer-other-forms = 다른 옵션은 구매하실 수 있을지도 모릅니다. 아래를 확인해 주십시오.
no-offer-goes-to = 구매할 수 있는 나라:
no-offer-elsewhere = 이 페이지 아래쪽의 상품은 그 나라로 보낼 수 있습니다.

## 명세서, templates/parts/slip.html

receipt-caption = { $day } 기준, 1개 가격
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = 규정
receipt-no-duty = 관세
receipt-duty-relief = 없음: 상품 가액이 { $limit } 이하입니다.
receipt-duty-waived = 없음: 면세 범위 안의 상품입니다.
receipt-duty-settled = 없음: 이미 수입되어 해당 국가의 관세영역 안에 있는 상품입니다.
receipt-duty-free = 없음: 관세가 붙지 않는 상품입니다.
receipt-carrier = { $mode }, { $carrier }

## 배송 경로 띠, templates/parts/ribbon.html


## 노선, templates/parts/lanes.html

way-label = 이 나라로 오는 노선
way-from = 출발지
way-by = 운송 방법
way-arrives = 지금 주문하면 문 앞 도착
way-refuses = 싣지 않는 상품
way-takes-all = 저희 상품은 모두 싣습니다
way-shelf = { $city } 현지 보관
way-hub = { $city } 허브
days-at-door = { $days }

## 목록, 장바구니, 주문에서 가격 곁의 그림과 합계

home-see-goods = 상품 보기
home-receipt-promise = 문 앞에서 누군가 돈을 더 요구하면 내지 마시고 저희에게 알려 주십시오.
seal-nobody-asks = 문 앞에서 돈을 요구받는 일은 없습니다.
seal-nothing-to-sign = 세관 신고와 납부는 저희가 합니다. 서명하실 것도, 더 내실 것도 없습니다.
journey-title = 문 앞까지 오는 길
journey-hub = 운송사에 인도
journey-on-shelf = 보관 중, 출발
journey-border = 세관
journey-cleared = 통관 완료
journey-door = 문 앞
receipt-unfold = 이 가격의 구성
receipt-asked = { $brand } 공급가 { $asked }, { $day } 환율 { $rate }, 환율 마진 { $margin }
receipt-asked-same = { $brand } 공급가 { $asked }
receipt-goods-sum = 상품가, 관세·세금 포함
receipt-delivery = { $city }에서 배송
receipt-on-delivery = 배송분 { $what }
receipt-restated = 배송 국가의 통화로 계산한 금액 { $local }, { $day } 환율({ $rate })로 환산
receipt-at-door = 문 앞 최종가
price-inside = 관세·세금 포함
price-delivery = 배송비
price-at-door = 문 앞 최종가
