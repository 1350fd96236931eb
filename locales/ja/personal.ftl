## templates/parts/personal.html：商品ページの名入れ・誂え

personal-title = お客様のためにおつくりします
personal-required = 必須
personal-optional = 任意
personal-none = なし
personal-room =
    { $most ->
       *[other] { $most }文字まで。
    }
personal-room-lines =
    { $lines ->
       *[other] { $lines }行まで、合わせて{ $most }文字まで。
    }
personal-costs = 付けると1点{ $price }、関税・税金込み。
personal-picture-room = JPEG、PNG、WebPのファイル、12MBまで。ご覧になるのは、お客様と工房だけです。撮影の場所と日時は取り除きます。
personal-picture-sent = お送りいただいた画像
personal-picture-forget = 別の画像にする、またはやめる
personal-preview = 仕上がりを見る
personal-preview-shows = 入力内容を入れた商品
personal-preview-note = おおよその仕上がりです。位置は工房が手作業で合わせます。
personal-priced = 上の価格は、この内容でおつくりする1点の価格、関税・税金込みです。
personal-days =
    { $days ->
       *[other] おつくりするのに、あと{ $days }日かかります。
    }
personal-back-exempt = お客様のためだけにつくる品は、お気持ちが変わっても返品できません。壊れていた、間違っていた、説明と違っていた場合は返品できます。
personal-back-free = お客様のためにつくる品も、ほかの品と同じように返品できます。
personal-check = もう一度ご確認ください
personal-needed = おつくりするために必要です。入力してください
personal-too-long =
    { $most ->
       *[other] 入るのは{ $most }文字までです。短くしてください
    }
personal-too-many-lines =
    { $most ->
       *[other] 入るのは{ $most }行までです
    }
personal-forbidden = 「{ $sign }」は工房では入れられません。取り除くか、ほかのものにしてください
personal-no-choice = この中からお選びください
personal-no-picture = この画像はもうありません。もう一度お送りください
personal-too-often = 画像をたくさんお送りいただいています。先にカートに入れるか、のちほどお越しください

## templates/shop/cart.html、templates/shop/return.html

personal-change = 内容を変更
personal-no-offer = この内容は、ブランドではもう承っていません。内容を変更するか、カートから取り除いてください
personal-return-refused = お客様のためだけにつくった品です。お気持ちが変わっても返品できません。品に問題がある場合は返品できます
personal-return-only = お客様のためだけにつくった品です。返品できるのは、壊れていた、間違っていた、説明と違っていた場合だけです。

## templates/brand/personal.html：名入れ・誂えで尋ねること

personal-title-brand = 受注制作
personal-brand-say = 文字、選択、画像を尋ねられます。必須の項目に追加料金は付けられません。価格に含めてください。任意の項目には追加料金を付けられます。追加料金は商品価格の一部で、税関への申告でも同じです。
personal-brand-edit = 尋ねる内容を決める
personal-plate = 入れる位置
personal-plate-say = メイン画像に対する百分率で。プレビューに使います。
personal-look = 加工
personal-look-engraved = 彫刻
personal-look-embroidered = 刺繍
personal-look-printed = 印刷
personal-plate-left = 左から
personal-plate-top = 上から
personal-plate-width = 幅
personal-plate-height = 高さ
personal-plate-turn = 回転（度）
personal-plate-wrong = 画像の外に出てしまいます
personal-field = 項目{ $number }
personal-kind = 尋ねるもの
personal-kind-none = なし
personal-kind-text = 文字
personal-kind-choice = 選択
personal-kind-upload = 画像
personal-surcharge = 追加料金（{ $currency }）
personal-surcharge-wrong = 金額を入力してください。例：12.50
personal-more-days = 追加日数
personal-most = 文字数の上限
personal-lines = 行数の上限
personal-number-wrong = { $least }〜{ $most }の数字を入力してください
personal-must = 必須
personal-scripts = 対応できる文字：
personal-script-needed = 対応できる文字にチェックしてください
personal-script-latin = ラテン文字
personal-script-greek = ギリシャ文字
personal-script-cyrillic = キリル文字
personal-script-arabic = アラビア文字
personal-script-han = 漢字
personal-script-kana = かな
personal-script-hangul = ハングル
personal-script-hearts = ハート
personal-name = 名前
personal-hint = ヒント
personal-choices-needed = 選択肢を1つ以上、12個まで入力してください
personal-required-costs = 必須の項目に追加料金は付けられません。価格に含めるか、追加料金のない選択肢を1つ設けてください
personal-two-pictures = 画像を尋ねられるのは1枚までです
personal-unfit = この形では尋ねられません

## templates/mail/letter.html

personal-letter-line = { $title }（{ $answers }）
personal-letter-answer = { $name }：{ $answer }
