## templates/layout.html 及其组件

skip-to-goods = 跳到商品
header-search = 搜索商品和品牌
header-search-button = 搜索
header-account = 账号
header-sign-in = 登录
header-cart = 购物车
header-ways = 商品
market-delivering = 送达地：{ $country }
market-stay = 页面不会跳走。送不到那里的商品会标出来，并说明原因。
foot-before = 购买之前
foot-after = 购买之后
foot-house = 关于本店
foot-duties = 价格里包含什么
foot-shipping = 货物怎么送
foot-follow = 查询订单
foot-returns = 退货
foot-about = Entrepot 是谁
foot-legal = 条款、隐私与责任
foot-note = 价格已含关税和税款。送达地：{ $country }。

## templates/shop/home.html

home-title = 页面上的价格，就是送到门口的价格
home-description = 瓷器、茶叶、丝绸、灯具与音响，来自亲手做出它们的工坊，价格已含关税和税款。
home-say = 瓷器、茶叶、丝绸、灯具与音响，来自亲手做出它们的工坊。关税、税款和报关手续，在包裹出发之前都已办妥。
home-see-new = 看看新到的
home-see-lanes = 看看货物怎么送
home-new = 新近开箱
home-all = 全部商品
home-receipt = 每个价格都能展开成明细单
home-receipt-is = 点开任何一个价格，就能看到它由什么组成：出品方的价格、关税、税款、运输，每一项都注明所依据的规则和查证日期。您看到的明细单，就是您留存的明细单。
home-receipt-more = 如果有人上门要您多付钱，请不要付，写信告诉我们，由我们处理。
home-receipt-how = 价格是怎么算出来的
home-lanes =
    { $count ->
       *[other] { $count } 条线路，今日开通
    }
home-brands = 与我们合作的工坊
brands-name = 工坊
brands-from = 所在地
brands-makes = 出品
brands-since = 创立
place-in-country = { $country }{ $city }

## 海关印章，templates/parts/seal.html

seal-paid = 关税和税款已付。

## 列表：templates/parts/lot.html、sorts.html、pager.html；分类、品牌和搜索页

crumbs-label = 当前位置
crumb-home = 首页
lot-all-in = 含关税和税款
lot-to-door = 运费，送到门口
lot-from = { $city }发货，{ $days }送达
lot-at = { $city }现货，{ $days }送达
list-count =
    { $count ->
       *[other] { $count } 件商品
    }
list-empty = 这层货架上还没有东西。
sort-label = 排序
sort-newest = 最新上架
sort-price = 到门价从低到高
sort-price-down = 从高到低
list-pages = 页码
list-before = 上一页
list-after = 下一页
list-page = 第 { $number } 页
brand-range =
    { $count ->
       *[other] 这家工坊的 { $count } 件商品
    }
search-title = “{ $query }”
search-all = 全部商品
search-nothing = 没有找到“{ $query }”
search-try = 换个短一点的词试试，或者沿着货架逛逛：

## templates/shop/listing.html

price-worth = 已含关税和税款，不含运费
price-region = 此价格不含您所在州的销售税。如果依法须由我们代收，结账时会在付款前列明。
listing-quantity = 数量
listing-add = 加入购物车
listing-back =
    { $days ->
       *[other] 您有 { $days } 天时间可以退货。商品有问题？回程运费由我们承担，退款包括关税和税款。
    }
listing-roads = 为什么这样送，还有哪些送法
roads-outcome = 结果
roads-taken = 这次就这样送。
road-arrives = 最迟{ $day }送到门口
listing-about = 商品介绍
listing-safety = 安全与责任方
listing-beside = 同架陈列
listing-instead = 能送到那里的商品
fact-weight = 重量
fact-size = 尺寸
fact-care = 保养
fact-tariff = 税则号列
fact-origin = 产地
fact-sku = 货号
fact-maker = 生产者
fact-answers = 当地责任方
fact-answers-is = Entrepot，作为销售方。有任何不妥之处，请写信给我们。

## 为什么没有价格；各条前面都有国家

no-offer-sold-out = 暂时售罄
no-offer-no-lane = 没有承运商能从存货地送到这里
no-offer-closed = 送到这里的线路暂时关闭
no-offer-prohibited = 这里禁止进口
no-offer-restricted = 这条线路的承运商不收此类商品
no-offer-too-heavy = 超出这条线路承运商的重量上限
no-offer-too-late = 无法按时送到
no-offer-no-tariff = 我们还不清楚它在这里的关税
no-offer-incomplete = 品牌方还没有补齐海关需要的信息
no-offer-no-price = 暂时无法定价
no-offer-other-forms = 也许其他款式可以买到，请看下方。
no-offer-goes-to = 可以送到：
no-offer-elsewhere = 页面底部的商品可以送到那里。

## 明细单，templates/parts/slip.html

receipt-caption = { $day }按一件计算
receipt-form = { $title }，{ $form }
receipt-charge = { $name } { $rate }
receipt-rule = 规则
receipt-no-duty = 关税
receipt-duty-relief = 免征：货值不超过 { $limit }。
receipt-duty-waived = 免征：货值在免税限额以内。
receipt-duty-settled = 免征：货物此前已经进口，存放在该国关境内。
receipt-duty-free = 此类商品免征。
receipt-carrier = { $mode }，{ $carrier }

## 行程，templates/parts/ribbon.html


## 线路，templates/parts/lanes.html

way-label = 送到这个国家的线路
way-from = 始发地
way-by = 运输方式
way-arrives = 现在下单，预计送到
way-refuses = 不收
way-takes-all = 店里的商品都收
way-shelf = { $city }现货仓
way-hub = { $city }集货中心
days-at-door = { $days }

## 价格旁的图示与合计，见于列表、购物车和订单

home-see-goods = 去看商品
home-receipt-promise = 如果有人上门要您多付钱，请不要付，写信告诉我们。
seal-nobody-asks = 不会有人在门口向您收钱。
seal-nothing-to-sign = 报关单由我们提交，应缴的钱由我们来付。您不用签字，也不用付钱。
journey-title = 它怎么来到您手中
journey-hub = 交给承运商
journey-on-shelf = 现货在库，发出
journey-border = 海关
journey-cleared = 已清关
journey-door = 您家门口
receipt-unfold = 这个价格由什么组成
receipt-asked = { $brand } 定价 { $asked }，按{ $day }汇率 { $rate } 换算，另加换汇差价 { $margin }
receipt-asked-same = { $brand } 定价 { $asked }
receipt-goods-sum = 商品价，含关税和税款
receipt-delivery = { $city }发货的运费
receipt-on-delivery = { $what }（运费部分）
receipt-restated = 以当地货币计为 { $local }，再按{ $day }汇率 { $rate } 换算
receipt-at-door = 到门价
price-inside = 已含关税和税款
price-delivery = 运费
price-at-door = 到门价
