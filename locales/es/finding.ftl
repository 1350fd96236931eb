## templates/parts/filters.html: lo que acota una lista

filter-title = Filtrar
filter-title-chosen =
    { $count ->
        [one] Filtrar: un filtro elegido
        [many] Filtrar: { $count } de filtros elegidos
       *[other] Filtrar: { $count } filtros elegidos
    }
filter-show = Mostrar
filter-chosen = Ha elegido
filter-remove = Quitar: { $what }
filter-clear = Quitar los filtros
filter-more = Más
filter-category = Categoría
filter-brand = Marca
filter-price = Precio en su puerta
filter-price-say = Con envío, aranceles e impuestos. Aquí, de { $least } a { $most }.
filter-price-from = Mínimo
filter-price-to = Máximo
filter-arrival = En su puerta a más tardar
filter-arrival-any = Cualquier día
filter-rating = Reseñas
filter-rating-any = Cualquiera
filter-rating-from =
    { $stars ->
        [one] Una estrella o más
        [many] { $stars } de estrellas o más
       *[other] { $stars } estrellas o más
    }
filter-place = Dónde está
filter-near = Ya aquí, con la aduana resuelta
filter-stock = Disponible aquí hoy

## Lo elegido, uno por uno

filter-of = { $name }: { $value }
filter-between = de { $least } a { $most }
filter-at-least = { $amount } o más
filter-at-most = { $amount } o menos

## Maneras de ordenar; las demás están en shop.ftl

sort-relevance = Relevancia
sort-soonest = Lo que llega antes

## Lo que una lista dice de sí misma

finding-preparing = Los filtros y el orden se están preparando. Mientras tanto, aquí está la lista entera; pruebe de nuevo en un momento.
finding-away =
    { $count ->
        [one] Uno de estos artículos no puede llegar aquí por ahora. Destino: { $country }.
        [many] { $count } de estos artículos no pueden llegar aquí por ahora. Destino: { $country }.
       *[other] { $count } de estos artículos no pueden llegar aquí por ahora. Destino: { $country }.
    }
finding-away-hide = Mostrar solo los que sí pueden

## Una lista en la que no queda nada

finding-nothing-fits = Nada se ajusta a lo que ha elegido
finding-widen = Así encontrará más:
finding-without =
    { $count ->
        [one] Sin «{ $what }»: un artículo
        [many] Sin «{ $what }»: { $count } de artículos
       *[other] Sin «{ $what }»: { $count } artículos
    }
finding-fewer = Encontrado con menos palabras:
finding-fewer-words =
    { $count ->
        [one] «{ $words }»: un artículo
        [many] «{ $words }»: { $count } de artículos
       *[other] «{ $words }»: { $count } artículos
    }
finding-away-all = Hay artículos así, pero ninguno puede llegar aquí por ahora. Destino: { $country }.
finding-here = Lo que puede llegarle

## templates/shop/suggest.html: mientras se escribe

suggest-label = Sugerencias
suggest-goods = Artículos
suggest-categories = Categorías
suggest-brands = Marcas
suggest-count =
    { $count ->
        [0] No hay sugerencias
        [one] Una sugerencia, a la que se llega con las flechas del teclado
        [many] { $count } de sugerencias, a las que se llega con las flechas del teclado
       *[other] { $count } sugerencias, a las que se llega con las flechas del teclado
    }
