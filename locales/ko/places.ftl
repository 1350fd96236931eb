# /ops/places와 /ops/places/{code}

place-new = 새 거점
place-add = 거점 추가
place-add-do = 이 거점 추가
place-taken = 다른 거점이 쓰는 코드입니다. 다른 코드를 고르십시오.
place-code = 코드, 예: CN-SZX
place-not-a-code = 문자, 숫자, 하이픈으로 된 코드를 쓰십시오: CN-SZX.
place-no-kind = 거점의 종류를 선택하십시오.
place-country = 국가, 두 글자
place-zone = 시간대, 예: Asia/Shanghai
place-no-zone = IANA 목록의 시간대 이름을 쓰십시오: Asia/Shanghai, Europe/Warsaw.
place-city = 도시({ $language })
place-no-city = 적어도 한 언어로 도시 이름을 쓰십시오.
place-runs = 운영 방식
place-runs-say = 새 가격과 날짜에 바로 적용됩니다. 이미 판매된 것은 판매 당시의 날짜를 유지합니다. 하루 소포 수가 비어 있으면 제한이 없습니다.
place-save = 저장
place-handling-days = 출고 준비, 영업일 기준
place-capacity = 하루 최대 소포 수
place-most = 하루 소포 { $count }개
place-no-capacity = 하루에 내보낼 수 있는 최대 소포 수를 쓰거나 비워 두십시오. 여기서 주문을 더 받지 않으려면 노선을 닫으십시오.
place-packaging = 빈 소포 중량(g)
place-per-parcel = 소포당 수수료 { $currency }
place-per-unit = 개당 수수료 { $currency }
place-working = 근무 요일
place-consolidates = 한 구매자의 여러 브랜드 소포를 합포장함
place-not-a-number = { $most } 이하의 정수를 쓰십시오.
place-not-a-fee = 0 이상의 { $currency } 금액을 쓰십시오. 예: 1.50.
place-not-a-time = 시각을 쓰십시오. 예: 16:00.
place-no-days = 요일을 하나 이상 선택하십시오.
place-never-collected = { $lane } 노선의 일괄 발송 요일을 하나 이상 선택하거나, 먼저 그 노선의 요일을 바꾸십시오.
place-lanes =
    { $count ->
        [0] 노선 없음
       *[other] 노선 { $count }개
    }
place-lying =
    { $count ->
        [0] 보관 상품 없음
       *[other] 품목 { $count }개, 판매 가능 { $free }, 주문 확보 { $held }
    }
place-days-off = 휴무일
place-no-days-off = 오늘 이후로 등록된 휴무일이 없습니다. 모든 근무 요일에 일하는 것으로 날짜를 약속합니다.
place-days-over = 지난 휴무일 { $count }일.
place-day = 날짜
place-day-name = 이름, 예: 춘절
place-add-day = 휴무일 추가
place-day-name-needed = 쉬는 이유를 쓰십시오: 춘절, 재고 실사.
place-day-known = 이미 휴무일입니다.
place-take = 근무로 변경
place-take-day = { $day } 근무로 변경
weekday-monday = 월요일
weekday-tuesday = 화요일
weekday-wednesday = 수요일
weekday-thursday = 목요일
weekday-friday = 금요일
weekday-saturday = 토요일
weekday-sunday = 일요일
said-place-added = 거점을 추가했습니다. 발송인과 노선을 등록하면 상품을 둘 수 있습니다.
said-place-changed = 저장했습니다. 가격과 날짜에 바로 적용됩니다.
said-day-added = 휴무일로 등록했습니다. 날짜에 바로 적용됩니다.
said-day-taken = 근무일로 바꿨습니다. 날짜에 바로 적용됩니다.
