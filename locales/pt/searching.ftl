## /ops/search: o índice, os sinônimos, as buscas sem resultado

ops-nav-search = Busca
searching-title = Busca
searching-say = Com o que a loja encontra os produtos: o índice, os sinônimos e o que os clientes procuraram em vão.
searching-index = Índice
searching-holds = Anúncios no índice
searching-current = Completo em
searching-none = Ainda não há índice. Até que haja, as buscas e as listas vêm direto do banco de dados.
searching-building = Em construção: { $done } de { $all } anúncios
searching-rebuild = Reconstruir
searching-rebuild-say = Enquanto isso, os clientes buscam como antes; os filtros podem faltar por um momento.
said-index-anew = O índice está sendo reconstruído.
searching-try = Testar uma busca
searching-language = Idioma
searching-query = O que se digita
searching-show = Mostrar
searching-as-typed = só como digitado
searching-found =
    { $count ->
        [0] Nenhum anúncio encontrado. Destino: { $country }.
        [one] Um anúncio encontrado. Destino: { $country }.
        [many] { $count } de anúncios encontrados. Destino: { $country }. Os primeiros:
       *[other] { $count } anúncios encontrados. Destino: { $country }. Os primeiros:
    }
searching-found-later = O índice está em construção. Tente de novo quando estiver pronto.
searching-synonyms = Sinônimos: { $language }
searching-synonyms-say = Cada linha é um grupo. Quem busca uma das palavras encontra também os produtos das outras. Separe as palavras com vírgulas; uma entrada pode ter várias (jogo de chá).
searching-shipped = Estes grupos vieram com o programa.
searching-own = Estes grupos são seus.
searching-changed = Última alteração por { $author }
searching-groups = Grupos, um por linha
searching-groups-hint = No máximo { $groups } grupos. Uma palavra tem no máximo { $letters } letras; a que você adicionar fica em um só grupo.
searching-save = Salvar grupos
searching-lines =
    { $count ->
        [one] { $count } linha precisa de revisão
        [many] { $count } de linhas precisam de revisão
       *[other] { $count } linhas precisam de revisão
    }
searching-line-alone = Linha { $line }: “{ $word }” está sozinha. Um grupo tem pelo menos duas palavras.
searching-line-wordless = Linha { $line }: “{ $word }” não tem letra nem algarismo.
searching-line-long = Linha { $line }: “{ $word }” passa de { $most } letras.
searching-line-twice = Linha { $line }: “{ $word }” já está na linha { $other }. Junte as duas linhas ou tire a palavra de uma delas.
searching-line-crowded = Linha { $line }: um grupo tem no máximo { $most } palavras.
searching-line-beyond = Linha { $line }: não pode haver mais de { $most } grupos. Tire alguns.
searching-moved = Nesse meio-tempo, outra pessoa alterou estes grupos. Os seus ainda estão aqui: salve de novo para pôr os seus no lugar.
searching-stands = O que vale agora
searching-back = Voltar aos grupos do programa
searching-back-say =
    { $count ->
        [0] Os seus grupos saem e nada entra no lugar: o programa não traz nenhum para este idioma.
        [one] Os seus grupos saem, e o único que veio com o programa volta a valer.
        [many] Os seus grupos saem, e os { $count } de grupos que vieram com o programa voltam a valer.
       *[other] Os seus grupos saem, e os { $count } que vieram com o programa voltam a valer.
    }

## /ops/search e /brand/searches: o que foi procurado em vão

searching-missed = Buscas sem resultado
searching-missed-say = Buscas que não encontraram nada. Endereços de e-mail, números de telefone e números de pedido nunca são guardados, nada diz quem buscou e, depois de 90 dias, cada contagem é esquecida. Escolha palavras para testá-las.
searching-missed-none = Não houve busca sem resultado neste período.
searching-missed-narrowed = Nada para este mercado e este idioma.
searching-missed-all = Mostrar sem filtros
searching-days = Período
searching-span = Últimos { $days } dias
searching-market = Mercado
searching-all-markets = Qualquer mercado
searching-all-languages = Qualquer idioma
searching-words = Palavras
searching-times = Vezes
searching-last = Última vez
searching-most = Estas são as { $most } buscas mais frequentes.

## /brand/searches

brand-nav-searches = O que procuram
searching-brand-say = O que os clientes procuraram e a loja não tinha. Se você vende, use a palavra deles em um título ou em uma descrição; se pode fazer, saiba que já estão pedindo.
searching-brand-kept = As palavras aparecem depois de buscadas pelo menos duas vezes. Nada diz quem buscou.
searching-brand-none = Nada ainda: neste período, nenhuma palavra foi buscada em vão mais de uma vez. Volte mais tarde ou escolha um período maior.
searching-add = Incluir um anúncio
