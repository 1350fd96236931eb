## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: que textos próprios cada idioma tem

ops-nav-languages = Idiomas
languages-title = Idiomas
languages-say = Quanto cada idioma diz com textos próprios. O que falta aparece em outro idioma e é sinalizado como tal.
languages-how = Cada marca escreve os textos dos seus anúncios na própria área de trabalho; aqui, um título leva à página como a veem os leitores deste idioma. Os nomes das cidades são alterados na página do local.
languages-of = { $own } de { $all }
languages-interface = Interface
languages-listings = Anúncios à venda
languages-options = Opções
languages-pictures = Descrições das fotos
languages-categories = Categorias
languages-cities = Cidades
languages-what = Item
languages-own = Neste idioma
languages-other = Exibido em outro idioma
languages-none = Em nenhum idioma
languages-old = Mais antigo que o original
languages-since = Alteração do original
languages-house = Marcas, categorias e cidades
languages-whole = Não falta nada, e nada é mais antigo que o original.
languages-older =
    { $count ->
        [one] { $count } texto mais antigo que o original
        [many] { $count } de textos mais antigos que o original
       *[other] { $count } textos mais antigos que o original
    }
languages-missing =
    { $count ->
        [one] Falta { $count } texto
        [many] Faltam { $count } de textos
       *[other] Faltam { $count } textos
    }
languages-lacking =
    { $count ->
        [one] Em um idioma, alguns dos seus anúncios não têm textos próprios
        [many] Em { $count } de idiomas, alguns dos seus anúncios não têm textos próprios
       *[other] Em { $count } idiomas, alguns dos seus anúncios não têm textos próprios
    }
languages-lacks =
    { $count ->
        [one] { $language }: { $count } anúncio sem textos próprios
        [many] { $language }: { $count } de anúncios sem textos próprios
       *[other] { $language }: { $count } anúncios sem textos próprios
    }
