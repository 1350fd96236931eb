## entrepot import listings：商品ファイルの行の誤り。「正しくは：」のあとに、あるべき内容が続く。

carry-fault = { $line }行目、{ $column }：「{ $value }」とあります。正しくは：{ $expected }
carry-cells =
    { $count ->
       *[other] 見出しと同じ{ $count }個のセル
    }
carry-key = 商品を示す名（handle、SKU、id のいずれか）
carry-title = 商品名（商品の最初の行に）
carry-nothing = 価格、または画像のアドレス
carry-gift-card = 品物（ギフトカードは扱いません）
carry-not-shipped = 発送する品物
carry-grouped = それ自体が品物であるもの（グループ商品は他の商品を並べるだけです）
carry-external = この店で売る品物（他店の商品は扱いません）
carry-kind = 扱える商品の種類：simple、variable、variation
carry-not-new = 新品
carry-no-parent = このファイルにある variable 商品の SKU、または id: に番号を続けたもの
carry-no-forms = このファイルに variation が1つ以上ある商品
carry-price =
    { $digits ->
        [0] 0より大きい{ $currency }の価格（小数なし）
       *[other] 0より大きい{ $currency }の価格（小数点はピリオド、小数{ $digits }桁まで）
    }
carry-amount = 通貨を添えた金額（14.90 EUR）
carry-currency = { $currency }の価格（ブランドの通貨）
carry-other-price = { $currency }の価格（小数点はピリオド）、または空欄
carry-unpriced = 価格、または空欄
carry-above-price = 価格を超えない額
carry-no-unit = 隣の数量の単位
carry-measure = 単位を添えた数量（g、kg、ml、cl、l、m、m2 など）
carry-no-choice = この名前のオプションの選択肢
carry-stray-choice = 空欄（商品の最初の行に、このオプションがありません）
carry-same-choice = 同じ商品の他のバリエーションにない選択肢の組み合わせ
carry-choices = 1行に選択肢1つ：コード、コンマ、表示名
carry-options = バリエーションを区別するオプション{ $most }個まで
carry-forms = 1行につきバリエーション{ $most }件まで
carry-no-sku = コード（handle と選択肢からは作れませんでした）
carry-sku = 空白と / ? # を含まない64文字以内のコード
carry-sku-twice = これより前の行にないコード
carry-sku-taken = 他の出品にないコード
carry-tariff = 6〜10桁の税番
carry-origin = 国コード2文字
carry-grams = グラム単位の重量
carry-weight = 単位を添えた重量（210 g、3.2 lb）
carry-side = 単位を添えた長さ（20 cm、8 in）
carry-pieces = 点数
carry-language = 言語コード2文字
carry-flag = TRUE か FALSE
carry-restrictions = 次の語のいずれか（複数は空白で区切る）：{ $words }
carry-unfit-choice = 商品の各オプションに選択肢1つ
carry-unfit-option = オプション3つまで、それぞれに名前
carry-unfit = 公開中の出品が販売できる状態を保つ内容
carry-unkept = 保存できる商品（その間、誰も変更しないこと）

## Merchant フィードの属性をオプションとするときの名

carry-option-colour = 色
carry-option-size = サイズ
carry-option-material = 素材
carry-option-pattern = 柄

## ファイルを読み込めない理由

carry-no-brand = ブランド{ $brand }がありません。先に追加するか、/ops で登録済みのものを確認してください
carry-no-place = 拠点{ $place }がありません。コードは /ops/places に一覧があります
carry-no-form = 対応する商品ファイルではありません。読み込めるのは、Shopify の商品 CSV（Handle または URL handle、Title、Price）、WooCommerce の商品 CSV（Type、SKU、Name、Regular price）、Google Merchant のフィード（XML、または id、title、price のある表）です。種類は --form で指定できます。
carry-no-column = ファイルに列 { $columns } がありません。すべての列を含め、見出しを英語にして、商品を書き出し直してください
carry-not-text = { $line }行目：UTF-8 のテキストではありません。CSV UTF-8 で保存してください
carry-malformed = { $line }行目：{ $why }
carry-under-way = このファイルは別のプロセスが取り込み中です。こちらではこれ以上保存していません

## 取り込みの進み具合と結果

carry-resumes =
    { $count ->
       *[other] このファイルの取り込みは中断していました。商品{ $count }件、{ $line }行目まで処理済みです。その次から続けます。
    }
carry-kept =
    { $count ->
       *[other] ここまでに保存：商品{ $count }件、{ $line }行目まで
    }
carry-draft = 下書き { $product }：{ $lacks }
carry-more-drafts =
    { $count ->
       *[other] … ほかに下書き{ $count }件（ブランドの業務画面に全件の一覧があります）
    }
carry-lack-hs6 = バリエーション{ $count }件：HS6桁の税番
carry-lack-origin = バリエーション{ $count }件：原産国
carry-lack-weight = バリエーション{ $count }件：重量
carry-faults-in =
    { $count ->
       *[other] 使えない{ $count }行を { $file } に書き出しました
    }
carry-more-faults =
    { $count ->
       *[other] … ほかに{ $count }件（--errors ファイル名 で全件を書き出します）
    }
carry-others =
    { $count ->
       *[other] 他のブランドの商品{ $count }件を読み飛ばしました。
    }
carry-dry-run = 試行のため、何も保存していません。実行した場合の結果：
carry-sum = 行：{ $rows }。商品：{ $products }（バリエーション：{ $variants }）。追加：{ $added }。変更：{ $changed }。変更なし：{ $same }。販売前に補完が必要：{ $drafts }。業務画面で追加する画像：{ $pictures }。誤りのあるセル：{ $faults }。

## entrepot export listings と templates/brand/listings.html

carry-export = CSVで書き出す
carry-exported =
    { $count ->
       *[other] 出品{ $count }件、バリエーション{ $variants }件を書き出しました。
    }
carry-left-out =
    { $count ->
       *[other] 出品{ $count }件は除きました。販売できるものがないか、文章がまだありません。
    }
