## entrepot import listings: qué falla en una fila de un archivo de productos. Lo que debería haber va detrás de «se esperaba:».

carry-fault = línea { $line }, { $column }: se encontró «{ $value }», se esperaba: { $expected }
carry-cells =
    { $count ->
        [one] una celda, porque hay un encabezado
        [many] { $count } de celdas, tantas como encabezados
       *[other] { $count } celdas, tantas como encabezados
    }
carry-key = el nombre del producto (handle, SKU o id)
carry-title = un título en la primera fila de un producto
carry-nothing = un precio o la dirección de una imagen
carry-gift-card = artículos; aquí no se venden tarjetas de regalo
carry-not-shipped = artículos que se envían
carry-grouped = artículos propios; un grupo solo nombra otros productos
carry-external = artículos que se venden aquí, no en otra tienda
carry-kind = una clase de producto conocida: simple, variable o variation
carry-not-new = artículos nuevos
carry-no-parent = el SKU, o id: con el número, de un producto variable de este archivo
carry-no-forms = un producto con al menos una variación en este archivo
carry-price =
    { $digits ->
        [0] un precio mayor que cero en { $currency }, sin decimales
        [one] un precio mayor que cero en { $currency }, con punto y un decimal como máximo
        [many] un precio mayor que cero en { $currency }, con punto y { $digits } de decimales como máximo
       *[other] un precio mayor que cero en { $currency }, con punto y { $digits } decimales como máximo
    }
carry-amount = un importe con su moneda (14.90 EUR)
carry-currency = precios en { $currency }, la moneda de la marca
carry-other-price = un precio en { $currency }, con punto, o nada
carry-unpriced = un precio o nada
carry-above-price = no más que el precio
carry-no-unit = la unidad de la cantidad de al lado
carry-measure = una cantidad con su unidad, por ejemplo g, kg, ml, cl, l, m o m2
carry-no-choice = una elección para la opción de este nombre
carry-stray-choice = nada: la primera fila del producto no nombra esa opción
carry-same-choice = elecciones que no tenga otra variante del producto
carry-choices = una elección por línea: su código, una coma, su texto
carry-options = { $most } opciones como máximo para distinguir las variaciones
carry-forms = { $most } variantes como máximo de una misma fila
carry-no-sku = un código; no se pudo formar con el handle y las elecciones
carry-sku = un código de hasta 64 caracteres, sin espacios, / ? #
carry-sku-twice = un código que no tenga ninguna fila anterior
carry-sku-taken = un código que no tenga otra ficha
carry-tariff = un código arancelario de 6 a 10 cifras
carry-origin = las dos letras de un país
carry-grams = un peso en gramos
carry-weight = un peso con su unidad (210 g, 3.2 lb)
carry-side = una longitud con su unidad (20 cm, 8 in)
carry-pieces = un número de piezas
carry-language = las dos letras de un idioma
carry-flag = TRUE o FALSE
carry-restrictions = cualquiera de estas palabras, separadas por espacios: { $words }
carry-unfit-choice = una elección para cada opción del producto
carry-unfit-option = tres opciones como máximo, cada una con su nombre
carry-unfit = lo que mantiene una ficha apta para la venta, porque está publicada
carry-unkept = un producto que se pueda guardar; nadie debe cambiarlo entretanto

## Cómo se llaman como opciones los atributos del feed de Merchant

carry-option-colour = Color
carry-option-size = Talla
carry-option-material = Material
carry-option-pattern = Estampado

## Por qué no se lee un archivo

