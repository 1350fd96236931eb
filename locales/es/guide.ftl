# El centro de ayuda: índice, calculadora de aranceles, rutas en cifras, textos legales; artículos que no pueden llegar aquí; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Ayuda
guide-lede = Primero, las respuestas cortas. Cada cifra de estas páginas la calcula la propia tienda, para el país en el que está.
guide-shipping-card = Quién lo lleva, qué días y cuándo está en su puerta.
guide-duties-card = Aranceles e impuestos explicados, con una calculadora para cualquier artículo.
guide-returns-card = Cuánto tiempo tiene, qué recupera y cómo se hace.
guide-follow-card = Dónde está su paquete y qué puede hacer con su pedido.
guide-legal-card = Quién responde por esta tienda, las condiciones y qué guardamos sobre usted.
guide-contact = Escríbanos
guide-contact-card = Dónde encuentra cada pregunta su respuesta más rápida.
guide-often = Preguntas frecuentes
guide-ask-when = ¿Cuándo llegaría si lo pido ahora?
guide-ask-when-is = Lo antes posible, con { $carrier } desde { $city }:
guide-ask-when-none = Por ahora ninguna ruta llega hasta aquí.
guide-ask-door = ¿Me pedirá alguien dinero en la puerta?
guide-ask-door-no = No. En cada ruta hacia este país ({ $country }), los aranceles e impuestos los pagamos nosotros. Si aun así alguien le pide algo, no pague nada y escríbanos.
guide-ask-door-perhaps = En algunas rutas, el transportista puede pedirle los aranceles e impuestos que ya nos ha pagado. La página de cada artículo lo advierte; envíenos el recibo del transportista y le devolvemos el importe.
guide-ask-sum = ¿Cuánto arancel pagaría otra cosa?
guide-ask-sum-is = Pregunte a la calculadora: un código arancelario o uno de nuestros artículos, cualquier valor, cualquier destino.
guide-ask-back = ¿Cuánto tiempo tengo para cambiar de idea?
guide-ask-not = ¿Por qué algunas cosas no pueden llegar aquí?
guide-law-window = La ley de este país ({ $country }) le da un plazo de { $period } para desistir de una compra sin dar motivos.
guide-law-no-window = La ley de este país ({ $country }) no fija ningún plazo para desistir de una compra así; el nuestro vale de todas formas.
guide-period =
    { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }
guide-period-working =
    { $days ->
        [one] { $days } día hábil
        [many] { $days } de días hábiles
       *[other] { $days } días hábiles
    }

## templates/shop/help/contact.html

guide-contact-lede = El camino más corto es la página de su pedido: quien responde allí ve lo mismo que usted.
guide-contact-order = Sobre un pedido
guide-contact-order-is = Búsquelo con su número y su correo electrónico. Allí puede seguir el paquete, anularlo mientras no haya salido o devolver algo.
guide-contact-goods = Sobre un artículo
guide-contact-goods-is = Pregunte en la página del artículo. Responde la casa que lo hace, y la respuesta sirve también a los demás.
guide-contact-write = Cualquier otra cosa
guide-contact-write-is = Escríbanos, en su idioma:

## templates/shop/help/shipping.html

guide-lanes = Las rutas en cifras
guide-lanes-say = Tal como funcionan hoy. Destino: { $country }. Los días cuentan desde la entrega al transportista.
guide-collected-on = Recogida
guide-leaves = Pedido ahora, sale
guide-transit = En camino
guide-days-span = { $least }–{ $most } días
guide-heaviest = Paquete más pesado
guide-at-border = En la frontera
guide-paid-by-us = Aranceles e impuestos pagados por nosotros
guide-paid-at-door = El transportista puede cobrar en la puerta
guide-no-lanes = Por ahora ninguna ruta llega a este país ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Abra su pedido y elija qué devuelve y por qué.
guide-back-2 = Vea lo que recupera, hasta el último céntimo, antes de enviar la solicitud.
guide-back-3 = Le contesta una persona, y un mensaje le dice adónde va el paquete.
guide-back-4 = Cuando el paquete ha llegado, el dinero va a la tarjeta con la que pagó.

## La calculadora: templates/shop/help/duties.html

