## templates/parts/buyer.html: ejemplos bajo los campos

buyer-example = Por ejemplo, { $example }

## La copia de una dirección en letras latinas, templates/parts/buyer.html

buyer-latin-arabic = Si escribe en árabe: lo mismo en letras latinas
buyer-latin-cyrillic = Si escribe en cirílico: lo mismo en letras latinas
buyer-latin-japanese = Si escribe en japonés: lo mismo en letras latinas
buyer-latin-korean = Si escribe en coreano: lo mismo en letras latinas
buyer-latin-other = Lo mismo en letras latinas
buyer-latin-why = Para la etiqueta y los papeles de aduana, que se leen por el camino. Lo que arriba ya esté en letras latinas no hace falta repetirlo.
buyer-latin-name = Nombre, en letras latinas
buyer-latin-street = Calle y número, en letras latinas
buyer-latin-extra = Piso, puerta, empresa, en letras latinas
buyer-latin-city = Localidad, en letras latinas
buyer-latin-needed = La aduana y los transportistas del camino solo leen letras latinas. Escriba esta línea también así, por ejemplo { $example }
buyer-latin-needed-plain = La aduana y los transportistas del camino solo leen letras latinas. Escriba esta línea también así.
buyer-latin-foreign = Solo letras latinas, con o sin acentos
buyer-unprintable = Contiene un signo que no podemos imprimir en la etiqueta. Quítelo.

## El número con que la aduana conoce al comprador, templates/parts/buyer.html

buyer-customs = Para la aduana: { $country }
buyer-id-why = La aduana del país de destino ({ $country }) solo deja entrar un paquete del extranjero con el número de la persona que lo recibe. Por eso lo pedimos.
buyer-id-why-optional = La aduana del país de destino ({ $country }) puede preguntar para quién es un paquete del extranjero. Con su número pasa antes; sin él, quizá le llamen por teléfono.
buyer-id-who = Lo ven la aduana y el transportista que declara el paquete, nadie más. Lo guardamos cifrado; nuestro personal ve los dos últimos caracteres.
buyer-id-if-any = { $kind } (opcional)
buyer-id-either = { $one } o { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Código personal de despacho de aduana (PCCC)
buyer-id-tckn = Número de identidad T.C.
buyer-id-iin = Número de identificación individual (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Número de documento de identidad o de iqama
buyer-id-pccc-more = Tiene que estar a nombre de la persona que figura en la dirección.
buyer-id-kept = Su cuenta tiene { $number }. Deje el campo vacío para usarlo.
buyer-id-keep = Guardarlo cifrado en mi cuenta para la próxima vez
buyer-id-needed = Sin este número, la aduana devolvería el paquete (destino: { $country }). Escríbalo aquí, por favor.
buyer-id-digit = Una cifra de este número no es correcta. Compárelo con el documento.
buyer-id-shape = Este número no tiene la forma esperada. Uno que sí la tiene: { $example }

## Antes de pedir, templates/parts/buyer.html

buyer-sale = Antes de hacer el pedido
buyer-sale-by = vendido por { $brand }
buyer-sale-all-in = por el pedido completo, en su puerta ({ $country }). Allí no se cobra nada.
buyer-sale-arrives = Llegada
buyer-sale-mind = Si cambia de idea
buyer-sale-mind-is =
    { $days ->
        [one] Puede desistir sin dar motivos durante un día desde el día en que llegue el último paquete.
        [many] Puede desistir sin dar motivos durante { $days } de días desde el día en que llegue el último paquete.
       *[other] Puede desistir sin dar motivos durante { $days } días desde el día en que llegue el último paquete.
    }
buyer-sale-law =
    { $days ->
        [one] Uno de ellos se lo garantiza la ley.
        [many] De ellos, la ley le garantiza { $days } de días.
       *[other] De ellos, la ley le garantiza { $days }.
    }
buyer-sale-how = Cómo desistir
buyer-sale-back = Devolución
buyer-sale-back-is = Si solo ha cambiado de idea, usted paga el envío de vuelta. Si algo es defectuoso, equivocado o distinto de lo descrito, lo pagamos nosotros.
buyer-sale-shop = Quién responde
buyer-sale-shop-is = Entrepot cobra el pago, pasa los paquetes por la aduana y responde de las devoluciones.
buyer-sale-who = Quiénes somos
buyer-sale-complain = Reclamaciones
buyer-button = Pedido con obligación de pago

## La cuenta, templates/shop/account.html

buyer-account = Sus números ante la aduana
buyer-account-say = Se guardan cifrados y se usan solo cuando un paquete los necesita. Los pedidos ya hechos conservan el número con que se enviaron.
buyer-account-remove = Quitar

## Puestos de trabajo, templates/care/order.html y ops/parcel.html

buyer-desk = Número del destinatario ante la aduana
buyer-desk-latin = En letras latinas
buyer-desk-sealed = No se puede abrir el número del destinatario ante la aduana, y sin él los papeles se rechazan en la frontera. No se ha impreso nada. Avise a quien lleva el servidor.
