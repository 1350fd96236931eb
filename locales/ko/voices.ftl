## templates/parts/voices.html: 상품 페이지의 후기와 문의

voices-title = 후기
voices-how = 모두 저희가 이 상품을 배송해 드린 분이 쓴 후기입니다. 칭찬도 불만도 똑같이 공개합니다.
voices-none = 아직 이 상품의 후기가 없습니다. 여기서 구매하신 분은 상품을 받은 뒤 쓸 수 있습니다.
voices-none-fit = 해당하는 후기가 없습니다.
voices-count = 후기 { $count }개
voices-stars = 별 5개 중 { $stars }개
voices-with = 별 { $count }개
voices-choose = 후기 골라 보기
voices-all = 전체 후기
voices-with-photos = 사진 후기({ $count })
voices-somebody = 여기서 구매하신 분
voices-edited = { $day } 수정
voices-photo = 후기 사진 { $number }
voices-answer = { $brand }의 답변
questions-title = 문의
questions-none = 아직 답변된 문의가 없습니다.
questions-ask = 이 상품 문의하기

## templates/shop/review.html

review-title = 내 후기
review-link = 후기 쓰기
review-say = 후기와 함께 보이는 것은 여기에 쓰신 이름, 소포를 받으신 나라, 구매하신 옵션뿐입니다. 주문의 다른 내용은 보이지 않습니다.
review-not-delivered = 이 상품은 아직 도착하지 않았습니다. 도착한 뒤에 여기서 후기를 쓸 수 있습니다.
review-hidden = 이 후기는 표시되지 않습니다. 이유: { $reason }
review-stars = 써 보시니 어떻습니까?
review-stars-needed = 별을 한 개에서 다섯 개까지 선택해 주십시오
review-headline = 제목(선택)
review-text = 다른 분들께 알려 주고 싶은 것
review-text-needed = 한두 문장을 써 주십시오
review-name = 다른 분들께 보일 이름
review-name-say = 예: 민지
review-name-needed = 후기와 함께 보일 이름을 써 주십시오
review-language = 후기를 쓰는 언어
review-photos = 사진(선택)
review-photos-say = JPEG, PNG, WebP, 최대 네 장, 모두 합쳐 24MB까지 올릴 수 있습니다. 사진에 남은 촬영 장소와 시각은 지웁니다.
review-photo-kept = 사진 { $number } 남기기
review-photos-many = 사진은 네 장까지입니다. 몇 장을 빼 주십시오
review-photos-large = 파일이 모두 합쳐 24MB를 넘습니다. 수를 줄이거나 더 작은 파일을 올려 주십시오
review-photo-wrong = { $file }: { $why }
review-send = 후기 올리기
review-save = 변경 내용 저장
review-withdraw = 후기 삭제
review-withdraw-say = 후기는 사진, 답변과 함께 바로 사라집니다.
said-review-shown = 감사합니다. 후기를 올렸습니다.
said-review-withdrawn = 후기를 삭제했습니다.

## templates/shop/ask.html, templates/shop/question.html

question-title = 상품 문의: { $title }
question-say = { $brand }에서 읽고 메일로 답변해 드립니다. 그 뒤 문의와 답변은 상품 페이지에 표시되지만, 이메일 주소는 절대 표시되지 않습니다.
question-text = 문의 내용
question-text-needed = 문의 내용을 써 주십시오
question-too-often = 한 시간 안에 이미 여러 번 문의하셨습니다. 잠시 뒤에 이 문의를 보내 주십시오
question-name = 다른 분들께 보일 이름(선택)
question-email = 이메일 주소
question-email-say = 답변을 보내는 데만 씁니다. 먼저 주소를 확인할 링크를 보내 드립니다.
question-send = 문의 보내기
question-confirm = 문의 확인하기
question-confirm-title = 직접 쓰신 문의가 맞습니까?
question-confirm-say = 확인하시면 { $brand }에 전달됩니다.
question-sent-title = { $brand }에 문의를 전달했습니다
question-sent-say = 답변은 메일로 보내 드립니다.
said-question-asked = 감사합니다. 문의를 브랜드에 전달합니다.
said-question-mailed = 메일을 보내 드렸습니다. 메일의 링크를 열어 확인하시면 문의가 브랜드에 전달됩니다.

## templates/brand/voices.html

brand-nav-voices = 문의와 후기
brand-voices-waiting =
    { $count ->
        [0] 답변 대기 건이 없습니다.
       *[other] 답변을 기다리는 문의와 후기 { $count }건
    }
brand-voices-open = 미답변 문의
brand-voices-answered = 답변 완료 문의
brand-voices-none = 답변을 기다리는 문의가 없습니다.
brand-voices-no-reviews = 아직 귀사 상품의 후기가 없습니다.
brand-voices-answer = 답변 내용
brand-voices-answer-needed = 답변을 쓰십시오
brand-voices-language = 답변 언어
brand-voices-send = 답변 등록
brand-voices-again = 답변 고쳐 쓰기
said-answered = 답변을 상품 페이지에 올렸습니다.

## templates/care/voices.html

care-nav-voices = 후기와 문의
care-voices-say = 법령이나 당사 규칙에 어긋나는 글은 페이지에서 내릴 수 있습니다. 사유를 쓰십시오. 후기 작성자가 그 사유를 읽습니다.
care-voices-question = 문의
care-voices-hide = 숨기기
care-voices-reason = 사유
care-voices-reason-needed = 사유를 쓰십시오
care-voices-show = 다시 표시
care-voices-hidden = 숨김: { $reason }
care-voices-unanswered = 미답변
care-voices-none = 아직 올라온 글이 없습니다.
said-voice-hidden = 숨겼으며 감사 로그에 기록했습니다.
said-voice-shown = 다시 표시했으며 감사 로그에 기록했습니다.

## 메일

mail-question-confirm-subject = 문의를 확인해 주십시오
mail-question-confirm = “{ $title }” 상품에 대해 문의하셨습니다. 링크를 열어 이메일 주소를 확인해 주시면 문의를 브랜드에 전달합니다. 문의하신 적이 없다면 아무것도 하지 않으셔도 됩니다.
mail-question-answered-subject = “{ $title }” 문의에 답변이 왔습니다
mail-question-answered = “{ $title }” 문의에 브랜드에서 답변했습니다.
mail-question-yours = 문의하신 내용: { $text }
mail-question-open = 상품 보기
mail-review-ask = 써 보신 뒤 어떠셨는지 들려주시면 다른 분들께 도움이 됩니다. 후기는 주문 페이지에서 쓰실 수 있습니다.
