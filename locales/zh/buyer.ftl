## templates/parts/buyer.html：栏位下方的示例

buyer-example = 例如 { $example }

## 地址的拉丁字母写法，templates/parts/buyer.html

buyer-latin-arabic = 如果用阿拉伯文填写：请用拉丁字母再写一遍
buyer-latin-cyrillic = 如果用西里尔字母填写：请用拉丁字母再写一遍
buyer-latin-japanese = 如果用日文填写：请用拉丁字母再写一遍
buyer-latin-korean = 如果用韩文填写：请用拉丁字母再写一遍
buyer-latin-other = 用拉丁字母再写一遍
buyer-latin-why = 用于面单和海关单证，一路上都有人要看。上面已经用拉丁字母写过的，不用重写。
buyer-latin-name = 姓名（拉丁字母）
buyer-latin-street = 街道和门牌号（拉丁字母）
buyer-latin-extra = 楼层、房号、公司（拉丁字母）
buyer-latin-city = 城市（拉丁字母）
buyer-latin-needed = 沿途的海关和承运商只认拉丁字母。这一行请用拉丁字母也写一遍，例如 { $example }
buyer-latin-needed-plain = 沿途的海关和承运商只认拉丁字母。这一行请用拉丁字母也写一遍。
buyer-latin-foreign = 只用拉丁字母，带不带变音符号都可以
buyer-unprintable = 里面有一个面单上印不出来的符号，请去掉。

## 海关用来识别收件人的号码，templates/parts/buyer.html

buyer-customs = 海关需要（{ $country }）
buyer-id-why = 当地海关（{ $country }）凭收件人的号码才放行境外包裹，所以要请您填写。
buyer-id-why-optional = 当地海关（{ $country }）可能会核实境外包裹的收件人。填了号码，清关更快；不填，海关也许会给您打电话。
buyer-id-who = 只有海关和负责申报包裹的承运商能看到，别人看不到。我们加密保存；店员只看得到最后两位。
buyer-id-if-any = { $kind }（选填）
buyer-id-either = { $one } 或 { $other }
buyer-id-cpf = CPF 税号
buyer-id-pccc = 个人清关代码（PCCC）
buyer-id-tckn = 土耳其身份证号（T.C.）
buyer-id-iin = 个人识别号（IIN）
buyer-id-rfc = RFC 税号
buyer-id-curp = CURP 身份代码
buyer-id-saudi = 身份证号或居留证（Iqama）号
buyer-id-pccc-more = 代码的持有人须与收件人姓名一致。
buyer-id-kept = 您的账号里存有 { $number }。留空即使用它。
buyer-id-keep = 加密保存在我的账号里，下次再用
buyer-id-needed = 没有这个号码，当地海关（{ $country }）会把包裹退回。请在这里填写。
buyer-id-digit = 号码里有一位不对，请对照证件核对。
buyer-id-shape = 这不像是该号码。正确的例子：{ $example }

## 下单之前，templates/parts/buyer.html

buyer-sale = 下单之前
buyer-sale-by = 由 { $brand } 销售
buyer-sale-all-in = 全部在内，送到门口（{ $country }），到时不再收钱。
buyer-sale-arrives = 送达
buyer-sale-mind = 如果改变主意
buyer-sale-mind-is =
    { $days ->
       *[other] 自最后一个包裹送达之日起 { $days } 天内，您可以无理由退货。
    }
buyer-sale-law =
    { $days ->
       *[other] 其中 { $days } 天是法律给您的权利。
    }
buyer-sale-how = 怎样无理由退货
buyer-sale-back = 退货运费
buyer-sale-back-is = 只是改变主意，回程运费由您承担；商品有问题、发错了或与描述不符，由我们承担。
buyer-sale-shop = 谁来负责
buyer-sale-shop-is = Entrepot 收取货款，为包裹清关，并负责退货。
buyer-sale-who = 我们是谁
buyer-sale-complain = 投诉
buyer-button = 下单并承担付款义务

## 账号，templates/shop/account.html

buyer-account = 您的海关号码
buyer-account-say = 加密保存，只在包裹需要时使用。已经下的订单，沿用当时提交的号码。
buyer-account-remove = 移除

## 工作台，templates/care/order.html 和 ops/parcel.html

buyer-desk = 收件人海关号码
buyer-desk-latin = 拉丁字母写法
buyer-desk-sealed = 无法解开收件人海关号码，而缺少该号码的单证会在海关被退回，因此未打印任何内容。请通知负责服务器的人员。
