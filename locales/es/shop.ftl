## templates/layout.html y sus partes

skip-to-goods = Ir a los artículos
header-search = Buscar artículos y marcas
header-search-button = Buscar
header-account = Cuenta
header-sign-in = Iniciar sesión
header-cart = Carrito
header-ways = Artículos
market-delivering = Destino: { $country }
market-stay = Se queda en esta página. Lo que no puede ir allí va señalado, con el motivo.
foot-before = Antes de comprar
foot-after = Después de comprar
foot-house = La casa
foot-duties = Qué incluye el precio
foot-shipping = Cómo viajan los artículos
foot-follow = Buscar un pedido
foot-returns = Devolver algo
foot-about = Sobre Entrepot
foot-legal = Condiciones, privacidad y quién responde
foot-note = Precios con aranceles e impuestos incluidos. Destino: { $country }.

## templates/shop/home.html

home-title = El precio de la página es el precio puesto en su puerta
home-description = Porcelana, té, seda, luz y sonido de las casas que los hacen, con aranceles e impuestos dentro del precio.
home-say = Porcelana, té, seda, luz y sonido de las casas que los hacen. Los aranceles, los impuestos y los papeles de aduana quedan resueltos antes de que salga el paquete.
home-see-new = Ver las novedades
home-see-lanes = Ver cómo viajan los artículos
home-new = Recién llegado
home-all = Catálogo completo
home-receipt = Cada precio se abre en su recibo
home-receipt-is = Abra cualquier precio y le dirá de qué se compone: el precio del fabricante, el arancel, los impuestos, el viaje, cada cosa con su norma y el día en que se consultó. El recibo que ve es el recibo que se queda.
home-receipt-more = Si alguien le pide más en la puerta, no pague nada y escríbanos. Lo resolvemos nosotros.
home-receipt-how = Cómo calculamos un precio
home-lanes =
    { $count ->
        [one] Una ruta, abierta hoy
        [many] { $count } de rutas, abiertas hoy
       *[other] { $count } rutas, abiertas hoy
    }
home-brands = Las casas con las que trabajamos
brands-name = Casa
brands-from = De
brands-makes = Hace
brands-since = Desde
place-in-country = { $city }, { $country }

## El sello de aduana, templates/parts/seal.html

seal-paid = Aranceles e impuestos pagados.

## Listas: templates/parts/lot.html, sorts.html, pager.html; páginas de categoría, marca y búsqueda

crumbs-label = Está aquí
crumb-home = Inicio
lot-all-in = aranceles e impuestos incluidos
lot-to-door = hasta su puerta
lot-from = Desde { $city }, { $days }
lot-at = En { $city }, { $days }
list-count =
    { $count ->
        [one] Un artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }
list-empty = Este estante aún está vacío.
sort-label = Ordenar por
sort-newest = Lo más nuevo primero
sort-price = Precio en su puerta, de menor a mayor
sort-price-down = de mayor a menor
list-pages = Páginas
list-before = Anterior
list-after = Siguiente
list-page = Página { $number }
brand-range =
    { $count ->
        [one] Un artículo de esta casa
        [many] { $count } de artículos de esta casa
       *[other] { $count } artículos de esta casa
    }
search-title = «{ $query }»
search-all = Catálogo completo
search-nothing = No hay nada para «{ $query }»
search-try = Pruebe con una palabra más corta o dé un paseo por los estantes:

## templates/shop/listing.html

price-worth = Con aranceles e impuestos, sin el envío
price-region = El impuesto sobre ventas de su estado no está en este precio. Donde tenemos que cobrarlo, la caja lo muestra antes de que pague.
listing-quantity = Cantidad
listing-add = Añadir al carrito
listing-back =
    { $days ->
        [one] Tiene un día para devolverlo. ¿Llegó defectuoso? Pagamos el envío de vuelta y el reembolso incluye también aranceles e impuestos.
        [many] Tiene { $days } de días para devolverlo. ¿Llegó defectuoso? Pagamos el envío de vuelta y el reembolso incluye también aranceles e impuestos.
       *[other] Tiene { $days } días para devolverlo. ¿Llegó defectuoso? Pagamos el envío de vuelta y el reembolso incluye también aranceles e impuestos.
    }
