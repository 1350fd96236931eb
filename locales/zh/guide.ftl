# 帮助中心：首页、关税计算器、线路数据、法律文本；送不到的商品；/ops/legal、/ops/style。

## templates/shop/help/index.html

guide-title = 帮助
guide-lede = 先给简短的答案。这些页面上的每个数字，都由本店按您所在的国家算出。
guide-shipping-card = 由谁承运、哪几天发出、什么时候送到门口。
guide-duties-card = 关税和税款的来龙去脉，附计算器，任何商品都能算。
guide-returns-card = 有多长时间、退多少、怎么退。
guide-follow-card = 包裹到哪里了，订单还能做哪些操作。
guide-legal-card = 谁对本店负责、条款，以及我们保存您的哪些信息。
guide-contact = 写信给我们
guide-contact-card = 什么问题在哪里问，答复最快。
guide-often = 常见问题
guide-ask-when = 现在下单，什么时候到？
guide-ask-when-is = 最快的一种：{ $city }发货，{ $carrier } 承运，送达日期：
guide-ask-when-none = 目前没有线路通到这里。
guide-ask-door = 会有人上门收钱吗？
guide-ask-door-no = 不会。到这里（{ $country }）的每条线路，关税和税款都由我们付清。如果还是有人来收，请不要付，写信告诉我们。
guide-ask-door-perhaps = 有些线路的承运商可能会上门收关税和税款，而您已经付给我们了。遇到这种情况的商品，页面上都会写明。请把承运商的缴费明细单发来，我们把钱退给您。
guide-ask-sum = 别的东西关税要多少？
guide-ask-sum-is = 问计算器：填税则号列，或本店的一件商品，货值和目的地随您填。
guide-ask-back = 改变主意，有多长时间？
guide-ask-not = 为什么有些东西送不到这里？
guide-law-window = 当地法律（{ $country }）规定，买下之后 { $period }内可以无理由退货。
guide-law-no-window = 当地法律（{ $country }）没有规定这类购买的无理由退货期；我们承诺的期限照样有效。
guide-period =
    { $days ->
       *[other] { $days } 天
    }
guide-period-working =
    { $days ->
       *[other] { $days } 个工作日
    }

## templates/shop/help/contact.html

guide-contact-lede = 最近的路是订单页面：在那里答复您的人，看到的和您看到的一样。
guide-contact-order = 关于订单
guide-contact-order-is = 用订单号和邮箱找到它。在那里可以查询包裹，发出之前可以取消，也可以申请退货。
guide-contact-goods = 关于商品
guide-contact-goods-is = 请在商品页上提问。由做它的工坊回答，别人也能看到。
guide-contact-write = 其他事情
guide-contact-write-is = 请写信给我们，用您自己的语言就好：

## templates/shop/help/shipping.html

guide-lanes = 线路数据
guide-lanes-say = 以今天的情况为准。目的地：{ $country }。天数从交给承运商算起。
guide-collected-on = 揽收日
guide-leaves = 现在下单，发出时间
guide-transit = 在途
guide-days-span = { $least }–{ $most } 天
guide-heaviest = 包裹限重
guide-at-border = 边境
guide-paid-by-us = 关税和税款由我们付清
guide-paid-at-door = 承运商可能会上门收取
guide-no-lanes = 目前没有线路通到这里（{ $country }）。

## templates/shop/help/returns.html

guide-back-1 = 打开订单，选好退哪些、为什么退。
guide-back-2 = 提交之前就能看到退多少，精确到分。
guide-back-3 = 客服答复您，邮件里写明包裹寄往哪里。
guide-back-4 = 包裹到了之后，钱退回您付款的那张卡。

## 计算器：templates/shop/help/duties.html

guide-calc = 关税计算器
guide-calc-say = 和本店每个价格下面的算法一样，所依据的规则都列出来。您填的内容不会保存。
guide-what = 是什么东西？
guide-what-hint = 税则号列（六到十位）、英文品名，或本店商品的货号或网址。
guide-price = 单件货值，不含关税和税款
guide-price-hint = 本店的商品可以留空：按它自己的价格算。
guide-currency = 币种
guide-weight = 单件重量（克）
guide-weight-hint = 本店的商品可以留空。
guide-to = 送往
guide-origin = 原产国
guide-origin-usual = 按商品所示，未写明则为{ $country }
guide-shipping = 运费，全部件数合计
guide-shipping-hint = 在许多国家，运费要计入关税和税款的计税基础。留空：没有运费。
guide-channel = 申报方式
guide-work-out = 计算
guide-answer = 计算结果
guide-no-answer = 填好表格，每一笔金额和它所依据的规则就列在这里。
guide-picked = 按该商品页上的价格，不含运费
guide-code = 税则号列 { $code } 的商品
guide-code-called = { $name }（{ $code }）
guide-caption = { $day }计算。目的地：{ $country }
guide-of = 以 { $base } 为基础
guide-collected = 关税、税款和费用之中，{ $checkout } 在结账时收取，{ $delivery } 在边境缴纳。
guide-regional = 州或省的税另计：结账页知道送达地之后会加上。
guide-limits = 货值决定什么
guide-over = 超过
guide-under = 未超过
guide-over-duty = 货值超过限额 { $limit }。在限额以内，关税的算法不同：正好等于限额时，少 { $more }。
guide-over-tax = 货值超过限额 { $limit }。在限额以内不征这种税：正好等于限额时，少 { $more }。
guide-over-fees = 货值超过限额 { $limit }。在限额以内不收这些费用：正好等于限额时，少 { $more }。
guide-over-closed = 货值超过限额 { $limit }，不能再走这种方式。
guide-rules-used =
    { $count ->
       *[other] 所依据的 { $count } 条规则
    }