guide-calc = Calculadora de aranceles
guide-calc-say = La misma cuenta que hay bajo cada precio de esta tienda, con cada norma en que se apoya. Lo que escriba no se guarda.
guide-what = ¿Qué es?
guide-what-hint = Un código arancelario (de seis a diez cifras), una palabra en inglés para la mercancía, o el SKU o la dirección de uno de nuestros artículos.
guide-price = Valor de una pieza, sin aranceles ni impuestos
guide-price-hint = Para uno de nuestros artículos, déjelo vacío: cuenta su propio precio.
guide-currency = Moneda
guide-weight = Peso de una pieza, en gramos
guide-weight-hint = Para uno de nuestros artículos, déjelo vacío.
guide-to = Adónde va
guide-origin = Dónde se hizo
guide-origin-usual = Lo que diga el artículo; si no, { $country }
guide-shipping = Envío, de las piezas en conjunto
guide-shipping-hint = En muchos países cuenta para los aranceles e impuestos. Vacío: ninguno.
guide-channel = Se declara
guide-work-out = Calcular
guide-answer = Cuánto suma
guide-no-answer = Rellene el formulario y aquí aparecerá cada importe con su norma.
guide-picked = su precio sin envío, como en su página
guide-code = Mercancía del código arancelario { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Calculado el { $day }. Destino: { $country }
guide-of = sobre { $base }
guide-collected = De aranceles, impuestos y gastos se cobran { $checkout } en caja y { $delivery } en la frontera.
guide-regional = Se añade el impuesto de un estado o provincia: la caja lo suma en cuanto sabe adónde va el pedido.
guide-limits = Qué depende del valor
guide-over = por encima
guide-under = por debajo
guide-over-duty = La mercancía supera el límite de { $limit }. Hasta ese límite, el arancel se calcula de otro modo: justo en él, serían { $more } menos.
guide-over-tax = La mercancía supera el límite de { $limit }. Hasta ese límite no se aplica este impuesto: justo en él, serían { $more } menos.
guide-over-fees = La mercancía supera el límite de { $limit }. Hasta ese límite no se aplican estos gastos: justo en él, { $more } menos.
guide-over-closed = La mercancía supera el límite de { $limit }; por encima no puede viajar de este modo.
guide-rules-used =
    { $count ->
        [one] La norma en que se apoya
        [many] Los { $count } de normas en que se apoya
       *[other] Las { $count } normas en que se apoya
    }
guide-exchange = Tipos de cambio
guide-rule = Norma
guide-source = Fuente
guide-since = Desde
guide-law = Cargos en la frontera: { $country }
guide-law-say = Las normas para paquetes del extranjero a particulares, tal como rigen el { $day }. La calculadora elige las que corresponden.
guide-law-reliefs = Hasta qué valor no se cobra nada
guide-law-ways = Cómo tributa y se declara un paquete
guide-law-taxes = Impuesto sobre la mayoría de los artículos
guide-law-fees = Gastos
guide-which-goods = Varias mercancías se llaman así, o parecido: elija una abajo o escriba su código arancelario.
guide-wrong-digits = Un código arancelario tiene de seis a diez cifras: 6911.10.
guide-wrong-goods = Aquí no conocemos esa mercancía. Escriba un código arancelario de seis cifras, otra palabra en inglés o el SKU de uno de nuestros artículos.
guide-wrong-untold = El fabricante aún no nos ha dicho el código arancelario de este artículo. Escríbalo en lugar del artículo.
guide-wrong-to = No hay normas para este destino. Elija uno de la lista.
guide-wrong-quantity = Escriba un número entero de 1 a { $most }.
guide-wrong-weight = Escriba el peso en gramos enteros: 500.
guide-wrong-origin = Elija el país de origen de la lista.
guide-wrong-channel = Elija una de las dos opciones.
guide-wrong-currency = Elija una moneda de la lista.
guide-wrong-price = Escriba el valor como un importe mayor que cero, por ejemplo 40,00.
guide-wrong-shipping = Escriba el importe, por ejemplo 9,00, o déjelo vacío.
guide-no-tariff = El arancel de esa mercancía allí ({ $country }) no está en nuestras tablas.
guide-prohibited = Esa mercancía no se puede importar allí ({ $country }).
guide-closed = Ese país ({ $country }) no deja entrar paquetes así para particulares.
guide-no-rate = Hoy no hay tipo de cambio para esta moneda.
guide-too-large = El importe es demasiado grande para calcular con él.

## Textos legales: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Textos legales: { $country }
guide-legal-text = Texto
guide-legal-why = Por qué figura aquí
guide-legal-built-in = el texto breve de la propia tienda
guide-legal-imprint = Aviso legal
guide-legal-terms = Condiciones de venta
guide-legal-withdrawal = Derecho de desistimiento
guide-legal-withdrawal-form = Formulario de desistimiento
guide-legal-privacy = Privacidad
guide-legal-describes = { $text }. Texto vigente aquí: { $country }.
guide-legal-version = Versión { $number }
guide-legal-on = Este es el texto tal como era el { $day }.
guide-legal-today = El texto de hoy
guide-legal-foreign = Para este país, el texto está escrito en: { $language }. Esa es la versión que vale.
guide-legal-then = Las condiciones con las que se hizo este pedido
guide-legal-others = Otras versiones
guide-text-imprint =
    Esta tienda funciona con Entrepot, un programa de código abierto. Quien la lleva responde por ella, y se le puede escribir a { $mail }.

    ## Para quien la lleva
    Aquí van su nombre, su dirección, sus datos registrales y un número de teléfono. Escríbalos en el puesto de trabajo, en «Textos legales»; en la mayoría de los países los exige la ley.
guide-text-imprint-numbers =
    Esta tienda funciona con Entrepot, un programa de código abierto. Quien la lleva responde por ella, y se le puede escribir a { $mail }.

    ## Registros fiscales aquí
    { $numbers }

    ## Para quien la lleva
    Aquí van su nombre, su dirección, sus datos registrales y un número de teléfono. Escríbalos en el puesto de trabajo, en «Textos legales»; en la mayoría de los países los exige la ley.
guide-text-terms =
    ## Cómo se cierra una venta
    Lo que muestran las páginas es una invitación. El pedido se hace al pulsar el botón que indica el importe, y la venta queda cerrada cuando se cobra el pago. La página de su pedido y el mensaje que lleva a ella son su constancia.

    ## El precio
    El total de la caja es lo único que paga: artículos, aranceles, impuesto a la importación y envío. Se le mantiene hasta la hora que indica la caja. Si un transportista o la aduana le pide más, no pague nada y escríbanos; lo que aún falte lo pagamos nosotros.

    ## Entrega
    Cada paquete tiene un día límite para estar en su puerta. Hasta que se le entregue, el riesgo es nuestro. Lo que se pierda o se rompa en el camino lo reponemos o lo reembolsamos, como usted prefiera.

    ## Si algo no está bien
    Los derechos que la ley de su país le da ante un artículo defectuoso quedan intactos. Pídalo en la página de su pedido: le arreglamos o cambiamos el artículo, o le devolvemos el dinero con aranceles, impuestos y envío.

    ## Ley y litigios
    Le protege la ley imperativa del país en que vive, digan lo que digan estas condiciones. Puede acudir a los tribunales de allí.
guide-text-withdrawal =
    ## Derecho de desistimiento
    Tiene derecho a desistir de este contrato en un plazo de { $period } sin necesidad de justificación. El plazo cuenta desde el día en que usted, o un tercero que haya indicado y que no sea el transportista, recibió el último de los artículos.

    Para ejercerlo, comuníquenoslo con una declaración inequívoca: en la página de su pedido, por correo electrónico a { $mail } o con el formulario de desistimiento, cuyo uso no es obligatorio. Basta con que la envíe antes de que venza el plazo.

    ## Qué ocurre después
    Le devolvemos cuanto nos pagó, incluido el coste del envío ordinario, sin demora y a más tardar 14 días después de recibir su declaración, por el mismo medio con el que pagó y sin gasto alguno. Podemos esperar hasta tener los artículos de vuelta o hasta que demuestre que los envió, lo que ocurra antes.

    Envíe los artículos de vuelta sin demora, a más tardar 14 días después de su declaración. Si los artículos están como deben, el coste de devolverlos corre de su cuenta. Usted responde de una pérdida de valor solo si se debe a un uso que vaya más allá de lo necesario para examinarlos.

    ## Dónde no existe este derecho
    Artículos hechos o grabados a su gusto, artículos que se estropean pronto y artículos precintados que, una vez abiertos, no se pueden devolver por razones de salud o de higiene.
guide-text-withdrawal-form =
    (Rellene y envíe este formulario solo si desea desistir del contrato.)

    A la atención de: esta tienda, { $mail }

    Por la presente le comunico/comunicamos (*) que desisto de mi/desistimos de nuestro (*) contrato de venta de los siguientes bienes (*):

    Número de pedido:

    Pedido el (*)/recibido el (*):

    Nombre del consumidor o de los consumidores:

    Domicilio del consumidor o de los consumidores:

    Firma del consumidor o de los consumidores (solo si el formulario se presenta en papel):

    Fecha:

    (*) Táchese lo que no proceda.
guide-text-privacy =
    ## Qué guardamos, y por qué
    Su nombre, dirección, correo electrónico y pedido, porque un paquete y sus papeles de aduana los necesitan y sin ellos no se puede cumplir el contrato. Las facturas y los papeles de aduana se guardan el tiempo que exige la ley fiscal. Los números de tarjeta nunca nos llegan.

    ## Quién más los ve
    El fabricante de los artículos, el transportista, la aduana y quien cobra el pago, cada uno en lo que su parte requiere. Algunos están en otros países: de allí vienen los artículos. Ninguna página de esta tienda carga nada de otro sitio, y nadie cuenta sus pasos.

    ## Cookies
    Mientras mira, ninguna. Una cuando llena un carrito o inicia sesión, para que sepamos que es suyo; hace falta para eso y no sirve para nada más.

    ## Sus derechos
    Puede ver lo que guardamos sobre usted, pedir que se corrija, llevárselo o hacer que se borre en la medida en que la ley nos deje, y oponerse. Escriba a { $mail }. También puede reclamar ante la autoridad de protección de datos del lugar donde vive.

## Lo que no puede llegar aquí: templates/parts/barred.html, parts/lot.html

guide-minds = Ningún transportista lo trae hasta aquí ({ $country }): { $what }
guide-minds-carrier = { $carrier } no lleva: { $what }
guide-barred-why = Por qué no puede llegar aquí ({ $country })
guide-barred-law = Prohibido por la ley
guide-barred-ask = Calcular cuánto costaría en otro lugar
guide-barred-none = Por ahora nada de este tipo puede llegar aquí ({ $country }).

## /ops/legal

guide-ops-legal = Textos legales
guide-ops-legal-say = Qué necesita cada mercado, según qué ley, y qué figura allí hoy. Escriba una versión propia para un mercado y un idioma; rige desde su día, y lo que regía antes se puede seguir leyendo. Donde no escriba nada, figura un texto breve incorporado.
guide-ops-market = Mercado
guide-ops-all = Cada mercado sin texto propio
guide-ops-language = Idioma
guide-ops-show = Mostrar
guide-ops-needed = Lo exige
guide-ops-not-needed = las tablas no lo piden
guide-ops-stands = Figura allí hoy
guide-ops-read = Como lo leen los clientes
guide-ops-write = Escribir una versión
guide-ops-body = Texto
guide-ops-body-hint = Una línea vacía empieza un párrafo nuevo; una línea que empieza por ## es un título. Vacío: vuelve a regir el texto incorporado.
guide-ops-from = Rige desde
guide-ops-early = No puede regir antes del { $day }: lo que estaba en vigor cuando alguien compró se queda como estaba.
guide-ops-moved = Entretanto, otra persona ha escrito una versión. Está abajo; la suya sigue aquí.
guide-ops-save = Añadir esta versión
guide-ops-versions = Versiones
guide-ops-no-versions = Ninguna todavía.
guide-ops-empty = vacío: el texto incorporado
guide-ops-by = por { $author }
said-legal-written = La versión queda añadida.

## /ops/style

guide-style = Sistema de diseño
guide-style-say = Los valores y las piezas de cada página, en cada estado, en claro y en oscuro, de izquierda a derecha y de derecha a izquierda. Salen de las mismas plantillas que la tienda, con artículos y precios de hoy.
guide-style-light = claro
guide-style-dark = oscuro
guide-style-colours = Colores
guide-style-type = Tipografía
guide-style-space = Espaciado
guide-style-buttons = Botones
guide-style-fields = Campos
guide-style-price = Precio y recibo
guide-style-ribbon = Viaje
guide-style-seal = Sello de aduana
guide-style-cards = Artículos en una lista
guide-style-notices = Avisos
guide-style-badges = Estados
guide-style-table = Tabla
guide-style-pager = Páginas
guide-style-empty = Sin contenido
guide-style-stars = Estrellas
guide-style-choices = Opciones
guide-style-rest = en reposo
guide-style-hover = bajo el puntero
guide-style-focus = con el foco del teclado
guide-style-disabled = desactivado
guide-style-error = con error
guide-style-main = Paso principal
guide-style-plain = Otro paso
guide-style-slim = En una fila
guide-style-no-goods = Aún no hay artículos a la venta: las piezas que los muestran aparecerán aquí en cuanto los haya.
