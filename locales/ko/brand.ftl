## templates/brand/frame.html

brand-nav-listings = 상품
brand-nav-stock = 재고
brand-nav-orders = 주문

## templates/brand/listings.html

brand-listings = 등록 상품
brand-new = 새 상품 등록
brand-none = 아직 등록된 상품이 없습니다. 첫 상품을 등록하십시오. 게시하기 전까지는 임시 저장 상태입니다.
brand-count = 등록 상품 { $count }개
brand-picture = 사진
brand-title = 상품명
brand-state = 상태
brand-variants = 품목
brand-sold-to = 판매 국가
brand-lacks = 빠진 항목
brand-sold-of = 배송 국가 { $all }곳 중 { $sold }곳
brand-pages = 페이지
listing-state-draft = 임시 저장
listing-state-published = 판매 중
listing-state-withdrawn = 판매 중지
brand-missing-hs6 = { $sku }: 관세율표 소호
brand-missing-origin = { $sku }: 원산지
brand-missing-weight = { $sku }: 중량
brand-unready-title = 상품명
brand-unready-picture = 사진
brand-unready-variant = 판매 중인 품목

## templates/brand/listing.html

brand-as-shopper = 구매자 화면으로 보기
brand-publish = 게시
brand-withdraw = 게시 내리기
brand-unready = 판매하려면 다음이 필요합니다
brand-words = 상품 설명
brand-words-none = 아직 작성 전
brand-summary = 한두 문장 요약
brand-body = 상세 설명
brand-care = 관리 방법
brand-category = 분류
brand-category-none = 아직 없음
brand-options = 옵션
brand-options-say = 유약이나 크기처럼 품목끼리 다른 점입니다. 옵션값을 없애려면 칸을 비우십시오.
brand-option = 옵션 { $number }
brand-option-none = 없음
brand-option-name = 옵션명
brand-choice = 옵션값 { $number }
brand-variants-say = 구매자가 고를 수 있는 형태마다 한 행입니다. 가격은 관세와 세금을 뺀 공급가입니다.
brand-variant = 품목 { $number }
brand-variant-new = 품목 추가
brand-price = 공급가({ $currency })
brand-hs6 = HS 코드 6자리
brand-tariff = 전체 세번
brand-origin = 원산지, 예: CN
brand-proven = 원산지증명
brand-proven-say = 특혜 원산지증명이 있으면 무역협정이 정한 더 낮은 관세가 적용됩니다. 증명서를 보유하고 소포마다 동봉하는 경우에만 선택하십시오.
brand-weight = 중량(g)
brand-length = 길이(mm)
brand-width = 너비(mm)
brand-height = 높이(mm)
brand-shows = 품목 사진
brand-minds = 운송 유의 사항(운송사 확인용)
brand-restriction-battery = 배터리
brand-restriction-liquid = 액체
brand-restriction-magnet = 자석
brand-restriction-blade = 날붙이
brand-restriction-food = 식품
brand-on-sale = 판매 중
brand-off-sale = 판매 안 함
brand-save = 저장
brand-last = 최종 변경
ready-title = 국가별 판매 현황
ready-title-draft = 국가별 판매 준비 현황
ready-shelf = 진열 가격
ready-door = 문 앞 최종가
ready-all = 구매 가능
ready-some = 품목 { $all }개 중 { $sold }개
ready-none = 구매 불가
brand-why-sold-out = 보낼 수 있는 곳에 재고가 없습니다.
brand-why-no-lane = 그곳으로 가는 노선이 없습니다.
brand-why-closed = 그곳으로 가는 노선이 현재 닫혀 있습니다.
brand-why-prohibited = 그곳으로 보낼 수 없는 상품입니다.
brand-why-restricted = 그곳까지 이런 상품을 싣는 운송사가 없습니다.
brand-why-too-heavy = 모든 노선의 중량 한도를 넘습니다.
brand-why-too-late = 기한 안에 도착하지 못합니다.
brand-why-no-tariff = 그곳에서 이 HS 코드에 적용할 관세율이 아직 없습니다.
brand-why-incomplete = HS 코드, 원산지 또는 중량이 빠져 있습니다.
brand-why-no-price = 규정 또는 환율이 빠져 있습니다. 운영 담당자가 처리합니다.
brand-pictures = 사진
brand-picture-new = 사진 추가
brand-picture-file = 파일
brand-picture-hint = JPEG, PNG, WebP, 최대 12MB. 카메라가 남긴 촬영 정보는 지웁니다.
brand-picture-add = 사진 추가
brand-picture-remove = 사진 삭제
brand-alt = 사진 설명, { $language }
brand-alt-change = 설명 변경

