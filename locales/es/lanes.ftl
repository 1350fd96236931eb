# Por qué no sirve una fila de un archivo de rutas: entrepot import lanes y /ops/lanes

lanes-no-column = El archivo no tiene la columna «{ $column }». Su primera línea debe nombrarla.
lanes-not-a-column = Esa columna no existe. Quítela de la primera línea o corrija su nombre.
lanes-column-twice = La primera línea nombra esta columna dos veces.
lanes-cells = Columnas en la primera línea: { $wanted }; en esta: { $found }.
lanes-not-csv = Este no es un archivo CSV que se pueda leer. Guárdelo como CSV en UTF-8, con comas.
lanes-rows = Un archivo tiene al menos una fila y { $most } como máximo.
lanes-not-a-code = Escriba un código de letras, cifras y guiones, de { $most } caracteres como máximo: SZX-DE-POST.
lanes-not-a-carrier = Escriba el nombre del transportista como lo conocen los clientes, de { $most } caracteres como máximo.
lanes-not-a-country = Escriba las dos letras del país: DE.
lanes-not-a-word = Escriba una de estas palabras: { $words }.
lanes-not-days = Escriba un número entero de días, 365 como máximo.
lanes-not-weekdays = Escriba los días de salida agrupada de la ruta en cifras, del 1 (lunes) al 7 (domingo), por ejemplo 5 o 25; el centro tiene que trabajar al menos uno de ellos. Déjelo vacío si es cada día hábil.
lanes-backwards = Esto va antes de lo que debería seguir: el máximo de días no es menor que el mínimo, y el último día no es anterior al primero.
lanes-not-a-border = Escriba las dos letras del territorio aduanero en el que se entra, EU o CH, o déjelo vacío si no se cruza frontera.
lanes-not-a-day = Escriba el día así: 2026-12-31.
lanes-not-a-currency = Escriba las tres letras de la moneda: CNY.
lanes-not-an-amount = Escriba un importe en la moneda de la fila, no inferior a cero, por ejemplo 12.50, sin separador de miles.
lanes-not-a-number = Escriba un número entero. El peso inicial es mayor que cero; un divisor 0 no cuenta el volumen.
lanes-not-a-fraction = Escriba una fracción menor que 1: 0.165 para el 16,5 por ciento.
lanes-below-first = El paquete más pesado no puede pesar menos que el peso inicial.
lanes-no-step = Sin tramos, una tarifa no tiene precio por tramo ni admite nada por encima del peso inicial. Escriba el tamaño de un tramo.
lanes-disagrees = La línea { $line } dice otra cosa de la misma ruta. Escriba lo mismo en todas las filas de una ruta.
lanes-overlaps = La tarifa de la línea { $line } rige en algunos de los mismos días. Haga que la primera termine el día antes de que empiece la segunda.
lanes-no-place = No hay ningún centro con este código. Los códigos están en /ops/places; añada antes el centro.
lanes-no-market = No se conocen normas para este país, así que allí no se puede calcular ningún precio.
lanes-other-place = Esta ruta ya existe y sale de { $place }. Dé un código propio a una ruta desde otro centro.
lanes-other-country = Esta ruta ya existe, con otro destino: { $country }. Dé un código propio a una ruta hacia otro país.
lanes-begun = Puede que se hayan vendido paquetes con la tarifa de esta ruta que regía entonces. Empiece la nueva tarifa otro día posterior y deje que la antigua rija al menos hasta ayer.
lanes-runs = La tarifa del { $from } al { $to } rige en algunos de los mismos días. Adelante su último día o empiece más tarde.
lanes-runs-on = La tarifa que empieza el { $from } rige en algunos de los mismos días. Haga que esta termine antes.

