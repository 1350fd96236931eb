## templates/ops/books.html、account.html：账簿

ops-nav-books = 账簿
books-title = 账簿
books-say = 复式记账：我们拥有的或应收的记借方，我们应付的或已赚的记贷方。每笔分录在各币种下借贷相抵为零。已入账的不作改动；有错则另记分录更正。
books-none = 尚无入账。第一笔销售会记在这里。
books-in = 币种：{ $currency }
books-postings = 分录
books-balance = 余额
books-unbalanced = 借贷不平
books-off =
    { $count ->
       *[other] { $count } 笔分录借贷不平
    }
books-no-entries = 此科目在该币种下没有记录。
books-kind-sale = 销售
books-kind-lock = 锁价成本
books-kind-settlement = 结算
books-kind-borne = 本店承担
books-kind-refund = 退款
books-kind-unearned = 迟到款项
books-lock-reserve = 锁价准备金
books-carrier-payable = 应付承运商与报关行款
books-refunds-due = 应退顾客款
books-in-review = 待复核费用
books-shoppers-say = 顾客已付、由支付机构代存的款项。
books-duty-held-say = 顾客已付、将向我们收取的关税。承运商费用结算时冲销；借方余额是我们尚待收回的。
books-tax-held-say = 顾客已付、应交主管机关的税款：在边境经承运商缴纳；结账时代收的，由我们自行申报。
books-fees-held-say = 顾客已付的清关费和处理费，归主管机关和承运商。
books-freight-say = 承运商和各地点将要收取的运费。
books-commission-say = 本店在商品上的收入。
books-exchange-margin-say = 市场汇率加价的收益，以及取整的成本。
books-exchange-clearing-say = 每笔双币种销售的一方：收入的款项对应应付的款项。
books-brand-payable-say = 品牌已赚、尚未支付的款项。
books-reserve-say = 本店承担或留存的：超出代收部分的费用（借方）、差额太小不便退还的（贷方）、退回货物的运费。
books-lock-reserve-say = 结账时价格为顾客锁定。下单时按规则和汇率应多收的记借方，由本店支付；应少收的记贷方。
books-carrier-payable-say = 承运商和报关行在边境代我们垫付并收取的关税、税款和费用。
books-refunds-due-say = 顾客所付的边境费用多于实收，正经支付机构退回。
books-in-review-say = 费用超出代收部分，且超出准备金可承担的限额。由运营人员决定。
today-settlements =
    { $count ->
       *[other] { $count } 笔费用等待决定
    }

## templates/ops/settlements.html：承运商与报关行的收费

ops-nav-settlements = 结算
settle-title = 结算
settle-say = 把承运商和报关行在边境收取的费用，与顾客为此支付的金额相比。顾客多付的，差额退还并发邮件；差额低于最小退款额的，留作准备金。多收的费用在限额内由准备金承担，超出限额由您决定。
settle-late = 别人或您此前的一次点击已经处理了这笔费用。现在的状态见下方。
settle-report = 文件处理结果
settle-booked =
    { $count ->
        [0] 没有入账的行。
       *[other] { $count } 行已入账。
    }
settle-known =
    { $count ->
       *[other] { $count } 行此前已入账：未作改动。
    }
settle-refunds =
    { $count ->
       *[other] { $count } 位顾客将收到退还款项。
    }
settle-to-review =
    { $count ->
       *[other] { $count } 笔费用等待您在下方决定。
    }
settle-unbooked =
    { $count ->
       *[other] { $count } 行未入账
    }
settle-again = 请更正后重新上传整个文件：已入账的不会重复入账。
settle-line = 行
settle-column = 列
settle-found = 原文
settle-why = 问题
settle-upload = 费用文件
settle-file = 承运商或报关行的 CSV 文件
settle-file-hint = 每个包裹一行。填运单号，或我们自己的包裹号；金额用小数点，留空即未收费。首行须有以下列名：
settle-file-needed = 请选择文件
settle-button = 读取并结算
settle-waits = 等待决定
settle-nothing-waits = 没有待办。
settle-compared = 已付与实收
settle-paid = 已付
settle-charged = 实收
settle-paid-charged = 已付 { $paid }，实收 { $charged }
settle-difference = 差额
settle-declaration = 报关单
settle-when = 入账时间
settle-short = 实收比代收多 { $short }。决定之前列为待复核。
settle-note = 备注
settle-note-needed = 请写明对什么有争议、与谁交涉
settle-dispute = 提出争议
settle-bear = 本店承担
settle-credit = 对方已冲回
settle-bounced-help = 支付机构拒绝了退款。查明原因后再次请求；答复见订单经过。
settle-refund-again = 再次退还 { $amount }
settle-settled = 已结算
settle-none = 还没有结算过。请在上方上传第一份费用文件。
settled-even = 与代收一致
settled-kept = 金额太小，留存
settled-refunding = 退款处理中
settled-refunded = 已退款
settled-bounced = 退款被拒绝
settled-borne = 准备金承担
settled-review = 待决定
settled-disputed = 争议中
settled-credited = 承运商已冲回
said-charges-borne = 由本店承担，已记入准备金。
said-charges-disputed = 已记为争议。
said-charges-credited = 已记录：应付承运商款相应减少。
said-charges-refunded = 款项已退回，并已发邮件通知顾客。

