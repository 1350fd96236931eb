## templates/layout.html とその部品

skip-to-goods = 商品へ移動
header-search = 商品・ブランドを探す
header-search-button = 検索
header-account = アカウント
header-sign-in = ログイン
header-cart = カート
header-ways = 商品
market-delivering = お届け先：{ $country }
market-stay = いまのページのまま切り替わります。お届けできない商品には、理由を添えて印を付けます。
foot-before = ご購入の前に
foot-after = ご購入の後に
foot-house = 当店について
foot-duties = 価格に含まれるもの
foot-shipping = 商品が届くまで
foot-follow = ご注文を探す
foot-returns = 返品する
foot-about = Entrepot について
foot-legal = 利用規約・プライバシー・責任の所在
foot-note = 価格には関税と税金が含まれています。お届け先：{ $country }

## templates/shop/home.html

home-title = 表示の価格のまま、お手元へ
home-description = 磁器、茶、絹、灯り、音。つくり手の工房から、関税も税金も込みの価格でお届けします。
home-say = 磁器、茶、絹、灯り、音。つくり手の工房からお届けします。関税も税金も通関書類も、荷物が出る前に済ませています。
home-see-new = 新着を見る
home-see-lanes = 届くまでの道のりを見る
home-new = 荷をほどいたばかり
home-all = すべての商品
home-receipt = どの価格も、開けば明細に
home-receipt-is = 価格を開くと、その中身がわかります。つくり手の値段、関税、税金、運賃。それぞれに、適用したルールと確認した日が付いています。ご覧の明細が、そのままお手元に残る明細です。
home-receipt-more = お届けの際に追加の支払いを求められたら、何も払わずにご連絡ください。当店が対応します。
home-receipt-how = 価格の計算方法
home-lanes =
    { $count ->
       *[other] 本日ご利用いただける配送ルート：{ $count }
    }
home-brands = お取り扱いの工房
brands-name = 工房
brands-from = 所在地
brands-makes = つくるもの
brands-since = 創業
place-in-country = { $country }・{ $city }

## 通関済みの印、templates/parts/seal.html

seal-paid = 関税・税金は支払い済み。

## 一覧：templates/parts/lot.html, sorts.html, pager.html。カテゴリー、ブランド、検索のページ

crumbs-label = 現在地
crumb-home = トップ
lot-all-in = 関税・税金込み
lot-to-door = お手元までの送料
lot-from = { $city }から、{ $days }お届け
lot-at = { $city }に在庫、{ $days }お届け
list-count =
    { $count ->
       *[other] { $count }点
    }
list-empty = この棚にはまだ何もありません。
sort-label = 並べ替え
sort-newest = 新着順
sort-price = お届け総額の安い順
sort-price-down = 高い順
list-pages = ページ
list-before = 前へ
list-after = 次へ
list-page = ページ { $number }
brand-range =
    { $count ->
       *[other] この工房の商品：{ $count }点
    }
search-title = 「{ $query }」
search-all = すべての商品
search-nothing = 「{ $query }」に合うものは見つかりませんでした
search-try = 短い言葉でお試しになるか、棚を順にご覧ください。

## templates/shop/listing.html

price-worth = 関税・税金込み、送料別
price-region = この価格には、お住まいの州の売上税は含まれていません。当店が徴収する場合は、お支払いの前にレジで表示します。
listing-quantity = 数量
listing-add = カートに入れる
listing-back =
    { $days ->
       *[other] { $days }日以内なら返品できます。不良品の場合は、返送料を当店が負担し、関税と税金も返金します。
    }
listing-roads = この経路を選んだ理由と、ほかの経路
roads-outcome = 結果
roads-taken = この経路でお届けします。
road-arrives = { $day }までにお届け
listing-about = この品について
listing-safety = 安全と責任の所在
listing-beside = 隣に並ぶ品
listing-instead = お届けできる品
fact-weight = 重さ
fact-size = 大きさ
fact-care = お手入れ
fact-tariff = 税番
fact-origin = 原産国
fact-sku = 品番
fact-maker = つくり手
fact-answers = 販売責任者
fact-answers-is = 販売者である Entrepot です。お気づきの点は何でもご連絡ください。

## 価格を出せない理由。それぞれ国が添えられる

no-offer-sold-out = ただいま売り切れです
no-offer-no-lane = 保管場所からこちらへ運べる運送会社がありません
no-offer-closed = こちらへの経路はいま休止中です
no-offer-prohibited = こちらへは輸入できません
no-offer-restricted = この経路の運送会社では扱えません
no-offer-too-heavy = この経路の運送会社には重すぎます
no-offer-too-late = 期日までにお届けできません
no-offer-no-tariff = こちらでの関税がまだわかっていません
no-offer-incomplete = 税関に必要な情報をブランドに確認中です
no-offer-no-price = ただいま価格をお出しできません
no-offer-other-forms = 別の種類ならお求めになれるかもしれません。下をご覧ください。
no-offer-goes-to = お届けできる国：
no-offer-elsewhere = このページの下にある商品は、そちらへお届けできます。

## 明細、templates/parts/slip.html

receipt-caption = { $day }に計算、1点分
receipt-form = { $title }（{ $form }）
receipt-charge = { $name } { $rate }
receipt-rule = ルール
receipt-no-duty = 関税
receipt-duty-relief = なし：商品の価額が{ $limit }以下です。
receipt-duty-waived = なし：免税の範囲内です。
receipt-duty-settled = なし：すでに輸入済みで、その国の関税領域内にあります。
receipt-duty-free = なし：この商品は無税です。
receipt-carrier = { $mode }（{ $carrier }）

## 道のりの帯、templates/parts/ribbon.html


## 配送ルート、templates/parts/lanes.html

way-label = この国への配送ルート
way-from = 発送地
way-by = 輸送手段
way-arrives = いまご注文の場合のお届け
way-refuses = 扱えないもの
way-takes-all = 当店の商品はすべて扱えます
way-shelf = { $city }の棚
way-hub = { $city }の集荷拠点
days-at-door = { $days }

## 一覧、カート、ご注文で価格に添える図と計算

home-see-goods = 商品を見る
home-receipt-promise = お届けの際に追加の支払いを求められたら、何も払わずにご連絡ください。
seal-nobody-asks = お届けの際にお金をいただくことはありません。
seal-nothing-to-sign = 税関への申告も納税も当店が済ませます。署名もお支払いも要りません。
journey-title = お手元までの道のり
journey-hub = 運送会社へ引き渡し
journey-on-shelf = 棚から出荷
journey-border = 税関
journey-cleared = 通関済み
journey-door = お手元
receipt-unfold = この価格の内訳
receipt-asked = { $brand }の値段{ $asked }、{ $day }のレート{ $rate }、為替マージン{ $margin }
receipt-asked-same = { $brand }の値段{ $asked }
receipt-goods-sum = 関税・税金込みの価格
receipt-delivery = { $city }からの送料
receipt-on-delivery = 送料にかかる{ $what }
receipt-restated = 現地通貨で{ $local }と計算し、{ $day }のレート{ $rate }で換算
receipt-at-door = お届け総額
price-inside = 関税・税金込み
price-delivery = 送料
price-at-door = お届け総額
