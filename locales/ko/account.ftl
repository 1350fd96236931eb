## templates/shop/login.html

login-title = 로그인
login-already = 이미 로그인되어 있습니다. 다시 로그인하면 다른 계정으로 바뀝니다.
login-button = 로그인
login-wrong = 이메일 주소와 비밀번호가 서로 맞지 않습니다. 대소문자까지 확인해 주십시오.
login-new = 처음이십니까?
login-new-say = 계정이 있으면 어느 기기에서나 주문을 다시 볼 수 있고, 한 곳에서 담은 장바구니를 다른 곳에서 이어 쓸 수 있습니다.
login-guest = 비회원으로 주문하셨습니까?
login-find = 주문 조회하기

## templates/shop/join.html

join-title = 계정 만들기
join-button = 계정 만들기
join-email-taken = 이 주소로 만든 계정이 이미 있습니다. 그 계정으로 로그인하거나 다른 주소를 써 주십시오.
join-had = 이미 계정이 있으십니까?
join-say = 성함, 메일을 받으실 주소, 주문 내용을 보관합니다. 다른 누구에게도 알리지 않습니다.

## templates/shop/account.html

account-title = 내 계정
account-email = 이메일 주소
account-password = 비밀번호
account-name = 이름
account-details = 내 정보
account-language = 메일과 업무 화면의 언어
account-language-hint = 상점 페이지는 그 주소의 언어로 표시됩니다.
account-language-wrong = 목록에 있는 언어 중에서 선택해 주십시오
account-save = 저장
account-leave = 로그아웃
account-desk = 업무 화면으로
account-password-change = 비밀번호 변경
account-password-now = 현재 비밀번호
account-password-new = 새 비밀번호
account-password-wrong = 현재 비밀번호가 아닙니다
account-password-say = 예전 비밀번호로 로그인한 다른 기기는 모두 로그아웃됩니다.
account-password-button = 비밀번호 변경
password-hint = 열 자 이상이어야 합니다. 아무도 외우지 못하는 기호보다 나만 할 법한 문장 하나가 낫습니다.
account-email-needed = 이메일 주소를 써 주십시오
account-name-needed = 어떻게 불러 드릴지 써 주십시오
account-password-needed = 비밀번호를 써 주십시오
password-short = { $least }자 이상이어야 합니다
password-published = 데모와 함께 공개된 비밀번호입니다. 본인만 아는 것으로 정해 주십시오

## templates/shop/account_orders.html

account-orders = 주문 내역
account-orders-none = 이 계정에는 아직 주문이 없습니다.
account-orders-look = 상품 보기
account-orders-number = 주문
account-orders-placed = 주문일
account-orders-to = 받는 곳
account-orders-state = 상태
account-orders-total = 합계
order-state-awaiting-payment = 결제 대기
order-state-paid = 결제 완료
order-state-declined = 결제 거절
order-state-cancelled = 취소
