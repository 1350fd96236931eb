## templates/parts/wish.html, templates/shop/wishes.html: a lista de desejos

wish-save = Salvar
wish-remove = Tirar da lista de desejos
wishes-title = Lista de desejos
wishes-none = Nada salvo ainda. Na página de algo de que você goste, clique em “Salvar”: ele espera por você aqui, com o preço de hoje na sua porta.
wishes-say =
    { $count ->
        [0] Nenhum item. Destino: { $country }.
        [one] Um item, com o preço de hoje. Destino: { $country }.
        [many] { $count } de itens, com os preços de hoje. Destino: { $country }.
       *[other] { $count } itens, com os preços de hoje. Destino: { $country }.
    }
wishes-guest = Esta lista fica neste aparelho. Entre na sua conta e ela acompanha você.
wishes-full = Uma lista de desejos comporta { $most } itens. Tire um para abrir espaço.
wishes-gone = Não está mais à venda

## templates/parts/watch.html, templates/shop/watch.html: avisos por e-mail

watch-title =
    { $kind ->
        [drop] Avise-me quando custar menos
       *[back] Avise-me quando voltar
    }
watch-button = Avise-me
watch-email = Seu e-mail
watch-back-title = Avise-me quando voltar
watch-back-say = Um só e-mail, assim que pudermos enviar o produto a você de novo, com o preço na sua porta. Depois esquecemos seu endereço.
watch-back-button = Avise-me quando voltar
watch-back-told = Vamos escrever para você assim que voltar.
watch-drop-link = Avise-me quando custar menos
watch-drop-say = Um e-mail sempre que o preço, com imposto de importação e demais tributos, ficar abaixo do de hoje. Cada e-mail traz um link para parar de receber.
watch-drop-told = Vamos escrever para você quando custar menos.
watch-off = Não me avise
watch-others = Opções esgotadas
watch-waits = Pronto. Quando houver novidade, escrevemos para { $email }.
watch-confirm-say = Podemos escrever para { $email } sobre “{ $title }”?
watch-confirm = Sim, avise-me
watch-too-often = Foram várias solicitações em uma hora. Tente de novo mais tarde.
watch-too-many = Este endereço já espera avisos de muitos itens. Cancele um deles antes.

## templates/shop/letters_stop.html: parar de receber e-mails

stop-title = Menos e-mails
stop-say =
    { $sort ->
        [reviews] Quer que paremos de pedir avaliações?
       *[goods] Quer que paremos de avisar quando algo voltar ou custar menos? Sua lista de desejos fica como está.
    }
stop-button = Parar estes e-mails
stop-done =
    { $sort ->
        [reviews] Pronto. Não vamos mais pedir avaliações.
       *[goods] Pronto. Você não recebe mais avisos do que voltou ou custa menos.
    }

## templates/parts/later.html: guardado para depois

later-title =
    { $count ->
        [0] Guardado para depois: nada
        [one] Guardado para depois: um item
        [many] Guardado para depois: { $count } de itens
       *[other] Guardado para depois: { $count } itens
    }
later-say = Para estes não há estoque reservado, e os preços são os de hoje.
later-save = Guardar para depois
later-back = Passar para o carrinho
later-forget = Descartar
later-count =
    { $count ->
        [one] { $count } unidade
        [many] { $count } de unidades
       *[other] { $count } unidades
    }
later-full = Dá para guardar { $most } itens para depois. Descarte um para abrir espaço.

## templates/parts/moved.html: um carrinho em outra loja

moved-title = Seu carrinho. Destino: { $now } em vez de { $was }
moved-title-currency = Seu carrinho em { $now } em vez de { $was }
moved-total = No total: { $now }; antes, { $was }.
moved-charges-now = Agora há imposto de importação, demais tributos e taxas: { $now }, já no total.
moved-charges-gone = Não há mais imposto de importação, demais tributos nem taxas; antes eram { $was }.
moved-charges-other = Imposto de importação, demais tributos e taxas no total: { $now }; antes, { $was }.
moved-paid-ahead = Agora são pagos com o pedido; nada é pedido na porta.
moved-paid-at-door = Lá não são pagos com o pedido: a transportadora cobra na porta.
moved-arrives = O pedido inteiro chega até { $now }; antes, até { $was }.
moved-gained = Pode ser enviado para lá: { $title }
moved-instead = Ver o que mais existe: { $category }
moved-nothing = Nada mudou: nem o total, nem o que pode ser enviado, nem quando chega.

## templates/shop/seen.html: visto antes

seen-title = Vistos há pouco
seen-say = Só este navegador sabe o que você viu.
seen-forget = Esquecer estes

## O que se diz uma vez depois de uma alteração

said-wished = Salvo na sua lista de desejos.
said-wish-gone = Tirado da sua lista de desejos.
said-watched = Pronto: vamos escrever para você.
said-watch-mailed = Enviamos a você um e-mail com um link. Abra-o para confirmar seu endereço.
said-watch-off = Combinado: nenhum e-mail sobre isso.
said-saved-later = Guardado para depois.
said-moved-to-cart = De volta ao seu carrinho.
said-saved-gone = Descartado.

## templates/mail/letter.html

mail-watch-confirm-subject = Confirme seu endereço de e-mail
mail-watch-confirm =
    { $kind ->
        [drop] Você quer saber quando “{ $title }” custar menos (destino: { $country }). Abra o link para confirmar que este endereço é seu.
       *[back] Você quer saber quando “{ $title }” voltar (destino: { $country }). Abra o link para confirmar que este endereço é seu.
    }
mail-watch-confirm-not-you = Se não foi você quem pediu, não precisa fazer nada: não escrevemos de novo e esquecemos o endereço em uma semana.
mail-back-subject = Disponível de novo: { $title }
mail-back = “{ $title }” pode ser pedido de novo. Você pediu que avisássemos; este é o único e-mail sobre isso.
mail-drop-subject = Agora por menos: { $title }
mail-drop = “{ $title }” agora custa { $now }; antes custava { $was }. O imposto de importação e os demais tributos estão nos dois preços.
mail-goods-price = É o preço na sua porta no momento em que escrevemos. A página mostra sempre o de hoje.
mail-goods-open = Ver o produto
mail-review-subject =
    { $count ->
        [one] O que você achou?
        [many] O que você achou deles?
       *[other] O que você achou deles?
    }
mail-review-how =
    { $count ->
        [one] Seu pedido { $number } está com você há alguns dias. O que você achou do produto que chegou?
        [many] Seu pedido { $number } está com você há alguns dias. O que você achou dos produtos que chegaram?
       *[other] Seu pedido { $number } está com você há alguns dias. O que você achou dos produtos que chegaram?
    }
mail-review-why = Quem está pensando em comprar vai gostar de ler, tanto o elogio quanto a queixa. Só pedimos uma vez.
mail-review-open = Escrever uma avaliação
mail-stop = Não receber mais e-mails como este
