## entrepot import listings: 상품 파일의 행에서 잘못된 점. 그 자리에 와야 할 것은 “필요한 값:” 뒤에 이어집니다.

carry-fault = { $line }행, { $column }: 현재 값 ‘{ $value }’, 필요한 값: { $expected }
carry-cells = 머리행과 같은 칸 { $count }개
carry-key = 상품을 가리키는 이름(Handle, SKU 또는 id)
carry-title = 상품 첫 행의 상품명
carry-nothing = 가격 또는 사진 주소
carry-gift-card = 상품. 상품권은 여기서 팔지 않음
carry-not-shipped = 배송하는 상품
carry-grouped = 독립된 상품. 묶음은 다른 상품을 가리킬 뿐임
carry-external = 다른 상점이 아니라 여기서 파는 상품
carry-kind = 처리할 수 있는 상품 유형: simple, variable, variation
carry-not-new = 새 상품
carry-no-parent = 이 파일에 있는 variable 상품의 SKU, 또는 id:와 그 번호
carry-no-forms = 이 파일에 variation이 하나 이상 있는 상품
carry-price =
    { $digits ->
        [0] 0보다 큰 { $currency } 가격, 소수점 없이
       *[other] 0보다 큰 { $currency } 가격, 소수점 아래 최대 { $digits }자리
    }
carry-amount = 통화를 붙인 금액(14.90 EUR)
carry-currency = 브랜드의 통화인 { $currency } 가격
carry-other-price = 소수점을 쓴 { $currency } 가격 또는 빈칸
carry-unpriced = 가격 또는 빈칸
carry-above-price = 가격 이하의 금액
carry-no-unit = 옆 칸에 있는 양의 단위
carry-measure = 단위를 붙인 양. 예: g, kg, ml, cl, l, m, m2
carry-no-choice = 이 이름의 옵션에 대한 옵션값
carry-stray-choice = 빈칸. 상품 첫 행에 이런 옵션이 없음
carry-same-choice = 이 상품의 다른 품목과 겹치지 않는 옵션값
carry-choices = 한 줄에 옵션값 하나: 코드, 쉼표, 표시할 말
carry-options = 품목을 구분하는 옵션 최대 { $most }개
carry-forms = 한 행에서 나오는 품목 최대 { $most }개
carry-no-sku = 코드. Handle과 옵션값으로는 만들 수 없었음
carry-sku = 공백과 / ? # 없이 최대 64자의 코드
carry-sku-twice = 앞의 행에 없는 코드
carry-sku-taken = 다른 등록 상품에 없는 코드
carry-tariff = 숫자 6~10자리의 세번
carry-origin = 국가 코드 두 글자
carry-grams = 그램 단위 중량
carry-weight = 단위를 붙인 중량(210 g, 3.2 lb)
carry-side = 단위를 붙인 길이(20 cm, 8 in)
carry-pieces = 수량
carry-language = 언어 코드 두 글자
carry-flag = TRUE 또는 FALSE
carry-restrictions = 다음 낱말 중에서, 공백으로 구분: { $words }
carry-unfit-choice = 상품의 옵션마다 옵션값 하나
carry-unfit-option = 이름이 있는 옵션 최대 세 개
carry-unfit = 게시 중인 상품이므로 판매에 지장이 없는 값
carry-unkept = 저장할 수 있는 상품. 그사이 다른 사람이 바꾸지 않아야 함

## Merchant 피드 속성을 옵션으로 부르는 이름

carry-option-colour = 색상
carry-option-size = 크기
carry-option-material = 소재
carry-option-pattern = 무늬

## 파일을 읽지 않는 이유

carry-no-brand = 브랜드 { $brand } 없음. 먼저 추가하거나 /ops에서 등록된 브랜드를 확인하십시오
carry-no-place = 거점 { $place } 없음. 코드는 /ops/places에 있습니다
carry-no-form = 읽을 수 있는 상품 파일이 아닙니다. Shopify 상품 CSV(Handle 또는 URL handle, Title, Price), WooCommerce 상품 CSV(Type, SKU, Name, Regular price), Google Merchant 피드(XML, 또는 id, title, price 열이 있는 표)를 읽습니다. 어떤 형식인지는 --form으로 지정하십시오.
carry-no-column = 파일에 { $columns } 열이 없습니다. 모든 열을 포함하고 머리행을 영어로 하여 상품을 다시 내보내십시오
carry-not-text = { $line }행: UTF-8 텍스트가 아닙니다. CSV UTF-8로 저장하십시오
carry-malformed = { $line }행: { $why }
carry-under-way = 다른 프로세스가 지금 이 파일을 가져오는 중입니다. 여기서는 더 저장하지 않았습니다

## 가져오기의 진행과 결과

carry-resumes = 중단되었던 파일입니다. 상품 { $count }개를 처리했고 마지막은 { $line }행입니다. 그다음부터 계속합니다.
carry-kept = 지금까지 저장: 상품 { $count }개, { $line }행까지
carry-draft = 임시 저장 { $product }: { $lacks }
carry-more-drafts = … 외 임시 저장 { $count }개. 전체 목록은 브랜드 업무 화면에 있습니다
carry-lack-hs6 = 품목 { $count }개: 관세율표 소호
carry-lack-origin = 품목 { $count }개: 원산지
carry-lack-weight = 품목 { $count }개: 중량
carry-faults-in = 쓸 수 없는 행 { $count }개를 적은 파일: { $file }
carry-more-faults = … 외 { $count }개. --errors FILE을 쓰면 모두 기록합니다
carry-others = 다른 브랜드의 상품 { $count }개는 건너뛰었습니다.
carry-dry-run = 시험 실행이며 저장하지 않았습니다. 예상 결과:
carry-sum = 행: { $rows }. 상품: { $products }(품목: { $variants }). 추가: { $added }. 변경: { $changed }. 동일: { $same }. 판매 전 보완 필요: { $drafts }. 업무 화면에서 추가할 사진: { $pictures }. 잘못된 칸: { $faults }.

## entrepot export listings와 templates/brand/listings.html

carry-export = CSV로 내보내기
carry-exported = 등록 상품 { $count }개를 내보냈습니다. 품목: { $variants }개.
carry-left-out = 등록 상품 { $count }개는 제외했습니다. 팔 수 있는 품목이 없거나 아직 설명이 없습니다.
