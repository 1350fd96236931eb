# 官方税则文件中未能采用的内容（导入税则，/ops/rules）

unread-shape = 该行的单元格数与表头不符。
unread-no-code = 有税率，没有税号。
unread-code = 税号不是六位、八位或十位数字。
unread-twice = 税号重复出现，税率不同。
unread-no-rate = 本行和上级行都没有税率。
unread-parent = 上级行的税率无法读取。
unread-special-provision = 属第 98 或 99 章的规定：此类措施请单独录入。
unread-reference = 税率写在别处，见其他行或注释。
unread-season = 税率随季节变动。
unread-entry-price = 税率取决于入境价格。
unread-recipe = 部分税率取决于配方（乳、糖、淀粉）。
unread-unit = 关税按“{ $unit }”计征，包裹数据中没有此项。
unread-several = 有多个从量金额。
unread-part = 税率仅适用于部分商品。
unread-bounds = 税率有上下限，我们的表无法记录。
unread-formula = 税率是一个公式。
unread-provisional = 目前暂适用欧盟税率。
unread-words = 其中的文字或数字无法理解。
unread-trade-remedy = 其中部分商品另征贸易救济关税，文件没有写明数额。
unread-suspended = { $count ->
   *[other] 有 { $count } 行可能暂时适用较低税率，文件没有写明哪些商品。
}
unread-quota = 配额内有较低税率。
unread-differ = { $count ->
    [1] 此子目有一行未读取：商品须用八位税号。
   *[other] 此子目各行有 { $count } 种不同税率：商品须用八位税号。
}
unread-programme = { $count ->
   *[other] 优惠项目“{ $code }”不是国家列表；有 { $count } 行提到它，商品按普通税率征收。
}
unread-programme-unknown = { $count ->
   *[other] 优惠项目“{ $code }”不在我们的表中；有 { $count } 行提到它，商品按普通税率征收。
}
unread-other-column = 第二栏原产国的税率未读取，其商品在此没有税率。{ $why }
unread-preference = 有一项优惠税率未读取，商品按普通税率征收。{ $why }
