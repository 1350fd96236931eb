## templates/ops/books.html, account.html: la contabilidad

ops-nav-books = Contabilidad
books-title = Contabilidad
books-say = Partida doble: lo que tenemos o nos deben está en el debe; lo que debemos o hemos ganado, en el haber. Cada asiento suma cero en cada una de sus monedas. Aquí nunca se cambia nada; lo que estaba mal se corrige con otro asiento.
books-none = Aún no se ha contabilizado nada. La primera venta abrirá los libros.
books-in = En { $currency }
books-postings = Apuntes
books-balance = Saldo
books-unbalanced = Descuadre
books-off =
    { $count ->
        [one] Un asiento no cuadra
        [many] { $count } de asientos no cuadran
       *[other] { $count } asientos no cuadran
    }
books-no-entries = Esta cuenta no tiene nada en esta moneda.
books-kind-sale = Venta
books-kind-lock = Gasto por precio mantenido
books-kind-settlement = Liquidación
books-kind-borne = Asumido por la casa
books-kind-refund = Reembolso
books-kind-unearned = Dinero que llegó tarde
books-lock-reserve = Reserva de precios mantenidos
books-carrier-payable = Por pagar a transportistas y agentes de aduanas
books-refunds-due = Por devolver a clientes
books-in-review = Cargos en revisión
books-shoppers-say = Lo que pagaron los clientes y el proveedor de pagos guarda para nosotros.
books-duty-held-say = Aranceles que pagaron los clientes y que se nos pedirán. Se salda al liquidar los cargos del transportista; un saldo en el debe es lo que aún tenemos que recuperar.
books-tax-held-say = Impuestos que pagaron los clientes, para la autoridad: a través del transportista en la frontera, o con nuestra propia declaración donde un régimen los recauda en caja.
books-fees-held-say = Gastos de despacho y gestión que pagaron los clientes, para la autoridad y el transportista.
books-freight-say = Lo que transportistas y centros pedirán por el transporte.
books-commission-say = Lo que la casa ganó con los artículos.
books-exchange-margin-say = Lo que aportó el margen del mercado sobre el tipo de cambio y lo que costó el redondeo.
books-exchange-clearing-say = Un lado de cada venta en dos monedas: el dinero que cobramos frente al que debemos.
books-brand-payable-say = Lo que las marcas han ganado y aún no han cobrado.
books-reserve-say = Lo que la casa asume o se queda: cargos por encima de lo recaudado (debe), diferencias demasiado pequeñas para devolverlas (haber), transporte de artículos que volvieron.
books-lock-reserve-say = A los clientes se les mantiene el precio en la caja. Si al hacerse el pedido las normas y los tipos hubieran pedido más, va al debe: lo paga la casa. Si menos, al haber.
books-carrier-payable-say = Aranceles, impuestos y gastos que transportistas y agentes de aduanas pagaron por nosotros en la frontera y nos cargaron.
books-refunds-due-say = Los clientes pagaron por la frontera más de lo que se cargó. Va de vuelta a través del proveedor de pagos.
books-in-review-say = Cargado por encima de lo recaudado y del límite que asume la reserva. Decide un operador.
today-settlements =
    { $count ->
        [one] Un cargo espera decisión
        [many] { $count } de cargos esperan decisión
       *[other] { $count } cargos esperan decisión
    }

## templates/ops/settlements.html: lo que cargaron transportistas y agentes

ops-nav-settlements = Liquidación
settle-title = Liquidación
settle-say = Lo que transportistas y agentes de aduanas cargaron en la frontera, frente a lo que los clientes pagaron por ello. Quien pagó de más recupera la diferencia, con un mensaje. Una diferencia menor que el reembolso mínimo se queda en la reserva. Lo que se cargó de más es de la reserva hasta un límite; por encima decide usted.
settle-late = Otra persona, o una pulsación anterior del botón, hizo avanzar este cargo. Abajo está como queda ahora.
settle-report = Qué ha sido del archivo
settle-booked =
    { $count ->
        [0] No se contabilizó ninguna fila.
        [one] Se contabilizó una fila.
        [many] Se contabilizaron { $count } de filas.
       *[other] Se contabilizaron { $count } filas.
    }
settle-known =
    { $count ->
        [one] Una fila ya estaba contabilizada: no se cambió nada.
        [many] { $count } de filas ya estaban contabilizadas: no se cambió nada.
       *[other] { $count } filas ya estaban contabilizadas: no se cambió nada.
    }
