## templates/ops/books.html, account.html：帳簿

ops-nav-books = 帳簿
books-title = 帳簿
books-say = 複式簿記です。保有するものと受け取るべきものを借方に、支払うべきものと得たものを貸方に記します。どの仕訳も通貨ごとに合計が0になります。記帳後の変更は一切せず、誤りは追加の仕訳で訂正します。
books-none = 記帳はまだありません。最初の販売から始まります。
books-in = { $currency }建て
books-postings = 転記数
books-balance = 残高
books-unbalanced = 貸借不一致
books-off =
    { $count ->
       *[other] 貸借の一致しない仕訳が{ $count }件あります
    }
books-no-entries = この勘定科目に、この通貨の記帳はありません。
books-kind-sale = 販売
books-kind-lock = 価格保持の費用
books-kind-settlement = 精算
books-kind-borne = 当社負担
books-kind-refund = 返金
books-kind-unearned = 期限後の入金
books-lock-reserve = 価格保持引当金
books-carrier-payable = 運送会社・通関業者未払金
books-refunds-due = お客様返金未払金
books-in-review = 審査中の請求
books-shoppers-say = お客様が支払い、決済会社が当社のために預かっている額。
books-duty-held-say = お客様が支払い、当社が納めることになる関税。運送会社の請求を精算すると消し込まれます。借方残高は、これから回収する額です。
books-tax-held-say = お客様が支払い、当局に納める税。輸入時に運送会社を通じて納めるか、購入時に徴収する制度では当社の申告で納めます。
books-fees-held-say = お客様が支払った、当局と運送会社への通関・取扱手数料。
books-freight-say = 運送会社と拠点から請求される運送費用。
books-commission-say = 当社が商品から得た額。
books-exchange-margin-say = 市場ごとの為替マージンによる収益と、端数処理による費用。
books-exchange-clearing-say = 2通貨にまたがる販売の片側。受け取った額と支払うべき額を対照します。
books-brand-payable-say = ブランドの売上のうち、未払いの額。
books-reserve-say = 当社が負担または留保する額。徴収額を超える請求（借方）、少額のため返金しない差額（貸方）、返送品の運賃。
books-lock-reserve-say = レジではお客様のために価格を保持します。注文時のルールとレートによる額がそれより高ければ借方（当社負担）、低ければ貸方に記します。
books-carrier-payable-say = 運送会社と通関業者が輸入通関時に立て替え、当社に請求した関税、税、手数料。
books-refunds-due-say = お客様の支払った通関費用が請求額を超えた分。決済会社を通じて返金中です。
books-in-review-say = 徴収額を超え、引当金で負担する限度も超えた請求額。運営担当が判断します。
today-settlements =
    { $count ->
       *[other] 判断待ちの請求が{ $count }件あります
    }

## templates/ops/settlements.html：運送会社と通関業者の請求

ops-nav-settlements = 精算
settle-title = 精算
settle-say = 運送会社と通関業者が通関時に請求した額と、そのためにお客様が支払った額を対照します。払い過ぎのお客様には差額を返金し、メールを送ります。最低返金額に満たない差額は引当金に残します。超過請求は限度額まで引当金で負担し、それを超える分は判断が必要です。
settle-late = ほかの担当者か、先に押したボタンで、この請求の処理が進みました。現在の状態は次のとおりです。
settle-report = ファイルの処理結果
settle-booked =
    { $count ->
        [0] 記帳した行はありません。
       *[other] { $count }行を記帳しました。
    }
settle-known =
    { $count ->
       *[other] { $count }行は記帳済みのため、変更していません。
    }
settle-refunds =
    { $count ->
       *[other] お客様{ $count }名に返金します。
    }
settle-to-review =
    { $count ->
       *[other] 判断待ちの請求が下に{ $count }件あります。
    }
settle-unbooked =
    { $count ->
       *[other] { $count }行を記帳できませんでした
    }
