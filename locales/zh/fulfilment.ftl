# 包裹：各自的状态（订单页、客服、扫描），以及 /ops/scan 扫描页

parcel-allocated = 已配货
parcel-picked = 已拣货
parcel-packed = 已打包
parcel-batched = 已装袋
parcel-handed-over = 已交承运商
parcel-exported = 已出境
parcel-at-border = 已到边境
parcel-held = 海关查验中
parcel-cleared = 已清关
parcel-last-mile = 派送中
parcel-delivered = 已送达
parcel-returned = 退回途中
parcel-lost = 已丢失
parcel-destroyed = 已销毁
parcel-released = 未发货
parcel-cancelled = 发货前取消

parcel-by-scan = 扫描
parcel-by-desk = 承运商告知
parcel-by-program = 系统

# 订单页
order-tracking = 运单号：{ $tracking }
order-parcel-moves = 包裹轨迹

# 客服：订单中的包裹
care-parcel-state = 状态
care-parcel-moves = 包裹轨迹
care-parcel-tell = 承运商的消息
care-parcel-note = 备注
care-parcel-when = 发生时间（UTC），非刚刚发生时填写
care-parcel-move = 记录
care-parcel-not-so = 包裹不能从“{ $state }”直接变为该状态。请查看下方轨迹后重新选择。
care-parcel-choose = 请选择承运商的消息。
care-parcel-when-wrong = 请选择发生时间：UTC 日期和时间，不得晚于现在。
care-parcel-late = 迟到的消息，未作改动
care-parcel-again = 重复消息
care-parcel-occurred = 发生于{ $at }
care-story-parcel-moved = 包裹状态更新
said-parcel-moved = 已记录。如需告知顾客，邮件正在发送。
said-parcel-known = 未作改动：包裹已处于该状态。
said-parcel-late = 已记录，但消息迟到：包裹已走到后面的环节，状态不变。

# /ops/scan
ops-nav-scan = 扫描
scan-title = 扫描包裹
scan-say = 选择作业地点和环节，然后逐个扫描面单。
scan-place = 地点
scan-step = 环节
scan-choose = 开始
scan-pick = 拣货
scan-pack = 打包
scan-hand-over = 交运
scan-parcel = 包裹号或运单号
scan-waiting = 待处理
scan-leaves = 最迟{ $day }发出
scan-none = 这个环节没有待处理的包裹。可在上方换个环节，或者喝杯茶。
scan-more = 以上是最急的 { $count } 个，后面还有。
scan-done = { $parcel }：{ $state }。
scan-already = { $parcel } 已扫描过：{ $state }。未作改动。
scan-nothing = 没有扫到内容。请扫描面单，或输入号码后按回车。
scan-unknown = 没有号码为“{ $parcel }”的包裹。请重扫，或输入条码下方的号码。
scan-not-paid = { $parcel } 所属订单未付款。请留在货架上。
scan-not-yet = { $parcel } 目前是“{ $state }”，还需先做前面的环节：请在上方选择。
scan-off = { $parcel } 已取消，不再发货。请将货物放回货架。
scan-other-place = { $parcel } 不从这里发出，而是从{ $city }发出。请放到一边。

# 邮件
posted-parcel-moved = 包裹动态
mail-parcel-moved-subject = { $state ->
    [handed_over] 订单 { $number } 已发出
    [held] 订单 { $number } 在边境等待查验
    [delivered] 订单 { $number } 已送达
    [returned] 订单 { $number } 有一个包裹正退回我们这里
    [found] 订单 { $number } 的包裹找到了
   *[lost] 订单 { $number } 有一个包裹下落不明
  }
mail-parcel-moved = { $state ->
    [handed_over] 订单 { $number } 的包裹 { $parcel } 已交给承运商。预计送达：{ $days }。
    [held] 订单 { $number } 的包裹 { $parcel } 正接受海关查验。海关的问题由我们答复；如果需要您提供什么，我们会写信给您。您不用付任何钱。
    [delivered] 订单 { $number } 的包裹 { $parcel } 已送达。如果您没有收到，请直接回复本邮件。
    [returned] 订单 { $number } 的包裹 { $parcel } 未能送达，正退回我们这里。接下来怎么办，我们会写信告诉您。
    [found] 订单 { $number } 的包裹 { $parcel } 此前下落不明，现已找到，继续送往您那里。如果因此有什么变化，我们会写信告诉您。
   *[lost] 订单 { $number } 的包裹 { $parcel } 下落不明。非常抱歉。您不会有任何损失：补发还是退款，我们会写信与您商量。
  }
