# Paquetes: dónde está cada uno (páginas de pedidos, atención, escaneo) y la página de escaneo en /ops/scan.

parcel-allocated = Apartado
parcel-picked = Recogido
parcel-packed = Embalado
parcel-batched = En saca
parcel-handed-over = En manos del transportista
parcel-exported = Fuera del país de salida
parcel-at-border = En la frontera
parcel-held = Retenido en la frontera
parcel-cleared = Despachado de aduana
parcel-last-mile = En reparto
parcel-delivered = Entregado
parcel-returned = De vuelta
parcel-lost = Perdido
parcel-destroyed = Destruido
parcel-released = No enviado
parcel-cancelled = Cancelado antes del envío

parcel-by-scan = escaneado
parcel-by-desk = según el transportista
parcel-by-program = por la tienda

# La página del pedido
order-tracking = Número de seguimiento: { $tracking }
order-parcel-moves = Por dónde ha pasado este paquete

# Atención: el paquete de un pedido
care-parcel-state = Estado
care-parcel-moves = Movimientos de este paquete
care-parcel-tell = Qué dice el transportista
care-parcel-note = Nota
care-parcel-when = Cuándo, en UTC, si no ha sido ahora mismo
care-parcel-move = Anotar
care-parcel-not-so = Este paquete no puede pasar de «{ $state }» a eso. Mire abajo sus movimientos y elija de nuevo.
care-parcel-choose = Elija qué dice el transportista.
care-parcel-when-wrong = Elija cuándo ocurrió: una fecha y una hora en UTC, no futuras.
care-parcel-late = llegó tarde, no cambió nada
care-parcel-again = comunicado otra vez
care-parcel-occurred = ocurrió: { $at }
care-story-parcel-moved = Movimiento del paquete
said-parcel-moved = Anotado. Si el cliente debe saberlo, un mensaje va en camino.
said-parcel-known = Nada ha cambiado: el paquete ya estaba ahí.
said-parcel-late = Anotado, pero llegó tarde: el paquete ya ha avanzado y sigue donde está.

# /ops/scan
ops-nav-scan = Escanear
scan-title = Escanear paquetes
scan-say = Elija dónde trabaja y qué hace; después escanee una etiqueta tras otra.
scan-place = Centro
scan-step = Paso
scan-choose = Empezar
scan-pick = Recoger
scan-pack = Embalar
scan-hand-over = Entregar
scan-parcel = Número de paquete o de seguimiento
scan-waiting = En espera aquí
scan-leaves = sale a más tardar el { $day }
scan-none = Nada espera este paso. Elija otro arriba o tómese un té.
scan-more = Estos son los { $count } más urgentes; esperan más.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } ya se había escaneado: { $state }. Nada ha cambiado.
scan-nothing = No se ha escaneado nada. Escanee la etiqueta, o escriba el número y pulse Intro.
scan-unknown = Ningún paquete tiene el número «{ $parcel }». Escanee otra vez o escriba el número que hay bajo el código de barras.
scan-not-paid = { $parcel } es de un pedido sin pagar. Déjelo en el estante.
scan-not-yet = { $parcel } está en «{ $state }». Antes va otro paso: elíjalo arriba.
scan-off = { $parcel } se canceló y no se envía. Devuelva sus artículos al estante.
scan-other-place = { $parcel } no sale de aquí, sino de { $city }. Déjelo aparte.

# Mensajes
posted-parcel-moved = Noticias de un paquete
mail-parcel-moved-subject = { $state ->
    [handed_over] Su pedido { $number } va en camino
    [held] Su pedido { $number } espera en la frontera
    [delivered] Su pedido { $number } se ha entregado
    [returned] Un paquete del pedido { $number } vuelve a nosotros
    [found] Ha aparecido un paquete del pedido { $number }
   *[lost] Falta un paquete del pedido { $number }
  }
mail-parcel-moved = { $state ->
    [handed_over] El paquete { $parcel } del pedido { $number } está en manos del transportista. Llegada prevista: { $days }.
    [held] La aduana está revisando el paquete { $parcel } del pedido { $number }. Contestamos sus preguntas; si necesitamos algo de usted, le escribiremos. No hay nada que pagar.
    [delivered] El paquete { $parcel } del pedido { $number } se ha entregado. Si no lo ha recibido, responda a este mensaje, por favor.
    [returned] El paquete { $parcel } del pedido { $number } no se ha podido entregar y vuelve a nosotros. Le escribiremos para decirle cómo seguimos.
    [found] El paquete { $parcel } del pedido { $number }, que no aparecía, se ha encontrado y sigue su camino. Si eso cambia algo para usted, le escribiremos.
   *[lost] El paquete { $parcel } del pedido { $number } no aparece. Lo sentimos. Usted no pierde nada: le escribiremos para enviarle otro o devolverle su dinero.
  }
mail-parcel-tracking = { $carrier } lo sigue con el número { $tracking }.

