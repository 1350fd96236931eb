# 直送便のバッチ：/ops/batches、個々のバッチ、スキャン画面での出し入れ

ops-nav-batches = バッチ
batches-title = バッチ
batches-say = 同じ国あての荷物を集荷拠点に集め、郵袋に詰めて一括で引き渡します。バッチは、締切時刻になるか締め切るまで荷物を受け入れます。
batches-open = 荷物受入中
batches-none-open = 受入中のバッチはありません。最初の荷物をスキャンすると開きます。
batches-closed = 運送会社への引渡し待ち
batches-none-closed = 引渡し待ちのバッチはありません。
batches-ended = 最近の出発分
batches-none-ended = 出発したバッチはまだありません。
batches-outside = 梱包済み・バッチ未収容
batches-outside-say = 次のバッチに入れるか、単独で引き渡します。いずれの場合も、お客様の追加負担はありません。
batches-none-outside = 未収容の梱包済み荷物はありません。

batch = バッチ
batch-title = バッチ{ $batch }
batch-pieces = 荷物数
batch-weight = 重量
batch-cut-off = 締切時刻
batch-value = 申告価格
batch-closed-by = 締切担当
batch-clock = { $moment }（{ $zone }）
batch-close = バッチを締め切る
batch-close-say = マニフェストを作成し、以後は変更しません。後から来た荷物は次のバッチに入れるか、単独で送ります。
batch-files = マニフェストと申告データ
batch-manifest = マニフェスト
batch-declarations = 税関申告データ
batch-hand-over = 運送会社に引き渡す
batch-hand-over-say = { $count ->
   *[other] マニフェストの荷物{ $count }個が一括で出発し、お客様にメールが届きます。
  }
batch-dissolve = バッチを解体する
batch-dissolve-say = このまま出発できない場合に使います。荷物は梱包済みに戻り、改めて収容できます。マニフェストは保存され、これによる出発はありません。
batch-inside = 郵袋別の荷物
batch-dissolved-say = マニフェストに記載されていた内容です。荷物はその後、取り出されています。
batch-bag-most = 郵袋の重量上限は{ $weight }です。
batch-nothing = 荷物はありません。
batch-bag = 郵袋{ $bag }
batch-bag-sum = { $count ->
   *[other] 荷物{ $count }個、{ $weight }
  }
batch-parcel = 荷物
batch-identifier = 識別番号
batch-order = 注文
batch-take-out = 取り出す
batch-take-out-one = 荷物{ $parcel }を取り出す

batch-open = 荷物受入中
batch-due = 締切時刻超過・要締切
batch-closed = 締切済み
batch-handed-over = 引渡し済み
batch-dissolved = 解体済み

batch-no-hub = ここからの荷物は1個ずつ送ります。単独で引き渡してください。
batch-lane-closed = ルート{ $lane }は休止中のため、収容できません。再開まで荷物を別に置いてください。
batch-no-papers = { $parcel }の書類がまだありません。先に作成し、もう一度スキャンしてください。
batch-no-bag = 郵袋{ $bag }はありません。次の新しい郵袋は{ $next }です。
batch-bag-full = 郵袋{ $bag }の重量が{ $weight }を超えます。別の郵袋にするか、欄を空にしてください。
batch-too-heavy = 郵袋1つの上限（{ $weight }）を超える重さです。単独で引き渡してください。
batch-sealed = 締切済みの{ $batch }のマニフェストに載っており、そのバッチで出発します。取り出すには、先にバッチを解体してください。
batch-not-inside = どのバッチにも入っていません。
batch-empty = バッチに荷物がないため、締め切れません。
batch-stands = いまはできません。バッチは「{ $state }」です。現在の状態は次のとおりです。

said-batch-closed = バッチを締め切りました。マニフェストは下にあります。
said-batch-left = バッチを運送会社に引き渡し、お客様にメールを送りました。
said-batch-apart = バッチを解体しました。荷物は梱包済みに戻りました。
said-batch-out = 荷物をバッチから取り出し、梱包済みに戻しました。

scan-collect = バッチに入れる
scan-take-out = バッチから出す
scan-bag = 郵袋
scan-bag-hint = 空欄にすると、荷物は余裕のある郵袋に入ります。
scan-bag-wrong = 郵袋の番号を入力するか、欄を空にしてください。
scan-within = バッチ{ $batch }の郵袋{ $bag }に収容
scan-taken-out = バッチ{ $batch }から取り出し

batch-offers = 同梱できる荷物
batch-offers-say = 同じ住所の同じ方あての荷物です。同梱すると価格を合算して申告します。お客様の支払額は変わりません。
batch-offer = { $count ->
   *[other] 荷物{ $count }個の運賃・関税・税・手数料は、別々なら{ $apart }、同梱なら{ $together }：{ $saves }減。
  }
batch-combine = 1箱に同梱する
batch-part = 元に分ける
batch-part-one = { $parcel }の箱に同梱した荷物を分ける
batch-with = { $parcel }を同梱
batch-in-box = { $parcel }の箱に同梱、書類も共通
batch-boxed = { $parcel }と同梱されています。先にバッチのページで分けてください。
batch-apart = 同梱できる荷物はもうありません。荷物が出発したか、同梱しても安くなりません。
said-batch-combined = 1箱に同梱しました。書類を印刷し直してください。
said-batch-parted = それぞれ別の荷物に戻り、書類も元のとおりです。
care-story-combined = 別の荷物と同梱
care-story-parted = 同梱を解き、単独の荷物に
