# 直邮批次：/ops/batches、单个批次，以及扫描页的入批与出批

ops-nav-batches = 批次
batches-title = 批次
batches-say = 同一国家的包裹在集货中心集齐，装袋后一并交运。批次接收包裹到截单时间，或到您关闭为止。
batches-open = 正在接收包裹
batches-none-open = 没有正在接收包裹的批次。扫入第一个包裹时自动开批。
batches-closed = 待承运商提货
batches-none-closed = 没有已关闭待提的批次。
batches-ended = 最近发出
batches-none-ended = 还没有批次发出。
batches-outside = 已打包、未入批次
batches-outside-say = 可入下一批次，也可单独交运。无论哪种，顾客都不多付钱。
batches-none-outside = 没有未入批次的已打包包裹。

batch = 批次
batch-title = 批次 { $batch }
batch-pieces = 包裹数
batch-weight = 重量
batch-cut-off = 截单时间
batch-value = 申报价值
batch-closed-by = 关闭人
batch-clock = { $moment }（{ $zone }）
batch-close = 关闭批次
batch-close-say = 交运清单随即生成，此后不再改动。晚到的包裹入下一批次，或单独发出。
batch-files = 交运清单与报关单
batch-manifest = 交运清单
batch-declarations = 报关单
batch-hand-over = 交给承运商
batch-hand-over-say = { $count ->
   *[other] 交运清单上的 { $count } 个包裹一并发出，系统会发邮件通知顾客。
  }
batch-dissolve = 拆散批次
batch-dissolve-say = 用于无法照此发出的情形：包裹恢复为已打包，重新集货。交运清单留存，但不再据此发货。
batch-inside = 各袋包裹
batch-dissolved-say = 以下是当时交运清单上的内容，包裹已全部取出。
batch-bag-most = 每袋限重 { $weight }。
batch-nothing = 里面没有包裹。
batch-bag = 第 { $bag } 袋
batch-bag-sum = { $count ->
   *[other] { $count } 个包裹，{ $weight }
  }
batch-parcel = 包裹
batch-identifier = 标识号
batch-order = 订单
batch-take-out = 取出
batch-take-out-one = 取出包裹 { $parcel }

batch-open = 接收包裹中
batch-due = 已过截单时间：请关闭
batch-closed = 已关闭
batch-handed-over = 已交运
batch-dissolved = 已拆散

batch-no-hub = 此地的包裹逐个发出。请单独交运。
batch-lane-closed = 线路 { $lane } 已关闭，不再为其集货。请把包裹放到一边，等线路开通。
batch-no-papers = { $parcel } 还没有单证。请先制单，再扫描。
batch-no-bag = 没有第 { $bag } 袋。下一个新袋是第 { $next } 袋。
batch-bag-full = 第 { $bag } 袋将超过 { $weight }。请换一袋，或将此栏留空。
batch-too-heavy = 单件已超过整袋限重（{ $weight }）。请单独交运。
batch-sealed = 它在批次 { $batch } 的交运清单上，该批次已关闭，它随批发出；要取出，请先拆散批次。
batch-not-inside = 它不在任何批次中。
batch-empty = 批次为空，没有可关闭的内容。
batch-stands = 现在不能这样操作：批次目前是“{ $state }”。现状如下。

said-batch-closed = 批次已关闭，交运清单见下方。
said-batch-left = 批次已交承运商，系统会发邮件通知顾客。
said-batch-apart = 批次已拆散，包裹恢复为已打包。
said-batch-out = 包裹已移出批次，恢复为已打包。

scan-collect = 入批次
scan-take-out = 出批次
scan-bag = 袋
scan-bag-hint = 留空则包裹放入还有余量的袋。
scan-bag-wrong = 请输入袋号，或将此栏留空。
scan-within = 批次 { $batch }，第 { $bag } 袋
scan-taken-out = 已从批次 { $batch } 取出

batch-offers = 可合箱
batch-offers-say = 以下包裹送同一人、同一地址。合箱后按价值总和申报，顾客已付的金额不变。
batch-offer = { $count ->
   *[other] { $count } 个包裹分开发，运费、关税、税款和费用共 { $apart }；合为一箱为 { $together }，省 { $saves }。
  }
batch-combine = 合为一箱
batch-part = 拆开
batch-part-one = 拆开与 { $parcel } 同箱的包裹
batch-with = 与 { $parcel } 同箱
batch-in-box = 与 { $parcel } 同箱，使用其单证
batch-boxed = 它与 { $parcel } 同箱。请先在批次页面拆开。
batch-apart = 这里没有可以合箱的了：其中一个包裹已离开，或合箱不再省钱。
said-batch-combined = 已合为一箱。请重新打印该箱单证。
said-batch-parted = 已拆为各自独立的包裹，沿用原来的单证。
care-story-combined = 与另一包裹合箱
care-story-parted = 恢复为独立包裹
