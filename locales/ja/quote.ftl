# 見積りの言葉：ルールの題名、注記、計算の手順（entrepot quote --json --explain）

## ルールの題名。英語の題名はルール表にあり、ここは表に題名のないもの。

rule-stated = 依頼に記載
rule-duty = 関税{ $rate }（{ $code }の商品）
rule-duty-any = 関税{ $rate }（その他の商品）
rule-duty-specific = 関税{ $rate }および{ $each }（{ $code }の商品）
rule-duty-preferential = 特恵関税{ $rate }（{ $code }の商品）
rule-duty-additional = 追加関税{ $rate }（{ $code }の商品）
rule-duty-simplified = 簡易税率による関税{ $rate }（{ $code }の商品）
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }（{ $region }）
rule-relief-duty = { $limit }まで関税免除
rule-relief-tax = { $limit }まで輸入時の税を免除
rule-waived-small = 少額の税は不徴収：{ $limit }
rule-domestic = 自由流通の在庫からの販売：関税なし
rule-closed = この経路は休止中
rule-flat-duty = HS6桁の税番ごとに定額関税{ $amount }
rule-over-allowance = { $limit }を超える分に{ $rate }
rule-one-rate = 関税率表に代わる一律{ $rate }
rule-checkout-up-to = { $limit }まで購入時に課税
rule-checkout = 購入時に課税
rule-border = 輸入時に関税と税を徴収
rule-fee = { $fee }：{ $amount }
rule-fee-share = { $fee }：課税価格の{ $rate }

## 注記

quote-notice-relief = 関税なし：課税価格が免税限度額{ $limit }以内です。
quote-notice-over = 課税価格が{ $limit }を超えるため、関税がかかります。
quote-notice-flat-shared = 貨物に同じHS6桁の税番の商品が増えても、{ $amount }は加算されません。
quote-notice-at-checkout-within = 税は購入時に徴収します：課税価格が{ $limit }以内です。
quote-notice-at-checkout = 税は購入時に徴収します。
quote-notice-uncertain = このルールは、ルール表で「不確実」とされています。
quote-notice-domestic = 自由流通の在庫からの販売：関税はかかりません。

## 計算の手順。行番号は依頼のとおり0から。

quote-step-rate = 1 { $from } = { $rate } { $to }、{ $day }公表（{ $source }）。
quote-step-rate-stated = 1 { $from } = { $rate } { $to }（{ $source }）。
quote-step-goods = { $line }行目：{ $code }が{ $quantity }点で{ $amount }。
quote-step-carriage = { $line }行目：運賃のうち{ $amount }を配分。
quote-step-carriage-insured = { $line }行目：運賃のうち{ $amount }、保険料のうち{ $insurance }を配分。
quote-step-value = 課税価格は{ $amount }。
quote-step-charge = { $line }行目：{ $charge }は{ $base }の{ $rate }で{ $amount }（{ $rule }）。
quote-step-charge-each = { $line }行目：{ $charge }は{ $each }の割合で{ $amount }（{ $rule }）。
quote-step-charge-flat = { $line }行目：{ $charge }は{ $amount }（{ $rule }）。
quote-step-fee-line = { $line }行目：{ $fee }は{ $amount }（{ $rule }）。
quote-step-fee = 貨物全体の{ $fee }は{ $amount }（{ $rule }）。
quote-step-total = 合計：{ $amount }。
quote-step-collected = 関税・税・手数料のうち、購入時に{ $checkout }、配達時に{ $delivery }を徴収。
