# O que o leitor de arquivos oficiais de tarifas não pôde aproveitar (importação de tarifas, /ops/rules).

unread-shape = A linha tem menos ou mais células que o cabeçalho.
unread-no-code = Há uma alíquota, mas nenhum código.
unread-code = O código não tem seis, oito ou dez dígitos.
unread-twice = O código aparece duas vezes, com alíquotas diferentes.
unread-no-rate = Não há alíquota, nem aqui nem na linha acima.
unread-parent = A alíquota da linha acima não pôde ser lida.
unread-special-provision = Uma disposição dos capítulos 98 ou 99: registre essas medidas em linhas próprias.
unread-reference = A alíquota está em outro lugar, em outra linha ou nota.
unread-season = A alíquota muda com a estação do ano.
unread-entry-price = A alíquota depende do preço de entrada.
unread-recipe = Parte da alíquota depende da composição (leite, açúcar, amido).
unread-unit = O imposto de importação conta “{ $unit }”, o que um pacote não informa.
unread-several = Há vários valores por quantidade.
unread-part = Uma alíquota vale só para parte dos produtos.
unread-bounds = A alíquota tem limites que nossa tabela não comporta.
unread-formula = A alíquota é uma fórmula.
unread-provisional = Por enquanto, aplica-se aqui a alíquota da União Europeia.
unread-words = Estas palavras ou números não são compreendidos.
unread-trade-remedy = Alguns destes produtos pagam também um direito de defesa comercial; o arquivo não diz quanto.
unread-suspended = { $count ->
    [one] Uma linha pode ter por enquanto uma alíquota menor; o arquivo não diz para quais produtos.
    [many] { $count } de linhas podem ter por enquanto uma alíquota menor; o arquivo não diz para quais produtos.
   *[other] { $count } linhas podem ter por enquanto uma alíquota menor; o arquivo não diz para quais produtos.
}
unread-quota = Há uma alíquota menor dentro de uma cota.
unread-differ = { $count ->
    [one] Uma linha desta subposição não foi lida: os produtos precisam de oito dígitos.
    [many] As linhas desta subposição têm { $count } de alíquotas diferentes: os produtos precisam de oito dígitos.
   *[other] As linhas desta subposição têm { $count } alíquotas diferentes: os produtos precisam de oito dígitos.
}
unread-programme = { $count ->
    [one] O programa “{ $code }” não é uma lista de países; uma linha o cita, e os produtos pagam a alíquota normal.
    [many] O programa “{ $code }” não é uma lista de países; { $count } de linhas o citam, e os produtos pagam a alíquota normal.
   *[other] O programa “{ $code }” não é uma lista de países; { $count } linhas o citam, e os produtos pagam a alíquota normal.
}
unread-programme-unknown = { $count ->
    [one] O programa “{ $code }” não está na nossa tabela; uma linha o cita, e os produtos pagam a alíquota normal.
    [many] O programa “{ $code }” não está na nossa tabela; { $count } de linhas o citam, e os produtos pagam a alíquota normal.
   *[other] O programa “{ $code }” não está na nossa tabela; { $count } linhas o citam, e os produtos pagam a alíquota normal.
}
unread-other-column = A alíquota para as origens da segunda coluna não foi lida; os produtos delas não têm alíquota aqui. { $why }
unread-preference = Uma alíquota preferencial não foi lida; os produtos pagam a alíquota normal. { $why }
