# Сөзбен баяндалған есеп (entrepot quote --json --explain)

## Ереже атаулары

rule-stated = Сұрауда көрсетілген
rule-duty = Кедендік баж { $rate }, тауар коды { $code }
rule-duty-any = Кедендік баж { $rate }, өзге тауарлар
rule-duty-specific = Кедендік баж { $rate } және { $each }, тауар коды { $code }
rule-duty-preferential = Преференциялық кедендік баж { $rate }, тауар коды { $code }
rule-duty-additional = Қосымша кедендік баж { $rate }, тауар коды { $code }
rule-duty-simplified = Жеңілдетілген кедендік баж { $rate }, тауар коды { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }, { $region }
rule-relief-duty = Мына шекке дейін кедендік баж салынбайды: { $limit }
rule-relief-tax = Мына шекке дейін импорт салығы салынбайды: { $limit }
rule-waived-small = Шағын төлемдер өндірілмейді: { $limit }
rule-domestic = Еркін айналымдағы қордан сату: кедендік баж салынбайды
rule-closed = Бұл жол жабық
rule-flat-duty = Әр тарифтік қосалқы позицияға тұрақты баж: { $amount }
rule-over-allowance = { $rate } — мына шектен асқан бөлікке: { $limit }
rule-one-rate = Тариф орнына бірыңғай мөлшерлеме: { $rate }
rule-checkout-up-to = Рәсімдеу кезіндегі салық, шегі: { $limit }
rule-checkout = Рәсімдеу кезіндегі салық
rule-border = Кедендік баж бен импорт салығы шекарада
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: кедендік құнның { $rate } үлесі

## Ескертпелер

quote-notice-relief = Кедендік баж жоқ: құны бажсыз шектен аспайды ({ $limit }).
quote-notice-over = Құны мына шектен асады: { $limit }, сондықтан кедендік баж салынады.
quote-notice-flat-shared = Жөнелтілімде бұрыннан бар тарифтік қосалқы позицияның келесі тауарларына { $amount } қайта салынбайды.
quote-notice-at-checkout-within = Салық тапсырысты рәсімдегенде алынады: құны мына шектен аспайды: { $limit }.
quote-notice-at-checkout = Салық тапсырысты рәсімдегенде алынады.
quote-notice-uncertain = Бұл ереже кестелерде нақтыланбаған деп белгіленген.
quote-notice-domestic = Еркін айналымдағы қордан сату: кедендік баж салынбайды.

## Есептеу қадамдары. Жолдар сұраудағыдай 0-ден бастап нөмірленеді.

quote-step-rate = Бір { $from } — { $rate } { $to }, жарияланған күні: { $day } ({ $source }).
quote-step-rate-stated = Бір { $from } — { $rate } { $to } ({ $source }).
quote-step-goods = { $line }-жол: { $quantity } дана, коды { $code }, сомасы { $amount }.
quote-step-carriage = { $line }-жол: жеткізу ақысындағы үлесі { $amount }.
quote-step-carriage-insured = { $line }-жол: жеткізу ақысындағы үлесі { $amount }, сақтандырудағы үлесі { $insurance }.
quote-step-value = Кедендік құны: { $amount }.
quote-step-charge = { $line }-жол: { $charge } { $rate }, негізі { $base }, сомасы { $amount } ({ $rule }).
quote-step-charge-each = { $line }-жол: { $charge }, бірлікке { $each }, сомасы { $amount } ({ $rule }).
quote-step-charge-flat = { $line }-жол: { $charge }, сомасы { $amount } ({ $rule }).
quote-step-fee-line = { $line }-жол: { $fee }, сомасы { $amount } ({ $rule }).
quote-step-fee = Жөнелтілімге: { $fee }, сомасы { $amount } ({ $rule }).
quote-step-total = Барлығы: { $amount }.
quote-step-collected = Баж, салық және алымдар: рәсімдеу кезінде { $checkout }, жеткізу кезінде { $delivery } алынады.