## 某一行为何未入账：src/wording/settling.rs

settle-no-column = 文件没有“{ $column }”列。首行必须写出列名。
settle-cells = 首行有 { $wanted } 列，此行有 { $found } 列。
settle-empty = 此处为空。
settle-too-long = 过长。
settle-too-many = 只读取了前 { $most } 行。其余请另存文件上传。
settle-currency = 不是货币。请填写货币代码，例如 EUR。
settle-amount = 不是该行货币的金额。请写成 12.50，不加千位分隔符。
settle-negative = 费用不能小于零。
settle-twice = 同一包裹在前面的行中出现过，数字不同。
settle-not-csv = 无法按 CSV 读取。
settle-no-parcel = 没有此号码的包裹。请在订单页填写运单号，或使用包裹号。
settle-not-paid = 此包裹所属订单未付款。
settle-conflict = 同一报关单此前已按不同数字入账：关税 { $duty }，税款 { $tax }，费用 { $fees }，合计 { $total }。未重复入账；请与文件提供方核对差额。
settle-other-declaration = 此包裹已按报关单 { $declaration } 结算。
settle-return-open = 此订单的退货单 { $rma } 尚未处理。请先处理，再重新上传文件。
settle-no-rate = 没有 { $from } 兑 { $to } 的汇率。请先导入汇率。

## templates/care/order.html、today.html

tracking-number = 运单号
tracking-set = 更新
tracking-wrong = 至少六位字母、数字或连字符
tracking-taken = 另一个包裹已使用此号码
said-tracking-set = 运单号已更新。
today-compare = 今日重算
today-then-and-now = 当时与现在：
today-compare-say = 留存的明细单（{ $then }），与按今日规则和汇率（{ $now }）对相同包裹、相同方案的计算并列。不作任何改动。
today-no-quote = 今日无法报价
today-no-quote-help = 按今日的规则和汇率无法给这些包裹报价。以留存的明细单为准。
today-stored = 留存
today-now = 今日
today-same = 相同
today-why = 差异原因
today-no-cause = 今日的规则和汇率与当时一致。
today-cause-gone = { $title }（{ $rule }）当时适用，今日不适用。
today-cause-came = { $title }（{ $rule }）今日适用，自{ $day }生效。
today-cause-changed = { $title }（{ $rule }）现为 { $is }，当时为 { $was }。
today-cause-rate = 1 { $from } 当时合 { $was } { $to }，今日合 { $is }。
today-cause-margin = 市场汇率加价当时为 { $was }，今日为 { $is }。
today-receipt-stored = 留存的明细单
today-receipt-now = 今日的明细单
care-story-tracking-set = 已填运单号
care-story-lock-unpriced = 价格已锁定，但无法算出锁价成本
care-story-charges-settled = 边境费用已结算
care-story-charges-borne = 多收的费用由本店承担
care-story-charges-disputed = 费用有争议
care-story-charges-credited = 承运商冲回多收的费用
care-story-charges-refunded = 实收少于已付：已退款

## 邮件与顾客页面

posted-charges-refunded = 邮件：实收少于已付
return-settled-before = 此前已退还的关税、税款和费用
mail-charges-refunded-subject = 订单 { $number } 退还差额
mail-charges-refunded = 订单 { $number } 的包裹 { $parcel }，您已付关税、税款和费用共 { $paid }，边境实收 { $charged }。
mail-charges-sent = 边境收多少，您就付多少。差额已退到您付款的那张卡。
mail-charges-duty = 关税：已付 { $paid }，实收 { $charged }
mail-charges-tax = 税款：已付 { $paid }，实收 { $charged }
mail-charges-fees = 费用：已付 { $paid }，实收 { $charged }
order-charges-back = 边境税费您已付 { $paid }，实收 { $charged }。我们已退还您 { $back }。
order-charges-coming = 边境税费您已付 { $paid }，实收 { $charged }。{ $back } 正在退回给您。

## templates/shop/cart.html：价格保留多久，以及合并带来的变化

cart-held = 结账时，这个价格为您保留：从现在到{ $until }（{ $country }当地时间，{ $zone }）。
notice-both = { $law }（{ $here }）
notice-tax = 本包裹超过 { $threshold }，因此须缴税款：{ $tax }。
notice-fees = 本包裹超过 { $threshold }，因此须付费用：{ $fees }。
notice-flat-further = “{ $title }”：再加几件不再加收定额关税，因为这个税则号列已经在内。少付 { $saved }。
notice-flat-article = “{ $title }”不加收定额关税：它的税则号列已经在本包裹内。少付 { $saved }。
ahead-duty = 本包裹再加 { $left } 的商品，就到 { $limit } 的限额。超过之后关税算法不同：多付 { $more } 起。
ahead-tax = 本包裹再加 { $left } 的商品，就到 { $limit } 的限额。超过之后须缴税款：多付 { $more } 起。
ahead-fees = 本包裹再加 { $left } 的商品，就到 { $limit } 的限额。超过之后须付费用：多付 { $more } 起。
ahead-closed = 本包裹再加 { $left } 的商品，就到 { $limit } 的限额。超过之后不能这样送。
