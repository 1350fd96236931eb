## O formulário de um anúncio: templates/brand/listing.html

prices-floor = Mínimo que você aceita, em { $currency }
prices-floor-hint = Seja qual for o câmbio, nenhuma unidade é vendida por menos. Deixe em branco se não houver esse limite.
prices-regular = Preço antes da redução, em { $currency }
prices-regular-hint = Só enquanto o preço acima for reduzido. As lojas mostram esse preço ou, onde a lei exige, o menor das últimas semanas.
prices-measure = Conteúdo
prices-measure-hint = Quanto há em uma unidade, por exemplo 100 g: a página mostra então o preço por quilo ou litro.
prices-unit = Unidade
prices-unit-none = não vendido por medida
prices-floor-wrong = Linha { $line }: o mínimo aceito é um valor em { $currency } acima de zero e não maior que o preço
prices-floor-high = Linha { $line }: o mínimo aceito não pode ser maior que o preço
prices-regular-wrong = Linha { $line }: o preço antes da redução é um valor em { $currency } maior que o preço
prices-regular-low = Linha { $line }: o preço antes da redução precisa ser maior que o preço
prices-measure-wrong = Linha { $line }: escreva o conteúdo como um número acima de zero, com no máximo três casas decimais
prices-unit-missing = Linha { $line }: escolha a unidade do conteúdo

## Ao lado de cada preço: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Com redução
prices-lowest =
    { $days ->
        [one] Menor preço no dia anterior à redução: { $price }
        [many] Menor preço nos { $days } de dias anteriores à redução: { $price }
       *[other] Menor preço nos { $days } dias anteriores à redução: { $price }
    }
prices-before = Preço antes da redução: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] un.
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] un.
    }
fact-contents = Conteúdo

## Quem paga na fronteira: página do produto, carrinho, finalização e o e-mail de um pedido

incoterm-says = { $incoterm ->
        [dap] Entregue no local (DAP): a transportadora pode pedir o imposto de importação e os demais tributos na sua porta. Eles já estão no que você paga aqui: envie o recibo da transportadora e nós devolvemos o valor.
       *[ddp] Entregue com direitos pagos (DDP): o imposto de importação e os demais tributos estão no que você paga aqui; nada mais é devido na porta.
    }

## O recibo: src/web/shop/receipt.rs

receipt-floor = { $brand } não aceita menos de { $least }, ao câmbio de { $rate } em { $day }

## A busca automática das taxas de câmbio: templates/ops/rates.html, today.html

rates-window = Os preços dos produtos mantêm o câmbio da véspera da sua janela: tantos dias quantos indica a linha do mercado (rate_days), para não mudarem de um dia para o outro.
feed-title = Consulta ao banco
feed-off = As taxas não são obtidas automaticamente. Indique o endereço do arquivo diário na configuração rates_url ou carregue arquivos à mão.
feed-address = Endereço
feed-every =
    { $hours ->
        [one] A cada hora
        [many] A cada { $hours } de horas
       *[other] A cada { $hours } horas
    }
feed-every-label = Tentativas
feed-good = Último êxito
feed-failed = Última falha
feed-never = nunca até agora
feed-now = Obter agora
feed-down = Não foi possível obter as taxas de câmbio
feed-why-address = Não foi possível acessar o endereço.
feed-why-slow = O banco não respondeu a tempo.
feed-why-status = O banco respondeu com o código { $detail } em vez do arquivo.
feed-why-large = A resposta é muito maior que um arquivo de taxas.
feed-why-text = A resposta não é texto.
feed-why-file = Arquivo incompreensível: { $detail }. Nada dele foi usado.
said-rates-new = Novas taxas de câmbio em vigor.
said-rates-same = O banco não tem nada mais recente.
said-rates-failed = Não foi possível obter as taxas; os preços seguem as últimas.
