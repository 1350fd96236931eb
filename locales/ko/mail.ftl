## templates/mail/letter: 메일의 내용

mail-signed = 무역상 Entrepot 드림
mail-placed-subject = 주문 { $number } 결제가 완료되었습니다
mail-placed = { $name } 님, 감사합니다. 주문 { $number } 결제가 완료되어 곧 포장을 시작합니다.
mail-duty-paid = 관세와 세금은 이미 납부되었습니다({ $country }). 문 앞에서 누군가 돈을 더 요구하면 내지 마시고 저희에게 알려 주십시오.
mail-parcel = 소포 { $number } 문 앞 도착 예정: { $days }
mail-delivery = 배송비, 관세·세금 포함
mail-total = 결제 금액
mail-open-order = 주문 열기
mail-code-subject = 주문 { $number } 조회 코드
mail-code = 주문 { $number } 조회 코드: { $code }. 15분 동안 쓸 수 있습니다.
mail-code-not-you = 요청하신 적이 없다면 아무것도 하지 않으셔도 됩니다.
mail-comes-back = 돌려받으실 금액
mail-return-asked-subject = 반품 신청을 받았습니다
mail-return-asked = 반품 신청을 받았습니다. 영업일 이틀 안에 답을 드리겠습니다. 그때까지 상품을 보관해 주십시오.
mail-return-approved-subject = 반품이 승인되었습니다
mail-return-approved = 소포에 반품 번호를 적어 상품을 보내 주십시오. 상품이 도착하면 환불해 드립니다.
mail-return-rejected-subject = 반품이 승인되지 않았습니다
mail-return-rejected = 이 상품은 반품을 받아 드릴 수 없습니다. 이유는 다음과 같습니다.
mail-return-received-subject = 반품하신 상품이 도착했습니다
mail-return-received = 상품이 도착했습니다. 영업일 이틀 안에 환불해 드립니다.
mail-return-refunded-subject = 환불을 보내 드렸습니다
mail-return-refunded = 결제하신 카드로 환불을 보내 드렸습니다.
mail-return-follow = 진행 상황 보기
