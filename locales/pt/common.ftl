## Palavras usadas em todas as salas.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = Ir à página inicial
fault-not-found = Não há nada neste endereço
fault-not-found-help = A página pode ter mudado de lugar, ou o endereço pode ter um erro de digitação. A busca da página inicial encontra o que temos.
fault-no-storefront = Essa loja não existe
fault-no-storefront-help = Não entregamos nesse país ou ainda não falamos esse idioma. Estas são as lojas mais próximas:
fault-sign-in = Entre na sua conta
fault-sign-in-help = Esta página é para quem entrou na conta.
fault-forbidden = Esta área não é sua
fault-forbidden-help = Você entrou na conta, mas ela não dá acesso a esta parte da casa. Entre com a conta que trabalha aqui.
fault-token = Este formulário ficou aberto tempo demais
fault-token-help = Para sua segurança, só aceitamos formulários de uma página nossa aberta há pouco. Volte, recarregue a página e envie de novo: nada foi alterado.
fault-bad-form = Não conseguimos ler este formulário
fault-bad-form-help = Nada foi alterado. Volte, recarregue a página e envie de novo.
fault-too-large = É maior do que aceitamos
fault-too-large-help = Nada foi alterado. Envie menos texto ou um arquivo menor.
fault-too-many = Tentativas demais
fault-too-many-help = Para proteger as contas, fazemos uma pausa agora. Tente de novo daqui a quinze minutos.
fault-refused = Isso já não é possível
fault-refused-help = Algo mudou desde que a página foi aberta. Volte e recarregue para ver a situação atual.
fault-broken = Algo quebrou do nosso lado
fault-broken-help = Nada se perdeu. Registramos o que aconteceu; tente de novo daqui a pouco.

## Formulários em todas as salas

form-needed = Precisamos desta informação
form-too-long = No máximo { $most } caracteres
form-email-wrong = Isso não parece um endereço de e-mail. O formato é nome@lugar.example
form-check =
    { $count ->
        [one] Um campo precisa de revisão
        [many] { $count } de campos precisam de revisão
       *[other] { $count } campos precisam de revisão
    }

## O que a página diz depois que algo foi feito

said-added = Está no seu carrinho.
said-cart-changed = Seu carrinho foi alterado.
said-signed-in = Você entrou na sua conta.
said-signed-out = Você saiu da sua conta.
said-welcome = Sua conta está aberta. Boas-vindas.
said-saved = Salvo.
said-published = Publicado. Já está na prateleira.
said-withdrawn = Retirado. Não está mais na prateleira.
said-stock-set = O estoque foi atualizado.
said-picture-added = A foto foi incluída.
said-picture-removed = A foto foi removida.
said-return-asked = Recebemos sua solicitação de devolução. Um e-mail está a caminho.
said-return-approved = Aprovada. O cliente recebe um e-mail.
said-return-rejected = Recusada. O cliente recebe um e-mail.
said-return-received = Marcada como recebida.
said-return-refunded = Reembolsada e lançada na contabilidade.
said-letter-retried = O e-mail está na fila para novo envio.
said-declined = O pagamento foi recusado. Nada foi cobrado.
said-code-sent = Se o pedido e o endereço corresponderem, um código está a caminho.
said-listing-made = O anúncio foi criado. Fica como rascunho até você publicar.
said-paid = Obrigado. Seu pedido está pago.
said-refund-waits = O reembolso está registrado. O provedor de pagamento ainda não respondeu; a consulta se repete sozinha.
said-return-lost = Dada por perdida. O dinheiro já pode voltar.

## Valores de um recibo e como os produtos viajam, em todas as salas

charge-duty = Imposto de importação
charge-additional-duty = Imposto de importação adicional
charge-flat-duty = Imposto de importação fixo
charge-vat = IVA
charge-gst = Imposto sobre bens e serviços
charge-sales-tax = Imposto sobre vendas
charge-consumption-tax = Imposto sobre o consumo
charge-excise = Imposto seletivo
charge-provincial-tax = Imposto provincial
fee-clearance = Desembaraço aduaneiro
fee-handling = Serviço da transportadora
fee-processing = Processamento pela autoridade
channel-postal = por via postal
channel-express = por remessa expressa
channel-commercial = por despacho formal
mode-air-parcel = Pacote aéreo
mode-express = Remessa expressa
mode-rail = Ferroviário
mode-sea = Marítimo
mode-last-mile = Pacote dentro do território
restriction-battery = baterias
restriction-liquid = líquidos
restriction-magnet = ímãs
restriction-blade = lâminas
restriction-food = alimentos
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } pol. ({ $metric })
