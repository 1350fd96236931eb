## templates/ops/frame.html と運営画面に共通の言葉

ops-desk = 運営
ops-nav-today = 今日
ops-nav-rules = ルール
ops-nav-rates = 為替レート
ops-nav-lanes = 配送ルート
ops-nav-places = 拠点
ops-nav-brands = ブランド
ops-nav-letters = メール
ops-nav-audit = 監査ログ
pager-name = ほかのページ
pager-before = 前へ
pager-after = 次へ
pager-older = 古いもの
pager-newest = 最新に戻る

## templates/ops/rules.html

rules-title = ルール
rules-hash = この版：
rules-table = 表
rules-table-markets = 市場
rules-table-territories = 関税領域
rules-table-thresholds = しきい値
rules-table-regimes = 課税制度
rules-table-fees = 手数料
rules-table-taxes = 税
rules-table-tariffs = 関税率
rules-table-rounding = 端数処理
rules-table-restrictions = 規制
rules-country = 仕向地
rules-all = すべて
rules-on = 基準日
rules-any-day = 失効分・予定分も含む
rules-show = 表示
rules-found =
    { $count ->
       *[other] ルール{ $count }件。
    }
rules-english = ルールの内容は、出典の引用どおり英語で保存しています。
rules-none = 該当するルールはありません。日付、表、仕向地を変えてください。
rules-rule = ルール
rules-says = 内容
rules-state = 状態
rules-from = 開始
rules-until = 終了
rules-open = 期限なし
rules-source = 出典
rules-off = 既知・不使用
rules-coming = 予定
rules-over = 失効
rules-uncertain = 適用中・不確実
rules-holds = 適用中

## templates/ops/rates.html

rates-title = 為替レート
rates-say = 1ユーロあたりの各通貨の額。価格には、その日までに公表された最新のレートを使います。明細はそれぞれ、使ったレートを保持します。
rates-newest = 最新レートの日付
rates-none = 為替レートが読み込まれていません
rates-old =
    { $count ->
       *[other] 最新のレートは{ $count }日前のものです
    }
rates-load = 「entrepot import rates FILE」で新しいレートを読み込んでください。それまでは最後のレートで計算します。
rates-published = 公表レート
rates-currency = 通貨
rates-per-euro = 1ユーロあたり
rates-day = 公表日
rates-source = 出典
rates-pegs = 固定相場の通貨
rates-pegs-say = 銀行が公表せず、公表通貨に固定されている通貨。
rates-anchor = 固定先
rates-units = 1単位あたり

## templates/ops/lanes.html

lanes-title = 配送ルートと料金表
lanes-say = 運送会社の現在の料金（荷物の出荷作業料は別）。重量と容積重量の大きいほうで計算します。
lanes-none = この拠点から出るルートはありません。
lanes-lane = ルート
lanes-to = 仕向地
lanes-how = 輸送手段
lanes-declared = 申告区分
lanes-terms = 関税の支払い
lanes-transit = 輸送日数
lanes-days =
    { $to ->
        [1] 1日
       *[other] { $from }〜{ $to }日
    }
lanes-departs = 集荷日
lanes-any-day = すべての稼働日
lanes-first = 基本重量
lanes-step = 加算単位
lanes-fuel = 燃油
lanes-most = 上限
lanes-card-from = 料金表の開始日
lanes-refuses = 取扱不可
lanes-no-card = 今日有効な料金表なし
lanes-open = 稼働中
lanes-closed = 休止中
lanes-ddp = 当社払い
lanes-dap = お届け時払い

## templates/ops/places.html

places-title = 拠点
places-place = 拠点
places-kind = 種別
places-hub = 産地の集荷拠点
places-warehouse = 海外倉庫
places-consolidates = 複数ブランドを同梱
places-cutoff = 締切時刻
places-handling = 出荷作業
places-days =
    { $count ->
       *[other] { $count }営業日
    }
places-off = 次の休業日
places-per-parcel = 荷物あたり
places-per-unit = 1点あたり
places-lanes = ルート
places-skus = バリエーション
places-free = 販売可能
places-held = 注文引当
places-total = 全拠点の点数

## templates/ops/brands.html

brands-title = ブランド
brands-say = 出品と在庫はブランドが自ら管理します。販売手数料は、関税・税抜きの商品価格に対する割合です。
brands-brand = ブランド
brands-home = 本拠
brands-currency = 価格の通貨
brands-founded = 創業
brands-commission = 販売手数料
brands-usual = 標準
brands-on-shelf = 店頭
brands-all = 出品
brands-maker = 製造者（製品安全法上の表示）

## templates/ops/audit.html

audit-title = 監査ログ
audit-say = 担当者、ブランド、コマンドによるすべての変更を新しい順に示します。削除されることはありません。
audit-none = 変更はまだありません。
audit-when = 日時（UTC）
audit-who = 変更者
audit-did = 操作
audit-to = 対象
audit-detail = 値
audit-role-brand = ブランド
audit-role-agent = サポート
audit-role-operator = 運営担当
audit-role-shopper = お客様
audit-role-program = システム

## templates/ops/letters.html

letters-title = メール
letters-say = もとになる変更と同時に作成し、その後送信します。鍵やコードを含むことがあるため、本文は表示しません。
letters-none = メールはまだありません。
letters-written = 作成（UTC）
letters-kind = 用件
letters-to = 宛先
letters-language = 言語
letters-tries = 試行回数
letters-when = 送信日時または次の試行
letters-error = 失敗の理由
letters-retry = 再送

## templates/ops/today.html

today-title = 今日
today-failed =
    { $count ->
       *[other] 送信できなかったメールが{ $count }通あります
    }
today-orders =
    { $count ->
       *[other] 注文
    }
today-returns =
    { $count ->
       *[other] 未処理の返品
    }
today-letters =
    { $count ->
       *[other] 送信待ちのメール
    }
today-listings =
    { $count ->
       *[other] 出品
    }
today-lanes =
    { $count ->
       *[other] 配送ルート
    }
today-markets =
    { $count ->
       *[other] 市場
    }
today-rules = 適用中のルール
today-log = 最近の変更
