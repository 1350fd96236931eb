# ヘルプ：目次、関税計算、配送ルートの数字、法定の文書。お届けできない商品。/ops/legal、/ops/style。

## templates/shop/help/index.html

guide-title = ヘルプ
guide-lede = まず短くお答えします。ここにある数字はどれも、お届け先の国に合わせて当店が計算したものです。
guide-shipping-card = 誰が運び、何曜日に出て、いつお手元に届くか。
guide-duties-card = 関税と税金の説明と、どんな品にも使える計算ツール。
guide-returns-card = 返品できる期間、お返しする額、お手続きの流れ。
guide-follow-card = 荷物の現在地と、ご注文についてできること。
guide-legal-card = この店の責任者、利用規約、お預かりする情報。
guide-contact = お問い合わせ
guide-contact-card = どこに尋ねると、いちばん早く答えが届くか。
guide-often = よくあるご質問
guide-ask-when = いま注文すると、いつ届きますか。
guide-ask-when-is = 最も早いのは{ $city }から、運送会社は{ $carrier }です：
guide-ask-when-none = いま、こちらへの配送ルートはありません。
guide-ask-door = 届くときにお金を求められますか。
guide-ask-door-no = いいえ。こちら（{ $country }）への配送ルートはどれも、関税と税金を当店が支払ってお届けします。それでも求められたら、何も払わずにご連絡ください。
guide-ask-door-perhaps = 配送ルートによっては、お支払い済みの関税と税金を、運送会社が求めることがあります。その場合は商品のページに記しています。運送会社の領収書か明細書をお送りください。その額をお返しします。
guide-ask-sum = ほかの品の関税はいくらになりますか。
guide-ask-sum-is = 計算ツールでお確かめください。税番か当店の商品に、好きな価格とお届け先を入れて計算できます。
guide-ask-back = 気が変わったら、いつまで返せますか。
guide-ask-not = こちらへ届けられない品があるのはなぜですか。
guide-law-window = こちらの法律（{ $country }）では、{ $period }のあいだ、理由を問わず購入を撤回できます。
guide-law-no-window = こちらの法律（{ $country }）には、このような購入を撤回できる期間の定めがありません。その場合も、当店の定めた期間は有効です。
guide-period =
    { $days ->
       *[other] { $days }日
    }
guide-period-working =
    { $days ->
       *[other] { $days }営業日
    }

## templates/shop/help/contact.html

guide-contact-lede = いちばん近いのは、ご注文のページです。お答えする者も、お客様と同じ画面を見ています。
guide-contact-order = ご注文について
guide-contact-order-is = ご注文番号とメールアドレスで開けます。荷物の追跡、発送前のお取り消し、返品のお申し込みができます。
guide-contact-goods = 商品について
guide-contact-goods-is = 商品のページでご質問ください。つくり手の工房がお答えし、ほかの方もその答えを読めます。
guide-contact-write = そのほか
guide-contact-write-is = お使いの言語で、こちらへお書きください：

## templates/shop/help/shipping.html

guide-lanes = 数字で見る配送ルート
guide-lanes-say = 本日の運行状況です。お届け先：{ $country }。日数は、運送会社に引き渡してから数えます。
guide-collected-on = 集荷日
guide-leaves = いまご注文の場合の出発
guide-transit = 輸送日数
guide-days-span = { $least }〜{ $most }日
guide-heaviest = 荷物の重さの上限
guide-at-border = 国境で
guide-paid-by-us = 関税と税金は当店が支払い済み
guide-paid-at-door = お届けの際に運送会社が求めることがあります
guide-no-lanes = いま、こちらへの配送ルートはありません（{ $country }）。

## templates/shop/help/returns.html

guide-back-1 = ご注文のページを開き、返品する品と理由をお選びください。
guide-back-2 = お返しする額を、端数まで確かめてから申し込めます。
guide-back-3 = 担当者がお返事し、荷物の送り先をメールでお知らせします。
guide-back-4 = 荷物が届いたら、お支払いに使われたカードにお返しします。

## 計算ツール：templates/shop/help/duties.html

