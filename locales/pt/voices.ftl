## templates/parts/voices.html: avaliações e perguntas na página de um produto

voices-title = Avaliações
voices-how = Cada uma foi escrita por alguém a quem entregamos este produto. Publicamos elogios e queixas da mesma forma.
voices-none = Este produto ainda não tem avaliações. Quem o comprou aqui pode avaliá-lo assim que ele chegar.
voices-none-fit = Nenhuma avaliação é assim.
voices-count =
    { $count ->
        [0] Nenhuma avaliação
        [one] Uma avaliação
        [many] { $count } de avaliações
       *[other] { $count } avaliações
    }
voices-stars = { $stars } de 5 estrelas
voices-with =
    { $count ->
        [one] Uma estrela
        [many] { $count } de estrelas
       *[other] { $count } estrelas
    }
voices-choose = Mostrar só algumas avaliações
voices-all = Todas as avaliações
voices-with-photos = Com fotos ({ $count })
voices-somebody = Alguém que comprou aqui
voices-edited = alterada em { $day }
voices-photo = Foto { $number } da avaliação
voices-answer = { $brand } responde
questions-title = Perguntas
questions-none = Nenhuma pergunta foi respondida ainda.
questions-ask = Perguntar sobre este produto

## templates/shop/review.html

review-title = Sua avaliação
review-link = Avaliar
review-say = Aparecem com ela o nome que você escrever, o país para onde foi o pacote e a variante que você comprou. Nada mais do seu pedido.
review-not-delivered = Este produto ainda não chegou. Assim que chegar, você pode avaliá-lo aqui.
review-hidden = Não mostramos esta avaliação. O motivo: { $reason }
review-stars = O que você achou?
review-stars-needed = Escolha de uma a cinco estrelas
review-headline = Título (se quiser)
review-text = O que os outros deveriam saber?
review-text-needed = Escreva uma ou duas frases
review-name = Seu nome, como os outros vão ler
review-name-say = Por exemplo, Anna B.
review-name-needed = Escreva o nome que vai aparecer com a avaliação
review-language = Idioma em que você escreve
review-photos = Fotos (se quiser)
review-photos-say = Até quatro, em JPEG, PNG ou WebP, 24 MB no total. O local e a data em que foram tiradas são removidos.
review-photo-kept = Manter a foto { $number }
review-photos-many = No máximo quatro fotos. Remova alguma
review-photos-large = Estes arquivos passam de 24 MB no total. Envie menos, ou menores
review-photo-wrong = { $file }: { $why }
review-send = Publicar minha avaliação
review-save = Salvar as alterações
review-withdraw = Retirar minha avaliação
review-withdraw-say = Ela desaparece na hora, com as fotos e a resposta que recebeu.
said-review-shown = Agradecemos. Sua avaliação foi publicada.
said-review-withdrawn = Sua avaliação foi retirada.

## templates/shop/ask.html, templates/shop/question.html

question-title = Perguntar sobre: { $title }
question-say = { $brand } lê e responde por e-mail. A pergunta e a resposta aparecem depois na página; seu endereço, nunca.
question-text = Sua pergunta
question-text-needed = Escreva sua pergunta
question-too-often = Você fez várias perguntas em uma hora. Espere um pouco e depois envie esta
question-name = Seu nome, como os outros vão ler (se quiser)
question-email = Seu endereço de e-mail
question-email-say = Só para a resposta. Antes enviamos um link para você confirmá-lo.
question-send = Enviar a pergunta
question-confirm = Confirmar minha pergunta
question-confirm-title = Esta pergunta é sua?
question-confirm-say = Confirme, e ela segue para { $brand }.
question-sent-title = Sua pergunta está com { $brand }
question-sent-say = A resposta chega a você por e-mail.
said-question-asked = Agradecemos. Sua pergunta está a caminho da marca.
said-question-mailed = Enviamos um e-mail para você. Abra o link que está nele, e sua pergunta segue caminho.

## templates/brand/voices.html

brand-nav-voices = Perguntas e avaliações
brand-voices-waiting =
    { $count ->
        [0] Nada aguarda resposta.
        [one] Uma pergunta ou avaliação aguarda resposta.
        [many] { $count } de perguntas e avaliações aguardam resposta.
       *[other] { $count } perguntas e avaliações aguardam resposta.
    }
brand-voices-open = Perguntas em aberto
brand-voices-answered = Perguntas respondidas
brand-voices-none = Ninguém aguarda resposta.
brand-voices-no-reviews = Ainda não há avaliações dos seus produtos.
brand-voices-answer = Sua resposta
brand-voices-answer-needed = Escreva uma resposta
brand-voices-language = Idioma da sua resposta
brand-voices-send = Responder
brand-voices-again = Reformular
said-answered = Sua resposta está na página.

## templates/care/voices.html

care-nav-voices = Avaliações e perguntas
care-voices-say = O que viola a lei ou as regras da casa pode ser retirado da página. Informe o motivo: quem escreveu a avaliação o lê.
care-voices-question = Pergunta
care-voices-hide = Ocultar
care-voices-reason = Motivo
care-voices-reason-needed = Informe o motivo
care-voices-show = Mostrar de novo
care-voices-hidden = Oculta: { $reason }
care-voices-unanswered = Ainda sem resposta
care-voices-none = Ninguém escreveu nada ainda.
said-voice-hidden = Oculta e registrada na trilha de auditoria.
said-voice-shown = Visível de novo e registrada na trilha de auditoria.

## E-mails

mail-question-confirm-subject = Confirme sua pergunta, por favor
mail-question-confirm = Você fez uma pergunta sobre “{ $title }”. Abra o link para confirmar seu endereço; depois disso, sua pergunta segue para a marca. Se não foi você quem perguntou, não precisa fazer nada.
mail-question-answered-subject = Uma resposta sobre “{ $title }”
mail-question-answered = A marca respondeu à sua pergunta sobre “{ $title }”.
mail-question-yours = Você perguntou: { $text }
mail-question-open = Ver o produto
mail-review-ask = Depois de usar por um tempo, conte o que achou: outras pessoas gostariam de ler. Você pode escrever uma avaliação pela página do seu pedido.
