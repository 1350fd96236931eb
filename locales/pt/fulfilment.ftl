# Pacotes: a situação de cada um (páginas dos pedidos, atendimento, leitura) e a página de leitura em /ops/scan.

parcel-allocated = Reservado
parcel-picked = Separado
parcel-packed = Embalado
parcel-batched = Em mala postal
parcel-handed-over = Com a transportadora
parcel-exported = Saiu do país de envio
parcel-at-border = Na fronteira
parcel-held = Retido na fronteira
parcel-cleared = Liberado pela alfândega
parcel-last-mile = Saiu para entrega
parcel-delivered = Entregue
parcel-returned = Em retorno
parcel-lost = Extraviado
parcel-destroyed = Destruído
parcel-released = Não enviado
parcel-cancelled = Cancelado antes do envio

parcel-by-scan = por leitura
parcel-by-desk = informado pela transportadora
parcel-by-program = pela loja

# A página do pedido
order-tracking = Código de rastreamento: { $tracking }
order-parcel-moves = Por onde este pacote passou

# Atendimento: um pacote do pedido
care-parcel-state = Situação
care-parcel-moves = Movimentos deste pacote
care-parcel-tell = O que diz a transportadora
care-parcel-note = Observação
care-parcel-when = Quando, em UTC, se não foi agora
care-parcel-move = Registrar
care-parcel-not-so = Este pacote não pode passar de “{ $state }” para essa situação. Veja os movimentos abaixo e escolha de novo.
care-parcel-choose = Escolha o que diz a transportadora.
care-parcel-when-wrong = Escolha quando aconteceu: data e hora em UTC que não estejam no futuro.
care-parcel-late = chegou tarde, não mudou nada
care-parcel-again = informado de novo
care-parcel-occurred = ocorrido em { $at }
care-story-parcel-moved = Pacote movimentado
said-parcel-moved = Registrado. Se o cliente precisar saber, um e-mail está a caminho.
said-parcel-known = Nada mudou: este pacote já está nessa situação.
said-parcel-late = Registrado, mas chegou tarde: o pacote já avançou e fica na situação atual.

# /ops/scan
ops-nav-scan = Leitura
scan-title = Leitura de pacotes
scan-say = Escolha onde você trabalha e o que está fazendo; depois leia uma etiqueta após a outra.
scan-place = Local
scan-step = Etapa
scan-choose = Começar
scan-pick = Separar
scan-pack = Embalar
scan-hand-over = Entregar à transportadora
scan-parcel = Pacote ou código de rastreamento
scan-waiting = Aguardando aqui
scan-leaves = sai até { $day }
scan-none = Nada aguarda esta etapa. Escolha outra acima ou vá tomar um café.
scan-more = Estes são os { $count } mais urgentes; há outros aguardando.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } já foi lido: { $state }. Nada mudou.
scan-nothing = Nada foi lido. Leia a etiqueta ou digite o número e tecle Enter.
scan-unknown = Nenhum pacote tem o número “{ $parcel }”. Leia de novo ou digite o número sob o código de barras.
scan-not-paid = { $parcel } é de um pedido não pago. Deixe na prateleira.
scan-not-yet = { $parcel } está em “{ $state }”. Outra etapa vem antes: escolha acima.
scan-off = { $parcel } foi cancelado e não será enviado. Devolva os produtos à prateleira.
scan-other-place = { $parcel } não sai daqui, e sim de { $city }. Ponha de lado.

# E-mails
posted-parcel-moved = Notícia de um pacote
mail-parcel-moved-subject = { $state ->
    [handed_over] Seu pedido { $number } está a caminho
    [held] Seu pedido { $number } aguarda na fronteira
    [delivered] Seu pedido { $number } foi entregue
    [returned] Um pacote do pedido { $number } está voltando para nós
    [found] Um pacote do pedido { $number } foi encontrado
   *[lost] Um pacote do pedido { $number } foi extraviado
  }
mail-parcel-moved = { $state ->
    [handed_over] O pacote { $parcel } do pedido { $number } está com a transportadora. Previsão de chegada: { $days }.
    [held] O pacote { $parcel } do pedido { $number } está sendo conferido pela alfândega. Nós respondemos às perguntas; se precisarmos de algo, escreveremos para você. Não há nada a pagar.
    [delivered] O pacote { $parcel } do pedido { $number } foi entregue. Se ele não está com você, responda a este e-mail.
    [returned] O pacote { $parcel } do pedido { $number } não pôde ser entregue e está voltando para nós. Vamos escrever para contar o que acontece agora.
    [found] O pacote { $parcel } do pedido { $number }, que não era localizado, foi encontrado e segue viagem. Se algo mudar para você, escreveremos.
   *[lost] O pacote { $parcel } do pedido { $number } não foi localizado. Sentimos muito. Você não perde nada: vamos escrever sobre a reposição ou o seu dinheiro.
  }
mail-parcel-tracking = Rastreamento: { $carrier }, código { $tracking }.

