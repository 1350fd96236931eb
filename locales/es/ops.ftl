## templates/ops/frame.html y lo que usan todas las páginas del puesto

ops-desk = Operaciones
ops-nav-today = Hoy
ops-nav-rules = Normas
ops-nav-rates = Tipos de cambio
ops-nav-lanes = Rutas
ops-nav-places = Centros
ops-nav-brands = Marcas
ops-nav-letters = Mensajes
ops-nav-audit = Auditoría
pager-name = Más páginas
pager-before = Anterior
pager-after = Siguiente
pager-older = Anteriores
pager-newest = Volver a lo más reciente

## templates/ops/rules.html

rules-title = Normas
rules-hash = Esta versión:
rules-table = Tabla
rules-table-markets = Mercados
rules-table-territories = Territorios aduaneros
rules-table-thresholds = Umbrales
rules-table-regimes = Regímenes
rules-table-fees = Gastos
rules-table-taxes = Impuestos
rules-table-tariffs = Aranceles
rules-table-rounding = Redondeo
rules-table-restrictions = Restricciones
rules-country = Destino
rules-all = Cualquiera
rules-on = Vigentes el
rules-any-day = También las pasadas y las futuras
rules-show = Mostrar
rules-found =
    { $count ->
        [one] Una norma.
        [many] { $count } de normas.
       *[other] { $count } normas.
    }
rules-english = El texto de cada norma se conserva en inglés, tal como se cita su fuente.
rules-none = Ninguna norma coincide. Elija otro día, otra tabla u otro destino.
rules-rule = Norma
rules-says = Qué dice
rules-state = Estado
rules-from = Desde
rules-until = Hasta
rules-open = sin fecha
rules-source = Fuente
rules-off = conocida, sin uso
rules-coming = futura
rules-over = pasada
rules-uncertain = vigente, dudosa
rules-holds = vigente

## templates/ops/rates.html

rates-title = Tipos de cambio
rates-say = Unidades de una moneda por un euro. Cada precio usa el último tipo publicado hasta su día inclusive; cada recibo conserva el tipo que usó.
rates-newest = Último tipo, del
rates-none = No hay tipos de cambio cargados
rates-old =
    { $count ->
        [one] El último tipo tiene un día
        [many] El último tipo tiene { $count } de días
       *[other] El último tipo tiene { $count } días
    }
rates-load = Cargue otros más recientes con «entrepot import rates ARCHIVO». Hasta entonces los precios siguen el último tipo.
rates-published = Tipos publicados
rates-currency = Moneda
rates-per-euro = Por un euro
rates-day = Publicado
rates-source = Fuente
rates-pegs = Monedas vinculadas
rates-pegs-say = Monedas que el banco no cotiza, vinculadas a una que sí cotiza.
rates-anchor = Vinculada a
rates-units = Unidades por una

## templates/ops/lanes.html

lanes-title = Rutas y tarifas
lanes-say = Lo que piden hoy los transportistas, sin la preparación del paquete. Un paquete paga por su peso o por su volumen, lo que sea mayor.
lanes-none = De este centro no sale ninguna ruta.
lanes-lane = Ruta
lanes-to = Destino
lanes-how = Modo
lanes-declared = Se declara
lanes-terms = Aranceles
lanes-transit = En tránsito
lanes-days =
    { $to ->
        [one] Un día
        [many] { $from }–{ $to } de días
       *[other] { $from }–{ $to } días
    }
lanes-departs = Salida agrupada
lanes-any-day = cada día hábil
lanes-first = Peso inicial
lanes-step = Cada tramo adicional
lanes-fuel = Combustible
lanes-most = Máximo
lanes-card-from = Tarifa desde
lanes-refuses = No lleva
lanes-no-card = Hoy no rige ninguna tarifa
lanes-open = abierta
lanes-closed = cerrada
lanes-ddp = Los pagamos nosotros
lanes-dap = Se pagan en la puerta

## templates/ops/places.html

places-title = Centros
places-place = Centro
places-kind = Clase
places-hub = Centro de consolidación en origen
places-warehouse = Almacén en el exterior
places-consolidates = embala varias marcas juntas
places-cutoff = Hora límite
places-handling = Preparación
places-days =
    { $count ->
        [one] un día hábil
        [many] { $count } de días hábiles
       *[other] { $count } días hábiles
    }
places-off = Próximo día de cierre
places-per-parcel = Por paquete
places-per-unit = Por pieza
places-lanes = Rutas
places-skus = Variantes
places-free = Libres
places-held = Reservadas para pedidos
places-total = Piezas, suma de los centros

## templates/ops/brands.html

brands-title = Marcas
brands-say = El titular de una marca lleva sus propias fichas y existencias; la comisión es una parte del precio de los artículos, sin aranceles ni impuestos.
brands-brand = Marca
brands-home = Sede en
brands-currency = Precios en
brands-founded = Desde
brands-commission = Comisión
brands-usual = la habitual
brands-on-shelf = En los estantes
brands-all = Fichas
brands-maker = Fabricante, según la ley de seguridad de los productos

## templates/ops/audit.html

audit-title = Registro de auditoría
audit-say = Cada cambio hecho por el personal, una marca o un comando, el más reciente primero. De aquí nunca se borra nada.
audit-none = Aún no se ha cambiado nada.
audit-when = Cuándo (UTC)
audit-who = Quién
audit-did = Qué
audit-to = Sobre qué
audit-detail = Con qué cifras
audit-role-brand = titular de marca
audit-role-agent = atención al cliente
audit-role-operator = operaciones
audit-role-shopper = cliente
audit-role-program = el programa

## templates/ops/letters.html

letters-title = Mensajes
letters-say = Se escriben con el cambio que los causa y se envían después. Su contenido no se muestra aquí, porque pueden llevar claves y códigos.
letters-none = Aún no se ha escrito ningún mensaje.
letters-written = Escrito (UTC)
letters-kind = Sobre
letters-to = A
letters-language = Idioma
letters-tries = Intentos
letters-when = Enviado o próximo intento
letters-error = Qué falló
letters-retry = Intentar de nuevo

## templates/ops/today.html

today-title = Hoy
today-failed =
    { $count ->
        [one] No se pudo enviar un mensaje
        [many] No se pudieron enviar { $count } de mensajes
       *[other] No se pudieron enviar { $count } mensajes
    }
today-orders =
    { $count ->
        [one] pedido
        [many] de pedidos
       *[other] pedidos
    }
today-returns =
    { $count ->
        [one] devolución abierta
        [many] de devoluciones abiertas
       *[other] devoluciones abiertas
    }
today-letters =
    { $count ->
        [one] mensaje en espera
        [many] de mensajes en espera
       *[other] mensajes en espera
    }
today-listings =
    { $count ->
        [one] ficha
        [many] de fichas
       *[other] fichas
    }
today-lanes =
    { $count ->
        [one] ruta
        [many] de rutas
       *[other] rutas
    }
today-markets =
    { $count ->
        [one] mercado
        [many] de mercados
       *[other] mercados
    }
today-rules = Normas vigentes
today-log = Últimos cambios
