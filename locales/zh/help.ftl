## templates/shop/help/duties.html

help-duties-title = 价格里包含什么
help-duties-lede = 页面上的价格，就是送到门口的价格。它是这样来的。
help-duties-in = 里面有什么
help-duties-in-is = 出品方的价格，加上送达国的关税和进口环节税。运费列在旁边，同样已含它自己的关税和税款。两项相加，就是您要付的全部。
help-duties-found = 每个数字怎么来
help-duties-found-is = 我们按上一个银行工作日的参考汇率换算出品方的价格，加上明细单里写明的换汇差价，再套用您所在国家今天有效的规则。每个价格下面的明细单都标着规则编号，方便您查证。
help-duties-parcel = 为什么购物车与单件标价会有出入
help-duties-parcel-is = 海关看的是整个包裹。单独看没有超限的商品，合在一起可能超限；单独都要承担的费用，合在一起可能只收一次。付款之前，购物车会把差额写清楚。
help-duties-region = 州税
help-duties-region-is = 美国的销售税因州而异，不在页面价格里。依法须由我们代收时，结账页知道送达地之后会加上。
help-duties-more = 如果有人要您多付
help-duties-more-is = 请不要付，写信告诉我们。海关或承运商还要什么，那是我们的事，不是您的事。

## templates/shop/help/shipping.html

help-shipping-title = 货物怎么送
help-shipping-lede = 要么从产地直接寄来，要么从事先备好货的就近仓库发出。哪一种到门更便宜，就走哪一种。
help-shipping-direct = 产地直发
help-shipping-direct-is = 货物在我们的集货中心等候，一两个工作日内出发，到边境之前单证已经申报完毕。
help-shipping-shelf = 就近现货
help-shipping-shelf-is = 有些商品已经大批运到并完成清关，像国内包裹一样，几天就到。
help-shipping-dates = 关于日期
help-shipping-dates-is = 日期按发货地的工作日和节假日推算。快递周一至周六派送。购物车分成两个包裹时，各有各的日期。
help-shipping-papers = 单证
help-shipping-papers-is = 报关单由我们填写，依据是出品方对每件商品的说明：是什么、在哪里做的、多重、多少钱。
help-shipping-not = 哪些不能送
help-shipping-not-is = 有些承运商不收电池、液体或磁铁，有些国家禁止某些商品。送不到您那里的商品，会在页面上写明，并说明原因。

## templates/shop/help/returns.html

help-returns-title = 退货
help-returns-lede = 在订单页面上申请就行。不用打电话，也不用打印表格。
help-returns-window = 有多长时间
help-returns-window-is =
    { $days ->
       *[other] 自收货之日起 { $days } 天。
    }
help-returns-faulty = 商品有问题、发错了或与描述不符
help-returns-faulty-is = 全部退给您：货款、货物的关税和税款，以及运费。回程运费由我们承担。
help-returns-mind = 改变主意了
help-returns-mind-is = 货款连同关税和税款退给您。整笔订单都退回时，运费也退。
help-returns-how = 怎么退
help-returns-how-is = 打开订单，选好退哪些、为什么退，提交之前就能看到可退的金额。客服会答复您，邮件里会写明包裹寄往哪里。
help-returns-money = 退款什么时候到
help-returns-money-is = 我们收到包裹之后，退回您付款的那张卡。

## templates/shop/help/about.html

help-about-title = Entrepot 是谁
help-about-lede = 一家商行，把远方的好物带过关口，再交到您手里。
help-about-why = 为什么有我们
help-about-why-is = 从国外买东西，到头来常有陌生人上门要钱。我们先把关税和税款算清楚，放进价格里，并且说到做到。
help-about-brands = 合作的工坊
help-about-brands-is = 我们替手艺人售卖他们做的东西。每家讲自己的故事，定自己的价；我们收取多少酬劳，与工坊事先约定。
help-about-open = 欢迎查证
help-about-open-is = 本店背后的程序是开源的。每张明细单都写明所依据的规则，哪怕过了许多年，也能重新验算，分毫不差。

## templates/shop/help/legal.html

help-legal-title = 条款、隐私与责任
help-legal-lede = 我们承诺什么，保存您的哪些信息，谁为商品负责。
help-legal-test = 这是一家演示店：不会发货，也不会扣款。
help-legal-terms = 条款
help-legal-terms-is = 按下写着金额的按钮，即为下单。结账页上的价格，会为您保留到页面写明的时间。付款完成，买卖成立；订单页面就是您的明细单。
help-legal-safety = 安全
help-legal-safety-is = 每件商品的页面上都有生产者的名称和地址。如果发现不安全，请停止使用并写信给我们：我们会通知生产者和主管机关，并为您退款。
help-legal-privacy = 我们保存您的哪些信息
help-legal-privacy-is = 姓名、地址、邮箱和订单，因为包裹和报关单证需要它们。卡号不保存。除了负责运输、清关和收款的各方，不会交给任何人；页面也不会从其他网站加载任何内容。
help-legal-cookies = 关于 Cookie
help-legal-cookies-is = 只是逛逛，不会有任何 Cookie。第一次加入购物车或登录时会设置一个，好让我们认得您的购物车。它不会向任何人透露任何信息。