settle-again = 訂正して、ファイル全体をもう一度送ってください。記帳済みの分が二重に記帳されることはありません。
settle-line = 行
settle-column = 列
settle-found = 入力値
settle-why = 誤りの内容
settle-upload = 請求ファイル
settle-file = 運送会社または通関業者のCSVファイル
settle-file-hint = 荷物1個につき1行です。追跡番号または当社の荷物番号を使います。金額の小数点はピリオド、空欄は請求なしを表します。先頭行の列名：
settle-file-needed = ファイルを選んでください
settle-button = 読み込んで精算
settle-waits = 判断待ち
settle-nothing-waits = 判断待ちはありません。
settle-compared = 支払額と請求額
settle-paid = 支払額
settle-charged = 請求額
settle-paid-charged = 支払額{ $paid }、請求額{ $charged }
settle-difference = 差額
settle-declaration = 申告
settle-when = 記帳日
settle-short = 請求額が徴収額を{ $short }超えています。判断があるまで審査中とします。
settle-note = メモ
settle-note-needed = 異議の内容と相手先を入力してください
settle-dispute = 異議を申し立てる
settle-bear = 当社が負担する
settle-credit = 請求が取り消された
settle-bounced-help = 決済会社が返金を拒否しました。理由を確かめてから、もう一度依頼してください。回答は注文の履歴にあります。
settle-refund-again = { $amount }をもう一度返金する
settle-settled = 精算済み
settle-none = 精算はまだありません。上で最初の請求ファイルを送ってください。
settled-even = 徴収額どおり
settled-kept = 少額のため留保
settled-refunding = 返金手続き中
settled-refunded = 返金済み
settled-bounced = 返金拒否
settled-borne = 引当金で負担
settled-review = 要判断
settled-disputed = 異議申立て中
settled-credited = 運送会社が取り消し
said-charges-borne = 当社負担とし、引当金に計上しました。
said-charges-disputed = 異議申立て中として記録しました。
said-charges-credited = 記録しました。運送会社への未払金がその分減ります。
said-charges-refunded = 返金し、お客様にメールを送りました。

## 行を記帳できない理由：src/wording/settling.rs

settle-no-column = ファイルに列「{ $column }」がありません。先頭行に列名が必要です。
settle-cells = 先頭行は{ $wanted }列ですが、この行は{ $found }列です。
settle-empty = 空欄です。
settle-too-long = 長すぎます。
settle-too-many = 先頭の{ $most }行だけを読み込みました。残りは別のファイルで送ってください。
settle-currency = 通貨ではありません。コードを入力してください。例：EUR
settle-amount = この行の通貨の金額ではありません。桁区切りなしで入力してください。例：12.50
settle-negative = 請求額は0未満にできません。
settle-twice = 同じ荷物が、前の行に異なる数値であります。
settle-not-csv = 読み取れるCSVではありません。
settle-no-parcel = この番号の荷物はありません。注文のページで追跡番号を設定するか、荷物番号を使ってください。
settle-not-paid = この荷物の注文は未払いです。
settle-conflict = 同じ申告が異なる数値で記帳済みです：関税{ $duty }、税{ $tax }、手数料{ $fees }、合計{ $total }。今回は記帳していません。差異をファイルの送り主に確認してください。
settle-other-declaration = この荷物は、申告{ $declaration }で精算済みです。
settle-return-open = この注文の返品{ $rma }が未決定です。先に決定し、ファイルをもう一度送ってください。
settle-no-rate = { $from }から{ $to }への為替レートがありません。先にレートを読み込んでください。

## templates/care/order.html, today.html

