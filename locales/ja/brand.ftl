## templates/brand/frame.html

brand-nav-listings = 出品
brand-nav-stock = 在庫
brand-nav-orders = 注文

## templates/brand/listings.html

brand-listings = 出品
brand-new = 新規出品
brand-none = 出品はまだありません。最初の出品を作成してください。公開するまでは下書きです。
brand-count =
    { $count ->
       *[other] 出品{ $count }件
    }
brand-picture = 画像
brand-title = 商品名
brand-state = 状態
brand-variants = バリエーション
brand-sold-to = 販売先
brand-lacks = 不足項目
brand-sold-of =
    { $all ->
       *[other] 仕向地{ $all }か所中{ $sold }か所
    }
brand-pages = ページ
listing-state-draft = 下書き
listing-state-published = 販売中
listing-state-withdrawn = 取り下げ済み
brand-missing-hs6 = { $sku }：HS6桁の税番
brand-missing-origin = { $sku }：原産国
brand-missing-weight = { $sku }：重量
brand-unready-title = 商品名
brand-unready-picture = 画像
brand-unready-variant = 販売中のバリエーション

## templates/brand/listing.html

brand-as-shopper = お客様の画面で見る
brand-publish = 公開
brand-withdraw = 取り下げ
brand-unready = 販売開始に必要なもの
brand-words = 文章
brand-words-none = 未入力
brand-summary = 一、二文での紹介
brand-body = 商品説明
brand-care = お手入れ方法
brand-category = カテゴリー
brand-category-none = 未選択
brand-options = オプション
brand-options-say = バリエーションの違いを表すもの（釉薬、大きさなど）。行を空にすると、その選択肢は削除されます。
brand-option = オプション{ $number }
brand-option-none = なし
brand-option-name = オプション名
brand-choice = 選択肢{ $number }
brand-variants-say = お客様が購入できる種類ごとに1行です。価格は関税・税抜きの貴社の価格です。
brand-variant = バリエーション{ $number }
brand-variant-new = バリエーションを追加
brand-price = 価格（{ $currency }）
brand-hs6 = HSコード（6桁）
brand-tariff = 税番（全桁）
brand-origin = 原産国（例：CN）
brand-proven = 原産地証明
brand-proven-say = 特恵原産地の証明があれば、通商協定による低い関税が適用されます。証明をお持ちで、すべての荷物に同封する場合だけチェックしてください。
brand-weight = 重量（g）
brand-length = 長さ（mm）
brand-width = 幅（mm）
brand-height = 高さ（mm）
brand-shows = 対応する画像
brand-minds = 運送会社の注意品目
brand-restriction-battery = 電池
brand-restriction-liquid = 液体
brand-restriction-magnet = 磁石
brand-restriction-blade = 刃物
brand-restriction-food = 食品
brand-on-sale = 販売中
brand-off-sale = 販売停止
brand-save = 保存
brand-last = 最終変更
ready-title = 仕向地別の販売状況
ready-title-draft = 仕向地別の販売準備状況
ready-shelf = 店頭価格
ready-door = お届け総額
ready-all = 購入可能
ready-some =
    { $all ->
       *[other] バリエーション{ $all }件中{ $sold }件
    }
ready-none = 購入不可
brand-why-sold-out = 発送できる拠点に在庫がありません。
brand-why-no-lane = そこへの配送ルートがありません。
brand-why-closed = そこへの配送ルートは休止中です。
brand-why-prohibited = この種の商品はそこへ送れません。
brand-why-restricted = この種の商品をそこへ運べる運送会社がありません。
brand-why-too-heavy = どの配送ルートにも重すぎます。
brand-why-too-late = 到着が期日に間に合いません。
brand-why-no-tariff = このHSコードに対する現地の関税率が未登録です。
brand-why-incomplete = HSコード、原産国、重量のいずれかがありません。
brand-why-no-price = ルールまたは為替レートが不足しています。運営担当が対応します。
brand-pictures = 画像
brand-picture-new = 画像を追加
brand-picture-file = ファイル
brand-picture-hint = JPEG、PNG、WebP、12MBまで。カメラが書き込んだ撮影情報は取り除きます。
brand-picture-add = 画像を追加
brand-picture-remove = 画像を削除
brand-alt = 画像の説明（{ $language }）
brand-alt-change = 説明を変更

