# 販売後：荷物の経路変更、同じ商品の再送、書類の失効

# /care/ と /care/stranded：経路のない荷物
care-nav-stranded = 経路なし
stranded-queue = { $count ->
   *[other] 経路のない荷物が{ $count }個あります
}
stranded-title = 経路のない荷物
stranded-say = ルートが休止中の荷物です。期日と限度額の範囲で別の経路に回せるものは、すでに回しました。ここにあるものは判断が必要です。
stranded-none = すべての荷物に経路があります。
stranded-open = { $count ->
    [0] 判断待ちなし
   *[other] 判断待ちの荷物{ $count }個
}
stranded-more = { $count ->
   *[other] このほかに荷物が{ $count }個あります。
}
stranded-parcel = 荷物
stranded-promised = 約束：{ $day }まで
stranded-lane = ルート{ $lane }（休止中）
stranded-no-way = この商品を運べる経路はほかにありません。
stranded-later = 約束の日に間に合う経路はほかにありません。最も早い到着は{ $day }です。
stranded-dearer = 最も安い経路でも、支払額より{ $amount }多くかかります。確認なしで出せる額は{ $limit }までです。
stranded-fits = いまなら期日と限度額の範囲で送れます。1時間以内に自動で処理されますが、ここでも操作できます。
stranded-ways = ほかの経路
stranded-way-means = { $day }までに到着。支払額より{ $amount }多くかかります。
stranded-in-time = 期日どおり
stranded-late = { $days ->
   *[other] { $days }日遅れ
}
stranded-take = この経路にする
stranded-take-means = お客様の追加負担はありません。日付が変わる場合はメールが送られます。
stranded-off = 取り消して返金
stranded-wait = 保留する
stranded-wait-note = 次の担当者への理由
stranded-wait-needed = 保留の理由を入力してください。
stranded-waits = 保留：{ $note }
stranded-waits-by = { $name }、{ $moment }
stranded-barred = 使えない経路
stranded-splits = 荷物を分ける必要あり
said-rerouted = 荷物の経路を変更しました。日付が変わった場合は、メールが送られます。
said-waits = 記録しました。ルートの再開か、別の判断があるまで保留します。

# 荷物がその経路を使えない理由
reroute-not-paid = この注文は未払いのため、何も発送しません。
reroute-stands = この荷物はすでに「{ $state }」のため、経路を変えられません。変更はありません。
reroute-open-again = ルートが再開しました。荷物は販売時の経路で送ります。変更はありません。
reroute-given = 直前に別の人がこの荷物の経路を変えました。変更はありません。
reroute-changed = この経路は休止したか、費用が変わりました。経路を確かめ直してください。
reroute-no-stock = 変更先の拠点に{ $sku }の在庫が足りなくなりました。経路を確かめ直してください。

# サポート：経路を変えた荷物
care-rerouted = 経路を変更
care-rerouted-say = { $left } → { $took }：{ $day }までに到着（約束は{ $promised }）。支払額より{ $amount }増。
care-rerouted-same = { $left } → { $took }：約束どおり{ $day }までに到着。支払額より{ $amount }増。
care-stranded = ルートが休止中です。別の経路にするか、取り消すか、保留してください。
care-stranded-open = 対応を選ぶ

# サポート：同じ商品の再送
care-replace = 代替品を送る
care-replace-means = 同じ商品を、引当のない在庫から独立した荷物としてもう一度送ります。お客様の負担はなく、メールが届きます。代替品か返金のどちらか一方だけです。荷物の出発後は元に戻せません。
care-replace-road = 経路
care-replace-way = { $city }、{ $carrier }：{ $day }までに到着、当社負担{ $amount }
care-replace-none = 商品がすべてそろい、お客様までの経路がある拠点がありません。返金だけが可能です。
care-replaces = 失われた{ $parcel }の代替。支払いはなく、当社負担は{ $amount }です。
care-replaced = 代替：{ $parcel }
care-replaced-found = 代替品を送った荷物が見つかりました
care-replaced-found-say = 代わりに荷物{ $parcel }を送っています。届いた品は、お詫びのしるしとしてお客様にお持ちいただきます。代替品が未発送なら取り消せます。その場合、この荷物が届くため返金はありません。
care-replacement-off-means = 発送せず、在庫を解放します。最初の荷物は失われたままのため、{ $amount }をお客様に返金します。お客様にメールが届きます。
care-replacement-off-nothing = 発送せず、在庫を解放します。最初の荷物が見つかったため、返金はありません。
unowed-replaced = この紛失分には代わりの荷物{ $parcel }があります。代替は1回限りで、返金は代替の荷物で扱います。
said-loss-replaced = 代替品を手配し、お客様にメールを送りました。

