## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html：各言語の文章がどこまでそろっているか

ops-nav-languages = 言語
languages-title = 言語
languages-say = 言語ごとに、その言語の文章がどこまでそろっているかを示します。ないものは別の言語で表示し、その旨を添えます。
languages-how = 出品の文章は、各ブランドが自社の業務画面で書きます。ここの商品名から、この言語の読者に見えるページを開けます。都市名は、それぞれの拠点で変更します。
languages-of = { $own }/{ $all }
languages-interface = 画面の文言
languages-listings = 販売中の出品
languages-options = オプション
languages-pictures = 画像の説明
languages-categories = カテゴリー
languages-cities = 都市
languages-what = 対象
languages-own = この言語の文章あり
languages-other = 別の言語で表示
languages-none = どの言語にもなし
languages-old = 原文より古い
languages-since = 原文の変更日時
languages-house = ブランド、カテゴリー、都市
languages-whole = 不足も、原文より古いものもありません。
languages-older =
    { $count ->
       *[other] 原文より古いもの{ $count }件
    }
languages-missing =
    { $count ->
       *[other] 不足{ $count }件
    }
languages-lacking =
    { $count ->
       *[other] { $count }言語で、一部の出品にその言語の文章がありません
    }
languages-lacks =
    { $count ->
       *[other] { $language }：文章のない出品{ $count }件
    }
