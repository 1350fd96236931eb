## templates/parts/gallery.html: as fotos de um anúncio

gallery-enlarge = Ampliar
gallery-number = Foto { $number }
gallery-of = Fotos: { $title }
gallery-earlier = Anterior
gallery-later = Próxima
gallery-near = Tamanho real
gallery-close = Fechar

## templates/brand/pictures.html: a marca arruma as fotos

arrange-link = Ordem, enquadramento, variantes e idiomas
arrange-title = Organizar fotos
arrange-say = Os clientes veem as fotos nesta ordem. A primeira aparece nas listas e onde só cabe uma.
arrange-main = Foto principal
arrange-touch = Marcar o que importa na foto { $number }
arrange-touch-hint = Clique no que deve continuar à vista onde a foto for cortada, ou escolha uma das nove posições e salve.
arrange-focus = O que deve continuar à vista
arrange-focus-place =
    { $place ->
        [top-left] No alto, à esquerda
        [top] No alto, ao centro
        [top-right] No alto, à direita
        [left] À esquerda
        [right] À direita
        [bottom-left] Embaixo, à esquerda
        [bottom] Embaixo, ao centro
        [bottom-right] Embaixo, à direita
       *[centre] Ao centro
    }
arrange-cut = Cortada em quadrado
arrange-forms = Só para estas variantes
arrange-forms-hint = Nenhuma marcada: para todas.
arrange-readers = Só nestes idiomas
arrange-readers-hint = Nenhum marcado: em cada idioma. Para fotos com texto, como tabelas de tamanhos.
arrange-first = Tornar a foto principal
arrange-earlier = Mover para a frente
arrange-later = Mover para trás