guide-calc = 関税の計算
guide-calc-say = 当店のすべての価格と同じ計算です。根拠のルールもすべて示します。入力内容は保存しません。
guide-what = 品物
guide-what-hint = 税番（6〜10桁）、英語の品名、または当店の商品の品番かアドレス。
guide-price = 1点の価格（関税・税金抜き）
guide-price-hint = 当店の商品なら空のままで。その商品の価格で計算します。
guide-currency = 通貨
guide-weight = 1点の重さ（g）
guide-weight-hint = 当店の商品なら空のままで。
guide-to = お届け先
guide-origin = 原産国
guide-origin-usual = 商品の記載どおり。記載がなければ{ $country }
guide-shipping = 送料（全点分）
guide-shipping-hint = 多くの国で、関税と税金の計算に加えられます。空欄なら送料なし。
guide-channel = 申告の方法
guide-work-out = 計算する
guide-answer = 計算の結果
guide-no-answer = 入力すると、すべての金額が根拠のルールとともにここに出ます。
guide-picked = 送料別の価格（商品ページと同じ）
guide-code = 税番{ $code }の品
guide-code-called = { $name }（{ $code }）
guide-caption = { $day }に計算。お届け先：{ $country }
guide-of = { $base }に対して
guide-collected = 関税・税金・手数料のうち、{ $checkout }はレジで、{ $delivery }は国境で徴収されます。
guide-regional = 州の税は別にかかります。お届け先がわかった時点で、レジで加算します。
guide-limits = 価格によって変わること
guide-over = 超過
guide-under = 以下
guide-over-duty = 限度額{ $limit }を超えています。そこまでは関税の計算方法が異なり、限度額ちょうどなら{ $more }少なくなります。
guide-over-tax = 限度額{ $limit }を超えています。そこまではこの税がかからず、限度額ちょうどなら{ $more }少なくなります。
guide-over-fees = 限度額{ $limit }を超えています。そこまではこの手数料がかからず、限度額ちょうどなら{ $more }少なくなります。
guide-over-closed = 限度額{ $limit }を超えているため、この方法では送れません。
guide-rules-used =
    { $count ->
       *[other] 根拠のルール（{ $count }件）
    }
guide-exchange = 為替レート
guide-rule = ルール
guide-source = 出典
guide-since = 適用開始
guide-law = 輸入時にかかるもの：{ $country }
guide-law-say = 海外から個人あてに送る荷物のルール（{ $day }現在）。計算には、この中から当てはまるものを使います。
guide-law-reliefs = かからない金額の上限
guide-law-ways = 荷物の課税と申告の方法
guide-law-taxes = 大半の商品にかかる税
guide-law-fees = 手数料
guide-which-goods = 同じ名や似た名の品がいくつかあります。下からお選びになるか、税番を入力してください。
guide-wrong-digits = 税番は6〜10桁です。例：6911.10
guide-wrong-goods = 該当する品が見つかりません。6桁の税番、別の英語の品名、または当店の品番を入力してください。
guide-wrong-untold = この商品の税番は、つくり手に確認中です。商品の代わりに税番を入力してください。
guide-wrong-to = このお届け先のルールはありません。一覧からお選びください。
guide-wrong-quantity = 1〜{ $most }の整数で入力してください。
guide-wrong-weight = 重さはグラム単位の整数で入力してください。例：500
guide-wrong-origin = 原産国は一覧からお選びください。
guide-wrong-channel = 2つのうち、どちらかをお選びください。
guide-wrong-currency = 一覧にある通貨からお選びください。
guide-wrong-price = 0より大きい金額を入力してください。例：40.00
guide-wrong-shipping = 金額を入力するか、空にしてください。例：9.00
guide-no-tariff = この品の現地（{ $country }）での関税は、当店の表にありません。
guide-prohibited = この品は現地（{ $country }）へ輸入できません。
guide-closed = この国（{ $country }）では、個人あてのこのような荷物は輸入できません。
guide-no-rate = この通貨の本日の為替レートがありません。
guide-too-large = 金額が大きすぎて計算できません。

## 法定の文書：templates/shop/help/legal.html、legal_text.html

