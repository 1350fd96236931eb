## templates/shop/return.html

return-title = 반품 신청
return-crumbs = 현재 위치
return-order = 주문
return-step-what = 상품과 이유
return-step-amount = 환불 금액
return-step-sent = 신청 완료
return-what = 반품할 상품
return-bought = { $count }개 구매
return-until = 반품 기한
return-how-many = 수량
return-all-back = 모두 이미 반품되었거나 반품 중입니다.
return-why = 이유
return-look = 환불 금액 보기
return-check = 아직 빠진 것이 있습니다
return-cannot = 이대로는 반품할 수 없습니다
return-one = 반품
return-comes-back = 돌려받으실 금액
return-units =
    { $count ->
       *[other] { $title } { $count }개
    }
return-goods = 결제하신 상품값
return-duty = 상품의 관세
return-tax = 상품의 세금
return-line = 상품, 관세·세금 포함
return-shipping = 배송비
return-shipping-help = 배송비의 관세, 세금, 수수료 포함
return-shipping-stays = 환불되지 않음: 소포의 일부를 그대로 받으셨고 그 상품에는 잘못이 없었습니다
return-from-receipt = 주문 명세서 기준:
return-when = 상품이 저희에게 도착하면 결제하신 수단으로 돌려드립니다. 은행 처리에 며칠 걸릴 수 있습니다.
return-words = 저희가 알아야 할 것
return-words-optional = (선택)
return-send = 반품 신청하기
return-change = 고치기
return-none-left = 이 주문에는 지금 반품할 수 있는 상품이 없습니다

## 이유와 그에 따른 처리: src/wording/labels.rs

return-reason-faulty = 깨졌거나 불량인 채로 왔습니다
return-reason-faulty-help = 상품값, 배송비, 관세, 세금을 모두 돌려드립니다.
return-reason-not-as-described = 페이지의 설명과 다릅니다
return-reason-not-as-described-help = 상품값, 배송비, 관세, 세금을 모두 돌려드립니다.
return-reason-wrong-item = 다른 상품이 왔습니다
return-reason-wrong-item-help = 상품값, 배송비, 관세, 세금을 모두 돌려드립니다.
return-reason-changed-mind = 마음이 바뀌었습니다
return-reason-changed-mind-help = 상품값과 그 관세와 세금을 돌려드립니다. 배송비는 소포의 상품을 모두 반품하실 때만 돌려드립니다.
return-reason-cancelled = 발송 전에 취소되었습니다
return-reason-cancelled-help = 상품값, 배송비, 관세, 세금, 수수료를 모두 돌려드립니다.
return-reason-parcel-lost = 소포가 분실되었습니다
return-reason-parcel-lost-help = 상품값, 배송비, 관세, 세금, 수수료를 모두 돌려드립니다. 비용은 당사가 부담합니다.
return-reason-needed = 이유를 선택해 주십시오. 이유에 따라 환불 금액이 정해집니다.

## 반품의 상태: src/wording/labels.rs

return-state-requested = 검토 중
return-state-approved = 승인: 상품 도착 대기
return-state-rejected = 거절
return-state-received = 상품 도착
return-state-lost = 소포 분실, 환불 예정
return-state-owed = 환불 대기
return-state-underway = 환불 진행 중
return-state-refunded = 환불 완료

## 반품할 수 없는 이유: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = 반품할 상품과 수량을 선택해 주십시오.
return-refused-not-yet = 결제가 끝난 뒤에 반품할 수 있습니다.
return-refused-too-many = 지금 반품할 수 있는 수량은 { $count }개뿐입니다.
return-refused-too-late = 반품 기한이 지났습니다: { $day }.
return-refused-open = 같은 소포의 반품 { $rma } 건이 아직 처리 중입니다. 끝난 뒤에 새로 신청하실 수 있습니다.