mail-parcel-tracking = 承运商 { $carrier }，运单号 { $tracking }，可随时查询。

# /ops/lanes/{code}
lane-close = 关闭此线路
lane-open = 开通此线路
lane-close-say = 线路关闭后立即停止报价。正在结账的顾客会改用其他线路的价格（如有）。
lane-open-say = 立即恢复此线路的报价。
lane-reason = 原因
lane-reason-needed = 请写明原因，让后来的人知道，例如“罢工至周五”。
lane-late = 已有人先您一步操作。这是线路现在的状态。
lane-waiting = 按此线路售出、尚未发出
lane-none = 没有等待此线路的包裹。
said-lane-closed = 线路已关闭。按此线路售出的包裹见下方。
said-lane-opened = 线路已开通。

# 发货前取消或途中丢失：订单页与客服
order-heading-called-off = 此订单已取消
order-call-off = 取消此订单
order-call-off-say = 还没有开始打包，现在可以取消。不会发货，您付的款项全部原路退回。
order-call-off-one = 取消此包裹
order-call-off-one-say = 还没有打包，现在可以取消。不会发货，您为它付的款项全部原路退回：货款、运费、关税和税款。
order-called-off-back = { $went ->
    [yes] 发货前取消。{ $amount } 已原路退回。
   *[no] 发货前取消。{ $amount } 将原路退回。
  }
order-loss-back = { $went ->
    [yes] 有一个包裹没有送到。{ $amount } 已原路退回。
   *[no] 有一个包裹没有送到。{ $amount } 将原路退回。
  }
care-call-off = 取消此包裹
care-call-off-all = 取消整笔订单
care-call-off-means = 不再发货，释放库存，{ $amount } 立即退给顾客：货款、运费、关税、税款和费用。系统会发邮件通知顾客。此操作不可撤销。
care-call-off-note = 邮件附言，如有补充
care-loss-refund = 为此包裹退款
care-loss-means = 包裹已丢失。{ $amount } 立即退给顾客：为它付过的全部款项，只退一次。损失由本店承担，货款照付品牌。系统会发邮件通知顾客。
care-loss-refunded = 此包裹已退款
care-loss-found = 此包裹已按丢失退款，现又找到
care-loss-found-say = 顾客已收回 { $amount }，可能还会收到货物。请写信告知：留下货物并重新付款，或者寄回。
care-story-called-off = 发货前取消包裹
care-story-loss-refunded = 丢失包裹已退款
said-called-off = 已取消。不再发货，退款处理中。
said-called-off-waits = 已取消。不再发货；支付机构尚未答复，一有答复即退款。
said-loss-refunded = 退款处理中，已发邮件告知。
unowed-not-paid = 订单未付款，没有可退的款项。
unowed-left = 包裹 { $parcel } 已发出（“{ $state }”），不能再取消。送达之后可以退货。
unowed-begun = 包裹 { $parcel } 已开始打包，不能在这里取消。请写信给我们：交给承运商之前还来得及拦下。
unowed-off = 包裹 { $parcel } 此前已取消。未作改动。
unowed-not-gone = 此包裹目前是“{ $state }”：只有丢失或销毁的包裹才能这样退款。
unowed-return-open = 同一包裹的退货单 { $rma } 还没有结束。请先处理。
unowed-nothing = 为它付的款项已全部退回，或正在退回途中。未作改动。

posted-called-off = 邮件：发货前取消
posted-loss-refunded = 邮件：丢失包裹退款
mail-called-off-subject = 订单 { $number } 已取消
mail-called-off = { $count ->
   *[other] 订单 { $number } 的包裹 { $parcels } 已取消，不再发货。
  }
mail-loss-refunded-subject = 订单 { $number } 丢失包裹的退款
mail-loss-refunded = { $count ->
   *[other] 订单 { $number } 的包裹 { $parcels } 送不到您手里了。非常抱歉，您为此所付的款项全部退还。如果后来又送到了，请写信告诉我们。
  }
mail-owed-sent = 款项按您的付款方式原路退回。银行入账可能需要几天。