# /ops/lanes/{code}
lane-close = Fechar esta rota
lane-open = Abrir esta rota
lane-close-say = A partir deste momento, nenhum preço novo é calculado em uma rota fechada. Quem está na finalização da compra recebe um preço em outra rota, se houver.
lane-open-say = A partir deste momento, novos preços podem ser calculados nela outra vez.
lane-reason = Motivo
lane-reason-needed = Diga o motivo, para que quem vier depois saiba: “greve até sexta-feira”.
lane-late = Alguém fez isso antes de você. Esta é a situação atual da rota.
lane-waiting = Vendido nesta rota e ainda não enviado
lane-none = Nada aguarda esta rota.
said-lane-closed = A rota está fechada. Veja abaixo os pacotes vendidos nela.
said-lane-opened = A rota está aberta.

# Cancelado antes de sair, ou extraviado: a página do pedido e o atendimento
order-heading-called-off = Este pedido está cancelado
order-call-off = Cancelar este pedido
order-call-off-say = Nada dele foi embalado ainda, então você pode cancelar agora. Nada é enviado, e tudo o que você pagou volta pelo mesmo meio.
order-call-off-one = Cancelar este pacote
order-call-off-one-say = Ele ainda não foi embalado, então você pode cancelar agora. Ele não é enviado, e tudo o que você pagou por ele volta pelo mesmo meio: produtos, frete, imposto de importação e demais tributos.
order-called-off-back = { $went ->
    [yes] Cancelado antes do envio. Valor devolvido pelo mesmo meio de pagamento: { $amount }.
   *[no] Cancelado antes do envio. Valor a devolver pelo mesmo meio de pagamento: { $amount }.
  }
order-loss-back = { $went ->
    [yes] Um pacote não chegou. Valor devolvido pelo mesmo meio de pagamento: { $amount }.
   *[no] Um pacote não chegou. Valor a devolver pelo mesmo meio de pagamento: { $amount }.
  }
care-call-off = Cancelar este pacote
care-call-off-all = Cancelar o pedido inteiro
care-call-off-means = Não é enviado, seu estoque volta a ficar livre, e { $amount } volta ao cliente na hora: produtos, frete, imposto de importação, demais tributos e taxas. O cliente recebe um e-mail. Não há como desfazer.
care-call-off-note = Palavras para o e-mail, se houver algo a acrescentar
care-loss-refund = Reembolsar este pacote
care-loss-means = Este pacote não vai mais chegar. { $amount } volta ao cliente na hora: tudo o que foi pago por ele, uma única vez. Fica por conta da casa; a marca recebe pelos produtos. O cliente recebe um e-mail.
care-loss-refunded = O dinheiro deste pacote foi devolvido
care-loss-found = Este pacote foi reembolsado como extraviado e apareceu
care-loss-found-say = O cliente recebeu { $amount } de volta e pode receber também os produtos. Escreva para ele: ficar com os produtos e pagar de novo, ou devolvê-los.
care-story-called-off = Pacote cancelado antes de sair
care-story-loss-refunded = Extravio reembolsado
said-called-off = Cancelado. Não será enviado, e o dinheiro está voltando.
said-called-off-waits = Cancelado. Não será enviado; o provedor de pagamento ainda não responde, e o dinheiro volta assim que responder.
said-loss-refunded = O dinheiro está voltando, e um e-mail avisa.
unowed-not-paid = Este pedido não está pago, portanto não há nada a devolver.
unowed-left = O pacote { $parcel } já saiu (“{ $state }”) e não pode mais ser cancelado. Quando chegar, pode ser devolvido.
unowed-begun = O pacote { $parcel } já está sendo embalado e não pode ser cancelado aqui. Escreva para nós: até a transportadora recebê-lo, ainda podemos segurar.
unowed-off = O pacote { $parcel } já tinha sido cancelado. Nada mudou.
unowed-not-gone = Este pacote está em “{ $state }”: só o que foi extraviado ou destruído é reembolsado assim.
unowed-return-open = A devolução { $rma } do mesmo pacote ainda está aberta. Decida primeiro sobre ela.
unowed-nothing = Tudo o que foi pago por isto já voltou ou está voltando. Nada mudou.

posted-called-off = E-mail: cancelado antes do envio
posted-loss-refunded = E-mail: extravio reembolsado
mail-called-off-subject = Cancelado: pedido { $number }
mail-called-off = { $count ->
    [one] O pacote { $parcels } do pedido { $number } foi cancelado e não será enviado.
    [many] Os pacotes { $parcels } do pedido { $number } foram cancelados e não serão enviados.
   *[other] Os pacotes { $parcels } do pedido { $number } foram cancelados e não serão enviados.
  }
mail-loss-refunded-subject = Seu dinheiro por um pacote extraviado do pedido { $number }
mail-loss-refunded = { $count ->
    [one] O pacote { $parcels } do pedido { $number } não vai chegar até você. Sentimos muito e devolvemos tudo o que você pagou por ele. Se ainda assim ele aparecer, escreva para nós.
    [many] Os pacotes { $parcels } do pedido { $number } não vão chegar até você. Sentimos muito e devolvemos tudo o que você pagou por eles. Se ainda assim eles aparecerem, escreva para nós.
   *[other] Os pacotes { $parcels } do pedido { $number } não vão chegar até você. Sentimos muito e devolvemos tudo o que você pagou por eles. Se ainda assim eles aparecerem, escreva para nós.
  }
mail-owed-sent = O dinheiro volta pelo mesmo meio com que você pagou. Seu banco pode levar alguns dias para mostrá-lo.
