# Por que uma linha de um arquivo de rotas não pode ser usada: entrepot import lanes e /ops/lanes

lanes-no-column = O arquivo não tem a coluna “{ $column }”. A primeira linha precisa nomeá-la.
lanes-not-a-column = Essa coluna não existe. Tire-a da primeira linha ou corrija o nome.
lanes-column-twice = A primeira linha nomeia esta coluna duas vezes.
lanes-cells = Colunas nomeadas na primeira linha: { $wanted }; nesta linha: { $found }.
lanes-not-csv = Não é um arquivo CSV legível. Salve como CSV em UTF-8, com vírgulas.
lanes-rows = Um arquivo tem pelo menos uma linha e no máximo { $most }.
lanes-not-a-code = Escreva um código de letras, dígitos e hifens, com no máximo { $most } caracteres: SZX-DE-POST.
lanes-not-a-carrier = Escreva o nome da transportadora como os clientes a conhecem, com no máximo { $most } caracteres.
lanes-not-a-country = Escreva as duas letras do país: DE.
lanes-not-a-word = Escreva uma destas palavras: { $words }.
lanes-not-days = Escreva um número inteiro de dias, no máximo 365.
lanes-not-weekdays = Escreva os dias de envio agrupado da rota em dígitos, de 1 (segunda-feira) a 7 (domingo), como 5 ou 25; o local precisa funcionar em pelo menos um deles. Deixe vazio se for cada dia útil.
lanes-backwards = Isto vem antes do que deveria seguir: o máximo de dias não é menor que o mínimo, e o último dia não é anterior ao primeiro.
lanes-not-a-border = Escreva as duas letras do território aduaneiro de entrada, EU ou CH, ou deixe vazio onde não se cruza fronteira.
lanes-not-a-day = Escreva o dia como 2026-12-31.
lanes-not-a-currency = Escreva as três letras da moeda: CNY.
lanes-not-an-amount = Escreva um valor na moeda da linha, não abaixo de zero, como 12.50, sem separador de milhar.
lanes-not-a-number = Escreva um número inteiro. O peso inicial é maior que zero; um divisor 0 desconsidera o volume.
lanes-not-a-fraction = Escreva uma fração menor que 1: 0.165 para 16,5 por cento.
lanes-below-first = O pacote mais pesado não pode ser mais leve que o peso inicial.
lanes-no-step = Sem faixas, a tabela não tem preço por faixa e não aceita nada acima do peso inicial. Escreva o tamanho de uma faixa.
lanes-disagrees = A linha { $line } diz outra coisa da mesma rota. Escreva o mesmo em todas as linhas de uma rota.
lanes-overlaps = A tabela da linha { $line } vale em alguns dos mesmos dias. Faça a anterior terminar na véspera do início da seguinte.
lanes-no-place = Não há local com este código. O código está em /ops/places; inclua primeiro o local.
lanes-no-market = Não se conhecem regras para este país, portanto nada pode ter preço lá.
lanes-other-place = Esta rota já existe e sai de { $place }. Dê um código próprio à rota que sai de outro local.
lanes-other-country = Esta rota já existe. Destino dela: { $country }. Dê um código próprio à rota para outro país.
lanes-begun = Pode haver pacotes vendidos pela tabela desta rota que valia então. Comece a nova tabela em um dia posterior e deixe a antiga valer pelo menos até ontem.
lanes-runs = A tabela de { $from } a { $to } vale em alguns dos mesmos dias. Antecipe o último dia dela ou comece depois.
lanes-runs-on = A tabela que começa em { $from } vale em alguns dos mesmos dias. Faça esta terminar antes.

