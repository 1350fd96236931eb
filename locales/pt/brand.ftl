## templates/brand/frame.html

brand-nav-listings = Anúncios
brand-nav-stock = Estoque
brand-nav-orders = Pedidos

## templates/brand/listings.html

brand-listings = Anúncios
brand-new = Novo anúncio
brand-none = Ainda não há anúncios. Escreva o primeiro; ele fica como rascunho até você publicar.
brand-count =
    { $count ->
        [0] Nenhum anúncio
        [one] Um anúncio
        [many] { $count } de anúncios
       *[other] { $count } anúncios
    }
brand-picture = Foto
brand-title = Título
brand-state = Situação
brand-variants = Variantes
brand-sold-to = Vendido para
brand-lacks = O que falta
brand-sold-of =
    { $all ->
        [one] { $sold } de { $all } destino
        [many] { $sold } de { $all } de destinos
       *[other] { $sold } de { $all } destinos
    }
brand-pages = Páginas
listing-state-draft = Rascunho
listing-state-published = À venda
listing-state-withdrawn = Retirado
brand-missing-hs6 = { $sku }: subposição tarifária
brand-missing-origin = { $sku }: país de origem
brand-missing-weight = { $sku }: peso
brand-unready-title = Um título
brand-unready-picture = Uma foto
brand-unready-variant = Uma variante à venda

## templates/brand/listing.html

brand-as-shopper = Ver como cliente
brand-publish = Publicar
brand-withdraw = Retirar
brand-unready = Antes de ir à venda, precisa de
brand-words = Textos
brand-words-none = nada escrito ainda
brand-summary = Em uma ou duas frases
brand-body = O que é
brand-care = Como cuidar
brand-category = Categoria
brand-category-none = Nenhuma ainda
brand-options = Opções
brand-options-say = Em que as variantes diferem, como esmalte ou tamanho. Esvazie uma linha para tirar a opção.
brand-option = Opção { $number }
brand-option-none = nenhuma
brand-option-name = Nome da opção
brand-choice = Escolha { $number }
brand-variants-say = Uma linha para cada versão que o cliente pode comprar. Os preços são os seus, sem imposto de importação e demais tributos.
brand-variant = Variante { $number }
brand-variant-new = Incluir variante
brand-price = Preço em { $currency }
brand-hs6 = Código SH, seis dígitos
brand-tariff = Código tarifário completo
brand-origin = Fabricado em, como CN
brand-proven = Prova de origem
brand-proven-say = Com prova de origem preferencial, os produtos pagam o imposto de importação reduzido dos acordos comerciais. Marque só se você tem a prova e a inclui em cada pacote.
brand-weight = Peso em g
brand-length = Comprimento em mm
brand-width = Largura em mm
brand-height = Altura em mm
brand-shows = Foto da variante
brand-minds = O que as transportadoras restringem
brand-restriction-battery = Bateria
brand-restriction-liquid = Líquido
brand-restriction-magnet = Ímã
brand-restriction-blade = Lâmina
brand-restriction-food = Alimento
brand-on-sale = À venda
brand-off-sale = Fora de venda
brand-save = Salvar
brand-last = Última alteração
ready-title = À venda, por destino
ready-title-draft = Pronto para vender, por destino
ready-shelf = Preço de prateleira
ready-door = Na porta
ready-all = Pode ser comprado
ready-some =
    { $all ->
        [one] { $sold } de { $all } variante
        [many] { $sold } de { $all } de variantes
       *[other] { $sold } de { $all } variantes
    }
ready-none = Não pode ser comprado
brand-why-sold-out = Sem estoque onde poderia ser despachado.
brand-why-no-lane = Nenhuma rota vai para lá.
brand-why-closed = A rota para lá está fechada por enquanto.
brand-why-prohibited = Produtos assim não podem ser enviados para lá.
brand-why-restricted = Nenhuma transportadora leva produtos assim para lá.
brand-why-too-heavy = Pesado demais para todas as rotas.
brand-why-too-late = Chegaria tarde demais.
brand-why-no-tariff = Ainda não temos a tarifa aduaneira de lá para este código SH.
brand-why-incomplete = Falta código SH, origem ou peso.
brand-why-no-price = Faltam regras ou taxas de câmbio; nossos operadores estão cuidando disso.
brand-pictures = Fotos
brand-picture-new = Incluir uma foto
brand-picture-file = Arquivo
brand-picture-hint = JPEG, PNG ou WebP, até 12 MB. O que a câmera gravou junto é removido.
brand-picture-add = Incluir foto
brand-picture-remove = Remover foto
brand-alt = O que a foto mostra, { $language }
brand-alt-change = Alterar a descrição

