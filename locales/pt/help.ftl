## templates/shop/help/duties.html

help-duties-title = O que está no preço
help-duties-lede = O preço na página é o preço na sua porta. Veja como se chega a ele.
help-duties-in = O que está incluso
help-duties-in-is = O preço do fabricante, o imposto de importação e os tributos sobre o consumo do país de destino. A entrega aparece ao lado, já com o seu próprio imposto de importação e tributos. Os dois juntos são tudo o que você paga.
help-duties-found = Como se chega a cada valor
help-duties-found-is = Convertemos o preço do fabricante pela taxa de referência do último dia útil bancário, somamos uma margem que o recibo informa e aplicamos as regras que valem hoje no seu país. O recibo sob cada preço mostra cada regra pelo número, para você poder consultar.
help-duties-parcel = Por que o carrinho pode diferir da prateleira
help-duties-parcel-is = A alfândega olha o pacote inteiro. Juntos, os produtos podem passar de um limite que cada um sozinho respeita, ou dividir uma cobrança que cada um sozinho pagaria. O carrinho avisa, em dinheiro, antes de você pagar.
help-duties-region = Impostos estaduais
help-duties-region-is = Nos Estados Unidos, o imposto sobre vendas depende do estado. Ele não está no preço da página; onde precisamos recolhê-lo, é somado na finalização da compra, assim que se sabe para onde os produtos vão.
help-duties-more = Se alguém pedir mais
help-duties-more-is = Não pague nada e escreva para nós. O que a alfândega ou a transportadora ainda quiser é assunto nosso, não seu.

## templates/shop/help/shipping.html

help-shipping-title = Como os produtos viajam
help-shipping-lede = Direto do país do fabricante ou de uma prateleira perto de você, abastecida antes. O que custar menos na sua porta.
help-shipping-direct = Direto da origem
help-shipping-direct-is = Os produtos aguardam em nosso centro de expedição, partem em um ou dois dias úteis e cruzam a fronteira com os papéis já registrados.
help-shipping-shelf = De uma prateleira perto de você
help-shipping-shelf-is = Alguns produtos vieram em grande quantidade e já passaram pela alfândega. Chegam em poucos dias, como qualquer pacote de dentro do país.
help-shipping-dates = Sobre as datas
help-shipping-dates-is = Uma data conta os dias úteis e os feriados do lugar de onde os produtos saem. As remessas expressas são entregues de segunda a sábado. Se o carrinho viajar em dois pacotes, cada um tem a sua data.
help-shipping-papers = Os papéis
help-shipping-papers-is = Escrevemos a declaração aduaneira a partir do que o fabricante informou sobre cada item: o que é, onde foi feito, quanto pesa e quanto custou.
help-shipping-not = O que não pode viajar
help-shipping-not-is = Algumas transportadoras não levam baterias, líquidos ou ímãs, e alguns países proíbem certos produtos. Um item que não pode chegar até você diz isso na página dele, com o motivo.

## templates/shop/help/returns.html

help-returns-title = Devolver um produto
help-returns-lede = Peça na página do seu pedido. Sem telefonema, sem formulário para imprimir.
help-returns-window = Quanto tempo você tem
help-returns-window-is =
    { $days ->
        [one] Um dia a partir do dia em que os produtos chegaram.
        [many] { $days } de dias a partir do dia em que os produtos chegaram.
       *[other] { $days } dias a partir do dia em que os produtos chegaram.
    }
help-returns-faulty = Se veio com defeito, errado ou diferente do descrito
help-returns-faulty-is = Reembolsamos tudo: os produtos, seu imposto de importação e demais tributos, e a entrega. O envio de volta é por nossa conta.
help-returns-mind = Se você mudou de ideia
help-returns-mind-is = Reembolsamos os produtos com seu imposto de importação e demais tributos. A entrega também, se o pedido inteiro for devolvido.
help-returns-how = Como funciona
help-returns-how-is = Abra seu pedido, escolha o que vai devolver e por quê, e veja o valor antes de enviar. Um atendente responde, e um e-mail diz para onde o pacote vai.
help-returns-money = Quando o dinheiro chega
help-returns-money-is = Depois que o pacote chegar, no cartão com que você pagou.

## templates/shop/help/about.html

help-about-title = Sobre a Entrepot
help-about-lede = Uma casa de comércio de produtos que vêm de longe, com a fronteira já para trás.
help-about-why = Por que existimos
help-about-why-is = Comprar no exterior termina vezes demais com um desconhecido na porta pedindo dinheiro. Nós calculamos antes o imposto de importação e os demais tributos, pomos tudo no preço e sustentamos o que está escrito.
help-about-brands = As casas
help-about-brands-is = Vendemos para quem faz os produtos. Cada casa conta a própria história e define o próprio preço; o que fica conosco pelo nosso trabalho é combinado com ela.
help-about-open = Aberto para conferência
help-about-open-is = O programa por trás desta loja é de código aberto. Cada recibo cita as regras em que se apoia e pode ser comprovado de novo, anos depois, até o último centavo.

## templates/shop/help/legal.html

help-legal-title = Termos, privacidade e responsáveis
help-legal-lede = O que prometemos, o que guardamos sobre você e quem responde pelos produtos.
help-legal-test = Esta é uma loja para experimentar: nenhum produto é enviado e nenhum cartão é cobrado.
help-legal-terms = Termos
help-legal-terms-is = Você faz o pedido ao apertar o botão que mostra o valor. O preço que aparece na finalização da compra fica garantido para você até a hora indicada. A venda se conclui quando o pagamento é recebido; a página do seu pedido é o seu recibo.
help-legal-safety = Segurança
help-legal-safety-is = O nome e o endereço do fabricante estão na página de cada item. Se algo não for seguro, pare de usar e escreva para nós: avisamos o fabricante e a autoridade, e você recebe seu dinheiro de volta.
help-legal-privacy = O que guardamos sobre você
help-legal-privacy-is = Seu nome, endereço, e-mail e pedido, porque um pacote e seus papéis da alfândega precisam deles. Números de cartão não são guardados. Nada é repassado, a não ser a quem transporta, desembaraça e paga, e nenhuma página carrega nada de outro site.
help-legal-cookies = Cookies
help-legal-cookies-is = Enquanto você passeia pela loja, não há nenhum. Na primeira vez que você põe algo no carrinho ou entra na conta, criamos um, para reconhecer seu carrinho depois. Ele não conta nada a mais ninguém.
