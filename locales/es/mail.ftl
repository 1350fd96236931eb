## templates/mail/letter: lo que dicen los mensajes

mail-signed = Entrepot, casa de comercio
mail-placed-subject = Su pedido { $number } está pagado
mail-placed = Gracias, { $name }. Su pedido { $number } está pagado y ya pasa a embalaje.
mail-duty-paid = Los aranceles e impuestos están pagados ({ $country }). Si alguien le pide más en la puerta, no pague nada y escríbanos.
mail-parcel = El paquete { $number } debería estar en su puerta: { $days }
mail-delivery = Envío, con aranceles e impuestos
mail-total = Usted pagó
mail-open-order = Abrir el pedido
mail-code-subject = El código de su pedido { $number }
mail-code = { $code } abre su pedido { $number } durante quince minutos.
mail-code-not-you = Si no lo ha pedido usted, no tiene que hacer nada.
mail-comes-back = Usted recupera
mail-return-asked-subject = Hemos recibido su solicitud de devolución
mail-return-asked = Hemos recibido su solicitud y contestamos en dos días hábiles. Conserve los artículos hasta entonces.
mail-return-approved-subject = Su devolución está aprobada
mail-return-approved = Envíe los artículos de vuelta, por favor, con el número de la devolución en el paquete. El dinero sale cuando lleguen.
mail-return-rejected-subject = Su devolución no se ha aprobado
mail-return-rejected = No podemos aceptar la devolución de estos artículos. El motivo:
mail-return-received-subject = Su devolución ha llegado
mail-return-received = Los artículos han llegado. El dinero sale en dos días hábiles.
mail-return-refunded-subject = Su dinero va en camino
mail-return-refunded = Hemos enviado el dinero a la tarjeta con la que pagó.
mail-return-follow = Ver cómo va
