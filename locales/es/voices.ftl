## templates/parts/voices.html: reseñas y preguntas en la página de un artículo

voices-title = Reseñas
voices-how = Cada una la escribió alguien a quien entregamos este artículo. Publicamos por igual los elogios y las quejas.
voices-none = Este artículo aún no tiene reseñas. Quien lo haya comprado aquí puede escribir una en cuanto le llegue.
voices-none-fit = No hay ninguna reseña así.
voices-count =
    { $count ->
        [one] Una reseña
        [many] { $count } de reseñas
       *[other] { $count } reseñas
    }
voices-stars = { $stars } de 5 estrellas
voices-with =
    { $count ->
        [one] Una estrella
        [many] { $count } de estrellas
       *[other] { $count } estrellas
    }
voices-choose = Mostrar solo algunas reseñas
voices-all = Todas las reseñas
voices-with-photos = Con fotos ({ $count })
voices-somebody = Alguien que compró aquí
voices-edited = modificada el { $day }
voices-photo = Foto { $number } de la reseña
voices-answer = { $brand } responde
questions-title = Preguntas
questions-none = Aún no se ha respondido ninguna pregunta.
questions-ask = Preguntar por este artículo

## templates/shop/review.html

review-title = Su reseña
review-link = Escribir una reseña
review-say = Con ella se muestran el nombre que escriba, el país al que fue el paquete y la variante que compró. Nada más de su pedido.
review-not-delivered = Este artículo aún no ha llegado. En cuanto llegue, podrá escribir aquí su reseña.
review-hidden = No mostramos esta reseña. El motivo: { $reason }
review-stars = ¿Qué le parece?
review-stars-needed = Elija de una a cinco estrellas
review-headline = Título (opcional)
review-text = ¿Qué deberían saber los demás?
review-text-needed = Escriba una o dos frases
review-name = Su nombre, tal como lo leerán los demás
review-name-say = Por ejemplo, Anna B.
review-name-needed = Escriba el nombre que se mostrará con su reseña
review-language = Idioma en que escribe
review-photos = Fotos (opcional)
review-photos-say = Hasta cuatro, en JPEG, PNG o WebP, 24 MB en total. El lugar y la fecha en que se tomaron se eliminan.
review-photo-kept = Conservar la foto { $number }
review-photos-many = Cuatro fotos como máximo. Quite alguna
review-photos-large = Estos archivos pasan de 24 MB en total. Envíe menos, o más pequeños
review-photo-wrong = { $file }: { $why }
review-send = Publicar mi reseña
review-save = Guardar los cambios
review-withdraw = Retirar mi reseña
review-withdraw-say = Desaparece al momento, con sus fotos y la respuesta que tenga.
said-review-shown = Gracias. Su reseña está publicada.
said-review-withdrawn = Su reseña se ha retirado.

## templates/shop/ask.html, templates/shop/question.html

question-title = Preguntar por { $title }
question-say = { $brand } la lee y responde por correo electrónico. La pregunta y su respuesta aparecen después en la página; su dirección, nunca.
question-text = Su pregunta
question-text-needed = Escriba su pregunta
question-too-often = Ha hecho varias preguntas en una hora. Espere un poco y envíe después esta
question-name = Su nombre, tal como lo leerán los demás (opcional)
question-email = Su correo electrónico
question-email-say = Solo para la respuesta. Antes le enviamos un enlace para confirmarlo.
question-send = Enviar la pregunta
question-confirm = Confirmar mi pregunta
question-confirm-title = ¿Es esta su pregunta?
question-confirm-say = Confírmela y se la hacemos llegar a { $brand }.
question-sent-title = { $brand } ya tiene su pregunta
question-sent-say = La respuesta le llegará por correo electrónico.
said-question-asked = Gracias. Su pregunta va en camino a la marca.
said-question-mailed = Le hemos enviado un mensaje. Abra el enlace que contiene y su pregunta se pondrá en camino.

## templates/brand/voices.html

brand-nav-voices = Preguntas y reseñas
brand-voices-waiting =
    { $count ->
        [0] Nada espera respuesta.
        [one] Una pregunta o reseña espera respuesta.
        [many] { $count } de preguntas y reseñas esperan respuesta.
       *[other] { $count } preguntas y reseñas esperan respuesta.
    }
brand-voices-open = Preguntas abiertas
brand-voices-answered = Preguntas respondidas
brand-voices-none = Nadie espera respuesta.
brand-voices-no-reviews = Aún no hay reseñas de sus artículos.
brand-voices-answer = Su respuesta
brand-voices-answer-needed = Escriba una respuesta
brand-voices-language = Idioma de su respuesta
brand-voices-send = Responder
brand-voices-again = Reformular
said-answered = Su respuesta está en la página.

## templates/care/voices.html

care-nav-voices = Reseñas y preguntas
care-voices-say = Lo que infringe la ley o las normas de la casa puede retirarse de su página. Indique el motivo: quien escribió la reseña lo lee.
care-voices-question = Pregunta
care-voices-hide = Ocultar
care-voices-reason = Motivo
care-voices-reason-needed = Indique el motivo
care-voices-show = Volver a mostrar
care-voices-hidden = Oculta: { $reason }
care-voices-unanswered = Sin responder
care-voices-none = Nadie ha escrito nada todavía.
said-voice-hidden = Oculta y anotada en el registro.
said-voice-shown = Visible de nuevo y anotada en el registro.

## Mensajes

mail-question-confirm-subject = Confirme su pregunta, por favor
mail-question-confirm = Ha preguntado por «{ $title }». Abra el enlace para confirmar su dirección; su pregunta irá entonces a la marca. Si no ha preguntado nada, no tiene que hacer nada.
mail-question-answered-subject = Una respuesta sobre «{ $title }»
mail-question-answered = La marca ha respondido a su pregunta sobre «{ $title }».
mail-question-yours = Usted preguntó: { $text }
mail-question-open = Ver el artículo
mail-review-ask = Cuando lo haya usado un tiempo, cuente qué le parece: a otras personas les gustará leerlo. Puede escribir una reseña desde la página de su pedido.
