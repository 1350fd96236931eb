# Después de la venta: otra ruta para un paquete, los mismos artículos otra vez, papeles anulados.

# /care/ y /care/stranded: paquetes sin ruta
care-nav-stranded = Sin ruta
stranded-queue = { $count ->
    [one] Un paquete no tiene ruta
    [many] { $count } de paquetes no tienen ruta
   *[other] { $count } paquetes no tienen ruta
}
stranded-title = Paquetes sin ruta
stranded-say = Su ruta está cerrada. Lo que podía ir por otra a tiempo y dentro de nuestro límite ya va en camino; sobre estos decide usted.
stranded-none = Cada paquete tiene su ruta.
stranded-open = { $count ->
    [0] ninguno espera
    [one] { $count } paquete espera
    [many] { $count } de paquetes esperan
   *[other] { $count } paquetes esperan
}
stranded-more = { $count ->
    [one] Detrás de estos hay { $count } paquete más.
    [many] Detrás de estos hay { $count } de paquetes más.
   *[other] Detrás de estos hay { $count } paquetes más.
}
stranded-parcel = Paquete
stranded-promised = prometido para el { $day }
stranded-lane = por { $lane }, ruta cerrada
stranded-no-way = Ninguna otra ruta lleva estos artículos.
stranded-later = Ninguna otra ruta cumple el día prometido. La más rápida llega el { $day }.
stranded-dearer = La más barata nos cuesta { $amount } más de lo pagado; sin preguntar gastamos { $limit }.
stranded-fits = Este ya podría ir a tiempo y dentro de nuestro límite: la tienda se ocupa en la próxima hora, o lo hace usted aquí.
stranded-ways = Otras rutas
stranded-way-means = Allí a más tardar el { $day }; nos cuesta { $amount } más de lo pagado.
stranded-in-time = a tiempo
stranded-late = { $days ->
    [one] { $days } día más tarde
    [many] { $days } de días más tarde
   *[other] { $days } días más tarde
}
stranded-take = Tomar esta ruta
stranded-take-means = El cliente no paga nada más. Si cambia el día, sale un mensaje.
stranded-off = Cancelar y reembolsar
stranded-wait = Dejarlo en espera
stranded-wait-note = Por qué, para quien mire después
stranded-wait-needed = Diga por qué espera.
stranded-waits = Espera: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Rutas que no lo llevan
stranded-splits = harían falta varios paquetes
said-rerouted = El paquete tiene su nueva ruta. Si cambió el día, un mensaje va en camino.
said-waits = Anotado. Espera hasta que su ruta se abra de nuevo o alguien decida otra cosa.

# Por qué un paquete no toma una ruta
reroute-not-paid = Este pedido no está pagado, así que no se envía nada de él.
reroute-stands = Este paquete ya está en «{ $state }», así que no toma otra ruta. Nada ha cambiado.
reroute-open-again = Su ruta vuelve a estar abierta: el paquete va como se vendió. Nada ha cambiado.
reroute-given = Alguien acaba de dar otra ruta a este paquete. Nada ha cambiado.
reroute-changed = Esta ruta se cerró o ya cuesta otra cosa. Mire las rutas de nuevo.
reroute-no-stock = En el otro extremo ya no hay suficientes piezas de { $sku }. Mire las rutas de nuevo.

# Atención: el paquete de un pedido que tomó otra ruta
care-rerouted = Tomó otra ruta
care-rerouted-say = { $left } → { $took }: allí a más tardar el { $day } en lugar del { $promised }; nos cuesta { $amount } más de lo pagado.
care-rerouted-same = { $left } → { $took }: allí a más tardar el { $day }, como se prometió; nos cuesta { $amount } más de lo pagado.
care-stranded = Su ruta está cerrada. Elija otra, cancélelo o déjelo en espera.
care-stranded-open = Elegir qué se hace

