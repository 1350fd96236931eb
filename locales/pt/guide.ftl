# A central de ajuda: índice, calculadora do imposto de importação, rotas em números, textos legais; produtos que não podem vir para cá; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Ajuda
guide-lede = Primeiro as respostas curtas. Cada número destas páginas é calculado pela própria loja, para o país em que você está.
guide-shipping-card = Quem leva, em que dias, e quando chega à sua porta.
guide-duties-card = Imposto de importação e demais tributos explicados, com uma calculadora para qualquer produto.
guide-returns-card = Quanto tempo você tem, o que recebe de volta e como funciona.
guide-follow-card = Onde está seu pacote, e o que você pode fazer com seu pedido.
guide-legal-card = Quem responde por esta loja, os termos, e o que guardamos sobre você.
guide-contact = Escreva para nós
guide-contact-card = Onde cada pergunta recebe a resposta mais rápida.
guide-often = Perguntas frequentes
guide-ask-when = Quando chegaria se eu pedisse agora?
guide-ask-when-is = O quanto antes, com { $carrier }, saindo de { $city }:
guide-ask-when-none = Nenhuma rota chega até aqui no momento.
guide-ask-door = Alguém vai me pedir dinheiro na porta?
guide-ask-door-no = Não. Em cada rota para este país ({ $country }), quem paga o imposto de importação e os demais tributos somos nós. Se mesmo assim alguém pedir, não pague nada e escreva para nós.
guide-ask-door-perhaps = Em algumas rotas, a transportadora pode pedir o imposto de importação e os demais tributos que você já nos pagou. A página de cada item avisa; envie o recibo da transportadora e devolvemos o valor.
guide-ask-sum = Quanto seria o imposto de importação de outra coisa?
guide-ask-sum-is = Pergunte à calculadora: um código tarifário ou um dos nossos itens, qualquer valor, qualquer destino.
guide-ask-back = Quanto tempo tenho para mudar de ideia?
guide-ask-not = Por que algumas coisas não podem vir para cá?
guide-law-window = A lei deste país ({ $country }) dá a você { $period } para desistir de uma compra sem dar motivo.
guide-law-no-window = A lei deste país ({ $country }) não fixa prazo para desistir de uma compra assim; o nosso vale do mesmo jeito.
guide-period =
    { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }
guide-period-working =
    { $days ->
        [one] { $days } dia útil
        [many] { $days } de dias úteis
       *[other] { $days } dias úteis
    }

## templates/shop/help/contact.html

guide-contact-lede = O caminho mais curto é a página do seu pedido: quem responde ali vê o mesmo que você.
guide-contact-order = Sobre um pedido
guide-contact-order-is = Encontre-o pelo número e pelo seu e-mail. Ali você acompanha o pacote, cancela enquanto ele não saiu ou devolve um produto.
guide-contact-goods = Sobre um produto
guide-contact-goods-is = Pergunte na página do produto. Quem responde é a casa que o faz, e a resposta serve também aos outros.
guide-contact-write = Qualquer outro assunto
guide-contact-write-is = Escreva para nós, no seu idioma:

## templates/shop/help/shipping.html

guide-lanes = As rotas em números
guide-lanes-say = Como funcionam hoje. Destino: { $country }. Os dias contam a partir da entrega à transportadora.
guide-collected-on = Coleta
guide-leaves = Pedido agora, sai
guide-transit = A caminho
guide-days-span = { $least }–{ $most } dias
guide-heaviest = Pacote mais pesado
guide-at-border = Na fronteira
guide-paid-by-us = Imposto de importação e demais tributos pagos por nós
guide-paid-at-door = A transportadora pode cobrar na porta
guide-no-lanes = Nenhuma rota chega a este país no momento ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Abra seu pedido e escolha o que vai devolver e por quê.
guide-back-2 = Veja o que você recebe de volta, até o último centavo, antes de enviar a solicitação.
guide-back-3 = Um atendente responde, e um e-mail diz para onde o pacote vai.
guide-back-4 = Quando o pacote chega, o dinheiro vai para o cartão com que você pagou.

## A calculadora: templates/shop/help/duties.html