## 등록 상품의 오류

brand-category-wrong = 목록에 있는 분류 중에서 선택하십시오
brand-title-missing = 이 언어로도 상품명을 쓰거나 이 언어의 다른 칸을 비우십시오
brand-title-needed = 적어도 한 언어로 상품명을 쓰십시오
brand-option-name-missing = 옵션명을 쓰십시오. 예: 유약
brand-option-choices-missing = 이 옵션에 옵션값을 하나 이상 쓰십시오
brand-choice-missing = { $line }행: 옵션값을 선택하십시오({ $option })
brand-choice-twice = { $line }행: 판매 중인 다른 행과 옵션값이 같습니다
brand-sku-wrong = { $line }행: 공백과 슬래시 없이 64자 이내의 SKU를 쓰십시오
brand-sku-twice = { $line }행: 다른 행에도 같은 SKU가 있습니다
brand-sku-taken = { $line }행: 다른 등록 상품에서 쓰는 SKU입니다
brand-price-wrong = { $line }행: 0보다 큰 { $currency } 금액을 쓰십시오. 예: { $example }
brand-hs6-wrong = { $line }행: 숫자 6자리를 쓰십시오. 예: 6911.10
brand-tariff-wrong = { $line }행: HS 코드로 시작하는 숫자 8~10자리를 쓰십시오
brand-origin-wrong = { $line }행: 국가 코드 두 글자를 쓰십시오. 예: CN
brand-weight-wrong = { $line }행: 1에서 1,000,000 사이의 정수를 그램으로 쓰십시오
brand-size-wrong = { $line }행: 1에서 10,000 사이의 정수를 밀리미터로 쓰십시오
brand-size-half = { $line }행: 세 변을 모두 쓰거나 모두 비우십시오
brand-needed-on-sale = { $line }행: 판매 중인 상품에서는 비울 수 없습니다
brand-moved-on = 작성하시는 동안 다른 사람이 이 상품을 저장했습니다. 쓰신 내용은 그대로 있으니, 다시 저장하면 그 자리에 들어갑니다.
brand-refused = 이대로는 저장할 수 없습니다. 옵션과 품목을 확인하십시오.
brand-picture-needed = 파일을 선택하십시오
brand-picture-too-large = 파일이 12MB보다 큽니다. 더 작은 파일을 올리십시오
brand-picture-too-many-pixels = 사진이 4천만 화소를 넘습니다. 더 작은 사진을 올리십시오
brand-picture-not-one = JPEG, PNG, WebP 사진이 아닙니다
brand-picture-odd-shape = 한 변이 다른 변의 여덟 배를 넘습니다. 정사각형에 가깝게 자르십시오
brand-picture-too-small = 사진 너비가 320픽셀 미만입니다. 더 큰 사진을 올리십시오
brand-picture-damaged = 사진이 손상되어 열 수 없습니다. 새로 저장해 올리십시오
brand-alt-needed = 적어도 한 언어로 사진 설명을 쓰십시오
brand-last-picture = 판매 중인 상품에는 사진이 한 장 있어야 합니다. 다른 사진을 추가한 뒤 삭제하십시오.

## templates/brand/stock.html

stock-title = 재고
stock-say = 거점별 판매 가능 수량입니다. 주문으로 잡힌 수량은 옆에 따로 셉니다.
stock-none = 아직 판매 중인 품목이 없습니다. 상품에 품목을 추가하면 여기서 재고를 설정할 수 있습니다.
stock-sku = SKU
stock-field = { $sku } 판매 가능 수량, { $city }
stock-held = 주문 확보 { $held }
stock-save = 재고 설정
stock-wrong = { $sku }: 0에서 { $most } 사이의 정수를 쓰십시오
stock-moved = { $sku }, { $city }: 그사이 판매 또는 실사로 판매 가능 수량이 바뀌었습니다({ $free }개). 쓰신 수량은 아직 반영되지 않았습니다. 확인하고 다시 설정하십시오

## templates/brand/orders.html

sold-title = 주문
sold-say = 귀사 상품의 주문만 보입니다. 구매자가 누구인지는 Entrepot만 알고 있습니다.
sold-none = 아직 주문된 상품이 없습니다.
sold-order = 주문
sold-placed = 주문일
sold-to = 배송 국가
sold-goods = 상품
sold-from = 출고지
sold-pieces = 수량
sold-price = 상품 금액
sold-newer = 더 최근
sold-older = 더 이전
