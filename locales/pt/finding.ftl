## templates/parts/filters.html: o que restringe uma lista

filter-title = Filtrar
filter-title-chosen =
    { $count ->
        [one] Filtrar: { $count } filtro escolhido
        [many] Filtrar: { $count } de filtros escolhidos
       *[other] Filtrar: { $count } filtros escolhidos
    }
filter-show = Mostrar
filter-chosen = Você escolheu
filter-remove = Tirar: { $what }
filter-clear = Limpar filtros
filter-more = Mais
filter-category = Categoria
filter-brand = Marca
filter-price = Preço na sua porta
filter-price-say = Com entrega, imposto de importação e demais tributos. Aqui, de { $least } a { $most }.
filter-price-from = Mínimo
filter-price-to = Máximo
filter-arrival = Na sua porta até
filter-arrival-any = Qualquer dia
filter-rating = Avaliações
filter-rating-any = Qualquer uma
filter-rating-from =
    { $stars ->
        [one] { $stars } estrela ou mais
        [many] { $stars } de estrelas ou mais
       *[other] { $stars } estrelas ou mais
    }
filter-place = Onde está
filter-near = Já aqui, liberado pela alfândega
filter-stock = Disponível aqui hoje

## O que foi escolhido, um por um

filter-of = { $name }: { $value }
filter-between = de { $least } a { $most }
filter-at-least = { $amount } ou mais
filter-at-most = até { $amount }

## Maneiras de ordenar; as outras estão em shop.ftl

sort-relevance = Mais relevantes
sort-soonest = Chegam primeiro

## O que uma lista diz de si mesma

finding-preparing = Os filtros e a ordenação estão sendo preparados. Enquanto isso, aqui está a lista inteira; tente de novo daqui a pouco.
finding-away =
    { $count ->
        [one] Um destes itens não pode vir para cá no momento. Destino: { $country }.
        [many] { $count } de itens desta lista não podem vir para cá no momento. Destino: { $country }.
       *[other] { $count } destes itens não podem vir para cá no momento. Destino: { $country }.
    }
finding-away-hide = Mostrar só os que podem

## Uma lista em que não sobra nada

finding-nothing-fits = Nada atende ao que você escolheu
finding-widen = Assim você encontra mais:
finding-without =
    { $count ->
        [one] Sem “{ $what }”: { $count } item
        [many] Sem “{ $what }”: { $count } de itens
       *[other] Sem “{ $what }”: { $count } itens
    }
finding-fewer = Encontrado com menos palavras:
finding-fewer-words =
    { $count ->
        [one] “{ $words }”: { $count } item
        [many] “{ $words }”: { $count } de itens
       *[other] “{ $words }”: { $count } itens
    }
finding-away-all = Há produtos assim, mas nenhum pode vir para cá no momento. Destino: { $country }.
finding-here = O que pode chegar até você

## templates/shop/suggest.html: enquanto alguém digita

suggest-label = Sugestões
suggest-goods = Produtos
suggest-categories = Categorias
suggest-brands = Marcas
suggest-count =
    { $count ->
        [0] Nenhuma sugestão
        [one] Uma sugestão; use as setas do teclado para chegar a ela
        [many] { $count } de sugestões; use as setas do teclado para chegar a elas
       *[other] { $count } sugestões; use as setas do teclado para chegar a elas
    }
