## entrepot import listings: o que está errado em uma linha de um arquivo de produtos. O que deveria estar lá vem depois de “esperado:”.

carry-fault = linha { $line }, { $column }: encontrado “{ $value }”, esperado: { $expected }
carry-cells =
    { $count ->
        [one] { $count } célula, como há { $count } cabeçalho
        [many] { $count } de células, tantas quantos são os cabeçalhos
       *[other] { $count } células, tantas quantos são os cabeçalhos
    }
carry-key = o nome do produto (handle, SKU ou id)
carry-title = um título na primeira linha de um produto
carry-nothing = um preço ou o endereço de uma foto
carry-gift-card = produtos; cartões-presente não são vendidos aqui
carry-not-shipped = produtos que são enviados
carry-grouped = produtos próprios; um grupo só nomeia outros produtos
carry-external = produtos vendidos aqui, não em outra loja
carry-kind = um tipo de produto conhecido: simple, variable ou variation
carry-not-new = produtos novos
carry-no-parent = o SKU, ou id: com o número, de um produto variável deste arquivo
carry-no-forms = um produto com pelo menos uma variação neste arquivo
carry-price =
    { $digits ->
        [0] um preço acima de zero em { $currency }, sem casas decimais
        [one] um preço acima de zero em { $currency }, com ponto e no máximo uma casa decimal
        [many] um preço acima de zero em { $currency }, com ponto e no máximo { $digits } de casas decimais
       *[other] um preço acima de zero em { $currency }, com ponto e no máximo { $digits } casas decimais
    }
carry-amount = um valor com a moeda (14.90 EUR)
carry-currency = preços em { $currency }, a moeda da marca
carry-other-price = um preço em { $currency }, com ponto, ou nada
carry-unpriced = um preço ou nada
carry-above-price = não mais que o preço
carry-no-unit = a unidade da quantidade ao lado
carry-measure = uma quantidade com a unidade, como g, kg, ml, cl, l, m ou m2
carry-no-choice = uma escolha para a opção com este nome
carry-stray-choice = nada: a primeira linha do produto não nomeia essa opção
carry-same-choice = escolhas que nenhuma outra variante do produto tem
carry-choices = uma escolha por linha: o código, uma vírgula, o texto
carry-options = no máximo { $most } opções que distinguem as variações
carry-forms = no máximo { $most } variantes de uma linha
carry-no-sku = um código; não foi possível formar um com o handle e as escolhas
carry-sku = um código de até 64 caracteres, sem espaços, / ? #
carry-sku-twice = um código que nenhuma linha anterior tem
carry-sku-taken = um código que nenhum outro anúncio tem
carry-tariff = um código tarifário de 6 a 10 dígitos
carry-origin = as duas letras de um país
carry-grams = um peso em gramas
carry-weight = um peso com a unidade (210 g, 3.2 lb)
carry-side = um comprimento com a unidade (20 cm, 8 in)
carry-pieces = um número de unidades
carry-language = as duas letras de um idioma
carry-flag = TRUE ou FALSE
carry-restrictions = qualquer uma destas palavras, separadas por espaços: { $words }
carry-unfit-choice = uma escolha para cada opção do produto
carry-unfit-option = no máximo três opções, cada uma com nome
carry-unfit = o que mantém um anúncio apto à venda, já que está publicado
carry-unkept = um produto que possa ser salvo; ninguém pode alterá-lo nesse meio-tempo

## Como se chamam, como opções, os atributos do feed do Merchant

carry-option-colour = Cor
carry-option-size = Tamanho
carry-option-material = Material
carry-option-pattern = Estampa

## Por que um arquivo não é lido

