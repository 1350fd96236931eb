## templates/parts/gallery.html: las imágenes de una ficha

gallery-enlarge = Ampliar
gallery-number = Imagen { $number }
gallery-of = Imágenes: { $title }
gallery-earlier = Anterior
gallery-later = Siguiente
gallery-near = Tamaño completo
gallery-close = Cerrar

## templates/brand/pictures.html: la marca las ordena

arrange-link = Orden, encuadre, variantes e idiomas
arrange-title = Ordenar imágenes
arrange-say = Los clientes ven las imágenes en este orden. La primera aparece en las listas y allí donde solo cabe una.
arrange-main = Imagen principal
arrange-touch = Marcar lo importante en la imagen { $number }
arrange-touch-hint = Pulse lo que debe quedar a la vista donde se recorte la imagen, o elija una de las nueve posiciones y guarde.
arrange-focus = Qué debe quedar a la vista
arrange-focus-place =
    { $place ->
        [top-left] Arriba a la izquierda
        [top] Arriba en el centro
        [top-right] Arriba a la derecha
        [left] Izquierda
        [right] Derecha
        [bottom-left] Abajo a la izquierda
        [bottom] Abajo en el centro
        [bottom-right] Abajo a la derecha
       *[centre] Centro
    }
arrange-cut = Recortada en cuadrado
arrange-forms = Solo para estas variantes
arrange-forms-hint = Sin ninguna marcada: para todas.
arrange-readers = Solo en estos idiomas
arrange-readers-hint = Sin ninguno marcado: en cada idioma. Para imágenes con texto, como las tablas de tallas.
arrange-first = Hacerla la imagen principal
arrange-earlier = Mover hacia delante
arrange-later = Mover hacia atrás
