## templates/care/frame.html, 이 업무 화면 전체에서 쓰는 말

care-desk = 고객센터
care-nav-queue = 대기열
care-nav-orders = 주문
care-search = 번호, 이메일 또는 이름
care-search-button = 찾기
care-return = 반품
care-order = 주문
care-who = 이름
care-to = 배송 국가
care-units = 수량
care-comes-back = 환불액
care-stands = 상태
care-total = 합계
care-amount = 금액
care-line = 상품
care-email = 이메일
care-placed = 주문일
care-consignment = 발송물
care-returns = 반품

## templates/care/queue.html

care-queue = 대기 건
care-open = 미처리 반품 { $count }건
care-empty = 대기 건이 없습니다. 모든 반품이 결정되고 환불되었습니다.
care-closed = 최근 종결
care-why = 사유
care-waits = 대기 시간
care-hours =
    { $count ->
        [0] 1시간 미만
       *[other] { $count }시간
    }
care-days = { $count }일

## templates/care/orders.html

care-orders = 주문
care-none-found = 해당하는 주문이 없습니다. 주문번호는 EP-7K3M9QXC2 형식이며, 이름과 주소는 일부만 입력해도 됩니다.

## templates/care/order.html

care-address = 받는 곳
care-language = 사용 언어
care-rules = 규정집과 기준일
care-sums = 결제 내역
care-fees = 수수료
care-road = 경로
care-from-to = { $from } → { $country }
care-arrives = 도착
care-because = 선택 이유
care-because-only = 가능한 경로가 이것뿐
care-because-cheapest = 차선 경로보다 { $saves } 저렴
care-because-fewer = 비용이 같고 소포 수가 적음
care-because-sooner = 비용이 같고 더 빨리 도착
care-because-first = 조건이 같고 우선 거점에서 출고
care-because-chosen = 구매자가 { $costs } 더 내고 빠른 배송을 선택
care-others = 다른 경로의 예상 비용
care-would = 결과
care-would-cost = { $total }, 소포 { $count }개, { $day }까지 도착
care-why-no-lane = 그곳으로 가는 노선이 없음
care-why-closed = 노선이 닫혔거나 요율표가 없었음
care-why-no-rules = 그 경로에 적용할 규정이 없음
care-why-no-rate = 환율이 없었음
care-why-amount = 금액이 너무 컸음
care-why-prohibited = 그곳으로 보낼 수 없는 상품
care-why-no-tariff = 상품의 관세율을 알 수 없었음
care-why-restricted = 운송사가 취급하지 않는 상품
care-why-too-heavy = 소포가 노선의 중량 한도를 초과
care-why-late = 약속한 날 이후에 도착
care-why-no-stock = 그곳의 재고 부족
care-charges = 부과 내역:
care-charge = 부과 항목
care-part = 부과 대상
care-part-goods = 상품
care-part-shipping = 운송비
care-rate = 세율
care-base = 과세표준
care-by = 징수 시점
care-by-checkout = 결제 시
care-by-delivery = 통관 시
care-rule = 규정
care-charge-goods = 상품
care-charge-shipping = 운송비
care-charge-insurance = 보험료
care-charge-duty = 관세
care-charge-additional = 추가 관세
care-charge-flat = 정액 관세
care-charge-tax = 세금
care-charge-clearance = 통관 수수료
care-charge-handling = 취급 수수료
care-charge-processing = 처리 수수료
care-story = 전체 이력

## 있었던 일: src/web/care/story.rs

care-story-by-shopper = 구매자
care-story-by-program = Entrepot
care-story-placed = 주문 접수
care-story-paid = 결제 완료
care-story-declined = 결제 거절, 재고 복원
care-story-cancelled = 취소: 기한 내 미결제
care-story-needs-confirmation = 은행이 구매자에게 확인을 요청
care-story-paid-too-late = 주문 종료 후 입금: 환불 필요
care-story-return-asked = 반품 신청
care-story-return-approved = 반품 승인
care-story-return-rejected = 반품 거절
care-story-return-received = 반품 상품 도착
care-story-return-lost = 반품 소포 분실 처리
care-story-refund-sent = 환불 요청
care-story-refund-refused = 결제대행사의 환불 거절
care-story-return-refunded = 환불 및 기장 완료
care-story-payment = 결제
care-story-refund = 환불
care-story-other = 기타 사건
care-payment-open = 결제 대기
care-payment-needs-confirmation = 확인 필요
care-payment-captured = 결제 완료
care-payment-declined = 거절
care-payment-cancelled = 취소
care-refund-underway = 환불 진행 중
care-refund-paid = 환불 완료
care-refund-refused = 환불 거절

## 메일의 종류와 상태: src/wording/labels.rs

posted-order-placed = 메일: 주문 결제 완료
posted-order-code = 메일: 비회원 코드
posted-return-asked = 메일: 반품 신청
posted-return-approved = 메일: 반품 승인
posted-return-rejected = 메일: 반품 거절
posted-return-received = 메일: 상품 도착
posted-return-refunded = 메일: 환불 완료
posted-other = 메일
posted-sent = 발송 완료
posted-failed = 발송 실패
posted-waiting = 발송 대기

## templates/care/return.html

care-asked = 신청일
care-until = 반품 기한
care-rule-of-reason = 사유에 따른 처리
care-others-of-order = 이 주문의 다른 반품 { $count }건
care-decide = 결정
care-note = 구매자에게 보낼 말
care-note-hint = 메일에 그대로 들어갑니다. 구매자의 언어: { $language }. 거절할 때는 필수, 승인할 때는 선택입니다.
care-approve = 승인하고 메일 발송
care-reject = 거절하고 메일 발송
care-approve-means = 승인하면 상품 도착 후 { $amount } 환불을 약속하게 됩니다. 아직 기장되지 않습니다.
care-reject-means = 거절하면 반품이 종결되며, 상품과 대금은 그대로입니다.
care-parcel = 소포
care-receive = 상품 도착 처리
care-receive-means = 구매자에게 메일이 발송됩니다. 상품은 누군가 검수하고 수량을 확인한 뒤에야 선반으로 돌아갑니다.
care-lose = 소포 분실 처리
care-lose-means = 발송되었으나 분실된 경우입니다. 그래도 환불합니다.
care-money = 대금
care-refund = { $amount } 환불
care-refund-means = 결제대행사에 즉시 요청하며, 응답이 오면 아래 분개를 기장합니다. 구매자에게 메일이 발송됩니다. 되돌릴 수 없습니다.
care-underway = 결제대행사에 요청했습니다
care-underway-help = 아직 응답이 없습니다. 이중 지급이 없도록 같은 번호로 자동 재요청합니다.
care-already-decided = 이미 처리된 건입니다
care-already-decided-help = 다른 사람이 처리했거나 앞서 누른 버튼으로 이 반품이 진행되었습니다. 아래가 현재 상태입니다. 메일은 두 번 발송되지 않았습니다.
care-carriage = 운송비와 부과 항목
care-books = 장부에 기장될 내용
care-account = 계정
care-brand = 브랜드
care-debit = 차변
care-credit = 대변
care-balanced = 대차 일치

## 장부의 계정: src/web/care/returns.rs

books-shoppers = 결제대행사 보관 구매자 대금
books-duty-held = 관세 예수금
books-tax-held = 세금 예수금
books-fees-held = 수수료 예수금
books-freight = 미지급 운임
books-commission = 판매 수수료
books-exchange-margin = 환율 마진
books-exchange-clearing = 외환 청산
books-brand-payable = 브랜드 미지급금
books-reserve = 준비금