# Atención: los mismos artículos otra vez
care-replace = Enviar un reemplazo
care-replace-means = Se envían otra vez los mismos artículos, de lo que esté libre, como paquete aparte. El cliente no paga nada y recibe un mensaje. Es esto o el reembolso, nunca los dos; no se puede deshacer una vez que el paquete ha salido.
care-replace-road = Por qué ruta
care-replace-way = { $city }, { $carrier }: allí a más tardar el { $day }, nos cuesta { $amount }
care-replace-none = Ningún centro reúne estos artículos y una ruta hasta el cliente, así que solo se puede devolver el dinero.
care-replaces = Ocupa el lugar de { $parcel }, que se perdió. Nadie lo pagó; a la casa le cuesta { $amount }.
care-replaced = Reemplazado por { $parcel }
care-replaced-found = Este paquete se reemplazó y ha aparecido
care-replaced-found-say = En su lugar se envió el paquete { $parcel }. El cliente se queda con lo que llegue, como atención de la casa. Si el reemplazo no ha salido, aún puede cancelarlo: entonces no se devuelve dinero, porque este paquete llega.
care-replacement-off-means = No se envía y sus existencias vuelven a quedar libres. El cliente recupera { $amount }, porque el primer paquete sigue perdido. El cliente recibe un mensaje.
care-replacement-off-nothing = No se envía y sus existencias vuelven a quedar libres. No se devuelve dinero: el primer paquete ha aparecido.
unowed-replaced = Por esta pérdida responde el paquete { $parcel }: uno se envía en lugar del otro, una sola vez. Su dinero sigue al reemplazo.
said-loss-replaced = El reemplazo está en marcha, y un mensaje va hacia el cliente.

# La historia de un pedido
care-story-loss-replaced = Reemplazo enviado
care-story-parcel-rerouted = El paquete tomó otra ruta
care-story-parcel-stranded = Paquete sin ruta, pasado a un agente
care-story-parcel-waits = El paquete espera su ruta
care-story-papers-issued = Papeles emitidos
care-story-papers-void = Papeles anulados

# La página del pedido para el cliente
order-replacement = Reemplazo del paquete { $parcel }
order-replacement-say = Le enviamos estos artículos otra vez. No paga nada por ello.
order-replaced-by = Este paquete no llegó. El paquete { $parcel } lo reemplaza, sin que usted pague nada.
order-rerouted = Este paquete toma una ruta distinta de la prevista: llega a más tardar el { $day }. Su precio no cambia.

# Mensajes
mail-parcel-rerouted-subject = { $when ->
    [sooner] Su paquete del pedido { $number } llega antes
   *[later] Su paquete del pedido { $number } llega más tarde
}
mail-parcel-rerouted = { $when ->
    [sooner] El paquete { $parcel } de su pedido { $number } toma una ruta distinta de la prevista y llega antes: a más tardar el { $arrives } en lugar del { $promised }.
   *[later] La ruta que habíamos previsto para el paquete { $parcel } de su pedido { $number } está cerrada. Lo enviamos por otra, y llega a más tardar el { $arrives } en lugar del { $promised }. Lamentamos la espera.
}
mail-parcel-rerouted-cost = Su precio no cambia. Lo que la otra ruta cueste de más lo pagamos nosotros.
mail-loss-replaced-subject = Un reemplazo para el pedido { $number } va en camino
mail-loss-replaced = El paquete { $gone } de su pedido { $number } no le llegó. Le enviamos otra vez los mismos artículos, en el paquete { $parcel }. Llegada prevista: { $days }.
mail-loss-replaced-cost = No paga nada por ello. Si el primer paquete apareciera al final, quédese con lo que llegue.
posted-parcel-rerouted = Mensaje: otra ruta
posted-loss-replaced = Mensaje: reemplazo

# /ops/books
books-kind-reroute = Otra ruta
books-kind-replacement = Artículos enviados otra vez
books-kind-unspent = Ruta o artículos no gastados

# /ops/parcels: papeles que ya no valen
papers-void = Papeles que ya no valen
papers-void-make = Anular
papers-void-say = Los papeles se conservan en los registros, tachados; su número no se vuelve a usar, y la etiqueta se rechaza al escanearla. Se pueden emitir otros nuevos al momento.
papers-void-reason = Motivo
papers-void-reason-needed = Diga por qué, para quien encuentre la etiqueta antigua.
papers-void-by = Anulados por { $name }, { $moment }
papers-void-desk = anulados
papers-void-rerouted = anulados: otra ruta
papers-void-called-off = anulados: paquete cancelado
papers-void-described = anulados: artículos descritos de nuevo
papers-void-none = Este paquete no tiene papeles válidos. Nada ha cambiado.
papers-void-gone = Este paquete está en «{ $state }»: sus papeles viajan con él y quedan como están.
said-papers-void = Los papeles están anulados. Retire la etiqueta antigua del bulto.
scan-void = La etiqueta { $label } ya no vale. Estaba en el paquete { $parcel }: emita allí papeles nuevos y pegue encima la etiqueta nueva.
