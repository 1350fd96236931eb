## templates/ops/books.html, account.html: 장부

ops-nav-books = 장부
books-title = 장부
books-say = 복식부기입니다. 보유하거나 받을 금액은 차변, 갚을 금액이나 수익은 대변에 적습니다. 모든 분개는 통화마다 대차가 일치합니다. 여기서는 아무것도 고치지 않으며, 잘못된 것은 새 분개로 바로잡습니다.
books-none = 아직 기장된 것이 없습니다. 첫 판매가 첫 분개가 됩니다.
books-in = { $currency } 장부
books-postings = 기장 내역
books-balance = 잔액
books-unbalanced = 대차 불일치
books-off = 대차가 맞지 않는 분개 { $count }건
books-no-entries = 이 계정에는 이 통화의 내역이 없습니다.
books-kind-sale = 판매
books-kind-lock = 가격 고정 비용
books-kind-settlement = 정산
books-kind-borne = 당사 부담
books-kind-refund = 환불
books-kind-unearned = 기한 후 입금
books-lock-reserve = 가격 고정 준비금
books-carrier-payable = 운송사·관세사 미지급금
books-refunds-due = 구매자 환불 미지급금
books-in-review = 검토 중 청구액
books-shoppers-say = 구매자가 결제해 결제대행사가 당사를 위해 보관 중인 대금.
books-duty-held-say = 구매자가 냈고 앞으로 당사에 청구될 관세. 운송사 청구를 정산할 때 정리되며, 차변 잔액은 아직 돌려받지 못한 금액입니다.
books-tax-held-say = 구매자가 낸, 당국에 납부할 세금. 통관 시 운송사를 통해, 또는 결제 시 징수하는 제도에서는 당사의 신고로 납부합니다.
books-fees-held-say = 구매자가 낸, 당국과 운송사에 지급할 통관·취급 수수료.
books-freight-say = 운송사와 거점이 운송에 대해 청구할 금액.
books-commission-say = 당사가 상품 판매로 얻은 수익.
books-exchange-margin-say = 시장별 환율 마진으로 얻은 금액과 단수 처리로 든 금액.
books-exchange-clearing-say = 두 통화로 이루어진 판매의 한쪽. 받은 통화와 갚을 통화를 맞댑니다.
books-brand-payable-say = 브랜드에 지급할 판매 대금 중 아직 지급하지 않은 금액.
books-reserve-say = 당사가 부담하거나 보유하는 금액. 징수액을 넘은 청구(차변), 환불하기에 너무 작은 차액(대변), 반송 상품의 운임.
books-lock-reserve-say = 결제 중인 구매자의 가격은 고정됩니다. 주문 시점의 규정과 환율로 더 받았어야 할 금액은 차변으로 당사가 부담하고, 덜 받아도 되었을 금액은 대변입니다.
books-carrier-payable-say = 운송사와 관세사가 통관 시 당사를 위해 대납하고 청구한 관세, 세금, 수수료.
books-refunds-due-say = 구매자가 통관 비용을 실제 청구액보다 많이 낸 경우. 결제대행사를 통해 환불 중입니다.
books-in-review-say = 징수액을 넘고 준비금 부담 한도까지 넘은 청구액. 운영 담당자가 결정합니다.
today-settlements = 결정 대기 중인 청구 { $count }건

## templates/ops/settlements.html: 운송사와 관세사의 청구

ops-nav-settlements = 정산
settle-title = 정산
settle-say = 운송사와 관세사가 통관 시 청구한 금액을 구매자가 낸 금액과 맞춥니다. 더 낸 구매자에게는 메일과 함께 차액을 환불합니다. 최소 환불액에 못 미치는 차액은 준비금에 남깁니다. 초과 청구는 한도까지 준비금이 부담하고, 한도를 넘으면 직접 결정하십시오.
settle-late = 다른 사람이 처리했거나 앞서 누른 버튼으로 이 청구가 진행되었습니다. 아래가 현재 상태입니다.
settle-report = 파일 처리 결과
settle-booked =
    { $count ->
        [0] 기장된 행이 없습니다.
       *[other] { $count }행을 기장했습니다.
    }
