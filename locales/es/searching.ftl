## /ops/search: el índice, los sinónimos, las búsquedas sin resultados

ops-nav-search = Búsqueda
searching-title = Búsqueda
searching-say = Con qué encuentra artículos la tienda: el índice, los sinónimos y lo que los clientes buscaron en vano.
searching-index = Índice
searching-holds = Fichas en el índice
searching-current = Completo a fecha de
searching-none = Aún no hay índice. Hasta que lo haya, las búsquedas y las listas salen directamente de la base de datos.
searching-building = En construcción: { $done } de { $all } fichas
searching-rebuild = Reconstruir
searching-rebuild-say = Mientras tanto, los clientes buscan como hasta ahora; los filtros pueden faltar un momento.
said-index-anew = El índice se está reconstruyendo.
searching-try = Probar una búsqueda
searching-language = Idioma
searching-query = Qué se escribe
searching-show = Mostrar
searching-as-typed = solo tal como se escribió
searching-found =
    { $count ->
        [0] No se encuentra ninguna ficha. Destino: { $country }.
        [one] Se encuentra una ficha. Destino: { $country }.
        [many] Se encuentran { $count } de fichas. Destino: { $country }. Las primeras:
       *[other] Se encuentran { $count } fichas. Destino: { $country }. Las primeras:
    }
searching-found-later = El índice se está construyendo. Pruebe de nuevo cuando esté listo.
searching-synonyms = Sinónimos: { $language }
searching-synonyms-say = Cada línea es un grupo. Quien busca una de sus palabras encuentra también los artículos de las demás. Separe las palabras con comas; una entrada puede tener varias (juego de té).
searching-shipped = Estos grupos vinieron con el programa.
searching-own = Estos grupos son suyos.
searching-changed = Último cambio de { $author }
searching-groups = Grupos, uno por línea
searching-groups-hint = Como máximo, { $groups } grupos. Una palabra tiene como máximo { $letters } letras; la que usted añada figura en un solo grupo.
searching-save = Guardar grupos
searching-lines =
    { $count ->
        [one] Hay que revisar una línea
        [many] Hay que revisar { $count } de líneas
       *[other] Hay que revisar { $count } líneas
    }
searching-line-alone = Línea { $line }: «{ $word }» está sola. Un grupo tiene al menos dos palabras.
searching-line-wordless = Línea { $line }: «{ $word }» no tiene ninguna letra ni cifra.
searching-line-long = Línea { $line }: «{ $word }» pasa de { $most } letras.
searching-line-twice = Línea { $line }: «{ $word }» ya está en la línea { $other }. Una las dos líneas o quite la palabra de una de ellas.
searching-line-crowded = Línea { $line }: un grupo tiene como máximo { $most } palabras.
searching-line-beyond = Línea { $line }: no puede haber más de { $most } grupos. Quite algunos.
searching-moved = Mientras tanto, otra persona cambió estos grupos. Los suyos siguen aquí: guarde otra vez para ponerlos en lugar de los otros.
searching-stands = Lo que rige ahora
searching-back = Volver a los grupos del programa
searching-back-say =
    { $count ->
        [0] Sus grupos desaparecen y nada ocupa su lugar: el programa no trae ninguno para este idioma.
        [one] Sus grupos desaparecen y vuelve a regir el único que vino con el programa.
        [many] Sus grupos desaparecen y vuelven a regir los { $count } de grupos que vinieron con el programa.
       *[other] Sus grupos desaparecen y vuelven a regir los { $count } que vinieron con el programa.
    }

## /ops/search y /brand/searches: lo que se buscó en vano

searching-missed = Búsquedas sin resultados
searching-missed-say = Búsquedas que no encontraron nada. Las direcciones de correo, los números de teléfono y los números de pedido nunca se conservan, nada dice quién buscó y a los 90 días cada recuento se olvida. Elija unas palabras para probarlas.
searching-missed-none = En este periodo no hubo búsquedas sin resultados.
searching-missed-narrowed = Nada para este mercado y este idioma.
searching-missed-all = Mostrar sin filtros
searching-days = Periodo
searching-span = Los últimos { $days } días
searching-market = Mercado
searching-all-markets = Cualquier mercado
searching-all-languages = Cualquier idioma
searching-words = Palabras
searching-times = Veces
searching-last = Última vez
searching-most = Estas son las { $most } búsquedas más frecuentes.

## /brand/searches

brand-nav-searches = Lo que se busca
searching-brand-say = Lo que los clientes buscaron y la tienda no tenía. Si usted lo vende, use la palabra de ellos en un título o en una descripción; si puede hacerlo, sepa que ya hay quien lo pide.
searching-brand-kept = Las palabras aparecen cuando se han buscado al menos dos veces. Nada dice quién buscó.
searching-brand-none = Aún no hay nada: en este periodo ninguna palabra se buscó en vano más de una vez. Vuelva a mirar más adelante o elija un periodo más largo.
searching-add = Añadir una ficha
