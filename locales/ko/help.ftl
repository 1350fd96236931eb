## templates/shop/help/duties.html

help-duties-title = 가격에 들어 있는 것
help-duties-lede = 화면에 보이는 가격이 문 앞까지의 최종가입니다. 어떻게 정해지는지 알려 드립니다.
help-duties-in = 포함된 항목
help-duties-in-is = 공급가와 관세, 그리고 배송 국가의 수입 단계 세금이 들어 있습니다. 배송비는 그 옆에 따로 적으며, 배송비에 붙는 관세와 세금도 이미 포함되어 있습니다. 이 둘을 더한 금액이 내실 돈의 전부입니다.
help-duties-found = 금액을 정하는 방법
help-duties-found-is = 공급가를 최근 은행 영업일의 기준환율로 환산하고, 명세서에 밝힌 마진을 더한 뒤, 오늘 배송 국가에서 시행 중인 규정을 적용합니다. 모든 가격 아래의 명세서에 규정 번호가 있어 직접 찾아보실 수 있습니다.
help-duties-parcel = 장바구니 금액이 진열 가격과 다를 수 있는 이유
help-duties-parcel-is = 세관은 소포 전체를 봅니다. 하나씩이면 넘지 않을 한도를 함께 담아 넘기도 하고, 따로라면 각각 냈을 요금을 함께 나누기도 합니다. 결제하시기 전에 장바구니에서 그 금액을 알려 드립니다.
help-duties-region = 주(州) 세금
help-duties-region-is = 미국의 판매세는 주마다 다릅니다. 화면의 가격에는 들어 있지 않으며, 저희가 징수해야 하는 주라면 받으시는 주소를 확인한 뒤 결제 화면에서 더합니다.
help-duties-more = 누군가 돈을 더 요구하면
help-duties-more-is = 내지 마시고 저희에게 알려 주십시오. 세관이나 운송사가 더 청구하는 것은 저희가 처리할 일입니다.

## templates/shop/help/shipping.html

help-shipping-title = 상품이 오는 길
help-shipping-lede = 만든 나라에서 바로, 또는 미리 채워 둔 가까운 보관처에서. 문 앞 최종가가 더 저렴한 쪽으로 보냅니다.
help-shipping-direct = 산지에서 바로
help-shipping-direct-is = 상품은 저희 허브에 모였다가 영업일 하루이틀 안에 출발하며, 통관 서류를 미리 제출한 상태로 국경을 넘습니다.
help-shipping-shelf = 가까운 보관처에서
help-shipping-shelf-is = 대량으로 들여와 이미 세관을 통과한 상품도 있습니다. 국내 택배처럼 며칠 안에 소포가 도착합니다.
help-shipping-dates = 도착 날짜
help-shipping-dates-is = 날짜는 출발지의 영업일과 공휴일을 기준으로 셉니다. 특송은 월요일부터 토요일까지 배달합니다. 장바구니가 소포 두 개로 나뉘면 날짜도 각각 다릅니다.
help-shipping-papers = 통관 서류
help-shipping-papers-is = 제조사가 알려 준 정보로 상품마다 세관 신고서를 작성합니다. 무엇인지, 어디서 만들었는지, 무게와 값이 얼마인지 적습니다.
help-shipping-not = 보낼 수 없는 것
help-shipping-not-is = 배터리, 액체, 자석을 싣지 않는 운송사가 있고 특정 상품을 금지하는 나라도 있습니다. 보내 드릴 수 없는 상품에는 그 페이지에 이유를 적어 둡니다.

## templates/shop/help/returns.html

help-returns-title = 반품 안내
help-returns-lede = 주문 페이지에서 신청하시면 됩니다. 전화도, 출력할 양식도 필요 없습니다.
help-returns-window = 반품 기한
help-returns-window-is = 상품이 도착한 날부터 { $days }일입니다.
help-returns-faulty = 불량이거나, 잘못 왔거나, 설명과 다르면
help-returns-faulty-is = 상품값과 그 관세와 세금, 배송비까지 전부 돌려드립니다. 반송비도 저희가 냅니다.
help-returns-mind = 마음이 바뀌었다면
help-returns-mind-is = 상품값과 그 관세와 세금을 돌려드립니다. 배송비는 주문하신 상품을 모두 반품하실 때 돌려드립니다.
help-returns-how = 진행 순서
help-returns-how-is = 주문을 열어 반품할 상품과 이유를 고르고, 금액을 확인한 뒤 신청해 주십시오. 담당자가 답을 드리고, 소포를 보낼 곳을 메일로 알려 드립니다.
help-returns-money = 환불 시점
help-returns-money-is = 소포가 저희에게 도착한 뒤, 결제하신 카드로 돌려드립니다.

## templates/shop/help/about.html

help-about-title = Entrepot 소개
help-about-lede = 먼 곳의 물건을, 국경을 이미 넘긴 채로 건네 드리는 무역상입니다.
help-about-why = 저희가 있는 이유
help-about-why-is = 해외 구매는 낯선 사람이 문 앞에서 돈을 요구하는 일로 끝나기 일쑤입니다. 저희는 관세와 세금을 미리 계산해 가격에 넣고, 그 가격을 지킵니다.
help-about-brands = 공방
help-about-brands-is = 저희는 만드는 사람을 대신해 팝니다. 공방마다 자기 이야기를 하고 값도 스스로 정하며, 저희 몫은 공방과 합의해 정합니다.
help-about-open = 누구나 확인할 수 있도록
help-about-open-is = 이 상점을 움직이는 프로그램은 오픈소스입니다. 모든 명세서에는 근거가 된 규정이 적혀 있어, 몇 년이 지나도 1센트까지 다시 검증할 수 있습니다.

## templates/shop/help/legal.html

help-legal-title = 약관·개인정보·책임
help-legal-lede = 저희가 약속하는 것, 고객님에 대해 보관하는 것, 상품을 책임지는 사람.
help-legal-test = 이곳은 체험용 상점입니다. 상품을 보내거나 카드에 청구하지 않습니다.
help-legal-terms = 약관
help-legal-terms-is = 금액이 적힌 버튼을 누르시면 주문됩니다. 결제 화면의 가격은 그곳에 적힌 시각까지 유지됩니다. 결제가 이루어질 때 매매가 성립하며, 주문 페이지가 영수증이 됩니다.
help-legal-safety = 안전
help-legal-safety-is = 모든 상품 페이지에 제조사의 이름과 주소가 있습니다. 안전하지 않은 점이 있으면 사용을 멈추고 저희에게 알려 주십시오. 제조사와 당국에 알리고 대금을 돌려드립니다.
help-legal-privacy = 보관하는 개인정보
help-legal-privacy-is = 소포와 통관 서류에 필요한 이름, 주소, 이메일, 주문 내용을 보관합니다. 카드 번호는 보관하지 않습니다. 운송, 통관, 결제를 맡은 곳 외에는 아무에게도 넘기지 않으며, 어떤 페이지도 다른 사이트의 것을 불러오지 않습니다.
help-legal-cookies = 쿠키
help-legal-cookies-is = 둘러보시는 동안에는 쿠키를 쓰지 않습니다. 처음으로 장바구니에 담거나 로그인하시면 장바구니를 알아보기 위한 쿠키 하나를 둡니다. 다른 누구에게도 아무것도 알리지 않습니다.
