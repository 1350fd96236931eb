## Endereços na finalização da compra, templates/shop/checkout.html

checkout-post-town = Cidade
checkout-district = Distrito ou cidade
checkout-suburb = Bairro ou cidade
checkout-prefecture = Província
checkout-province-or-city = Província ou cidade metropolitana

## Onde um país não deixa entrar pacotes para particulares

no-offer-route-closed = A alfândega daqui não deixa entrar pacotes do exterior para particulares
price-worth-shelf = De uma prateleira neste país, com tributos, sem a entrega
no-offer-route-closed-help = Só pode ser vendido de uma prateleira neste país, e no momento não há nenhum nela.
brand-why-route-closed = A alfândega de lá não deixa entrar pacotes do exterior para particulares. Dá para vender o estoque de um armazém nesse país.
care-why-route-closed = a alfândega de lá não deixa entrar pacotes do exterior para particulares

## Imposto de uma região: templates/shop/listing.html, cart.html, checkout.html

price-region-state = O imposto neste preço é o da maioria dos estados. Na finalização da compra, assim que você indicar o estado, o preço aparece com o imposto dele, antes de você pagar.
price-region-province = O imposto neste preço é o do país inteiro. Na finalização da compra, assim que você indicar a província, somamos a parte dela e mostramos o preço antes de você pagar.
checkout-region-show = Mostrar o total para este endereço
checkout-region-in = O total segue as regras tributárias desta região: { $region }.
checkout-region-price = Com o imposto desta região ({ $region }), você paga { $now }
checkout-region-price-help = Antes, esta página dizia { $was }. Nada foi cobrado. O botão no final aceita o novo total.
checkout-region-open = Sem região, você paga { $now }

## Escolher país e idioma, templates/parts/market.html

market-language = Idioma
market-currency = Pagar em
market-currency-show = Mostrar preços
market-currency-say = O imposto de importação e os demais tributos são calculados em { $own } e convertidos ao câmbio do dia.
part-europe = Europa
part-americas = Américas
part-middle-east = Oriente Médio e Ásia Central
part-asia-pacific = Ásia e Pacífico

## templates/ops/registrations.html

ops-nav-registrations = Inscrições fiscais
registrations-title = Inscrições fiscais no exterior
registrations-say = Para quais tributos a casa está inscrita, e onde. Isso decide quem os recolhe; as cotações seguem a partir da próxima, preços garantidos e pedidos mantêm os seus. Para carregar outras:
registrations-none = Nenhuma inscrição: o tributo de importação é recolhido em todas as fronteiras.
registrations-where = Onde
registrations-scheme = Regime
registrations-number = Número
registrations-lets = Permite
registration-ioss = declarar o IVA no balcão único de importação (IOSS)
registration-marketplace = recolher o imposto como marketplace
registration-seller = recolher o imposto como vendedor inscrito
registration-voec = recolher o IVA de pequenas remessas
registration-sales-tax = recolher o imposto sobre vendas do estado
registration-regime = declarar pelo regime próprio
registrations-without = Lojas sem nenhuma
registrations-without-say = Ali o tributo de importação é pago na fronteira em nome do cliente, e não recolhemos nenhum imposto regional.

## A lista de produtos para buscadores, web/shop/feeds.rs

goods-feed-title = Produtos com imposto de importação e demais tributos inclusos. País de entrega: { $country }
goods-feed-say = Cada preço é o que o produto custa na porta; a entrega vem ao lado.
