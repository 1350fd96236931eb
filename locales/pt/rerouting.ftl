# Depois da venda: outro trajeto para um pacote, os mesmos produtos outra vez, documentos anulados.

# /care/ e /care/stranded: pacotes sem trajeto
care-nav-stranded = Sem trajeto
stranded-queue = { $count ->
    [0] Nenhum pacote sem trajeto
    [one] Um pacote sem trajeto
    [many] { $count } de pacotes sem trajeto
   *[other] { $count } pacotes sem trajeto
}
stranded-title = Pacotes sem trajeto
stranded-say = A rota deles está fechada. O que podia ir por outro trajeto, a tempo e dentro do nosso limite, já vai; sobre estes, você decide.
stranded-none = Cada pacote tem seu trajeto.
stranded-open = { $count ->
    [0] nenhum aguarda
    [one] { $count } pacote aguarda
    [many] { $count } de pacotes aguardam
   *[other] { $count } pacotes aguardam
}
stranded-more = { $count ->
    [one] Mais { $count } pacote atrás destes.
    [many] Mais { $count } de pacotes atrás destes.
   *[other] Mais { $count } pacotes atrás destes.
}
stranded-parcel = Pacote
stranded-promised = prometido até { $day }
stranded-lane = na rota { $lane }, fechada
stranded-no-way = Nenhum outro trajeto leva estes produtos.
stranded-later = Nenhum outro trajeto cumpre o dia prometido. O mais rápido chega em { $day }.
stranded-dearer = O mais barato deles nos custa { $amount } a mais do que foi pago; gastamos { $limit } sem perguntar.
stranded-fits = Agora este já poderia ir a tempo e dentro do nosso limite: a loja cuida disso em até uma hora, ou você faz aqui.
stranded-ways = Outros trajetos
stranded-way-means = Chega até { $day }; custa-nos { $amount } a mais do que foi pago.
stranded-in-time = no prazo
stranded-late = { $days ->
    [one] { $days } dia depois
    [many] { $days } de dias depois
   *[other] { $days } dias depois
}
stranded-take = Usar este trajeto
stranded-take-means = O cliente não paga nada a mais. Se o dia mudar, sai um e-mail.
stranded-off = Cancelar e reembolsar
stranded-wait = Deixar aguardando
stranded-wait-note = Por quê, para quem olhar depois
stranded-wait-needed = Diga por que aguarda.
stranded-waits = Aguarda: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Trajetos que não o levam
stranded-splits = exigiria vários pacotes
said-rerouted = O pacote tem um novo trajeto. Se o dia mudou, um e-mail está a caminho.
said-waits = Registrado. Aguarda até a rota reabrir ou alguém decidir outra coisa.

# Por que um pacote não usa um trajeto
reroute-not-paid = Este pedido não está pago, portanto nada dele é enviado.
reroute-stands = Este pacote já está em “{ $state }”, portanto não muda de trajeto. Nada mudou.
reroute-open-again = A rota reabriu: o pacote vai como foi vendido. Nada mudou.
reroute-given = Alguém acabou de dar outro trajeto a este pacote. Nada mudou.
reroute-changed = Este trajeto fechou ou já tem outro custo. Veja os trajetos de novo.
reroute-no-stock = Já não há unidades suficientes de { $sku } no outro local. Veja os trajetos de novo.

# Atendimento: um pacote do pedido que mudou de trajeto
care-rerouted = Mudou de trajeto
care-rerouted-say = { $left } → { $took }: chega até { $day } em vez de { $promised }; custa-nos { $amount } a mais do que foi pago.
care-rerouted-same = { $left } → { $took }: chega até { $day }, como prometido; custa-nos { $amount } a mais do que foi pago.
care-stranded = A rota está fechada. Escolha outro trajeto, cancele ou deixe aguardando.
care-stranded-open = Escolher o que fazer

