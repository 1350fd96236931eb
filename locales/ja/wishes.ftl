## templates/parts/wish.html、templates/shop/wishes.html：お気に入り

wish-save = お気に入りに追加
wish-remove = お気に入りから外す
wishes-title = お気に入り
wishes-none = まだ何もありません。気になる品のページで「お気に入りに追加」を押すと、ここに並び、お手元までの本日の価格が付きます。
wishes-say =
    { $count ->
       *[other] { $count }点、本日の価格で。お届け先：{ $country }
    }
wishes-guest = この一覧は、お使いの端末に保存されています。ログインすると、ほかの端末にも引き継がれます。
wishes-full = お気に入りに入れられるのは{ $most }点までです。どれかを外してください。
wishes-gone = 販売終了

## templates/parts/watch.html、templates/shop/watch.html：メールでのお知らせ

watch-title =
    { $kind ->
        [drop] 値下がりのお知らせを受け取る
       *[back] 再入荷のお知らせを受け取る
    }
watch-button = お知らせを受け取る
watch-email = メールアドレス
watch-back-title = 再入荷のお知らせを受け取る
watch-back-say = またお届けできるようになったら、お手元までの価格を添えて、メールを1通お送りします。そのあとアドレスは削除します。
watch-back-button = 再入荷のお知らせを受け取る
watch-back-told = 再入荷したら、すぐにメールをお送りします。
watch-drop-link = 値下がりのお知らせを受け取る
watch-drop-say = 関税・税金込みの価格が本日より下がるたびに、メールをお送りします。どのメールにも、停止のためのリンクがあります。
watch-drop-told = 値下がりしたら、メールをお送りします。
watch-off = お知らせをやめる
watch-others = 売り切れの種類
watch-waits = 承りました。お知らせは { $email } にお送りします。
watch-confirm-say = 「{ $title }」のお知らせを { $email } にお送りしてよろしいですか。
watch-confirm = はい、受け取ります
watch-too-often = 1時間のうちにお申し込みが重なりました。のちほどもう一度お試しください。
watch-too-many = このアドレスには、すでにたくさんのお知らせが登録されています。どれかを停止してからお申し込みください。

## templates/shop/letters_stop.html：メールの停止

stop-title = メールを減らす
stop-say =
    { $sort ->
        [reviews] レビューをお願いするメールを停止しますか。
       *[goods] 再入荷と値下がりのメールをすべて停止しますか。お気に入りはそのまま残ります。
    }
stop-button = このメールを停止する
stop-done =
    { $sort ->
        [reviews] 停止しました。レビューをお願いするメールは、もうお送りしません。
       *[goods] 停止しました。再入荷と値下がりのメールは、もうお送りしません。
    }

## templates/parts/later.html：あとで買う

later-title =
    { $count ->
       *[other] あとで買う品：{ $count }点
    }
later-say = 在庫の取り置きはしていません。価格は本日のものです。
later-save = あとで買う
later-back = カートに戻す
later-forget = 削除
later-count =
    { $count ->
       *[other] { $count }点
    }
later-full = 「あとで買う」に入れられるのは{ $most }点までです。どれかを削除してください。

## templates/parts/moved.html：別のストアに移したカート

moved-title = カートのお届け先の変更：{ $was } → { $now }
moved-title-currency = カートの通貨の変更：{ $was } → { $now }
moved-total = 合計：{ $now }（変更前は{ $was }）
moved-charges-now = 関税・税金・手数料がかかるようになりました：{ $now }（合計に含まれています）
moved-charges-gone = 関税・税金・手数料はかからなくなりました。変更前は{ $was }でした。
moved-charges-other = 合計に含まれる関税・税金・手数料：{ $now }（変更前は{ $was }）
moved-paid-ahead = ご注文と一緒にお支払いいただきます。お届けの際にお金をいただくことはありません。
moved-paid-at-door = ご注文の際にはお支払いいただかず、お届けの際に運送会社が集金します。
moved-arrives = すべて{ $now }までに届きます（変更前は{ $was }）。
moved-gained = お届けできるようになりました：{ $title }
moved-instead = ほかの品を見る：{ $category }
moved-nothing = 合計も、お届けできる品も、お届け日も、以前と同じです。

## templates/shop/seen.html：閲覧履歴

seen-title = 最近ご覧になった品
seen-say = ご覧になったものは、このブラウザだけが知っています。
seen-forget = 履歴を消す

## 操作のあとの知らせ

said-wished = お気に入りに追加しました。
said-wish-gone = お気に入りから外しました。
said-watched = 承りました。メールでお知らせします。
said-watch-mailed = リンクを記したメールをお送りしました。リンクを開いて、アドレスをご確認ください。
said-watch-off = 承知しました。この件のメールはお送りしません。
said-saved-later = 「あとで買う」に移しました。
said-moved-to-cart = カートに戻しました。
said-saved-gone = 削除しました。

## templates/mail/letter.html

mail-watch-confirm-subject = メールアドレスをご確認ください
mail-watch-confirm =
    { $kind ->
        [drop] 「{ $title }」が値下がりしたときのお知らせのお申し込みがありました（お届け先：{ $country }）。ご本人のアドレスでしたら、リンクを開いてください。
       *[back] 「{ $title }」が再入荷したときのお知らせのお申し込みがありました（お届け先：{ $country }）。ご本人のアドレスでしたら、リンクを開いてください。
    }
mail-watch-confirm-not-you = お心当たりがなければ、何もなさらなくてかまいません。これ以上メールはお送りせず、アドレスは1週間以内に削除します。
mail-back-subject = 再入荷：{ $title }
mail-back = 「{ $title }」をまたご注文いただけます。お申し込みいただいたお知らせです。この件のメールは、これ1通だけです。
mail-drop-subject = 値下がり：{ $title }
mail-drop = 「{ $title }」が{ $now }になりました（以前は{ $was }）。どちらも関税・税金込みの価格です。
mail-goods-price = このメールをお送りした時点の、お手元までの価格です。商品ページには、いつもその日の価格が出ています。
mail-goods-open = 商品を見る
mail-review-subject =
    { $count ->
       *[other] お届けした品はいかがですか
    }
mail-review-how =
    { $count ->
       *[other] ご注文{ $number }の品をお届けして数日たちました。お使い心地はいかがですか。
    }
mail-review-why = ご購入を迷っている方の参考になります。よかった点も、そうでなかった点も、お聞かせください。お願いはこの1回だけです。
mail-review-open = レビューを書く
mail-stop = このようなメールを受け取らない
