## templates/ops/books.html, account.html: a contabilidade

ops-nav-books = Contabilidade
books-title = Contabilidade
books-say = Partidas dobradas: o que temos ou nos é devido fica a débito; o que devemos ou ganhamos, a crédito. Cada lançamento soma zero em cada uma de suas moedas. Nada é alterado aqui, nunca; o que estava errado se corrige com outro lançamento.
books-none = Nada foi lançado ainda. A primeira venda será.
books-in = Em { $currency }
books-postings = Lançamentos
books-balance = Saldo
books-unbalanced = Não fecha
books-off =
    { $count ->
        [one] Um lançamento não fecha
        [many] { $count } de lançamentos não fecham
       *[other] { $count } lançamentos não fecham
    }
books-no-entries = Não há nada nesta conta nesta moeda.
books-kind-sale = Venda
books-kind-lock = Custo de preço garantido
books-kind-settlement = Acerto
books-kind-borne = Por conta da casa
books-kind-refund = Reembolso
books-kind-unearned = Dinheiro que chegou tarde
books-lock-reserve = Reserva de preços garantidos
books-carrier-payable = A pagar a transportadoras e despachantes
books-refunds-due = A devolver a clientes
books-in-review = Cobranças em análise
books-shoppers-say = O que os clientes pagaram e o provedor de pagamento guarda para nós.
books-duty-held-say = Imposto de importação que os clientes pagaram e que nos será cobrado. Baixado quando as cobranças da transportadora são acertadas; saldo a débito é o que ainda temos a recuperar.
books-tax-held-say = Demais tributos que os clientes pagaram, devidos à autoridade: pela transportadora na fronteira, ou por declaração nossa onde um regime os recolhe na finalização da compra.
books-fees-held-say = Taxas de desembaraço e de manuseio que os clientes pagaram, devidas à autoridade e à transportadora.
books-freight-say = O que transportadoras e locais vão cobrar pelo transporte.
books-commission-say = O que a casa ganhou sobre os produtos.
books-exchange-margin-say = O que a margem do mercado sobre o câmbio rendeu e o que o arredondamento custou.
books-exchange-clearing-say = Um lado de cada venda em duas moedas: o dinheiro recebido contra o dinheiro devido.
books-brand-payable-say = O que as marcas ganharam e ainda não receberam.
books-reserve-say = O que a casa assume ou retém: cobranças acima do recolhido (débito), diferenças pequenas demais para devolver (crédito), frete de produtos que voltaram.
books-lock-reserve-say = Os preços ficam garantidos para os clientes na finalização da compra. O que regras e câmbio teriam pedido a mais quando o pedido foi feito é débito: a casa paga. A menos é crédito.
books-carrier-payable-say = Imposto de importação, demais tributos e taxas que transportadoras e despachantes pagaram por nós na fronteira e cobraram.
books-refunds-due-say = Clientes pagaram pela fronteira mais do que foi cobrado. Está voltando pelo provedor de pagamento.
books-in-review-say = Cobrado acima do recolhido e acima do limite que a reserva assume. Um operador decide.
today-settlements =
    { $count ->
        [one] Uma cobrança aguarda decisão
        [many] { $count } de cobranças aguardam decisão
       *[other] { $count } cobranças aguardam decisão
    }

## templates/ops/settlements.html: o que transportadoras e despachantes cobraram

ops-nav-settlements = Acerto
settle-title = Acerto
settle-say = O que transportadoras e despachantes cobraram na fronteira, contra o que os clientes pagaram por isso. Quem pagou mais recebe a diferença de volta, com um e-mail. Diferença abaixo do menor reembolso fica na reserva. O que foi cobrado a mais é da reserva até um limite; acima dele, você decide.
settle-late = Outra pessoa, ou um clique anterior, já avançou esta cobrança. Abaixo está a situação atual.
settle-report = O que foi feito do arquivo
settle-booked =
    { $count ->
        [0] Nenhuma linha foi lançada.
        [one] Uma linha foi lançada.
        [many] { $count } de linhas foram lançadas.
       *[other] { $count } linhas foram lançadas.
    }
settle-known =
    { $count ->
        [one] Uma linha já estava lançada: nada foi alterado.
        [many] { $count } de linhas já estavam lançadas: nada foi alterado.
       *[other] { $count } linhas já estavam lançadas: nada foi alterado.
    }
