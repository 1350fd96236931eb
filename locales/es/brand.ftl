## templates/brand/frame.html

brand-nav-listings = Fichas
brand-nav-stock = Existencias
brand-nav-orders = Pedidos

## templates/brand/listings.html

brand-listings = Fichas
brand-new = Ficha nueva
brand-none = Aún no hay ninguna ficha. Escriba la primera; queda en borrador hasta que la publique.
brand-count =
    { $count ->
        [one] Una ficha
        [many] { $count } de fichas
       *[other] { $count } fichas
    }
brand-picture = Imagen
brand-title = Título
brand-state = Estado
brand-variants = Variantes
brand-sold-to = Se vende en
brand-lacks = Qué falta
brand-sold-of =
    { $all ->
        [one] { $sold } de un destino
        [many] { $sold } de { $all } de destinos
       *[other] { $sold } de { $all } destinos
    }
brand-pages = Páginas
listing-state-draft = Borrador
listing-state-published = A la venta
listing-state-withdrawn = Retirada
brand-missing-hs6 = { $sku }: subpartida arancelaria
brand-missing-origin = { $sku }: país de origen
brand-missing-weight = { $sku }: peso
brand-unready-title = Un título
brand-unready-picture = Una imagen
brand-unready-variant = Una variante a la venta

## templates/brand/listing.html

brand-as-shopper = Verla como cliente
brand-publish = Publicar
brand-withdraw = Retirar
brand-unready = Antes de ponerla a la venta necesita
brand-words = Textos
brand-words-none = nada escrito todavía
brand-summary = En una o dos frases
brand-body = Qué es
brand-care = Cómo se cuida
brand-category = Categoría
brand-category-none = Ninguna todavía
brand-options = Opciones
brand-options-say = En qué se distinguen las variantes, como el esmalte o el tamaño. Vacíe una fila para quitar esa elección.
brand-option = Opción { $number }
brand-option-none = ninguna
brand-option-name = Su nombre
brand-choice = Elección { $number }
brand-variants-say = Una línea por cada versión que un cliente puede comprar. Los precios son los suyos, sin aranceles ni impuestos.
brand-variant = Variante { $number }
brand-variant-new = Añadir una variante
brand-price = Precio en { $currency }
brand-hs6 = Código HS, seis cifras
brand-tariff = Código arancelario completo
brand-origin = Hecho en, por ejemplo CN
brand-proven = Prueba de origen
brand-proven-say = Con una prueba de origen preferencial, la mercancía paga el arancel reducido de los acuerdos comerciales. Márquela solo si tiene la prueba y la adjunta a cada paquete.
brand-weight = Peso en g
brand-length = Largo en mm
brand-width = Ancho en mm
brand-height = Alto en mm
brand-shows = Su imagen
brand-minds = Lo que vigilan los transportistas
brand-restriction-battery = Batería
brand-restriction-liquid = Líquido
brand-restriction-magnet = Imán
brand-restriction-blade = Cuchilla
brand-restriction-food = Alimento
brand-on-sale = A la venta
brand-off-sale = No está a la venta
brand-save = Guardar
brand-last = Último cambio
ready-title = A la venta, por destino
ready-title-draft = Lista para vender, por destino
ready-shelf = Precio en tienda
ready-door = En la puerta
ready-all = Se puede comprar
ready-some =
    { $all ->
        [one] { $sold } de una variante
        [many] { $sold } de { $all } de variantes
       *[other] { $sold } de { $all } variantes
    }
ready-none = No se puede comprar
brand-why-sold-out = Sin existencias en ningún sitio desde el que pudiera enviarse.
brand-why-no-lane = Ninguna ruta llega allí.
brand-why-closed = La ruta hasta allí está cerrada por ahora.
brand-why-prohibited = Ese tipo de artículos no se puede enviar allí.
brand-why-restricted = Ningún transportista lleva allí ese tipo de artículos.
brand-why-too-heavy = Pesa demasiado para todas las rutas.
brand-why-too-late = Llegaría demasiado tarde.
brand-why-no-tariff = Aún no tenemos el arancel de ese código HS allí.
brand-why-incomplete = Falta el código HS, el origen o el peso.
brand-why-no-price = Faltan normas o tipos de cambio; nuestros operadores se ocupan.
brand-pictures = Imágenes
brand-picture-new = Añadir una imagen
brand-picture-file = Archivo
brand-picture-hint = JPEG, PNG o WebP, hasta 12 MB. Lo que la cámara anotó al lado se elimina.
brand-picture-add = Añadir imagen
brand-picture-remove = Quitar imagen
brand-alt = Qué muestra, { $language }
brand-alt-change = Cambiar la descripción

