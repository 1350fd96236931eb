## templates/parts/voices.html : avis et questions sur la page d’un article

voices-title = Avis
voices-how = Chaque avis vient d’une personne à qui nous avons livré cet article. Nous publions les éloges comme les reproches.
voices-none = Cet article n’a pas encore d’avis. Qui l’a acheté ici peut en donner un dès qu’il est arrivé.
voices-none-fit = Aucun avis ne correspond.
voices-count =
    { $count ->
        [one] { $count } avis
        [many] { $count } d’avis
       *[other] { $count } avis
    }
voices-stars = { $stars } sur 5 étoiles
voices-with =
    { $count ->
        [one] { $count } étoile
        [many] { $count } d’étoiles
       *[other] { $count } étoiles
    }
voices-choose = N’afficher que certains avis
voices-all = Tous les avis
voices-with-photos = Avec photos ({ $count })
voices-somebody = Quelqu’un qui a acheté ici
voices-edited = modifié le { $day }
voices-photo = Photo { $number } de l’avis
voices-answer = { $brand } répond
questions-title = Questions
questions-none = Aucune question n’a encore reçu de réponse.
questions-ask = Poser une question sur cet article

## templates/shop/review.html

review-title = Votre avis
review-link = Donner un avis
review-say = Avec lui s’affichent le nom que vous indiquez, le pays où le colis est allé et la variante achetée. Rien d’autre de votre commande.
review-not-delivered = Cet article n’est pas encore arrivé. Dès qu’il le sera, vous pourrez donner votre avis ici.
review-hidden = Nous n’affichons pas cet avis. La raison : { $reason }
review-stars = Cela vous plaît-il ?
review-stars-needed = Choisissez de une à cinq étoiles
review-headline = Titre (facultatif)
review-text = Qu’aimeriez-vous dire aux autres ?
review-text-needed = Écrivez une phrase ou deux
review-name = Votre nom, tel que les autres le liront
review-name-say = Par exemple Anna B.
review-name-needed = Indiquez le nom à afficher avec votre avis
review-language = Langue dans laquelle vous écrivez
review-photos = Photos (facultatives)
review-photos-say = Quatre au plus, en JPEG, PNG ou WebP, 24 Mo en tout. Le lieu et la date de prise de vue sont retirés.
review-photo-kept = Garder la photo { $number }
review-photos-many = Quatre photos au plus. Retirez-en
review-photos-large = Ces fichiers dépassent 24 Mo en tout. Envoyez-en moins, ou de plus petits
review-photo-wrong = { $file } : { $why }
review-send = Publier mon avis
review-save = Enregistrer les modifications
review-withdraw = Retirer mon avis
review-withdraw-say = Il disparaît aussitôt, avec ses photos et la réponse qu’il a reçue.
said-review-shown = Merci. Votre avis est publié.
said-review-withdrawn = Votre avis est retiré.

## templates/shop/ask.html, templates/shop/question.html

question-title = Poser une question : { $title }
question-say = { $brand } la lit et répond par e-mail. La question et sa réponse paraissent ensuite sur la page, votre adresse jamais.
question-text = Votre question
question-text-needed = Écrivez votre question
question-too-often = Vous avez posé plusieurs questions en une heure. Attendez un peu, puis envoyez celle-ci
question-name = Votre nom, tel que les autres le liront (facultatif)
question-email = Votre adresse e-mail
question-email-say = Pour la réponse uniquement. Nous y envoyons d’abord un lien pour la confirmer.
question-send = Envoyer la question
question-confirm = Confirmer ma question
question-confirm-title = Cette question est-elle de vous ?
question-confirm-say = Confirmez-la, et nous la transmettons à { $brand }.
question-sent-title = { $brand } a reçu votre question
question-sent-say = La réponse vous parviendra par e-mail.
said-question-asked = Merci. Votre question est en route vers la marque.
said-question-mailed = Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient, et votre question est en route.

## templates/brand/voices.html

brand-nav-voices = Questions et avis
brand-voices-waiting =
    { $count ->
        [0] Rien n’attend de réponse.
        [one] Une question ou un avis attend une réponse.
        [many] { $count } de questions et d’avis attendent une réponse.
       *[other] { $count } questions et avis attendent une réponse.
    }
brand-voices-open = Questions ouvertes
brand-voices-answered = Questions avec réponse
brand-voices-none = Personne n’attend de réponse.
brand-voices-no-reviews = Aucun avis sur vos articles pour l’instant.
brand-voices-answer = Votre réponse
brand-voices-answer-needed = Écrivez une réponse
brand-voices-language = Langue de votre réponse
brand-voices-send = Répondre
brand-voices-again = Reformuler
said-answered = Votre réponse est sur la page.

## templates/care/voices.html

care-nav-voices = Avis et questions
care-voices-say = Ce qui enfreint la loi ou les règles de la maison peut être retiré de sa page. Indiquez le motif : l’auteur d’un avis le lit.
care-voices-question = Question
care-voices-hide = Masquer
care-voices-reason = Motif
care-voices-reason-needed = Indiquez le motif
care-voices-show = Afficher de nouveau
care-voices-hidden = Motif du masquage : { $reason }
care-voices-unanswered = Sans réponse pour l’instant
care-voices-none = Personne n’a encore rien écrit.
said-voice-hidden = Masquage effectué et inscrit au journal.
said-voice-shown = Affichage rétabli et inscrit au journal.

## E-mails

mail-question-confirm-subject = Confirmez votre question, s’il vous plaît
mail-question-confirm = Vous avez posé une question sur « { $title } ». Ouvrez le lien pour confirmer votre adresse ; votre question part alors à la marque. Si vous n’avez rien demandé, vous n’avez rien à faire.
mail-question-answered-subject = Une réponse au sujet de « { $title } »
mail-question-answered = La marque a répondu à votre question sur « { $title } ».
mail-question-yours = Votre question : { $text }
mail-question-open = Voir l’article
mail-review-ask = Quand vous connaîtrez mieux l’article, dites ce que vous en pensez : d’autres aimeraient le lire. Vous pouvez écrire un avis depuis la page de votre commande.
