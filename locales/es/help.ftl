## templates/shop/help/duties.html

help-duties-title = Qué incluye el precio
help-duties-lede = El precio de la página es el precio puesto en su puerta. Así se llega a él.
help-duties-in = Qué hay dentro
help-duties-in-is = El precio del fabricante, el arancel y el impuesto a la importación del país de destino. El envío figura al lado, con su propio arancel e impuesto incluidos. Las dos cifras juntas son lo único que paga.
help-duties-found = Cómo se obtiene cada cifra
help-duties-found-is = Convertimos el precio del fabricante al cambio de referencia del último día hábil bancario, sumamos un margen que el recibo indica y aplicamos las normas que hoy rigen en su país. El recibo que hay bajo cada precio muestra cada norma con su número, para que pueda consultarla.
help-duties-parcel = Por qué un carrito puede diferir del estante
help-duties-parcel-is = La aduana mira el paquete entero. Juntos, los artículos pueden pasar un límite que ninguno alcanza por sí solo, o compartir un cargo que cada uno pagaría por separado. El carrito lo dice, en cifras, antes de que pague.
help-duties-region = Impuestos de un estado
help-duties-region-is = En Estados Unidos, el impuesto sobre ventas depende del estado. No está en el precio de la página; donde tenemos que cobrarlo, la caja lo suma en cuanto sabe adónde va el pedido.
help-duties-more = Si alguien le pide más
help-duties-more-is = No pague nada y escríbanos. Lo que aún quiera la aduana o un transportista es asunto nuestro, no suyo.

## templates/shop/help/shipping.html

help-shipping-title = Cómo viajan los artículos
help-shipping-lede = Directamente desde el país del fabricante o desde un estante cercano que se llenó antes. Lo que le salga mejor puesto en su puerta.
help-shipping-direct = Directamente desde el origen
help-shipping-direct-is = Los artículos esperan en nuestro centro de consolidación, salen en uno o dos días hábiles y cruzan la frontera con los papeles ya presentados.
help-shipping-shelf = Desde un estante cercano
help-shipping-shelf-is = Algunos artículos vinieron en cantidad y ya pasaron la aduana. Le llegan en pocos días, como cualquier paquete dentro del país.
help-shipping-dates = Sobre las fechas
help-shipping-dates-is = Cada fecha cuenta los días hábiles y los festivos del lugar de salida. La mensajería reparte de lunes a sábado. Si un carrito viaja en dos paquetes, cada uno tiene su fecha.
help-shipping-papers = Los papeles
help-shipping-papers-is = Redactamos la declaración de aduana con lo que el fabricante nos dijo de cada artículo: qué es, dónde se hizo, cuánto pesa y cuánto costó.
help-shipping-not = Lo que no puede viajar
help-shipping-not-is = Algunos transportistas no llevan baterías, líquidos ni imanes, y algunos países prohíben ciertos artículos. Si un artículo no puede llegar hasta usted, lo dice en su página, con el motivo.

## templates/shop/help/returns.html

help-returns-title = Devolver algo
help-returns-lede = Se pide en la página de su pedido. Sin teléfono y sin formularios que imprimir.
help-returns-window = Cuánto tiempo tiene
help-returns-window-is =
    { $days ->
        [one] Un día desde el día en que llegaron los artículos.
        [many] { $days } de días desde el día en que llegaron los artículos.
       *[other] { $days } días desde el día en que llegaron los artículos.
    }
help-returns-faulty = Si es defectuoso, equivocado o distinto de lo descrito
help-returns-faulty-is = Se le devuelve el importe completo: los artículos, sus aranceles e impuestos y el envío. El envío de vuelta lo pagamos nosotros.
help-returns-mind = Si ha cambiado de idea
help-returns-mind-is = Se le devuelven los artículos con sus aranceles e impuestos. El envío se devuelve si vuelve el pedido completo.
help-returns-how = Cómo se hace
help-returns-how-is = Abra su pedido, elija qué devuelve y por qué, y vea el importe antes de enviar la solicitud. Le contesta una persona, y un mensaje le dice adónde va el paquete.
help-returns-money = Cuándo llega el dinero
help-returns-money-is = Cuando el paquete haya llegado, a la tarjeta con la que pagó.

## templates/shop/help/about.html

help-about-title = Sobre Entrepot
help-about-lede = Una casa de comercio para artículos venidos de lejos, con la frontera ya a sus espaldas.
help-about-why = Por qué existimos
help-about-why-is = Comprar en el extranjero acaba demasiadas veces con un desconocido en la puerta pidiendo dinero. Nosotros calculamos antes los aranceles y los impuestos, los ponemos en el precio y lo mantenemos.
help-about-brands = Las casas
help-about-brands-is = Vendemos por cuenta de quienes hacen las cosas. Cada casa cuenta su historia y pone su precio; lo que nos quedamos por nuestro trabajo está acordado con ella.
help-about-open = Abierto a comprobación
help-about-open-is = El programa que hay detrás de esta tienda es de código abierto. Cada recibo nombra las normas en que se basa y puede volver a comprobarse, años después, hasta el último céntimo.

## templates/shop/help/legal.html

help-legal-title = Condiciones, privacidad y quién responde
help-legal-lede = Qué prometemos, qué guardamos sobre usted y quién responde por los artículos.
help-legal-test = Esta es una tienda de pruebas: no se envía ningún artículo ni se cobra a ninguna tarjeta.
help-legal-terms = Condiciones
help-legal-terms-is = El pedido se hace al pulsar el botón que indica el importe. El precio que muestra la caja se le mantiene hasta la hora señalada. La venta queda hecha cuando se cobra el pago; la página de su pedido es su recibo.
help-legal-safety = Seguridad
help-legal-safety-is = El nombre y la dirección del fabricante figuran en la página de cada artículo. Si algo no es seguro, deje de usarlo y escríbanos: avisamos al fabricante y a la autoridad, y usted recupera su dinero.
help-legal-privacy = Qué guardamos sobre usted
help-legal-privacy-is = Su nombre, dirección, correo electrónico y pedido, porque un paquete y sus papeles de aduana los necesitan. Los números de tarjeta no se guardan. Nada se comunica salvo a quienes transportan, despachan y cobran, y ninguna página carga nada de otro sitio.
help-legal-cookies = Cookies
help-legal-cookies-is = Mientras mira, no hay ninguna. La primera vez que pone algo en el carrito o inicia sesión, se crea una para que reconozcamos su carrito. No le cuenta nada más a nadie.
