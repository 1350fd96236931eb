# ルートのファイルの行が使えない理由：entrepot import lanes と /ops/lanes

lanes-no-column = ファイルに列「{ $column }」がありません。先頭行に列名が必要です。
lanes-not-a-column = この列はありません。先頭行から除くか、列名を直してください。
lanes-column-twice = 先頭行にこの列が2回あります。
lanes-cells = 先頭行は{ $wanted }列ですが、この行は{ $found }列です。
lanes-not-csv = 読み取れるCSVファイルではありません。UTF-8、カンマ区切りのCSVで保存してください。
lanes-rows = ファイルの行数は1行以上、{ $most }行以下です。
lanes-not-a-code = 英数字とハイフンのコードを{ $most }文字以内で入力してください。例：SZX-DE-POST
lanes-not-a-carrier = お客様が知る運送会社の名称を、{ $most }文字以内で入力してください。
lanes-not-a-country = 国コード2文字を入力してください。例：DE
lanes-not-a-word = 次の語のいずれかを入力してください：{ $words }
lanes-not-days = 365以下の整数（日数）を入力してください。
lanes-not-weekdays = ルートの集荷曜日を、1（月曜日）から7（日曜日）までの数字で入力してください。例：5、25。そのうち少なくとも1日は、拠点の稼働日である必要があります。すべての稼働日に集荷する場合は空欄です。
lanes-backwards = 前後が逆です。最大日数は最小日数以上、最終日は初日以後にしてください。
lanes-not-a-border = 入域する関税領域の2文字（EU、CHなど）を入力してください。通関のない場合は空欄です。
lanes-not-a-day = 日付は 2026-12-31 の形で入力してください。
lanes-not-a-currency = 通貨コード3文字を入力してください。例：CNY
lanes-not-an-amount = この行の通貨で0以上の金額を、桁区切りなしで入力してください。例：12.50
lanes-not-a-number = 整数を入力してください。基本重量は0より大きい数、除数の0は容積を使わないことを表します。
lanes-not-a-fraction = 1未満の小数を入力してください。16.5パーセントは 0.165 です。
lanes-below-first = 荷物の重量上限は基本重量より小さくできません。
lanes-no-step = 加算単位のない料金表には加算料金がなく、基本重量を超える荷物は扱えません。加算単位を入力してください。
lanes-disagrees = 同じルートについて{ $line }行目と内容が違います。1つのルートのすべての行を同じ内容にしてください。
lanes-overlaps = { $line }行目の料金表と期間が重なっています。前の料金表を、後の料金表が始まる前日までにしてください。
lanes-no-place = このコードの拠点はありません。コードは /ops/places にあります。先に拠点を追加してください。
lanes-no-market = この国のルールがないため、価格を計算できません。
lanes-other-place = このルートは登録済みで、{ $place }から出ています。別の拠点からのルートには、別のコードを付けてください。
lanes-other-country = このルートは登録済みで、仕向地は{ $country }です。別の国へのルートには、別のコードを付けてください。
lanes-begun = このルートの当時の料金表で、すでに荷物を販売した可能性があります。新しい料金表は後の日から始め、古いものは少なくとも昨日まで有効にしてください。
lanes-runs = { $from }〜{ $to }の料金表と期間が重なっています。最終日を早めるか、開始を遅らせてください。
lanes-runs-on = { $from }に始まる料金表と期間が重なっています。その前に終わらせてください。

# /ops/lanes：ルートの検索とファイル
lanes-no-match = 該当するルートはありません。
lanes-see-all = すべてのルートを見る
lanes-by-file = ファイルからのルート登録
lanes-other-file = 別のファイル
lanes-file = 料金表1件を1行としたCSVファイル
lanes-file-hint = ルートの列は、そのルートのすべての行に繰り返し書きます。変更の前に内容を確認できます。
lanes-file-all = 現在のルートを同じ形式のファイルで取得
lanes-file-show = 変更内容を見る
lanes-file-needed = 先にファイルを選んでください。
lanes-file-shown = まだ何も変更していません。確定すると、次のとおり変わります。
lanes-file-nothing =
    { $count ->
       *[other] このファイルによる変更はありません。{ $count }行すべてが登録済みの内容です。
    }
lanes-same =
    { $count ->
       *[other] このほか{ $count }行は登録済みの内容です。
    }
lanes-faults =
    { $count ->
       *[other] { $count }個のセルが使えません
    }
lanes-faults-say = 何も取り込んでいません。ファイルを直して、もう一度送ってください。
lanes-moved = 確認の後にルートが変更されました
lanes-moved-say = 何も取り込んでいません。現時点でのファイルによる変更は次のとおりです。
lanes-new =
    { $count ->
       *[other] 新しいルート{ $count }件
    }
lanes-changed =
    { $count ->
       *[other] 変更されるルート{ $count }件
    }
lanes-new-cards =
    { $count ->
       *[other] 料金表{ $count }件
    }
lanes-replaced = 訂正
lanes-ended =
    { $count ->
       *[other] 最終日が変わる料金表{ $count }件
    }
lanes-what = 項目
lanes-was = 変更前
lanes-becomes = 変更後
lanes-until-was = 変更前の最終日
lanes-until-now = 変更後の最終日
lanes-confirm = この内容で取り込む
lanes-discard = 何も変更しない
lanes-nothing = なし
lanes-carrier = 運送会社
lanes-border = 入域先
lanes-divisor = 容積除数（cm³/kg）
said-lanes-taken = ファイルを取り込みました。価格に直ちに反映されます。

# /ops/lanes/{code}：ルートとその料金表
lane-facts = ルートの内容
lane-journey = いま注文した場合
lane-begins = 作業開始
lane-leaves = 運送会社へ引渡し
lane-at-border = 輸入税関に到着（目安）
lane-arrives = お届け
lane-cards = 料金表
lane-no-cards = 料金表がないため、このルートの価格を計算できません。下で追加してください。
lane-card-add = 料金表を追加
lane-card-say = 初日から有効になり、前の料金表はその前日で終わります。入力欄には直近の料金表の値が入っています。
lane-card-to = 最終日（空欄は期限なし）
lane-card-currency = 通貨
lane-card-first-g = 基本重量（g）
lane-card-first = 基本重量の料金
lane-card-step-g = 加算単位（g）
lane-card-step = 加算料金
lane-card-max-g = 上限（g）
lane-card-fuel = 燃油サーチャージ（小数、例：0.165）
lane-card-do = この料金表を追加
said-card-added = 料金表を追加しました。初日から価格に反映されます。