guide-exchange = 汇率
guide-rule = 规则
guide-source = 来源
guide-since = 起始日
guide-law = 入境费用：{ $country }
guide-law-say = 境外包裹寄给个人买家的规则，以{ $day }有效的为准。计算器从中选用适用的。
guide-law-reliefs = 货值多少以内免征
guide-law-ways = 包裹怎样计税和申报
guide-law-taxes = 多数商品的税
guide-law-fees = 费用
guide-which-goods = 叫这个名字或相近名字的商品有好几种：请在下面选一种，或填写税则号列。
guide-wrong-digits = 税则号列为六到十位数字：6911.10。
guide-wrong-goods = 没有查到这样的商品。请填写六位税则号列、另一个英文词，或本店商品的货号。
guide-wrong-untold = 出品方还没有告诉我们这件商品的税则号列。请直接填写号列。
guide-wrong-to = 没有这个目的地的规则。请从列表中选择。
guide-wrong-quantity = 请填写 1 到 { $most } 的整数。
guide-wrong-weight = 请填写整数克，例如 500。
guide-wrong-origin = 请从列表中选择原产国。
guide-wrong-channel = 请从两种方式中选一种。
guide-wrong-currency = 请从列表中选择币种。
guide-wrong-price = 请填写大于零的金额，例如 40.00。
guide-wrong-shipping = 请填写金额，例如 9.00，或留空。
guide-no-tariff = 我们的表里没有这类商品在当地（{ $country }）的关税。
guide-prohibited = 当地（{ $country }）禁止进口这类商品。
guide-closed = 该国（{ $country }）不放行寄给个人买家的这类包裹。
guide-no-rate = 今天没有这种货币的汇率。
guide-too-large = 金额太大，无法计算。

## 法律文本：templates/shop/help/legal.html、legal_text.html

guide-legal-here = 法律文本：{ $country }
guide-legal-text = 文本
guide-legal-why = 为什么列在这里
guide-legal-built-in = 本店自带的简短文本
guide-legal-imprint = 本店经营者
guide-legal-terms = 销售条款
guide-legal-withdrawal = 无理由退货权
guide-legal-withdrawal-form = 无理由退货通知书
guide-legal-privacy = 隐私
guide-legal-describes = { $text }，适用地：{ $country }。
guide-legal-version = 第 { $number } 版
guide-legal-on = 这是{ $day }当时的文本。
guide-legal-today = 今天的文本
guide-legal-foreign = 该国的文本以{ $language }写成，以它为准。
guide-legal-then = 此订单成立时的条款
guide-legal-others = 其他版本
guide-text-imprint =
    本店使用开源程序 Entrepot。经营者对本店负责，联系邮箱：{ $mail }。

    ## 致经营者
    这里应当写上您的名称、地址、登记信息和电话。请在工作台的“法律文本”中填写；大多数国家的法律都有此要求。
guide-text-imprint-numbers =
    本店使用开源程序 Entrepot。经营者对本店负责，联系邮箱：{ $mail }。

    ## 当地税务登记
    { $numbers }

    ## 致经营者
    这里应当写上您的名称、地址、登记信息和电话。请在工作台的“法律文本”中填写；大多数国家的法律都有此要求。
guide-text-terms =
    ## 买卖怎样成立
    页面上的商品展示属于要约邀请。您按下写着金额的按钮，即为下单；收到付款时，买卖成立。订单页面和指向它的邮件，就是您的凭证。

    ## 价格
    结账页上的总额就是您要付的全部：商品、关税、进口环节税和运费。价格为您保留到结账页写明的时间。如果承运商或海关要您多付，请不要付，写信告诉我们；还欠的由我们来付。

    ## 配送
    每个包裹都有一个最迟送到门口的日期。交到您手中之前，风险由我们承担。途中丢失或损坏的，由您选择补发或退款。

    ## 如果有问题
    对有问题的商品，您所在国家的法律给您的权利一概不变。请在订单页面提出：可以修理、更换，也可以退款，连同关税、税款和运费。

    ## 法律和争议
    不论这些条款怎么写，您居住国的强制性法律都保护您。您可以向当地法院起诉。
