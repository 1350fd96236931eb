# Lo que un lector de archivos arancelarios oficiales no pudo tomar (importación de aranceles, /ops/rules).

unread-shape = La fila tiene menos o más celdas que el encabezado.
unread-no-code = Hay un tipo, pero ningún código.
unread-code = El código no tiene seis, ocho o diez cifras.
unread-twice = El código figura dos veces, con tipos distintos.
unread-no-rate = No hay ningún tipo, ni aquí ni en la línea de arriba.
unread-parent = El tipo de la línea de arriba no se pudo leer.
unread-special-provision = Una disposición de los capítulos 98 o 99: introduzca esas medidas como filas propias.
unread-reference = El tipo está en otra parte, en otra línea o en una nota.
unread-season = El tipo cambia con la temporada.
unread-entry-price = El tipo depende del precio de entrada.
unread-recipe = Parte del tipo depende de la composición (leche, azúcar, almidón).
unread-unit = El arancel cuenta «{ $unit }», y un paquete no lo dice.
unread-several = Hay varios importes según la cantidad.
unread-part = Un tipo se aplica solo a una parte de la mercancía.
unread-bounds = El tipo tiene límites que nuestra tabla no puede recoger.
unread-formula = El tipo es una fórmula.
unread-provisional = Por ahora se aplica aquí el tipo de la Unión.
unread-words = Estas palabras o números no se entienden.
unread-trade-remedy = Parte de esta mercancía paga además un derecho de defensa comercial; el archivo no dice cuánto.
unread-suspended = { $count ->
    [one] Una línea puede tener por ahora un tipo más bajo; el archivo no dice para qué mercancía.
    [many] { $count } de líneas pueden tener por ahora un tipo más bajo; el archivo no dice para qué mercancía.
   *[other] { $count } líneas pueden tener por ahora un tipo más bajo; el archivo no dice para qué mercancía.
}
unread-quota = Hay un tipo más bajo dentro de un contingente.
unread-differ = { $count ->
    [one] No se leyó una línea de esta subpartida: la mercancía necesita ocho cifras.
    [many] Las líneas de esta subpartida tienen { $count } de tipos distintos: la mercancía necesita ocho cifras.
   *[other] Las líneas de esta subpartida tienen { $count } tipos distintos: la mercancía necesita ocho cifras.
}
unread-programme = { $count ->
    [one] El programa «{ $code }» no es una lista de países; una línea lo nombra, y la mercancía paga el tipo general.
    [many] El programa «{ $code }» no es una lista de países; { $count } de líneas lo nombran, y la mercancía paga el tipo general.
   *[other] El programa «{ $code }» no es una lista de países; { $count } líneas lo nombran, y la mercancía paga el tipo general.
}
unread-programme-unknown = { $count ->
    [one] El programa «{ $code }» no está en nuestra tabla; una línea lo nombra, y la mercancía paga el tipo general.
    [many] El programa «{ $code }» no está en nuestra tabla; { $count } de líneas lo nombran, y la mercancía paga el tipo general.
   *[other] El programa «{ $code }» no está en nuestra tabla; { $count } líneas lo nombran, y la mercancía paga el tipo general.
}
unread-other-column = No se leyó el tipo para los orígenes de la segunda columna; su mercancía no tiene tipo aquí. { $why }
unread-preference = No se leyó un tipo preferencial; la mercancía paga el tipo general. { $why }