# /ops/lanes: buscar rotas, e um arquivo delas
lanes-no-match = Nenhuma rota corresponde.
lanes-see-all = Ver todas as rotas
lanes-by-file = Rotas de um arquivo
lanes-other-file = Outro arquivo
lanes-file = Arquivo CSV com uma linha por tabela de frete
lanes-file-hint = As colunas da rota se repetem em cada uma de suas linhas. Você vê o que mudaria antes que algo mude.
lanes-file-all = As rotas existentes, em um arquivo assim
lanes-file-show = Mostrar o que muda
lanes-file-needed = Escolha primeiro um arquivo.
lanes-file-shown = Nada mudou ainda. Isto é o que o arquivo muda quando você confirmar.
lanes-file-nothing =
    { $count ->
        [0] Este arquivo não muda nada: não tem linhas.
        [one] Este arquivo não muda nada: sua linha diz o que já se sabe.
        [many] Este arquivo não muda nada: suas { $count } de linhas dizem o que já se sabe.
       *[other] Este arquivo não muda nada: suas { $count } linhas dizem o que já se sabe.
    }
lanes-same =
    { $count ->
        [one] Mais uma linha diz o que já se sabe.
        [many] Mais { $count } de linhas dizem o que já se sabe.
       *[other] Mais { $count } linhas dizem o que já se sabe.
    }
lanes-faults =
    { $count ->
        [one] Uma célula não pode ser usada
        [many] { $count } de células não podem ser usadas
       *[other] { $count } células não podem ser usadas
    }
lanes-faults-say = Nada foi aceito. Corrija o arquivo e envie de novo.
lanes-moved = As rotas mudaram desde que você olhou
lanes-moved-say = Nada foi aceito. Isto é o que o arquivo muda agora.
lanes-new =
    { $count ->
        [one] Uma rota nova
        [many] { $count } de rotas novas
       *[other] { $count } rotas novas
    }
lanes-changed =
    { $count ->
        [one] Uma rota muda
        [many] { $count } de rotas mudam
       *[other] { $count } rotas mudam
    }
lanes-new-cards =
    { $count ->
        [one] Uma tabela de frete
        [many] { $count } de tabelas de frete
       *[other] { $count } tabelas de frete
    }
lanes-replaced = corrigida
lanes-ended =
    { $count ->
        [one] Uma tabela passa a ter outro último dia
        [many] { $count } de tabelas passam a ter outro último dia
       *[other] { $count } tabelas passam a ter outro último dia
    }
lanes-what = O quê
lanes-was = Até agora
lanes-becomes = Daqui em diante
lanes-until-was = Último dia até agora
lanes-until-now = Último dia daqui em diante
lanes-confirm = Aceitar assim
lanes-discard = Deixar tudo como está
lanes-nothing = nada
lanes-carrier = Transportadora
lanes-border = Entrada em
lanes-divisor = Divisor de cubagem (cm³/kg)
said-lanes-taken = O arquivo foi aceito. Os preços o seguem a partir deste momento.

# /ops/lanes/{code}: a rota, suas tabelas, e mais uma
lane-facts = A rota
lane-journey = Um pedido feito agora
lane-begins = Início do manuseio
lane-leaves = Com a transportadora
lane-at-border = Na fronteira, por volta de
lane-arrives = Na porta
lane-cards = Tabelas de frete
lane-no-cards = Não há tabela de frete, portanto nada pode ter preço nesta rota. Inclua uma abaixo.
lane-card-add = Incluir tabela de frete
lane-card-say = Começa no seu primeiro dia; a tabela anterior termina na véspera. Os campos trazem o que diz a última tabela.
lane-card-to = Até, ou sem fim
lane-card-currency = Moeda
lane-card-first-g = Peso inicial, em gramas
lane-card-first = Preço do peso inicial
lane-card-step-g = Cada adicional, em gramas
lane-card-step = Preço de cada adicional
lane-card-max-g = No máximo, em gramas
lane-card-fuel = Combustível, como fração (0.165)
lane-card-do = Incluir esta tabela
said-card-added = A tabela de frete foi incluída. Os preços a seguem a partir do primeiro dia dela.
