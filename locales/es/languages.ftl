## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: qué textos propios tiene cada idioma

ops-nav-languages = Idiomas
languages-title = Idiomas
languages-say = Cuánto dice cada idioma con textos propios. Lo que falta se muestra en otro idioma y se señala como tal.
languages-how = Cada marca escribe los textos de sus fichas en su propio puesto; aquí, un título lleva a la página tal como la ven los lectores de este idioma. Los nombres de las ciudades se cambian en la página de su centro.
languages-of = { $own } de { $all }
languages-interface = Interfaz
languages-listings = Fichas a la venta
languages-options = Opciones
languages-pictures = Descripciones de imágenes
languages-categories = Categorías
languages-cities = Ciudades
languages-what = Elemento
languages-own = En este idioma
languages-other = Se muestra en otro idioma
languages-none = En ningún idioma
languages-old = Más antiguo que el original
languages-since = Cambio del original
languages-house = Marcas, categorías y ciudades
languages-whole = No falta nada, y nada es más antiguo que su original.
languages-older =
    { $count ->
        [one] Un texto más antiguo que su original
        [many] { $count } de textos más antiguos que su original
       *[other] { $count } textos más antiguos que su original
    }
languages-missing =
    { $count ->
        [one] Falta un texto
        [many] Faltan { $count } de textos
       *[other] Faltan { $count } textos
    }
languages-lacking =
    { $count ->
        [one] En un idioma, algunas de sus fichas no tienen textos propios
        [many] En { $count } de idiomas, algunas de sus fichas no tienen textos propios
       *[other] En { $count } idiomas, algunas de sus fichas no tienen textos propios
    }
languages-lacks =
    { $count ->
        [one] { $language }: una ficha sin textos propios
        [many] { $language }: { $count } de fichas sin textos propios
       *[other] { $language }: { $count } fichas sin textos propios
    }
