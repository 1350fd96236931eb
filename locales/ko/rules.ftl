## templates/ops/changes.html: 제안된 규정

changes-title = 규정 변경
changes-say = 새 규정이 가격에 미치는 영향을 보여 주고, 다른 운영 담당자가 승인해 시행합니다. 각 행은 적용지의 해당일 0시부터 시행됩니다.
changes-back = 시행 중인 규정
changes-new = 새 규정 제안
changes-file = 파일
changes-files = 파일
changes-file-hint = 규정집의 머리행을 갖춘 CSV(UTF-8) 표 여러 개, 또는 유럽중앙은행이 공표하는 환율 파일. 합계 최대 16MB.
changes-mode = 반영 방식
changes-mode-additions = 시행 중인 행을 대체하는 행
changes-mode-tables = 당사 표를 통째로 대체하는 표
changes-effective = 시행일
changes-effective-hint = 시행일이 따로 더 늦게 정해지지 않은 행에 적용합니다.
changes-note = 승인자에게 남기는 메모
changes-propose = 영향 보기
changes-list = 지금까지의 제안
changes-none = 아직 제안된 변경이 없습니다. 파일을 선택하면 어떤 영향이 있는지 볼 수 있으며, 다른 운영 담당자가 동의하기 전에는 아무 일도 일어나지 않습니다.
changes-by = 제안자
changes-line = 행
changes-column = 열
changes-what-wrong = 오류
changes-faults = 쓸 수 없는 칸이 { $count }개 있습니다. 아무것도 올리지 않았습니다.
changes-file-needed = 파일을 선택하십시오
changes-file-empty = “{ $file }”: 빈 파일입니다
changes-file-not-text = “{ $file }”: 텍스트가 아닙니다. 표를 CSV(UTF-8)로 저장해 그 파일을 선택하십시오
changes-file-heading = “{ $file }”: 표의 머리행으로 시작하지 않습니다. 가장 가까운 표는 { $near }: { $expected }
changes-file-mixed = 규정과 환율은 따로 제안합니다. 한 종류의 파일만 선택하십시오
changes-file-large = 파일의 합계가 { $most }MB를 넘습니다. 수를 줄이거나 “entrepot import rules”로 제안하십시오
changes-day-wrong = 날짜를 쓰십시오
changes-official = 공식 관세율 파일의 경우
changes-official-hint = 미국 관세율표와 영국 글로벌 관세율표(UK Global Tariff)는 원본 그대로 읽습니다. 읽지 못한 것은 행별로 나열하며, 없는 것으로 치지 않습니다.
changes-source = 명세서에 표시할 출처
changes-source-hint = 비워 두면 파일 이름을 씁니다.
changes-tariff = 파일에서 쓸 관세율
changes-tariff-absent = “{ $file }”: 이 관세율이 들어 있지 않습니다
changes-nothing-new = 모든 행이 이미 시행 중이므로 제안할 것이 없습니다

## templates/ops/change.html: 변경 한 건

