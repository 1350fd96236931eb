## templates/care/frame.html とサポート画面に共通の言葉

care-desk = サポート
care-nav-queue = 対応待ち
care-nav-orders = 注文
care-search = 番号、メールアドレス、名前
care-search-button = 検索
care-return = 返品
care-order = 注文
care-who = お客様
care-to = お届け先
care-units = 点数
care-comes-back = 返金額
care-stands = 状態
care-total = 合計
care-amount = 金額
care-line = 商品
care-email = メールアドレス
care-placed = 注文日
care-consignment = 貨物
care-returns = 返品

## templates/care/queue.html

care-queue = 対応待ち
care-open =
    { $count ->
       *[other] 未処理の返品{ $count }件
    }
care-empty = 対応待ちはありません。返品はすべて決定・返金済みです。
care-closed = 最近の完了分
care-why = 理由
care-waits = 経過
care-hours =
    { $count ->
        [0] 1時間未満
       *[other] { $count }時間
    }
care-days =
    { $count ->
       *[other] { $count }日
    }

## templates/care/orders.html

care-orders = 注文
care-none-found = 該当する注文はありません。番号は EP-7K3M9QXC2 の形です。名前とアドレスは一部でも検索できます。

## templates/care/order.html

care-address = お届け先
care-language = 言語
care-rules = ルールブックと日付
care-sums = 支払額
care-fees = 手数料
care-road = 経路
care-from-to = { $from } → { $country }
care-arrives = 到着
care-because = 選んだ理由
care-because-only = ほかに経路がなかった
care-because-cheapest = 次の候補は{ $saves }高かった
care-because-fewer = 同額の経路より荷物が少なかった
care-because-sooner = 同額の経路より早かった
care-because-first = 条件が同じで、拠点の優先順位が高かった
care-because-chosen = お客様が早い到着を希望（{ $costs }増）
care-others = ほかの経路の試算
care-would = 試算
care-would-cost =
    { $count ->
       *[other] { $total }、荷物{ $count }個、{ $day }までに到着
    }
care-why-no-lane = ルートがない
care-why-closed = ルートが休止中、または料金表がない
care-why-no-rules = この経路のルールがない
care-why-no-rate = 為替レートが不足
care-why-amount = 金額が過大
care-why-prohibited = 仕向地へ送れない商品
care-why-no-tariff = 商品の関税率が不明
care-why-restricted = 運送会社が扱わない商品
care-why-too-heavy = 荷物がルートの重量上限を超過
care-why-late = 約束の日に間に合わない
care-why-no-stock = 拠点に十分な数がない
care-charges = 費目：
care-charge = 費目
care-part = 対象
care-part-goods = 商品
care-part-shipping = 送料
care-rate = 率
care-base = 課税標準
care-by = 徴収
care-by-checkout = 購入時
care-by-delivery = 輸入時
care-rule = ルール
care-charge-goods = 商品
care-charge-shipping = 送料
care-charge-insurance = 保険料
care-charge-duty = 関税
care-charge-additional = 追加関税
care-charge-flat = 定額関税
care-charge-tax = 税
care-charge-clearance = 通関手数料
care-charge-handling = 取扱手数料
care-charge-processing = 処理手数料
care-story = 全履歴

## 出来事：src/web/care/story.rs

care-story-by-shopper = お客様
care-story-by-program = Entrepot
care-story-placed = 注文受付
care-story-paid = 支払い完了
care-story-declined = 支払い不承認、在庫を解放
care-story-cancelled = 取消：期限までに支払いなし
care-story-needs-confirmation = カード会社がお客様に確認を要求
care-story-paid-too-late = 注文の終了後に入金：要返金
care-story-return-asked = 返品申込
care-story-return-approved = 返品を承認
care-story-return-rejected = 返品をお断り
care-story-return-received = 返品の商品が到着
care-story-return-lost = 返品の荷物を不着と判断
care-story-refund-sent = 返金を依頼
care-story-refund-refused = 決済会社が返金を拒否
care-story-return-refunded = 返金・記帳済み
care-story-payment = 支払い
care-story-refund = 返金
care-story-other = その他の出来事
care-payment-open = 支払い未了
care-payment-needs-confirmation = 要確認
care-payment-captured = 支払い済み
care-payment-declined = 不承認
care-payment-cancelled = 取消
care-refund-underway = 返金手続き中
care-refund-paid = 返金済み
care-refund-refused = 返金拒否

## メールの種類と状態：src/wording/labels.rs

posted-order-placed = メール：支払い完了
posted-order-code = メール：ゲスト用コード
posted-return-asked = メール：返品申込
posted-return-approved = メール：返品の承認
posted-return-rejected = メール：返品のお断り
posted-return-received = メール：商品到着
posted-return-refunded = メール：返金済み
posted-other = メール
posted-sent = 送信済み
posted-failed = 送信失敗
posted-waiting = 送信待ち

## templates/care/return.html

care-asked = 申込日
care-until = 期限
care-rule-of-reason = この理由での扱い
care-others-of-order =
    { $count ->
       *[other] この注文のほかの返品：{ $count }件
    }
care-decide = 決定
care-note = お客様への文面
care-note-hint = このままメールに載ります。お客様の言語：{ $language }。お断りには必須、承認にもあると親切です。
care-approve = 承認してメールを送る
care-reject = お断りしてメールを送る
care-approve-means = 承認すると、商品の到着後に{ $amount }を返金する約束になります。記帳はまだ行いません。
care-reject-means = お断りすると返品は終了し、商品も代金も動きません。
care-parcel = 荷物
care-receive = 商品が到着した
care-receive-means = お客様にメールが届きます。商品は、検品と計数が済むまで棚に戻りません。
care-lose = 荷物は届かない
care-lose-means = 発送されたものの紛失しました。それでも返金します。
care-money = 返金
care-refund = { $amount }を返金する
care-refund-means = 直ちに決済会社へ依頼し、応答があると下の仕訳を記帳します。お客様にメールが届きます。元には戻せません。
care-underway = 決済会社に依頼済み
care-underway-help = 応答はまだありません。二重払いにならないよう、同じ番号で自動的に再照会します。
care-already-decided = すでに処理済みです
care-already-decided-help = ほかの担当者か、先に押したボタンで処理が進みました。現在の状態は次のとおりです。メールは重ねて送っていません。
care-carriage = 送料とその費用
care-books = 記帳される内容
care-account = 勘定科目
care-brand = ブランド
care-debit = 借方
care-credit = 貸方
care-balanced = 貸借一致

## 帳簿の勘定科目：src/web/care/returns.rs

books-shoppers = 決済会社預け金（お客様）
books-duty-held = 預り関税
books-tax-held = 預り税
books-fees-held = 預り手数料
books-freight = 未払運賃
books-commission = 販売手数料
books-exchange-margin = 為替マージン
books-exchange-clearing = 為替仮勘定
books-brand-payable = ブランド未払金
books-reserve = 引当金
