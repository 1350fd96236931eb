## templates/ops/changes.html: normas que alguien propone

changes-title = Cambios de normas
changes-say = Las normas nuevas se muestran con su efecto en los precios y las pone en vigor un segundo operador. Cada fila empieza a medianoche de su día, allí donde se aplica.
changes-back = Normas vigentes
changes-new = Proponer normas nuevas
changes-file = Archivos
changes-files = Archivos
changes-file-hint = Tablas en CSV (UTF-8) con los encabezados de la normativa, varias a la vez, o tipos de cambio tal como los publica el Banco Central Europeo. En total, 16 MB como máximo.
changes-mode = Cómo entran
changes-mode-additions = Filas que sustituyen a las vigentes
changes-mode-tables = Tablas enteras que sustituyen a las nuestras
changes-effective = Desde
changes-effective-hint = Para filas que no empiecen más tarde por sí mismas.
changes-note = Nota para quien apruebe
changes-propose = Ver qué efecto tienen
changes-list = Propuestas hasta ahora
changes-none = Nadie ha propuesto aún un cambio. Elija un archivo para ver qué haría; no pasa nada hasta que un segundo operador esté de acuerdo.
changes-by = Propuesto por
changes-line = Línea
changes-column = Columna
changes-what-wrong = Qué está mal
changes-faults =
    { $count ->
        [one] Una celda no sirve. No se ha cargado nada.
        [many] { $count } de celdas no sirven. No se ha cargado nada.
       *[other] { $count } celdas no sirven. No se ha cargado nada.
    }
changes-file-needed = Elija un archivo
changes-file-empty = «{ $file }» está vacío
changes-file-not-text = «{ $file }» no es texto. Guarde la tabla como CSV (UTF-8) y elija ese archivo
changes-file-heading = «{ $file }» no empieza con el encabezado de una tabla. Lo más parecido es { $near }: { $expected }
changes-file-mixed = Normas y tipos de cambio se proponen por separado: elija archivos de una sola clase
changes-file-large = En total, los archivos pasan de { $most } MB. Elija menos, o propóngalos con «entrepot import rules»
changes-day-wrong = Indique un día
changes-official = Para archivos arancelarios oficiales
changes-official-hint = El arancel de Estados Unidos y el UK Global Tariff se leen tal como vienen; lo que no se puede leer se enumera fila por fila y nunca se toma por cero.
changes-source = Fuente, como la nombran los recibos
changes-source-hint = Si no se indica nada, el nombre del archivo.
changes-tariff = Qué arancel del archivo
changes-tariff-absent = «{ $file }» no contiene este arancel
changes-nothing-new = Todas estas filas ya están vigentes, así que no hay nada que proponer

## templates/ops/change.html: un cambio

change-title = Cambio de normas
change-all = Lista de cambios
change-state-proposed = espera a un segundo operador
change-state-approved = aprobado
change-state-taken-back = revertido
change-state-withdrawn = retirado
change-state-refused = rechazado
change-facts = Qué se propone
change-proposed = Propuesto
change-decided = Decidido
change-taken-back = Revertido
change-before = Normas antes
change-after = Normas después
change-decide = Decidir
change-second = Lo ha propuesto usted. Tiene que aprobarlo otro operador.
change-closed = Aquí ya no queda nada que decidir.
change-approve = Aprobar
change-approve-say = Las normas entran en vigor para cada precio. Cada fila empieza a medianoche de su día, allí donde se aplica; los pedidos ya hechos conservan sus recibos.
change-approve-do = Poner en vigor
change-refuse = Rechazar
change-refuse-say = La propuesta se cierra y no cambia nada.
change-refuse-do = Rechazarla
change-withdraw = Retirar
change-withdraw-say = La propuesta se cierra y no cambia nada. Los archivos se pueden proponer otra vez.
change-withdraw-do = Retirarla
change-take-back = Revertir
change-take-back-say = Las normas de antes vuelven a regir al momento, exactamente como eran. Los pedidos hechos entretanto conservan sus recibos.
change-take-back-do = Revertirlo
change-not-new = Ya no cambiaría nada. Retírelo.
change-not-own = No puede aprobar lo que usted ha propuesto
change-not-own-help = Pida a otro operador que lo mire y lo apruebe.
change-not-yours = Solo puede retirarlo quien lo propuso. Usted puede rechazarlo.
change-not-look = Mírelo otra vez: ahora haría algo distinto de lo que se muestra aquí
change-not-look-help = Las normas vigentes cambiaron desde entonces, o ha llegado su día. Compárelo de nuevo abajo y decida después.
change-not-later = Un cambio posterior se apoya en este. Revierta antes aquel:
change-not-other = Desde entonces entraron en vigor otras normas, así que las de antes no pueden volver sin más. Proponga las tablas que quiera.
change-stale = Las normas vigentes ya no son aquellas con las que se comparó.
change-look-again = Comparar de nuevo
change-past =
    { $count ->
        [one] Una fila altera días que ya pasaron
        [many] { $count } de filas alteran días que ya pasaron
       *[other] { $count } filas alteran días que ya pasaron
    }
