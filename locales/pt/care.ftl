## templates/care/frame.html e as palavras usadas em todas as páginas da área

care-desk = Atendimento
care-nav-queue = Fila
care-nav-orders = Pedidos
care-search = Número, e-mail ou nome
care-search-button = Buscar
care-return = Devolução
care-order = Pedido
care-who = Quem
care-to = Destino
care-units = Unidades
care-comes-back = A devolver
care-stands = Situação
care-total = Total
care-amount = Valor
care-line = Produtos
care-email = E-mail
care-placed = Feito em
care-consignment = Remessa
care-returns = Devoluções

## templates/care/queue.html

care-queue = O que aguarda
care-open =
    { $count ->
        [0] Nenhuma devolução aberta
        [one] Uma devolução aberta
        [many] { $count } de devoluções abertas
       *[other] { $count } devoluções abertas
    }
care-empty = Nada aguarda. Todas as devoluções estão decididas e pagas.
care-closed = Encerradas por último
care-why = Motivo
care-waits = Espera
care-hours =
    { $count ->
        [0] menos de uma hora
        [one] uma hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
care-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }

## templates/care/orders.html

care-orders = Pedidos
care-none-found = Nenhum pedido corresponde. Um número tem o formato EP-7K3M9QXC2; de nomes e endereços, basta uma parte.

## templates/care/order.html

care-address = Vai para
care-language = Lê em
care-rules = Livro de regras e dia
care-sums = O que foi pago
care-fees = Taxas
care-road = Trajeto
care-from-to = { $from } → { $country }
care-arrives = Chega
care-because = Escolhido porque
care-because-only = era o único trajeto
care-because-cheapest = o segundo melhor custaria { $saves } a mais
care-because-fewer = custava o mesmo que outro, em menos pacotes
care-because-sooner = custava o mesmo que outro e chegava antes
care-because-first = era tão bom quanto outro, e o local dele tem preferência
care-because-chosen = o cliente quis receber antes, por { $costs } a mais
care-others = O que os outros trajetos teriam custado
care-would = Resultado
care-would-cost =
    { $count ->
        [one] teria custado { $total } em um pacote, até { $day }
        [many] teria custado { $total } em { $count } de pacotes, até { $day }
       *[other] teria custado { $total } em { $count } pacotes, até { $day }
    }
care-why-no-lane = nenhuma rota vai para lá
care-why-closed = a rota estava fechada ou sem tabela de frete
care-why-no-rules = não há regras para esse trajeto
care-why-no-rate = faltava uma taxa de câmbio
care-why-amount = o valor era alto demais
care-why-prohibited = os produtos não podem ser enviados para lá
care-why-no-tariff = não se conhecia a tarifa aduaneira dos produtos
care-why-restricted = a transportadora não leva produtos assim
care-why-too-heavy = o pacote era pesado demais para a rota
care-why-late = teria chegado depois do dia prometido
care-why-no-stock = não havia o suficiente lá
care-charges = Valores de
care-charge = Valor
care-part = Incide sobre
care-part-goods = produtos
care-part-shipping = frete
care-rate = Alíquota
care-base = Base
care-by = Recolhido
care-by-checkout = na finalização da compra
care-by-delivery = na fronteira
care-rule = Regra
care-charge-goods = Produtos
care-charge-shipping = Frete
care-charge-insurance = Seguro
care-charge-duty = Imposto de importação
care-charge-additional = Imposto de importação adicional
care-charge-flat = Imposto de importação fixo
care-charge-tax = Demais tributos
care-charge-clearance = Desembaraço aduaneiro
care-charge-handling = Serviço da transportadora
care-charge-processing = Processamento
care-story = A história completa

## O que aconteceu: src/web/care/story.rs

