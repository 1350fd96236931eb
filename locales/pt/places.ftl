# /ops/places e /ops/places/{code}

place-new = Mais um local
place-add = Incluir um local
place-add-do = Incluir este local
place-taken = Outro local tem este código. Escolha outro.
place-code = Código, como CN-SZX
place-not-a-code = Escreva um código de letras, dígitos e hifens: CN-SZX.
place-no-kind = Escolha o tipo do local.
place-country = País, duas letras
place-zone = Fuso horário, como Asia/Shanghai
place-no-zone = Escreva um fuso horário pelo nome na lista da IANA: Asia/Shanghai, Europe/Warsaw.
place-city = Cidade ({ $language })
place-no-city = Escreva o nome da cidade em pelo menos um idioma.
place-runs = Como funciona
place-runs-say = Novos preços e datas seguem na hora. O que foi vendido mantém as datas da venda. Sem um número de pacotes por dia, não há limite.
place-save = Salvar
place-handling-days = Manuseio, em dias úteis
place-capacity = Pacotes por dia, no máximo
place-most =
    { $count ->
        [one] { $count } pacote por dia
        [many] { $count } de pacotes por dia
       *[other] { $count } pacotes por dia
    }
place-no-capacity = Escreva quantos pacotes saem no máximo em um dia ou deixe vazio. Para não receber mais pedidos aqui, feche as rotas.
place-packaging = Embalagem vazia do pacote, em gramas
place-per-parcel = Taxa por pacote { $currency }
place-per-unit = Taxa por unidade { $currency }
place-working = Funciona em
place-consolidates = Embala juntos os pacotes de várias marcas para um mesmo cliente
place-not-a-number = Escreva um número inteiro, no máximo { $most }.
place-not-a-fee = Escreva um valor em { $currency }, não abaixo de zero, como 1.50.
place-not-a-time = Escreva um horário, como 16:00.
place-no-days = Marque pelo menos um dia.
place-never-collected = Marque um dia de envio agrupado da rota { $lane } ou mude antes os dias dela.
place-lanes =
    { $count ->
        [0] nenhuma rota
        [one] uma rota
        [many] { $count } de rotas
       *[other] { $count } rotas
    }
place-lying =
    { $count ->
        [0] nada guardado aqui
        [one] uma variante; livres: { $free }, reservadas: { $held }
        [many] { $count } de variantes; livres: { $free }, reservadas: { $held }
       *[other] { $count } variantes; livres: { $free }, reservadas: { $held }
    }
place-days-off = Dias sem expediente
place-no-days-off = Nenhum dia sem expediente conhecido de hoje em diante. As datas são prometidas como se funcionasse em cada um dos seus dias.
place-days-over =
    { $count ->
        [one] Um dia sem expediente já passou.
        [many] { $count } de dias sem expediente já passaram.
       *[other] { $count } dias sem expediente já passaram.
    }
place-day = Dia
place-day-name = Nome, como Ano-Novo Chinês
place-add-day = Incluir este dia sem expediente
place-day-name-needed = Diga por que fecha: Ano-Novo Chinês, inventário.
place-day-known = Este dia já está marcado sem expediente.
place-take = Terá expediente
place-take-day = Terá expediente em { $day }
weekday-monday = Segunda-feira
weekday-tuesday = Terça-feira
weekday-wednesday = Quarta-feira
weekday-thursday = Quinta-feira
weekday-friday = Sexta-feira
weekday-saturday = Sábado
weekday-sunday = Domingo
said-place-added = O local foi incluído. Dê a ele um remetente e rotas, e produtos podem ficar lá.
said-place-changed = Salvo. Preços e datas seguem na hora.
said-day-added = O dia ficou sem expediente. As datas seguem na hora.
said-day-taken = Nesse dia há expediente. As datas seguem na hora.