carry-no-brand = não existe a marca { $brand }; inclua-a primeiro ou veja em /ops as que existem
carry-no-place = não existe o local { $place }; /ops/places mostra os códigos
carry-no-form = este não é um arquivo de produtos que conhecemos. Lemos o CSV de produtos da Shopify (Handle ou URL handle, Title, Price), o CSV de produtos do WooCommerce (Type, SKU, Name, Regular price) e feeds do Google Merchant (XML, ou uma tabela com id, title, price). Com --form você diz qual deles deveria ser.
carry-no-column = falta no arquivo a coluna { $columns }; exporte os produtos de novo com cada uma das colunas e com os cabeçalhos em inglês
carry-not-text = linha { $line }: não é texto UTF-8; salve o arquivo como CSV UTF-8
carry-malformed = linha { $line }: { $why }
carry-under-way = outro processo está importando este arquivo neste momento; nada mais foi salvo aqui

## Como uma importação avança e no que deu

carry-resumes =
    { $count ->
        [one] Este arquivo foi interrompido: há { $count } produto pronto, o da linha { $line }. Continuando depois dele.
        [many] Este arquivo foi interrompido: há { $count } de produtos prontos, o último na linha { $line }. Continuando depois dele.
       *[other] Este arquivo foi interrompido: há { $count } produtos prontos, o último na linha { $line }. Continuando depois dele.
    }
carry-kept =
    { $count ->
        [one] salvo até agora: { $count } produto, na linha { $line }
        [many] salvos até agora: { $count } de produtos, até a linha { $line }
       *[other] salvos até agora: { $count } produtos, até a linha { $line }
    }
carry-draft = rascunho { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … e mais { $count } rascunho; a área de trabalho da marca traz a lista completa
        [many] … e mais { $count } de rascunhos; a área de trabalho da marca traz a lista completa
       *[other] … e mais { $count } rascunhos; a área de trabalho da marca traz a lista completa
    }
carry-lack-hs6 =
    { $count ->
        [one] { $count } variante: subposição tarifária
        [many] { $count } de variantes: subposição tarifária
       *[other] { $count } variantes: subposição tarifária
    }
carry-lack-origin =
    { $count ->
        [one] { $count } variante: país de origem
        [many] { $count } de variantes: país de origem
       *[other] { $count } variantes: país de origem
    }
carry-lack-weight =
    { $count ->
        [one] { $count } variante: peso
        [many] { $count } de variantes: peso
       *[other] { $count } variantes: peso
    }
carry-faults-in =
    { $count ->
        [one] { $count } linha que não pode ser usada está em { $file }
        [many] { $count } de linhas que não podem ser usadas estão em { $file }
       *[other] { $count } linhas que não podem ser usadas estão em { $file }
    }
carry-more-faults =
    { $count ->
        [one] … e mais { $count }; --errors ARQUIVO grava a lista completa
        [many] … e mais { $count } de linhas; --errors ARQUIVO grava a lista completa
       *[other] … e mais { $count }; --errors ARQUIVO grava a lista completa
    }
carry-others =
    { $count ->
        [one] { $count } produto de outra marca foi deixado de lado.
        [many] { $count } de produtos de outras marcas foram deixados de lado.
       *[other] { $count } produtos de outras marcas foram deixados de lado.
    }
carry-dry-run = Simulação, nada foi salvo. Ficaria assim:
carry-sum = Linhas: { $rows }. Produtos: { $products } (variantes: { $variants }). Incluídos: { $added }. Alterados: { $changed }. Sem alteração: { $same }. A completar antes da venda: { $drafts }. Fotos a incluir na área de trabalho: { $pictures }. Células com erro: { $faults }.

## entrepot export listings, e templates/brand/listings.html

carry-export = Exportar como CSV
carry-exported =
    { $count ->
        [0] Nenhum anúncio exportado.
        [one] Um anúncio exportado (variantes: { $variants }).
        [many] { $count } de anúncios exportados (variantes: { $variants }).
       *[other] { $count } anúncios exportados (variantes: { $variants }).
    }
carry-left-out =
    { $count ->
        [0] Nenhum anúncio ficou de fora.
        [one] Um anúncio ficou de fora: nada dele pode ser vendido, ou ainda não tem textos.
        [many] { $count } de anúncios ficaram de fora: nada deles pode ser vendido, ou ainda não têm textos.
       *[other] { $count } anúncios ficaram de fora: nada deles pode ser vendido, ou ainda não têm textos.
    }
