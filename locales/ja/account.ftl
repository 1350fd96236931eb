## templates/shop/login.html

login-title = ログイン
login-already = ログイン中です。もう一度ログインすると、別のアカウントに切り替わります。
login-button = ログイン
login-wrong = メールアドレスとパスワードの組み合わせが違います。大文字・小文字も含めてご確認ください。
login-new = 初めての方へ
login-new-say = アカウントがあれば、どの端末からでもご注文を確かめられ、カートの中身もほかの端末に引き継がれます。
login-guest = ゲストでご注文された方へ
login-find = ご注文を探す

## templates/shop/join.html

join-title = アカウントを開設
join-button = 開設する
join-email-taken = このメールアドレスのアカウントはすでにあります。そのアカウントでログインするか、別のアドレスをお使いください。
join-had = すでにお持ちですか？
join-say = お預かりするのは、お名前、お知らせ先のアドレス、ご注文だけです。ほかの誰にも伝えません。

## templates/shop/account.html

account-title = アカウント
account-email = メールアドレス
account-password = パスワード
account-name = お名前
account-details = お客様の情報
account-language = メールと業務画面の言語
account-language-hint = 店のページの言語は、アドレスで決まります。
account-language-wrong = 一覧にある言語からお選びください
account-save = 保存
account-leave = ログアウト
account-desk = 業務画面へ
account-password-change = パスワードの変更
account-password-now = 現在のパスワード
account-password-new = 新しいパスワード
account-password-wrong = このアカウントのパスワードではありません
account-password-say = 変更すると、ほかの端末ではログアウトされます。
account-password-button = パスワードを変更
password-hint = 10文字以上。覚えにくい記号の並びより、ご自身にしか言えない一文がおすすめです。
account-email-needed = メールアドレスを入力してください
account-name-needed = お名前を入力してください
account-password-needed = パスワードを入力してください
password-short = { $least }文字以上にしてください
password-published = このパスワードはデモ用に公開されています。ご自身だけが知るものにしてください

## templates/shop/account_orders.html

account-orders = ご注文履歴
account-orders-none = このアカウントでのご注文はまだありません。
account-orders-look = 商品を見る
account-orders-number = ご注文
account-orders-placed = 注文日
account-orders-to = お届け先
account-orders-state = 状態
account-orders-total = 合計
order-state-awaiting-payment = 支払い待ち
order-state-paid = 支払い済み
order-state-declined = 支払い不承認
order-state-cancelled = 取消済み
