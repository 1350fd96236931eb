## Palabras que usa toda la casa.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Ir al inicio
fault-not-found = En esta dirección no hay nada
fault-not-found-help = Puede que la página se haya movido o que la dirección tenga una errata. El buscador de la página de inicio encuentra lo que hay.
fault-no-storefront = No tenemos esa tienda
fault-no-storefront-help = A ese país no enviamos, o todavía no hablamos ese idioma. Estas son las tiendas más cercanas:
fault-sign-in = Inicie sesión, por favor
fault-sign-in-help = Esta página es para quienes han iniciado sesión.
fault-forbidden = Este puesto no es el suyo
fault-forbidden-help = Ha iniciado sesión, pero no para esta parte de la casa. Entre con la cuenta que trabaja aquí.
fault-token = Este formulario llevaba demasiado tiempo abierto
fault-token-help = Por su seguridad, solo aceptamos formularios de una página nuestra abierta hace poco. Vuelva atrás, recargue la página y envíelo otra vez: no ha cambiado nada.
fault-bad-form = No hemos podido leer este formulario
fault-bad-form-help = No ha cambiado nada. Vuelva atrás, recargue la página y envíelo otra vez.
fault-too-large = Es más grande de lo que admitimos
fault-too-large-help = No ha cambiado nada. Envíe menos texto o un archivo más pequeño.
fault-too-many = Demasiados intentos
fault-too-many-help = Para proteger las cuentas, ahora esperamos un rato. Vuelva a intentarlo dentro de un cuarto de hora.
fault-refused = Esto ya no se puede hacer
fault-refused-help = Algo ha cambiado desde que se abrió la página. Vuelva atrás y recárguela para ver cómo está.
fault-broken = Algo ha fallado por nuestra parte
fault-broken-help = No se ha perdido nada. Hemos tomado nota de lo ocurrido; inténtelo de nuevo en un momento.

## Formularios de toda la casa

form-needed = Este dato es necesario
form-too-long = { $most } caracteres como máximo
form-email-wrong = Esto no parece una dirección de correo. Tiene la forma nombre@lugar.example
form-check =
    { $count ->
        [one] Conviene revisar un campo
        [many] Conviene revisar { $count } de campos
       *[other] Conviene revisar { $count } campos
    }

## Lo que dice una página después de hacer algo

said-added = Ya está en su carrito.
said-cart-changed = Su carrito ha cambiado.
said-signed-in = Ha iniciado sesión.
said-signed-out = Ha cerrado la sesión.
said-welcome = Su cuenta está abierta. Le damos la bienvenida.
said-saved = Guardado.
said-published = Publicada. Ya está en los estantes.
said-withdrawn = Retirada. Ya no está en los estantes.
said-stock-set = Las existencias quedan fijadas.
said-picture-added = La imagen se ha añadido.
said-picture-removed = La imagen se ha quitado.
said-return-asked = Hemos recibido su solicitud. Un mensaje va en camino.
said-return-approved = Aprobada. El cliente recibe un mensaje.
said-return-rejected = Rechazada. El cliente recibe un mensaje.
said-return-received = Anotada como recibida.
said-return-refunded = Reembolsada y contabilizada.
said-letter-retried = El mensaje espera a enviarse de nuevo.
said-declined = El pago ha sido rechazado. No se ha cobrado nada.
said-code-sent = Si el pedido y la dirección coinciden, un código va en camino.
said-listing-made = La ficha está creada. Es un borrador hasta que la publique.
said-paid = Gracias. Su pedido está pagado.
said-refund-waits = El reembolso está anotado. El proveedor de pagos aún no ha contestado; se le volverá a preguntar automáticamente.
said-return-lost = Dado por perdido. Ya se puede devolver el dinero.

## Cargos de un recibo y modos de transporte, en toda la casa

charge-duty = Arancel
charge-additional-duty = Arancel adicional
charge-flat-duty = Arancel fijo
charge-vat = IVA
charge-gst = Impuesto sobre bienes y servicios
charge-sales-tax = Impuesto sobre ventas
charge-consumption-tax = Impuesto sobre el consumo
charge-excise = Impuesto especial
charge-provincial-tax = Impuesto provincial
fee-clearance = Despacho de aduana
fee-handling = Gestión del transportista
fee-processing = Tramitación de la autoridad
channel-postal = por correo postal
channel-express = por mensajería
channel-commercial = con despacho formal
mode-air-parcel = Paquete aéreo
mode-express = Mensajería
mode-rail = Ferrocarril
mode-sea = Marítimo
mode-last-mile = Paquete dentro del territorio
restriction-battery = baterías
restriction-liquid = líquidos
restriction-magnet = imanes
restriction-blade = cuchillas
restriction-food = alimentos
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } in ({ $metric })
