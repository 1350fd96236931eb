## templates/mail/letter: o que dizem os e-mails

mail-signed = Entrepot, casa de comércio
mail-placed-subject = Seu pedido { $number } está pago
mail-placed = Obrigado, { $name }. Seu pedido { $number } está pago e segue para a embalagem.
mail-duty-paid = O imposto de importação e os demais tributos estão pagos ({ $country }). Se alguém pedir mais na porta, não pague nada e escreva para nós.
mail-parcel = O pacote { $number } deve chegar à sua porta: { $days }
mail-delivery = Entrega, com imposto de importação e demais tributos
mail-total = Você pagou
mail-open-order = Abrir o pedido
mail-code-subject = O código do seu pedido { $number }
mail-code = { $code } abre seu pedido { $number } por quinze minutos.
mail-code-not-you = Se não foi você quem pediu, não precisa fazer nada.
mail-comes-back = Você recebe de volta
mail-return-asked-subject = Recebemos sua solicitação de devolução
mail-return-asked = Recebemos sua solicitação e respondemos em até dois dias úteis. Guarde os produtos até lá.
mail-return-approved-subject = Sua devolução foi aprovada
mail-return-approved = Envie os produtos de volta com o número da devolução no pacote. O dinheiro sai assim que eles chegarem.
mail-return-rejected-subject = Sua devolução não foi aprovada
mail-return-rejected = Não podemos aceitar estes produtos de volta. O motivo:
mail-return-received-subject = Sua devolução chegou
mail-return-received = Os produtos chegaram. O dinheiro segue em até dois dias úteis.
mail-return-refunded-subject = Seu dinheiro está a caminho
mail-return-refunded = Enviamos o dinheiro para o cartão com que você pagou.
mail-return-follow = Ver a situação
