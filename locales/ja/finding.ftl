## templates/parts/filters.html：一覧の絞り込み

filter-title = 絞り込み
filter-title-chosen =
    { $count ->
       *[other] 絞り込み：{ $count }件選択中
    }
filter-show = この条件で見る
filter-chosen = 選択中の条件
filter-remove = 外す：{ $what }
filter-clear = すべて解除
filter-more = もっと見る
filter-category = カテゴリー
filter-brand = ブランド
filter-price = お届け総額
filter-price-say = 送料・関税・税金込み。ここでは{ $least }から{ $most }まで。
filter-price-from = 下限
filter-price-to = 上限
filter-arrival = この日までにお届け
filter-arrival-any = 日付の指定なし
filter-rating = レビュー
filter-rating-any = 指定なし
filter-rating-from =
    { $stars ->
       *[other] 星{ $stars }つ以上
    }
filter-place = 商品のある場所
filter-near = お届け先の国に到着済み、通関済み
filter-stock = 本日、お届け先の国で購入できるもの

## 選んだ条件

filter-of = { $name }：{ $value }
filter-between = { $least }から{ $most }まで
filter-at-least = { $amount }以上
filter-at-most = { $amount }以下

## 並べ替え。ほかの並び順は shop.ftl にあります

sort-relevance = 関連の高い順
sort-soonest = 早く届く順

## 一覧に添えるお知らせ

finding-preparing = 絞り込みと並べ替えを準備しています。いまはすべての商品を表示していますので、少ししてからもう一度お試しください。
finding-away =
    { $count ->
       *[other] このうち{ $count }点は、いまはお届けできません。お届け先：{ $country }
    }
finding-away-hide = お届けできるものだけを見る

## 何も残らなかった一覧

finding-nothing-fits = すべての条件に合う商品はありません
finding-widen = 条件をゆるめると見つかります：
finding-without =
    { $count ->
       *[other] 「{ $what }」を外す：{ $count }点
    }
finding-fewer = 言葉を減らすと見つかります：
finding-fewer-words =
    { $count ->
       *[other] 「{ $words }」：{ $count }点
    }
finding-away-all = 条件に合う商品はありますが、いまはどれもお届けできません。お届け先：{ $country }
finding-here = お届けできる商品

## templates/shop/suggest.html：入力中の候補

suggest-label = 検索候補
suggest-goods = 商品
suggest-categories = カテゴリー
suggest-brands = ブランド
suggest-count =
    { $count ->
        [0] 候補はありません
       *[other] 候補{ $count }件、矢印キーで選べます
    }
