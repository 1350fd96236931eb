# 말로 풀어 쓴 견적: 규정 제목, 알림, 계산 단계 (entrepot quote --json --explain).

## 규정 제목. 규정표에는 영어 제목이 있으며, 여기 것은 표에 이름이 없는 경우에 씁니다.

rule-stated = 요청에 명시됨
rule-duty = { $code } 상품의 관세 { $rate }
rule-duty-any = 그 밖의 상품의 관세 { $rate }
rule-duty-specific = { $code } 상품의 관세 { $rate } 및 { $each }
rule-duty-preferential = { $code } 상품의 특혜 관세 { $rate }
rule-duty-additional = { $code } 상품의 추가 관세 { $rate }
rule-duty-simplified = { $code } 상품의 간이 관세 { $rate }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }, 지역: { $region }
rule-relief-duty = { $limit }까지 관세 면제
rule-relief-tax = { $limit }까지 수입 단계 세금 면제
rule-waived-small = 소액은 징수하지 않음: { $limit }
rule-domestic = 통관을 마친 현지 재고의 판매: 관세 없음
rule-closed = 닫힌 경로
rule-flat-duty = 관세율표 소호마다 정액 관세 { $amount }
rule-over-allowance = { $limit } 초과분에 { $rate }
rule-one-rate = 관세율 대신 단일 세율 { $rate }
rule-checkout-up-to = { $limit }까지 결제 시 세금 징수
rule-checkout = 결제 시 세금 징수
rule-border = 통관 시 관세와 수입 단계 세금 부과
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: 관세 과세가격의 { $rate }

## 알림

quote-notice-relief = 관세 없음: 가액이 면세 한도 { $limit } 이하입니다.
quote-notice-over = 가액이 { $limit } 초과이므로 관세가 부과됩니다.
quote-notice-flat-shared = 같은 관세율표 소호의 상품이 이미 발송물에 있으면 더 넣어도 { $amount } 추가는 없습니다.
quote-notice-at-checkout-within = 세금은 결제 시 징수합니다: 가액이 { $limit } 이하입니다.
quote-notice-at-checkout = 세금은 결제 시 징수합니다.
quote-notice-uncertain = 규정표에 불확실하다고 표시된 규정입니다.
quote-notice-domestic = 통관을 마친 현지 재고의 판매이므로 관세가 없습니다.

## 계산 단계. 행 번호는 요청과 같이 0부터 셉니다.

quote-step-rate = { $day } 공표 환율: 1 { $from } = { $rate } { $to } ({ $source }).
quote-step-rate-stated = 환율: 1 { $from } = { $rate } { $to } ({ $source }).
quote-step-goods = { $line }행: { $code } { $quantity }개, 합계 { $amount }.
quote-step-carriage = { $line }행 부담액: 운송비 중 { $amount }.
quote-step-carriage-insured = { $line }행 부담액: 운송비 중 { $amount }, 보험료 중 { $insurance }.
quote-step-value = 관세 과세가격: { $amount }.
quote-step-charge = { $line }행: { $charge } { $rate } × { $base } = { $amount } ({ $rule }).
quote-step-charge-each = { $line }행: { $charge }, 단가 { $each }, 금액 { $amount } ({ $rule }).
quote-step-charge-flat = { $line }행: { $charge } { $amount } ({ $rule }).
quote-step-fee-line = { $line }행: { $fee } { $amount } ({ $rule }).
quote-step-fee = 발송물 전체 부담액: { $fee } { $amount } ({ $rule }).
quote-step-total = 합계: { $amount }.
quote-step-collected = 관세·세금·수수료 중 결제 시 징수 { $checkout }, 배송 시 징수 { $delivery }.