## Lo que puede estar mal en una ficha

brand-category-wrong = Elija una de las categorías de la lista
brand-title-missing = Escriba un título también en este idioma o deje vacíos sus demás campos
brand-title-needed = Escriba un título en un idioma al menos
brand-option-name-missing = Dé un nombre a esta opción, por ejemplo Esmalte
brand-option-choices-missing = Escriba al menos una elección para esta opción
brand-choice-missing = Línea { $line }: falta elegir { $option }
brand-choice-twice = Línea { $line }: otra línea a la venta tiene las mismas elecciones
brand-sku-wrong = Línea { $line }: escriba un SKU de hasta 64 caracteres, sin espacios ni barras
brand-sku-twice = Línea { $line }: este SKU figura también en otra línea
brand-sku-taken = Línea { $line }: este SKU pertenece a otra ficha
brand-price-wrong = Línea { $line }: escriba el precio en { $currency }, mayor que cero, por ejemplo { $example }
brand-hs6-wrong = Línea { $line }: escriba seis cifras, por ejemplo 6911.10
brand-tariff-wrong = Línea { $line }: escriba de ocho a diez cifras que empiecen por el código HS
brand-origin-wrong = Línea { $line }: escriba las dos letras de un país, por ejemplo CN
brand-weight-wrong = Línea { $line }: escriba gramos enteros, de 1 a 1 000 000
brand-size-wrong = Línea { $line }: escriba milímetros enteros, de 1 a 10 000
brand-size-half = Línea { $line }: escriba los tres lados o ninguno
brand-needed-on-sale = Línea { $line }: no puede quedar vacío mientras la ficha esté a la venta
brand-moved-on = Alguien guardó esta ficha mientras usted escribía. Su texto sigue aquí: guarde otra vez para ponerlo en lugar del otro.
brand-refused = Así no se puede guardar. Revise opciones y variantes.
brand-picture-needed = Elija un archivo
brand-picture-too-large = El archivo pasa de 12 MB. Envíe uno más pequeño
brand-picture-too-many-pixels = La imagen pasa de 40 megapíxeles. Envíe una más pequeña
brand-picture-not-one = Esto no es una imagen JPEG, PNG o WebP
brand-picture-odd-shape = Un lado mide más de ocho veces el otro. Recórtela para acercarla a un cuadrado
brand-picture-too-small = La imagen mide menos de 320 píxeles de ancho. Envíe una más grande
brand-picture-damaged = La imagen está dañada y no se puede abrir. Guárdela de nuevo y envíe esa
brand-alt-needed = Diga qué muestra la imagen, en un idioma al menos
brand-last-picture = Una ficha a la venta conserva una imagen. Añada otra antes de quitar esta.

## templates/brand/stock.html

stock-title = Existencias
stock-say = Piezas libres para vender en cada centro. Lo reservado para pedidos se cuenta al lado.
stock-none = Aún no hay ninguna variante a la venta. Añada una a una ficha y aquí podrá fijar sus existencias.
stock-sku = SKU
stock-field = { $sku }, libres en { $city }
stock-held = Reservadas: { $held }
stock-save = Fijar existencias
stock-wrong = { $sku }: escriba un número entero de 0 a { $most }
stock-moved = { $sku }, { $city }: entretanto las piezas libres allí son { $free }, porque se vendió o se contó algo. Su número aún no está fijado; revíselo y fíjelo

## templates/brand/orders.html

sold-title = Pedidos
sold-say = Solo sus artículos; quién los compró lo sabe la casa.
sold-none = Aún no se ha pedido ninguno de sus artículos.
sold-order = Pedido
sold-placed = Fecha
sold-to = Destino
sold-goods = Artículos
sold-from = Desde
sold-pieces = Piezas
sold-price = Precio de los artículos
sold-newer = Más recientes
sold-older = Anteriores
