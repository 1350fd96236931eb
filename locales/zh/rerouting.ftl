# 售出之后：包裹改走其他方案、补发同样的货、单证作废

# /care/ 和 /care/stranded：没有运输方案的包裹
care-nav-stranded = 待改道
stranded-queue = { $count ->
   *[other] { $count } 个包裹待改道
}
stranded-title = 待改道的包裹
stranded-say = 所走线路已关闭。能按时、且在限额内改道的，系统已经改好；以下这些由您决定。
stranded-none = 没有待改道的包裹。
stranded-open = { $count ->
    [0] 没有待办
   *[other] { $count } 个包裹待办
}
stranded-more = { $count ->
   *[other] 后面还有 { $count } 个包裹。
}
stranded-parcel = 包裹
stranded-promised = 承诺最迟{ $day }送达
stranded-lane = 线路 { $lane }，已关闭
stranded-no-way = 没有其他方案可运这批货。
stranded-later = 没有其他方案赶得上承诺的日期，最快{ $day }送达。
stranded-dearer = 最便宜的方案也要我们在已收金额之外多花 { $amount }；免审批上限为 { $limit }。
stranded-fits = 现在已有方案能按时、且在限额内送达：系统会在一小时内处理，您也可以在此处理。
stranded-ways = 其他方案
stranded-way-means = 最迟{ $day }送达；比已收金额多花 { $amount }。
stranded-in-time = 准时
stranded-late = { $days ->
   *[other] 晚 { $days } 天
}
stranded-take = 改走此方案
stranded-take-means = 顾客不多付钱。日期有变则发邮件。
stranded-off = 取消并退款
stranded-wait = 暂时等待
stranded-wait-note = 原因，供后来的人查看
stranded-wait-needed = 请写明为什么等待。
stranded-waits = 等待中：{ $note }
stranded-waits-by = { $name }，{ $moment }
stranded-barred = 不能采用的方案
stranded-splits = 须拆成多个包裹
said-rerouted = 包裹已改道。日期有变的，邮件正在发送。
said-waits = 已记录。包裹会等到线路重新开通，或有人另作决定。

# 包裹为何不能改道
reroute-not-paid = 订单未付款，全部不发货。
reroute-stands = 包裹目前已是“{ $state }”，不能改道。未作改动。
reroute-open-again = 线路已重新开通，包裹按原方案发出。未作改动。
reroute-given = 刚才已有人给这个包裹改道。未作改动。
reroute-changed = 此方案已关闭，或费用有变。请重新查看方案。
reroute-no-stock = 另一地点的 { $sku } 件数已不够。请重新查看方案。

# 客服：订单中已改道的包裹
care-rerouted = 已改道
care-rerouted-say = { $left } → { $took }：最迟{ $day }送达，原定{ $promised }；比已收金额多花 { $amount }。
care-rerouted-same = { $left } → { $took }：最迟{ $day }送达，与承诺一致；比已收金额多花 { $amount }。
care-stranded = 线路已关闭。请选择其他方案、取消，或暂时等待。
care-stranded-open = 选择处理办法

# 客服：补发同样的货
care-replace = 补发
care-replace-means = 用可售存货再发一次同样的货，单独成包裹。顾客不付钱，系统会发邮件通知。补发与退款二选一，不可兼得；包裹发出之后不可撤销。
care-replace-road = 运输方案
care-replace-way = { $city }，{ $carrier }：最迟{ $day }送达，我们花费 { $amount }
care-replace-none = 没有哪个地点既备齐这些货、又能送到顾客，只能退款。
care-replaces = 替代已丢失的包裹 { $parcel }。没有人为它付款，本店承担 { $amount }。
care-replaced = 已由 { $parcel } 替代
care-replaced-found = 此包裹已补发，现又找到
care-replaced-found-say = 包裹 { $parcel } 已作为补发。顾客收到什么都可留下，算本店的一点心意。补发件若还没有发出，可以取消：此时不退款，因为原包裹会送到。
care-replacement-off-means = 不再发货，释放库存。{ $amount } 退给顾客，因为原包裹仍未找到。系统会发邮件通知顾客。
care-replacement-off-nothing = 不再发货，释放库存。不退款：原包裹已经找到。
unowed-replaced = 此次丢失已由包裹 { $parcel } 补发，只补一次。钱款随补发件处理。
said-loss-replaced = 补发件已配货，邮件已发给顾客。

# 订单经过
care-story-loss-replaced = 已补发
care-story-parcel-rerouted = 包裹改道
care-story-parcel-stranded = 包裹待改道，转交客服
care-story-parcel-waits = 包裹等待线路开通
care-story-papers-issued = 单证已制作
care-story-papers-void = 单证作废

# 顾客的订单页
order-replacement = 包裹 { $parcel } 的补发件
order-replacement-say = 我们再寄一次同样的商品，您不用付钱。
order-replaced-by = 这个包裹没有送到，改由包裹 { $parcel } 补发，您不用付钱。
order-rerouted = 这个包裹改走另一条路线，最迟{ $day }送到。您的价格不变。

# 邮件
mail-parcel-rerouted-subject = { $when ->
    [sooner] 订单 { $number } 的包裹会提前到
   *[later] 订单 { $number } 的包裹会晚到
}
mail-parcel-rerouted = { $when ->
    [sooner] 订单 { $number } 的包裹 { $parcel } 改走另一条路线，会早些送到：最迟{ $arrives }，原定{ $promised }。
   *[later] 订单 { $number } 的包裹 { $parcel } 原定的路线关闭了，我们改走另一条：最迟{ $arrives }送到，原定{ $promised }。让您久等，非常抱歉。
}
mail-parcel-rerouted-cost = 您的价格不变。改道多出的费用由我们承担。
mail-loss-replaced-subject = 订单 { $number } 已安排补发
mail-loss-replaced = 订单 { $number } 的包裹 { $gone } 没有送到您手里。我们再寄一次同样的商品，包裹号 { $parcel }。预计送达：{ $days }。
mail-loss-replaced-cost = 您不用付钱。如果先前的包裹后来又到了，也请留下。
posted-parcel-rerouted = 邮件：改道
posted-loss-replaced = 邮件：补发

# /ops/books
books-kind-reroute = 改道
books-kind-replacement = 补发
books-kind-unspent = 未发生的改道或补发支出

# /ops/parcels：失效的单证
papers-void = 失效的单证
papers-void-make = 作废
papers-void-say = 单证留存在账，以删除线标示；其号码不再使用，扫描该面单会被拒绝。可立即重新制单。
papers-void-reason = 原因
papers-void-reason-needed = 请写明原因，供发现旧面单的人查看。
papers-void-by = { $name }作废，{ $moment }
papers-void-desk = 作废
papers-void-rerouted = 作废：改道
papers-void-called-off = 作废：包裹取消
papers-void-described = 作废：品名重新填写
papers-void-none = 此包裹没有有效单证。未作改动。
papers-void-gone = 包裹目前是“{ $state }”：单证随包裹走，保持原样。
said-papers-void = 单证已作废。请揭下箱上的旧面单。
scan-void = 面单 { $label } 已失效，原属包裹 { $parcel }：请到该包裹页重新制单，把新面单贴在上面。
