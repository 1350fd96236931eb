## templates/layout.html e suas partes

skip-to-goods = Ir direto aos produtos
header-search = Buscar produtos e marcas
header-search-button = Buscar
header-account = Conta
header-sign-in = Entrar
header-cart = Carrinho
header-ways = Produtos
market-delivering = País de entrega: { $country }
market-stay = Você continua nesta página. O que não pode ir para lá aparece marcado, com o motivo.
foot-before = Antes da compra
foot-after = Depois da compra
foot-house = A casa
foot-duties = O que está no preço
foot-shipping = Como os produtos viajam
foot-follow = Encontrar um pedido
foot-returns = Devolver um produto
foot-about = Sobre a Entrepot
foot-legal = Termos, privacidade e responsáveis
foot-note = Preços com imposto de importação e demais tributos. País de entrega: { $country }.

## templates/shop/home.html

home-title = O preço na página é o preço na sua porta
home-description = Porcelana, chá, seda, luz e som das casas que os fazem, com imposto de importação e demais tributos já no preço.
home-say = Porcelana, chá, seda, luz e som das casas que os fazem. O imposto de importação, os demais tributos e os papéis da alfândega ficam resolvidos antes de o pacote sair.
home-see-new = Ver as novidades
home-see-lanes = Ver como os produtos viajam
home-new = Recém-desembalados
home-all = Catálogo completo
home-receipt = Cada preço se abre no seu recibo
home-receipt-is = Abra qualquer preço e ele diz do que é feito: o preço do fabricante, o imposto de importação, os demais tributos, a viagem, cada parte com a regra e o dia em que foi consultada. O recibo que você vê é o recibo que fica com você.
home-receipt-more = Se alguém na porta pedir mais, não pague nada e escreva para nós. Nós resolvemos.
home-receipt-how = Como calculamos um preço
home-lanes =
    { $count ->
        [0] Nenhuma rota aberta hoje
        [one] Uma rota, aberta hoje
        [many] { $count } de rotas, abertas hoje
       *[other] { $count } rotas, abertas hoje
    }
home-brands = Casas que representamos
brands-name = Casa
brands-from = De
brands-makes = Faz
brands-since = Desde
place-in-country = { $city }, { $country }

## O selo da alfândega, templates/parts/seal.html

seal-paid = Imposto de importação e demais tributos pagos.

## Listas: templates/parts/lot.html, sorts.html, pager.html; páginas de categoria, marca e busca

crumbs-label = Você está aqui
crumb-home = Início
lot-all-in = imposto de importação e tributos inclusos
lot-to-door = até a sua porta
lot-from = Sai de { $city }, { $days }
lot-at = Em { $city }, { $days }
list-count =
    { $count ->
        [0] Nenhum item
        [one] Um item
        [many] { $count } de itens
       *[other] { $count } itens
    }
list-empty = Esta prateleira ainda está vazia.
sort-label = Ordenar por
sort-newest = Mais recentes
sort-price = Preço na sua porta, do menor ao maior
sort-price-down = do maior ao menor
list-pages = Páginas
list-before = Anterior
list-after = Próxima
list-page = Página { $number }
brand-range =
    { $count ->
        [0] Nenhum item desta casa
        [one] Um item desta casa
        [many] { $count } de itens desta casa
       *[other] { $count } itens desta casa
    }
search-title = “{ $query }”
search-all = Catálogo completo
search-nothing = Nada encontrado para “{ $query }”
search-try = Tente uma palavra mais curta ou passeie pelas prateleiras:

## templates/shop/listing.html

price-worth = Com imposto de importação e demais tributos, sem a entrega
price-region = O imposto sobre vendas do seu estado não está neste preço. Onde precisamos recolhê-lo, ele aparece na finalização da compra, antes de você pagar.
listing-quantity = Quantidade
listing-add = Colocar no carrinho
listing-back =
    { $days ->
        [one] Você tem um dia para devolver. Veio com defeito? Pagamos o envio de volta e reembolsamos também o imposto de importação e os demais tributos.
        [many] Você tem { $days } de dias para devolver. Veio com defeito? Pagamos o envio de volta e reembolsamos também o imposto de importação e os demais tributos.
       *[other] Você tem { $days } dias para devolver. Veio com defeito? Pagamos o envio de volta e reembolsamos também o imposto de importação e os demais tributos.
    }
