## templates/shop/return.html

return-title = Devolver algo
return-crumbs = Está aquí
return-order = Pedido
return-step-what = Qué y por qué
return-step-amount = Qué recupera
return-step-sent = Enviada
return-what = Qué devuelve
return-bought =
    { $count ->
        [one] una unidad comprada
        [many] { $count } de unidades compradas
       *[other] { $count } unidades compradas
    }
return-until = se puede devolver hasta el
return-how-many = Cantidad
return-all-back = Estas unidades ya están devueltas o en camino.
return-why = Por qué
return-look = Ver qué recupera
return-check = Aún falta algo
return-cannot = Así no se puede devolver
return-one = Devolución
return-comes-back = Usted recupera
return-units =
    { $count ->
        [one] { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = Lo que pagó por ello
return-duty = Su arancel
return-tax = Su impuesto
return-line = Artículos con aranceles e impuestos
return-shipping = Envío
return-shipping-help = Con sus aranceles, impuestos y gastos
return-shipping-stays = Queda pagado: usted conserva una parte del paquete, y no tenía ningún defecto
return-from-receipt = Según el recibo de
return-when = Al medio de pago que usó, en cuanto los artículos estén aquí. Su banco puede necesitar unos días.
return-words = Algo que debamos saber
return-words-optional = (opcional)
return-send = Solicitar la devolución
return-change = Cambiar algo
return-none-left = Ahora no se puede devolver nada de este pedido

## Motivos y lo que se sigue de ellos: src/wording/labels.rs

return-reason-faulty = Llegó roto o defectuoso
return-reason-faulty-help = Se devuelve el importe completo: artículos, envío, aranceles e impuestos.
return-reason-not-as-described = No es lo que decía la página
return-reason-not-as-described-help = Se devuelve el importe completo: artículos, envío, aranceles e impuestos.
return-reason-wrong-item = Me enviaron otra cosa
return-reason-wrong-item-help = Se devuelve el importe completo: artículos, envío, aranceles e impuestos.
return-reason-changed-mind = He cambiado de idea
return-reason-changed-mind-help = Se devuelven los artículos con sus aranceles e impuestos; el envío, solo si vuelve el paquete completo.
return-reason-cancelled = Cancelado antes de enviarse
return-reason-cancelled-help = Se devuelve el importe completo: artículos, envío, aranceles, impuestos y gastos.
return-reason-parcel-lost = El paquete se perdió
return-reason-parcel-lost-help = Se devuelve el importe completo: artículos, envío, aranceles, impuestos y gastos. Lo asume la casa.
return-reason-needed = Elija un motivo: de él depende lo que recupera.

## Cómo está una devolución: src/wording/labels.rs

return-state-requested = La estamos revisando
return-state-approved = Aprobada: esperamos los artículos
return-state-rejected = Rechazada
return-state-received = Los artículos están aquí
return-state-lost = El paquete se perdió; se devuelve el dinero
return-state-owed = Falta enviar el dinero
return-state-underway = El dinero va en camino
return-state-refunded = Reembolsada

## Por qué algo no se puede devolver: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Elija cuántas unidades devuelve y de qué artículos.
return-refused-not-yet = Podrá devolverse cuando el pedido esté pagado.
return-refused-too-many =
    { $count ->
        [one] De estas ya solo se puede devolver una.
        [many] De estas ya solo se pueden devolver { $count }.
       *[other] De estas ya solo se pueden devolver { $count }.
    }
return-refused-too-late = El último día para devolverlo fue el { $day }.
return-refused-open = La devolución { $rma } del mismo paquete sigue abierta. Cuando se cierre, podrá pedir otra.