carry-no-brand = no hay ninguna marca { $brand }; añádala primero, o vea en /ops las que hay
carry-no-place = no hay ningún centro { $place }; /ops/places muestra sus códigos
carry-no-form = no es ningún archivo de productos que conozcamos. Leemos el CSV de productos de Shopify (Handle o URL handle, Title, Price), el CSV de productos de WooCommerce (Type, SKU, Name, Regular price) y los feeds de Google Merchant (XML, o una tabla con id, title, price). Con --form se indica cuál debería ser.
carry-no-column = al archivo le falta la columna { $columns }; exporte los productos de nuevo con cada una de sus columnas y con los encabezados en inglés
carry-not-text = línea { $line }: no es texto UTF-8; guarde el archivo como CSV UTF-8
carry-malformed = línea { $line }: { $why }
carry-under-way = otro proceso está importando este archivo en este momento; aquí no se ha guardado nada más

## Cómo avanza una importación y en qué quedó

carry-resumes =
    { $count ->
        [one] Este archivo se interrumpió: hay un producto terminado, el de la línea { $line }. Se continúa detrás de él.
        [many] Este archivo se interrumpió: hay { $count } de productos terminados, el último en la línea { $line }. Se continúa detrás de él.
       *[other] Este archivo se interrumpió: hay { $count } productos terminados, el último en la línea { $line }. Se continúa detrás de él.
    }
carry-kept =
    { $count ->
        [one] guardado hasta ahora: un producto, en la línea { $line }
        [many] guardados hasta ahora: { $count } de productos, hasta la línea { $line }
       *[other] guardados hasta ahora: { $count } productos, hasta la línea { $line }
    }
carry-draft = borrador { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … y un borrador más; el puesto de la marca los muestra completos
        [many] … y { $count } de borradores más; el puesto de la marca los muestra completos
       *[other] … y { $count } borradores más; el puesto de la marca los muestra completos
    }
carry-lack-hs6 =
    { $count ->
        [one] una variante: subpartida arancelaria
        [many] { $count } de variantes: subpartida arancelaria
       *[other] { $count } variantes: subpartida arancelaria
    }
carry-lack-origin =
    { $count ->
        [one] una variante: país de origen
        [many] { $count } de variantes: país de origen
       *[other] { $count } variantes: país de origen
    }
carry-lack-weight =
    { $count ->
        [one] una variante: peso
        [many] { $count } de variantes: peso
       *[other] { $count } variantes: peso
    }
carry-faults-in =
    { $count ->
        [one] Una fila que no sirve figura en { $file }
        [many] { $count } de filas que no sirven figuran en { $file }
       *[other] { $count } filas que no sirven figuran en { $file }
    }
carry-more-faults =
    { $count ->
        [one] … y una más; --errors ARCHIVO las escribe completas
        [many] … y { $count } de filas más; --errors ARCHIVO las escribe completas
       *[other] … y { $count } más; --errors ARCHIVO las escribe completas
    }
carry-others =
    { $count ->
        [one] Se pasó por alto un producto de otra marca.
        [many] Se pasaron por alto { $count } de productos de otras marcas.
       *[other] Se pasaron por alto { $count } productos de otras marcas.
    }
carry-dry-run = Simulación: no se ha guardado nada. Quedaría así:
carry-sum = Filas: { $rows }. Productos: { $products } (variantes: { $variants }). Añadidos: { $added }. Cambiados: { $changed }. Sin cambios: { $same }. Por completar antes de la venta: { $drafts }. Imágenes por añadir en el puesto: { $pictures }. Celdas que no sirven: { $faults }.

## entrepot export listings y templates/brand/listings.html

carry-export = Exportar como CSV
carry-exported =
    { $count ->
        [one] Una ficha exportada (variantes: { $variants }).
        [many] { $count } de fichas exportadas (variantes: { $variants }).
       *[other] { $count } fichas exportadas (variantes: { $variants }).
    }
carry-left-out =
    { $count ->
        [one] Una ficha queda fuera: nada de ella se puede vender, o aún no tiene textos.
        [many] { $count } de fichas quedan fuera: nada de ellas se puede vender, o aún no tienen textos.
       *[other] { $count } fichas quedan fuera: nada de ellas se puede vender, o aún no tienen textos.
    }
