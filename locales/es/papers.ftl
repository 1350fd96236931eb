# /ops/parcels/{number}: un paquete y sus papeles
parcel-title = Paquete { $parcel }
scan-papers = Papeles de este paquete
papers-goods = Qué contiene
papers-goods-say = Diga en inglés qué es cada cosa y de qué material: «Porcelain teapot with bamboo handle». «Gift» o «parts» se rechazan en la frontera. Lo que escriba se guarda para el próximo paquete.
papers-latin = El destinatario en letras latinas
papers-latin-say = Los transportistas del extranjero no pueden leer esta dirección. Escríbala también en letras latinas; en la etiqueta van las dos.
papers-latin-name = Nombre
papers-latin-street = Calle y número
papers-latin-extra = Piso, puerta, empresa
papers-latin-city = Localidad
papers-make = Emitir los papeles
papers-missing = { $count ->
    [one] Falta una cosa
    [many] Faltan { $count } de cosas
   *[other] Faltan { $count } cosas
  }
papers-no-description = { $sku }: nadie ha dicho qué es. Escríbalo abajo.
papers-vague = { $sku }: esto no dice nada. Escriba qué es y de qué material.
papers-long = { $sku }: la descripción es demasiado larga. Algunos sistemas de aduanas admiten { $most } caracteres como máximo.
papers-foreign = { $sku }: la aduana extranjera no puede leer esto. Escríbalo en inglés.
papers-no-hs = { $sku }: sin código arancelario. Pida a la marca que lo añada a la ficha.
papers-no-origin = { $sku }: sin país de origen. Pida a la marca que lo añada a la ficha.
papers-no-weight = { $sku }: sin peso. Pida a la marca que lo añada a la ficha.
papers-no-value = { $sku }: sin valor. Pida a la marca que fije su precio.
papers-no-sender = { $place } no tiene dirección de remitente. Añádala aquí:
papers-sender-latin = La dirección de remitente de { $place } no está en letras latinas. Cámbiela aquí:
papers-no-latin = La dirección del destinatario no está en letras latinas. Escríbala abajo.
papers-no-number = No quedan números postales. Destino: { $country } (servicios que empiezan por { $services }). Añada un rango aquí:
papers-too-many = Demasiados artículos distintos para una sola declaración: { $most } como máximo. Embálelos en dos paquetes.
papers-gone = El paquete está en «{ $state }». Los papeles se emiten antes de que salga.
papers-not-paid = El pedido no está pagado. Deje los artículos en el estante.
said-papers-made = Los papeles están emitidos. Imprima primero la etiqueta.
papers-made = Papeles
papers-identifier = Número de la etiqueta:
papers-made-by = Emitidos por { $name }, { $moment }
papers-label = Etiqueta de envío
papers-customs-form = Formulario de aduana
papers-invoice = Factura comercial
papers-packing-list = Lista de contenido
papers-return-label = Etiqueta de devolución
papers-itmatt = Datos postales anticipados
papers-h7 = Declaración UE de escaso valor (H7)
papers-export = Declaración de exportación
papers-no-face = Algunas letras de la dirección no se pueden imprimir aquí
papers-no-face-help = Faltan las fuentes tipográficas. Instale las fuentes Noto en esta máquina, o indique en ENTREPOT_FONTS una carpeta que las tenga; después pida el papel de nuevo.
script-arabic = Árabe
script-han = Caracteres chinos
script-kana = Japonés
script-hangul = Coreano
script-other = Otras letras

# /ops/posting: remitentes y números postales
ops-nav-posting = Remitentes
posting-title = Remitentes y números postales
posting-numbers = Números postales
posting-numbers-say = Rangos de números que le ha dado el correo. Cada número va en un solo paquete y no se vuelve a usar.
posting-service = Servicio (dos letras)
posting-country = País (dos letras)
posting-first = Primer número
posting-last = Último número
posting-left = Quedan
posting-add = Añadir estos números
posting-no-range = Esto no es un rango: dos letras de servicio, dos de país y dos números de hasta ocho cifras, primero el menor.
posting-overlaps = Algunos de estos números ya están aquí: { $first } a { $last }. Revise lo que envió el correo.
posting-senders = Remitentes
posting-senders-say = A quién nombran los papeles como remitente, en letras latinas.
posting-name = Nombre
posting-street = Calle y número
posting-postcode = Código postal
posting-city = Localidad
posting-phone = Teléfono
posting-email = Correo electrónico
posting-save = Guardar este remitente
