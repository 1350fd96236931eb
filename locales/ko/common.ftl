## 모든 화면에서 함께 쓰는 말

days-span = { $from } ~ { $to }
weight-grams = { $n }g
weight-kilograms = { $n }kg
size-centimetres = { $long } × { $wide } × { $high }cm

## templates/fault.html

fault-home = 첫 화면으로
fault-not-found = 이 주소에는 페이지가 없습니다
fault-not-found-help = 페이지가 옮겨졌거나 주소가 잘못 입력되었을 수 있습니다. 첫 화면의 검색창에서 찾아보십시오.
fault-no-storefront = 해당 스토어는 없습니다
fault-no-storefront-help = 아직 그 나라로 배송하지 않거나 그 언어를 지원하지 않습니다. 가장 가까운 스토어는 다음과 같습니다.
fault-sign-in = 로그인해 주십시오
fault-sign-in-help = 로그인한 분만 볼 수 있는 페이지입니다.
fault-forbidden = 이 업무 화면을 볼 권한이 없습니다
fault-forbidden-help = 로그인은 되어 있지만 이 업무를 맡은 계정이 아닙니다. 담당 계정으로 로그인해 주십시오.
fault-token = 양식의 유효 시간이 지났습니다
fault-token-help = 안전을 위해 연 지 얼마 되지 않은 페이지의 양식만 받습니다. 뒤로 가서 페이지를 새로 고친 뒤 다시 보내 주십시오. 변경된 것은 없습니다.
fault-bad-form = 양식을 읽을 수 없습니다
fault-bad-form-help = 변경된 것은 없습니다. 뒤로 가서 페이지를 새로 고친 뒤 다시 보내 주십시오.
fault-too-large = 받을 수 있는 크기를 넘었습니다
fault-too-large-help = 변경된 것은 없습니다. 글을 줄이거나 더 작은 파일을 보내 주십시오.
fault-too-many = 시도 횟수가 너무 많습니다
fault-too-many-help = 계정을 보호하기 위해 잠시 기다립니다. 15분 뒤에 다시 시도해 주십시오.
fault-refused = 지금은 처리할 수 없습니다
fault-refused-help = 페이지를 연 뒤에 상황이 바뀌었습니다. 뒤로 가서 페이지를 새로 고치면 현재 상태를 볼 수 있습니다.
fault-broken = 저희 쪽에 문제가 생겼습니다
fault-broken-help = 잃어버린 것은 없습니다. 문제를 기록해 두었으니 잠시 후 다시 시도해 주십시오.

## 모든 화면의 입력 양식

form-needed = 필수 항목입니다
form-too-long = 최대 { $most }자까지 쓸 수 있습니다
form-email-wrong = 이메일 주소 형식이 아닙니다. 예: name@place.example
form-check = 다시 확인할 항목이 { $count }개 있습니다

## 무언가를 한 뒤 페이지가 알리는 말

said-added = 장바구니에 담았습니다.
said-cart-changed = 장바구니를 변경했습니다.
said-signed-in = 로그인했습니다.
said-signed-out = 로그아웃했습니다.
said-welcome = 계정을 만들었습니다. 환영합니다.
said-saved = 저장했습니다.
said-published = 게시했습니다. 지금부터 판매됩니다.
said-withdrawn = 게시를 내렸습니다. 더 이상 판매되지 않습니다.
said-stock-set = 재고를 설정했습니다.
said-picture-added = 사진을 추가했습니다.
said-picture-removed = 사진을 삭제했습니다.
said-return-asked = 반품 신청을 받았습니다. 안내 메일을 보내 드립니다.
said-return-approved = 승인했습니다. 구매자에게 메일이 발송됩니다.
said-return-rejected = 거절했습니다. 구매자에게 메일이 발송됩니다.
said-return-received = 입고로 표시했습니다.
said-return-refunded = 환불하고 장부에 기장했습니다.
said-letter-retried = 메일을 다시 발송 대기로 돌렸습니다.
said-declined = 결제가 거절되었습니다. 청구된 금액은 없습니다.
said-code-sent = 주문번호와 이메일 주소가 서로 맞으면 곧 코드를 보내 드립니다.
said-listing-made = 상품을 등록했습니다. 게시하기 전까지는 임시 저장 상태입니다.
said-paid = 감사합니다. 주문이 결제되었습니다.
said-refund-waits = 환불을 기록했습니다. 결제대행사의 응답이 아직 없어 자동으로 다시 요청합니다.
said-return-lost = 분실로 처리했습니다. 이제 환불할 수 있습니다.

## 명세서의 부과 항목과 운송 방법

charge-duty = 관세
charge-additional-duty = 추가 관세
charge-flat-duty = 정액 관세
charge-vat = 부가가치세
charge-gst = 재화용역세(GST)
charge-sales-tax = 판매세
charge-consumption-tax = 소비세
charge-excise = 개별소비세
charge-provincial-tax = 주정부 판매세
fee-clearance = 통관 수수료
fee-handling = 운송사 취급 수수료
fee-processing = 당국 처리 수수료
channel-postal = 우편
channel-express = 특송
channel-commercial = 일반 수입신고
mode-air-parcel = 항공 소포
mode-express = 특송
mode-rail = 철도
mode-sea = 해상
mode-last-mile = 역내 소포
restriction-battery = 배터리
restriction-liquid = 액체
restriction-magnet = 자석
restriction-blade = 날붙이
restriction-food = 식품
weight-ounces = { $n }oz ({ $metric })
weight-pounds = { $n }lb ({ $metric })
size-inches = { $long } × { $wide } × { $high }in ({ $metric })