change-past-help = Los pedidos de esos días conservan sus recibos; los precios de entonces quedan como se pagaron. Asegúrese de que es lo que se quiere.
change-uncertain =
    { $count ->
        [one] Una fila nueva es dudosa
        [many] { $count } de filas nuevas son dudosas
       *[other] { $count } filas nuevas son dudosas
    }
change-uncertain-help = Las cotizaciones que se apoyan en esas filas lo dicen a los operadores, nunca a los clientes.
change-unread =
    { $count ->
        [one] Una fila no se entendió y queda fuera
        [many] { $count } de filas no se entendieron y quedan fuera
       *[other] { $count } filas no se entendieron y quedan fuera
    }
change-unread-see = Verlas una a una
change-unread-row = Qué dice ahí
change-prices = Qué efecto tiene en los precios
change-prices-say = Precios de tienda en su primer día, con y sin el cambio, aranceles e impuestos incluidos, a los tipos de cambio de hoy. Calculados al proponerse.
change-market-still = { $country }: no se mueve ningún precio de tienda.
change-market =
    { $count ->
        [one] se mueve un precio de { $all }
        [many] se mueven { $count } de precios de { $all }
       *[other] se mueven { $count } precios de { $all }
    }
change-market-parts = ({ $dearer } suben, { $cheaper } bajan, { $gained } nuevos, { $lost } perdidos)
change-floor =
    { $count ->
        [one] Uno bajaría del mínimo de su marca y se queda en él.
        [many] { $count } bajarían del mínimo de su marca y se quedan en él.
       *[other] { $count } bajarían del mínimo de su marca y se quedan en él.
    }
change-goods = Artículo
change-was = Sin
change-now = Con
change-by = Diferencia
change-no-price = sin precio
change-largest =
    { $count ->
        [one] Se muestra solo la variación mayor.
        [many] Se muestran los { $count } de variaciones mayores.
       *[other] Se muestran las { $count } variaciones mayores.
    }
change-no-market = No hay ninguna tienda donde se aplican estas filas, así que no se mueve ningún precio de tienda.
change-carts =
    { $count ->
        [0] Carritos abiertos: { $all }. Ninguno tiene artículos cuyo precio se mueva.
        [one] Carritos abiertos: { $all }. Uno tiene artículos cuyo precio se mueve.
        [many] Carritos abiertos: { $all }. De ellos, { $count } tienen artículos cuyo precio se mueve.
       *[other] Carritos abiertos: { $all }. De ellos, { $count } tienen artículos cuyo precio se mueve.
    }
change-carts-see = Qué carritos
change-cart-lines =
    { $count ->
        [one] { $moved } de una línea
        [many] { $moved } de { $count } de líneas
       *[other] { $moved } de { $count } líneas
    }
change-rows = Qué efecto tiene en las normas
change-counts = Añadidas: { $added }; sustituyen a otras: { $supersedes }; terminadas: { $ended }; cambiadas: { $changed }; quitadas: { $removed }.
change-unchanged =
    { $count ->
        [0] Ninguna fila de los archivos estaba ya vigente.
        [one] Una fila de los archivos ya está vigente.
        [many] { $count } de filas de los archivos ya están vigentes.
       *[other] { $count } filas de los archivos ya están vigentes.
    }
change-fate-added = añadida
change-fate-supersedes = sustituye a
change-fate-ended = termina
change-fate-changed = cambiada
change-fate-removed = quitada
change-mark-uncertain = dudosa
change-mark-past = días pasados
change-more-rows =
    { $count ->
        [one] Se muestra la primera fila.
        [many] Se muestran los primeros { $count } de filas.
       *[other] Se muestran las primeras { $count } filas.
    }
change-log = Quién hizo qué

## templates/ops/rules.html y today.html

rules-changes = Cambios de normas
rules-waiting =
    { $count ->
        [one] Un cambio de normas espera a un segundo operador
        [many] { $count } de cambios de normas esperan a un segundo operador
       *[other] { $count } cambios de normas esperan a un segundo operador
    }
rules-versions = Versiones
rules-versions-say = Toda normativa que haya regido alguna vez se puede leer por su hash.
rules-version-now = vigente
rules-version-read = Está leyendo una versión anterior.
rules-version-back = Volver a las normas vigentes

## templates/care/order.html, solo para operadores

order-uncertain =
    { $count ->
        [one] Estos cargos se apoyan en una norma dudosa
        [many] Estos cargos se apoyan en { $count } de normas dudosas
       *[other] Estos cargos se apoyan en { $count } normas dudosas
    }
