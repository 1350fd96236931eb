## 商品表单：templates/brand/listing.html

prices-floor = 最低接受价（{ $currency }）
prices-floor-hint = 不论汇率怎样变动，单件售价都不会低于此价。没有下限就留空。
prices-regular = 降价前价格（{ $currency }）
prices-regular-hint = 仅在上面的价格是降价时填写。店里会显示它；法律要求时，则显示近几周的最低价。
prices-measure = 含量
prices-measure-hint = 每件装多少，例如 100 g：页面会据此显示每千克或每升的价格。
prices-unit = 单位
prices-unit-none = 不按计量出售
prices-floor-wrong = 第 { $line } 行：最低接受价须为大于零的 { $currency } 金额，且不高于售价
prices-floor-high = 第 { $line } 行：最低接受价不能高于售价
prices-regular-wrong = 第 { $line } 行：降价前价格须为 { $currency } 金额，且高于售价
prices-regular-low = 第 { $line } 行：降价前价格必须高于售价
prices-measure-wrong = 第 { $line } 行：含量须为大于零的数字，最多三位小数
prices-unit-missing = 第 { $line } 行：请选择含量的单位

## 价格旁边：templates/parts/price.html、parts/lot.html、shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = 降价
prices-lowest =
    { $days ->
       *[other] 降价前 { $days } 天内最低价：{ $price }
    }
prices-before = 降价前价格：{ $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] 件
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] 件
    }
fact-contents = 含量

## 边境上谁付钱：商品页、购物车、结账和订单邮件

incoterm-says = { $incoterm ->
        [dap] 目的地交货（DAP）：承运商可能会上门向您收取关税和税款。这笔钱您在这里已经付过：把承运商的收据发给我们，我们如数退还。
       *[ddp] 完税后交货（DDP）：关税和税款都包含在您此处所付的金额里，到门口无须再付。
    }

## 明细单：src/web/shop/receipt.rs

receipt-floor = { $brand } 最低接受 { $least }，按{ $day }汇率 { $rate }

## 汇率来源：templates/ops/rates.html、today.html

rates-window = 商品价格沿用其时间窗前一日的汇率，窗口天数由该市场那一行（rate_days）规定，因此不会天天变动。
feed-title = 从银行抓取
feed-off = 汇率未设置自动抓取。请在设置项 rates_url 中填写每日文件的地址，或手动导入文件。
feed-address = 地址
feed-every =
    { $hours ->
       *[other] 每 { $hours } 小时
    }
feed-every-label = 抓取频率
feed-good = 上次成功
feed-failed = 上次失败
feed-never = 尚无
feed-now = 立即抓取
feed-down = 汇率抓取失败
feed-why-address = 地址无法访问。
feed-why-slow = 银行未及时响应。
feed-why-status = 银行返回的不是文件，而是状态码 { $detail }。
feed-why-large = 返回内容远大于正常的汇率文件。
feed-why-text = 返回内容不是文本。
feed-why-file = 文件无法解析：{ $detail }。未采用其中任何内容。
said-rates-new = 新汇率已生效。
said-rates-same = 银行没有更新的汇率。
said-rates-failed = 汇率抓取失败，价格沿用最近一次的汇率。
