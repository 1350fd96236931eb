## templates/parts/buyer.html: 입력란 아래의 예

buyer-example = 예: { $example }

## 로마자로 쓴 주소, templates/parts/buyer.html

buyer-latin-arabic = 아랍 문자로 쓰셨다면 같은 주소를 로마자로
buyer-latin-cyrillic = 키릴 문자로 쓰셨다면 같은 주소를 로마자로
buyer-latin-japanese = 일본어로 쓰셨다면 같은 주소를 로마자로
buyer-latin-korean = 한글로 쓰셨다면 같은 주소를 로마자로
buyer-latin-other = 같은 주소를 로마자로
buyer-latin-why = 오는 길에 여러 사람이 읽는 라벨과 통관 서류에 씁니다. 위에서 이미 로마자로 쓰신 것은 다시 쓰지 않으셔도 됩니다.
buyer-latin-name = 성함(로마자)
buyer-latin-street = 도로명과 번호(로마자)
buyer-latin-extra = 층, 호수, 회사(로마자)
buyer-latin-city = 도시(로마자)
buyer-latin-needed = 오는 길의 세관과 운송사는 로마자만 읽습니다. 이 줄을 로마자로도 써 주십시오. 예: { $example }
buyer-latin-needed-plain = 오는 길의 세관과 운송사는 로마자만 읽습니다. 이 줄을 로마자로도 써 주십시오.
buyer-latin-foreign = 로마자만 쓸 수 있습니다. 악센트 부호는 있어도 됩니다
buyer-unprintable = 라벨에 인쇄할 수 없는 기호가 있습니다. 빼 주십시오.

## 세관이 구매자를 확인하는 번호, templates/parts/buyer.html

buyer-customs = 세관 제출용: { $country }
buyer-id-why = 이 나라({ $country }) 세관은 받는 사람의 번호가 있는 해외 소포만 들여보냅니다. 그래서 여쭙습니다.
buyer-id-why-optional = 이 나라({ $country }) 세관은 해외 소포를 누가 받는지 물을 수 있습니다. 번호가 있으면 통관이 빨라지고, 없으면 전화로 확인할 수 있습니다.
buyer-id-who = 세관과 소포를 신고하는 운송사만 봅니다. 암호화해 보관하며, 저희 직원에게는 끝 두 자리만 보입니다.
buyer-id-if-any = { $kind }(선택)
buyer-id-either = { $one } 또는 { $other }
buyer-id-cpf = CPF
buyer-id-pccc = 개인통관고유부호
buyer-id-tckn = 튀르키예 신분번호(T.C.)
buyer-id-iin = 개인식별번호(IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = 사우디 신분증 또는 이카마 번호
buyer-id-pccc-more = 받는 분 본인 명의로 발급된 부호여야 합니다.
buyer-id-kept = 계정에 보관된 번호: { $number }. 칸을 비워 두시면 이 번호를 씁니다.
buyer-id-keep = 다음에 쓸 수 있도록 계정에 암호화해 보관하기
buyer-id-needed = 이 번호가 없으면 그 나라({ $country }) 세관에서 소포를 돌려보냅니다. 번호를 써 주십시오.
buyer-id-digit = 번호 중 한 자리가 틀렸습니다. 증서와 대조해 주십시오.
buyer-id-shape = 번호 형식이 아닙니다. 올바른 예: { $example }

## 주문하기 전에, templates/parts/buyer.html

buyer-sale = 주문하시기 전에
buyer-sale-by = 판매: { $brand }
buyer-sale-all-in = 모두 포함, 문 앞까지의 금액입니다(배송 국가: { $country }). 문 앞에서 더 내실 것은 없습니다.
buyer-sale-arrives = 도착 예정
buyer-sale-mind = 마음이 바뀌었다면
buyer-sale-mind-is = 마지막 소포가 도착한 날부터 { $days }일 안에는 이유를 밝히지 않고 청약을 철회하실 수 있습니다.
buyer-sale-law = 그중 { $days }일은 법이 보장하는 기간입니다.
buyer-sale-how = 철회 방법
buyer-sale-back = 반품
buyer-sale-back-is = 단순 변심이라면 반송비를 부담해 주십시오. 불량이거나, 잘못 왔거나, 설명과 다르면 저희가 냅니다.
buyer-sale-shop = 책임지는 곳
buyer-sale-shop-is = 결제와 소포의 통관, 반품은 Entrepot에서 맡아 책임집니다.
buyer-sale-who = 운영자 안내
buyer-sale-complain = 불만 접수
buyer-button = 주문하고 결제하기

## 계정, templates/shop/account.html

buyer-account = 세관 제출용 번호
buyer-account-say = 암호화해 보관하며 소포에 필요할 때만 씁니다. 이미 하신 주문에는 그때 보낸 번호가 그대로 남습니다.
buyer-account-remove = 삭제

## 업무 화면, templates/care/order.html과 ops/parcel.html

buyer-desk = 수취인의 세관 제출용 번호
buyer-desk-latin = 로마자 표기
buyer-desk-sealed = 수취인의 세관 제출용 번호를 열 수 없습니다. 번호가 없는 서류는 국경에서 반려되므로 아무것도 인쇄하지 않았습니다. 서버 담당자에게 알려 주십시오.