settle-refunds =
    { $count ->
        [one] Um cliente recebe dinheiro de volta.
        [many] { $count } de clientes recebem dinheiro de volta.
       *[other] { $count } clientes recebem dinheiro de volta.
    }
settle-to-review =
    { $count ->
        [one] Uma cobrança aguarda sua decisão abaixo.
        [many] { $count } de cobranças aguardam sua decisão abaixo.
       *[other] { $count } cobranças aguardam sua decisão abaixo.
    }
settle-unbooked =
    { $count ->
        [one] Uma linha não foi lançada
        [many] { $count } de linhas não foram lançadas
       *[other] { $count } linhas não foram lançadas
    }
settle-again = Corrija-as e envie o arquivo inteiro de novo: o que já foi lançado não é lançado duas vezes.
settle-line = Linha
settle-column = Coluna
settle-found = Conteúdo
settle-why = O que está errado
settle-upload = Um arquivo de cobranças
settle-file = Arquivo CSV da transportadora ou do despachante
settle-file-hint = Uma linha para cada pacote. O código de rastreamento ou o nosso próprio número do pacote; valores com ponto antes dos centavos; valor vazio é nada cobrado. A primeira linha nomeia as colunas:
settle-file-needed = Escolha um arquivo
settle-button = Ler e acertar
settle-waits = Aguarda decisão
settle-nothing-waits = Nada aguarda.
settle-compared = Pago e cobrado
settle-paid = Pago
settle-charged = Cobrado
settle-paid-charged = pago { $paid }, cobrado { $charged }
settle-difference = Diferença
settle-declaration = Declaração
settle-when = Lançado em
settle-short = Cobrado além do recolhido: { $short }. Fica em análise até você decidir.
settle-note = Observação
settle-note-needed = Diga o que se contesta, e com quem
settle-dispute = Contestar
settle-bear = A casa assume
settle-credit = Foi estornado
settle-bounced-help = O provedor de pagamento recusou o reembolso. Peça de novo quando souber o motivo; a resposta está na história do pedido.
settle-refund-again = Devolver { $amount } de novo
settle-settled = Acertado
settle-none = Nada foi acertado ainda. Envie acima o primeiro arquivo de cobranças.
settled-even = conforme recolhido
settled-kept = pequena demais para devolver, retida
settled-refunding = reembolso em andamento
settled-refunded = reembolsada
settled-bounced = reembolso recusado
settled-borne = assumida pela reserva
settled-review = a decidir
settled-disputed = contestada
settled-credited = estornada pela transportadora
said-charges-borne = A casa assume. A reserva foi debitada.
said-charges-disputed = Registrada como contestada.
said-charges-credited = Registrado: devemos esse valor a menos à transportadora.
said-charges-refunded = O dinheiro voltou, e o cliente recebeu um e-mail.

## Por que uma linha não foi lançada: src/wording/settling.rs

settle-no-column = O arquivo não tem a coluna “{ $column }”. A primeira linha precisa nomeá-la.
settle-cells = Colunas nomeadas na primeira linha: { $wanted }; nesta linha: { $found }.
settle-empty = Não há nada aqui.
settle-too-long = Longo demais.
settle-too-many = Só as primeiras { $most } linhas foram lidas. Envie o resto em um arquivo à parte.
settle-currency = Isto não é uma moeda. Escreva o código, como EUR.
settle-amount = Isto não é um valor na moeda da linha. Escreva 12.50, sem separador de milhar.
settle-negative = Uma cobrança não é menor que zero.
settle-twice = O mesmo pacote aparece em uma linha anterior com outros valores.
settle-not-csv = Não é um CSV legível.
settle-no-parcel = Nenhum pacote tem este número. Defina o código de rastreamento na página do pedido ou use o número do pacote.
settle-not-paid = O pedido deste pacote não está pago.
settle-conflict = Já lançado sob a mesma declaração com outros valores: imposto de importação { $duty }, demais tributos { $tax }, taxas { $fees }, total { $total }. Não foi lançado de novo; esclareça a diferença com quem enviou o arquivo.
settle-other-declaration = Este pacote foi acertado sob a declaração { $declaration }.
settle-return-open = A devolução { $rma } deste pedido ainda está por decidir. Decida primeiro e envie o arquivo de novo.
settle-no-rate = Não há taxa de câmbio de { $from } para { $to }. Carregue primeiro as taxas.

## templates/care/order.html, today.html

