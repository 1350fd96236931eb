## templates/parts/voices.html: отзывы и вопросы на странице товара

voices-title = Отзывы
voices-how = Каждый отзыв написал тот, кому мы доставили этот товар. Публикуем и похвалу, и критику.
voices-none = Отзывов об этом товаре пока нет. Кто купил его здесь, сможет написать отзыв, когда товар придёт.
voices-none-fit = Таких отзывов нет.
voices-count =
    { $count ->
        [one] { $count } отзыв
        [few] { $count } отзыва
        [many] { $count } отзывов
       *[other] { $count } отзыва
    }
voices-stars = { $stars } из 5 звёзд
voices-with =
    { $count ->
        [one] { $count } звезда
        [few] { $count } звезды
        [many] { $count } звёзд
       *[other] { $count } звезды
    }
voices-choose = Показать только часть отзывов
voices-all = Все отзывы
voices-with-photos = С фото ({ $count })
voices-somebody = Покупатель этого товара
voices-edited = изменён { $day }
voices-photo = Фото { $number } к отзыву
voices-answer = Ответ бренда { $brand }
questions-title = Вопросы
questions-none = Вопросов с ответами пока нет.
questions-ask = Спросить об этом товаре

## templates/shop/review.html

review-title = Ваш отзыв
review-link = Написать отзыв
review-say = Вместе с отзывом видны имя, которое вы впишете, страна, куда пришла посылка, и купленный вариант. Больше ничего из вашего заказа.
review-not-delivered = Этот товар ещё не пришёл. Когда он будет у вас, здесь можно будет написать отзыв.
review-hidden = Мы не показываем этот отзыв. Причина: { $reason }
review-stars = Как вам этот товар?
review-stars-needed = Поставьте от одной до пяти звёзд
review-headline = Заголовок (по желанию)
review-text = Что стоит знать другим?
review-text-needed = Напишите одну-две фразы
review-name = Ваше имя, как его увидят другие
review-name-say = Например, Анна Б.
review-name-needed = Впишите имя, которое будет стоять у отзыва
review-language = Язык отзыва
review-photos = Фото (по желанию)
review-photos-say = До четырёх, в формате JPEG, PNG или WebP, вместе до 24 МБ. Сведения о том, где и когда они сняты, мы удаляем.
review-photo-kept = Оставить фото { $number }
review-photos-many = Можно не больше четырёх фото. Уберите лишние
review-photos-large = Файлы вместе больше 24 МБ. Отправьте меньше файлов или файлы поменьше
review-photo-wrong = { $file }: { $why }
review-send = Опубликовать отзыв
review-save = Сохранить изменения
review-withdraw = Удалить мой отзыв
review-withdraw-say = Он исчезнет сразу, вместе с фото и ответом на него.
said-review-shown = Спасибо. Ваш отзыв опубликован.
said-review-withdrawn = Ваш отзыв удалён.

## templates/shop/ask.html, templates/shop/question.html

question-title = Вопрос о товаре: { $title }
question-say = Вопрос прочтёт { $brand } и ответит вам письмом. Потом вопрос и ответ появятся на странице товара, а ваш адрес — никогда.
question-text = Ваш вопрос
question-text-needed = Напишите свой вопрос
question-too-often = За час от вас пришло уже несколько вопросов. Подождите немного и отправьте этот
question-name = Ваше имя, как его увидят другие (по желанию)
question-email = Ваш адрес эл. почты
question-email-say = Только для ответа. Сначала пришлём ссылку, по которой вы подтвердите адрес.
question-send = Отправить вопрос
question-confirm = Подтвердить вопрос
question-confirm-title = Это ваш вопрос?
question-confirm-say = Подтвердите его, и он уйдёт бренду { $brand }.
question-sent-title = Ваш вопрос передан бренду { $brand }
question-sent-say = Ответ придёт вам письмом.
said-question-asked = Спасибо. Ваш вопрос отправлен бренду.
said-question-mailed = Мы отправили вам письмо. Откройте ссылку из него, и вопрос уйдёт бренду.

## templates/brand/voices.html

brand-nav-voices = Вопросы и отзывы
brand-voices-waiting =
    { $count ->
        [0] Ничто не ждёт ответа.
        [1] Один вопрос или отзыв ждёт ответа.
        [one] Ждут ответа вопросы и отзывы: { $count }.
        [few] Ждут ответа вопросы и отзывы: { $count }.
        [many] Ждут ответа вопросы и отзывы: { $count }.
       *[other] Ждут ответа вопросы и отзывы: { $count }.
    }
brand-voices-open = Вопросы без ответа
brand-voices-answered = Вопросы с ответом
brand-voices-none = Никто не ждёт ответа.
brand-voices-no-reviews = Отзывов о ваших товарах пока нет.
brand-voices-answer = Ваш ответ
brand-voices-answer-needed = Напишите ответ
brand-voices-language = Язык ответа
brand-voices-send = Ответить
brand-voices-again = Переписать ответ
said-answered = Ваш ответ опубликован на странице товара.

## templates/care/voices.html

care-nav-voices = Отзывы и вопросы
care-voices-say = То, что нарушает закон или правила торгового дома, можно убрать со страницы. Укажите причину: автор отзыва её прочтёт.
care-voices-question = Вопрос
care-voices-hide = Скрыть
care-voices-reason = Причина
care-voices-reason-needed = Укажите причину
care-voices-show = Показать снова
care-voices-hidden = Скрыто: { $reason }
care-voices-unanswered = Ответа пока нет
care-voices-none = Пока никто ничего не написал.
said-voice-hidden = Скрыто, запись есть в журнале.
said-voice-shown = Снова показано, запись есть в журнале.

## Письма

mail-question-confirm-subject = Подтвердите, пожалуйста, свой вопрос
mail-question-confirm = Вы спросили о товаре «{ $title }». Откройте ссылку, чтобы подтвердить адрес, и ваш вопрос уйдёт бренду. Если вы ни о чём не спрашивали, ничего делать не нужно.
mail-question-answered-subject = Ответ о товаре «{ $title }»
mail-question-answered = Бренд ответил на ваш вопрос о товаре «{ $title }».
mail-question-yours = Вы спросили: { $text }
mail-question-open = К товару
mail-review-ask = Когда опробуете покупку, расскажите, как она вам: другим будет интересно. Отзыв можно написать со страницы вашего заказа.
