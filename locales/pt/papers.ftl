# /ops/parcels/{number}: um pacote e seus documentos
parcel-title = Pacote { $parcel }
scan-papers = Documentos deste pacote
papers-goods = O que há dentro
papers-goods-say = Diga em inglês o que é cada coisa e de que é feita: “Porcelain teapot with bamboo handle”. Um simples “presente” ou “peças” é recusado na fronteira. O que você escrever fica para o próximo pacote.
papers-latin = O destinatário em letras latinas
papers-latin-say = As transportadoras no exterior não leem este endereço. Escreva-o também em letras latinas; os dois vão na etiqueta.
papers-latin-name = Nome
papers-latin-street = Rua e número
papers-latin-extra = Complemento: andar, apartamento, empresa
papers-latin-city = Cidade
papers-make = Emitir os documentos
papers-missing = { $count ->
    [one] Falta uma coisa
    [many] Faltam { $count } de coisas
   *[other] Faltam { $count } coisas
  }
papers-no-description = { $sku }: ninguém disse o que é. Escreva abaixo.
papers-vague = { $sku }: isto não diz nada. Escreva o que é e de que é feito.
papers-long = { $sku }: descrição longa demais. Alguns sistemas aduaneiros aceitam no máximo { $most } caracteres.
papers-foreign = { $sku }: a alfândega no exterior não consegue ler isto. Escreva em inglês.
papers-no-hs = { $sku }: sem código tarifário. Peça à marca que o inclua no anúncio.
papers-no-origin = { $sku }: sem país de origem. Peça à marca que o inclua no anúncio.
papers-no-weight = { $sku }: sem peso. Peça à marca que o inclua no anúncio.
papers-no-value = { $sku }: sem valor. Peça à marca que defina o preço.
papers-no-sender = Falta o endereço de remetente deste local: { $place }. Inclua aqui:
papers-sender-latin = O endereço de remetente deste local não está em letras latinas: { $place }. Altere aqui:
papers-no-latin = O endereço do destinatário não está em letras latinas. Escreva abaixo.
papers-no-number = Acabaram os números postais para este destino: { $country } (serviços que começam com { $services }). Inclua uma faixa aqui:
papers-too-many = Produtos diferentes demais para uma declaração: no máximo { $most }. Embale em dois pacotes.
papers-gone = O pacote está em “{ $state }”. Os documentos são emitidos antes de ele sair.
papers-not-paid = O pedido não está pago. Deixe os produtos na prateleira.
said-papers-made = Os documentos foram emitidos. Imprima primeiro a etiqueta.
papers-made = Documentos
papers-identifier = Número na etiqueta:
papers-made-by = Emitidos por { $name }, { $moment }
papers-label = Etiqueta de endereço
papers-customs-form = Formulário aduaneiro
papers-invoice = Fatura comercial
papers-packing-list = Romaneio de carga
papers-return-label = Etiqueta de devolução
papers-itmatt = Dados postais antecipados
papers-h7 = Declaração da UE para baixo valor (H7)
papers-export = Declaração de exportação
papers-no-face = Algumas letras do endereço não podem ser impressas aqui
papers-no-face-help = As fontes para elas não estão instaladas. Instale as fontes Noto nesta máquina ou indique em ENTREPOT_FONTS uma pasta que as tenha; depois busque o documento de novo.
script-arabic = Árabe
script-han = Caracteres chineses
script-kana = Japonês
script-hangul = Coreano
script-other = Outras letras

# /ops/posting: remetentes e números postais
ops-nav-posting = Remetentes
posting-title = Remetentes e números postais
posting-numbers = Números postais
posting-numbers-say = Faixas de números que o correio atribuiu a você. Cada número vai em um pacote e nunca é usado de novo.
posting-service = Serviço (duas letras)
posting-country = País (duas letras)
posting-first = Primeiro número
posting-last = Último número
posting-left = Restam
posting-add = Incluir estes números
posting-no-range = Isto não é uma faixa: duas letras de serviço, duas do país e dois números de até oito dígitos, o menor primeiro.
posting-overlaps = Alguns destes números já estão aqui: { $first } a { $last }. Confira o que o correio enviou.
posting-senders = Remetentes
posting-senders-say = Quem os documentos indicam como remetente, em letras latinas.
posting-name = Nome
posting-street = Rua e número
posting-postcode = Código postal
posting-city = Cidade
posting-phone = Telefone
posting-email = E-mail
posting-save = Salvar este remetente
