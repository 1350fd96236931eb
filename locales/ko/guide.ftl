# 도움말: 첫 화면, 관세 계산기, 숫자로 보는 노선, 법적 문서, 이 나라로 보낼 수 없는 상품, /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = 도움말
guide-lede = 짧은 답부터 드립니다. 이곳의 숫자는 모두 지금 계신 나라에 맞추어 상점이 직접 계산한 것입니다.
guide-shipping-card = 누가, 무슨 요일에 싣고, 언제 문 앞에 도착하는지.
guide-duties-card = 관세와 세금 설명, 그리고 어떤 상품이든 계산해 보는 계산기.
guide-returns-card = 반품 기한과 돌려받으실 금액, 진행 순서.
guide-follow-card = 소포가 어디쯤 왔는지, 주문으로 무엇을 할 수 있는지.
guide-legal-card = 이 상점을 책임지는 사람, 약관, 보관하는 개인정보.
guide-contact = 문의하기
guide-contact-card = 가장 빨리 답을 받으실 수 있는 곳.
guide-often = 자주 묻는 질문
guide-ask-when = 지금 주문하면 언제 도착합니까?
guide-ask-when-is = 가장 빠른 방법({ $city } 출발, { $carrier }):
guide-ask-when-none = 지금은 이곳으로 오는 노선이 없습니다.
guide-ask-door = 문 앞에서 돈을 더 내야 합니까?
guide-ask-door-no = 아닙니다. 이곳({ $country })으로 오는 모든 노선에서 관세와 세금은 저희가 냅니다. 그래도 누군가 돈을 요구하면 내지 마시고 저희에게 알려 주십시오.
guide-ask-door-perhaps = 일부 노선에서는 이미 저희에게 내신 관세와 세금을 운송사가 문 앞에서 청구할 수 있습니다. 그런 상품은 상품 페이지에 적어 둡니다. 운송사 영수증을 보내 주시면 그 금액을 돌려드립니다.
guide-ask-sum = 다른 상품이라면 관세가 얼마나 붙습니까?
guide-ask-sum-is = 계산기로 알아보십시오. 관세율표 번호나 저희 상품을 넣고 금액과 배송 국가를 자유롭게 정하실 수 있습니다.
guide-ask-back = 마음이 바뀌면 언제까지 반품할 수 있습니까?
guide-ask-not = 왜 보낼 수 없는 상품이 있습니까?
guide-law-window = 이곳({ $country })의 법에 따라 { $period } 안에는 이유를 밝히지 않고 청약을 철회하실 수 있습니다.
guide-law-no-window = 이곳({ $country })의 법은 이런 구매의 청약철회 기간을 정하지 않았습니다. 저희가 약속한 반품 기한은 그대로 지킵니다.
guide-period = { $days }일
guide-period-working = 영업일 { $days }일

## templates/shop/help/contact.html

guide-contact-lede = 가장 가까운 길은 주문 페이지입니다. 답하는 사람이 고객님과 같은 화면을 봅니다.
guide-contact-order = 주문에 대해
guide-contact-order-is = 주문번호와 이메일 주소로 찾으실 수 있습니다. 소포를 조회하고, 아직 떠나지 않았다면 취소하고, 받은 상품을 반품하실 수 있습니다.
guide-contact-goods = 상품에 대해
guide-contact-goods-is = 상품 페이지에서 물어보십시오. 만든 공방이 답하고, 그 답을 다른 분들도 읽을 수 있습니다.
guide-contact-write = 그 밖의 문의
guide-contact-write-is = 쓰시는 언어 그대로 메일을 보내 주십시오:

## templates/shop/help/shipping.html

guide-lanes = 숫자로 보는 노선
guide-lanes-say = 오늘 운행 기준입니다. 배송 국가: { $country }. 일수는 운송사에 인도한 날부터 셉니다.
guide-collected-on = 집하
guide-leaves = 지금 주문하면 출발
guide-transit = 운송 기간
guide-days-span = { $least }~{ $most }일
guide-heaviest = 소포 최대 중량
guide-at-border = 통관할 때
guide-paid-by-us = 관세와 세금은 저희가 납부
guide-paid-at-door = 운송사가 문 앞에서 청구할 수 있음
guide-no-lanes = 지금은 이곳으로 오는 노선이 없습니다({ $country }).