guide-text-withdrawal =
    ## 无理由退货权
    您有权在 { $period }内撤回本合同，不需要说明理由。期限从您本人，或您指定的、承运商以外的人，收到最后一件商品的次日起算。

    行使这项权利，请明确告诉我们：可以在订单页面上，可以写邮件到 { $mail }，也可以用无理由退货通知书，但不是非用它不可。在期限届满之前发出即可。

    ## 之后怎么办
    您付给我们的全部款项，包括标准配送的费用，我们都会退还，不拖延，最迟在收到您的通知后 14 天内，按您付款的方式原路退回，不收任何费用。我们可以等到收回商品，或您证明已经寄出之后再退款，以较早者为准。

    请尽快寄回商品，最迟在发出通知后 14 天内。商品没有问题的，回程运费由您承担。只有超出查看商品所必需的使用造成的贬值，才由您负责。

    ## 哪些不适用
    按您的要求定制或刻字的商品，容易变质的商品，以及出于健康或卫生原因、拆封后不宜退回的密封商品。
guide-text-withdrawal-form =
    （只有在您要撤回合同时，才需要填写并寄回本通知书。）

    致：本店，{ $mail }

    本人/我们（*）特此通知，撤回本人/我们（*）就下列商品（*）订立的买卖合同：

    订单号：

    订购日期（*）/收货日期（*）：

    消费者姓名：

    消费者地址：

    消费者签名（仅在以纸质寄送时）：

    日期：

    （*）请划去不适用的内容。
guide-text-privacy =
    ## 我们保存什么，为什么
    您的姓名、地址、邮箱和订单，因为包裹和海关单证需要它们，没有它们就无法履行合同。发票和海关单证按税法规定的期限保存。卡号从不经过我们。

    ## 还有谁会看到
    出品方、承运商、海关和收款机构，各自只看到所需的部分。其中有些在别的国家，货物就是从那里来的。本店的页面不从其他网站加载任何内容，也没有人统计您的行踪。

    ## Cookie
    只是逛逛，一个也没有。放入购物车或登录时会设置一个，好让我们认得是您的；只作此用。

    ## 您的权利
    您可以查看我们保存的您的信息，在法律允许的范围内要求更正、带走或删除，也可以提出反对。请写信到 { $mail }。您还可以向居住地的数据保护机关投诉。

## 送不到的商品：templates/parts/barred.html、parts/lot.html

guide-minds = 没有承运商把它送到这里（{ $country }）：{ $what }
guide-minds-carrier = { $carrier } 不收：{ $what }
guide-barred-why = 为什么送不到这里（{ $country }）
guide-barred-law = 法律禁止
guide-barred-ask = 算算送到别处要多少钱
guide-barred-none = 目前这类商品都送不到这里（{ $country }）。

## /ops/legal

guide-ops-legal = 法律文本
guide-ops-legal-say = 每个市场需要哪些文本、依据哪部法律、今天展示的是什么。可以为某个市场和某种语言撰写自己的版本，自其生效日起适用；此前适用的文本仍可查阅。没有撰写的，展示自带的简短文本。
guide-ops-market = 市场
guide-ops-all = 没有自己文本的所有市场
guide-ops-language = 语言
guide-ops-show = 显示
guide-ops-needed = 法律依据
guide-ops-not-needed = 规则表未作要求
guide-ops-stands = 今天展示
guide-ops-read = 以顾客身份阅读
guide-ops-write = 撰写新版本
guide-ops-body = 正文
guide-ops-body-hint = 空一行另起一段；以 ## 开头的行为标题。留空：恢复自带文本。
guide-ops-from = 生效日
guide-ops-early = 不能早于{ $day }生效：顾客购买时有效的文本保持不变。
guide-ops-moved = 期间有人写了另一个版本，见下方；您填的内容还在。
guide-ops-save = 添加此版本
guide-ops-versions = 版本
guide-ops-no-versions = 暂无。
guide-ops-empty = 无正文：自带文本
guide-ops-by = 撰写人：{ $author }
said-legal-written = 版本已添加。

## /ops/style

guide-style = 设计系统
guide-style-say = 各页面的设计变量和组件，列出每种状态：浅色和深色、从左到右和从右到左。由店铺所用的模板生成，商品和价格都是今天的。
guide-style-light = 浅色
guide-style-dark = 深色
guide-style-colours = 颜色
guide-style-type = 字体
guide-style-space = 间距
guide-style-buttons = 按钮
guide-style-fields = 输入框
guide-style-price = 价格和明细单
guide-style-ribbon = 行程
guide-style-seal = 海关印章
guide-style-cards = 列表中的商品
guide-style-notices = 提示
guide-style-badges = 状态
guide-style-table = 表格
guide-style-pager = 分页
guide-style-empty = 空状态
guide-style-stars = 星级
guide-style-choices = 选项
guide-style-rest = 常态
guide-style-hover = 指针悬停
guide-style-focus = 键盘聚焦
guide-style-disabled = 停用
guide-style-error = 有误
guide-style-main = 主要操作
guide-style-plain = 次要操作
guide-style-slim = 行内操作
guide-style-no-goods = 还没有在售商品；有了之后，展示商品的组件会显示在这里。