settle-known = { $count }행은 이미 기장되어 있어 바꾸지 않았습니다.
settle-refunds = 구매자 { $count }명에게 환불합니다.
settle-to-review = 청구 { $count }건이 아래에서 결정을 기다립니다.
settle-unbooked = 기장하지 못한 행 { $count }개
settle-again = 고친 뒤 파일 전체를 다시 올리십시오. 이미 기장된 것은 두 번 기장되지 않습니다.
settle-line = 행
settle-column = 열
settle-found = 파일의 값
settle-why = 오류
settle-upload = 청구 파일
settle-file = 운송사 또는 관세사의 CSV 파일
settle-file-hint = 소포마다 한 행입니다. 운송장 번호 또는 당사 소포 번호를 쓰고, 금액의 소수점은 점으로 쓰며, 빈 금액은 청구 없음을 뜻합니다. 첫 행의 열 이름:
settle-file-needed = 파일을 선택하십시오
settle-button = 읽고 정산
settle-waits = 결정 대기
settle-nothing-waits = 대기 건이 없습니다.
settle-compared = 결제액과 청구액
settle-paid = 결제
settle-charged = 청구
settle-paid-charged = 결제 { $paid }, 청구 { $charged }
settle-difference = 차액
settle-declaration = 신고서
settle-when = 기장일
settle-short = 징수액보다 { $short } 초과 청구되었습니다. 결정할 때까지 검토 계정에 남습니다.
settle-note = 메모
settle-note-needed = 무엇을 누구에게 이의 제기하는지 쓰십시오
settle-dispute = 이의 제기
settle-bear = 당사 부담
settle-credit = 청구 취소 확인
settle-bounced-help = 결제대행사가 환불을 거절했습니다. 이유를 확인한 뒤 다시 요청하십시오. 거절 응답은 주문 이력에 있습니다.
settle-refund-again = { $amount } 다시 환불
settle-settled = 정산 완료
settle-none = 아직 정산된 것이 없습니다. 위에서 첫 청구 파일을 올리십시오.
settled-even = 징수액과 일치
settled-kept = 환불하기에 너무 작아 보유
settled-refunding = 환불 진행 중
settled-refunded = 환불 완료
settled-bounced = 환불 거절
settled-borne = 준비금 부담
settled-review = 결정 필요
settled-disputed = 이의 제기 중
settled-credited = 운송사가 청구 취소
said-charges-borne = 당사가 부담합니다. 준비금에서 처리했습니다.
said-charges-disputed = 이의 제기로 기록했습니다.
said-charges-credited = 기록했습니다. 운송사 미지급금이 그만큼 줄었습니다.
said-charges-refunded = 환불했으며 구매자에게 메일이 발송되었습니다.

## 행을 기장하지 못한 이유: src/wording/settling.rs

settle-no-column = 파일에 “{ $column }” 열이 없습니다. 첫 행에 열 이름이 있어야 합니다.
settle-cells = 첫 행의 열은 { $wanted }개인데 이 행은 { $found }개입니다.
settle-empty = 값이 없습니다.
settle-too-long = 너무 깁니다.
settle-too-many = 처음 { $most }행만 읽었습니다. 나머지는 별도 파일로 올리십시오.
settle-currency = 통화가 아닙니다. EUR 같은 통화 코드를 쓰십시오.
settle-amount = 이 행의 통화로 된 금액이 아닙니다. 천 단위 구분 없이 12.50처럼 쓰십시오.
settle-negative = 청구액은 0보다 작을 수 없습니다.
settle-twice = 같은 소포가 앞의 행에 다른 금액으로 있습니다.
settle-not-csv = 읽을 수 있는 CSV가 아닙니다.
settle-no-parcel = 이 번호의 소포가 없습니다. 주문 페이지에서 운송장 번호를 입력하거나 소포 번호를 쓰십시오.
settle-not-paid = 이 소포의 주문이 결제되지 않았습니다.
settle-conflict = 같은 신고서로 다른 금액이 이미 기장되어 있습니다: 관세 { $duty }, 세금 { $tax }, 수수료 { $fees }, 합계 { $total }. 다시 기장하지 않았습니다. 차이는 파일을 보낸 곳과 확인하십시오.
settle-other-declaration = 이 소포는 신고서 { $declaration } 건으로 정산되었습니다.
settle-return-open = 이 주문의 반품 { $rma } 건이 결정되지 않았습니다. 먼저 결정한 뒤 파일을 다시 올리십시오.
settle-no-rate = { $from } → { $to } 환율이 없습니다. 환율을 먼저 올리십시오.

## templates/care/order.html, today.html

