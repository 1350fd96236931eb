## templates/parts/voices.html: opinie i pytania na stronie produktu

voices-title = Opinie
voices-how = Każdą z nich napisał ktoś, komu dostarczyliśmy ten produkt. Publikujemy i pochwały, i skargi.
voices-none = Nikt jeszcze nie napisał opinii o tym produkcie. Może to zrobić każdy, kto kupił go tutaj, gdy produkt już dotrze.
voices-none-fit = Nie ma takich opinii.
voices-count =
    { $count ->
        [one] Jedna opinia
        [few] { $count } opinie
        [many] { $count } opinii
       *[other] { $count } opinii
    }
voices-stars = { $stars } na 5 gwiazdek
voices-with =
    { $count ->
        [one] Jedna gwiazdka
        [few] { $count } gwiazdki
        [many] { $count } gwiazdek
       *[other] { $count } gwiazdki
    }
voices-choose = Pokaż tylko niektóre opinie
voices-all = Wszystkie opinie
voices-with-photos = Ze zdjęciami ({ $count })
voices-somebody = Ktoś, kto kupił to tutaj
voices-edited = zmieniono { $day }
voices-photo = Zdjęcie { $number } do opinii
voices-answer = Odpowiedź marki { $brand }
questions-title = Pytania
questions-none = Nie ma jeszcze pytań z odpowiedzią.
questions-ask = Zapytaj o ten produkt

## templates/shop/review.html

review-title = Twoja opinia
review-link = Napisz opinię
review-say = Przy opinii widać podane przez ciebie imię, kraj, do którego dotarła paczka, i kupioną wersję. Nic więcej z zamówienia.
review-not-delivered = Ten produkt jeszcze nie dotarł. Gdy będzie u ciebie, możesz napisać tu opinię.
review-hidden = Nie pokazujemy tej opinii. Powód: { $reason }
review-stars = Jak ci się podoba?
review-stars-needed = Wybierz od jednej do pięciu gwiazdek
review-headline = Nagłówek (opcjonalnie)
review-text = Co powinni wiedzieć inni?
review-text-needed = Napisz jedno lub dwa zdania
review-name = Twoje imię, tak jak zobaczą je inni
review-name-say = Na przykład Anna B.
review-name-needed = Wpisz imię, które ma stać przy opinii
review-language = Język opinii
review-photos = Zdjęcia (opcjonalnie)
review-photos-say = Do czterech, w formacie JPEG, PNG lub WebP, razem do 24 MB. Dane o tym, gdzie i kiedy je zrobiono, usuwamy.
review-photo-kept = Zachowaj zdjęcie { $number }
review-photos-many = Najwyżej cztery zdjęcia. Usuń nadmiarowe
review-photos-large = Te pliki mają razem ponad 24 MB. Wyślij mniej plików albo mniejsze
review-photo-wrong = { $file }: { $why }
review-send = Opublikuj opinię
review-save = Zapisz zmiany
review-withdraw = Wycofaj moją opinię
review-withdraw-say = Zniknie od razu, razem ze zdjęciami i odpowiedzią na nią.
said-review-shown = Dziękujemy. Twoja opinia jest opublikowana.
said-review-withdrawn = Twoja opinia została wycofana.

## templates/shop/ask.html, templates/shop/question.html

question-title = Pytanie o produkt: { $title }
question-say = Pytanie przeczyta { $brand } i odpowie ci e-mailem. Potem pytanie i odpowiedź pokażemy na stronie produktu, twojego adresu nigdy.
question-text = Twoje pytanie
question-text-needed = Napisz swoje pytanie
question-too-often = To już kilka twoich pytań w ciągu godziny. Odczekaj chwilę i dopiero wtedy wyślij to
question-name = Twoje imię, tak jak zobaczą je inni (opcjonalnie)
question-email = Twój adres e-mail
question-email-say = Tylko do odpowiedzi. Najpierw wyślemy link, którym potwierdzisz adres.
question-send = Wyślij pytanie
question-confirm = Potwierdź pytanie
question-confirm-title = Czy to twoje pytanie?
question-confirm-say = Potwierdź je, a trafi do marki { $brand }.
question-sent-title = Twoje pytanie trafiło do marki { $brand }
question-sent-say = Odpowiedź przyjdzie e-mailem.
said-question-asked = Dziękujemy. Twoje pytanie jest w drodze do marki.
said-question-mailed = Wysłaliśmy ci wiadomość. Otwórz link, który w niej jest, a pytanie ruszy w drogę do marki.

## templates/brand/voices.html

brand-nav-voices = Pytania i opinie
brand-voices-waiting =
    { $count ->
        [0] Nic nie czeka na odpowiedź.
        [one] Jedno pytanie lub jedna opinia czeka na odpowiedź.
        [few] Pytania i opinie czekające na odpowiedź: { $count }.
        [many] Pytania i opinie czekające na odpowiedź: { $count }.
       *[other] Pytania i opinie czekające na odpowiedź: { $count }.
    }
brand-voices-open = Pytania bez odpowiedzi
brand-voices-answered = Pytania z odpowiedzią
brand-voices-none = Nikt nie czeka na odpowiedź.
brand-voices-no-reviews = Nie ma jeszcze opinii o twoich towarach.
brand-voices-answer = Twoja odpowiedź
brand-voices-answer-needed = Napisz odpowiedź
brand-voices-language = Język odpowiedzi
brand-voices-send = Odpowiedz
brand-voices-again = Zmień odpowiedź
said-answered = Twoja odpowiedź jest na stronie produktu.

## templates/care/voices.html

care-nav-voices = Opinie i pytania
care-voices-say = To, co narusza prawo lub zasady firmy, można zdjąć ze strony. Podaj powód: autor opinii go przeczyta.
care-voices-question = Pytanie
care-voices-hide = Ukryj
care-voices-reason = Powód
care-voices-reason-needed = Podaj powód
care-voices-show = Pokaż ponownie
care-voices-hidden = Ukryto: { $reason }
care-voices-unanswered = Jeszcze bez odpowiedzi
care-voices-none = Nikt jeszcze niczego nie napisał.
said-voice-hidden = Ukryto i odnotowano w dzienniku.
said-voice-shown = Pokazano ponownie i odnotowano w dzienniku.

## Wiadomości

mail-question-confirm-subject = Potwierdź swoje pytanie
mail-question-confirm = Mamy Twoje pytanie o „{ $title }”. Otwórz link, żeby potwierdzić adres; wtedy pytanie trafi do marki. Jeśli to nie Twoje pytanie, nie trzeba nic robić.
mail-question-answered-subject = Odpowiedź na pytanie o „{ $title }”
mail-question-answered = Marka odpowiedziała na Twoje pytanie o „{ $title }”.
mail-question-yours = Twoje pytanie: { $text }
mail-question-open = Zobacz produkt
mail-review-ask = A gdy już wypróbujesz zakup: inni chętnie przeczytają, jak się sprawdza. Opinię można napisać ze strony zamówienia.