# /ops/lanes: buscar rutas, y un archivo con ellas
lanes-no-match = Ninguna ruta coincide.
lanes-see-all = Ver todas las rutas
lanes-by-file = Rutas desde un archivo
lanes-other-file = Otro archivo
lanes-file = Archivo CSV con una fila por tarifa
lanes-file-hint = Las columnas de la ruta se repiten en cada una de sus filas. Verá qué cambiaría antes de que cambie nada.
lanes-file-all = Las rutas actuales, como archivo de este tipo
lanes-file-show = Mostrar qué cambia
lanes-file-needed = Elija antes un archivo.
lanes-file-shown = Aún no ha cambiado nada. Esto es lo que cambia el archivo cuando lo confirme.
lanes-file-nothing =
    { $count ->
        [one] Este archivo no cambia nada: su fila dice lo que ya se sabe.
        [many] Este archivo no cambia nada: sus { $count } de filas dicen lo que ya se sabe.
       *[other] Este archivo no cambia nada: sus { $count } filas dicen lo que ya se sabe.
    }
lanes-same =
    { $count ->
        [one] Otra fila dice lo que ya se sabe.
        [many] Otros { $count } de filas dicen lo que ya se sabe.
       *[other] Otras { $count } filas dicen lo que ya se sabe.
    }
lanes-faults =
    { $count ->
        [one] Una celda no sirve
        [many] { $count } de celdas no sirven
       *[other] { $count } celdas no sirven
    }
lanes-faults-say = No se ha aplicado nada. Corrija el archivo y envíelo otra vez.
lanes-moved = Las rutas han cambiado desde que las miró
lanes-moved-say = No se ha aplicado nada. Esto es lo que el archivo cambia ahora.
lanes-new =
    { $count ->
        [one] Una ruta nueva
        [many] { $count } de rutas nuevas
       *[other] { $count } rutas nuevas
    }
lanes-changed =
    { $count ->
        [one] Una ruta cambia
        [many] { $count } de rutas cambian
       *[other] { $count } rutas cambian
    }
lanes-new-cards =
    { $count ->
        [one] Una tarifa
        [many] { $count } de tarifas
       *[other] { $count } tarifas
    }
lanes-replaced = corregida
lanes-ended =
    { $count ->
        [one] Una tarifa cambia de último día
        [many] { $count } de tarifas cambian de último día
       *[other] { $count } tarifas cambian de último día
    }
lanes-what = Qué
lanes-was = Hasta ahora
lanes-becomes = Desde ahora
lanes-until-was = Último día hasta ahora
lanes-until-now = Último día desde ahora
lanes-confirm = Aplicarlo así
lanes-discard = Dejarlo como está
lanes-nothing = nada
lanes-carrier = Transportista
lanes-border = Entra en
lanes-divisor = Divisor volumétrico (cm³/kg)
said-lanes-taken = El archivo se ha aplicado. Los precios lo siguen desde este momento.

# /ops/lanes/{code}: la ruta, sus tarifas y una más
lane-facts = La ruta
lane-journey = Un pedido hecho ahora
lane-begins = Empieza el trabajo
lane-leaves = En manos del transportista
lane-at-border = En la frontera, aproximadamente
lane-arrives = En la puerta
lane-cards = Tarifas
lane-no-cards = No hay ninguna tarifa, así que en esta ruta no se puede calcular ningún precio. Añada una abajo.
lane-card-add = Añadir una tarifa
lane-card-say = Empieza con su primer día; la tarifa anterior termina el día antes. Los campos traen lo que dice la última tarifa.
lane-card-to = Hasta, o sin fecha
lane-card-currency = Moneda
lane-card-first-g = Peso inicial, en gramos
lane-card-first = Precio del peso inicial
lane-card-step-g = Cada tramo adicional, en gramos
lane-card-step = Precio de cada tramo adicional
lane-card-max-g = Máximo, en gramos
lane-card-fuel = Combustible, como fracción (0.165)
lane-card-do = Añadir esta tarifa
said-card-added = La tarifa está añadida. Los precios la siguen desde su primer día.