guide-legal-here = 法定の文書：{ $country }
guide-legal-text = 文書
guide-legal-why = 掲載の理由
guide-legal-built-in = 店に備え付けの短い文書
guide-legal-imprint = この店の運営者
guide-legal-terms = 販売条件
guide-legal-withdrawal = 撤回の権利
guide-legal-withdrawal-form = 撤回の通知書
guide-legal-privacy = プライバシー
guide-legal-describes = { $text }（対象：{ $country }）
guide-legal-version = 第{ $number }版
guide-legal-on = { $day }時点の文書です。
guide-legal-today = 本日の文書
guide-legal-foreign = この国の文書は次の言語で書かれています：{ $language }。正文はそちらです。
guide-legal-then = このご注文に適用される条件
guide-legal-others = ほかの版
guide-text-imprint =
    この店は、オープンソースのプログラム Entrepot で動いています。店の責任は運営者が負います。連絡先：{ $mail }

    ## 運営者の方へ
    ここに、氏名または名称、所在地、登記事項、電話番号を掲載してください。業務画面の「法定の文書」で入力できます。ほとんどの国で、法律により求められています。
guide-text-imprint-numbers =
    この店は、オープンソースのプログラム Entrepot で動いています。店の責任は運営者が負います。連絡先：{ $mail }

    ## この国での税務登録
    { $numbers }

    ## 運営者の方へ
    ここに、氏名または名称、所在地、登記事項、電話番号を掲載してください。業務画面の「法定の文書」で入力できます。ほとんどの国で、法律により求められています。
guide-text-terms =
    ## 売買の成立
    ページの表示は、申し込みの誘引です。金額の書かれたボタンを押すとご注文になり、お支払いを受けた時点で売買が成立します。ご注文のページと、そこへご案内するメールが、その記録です。

    ## 価格
    レジに表示された合計が、お支払いのすべてです。商品、関税、輸入時の税、送料を含みます。価格は、レジに記された時刻まで保持します。運送会社や税関から追加の支払いを求められたら、何も払わずにご連絡ください。不足があれば、当店が支払います。

    ## お届け
    どの荷物にも、お手元に届くまでの期日があります。お渡しするまでの危険は、当店が負います。途中で紛失または破損したものは、代わりの品か返金か、ご希望の方法で対応します。

    ## 品に問題があったとき
    不良品についてお住まいの国の法律が定める権利は、そのまま保たれます。ご注文のページからお申し出ください。修理か交換をするか、関税、税金、送料を含めて代金をお返しします。

    ## 法律と紛争
    この条件の定めにかかわらず、お住まいの国の強行法規がお客様を守ります。お住まいの国の裁判所に訴えることができます。
guide-text-withdrawal =
    ## 撤回の権利
    お客様は、{ $period }以内であれば、理由を示すことなくこの契約を撤回できます。期間は、お客様ご本人、またはお客様が指定した運送会社以外の方が、最後の商品を受け取った日の翌日から数えます。

    撤回するには、その旨をはっきりとお知らせください。ご注文のページからでも、{ $mail } へのメールでも、撤回の通知書でもかまいません。通知書を使わなくても有効です。期間が終わる前にお送りいただければ足ります。

    ## 撤回のあと
    標準の送料を含め、お支払いいただいた全額を、遅くとも撤回のお知らせが届いてから14日以内に、速やかにお返しします。お支払いと同じ方法で、手数料はいただきません。商品が戻るか、返送されたことを示していただくか、いずれか早いほうまで、返金をお待ちいただくことがあります。

    商品は、遅くともお知らせから14日以内に、速やかにお送りください。商品に問題がなければ、返送料はお客様のご負担です。商品を確かめるのに必要な範囲を超えて扱ったために価値が下がった場合に限り、その分をご負担いただきます。

    ## この権利がない場合
    ご希望に合わせてつくった品や名を入れた品、早く傷む品、健康や衛生のため開封後は引き取れない密封された品。
guide-text-withdrawal-form =
    （契約を撤回される場合だけ、この通知書に記入してお送りください。）

    あて先：当店、{ $mail }

    私／私ども（*）は、次の商品（*）についての私／私ども（*）の売買契約を撤回することを、ここに通知します。

    注文番号：

    注文日（*）／受取日（*）：

    消費者の氏名：

    消費者の住所：

    消費者の署名（書面で送る場合のみ）：

    日付：

    （*）当てはまらないものを消してください。
