## templates/parts/voices.html: тауар бетіндегі пікірлер мен сұрақтар

voices-title = Пікірлер
voices-how = Әр пікірді осы тауарды бізден алған адам жазған. Мақтауды да, шағымды да бірдей жариялаймыз.
voices-none = Бұл тауар туралы әзірге пікір жоқ. Оны осы жерден алған адам тауар жеткен соң пікір жаза алады.
voices-none-fit = Ондай пікір жоқ.
voices-count =
    { $count ->
        [one] Бір пікір
       *[other] { $count } пікір
    }
voices-stars = 5 жұлдыздың ішінен { $stars }
voices-with =
    { $count ->
        [one] Бір жұлдыз
       *[other] { $count } жұлдыз
    }
voices-choose = Пікірлердің бір бөлігін ғана көрсету
voices-all = Барлық пікір
voices-with-photos = Суреті барлар ({ $count })
voices-somebody = Осы тауарды алған адам
voices-edited = өзгертілген күні: { $day }
voices-photo = Пікірдің { $number }-суреті
voices-answer = { $brand } жауабы
questions-title = Сұрақтар
questions-none = Жауабы бар сұрақ әзірге жоқ.
questions-ask = Осы тауар туралы сұрау

## templates/shop/review.html

review-title = Пікіріңіз
review-link = Пікір жазу
review-say = Пікірмен бірге мыналар көрінеді: өзіңіз жазған ат, сәлемдеме барған ел және сатып алған түріңіз. Тапсырысыңыздан басқа ештеңе көрінбейді.
review-not-delivered = Бұл тауар әлі жеткен жоқ. Жеткен соң осында пікір жаза аласыз.
review-hidden = Бұл пікірді көрсетпейміз. Себебі: { $reason }
review-stars = Тауар қаншалықты ұнады?
review-stars-needed = Бірден беске дейін жұлдыз таңдаңыз
review-headline = Тақырыбы (қаласаңыз)
review-text = Басқалар нені білгені жөн?
review-text-needed = Бір-екі сөйлем жазыңыз
review-name = Басқаларға көрінетін атыңыз
review-name-say = Мысалы, Анна Б.
review-name-needed = Пікіріңіздің жанында тұратын атты жазыңыз
review-language = Пікір тілі
review-photos = Суреттер (қаласаңыз)
review-photos-say = Төрт суретке дейін: JPEG, PNG не WebP, бәрі бірге 24 МБ-қа дейін. Қайда, қашан түсірілгені туралы деректер өшіріледі.
review-photo-kept = { $number }-суретті қалдыру
review-photos-many = Ең көбі төрт сурет. Артығын алып тастаңыз
review-photos-large = Файлдар бәрі бірге 24 МБ-тан үлкен. Азырақ не кішірек файл жіберіңіз
review-photo-wrong = { $file }: { $why }
review-send = Пікірді жариялау
review-save = Өзгерістерді сақтау
review-withdraw = Пікірімді алып тастау
review-withdraw-say = Пікір суреттерімен және оған берілген жауаппен бірге бірден жойылады.
said-review-shown = Рақмет. Пікіріңіз жарияланды.
said-review-withdrawn = Пікіріңіз алып тасталды.

## templates/shop/ask.html, templates/shop/question.html

question-title = Тауар туралы сұрақ: { $title }
question-say = Сұрақты { $brand } оқып, хатпен жауап береді. Содан кейін сұрақ пен жауап тауар бетінде көрсетіледі, ал мекенжайыңыз ешқашан көрсетілмейді.
question-text = Сұрағыңыз
question-text-needed = Сұрағыңызды жазыңыз
question-too-often = Бір сағат ішінде бірнеше сұрақ қойдыңыз. Біраз күтіп, мұны содан кейін жіберіңіз
question-name = Басқаларға көрінетін атыңыз (қаласаңыз)
question-email = Эл. пошта мекенжайыңыз
question-email-say = Тек жауап үшін. Алдымен мекенжайды растайтын сілтеме жібереміз.
question-send = Сұрақты жіберу
question-confirm = Сұрағымды растау
question-confirm-title = Бұл сіздің сұрағыңыз ба?
question-confirm-say = Растасаңыз, сұрақ { $brand } брендіне жіберіледі.
question-sent-title = Сұрағыңыз { $brand } брендіне жіберілді
question-sent-say = Жауабы сізге хатпен келеді.
said-question-asked = Рақмет. Сұрағыңыз брендке жіберілді.
said-question-mailed = Сізге хат жібердік. Ондағы сілтемені ашсаңыз, сұрағыңыз брендке жіберіледі.

## templates/brand/voices.html

brand-nav-voices = Сұрақтар мен пікірлер
brand-voices-waiting =
    { $count ->
        [0] Жауап күтіп тұрған ештеңе жоқ.
        [one] Бір сұрақ не пікір жауап күтіп тұр.
       *[other] { $count } сұрақ пен пікір жауап күтіп тұр.
    }
brand-voices-open = Жауапсыз сұрақтар
brand-voices-answered = Жауап берілген сұрақтар
brand-voices-none = Ешкім жауап күтіп тұрған жоқ.
brand-voices-no-reviews = Тауарларыңыз туралы әзірге пікір жоқ.
brand-voices-answer = Жауабыңыз
brand-voices-answer-needed = Жауап жазыңыз
brand-voices-language = Жауап тілі
brand-voices-send = Жауап беру
brand-voices-again = Жауапты қайта жазу
said-answered = Жауабыңыз тауар бетінде тұр.

## templates/care/voices.html

care-nav-voices = Пікірлер мен сұрақтар
care-voices-say = Заңға не сауда үйінің ережелеріне қайшы нәрсені беттен алып тастауға болады. Себебін жазыңыз: пікір авторы оны оқиды.
care-voices-question = Сұрақ
care-voices-hide = Жасыру
care-voices-reason = Себебі
care-voices-reason-needed = Себебін жазыңыз
care-voices-show = Қайта көрсету
care-voices-hidden = Жасырылған: { $reason }
care-voices-unanswered = Әлі жауап жоқ
care-voices-none = Әзірге ешкім ештеңе жазған жоқ.
said-voice-hidden = Жасырылып, журналға жазылды.
said-voice-shown = Қайта көрсетіліп, журналға жазылды.

## Хаттар

mail-question-confirm-subject = Сұрағыңызды растаңыз
mail-question-confirm = «{ $title }» туралы сұрақ қойдыңыз. Мекенжайыңызды растау үшін сілтемені ашыңыз; содан кейін сұрағыңыз брендке жіберіледі. Сұрақ қоймаған болсаңыз, ештеңе істеудің қажеті жоқ.
mail-question-answered-subject = «{ $title }» туралы жауап
mail-question-answered = Бренд «{ $title }» туралы сұрағыңызға жауап берді.
mail-question-yours = Сіздің сұрағыңыз: { $text }
mail-question-open = Тауарға өту
mail-review-ask = Тауарды қолданып көрген соң, қалай екенін жазсаңыз, басқалар қуана оқыр еді. Пікірді тапсырысыңыздың бетінен жаза аласыз.
