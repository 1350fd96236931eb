## templates/parts/wish.html, templates/shop/wishes.html: la lista de deseos

wish-save = Guardar
wish-remove = Quitar de la lista de deseos
wishes-title = Lista de deseos
wishes-none = Aún no hay nada guardado. En la página de algo que le guste, pulse «Guardar»: le espera aquí con el precio de hoy puesto en su puerta.
wishes-say =
    { $count ->
        [one] Un artículo, con el precio de hoy. Destino: { $country }.
        [many] { $count } de artículos, con los precios de hoy. Destino: { $country }.
       *[other] { $count } artículos, con los precios de hoy. Destino: { $country }.
    }
wishes-guest = Esta lista se queda en este dispositivo. Inicie sesión y le acompañará.
wishes-full = En una lista de deseos caben { $most } artículos. Quite uno para hacer sitio.
wishes-gone = Ya no se vende

## templates/parts/watch.html, templates/shop/watch.html: avisos por correo

watch-title =
    { $kind ->
        [drop] Avisarme cuando cueste menos
       *[back] Avisarme cuando vuelva a estar disponible
    }
watch-button = Avisarme
watch-email = Su correo electrónico
watch-back-title = Avisarme cuando vuelva a estar disponible
watch-back-say = Un solo mensaje, en cuanto podamos enviárselo de nuevo, con el precio puesto en su puerta. Después olvidamos su dirección.
watch-back-button = Avisarme cuando vuelva
watch-back-told = Le escribiremos en cuanto vuelva a estar disponible.
watch-drop-link = Avisarme cuando cueste menos
watch-drop-say = Un mensaje cada vez que el precio, con aranceles e impuestos, baje del de hoy. Cada mensaje lleva un enlace para dejar de recibirlos.
watch-drop-told = Le escribiremos cuando cueste menos.
watch-off = No avisarme
watch-others = Opciones agotadas
watch-waits = Listo. Cuando haya novedades, escribiremos a { $email }.
watch-confirm-say = ¿Escribimos a { $email } sobre «{ $title }»?
watch-confirm = Sí, avisarme
watch-too-often = Han sido varias solicitudes en una hora. Inténtelo más tarde, por favor.
watch-too-many = Esta dirección ya espera aviso de muchísimos artículos. Anule antes alguno.

## templates/shop/letters_stop.html: no recibir más mensajes

stop-title = Menos mensajes
stop-say =
    { $sort ->
        [reviews] ¿Dejamos de pedirle reseñas?
       *[goods] ¿Dejamos de escribirle cuando algo vuelva o cueste menos? Su lista de deseos se queda como está.
    }
stop-button = No recibir más estos mensajes
stop-done =
    { $sort ->
        [reviews] Hecho. Ya no le pediremos reseñas.
       *[goods] Hecho. Ya no le escribiremos cuando algo vuelva o cueste menos.
    }

## templates/parts/later.html: guardado para más tarde

later-title =
    { $count ->
        [one] Guardado para más tarde: un artículo
        [many] Guardado para más tarde: { $count } de artículos
       *[other] Guardado para más tarde: { $count } artículos
    }
later-say = Para estos no se reservan existencias, y los precios son los de hoy.
later-save = Guardar para más tarde
later-back = Pasar al carrito
later-forget = Descartar
later-count =
    { $count ->
        [one] una unidad
        [many] { $count } de unidades
       *[other] { $count } unidades
    }
later-full = Se pueden guardar { $most } artículos para más tarde. Descarte uno para hacer sitio.

## templates/parts/moved.html: un carrito en otra tienda

moved-title = Su carrito. Destino: { $now } en lugar de { $was }
moved-title-currency = Su carrito en { $now } en lugar de { $was }
moved-total = En total: { $now }; antes, { $was }.
moved-charges-now = Ahora se aplican aranceles, impuestos y gastos: { $now }, ya dentro del total.
moved-charges-gone = Ya no se aplican aranceles, impuestos ni gastos; antes eran { $was }.
moved-charges-other = Aranceles, impuestos y gastos dentro del total: { $now }; antes, { $was }.
moved-paid-ahead = Ahora se pagan con el pedido; en la puerta no se pide nada.
moved-paid-at-door = Allí no se pagan con el pedido: los pide el transportista en la puerta.
moved-arrives = El pedido completo llega a más tardar el { $now }; antes, el { $was }.
moved-gained = Allí sí se puede enviar: { $title }
moved-instead = Ver qué más hay: { $category }
moved-nothing = Nada ha cambiado: ni el total, ni lo que se puede enviar, ni cuándo llega.

## templates/shop/seen.html: visto antes

seen-title = Visto hace poco
seen-say = Solo este navegador sabe lo que ha mirado.
seen-forget = Olvidar estos

## Lo que se dice una vez después de un cambio

said-wished = Guardado en su lista de deseos.
said-wish-gone = Quitado de su lista de deseos.
said-watched = Listo: le escribiremos.
said-watch-mailed = Le hemos enviado un mensaje con un enlace. Ábralo para confirmar su dirección.
said-watch-off = De acuerdo: no le escribiremos sobre eso.
said-saved-later = Guardado para más tarde.
said-moved-to-cart = De vuelta en su carrito.
said-saved-gone = Descartado.

## templates/mail/letter.html

mail-watch-confirm-subject = Confirme su correo electrónico, por favor
mail-watch-confirm =
    { $kind ->
        [drop] Quiere saber cuándo cuesta menos «{ $title }» (destino: { $country }). Abra el enlace para confirmar que esta dirección es suya.
       *[back] Quiere saber cuándo vuelve a estar disponible «{ $title }» (destino: { $country }). Abra el enlace para confirmar que esta dirección es suya.
    }
mail-watch-confirm-not-you = Si no lo ha pedido usted, no tiene que hacer nada: no volveremos a escribirle y olvidaremos la dirección en una semana.
mail-back-subject = Disponible de nuevo: { $title }
mail-back = «{ $title }» se puede pedir otra vez. Nos pidió que le avisáramos; este es el único mensaje al respecto.
mail-drop-subject = Ahora por menos: { $title }
mail-drop = «{ $title }» cuesta ahora { $now }; antes costaba { $was }. Los dos precios incluyen aranceles e impuestos.
mail-goods-price = Es el precio puesto en su puerta en el momento de escribirle. Su página muestra siempre el de hoy.
mail-goods-open = Ver el artículo
mail-review-subject =
    { $count ->
        [one] ¿Qué le parece?
        [many] ¿Qué le parecen?
       *[other] ¿Qué le parecen?
    }
mail-review-how =
    { $count ->
        [one] Hace unos días que tiene su pedido { $number }. ¿Qué le parece lo que llegó?
        [many] Hace unos días que tiene su pedido { $number }. ¿Qué le parecen los artículos que llegaron?
       *[other] Hace unos días que tiene su pedido { $number }. ¿Qué le parecen los artículos que llegaron?
    }
mail-review-why = A quienes piensan comprarlo les gustará leerlo, tanto los elogios como las quejas. Solo lo pedimos una vez.
mail-review-open = Escribir una reseña
mail-stop = No recibir más mensajes como este
