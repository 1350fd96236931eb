## templates/shop/cart.html

cart-title = Seu carrinho
cart-empty = Ainda não há nada no seu carrinho.
cart-parcels =
    { $count ->
        [one] Um pacote. Destino: { $country }.
        [many] { $count } de pacotes. Destino: { $country }.
       *[other] { $count } pacotes. Destino: { $country }.
    }
cart-parcel = Pacote { $number }, de { $city }
cart-how-many = Quantidade: { $title }
cart-part = { $count } de { $all } neste pacote
cart-change = Alterar
cart-take-out = Tirar
cart-delivery = Entrega de { $city }, com imposto de importação e demais tributos
cart-parcel-total = Este pacote na sua porta
cart-stays = Sem entrega no momento: { $country }
cart-stays-first = Tire o que não pode ir para lá ou escolha outro país acima; depois siga para finalizar a compra.
cart-fewer-left =
    { $count ->
        [0] Não resta nenhum
        [one] Só resta um
        [many] Só restam { $count }
       *[other] Só restam { $count }
    }
cart-take-left =
    { $count ->
        [one] Levar este
        [many] Levar estes { $count }
       *[other] Levar estes { $count }
    }
cart-you-pay = Você paga, na sua porta
cart-checkout = Finalizar a compra
cart-sums = A mesma soma, por finalidade
cart-bad-quantity = Dá para pedir entre 1 e { $most } unidades de um item por vez. Seu carrinho está como antes.
cart-full = Cabem no carrinho até { $most } itens diferentes. Faça primeiro o pedido destes.
cart-unknown-goods = Este produto não está mais à venda. Seu carrinho está como antes.
sum-goods = Produtos
sum-delivery = Entrega
sum-duty = Imposto de importação
sum-tax = Demais tributos
sum-fees = Taxas
mix-inside = incluso nos valores acima
mix-flat-duty-shared = O imposto de importação fixo é cobrado uma só vez por linha tarifária
mix-threshold-crossed = Juntos, os produtos passam do limite de isenção do imposto de importação
mix-other-road = Juntos, os produtos fazem outro trajeto
mix-rounding = Arredondado uma só vez para o conjunto
notice-threshold = Este pacote passa de { $threshold }, por isso há imposto de importação: { $duty }.
notice-duty = Juntos, estes produtos pagam imposto de importação: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Finalização da compra
checkout-one-page = Uma página, um botão.
checkout-guest = Continue sem conta ou entre na sua:
checkout-where = Para onde vai
checkout-email = E-mail
checkout-email-hint = Para o recibo e as notícias da viagem, nada mais.
checkout-name = Nome completo
checkout-street = Rua e número
checkout-extra = Complemento: andar, apartamento, empresa (se houver)
checkout-city = Cidade
checkout-state = Estado
checkout-province = Província
checkout-emirate = Emirado
checkout-postcode = Código postal
checkout-zip = Código ZIP
checkout-choose = Escolha
checkout-phone = Telefone (se quiser)
checkout-phone-hint = Só a transportadora vê.
checkout-country = Destino: { $country }. Outro país muda o preço: escolha no alto da página.
checkout-when = Quando chega
checkout-pay = Como você paga
checkout-test = Pagamentos de teste
checkout-test-help = Esta loja só aceita cartões de teste; nenhum dinheiro é movimentado. Serve qualquer data futura e qualquer código de segurança.
test-card-captured = paga
test-card-declined = é recusado
test-card-needs-confirmation = pede sua confirmação
checkout-card = Número do seu cartão
checkout-expiry = Validade, MM/AA
checkout-code = Código de segurança
checkout-no-provider = Esta loja ainda não tem um meio de pagamento configurado, por isso não é possível fazer pedidos.
checkout-button = Pagar { $total }
checkout-held = Este preço está garantido para você até { $until }, no horário local ({ $country }, { $zone }). Clique quantas vezes quiser: a cobrança é uma só.
checkout-card-unknown = Este não é um dos cartões de teste. Use um dos números acima.
checkout-expiry-wrong = Escreva o mês e o ano até quando o cartão vale, como 12/30
checkout-code-wrong = Três ou quatro dígitos
checkout-postcode-wrong = Nenhum código postal de lá é assim. Um exemplo que serve: { $example }
checkout-postcode-elsewhere = Este código postal não pertence à região escolhida. Confira um dos dois.
checkout-region-unknown = Escolha uma opção da lista
checkout-rates-too-old = Nossas taxas de câmbio estão desatualizadas demais para vender. Nada foi cobrado; volte mais tarde, ainda hoje.
checkout-moved = O preço mudou
checkout-moved-help = Era { $was } e agora é { $now }. Nada foi cobrado. O botão abaixo aceita o novo preço.
checkout-sold-out = { $sku } acabou de ir para outra pessoa. Nada foi cobrado. Altere o carrinho e continue.
checkout-cannot-ship = { $sku }: { $why }. Nada foi cobrado.
checkout-empty = Não há mais nada no seu carrinho. Se você acabou de fazer o pedido, o e-mail está a caminho.
checkout-changed = Seu carrinho foi alterado em outra janela. Dê mais uma olhada; nada foi cobrado.
checkout-declined = O cartão foi recusado. Nada foi cobrado. Tente outro cartão.
confirm-title = Confirmar o pagamento
confirm-say = Aqui ficaria a página do seu banco. É um teste: nenhum dinheiro é movimentado.
confirm-order = Pedido
confirm-agree = Confirmar
confirm-refuse = Recusar

## templates/shop/order.html, find_order.html

order-title = Pedido
order-heading-paid = Obrigado. Seu pedido está pago
order-heading-awaiting = Seu pedido aguarda o pagamento
order-heading-declined = O pagamento foi recusado. Nada foi cobrado
order-heading-cancelled = Este pedido foi cancelado. Nada foi cobrado
order-pieces =
    { $count ->
        [one] Uma unidade
        [many] { $count } de unidades
       *[other] { $count } unidades
    }
order-receipt = Do que é feito o preço deste pacote
order-parcel-number = Pacote { $number }
order-paid = Você pagou, com tudo incluso
order-goes-to = Vai para
find-title = Encontrar um pedido
find-say = Com o número do pedido e o e-mail usado na compra, enviamos um código que abre o pedido.
find-number = Número do pedido
find-number-wrong = Um número de pedido tem o formato EP-7K3M9QXC2
find-send = Enviar o código
find-code = Código do e-mail, seis dígitos
find-code-wrong = Este código não abre o pedido. Ele vale por quinze minutos e cinco tentativas.
find-open = Abrir o pedido

# Página do produto, carrinho e finalização: os trajetos entre os quais se pode escolher.
choice-title = Mais barato ou mais rápido
choice-parcels = { $count ->
    [one] em um pacote
    [many] em { $count } de pacotes
   *[other] em { $count } pacotes
}
choice-gone = Seus produtos já não chegam até o dia que você escolheu. Veja o que é possível agora.
checkout-choice-show = Mostrar o total desta opção
checkout-choice-price = Com esta entrega, você paga { $now }
choice-collected = Sai com o envio agrupado de { $day }
choice-collected-saves = Sai com o envio agrupado de { $day }: você economiza { $amount }
choice-together-saves = Os produtos juntos, com o envio agrupado de { $day }: você economiza { $amount }