settle-refunds =
    { $count ->
        [one] Un cliente recupera dinero.
        [many] { $count } de clientes recuperan dinero.
       *[other] { $count } clientes recuperan dinero.
    }
settle-to-review =
    { $count ->
        [one] Un cargo espera su decisión abajo.
        [many] { $count } de cargos esperan su decisión abajo.
       *[other] { $count } cargos esperan su decisión abajo.
    }
settle-unbooked =
    { $count ->
        [one] Una fila no se contabilizó
        [many] { $count } de filas no se contabilizaron
       *[other] { $count } filas no se contabilizaron
    }
settle-again = Corríjalas y envíe otra vez el archivo entero: lo contabilizado no se contabiliza dos veces.
settle-line = Fila
settle-column = Columna
settle-found = Valor encontrado
settle-why = Qué está mal
settle-upload = Un archivo de cargos
settle-file = Archivo CSV del transportista o agente
settle-file-hint = Una fila por paquete. El número de seguimiento o nuestro propio número de paquete; los importes, con punto decimal; un importe vacío significa nada cargado. La primera línea nombra las columnas:
settle-file-needed = Elija un archivo
settle-button = Leer y liquidar
settle-waits = Espera decisión
settle-nothing-waits = Nada espera.
settle-compared = Pagado y cargado
settle-paid = Pagado
settle-charged = Cargado
settle-paid-charged = pagado { $paid }, cargado { $charged }
settle-difference = Diferencia
settle-declaration = Declaración
settle-when = Contabilizado
settle-short = Se cargó { $short } más de lo recaudado. Queda en revisión hasta que usted decida.
settle-note = Nota
settle-note-needed = Diga qué se reclama y a quién
settle-dispute = Reclamarlo
settle-bear = Lo asume la casa
settle-credit = Lo han abonado
settle-bounced-help = El proveedor de pagos rechazó el reembolso. Pídalo de nuevo cuando sepa por qué; su respuesta está en la historia del pedido.
settle-refund-again = Devolver { $amount } otra vez
settle-settled = Liquidado
settle-none = Aún no se ha liquidado nada. Envíe arriba el primer archivo de cargos.
settled-even = según lo recaudado
settled-kept = demasiado poco para devolverlo, se conserva
settled-refunding = reembolso en curso
settled-refunded = reembolsado
settled-bounced = reembolso rechazado
settled-borne = asumido por la reserva
settled-review = por decidir
settled-disputed = reclamado
settled-credited = abonado por el transportista
said-charges-borne = Lo asume la casa. Se ha cargado a la reserva.
said-charges-disputed = Anotado como reclamado.
said-charges-credited = Anotado: se descuenta de lo que se debe al transportista.
said-charges-refunded = El dinero se ha devuelto, y el cliente tiene un mensaje.

## Por qué no se contabilizó una fila: src/wording/settling.rs

settle-no-column = El archivo no tiene la columna «{ $column }». Su primera línea debe nombrarla.
settle-cells = Columnas en la primera línea: { $wanted }; en esta fila: { $found }.
settle-empty = Aquí no hay nada.
settle-too-long = Demasiado largo.
settle-too-many = Solo se leyeron las primeras { $most } filas. Envíe el resto en otro archivo.
settle-currency = Esto no es una moneda. Escriba su código, por ejemplo EUR.
settle-amount = Esto no es un importe en la moneda de la fila. Escriba 12.50, sin separador de miles.
settle-negative = Un cargo no es inferior a cero.
settle-twice = El mismo paquete está en una fila anterior con otras cifras.
settle-not-csv = Esto no es un CSV que se pueda leer.
settle-no-parcel = Ningún paquete tiene este número. Ponga el número de seguimiento en la página del pedido o use el número del paquete.
settle-not-paid = El pedido de este paquete no está pagado.
settle-conflict = Ya contabilizado con la misma declaración y otras cifras: arancel { $duty }, impuesto { $tax }, gastos { $fees }, en total { $total }. No se contabiliza otra vez; aclare la diferencia con quien envió el archivo.
settle-other-declaration = Este paquete se liquidó con la declaración { $declaration }.
settle-return-open = La devolución { $rma } de este pedido está por decidir. Decídala primero y envíe el archivo otra vez.
settle-no-rate = No hay tipo de cambio de { $from } a { $to }. Cargue tipos primero.

