# Lotes mais uma vez: caixas que os pacotes dividem, o que acontece com os documentos deles, e lotes de rotas fechadas.

batch-close-combines = { $count ->
    [one] O que vai para a mesma pessoa é posto antes em uma só caixa: uma caixa, listada abaixo.
    [many] O que vai para a mesma pessoa é posto antes em uma só caixa: { $count } de caixas, listadas abaixo.
   *[other] O que vai para a mesma pessoa é posto antes em uma só caixa: { $count } caixas, listadas abaixo.
  }
batch-offer-goes = Ao fechar o lote, eles vão para uma só caixa.
batch-offer-parted = Alguém os separou, por isso continuam separados ao fechar o lote.
batch-offer-papers = Falta algo para os documentos da caixa em comum, por isso continuam separados ao fechar o lote.
batch-boxes-say = Onde um pacote aparece com outros em sua caixa, ponha-os nela e imprima os documentos dela de novo. As etiquetas antigas não valem mais.
papers-void-combined = anulados: vários pacotes em uma só caixa
papers-void-parted = anulados: caixa embalada de novo
papers-back-by = Revalidados por { $name }, { $moment }

batch-lane-shut = A rota { $lane } está fechada, por isso nada sai por ela. Desfaça o lote: os pacotes seguem então por outro trajeto ou são passados ao atendimento. Ou deixe-o como está até a rota reabrir.
batch-moved = Um pacote entrou ou saiu neste exato momento, por isso nada foi alterado. Confira a lista e clique de novo.
stranded-batched = { $count ->
    [one] Mais um pacote de rota fechada está em um lote. O centro de expedição desfaz primeiro o lote; depois o pacote aparece aqui.
    [many] Mais { $count } de pacotes de rotas fechadas estão em lotes. O centro de expedição desfaz primeiro os lotes; depois os pacotes aparecem aqui.
   *[other] Mais { $count } pacotes de rotas fechadas estão em lotes. O centro de expedição desfaz primeiro os lotes; depois os pacotes aparecem aqui.
  }

# Um local que duas pessoas alteram ao mesmo tempo.
place-moved = Alguém alterou este local enquanto você escrevia, por isso nada foi salvo ainda. Abaixo está o que você escreveu; salve de novo para manter.
