## templates/ops/changes.html: regras que alguém propõe

changes-title = Alterações de regras
changes-say = Novas regras são mostradas com o que fazem aos preços e postas em vigor por um segundo operador. Cada linha começa à meia-noite do seu dia, no lugar onde se aplica.
changes-back = Regras em vigor
changes-new = Propor novas regras
changes-file = Arquivos
changes-files = Arquivos
changes-file-hint = Tabelas em CSV (UTF-8) com os cabeçalhos do livro de regras, várias de uma vez, ou taxas de câmbio como o Banco Central Europeu as publica. Juntos, no máximo 16 MB.
changes-mode = Como entram
changes-mode-additions = Linhas que substituem as que estão em vigor
changes-mode-tables = Tabelas inteiras que substituem as nossas
changes-effective = A partir de
changes-effective-hint = Para as linhas que não começam depois por si mesmas.
changes-note = Observação para quem aprova
changes-propose = Ver o que fazem
changes-list = Propostas até agora
changes-none = Ninguém propôs uma alteração ainda. Escolha um arquivo para ver o que ele faria; nada acontece até um segundo operador concordar.
changes-by = Proposta por
changes-line = Linha
changes-column = Coluna
changes-what-wrong = O que está errado
changes-faults =
    { $count ->
        [one] Uma célula não pode ser usada. Nada foi carregado.
        [many] { $count } de células não podem ser usadas. Nada foi carregado.
       *[other] { $count } células não podem ser usadas. Nada foi carregado.
    }
changes-file-needed = Escolha um arquivo
changes-file-empty = “{ $file }” está vazio
changes-file-not-text = “{ $file }” não é texto. Salve a tabela como CSV (UTF-8) e escolha esse arquivo
changes-file-heading = “{ $file }” não começa com o cabeçalho de uma tabela. A mais próxima é { $near }: { $expected }
changes-file-mixed = Regras e taxas de câmbio são propostas em separado: escolha arquivos de um só tipo
changes-file-large = Juntos, os arquivos passam de { $most } MB. Escolha menos ou proponha com “entrepot import rules”
changes-day-wrong = Indique um dia
changes-official = Para arquivos oficiais de tarifas
changes-official-hint = As tarifas dos Estados Unidos e do Reino Unido (UK Global Tariff) são lidas como vêm; o que não pode ser lido é listado linha a linha e nunca passa por zero.
changes-source = Fonte, como os recibos a citam
changes-source-hint = O nome do arquivo, se nada for indicado.
changes-tariff = Qual tarifa do arquivo
changes-tariff-absent = “{ $file }” não contém esta tarifa
changes-nothing-new = Todas estas linhas já estão em vigor, portanto não há nada a propor

## templates/ops/change.html: uma alteração

change-title = Alteração de regras
change-all = Todas as alterações
change-state-proposed = aguarda um segundo operador
change-state-approved = aprovada
change-state-taken-back = revertida
change-state-withdrawn = retirada
change-state-refused = recusada
change-facts = O que se propõe
change-proposed = Proposta
change-decided = Decidida
change-taken-back = Revertida
change-before = Regras antes
change-after = Regras depois
change-decide = Decidir
change-second = Foi você quem propôs. Outro operador precisa aprovar.
change-closed = Não há mais nada a decidir aqui.
change-approve = Aprovar
change-approve-say = As regras entram em vigor para qualquer preço. Cada linha começa à meia-noite do seu dia, no lugar onde se aplica; os pedidos já feitos mantêm seus recibos.
change-approve-do = Pôr em vigor
change-refuse = Recusar
change-refuse-say = A proposta é encerrada e nada muda.
change-refuse-do = Recusar a proposta
change-withdraw = Retirar
change-withdraw-say = A proposta é encerrada e nada muda. Os arquivos podem ser propostos de novo.
change-withdraw-do = Retirar a proposta
change-take-back = Reverter
change-take-back-say = As regras de antes voltam a vigorar na hora, exatamente como eram. Os pedidos feitos nesse intervalo mantêm seus recibos.
change-take-back-do = Reverter a alteração
change-not-new = Já não mudaria nada. Retire-a.
change-not-own = Você não pode aprovar a sua própria proposta
change-not-own-help = Peça a outro operador que examine e aprove.
change-not-yours = Só quem propôs pode retirar. Você pode recusar.
change-not-look = Veja de novo: agora faria algo diferente do que está aqui
change-not-look-help = As regras em vigor mudaram desde então, ou o dia chegou. Compare de novo abaixo e decida.
change-not-later = Uma alteração posterior se apoia nesta. Reverta primeiro aquela:
change-not-other = Outras regras entraram em vigor desde então, por isso as de antes não podem simplesmente voltar. Proponha as tabelas que deseja.
change-stale = As regras em vigor já não são aquelas com que esta foi comparada.
change-look-again = Comparar de novo
change-past =
    { $count ->
        [one] Uma linha altera dias que já passaram
        [many] { $count } de linhas alteram dias que já passaram
       *[other] { $count } linhas alteram dias que já passaram
    }