## templates/shop/help/returns.html

guide-back-1 = 주문을 열어 반품할 상품과 이유를 고릅니다.
guide-back-2 = 신청하시기 전에 돌려받으실 금액을 마지막 한 자리까지 확인합니다.
guide-back-3 = 담당자가 답을 드리고, 소포를 보낼 곳을 메일로 알려 드립니다.
guide-back-4 = 소포가 도착하면 결제하신 카드로 돌려드립니다.

## 계산기: templates/shop/help/duties.html

guide-calc = 관세 계산기
guide-calc-say = 이 상점의 모든 가격에 쓰는 계산 그대로, 근거가 된 규정까지 모두 보여 드립니다. 입력하신 내용은 보관하지 않습니다.
guide-what = 어떤 상품입니까?
guide-what-hint = 관세율표 번호(숫자 6~10자리), 상품을 가리키는 영어 낱말, 또는 저희 상품의 번호(SKU)나 주소.
guide-price = 1개 가액, 관세와 세금 제외
guide-price-hint = 저희 상품이라면 비워 두십시오. 그 상품의 가격으로 계산합니다.
guide-currency = 통화
guide-weight = 1개 무게(g)
guide-weight-hint = 저희 상품이라면 비워 두십시오.
guide-to = 배송 국가
guide-origin = 제조국
guide-origin-usual = 상품에 적힌 나라, 없으면 { $country }
guide-shipping = 전체 배송비
guide-shipping-hint = 많은 나라에서 배송비에도 관세와 세금이 붙습니다. 비워 두면 없는 것으로 계산합니다.
guide-channel = 신고 방식
guide-work-out = 계산하기
guide-answer = 계산 결과
guide-no-answer = 양식을 채우시면 여기에 항목별 금액과 근거 규정이 나옵니다.
guide-picked = 상품 페이지의 가격, 배송비 제외
guide-code = 관세율표 번호 { $code } 상품
guide-code-called = { $name } ({ $code })
guide-caption = { $day } 계산. 배송 국가: { $country }
guide-of = 기준 금액 { $base }
guide-collected = 관세·세금·수수료 중 결제 시 징수 { $checkout }, 통관 시 징수 { $delivery }.
guide-regional = 주(州) 세금은 따로 붙습니다. 받으시는 주소를 확인한 뒤 결제 화면에서 더합니다.
guide-limits = 금액에 따라 달라지는 것
guide-over = 초과
guide-under = 이하
guide-over-duty = 상품 가액이 { $limit } 한도를 넘습니다. 한도까지는 관세를 다르게 계산하며, 꼭 한도만큼이었다면 { $more } 적었습니다.
guide-over-tax = 상품 가액이 { $limit } 한도를 넘습니다. 한도까지는 이 세금이 붙지 않으며, 꼭 한도만큼이었다면 { $more } 적었습니다.
guide-over-fees = 상품 가액이 { $limit } 한도를 넘습니다. 한도까지는 이 수수료가 붙지 않으며, 꼭 한도만큼이었다면 { $more } 적었습니다.
guide-over-closed = 상품 가액이 { $limit } 한도를 넘어 이 방식으로는 보낼 수 없습니다.
guide-rules-used = 근거 규정 { $count }건
guide-exchange = 환율
guide-rule = 규정
guide-source = 출처
guide-since = 시행일
guide-law = 수입할 때 붙는 금액: { $country }
guide-law-say = 해외에서 개인 구매자에게 오는 소포에 { $day } 기준으로 적용되는 규정입니다. 계산기는 이 가운데 해당하는 것을 골라 씁니다.
guide-law-reliefs = 부과하지 않는 한도
guide-law-ways = 소포의 과세와 신고 방식
guide-law-taxes = 대부분의 상품에 붙는 세금
guide-law-fees = 수수료
guide-which-goods = 같거나 비슷한 이름의 상품이 여럿 있습니다. 아래에서 고르시거나 관세율표 번호를 써 주십시오.
guide-wrong-digits = 관세율표 번호는 숫자 6~10자리입니다. 예: 6911.10
guide-wrong-goods = 찾을 수 없는 상품입니다. 관세율표 번호 여섯 자리, 다른 영어 낱말, 또는 저희 상품의 번호(SKU)를 써 주십시오.
guide-wrong-untold = 제조사에서 이 상품의 관세율표 번호를 아직 받지 못했습니다. 상품 대신 그 번호를 써 주십시오.
guide-wrong-to = 이 나라의 규정은 갖추고 있지 않습니다. 목록에서 선택해 주십시오.
guide-wrong-quantity = 1에서 { $most } 사이의 정수를 써 주십시오.
guide-wrong-weight = 무게를 그램 단위 정수로 써 주십시오. 예: 500
guide-wrong-origin = 제조국을 목록에서 선택해 주십시오.
guide-wrong-channel = 둘 중 하나를 선택해 주십시오.
guide-wrong-currency = 통화를 목록에서 선택해 주십시오.
guide-wrong-price = 가액을 0보다 큰 금액으로 써 주십시오. 예: 40.00
guide-wrong-shipping = 금액을 써 주십시오. 예: 9.00. 없으면 비워 두십시오.
guide-no-tariff = 이런 상품에 적용할 그 나라({ $country })의 관세가 저희 표에 없습니다.
guide-prohibited = 그 나라({ $country })에서 수입이 금지된 상품입니다.
guide-closed = 그 나라({ $country })는 개인 구매자에게 오는 이런 소포의 반입을 허용하지 않습니다.
guide-no-rate = 오늘은 이 통화의 환율이 없습니다.
guide-too-large = 금액이 너무 커서 계산할 수 없습니다.

