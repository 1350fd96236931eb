## 出品フォーム：templates/brand/listing.html

prices-floor = 最低受取額（{ $currency }）
prices-floor-hint = 為替レートがどう動いても、1点あたりこれより安くは売りません。下限がなければ空欄のままにしてください。
prices-regular = 値下げ前の価格（{ $currency }）
prices-regular-hint = 上の価格が値下げ価格である間だけ入力します。店頭にはこの価格を、法令が求める国では過去数週間の最低価格を表示します。
prices-measure = 内容量
prices-measure-hint = 1点に入っている量です。例：100g。ページにキログラムまたはリットルあたりの価格が表示されます。
prices-unit = 単位
prices-unit-none = 計量表示なし
prices-floor-wrong = { $line }行目：最低受取額は、{ $currency }で0より大きく、価格以下の金額にしてください
prices-floor-high = { $line }行目：最低受取額は価格を超えられません
prices-regular-wrong = { $line }行目：値下げ前の価格は、{ $currency }で価格より高い金額にしてください
prices-regular-low = { $line }行目：値下げ前の価格は、価格より高くしてください
prices-measure-wrong = { $line }行目：内容量は0より大きい数で、小数点以下3桁までです
prices-unit-missing = { $line }行目：内容量の単位を選んでください

## 価格のわき：templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price }／{ $per }
prices-reduced = 値下げ
prices-lowest =
    { $days ->
       *[other] 値下げ前{ $days }日間の最低価格：{ $price }
    }
prices-before = 値下げ前の価格：{ $price }
measure-of = { $amount }{ $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] L
        [m] m
        [m2] m²
        [oz] オンス
        [floz] 液量オンス
       *[piece] 個
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] L
        [m] m
        [m2] m²
        [oz] オンス
        [floz] 液量オンス
       *[piece] 個
    }
fact-contents = 内容量

## 輸入時の支払い：商品ページ、カート、レジ、注文のメール

incoterm-says = { $incoterm ->
        [dap] 仕向地持込渡し（DAP）：お届けの際に、運送会社から関税と税金を求められることがあります。その額はここでのお支払いに含まれています。運送会社の領収書をお送りいただければ、お返しします。
       *[ddp] 関税込み持込渡し（DDP）：関税と税金はここでのお支払いに含まれています。お届けの際のお支払いはありません。
    }

## 明細：src/web/shop/receipt.rs

receipt-floor = { $brand }の最低受取額{ $least }、{ $day }のレート{ $rate }

## 為替レートの取り込み：templates/ops/rates.html, today.html

rates-window = 商品価格には、適用期間の前日のレートを使い続けます。期間の日数は市場の行（rate_days）が定めるため、価格は日ごとには動きません。
feed-title = 銀行からの取得
feed-off = レートの自動取得は行っていません。日次ファイルのアドレスを設定 rates_url に書くか、ファイルを手動で読み込んでください。
feed-address = アドレス
feed-every =
    { $hours ->
       *[other] { $hours }時間ごと
    }
feed-every-label = 取得間隔
feed-good = 前回の成功
feed-failed = 前回の失敗
feed-never = まだありません
feed-now = いま取得
feed-down = 為替レートを取得できませんでした
feed-why-address = アドレスに接続できません。
feed-why-slow = 銀行からの応答が時間切れになりました。
feed-why-status = 銀行はファイルの代わりにコード{ $detail }を返しました。
feed-why-large = 応答がレートのファイルとしては大きすぎます。
feed-why-text = 応答がテキストではありません。
feed-why-file = ファイルを解釈できません：{ $detail }。何も取り込んでいません。
said-rates-new = 新しい為替レートを適用しました。
said-rates-same = 銀行にこれより新しいレートはありません。
said-rates-failed = レートを取得できませんでした。価格は最後のレートで計算します。