# Atendimento: os mesmos produtos outra vez
care-replace = Enviar reposição
care-replace-means = Os mesmos produtos são enviados outra vez, do que está livre, em um pacote próprio. O cliente não paga nada e recebe um e-mail. É isto ou o reembolso, nunca os dois; depois que o pacote sair, não há como desfazer.
care-replace-road = Por onde
care-replace-way = { $city }, { $carrier }: chega até { $day }, custa-nos { $amount }
care-replace-none = Nenhum local tem o conjunto destes produtos e um trajeto até o cliente, portanto só o dinheiro pode voltar.
care-replaces = Substitui { $parcel }, que não chega mais. Ninguém pagou por ele; custa { $amount } à casa.
care-replaced = Reposto por { $parcel }
care-replaced-found = Este pacote foi reposto e apareceu
care-replaced-found-say = O pacote { $parcel } foi enviado no lugar dele. O cliente fica com o que chegar, por cortesia. Se a reposição ainda não saiu, você pode cancelá-la: nesse caso nenhum dinheiro volta, porque este pacote chega.
care-replacement-off-means = Não é enviado, e seu estoque volta a ficar livre. { $amount } volta ao cliente, porque o primeiro pacote continua perdido. O cliente recebe um e-mail.
care-replacement-off-nothing = Não é enviado, e seu estoque volta a ficar livre. Nenhum dinheiro volta: o primeiro pacote apareceu.
unowed-replaced = Por este extravio responde o pacote { $parcel }: um é enviado no lugar do outro, uma única vez. O dinheiro acompanha a reposição.
said-loss-replaced = A reposição está a caminho da prateleira, e um e-mail, a caminho do cliente.

# A história de um pedido
care-story-loss-replaced = Reposição enviada
care-story-parcel-rerouted = Pacote mudou de trajeto
care-story-parcel-stranded = Pacote sem trajeto, passado a um atendente
care-story-parcel-waits = Pacote aguarda sua rota
care-story-papers-issued = Documentos emitidos
care-story-papers-void = Documentos anulados

# A página do pedido do cliente
order-replacement = Reposição do pacote { $parcel }
order-replacement-say = Estamos enviando estes produtos outra vez. Você não paga nada por isso.
order-replaced-by = Este pacote não chegou. O pacote { $parcel } o substitui, sem custo para você.
order-rerouted = Este pacote faz um trajeto diferente do planejado: chega até { $day }. Seu preço não muda.

# E-mails
mail-parcel-rerouted-subject = { $when ->
    [sooner] Seu pacote do pedido { $number } chega antes
   *[later] Seu pacote do pedido { $number } chega depois
}
mail-parcel-rerouted = { $when ->
    [sooner] O pacote { $parcel } do seu pedido { $number } faz um trajeto diferente do planejado e chega antes: até { $arrives } em vez de { $promised }.
   *[later] O trajeto que tínhamos planejado para o pacote { $parcel } do seu pedido { $number } está fechado. Vamos enviá-lo por outro, e ele chega até { $arrives } em vez de { $promised }. Pedimos desculpas pela espera.
}
mail-parcel-rerouted-cost = Seu preço não muda. O que o outro trajeto custa a mais é por nossa conta.
mail-loss-replaced-subject = A reposição do pedido { $number } está a caminho
mail-loss-replaced = O pacote { $gone } do seu pedido { $number } não chegou até você. Estamos enviando os mesmos produtos outra vez, no pacote { $parcel }. Previsão de chegada: { $days }.
mail-loss-replaced-cost = Você não paga nada por isso. Se o primeiro pacote ainda aparecer, fique com o que vier.
posted-parcel-rerouted = E-mail: outro trajeto
posted-loss-replaced = E-mail: reposição

# /ops/books
books-kind-reroute = Outro trajeto
books-kind-replacement = Produtos enviados outra vez
books-kind-unspent = Trajeto ou produtos não gastos

# /ops/parcels: documentos que não valem mais
papers-void = Documentos que não valem mais
papers-void-make = Anular
papers-void-say = Os documentos ficam nos registros, riscados; seu número nunca é usado de novo, e a leitura da etiqueta é recusada. Novos documentos podem ser emitidos na hora.
papers-void-reason = Motivo
papers-void-reason-needed = Diga o motivo, para quem encontrar a etiqueta antiga.
papers-void-by = Anulados por { $name }, { $moment }
papers-void-desk = anulados
papers-void-rerouted = anulados: outro trajeto
papers-void-called-off = anulados: pacote cancelado
papers-void-described = anulados: produtos descritos de novo
papers-void-none = Este pacote não tem documentos válidos. Nada mudou.
papers-void-gone = Este pacote está em “{ $state }”: os documentos viajam com ele e ficam como estão.
said-papers-void = Os documentos foram anulados. Tire a etiqueta antiga da caixa.
scan-void = A etiqueta { $label } não vale mais. Estava no pacote { $parcel }: emita lá novos documentos e cole a nova etiqueta por cima.