## 법적 문서: templates/shop/help/legal.html, legal_text.html

guide-legal-here = 법적 문서: { $country }
guide-legal-text = 문서
guide-legal-why = 게시 근거
guide-legal-built-in = 상점의 기본 문서
guide-legal-imprint = 상점 운영자
guide-legal-terms = 판매 약관
guide-legal-withdrawal = 청약철회권
guide-legal-withdrawal-form = 청약철회서
guide-legal-privacy = 개인정보 처리
guide-legal-describes = { $text }, 적용 국가: { $country }.
guide-legal-version = 버전 { $number }
guide-legal-on = { $day } 당시의 문서입니다.
guide-legal-today = 현재 문서
guide-legal-foreign = 이 나라에서 효력이 있는 문서의 언어: { $language }. 그 언어의 문서가 기준입니다.
guide-legal-then = 이 주문에 적용된 약관
guide-legal-others = 다른 버전
guide-text-imprint =
    이 상점은 오픈소스 프로그램 Entrepot 위에서 운영됩니다. 책임은 운영자에게 있으며, { $mail } 주소로 연락하실 수 있습니다.

    ## 운영자께
    상호와 성명, 주소, 등록번호, 전화번호가 들어갈 자리입니다. 업무 화면의 “법적 문서”에서 쓰십시오. 대부분의 나라에서 법이 요구하는 사항입니다.
guide-text-imprint-numbers =
    이 상점은 오픈소스 프로그램 Entrepot 위에서 운영됩니다. 책임은 운영자에게 있으며, { $mail } 주소로 연락하실 수 있습니다.

    ## 이 나라의 납세 등록
    { $numbers }

    ## 운영자께
    상호와 성명, 주소, 등록번호, 전화번호가 들어갈 자리입니다. 업무 화면의 “법적 문서”에서 쓰십시오. 대부분의 나라에서 법이 요구하는 사항입니다.
