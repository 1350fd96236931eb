## entrepot import listings：商品文件中某一行的问题。“应为”之后写的是该处应有的内容。

carry-fault = 第 { $line } 行，{ $column }：现为“{ $value }”，应为{ $expected }
carry-cells =
    { $count ->
       *[other] { $count } 个单元格，与表头的列数相同
    }
carry-key = 商品代号（handle、SKU 或 id）
carry-title = 标题，写在商品的第一行
carry-nothing = 价格，或图片地址
carry-gift-card = 实物商品；本店不售礼品卡
carry-not-shipped = 需要发货的商品
carry-grouped = 独立的商品；组合商品只是引用其他商品
carry-external = 在本店销售的商品，而不是别家店的
carry-kind = 可识别的商品类型：simple、variable 或 variation
carry-not-new = 全新商品
carry-no-parent = 本文件中一件 variable 商品的 SKU，或 id: 加编号
carry-no-forms = 在本文件中至少有一个 variation 的商品
carry-price =
    { $digits ->
        [0] 大于零的 { $currency } 价格，不带小数
       *[other] 大于零的 { $currency } 价格，小数点用英文句点，最多 { $digits } 位小数
    }
carry-amount = 带币种的金额（14.90 EUR）
carry-currency = { $currency } 价格，即品牌的币种
carry-other-price = { $currency } 价格，小数点用英文句点，或留空
carry-unpriced = 价格，或留空
carry-above-price = 不高于售价的金额
carry-no-unit = 旁边数量的单位
carry-measure = 带单位的数量，单位如 g、kg、ml、cl、l、m 或 m2
carry-no-choice = 该选项的一个值
carry-stray-choice = 空：商品第一行没有这个选项
carry-same-choice = 本商品其他变体都没有的选项组合
carry-choices = 每行一个选项值：代码、逗号、文字
carry-options = 不超过 { $most } 个用来区分变体的选项
carry-forms = 一行不超过 { $most } 个变体
carry-no-sku = 一个货号；无法由 handle 和选项值生成
carry-sku = 不超过 64 个字符的货号，不含空格和 / ? #
carry-sku-twice = 前面各行没有用过的货号
carry-sku-taken = 其他商品没有用过的货号
carry-tariff = 6 至 10 位的税则号列
carry-origin = 国家的两位字母代码
carry-grams = 以克为单位的重量
carry-weight = 带单位的重量（210 g、3.2 lb）
carry-side = 带单位的长度（20 cm、8 in）
carry-pieces = 件数
carry-language = 语言的两位字母代码
carry-flag = TRUE 或 FALSE
carry-restrictions = 以下词语，可多选，以空格分隔：{ $words }
carry-unfit-choice = 商品每个选项的一个值
carry-unfit-option = 最多三个选项，每个都有名称
carry-unfit = 商品保持可售所需的内容，因为它已上架
carry-unkept = 可以保存的商品；期间不得有人修改它

## Merchant 商品数据源的属性作为选项时的名称

carry-option-colour = 颜色
carry-option-size = 尺寸
carry-option-material = 材质
carry-option-pattern = 图案

## 文件为什么无法读取

carry-no-brand = 没有品牌 { $brand }；请先添加，现有品牌见 /ops
carry-no-place = 没有地点 { $place }；各地点的代码见 /ops/places
carry-no-form = 这不是可识别的商品文件。可以读取 Shopify 商品 CSV（Handle 或 URL handle、Title、Price）、WooCommerce 商品 CSV（Type、SKU、Name、Regular price）和 Google Merchant 商品数据（XML，或含 id、title、price 的表格）。可用 --form 指明格式。
carry-no-column = 文件缺少列 { $columns }；请重新导出商品，包含全部列，表头用英文
carry-not-text = 第 { $line } 行：不是 UTF-8 文本；请把文件存为 CSV UTF-8
carry-malformed = 第 { $line } 行：{ $why }
carry-under-way = 另一个进程正在导入此文件；这里没有再保存任何内容

## 导入的进度和结果

carry-resumes =
    { $count ->
       *[other] 此文件上次导入中断：已处理 { $count } 件商品，最后一件在第 { $line } 行。从其后继续。
    }
carry-kept =
    { $count ->
       *[other] 目前已保存 { $count } 件商品，至第 { $line } 行
    }
carry-draft = 草稿 { $product }：{ $lacks }
carry-more-drafts =
    { $count ->
       *[other] …… 另有 { $count } 份草稿；品牌工作台可查看全部
    }
carry-lack-hs6 = { $count } 个变体：税则子目
carry-lack-origin = { $count } 个变体：原产国
carry-lack-weight = { $count } 个变体：重量
carry-faults-in =
    { $count ->
       *[other] { $count } 行不能使用，列于 { $file }
    }
carry-more-faults =
    { $count ->
       *[other] …… 另有 { $count } 处；用 --errors 文件名 可全部写出
    }
carry-others =
    { $count ->
       *[other] 已跳过 { $count } 件其他品牌的商品。
    }
carry-dry-run = 试运行，没有保存任何内容。结果将是：
carry-sum = 行：{ $rows }。商品：{ $products }（变体：{ $variants }）。新增：{ $added }。修改：{ $changed }。未变：{ $same }。上架前待补：{ $drafts }。待在工作台添加的图片：{ $pictures }。有误的单元格：{ $faults }。

## entrepot export listings 和 templates/brand/listings.html

carry-export = 导出为 CSV
carry-exported =
    { $count ->
       *[other] 已导出 { $count } 件商品，共 { $variants } 个变体。
    }
carry-left-out =
    { $count ->
       *[other] { $count } 件商品未导出：没有可售的变体，或还没有文案。
    }
