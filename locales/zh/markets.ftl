## 结账页的地址，templates/shop/checkout.html

checkout-post-town = 邮政城镇
checkout-district = 区或镇
checkout-suburb = 街区或镇
checkout-prefecture = 都道府县
checkout-province-or-city = 道或广域市

## 不放行个人包裹的国家

no-offer-route-closed = 这里的海关不放行境外寄给个人的包裹
price-worth-shelf = 从该国境内仓库发货，含税，不含运费
no-offer-route-closed-help = 只能从该国境内的现货出售，目前那里没有货。
brand-why-route-closed = 当地海关不放行境外寄给个人的包裹。存放在该国仓库的库存可以销售。
care-why-route-closed = 当地海关不放行境外寄给个人的包裹

## 地区税：templates/shop/listing.html、cart.html、checkout.html

price-region-state = 此价格中的税款按多数州的税率计算。结账时得知您所在的州之后，会在付款前显示含该州税款的价格。
price-region-province = 此价格中的税款是全国统一的部分。结账时得知您所在的省之后，会加上省级部分，并在付款前显示价格。
checkout-region-show = 显示此地址的总额
checkout-region-in = 总额按此地区的税收规则计算：{ $region }。
checkout-region-price = 含{ $region }的税款，您付 { $now }
checkout-region-price-help = 此前页面显示 { $was }。没有扣款。页末的按钮按新的总额支付。
checkout-region-open = 不指定地区，您付 { $now }

## 选择国家和语言，templates/parts/market.html

market-language = 语言
market-currency = 付款货币
market-currency-show = 显示价格
market-currency-say = 关税和税款以 { $own } 计算，再按当日汇率换算。
part-europe = 欧洲
part-americas = 美洲
part-middle-east = 中东和中亚
part-asia-pacific = 亚太

## templates/ops/registrations.html

ops-nav-registrations = 税务登记
registrations-title = 境外税务登记
registrations-say = 本店在哪里登记了哪些税。由谁代收税款取决于此；自下一次报价起生效，已锁定的价格和已下的订单不变。导入更多登记：
registrations-none = 没有任何登记：所有进口环节税都在边境征收。
registrations-where = 地区
registrations-scheme = 制度
registrations-number = 登记号
registrations-lets = 允许我们
registration-ioss = 通过进口一站式（IOSS）申报增值税
registration-marketplace = 以平台身份代收税款
registration-seller = 以登记卖家身份代收税款
registration-voec = 代收小额货物增值税（VOEC）
registration-sales-tax = 代收州销售税
registration-regime = 按当地制度申报
registrations-without = 尚无登记的站点
registrations-without-say = 在这些站点，进口环节税在边境代顾客缴纳，我们不代收地区税。

## 商品数据源，web/shop/feeds.rs

goods-feed-title = 送往{ $country }的商品，含关税和税款
goods-feed-say = 每个价格都是商品的到门价，运费另列。
