## templates/care/frame.html 以及此工作台各页共用的文字

care-desk = 客服
care-nav-queue = 待办
care-nav-orders = 订单
care-search = 单号、邮箱或姓名
care-search-button = 查找
care-return = 退货单
care-order = 订单
care-who = 顾客
care-to = 目的地
care-units = 件数
care-comes-back = 应退
care-stands = 状态
care-total = 总额
care-amount = 金额
care-line = 商品
care-email = 邮箱
care-placed = 下单时间
care-consignment = 货件
care-returns = 退货单

## templates/care/queue.html

care-queue = 待办事项
care-open =
    { $count ->
       *[other] { $count } 张未结退货单
    }
care-empty = 没有待办。所有退货单都已处理并退款。
care-closed = 最近结案
care-why = 原因
care-waits = 已等待
care-hours =
    { $count ->
        [0] 不到一小时
       *[other] { $count } 小时
    }
care-days =
    { $count ->
       *[other] { $count } 天
    }

## templates/care/orders.html

care-orders = 订单
care-none-found = 没有符合的订单。订单号格式为 EP-7K3M9QXC2；姓名和地址输入一部分即可。

## templates/care/order.html

care-address = 收货地址
care-language = 阅读语言
care-rules = 规则库与日期
care-sums = 付款明细
care-fees = 费用
care-road = 运输方案
care-from-to = { $from } → { $country }
care-arrives = 送达
care-because = 选择理由
care-because-only = 唯一可用的方案
care-because-cheapest = 次优方案要多花 { $saves }
care-because-fewer = 与另一方案同价，但包裹更少
care-because-sooner = 与另一方案同价，但更早送达
care-because-first = 与另一方案相当，发货地点优先级更高
care-because-chosen = 顾客希望更快，多付 { $costs }
care-others = 其他方案的费用
care-would = 结果
care-would-cost =
    { $count ->
       *[other] 需 { $total }，{ $count } 个包裹，最迟{ $day }送达
    }
care-why-no-lane = 没有到那里的线路
care-why-closed = 线路已关闭或没有价卡
care-why-no-rules = 该方案没有适用规则
care-why-no-rate = 缺少汇率
care-why-amount = 金额过大
care-why-prohibited = 商品禁止寄往那里
care-why-no-tariff = 没有该商品的税则数据
care-why-restricted = 承运商不收此类商品
care-why-too-heavy = 包裹超出线路的重量上限
care-why-late = 会晚于承诺的日期
care-why-no-stock = 当地现货不足
care-charges = 费用明细
care-charge = 费目
care-part = 计于
care-part-goods = 货物
care-part-shipping = 运费
care-rate = 税率
care-base = 计税基础
care-by = 收取环节
care-by-checkout = 结账时
care-by-delivery = 边境
care-rule = 规则
care-charge-goods = 货款
care-charge-shipping = 运费
care-charge-insurance = 保险费
care-charge-duty = 关税
care-charge-additional = 加征关税
care-charge-flat = 定额关税
care-charge-tax = 税款
care-charge-clearance = 清关费
care-charge-handling = 处理费
care-charge-processing = 主管机关处理费
care-story = 完整经过

## 发生了什么：src/web/care/story.rs

care-story-by-shopper = 顾客
care-story-by-program = Entrepot
care-story-placed = 下单
care-story-paid = 已付款
care-story-declined = 付款未成功，库存已释放
care-story-cancelled = 已取消：逾期未付款
care-story-needs-confirmation = 银行要求顾客确认
care-story-paid-too-late = 订单结束之后才到账：须退回
care-story-return-asked = 申请退货
care-story-return-approved = 同意退货
care-story-return-rejected = 拒绝退货
care-story-return-received = 退货已收到
care-story-return-lost = 退货包裹按丢失处理
care-story-refund-sent = 已请求退款
care-story-refund-refused = 支付机构拒绝退款
care-story-return-refunded = 已退款并入账
care-story-payment = 付款
care-story-refund = 退款
care-story-other = 其他事件
care-payment-open = 待付款
care-payment-needs-confirmation = 待确认
care-payment-captured = 已付款
care-payment-declined = 已被拒绝
care-payment-cancelled = 已取消
care-refund-underway = 退款处理中
care-refund-paid = 已退款
care-refund-refused = 退款被拒绝

## 邮件的类型与状态：src/wording/labels.rs

posted-order-placed = 邮件：订单已付款
posted-order-code = 邮件：非注册顾客验证码
posted-return-asked = 邮件：已收到退货申请
posted-return-approved = 邮件：同意退货
posted-return-rejected = 邮件：拒绝退货
posted-return-received = 邮件：退货已收到
posted-return-refunded = 邮件：已退款
posted-other = 邮件
posted-sent = 已发送
posted-failed = 发送失败
posted-waiting = 待发送

## templates/care/return.html

care-asked = 申请时间
care-until = 最后期限
care-rule-of-reason = 该原因对应的处理
care-others-of-order =
    { $count ->
       *[other] 此订单另有 { $count } 张退货单
    }
care-decide = 处理
care-note = 给顾客的话
care-note-hint = 原样写入邮件。顾客的语言：{ $language }。拒绝时必填，同意时也欢迎填写。
care-approve = 同意并发邮件
care-reject = 拒绝并发邮件
care-approve-means = 同意即承诺：收到退货后退还 { $amount }。此时尚不入账。
care-reject-means = 拒绝即结案，货物和钱款都不动。
care-parcel = 包裹
care-receive = 退货已收到
care-receive-means = 系统会发邮件通知顾客。货物须经人验看、清点之后才能重新上架。
care-lose = 包裹收不到了
care-lose-means = 已经寄出但途中丢失。照样退款。
care-money = 钱款
care-refund = 退还 { $amount }
care-refund-means = 立即向支付机构请求，收到答复后登记下方分录。系统会发邮件通知顾客。此操作不可撤销。
care-underway = 已请求支付机构
care-underway-help = 支付机构尚未答复。系统会用同一编号自动再次请求，不会重复付款。
care-already-decided = 此前已经处理过
care-already-decided-help = 别人或您此前的一次点击已经处理了这张退货单。现在的状态见下方。没有重复发邮件。
care-carriage = 运费及其税费
care-books = 将要入账的分录
care-account = 科目
care-brand = 品牌
care-debit = 借方
care-credit = 贷方
care-balanced = 借贷平衡

## 账簿科目：src/web/care/returns.rs

books-shoppers = 支付机构代存顾客款
books-duty-held = 代收关税
books-tax-held = 代收税款
books-fees-held = 代收费用
books-freight = 应付运费
books-commission = 佣金收入
books-exchange-margin = 换汇差价
books-exchange-clearing = 换汇清算
books-brand-payable = 应付品牌款
books-reserve = 准备金
