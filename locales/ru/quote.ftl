# Расчёт словами: названия правил, замечания, шаги (entrepot quote --json --explain).

## Названия правил

rule-stated = Указано в запросе
rule-duty = Таможенная пошлина { $rate } на товары { $code }
rule-duty-any = Таможенная пошлина { $rate } на прочие товары
rule-duty-specific = Таможенная пошлина { $rate } и { $each } на товары { $code }
rule-duty-preferential = Преференциальная таможенная пошлина { $rate } на товары { $code }
rule-duty-additional = Дополнительная таможенная пошлина { $rate } на товары { $code }
rule-duty-simplified = Упрощённая таможенная пошлина { $rate } на товары { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }, { $region }
rule-relief-duty = Без таможенной пошлины до { $limit }
rule-relief-tax = Без налога на импорт до { $limit }
rule-waived-small = Малые суммы не взимаются: { $limit }
rule-domestic = Продажа из остатков в свободном обращении: без таможенной пошлины
rule-closed = Этот путь закрыт
rule-flat-duty = Фиксированная пошлина { $amount } за каждую тарифную субпозицию
rule-over-allowance = { $rate } с суммы сверх { $limit }
rule-one-rate = Единая ставка { $rate } вместо тарифа
rule-checkout-up-to = Налог при оформлении заказа до { $limit }
rule-checkout = Налог при оформлении заказа
rule-border = Ввозная пошлина и налог на импорт — на границе
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } от таможенной стоимости

## Замечания

quote-notice-relief = Таможенной пошлины нет: стоимость в пределах порога { $limit }.
quote-notice-over = Стоимость выше { $limit }, поэтому применяется таможенная пошлина.
quote-notice-flat-shared = Другие товары той же тарифной субпозиции в отправлении не добавляют ещё { $amount }.
quote-notice-at-checkout-within = Налог взимается при оформлении заказа: стоимость в пределах { $limit }.
quote-notice-at-checkout = Налог взимается при оформлении заказа.
quote-notice-uncertain = В таблицах это правило помечено как неточное.
quote-notice-domestic = Продажа из остатков в свободном обращении: таможенной пошлины нет.

## Шаги расчёта. Строки пронумерованы, как в запросе, с 0.

quote-step-rate = 1 { $from } = { $rate } { $to }, опубликовано { $day } ({ $source }).
quote-step-rate-stated = 1 { $from } = { $rate } { $to } ({ $source }).
quote-step-goods = Строка { $line }: { $quantity } × { $code }, всего { $amount }.
quote-step-carriage = На строку { $line } приходится { $amount } стоимости доставки.
quote-step-carriage-insured = На строку { $line } приходится { $amount } стоимости доставки и { $insurance } страховки.
quote-step-value = Таможенная стоимость: { $amount }.
quote-step-charge = Строка { $line }: { $charge } { $rate } от { $base } = { $amount } ({ $rule }).
quote-step-charge-each = Строка { $line }: { $charge } по { $each } = { $amount } ({ $rule }).
quote-step-charge-flat = Строка { $line }: { $charge } = { $amount } ({ $rule }).
quote-step-fee-line = Строка { $line }: { $fee }, { $amount } ({ $rule }).
quote-step-fee = На всё отправление: { $fee }, { $amount } ({ $rule }).
quote-step-total = Всего: { $amount }.
quote-step-collected = Пошлина, налоги и сборы: { $checkout } взимается при оформлении заказа, { $delivery } — при доставке.
