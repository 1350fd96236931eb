## 상품 등록 양식: templates/brand/listing.html

prices-floor = 최저 수락 가격({ $currency })
prices-floor-hint = 환율이 어떻게 변해도 1개를 이보다 싸게 팔지 않습니다. 제한이 없으면 비워 두십시오.
prices-regular = 할인 전 가격({ $currency })
prices-regular-hint = 위 가격이 할인가일 때만 쓰십시오. 스토어는 이 가격을, 법이 요구하는 곳에서는 최근 몇 주간의 최저가를 표시합니다.
prices-measure = 내용량
prices-measure-hint = 1개에 든 양입니다. 예: 100g. 쓰시면 페이지에 킬로그램당 또는 리터당 가격이 표시됩니다.
prices-unit = 단위
prices-unit-none = 용량 단위로 팔지 않음
prices-floor-wrong = { $line }행: 최저 수락 가격은 0보다 크고 공급가 이하인 { $currency } 금액이어야 합니다
prices-floor-high = { $line }행: 최저 수락 가격은 공급가보다 높을 수 없습니다
prices-regular-wrong = { $line }행: 할인 전 가격은 공급가보다 높은 { $currency } 금액이어야 합니다
prices-regular-low = { $line }행: 할인 전 가격은 공급가보다 높아야 합니다
prices-measure-wrong = { $line }행: 내용량은 0보다 큰 수로, 소수점 아래 세 자리까지 쓰십시오
prices-unit-missing = { $line }행: 내용량의 단위를 선택하십시오

## 모든 가격 곁: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $per }당 { $price }
prices-reduced = 할인
prices-lowest = 할인 전 { $days }일간 최저가: { $price }
prices-before = 할인 전 가격: { $price }
measure-of = { $amount }{ $unit ->
        [g] g
        [kg] kg
        [ml] mL
        [l] L
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] 개
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] mL
        [l] L
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] 개
    }
fact-contents = 내용량

## 국경에서 누가 내는가: 상품 페이지, 장바구니, 결제, 주문 메일

incoterm-says = { $incoterm ->
        [dap] 도착장소인도(DAP): 운송사가 문 앞에서 관세와 세금을 요구할 수 있습니다. 그 금액은 이번 결제에 이미 들어 있으므로, 운송사 영수증을 보내 주시면 돌려드립니다.
       *[ddp] 관세지급인도(DDP): 관세와 세금은 이번 결제 금액에 들어 있습니다. 문 앞에서 더 내실 것은 없습니다.
    }

## 명세서: src/web/shop/receipt.rs

receipt-floor = { $brand } 최저 수락 가격 { $least }, { $day } 환율 { $rate }

## 환율 수신: templates/ops/rates.html, today.html

rates-window = 상품 가격에는 적용 기간 전날의 환율을 그대로 씁니다. 기간은 시장별 일수(rate_days)를 따르며, 덕분에 가격이 매일 움직이지 않습니다.
feed-title = 은행에서 자동 수신
feed-off = 환율을 자동으로 받지 않습니다. 일별 파일의 주소를 rates_url 설정에 넣거나 파일을 직접 올리십시오.
feed-address = 주소
feed-every = { $hours }시간마다
feed-every-label = 시도 주기
feed-good = 최근 성공
feed-failed = 최근 실패
feed-never = 아직 없음
feed-now = 지금 받기
feed-down = 환율을 받지 못했습니다
feed-why-address = 주소에 접속할 수 없습니다.
feed-why-slow = 은행이 제때 응답하지 않았습니다.
feed-why-status = 은행이 파일 대신 코드 { $detail } 응답을 보냈습니다.
feed-why-large = 응답이 환율 파일로 보기에는 너무 큽니다.
feed-why-text = 응답이 텍스트가 아닙니다.
feed-why-file = 파일을 해석할 수 없습니다: { $detail }. 아무것도 쓰지 않았습니다.
said-rates-new = 새 환율을 적용했습니다.
said-rates-same = 은행에 더 새로운 환율이 없습니다.
said-rates-failed = 환율을 받지 못했습니다. 가격은 마지막 환율을 따릅니다.
