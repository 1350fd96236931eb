## レジの住所欄、templates/shop/checkout.html

checkout-post-town = 町・市
checkout-district = 地区・町
checkout-suburb = 地区（サバーブ）・町
checkout-prefecture = 都道府県
checkout-province-or-city = 道・広域市

## 個人あての荷物を入れない国

no-offer-route-closed = こちらの税関は、海外から個人への荷物を受け付けていません
price-worth-shelf = この国の棚から、税金込み、送料別
no-offer-route-closed-help = この国の棚にある品だけを販売できますが、いまは置いてありません。
brand-why-route-closed = その国の税関は、海外から個人への荷物を受け付けていません。その国の倉庫にある在庫なら販売できます。
care-why-route-closed = その国の税関が、海外から個人への荷物を受け付けない

## 地域の税：templates/shop/listing.html, cart.html, checkout.html

price-region-state = この価格の税は、多くの州の税率によるものです。州がわかると、お支払いの前に、その州の税を含む価格をレジで表示します。
price-region-province = この価格の税は、国全体にかかるものです。州がわかると、お支払いの前に、州の分を加えた価格をレジで表示します。
checkout-region-show = この住所での合計を見る
checkout-region-in = 合計は、{ $region }の税のルールで計算しています。
checkout-region-price = { $region }の税を含むお支払い総額は{ $now }です
checkout-region-price-help = このページでは先ほど{ $was }と表示していました。ご請求はまだありません。最後のボタンで新しい合計でのご購入になります。
checkout-region-open = 地域を選ばない場合のお支払い総額は{ $now }です

## 国と言語の選択、templates/parts/market.html

market-language = 言語
market-currency = お支払い通貨
market-currency-show = この通貨で表示
market-currency-say = 関税と税金は{ $own }で計算し、当日のレートで換算します。
part-europe = ヨーロッパ
part-americas = 南北アメリカ
part-middle-east = 中東・中央アジア
part-asia-pacific = アジア・太平洋

## templates/ops/registrations.html

ops-nav-registrations = 税務登録
registrations-title = 海外の税務登録
registrations-say = 当社がどの国でどの税に登録しているか。税を徴収する者がこれで決まります。次の見積りから反映され、保持中の価格と注文は元のままです。追加の読み込みコマンド：
registrations-none = 登録はありません。輸入時の税はすべて通関時に徴収されます。
registrations-where = 国
registrations-scheme = 制度
registrations-number = 番号
registrations-lets = できること
registration-ioss = IOSS（輸入ワンストップショップ）での付加価値税の申告
registration-marketplace = マーケットプレイスとしての税の徴収
registration-seller = 登録販売者としての税の徴収
registration-voec = 少額貨物の付加価値税の徴収
registration-sales-tax = 州の売上税の徴収
registration-regime = 当該制度による申告
registrations-without = 登録のないストア
registrations-without-say = 輸入時の税はお客様に代わって通関時に納め、地域の税は当社では徴収しません。

## 商品フィード、web/shop/feeds.rs

goods-feed-title = { $country }向け商品、関税・税金込み
goods-feed-say = どの価格もお届け総額で、送料を並べて示しています。
