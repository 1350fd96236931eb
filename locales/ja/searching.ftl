## /ops/search：インデックス、同義語、見つからなかった検索

ops-nav-search = 検索
searching-title = 検索
searching-say = 商品検索のもとになるもの。インデックス、同義語、お客様が探して見つからなかった言葉です。
searching-index = インデックス
searching-holds = 収録中の出品
searching-current = 反映済みの時点
searching-none = インデックスはまだありません。できるまで、検索と一覧はデータベースを直接参照します。
searching-building = 構築中：{ $all }件中{ $done }件の出品
searching-rebuild = 再構築
searching-rebuild-say = 再構築中も、お客様はこれまでどおり検索できます。絞り込みは一時的に出ないことがあります。
said-index-anew = インデックスを再構築しています。
searching-try = 検索を試す
searching-language = 言語
searching-query = 検索語
searching-show = 表示
searching-as-typed = 入力どおりのみ
searching-found =
    { $count ->
        [0] 見つかりません。お届け先：{ $country }
       *[other] 出品{ $count }件が見つかりました。お届け先：{ $country }。上位の出品：
    }
searching-found-later = インデックスを構築しています。完了してからもう一度お試しください。
searching-synonyms = 同義語：{ $language }
searching-synonyms-say = 1行が1グループです。グループのどの語で検索しても、すべての語の商品が見つかります。語は読点（、）かカンマで区切ってください。空白を含む語も使えます（例：「ティー ポット」）。
searching-shipped = プログラムに付属のグループです。
searching-own = 独自に設定したグループです。
searching-changed = 最終変更：{ $author }
searching-groups = グループ（1行に1つ）
searching-groups-hint = グループは{ $groups }個まで。1語は{ $letters }文字までで、追加する語は1つのグループだけに入れられます。
searching-save = グループを保存
searching-lines =
    { $count ->
       *[other] 確認の必要な行が{ $count }行あります
    }
searching-line-alone = { $line }行目：「{ $word }」だけです。1グループには2語以上が必要です
searching-line-wordless = { $line }行目：「{ $word }」に文字も数字もありません
searching-line-long = { $line }行目：「{ $word }」が{ $most }文字を超えています
searching-line-twice = { $line }行目：「{ $word }」は{ $other }行目にもあります。2つの行を合わせるか、どちらかから外してください
searching-line-crowded = { $line }行目：1グループは{ $most }語までです
searching-line-beyond = { $line }行目：グループは{ $most }個までです。いくつか削除してください
searching-moved = 入力中に、別の人がこのグループを変更しました。入力内容はここに残っています。もう一度保存すると置き換わります。
searching-stands = 現在の内容
searching-back = 付属のグループに戻す
searching-back-say =
    { $count ->
        [0] 独自のグループは消え、代わりのものはありません。この言語に付属のグループがないためです。
       *[other] 独自のグループは消え、付属の{ $count }グループに戻ります。
    }

## /ops/search、/brand/searches：見つからなかった検索

searching-missed = 見つからなかった検索
searching-missed-say = 何も見つからなかった検索です。メールアドレス、電話番号、注文番号は一切保存せず、検索した人もわかりません。回数の記録は90日で消えます。検索語を選ぶと、試すことができます。
searching-missed-none = この期間に、見つからなかった検索はありません。
searching-missed-narrowed = この市場と言語では、該当がありません。
searching-missed-all = すべて表示
searching-days = 期間
searching-span = 直近{ $days }日間
searching-market = 市場
searching-all-markets = すべての市場
searching-all-languages = すべての言語
searching-words = 検索語
searching-times = 回数
searching-last = 最終
searching-most = 回数の多い{ $most }件を表示しています。

## /brand/searches

brand-nav-searches = 探されている品
searching-brand-say = お客様が探して、店になかった品です。お取り扱いがあれば、その言葉を商品名か説明に入れてください。これからつくれる品なら、すでに待っている方がいます。
searching-brand-kept = 2回以上検索された言葉だけを表示します。検索した人はわかりません。
searching-brand-none = まだありません。この期間に、2回以上探されて見つからなかった言葉はありませんでした。後日またご覧いただくか、期間を長くしてください。
searching-add = 新規出品
