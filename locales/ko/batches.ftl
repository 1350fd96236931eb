# 직송 우편물의 발송 묶음: /ops/batches, 묶음 하나, 스캔 페이지에서 묶음에 넣고 빼기.

ops-nav-batches = 발송 묶음
batches-title = 발송 묶음
batches-say = 한 나라로 가는 소포를 허브에 모아 자루에 넣고 함께 인도합니다. 묶음은 마감 시각까지, 또는 직접 마감할 때까지 소포를 받습니다.
batches-open = 소포 받는 중
batches-none-open = 열린 묶음이 없습니다. 소포를 처음 스캔해 넣으면 묶음이 열립니다.
batches-closed = 운송사 대기
batches-none-closed = 마감되어 대기 중인 묶음이 없습니다.
batches-ended = 최근 출발
batches-none-ended = 아직 묶음으로 출발한 것이 없습니다.
batches-outside = 포장 완료, 묶음 밖
batches-outside-say = 다음 묶음에 넣거나 따로 인도합니다. 어느 쪽이든 구매자가 더 내지 않습니다.
batches-none-outside = 묶음 밖에 포장된 소포가 없습니다.

batch = 묶음
batch-title = 묶음 { $batch }
batch-pieces = 소포
batch-weight = 중량
batch-cut-off = 마감 시각
batch-value = 신고 가격
batch-closed-by = 마감 처리
batch-clock = { $moment } ({ $zone })
batch-close = 묶음 마감
batch-close-say = 적하목록이 작성되고 이후 바뀌지 않습니다. 나중에 오는 소포는 다음 묶음에 넣거나 따로 보냅니다.
batch-files = 적하목록과 신고서
batch-manifest = 적하목록
batch-declarations = 세관 신고서
batch-hand-over = 운송사에 인도
batch-hand-over-say = 적하목록의 소포 { $count }개가 함께 출발하고 구매자에게 메일이 발송됩니다.
batch-dissolve = 묶음 해체
batch-dissolve-say = 이대로 출발할 수 없을 때 씁니다. 소포는 포장 완료 상태로 돌아가 다시 모읍니다. 적하목록은 보관되며, 그 목록으로는 아무것도 출발하지 않습니다.
batch-inside = 자루별 소포
batch-dissolved-say = 적하목록에 있던 내용입니다. 소포는 이후 모두 꺼냈습니다.
batch-bag-most = 자루 하나의 최대 중량: { $weight }.
batch-nothing = 들어 있는 것이 없습니다.
batch-bag = 자루 { $bag }
batch-bag-sum = 소포 { $count }개, { $weight }
batch-parcel = 소포
batch-identifier = 식별번호
batch-order = 주문
batch-take-out = 빼기
batch-take-out-one = 소포 { $parcel } 빼기

batch-open = 소포 받는 중
batch-due = 마감 시각 경과: 마감 필요
batch-closed = 마감
batch-handed-over = 인도 완료
batch-dissolved = 해체

batch-no-hub = 이곳의 소포는 하나씩 나갑니다. 따로 인도하십시오.
batch-lane-closed = 노선 { $lane }: 닫혀 있어 모으지 않습니다. 열릴 때까지 소포를 따로 두십시오.
batch-no-papers = { $parcel }: 아직 서류가 없습니다. 서류를 먼저 만든 뒤 다시 스캔하십시오.
batch-no-bag = 자루 { $bag } 없음. 다음 새 자루는 { $next }번 자루입니다.
batch-bag-full = 자루 { $bag } 중량이 { $weight } 초과가 됩니다. 다른 자루를 쓰거나 칸을 비워 두십시오.
batch-too-heavy = 자루 하나의 한도({ $weight })보다 무겁습니다. 따로 인도하십시오.
batch-sealed = 마감된 묶음 { $batch }의 적하목록에 있습니다. 그 묶음과 함께 출발합니다. 빼려면 먼저 묶음을 해체하십시오.
batch-not-inside = 어느 묶음에도 들어 있지 않습니다.
batch-empty = 묶음이 비어 있어 마감할 것이 없습니다.
batch-stands = 지금은 할 수 없습니다. 묶음이 “{ $state }” 상태입니다. 현재 상태는 다음과 같습니다.

said-batch-closed = 묶음을 마감했습니다. 적하목록은 아래에 있습니다.
said-batch-left = 묶음을 운송사에 인도했습니다. 구매자에게 메일이 발송됩니다.
said-batch-apart = 묶음을 해체했습니다. 소포는 다시 포장 완료 상태입니다.
said-batch-out = 소포를 묶음에서 뺐습니다. 포장 완료 상태입니다.

scan-collect = 묶음에 넣기
scan-take-out = 묶음에서 빼기
scan-bag = 자루
scan-bag-hint = 비워 두면 소포는 여유가 있는 자루에 들어갑니다.
scan-bag-wrong = 자루 번호를 입력하거나 칸을 비워 두십시오.
scan-within = 묶음 { $batch }, 자루 { $bag }
scan-taken-out = 묶음 { $batch }에서 뺌

batch-offers = 한 상자로 보낼 수 있는 소포
batch-offers-say = 같은 주소의 같은 사람에게 가는 소포입니다. 합치면 가액의 합계로 신고하며, 구매자가 결제한 금액은 그대로입니다.
batch-offer = 소포 { $count }개를 따로 보내면 운임·관세·세금·수수료 { $apart }, 한 상자로 보내면 { $together }: { $saves } 절감.
batch-combine = 한 상자에 넣기
batch-part = 다시 나누기
batch-part-one = { $parcel } 상자에 함께 가는 것 나누기
batch-with = { $parcel } 동봉
batch-in-box = { $parcel } 상자에 동봉, 그 서류로 운송
batch-boxed = { $parcel } 소포와 한 상자를 씁니다. 묶음 페이지에서 먼저 나누십시오.
batch-apart = 더는 합칠 수 없습니다. 소포 하나가 이미 나갔거나, 합쳐도 더 저렴하지 않습니다.
said-batch-combined = 이제 한 상자로 갑니다. 서류를 새로 출력하십시오.
said-batch-parted = 다시 각각의 소포가 되었고, 서류도 원래대로입니다.
care-story-combined = 다른 소포와 한 상자에 합포장
care-story-parted = 다시 별도의 소포로 분리
