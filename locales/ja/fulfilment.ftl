# 荷物：いまどこにあるか（注文ページ、サポート、スキャン）、および /ops/scan のスキャン画面

parcel-allocated = 引当済み
parcel-picked = ピッキング済み
parcel-packed = 梱包済み
parcel-batched = 郵袋詰め済み
parcel-handed-over = 運送会社へ引渡し済み
parcel-exported = 発送国から輸出済み
parcel-at-border = 輸入税関に到着
parcel-held = 税関で保留中
parcel-cleared = 通関済み
parcel-last-mile = 配達中
parcel-delivered = 配達済み
parcel-returned = 返送中
parcel-lost = 紛失
parcel-destroyed = 滅失
parcel-released = 発送せず
parcel-cancelled = 発送前に取消

parcel-by-scan = スキャン
parcel-by-desk = 運送会社の連絡
parcel-by-program = システム

# 注文ページ
order-tracking = 追跡番号：{ $tracking }
order-parcel-moves = この荷物の足取り

# サポート：注文の荷物
care-parcel-state = 状態
care-parcel-moves = この荷物の履歴
care-parcel-tell = 運送会社の連絡内容
care-parcel-note = メモ
care-parcel-when = 発生日時（UTC）、たったいまでなければ
care-parcel-move = 記録する
care-parcel-not-so = この荷物は「{ $state }」からその状態には移れません。下の履歴を確かめて選び直してください。
care-parcel-choose = 運送会社の連絡内容を選んでください。
care-parcel-when-wrong = 発生日時を選んでください。UTCの日付と時刻で、未来にはできません。
care-parcel-late = 遅れて届いた連絡のため、状態は変わらず
care-parcel-again = 再度の連絡
care-parcel-occurred = { $at }に発生
care-story-parcel-moved = 荷物の移動
said-parcel-moved = 記録しました。お客様に知らせるべき内容であれば、メールが送られます。
said-parcel-known = 変更はありません。この荷物はすでにその状態です。
said-parcel-late = 記録しましたが、遅れて届いた連絡です。荷物はすでに先に進んでおり、状態は変わりません。

# /ops/scan
ops-nav-scan = スキャン
scan-title = 荷物のスキャン
scan-say = 作業する拠点と工程を選び、ラベルを1枚ずつスキャンしてください。
scan-place = 拠点
scan-step = 工程
scan-choose = 開始
scan-pick = ピッキング
scan-pack = 梱包
scan-hand-over = 引渡し
scan-parcel = 荷物番号または追跡番号
scan-waiting = 作業待ち
scan-leaves = { $day }までに出荷
scan-none = この工程を待つ荷物はありません。上で別の工程を選ぶか、お茶で一息どうぞ。
scan-more = 急ぎの{ $count }件を表示しています。ほかにも待っています。
scan-done = { $parcel }：{ $state }。
scan-already = { $parcel }はスキャン済みです：{ $state }。変更はありません。
scan-nothing = 何もスキャンされていません。ラベルをスキャンするか、番号を入力して Enter を押してください。
scan-unknown = 「{ $parcel }」という番号の荷物はありません。もう一度スキャンするか、バーコードの下の番号を入力してください。
scan-not-paid = { $parcel }の注文は未払いです。商品は棚に置いたままにしてください。
scan-not-yet = { $parcel }はまだ「{ $state }」です。先に別の工程が必要です。上で選んでください。
scan-off = { $parcel }は取り消され、発送しません。商品を棚に戻してください。
scan-other-place = { $parcel }の発送元はここではなく{ $city }です。別に置いてください。

# メール
posted-parcel-moved = 荷物のお知らせ
mail-parcel-moved-subject = { $state ->
    [handed_over] ご注文{ $number }を発送しました
    [held] ご注文{ $number }が税関で確認を受けています
    [delivered] ご注文{ $number }を配達しました
    [returned] ご注文{ $number }の荷物が当店へ返送されています
    [found] ご注文{ $number }の荷物が見つかりました
   *[lost] ご注文{ $number }の荷物が見当たりません
  }
mail-parcel-moved = { $state ->
    [handed_over] ご注文{ $number }の荷物{ $parcel }を運送会社に引き渡しました。お届け予定：{ $days }
    [held] ご注文{ $number }の荷物{ $parcel }は、税関の検査を受けています。税関への回答は当店が行い、お客様にお願いすることがあればご連絡します。お支払いいただくものはありません。
    [delivered] ご注文{ $number }の荷物{ $parcel }を配達しました。お手元に届いていない場合は、このメールにご返信ください。
    [returned] ご注文{ $number }の荷物{ $parcel }は配達できず、当店へ返送されています。今後についてあらためてご連絡します。
    [found] 行方のわからなかったご注文{ $number }の荷物{ $parcel }が見つかり、輸送を再開しました。ご予定に変わりがあればご連絡します。
   *[lost] ご注文{ $number }の荷物{ $parcel }が見つかりません。申し訳ございません。お客様にご負担はおかけしません。代わりの品または返金について、あらためてご連絡します。
  }
