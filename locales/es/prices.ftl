## El formulario de una ficha: templates/brand/listing.html

prices-floor = Precio mínimo que acepta, en { $currency }
prices-floor-hint = Hagan lo que hagan los tipos de cambio, ninguna unidad se vende por menos. Déjelo vacío si no hay tal límite.
prices-regular = Precio antes de la rebaja, en { $currency }
prices-regular-hint = Solo mientras el precio de arriba sea una rebaja. La tienda lo muestra, o bien el precio más bajo de las últimas semanas donde la ley lo exige.
prices-measure = Contenido
prices-measure-hint = Cuánto hay en una unidad, por ejemplo 100 g: la página muestra entonces el precio por kilogramo o litro.
prices-unit = Unidad
prices-unit-none = no se vende por medida
prices-floor-wrong = Línea { $line }: el precio mínimo es un importe en { $currency } mayor que cero y no superior al precio
prices-floor-high = Línea { $line }: el precio mínimo no puede ser superior al precio
prices-regular-wrong = Línea { $line }: el precio antes de la rebaja es un importe en { $currency } superior al precio
prices-regular-low = Línea { $line }: el precio antes de la rebaja debe ser superior al precio
prices-measure-wrong = Línea { $line }: escriba el contenido como un número mayor que cero, con tres decimales como máximo
prices-unit-missing = Línea { $line }: elija la unidad del contenido

## Junto a cada precio: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Rebajado
prices-lowest =
    { $days ->
        [one] Precio más bajo del día anterior a la rebaja: { $price }
        [many] Precio más bajo de los { $days } de días anteriores a la rebaja: { $price }
       *[other] Precio más bajo de los { $days } días anteriores a la rebaja: { $price }
    }
prices-before = Precio antes de la rebaja: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] unidades
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] unidad
    }
fact-contents = Contenido

## Quién paga en la frontera: página de artículo, carrito, caja y mensaje de un pedido

incoterm-says = { $incoterm ->
        [dap] Entrega en el lugar convenido (DAP): el transportista puede pedirle los aranceles e impuestos en la puerta. Están dentro de lo que paga aquí: envíenos el recibo del transportista y se los devolvemos.
       *[ddp] Entrega con derechos pagados (DDP): los aranceles e impuestos están dentro de lo que paga aquí; en la puerta no se debe nada más.
    }

## El recibo: src/web/shop/receipt.rs

receipt-floor = { $brand } no acepta menos de { $least }, al cambio de { $rate } del { $day }

## La lectura de los tipos de cambio: templates/ops/rates.html, today.html

rates-window = Los precios de los artículos conservan el tipo de la víspera de su ventana: tantos días como diga la fila del mercado (rate_days), para que no se muevan a diario.
feed-title = Descarga del banco
feed-off = Los tipos no se descargan solos. Indique la dirección del archivo diario en el ajuste rates_url, o cargue archivos a mano.
feed-address = Dirección
feed-every =
    { $hours ->
        [one] Cada hora
        [many] Cada { $hours } de horas
       *[other] Cada { $hours } horas
    }
feed-every-label = Frecuencia
feed-good = Última descarga correcta
feed-failed = Última descarga fallida
feed-never = ninguna hasta ahora
feed-now = Descargar ahora
feed-down = No se han podido descargar los tipos de cambio
feed-why-address = No se llega a la dirección.
feed-why-slow = El banco no contestó a tiempo.
feed-why-status = El banco contestó con el código { $detail } en lugar del archivo.
feed-why-large = La respuesta es mucho mayor que un archivo de tipos.
feed-why-text = La respuesta no es texto.
feed-why-file = El archivo no se entiende: { $detail }. No se ha usado nada de él.
said-rates-new = Rigen nuevos tipos de cambio.
said-rates-same = El banco no tiene nada más reciente.
said-rates-failed = No se han podido descargar los tipos; los precios siguen los últimos.
