## templates/parts/wish.html, templates/shop/wishes.html: 찜 목록

wish-save = 찜하기
wish-remove = 찜 목록에서 빼기
wishes-title = 찜 목록
wishes-none = 아직 찜한 상품이 없습니다. 마음에 드는 상품의 페이지에서 “찜하기”를 누르시면 문 앞까지의 오늘 가격과 함께 여기서 기다립니다.
wishes-say = 상품 { $count }개, 오늘 가격입니다. 배송 국가: { $country }.
wishes-guest = 이 목록은 이 기기에만 남습니다. 로그인하시면 어디서나 이어집니다.
wishes-full = 찜 목록에는 상품을 { $most }개까지 담을 수 있습니다. 하나를 빼 자리를 만들어 주십시오.
wishes-gone = 판매 종료

## templates/parts/watch.html, templates/shop/watch.html: 메일 알림

watch-title =
    { $kind ->
        [drop] 가격이 내리면 알려 드립니다
       *[back] 다시 들어오면 알려 드립니다
    }
watch-button = 알림 받기
watch-email = 이메일 주소
watch-back-title = 다시 들어오면 알려 드립니다
watch-back-say = 다시 보내 드릴 수 있게 되면 문 앞 최종가와 함께 메일 한 통을 보내 드립니다. 그 뒤 주소는 지웁니다.
watch-back-button = 재입고 알림 받기
watch-back-told = 다시 들어오는 대로 메일로 알려 드립니다.
watch-drop-link = 가격이 내리면 알림 받기
watch-drop-say = 관세와 세금을 포함한 가격이 오늘보다 내릴 때마다 메일을 보내 드립니다. 메일마다 알림을 끄는 링크가 있습니다.
watch-drop-told = 가격이 내리면 메일로 알려 드립니다.
watch-off = 알림 끄기
watch-others = 품절된 옵션
watch-waits = 신청되었습니다. 소식이 있으면 { $email } 주소로 알려 드립니다.
watch-confirm-say = “{ $title }” 소식을 { $email } 주소로 알려 드려도 되겠습니까?
watch-confirm = 네, 알려 주십시오
watch-too-often = 한 시간 안에 여러 번 신청하셨습니다. 잠시 뒤에 다시 시도해 주십시오.
watch-too-many = 이 주소로 기다리는 상품이 이미 아주 많습니다. 먼저 그중 하나의 알림을 꺼 주십시오.

## templates/shop/letters_stop.html: 메일 그만 받기

stop-title = 메일 줄이기
stop-say =
    { $sort ->
        [reviews] 후기를 부탁드리는 메일을 그만 받으시겠습니까?
       *[goods] 재입고와 가격 인하 알림 메일을 모두 그만 받으시겠습니까? 찜 목록은 그대로 남습니다.
    }
stop-button = 이 메일 그만 받기
stop-done =
    { $sort ->
        [reviews] 알겠습니다. 이제 후기를 부탁드리지 않겠습니다.
       *[goods] 알겠습니다. 이제 재입고와 가격 인하 알림을 보내지 않겠습니다.
    }

## templates/parts/later.html: 나중에 구매

later-title = 나중에 구매할 상품 { $count }개
later-say = 재고를 따로 잡아 두지 않으며, 가격은 오늘 기준입니다.
later-save = 나중에 구매
later-back = 장바구니로 옮기기
later-forget = 지우기
later-count = { $count }개
later-full = 나중에 구매할 상품은 { $most }종까지 둘 수 있습니다. 하나를 지워 자리를 만들어 주십시오.

## templates/parts/moved.html: 다른 스토어로 옮긴 장바구니

moved-title = 장바구니의 배송 국가 변경: { $was } → { $now }
moved-title-currency = 장바구니의 결제 통화 변경: { $was } → { $now }
moved-total = 합계 { $now }, 이전에는 { $was }.
moved-charges-now = 이제 관세·세금·수수료가 붙습니다: { $now }, 합계에 이미 포함.
moved-charges-gone = 관세·세금·수수료가 더는 붙지 않습니다. 이전에는 { $was }.
moved-charges-other = 합계에 든 관세·세금·수수료: { $now }, 이전에는 { $was }.
moved-paid-ahead = 이제 주문할 때 함께 결제합니다. 문 앞에서 돈을 요구받는 일은 없습니다.
moved-paid-at-door = 그 나라에서는 주문할 때 결제하지 않고, 운송사가 문 앞에서 청구합니다.
moved-arrives = 모두 { $now }까지 도착, 이전에는 { $was }까지.
moved-gained = 새로 보낼 수 있는 상품: { $title }
moved-instead = 다른 상품 보기: { $category }
moved-nothing = 합계도, 보낼 수 있는 상품도, 도착일도 모두 그대로입니다.

## templates/shop/seen.html: 최근 본 상품

seen-title = 최근 본 상품
seen-say = 무엇을 보셨는지는 이 브라우저만 알고 있습니다.
seen-forget = 모두 지우기

## 변경한 뒤 한 번 알리는 말

said-wished = 찜 목록에 담았습니다.
said-wish-gone = 찜 목록에서 뺐습니다.
said-watched = 신청되었습니다. 메일로 알려 드립니다.
said-watch-mailed = 링크가 든 메일을 보내 드렸습니다. 링크를 열어 이메일 주소를 확인해 주십시오.
said-watch-off = 알겠습니다. 이 상품의 알림은 보내지 않습니다.
said-saved-later = 나중에 구매할 상품으로 옮겼습니다.
said-moved-to-cart = 장바구니로 다시 옮겼습니다.
said-saved-gone = 지웠습니다.

## templates/mail/letter.html

mail-watch-confirm-subject = 이메일 주소를 확인해 주십시오
mail-watch-confirm =
    { $kind ->
        [drop] “{ $title }” 가격이 내리면 알려 달라고 하셨습니다(배송 국가: { $country }). 링크를 열어 본인의 주소가 맞는지 확인해 주십시오.
       *[back] “{ $title }” 상품이 다시 들어오면 알려 달라고 하셨습니다(배송 국가: { $country }). 링크를 열어 본인의 주소가 맞는지 확인해 주십시오.
    }
mail-watch-confirm-not-you = 신청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. 다시 메일을 보내지 않으며, 주소는 일주일 안에 지웁니다.
mail-back-subject = 다시 들어왔습니다: { $title }
mail-back = “{ $title }” 상품을 다시 주문하실 수 있습니다. 알려 달라고 하셔서 보내 드리며, 이 상품의 재입고 메일은 이 한 통뿐입니다.
mail-drop-subject = 가격이 내렸습니다: { $title }
mail-drop = “{ $title }” 현재 가격 { $now }, 이전 가격 { $was }. 모두 관세와 세금을 포함한 가격입니다.
mail-goods-price = 메일을 보내는 지금의 문 앞 최종가입니다. 오늘 가격은 상품 페이지에서 언제든 보실 수 있습니다.
mail-goods-open = 상품 보기
mail-review-subject =
    { $count ->
       *[other] 써 보시니 어떻습니까?
    }
mail-review-how =
    { $count ->
       *[other] 주문 { $number }의 상품을 받으신 지 며칠이 지났습니다. 써 보시니 어떻습니까?
    }
mail-review-why = 구매를 고민하는 다른 분들께 도움이 됩니다. 칭찬도 불만도 똑같이 소중합니다. 이 부탁은 한 번만 드립니다.
mail-review-open = 후기 쓰기
mail-stop = 이런 메일 그만 받기