care-story-by-shopper = o cliente
care-story-by-program = Entrepot
care-story-placed = Pedido feito
care-story-paid = Pago
care-story-declined = Pagamento recusado, estoque liberado
care-story-cancelled = Cancelado: não foi pago a tempo
care-story-needs-confirmation = O banco pede confirmação ao cliente
care-story-paid-too-late = O dinheiro chegou com o pedido já encerrado: devolver
care-story-return-asked = Devolução solicitada
care-story-return-approved = Devolução aprovada
care-story-return-rejected = Devolução recusada
care-story-return-received = Produtos da devolução recebidos
care-story-return-lost = Pacote da devolução dado por perdido
care-story-refund-sent = Reembolso solicitado
care-story-refund-refused = O provedor recusou o reembolso
care-story-return-refunded = Reembolsado e lançado
care-story-payment = Pagamento
care-story-refund = Reembolso
care-story-other = Algo aconteceu
care-payment-open = pagamento em aberto
care-payment-needs-confirmation = a confirmar
care-payment-captured = pago
care-payment-declined = recusado
care-payment-cancelled = cancelado
care-refund-underway = reembolso em andamento
care-refund-paid = reembolsado
care-refund-refused = reembolso recusado

## E-mails por tipo e situação: src/wording/labels.rs

posted-order-placed = E-mail: pedido pago
posted-order-code = E-mail: código para visitante
posted-return-asked = E-mail: devolução solicitada
posted-return-approved = E-mail: devolução aprovada
posted-return-rejected = E-mail: devolução recusada
posted-return-received = E-mail: produtos recebidos
posted-return-refunded = E-mail: reembolsado
posted-other = E-mail
posted-sent = enviado
posted-failed = não pôde ser enviado
posted-waiting = aguarda envio

## templates/care/return.html

care-asked = Solicitada
care-until = Último dia
care-rule-of-reason = O que o motivo implica
care-others-of-order =
    { $count ->
        [one] mais uma devolução deste pedido
        [many] mais { $count } de devoluções deste pedido
       *[other] mais { $count } devoluções deste pedido
    }
care-decide = Decidir
care-note = O que o cliente lê
care-note-hint = Vai para o e-mail tal como está. Idioma de leitura: { $language }. Obrigatório para recusar, bem-vindo ao aprovar.
care-approve = Aprovar e escrever
care-reject = Recusar e escrever
care-approve-means = Aprovar promete { $amount } assim que os produtos chegarem. Nada é lançado ainda.
care-reject-means = Recusar encerra a devolução; produtos e dinheiro ficam onde estão.
care-parcel = O pacote
care-receive = Os produtos chegaram
care-receive-means = O cliente recebe um e-mail. Os produtos só voltam à prateleira depois que alguém os conferir e contar.
care-lose = O pacote não vai chegar
care-lose-means = Foi postado e se extraviou. O dinheiro volta mesmo assim.
care-money = O dinheiro
care-refund = Devolver { $amount }
care-refund-means = O provedor é acionado na hora, e o lançamento abaixo é feito quando ele responder. O cliente recebe um e-mail. Não há como desfazer.
care-underway = O provedor foi acionado
care-underway-help = Ainda não respondeu. É consultado de novo automaticamente, com o mesmo número, para que nada seja pago duas vezes.
care-already-decided = Isso já tinha sido feito
care-already-decided-help = Outra pessoa, ou um clique anterior, já avançou esta devolução. Abaixo está a situação atual. Nenhum segundo e-mail foi escrito.
care-carriage = Frete com seus encargos
care-books = O que vai constar na contabilidade
care-account = Conta
care-brand = Marca
care-debit = Débito
care-credit = Crédito
care-balanced = Fecha

## Contas da contabilidade: src/web/care/returns.rs

books-shoppers = Valores de clientes no provedor
books-duty-held = Imposto de importação a recolher
books-tax-held = Demais tributos a recolher
books-fees-held = Taxas a repassar
books-freight = Fretes a pagar
books-commission = Comissões
books-exchange-margin = Margem cambial
books-exchange-clearing = Conta transitória de câmbio
books-brand-payable = A pagar à marca
books-reserve = Reserva