change-title = 규정 변경
change-all = 모든 변경
change-state-proposed = 다른 운영 담당자 승인 대기
change-state-approved = 승인
change-state-taken-back = 되돌림
change-state-withdrawn = 철회
change-state-refused = 반려
change-facts = 제안 내용
change-proposed = 제안
change-decided = 결정
change-taken-back = 되돌림
change-before = 이전 규정
change-after = 이후 규정
change-decide = 결정
change-second = 본인이 제안한 변경입니다. 다른 운영 담당자가 승인해야 합니다.
change-closed = 여기서 더 결정할 것이 없습니다.
change-approve = 승인
change-approve-say = 규정이 모든 가격에 적용됩니다. 각 행은 적용지의 해당일 0시부터 시행되며, 이미 접수된 주문의 명세서는 그대로입니다.
change-approve-do = 시행
change-refuse = 반려
change-refuse-say = 제안이 종결되고 아무것도 바뀌지 않습니다.
change-refuse-do = 반려하기
change-withdraw = 철회
change-withdraw-say = 제안이 종결되고 아무것도 바뀌지 않습니다. 파일은 다시 제안할 수 있습니다.
change-withdraw-do = 철회하기
change-take-back = 되돌리기
change-take-back-say = 이전 규정이 즉시 그대로 다시 시행됩니다. 그사이 접수된 주문의 명세서는 그대로입니다.
change-take-back-do = 변경 되돌리기
change-not-new = 이제 바뀌는 것이 없습니다. 철회하십시오.
change-not-own = 본인이 제안한 것은 승인할 수 없습니다
change-not-own-help = 다른 운영 담당자에게 검토와 승인을 요청하십시오.
change-not-yours = 철회는 제안자만 할 수 있습니다. 반려는 할 수 있습니다.
change-not-look = 다시 확인하십시오: 지금은 여기 표시된 것과 결과가 다릅니다
change-not-look-help = 그사이 시행 중인 규정이 바뀌었거나 시행일이 되었습니다. 아래에서 다시 비교한 뒤 결정하십시오.
change-not-later = 이후의 변경이 이 변경에 기대고 있습니다. 먼저 되돌릴 변경:
change-not-other = 그사이 다른 규정이 시행되어 이전 규정으로 바로 돌아갈 수 없습니다. 원하는 표를 제안하십시오.
change-stale = 비교 당시의 규정이 더 이상 시행 중이 아닙니다.
change-look-again = 다시 비교
change-past = 지난 날짜를 바꾸는 행 { $count }개
change-past-help = 그 날짜에 접수된 주문의 명세서는 그대로이며, 당시 표시된 가격도 결제된 대로 남습니다. 의도한 것인지 확인하십시오.
change-uncertain = 불확실한 새 행 { $count }개
change-uncertain-help = 이런 행에 기댄 견적은 운영 담당자에게만 그 사실을 표시하며, 구매자에게는 표시하지 않습니다.
change-unread = 해석하지 못해 제외한 행 { $count }개
change-unread-see = 하나씩 보기
change-unread-row = 행의 내용
change-prices = 가격에 미치는 영향
change-prices-say = 시행 첫날의 진열 가격을 변경 전후로 비교합니다. 관세와 세금 포함, 오늘 환율 기준이며 제안 시점에 계산했습니다.
change-market-still = { $country }: 바뀌는 진열 가격 없음.
change-market = 가격 { $all }개 중 { $count }개 변동
change-market-parts = (인상 { $dearer }, 인하 { $cheaper }, 신규 { $gained }, 소멸 { $lost })
change-floor = { $count }개는 브랜드의 최저 수락 가격 아래로 내려가므로 그 가격에서 멈춥니다.
change-goods = 상품
change-was = 변경 전
change-now = 변경 후
change-by = 차이
change-no-price = 가격 없음
change-largest = 변동 폭이 가장 큰 { $count }개만 표시합니다.
change-no-market = 이 행들이 적용되는 곳에 스토어가 없어 바뀌는 진열 가격이 없습니다.
change-carts =
    { $count ->
        [0] 열린 장바구니 { $all }개 중 가격이 바뀌는 상품이 든 것은 없습니다.
       *[other] 열린 장바구니 { $all }개 중 { $count }개에 가격이 바뀌는 상품이 들어 있습니다.
    }
change-carts-see = 해당 장바구니
change-cart-lines = { $count }행 중 { $moved }행
change-rows = 규정에 미치는 영향
change-counts = 추가 { $added }, 대체 { $supersedes }, 종료 { $ended }, 변경 { $changed }, 삭제 { $removed }.
change-unchanged =
    { $count ->
        [0] 파일의 행 중 이미 시행 중인 것은 없습니다.
       *[other] 파일의 { $count }행은 이미 시행 중입니다.
    }
change-fate-added = 추가
change-fate-supersedes = 대체
change-fate-ended = 종료
change-fate-changed = 변경
change-fate-removed = 삭제
change-mark-uncertain = 불확실
change-mark-past = 지난 날짜
change-more-rows = 처음 { $count }행만 표시합니다.
change-log = 처리 이력

## templates/ops/rules.html, today.html

rules-changes = 규정 변경
rules-waiting = 다른 운영 담당자의 승인을 기다리는 규정 변경 { $count }건
rules-versions = 버전
rules-versions-say = 한 번이라도 시행된 규정집은 해시로 언제든 다시 읽을 수 있습니다.
rules-version-now = 시행 중
rules-version-read = 이전 버전을 보고 있습니다.
rules-version-back = 시행 중인 규정으로 돌아가기

## templates/care/order.html, 운영 담당자 전용

order-uncertain = 이 부과액은 확실하지 않은 규정 { $count }건에 기대고 있습니다
