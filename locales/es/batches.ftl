# Lotes de envío directo: /ops/batches, un lote, y las entradas y salidas de un lote en la página de escaneo.

ops-nav-batches = Lotes
batches-title = Lotes
batches-say = Los paquetes para un país se reúnen en el centro de consolidación, se meten en sacas y se entregan juntos. Un lote admite paquetes hasta su hora límite, o hasta que usted lo cierre.
batches-open = Admiten paquetes
batches-none-open = No hay ningún lote abierto. El primer paquete que se escanea en un lote lo abre.
batches-closed = Esperan al transportista
batches-none-closed = No espera ningún lote cerrado.
batches-ended = Salidos últimamente
batches-none-ended = Aún no ha salido nada en un lote.
batches-outside = Embalados y en ningún lote
batches-outside-say = Entran en el lote siguiente o se entregan sueltos. En ambos casos el cliente no paga nada más.
batches-none-outside = No queda fuera ningún paquete embalado.

batch = Lote
batch-title = Lote { $batch }
batch-pieces = Paquetes
batch-weight = Peso
batch-cut-off = Hora límite
batch-value = Valor declarado
batch-closed-by = Cerrado por
batch-clock = { $moment } ({ $zone })
batch-close = Cerrar el lote
batch-close-say = Se escribe el manifiesto y ya no cambia nunca. Un paquete que llegue después entra en el lote siguiente o va suelto.
batch-files = Manifiesto y declaraciones
batch-manifest = Manifiesto
batch-declarations = Declaraciones de aduana
batch-hand-over = Entregar al transportista
batch-hand-over-say = { $count ->
    [one] El paquete del manifiesto sale, y su cliente recibe un mensaje.
    [many] Los { $count } de paquetes del manifiesto salen juntos, y sus clientes reciben un mensaje.
   *[other] Los { $count } paquetes del manifiesto salen juntos, y sus clientes reciben un mensaje.
  }
batch-dissolve = Deshacer el lote
batch-dissolve-say = Si no puede salir así: sus paquetes vuelven a quedar embalados, a la espera de otro lote. El manifiesto se conserva, y nada sale con él.
batch-inside = Paquetes por saca
batch-dissolved-say = Esto es lo que había en el manifiesto. Los paquetes se han retirado desde entonces.
batch-bag-most = Una saca pesa { $weight } como máximo.
batch-nothing = No hay nada dentro.
batch-bag = Saca { $bag }
batch-bag-sum = { $count ->
    [one] un paquete, { $weight }
    [many] { $count } de paquetes, { $weight }
   *[other] { $count } paquetes, { $weight }
  }
batch-parcel = Paquete
batch-identifier = Identificador
batch-order = Pedido
batch-take-out = Retirar
batch-take-out-one = Retirar el paquete { $parcel }

batch-open = Admite paquetes
batch-due = Pasada su hora límite: ciérrelo
batch-closed = Cerrado
batch-handed-over = Entregado
batch-dissolved = Deshecho

batch-no-hub = Los paquetes de aquí salen uno a uno. Entréguelo suelto.
batch-lane-closed = La ruta { $lane } está cerrada, así que no se reúne nada para ella. Deje el paquete aparte hasta que se abra.
batch-no-papers = { $parcel } aún no tiene papeles. Emítalos primero y vuelva a escanearlo.
batch-no-bag = No hay ninguna saca { $bag }. La siguiente nueva es la saca { $next }.
batch-bag-full = La saca { $bag } pesaría más de { $weight }. Tome otra saca o deje el campo vacío.
batch-too-heavy = Pesa más de lo que puede pesar una saca entera ({ $weight }). Entréguelo suelto.
batch-sealed = Está en el manifiesto de { $batch }, que está cerrado. Sale con ese lote; para retirarlo, deshaga antes el lote.
batch-not-inside = No está en ningún lote.
batch-empty = No hay nada en el lote, así que no hay nada que cerrar.
batch-stands = Ahora no es posible: el lote está en «{ $state }». Así está.

said-batch-closed = El lote está cerrado. Su manifiesto está abajo.
said-batch-left = El lote está en manos del transportista, y los clientes reciben sus mensajes.
said-batch-apart = El lote está deshecho. Sus paquetes vuelven a quedar embalados.
said-batch-out = El paquete está fuera del lote y queda embalado.

scan-collect = Meter en el lote
scan-take-out = Retirar del lote
scan-bag = Saca
scan-bag-hint = Déjelo vacío y el paquete va a la saca que tenga sitio.
scan-bag-wrong = Escriba el número de una saca o deje el campo vacío.
scan-within = En la saca { $bag } del lote { $batch }
scan-taken-out = Retirado del lote { $batch }

batch-offers = Pueden viajar en un solo bulto
batch-offers-say = Van a la misma persona en la misma dirección. Juntos se declaran con la suma de sus valores; lo que pagaron los clientes no cambia.
batch-offer = { $count ->
    [one] Un paquete cuesta { $apart } de transporte, aranceles, impuestos y gastos por separado, y { $together } en un solo bulto: { $saves } menos.
    [many] { $count } de paquetes cuestan { $apart } de transporte, aranceles, impuestos y gastos uno a uno, y { $together } en un solo bulto: { $saves } menos.
   *[other] { $count } paquetes cuestan { $apart } de transporte, aranceles, impuestos y gastos uno a uno, y { $together } en un solo bulto: { $saves } menos.
  }
batch-combine = Juntarlos en un bulto
batch-part = Separar de nuevo
batch-part-one = Separar lo que viaja en el bulto de { $parcel }
batch-with = con { $parcel } en su bulto
batch-in-box = Viaja en el bulto de { $parcel }, con sus papeles
batch-boxed = Comparte bulto con { $parcel }. Sepárelos antes en la página del lote.
batch-apart = Aquí ya no hay nada que juntar: uno de los paquetes ya no está, o no saldría más barato.
said-batch-combined = Ahora viajan en un solo bulto. Imprima otra vez sus papeles.
said-batch-parted = Cada uno vuelve a ser un paquete aparte, con los papeles que tenía.
care-story-combined = Puesto en un mismo bulto con otro paquete
care-story-parted = De nuevo un paquete aparte
