## templates/parts/voices.html: reviews and questions on a listing's page

voices-title = Reviews
voices-how = Each of these was written by someone to whom we delivered these goods. We publish praise and complaints alike.
voices-none = Nobody has reviewed these goods yet. Whoever bought them here can, once they have arrived.
voices-none-fit = No review is like that.
voices-count =
    { $count ->
        [one] One review
       *[other] { $count } reviews
    }
voices-stars = { $stars } of 5 stars
voices-with =
    { $count ->
        [one] One star
       *[other] { $count } stars
    }
voices-choose = Show only some reviews
voices-all = All reviews
voices-with-photos = With photos ({ $count })
voices-somebody = Someone who bought it here
voices-edited = changed on { $day }
voices-photo = Photo { $number } of the review
voices-answer = { $brand } answers
questions-title = Questions
questions-none = No question has been answered yet.
questions-ask = Ask about these goods

## templates/shop/review.html

review-title = Your review
review-link = Review
review-say = Shown with it: the name you type, the country the parcel went to, and which form you bought. Nothing else of your order.
review-not-delivered = These goods have not arrived yet. Once they have, you can review them here.
review-hidden = We do not show this review, because: { $reason }
review-stars = How do you like it?
review-stars-needed = Choose one to five stars
review-headline = Headline, if you like
review-text = What should others know?
review-text-needed = Write a sentence or two
review-name = Your name, as others read it
review-name-say = For example Anna B.
review-name-needed = Type the name to show with your review
review-language = Language you write in
review-photos = Photos, if you like
review-photos-say = Up to four, in JPEG, PNG or WebP, 24 MB together. Where and when they were taken is removed.
review-photo-kept = Keep photo { $number }
review-photos-many = Four photos at most. Take some away
review-photos-large = These files are larger than 24 MB together. Send fewer, or smaller ones
review-photo-wrong = { $file }: { $why }
review-send = Publish my review
review-save = Save the changes
review-withdraw = Take my review back
review-withdraw-say = It disappears at once, with its photos and the answer to it.
said-review-shown = Thank you. Your review is published.
said-review-withdrawn = Your review is gone.

## templates/shop/ask.html, templates/shop/question.html

question-title = Ask about { $title }
question-say = { $brand } reads it and answers by letter. The question and its answer are then shown on the page, never your address.
question-text = Your question
question-text-needed = Write your question
question-too-often = You have asked several questions within an hour. Wait a while, then send this one
question-name = Your name as others read it, if you like
question-email = Your e-mail address
question-email-say = For the answer alone. We first send a link by which you confirm it.
question-send = Send the question
question-confirm = Confirm my question
question-confirm-title = Is this your question?
question-confirm-say = Confirm it, and it goes to { $brand }.
question-sent-title = Your question is with { $brand }
question-sent-say = The answer comes to you by letter.
said-question-asked = Thank you. Your question is on its way to the brand.
said-question-mailed = We have sent you a letter. Open the link in it, and your question is on its way.

## templates/brand/voices.html

brand-nav-voices = Questions and reviews
brand-voices-waiting =
    { $count ->
        [0] Nothing waits for an answer.
        [one] One question or review waits for an answer.
       *[other] { $count } questions and reviews wait for an answer.
    }
brand-voices-open = Open questions
brand-voices-answered = Answered questions
brand-voices-none = Nobody waits for an answer.
brand-voices-no-reviews = No review of your goods yet.
brand-voices-answer = Your answer
brand-voices-answer-needed = Write an answer
brand-voices-language = Language of your answer
brand-voices-send = Answer
brand-voices-again = Word it anew
said-answered = Your answer stands on the page.

## templates/care/voices.html

care-nav-voices = Reviews and questions
care-voices-say = What is against the law or the rules of the house can be taken off its page. Give the reason: the writer of a review reads it.
care-voices-question = Question
care-voices-hide = Hide
care-voices-reason = Reason
care-voices-reason-needed = Say why
care-voices-show = Show it again
care-voices-hidden = Hidden: { $reason }
care-voices-unanswered = Not answered yet
care-voices-none = Nobody has written anything yet.
said-voice-hidden = Hidden, and noted in the log.
said-voice-shown = Shown again, and noted in the log.

## Letters

mail-question-confirm-subject = Please confirm your question
mail-question-confirm = You asked about “{ $title }”. Open the link to confirm your address; then your question goes to the brand. If you asked nothing, leave this letter as it is.
mail-question-answered-subject = An answer about “{ $title }”
mail-question-answered = The brand has answered your question about “{ $title }”.
mail-question-yours = You asked: { $text }
mail-question-open = To the goods
mail-review-ask = Once you have used it: others would like to read how you find it. You can write a review from your order’s page.