guide-text-privacy =
    ## お預かりする情報と理由
    お名前、ご住所、メールアドレス、ご注文の内容です。荷物と税関の書類に必要で、これがなければ契約を果たせません。請求書と税関の書類は、税法の定める期間保管します。カード番号が当店に届くことはありません。

    ## ほかに目にする者
    つくり手、運送会社、税関、決済会社が、それぞれの役目に必要な範囲で目にします。商品がそこから来るため、外国にある者もいます。この店のページはほかのサイトから何も読み込まず、どこをご覧になったかを数える者もいません。

    ## クッキー
    ご覧になっている間は使いません。カートに品を入れるとき、またはログインするときに、お客様のものと見分けるために1つだけ保存します。ほかのことには使いません。

    ## お客様の権利
    お預かりした情報をご覧になり、法律の認める範囲で、訂正、持ち出し、削除を求め、異議を述べることができます。{ $mail } へご連絡ください。お住まいの地域の個人情報保護の当局に申し立てることもできます。

## お届けできない商品：templates/parts/barred.html、parts/lot.html

guide-minds = こちら（{ $country }）へ運べる運送会社がありません：{ $what }
guide-minds-carrier = { $carrier }が扱わないもの：{ $what }
guide-barred-why = こちらへお届けできない理由（{ $country }）
guide-barred-law = 法律による禁止
guide-barred-ask = ほかの国ならいくらになるか計算する
guide-barred-none = いま、この種の品はこちらへお届けできません（{ $country }）。

## /ops/legal

guide-ops-legal = 法定の文書
guide-ops-legal-say = 市場ごとに必要な文書、その根拠法、本日の掲載内容です。市場と言語を選んで独自の版を書くと、適用開始日から有効になり、それ以前の版も読める状態で残ります。書かない場合は、備え付けの短い文書を掲載します。
guide-ops-market = 市場
guide-ops-all = 独自の文書がないすべての市場
guide-ops-language = 言語
guide-ops-show = 表示
guide-ops-needed = 根拠
guide-ops-not-needed = ルール表では求められていません
guide-ops-stands = 本日の掲載
guide-ops-read = お客様の画面で読む
guide-ops-write = 新しい版を書く
guide-ops-body = 本文
guide-ops-body-hint = 1行空けると新しい段落、## で始まる行は見出しになります。空欄にすると、備え付けの文書に戻ります。
guide-ops-from = 適用開始日
guide-ops-early = { $day }より前からは適用できません。購入時に有効だった文書は変えられません。
guide-ops-moved = 入力中に、別の人が新しい版を書きました。下に表示しています。入力内容はここに残っています。
guide-ops-save = この版を追加
guide-ops-versions = 版
guide-ops-no-versions = まだありません。
guide-ops-empty = 本文なし（備え付けの文書）
guide-ops-by = 作成：{ $author }
said-legal-written = 版を追加しました。

## /ops/style

guide-style = デザインシステム
guide-style-say = 全ページのトークンと部品を、状態ごとに、ライトとダーク、左横書きと右横書きで示します。店と同じテンプレートから、現在の商品と価格で作っています。
guide-style-light = ライト
guide-style-dark = ダーク
guide-style-colours = 色
guide-style-type = 文字
guide-style-space = 余白
guide-style-buttons = ボタン
guide-style-fields = 入力欄
guide-style-price = 価格と明細
guide-style-ribbon = 道のり
guide-style-seal = 通関済みの印
guide-style-cards = 一覧の商品
guide-style-notices = お知らせ
guide-style-badges = 状態
guide-style-table = 表
guide-style-pager = ページ送り
guide-style-empty = 中身なし
guide-style-stars = 星
guide-style-choices = 選択肢
guide-style-rest = 通常
guide-style-hover = ポインターあり
guide-style-focus = フォーカスあり
guide-style-disabled = 無効
guide-style-error = 誤り
guide-style-main = 主な操作
guide-style-plain = ほかの操作
guide-style-slim = 行内の操作
guide-style-no-goods = 販売中の商品がまだありません。商品を見せる部品は、販売が始まるとここに出ます。
