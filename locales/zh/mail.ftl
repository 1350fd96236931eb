## templates/mail/letter：邮件内容

mail-signed = Entrepot 商行
mail-placed-subject = 订单 { $number } 已付款
mail-placed = { $name }，谢谢您。订单 { $number } 已付款，正准备打包。
mail-duty-paid = 关税和税款已付（{ $country }）。如果有人上门要您多付钱，请不要付，写信告诉我们。
mail-parcel = 包裹 { $number } 预计送到门口的日期：{ $days }
mail-delivery = 运费，含关税和税款
mail-total = 您已付
mail-open-order = 打开订单
mail-code-subject = 订单 { $number } 的验证码
mail-code = 验证码 { $code } 可打开订单 { $number }，十五分钟内有效。
mail-code-not-you = 如果不是您本人操作，不用理会。
mail-comes-back = 退还给您
mail-return-asked-subject = 退货申请已收到
mail-return-asked = 退货申请已收到，我们会在两个工作日内答复。在此之前请先保留商品。
mail-return-approved-subject = 退货申请已同意
mail-return-approved = 请把商品寄回，并在包裹上写明退货单号。货到之后即为您退款。
mail-return-rejected-subject = 退货申请未获同意
mail-return-rejected = 很抱歉，这些商品不能退。原因如下：
mail-return-received-subject = 退货已收到
mail-return-received = 商品已收到。两个工作日内为您退款。
mail-return-refunded-subject = 退款已发出
mail-return-refunded = 款项已退回您付款的那张卡。
mail-return-follow = 查看进度
