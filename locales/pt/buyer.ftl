## templates/parts/buyer.html: exemplos sob os campos

buyer-example = Por exemplo, { $example }

## A cópia de um endereço em letras latinas, templates/parts/buyer.html

buyer-latin-arabic = Se você escreve em árabe: o mesmo em letras latinas
buyer-latin-cyrillic = Se você escreve em cirílico: o mesmo em letras latinas
buyer-latin-japanese = Se você escreve em japonês: o mesmo em letras latinas
buyer-latin-korean = Se você escreve em coreano: o mesmo em letras latinas
buyer-latin-other = O mesmo em letras latinas
buyer-latin-why = Para a etiqueta e os papéis da alfândega, que são lidos no caminho. O que já está em letras latinas acima não precisa ser repetido.
buyer-latin-name = Nome, em letras latinas
buyer-latin-street = Rua e número, em letras latinas
buyer-latin-extra = Complemento (andar, apartamento, empresa), em letras latinas
buyer-latin-city = Cidade, em letras latinas
buyer-latin-needed = A alfândega e as transportadoras do caminho só leem letras latinas. Escreva esta linha também assim, como { $example }
buyer-latin-needed-plain = A alfândega e as transportadoras do caminho só leem letras latinas. Escreva esta linha também assim.
buyer-latin-foreign = Só letras latinas, com ou sem acentos
buyer-unprintable = Há um sinal que não conseguimos imprimir na etiqueta. Tire-o.

## O número pelo qual a alfândega conhece quem compra, templates/parts/buyer.html

buyer-customs = Para a alfândega: { $country }
buyer-id-why = A alfândega do país de destino ({ $country }) só deixa entrar um pacote do exterior com o número da pessoa que vai recebê-lo. Por isso pedimos.
buyer-id-why-optional = A alfândega do país de destino ({ $country }) pode perguntar para quem é um pacote do exterior. Com seu número ele passa mais depressa; sem o número, podem ligar para você.
buyer-id-who = Quem vê é a alfândega e a transportadora que declara o pacote, mais ninguém. Guardamos criptografado; nossa equipe vê os dois últimos caracteres.
buyer-id-if-any = { $kind } (se quiser)
buyer-id-either = { $one } ou { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Código pessoal de desembaraço aduaneiro (PCCC)
buyer-id-tckn = Número de identidade T.C.
buyer-id-iin = Número de identificação individual (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Número do documento de identidade ou da iqama
buyer-id-pccc-more = Precisa ter sido emitido para a pessoa que aparece no endereço.
buyer-id-kept = Sua conta tem { $number }. Deixe o campo vazio para usá-lo.
buyer-id-keep = Guardar criptografado na minha conta para a próxima vez
buyer-id-needed = Sem este número, a alfândega mandaria o pacote de volta (destino: { $country }). Escreva-o aqui.
buyer-id-digit = Um dígito deste número está errado. Compare com o documento.
buyer-id-shape = Não parece ser o número. Um exemplo que serve: { $example }

## Antes de pedir, templates/parts/buyer.html

buyer-sale = Antes de fazer o pedido
buyer-sale-by = vendido por { $brand }
buyer-sale-all-in = pelo pedido inteiro, na sua porta ({ $country }). Lá nada é cobrado.
buyer-sale-arrives = Chegada
buyer-sale-mind = Se você mudar de ideia
buyer-sale-mind-is =
    { $days ->
        [one] Você pode desistir sem dar motivo por { $days } dia a partir do dia em que o último pacote chegar.
        [many] Você pode desistir sem dar motivo por { $days } de dias a partir do dia em que o último pacote chegar.
       *[other] Você pode desistir sem dar motivo por { $days } dias a partir do dia em que o último pacote chegar.
    }
buyer-sale-law =
    { $days ->
        [one] A lei garante { $days } deles.
        [many] A lei garante { $days } deles.
       *[other] A lei garante { $days } deles.
    }
buyer-sale-how = Como desistir
buyer-sale-back = Devolução
buyer-sale-back-is = Se você só mudou de ideia, o frete de volta é por sua conta. Se algo veio com defeito, errado ou diferente do descrito, nós pagamos.
buyer-sale-shop = Quem responde
buyer-sale-shop-is = A Entrepot recebe o pagamento, passa os pacotes pela alfândega e responde pelas devoluções.
buyer-sale-who = Quem somos
buyer-sale-complain = Reclamações
buyer-button = Fazer pedido com obrigação de pagamento

## A conta, templates/shop/account.html

buyer-account = Seus números na alfândega
buyer-account-say = Guardados criptografados, usados só quando um pacote precisa deles. Os pedidos já feitos mantêm o número com que foram enviados.
buyer-account-remove = Remover

## Áreas de trabalho, templates/care/order.html e ops/parcel.html

buyer-desk = Número do destinatário na alfândega
buyer-desk-latin = Em letras latinas
buyer-desk-sealed = Não é possível abrir o número do destinatário na alfândega, e sem ele os documentos são recusados na fronteira. Nada foi impresso. Avise quem cuida do servidor.
