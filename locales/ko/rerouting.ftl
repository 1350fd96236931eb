# 판매 뒤: 소포의 다른 경로, 같은 상품 다시 보내기, 서류 무효.

# /care/와 /care/stranded: 경로가 없는 소포
care-nav-stranded = 경로 없음
stranded-queue = 경로 없는 소포 { $count }개
stranded-title = 경로 없는 소포
stranded-say = 노선이 닫힌 소포입니다. 기한과 당사 한도 안에서 다른 경로로 갈 수 있는 것은 이미 보냈습니다. 남은 소포는 직접 결정하십시오.
stranded-none = 모든 소포에 경로가 있습니다.
stranded-open = { $count ->
    [0] 대기 없음
   *[other] 소포 { $count }개 대기
}
stranded-more = 이 밖에 소포 { $count }개가 더 있습니다.
stranded-parcel = 소포
stranded-promised = { $day }까지 약속
stranded-lane = 노선 { $lane }, 닫힘
stranded-no-way = 이 상품을 싣는 다른 경로가 없습니다.
stranded-later = 약속한 날을 지키는 다른 경로가 없습니다. 가장 빠른 도착일: { $day }.
stranded-dearer = 가장 저렴한 경로도 결제액보다 당사 부담이 { $amount } 늘어납니다. 확인 없이 쓸 수 있는 한도: { $limit }.
stranded-fits = 이제 기한과 한도 안에서 보낼 수 있습니다. 한 시간 안에 시스템이 처리하며, 여기서 직접 처리해도 됩니다.
stranded-ways = 다른 경로
stranded-way-means = { $day }까지 도착, 결제액 대비 당사 추가 부담 { $amount }.
stranded-in-time = 기한 내
stranded-late = { $days }일 늦음
stranded-take = 이 경로로 보내기
stranded-take-means = 구매자는 더 내지 않습니다. 날짜가 바뀌면 메일이 발송됩니다.
stranded-off = 취소하고 환불
stranded-wait = 대기시키기
stranded-wait-note = 다음 담당자를 위한 대기 이유
stranded-wait-needed = 대기하는 이유를 쓰십시오.
stranded-waits = 대기: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = 보낼 수 없는 경로
stranded-splits = 소포를 여러 개로 나누어야 함
said-rerouted = 소포에 새 경로를 지정했습니다. 날짜가 바뀌었으면 메일이 발송됩니다.
said-waits = 기록했습니다. 노선이 다시 열리거나 다른 결정이 있을 때까지 대기합니다.

# 소포를 그 경로로 보낼 수 없는 이유
reroute-not-paid = 결제되지 않은 주문이므로 아무것도 발송하지 않습니다.
reroute-stands = 소포가 이미 “{ $state }” 상태여서 다른 경로로 보낼 수 없습니다. 변동 없음.
reroute-open-again = 노선이 다시 열렸습니다. 소포는 판매 당시의 경로로 갑니다. 변동 없음.
reroute-given = 방금 다른 사람이 이 소포에 다른 경로를 지정했습니다. 변동 없음.
reroute-changed = 그사이 이 경로가 닫혔거나 비용이 달라졌습니다. 경로를 다시 확인하십시오.
reroute-no-stock = { $sku }: 그쪽에 남은 수량이 부족합니다. 경로를 다시 확인하십시오.

# 고객센터: 다른 경로로 간 주문의 소포
care-rerouted = 경로 변경
care-rerouted-say = { $left } → { $took }: { $promised } 대신 { $day }까지 도착, 결제액 대비 당사 추가 부담 { $amount }.
care-rerouted-same = { $left } → { $took }: 약속대로 { $day }까지 도착, 결제액 대비 당사 추가 부담 { $amount }.
care-stranded = 노선이 닫힌 소포입니다. 다른 경로를 고르거나, 취소하거나, 대기시키십시오.
care-stranded-open = 처리 방법 선택

