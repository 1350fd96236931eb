## どの画面でも使う言葉

days-span = { $from }〜{ $to }
weight-grams = { $n }g
weight-kilograms = { $n }kg
size-centimetres = { $long }×{ $wide }×{ $high }cm

## templates/fault.html

fault-home = トップページへ
fault-not-found = このアドレスにページはありません
fault-not-found-help = ページが移動したか、アドレスが違っているようです。トップページの検索からお探しください。
fault-no-storefront = そのストアはございません
fault-no-storefront-help = その国へのお届け、またはその言語でのご案内は、まだ行っておりません。近いストアはこちらです。
fault-sign-in = ログインしてください
fault-sign-in-help = このページは、ログインした方だけがご覧になれます。
fault-forbidden = この業務画面はご利用になれません
fault-forbidden-help = ログイン中ですが、この画面を使う権限がありません。権限のあるアカウントでログインしてください。
fault-token = フォームの有効時間が過ぎました
fault-token-help = 安全のため、開いてから時間のたったページからの送信は受け付けません。前のページに戻って再読み込みし、もう一度送信してください。変更は何もされていません。
fault-bad-form = フォームを読み取れませんでした
fault-bad-form-help = 変更は何もされていません。前のページに戻って再読み込みし、もう一度送信してください。
fault-too-large = 大きすぎて受け取れません
fault-too-large-help = 変更は何もされていません。文章を短くするか、小さいファイルをお送りください。
fault-too-many = 試行回数が多すぎます
fault-too-many-help = アカウントを守るため、しばらくお待ちいただいています。15分後にもう一度お試しください。
fault-refused = この操作はもうできません
fault-refused-help = ページを開いた後に状況が変わりました。前のページに戻って再読み込みし、いまの状態をご確認ください。
fault-broken = こちらで不具合が起きました
fault-broken-help = 失われたものはありません。内容は記録しました。少し待ってから、もう一度お試しください。

## フォーム

form-needed = 入力してください
form-too-long = { $most }文字以内で入力してください
form-email-wrong = メールアドレスの形が正しくないようです。name@place.example のように入力してください
form-check =
    { $count ->
       *[other] { $count }か所をもう一度ご確認ください
    }

## 操作のあとの知らせ

said-added = カートに入れました。
said-cart-changed = カートを変更しました。
said-signed-in = ログインしました。
said-signed-out = ログアウトしました。
said-welcome = アカウントを開設しました。ようこそ。
said-saved = 保存しました。
said-published = 公開しました。店頭に並んでいます。
said-withdrawn = 取り下げました。店頭には出ていません。
said-stock-set = 在庫数を設定しました。
said-picture-added = 画像を追加しました。
said-picture-removed = 画像を削除しました。
said-return-asked = 返品のお申し込みを承りました。確認のメールをお送りします。
said-return-approved = 承認しました。お客様にメールが届きます。
said-return-rejected = お断りしました。お客様にメールが届きます。
said-return-received = 受領済みにしました。
said-return-refunded = 返金し、帳簿に記帳しました。
said-letter-retried = メールを再送待ちにしました。
said-declined = お支払いが承認されませんでした。ご請求はありません。
said-code-sent = ご注文番号とメールアドレスが一致していれば、コードをお送りします。
said-listing-made = 出品を作成しました。公開するまでは下書きです。
said-paid = ありがとうございます。お支払いが完了しました。
said-refund-waits = 返金を記録しました。決済会社の応答待ちです。再照会は自動で行います。
said-return-lost = 到着しないものとしました。返金できます。

## 明細の費目と輸送手段

charge-duty = 関税
charge-additional-duty = 追加関税
charge-flat-duty = 定額関税
charge-vat = 付加価値税
charge-gst = 物品サービス税
charge-sales-tax = 売上税
charge-consumption-tax = 消費税
charge-excise = 物品税
charge-provincial-tax = 州税
fee-clearance = 通関手数料
fee-handling = 運送会社の取扱手数料
fee-processing = 当局の処理手数料
channel-postal = 郵便
channel-express = 国際宅配便
channel-commercial = 一般輸入申告
mode-air-parcel = 航空小包
mode-express = 国際宅配便
mode-rail = 鉄道便
mode-sea = 船便
mode-last-mile = 域内小包
restriction-battery = 電池
restriction-liquid = 液体
restriction-magnet = 磁石
restriction-blade = 刃物
restriction-food = 食品
weight-ounces = { $n }オンス（{ $metric }）
weight-pounds = { $n }ポンド（{ $metric }）
size-inches = { $long }×{ $wide }×{ $high }インチ（{ $metric }）
