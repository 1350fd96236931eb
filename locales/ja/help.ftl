## templates/shop/help/duties.html

help-duties-title = 価格に含まれるもの
help-duties-lede = ページに表示された価格が、お手元に届くまでの価格です。どのように決まるのかをご説明します。
help-duties-in = 価格の中身
help-duties-in-is = つくり手の値段、お届け先の国の関税、輸入時の税です。送料は価格のわきに表示し、送料にかかる関税と税もその中に含めています。この2つを足した額が、お支払いのすべてです。
help-duties-found = それぞれの数字の決まり方
help-duties-found-is = つくり手の値段を直近の銀行営業日の参照レートで換算し、明細に記した為替マージンを加え、お届け先の国で本日有効なルールを当てはめます。どの価格の明細にもルールの番号がありますので、ご自身でお確かめいただけます。
help-duties-parcel = カートと店頭の価格が違うことがある理由
help-duties-parcel-is = 税関は荷物全体を見ます。1点ずつなら免税の限度内でも、まとめると超えることがあり、1点ごとにかかるはずの費用を分け合えることもあります。その差はお支払いの前に、カートに金額で表示します。
help-duties-region = 州ごとの税
help-duties-region-is = アメリカ合衆国の売上税は州によって異なります。ページの価格には含まれていません。当店が徴収する州では、お届け先がわかった時点でレジで加算します。
help-duties-more = 追加の支払いを求められたら
help-duties-more-is = 何も払わずにご連絡ください。税関や運送会社からの請求は、お客様ではなく当店の仕事です。

## templates/shop/help/shipping.html

help-shipping-title = 商品が届くまで
help-shipping-lede = つくり手の国からまっすぐお届けするか、お近くの棚にあらかじめ置いた品をお届けします。お手元までの総額が安くなるほうを選びます。
help-shipping-direct = 産地からまっすぐ
help-shipping-direct-is = 商品は集荷拠点で待ち、1〜2営業日のうちに出発します。書類は申告済みの状態で国境を越えます。
help-shipping-shelf = お近くの棚から
help-shipping-shelf-is = まとめて運び、すでに通関を済ませた商品もあります。国内の荷物と同じように、数日で届きます。
help-shipping-dates = お届け日について
help-shipping-dates-is = お届け日は、発送地の営業日と祝日をもとに計算しています。配達は月曜日から土曜日までです。カートの品が2つの荷物に分かれるときは、それぞれにお届け日があります。
help-shipping-papers = 書類
help-shipping-papers-is = 税関への申告書は、つくり手から聞いた内容をもとに当店が作成します。何であるか、どこでつくられたか、重さと値段はいくらかを記します。
help-shipping-not = お届けできないもの
help-shipping-not-is = 電池や液体、磁石を扱わない運送会社や、特定の品の輸入を禁じている国があります。お届けできない商品には、ページに理由を添えて表示します。

## templates/shop/help/returns.html

help-returns-title = 返品について
help-returns-lede = ご注文のページからお申し込みください。電話も、印刷する書類も要りません。
help-returns-window = 返品できる期間
help-returns-window-is =
    { $days ->
       *[other] 商品が届いた日から{ $days }日間です。
    }
help-returns-faulty = 不良品、品違い、説明と異なる場合
help-returns-faulty-is = 商品代金、関税と税、送料のすべてをお返しします。返送料も当店が負担します。
help-returns-mind = お気持ちが変わった場合
help-returns-mind-is = 商品代金と、その関税と税をお返しします。送料は、ご注文の品をすべて返品される場合にお返しします。
help-returns-how = お手続きの流れ
help-returns-how-is = ご注文のページを開き、返品する品と理由をお選びください。返金額を確かめてから申し込めます。担当者がお返事し、荷物の送り先をメールでお知らせします。
help-returns-money = 返金の時期
help-returns-money-is = 荷物が到着したあと、お支払いに使われたカードにお返しします。

## templates/shop/help/about.html

help-about-title = Entrepot について
help-about-lede = 遠い国の品を、国境の手続きを済ませてお届けする商店です。
help-about-why = この店を始めた理由
help-about-why-is = 海外から買うと、玄関先で見知らぬ人にお金を求められることがよくあります。当店は関税と税を前もって計算して価格に含め、その価格を守ります。
help-about-brands = 工房
help-about-brands-is = 当店は、品物をつくる人に代わって販売しています。どの工房も自分の言葉で語り、自分で値段を決めます。当店の取り分は、工房と話し合って決めています。
help-about-open = 確かめられる店
help-about-open-is = この店を動かすプログラムはオープンソースです。どの明細にも根拠のルールが記され、何年たっても最後の1円まで検算できます。

## templates/shop/help/legal.html

help-legal-title = 利用規約・プライバシー・責任の所在
help-legal-lede = 当店がお約束すること、お預かりする情報、そして商品の責任を負う者について。
help-legal-test = ここはお試し用の店です。商品は発送されず、カードへの請求もありません。
help-legal-terms = 利用規約
help-legal-terms-is = 金額の書かれたボタンを押すと、ご注文になります。レジに表示された価格は、記された時刻まで保持します。お支払いが済んだ時点で売買が成立し、ご注文のページがそのまま明細書になります。
help-legal-safety = 安全
help-legal-safety-is = どの商品のページにも、つくり手の名前と住所を載せています。危険を感じたら使用をやめ、ご連絡ください。つくり手と当局に知らせ、代金をお返しします。
help-legal-privacy = お預かりする情報
help-legal-privacy-is = お名前、ご住所、メールアドレス、ご注文の内容です。荷物と通関書類に必要なためです。カード番号は保存しません。運送、通関、決済に携わる者のほかには渡さず、どのページもほかのサイトから何も読み込みません。
help-legal-cookies = クッキー
help-legal-cookies-is = ご覧になっている間は使いません。初めてカートに品を入れるとき、またはログインするときに、カートを見分けるためのものを1つだけ保存します。ほかの誰かに何かを伝えることはありません。
