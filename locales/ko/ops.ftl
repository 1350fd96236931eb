## templates/ops/frame.html, 이 업무 화면 전체에서 쓰는 말

ops-desk = 운영
ops-nav-today = 오늘
ops-nav-rules = 규정
ops-nav-rates = 환율
ops-nav-lanes = 노선
ops-nav-places = 거점
ops-nav-brands = 브랜드
ops-nav-letters = 메일
ops-nav-audit = 감사 로그
pager-name = 다른 페이지
pager-before = 이전
pager-after = 다음
pager-older = 더 이전
pager-newest = 최신으로 돌아가기

## templates/ops/rules.html

rules-title = 규정
rules-hash = 이 버전:
rules-table = 표
rules-table-markets = 시장
rules-table-territories = 관세영역
rules-table-thresholds = 기준금액
rules-table-regimes = 과세 제도
rules-table-fees = 수수료
rules-table-taxes = 세금
rules-table-tariffs = 관세율
rules-table-rounding = 단수 처리
rules-table-restrictions = 제한
rules-country = 배송 국가
rules-all = 전체
rules-on = 기준일
rules-any-day = 종료되었거나 시행 예정인 것도
rules-show = 보기
rules-found = 규정 { $count }건.
rules-english = 규정 내용은 출처의 원문대로 영어로 보관합니다.
rules-none = 해당하는 규정이 없습니다. 다른 날짜, 다른 표 또는 다른 배송 국가를 선택하십시오.
rules-rule = 규정
rules-says = 내용
rules-state = 상태
rules-from = 시작
rules-until = 종료
rules-open = 기한 없음
rules-source = 출처
rules-off = 확인됨, 미사용
rules-coming = 시행 예정
rules-over = 종료
rules-uncertain = 시행 중, 불확실
rules-holds = 시행 중

## templates/ops/rates.html

rates-title = 환율
rates-say = 1유로당 각 통화의 금액입니다. 가격에는 해당일 또는 그 이전에 공표된 마지막 환율을 쓰며, 명세서마다 적용한 환율이 남습니다.
rates-newest = 최신 환율 공표일
rates-none = 등록된 환율이 없습니다
rates-old = 최신 환율이 { $count }일 지났습니다
rates-load = “entrepot import rates FILE”로 새 환율을 올리십시오. 그때까지 가격은 마지막 환율을 따릅니다.
rates-published = 공표 환율
rates-currency = 통화
rates-per-euro = 1유로당
rates-day = 공표일
rates-source = 출처
rates-pegs = 고정환율 통화
rates-pegs-say = 은행이 고시하지 않지만 고시되는 통화에 고정된 통화입니다.
rates-anchor = 기준 통화
rates-units = 1단위당 금액

## templates/ops/lanes.html

lanes-title = 노선과 요율표
lanes-say = 취급 수수료를 뺀, 오늘 운송사가 받는 운임입니다. 소포의 운임은 실중량과 부피중량 중 큰 쪽으로 매깁니다.
lanes-none = 이 거점에서 출발하는 노선이 없습니다.
lanes-lane = 노선
lanes-to = 도착국
lanes-how = 운송 수단
lanes-declared = 신고 방식
lanes-terms = 관세 납부
lanes-transit = 운송 일수
lanes-days =
    { $to ->
        [1] 1일
       *[other] { $from }~{ $to }일
    }
lanes-departs = 일괄 발송 요일
lanes-any-day = 영업일마다
lanes-first = 기본 중량
lanes-step = 추가 중량당
lanes-fuel = 유류할증
lanes-most = 최대
lanes-card-from = 요율 적용일
lanes-refuses = 취급 안 함
lanes-no-card = 오늘 적용할 요율표 없음
lanes-open = 열림
lanes-closed = 닫힘
lanes-ddp = 당사 납부
lanes-dap = 문 앞 납부

## templates/ops/places.html

places-title = 거점
places-place = 거점
places-kind = 종류
places-hub = 산지 허브
places-warehouse = 해외 창고
places-consolidates = 여러 브랜드 합포장
places-cutoff = 마감 시각
places-handling = 출고 준비
places-days = 영업일 { $count }일
places-off = 다음 휴무일
places-per-parcel = 소포당
places-per-unit = 개당
places-lanes = 노선
places-skus = 품목
places-free = 판매 가능
places-held = 주문 확보
places-total = 전체 거점 수량

## templates/ops/brands.html

brands-title = 브랜드
brands-say = 브랜드 담당자가 자사 상품과 재고를 직접 등록합니다. 판매 수수료는 관세와 세금을 뺀 상품 금액의 비율입니다.
brands-brand = 브랜드
brands-home = 소재지
brands-currency = 가격 통화
brands-founded = 설립
brands-commission = 판매 수수료
brands-usual = 기본
brands-on-shelf = 판매 중
brands-all = 등록 상품
brands-maker = 제조사(제품안전법 표시 사항)

## templates/ops/audit.html

audit-title = 감사 로그
audit-say = 직원, 브랜드, 명령이 한 모든 변경을 최신순으로 보여 줍니다. 여기서는 아무것도 지워지지 않습니다.
audit-none = 아직 변경된 것이 없습니다.
audit-when = 시각(UTC)
audit-who = 처리자
audit-did = 작업
audit-to = 대상
audit-detail = 수치
audit-role-brand = 브랜드 담당자
audit-role-agent = 고객센터
audit-role-operator = 운영
audit-role-shopper = 구매자
audit-role-program = 시스템

## templates/ops/letters.html

letters-title = 메일
letters-say = 원인이 된 변경과 함께 작성되고 그 뒤에 발송됩니다. 접속 키나 코드가 들어 있을 수 있어 내용은 여기에 표시하지 않습니다.
letters-none = 아직 작성된 메일이 없습니다.
letters-written = 작성(UTC)
letters-kind = 내용
letters-to = 수신자
letters-language = 언어
letters-tries = 시도
letters-when = 발송 또는 다음 시도
letters-error = 오류
letters-retry = 다시 시도

## templates/ops/today.html

today-title = 오늘
today-failed = 발송하지 못한 메일 { $count }통
today-orders =
    { $count ->
       *[other] 주문
    }
today-returns =
    { $count ->
       *[other] 미처리 반품
    }
today-letters =
    { $count ->
       *[other] 발송 대기 메일
    }
today-listings =
    { $count ->
       *[other] 등록 상품
    }
today-lanes =
    { $count ->
       *[other] 노선
    }
today-markets =
    { $count ->
       *[other] 시장
    }
today-rules = 시행 중인 규정
today-log = 최근 변경
