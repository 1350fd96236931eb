## Direcciones en la caja, templates/shop/checkout.html

checkout-post-town = Localidad
checkout-district = Distrito o localidad
checkout-suburb = Barrio o localidad
checkout-prefecture = Prefectura
checkout-province-or-city = Provincia o ciudad metropolitana

## Cuando un país no deja entrar paquetes para particulares

no-offer-route-closed = Aquí la aduana no deja entrar paquetes del extranjero para particulares
price-worth-shelf = Desde un estante de este país, con impuestos, sin el envío
no-offer-route-closed-help = Solo se puede vender desde un estante de este país, y ahora mismo allí no queda ninguna unidad.
brand-why-route-closed = Allí la aduana no deja entrar paquetes del extranjero para particulares. Sí se pueden vender existencias de un almacén de ese país.
care-why-route-closed = allí la aduana no deja entrar paquetes del extranjero para particulares

## Impuesto de una región: templates/shop/listing.html, cart.html, checkout.html

price-region-state = El impuesto de este precio es el de la mayoría de los estados. En cuanto la caja conoce su estado, muestra el precio con su impuesto antes de que pague.
price-region-province = El impuesto de este precio es el que rige en el país entero. En cuanto la caja conoce su provincia, suma la parte provincial y muestra el precio antes de que pague.
checkout-region-show = Mostrar el total para esta dirección
checkout-region-in = El total está calculado con las normas fiscales de la región: { $region }.
checkout-region-price = Con el impuesto regional ({ $region }) usted paga { $now }
checkout-region-price-help = Antes, esta página decía { $was }. No se ha cobrado nada. El botón del final acepta el total nuevo.
checkout-region-open = Sin indicar región usted paga { $now }

## Elegir país e idioma, templates/parts/market.html

market-language = Idioma
market-currency = Pagar en
market-currency-show = Mostrar precios
market-currency-say = Los aranceles e impuestos se calculan en { $own } y se convierten al cambio del día.
part-europe = Europa
part-americas = América
part-middle-east = Oriente Medio y Asia Central
part-asia-pacific = Asia y el Pacífico

## templates/ops/registrations.html

ops-nav-registrations = Registros
registrations-title = Registros fiscales en el exterior
registrations-say = Para qué impuestos y dónde está registrada la casa. De ello depende quién los recauda; rige desde la próxima cotización, y los precios mantenidos y los pedidos conservan lo suyo. Se cargan más con:
registrations-none = No hay ningún registro: el impuesto a la importación se recauda en todas las fronteras.
registrations-where = Dónde
registrations-scheme = Régimen
registrations-number = Número
registrations-lets = Nos permite
registration-ioss = declarar el IVA en la ventanilla única de importación (IOSS)
registration-marketplace = recaudar el impuesto como plataforma de comercio
registration-seller = recaudar el impuesto como vendedor registrado
registration-voec = recaudar el IVA de los envíos de escaso valor
registration-sales-tax = recaudar el impuesto sobre ventas del estado
registration-regime = declarar según su régimen
registrations-without = Tiendas sin ningún registro
registrations-without-say = Allí el impuesto a la importación se paga en la frontera por cuenta del cliente, y no recaudamos ningún impuesto regional.

## Los artículos como datos, web/shop/feeds.rs

goods-feed-title = Artículos, aranceles e impuestos incluidos. Destino: { $country }
goods-feed-say = Cada precio es lo que cuesta el artículo en la puerta, con el envío al lado.