# /ops/lanes/{code}
lane-close = Cerrar esta ruta
lane-open = Abrir esta ruta
lane-close-say = Desde este momento no se calcula ningún precio nuevo con una ruta cerrada. Quien esté en la caja recibe un precio por otra ruta, si la hay.
lane-open-say = Desde este momento se pueden volver a calcular precios con ella.
lane-reason = Motivo
lane-reason-needed = Diga por qué, para que lo sepa quien venga después: «huelga hasta el viernes».
lane-late = Alguien se le ha adelantado. Así está ahora la ruta.
lane-waiting = Vendido por esta ruta y aún sin salir
lane-none = Nada espera esta ruta.
said-lane-closed = La ruta está cerrada. Mire abajo los paquetes que se vendieron por ella.
said-lane-opened = La ruta está abierta.

# Cancelado antes de salir, o perdido: la página del pedido y atención
order-heading-called-off = Este pedido está cancelado
order-call-off = Cancelar este pedido
order-call-off-say = Aún no se ha embalado nada, así que puede cancelarlo ahora. No se envía nada, y lo que pagó vuelve íntegro por donde vino.
order-call-off-one = Cancelar este paquete
order-call-off-one-say = Aún no se ha embalado, así que puede cancelarlo ahora. No se envía, y lo que pagó por él vuelve íntegro por donde vino: artículos, envío, aranceles e impuestos.
order-called-off-back = { $went ->
    [yes] Cancelado antes de enviarse. Devuelto a su medio de pago: { $amount }.
   *[no] Cancelado antes de enviarse. En camino a su medio de pago: { $amount }.
  }
order-loss-back = { $went ->
    [yes] Un paquete no llegó. Devuelto a su medio de pago: { $amount }.
   *[no] Un paquete no llegó. En camino a su medio de pago: { $amount }.
  }
care-call-off = Cancelar este paquete
care-call-off-all = Cancelar el pedido entero
care-call-off-means = No se envía, sus existencias vuelven a quedar libres y el cliente recupera al momento { $amount }: artículos, envío, aranceles, impuestos y gastos. El cliente recibe un mensaje. No se puede deshacer.
care-call-off-note = Texto para el mensaje, si hay algo que añadir
care-loss-refund = Reembolsar este paquete
care-loss-means = Este paquete se ha perdido. El cliente recupera al momento { $amount }: el importe completo que pagó por él, una sola vez. Lo asume la casa; la marca cobra sus artículos. El cliente recibe un mensaje.
care-loss-refunded = El dinero de este paquete se devolvió
care-loss-found = Este paquete se reembolsó como perdido y ha aparecido
care-loss-found-say = El cliente ya recuperó { $amount } y puede que reciba también los artículos. Escríbale: quedárselos y volver a pagar, o devolverlos.
care-story-called-off = Paquete cancelado antes de salir
care-story-loss-refunded = Pérdida reembolsada
said-called-off = Cancelado. No se envía, y el dinero va de vuelta.
said-called-off-waits = Cancelado. No se envía; el proveedor de pagos aún no contesta, y el dinero se devuelve en cuanto lo haga.
said-loss-refunded = El dinero va de vuelta, y un mensaje lo dice.
unowed-not-paid = Este pedido no está pagado, así que no hay nada que devolver.
unowed-left = El paquete { $parcel } ya ha salido («{ $state }») y no se puede cancelar. Cuando llegue, se podrá devolver.
unowed-begun = El paquete { $parcel } ya se está embalando y no se puede cancelar aquí. Escríbanos: hasta que lo tenga el transportista, aún podemos pararlo.
unowed-off = El paquete { $parcel } ya se había cancelado. Nada ha cambiado.
unowed-not-gone = Este paquete está en «{ $state }»: así solo se reembolsa lo perdido o destruido.
unowed-return-open = La devolución { $rma } del mismo paquete sigue abierta. Decídala primero.
unowed-nothing = Lo pagado por esto ya se ha devuelto por completo o va en camino. Nada ha cambiado.

posted-called-off = Mensaje: cancelado antes del envío
posted-loss-refunded = Mensaje: pérdida reembolsada
mail-called-off-subject = Cancelado: pedido { $number }
mail-called-off = { $count ->
    [one] El paquete { $parcels } del pedido { $number } queda cancelado y no se enviará.
    [many] Los paquetes { $parcels } del pedido { $number } quedan cancelados y no se enviarán.
   *[other] Los paquetes { $parcels } del pedido { $number } quedan cancelados y no se enviarán.
  }
mail-loss-refunded-subject = Su dinero por un paquete perdido del pedido { $number }
mail-loss-refunded = { $count ->
    [one] El paquete { $parcels } del pedido { $number } no le llegará. Lo sentimos y le devolvemos íntegro lo que pagó por él. Si al final llegara, escríbanos, por favor.
    [many] Los paquetes { $parcels } del pedido { $number } no le llegarán. Lo sentimos y le devolvemos íntegro lo que pagó por ellos. Si al final llegaran, escríbanos, por favor.
   *[other] Los paquetes { $parcels } del pedido { $number } no le llegarán. Lo sentimos y le devolvemos íntegro lo que pagó por ellos. Si al final llegaran, escríbanos, por favor.
  }
mail-owed-sent = El dinero vuelve al medio con el que pagó. Su banco puede tardar unos días en mostrarlo.
