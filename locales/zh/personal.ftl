## templates/parts/personal.html：商品页上的定制

personal-title = 为您定制
personal-required = 必填
personal-optional = 选填
personal-none = 不需要
personal-room =
    { $most ->
       *[other] 最多 { $most } 个字符。
    }
personal-room-lines =
    { $lines ->
       *[other] 最多 { $lines } 行，合计 { $most } 个字符。
    }
personal-costs = 选这一项，每件 { $price }，含关税和税款。
personal-picture-room = JPEG、PNG 或 WebP 文件，不超过 12 MB。只有您和工坊能看到；拍摄地点和时间会被去除。
personal-picture-sent = 您发来的图片
personal-picture-forget = 换一张，或者不用
personal-preview = 看看效果
personal-preview-shows = 加上您所填内容的商品
personal-preview-note = 大致是这个样子，实物由工坊手工调整位置。
personal-priced = 上面是照此定制一件的价格，含关税和税款。
personal-days =
    { $days ->
       *[other] 制作需要多 { $days } 天。
    }
personal-back-exempt = 专为您定制的商品，不能因为改变主意而退货。收到时破损、做错或与描述不符，可以退。
personal-back-free = 为您定制的商品，和其他商品一样可以退货。
personal-check = 请再看一下这里
personal-needed = 请填写，我们才能制作
personal-too-long =
    { $most ->
       *[other] 只放得下 { $most } 个字符，请缩短一些
    }
personal-too-many-lines =
    { $most ->
       *[other] 只放得下 { $most } 行
    }
personal-forbidden = 工坊做不了“{ $sign }”。请去掉或换一个
personal-no-choice = 请从中选一个
personal-no-picture = 这张图片已经不在了，请再发一次
personal-too-often = 您发了很多图片。请先把商品放入购物车，或晚些再来

## templates/shop/cart.html、templates/shop/return.html

personal-change = 修改定制内容
personal-no-offer = 品牌已经不再这样定制。请修改定制内容，或移出这件商品
personal-return-refused = 专为您定制：不能因改变主意退货，有问题才可以
personal-return-only = 专为您定制：破损、做错或与描述不符时才能退货。

## templates/brand/personal.html：定制时向顾客询问的内容

personal-title-brand = 按单定制
personal-brand-say = 可以请顾客填写文字、选择一项或上传图片。必填项不另收费，请计入价格；选填项可以加价，加价属于货值，报关时也一样。
personal-brand-edit = 设置询问内容
personal-plate = 位置
personal-plate-say = 按主图的百分比填写，用于预览。
personal-look = 工艺
personal-look-engraved = 雕刻
personal-look-embroidered = 刺绣
personal-look-printed = 印制
personal-plate-left = 距左边
personal-plate-top = 距上边
personal-plate-width = 宽
personal-plate-height = 高
personal-plate-turn = 旋转角度（度）
personal-plate-wrong = 标记会落在图片之外
personal-field = 栏位 { $number }
personal-kind = 询问什么
personal-kind-none = 不询问
personal-kind-text = 文字
personal-kind-choice = 选择
personal-kind-upload = 图片
personal-surcharge = 加价（{ $currency }）
personal-surcharge-wrong = 请填写金额，例如 12.50
personal-more-days = 增加天数
personal-most = 字符上限
personal-lines = 行数上限
personal-number-wrong = 请填写 { $least } 到 { $most } 的数字
personal-must = 必填
personal-scripts = 能制作的文字：
personal-script-needed = 请勾选能制作的文字
personal-script-latin = 拉丁字母
personal-script-greek = 希腊字母
personal-script-cyrillic = 西里尔字母
personal-script-arabic = 阿拉伯字母
personal-script-han = 汉字
personal-script-kana = 日文假名
personal-script-hangul = 韩文
personal-script-hearts = 心形
personal-name = 名称
personal-hint = 提示
personal-choices-needed = 请至少填写一个选项值，最多十二个
personal-required-costs = 必填项不能加价。请计入价格，或提供一个不加价的选项值
personal-two-pictures = 最多只能要一张图片
personal-unfit = 不能这样询问

## templates/mail/letter.html

personal-letter-line = { $title }（{ $answers }）
personal-letter-answer = { $name }：{ $answer }