guide-text-terms =
    ## 매매의 성립
    페이지의 상품 표시는 청약의 유인입니다. 금액이 적힌 버튼을 누르시면 주문하게 되며, 결제가 이루어질 때 매매가 성립합니다. 주문 페이지와 그 페이지로 안내하는 메일이 거래의 기록입니다.

    ## 가격
    결제 화면의 합계가 내실 금액의 전부입니다. 상품값과 관세, 수입 단계 세금, 배송비가 들어 있으며, 결제 화면에 적힌 시각까지 그대로 유지됩니다. 운송사나 세관이 돈을 더 요구하면 내지 마시고 저희에게 알려 주십시오. 더 드는 비용은 저희가 냅니다.

    ## 배송
    소포마다 문 앞에 도착하기로 한 날이 있습니다. 전해 드릴 때까지의 위험은 저희가 부담합니다. 오는 길에 없어지거나 깨진 것은 고객님의 선택에 따라 다시 보내 드리거나 환불해 드립니다.

    ## 상품에 문제가 있을 때
    하자 있는 상품에 대해 거주하시는 나라의 법이 보장하는 권리는 조금도 줄지 않습니다. 주문 페이지에서 알려 주시면 수리하거나 바꾸어 드리고, 또는 관세, 세금, 배송비까지 돌려드립니다.

    ## 준거법과 분쟁
    이 약관의 내용과 관계없이 거주하시는 나라의 강행법규가 고객님을 보호합니다. 그 나라의 법원에 소를 제기하실 수 있습니다.
guide-text-withdrawal =
    ## 청약철회권
    고객님은 이유를 밝히지 않고 { $period } 안에 이 계약의 청약을 철회할 수 있습니다. 기간은 고객님 또는 고객님이 지정한 사람(운송사 제외)이 마지막 상품을 받은 날의 다음 날부터 셉니다.

    청약을 철회하시려면 그 뜻을 분명히 알려 주십시오. 주문 페이지에서 하시거나 { $mail } 주소로 메일을 보내시거나 청약철회서를 쓰실 수 있으며, 양식은 쓰지 않으셔도 됩니다. 기간이 끝나기 전에 보내시면 충분합니다.

    ## 철회의 효과
    저희는 기본 배송비를 포함해 받은 금액 전부를 지체 없이, 늦어도 철회의 뜻을 받은 날부터 14일 안에, 결제하신 수단으로 수수료 없이 돌려드립니다. 상품이 돌아오거나 보내셨다는 증빙을 받는 날 가운데 이른 날까지는 지급을 미룰 수 있습니다.

    상품은 지체 없이, 늦어도 철회의 뜻을 알리신 날부터 14일 안에 보내 주십시오. 상품에 문제가 없다면 반송비는 고객님이 부담합니다. 상품을 살펴보는 데 필요한 정도를 넘어 다루어 가치가 줄어든 경우에만 그 책임을 지십니다.

    ## 철회할 수 없는 경우
    주문에 맞추어 만들거나 새긴 상품, 빨리 상하는 상품, 개봉하면 건강이나 위생상의 이유로 되돌려 받을 수 없는 밀봉 상품.
guide-text-withdrawal-form =
    (청약을 철회하시려는 경우에만 이 양식을 작성해 보내 주십시오.)

    받는 곳: 이 상점, { $mail }

    본인/저희(*)는 다음 상품(*)의 매매계약에 대한 청약을 철회합니다:

    주문번호:

    주문일(*)/받은 날(*):

    소비자 성명:

    소비자 주소:

    소비자 서명(종이로 보내시는 경우에만):

    날짜:

    (*) 해당하지 않는 것은 지워 주십시오.
guide-text-privacy =
    ## 보관하는 것과 이유
    이름, 주소, 이메일 주소, 주문 내용을 보관합니다. 소포와 통관 서류에 필요하며 이것 없이는 계약을 지킬 수 없기 때문입니다. 청구서와 통관 서류는 세법이 정한 기간 동안 보관합니다. 카드 번호는 저희에게 전달되지 않습니다.

    ## 함께 보는 곳
    제조사, 운송사, 세관, 결제를 맡은 곳이 저마다 맡은 일에 필요한 만큼만 봅니다. 그 가운데 일부는 다른 나라에 있습니다. 상품이 오는 나라입니다. 이 상점의 어떤 페이지도 다른 사이트의 것을 불러오지 않으며, 아무도 고객님의 발걸음을 세지 않습니다.

    ## 쿠키
    둘러보시는 동안에는 쿠키를 쓰지 않습니다. 장바구니에 담거나 로그인하시면 고객님을 알아보기 위한 쿠키 하나를 두며, 그 밖의 목적에는 쓰지 않습니다.

    ## 고객님의 권리
    저희가 보관하는 내용을 열람하고, 정정하고, 옮겨 받고, 법이 허용하는 범위에서 삭제하도록 요구하고, 처리에 반대하실 수 있습니다. { $mail } 주소로 알려 주십시오. 거주하시는 곳의 개인정보 보호 당국에 민원을 제기하실 수도 있습니다.