tracking-number = 운송장 번호
tracking-set = 입력
tracking-wrong = 문자, 숫자, 하이픈으로 여섯 자 이상이어야 합니다
tracking-taken = 다른 소포가 쓰는 번호입니다
said-tracking-set = 운송장 번호를 입력했습니다.
today-compare = 오늘 기준 금액
today-then-and-now = 당시와 현재:
today-compare-say = 보관된 명세서({ $then }) 옆에, 같은 소포를 같은 경로로 보낼 때 오늘의 규정과 환율({ $now })로 계산한 금액을 나란히 보여 줍니다. 바뀌는 것은 없습니다.
today-no-quote = 오늘 기준 견적 없음
today-no-quote-help = 오늘의 규정과 환율로는 이 소포들의 견적을 낼 수 없습니다. 보관된 명세서가 유효합니다.
today-stored = 보관된 금액
today-now = 오늘
today-same = 같음
today-why = 차이가 나는 이유
today-no-cause = 오늘의 규정과 환율로도 같습니다.
today-cause-gone = { $title } ({ $rule }): 당시에는 적용, 오늘은 적용 안 됨.
today-cause-came = { $title } ({ $rule }): 오늘 적용, { $day }부터 시행.
today-cause-changed = { $title } ({ $rule }): 현재 { $is }, 당시 { $was }.
today-cause-rate = 1 { $from }: 당시 { $was } { $to }, 오늘 { $is } { $to }.
today-cause-margin = 시장별 환율 마진: 당시 { $was }, 오늘 { $is }.
today-receipt-stored = 보관된 명세서
today-receipt-now = 오늘의 명세서
care-story-tracking-set = 운송장 번호 입력
care-story-lock-unpriced = 가격은 고정했으나 그 비용을 알 수 없음
care-story-charges-settled = 통관 청구 정산
care-story-charges-borne = 초과 청구액 당사 부담
care-story-charges-disputed = 청구 이의 제기
care-story-charges-credited = 운송사가 초과 청구 취소
care-story-charges-refunded = 결제액보다 적게 청구됨: 환불

## 메일과 구매자 페이지

posted-charges-refunded = 메일: 결제액보다 적은 청구
return-settled-before = 앞서 환불된 관세, 세금, 수수료
mail-charges-refunded-subject = 주문 { $number }의 차액을 환불해 드립니다
mail-charges-refunded = 주문 { $number }의 소포 { $parcel } 건: 관세, 세금, 수수료로 내신 금액은 { $paid }, 통관 시 실제 청구된 금액은 { $charged }입니다.
mail-charges-sent = 통관에 든 만큼만 받습니다. 차액을 결제하신 카드로 환불해 드렸습니다.
mail-charges-duty = 관세: 결제 { $paid }, 청구 { $charged }
mail-charges-tax = 세금: 결제 { $paid }, 청구 { $charged }
mail-charges-fees = 수수료: 결제 { $paid }, 청구 { $charged }
order-charges-back = 통관 비용으로 내신 금액 { $paid }, 실제 청구된 금액 { $charged }. 차액 { $back } 환불을 마쳤습니다.
order-charges-coming = 통관 비용으로 내신 금액 { $paid }, 실제 청구된 금액 { $charged }. 차액 { $back } 환불이 진행 중입니다.

## templates/shop/cart.html: 가격이 유지되는 시간과 함께 담을 때의 차이

cart-held = 결제 화면에서는 이 가격이 지금부터 { $until }까지 그대로 유지됩니다(현지 시각 기준: { $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = 이 소포는 기준금액 { $threshold } 초과로 세금이 부과됩니다: { $tax }.
notice-fees = 이 소포는 기준금액 { $threshold } 초과로 수수료가 부과됩니다: { $fees }.
notice-flat-further = “{ $title }”: 세번이 이미 들어 있어 더 담아도 정액 관세가 늘지 않습니다. { $saved } 절약.
notice-flat-article = “{ $title }”: 같은 세번의 상품이 이미 이 소포에 있어 정액 관세가 늘지 않습니다. { $saved } 절약.
ahead-duty = 이 소포에 상품을 { $left } 더 담으면 한도 { $limit }에 이릅니다. 한도를 넘으면 관세 계산이 달라집니다: 최소 { $more } 추가.
ahead-tax = 이 소포에 상품을 { $left } 더 담으면 한도 { $limit }에 이릅니다. 한도를 넘으면 세금이 부과됩니다: 최소 { $more } 추가.
ahead-fees = 이 소포에 상품을 { $left } 더 담으면 한도 { $limit }에 이릅니다. 한도를 넘으면 수수료가 부과됩니다: 최소 { $more } 추가.
ahead-closed = 이 소포에 상품을 { $left } 더 담으면 한도 { $limit }에 이릅니다. 한도를 넘으면 이 경로로 보낼 수 없습니다.