listing-roads = Por qué esta ruta y qué otras hay
roads-outcome = Resultado
roads-taken = Esta es la ruta que toma.
road-arrives = En su puerta a más tardar el { $day }
listing-about = Sobre la pieza
listing-safety = Seguridad y quién responde
listing-beside = En el mismo estante
listing-instead = Lo que sí puede ir allí
fact-weight = Peso
fact-size = Medidas
fact-care = Cuidados
fact-tariff = Partida arancelaria
fact-origin = Hecho en
fact-sku = Referencia
fact-maker = Fabricante
fact-answers = Quién responde aquí
fact-answers-is = Entrepot, como vendedor. Escríbanos si algo no está como debería.

## Por qué no hay precio; el país se muestra al lado

no-offer-sold-out = Agotado por ahora
no-offer-no-lane = Ningún transportista lo trae hasta aquí desde donde está
no-offer-closed = La ruta hasta aquí está cerrada por el momento
no-offer-prohibited = No se puede importar aquí
no-offer-restricted = Los transportistas de esta ruta no lo aceptan
no-offer-too-heavy = Pesa demasiado para los transportistas de esta ruta
no-offer-too-late = No puede llegar a tiempo
no-offer-no-tariff = Aún no conocemos su arancel aquí
no-offer-incomplete = La marca aún debe decir lo que pide la aduana
no-offer-no-price = Por ahora no se puede calcular un precio
no-offer-other-forms = Quizá esté disponible otra versión: véala más abajo.
no-offer-goes-to = Disponible en:
no-offer-elsewhere = Los artículos al pie de esta página sí pueden ir allí.

## El recibo, templates/parts/slip.html

receipt-caption = Calculado el { $day } para una pieza
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Norma
receipt-no-duty = Arancel
receipt-duty-relief = Ninguno: el valor no supera { $limit }.
receipt-duty-waived = Ninguno: el valor está dentro de la franquicia.
receipt-duty-settled = Ninguno: estos artículos ya se importaron y están en el territorio aduanero del país.
receipt-duty-free = Ninguno para este tipo de artículos.
receipt-carrier = { $mode }, { $carrier }

## La cinta del viaje, templates/parts/ribbon.html


## Rutas, templates/parts/lanes.html

way-label = Rutas hacia este país
way-from = Desde
way-by = Transporte
way-arrives = Pedido ahora, en su puerta
way-refuses = No lleva
way-takes-all = acepta cuanto vendemos
way-shelf = Estante en { $city }
way-hub = Centro de consolidación en { $city }
days-at-door = { $days }

## Los dibujos y las sumas junto a cada precio, en listas, carritos y pedidos

home-see-goods = Ver los artículos
home-receipt-promise = Si alguien le pide más en la puerta, no pague nada y escríbanos.
seal-nobody-asks = Nadie le pide dinero en la puerta.
seal-nothing-to-sign = Presentamos la declaración de aduana y pagamos lo que corresponda. Nada que firmar, nada que pagar.
journey-title = Su viaje hasta usted
journey-hub = entrega al transportista
journey-on-shelf = en el estante, sale
journey-border = Aduana
journey-cleared = ya despachado
journey-door = Su puerta
receipt-unfold = De qué se compone este precio
receipt-asked = { $brand } pide { $asked }, al cambio de { $rate } del { $day } y con { $margin } por la conversión
receipt-asked-same = { $brand } pide { $asked }
receipt-goods-sum = Precio con aranceles e impuestos
receipt-delivery = Envío desde { $city }
receipt-on-delivery = { $what } sobre el envío
receipt-restated = Calculado en la moneda del país, { $local }, y convertido al cambio de { $rate } del { $day }
receipt-at-door = En su puerta
price-inside = Aranceles e impuestos incluidos
price-delivery = envío
price-at-door = en su puerta
