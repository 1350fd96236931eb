## templates/parts/voices.html：商品页上的评价和提问

voices-title = 评价
voices-how = 每一条都出自收到过这件商品的人。无论称赞还是批评，我们一样刊出。
voices-none = 这件商品还没有评价。在本店买过它的人，收到之后就可以写。
voices-none-fit = 没有这样的评价。
voices-count =
    { $count ->
       *[other] { $count } 条评价
    }
voices-stars = { $stars } 星（满分 5 星）
voices-with =
    { $count ->
       *[other] { $count } 星
    }
voices-choose = 筛选评价
voices-all = 全部评价
voices-with-photos = 有照片（{ $count }）
voices-somebody = 在本店买过的人
voices-edited = { $day }修改过
voices-photo = 评价照片 { $number }
voices-answer = { $brand } 的回复
questions-title = 提问
questions-none = 还没有已回答的提问。
questions-ask = 就这件商品提问

## templates/shop/review.html

review-title = 您的评价
review-link = 写评价
review-say = 与评价一起显示的，只有您填写的名字、包裹送达的国家和您买的款式。订单里的其他内容一概不显示。
review-not-delivered = 这件商品还没有送到。收到之后，就可以在这里评价。
review-hidden = 这条评价没有显示，原因：{ $reason }
review-stars = 您觉得它怎么样？
review-stars-needed = 请选择一到五星
review-headline = 标题（选填）
review-text = 有什么想告诉别人的？
review-text-needed = 请写一两句话
review-name = 显示给别人看的名字
review-name-say = 例如：林女士
review-name-needed = 请填写与评价一起显示的名字
review-language = 您用哪种语言写
review-photos = 照片（选填）
review-photos-say = 最多四张，JPEG、PNG 或 WebP，合计不超过 24 MB。照片里的拍摄地点和时间会被去除。
review-photo-kept = 保留照片 { $number }
review-photos-many = 最多四张照片，请去掉几张
review-photos-large = 这些文件合计超过 24 MB，请少传几张，或换小一些的
review-photo-wrong = { $file }：{ $why }
review-send = 发布评价
review-save = 保存修改
review-withdraw = 撤回评价
review-withdraw-say = 评价会立即消失，照片和对它的回复也一并消失。
said-review-shown = 谢谢您，评价已发布。
said-review-withdrawn = 评价已撤回。

## templates/shop/ask.html、templates/shop/question.html

question-title = 提问：{ $title }
question-say = { $brand } 会阅读您的提问，并用邮件回答。之后，提问和回答会显示在商品页上，您的邮箱地址绝不显示。
question-text = 您的问题
question-text-needed = 请写下您的问题
question-too-often = 您在一小时内已经提了好几个问题。请稍等一会儿，再提交这一个
question-name = 显示给别人看的名字（选填）
question-email = 邮箱地址
question-email-say = 只用来回答您。我们会先发一个链接，请您确认邮箱地址。
question-send = 提交问题
question-confirm = 确认提问
question-confirm-title = 这是您的提问吗？
question-confirm-say = 确认之后，就会转给 { $brand }。
question-sent-title = 提问已转给 { $brand }
question-sent-say = 回答会用邮件发给您。
said-question-asked = 谢谢您，提问正在转给品牌方。
said-question-mailed = 我们给您发了一封邮件。打开里面的链接并确认，提问就会转给品牌方。

## templates/brand/voices.html

brand-nav-voices = 提问和评价
brand-voices-waiting =
    { $count ->
        [0] 没有待回复的内容。
       *[other] { $count } 条提问和评价待回复。
    }
brand-voices-open = 待回答的提问
brand-voices-answered = 已回答的提问
brand-voices-none = 没有待回答的提问。
brand-voices-no-reviews = 您的商品还没有评价。
brand-voices-answer = 您的回复
brand-voices-answer-needed = 请填写回复
brand-voices-language = 回复所用语言
brand-voices-send = 回复
brand-voices-again = 修改回复
said-answered = 回复已显示在商品页上。

## templates/care/voices.html

care-nav-voices = 评价和提问
care-voices-say = 违反法律或本店规则的内容，可以从商品页上撤下。请写明原因：写评价的人会看到。
care-voices-question = 提问
care-voices-hide = 隐藏
care-voices-reason = 原因
care-voices-reason-needed = 请写明原因
care-voices-show = 恢复显示
care-voices-hidden = 已隐藏：{ $reason }
care-voices-unanswered = 尚未回答
care-voices-none = 还没有人写过评价或提问。
said-voice-hidden = 已隐藏，并记入操作日志。
said-voice-shown = 已恢复显示，并记入操作日志。

## 邮件

mail-question-confirm-subject = 请确认您的提问
mail-question-confirm = 您就“{ $title }”提了一个问题。请打开链接确认邮箱地址，之后我们就把提问转给品牌方。如果您没有提过问，不用理会这封邮件。
mail-question-answered-subject = 关于“{ $title }”的回答
mail-question-answered = 您就“{ $title }”提的问题，品牌方已经回答。
mail-question-yours = 您的提问：{ $text }
mail-question-open = 查看商品
mail-review-ask = 用过一阵子之后，欢迎说说它怎么样，别的顾客也想知道。在订单页面就可以写评价。