mail-parcel-tracking = 追跡番号：{ $tracking }（{ $carrier }）

# /ops/lanes/{code}
lane-close = このルートを休止
lane-open = このルートを再開
lane-close-say = 休止したルートでは、この時点から新しい価格を出しません。レジにいるお客様には、別のルートがあればその価格を示します。
lane-open-say = この時点から、このルートで再び価格を出せます。
lane-reason = 理由
lane-reason-needed = あとの担当者にわかるよう、理由を書いてください。例：「金曜までスト」
lane-late = 先にほかの人が操作しました。ルートの現在の状態は次のとおりです。
lane-waiting = このルートで販売済み、未発送
lane-none = このルートを待つ荷物はありません。
said-lane-closed = ルートを休止しました。このルートで販売した荷物を下で確かめてください。
said-lane-opened = ルートを再開しました。

# 発送前の取消と紛失：注文ページとサポート
order-heading-called-off = このご注文は取り消されました
order-call-off = この注文を取り消す
order-call-off-say = まだ何も梱包していないため、いまなら取り消せます。発送はせず、お支払いの全額を、お支払いと同じ方法でお返しします。
order-call-off-one = この荷物を取り消す
order-call-off-one-say = まだ梱包していないため、いまなら取り消せます。発送はせず、商品代金、送料、関税、税金のすべてを、お支払いと同じ方法でお返しします。
order-called-off-back = { $went ->
    [yes] 発送前に取り消しました。{ $amount }を、お支払いと同じ方法でお返ししました。
   *[no] 発送前に取り消しました。{ $amount }を、お支払いと同じ方法でお返しします。
  }
order-loss-back = { $went ->
    [yes] 荷物が届きませんでした。{ $amount }を、お支払いと同じ方法でお返ししました。
   *[no] 荷物が届きませんでした。{ $amount }を、お支払いと同じ方法でお返しします。
  }
care-call-off = この荷物を取り消す
care-call-off-all = 注文全体を取り消す
care-call-off-means = 発送せず、在庫を解放し、{ $amount }を直ちにお客様へ返金します（商品代金、送料、関税、税金、手数料）。お客様にメールが届きます。元には戻せません。
care-call-off-note = メールに添える言葉（あれば）
care-loss-refund = この荷物を返金する
care-loss-means = この荷物は失われました。支払われた全額の{ $amount }を、1回限り、直ちにお客様へ返金します。当社が負担し、ブランドには商品代金を支払います。お客様にメールが届きます。
care-loss-refunded = この荷物は返金済み
care-loss-found = 紛失として返金した荷物が見つかりました
care-loss-found-say = お客様には{ $amount }を返金済みで、商品も届く可能性があります。商品を受け取って改めてお支払いいただくか、返送していただくか、お客様にご連絡ください。
care-story-called-off = 荷物を発送前に取消
care-story-loss-refunded = 紛失分を返金
said-called-off = 取り消しました。発送せず、返金の手続きをしています。
said-called-off-waits = 取り消しました。発送はしません。決済会社の応答がまだないため、応答があり次第返金します。
said-loss-refunded = 返金の手続きをし、メールでお知らせしました。
unowed-not-paid = この注文は未払いのため、返金するものはありません。
unowed-left = 荷物{ $parcel }はすでに出発しており（「{ $state }」）、取り消せません。到着後に返品できます。
unowed-begun = 荷物{ $parcel }は梱包を始めているため、ここでは取り消せません。ご連絡ください。運送会社に引き渡すまでは、まだ止められます。
unowed-off = 荷物{ $parcel }はすでに取り消されています。変更はありません。
unowed-not-gone = この荷物は「{ $state }」です。この方法で返金できるのは、紛失または滅失した荷物だけです。
unowed-return-open = 同じ荷物の返品{ $rma }が未処理です。先にそちらを決定してください。
unowed-nothing = 支払われた額はすべて返金済み、または返金手続き中です。変更はありません。

posted-called-off = メール：発送前の取消
posted-loss-refunded = メール：紛失分の返金
mail-called-off-subject = ご注文{ $number }の取消
mail-called-off = { $count ->
   *[other] ご注文{ $number }の荷物{ $parcels }を取り消しました。発送はいたしません。
  }
mail-loss-refunded-subject = ご注文{ $number }の紛失した荷物の返金
mail-loss-refunded = { $count ->
   *[other] ご注文{ $number }の荷物{ $parcels }は、お届けできなくなりました。申し訳ございません。お支払いの全額をお返しします。もし後日届きましたら、ご連絡ください。
  }
mail-owed-sent = 返金は、お支払いと同じ方法で行います。反映までに数日かかることがあります。
