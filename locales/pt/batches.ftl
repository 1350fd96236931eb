# Lotes de envio direto: /ops/batches, um lote, e os caminhos da página de leitura para entrar em um lote e sair dele.

ops-nav-batches = Lotes
batches-title = Lotes
batches-say = Os pacotes para um mesmo país são reunidos no centro de expedição, postos em malas e entregues juntos à transportadora. Um lote recebe pacotes até o horário de corte ou até você fechá-lo.
batches-open = Recebendo pacotes
batches-none-open = Nenhum lote aberto. O primeiro pacote lido para um lote abre um.
batches-closed = Aguardando a transportadora
batches-none-closed = Nenhum lote fechado aguardando.
batches-ended = Saíram há pouco
batches-none-ended = Nada saiu em lote ainda.
batches-outside = Embalados e fora de lote
batches-outside-say = Entram no próximo lote ou são entregues avulsos. Nos dois casos o cliente não paga nada a mais.
batches-none-outside = Nenhum pacote embalado está fora de lote.

batch = Lote
batch-title = Lote { $batch }
batch-pieces = Pacotes
batch-weight = Peso
batch-cut-off = Horário de corte
batch-value = Valor declarado
batch-closed-by = Fechado por
batch-clock = { $moment } ({ $zone })
batch-close = Fechar o lote
batch-close-say = O manifesto é emitido e não muda mais. Um pacote que chegar depois entra no próximo lote ou vai avulso.
batch-files = Manifesto e declarações
batch-manifest = Manifesto
batch-declarations = Declarações para a alfândega
batch-hand-over = Entregar à transportadora
batch-hand-over-say = { $count ->
    [one] O pacote do manifesto sai, e seu cliente recebe um e-mail.
    [many] Os { $count } de pacotes do manifesto saem juntos, e seus clientes recebem um e-mail.
   *[other] Os { $count } pacotes do manifesto saem juntos, e seus clientes recebem um e-mail.
  }
batch-dissolve = Desfazer o lote
batch-dissolve-say = Se não puder sair assim: os pacotes voltam à situação de embalados, para serem reunidos de novo. O manifesto é guardado, e nada sai sob ele.
batch-inside = Pacotes por mala
batch-dissolved-say = Isto é o que estava no manifesto. Os pacotes foram retirados depois.
batch-bag-most = Uma mala pesa no máximo { $weight }.
batch-nothing = Não há nada nele.
batch-bag = Mala { $bag }
batch-bag-sum = { $count ->
    [one] { $count } pacote, { $weight }
    [many] { $count } de pacotes, { $weight }
   *[other] { $count } pacotes, { $weight }
  }
batch-parcel = Pacote
batch-identifier = Identificador
batch-order = Pedido
batch-take-out = Retirar
batch-take-out-one = Retirar o pacote { $parcel }

batch-open = Recebendo pacotes
batch-due = Passou do horário de corte: feche
batch-closed = Fechado
batch-handed-over = Entregue à transportadora
batch-dissolved = Desfeito

batch-no-hub = Daqui os pacotes saem um a um. Entregue avulso.
batch-lane-closed = A rota { $lane } está fechada, por isso nada é reunido para ela. Ponha o pacote de lado até ela abrir.
batch-no-papers = { $parcel } ainda não tem documentos. Emita-os primeiro e leia de novo.
batch-no-bag = A mala { $bag } não existe. A próxima nova é a mala { $next }.
batch-bag-full = A mala { $bag } passaria de { $weight }. Use outra mala ou deixe o campo vazio.
batch-too-heavy = Pesa mais do que uma mala inteira pode pesar ({ $weight }). Entregue avulso.
batch-sealed = Está no manifesto de { $batch }, que está fechado. Sai com esse lote; para retirá-lo, desfaça primeiro o lote.
batch-not-inside = Não está em nenhum lote.
batch-empty = Não há nada no lote, portanto não há o que fechar.
batch-stands = Isso não é possível agora: o lote está em “{ $state }”. Esta é a situação.

said-batch-closed = O lote está fechado. O manifesto está abaixo.
said-batch-left = O lote está com a transportadora, e os clientes recebem seus e-mails.
said-batch-apart = O lote foi desfeito. Os pacotes estão de novo como embalados.
said-batch-out = O pacote saiu do lote e está embalado.

scan-collect = Pôr no lote
scan-take-out = Tirar do lote
scan-bag = Mala
scan-bag-hint = Deixe vazio, e o pacote vai para a mala que tiver espaço.
scan-bag-wrong = Digite o número de uma mala ou deixe o campo vazio.
scan-within = Na mala { $bag } do lote { $batch }
scan-taken-out = Retirado do lote { $batch }

batch-offers = Podem viajar em uma só caixa
batch-offers-say = Vão para a mesma pessoa no mesmo endereço. Juntos, são declarados pela soma dos valores; o que os clientes pagaram não muda.
batch-offer = { $count ->
    [one] Um pacote custa { $apart } em frete, imposto de importação, demais tributos e taxas separado, e { $together } em uma só caixa: { $saves } a menos.
    [many] { $count } de pacotes custam { $apart } em frete, imposto de importação, demais tributos e taxas separados, e { $together } em uma só caixa: { $saves } a menos.
   *[other] { $count } pacotes custam { $apart } em frete, imposto de importação, demais tributos e taxas separados, e { $together } em uma só caixa: { $saves } a menos.
  }
batch-combine = Pôr em uma só caixa
batch-part = Separar de novo
batch-part-one = Separar o que viaja na caixa de { $parcel }
batch-with = com { $parcel } na mesma caixa
batch-in-box = Viaja na caixa de { $parcel }, sob os documentos dele
batch-boxed = Divide a caixa com { $parcel }. Separe os dois primeiro na página do lote.
batch-apart = Não há mais o que juntar aqui: um dos pacotes já saiu, ou não ficaria mais barato.
said-batch-combined = Agora viajam em uma só caixa. Imprima os documentos dela de novo.
said-batch-parted = Cada um voltou a ser um pacote próprio, com os documentos que tinha.
care-story-combined = Posto em uma caixa com outro pacote
care-story-parted = De novo um pacote próprio