# 注文の履歴
care-story-loss-replaced = 代替品を手配
care-story-parcel-rerouted = 荷物の経路を変更
care-story-parcel-stranded = 経路のない荷物、サポートの判断へ
care-story-parcel-waits = 荷物を保留、ルートの再開待ち
care-story-papers-issued = 書類を作成
care-story-papers-void = 書類を無効化

# お客様の注文ページ
order-replacement = 荷物{ $parcel }の代わりの品
order-replacement-say = 同じ商品をもう一度お送りします。お支払いはありません。
order-replaced-by = この荷物は届きませんでした。荷物{ $parcel }を、ご負担なしで代わりにお届けします。
order-rerouted = この荷物は予定とは別の経路で、{ $day }までにお届けします。お支払い額は変わりません。

# メール
mail-parcel-rerouted-subject = { $when ->
    [sooner] ご注文{ $number }の荷物が予定より早く届きます
   *[later] ご注文{ $number }の荷物が予定より遅れます
}
mail-parcel-rerouted = { $when ->
    [sooner] ご注文{ $number }の荷物{ $parcel }は、予定とは別の経路で早くお届けします。お届け予定は{ $arrives }まで（当初は{ $promised }まで）です。
   *[later] ご注文{ $number }の荷物{ $parcel }に予定していた経路が使えなくなりました。別の経路でお送りし、お届け予定は{ $arrives }まで（当初は{ $promised }まで）になります。お待たせして申し訳ございません。
}
mail-parcel-rerouted-cost = お支払い額は変わりません。経路の変更でかかる費用は当店が負担します。
mail-loss-replaced-subject = ご注文{ $number }の代わりの品をお送りします
mail-loss-replaced = ご注文{ $number }の荷物{ $gone }は、お届けできませんでした。同じ商品を荷物{ $parcel }でもう一度お送りします。お届け予定：{ $days }
mail-loss-replaced-cost = お支払いはありません。最初の荷物が後日届きましたら、そのままお納めください。
posted-parcel-rerouted = メール：経路の変更
posted-loss-replaced = メール：代替品

# /ops/books
books-kind-reroute = 経路変更
books-kind-replacement = 商品の再送
books-kind-unspent = 経路・商品の未使用分

# /ops/parcels：無効になった書類
papers-void = 無効な書類
papers-void-make = 無効にする
papers-void-say = 書類は取消線を付けて保存します。番号は再利用せず、ラベルのスキャンも受け付けません。新しい書類はすぐに作成できます。
papers-void-reason = 理由
papers-void-reason-needed = 古いラベルを見つけた人のために、理由を入力してください。
papers-void-by = 無効化：{ $name }、{ $moment }
papers-void-desk = 無効
papers-void-rerouted = 無効：経路変更
papers-void-called-off = 無効：荷物の取消
papers-void-described = 無効：品名の変更
papers-void-none = この荷物に有効な書類はありません。変更はありません。
papers-void-gone = この荷物は「{ $state }」です。書類は荷物に添えて送られ、変更できません。
said-papers-void = 書類を無効にしました。箱から古いラベルをはがしてください。
scan-void = ラベル{ $label }は無効です。荷物{ $parcel }のものでした。そのページで書類を作り直し、新しいラベルを上から貼ってください。
