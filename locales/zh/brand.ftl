## templates/brand/frame.html

brand-nav-listings = 商品
brand-nav-stock = 库存
brand-nav-orders = 订单

## templates/brand/listings.html

brand-listings = 商品
brand-new = 新建商品
brand-none = 还没有商品。请新建第一件；上架之前一直是草稿。
brand-count =
    { $count ->
       *[other] { $count } 件商品
    }
brand-picture = 图片
brand-title = 标题
brand-state = 状态
brand-variants = 变体
brand-sold-to = 可售目的地
brand-lacks = 待补内容
brand-sold-of =
    { $all ->
       *[other] { $sold }/{ $all } 个目的地
    }
brand-pages = 页码
listing-state-draft = 草稿
listing-state-published = 在售
listing-state-withdrawn = 已下架
brand-missing-hs6 = { $sku }：税则子目
brand-missing-origin = { $sku }：原产国
brand-missing-weight = { $sku }：重量
brand-unready-title = 标题
brand-unready-picture = 图片
brand-unready-variant = 一个在售变体

## templates/brand/listing.html

brand-as-shopper = 以顾客身份查看
brand-publish = 上架
brand-withdraw = 下架
brand-unready = 上架之前还需要
brand-words = 文案
brand-words-none = 尚未填写
brand-summary = 一两句话的简介
brand-body = 商品介绍
brand-care = 保养方法
brand-category = 分类
brand-category-none = 暂无
brand-options = 选项
brand-options-say = 变体之间的区别，例如釉色或尺寸。清空一行即删除该选项值。
brand-option = 选项 { $number }
brand-option-none = 无
brand-option-name = 选项名称
brand-choice = 选项值 { $number }
brand-variants-say = 顾客可以买到的每种款式占一行。价格由您定，不含关税和税款。
brand-variant = 变体 { $number }
brand-variant-new = 添加变体
brand-price = 价格（{ $currency }）
brand-hs6 = HS 编码，六位
brand-tariff = 完整税则号列
brand-origin = 原产国，例如 CN
brand-proven = 原产地证明
brand-proven-say = 持有优惠原产地证明的商品，适用贸易协定给予的较低关税。仅在持有证明、并随每个包裹附上时勾选。
brand-weight = 重量（g）
brand-length = 长（mm）
brand-width = 宽（mm）
brand-height = 高（mm）
brand-shows = 对应图片
brand-minds = 承运商关注的属性
brand-restriction-battery = 电池
brand-restriction-liquid = 液体
brand-restriction-magnet = 磁铁
brand-restriction-blade = 刀具
brand-restriction-food = 食品
brand-on-sale = 在售
brand-off-sale = 停售
brand-save = 保存
brand-last = 最近修改
ready-title = 各目的地在售情况
ready-title-draft = 各目的地可售情况
ready-shelf = 页面标价
ready-door = 到门价
ready-all = 可以购买
ready-some =
    { $all ->
       *[other] { $sold }/{ $all } 个变体
    }
ready-none = 无法购买
brand-why-sold-out = 可发货的地点没有库存。
brand-why-no-lane = 没有到那里的线路。
brand-why-closed = 到那里的线路暂时关闭。
brand-why-prohibited = 此类商品禁止寄往那里。
brand-why-restricted = 没有承运商收寄此类商品到那里。
brand-why-too-heavy = 超出所有线路的重量上限。
brand-why-too-late = 无法按时送达。
brand-why-no-tariff = 我们还没有此 HS 编码在当地的税则数据。
brand-why-incomplete = 缺少 HS 编码、原产国或重量。
brand-why-no-price = 缺少规则或汇率，由运营人员处理。
brand-pictures = 图片
brand-picture-new = 添加图片
brand-picture-file = 文件
brand-picture-hint = JPEG、PNG 或 WebP，不超过 12 MB。相机附带的信息会被去除。
brand-picture-add = 添加图片
brand-picture-remove = 移除图片
brand-alt = 图片描述（{ $language }）
brand-alt-change = 修改描述

## 商品可能有的问题

brand-category-wrong = 请从列表中选择一个分类
brand-title-missing = 请填写这种语言的标题，或清空这种语言的其他栏
brand-title-needed = 请至少用一种语言填写标题
brand-option-name-missing = 请给这个选项起名，例如“釉色”
brand-option-choices-missing = 请为这个选项至少填写一个值
brand-choice-missing = 第 { $line } 行：请选择“{ $option }”
brand-choice-twice = 第 { $line } 行：另一行在售变体的选项与此相同
brand-sku-wrong = 第 { $line } 行：SKU 最多 64 个字符，不得含空格或斜杠
brand-sku-twice = 第 { $line } 行：此 SKU 在另一行也出现了
brand-sku-taken = 第 { $line } 行：此 SKU 已属于另一件商品
brand-price-wrong = 第 { $line } 行：请填写大于零的 { $currency } 价格，例如 { $example }
brand-hs6-wrong = 第 { $line } 行：请填写六位数字，例如 6911.10
brand-tariff-wrong = 第 { $line } 行：请填写八到十位数字，以 HS 编码开头
brand-origin-wrong = 第 { $line } 行：请填写国家的两位字母代码，例如 CN
brand-weight-wrong = 第 { $line } 行：请填写 1 到 1,000,000 的整数克
brand-size-wrong = 第 { $line } 行：请填写 1 到 10,000 的整数毫米
brand-size-half = 第 { $line } 行：长宽高请全部填写，或全部留空
brand-needed-on-sale = 第 { $line } 行：商品在售时此项不能为空
brand-moved-on = 您填写期间，有人保存过此商品。您填的内容还在：再次保存即以它为准。
brand-refused = 按现有内容无法保存。请检查选项和变体。
brand-picture-needed = 请选择文件
brand-picture-too-large = 文件超过 12 MB，请换小一些的
brand-picture-too-many-pixels = 图片超过 4000 万像素，请换小一些的
brand-picture-not-one = 这不是 JPEG、PNG 或 WebP 图片
brand-picture-odd-shape = 一边超过另一边的八倍。请裁得更接近正方形
brand-picture-too-small = 图片宽度不足 320 像素，请换大一些的
brand-picture-damaged = 图片已损坏，无法打开。请重新保存后上传
brand-alt-needed = 请至少用一种语言说明图片内容
brand-last-picture = 在售商品至少保留一张图片。请先添加另一张，再移除这张。

## templates/brand/stock.html

stock-title = 库存
stock-say = 各地点可自由销售的件数。为订单保留的件数另列。
stock-none = 还没有在售变体。在商品里添加变体之后，就能在这里设置库存。
stock-sku = SKU
stock-field = { $sku }，{ $city }可售件数
stock-held = 已占用 { $held } 件
stock-save = 更新库存
stock-wrong = { $sku }：请填写 0 到 { $most } 的整数
stock-moved = { $sku }，{ $city }：期间有销售或盘点，现在可售 { $free } 件。您填的数字还没有生效，请核对后再次提交

## templates/brand/orders.html

sold-title = 订单
sold-say = 仅列出您的商品；买家信息由本店掌握。
sold-none = 您的商品还没有人订购。
sold-order = 订单
sold-placed = 下单时间
sold-to = 目的地
sold-goods = 商品
sold-from = 发货地
sold-pieces = 件数
sold-price = 货价
sold-newer = 较新
sold-older = 较早
