## templates/shop/cart.html

cart-title = Su carrito
cart-empty = Su carrito aún está vacío.
cart-parcels =
    { $count ->
        [one] Un paquete. Destino: { $country }.
        [many] { $count } de paquetes. Destino: { $country }.
       *[other] { $count } paquetes. Destino: { $country }.
    }
cart-parcel = Paquete { $number }, desde { $city }
cart-how-many = Cantidad: { $title }
cart-part = { $count } de { $all } en este paquete
cart-change = Cambiar
cart-take-out = Quitar
cart-delivery = Envío desde { $city }, con aranceles e impuestos
cart-parcel-total = Este paquete en su puerta
cart-stays = Sin entrega posible por ahora: { $country }
cart-stays-first = Quite lo que no puede ir allí o elija otro país arriba; después, a la caja.
cart-fewer-left =
    { $count ->
        [one] Solo queda una unidad
        [many] Solo quedan { $count } de unidades
       *[other] Solo quedan { $count } unidades
    }
cart-take-left =
    { $count ->
        [one] Llevar esa unidad
        [many] Llevar esos { $count } de unidades
       *[other] Llevar esas { $count } unidades
    }
cart-you-pay = Usted paga, en su puerta
cart-checkout = Ir a la caja
cart-sums = La misma suma, por conceptos
cart-bad-quantity = De un mismo artículo se pueden pedir entre 1 y { $most } unidades a la vez. Su carrito sigue como estaba.
cart-full = En un carrito caben como máximo { $most } artículos distintos. Pida estos primero.
cart-unknown-goods = Este artículo ya no está a la venta. Su carrito sigue como estaba.
sum-goods = Artículos
sum-delivery = Envío
sum-duty = Aranceles
sum-tax = Impuestos
sum-fees = Gastos
mix-inside = dentro de los importes de arriba
mix-flat-duty-shared = El arancel fijo se cobra una sola vez por los artículos de una misma línea arancelaria
mix-threshold-crossed = Juntos, los artículos superan el límite exento de aranceles
mix-other-road = Juntos, los artículos viajan por otra ruta
mix-rounding = Redondeado una sola vez, en conjunto
notice-threshold = Este paquete supera { $threshold }, así que paga arancel: { $duty }.
notice-duty = Juntos, estos artículos pagan arancel: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Caja
checkout-one-page = Una página, un botón.
checkout-guest = Siga sin cuenta o entre con la suya:
checkout-where = Adónde va
checkout-email = Correo electrónico
checkout-email-hint = Para el recibo y el seguimiento, nada más.
checkout-name = Nombre y apellidos
checkout-street = Calle y número
checkout-extra = Piso, puerta, empresa (si hay)
checkout-city = Localidad
checkout-state = Estado
checkout-province = Provincia
checkout-emirate = Emirato
checkout-postcode = Código postal
checkout-zip = Código postal (ZIP)
checkout-choose = Elija
checkout-phone = Teléfono (opcional)
checkout-phone-hint = Solo lo ve el transportista.
checkout-country = Destino: { $country }. Otro país cambia el precio: elíjalo en la parte superior de la página.
checkout-when = Cuándo llega
checkout-pay = Cómo paga
checkout-test = Pagos de prueba
checkout-test-help = Esta tienda solo acepta tarjetas de prueba; no se mueve dinero. Vale cualquier fecha futura y cualquier código de seguridad.
test-card-captured = paga
test-card-declined = se rechaza
test-card-needs-confirmation = le pide confirmación
checkout-card = Número de tarjeta
checkout-expiry = Válida hasta, MM/AA
checkout-code = Código de seguridad
checkout-no-provider = Esta tienda aún no tiene ningún medio de pago configurado, así que no se puede pedir nada.
checkout-button = Pagar { $total }
checkout-held = Le mantenemos este precio hasta el { $until }, hora local ({ $country }, { $zone }). Pulse cuantas veces quiera: se cobra una sola vez.
checkout-card-unknown = No es ninguna de las tarjetas de prueba. Use uno de los números de arriba.
checkout-expiry-wrong = Escriba el mes y el año hasta los que vale la tarjeta, por ejemplo 12/30
checkout-code-wrong = Tres o cuatro cifras
checkout-postcode-wrong = Allí ningún código postal es así. Este sí serviría: { $example }
checkout-postcode-elsewhere = Este código postal no corresponde a la región elegida. Revise uno de los dos.
checkout-region-unknown = Elija de la lista
checkout-rates-too-old = Nuestros tipos de cambio son demasiado antiguos para vender con ellos. No se ha cobrado nada; vuelva más tarde, por favor.
checkout-moved = El precio ha cambiado
checkout-moved-help = Era { $was } y ahora es { $now }. No se ha cobrado nada. El botón de abajo acepta el precio nuevo.
checkout-sold-out = { $sku } se lo acaba de llevar otra persona. No se ha cobrado nada. Cambie su carrito y continúe.
checkout-cannot-ship = { $sku }: { $why }. No se ha cobrado nada.
checkout-empty = Ya no hay nada en su carrito. Si acaba de hacer el pedido, el mensaje va en camino.
checkout-changed = Su carrito se ha cambiado en otra ventana. Revíselo una vez más; no se ha cobrado nada.
checkout-declined = La tarjeta ha sido rechazada. No se ha cobrado nada. Pruebe con otra.
confirm-title = Confirmar el pago
confirm-say = Esto hace las veces de la página de su banco. Es una prueba: no se mueve dinero.
confirm-order = Pedido
confirm-agree = Confirmar
confirm-refuse = Rechazar

## templates/shop/order.html, find_order.html

order-title = Pedido
order-heading-paid = Gracias. Su pedido está pagado
order-heading-awaiting = Su pedido está pendiente de pago
order-heading-declined = El pago ha sido rechazado. No se ha cobrado nada
order-heading-cancelled = Este pedido se canceló. No se ha cobrado nada
order-pieces =
    { $count ->
        [one] Una pieza
        [many] { $count } de piezas
       *[other] { $count } piezas
    }
order-receipt = De qué se compone el precio de este paquete
order-parcel-number = Paquete { $number }
order-paid = Usted pagó en total
order-goes-to = Se envía a
find-title = Buscar un pedido
find-say = Con el número del pedido y el correo electrónico con el que se hizo, le enviamos un código que lo abre.
find-number = Número de pedido
find-number-wrong = Un número de pedido tiene la forma EP-7K3M9QXC2
find-send = Enviar el código
find-code = Código del mensaje, seis cifras
find-code-wrong = Este código no abre el pedido. Vale durante quince minutos y cinco intentos.
find-open = Abrir el pedido

# Página de artículo, carrito y caja: las opciones entre las que se puede elegir.
choice-title = Más barato o antes
choice-parcels = { $count ->
    [one] en un paquete
    [many] en { $count } de paquetes
   *[other] en { $count } paquetes
}
choice-gone = Sus artículos ya no pueden llegar el día que eligió. Esto es lo que se puede hacer ahora.
checkout-choice-show = Mostrar el total con esta opción
checkout-choice-price = Con este envío usted paga { $now }
choice-collected = Viaja con la salida agrupada del { $day }
choice-collected-saves = Viaja con la salida agrupada del { $day }: ahorra { $amount }
choice-together-saves = Los artículos juntos, con la salida agrupada del { $day }: ahorra { $amount }
