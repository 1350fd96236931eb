# 用文字表述的报价：规则标题、提示、计算步骤（entrepot quote --json --explain）

## 规则标题。规则表中存的是英文标题，这里用于表中没有写出的情形

rule-stated = 由请求给定
rule-duty = 税则号列 { $code } 的商品，关税 { $rate }
rule-duty-any = 其他商品，关税 { $rate }
rule-duty-specific = 税则号列 { $code } 的商品，关税 { $rate } 加 { $each }
rule-duty-preferential = 税则号列 { $code } 的商品，优惠关税 { $rate }
rule-duty-additional = 税则号列 { $code } 的商品，加征关税 { $rate }
rule-duty-simplified = 税则号列 { $code } 的商品，简化关税 { $rate }
rule-tax = { $tax } { $rate }
rule-tax-region = { $region }：{ $tax } { $rate }
rule-relief-duty = 不超过 { $limit } 免征关税
rule-relief-tax = 不超过 { $limit } 免征进口环节税
rule-waived-small = 小额税费免予征收：{ $limit }
rule-domestic = 已放行库存的境内销售：不征关税
rule-closed = 此渠道已关闭
rule-flat-duty = 每个税则子目收定额关税 { $amount }
rule-over-allowance = 超过 { $limit } 的部分，{ $rate }
rule-one-rate = 以单一税率 { $rate } 代替税则税率
rule-checkout-up-to = 不超过 { $limit }，结账时征税
rule-checkout = 结账时征税
rule-border = 进口关税和进口环节税在边境征收
rule-fee = { $fee }：{ $amount }
rule-fee-share = { $fee }：海关完税价格的 { $rate }

## 提示

quote-notice-relief = 不征关税：货值在 { $limit } 的免税限额以内。
quote-notice-over = 货值超过 { $limit }，须缴关税。
quote-notice-flat-shared = 同一货件中已有该税则子目，再加商品不再加收 { $amount }。
quote-notice-at-checkout-within = 税款在结账时收取：货值不超过 { $limit }。
quote-notice-at-checkout = 税款在结账时收取。
quote-notice-uncertain = 此规则在规则表中标为“不确定”。
quote-notice-domestic = 已放行库存的境内销售：不征关税。

## 计算步骤。行号与请求一致，从 0 开始

quote-step-rate = 1 { $from } 合 { $rate } { $to }，{ $day }公布（{ $source }）。
quote-step-rate-stated = 1 { $from } 合 { $rate } { $to }（{ $source }）。
quote-step-goods = 第 { $line } 行：{ $code } 共 { $quantity } 件，计 { $amount }。
quote-step-carriage = 第 { $line } 行分摊运费 { $amount }。
quote-step-carriage-insured = 第 { $line } 行分摊运费 { $amount }、保险费 { $insurance }。
quote-step-value = 海关完税价格为 { $amount }。
quote-step-charge = 第 { $line } 行：{ $charge }，{ $base } 的 { $rate } 为 { $amount }（{ $rule }）。
quote-step-charge-each = 第 { $line } 行：{ $charge }，按 { $each } 计为 { $amount }（{ $rule }）。
quote-step-charge-flat = 第 { $line } 行：{ $charge }为 { $amount }（{ $rule }）。
quote-step-fee-line = 第 { $line } 行：{ $fee } { $amount }（{ $rule }）。
quote-step-fee = 整个货件收取{ $fee } { $amount }（{ $rule }）。
quote-step-total = 总计：{ $amount }。
quote-step-collected = 关税、税款和费用中，结账时收取 { $checkout }，送达时收取 { $delivery }。
