## templates/parts/personal.html: produtos feitos para alguém, na página de um anúncio

personal-title = Feito para você
personal-required = necessário
personal-optional = se quiser
personal-none = Nada
personal-room =
    { $most ->
        [one] { $most } caractere.
        [many] Até { $most } de caracteres.
       *[other] Até { $most } caracteres.
    }
personal-room-lines =
    { $lines ->
        [one] { $lines } linha, { $most } caracteres.
        [many] Até { $lines } de linhas, { $most } caracteres no total.
       *[other] Até { $lines } linhas, { $most } caracteres no total.
    }
personal-costs = Com isto, cada unidade custa { $price }, com imposto de importação e demais tributos.
personal-picture-room = Um arquivo JPEG, PNG ou WebP, até 12 MB. Só você e a oficina veem; o local e a data em que foi tirada são removidos.
personal-picture-sent = A foto que você enviou
personal-picture-forget = Enviar outra, ou nenhuma
personal-preview = Mostrar como vai ficar
personal-preview-shows = O produto com o que você digitou
personal-preview-note = Vai ficar mais ou menos assim. A oficina compõe à mão.
personal-priced = O preço acima é o de uma unidade feita assim, com imposto de importação e demais tributos.
personal-days =
    { $days ->
        [one] Fazer leva { $days } dia a mais.
        [many] Fazer leva { $days } de dias a mais.
       *[other] Fazer leva { $days } dias a mais.
    }
personal-back-exempt = O que é feito só para você não pode ser devolvido se você mudar de ideia. Se chegar quebrado, errado ou diferente do descrito, pode.
personal-back-free = O que é feito para você pode ser devolvido como qualquer outro produto.
personal-check = Dê mais uma olhada nisto
personal-needed = Preencha para que possamos fazer
personal-too-long =
    { $most ->
        [one] Cabe só { $most } caractere
        [many] Cabem { $most } de caracteres. Encurte
       *[other] Cabem { $most } caracteres. Encurte
    }
personal-too-many-lines =
    { $most ->
        [one] Cabe só { $most } linha
        [many] Cabem { $most } de linhas
       *[other] Cabem { $most } linhas
    }
personal-forbidden = A oficina não consegue escrever “{ $sign }”. Tire ou escolha outro sinal
personal-no-choice = Escolha uma das opções
personal-no-picture = Esta foto não está mais aqui. Envie de novo
personal-too-often = Você enviou muitas fotos. Coloque o produto no carrinho ou volte mais tarde

## templates/shop/cart.html, templates/shop/return.html

personal-change = Alterar o que diz
personal-no-offer = A marca não faz mais assim. Altere o que diz ou tire do carrinho
personal-return-refused = Feito só para você: não pode ser devolvido por mudança de ideia, só se houver algo errado
personal-return-only = Feito só para você: só pode ser devolvido se estiver quebrado, errado ou diferente do descrito.

## templates/brand/personal.html: o que um anúncio pergunta a quem quer o produto feito para si

personal-title-brand = Feito sob encomenda
personal-brand-say = Peça um texto, uma escolha ou uma foto. O que é obrigatório não tem acréscimo: inclua no preço. O que é opcional pode custar mais; o acréscimo faz parte do produto, também para a alfândega.
personal-brand-edit = Definir o que se pede
personal-plate = Onde vai
personal-plate-say = Em centésimos da foto principal, para a prévia.
personal-look = Técnica
personal-look-engraved = gravado
personal-look-embroidered = bordado
personal-look-printed = impresso
personal-plate-left = A partir da esquerda
personal-plate-top = A partir do alto
personal-plate-width = Largura
personal-plate-height = Altura
personal-plate-turn = Giro, em graus
personal-plate-wrong = O texto ficaria fora da foto
personal-field = Campo { $number }
personal-kind = O que você pede
personal-kind-none = nada
personal-kind-text = um texto
personal-kind-choice = uma escolha
personal-kind-upload = uma foto
personal-surcharge = Acréscimo em { $currency }
personal-surcharge-wrong = Escreva um valor, como 12.50
personal-more-days = Dias a mais
personal-most = Caracteres, no máximo
personal-lines = Linhas, no máximo
personal-number-wrong = Escreva um número de { $least } a { $most }
personal-must = Resposta obrigatória
personal-scripts = Escritas que você sabe fazer:
personal-script-needed = Marque as escritas que você sabe fazer
personal-script-latin = Latina
personal-script-greek = Grega
personal-script-cyrillic = Cirílica
personal-script-arabic = Árabe
personal-script-han = Caracteres chineses
personal-script-kana = Kana japonês
personal-script-hangul = Coreana
personal-script-hearts = Corações
personal-name = Nome
personal-hint = Dica
personal-choices-needed = Escreva pelo menos uma escolha, no máximo doze
personal-required-costs = O que é obrigatório não pode custar mais. Inclua no preço ou ofereça uma escolha sem acréscimo
personal-two-pictures = Peça no máximo uma foto
personal-unfit = Não dá para pedir assim

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
