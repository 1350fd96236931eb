## templates/parts/filters.html: 목록을 좁히는 조건

filter-title = 필터
filter-title-chosen = 필터: { $count }개 선택
filter-show = 결과 보기
filter-chosen = 선택한 조건
filter-remove = 빼기: { $what }
filter-clear = 모두 해제
filter-more = 더 보기
filter-category = 분류
filter-brand = 브랜드
filter-price = 문 앞 최종가
filter-price-say = 배송비, 관세, 세금 포함. 여기서는 { $least } ~ { $most }.
filter-price-from = 최저
filter-price-to = 최고
filter-arrival = 이 날짜까지 문 앞 도착
filter-arrival-any = 날짜 상관없음
filter-rating = 후기
filter-rating-any = 전체
filter-rating-from = 별 { $stars }개 이상
filter-place = 상품이 있는 곳
filter-near = 이미 이 나라에 도착, 통관 완료
filter-stock = 오늘 이 나라에서 구매 가능

## 선택한 조건 하나하나

filter-of = { $name }: { $value }
filter-between = { $least } ~ { $most }
filter-at-least = { $amount } 이상
filter-at-most = { $amount } 이하

## 정렬 방법. 나머지는 shop.ftl에 있음

sort-relevance = 관련도순
sort-soonest = 빠른 도착순

## 목록에 붙는 안내

finding-preparing = 필터와 정렬을 준비하고 있습니다. 우선 전체 목록을 보여 드리니, 잠시 뒤 다시 시도해 주십시오.
finding-away = 이 가운데 상품 { $count }개는 지금 보내 드릴 수 없습니다. 배송 국가: { $country }.
finding-away-hide = 보낼 수 있는 상품만 보기

## 아무것도 남지 않은 목록

finding-nothing-fits = 선택하신 조건에 모두 맞는 상품이 없습니다
finding-widen = 이렇게 하면 더 찾을 수 있습니다:
finding-without = “{ $what }” 조건을 빼면: 상품 { $count }개
finding-fewer = 낱말을 줄이면 찾을 수 있습니다:
finding-fewer-words = “{ $words }”: 상품 { $count }개
finding-away-all = 찾으시는 상품이 있지만, 지금은 모두 보내 드릴 수 없습니다. 배송 국가: { $country }.
finding-here = 보내 드릴 수 있는 상품

## templates/shop/suggest.html: 입력하는 동안 보이는 제안

suggest-label = 추천 검색어
suggest-goods = 상품
suggest-categories = 분류
suggest-brands = 브랜드
suggest-count =
    { $count ->
        [0] 추천 검색어 없음
       *[other] 추천 검색어 { $count }개, 화살표 키로 이동
    }
