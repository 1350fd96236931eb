## ページと違う言語の文章：templates/parts/foreign.html

text-foreign = { $here }の文章はまだありません。ここは{ $there }で書かれています。

## 特集：templates/shop/collection.html、templates/shop/home.html

home-collection = 特集
home-collections = ほかの特集
collection-see =
    { $count ->
       *[other] 全{ $count }点を見る
    }
collection-pieces =
    { $count ->
       *[other] { $count }点
    }
collection-until = { $day }まで
collection-over = この特集は終わりました。ご紹介した品は、在庫のある間、こちらにあります。
collection-here =
    { $count ->
       *[other] このうち{ $count }点をお届けできます（{ $country }）。
    }
collection-more = ほかの特集

## 運営担当の画面：templates/ops/collections.html、templates/ops/collection.html

ops-nav-collections = 特集
collections-title = 特集
collections-say = 読み物を添えて商品を集め、期間を決めて紹介します。お届けできない国では、その商品に印が付きます。
collections-none = 特集はまだありません。
collections-new = 新しい特集
collections-collection = 特集
collections-stands = 状態
collections-place = トップページ
collections-goods = 商品
collections-languages = 言語
collection-coming = 公開前
collection-running = 公開中
collection-past = 終了
collection-look = 店頭で見る
collection-slug = アドレスの一部
collection-slug-hint = 小文字の英字、数字、ハイフン。ほかの言語では題から作ります。以前のアドレスも新しいほうへつながります。
collection-not-a-slug = 小文字の a〜z、数字、ハイフンで入力してください。
collection-slug-taken = このアドレスは、別の特集が使っているか、使っていました。
collection-slug-reserved = この語は当店のアドレスで別の意味に使っています。ほかの語にしてください。
collection-place = トップページでの順番
collection-place-hint = 1が先頭です。空欄なら、トップページには載せません。
collection-not-a-place = 1〜99の数字を入力するか、空にしてください。
collection-from = 開始日
collection-to = 終了日
collection-ends-early = 終了日が開始日より前です。
collection-goods = 商品（表示順）
collection-goods-hint = 1行に1点。商品のアドレスの末尾、またはアドレス全体を入力してください。
collection-no-such = 「{ $slug }」という商品はありません。
collection-no-goods = 商品を1点以上入力してください。
collection-too-many = 商品は{ $most }点までです。
collection-picture = 画像
collection-picture-none = なし
collection-picture-later = 画像は、特集を保存したあと、商品の画像から選びます。
collection-title = 題（{ $language }）
collection-lead = 題の下の文（{ $language }）
collection-story = 本文（{ $language }）。段落の間は1行空けてください
collection-untitled = 特集には題が必要です。
collection-save = 保存
collection-moved = 入力中に、別の人がこの特集を変更しました。入力内容は下に残っています。相手の変更は、ページを開き直すと見られます。

## 寸法とお手入れ：templates/parts/fitting.html、src/wording/fitting.rs

sizes-title = 寸法
sizes-size = サイズ
sizes-centimetres = 単位：センチ
sizes-inches = 単位：インチ（センチを併記）
size-span = { $from }〜{ $to }
size-chest = 胸まわり
size-waist = ウエスト
size-hips = ヒップ
size-shoulders = 肩幅
size-sleeve = 袖丈
size-head = 頭まわり
size-foot = 足の長さ
size-inseam = 股下
size-length = 長さ
size-width = 幅
size-height = 高さ
size-depth = 奥行き
size-diameter = 直径
care-title = お手入れ
care-wash-30 = 洗濯機可（30℃まで）
care-wash-40 = 洗濯機可（40℃まで）
care-wash-60 = 洗濯機可（60℃まで）
care-wash-hand = 手洗い
care-no-wash = 水洗い不可
care-no-bleach = 漂白不可
care-iron-low = アイロンは低温で
care-iron-medium = アイロンは中温で
care-no-iron = アイロン不可
care-tumble-low = 乾燥機は低温で
care-no-tumble = 乾燥機不可
care-dry-flat = 平干し
care-dry-line = 吊り干し
care-dry-clean = ドライクリーニング
care-dishwasher = 食洗機可
care-no-dishwasher = 食洗機不可
care-microwave = 電子レンジ可
care-oil = ときどきオイルかワックスを
care-wipe = 布で拭く
care-shade = 直射日光を避ける

## ブランドの画面の寸法とお手入れ：templates/brand/fitting.html

sizes-desk = 寸法とお手入れ
sizes-desk-say = 商品の寸法とお手入れ方法です。商品ごとの記載が、カテゴリーの記載より優先されます。
sizes-of-listing = この商品だけ
sizes-of-category = カテゴリー「{ $category }」の貴社の全商品
sizes-hint = 長さはセンチで：92、92.5、または範囲で 92-96。インチを使うお客様には換算して表示します。選択肢のコード（s、m、eu-40）と同じサイズは、その選択肢の表示名で出ます。不要な欄は空のままにしてください。
sizes-column = 寸法{ $number }
sizes-row = サイズ{ $number }
sizes-cell = サイズ{ $row }、寸法{ $column }
sizes-twice = この寸法の列はすでにあります。
sizes-not-a-length = センチで入力してください：92、92.5、92-96。
sizes-unnamed = この行には長さがあり、サイズがありません。
sizes-same = このサイズの行はすでにあります。
sizes-half = 表には寸法とサイズが1つ以上ずつ必要です。
sizes-moved = 入力中に、別の人がここを変更しました。入力内容は下に残っています。相手の変更は、ページを開き直すと見られます。

## ブランドのページ：templates/shop/brand.html

brand-policies = ご購入にあたって
brand-returns = 返品
brand-returns-is =
    { $days ->
       *[other] 到着から{ $days }日以内。
    }
brand-pays = 返送料
brand-pays-is = 不良品や、ご注文と違う品が届いた場合は当店が負担します。お気持ちが変わった場合は、お客様のご負担です。
brand-sends = 発送地
brand-more = 返品について詳しく
