# 소포: 현재 상태(주문 페이지, 고객센터, 스캔)와 /ops/scan 스캔 페이지.

parcel-allocated = 상품 확보
parcel-picked = 피킹 완료
parcel-packed = 포장 완료
parcel-batched = 자루 적입
parcel-handed-over = 운송사 인도
parcel-exported = 발송국 출국
parcel-at-border = 세관 도착
parcel-held = 세관 보류
parcel-cleared = 통관 완료
parcel-last-mile = 배송 중
parcel-delivered = 배송 완료
parcel-returned = 반송 중
parcel-lost = 분실
parcel-destroyed = 멸실
parcel-released = 미발송
parcel-cancelled = 발송 전 취소

parcel-by-scan = 스캔
parcel-by-desk = 운송사 통보
parcel-by-program = 시스템 처리

# 주문 페이지
order-tracking = 운송장 번호: { $tracking }
order-parcel-moves = 이 소포의 이동 경과

# 고객센터: 주문의 소포
care-parcel-state = 상태
care-parcel-moves = 이 소포의 이동 이력
care-parcel-tell = 운송사 통보 내용
care-parcel-note = 메모
care-parcel-when = 발생 시각(UTC), 방금이 아니면
care-parcel-move = 기록
care-parcel-not-so = 이 소포는 “{ $state }” 상태에서 그 상태로 넘어갈 수 없습니다. 아래 이동 이력을 확인하고 다시 선택하십시오.
care-parcel-choose = 운송사 통보 내용을 선택하십시오.
care-parcel-when-wrong = 발생 시각을 선택하십시오. 현재보다 늦지 않은 UTC 날짜와 시각이어야 합니다.
care-parcel-late = 늦게 도착한 통보, 변동 없음
care-parcel-again = 중복 통보
care-parcel-occurred = 발생 시각 { $at }
care-story-parcel-moved = 소포 이동
said-parcel-moved = 기록했습니다. 구매자가 알아야 할 내용이면 메일이 발송됩니다.
said-parcel-known = 변동 없음: 이 소포는 이미 그 상태입니다.
said-parcel-late = 기록했습니다. 늦게 도착한 통보이며 소포는 이미 더 진행되었으므로 현재 상태를 유지합니다.

# /ops/scan
ops-nav-scan = 스캔
scan-title = 소포 스캔
scan-say = 작업하는 거점과 단계를 선택한 뒤 라벨을 하나씩 스캔하십시오.
scan-place = 거점
scan-step = 단계
scan-choose = 시작
scan-pick = 피킹
scan-pack = 포장
scan-hand-over = 운송사 인도
scan-parcel = 소포 번호 또는 운송장 번호
scan-waiting = 이곳의 대기 건
scan-leaves = { $day }까지 출고
scan-none = 이 단계에서 대기 중인 것이 없습니다. 위에서 다른 단계를 고르거나 차 한잔하며 쉬십시오.
scan-more = 가장 급한 { $count }건입니다. 대기 건이 더 있습니다.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel }: 이미 스캔했습니다. 현재 상태: { $state }. 변동 없음.
scan-nothing = 스캔된 것이 없습니다. 라벨을 스캔하거나 번호를 입력하고 Enter를 누르십시오.
scan-unknown = “{ $parcel }” 번호의 소포가 없습니다. 다시 스캔하거나 바코드 아래의 번호를 입력하십시오.
scan-not-paid = { $parcel }: 결제되지 않은 주문입니다. 선반에 그대로 두십시오.
scan-not-yet = { $parcel }: 현재 “{ $state }” 상태입니다. 먼저 거쳐야 할 단계를 위에서 선택하십시오.
scan-off = { $parcel }: 취소되어 발송하지 않습니다. 상품을 선반에 되돌려 놓으십시오.
scan-other-place = { $parcel }: 이곳이 아니라 { $city }에서 출고합니다. 따로 빼 두십시오.

# 메일
posted-parcel-moved = 소포 소식
mail-parcel-moved-subject = { $state ->
    [handed_over] 주문 { $number } 배송이 시작되었습니다
    [held] 주문 { $number } 상품이 세관에서 대기 중입니다
    [delivered] 주문 { $number } 배송이 완료되었습니다
    [returned] 주문 { $number }의 소포가 저희에게 되돌아오고 있습니다
    [found] 주문 { $number }의 소포를 찾았습니다
   *[lost] 주문 { $number }의 소포를 찾을 수 없습니다
  }
mail-parcel-moved = { $state ->
    [handed_over] 주문 { $number }의 소포 { $parcel } 건을 운송사에 넘겼습니다. 도착 예정: { $days }.
    [held] 주문 { $number }의 소포 { $parcel } 건을 세관이 검사하고 있습니다. 세관의 질문에는 저희가 답하며, 도움이 필요하면 메일로 알려 드리겠습니다. 내실 돈은 없습니다.
    [delivered] 주문 { $number }의 소포 { $parcel } 건이 배송되었습니다. 받지 못하셨다면 이 메일에 답장해 주십시오.
    [returned] 주문 { $number }의 소포 { $parcel } 건이 배달되지 못해 저희에게 되돌아오고 있습니다. 다음 절차를 메일로 알려 드리겠습니다.
    [found] 찾지 못하던 주문 { $number }의 소포 { $parcel } 건을 찾아 다시 보내고 있습니다. 이로 인해 달라지는 점이 있으면 메일로 알려 드리겠습니다.
   *[lost] 주문 { $number }의 소포 { $parcel } 건을 찾을 수 없습니다. 죄송합니다. 손해 보시는 일은 없도록, 다시 보내 드릴지 환불해 드릴지 메일로 알려 드리겠습니다.
  }
