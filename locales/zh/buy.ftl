## templates/shop/cart.html

cart-title = 购物车
cart-empty = 购物车里还没有东西。
cart-parcels =
    { $count ->
       *[other] 共 { $count } 个包裹。送达地：{ $country }。
    }
cart-parcel = 包裹 { $number }，{ $city }发货
cart-how-many = 数量：{ $title }
cart-part = 共 { $all } 件，本包裹 { $count } 件
cart-change = 修改
cart-take-out = 移出
cart-delivery = { $city }发货的运费，含其关税和税款
cart-parcel-total = 本包裹到门价
cart-stays = 暂时送不到：{ $country }
cart-stays-first = 请移出送不到的商品，或在上方另选国家，然后再结账。
cart-fewer-left =
    { $count ->
       *[other] 只剩 { $count } 件
    }
cart-take-left =
    { $count ->
       *[other] 就要这 { $count } 件
    }
cart-you-pay = 到门应付总额
cart-checkout = 去结账
cart-sums = 同一笔总额，按用途分列
cart-bad-quantity = 同一商品一次可订 1 到 { $most } 件。购物车没有改动。
cart-full = 购物车最多放 { $most } 种商品，请先把这些下单。
cart-unknown-goods = 这件商品已经停售。购物车没有改动。
sum-goods = 商品
sum-delivery = 运费
sum-duty = 关税
sum-tax = 税款
sum-fees = 费用
mix-inside = 已含在上面各项中
mix-flat-duty-shared = 同一税则号列的商品，定额关税只收一次
mix-threshold-crossed = 合在一起，货值超过了关税免税限额
mix-other-road = 合在一起，货物改走另一种送法
mix-rounding = 所有商品合并取整一次
notice-threshold = 本包裹超过 { $threshold }，因此须缴关税：{ $duty }。
notice-duty = 这些商品合在一起须缴关税：{ $duty }。

## templates/shop/checkout.html, confirm.html

checkout-title = 结账
checkout-one-page = 一个页面，一个按钮。
checkout-guest = 无需注册即可下单，也可以使用账号：
checkout-where = 送到哪里
checkout-email = 邮箱
checkout-email-hint = 只用于寄送明细单和物流通知。
checkout-name = 姓名
checkout-street = 街道和门牌号
checkout-extra = 楼层、房号、公司（如有）
checkout-city = 城市
checkout-state = 州
checkout-province = 省
checkout-emirate = 酋长国
checkout-postcode = 邮政编码
checkout-zip = 邮政编码（ZIP）
checkout-choose = 请选择
checkout-phone = 电话（选填）
checkout-phone-hint = 只有承运商能看到。
checkout-country = 送达地：{ $country }。换一个国家，价格也会变：请在页面顶部选择。
checkout-when = 什么时候到
checkout-pay = 怎么付款
checkout-test = 测试付款
checkout-test-help = 本店只收测试卡，不会产生真实扣款。有效期填任意未来日期，安全码随意。
test-card-captured = 付款成功
test-card-declined = 被拒绝
test-card-needs-confirmation = 需要您确认
checkout-card = 卡号
checkout-expiry = 有效期（月/年）
checkout-code = 安全码
checkout-no-provider = 本店还没有设置付款方式，暂时不能下单。
checkout-button = 支付 { $total }
checkout-held = 这个价格为您保留到{ $until }（{ $country }当地时间，{ $zone }）。多按几次也没关系：只会扣款一次。
checkout-card-unknown = 这不是测试卡。请使用上面列出的卡号。
checkout-expiry-wrong = 请填写卡片有效期的月和年，例如 12/30
checkout-code-wrong = 三位或四位数字
checkout-postcode-wrong = 当地没有这种格式的邮政编码。正确的例子：{ $example }
checkout-postcode-elsewhere = 邮政编码与所选地区不符，请核对其中一项。
checkout-region-unknown = 请从列表中选择
checkout-rates-too-old = 汇率已过期，不能据此成交。没有扣款，请今天晚些时候再来。
checkout-moved = 价格有变动
checkout-moved-help = 此前 { $was }，现在 { $now }。没有扣款。按下方按钮即接受新价格。
checkout-sold-out = { $sku } 刚刚被别人买走了。没有扣款。请修改购物车后继续。
checkout-cannot-ship = { $sku }：{ $why }。没有扣款。
checkout-empty = 购物车里已经没有商品了。如果您刚下过单，确认邮件正在路上。
checkout-changed = 购物车在另一个窗口里改过了。请再看一遍；没有扣款。
checkout-declined = 银行卡被拒绝，没有扣款。请换一张卡试试。
confirm-title = 确认付款
confirm-say = 这里代替银行的确认页面。这是测试，不会产生真实扣款。
confirm-order = 订单
confirm-agree = 确认
confirm-refuse = 拒绝

## templates/shop/order.html, find_order.html

order-title = 订单
order-heading-paid = 谢谢您，订单已付款
order-heading-awaiting = 订单等待付款
order-heading-declined = 付款未成功，没有扣款
order-heading-cancelled = 订单已取消，没有扣款
order-pieces =
    { $count ->
       *[other] { $count } 件
    }
order-receipt = 本包裹的价格由什么组成
order-parcel-number = 包裹 { $number }
order-paid = 您已付，全部在内
order-goes-to = 送往
find-title = 查询订单
find-say = 输入订单号和下单时的邮箱，我们会发一个验证码给您，用它打开订单。
find-number = 订单号
find-number-wrong = 订单号的格式是 EP-7K3M9QXC2
find-send = 发送验证码
find-code = 邮件中的六位验证码
find-code-wrong = 这个验证码打不开该订单。验证码十五分钟内有效，可试五次。
find-open = 打开订单

# 商品页、购物车和结账：可供选择的送法
choice-title = 更便宜，还是更快
choice-parcels = { $count ->
   *[other] { $count } 个包裹
}
choice-gone = 您选的日期已经赶不上了。现在可以这样送。
checkout-choice-show = 显示此选项的总额
checkout-choice-price = 这样送，您付 { $now }
choice-collected = 随{ $day }的集运班次发出
choice-collected-saves = 随{ $day }的集运班次发出，可省 { $amount }
choice-together-saves = 合在一起，随{ $day }的集运班次发出，可省 { $amount }
