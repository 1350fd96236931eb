## templates/care/frame.html y las palabras de todas las páginas del puesto

care-desk = Atención al cliente
care-nav-queue = En espera
care-nav-orders = Pedidos
care-search = Número, correo o nombre
care-search-button = Buscar
care-return = Devolución
care-order = Pedido
care-who = Quién
care-to = Destino
care-units = Unidades
care-comes-back = Se devuelve
care-stands = Estado
care-total = Total
care-amount = Importe
care-line = Artículos
care-email = Correo electrónico
care-placed = Fecha
care-consignment = Envío
care-returns = Devoluciones

## templates/care/queue.html

care-queue = Qué espera
care-open =
    { $count ->
        [one] Una devolución abierta
        [many] { $count } de devoluciones abiertas
       *[other] { $count } devoluciones abiertas
    }
care-empty = Nada espera. Todas las devoluciones están decididas y pagadas.
care-closed = Últimas cerradas
care-why = Por qué
care-waits = Desde hace
care-hours =
    { $count ->
        [0] menos de una hora
        [one] una hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
care-days =
    { $count ->
        [one] un día
        [many] { $count } de días
       *[other] { $count } días
    }

## templates/care/orders.html

care-orders = Pedidos
care-none-found = Ningún pedido coincide. Un número tiene la forma EP-7K3M9QXC2; de nombres y direcciones basta una parte.

## templates/care/order.html

care-address = Se envía a
care-language = Lee
care-rules = Normativa y día
care-sums = Qué se pagó
care-fees = Gastos
care-road = Ruta
care-from-to = { $from } → { $country }
care-arrives = Llega
care-because = Elegida porque
care-because-only = era la única ruta que había
care-because-cheapest = la siguiente habría costado { $saves } más
care-because-fewer = costaba lo mismo que otra, con menos paquetes
care-because-sooner = costaba lo mismo que otra y llegaba antes
care-because-first = era tan buena como otra y su centro es preferente
care-because-chosen = el cliente lo quería antes, por { $costs } más
care-others = Qué habrían costado las demás rutas
care-would = Resultado
care-would-cost =
    { $count ->
        [one] habría costado { $total } en un paquete, allí a más tardar el { $day }
        [many] habría costado { $total } en { $count } de paquetes, allí a más tardar el { $day }
       *[other] habría costado { $total } en { $count } paquetes, allí a más tardar el { $day }
    }
care-why-no-lane = ninguna ruta llega allí
care-why-closed = la ruta estaba cerrada o no tenía tarifa
care-why-no-rules = no hay normas para esa ruta
care-why-no-rate = faltaba un tipo de cambio
care-why-amount = el importe era demasiado grande
care-why-prohibited = los artículos no se pueden enviar allí
care-why-no-tariff = no se conocía el arancel de los artículos
care-why-restricted = el transportista no lleva ese tipo de artículos
care-why-too-heavy = el paquete pesaba demasiado para la ruta
care-why-late = habría llegado después del día prometido
care-why-no-stock = allí no había suficientes existencias
care-charges = Cargos de
care-charge = Cargo
care-part = Recae sobre
care-part-goods = artículos
care-part-shipping = envío
care-rate = Tipo aplicado
care-base = Base
care-by = Se cobra
care-by-checkout = en caja
care-by-delivery = en la frontera
care-rule = Norma
care-charge-goods = Artículos
care-charge-shipping = Envío
care-charge-insurance = Seguro
care-charge-duty = Arancel
care-charge-additional = Arancel adicional
care-charge-flat = Arancel fijo
care-charge-tax = Impuesto
care-charge-clearance = Despacho de aduana
care-charge-handling = Gestión
care-charge-processing = Tramitación
care-story = La historia completa

## Qué pasó: src/web/care/story.rs

care-story-by-shopper = el cliente
care-story-by-program = Entrepot
care-story-placed = Pedido hecho
care-story-paid = Pagado
care-story-declined = Pago rechazado, existencias liberadas
care-story-cancelled = Cancelado: nadie pagó a tiempo
care-story-needs-confirmation = El banco pide confirmación al cliente
care-story-paid-too-late = El dinero llegó con el pedido ya cerrado: devolverlo
care-story-return-asked = Devolución solicitada
care-story-return-approved = Devolución aprobada
care-story-return-rejected = Devolución rechazada
care-story-return-received = Artículos de la devolución recibidos
care-story-return-lost = Paquete de la devolución dado por perdido
care-story-refund-sent = Reembolso solicitado
care-story-refund-refused = El proveedor rechazó el reembolso
care-story-return-refunded = Reembolsado y contabilizado
care-story-payment = Pago
care-story-refund = Reembolso
care-story-other = Pasó algo
care-payment-open = pago abierto
care-payment-needs-confirmation = por confirmar
care-payment-captured = pagado
care-payment-declined = rechazado
care-payment-cancelled = cancelado
care-refund-underway = reembolso en curso
care-refund-paid = reembolsado
care-refund-refused = reembolso rechazado

## Mensajes por clase y estado: src/wording/labels.rs

posted-order-placed = Mensaje: pedido pagado
posted-order-code = Mensaje: código para un pedido sin cuenta
posted-return-asked = Mensaje: devolución solicitada
posted-return-approved = Mensaje: devolución aprobada
posted-return-rejected = Mensaje: devolución rechazada
posted-return-received = Mensaje: artículos recibidos
posted-return-refunded = Mensaje: reembolsado
posted-other = Mensaje
posted-sent = enviado
posted-failed = no se pudo enviar
posted-waiting = espera a enviarse

## templates/care/return.html

care-asked = Solicitada
care-until = Último día
care-rule-of-reason = Qué significa el motivo
care-others-of-order =
    { $count ->
        [one] otra devolución de este pedido
        [many] otros { $count } de devoluciones de este pedido
       *[other] otras { $count } devoluciones de este pedido
    }
care-decide = Decidir
care-note = Qué lee el cliente
care-note-hint = Va en el mensaje tal cual. Idioma del cliente: { $language }. Necesario para rechazar, bienvenido al aprobar.
care-approve = Aprobar y escribir
care-reject = Rechazar y escribir
care-approve-means = Aprobar promete { $amount } cuando los artículos estén aquí. Aún no se contabiliza nada.
care-reject-means = Rechazar cierra la devolución; artículos y dinero se quedan donde están.
care-parcel = El paquete
care-receive = Los artículos están aquí
care-receive-means = El cliente recibe un mensaje. Los artículos vuelven al estante solo cuando alguien los ha revisado y contado.
care-lose = El paquete no va a llegar
care-lose-means = Se envió y se ha perdido. El dinero se devuelve igualmente.
care-money = El dinero
care-refund = Devolver { $amount }
care-refund-means = Se solicita al proveedor al momento, y el asiento de abajo se contabiliza cuando contesta. El cliente recibe un mensaje. No se puede deshacer.
care-underway = Solicitado al proveedor
care-underway-help = Aún no ha contestado. Se le vuelve a preguntar automáticamente, con el mismo número, para que nada se pague dos veces.
care-already-decided = Eso ya estaba hecho
care-already-decided-help = Otra persona, o una pulsación anterior del botón, hizo avanzar esta devolución. Abajo está como queda ahora. No se ha escrito un segundo mensaje.
care-carriage = Envío con sus cargos
care-books = Qué dirá la contabilidad
care-account = Cuenta
care-brand = Marca
care-debit = Debe
care-credit = Haber
care-balanced = Cuadra

## Cuentas de la contabilidad: src/web/care/returns.rs

books-shoppers = Dinero de clientes en el proveedor
books-duty-held = Aranceles en depósito
books-tax-held = Impuestos en depósito
books-fees-held = Gastos en depósito
books-freight = Transporte por pagar
books-commission = Comisión
books-exchange-margin = Margen de cambio
books-exchange-clearing = Compensación de divisas
books-brand-payable = Por pagar a la marca
books-reserve = Reserva
