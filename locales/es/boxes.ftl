# De nuevo los lotes: bultos que comparten los paquetes, qué pasa con sus papeles, y lotes de rutas cerradas.

batch-close-combines = { $count ->
    [one] Lo que va a la misma persona se junta antes en un bulto: un bulto, indicado abajo.
    [many] Lo que va a la misma persona se junta antes en un bulto: { $count } de bultos, indicados abajo.
   *[other] Lo que va a la misma persona se junta antes en un bulto: { $count } bultos, indicados abajo.
  }
batch-offer-goes = Al cerrar el lote se juntan en un bulto.
batch-offer-parted = Alguien los separó, así que al cerrar el lote siguen separados.
batch-offer-papers = Falta algo para los papeles del bulto común, así que al cerrar el lote siguen separados.
batch-boxes-say = Donde un paquete figure con otros en su bulto, embálelos en él e imprima otra vez sus papeles. Las etiquetas antiguas ya no valen.
papers-void-combined = anulados: varios paquetes en un bulto
papers-void-parted = anulados: bulto embalado de nuevo
papers-back-by = Restablecidos por { $name }, { $moment }

batch-lane-shut = La ruta { $lane } está cerrada, así que no sale nada por ella. Deshaga el lote: sus paquetes toman entonces otra ruta o pasan a atención al cliente. O déjelo como está hasta que la ruta se abra de nuevo.
batch-moved = Un paquete entró o salió en este mismo momento, así que no se ha cambiado nada. Mire la lista y pulse otra vez.
stranded-batched = { $count ->
    [one] Hay un paquete más de una ruta cerrada en un lote. El centro de consolidación deshace antes el lote; después el paquete aparece aquí.
    [many] Hay { $count } de paquetes más de rutas cerradas en lotes. El centro de consolidación deshace antes los lotes; después los paquetes aparecen aquí.
   *[other] Hay { $count } paquetes más de rutas cerradas en lotes. El centro de consolidación deshace antes los lotes; después los paquetes aparecen aquí.
  }

# Un centro que dos personas cambian a la vez.
place-moved = Alguien cambió este centro mientras usted escribía, así que aún no se ha guardado nada. Abajo está lo que escribió; guarde otra vez para conservarlo.