## O que pode estar errado em um anúncio

brand-category-wrong = Escolha uma das categorias da lista
brand-title-missing = Escreva um título também neste idioma ou deixe vazios os outros campos dele
brand-title-needed = Escreva um título em pelo menos um idioma
brand-option-name-missing = Dê um nome a esta opção, como Esmalte
brand-option-choices-missing = Escreva pelo menos uma escolha para esta opção
brand-choice-missing = Linha { $line }: escolha em { $option }
brand-choice-twice = Linha { $line }: outra linha à venda tem as mesmas escolhas
brand-sku-wrong = Linha { $line }: escreva um SKU de até 64 caracteres, sem espaços nem barras
brand-sku-twice = Linha { $line }: este SKU aparece também em outra linha
brand-sku-taken = Linha { $line }: este SKU é de outro anúncio
brand-price-wrong = Linha { $line }: escreva o preço em { $currency } acima de zero, como { $example }
brand-hs6-wrong = Linha { $line }: escreva seis dígitos, como 6911.10
brand-tariff-wrong = Linha { $line }: escreva de oito a dez dígitos que comecem com o código SH
brand-origin-wrong = Linha { $line }: escreva as duas letras de um país, como CN
brand-weight-wrong = Linha { $line }: escreva gramas inteiros de 1 a 1.000.000
brand-size-wrong = Linha { $line }: escreva milímetros inteiros de 1 a 10.000
brand-size-half = Linha { $line }: escreva os três lados ou nenhum
brand-needed-on-sale = Linha { $line }: não pode ficar vazio enquanto o anúncio estiver à venda
brand-moved-on = Alguém salvou este anúncio enquanto você escrevia. Seu texto ainda está aqui: salve de novo para pôr o seu no lugar.
brand-refused = Não foi possível salvar assim. Confira opções e variantes.
brand-picture-needed = Escolha um arquivo
brand-picture-too-large = O arquivo tem mais de 12 MB. Envie um menor
brand-picture-too-many-pixels = A foto tem mais de 40 megapixels. Envie uma menor
brand-picture-not-one = Isto não é uma imagem JPEG, PNG ou WebP
brand-picture-odd-shape = Um lado é mais de oito vezes maior que o outro. Recorte mais perto de um quadrado
brand-picture-too-small = A foto tem menos de 320 pixels de largura. Envie uma maior
brand-picture-damaged = A foto está danificada e não abre. Salve outra vez e envie a nova
brand-alt-needed = Diga o que a foto mostra, em pelo menos um idioma
brand-last-picture = Um anúncio à venda mantém pelo menos uma foto. Inclua outra antes de remover esta.

## templates/brand/stock.html

stock-title = Estoque
stock-say = Unidades livres para vender em cada local. O que está reservado para pedidos aparece ao lado.
stock-none = Nenhuma variante à venda ainda. Inclua uma em um anúncio e o estoque dela poderá ser definido aqui.
stock-sku = SKU
stock-field = { $sku }, livres em { $city }
stock-held = reservadas: { $held }
stock-save = Definir estoque
stock-wrong = { $sku }: escreva um número inteiro de 0 a { $most }
stock-moved = { $sku }, { $city }: nesse meio-tempo, o número de unidades livres passou a { $free }, porque algo foi vendido ou contado. O seu número ainda não foi gravado; confira e grave

## templates/brand/orders.html

sold-title = Pedidos
sold-say = Só os seus produtos; quem os comprou, a casa sabe.
sold-none = Nenhum dos seus produtos foi pedido ainda.
sold-order = Pedido
sold-placed = Feito em
sold-to = Destino
sold-goods = Produtos
sold-from = De
sold-pieces = Unidades
sold-price = Preço dos produtos
sold-newer = Mais recentes
sold-older = Mais antigos
