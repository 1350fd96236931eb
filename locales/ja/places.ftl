# /ops/places と /ops/places/{code}

place-new = 拠点の追加
place-add = 拠点を追加
place-add-do = この拠点を追加
place-taken = このコードは別の拠点で使われています。別のコードにしてください。
place-code = コード（例：CN-SZX）
place-not-a-code = 英数字とハイフンのコードを入力してください。例：CN-SZX
place-no-kind = 拠点の種別を選んでください。
place-country = 国（2文字）
place-zone = タイムゾーン（例：Asia/Shanghai）
place-no-zone = IANAの一覧にあるタイムゾーン名を入力してください。例：Asia/Shanghai、Europe/Warsaw
place-city = 都市（{ $language }）
place-no-city = 少なくとも1つの言語で都市名を入力してください。
place-runs = 稼働条件
place-runs-say = 新しい価格とお届け日に直ちに反映されます。販売済みの分は、販売時の日付のままです。1日の荷物数が空欄なら上限はありません。
place-save = 保存
place-handling-days = 出荷作業（営業日数）
place-capacity = 1日の荷物数の上限
place-most =
    { $count ->
       *[other] 1日に荷物{ $count }個
    }
place-no-capacity = 1日に出荷できる荷物数の上限を入力するか、空欄にしてください。ここでの受注を止めるには、ルートを休止してください。
place-packaging = 空箱の重量（g）
place-per-parcel = 荷物あたりの料金（{ $currency }）
place-per-unit = 1点あたりの料金（{ $currency }）
place-working = 稼働日
place-consolidates = 同じお客様あての複数ブランドの荷物を同梱する
place-not-a-number = { $most }以下の整数を入力してください。
place-not-a-fee = { $currency }で0以上の金額を入力してください。例：1.50
place-not-a-time = 時刻を入力してください。例：16:00
place-no-days = 少なくとも1つの曜日にチェックしてください。
place-never-collected = { $lane }の集荷曜日に1つ以上チェックするか、先にこのルートの集荷曜日を変更してください。
place-lanes =
    { $count ->
        [0] ルートなし
       *[other] ルート{ $count }件
    }
place-lying =
    { $count ->
        [0] 在庫品なし
       *[other] バリエーション{ $count }件、販売可能{ $free }、引当{ $held }
    }
place-days-off = 休業日
place-no-days-off = 今日以降の休業日は登録されていません。稼働曜日はすべて稼働日として、お届け日を計算します。
place-days-over =
    { $count ->
       *[other] 過ぎた休業日：{ $count }日
    }
place-day = 日付
place-day-name = 名称（例：春節）
place-add-day = この休業日を追加
place-day-name-needed = 休業の理由を入力してください。例：春節、棚卸し
place-day-known = この日はすでに休業日です。
place-take = 稼働日に戻す
place-take-day = { $day }を稼働日に戻す
weekday-monday = 月曜日
weekday-tuesday = 火曜日
weekday-wednesday = 水曜日
weekday-thursday = 木曜日
weekday-friday = 金曜日
weekday-saturday = 土曜日
weekday-sunday = 日曜日
said-place-added = 拠点を追加しました。差出人とルートを登録すれば、商品を置けます。
said-place-changed = 保存しました。価格とお届け日に直ちに反映されます。
said-day-added = 休業日にしました。お届け日に直ちに反映されます。
said-day-taken = 稼働日に戻しました。お届け日に直ちに反映されます。