mail-parcel-tracking = { $carrier } 운송장 번호: { $tracking }.

# /ops/lanes/{code}
lane-close = 이 노선 닫기
lane-open = 이 노선 열기
lane-close-say = 지금부터 닫힌 노선으로는 새 가격을 내지 않습니다. 결제 중인 구매자에게는 다른 노선이 있으면 그 노선의 가격을 제시합니다.
lane-open-say = 지금부터 이 노선으로 다시 새 가격을 낼 수 있습니다.
lane-reason = 사유
lane-reason-needed = 다음 담당자가 알 수 있도록 사유를 쓰십시오. 예: “금요일까지 파업”.
lane-late = 다른 사람이 먼저 처리했습니다. 이 노선의 현재 상태입니다.
lane-waiting = 이 노선으로 판매되어 아직 출발하지 않은 소포
lane-none = 이 노선을 기다리는 소포가 없습니다.
said-lane-closed = 노선을 닫았습니다. 이 노선으로 판매된 소포를 아래에서 확인하십시오.
said-lane-opened = 노선을 열었습니다.

# 출발 전 취소 또는 분실: 주문 페이지와 고객센터
order-heading-called-off = 취소된 주문입니다
order-call-off = 이 주문 취소
order-call-off-say = 아직 포장하지 않았으므로 지금 취소하실 수 있습니다. 아무것도 발송되지 않으며, 결제하신 금액은 모두 결제하신 수단으로 돌려드립니다.
order-call-off-one = 이 소포 취소
order-call-off-one-say = 아직 포장하지 않았으므로 지금 취소하실 수 있습니다. 이 소포는 발송되지 않으며, 상품값, 배송비, 관세, 세금까지 이 소포에 내신 금액을 모두 결제하신 수단으로 돌려드립니다.
order-called-off-back = { $went ->
    [yes] 발송 전에 취소되었습니다. 결제하신 수단으로 { $amount } 환불을 마쳤습니다.
   *[no] 발송 전에 취소되었습니다. 결제하신 수단으로 { $amount } 환불됩니다.
  }
order-loss-back = { $went ->
    [yes] 소포가 도착하지 못했습니다. 결제하신 수단으로 { $amount } 환불을 마쳤습니다.
   *[no] 소포가 도착하지 못했습니다. 결제하신 수단으로 { $amount } 환불됩니다.
  }
care-call-off = 이 소포 취소
care-call-off-all = 주문 전체 취소
care-call-off-means = 발송하지 않고 재고를 다시 풀며, 구매자에게 { $amount } 즉시 환불합니다(상품값, 운송비, 관세, 세금, 수수료). 구매자에게 메일이 발송됩니다. 되돌릴 수 없습니다.
care-call-off-note = 메일에 덧붙일 말(있으면)
care-loss-refund = 이 소포 환불
care-loss-means = 없어진 소포입니다. 이 소포에 결제된 금액 전부, { $amount } 즉시 한 번만 구매자에게 환불합니다. 비용은 당사가 부담하고 브랜드에는 상품 대금을 지급합니다. 구매자에게 메일이 발송됩니다.
care-loss-refunded = 이 소포 대금 환불 완료
care-loss-found = 분실로 환불한 소포가 발견됨
care-loss-found-say = 이미 { $amount } 환불된 건이어서 구매자가 상품까지 받게 될 수 있습니다. 상품을 갖고 다시 결제할지, 상품을 돌려보낼지 메일로 물어보십시오.
care-story-called-off = 출발 전 소포 취소
care-story-loss-refunded = 분실 환불
said-called-off = 취소했습니다. 발송되지 않으며 환불이 진행 중입니다.
said-called-off-waits = 취소했습니다. 발송되지 않습니다. 결제대행사의 응답이 아직 없으며, 응답하는 대로 환불됩니다.
said-loss-refunded = 환불이 진행 중이며 안내 메일이 발송됩니다.
unowed-not-paid = 결제되지 않은 주문이므로 환불할 금액이 없습니다.
unowed-left = 소포 { $parcel } 건은 이미 출발해(“{ $state }”) 취소할 수 없습니다. 도착한 뒤 반품할 수 있습니다.
unowed-begun = 소포 { $parcel } 건은 포장 중이므로 여기서는 취소할 수 없습니다. 저희에게 알려 주십시오. 운송사에 넘기기 전이라면 아직 멈출 수 있습니다.
unowed-off = 소포 { $parcel } 건은 이미 취소되었습니다. 변동 없음.
unowed-not-gone = 현재 “{ $state }” 상태의 소포입니다. 이 방법으로는 분실되거나 멸실된 소포만 환불합니다.
unowed-return-open = 같은 소포의 반품 { $rma } 건이 아직 처리 중입니다. 그 건을 먼저 결정하십시오.
unowed-nothing = 이에 대해 결제된 금액은 모두 환불되었거나 환불 중입니다. 변동 없음.

posted-called-off = 메일: 발송 전 취소
posted-loss-refunded = 메일: 분실 환불
mail-called-off-subject = 취소 안내: 주문 { $number }
mail-called-off = { $count ->
   *[other] 주문 { $number }의 다음 소포가 취소되어 발송되지 않습니다: { $parcels }.
  }
mail-loss-refunded-subject = 주문 { $number }의 분실 소포를 환불해 드립니다
mail-loss-refunded = { $count ->
   *[other] 주문 { $number }의 다음 소포를 전해 드릴 수 없게 되었습니다: { $parcels }. 죄송합니다. 내신 금액을 모두 돌려드립니다. 혹시 나중에라도 도착하면 알려 주십시오.
  }
mail-owed-sent = 결제하신 수단으로 환불됩니다. 은행에 표시되기까지 며칠 걸릴 수 있습니다.
