## templates/mail/letter：メールの文面

mail-signed = 商店 Entrepot
mail-placed-subject = お支払いが完了しました（ご注文{ $number }）
mail-placed = { $name }様、ありがとうございます。ご注文{ $number }のお支払いが完了し、これから梱包いたします。
mail-duty-paid = 関税と税金は支払い済みです（{ $country }）。お届けの際に追加の支払いを求められたら、何も払わずにご連絡ください。
mail-parcel = 荷物{ $number }のお届け予定：{ $days }
mail-delivery = 送料（関税・税金込み）
mail-total = お支払い額
mail-open-order = ご注文を開く
mail-code-subject = ご注文{ $number }を開くコード
mail-code = コード { $code } で、ご注文{ $number }を15分間開くことができます。
mail-code-not-you = お心当たりがなければ、何もなさらなくてかまいません。
mail-comes-back = お返しする額
mail-return-asked-subject = 返品のお申し込みを承りました
mail-return-asked = 返品のお申し込みを承りました。2営業日以内にお返事します。それまで商品をお手元にお持ちください。
mail-return-approved-subject = 返品を承認しました
mail-return-approved = 返品番号を荷物に記して、商品をお送りください。到着後に返金いたします。
mail-return-rejected-subject = 返品をお受けできませんでした
mail-return-rejected = 申し訳ございませんが、こちらの商品の返品はお受けできません。理由は次のとおりです。
mail-return-received-subject = 返品の品が到着しました
mail-return-received = 商品が到着しました。2営業日以内に返金いたします。
mail-return-refunded-subject = 返金の手続きをしました
mail-return-refunded = お支払いに使われたカードに返金しました。
mail-return-follow = 状況を見る
