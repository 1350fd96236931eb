# /ops/places y /ops/places/{code}

place-new = Un centro más
place-add = Añadir un centro
place-add-do = Añadir este centro
place-taken = Otro centro tiene este código. Elija otro.
place-code = Código, por ejemplo CN-SZX
place-not-a-code = Escriba un código de letras, cifras y guiones: CN-SZX.
place-no-kind = Elija qué clase de centro es.
place-country = País, dos letras
place-zone = Zona horaria, por ejemplo Asia/Shanghai
place-no-zone = Escriba una zona horaria con su nombre de la lista IANA: Asia/Shanghai, Europe/Warsaw.
place-city = Ciudad ({ $language })
place-no-city = Escriba el nombre de la ciudad en un idioma al menos.
place-runs = Cómo trabaja
place-runs-say = Los precios y fechas nuevos lo siguen al momento. Lo vendido conserva las fechas con que se vendió. Si no figura un número de paquetes al día, no hay límite.
place-save = Guardar
place-handling-days = Preparación, en días hábiles
place-capacity = Paquetes al día, como máximo
place-most =
    { $count ->
        [one] un paquete al día
        [many] { $count } de paquetes al día
       *[other] { $count } paquetes al día
    }
place-no-capacity = Escriba cuántos paquetes salen como máximo en un día o déjelo vacío. Para no aceptar más pedidos aquí, cierre las rutas.
place-packaging = Paquete vacío, en gramos
place-per-parcel = Importe por paquete { $currency }
place-per-unit = Importe por pieza { $currency }
place-working = Días de trabajo
place-consolidates = Embala juntos los paquetes de varias marcas para un mismo cliente
place-not-a-number = Escriba un número entero, { $most } como máximo.
place-not-a-fee = Escriba un importe en { $currency }, no inferior a cero, por ejemplo 1.50.
place-not-a-time = Escriba una hora del día, por ejemplo 16:00.
place-no-days = Marque un día al menos.
place-never-collected = Marque un día de salida agrupada de la ruta { $lane }, o cambie antes los días de la ruta.
place-lanes =
    { $count ->
        [0] ninguna ruta
        [one] una ruta
        [many] { $count } de rutas
       *[other] { $count } rutas
    }
place-lying =
    { $count ->
        [0] aquí no hay nada
        [one] una variante; libres: { $free }; reservadas: { $held }
        [many] { $count } de variantes; libres: { $free }; reservadas: { $held }
       *[other] { $count } variantes; libres: { $free }; reservadas: { $held }
    }
place-days-off = Días de cierre
place-no-days-off = No se conoce ningún día de cierre a partir de hoy. Las fechas se prometen como si no cerrara ninguno de sus días de trabajo.
place-days-over =
    { $count ->
        [one] Ya pasó un día de cierre.
        [many] Ya pasaron { $count } de días de cierre.
       *[other] Ya pasaron { $count } días de cierre.
    }
place-day = Día
place-day-name = Su nombre, por ejemplo Fiesta de la Primavera
place-add-day = Añadir este día de cierre
place-day-name-needed = Diga por qué cierra: Fiesta de la Primavera, inventario.
place-day-known = Este día ya está cerrado.
place-take = Sí se trabaja
place-take-day = Sí se trabaja el { $day }
weekday-monday = Lunes
weekday-tuesday = Martes
weekday-wednesday = Miércoles
weekday-thursday = Jueves
weekday-friday = Viernes
weekday-saturday = Sábado
weekday-sunday = Domingo
said-place-added = El centro está creado. Dele un remitente y rutas, y podrá guardar artículos.
said-place-changed = Guardado. Precios y fechas lo siguen al momento.
said-day-added = Día de cierre añadido. Las fechas lo siguen al momento.
said-day-taken = Ese día se trabaja. Las fechas lo siguen al momento.