## templates/care/order.html, today.html

tracking-number = Número de seguimiento
tracking-set = Fijar
tracking-wrong = Al menos seis letras, cifras o guiones
tracking-taken = Otro paquete tiene este número
said-tracking-set = El número de seguimiento está fijado.
today-compare = Qué costaría hoy
today-then-and-now = Entonces y hoy:
today-compare-say = Los recibos guardados ({ $then }) junto a lo que las normas y los tipos de hoy ({ $now }) pedirían por los mismos paquetes en las mismas rutas. No se cambia nada.
today-no-quote = Hoy, sin cotización
today-no-quote-help = Con las normas y los tipos de hoy no se pueden cotizar estos paquetes. Vale el recibo guardado.
today-stored = Guardado
today-now = Hoy
today-same = lo mismo
today-why = Por qué difiere
today-no-cause = Las normas y los tipos de hoy dicen lo mismo.
today-cause-gone = { $title } ({ $rule }) se aplicaba entonces y hoy no.
today-cause-came = { $title } ({ $rule }) se aplica hoy, vigente desde el { $day }.
today-cause-changed = { $title } ({ $rule }) pide { $is }; antes, { $was }.
today-cause-rate = Antes, 1 { $from } = { $was } { $to }; hoy, { $is }.
today-cause-margin = El margen del mercado sobre el tipo era { $was }; hoy es { $is }.
today-receipt-stored = El recibo guardado
today-receipt-now = El recibo de hoy
care-story-tracking-set = Número de seguimiento fijado
care-story-lock-unpriced = El precio se mantuvo, pero no se pudo saber cuánto costó
care-story-charges-settled = Cargos de la frontera liquidados
care-story-charges-borne = La casa asume lo que se cargó de más
care-story-charges-disputed = Cargos reclamados
care-story-charges-credited = El transportista abonó lo que cargó de más
care-story-charges-refunded = Cargado menos de lo pagado: reembolsado

## Mensajes y páginas de clientes

posted-charges-refunded = Mensaje: cargado menos de lo pagado
return-settled-before = Aranceles, impuestos y gastos que ya se devolvieron
mail-charges-refunded-subject = Dinero de vuelta de su pedido { $number }
mail-charges-refunded = Por el paquete { $parcel } de su pedido { $number } usted había pagado { $paid } de aranceles, impuestos y gastos. En la frontera se cargó { $charged }.
mail-charges-sent = Usted paga lo que pide la frontera, no más. Hemos enviado la diferencia a la tarjeta con la que pagó.
mail-charges-duty = Arancel: pagado { $paid }, cargado { $charged }
mail-charges-tax = Impuesto: pagado { $paid }, cargado { $charged }
mail-charges-fees = Gastos: pagado { $paid }, cargado { $charged }
order-charges-back = Usted había pagado { $paid } por la frontera; se cargó { $charged }. Le hemos devuelto { $back }.
order-charges-coming = Usted había pagado { $paid } por la frontera; se cargó { $charged }. En camino de vuelta: { $back }.

## templates/shop/cart.html: cuánto se mantiene un precio y qué hizo la mezcla

cart-held = En la caja le mantenemos este precio: desde ahora hasta el { $until }, hora local ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Este paquete supera { $threshold }, así que paga impuesto: { $tax }.
notice-fees = Este paquete supera { $threshold }, así que lleva gastos: { $fees }.
notice-flat-further = «{ $title }»: otras unidades no añaden otro arancel fijo, porque la línea arancelaria ya está incluida. { $saved } menos.
notice-flat-article = «{ $title }» no añade otro arancel fijo: su línea arancelaria ya está en este paquete. { $saved } menos.
ahead-duty = Con { $left } más de artículos, este paquete llega al límite de { $limit }. Por encima, el arancel se calcula de otro modo: desde { $more } más.
ahead-tax = Con { $left } más de artículos, este paquete llega al límite de { $limit }. Por encima se aplica impuesto: desde { $more } más.
ahead-fees = Con { $left } más de artículos, este paquete llega al límite de { $limit }. Por encima se aplican gastos: desde { $more } más.
ahead-closed = Con { $left } más de artículos, este paquete llega al límite de { $limit }. Por encima, los artículos no pueden viajar por esta ruta.