change-past-help = Os pedidos feitos nesses dias mantêm seus recibos; os preços mostrados então ficam como foram pagos. Confirme se é essa a intenção.
change-uncertain =
    { $count ->
        [one] Uma linha nova é incerta
        [many] { $count } de linhas novas são incertas
       *[other] { $count } linhas novas são incertas
    }
change-uncertain-help = As cotações que se apoiam nessas linhas avisam os operadores, nunca os clientes.
change-unread =
    { $count ->
        [one] Uma linha não foi entendida e ficou de fora
        [many] { $count } de linhas não foram entendidas e ficaram de fora
       *[other] { $count } linhas não foram entendidas e ficaram de fora
    }
change-unread-see = Ver uma a uma
change-unread-row = Conteúdo da linha
change-prices = O que faz aos preços
change-prices-say = Preços de prateleira no primeiro dia, com e sem a alteração, com imposto de importação e demais tributos, pelas taxas de câmbio de hoje. Calculados quando foi proposta.
change-market-still = { $country }: nenhum preço de prateleira muda.
change-market =
    { $count ->
        [one] um de { $all } preços muda
        [many] { $count } de { $all } preços mudam
       *[other] { $count } de { $all } preços mudam
    }
change-market-parts = (sobem: { $dearer }; caem: { $cheaper }; novos: { $gained }; perdidos: { $lost })
change-floor =
    { $count ->
        [one] Um cairia abaixo do mínimo da sua marca e fica nele.
        [many] { $count } cairiam abaixo do mínimo da sua marca e ficam nele.
       *[other] { $count } cairiam abaixo do mínimo da sua marca e ficam nele.
    }
change-goods = Produtos
change-was = Sem
change-now = Com
change-by = Diferença
change-no-price = sem preço
change-largest =
    { $count ->
        [one] Só a maior mudança é mostrada.
        [many] As { $count } maiores mudanças são mostradas.
       *[other] As { $count } maiores mudanças são mostradas.
    }
change-no-market = Não há loja onde estas linhas se aplicam, portanto nenhum preço de prateleira muda.
change-carts =
    { $count ->
        [0] Carrinhos abertos: { $all }. Nenhum tem produtos cujo preço muda.
        [one] Carrinhos abertos: { $all }. Um tem produtos cujo preço muda.
        [many] Carrinhos abertos: { $all }. Destes, { $count } têm produtos cujo preço muda.
       *[other] Carrinhos abertos: { $all }. Destes, { $count } têm produtos cujo preço muda.
    }
change-carts-see = Quais carrinhos
change-cart-lines =
    { $count ->
        [one] { $moved } de { $count } linha
        [many] { $moved } de { $count } de linhas
       *[other] { $moved } de { $count } linhas
    }
change-rows = O que faz às regras
change-counts = Incluídas: { $added }; no lugar de outras: { $supersedes }; terminadas: { $ended }; alteradas: { $changed }; removidas: { $removed }.
change-unchanged =
    { $count ->
        [0] Nenhuma linha dos arquivos já estava em vigor.
        [one] Uma linha dos arquivos já está em vigor.
        [many] { $count } de linhas dos arquivos já estão em vigor.
       *[other] { $count } linhas dos arquivos já estão em vigor.
    }
change-fate-added = incluída
change-fate-supersedes = substitui
change-fate-ended = termina
change-fate-changed = alterada
change-fate-removed = removida
change-mark-uncertain = incerta
change-mark-past = dias que já passaram
change-more-rows =
    { $count ->
        [one] A primeira linha é mostrada.
        [many] As primeiras { $count } de linhas são mostradas.
       *[other] As primeiras { $count } linhas são mostradas.
    }
change-log = Quem fez o quê

## templates/ops/rules.html e today.html

rules-changes = Alterações de regras
rules-waiting =
    { $count ->
        [one] Uma alteração de regras aguarda um segundo operador
        [many] { $count } de alterações de regras aguardam um segundo operador
       *[other] { $count } alterações de regras aguardam um segundo operador
    }
rules-versions = Versões
rules-versions-say = Cada livro de regras que já vigorou continua legível pelo seu hash.
rules-version-now = em vigor
rules-version-read = Você está lendo uma versão anterior.
rules-version-back = Voltar às regras em vigor

## templates/care/order.html, só para operadores

order-uncertain =
    { $count ->
        [one] Estes valores se apoiam em uma regra de que não temos certeza
        [many] Estes valores se apoiam em { $count } de regras de que não temos certeza
       *[other] Estes valores se apoiam em { $count } regras de que não temos certeza
    }
