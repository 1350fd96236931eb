## templates/parts/personal.html: artículos hechos para alguien, en la página de una ficha

personal-title = Hecho para usted
personal-required = necesario
personal-optional = opcional
personal-none = Nada
personal-room =
    { $most ->
        [one] Un carácter.
        [many] Hasta { $most } de caracteres.
       *[other] Hasta { $most } caracteres.
    }
personal-room-lines =
    { $lines ->
        [one] Una línea, { $most } caracteres.
        [many] Hasta { $lines } de líneas, { $most } caracteres en total.
       *[other] Hasta { $lines } líneas, { $most } caracteres en total.
    }
personal-costs = Con esto, cada pieza cuesta { $price }, con aranceles e impuestos.
personal-picture-room = Un archivo JPEG, PNG o WebP, de hasta 12 MB. Solo lo ven usted y el taller; el lugar y la fecha en que se tomó se eliminan.
personal-picture-sent = La imagen que envió
personal-picture-forget = Enviar otra, o ninguna
personal-preview = Mostrar cómo quedará
personal-preview-shows = El artículo con lo que ha escrito
personal-preview-note = Quedará más o menos así. El taller lo compone a mano.
personal-priced = El precio de arriba es el de una pieza hecha así, con aranceles e impuestos.
personal-days =
    { $days ->
        [one] Hacerlo lleva un día más.
        [many] Hacerlo lleva { $days } de días más.
       *[other] Hacerlo lleva { $days } días más.
    }
personal-back-exempt = Lo que se hace solo para usted no se puede devolver por cambiar de idea. Si llega roto, equivocado o distinto de lo descrito, sí.
personal-back-free = Lo que se hace para usted se puede devolver como lo demás.
personal-check = Conviene revisar esto
personal-needed = Rellénelo para que podamos hacerlo
personal-too-long =
    { $most ->
        [one] Cabe un solo carácter
        [many] Caben { $most } de caracteres. Acórtelo
       *[other] Caben { $most } caracteres. Acórtelo
    }
personal-too-many-lines =
    { $most ->
        [one] Cabe una sola línea
        [many] Caben { $most } de líneas
       *[other] Caben { $most } líneas
    }
personal-forbidden = El taller no puede escribir «{ $sign }». Quítelo o elija otro signo
personal-no-choice = Elija una de las opciones
personal-no-picture = Esta imagen ya no está aquí. Envíela otra vez
personal-too-often = Ha enviado muchas imágenes. Añada el artículo al carrito o vuelva más tarde

## templates/shop/cart.html, templates/shop/return.html

personal-change = Cambiar lo que dice
personal-no-offer = La marca ya no lo hace así. Cambie lo que dice o quítelo
personal-return-refused = Hecho solo para usted: no se puede devolver por cambiar de idea, solo si algo está mal
personal-return-only = Hecho solo para usted: se puede devolver únicamente si está roto, equivocado o distinto de lo descrito.

## templates/brand/personal.html: qué pide una ficha a quien quiere que se lo hagan

personal-title-brand = Hecho por encargo
personal-brand-say = Pida un texto, una elección o una imagen. Lo obligatorio no lleva recargo: inclúyalo en el precio. Lo opcional puede costar más; el recargo forma parte de la mercancía, también para la aduana.
personal-brand-edit = Definir qué se pide
personal-plate = Dónde va
personal-plate-say = En centésimas de la imagen principal, para la vista previa.
personal-look = Técnica
personal-look-engraved = grabado
personal-look-embroidered = bordado
personal-look-printed = impreso
personal-plate-left = Desde la izquierda
personal-plate-top = Desde arriba
personal-plate-width = Ancho
personal-plate-height = Alto
personal-plate-turn = Giro, en grados
personal-plate-wrong = La marca quedaría fuera de la imagen
personal-field = Campo { $number }
personal-kind = Qué pide
personal-kind-none = nada
personal-kind-text = un texto
personal-kind-choice = una elección
personal-kind-upload = una imagen
personal-surcharge = Recargo en { $currency }
personal-surcharge-wrong = Escriba un importe, por ejemplo 12.50
personal-more-days = Días de más
personal-most = Caracteres como máximo
personal-lines = Líneas como máximo
personal-number-wrong = Escriba un número de { $least } a { $most }
personal-must = Respuesta obligatoria
personal-scripts = Escrituras que puede hacer:
personal-script-needed = Marque las escrituras que puede hacer
personal-script-latin = Latina
personal-script-greek = Griega
personal-script-cyrillic = Cirílica
personal-script-arabic = Árabe
personal-script-han = Caracteres chinos
personal-script-kana = Kana japonés
personal-script-hangul = Coreana
personal-script-hearts = Corazones
personal-name = Nombre
personal-hint = Indicación
personal-choices-needed = Escriba al menos una elección, doce como máximo
personal-required-costs = Lo obligatorio no puede costar más. Inclúyalo en el precio u ofrezca una elección sin recargo
personal-two-pictures = Pida una imagen como máximo
personal-unfit = Así no se puede pedir

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