guide-calc = Calculadora do imposto de importação
guide-calc-say = A mesma conta que está sob cada preço desta loja, com cada regra em que se apoia. O que você digitar não é guardado.
guide-what = O que é?
guide-what-hint = Um código tarifário (de seis a dez dígitos), uma palavra em inglês para o produto, ou o SKU ou endereço de um dos nossos itens.
guide-price = Valor de uma unidade, sem imposto de importação e demais tributos
guide-price-hint = Para um dos nossos itens, deixe vazio: vale o preço dele.
guide-currency = Moeda
guide-weight = Peso de uma unidade, em gramas
guide-weight-hint = Para um dos nossos itens, deixe vazio.
guide-to = Para onde vai
guide-origin = Onde foi feito
guide-origin-usual = O que o item informa; se não, { $country }
guide-shipping = Entrega, para o conjunto das unidades
guide-shipping-hint = Em muitos países, entra na conta do imposto de importação e dos demais tributos. Vazio: nenhuma.
guide-channel = Declarado
guide-work-out = Calcular
guide-answer = Quanto dá
guide-no-answer = Preencha o formulário, e aqui aparece cada valor com a sua regra.
guide-picked = o preço dele sem a entrega, como na página
guide-code = Produtos do código tarifário { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Calculado em { $day }. Destino: { $country }
guide-of = sobre { $base }
guide-collected = De imposto de importação, demais tributos e taxas, { $checkout } é recolhido na finalização da compra e { $delivery } na fronteira.
guide-regional = O imposto de um estado ou província vem à parte: entra na finalização da compra, assim que se sabe para onde os produtos vão.
guide-limits = O que depende do valor
guide-over = acima
guide-under = abaixo
guide-over-duty = Os produtos passam do limite de { $limit }. Até ele, o imposto de importação é calculado de outro modo: no próprio limite, seria { $more } a menos.
guide-over-tax = Os produtos passam do limite de { $limit }. Até ele, este tributo não se aplica: no próprio limite, seria { $more } a menos.
guide-over-fees = Os produtos passam do limite de { $limit }. Até ele, estas taxas não se aplicam: no próprio limite, { $more } a menos.
guide-over-closed = Os produtos passam do limite de { $limit }; acima dele não podem viajar deste modo.
guide-rules-used =
    { $count ->
        [one] A regra em que se apoia
        [many] As { $count } de regras em que se apoia
       *[other] As { $count } regras em que se apoia
    }
guide-exchange = Taxas de câmbio
guide-rule = Regra
guide-source = Fonte
guide-since = Desde
guide-law = Cobranças na fronteira: { $country }
guide-law-say = As regras para pacotes do exterior destinados a pessoas físicas, como valem em { $day }. A calculadora escolhe as que se aplicam.
guide-law-reliefs = Até que valor nada é cobrado
guide-law-ways = Como um pacote é tributado e declarado
guide-law-taxes = Tributo sobre a maioria dos produtos
guide-law-fees = Taxas
guide-which-goods = Vários produtos têm esse nome, ou parecido: escolha um abaixo ou escreva o código tarifário.
guide-wrong-digits = Um código tarifário tem de seis a dez dígitos: 6911.10.
guide-wrong-goods = Não conhecemos esse produto aqui. Escreva um código tarifário de seis dígitos, outra palavra em inglês ou o SKU de um dos nossos itens.
guide-wrong-untold = O fabricante ainda não nos informou o código tarifário deste item. Escreva o código no lugar do item.
guide-wrong-to = Não há regras para este destino. Escolha um da lista.
guide-wrong-quantity = Escreva um número inteiro de 1 a { $most }.
guide-wrong-weight = Escreva o peso em gramas inteiros: 500.
guide-wrong-origin = Escolha o país de origem na lista.
guide-wrong-channel = Escolha uma das duas opções.
guide-wrong-currency = Escolha uma moeda da lista.
guide-wrong-price = Escreva o valor acima de zero, como 40,00.
guide-wrong-shipping = Escreva o valor, como 9,00, ou deixe vazio.
guide-no-tariff = O imposto de importação destes produtos lá ({ $country }) não está nas nossas tabelas.
guide-prohibited = Estes produtos não podem ser importados lá ({ $country }).
guide-closed = Esse país ({ $country }) não deixa entrar pacotes assim para pessoas físicas.
guide-no-rate = Não há taxa de câmbio para esta moeda hoje.
guide-too-large = O valor é grande demais para a conta.

## Textos legais: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Textos legais: { $country }
guide-legal-text = Texto
guide-legal-why = Por que está aqui
guide-legal-built-in = o texto curto da própria loja
guide-legal-imprint = Quem mantém esta loja
guide-legal-terms = Termos de venda
guide-legal-withdrawal = Direito de arrependimento
guide-legal-withdrawal-form = Formulário de arrependimento
guide-legal-privacy = Privacidade
guide-legal-describes = { $text }. Texto em vigor aqui: { $country }.
guide-legal-version = Versão { $number }
guide-legal-on = Este é o texto como era em { $day }.
guide-legal-today = O texto de hoje
guide-legal-foreign = Para este país, o texto está escrito em: { $language }. É essa versão que vale.
guide-legal-then = Os termos com que este pedido foi feito
guide-legal-others = Outras versões
guide-text-imprint =
    Esta loja funciona com a Entrepot, um programa de código aberto. Quem a mantém responde por ela e atende em { $mail }.

    ## Para quem mantém a loja
    Aqui entram seu nome ou razão social, endereço, registro e um telefone. Escreva-os na área de trabalho, em “Textos legais”; na maioria dos países a lei exige.
guide-text-imprint-numbers =
    Esta loja funciona com a Entrepot, um programa de código aberto. Quem a mantém responde por ela e atende em { $mail }.

    ## Inscrições fiscais aqui
    { $numbers }

    ## Para quem mantém a loja
    Aqui entram seu nome ou razão social, endereço, registro e um telefone. Escreva-os na área de trabalho, em “Textos legais”; na maioria dos países a lei exige.
guide-text-terms =
    ## Como a venda se conclui
    O que as páginas mostram é um convite. Você faz o pedido ao apertar o botão que mostra o valor, e a venda se conclui quando o pagamento é recebido. A página do seu pedido e o e-mail que leva a ela são o seu comprovante.

    ## O preço
    Você só paga o total que aparece na finalização da compra: produtos, imposto de importação, demais tributos e entrega. Ele fica garantido para você até a hora indicada. Se uma transportadora ou a alfândega pedir mais, não pague nada e escreva para nós; o que ainda faltar é por nossa conta.

    ## Entrega
    Cada pacote tem um dia até o qual deve estar na sua porta. Até ser entregue a você, o risco é nosso. O que se perder ou quebrar no caminho nós repomos ou reembolsamos, como você preferir.

    ## Se algo não estiver certo
    Os direitos que a lei do seu país dá a você contra defeitos continuam inteiros. Peça na página do seu pedido: consertamos ou trocamos o produto, ou devolvemos o dinheiro com imposto de importação, demais tributos e entrega.

    ## Lei e conflitos
    As normas obrigatórias do país em que você mora protegem você, digam o que disserem estes termos. Você pode recorrer à Justiça de lá.
guide-text-withdrawal =
    ## Direito de arrependimento
    Você tem o direito de desistir deste contrato no prazo de { $period }, sem dar motivo. O prazo conta a partir do dia em que você, ou alguém que você indicou e que não seja a transportadora, recebeu o último dos produtos.

    Para exercer o direito, avise-nos com uma declaração clara: na página do seu pedido, por e-mail para { $mail } ou com o formulário de arrependimento, que não é obrigatório. Basta enviar antes que o prazo termine.

    ## O que acontece depois
    Devolvemos integralmente o que você nos pagou, inclusive o custo da entrega comum, sem demora e no máximo 14 dias depois de receber sua declaração, pelo mesmo meio com que você pagou e sem custo. Podemos esperar até os produtos voltarem ou até você comprovar que os enviou, o que acontecer primeiro.

    Envie os produtos de volta sem demora, no máximo 14 dias depois da sua declaração. Se os produtos estão como deveriam, o custo do envio de volta é seu. Você só responde por perda de valor se ela vier de um uso além do necessário para examinar os produtos.

    ## Quando não há esse direito
    Produtos feitos ou gravados a seu pedido, produtos que estragam depressa e produtos lacrados que, depois de abertos, não podem voltar por motivo de saúde ou higiene.
guide-text-withdrawal-form =
    (Preencha e envie este formulário só se quiser desistir do contrato.)

    Para: esta loja, { $mail }

    Pelo presente comunico/comunicamos (*) que desisto/desistimos (*) do meu/nosso (*) contrato de compra dos seguintes produtos (*):

    Número do pedido:

    Pedido em (*)/recebido em (*):

    Nome do(s) consumidor(es):

    Endereço do(s) consumidor(es):

    Assinatura do(s) consumidor(es) (só se este formulário for enviado em papel):

    Data:

    (*) Risque o que não se aplica.
guide-text-privacy =
    ## O que guardamos, e por quê
    Seu nome, endereço, e-mail e pedido, porque um pacote e seus papéis da alfândega precisam deles e sem eles o contrato não pode ser cumprido. Notas fiscais e papéis da alfândega são guardados pelo tempo que a lei tributária exige. Números de cartão nunca chegam até nós.

    ## Quem mais vê
    O fabricante dos produtos, a transportadora, a alfândega e quem recebe o pagamento, cada um só no que a sua parte precisa. Alguns deles estão em outros países: é de lá que os produtos vêm. Nenhuma página desta loja carrega nada de outro site, e ninguém conta seus passos.

    ## Cookies
    Nenhum enquanto você passeia pela loja. Um quando você enche um carrinho ou entra na conta, para sabermos que é seu; ele é necessário para isso e não serve para mais nada.

    ## Seus direitos
    Você pode ver o que guardamos sobre você, pedir correção, levar consigo ou mandar apagar, até onde a lei permite, e se opor. Escreva para { $mail }. Você também pode reclamar à autoridade de proteção de dados de onde mora.

## O que não pode vir para cá: templates/parts/barred.html, parts/lot.html

guide-minds = Nenhuma transportadora traz isto para cá ({ $country }): { $what }
guide-minds-carrier = { $carrier } não leva: { $what }
guide-barred-why = Por que não pode vir para cá ({ $country })
guide-barred-law = Proibido por lei
guide-barred-ask = Calcular quanto custaria em outro lugar
guide-barred-none = Nada deste tipo pode vir para cá no momento ({ $country }).

## /ops/legal

guide-ops-legal = Textos legais
guide-ops-legal-say = O que cada mercado exige, por qual lei, e o que está lá hoje. Escreva uma versão própria para um mercado e um idioma; ela vale a partir do seu dia, e o que valia antes continua legível. Onde você não escrever nada, fica um texto curto embutido.
guide-ops-market = Mercado
guide-ops-all = Cada mercado sem texto próprio
guide-ops-language = Idioma
guide-ops-show = Mostrar
guide-ops-needed = Exigido por
guide-ops-not-needed = não exigido pelas tabelas
guide-ops-stands = Está lá hoje
guide-ops-read = Como os clientes leem
guide-ops-write = Escrever uma versão
guide-ops-body = Texto
guide-ops-body-hint = Uma linha vazia começa um novo parágrafo; uma linha que começa com ## é um título. Vazio: o texto embutido volta a valer.
guide-ops-from = Vale a partir de
guide-ops-early = Não pode valer antes de { $day }: o que vigorava quando alguém comprou fica como estava.
guide-ops-moved = Nesse meio-tempo, outra pessoa escreveu uma versão. Ela está abaixo; a sua continua aqui.
guide-ops-save = Incluir esta versão
guide-ops-versions = Versões
guide-ops-no-versions = Nenhuma ainda.
guide-ops-empty = vazio: o texto embutido
guide-ops-by = por { $author }
said-legal-written = A versão foi incluída.

## /ops/style

guide-style = Sistema de design
guide-style-say = Os valores e as peças de cada página, em cada estado, no claro e no escuro, da esquerda para a direita e da direita para a esquerda. Vêm dos mesmos modelos que a loja, com produtos e preços de hoje.
guide-style-light = claro
guide-style-dark = escuro
guide-style-colours = Cores
guide-style-type = Tipografia
guide-style-space = Espaçamento
guide-style-buttons = Botões
guide-style-fields = Campos
guide-style-price = Preço e recibo
guide-style-ribbon = Viagem
guide-style-seal = Selo da alfândega
guide-style-cards = Produtos em uma lista
guide-style-notices = Avisos
guide-style-badges = Situações
guide-style-table = Tabela
guide-style-pager = Páginas
guide-style-empty = Sem conteúdo
guide-style-stars = Estrelas
guide-style-choices = Opções
guide-style-rest = em repouso
guide-style-hover = sob o ponteiro
guide-style-focus = com o foco do teclado
guide-style-disabled = desativado
guide-style-error = com erro
guide-style-main = Passo principal
guide-style-plain = Outro passo
guide-style-slim = Em uma linha
guide-style-no-goods = Ainda não há produtos à venda: as peças que os mostram aparecem aqui assim que houver.
