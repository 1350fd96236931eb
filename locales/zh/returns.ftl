## templates/shop/return.html

return-title = 退货
return-crumbs = 当前位置
return-order = 订单
return-step-what = 退什么，为什么
return-step-amount = 退多少
return-step-sent = 已提交
return-what = 退哪些
return-bought =
    { $count ->
       *[other] 购买 { $count } 件
    }
return-until = 可退至
return-how-many = 数量
return-all-back = 这些都已经退回，或正在退回途中。
return-why = 原因
return-look = 查看可退金额
return-check = 还有内容没填
return-cannot = 这样退不了
return-one = 退货单
return-comes-back = 退还给您
return-units =
    { $count ->
        [1] { $title }
       *[other] { $count } × { $title }
    }
return-goods = 按实付价
return-duty = 所含关税
return-tax = 所含税款
return-line = 商品，含关税和税款
return-shipping = 运费
return-shipping-help = 连同其关税、税款和费用
return-shipping-stays = 不退：包裹里的一部分您留下了，而且商品没有问题
return-from-receipt = 依据此订单的明细单：
return-when = 收到退货后，原路退回您的付款方式。银行入账可能需要几天。
return-words = 有什么要告诉我们的
return-words-optional = （选填）
return-send = 申请退货
return-change = 修改
return-none-left = 这笔订单现在没有可以退的商品

## 退货原因及其结果：src/wording/labels.rs

return-reason-faulty = 收到时破损或有故障
return-reason-faulty-help = 全部退还：货款、运费、关税和税款。
return-reason-not-as-described = 与页面描述不符
return-reason-not-as-described-help = 全部退还：货款、运费、关税和税款。
return-reason-wrong-item = 发错了商品
return-reason-wrong-item-help = 全部退还：货款、运费、关税和税款。
return-reason-changed-mind = 改变主意了
return-reason-changed-mind-help = 退还货款及其关税和税款；整个包裹全部退回时才退运费。
return-reason-cancelled = 发货前取消
return-reason-cancelled-help = 全部退还：货款、运费、关税、税款和费用。
return-reason-parcel-lost = 包裹丢失
return-reason-parcel-lost-help = 全部退还：货款、运费、关税、税款和费用，由本店承担。
return-reason-needed = 请选择原因：退多少由它决定。

## 退货状态：src/wording/labels.rs

return-state-requested = 审核中
return-state-approved = 已同意，等待退货
return-state-rejected = 已拒绝
return-state-received = 已收到退货
return-state-lost = 包裹丢失，将退款
return-state-owed = 待退款
return-state-underway = 退款处理中
return-state-refunded = 已退款

## 为什么不能退：src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = 请选择退哪些商品、各退几件。
return-refused-not-yet = 订单付款之后才能退。
return-refused-too-many =
    { $count ->
       *[other] 其中最多还能退 { $count } 件。
    }
return-refused-too-late = 最后可退日期是{ $day }。
return-refused-open = 同一包裹的退货单 { $rma } 还没有结束。结束后可以再申请。