## 보낼 수 없는 상품: templates/parts/barred.html, parts/lot.html

guide-minds = 이곳({ $country })으로 싣는 운송사가 없습니다: { $what }
guide-minds-carrier = { $carrier } 취급 불가: { $what }
guide-barred-why = 이곳({ $country })으로 보낼 수 없는 이유
guide-barred-law = 법으로 금지
guide-barred-ask = 다른 나라라면 얼마인지 계산하기
guide-barred-none = 지금은 이곳({ $country })으로 보낼 수 있는 이런 상품이 없습니다.

## /ops/legal

guide-ops-legal = 법적 문서
guide-ops-legal-say = 시장마다 필요한 문서와 근거 법령, 오늘 게시 중인 문서를 보여 줍니다. 시장과 언어별로 자체 버전을 쓰십시오. 시행일부터 적용되며 이전 버전도 계속 열람됩니다. 쓰지 않은 곳에는 짧은 기본 문서가 게시됩니다.
guide-ops-market = 시장
guide-ops-all = 자체 문서가 없는 모든 시장
guide-ops-language = 언어
guide-ops-show = 보기
guide-ops-needed = 근거 법령
guide-ops-not-needed = 규정표상 불필요
guide-ops-stands = 게시 중
guide-ops-read = 구매자 화면으로 보기
guide-ops-write = 버전 작성
guide-ops-body = 본문
guide-ops-body-hint = 빈 줄은 새 문단, ##로 시작하는 줄은 제목입니다. 비우면 기본 문서가 다시 적용됩니다.
guide-ops-from = 시행일
guide-ops-early = { $day } 이전에는 시행할 수 없습니다. 구매 당시 시행 중이던 문서는 그대로 둡니다.
guide-ops-moved = 그사이 다른 사람이 버전을 작성했습니다. 그 버전은 아래에 있고, 쓰신 내용은 여기 그대로 있습니다.
guide-ops-save = 이 버전 추가
guide-ops-versions = 버전
guide-ops-no-versions = 아직 없습니다.
guide-ops-empty = 본문 없음: 기본 문서
guide-ops-by = 작성 { $author }
said-legal-written = 버전을 추가했습니다.

## /ops/style

guide-style = 디자인 시스템
guide-style-say = 모든 페이지의 토큰과 구성 요소를 상태별로, 밝게와 어둡게, 좌에서 우로와 우에서 좌로 보여 줍니다. 상점과 같은 템플릿에 현재의 상품과 가격을 넣어 만듭니다.
guide-style-light = 밝게
guide-style-dark = 어둡게
guide-style-colours = 색상
guide-style-type = 글꼴
guide-style-space = 간격
guide-style-buttons = 버튼
guide-style-fields = 입력란
guide-style-price = 가격과 명세서
guide-style-ribbon = 배송 경로
guide-style-seal = 통관 도장
guide-style-cards = 목록의 상품
guide-style-notices = 알림
guide-style-badges = 상태 표시
guide-style-table = 표
guide-style-pager = 페이지 이동
guide-style-empty = 내용 없음
guide-style-stars = 별점
guide-style-choices = 선택 항목
guide-style-rest = 기본
guide-style-hover = 포인터를 올림
guide-style-focus = 키보드 초점
guide-style-disabled = 비활성
guide-style-error = 오류
guide-style-main = 주요 동작
guide-style-plain = 보조 동작
guide-style-slim = 행 안의 동작
guide-style-no-goods = 아직 판매 중인 상품이 없습니다. 상품이 생기면 상품을 보여 주는 구성 요소가 여기에 나옵니다.
