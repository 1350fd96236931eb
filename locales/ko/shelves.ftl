## 페이지와 다른 언어로 쓰인 글: templates/parts/foreign.html

text-foreign = 아직 없는 언어: { $here }. 여기의 글은 다음 언어입니다: { $there }.

## 기획전: templates/shop/collection.html, templates/shop/home.html

home-collection = 기획전
home-collections = 다른 기획전
collection-see = 상품 { $count }개 모두 보기
collection-pieces = 상품 { $count }개
collection-until = { $day }까지
collection-over = 끝난 기획전입니다. 소개했던 상품은 남아 있는 동안 여기서 보실 수 있습니다.
collection-here = 이 가운데 { $count }개를 보내 드릴 수 있습니다. 배송 국가: { $country }.
collection-more = 다른 기획전

## 운영 담당자의 기획전: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = 기획전
collections-title = 기획전
collections-say = 이야기를 붙여 일정 기간 함께 소개하는 상품 모음입니다. 어떤 나라로 보낼 수 없는 상품은 그곳에서 따로 표시합니다.
collections-none = 아직 기획전이 없습니다.
collections-new = 새 기획전
collections-collection = 기획전
collections-stands = 상태
collections-place = 첫 화면
collections-goods = 상품
collections-languages = 언어
collection-coming = 예정
collection-running = 진행 중
collection-past = 종료
collection-look = 상점에서 보기
collection-slug = 주소의 일부
collection-slug-hint = 영문 소문자, 숫자, 하이픈. 다른 언어의 주소는 제목에서 만들며, 옛 주소도 새 주소로 이어집니다.
collection-not-a-slug = 영문 소문자 a~z, 숫자, 하이픈으로 쓰십시오.
collection-slug-taken = 다른 기획전이 쓰고 있거나 썼던 주소입니다.
collection-slug-reserved = 주소에서 다른 뜻으로 쓰는 낱말입니다. 다른 것을 고르십시오.
collection-place = 첫 화면의 순서
collection-place-hint = 1이 맨 앞입니다. 비우면 첫 화면에 나오지 않습니다.
collection-not-a-place = 1에서 99 사이의 숫자를 쓰거나 비우십시오.
collection-from = 첫날
collection-to = 마지막 날
collection-ends-early = 마지막 날이 첫날보다 빠릅니다.
collection-goods = 상품, 나오는 순서대로
collection-goods-hint = 한 줄에 하나씩, 상품 주소의 마지막 부분이나 전체 주소를 쓰십시오.
collection-no-such = “{ $slug }” 상품이 없습니다.
collection-no-goods = 상품을 하나 이상 쓰십시오.
collection-too-many = 상품은 최대 { $most }개입니다.
collection-picture = 사진
collection-picture-none = 없음
collection-picture-later = 기획전을 저장하면 상품의 사진 중에서 고를 수 있습니다.
collection-title = 제목, { $language }
collection-lead = 제목 아래 글, { $language }
collection-story = 이야기, { $language }: 문단 사이에는 빈 줄
collection-untitled = 기획전의 제목을 쓰십시오.
collection-save = 저장
collection-moved = 작성하시는 동안 다른 사람이 이 기획전을 변경했습니다. 쓰신 내용은 아래에 있으며, 페이지를 다시 열면 변경된 내용이 보입니다.

## 치수와 관리: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = 치수
sizes-size = 사이즈
sizes-centimetres = 단위: cm
sizes-inches = 단위: 인치, cm 병기
size-span = { $from }~{ $to }
size-chest = 가슴둘레
size-waist = 허리둘레
size-hips = 엉덩이둘레
size-shoulders = 어깨너비
size-sleeve = 소매길이
size-head = 머리둘레
size-foot = 발 길이
size-inseam = 다리 안쪽 길이
size-length = 길이
size-width = 너비
size-height = 높이
size-depth = 깊이
size-diameter = 지름
care-title = 관리
care-wash-30 = 30°C 세탁기 세탁
care-wash-40 = 40°C 세탁기 세탁
care-wash-60 = 60°C 세탁기 세탁
care-wash-hand = 손세탁
care-no-wash = 물세탁 금지
care-no-bleach = 표백 금지
care-iron-low = 저온 다림질
care-iron-medium = 중온 다림질
care-no-iron = 다림질 금지
care-tumble-low = 저온 기계 건조
care-no-tumble = 기계 건조 금지
care-dry-flat = 뉘어서 건조
care-dry-line = 널어서 건조
care-dry-clean = 드라이클리닝
care-dishwasher = 식기세척기 사용 가능
care-no-dishwasher = 식기세척기 사용 금지
care-microwave = 전자레인지 사용 가능
care-oil = 가끔 오일이나 왁스 바르기
care-wipe = 닦아서 손질
care-shade = 직사광선 피하기

## 브랜드 업무 화면의 치수와 관리: templates/brand/fitting.html

sizes-desk = 치수와 관리
sizes-desk-say = 상품의 치수와 손질 방법입니다. 상품 하나에 쓴 것이 분류에 쓴 것보다 우선합니다.
sizes-of-listing = 이 상품만
sizes-of-category = 이 분류의 귀사 상품 전체: { $category }
sizes-hint = 길이는 cm로 92, 92.5 또는 범위 92-96처럼 쓰십시오. 인치를 쓰는 나라의 구매자에게는 환산해 보여 줍니다. 옵션값의 코드(s, m, eu-40)를 쓴 사이즈는 그 옵션값의 이름으로 표시됩니다. 필요 없는 칸은 비우십시오.
sizes-column = 측정 부위 { $number }
sizes-row = 사이즈 { $number }
sizes-cell = 사이즈 { $row }, 측정 부위 { $column }
sizes-twice = 이 부위의 열이 이미 있습니다.
sizes-not-a-length = cm로 쓰십시오: 92, 92.5 또는 92-96.
sizes-unnamed = 길이만 있고 사이즈가 없는 행입니다.
sizes-same = 이 사이즈의 행이 이미 있습니다.
sizes-half = 표에는 측정 부위와 사이즈가 하나 이상 있어야 합니다.
sizes-moved = 작성하시는 동안 다른 사람이 내용을 변경했습니다. 쓰신 내용은 아래에 있으며, 페이지를 다시 열면 변경된 내용이 보입니다.

## 브랜드 페이지: templates/shop/brand.html

brand-policies = 판매 안내
brand-returns = 반품
brand-returns-is = 도착한 날부터 { $days }일 안에.
brand-pays = 반송비 부담
brand-pays-is = 불량이거나 주문과 다른 상품이 왔다면 저희가 냅니다. 마음이 바뀌신 경우에는 고객님이 부담합니다.
brand-sends = 출고지
brand-more = 반품 안내 전체 보기