# 고객센터: 같은 상품 다시 보내기
care-replace = 대체품 발송
care-replace-means = 판매 가능 재고에서 같은 상품을 별도의 소포로 다시 보냅니다. 구매자는 아무것도 내지 않으며 메일을 받습니다. 대체품과 환불 중 하나만 할 수 있고, 소포가 출발한 뒤에는 되돌릴 수 없습니다.
care-replace-road = 경로
care-replace-way = { $city }, { $carrier }: { $day }까지 도착, 당사 부담 { $amount }
care-replace-none = 이 상품을 모두 갖추고 구매자에게 가는 경로가 있는 거점이 없어 환불만 할 수 있습니다.
care-replaces = 없어진 소포 { $parcel }의 대체품입니다. 구매자 결제 없음, 당사 부담 { $amount }.
care-replaced = 대체 소포: { $parcel }
care-replaced-found = 대체품을 보낸 소포가 발견됨
care-replaced-found-say = 대신 보낸 소포: { $parcel }. 도착하는 상품은 당사의 호의로 구매자가 그대로 갖습니다. 대체품이 출발하지 않았다면 아직 취소할 수 있으며, 이 소포가 도착하므로 환불은 없습니다.
care-replacement-off-means = 발송하지 않고 재고를 다시 풉니다. 첫 소포가 여전히 없으므로 구매자에게 { $amount } 환불합니다. 구매자에게 메일이 발송됩니다.
care-replacement-off-nothing = 발송하지 않고 재고를 다시 풉니다. 첫 소포가 발견되었으므로 환불은 없습니다.
unowed-replaced = 이 분실에 대해서는 대체 소포 { $parcel } 건이 있습니다. 대체는 한 번만 하며, 대금은 대체품을 따릅니다.
said-loss-replaced = 대체품 출고를 지시했고, 구매자에게 메일이 발송됩니다.

# 주문 이력
care-story-loss-replaced = 대체품 발송
care-story-parcel-rerouted = 소포 경로 변경
care-story-parcel-stranded = 경로 없는 소포, 담당자에게 전달
care-story-parcel-waits = 소포가 노선을 대기
care-story-papers-issued = 서류 작성
care-story-papers-void = 서류 무효 처리

# 구매자의 주문 페이지
order-replacement = 소포 { $parcel }의 대체품
order-replacement-say = 같은 상품을 다시 보내 드립니다. 따로 내실 금액은 없습니다.
order-replaced-by = 이 소포는 도착하지 못했습니다. 비용 없이 다시 보내 드리는 소포: { $parcel }.
order-rerouted = 이 소포는 예정과 다른 경로로 가며, 도착 예정일은 { $day }입니다. 가격은 그대로입니다.

# 메일
mail-parcel-rerouted-subject = { $when ->
    [sooner] 주문 { $number }의 소포가 더 일찍 도착합니다
   *[later] 주문 { $number }의 소포가 늦어집니다
}
mail-parcel-rerouted = { $when ->
    [sooner] 주문 { $number }의 소포 { $parcel } 건이 예정과 다른 경로로 더 일찍 도착합니다. 새 도착 예정일: { $arrives }(기존: { $promised }).
   *[later] 주문 { $number }의 소포 { $parcel } 건이 가기로 한 길이 닫혔습니다. 다른 경로로 보내 드립니다. 새 도착 예정일: { $arrives }(기존: { $promised }). 기다리게 해 드려 죄송합니다.
}
mail-parcel-rerouted-cost = 가격은 그대로입니다. 다른 경로에 더 드는 비용은 저희가 냅니다.
mail-loss-replaced-subject = 주문 { $number }의 상품을 다시 보내 드립니다
mail-loss-replaced = 주문 { $number }의 소포 { $gone } 건이 도착하지 못했습니다. 같은 상품을 다시 보내 드립니다. 새 소포: { $parcel }, 도착 예정: { $days }.
mail-loss-replaced-cost = 따로 내실 금액은 없습니다. 혹시 첫 소포가 나중에 도착하더라도 그대로 가지시면 됩니다.
posted-parcel-rerouted = 메일: 경로 변경
posted-loss-replaced = 메일: 대체품

# /ops/books
books-kind-reroute = 경로 변경
books-kind-replacement = 상품 재발송
books-kind-unspent = 미집행 운송비 또는 상품

# /ops/parcels: 무효가 된 서류
papers-void = 무효 서류
papers-void-make = 무효 처리
papers-void-say = 서류는 취소선을 그어 기록에 남기고, 번호는 다시 쓰지 않으며, 라벨을 스캔해도 거부됩니다. 새 서류를 바로 만들 수 있습니다.
papers-void-reason = 사유
papers-void-reason-needed = 옛 라벨을 발견할 사람을 위해 사유를 쓰십시오.
papers-void-by = 무효 처리: { $name }, { $moment }
papers-void-desk = 무효
papers-void-rerouted = 무효: 경로 변경
papers-void-called-off = 무효: 소포 취소
papers-void-described = 무효: 품명 재작성
papers-void-none = 이 소포에는 유효한 서류가 없습니다. 변동 없음.
papers-void-gone = 소포가 “{ $state }” 상태입니다. 서류도 함께 이동 중이므로 그대로 둡니다.
said-papers-void = 서류를 무효로 처리했습니다. 상자에서 옛 라벨을 떼십시오.
scan-void = 라벨 { $label }: 더 이상 유효하지 않습니다. 소포 { $parcel } 페이지에서 새 서류를 만들고 새 라벨을 그 위에 붙이십시오.