listing-roads = Por que este trajeto, e quais são os outros
roads-outcome = Resultado
roads-taken = É por aqui que ele vai.
road-arrives = Na sua porta até { $day }
listing-about = Sobre o produto
listing-safety = Segurança, e quem responde por ela
listing-beside = Ao lado na prateleira
listing-instead = O que pode ir para lá
fact-weight = Peso
fact-size = Medidas
fact-care = Cuidados
fact-tariff = Posição tarifária
fact-origin = Fabricado em
fact-sku = Número
fact-maker = Fabricante
fact-answers = Responsável aqui
fact-answers-is = A Entrepot, como vendedora. Escreva para nós se algo não estiver como deveria.

## Por que não há preço; cada motivo recebe o país

no-offer-sold-out = Esgotado no momento
no-offer-no-lane = Nenhuma transportadora o traz até aqui de onde está
no-offer-closed = O trajeto até aqui está fechado por enquanto
no-offer-prohibited = Não pode ser importado aqui
no-offer-restricted = As transportadoras deste trajeto não aceitam
no-offer-too-heavy = Pesado demais para as transportadoras deste trajeto
no-offer-too-late = Não chega aqui a tempo
no-offer-no-tariff = Ainda não sabemos o imposto de importação dele aqui
no-offer-incomplete = A marca ainda precisa informar o que a alfândega exige
no-offer-no-price = Não dá para calcular um preço no momento
no-offer-other-forms = Talvez outra versão esteja disponível: veja abaixo.
no-offer-goes-to = Disponível em:
no-offer-elsewhere = Os produtos no fim desta página podem ir para lá.

## O recibo, templates/parts/slip.html

receipt-caption = Calculado em { $day } para uma unidade
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Regra
receipt-no-duty = Imposto de importação
receipt-duty-relief = Nenhum: o valor dos produtos não passa de { $limit }.
receipt-duty-waived = Nenhum: os produtos estão dentro da isenção.
receipt-duty-settled = Nenhum: estes produtos já foram importados e estão no território aduaneiro do país.
receipt-duty-free = Nenhum sobre este tipo de produto.
receipt-carrier = { $mode }, { $carrier }

## A fita da viagem, templates/parts/ribbon.html


## Rotas, templates/parts/lanes.html

way-label = Rotas para este país
way-from = De
way-by = Como viaja
way-arrives = Pedido agora, na sua porta
way-refuses = Não leva
way-takes-all = leva tudo o que vendemos
way-shelf = Prateleira em { $city }
way-hub = Centro de expedição em { $city }
days-at-door = { $days }

## Os desenhos e as contas ao lado de cada preço, em listas, carrinhos e pedidos

home-see-goods = Ver os produtos
home-receipt-promise = Se alguém na porta pedir mais, não pague nada e escreva para nós.
seal-nobody-asks = Ninguém vai pedir dinheiro na sua porta.
seal-nothing-to-sign = Nós registramos a declaração aduaneira e pagamos o que for devido. Nada para assinar, nada para pagar.
journey-title = O caminho até você
journey-hub = entregue à transportadora
journey-on-shelf = na prateleira, sai
journey-border = Alfândega
journey-cleared = já desembaraçado
journey-door = Sua porta
receipt-unfold = Do que este preço é feito
receipt-asked = { $brand } pede { $asked }, ao câmbio de { $rate } em { $day } e { $margin } pela conversão
receipt-asked-same = { $brand } pede { $asked }
receipt-goods-sum = Preço com imposto de importação e demais tributos
receipt-delivery = Entrega de { $city }
receipt-on-delivery = { $what } sobre a entrega
receipt-restated = Calculado na moeda do país: { $local }, convertido ao câmbio de { $rate } em { $day }
receipt-at-door = Na sua porta
price-inside = Imposto de importação e demais tributos inclusos
price-delivery = entrega
price-at-door = na sua porta
