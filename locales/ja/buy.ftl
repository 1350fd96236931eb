## templates/shop/cart.html

cart-title = カート
cart-empty = カートにはまだ何も入っていません。
cart-parcels =
    { $count ->
       *[other] 荷物{ $count }個。お届け先：{ $country }
    }
cart-parcel = 荷物{ $number }、{ $city }から
cart-how-many = 数量：{ $title }
cart-part = { $all }点のうち{ $count }点がこの荷物に入ります
cart-change = 変更
cart-take-out = 取り除く
cart-delivery = { $city }からの送料（関税・税金込み）
cart-parcel-total = この荷物のお届け総額
cart-stays = いまはお届けできません：{ $country }
cart-stays-first = お届けできないものを取り除くか、上で別の国をお選びください。そのあとレジへ進めます。
cart-fewer-left =
    { $count ->
       *[other] 残りは{ $count }点です
    }
cart-take-left =
    { $count ->
       *[other] 数量を{ $count }点にする
    }
cart-you-pay = お支払い総額（お手元まで）
cart-checkout = レジへ進む
cart-sums = 合計の費目別内訳
cart-bad-quantity = 一度にご注文いただける数量は、1商品につき1〜{ $most }点です。カートは元のままです。
cart-full = カートに入れられるのは{ $most }種類までです。先にこちらをご注文ください。
cart-unknown-goods = この商品の販売は終了しました。カートは元のままです。
sum-goods = 商品
sum-delivery = 送料
sum-duty = 関税
sum-tax = 税金
sum-fees = 手数料
mix-inside = 上の金額に含まれています
mix-flat-duty-shared = 同じ税番の商品には、定額関税は1回だけかかります
mix-threshold-crossed = 合わせると関税の免税限度額を超えます
mix-other-road = まとめると別の経路になります
mix-rounding = 端数処理をまとめて1回で行いました
notice-threshold = この荷物は{ $threshold }を超えるため、関税がかかります：{ $duty }
notice-duty = まとめると関税がかかります：{ $duty }

## templates/shop/checkout.html, confirm.html

checkout-title = レジ
checkout-one-page = 1ページ、ボタン1つで終わります。
checkout-guest = このままゲストで続けるか、アカウントをお使いください：
checkout-where = お届け先
checkout-email = メールアドレス
checkout-email-hint = 明細と配送のお知らせにだけ使います。
checkout-name = お名前
checkout-street = 町名・番地
checkout-extra = 建物名・部屋番号・会社名（任意）
checkout-city = 市区町村
checkout-state = 州
checkout-province = 州・省
checkout-emirate = 首長国
checkout-postcode = 郵便番号
checkout-zip = 郵便番号（ZIPコード）
checkout-choose = 選択してください
checkout-phone = 電話番号（任意）
checkout-phone-hint = 運送会社だけに伝えます。
checkout-country = お届け先：{ $country }。国が変わると価格も変わります。変更はページの上部でどうぞ。
checkout-when = お届け日
checkout-pay = お支払い方法
checkout-test = テスト決済
checkout-test-help = この店で使えるのはテスト用カードだけで、お金は動きません。有効期限は先の日付、セキュリティコードは何でもかまいません。
test-card-captured = 支払い成功
test-card-declined = 支払い不承認
test-card-needs-confirmation = 本人確認あり
checkout-card = カード番号
checkout-expiry = 有効期限（月/年）
checkout-code = セキュリティコード
checkout-no-provider = この店にはまだ決済手段が設定されていないため、ご注文いただけません。
checkout-button = { $total }を支払う
checkout-held = この価格を{ $until }（{ $country }の現地時間、{ $zone }）まで保持しています。ボタンを何度押しても、ご請求は1回だけです。
checkout-card-unknown = テスト用カードの番号ではありません。上の番号のいずれかをお使いください。
checkout-expiry-wrong = カードの有効期限を 12/30 のように月と年で入力してください
checkout-code-wrong = 3桁か4桁の数字です
checkout-postcode-wrong = その国の郵便番号の形ではありません。正しい例：{ $example }
checkout-postcode-elsewhere = この郵便番号は、選ばれた地域のものではありません。どちらかをご確認ください。
checkout-region-unknown = 一覧からお選びください
checkout-rates-too-old = 為替レートが古く、いまは販売できません。ご請求はありません。のちほどもう一度お越しください。
checkout-moved = 価格が変わりました
checkout-moved-help = { $was }から{ $now }に変わりました。ご請求はまだありません。下のボタンで新しい価格でのご購入になります。
checkout-sold-out = { $sku }は、たったいま売り切れました。ご請求はありません。カートを変更してお進みください。
checkout-cannot-ship = { $sku }：{ $why }。ご請求はありません。
checkout-empty = カートには何も入っていません。ご注文の直後でしたら、確認のメールが届きます。
checkout-changed = カートが別のウィンドウで変更されました。もう一度ご確認ください。ご請求はありません。
checkout-declined = カードが承認されませんでした。ご請求はありません。別のカードをお試しください。
confirm-title = お支払いの確認
confirm-say = カード会社の画面の代わりです。テストなので、お金は動きません。
confirm-order = ご注文
confirm-agree = 承認する
confirm-refuse = 拒否する

## templates/shop/order.html, find_order.html

order-title = ご注文
order-heading-paid = ありがとうございます。お支払いが完了しました
order-heading-awaiting = お支払いをお待ちしています
order-heading-declined = お支払いが承認されませんでした。ご請求はありません
order-heading-cancelled = このご注文は取り消されました。ご請求はありません
order-pieces =
    { $count ->
       *[other] { $count }点
    }
order-receipt = この荷物の価格の内訳
order-parcel-number = 荷物{ $number }
order-paid = お支払い済み総額
order-goes-to = お届け先
find-title = ご注文を探す
find-say = ご注文番号とご注文時のメールアドレスを入力してください。注文を開くためのコードをお送りします。
find-number = ご注文番号
find-number-wrong = ご注文番号は EP-7K3M9QXC2 のような形です
find-send = コードを送る
find-code = メールに書かれた6桁のコード
find-code-wrong = このコードでは注文を開けません。コードは15分間、5回まで有効です。
find-open = 注文を開く

# 商品ページ、カート、レジ：選べる届け方
choice-title = より安く、またはより早く
choice-parcels = { $count ->
   *[other] 荷物{ $count }個で
}
choice-gone = お選びの日までにはお届けできなくなりました。いまお選びいただけるのはこちらです。
checkout-choice-show = この届け方での合計を見る
checkout-choice-price = この届け方でのお支払い総額は{ $now }です
choice-collected = { $day }の集荷で発送
choice-collected-saves = { $day }の集荷で発送：{ $amount }お得
choice-together-saves = まとめて{ $day }の集荷で発送：{ $amount }お得