tracking-number = Código de rastreamento
tracking-set = Definir
tracking-wrong = Pelo menos seis letras, dígitos ou hifens
tracking-taken = Outro pacote tem este código
said-tracking-set = O código de rastreamento foi definido.
today-compare = O que custaria hoje
today-then-and-now = Antes e agora:
today-compare-say = Os recibos guardados ({ $then }) ao lado do que as regras e taxas de hoje ({ $now }) pediriam pelos mesmos pacotes nos mesmos trajetos. Nada é alterado.
today-no-quote = Sem cotação hoje
today-no-quote-help = Pelas regras e taxas de hoje, estes pacotes não podem ser cotados. Vale o recibo guardado.
today-stored = Guardado
today-now = Hoje
today-same = igual
today-why = Por que difere
today-no-cause = As regras e taxas de hoje dizem o mesmo.
today-cause-gone = { $title } ({ $rule }) se aplicava então e hoje não se aplica.
today-cause-came = { $title } ({ $rule }) se aplica hoje, em vigor desde { $day }.
today-cause-changed = { $title } ({ $rule }) pede { $is }; antes, { $was }.
today-cause-rate = Cada { $from } valia { $was } { $to }; hoje vale { $is }.
today-cause-margin = A margem do mercado sobre o câmbio era { $was }; hoje é { $is }.
today-receipt-stored = O recibo guardado
today-receipt-now = O recibo de hoje
care-story-tracking-set = Código de rastreamento definido
care-story-lock-unpriced = O preço foi garantido, mas não se pôde saber quanto isso custou
care-story-charges-settled = Cobranças da fronteira acertadas
care-story-charges-borne = A casa assume o que foi cobrado a mais
care-story-charges-disputed = Cobranças contestadas
care-story-charges-credited = A transportadora estornou o que foi cobrado a mais
care-story-charges-refunded = Cobrado menos do que foi pago: reembolsado

## E-mails e páginas do cliente

posted-charges-refunded = E-mail: cobrado menos do que foi pago
return-settled-before = Imposto de importação, demais tributos e taxas que já voltaram
mail-charges-refunded-subject = Dinheiro de volta do seu pedido { $number }
mail-charges-refunded = Pelo pacote { $parcel } do seu pedido { $number }, você tinha pago { $paid } de imposto de importação, demais tributos e taxas. Na fronteira, a cobrança foi de { $charged }.
mail-charges-sent = Você paga o que a fronteira pede, não mais. Enviamos a diferença para o cartão com que você pagou.
mail-charges-duty = Imposto de importação: pago { $paid }, cobrado { $charged }
mail-charges-tax = Demais tributos: pago { $paid }, cobrado { $charged }
mail-charges-fees = Taxas: pago { $paid }, cobrado { $charged }
order-charges-back = Você tinha pago { $paid } pela fronteira; a cobrança foi de { $charged }. Devolvemos { $back } a você.
order-charges-coming = Você tinha pago { $paid } pela fronteira; a cobrança foi de { $charged }. A diferença está voltando para você: { $back }.

## templates/shop/cart.html: por quanto tempo um preço fica garantido, e o que a mistura fez

cart-held = Na finalização da compra, este preço fica garantido para você: de agora até { $until }, no horário local ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = Este pacote passa de { $threshold }, por isso há outros tributos: { $tax }.
notice-fees = Este pacote passa de { $threshold }, por isso há taxas: { $fees }.
notice-flat-further = “{ $title }”: outras unidades não pagam novo imposto de importação fixo, porque a linha tarifária já está aqui. { $saved } a menos.
notice-flat-article = “{ $title }” não paga novo imposto de importação fixo: a linha tarifária já está neste pacote. { $saved } a menos.
ahead-duty = Mais { $left } em produtos neste pacote e ele chega ao limite de { $limit }. Acima dele, o imposto de importação é calculado de outra forma: a partir de { $more } a mais.
ahead-tax = Mais { $left } em produtos neste pacote e ele chega ao limite de { $limit }. Acima dele há outros tributos: a partir de { $more } a mais.
ahead-fees = Mais { $left } em produtos neste pacote e ele chega ao limite de { $limit }. Acima dele há taxas: a partir de { $more } a mais.
ahead-closed = Mais { $left } em produtos neste pacote e ele chega ao limite de { $limit }. Acima dele, os produtos não podem fazer este trajeto.