tracking-number = 追跡番号
tracking-set = 設定
tracking-wrong = 英数字とハイフンで6文字以上にしてください
tracking-taken = この番号は別の荷物で使われています
said-tracking-set = 追跡番号を設定しました。
today-compare = 今日の場合の費用
today-then-and-now = 当時と現在：
today-compare-say = 保存した明細（{ $then }）と、同じ荷物・同じ経路を今日のルールとレート（{ $now }）で計算した額を並べています。何も変更されません。
today-no-quote = 今日は見積り不可
today-no-quote-help = 今日のルールとレートでは、これらの荷物を見積れません。保存した明細が有効です。
today-stored = 保存時
today-now = 今日
today-same = 同額
today-why = 異なる理由
today-no-cause = 今日のルールとレートでも同じです。
today-cause-gone = { $title }（{ $rule }）は当時適用され、今日は適用されません。
today-cause-came = { $title }（{ $rule }）は{ $day }に発効し、今日は適用されます。
today-cause-changed = { $title }（{ $rule }）が{ $was }から{ $is }に変わりました。
today-cause-rate = 1 { $from }が{ $was } { $to }から、今日は{ $is }になりました。
today-cause-margin = 市場の為替マージンが{ $was }から、今日は{ $is }になりました。
today-receipt-stored = 保存した明細
today-receipt-now = 今日の明細
care-story-tracking-set = 追跡番号を設定
care-story-lock-unpriced = 価格を保持したが、費用を算定できず
care-story-charges-settled = 通関時の請求を精算
care-story-charges-borne = 超過請求を当社が負担
care-story-charges-disputed = 請求に異議を申立て
care-story-charges-credited = 運送会社が超過請求を取り消し
care-story-charges-refunded = 請求額が支払額より少なく、差額を返金

## メールとお客様のページ

posted-charges-refunded = メール：請求差額の返金
return-settled-before = 返金済みの関税・税金・手数料
mail-charges-refunded-subject = ご注文{ $number }の差額をお返しします
mail-charges-refunded = ご注文{ $number }の荷物{ $parcel }について、関税・税金・手数料として{ $paid }をお支払いいただきましたが、通関時の請求は{ $charged }でした。
mail-charges-sent = お支払いいただくのは、通関時に求められた額だけです。差額は、お支払いに使われたカードにお返ししました。
mail-charges-duty = 関税：お支払い{ $paid }、請求{ $charged }
mail-charges-tax = 税金：お支払い{ $paid }、請求{ $charged }
mail-charges-fees = 手数料：お支払い{ $paid }、請求{ $charged }
order-charges-back = 通関費用として{ $paid }をお支払いいただきましたが、請求は{ $charged }でした。{ $back }をお返ししました。
order-charges-coming = 通関費用として{ $paid }をお支払いいただきましたが、請求は{ $charged }でした。{ $back }をお返しする手続き中です。

## templates/shop/cart.html：価格の保持と、まとめた影響

cart-held = レジへ進むと、この価格をいまから{ $until }（{ $country }の現地時間、{ $zone }）まで保持します。
notice-both = { $law }（{ $here }）
notice-tax = この荷物は{ $threshold }を超えるため、税金がかかります：{ $tax }
notice-fees = この荷物は{ $threshold }を超えるため、手数料がかかります：{ $fees }
notice-flat-further = 「{ $title }」：同じ税番の商品がすでに入っているため、数を増やしても定額関税は加算されません。{ $saved }減。
notice-flat-article = 「{ $title }」：同じ税番の商品がこの荷物に入っているため、定額関税は加算されません。{ $saved }減。
ahead-duty = この荷物の商品があと{ $left }増えると、限度額{ $limit }に達します。超えると関税の計算が変わり、{ $more }以上の追加になります。
ahead-tax = この荷物の商品があと{ $left }増えると、限度額{ $limit }に達します。超えると税金がかかり、{ $more }以上の追加になります。
ahead-fees = この荷物の商品があと{ $left }増えると、限度額{ $limit }に達します。超えると手数料がかかり、{ $more }以上の追加になります。
ahead-closed = この荷物の商品があと{ $left }増えると、限度額{ $limit }に達します。超えるとこの経路ではお届けできません。
