## templates/ops/changes.html：提案されたルール

changes-title = ルールの変更
changes-say = 新しいルールは、価格への影響を示したうえで、もう一人の運営担当が適用します。各行は、適用地のその日の午前0時に始まります。
changes-back = 適用中のルール
changes-new = 新しいルールを提案
changes-file = ファイル
changes-files = ファイル
changes-file-hint = ルールブックの見出しを持つCSV（UTF-8）の表（複数可）、または欧州中央銀行が公表する形式の為替レート。合計16MBまで。
changes-mode = 取り込み方
changes-mode-additions = 適用中の行を置き換える行
changes-mode-tables = 当社の表を置き換える表全体
changes-effective = 開始日
changes-effective-hint = それより後の開始日を持たない行に使います。
changes-note = 承認者へのメモ
changes-propose = 影響を見る
changes-list = これまでの提案
changes-none = 変更の提案はまだありません。ファイルを選ぶと影響がわかります。もう一人の運営担当が同意するまで、何も変わりません。
changes-by = 提案者
changes-line = 行
changes-column = 列
changes-what-wrong = 誤りの内容
changes-faults =
    { $count ->
       *[other] { $count }個のセルが使えません。何も読み込んでいません。
    }
changes-file-needed = ファイルを選んでください
changes-file-empty = 「{ $file }」は空です
changes-file-not-text = 「{ $file }」はテキストではありません。表をCSV（UTF-8）で保存し、そのファイルを選んでください
changes-file-heading = 「{ $file }」の先頭行が表の見出しではありません。最も近いのは{ $near }：{ $expected }
changes-file-mixed = ルールと為替レートは別々に提案します。どちらか一方のファイルを選んでください
changes-file-large = ファイルの合計が{ $most }MBを超えています。数を減らすか、「entrepot import rules」で提案してください
changes-day-wrong = 日付を入力してください
changes-official = 公式の関税率ファイルの場合
changes-official-hint = 米国の関税率表と英国グローバル関税率表は、そのままの形で読み込みます。読めない箇所は行ごとに示し、無税とはみなしません。
changes-source = 明細に記す出典
changes-source-hint = 空欄の場合はファイル名を使います。
changes-tariff = ファイル内の関税率の種類
changes-tariff-absent = 「{ $file }」にこの関税率はありません
changes-nothing-new = すべての行がすでに適用中のため、提案するものはありません

## templates/ops/change.html：個々の変更

change-title = ルールの変更
change-all = すべての変更
change-state-proposed = もう一人の運営担当の承認待ち
change-state-approved = 承認済み
change-state-taken-back = 取り消し済み
change-state-withdrawn = 取り下げ済み
change-state-refused = 却下
change-facts = 提案の内容
change-proposed = 提案
change-decided = 決定
change-taken-back = 取り消し
change-before = 変更前のルール
change-after = 変更後のルール
change-decide = 決定
change-second = ご自身の提案です。別の運営担当の承認が必要です。
change-closed = 決定することはもうありません。
change-approve = 承認
change-approve-say = すべての価格にルールを適用します。各行は、適用地のその日の午前0時に始まります。既存の注文の明細は変わりません。
change-approve-do = 適用する
change-refuse = 却下
change-refuse-say = 提案を終了し、何も変更しません。
change-refuse-do = 却下する
change-withdraw = 取り下げ
change-withdraw-say = 提案を終了し、何も変更しません。ファイルは再び提案できます。
change-withdraw-do = 取り下げる
change-take-back = 取り消し
change-take-back-say = 変更前のルールを、元のまま直ちに適用します。その間に入った注文の明細は変わりません。
change-take-back-do = 取り消す
change-not-new = 適用しても、もう何も変わりません。取り下げてください。
change-not-own = ご自身の提案は承認できません
change-not-own-help = 別の運営担当に確認と承認を依頼してください。
change-not-yours = 取り下げられるのは提案者だけです。却下はできます。
change-not-look = 再確認が必要です。影響が、ここに示した内容とは異なります
change-not-look-help = その後、適用中のルールが変わったか、開始日になりました。下で比較し直してから決定してください。
change-not-later = 後の変更がこの変更をもとにしています。先にそちらを取り消してください：
change-not-other = その後ほかのルールが適用されたため、元に戻すだけでは済みません。必要な表を提案してください。
change-stale = 適用中のルールが、比較したときのものと異なります。
change-look-again = 比較し直す
change-past =
    { $count ->
       *[other] { $count }行が過去の日に影響します
    }
change-past-help = その日の注文の明細と、表示済みの価格は、支払い時のままです。意図した変更か確かめてください。
change-uncertain =
    { $count ->
       *[other] 新しい{ $count }行が不確実です
    }
change-uncertain-help = こうした行に基づく見積りでは、運営担当にだけその旨を示し、お客様には示しません。
change-unread =
    { $count ->
       *[other] { $count }行を解釈できず、除外しました
    }
change-unread-see = 1行ずつ見る
change-unread-row = 行の内容
change-prices = 価格への影響
change-prices-say = 初日の店頭価格を、変更の有無で比べたもの（関税・税金込み、今日の為替レート）。提案時に計算しています。
change-market-still = { $country }：店頭価格の変動なし
change-market =
    { $count ->
       *[other] 価格{ $all }件中{ $count }件が変動
    }
change-market-parts = （上昇{ $dearer }、下降{ $cheaper }、新規{ $gained }、消滅{ $lost }）
change-floor =
    { $count ->
       *[other] { $count }件はブランドの最低受取額を下回るため、その額に留めます。
    }
change-goods = 商品
change-was = 変更なし
change-now = 変更あり
change-by = 差額
change-no-price = 価格なし
change-largest =
    { $count ->
       *[other] 変動の大きい{ $count }件だけを表示しています。
    }
change-no-market = これらの行の適用地にストアがないため、店頭価格は変動しません。
change-carts =
    { $count ->
        [0] 利用中のカート{ $all }件のうち、価格が変動する商品を含むものはありません。
       *[other] 利用中のカート{ $all }件のうち、{ $count }件に価格が変動する商品があります。
    }
change-carts-see = 該当するカート
change-cart-lines =
    { $count ->
       *[other] { $count }行中{ $moved }行
    }
change-rows = ルールへの影響
change-counts = 追加{ $added }、置換{ $supersedes }、終了{ $ended }、変更{ $changed }、削除{ $removed }。
change-unchanged =
    { $count ->
        [0] ファイルに、適用中の行はありません。
       *[other] ファイルの{ $count }行はすでに適用中です。
    }
change-fate-added = 追加
change-fate-supersedes = 置換
change-fate-ended = 終了
change-fate-changed = 変更
change-fate-removed = 削除
change-mark-uncertain = 不確実
change-mark-past = 過去の日
change-more-rows =
    { $count ->
       *[other] 先頭の{ $count }行を表示しています。
    }
change-log = 操作の履歴

## templates/ops/rules.html と today.html

rules-changes = ルールの変更
rules-waiting =
    { $count ->
       *[other] もう一人の運営担当を待つルールの変更が{ $count }件あります
    }
rules-versions = 版
rules-versions-say = 適用したことのあるルールブックは、すべてハッシュで閲覧できます。
rules-version-now = 適用中
rules-version-read = 過去の版を表示しています。
rules-version-back = 適用中のルールに戻る

## templates/care/order.html、運営担当だけに表示

order-uncertain =
    { $count ->
       *[other] これらの費目は、不確実なルール{ $count }件に基づいています
    }
