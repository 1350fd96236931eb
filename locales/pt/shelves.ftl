## Textos em idioma diferente do da página: templates/parts/foreign.html

text-foreign = Ainda não está em { $here }. Este texto está em { $there }.

## Coleções: templates/shop/collection.html, templates/shop/home.html

home-collection = Coleção
home-collections = Mais coleções
collection-see =
    { $count ->
        [one] Ver a peça
        [many] Ver as { $count } de peças
       *[other] Ver as { $count } peças
    }
collection-pieces =
    { $count ->
        [one] { $count } peça
        [many] { $count } de peças
       *[other] { $count } peças
    }
collection-until = até { $day }
collection-over = Esta coleção terminou. O que ela mostrava fica aqui enquanto tivermos.
collection-here =
    { $count ->
        [0] Nenhuma destas peças chega até você. Destino: { $country }.
        [one] { $count } destas peças chega até você. Destino: { $country }.
        [many] { $count } destas peças chegam até você. Destino: { $country }.
       *[other] { $count } destas peças chegam até você. Destino: { $country }.
    }
collection-more = Outras coleções

## Coleções na área de operações: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Coleções
collections-title = Coleções
collections-say = Produtos reunidos com uma história, por um tempo. O que não pode ir para um país aparece marcado lá.
collections-none = Ainda não há coleções.
collections-new = Nova coleção
collections-collection = Coleção
collections-stands = Situação
collections-place = Página inicial
collections-goods = Produtos
collections-languages = Idiomas
collection-coming = Por vir
collection-running = No ar
collection-past = Encerrada
collection-look = Ver na loja
collection-slug = Parte do endereço
collection-slug-hint = Letras minúsculas, dígitos e hifens. Os outros idiomas tiram a sua do título; os endereços antigos continuam levando à página.
collection-not-a-slug = Escreva letras minúsculas de a a z, dígitos e hifens.
collection-slug-taken = Outra coleção tem ou já teve este endereço.
collection-slug-reserved = Esta palavra significa outra coisa nos nossos endereços. Escolha outra.
collection-place = Posição na página inicial
collection-place-hint = 1 vem primeiro. Vazio: fora da página inicial.
collection-not-a-place = Escreva um número de 1 a 99 ou deixe vazio.
collection-from = Primeiro dia
collection-to = Último dia
collection-ends-early = O último dia vem antes do primeiro.
collection-goods = Produtos, na sua ordem
collection-goods-hint = Um por linha: a última parte do endereço do produto ou o endereço inteiro.
collection-no-such = Não há produto “{ $slug }”.
collection-no-goods = Indique pelo menos um produto.
collection-too-many = No máximo { $most } produtos.
collection-picture = Foto
collection-picture-none = Nenhuma
collection-picture-later = A foto é escolhida entre as dos produtos, depois que a coleção for salva.
collection-title = Título, { $language }
collection-lead = Linhas sob o título, { $language }
collection-story = História, { $language }: uma linha vazia entre parágrafos
collection-untitled = Uma coleção precisa de um título.
collection-save = Salvar
collection-moved = Alguém alterou esta coleção enquanto você escrevia. O que você digitou está abaixo; abra a página de novo para ver a outra versão.

## Tamanhos e cuidados: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Tamanhos
sizes-size = Tamanho
sizes-centimetres = Em centímetros
sizes-inches = Em polegadas, com os centímetros ao lado
size-span = { $from }–{ $to }
size-chest = Peito
size-waist = Cintura
size-hips = Quadril
size-shoulders = Ombros
size-sleeve = Manga
size-head = Cabeça
size-foot = Pé
size-inseam = Entrepernas
size-length = Comprimento
size-width = Largura
size-height = Altura
size-depth = Profundidade
size-diameter = Diâmetro
care-title = Cuidados
care-wash-30 = Lavar à máquina a 30 °C
care-wash-40 = Lavar à máquina a 40 °C
care-wash-60 = Lavar à máquina a 60 °C
care-wash-hand = Lavar à mão
care-no-wash = Não lavar
care-no-bleach = Não alvejar
care-iron-low = Passar em temperatura baixa
care-iron-medium = Passar em temperatura média
care-no-iron = Não passar
care-tumble-low = Secadora em temperatura baixa
care-no-tumble = Não usar secadora
care-dry-flat = Secar na horizontal
care-dry-line = Secar no varal
care-dry-clean = Lavagem a seco
care-dishwasher = Pode ir à lava-louças
care-no-dishwasher = Não vai à lava-louças
care-microwave = Pode ir ao micro-ondas
care-oil = Passar óleo ou cera de vez em quando
care-wipe = Limpar com um pano
care-shade = Não deixar ao sol

## Tamanhos e cuidados na área da marca: templates/brand/fitting.html

sizes-desk = Tamanhos e cuidados
sizes-desk-say = Quanto os produtos medem e como cuidar deles. O que se diz de um produto vale antes do que se diz da categoria.
sizes-of-listing = Só este produto
sizes-of-category = Cada produto seu da categoria: { $category }
sizes-hint = Comprimentos em centímetros: 92, 92,5 ou um intervalo, 92-96. Onde os clientes medem em polegadas, convertemos. Um tamanho com o código de uma escolha (s, m, eu-40) aparece com as palavras dessa escolha. Deixe vazio o que não precisar.
sizes-column = Medida { $number }
sizes-row = Tamanho { $number }
sizes-cell = Tamanho { $row }, medida { $column }
sizes-twice = Esta medida já tem uma coluna.
sizes-not-a-length = Escreva em centímetros: 92, 92,5 ou 92-96.
sizes-unnamed = Esta linha tem comprimentos, mas não tem tamanho.
sizes-same = Este tamanho já tem uma linha.
sizes-half = Uma tabela precisa de pelo menos uma medida e um tamanho.
sizes-moved = Alguém alterou isto enquanto você escrevia. O que você digitou está abaixo; abra a página de novo para ver a outra versão.

## A página de uma marca: templates/shop/brand.html

brand-policies = Como vende
brand-returns = Devoluções
brand-returns-is =
    { $days ->
        [one] Em até { $days } dia da chegada.
        [many] Em até { $days } de dias da chegada.
       *[other] Em até { $days } dias da chegada.
    }
brand-pays = Quem paga por elas
brand-pays-is = Nós, se algo chegou com defeito ou não é o que foi pedido. Se você mudou de ideia, o envio de volta é por sua conta.
brand-sends = Envia de
brand-more = Devoluções em detalhe
