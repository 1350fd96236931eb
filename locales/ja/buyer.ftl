## templates/parts/buyer.html：入力欄の例

buyer-example = 例：{ $example }

## ローマ字の住所、templates/parts/buyer.html

buyer-latin-arabic = アラビア文字で書かれた場合：ローマ字でも
buyer-latin-cyrillic = キリル文字で書かれた場合：ローマ字でも
buyer-latin-japanese = 日本語で書かれた場合：ローマ字でも
buyer-latin-korean = ハングルで書かれた場合：ローマ字でも
buyer-latin-other = ローマ字でも
buyer-latin-why = 荷札と税関の書類は、途中の国で読まれます。上でローマ字で書かれたものは、もう一度書かなくてかまいません。
buyer-latin-name = お名前（ローマ字）
buyer-latin-street = 町名・番地（ローマ字）
buyer-latin-extra = 建物名・部屋番号・会社名（ローマ字）
buyer-latin-city = 市区町村（ローマ字）
buyer-latin-needed = 途中の税関と運送会社が読めるのは、ローマ字だけです。この行をローマ字でも書いてください。例：{ $example }
buyer-latin-needed-plain = 途中の税関と運送会社が読めるのは、ローマ字だけです。この行をローマ字でも書いてください。
buyer-latin-foreign = ローマ字だけで入力してください。アクセント記号はあってもなくてもかまいません
buyer-unprintable = 荷札に印刷できない文字があります。取り除いてください。

## 税関が受取人を確かめる番号、templates/parts/buyer.html

buyer-customs = 税関への届け出（{ $country }）
buyer-id-why = 現地の税関（{ $country }）は、受取人の番号がないと海外からの荷物を通しません。そのためお尋ねしています。
buyer-id-why-optional = 現地の税関（{ $country }）が、海外からの荷物の受取人を確かめることがあります。番号があれば早く通り、なければ電話が来ることがあります。
buyer-id-who = ご覧になるのは、税関と、荷物を申告する運送会社だけです。番号は暗号化して保管し、当店の者に見えるのは末尾の2文字だけです。
buyer-id-if-any = { $kind }（任意）
buyer-id-either = { $one }または{ $other }
buyer-id-cpf = CPF番号
buyer-id-pccc = 個人通関固有符号
buyer-id-tckn = トルコ国民識別番号（T.C.）
buyer-id-iin = 個人識別番号（IIN）
buyer-id-rfc = RFC番号
buyer-id-curp = CURP番号
buyer-id-saudi = 国民IDまたはイカーマの番号
buyer-id-pccc-more = お届け先のお名前の方に発行されたものに限ります。
buyer-id-kept = アカウントに{ $number }が保存されています。空のままなら、これを使います。
buyer-id-keep = 次回のために、暗号化してアカウントに保存する
buyer-id-needed = この番号がないと、現地の税関（{ $country }）が荷物を送り返します。こちらに入力してください。
buyer-id-digit = 番号が1桁違っているようです。書類と見比べてください。
buyer-id-shape = この番号の形ではないようです。正しい例：{ $example }

## ご注文の前に、templates/parts/buyer.html

buyer-sale = ご注文の前に
buyer-sale-by = 販売：{ $brand }
buyer-sale-all-in = すべて込み、お手元まで（{ $country }）。お届けの際にお金をいただくことはありません。
buyer-sale-arrives = お届け
buyer-sale-mind = お気持ちが変わったら
buyer-sale-mind-is =
    { $days ->
       *[other] 最後の荷物が届いた日から{ $days }日間は、理由を問わずご注文を撤回できます。
    }
buyer-sale-law =
    { $days ->
       *[other] そのうち{ $days }日間は、法律で認められた権利です。
    }
buyer-sale-how = 撤回の方法
buyer-sale-back = 返送料
buyer-sale-back-is = お気持ちが変わっただけの場合は、お客様のご負担です。不良品、品違い、説明と異なる場合は、当店が負担します。
buyer-sale-shop = 責任を負う者
buyer-sale-shop-is = Entrepot がお支払いを受け取り、荷物の通関を済ませ、返品を承ります。
buyer-sale-who = 当店について
buyer-sale-complain = 苦情のお申し出
buyer-button = 注文を確定する（支払い義務が生じます）

## アカウント、templates/shop/account.html

buyer-account = 税関に届け出る番号
buyer-account-say = 暗号化して保管し、荷物に要るときだけ使います。済んだご注文には、発送したときの番号が残ります。
buyer-account-remove = 削除

## 業務画面、templates/care/order.html と ops/parcel.html

buyer-desk = 受取人の税関向け番号
buyer-desk-latin = ローマ字表記
buyer-desk-sealed = 受取人の税関向け番号を復号できません。番号のない書類は国境で差し戻されるため、何も印刷していません。サーバーの管理者に知らせてください。
