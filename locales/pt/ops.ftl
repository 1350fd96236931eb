## templates/ops/frame.html e o que todas as páginas da área usam

ops-desk = Operação
ops-nav-today = Hoje
ops-nav-rules = Regras
ops-nav-rates = Taxas de câmbio
ops-nav-lanes = Rotas
ops-nav-places = Locais
ops-nav-brands = Marcas
ops-nav-letters = E-mails
ops-nav-audit = Trilha de auditoria
pager-name = Mais páginas
pager-before = Anterior
pager-after = Próxima
pager-older = Mais antigos
pager-newest = Voltar aos mais recentes

## templates/ops/rules.html

rules-title = Regras
rules-hash = Esta versão:
rules-table = Tabela
rules-table-markets = Mercados
rules-table-territories = Territórios aduaneiros
rules-table-thresholds = Limites
rules-table-regimes = Regimes
rules-table-fees = Taxas
rules-table-taxes = Tributos
rules-table-tariffs = Tarifas aduaneiras
rules-table-rounding = Arredondamento
rules-table-restrictions = Restrições
rules-country = Destino
rules-all = Tudo
rules-on = Vigentes em
rules-any-day = Também as vencidas e as futuras
rules-show = Mostrar
rules-found =
    { $count ->
        [0] Nenhuma regra.
        [one] Uma regra.
        [many] { $count } de regras.
       *[other] { $count } regras.
    }
rules-english = O texto de uma regra fica em inglês, como citado na fonte.
rules-none = Nenhuma regra corresponde. Escolha outro dia, outra tabela ou outro destino.
rules-rule = Regra
rules-says = O que diz
rules-state = Situação
rules-from = Desde
rules-until = Até
rules-open = sem fim
rules-source = Fonte
rules-off = conhecida, não usada
rules-coming = futura
rules-over = vencida
rules-uncertain = em vigor, incerta
rules-holds = em vigor

## templates/ops/rates.html

rates-title = Taxas de câmbio
rates-say = Unidades de cada moeda por um euro. Um preço usa a última taxa publicada até o seu dia; cada recibo guarda a taxa que usou.
rates-newest = Taxa mais recente:
rates-none = Nenhuma taxa de câmbio carregada
rates-old =
    { $count ->
        [one] A taxa mais recente tem { $count } dia
        [many] A taxa mais recente tem { $count } de dias
       *[other] A taxa mais recente tem { $count } dias
    }
rates-load = Carregue taxas mais recentes com “entrepot import rates ARQUIVO”. Até lá, os preços seguem a última taxa.
rates-published = Taxas publicadas
rates-currency = Moeda
rates-per-euro = Por um euro
rates-day = Publicada em
rates-source = Fonte
rates-pegs = Moedas atreladas
rates-pegs-say = Moedas que o banco não cota, atreladas a uma que ele cota.
rates-anchor = Atrelada a
rates-units = Unidades por uma

## templates/ops/lanes.html

lanes-title = Rotas e tabelas de frete
lanes-say = O que as transportadoras cobram hoje, sem o manuseio do pacote. O pacote paga pelo maior entre peso real e peso cubado.
lanes-none = Nenhuma rota sai deste local.
lanes-lane = Rota
lanes-to = Para
lanes-how = Modal
lanes-declared = Declaração
lanes-terms = Tributos
lanes-transit = Em trânsito
lanes-days =
    { $to ->
        [one] { $to } dia
        [many] { $from }–{ $to } de dias
       *[other] { $from }–{ $to } dias
    }
lanes-departs = Envio agrupado
lanes-any-day = cada dia útil
lanes-first = Peso inicial
lanes-step = Cada adicional
lanes-fuel = Combustível
lanes-most = No máximo
lanes-card-from = Tabela desde
lanes-refuses = Não leva
lanes-no-card = Nenhuma tabela de frete vigente hoje
lanes-open = aberta
lanes-closed = fechada
lanes-ddp = Pagos por nós
lanes-dap = Pagos na porta

## templates/ops/places.html

places-title = Locais
places-place = Local
places-kind = Tipo
places-hub = Centro de expedição na origem
places-warehouse = Armazém no exterior
places-consolidates = embala várias marcas juntas
places-cutoff = Horário de corte
places-handling = Manuseio
places-days =
    { $count ->
        [one] { $count } dia útil
        [many] { $count } de dias úteis
       *[other] { $count } dias úteis
    }
places-off = Próximo dia sem expediente
places-per-parcel = Por pacote
places-per-unit = Por unidade
places-lanes = Rotas
places-skus = Variantes
places-free = Livres
places-held = Reservadas para pedidos
places-total = Total de unidades nos locais

## templates/ops/brands.html

brands-title = Marcas
brands-say = O dono da marca anuncia os próprios produtos e cuida do estoque deles; a comissão é uma parte do preço dos produtos, sem imposto de importação e demais tributos.
brands-brand = Marca
brands-home = Sede
brands-currency = Preços em
brands-founded = Desde
brands-commission = Comissão
brands-usual = a usual
brands-on-shelf = Nas prateleiras
brands-all = Anúncios
brands-maker = Fabricante, como exige a lei de segurança de produtos

## templates/ops/audit.html

audit-title = Trilha de auditoria
audit-say = Cada alteração feita pela equipe, por uma marca ou por um comando, a mais recente primeiro. Nada sai daqui, nunca.
audit-none = Nada foi alterado ainda.
audit-when = Quando (UTC)
audit-who = Quem
audit-did = O quê
audit-to = Em quê
audit-detail = Com quais dados
audit-role-brand = dono da marca
audit-role-agent = atendimento
audit-role-operator = operação
audit-role-shopper = cliente
audit-role-program = o programa

## templates/ops/letters.html

letters-title = E-mails
letters-say = Escritos junto com a alteração que os causa e enviados depois. O conteúdo não aparece aqui, pois pode ter chaves e códigos.
letters-none = Nenhum e-mail foi escrito ainda.
letters-written = Escrito (UTC)
letters-kind = Assunto
letters-to = Para
letters-language = Idioma
letters-tries = Tentativas
letters-when = Enviado ou próxima tentativa
letters-error = O que deu errado
letters-retry = Tentar de novo

## templates/ops/today.html

today-title = Hoje
today-failed =
    { $count ->
        [one] Um e-mail não pôde ser enviado
        [many] { $count } de e-mails não puderam ser enviados
       *[other] { $count } e-mails não puderam ser enviados
    }
today-orders =
    { $count ->
        [0] pedidos
        [one] pedido
        [many] de pedidos
       *[other] pedidos
    }
today-returns =
    { $count ->
        [0] devoluções abertas
        [one] devolução aberta
        [many] de devoluções abertas
       *[other] devoluções abertas
    }
today-letters =
    { $count ->
        [0] e-mails aguardam
        [one] e-mail aguarda
        [many] de e-mails aguardam
       *[other] e-mails aguardam
    }
today-listings =
    { $count ->
        [0] anúncios
        [one] anúncio
        [many] de anúncios
       *[other] anúncios
    }
today-lanes =
    { $count ->
        [0] rotas
        [one] rota
        [many] de rotas
       *[other] rotas
    }
today-markets =
    { $count ->
        [0] mercados
        [one] mercado
        [many] de mercados
       *[other] mercados
    }
today-rules = Regras em vigor
today-log = Últimas alterações
