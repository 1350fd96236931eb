## templates/parts/voices.html：商品ページのレビューと質問

voices-title = レビュー
voices-how = どれも、当店がこの商品をお届けした方が書いたものです。お褒めの言葉もご不満も、同じように掲載します。
voices-none = この商品のレビューはまだありません。当店でお求めの方は、届いたあとに書くことができます。
voices-none-fit = 該当するレビューはありません。
voices-count =
    { $count ->
       *[other] レビュー{ $count }件
    }
voices-stars = 5つ星のうち{ $stars }
voices-with =
    { $count ->
       *[other] 星{ $count }つ
    }
voices-choose = レビューを絞り込む
voices-all = すべてのレビュー
voices-with-photos = 写真付き（{ $count }）
voices-somebody = 当店でお求めの方
voices-edited = { $day }に編集
voices-photo = レビューの写真{ $number }
voices-answer = { $brand }からの返信
questions-title = 質問
questions-none = 回答済みの質問はまだありません。
questions-ask = この商品について質問する

## templates/shop/review.html

review-title = レビュー
review-link = レビューを書く
review-say = いっしょに表示されるのは、ご入力のお名前、荷物をお届けした国、お求めの種類だけです。ご注文のほかの内容は表示されません。
review-not-delivered = この商品はまだ届いていません。届いたあとに、ここでレビューを書くことができます。
review-hidden = このレビューは表示していません。理由：{ $reason }
review-stars = いかがでしたか
review-stars-needed = 星を1つから5つまででお選びください
review-headline = 見出し（任意）
review-text = ほかの方に伝えたいこと
review-text-needed = 一、二文でもお書きください
review-name = 表示するお名前
review-name-say = 例：はなこ
review-name-needed = レビューに表示するお名前を入力してください
review-language = お書きになる言語
review-photos = 写真（任意）
review-photos-say = 4枚まで。JPEG、PNG、WebP、合わせて24MBまで。撮影の場所と日時の情報は取り除きます。
review-photo-kept = 写真{ $number }を残す
review-photos-many = 写真は4枚までです。枚数を減らしてください
review-photos-large = ファイルが合わせて24MBを超えています。枚数を減らすか、小さいものを送ってください
review-photo-wrong = { $file }：{ $why }
review-send = レビューを公開する
review-save = 変更を保存
review-withdraw = レビューを取り下げる
review-withdraw-say = レビューは、写真や返信とともに、すぐに消えます。
said-review-shown = ありがとうございます。レビューを公開しました。
said-review-withdrawn = レビューを取り下げました。

## templates/shop/ask.html、templates/shop/question.html

question-title = 「{ $title }」について質問する
question-say = { $brand }が拝見し、メールで回答します。そのあと質問と回答を商品のページに掲載しますが、メールアドレスが載ることはありません。
question-text = ご質問
question-text-needed = ご質問を入力してください
question-too-often = この1時間に、すでにいくつかご質問をいただいています。しばらくたってからお送りください
question-name = 表示するお名前（任意）
question-email = メールアドレス
question-email-say = 回答だけに使います。まず、アドレスを確認するためのリンクをお送りします。
question-send = 質問を送る
question-confirm = 質問を確定する
question-confirm-title = こちらはお客様のご質問ですか
question-confirm-say = 確定すると、{ $brand }に届きます。
question-sent-title = ご質問を{ $brand }に届けました
question-sent-say = 回答はメールでお送りします。
said-question-asked = ありがとうございます。ご質問をブランドに届けます。
said-question-mailed = メールをお送りしました。メールのリンクを開いて確定すると、ご質問がブランドに届きます。

## templates/brand/voices.html

brand-nav-voices = 質問とレビュー
brand-voices-waiting =
    { $count ->
        [0] 返信待ちはありません。
       *[other] 返信待ちの質問・レビュー：{ $count }件
    }
brand-voices-open = 未回答の質問
brand-voices-answered = 回答済みの質問
brand-voices-none = 回答待ちの質問はありません。
brand-voices-no-reviews = 貴社の商品へのレビューはまだありません。
brand-voices-answer = 返信文
brand-voices-answer-needed = 返信を入力してください
brand-voices-language = 返信の言語
brand-voices-send = 返信する
brand-voices-again = 書き直す
said-answered = 返信を商品のページに掲載しました。

## templates/care/voices.html

care-nav-voices = レビューと質問
care-voices-say = 法令または当店の規則に反するものは、ページから外せます。理由を書いてください。レビューの投稿者に表示されます。
care-voices-question = 質問
care-voices-hide = 非表示にする
care-voices-reason = 理由
care-voices-reason-needed = 理由を入力してください
care-voices-show = 再表示する
care-voices-hidden = 非表示：{ $reason }
care-voices-unanswered = 未回答
care-voices-none = 投稿はまだありません。
said-voice-hidden = 非表示にし、監査ログに記録しました。
said-voice-shown = 再表示し、監査ログに記録しました。

## メール

mail-question-confirm-subject = ご質問の確定をお願いします
mail-question-confirm = 「{ $title }」についてご質問をいただきました。リンクを開いてメールアドレスをご確認ください。そのあと、ご質問をブランドに届けます。お心当たりがなければ、何もなさらなくてかまいません。
mail-question-answered-subject = 「{ $title }」についての回答
mail-question-answered = 「{ $title }」についてのご質問に、ブランドが回答しました。
mail-question-yours = ご質問：{ $text }
mail-question-open = 商品を見る
mail-review-ask = しばらくお使いになったら、ご感想をお聞かせください。ほかの方の参考になります。レビューは、ご注文のページから書くことができます。