## 出品の入力の誤り

brand-category-wrong = 一覧にあるカテゴリーから選んでください
brand-title-missing = この言語でも商品名を入力するか、この言語のほかの欄を空にしてください
brand-title-needed = 少なくとも1つの言語で商品名を入力してください
brand-option-name-missing = このオプションに名前を付けてください。例：釉薬
brand-option-choices-missing = このオプションに選択肢を1つ以上入力してください
brand-choice-missing = { $line }行目：{ $option }を選んでください
brand-choice-twice = { $line }行目：販売中の別の行と選択肢が同じです
brand-sku-wrong = { $line }行目：SKUは空白とスラッシュを除く64文字以内です
brand-sku-twice = { $line }行目：このSKUは別の行にもあります
brand-sku-taken = { $line }行目：このSKUは別の出品で使われています
brand-price-wrong = { $line }行目：価格は{ $currency }で0より大きい額を入力してください。例：{ $example }
brand-hs6-wrong = { $line }行目：6桁で入力してください。例：6911.10
brand-tariff-wrong = { $line }行目：HSコードで始まる8〜10桁を入力してください
brand-origin-wrong = { $line }行目：国コード2文字を入力してください。例：CN
brand-weight-wrong = { $line }行目：1〜1,000,000の整数（g）で入力してください
brand-size-wrong = { $line }行目：1〜10,000の整数（mm）で入力してください
brand-size-half = { $line }行目：3辺すべてを入力するか、すべて空にしてください
brand-needed-on-sale = { $line }行目：販売中は空にできません
brand-moved-on = 入力中に、別の人がこの出品を保存しました。入力内容はここに残っています。もう一度保存すると置き換わります。
brand-refused = このままでは保存できません。オプションとバリエーションを確認してください。
brand-picture-needed = ファイルを選んでください
brand-picture-too-large = ファイルが12MBを超えています。小さいものを送ってください
brand-picture-too-many-pixels = 画像が4,000万画素を超えています。小さいものを送ってください
brand-picture-not-one = JPEG、PNG、WebPの画像ではありません
brand-picture-odd-shape = 一辺がもう一辺の8倍を超えています。正方形に近く切り抜いてください
brand-picture-too-small = 画像の幅が320ピクセル未満です。大きいものを送ってください
brand-picture-damaged = 画像が壊れていて開けません。保存し直したものを送ってください
brand-alt-needed = 少なくとも1つの言語で、画像の説明を入力してください
brand-last-picture = 販売中の出品には画像が1枚必要です。別の画像を追加してから削除してください。

## templates/brand/stock.html

stock-title = 在庫
stock-say = 各拠点で販売できる点数です。注文に引き当てた分は、わきに別に示しています。
stock-none = 販売中のバリエーションはまだありません。出品に追加すると、ここで在庫を設定できます。
stock-sku = SKU
stock-field = { $city }の販売可能数：{ $sku }
stock-held = 引当{ $held }
stock-save = 在庫を設定
stock-wrong = { $sku }：0〜{ $most }の整数を入力してください
stock-moved = { $sku }、{ $city }：販売または棚卸しにより、販売可能数は現在{ $free }です。入力した数はまだ設定されていません。確かめてから設定し直してください

## templates/brand/orders.html

sold-title = 注文
sold-say = 貴社の商品だけを表示しています。購入者は当社だけが把握しています。
sold-none = 貴社の商品への注文はまだありません。
sold-order = 注文
sold-placed = 注文日
sold-to = 仕向地
sold-goods = 商品
sold-from = 発送地
sold-pieces = 点数
sold-price = 商品価格
sold-newer = 新しい注文
sold-older = 古い注文
