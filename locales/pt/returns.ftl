## templates/shop/return.html

return-title = Devolver um produto
return-crumbs = Você está aqui
return-order = Pedido
return-step-what = O que e por quê
return-step-amount = O que você recebe de volta
return-step-sent = Solicitação enviada
return-what = O que vai ser devolvido
return-bought =
    { $count ->
        [one] uma unidade comprada
        [many] { $count } de unidades compradas
       *[other] { $count } unidades compradas
    }
return-until = pode ser devolvido até
return-how-many = Quantidade
return-all-back = Não resta nenhum: já voltaram ou estão voltando.
return-why = Por quê
return-look = Ver o que você recebe de volta
return-check = Ainda falta algo
return-cannot = Não dá para devolver assim
return-one = Devolução
return-comes-back = Você recebe de volta
return-units =
    { $count ->
        [one] { $title }
        [many] { $count } × { $title }
       *[other] { $count } × { $title }
    }
return-goods = O valor que você pagou
return-duty = Imposto de importação correspondente
return-tax = Demais tributos correspondentes
return-line = Produtos com imposto de importação e demais tributos
return-shipping = Frete
return-shipping-help = Com seu imposto de importação, demais tributos e taxas
return-shipping-stays = Continua pago: parte do pacote fica com você, e não havia nada de errado com ela
return-from-receipt = Do recibo de
return-when = Pelo mesmo meio com que você pagou, assim que os produtos chegarem aqui. Seu banco pode levar alguns dias.
return-words = Algo que devamos saber
return-words-optional = (se quiser)
return-send = Pedir a devolução
return-change = Alterar algo
return-none-left = Nada deste pedido pode ser devolvido agora

## Motivos e o que decorre deles: src/wording/labels.rs

return-reason-faulty = Chegou quebrado ou com defeito
return-reason-faulty-help = Reembolsamos tudo: produtos, frete, imposto de importação e demais tributos.
return-reason-not-as-described = Não é o que a página dizia
return-reason-not-as-described-help = Reembolsamos tudo: produtos, frete, imposto de importação e demais tributos.
return-reason-wrong-item = Veio outra coisa
return-reason-wrong-item-help = Reembolsamos tudo: produtos, frete, imposto de importação e demais tributos.
return-reason-changed-mind = Mudei de ideia
return-reason-changed-mind-help = Reembolsamos os produtos com seu imposto de importação e demais tributos; o frete, só se o pacote inteiro for devolvido.
return-reason-cancelled = Cancelado antes do envio
return-reason-cancelled-help = Reembolsamos tudo: produtos, frete, imposto de importação, demais tributos e taxas.
return-reason-parcel-lost = O pacote foi extraviado
return-reason-parcel-lost-help = Reembolsamos tudo: produtos, frete, imposto de importação, demais tributos e taxas. Por conta da casa.
return-reason-needed = Escolha um motivo: ele define o que você recebe de volta.

## Situação de uma devolução: src/wording/labels.rs

return-state-requested = Em análise
return-state-approved = Aprovada: aguardamos os produtos
return-state-rejected = Recusada
return-state-received = Os produtos chegaram
return-state-lost = O pacote foi extraviado; o dinheiro volta
return-state-owed = Dinheiro a devolver
return-state-underway = O dinheiro está a caminho
return-state-refunded = Reembolsada

## Por que algo não pode ser devolvido: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Escolha quais produtos devolver, e quantos de cada um.
return-refused-not-yet = A devolução só é possível depois que o pedido for pago.
return-refused-too-many =
    { $count ->
        [0] Nenhum destes ainda pode ser devolvido.
        [one] Só um destes ainda pode ser devolvido.
        [many] Só { $count } destes ainda podem ser devolvidos.
       *[other] Só { $count } destes ainda podem ser devolvidos.
    }
return-refused-too-late = O último dia para devolver foi { $day }.
return-refused-open = A devolução { $rma } do mesmo pacote ainda está aberta. Quando ela for encerrada, você pode pedir outra.
