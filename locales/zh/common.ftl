## 各处通用的文字

days-span = { $from }至{ $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = 回到首页
fault-not-found = 这个地址下没有内容
fault-not-found-help = 页面可能已经移走，也可能是地址输错了。到首页搜一搜，店里有的都能找到。
fault-no-storefront = 我们没有这个站点
fault-no-storefront-help = 我们还不能送到该国家或地区，或者还没有这种语言的页面。与您最接近的站点有：
fault-sign-in = 请先登录
fault-sign-in-help = 此页面需要登录后查看。
fault-forbidden = 您没有这个工作台的权限
fault-forbidden-help = 您已登录，但当前账号不负责这一块。请换用有权限的账号登录。
fault-token = 表单放置太久，已经失效
fault-token-help = 为了您的安全，我们只接受刚打开不久的页面提交的表单。请返回并刷新页面，再提交一次：刚才没有任何改动。
fault-bad-form = 表单内容无法读取
fault-bad-form-help = 没有任何改动。请返回并刷新页面，再提交一次。
fault-too-large = 内容太大，无法接收
fault-too-large-help = 没有任何改动。请减少文字，或换一个小一些的文件。
fault-too-many = 尝试次数过多
fault-too-many-help = 为保护账号安全，需要暂停一会儿。请过一刻钟再试。
fault-refused = 现在已经不能这样操作了
fault-refused-help = 页面打开之后情况有了变化。请返回并刷新，看看现在的状态。
fault-broken = 我们这边出了点问题
fault-broken-help = 没有丢失任何东西。问题已经记录下来，请稍后再试。

## 各处表单

form-needed = 此项必填
form-too-long = 最多 { $most } 个字符
form-email-wrong = 这不像一个邮箱地址。正确的格式是 name@place.example
form-check =
    { $count ->
       *[other] 有 { $count } 处需要再看一下
    }

## 操作完成之后的提示

said-added = 已加入购物车。
said-cart-changed = 购物车已更新。
said-signed-in = 您已登录。
said-signed-out = 您已退出登录。
said-welcome = 账号已开通，欢迎光临。
said-saved = 已保存。
said-published = 已上架，现在就能买到。
said-withdrawn = 已下架。
said-stock-set = 库存已更新。
said-picture-added = 图片已添加。
said-picture-removed = 图片已移除。
said-return-asked = 申请已收到，确认邮件正在发送。
said-return-approved = 已同意，系统会发邮件通知顾客。
said-return-rejected = 已拒绝，系统会发邮件通知顾客。
said-return-received = 已标记为收到退货。
said-return-refunded = 已退款并入账。
said-letter-retried = 邮件已排队，等待重新发送。
said-declined = 付款未成功，没有扣款。
said-code-sent = 如果订单号与邮箱相符，验证码正在发送给您。
said-listing-made = 商品已创建，上架之前一直是草稿。
said-paid = 谢谢您，订单已付款。
said-refund-waits = 退款已记录。支付机构尚未回复，系统会自动再次请求。
said-return-lost = 已按丢失处理，现在可以退款了。

## 明细单上的各项费用，以及货物的运输方式

charge-duty = 关税
charge-additional-duty = 加征关税
charge-flat-duty = 定额关税
charge-vat = 增值税
charge-gst = 商品及服务税
charge-sales-tax = 销售税
charge-consumption-tax = 消费税
charge-excise = 特别消费税
charge-provincial-tax = 省税
fee-clearance = 清关费
fee-handling = 承运商处理费
fee-processing = 主管机关处理费
channel-postal = 邮政渠道
channel-express = 快件渠道
channel-commercial = 正式报关
mode-air-parcel = 空运包裹
mode-express = 快递
mode-rail = 铁路
mode-sea = 海运
mode-last-mile = 境内包裹
restriction-battery = 电池
restriction-liquid = 液体
restriction-magnet = 磁铁
restriction-blade = 刀具
restriction-food = 食品
weight-ounces = { $n } oz（{ $metric }）
weight-pounds = { $n } lb（{ $metric }）
size-inches = { $long } × { $wide } × { $high } in（{ $metric }）
