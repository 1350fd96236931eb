## templates/shop/login.html

login-title = Entrar
login-already = Você já entrou na sua conta. Entrar de novo troca de conta.
login-button = Entrar
login-wrong = Este e-mail e esta senha não correspondem. Confira os dois, inclusive as maiúsculas.
login-new = Primeira vez aqui?
login-new-say = Com uma conta você reencontra seus pedidos em qualquer aparelho, e o carrinho que encheu em um espera por você no outro.
login-guest = Comprou sem conta?
login-find = Encontre seu pedido

## templates/shop/join.html

join-title = Abrir uma conta
join-button = Abrir conta
join-email-taken = Já existe uma conta com este e-mail. Entre com ela ou use outro endereço.
join-had = Já tem conta?
join-say = Guardamos seu nome, seu e-mail e seus pedidos. Não contamos a mais ninguém.

## templates/shop/account.html

account-title = Sua conta
account-email = Endereço de e-mail
account-password = Senha
account-name = Nome
account-details = Sobre você
account-language = Idioma dos e-mails e da área de trabalho
account-language-hint = As páginas da loja falam o idioma do endereço delas.
account-language-wrong = Escolha um dos idiomas da lista
account-save = Salvar
account-leave = Sair
account-desk = Ir à sua área de trabalho
account-password-change = Trocar a senha
account-password-now = Senha atual
account-password-new = Nova senha
account-password-wrong = Esta não é a senha da sua conta
account-password-say = Quem estiver conectado com a senha antiga em outro lugar sai da conta.
account-password-button = Trocar a senha
password-hint = Pelo menos dez caracteres. Uma frase que só você diria vale mais que símbolos de que ninguém se lembra.
account-email-needed = Escreva seu endereço de e-mail
account-name-needed = Escreva como podemos chamar você
account-password-needed = Escreva a senha
password-short = Pelo menos { $least } caracteres
password-published = Esta senha está publicada com a demonstração. Escolha uma que só você conheça

## templates/shop/account_orders.html

account-orders = Seus pedidos
account-orders-none = Ainda não há pedidos nesta conta.
account-orders-look = Ver os produtos
account-orders-number = Pedido
account-orders-placed = Feito em
account-orders-to = Vai para
account-orders-state = Situação
account-orders-total = Total
order-state-awaiting-payment = Aguardando pagamento
order-state-paid = Pago
order-state-declined = Pagamento recusado
order-state-cancelled = Cancelado
