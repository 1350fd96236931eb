## templates/parts/personal.html: 상품 페이지의 맞춤 제작

personal-title = 맞춤 제작
personal-required = 필수
personal-optional = 선택
personal-none = 없음
personal-room = 최대 { $most }자.
personal-room-lines = 최대 { $lines }줄, 합쳐서 { $most }자.
personal-costs = 추가하시면 1개 { $price }, 관세·세금 포함.
personal-picture-room = JPEG, PNG, WebP 파일, 최대 12MB. 고객님과 공방만 보며, 촬영 장소와 시각은 지웁니다.
personal-picture-sent = 보내신 사진
personal-picture-forget = 다른 사진으로 바꾸거나 빼기
personal-preview = 완성 모습 미리 보기
personal-preview-shows = 입력하신 내용을 넣은 상품
personal-preview-note = 대략 이런 모습입니다. 실제로는 공방에서 손으로 작업합니다.
personal-priced = 위 가격은 이렇게 만든 1개의 가격이며 관세와 세금이 포함되어 있습니다.
personal-days = 제작에 { $days }일이 더 걸립니다.
personal-back-exempt = 고객님만을 위해 만든 상품은 단순 변심으로 반품할 수 없습니다. 깨졌거나, 잘못 왔거나, 설명과 다르다면 반품할 수 있습니다.
personal-back-free = 맞춤 제작 상품도 다른 상품과 똑같이 반품할 수 있습니다.
personal-check = 다시 한번 확인해 주십시오
personal-needed = 제작에 필요한 내용입니다. 채워 주십시오
personal-too-long = { $most }자까지 들어갑니다. 줄여 주십시오
personal-too-many-lines = { $most }줄까지 들어갑니다
personal-forbidden = 공방에서 새길 수 없는 글자입니다: “{ $sign }”. 빼거나 다른 글자를 써 주십시오
personal-no-choice = 목록에서 하나를 선택해 주십시오
personal-no-picture = 이 사진은 더 이상 남아 있지 않습니다. 다시 보내 주십시오
personal-too-often = 사진을 많이 보내셨습니다. 상품을 장바구니에 담거나 나중에 다시 시도해 주십시오

## templates/shop/cart.html, templates/shop/return.html

personal-change = 제작 내용 바꾸기
personal-no-offer = 브랜드에서 더 이상 이렇게 만들지 않습니다. 제작 내용을 바꾸거나 빼 주십시오
personal-return-refused = 고객님만을 위해 만든 상품입니다. 단순 변심으로는 반품할 수 없고, 상품에 문제가 있을 때만 반품할 수 있습니다
personal-return-only = 고객님만을 위해 만든 상품입니다. 깨졌거나, 잘못 왔거나, 설명과 다를 때만 반품할 수 있습니다.

## templates/brand/personal.html: 맞춤 제작에 필요한 것을 묻는 양식

personal-title-brand = 주문 제작
personal-brand-say = 글, 선택, 사진을 받을 수 있습니다. 필수 항목에는 추가금을 둘 수 없으니 가격에 포함하십시오. 선택 항목에는 추가금을 둘 수 있으며, 추가금은 통관에서도 상품값에 들어갑니다.
personal-brand-edit = 받을 내용 정하기
personal-plate = 들어갈 자리
personal-plate-say = 미리 보기용, 대표 사진의 백분율.
personal-look = 방식
personal-look-engraved = 각인
personal-look-embroidered = 자수
personal-look-printed = 인쇄
personal-plate-left = 왼쪽에서
personal-plate-top = 위에서
personal-plate-width = 너비
personal-plate-height = 높이
personal-plate-turn = 회전(도)
personal-plate-wrong = 표시가 사진 밖으로 나갑니다
personal-field = 항목 { $number }
personal-kind = 받을 내용
personal-kind-none = 없음
personal-kind-text = 글
personal-kind-choice = 선택
personal-kind-upload = 사진
personal-surcharge = 추가금({ $currency })
personal-surcharge-wrong = 금액을 쓰십시오. 예: 12.50
personal-more-days = 추가 제작일
personal-most = 최대 글자 수
personal-lines = 최대 줄 수
personal-number-wrong = { $least }에서 { $most } 사이의 숫자를 쓰십시오
personal-must = 필수 항목
personal-scripts = 작업할 수 있는 글자:
personal-script-needed = 작업할 수 있는 글자를 선택하십시오
personal-script-latin = 로마자
personal-script-greek = 그리스 문자
personal-script-cyrillic = 키릴 문자
personal-script-arabic = 아랍 문자
personal-script-han = 한자
personal-script-kana = 가나
personal-script-hangul = 한글
personal-script-hearts = 하트
personal-name = 항목명
personal-hint = 안내 문구
personal-choices-needed = 선택지를 1개 이상 12개 이하로 쓰십시오
personal-required-costs = 필수 항목에는 추가금을 둘 수 없습니다. 가격에 포함하거나 추가금 없는 선택지를 하나 두십시오
personal-two-pictures = 사진 항목은 하나만 둘 수 있습니다
personal-unfit = 이렇게는 받을 수 없습니다

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
