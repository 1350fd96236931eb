# 线路文件中某一行为何不能使用：entrepot import lanes 和 /ops/lanes

lanes-no-column = 文件没有“{ $column }”列。首行必须写出列名。
lanes-not-a-column = 没有这一列。请从首行删去，或更正列名。
lanes-column-twice = 首行重复出现此列。
lanes-cells = 首行有 { $wanted } 列，此行有 { $found } 列。
lanes-not-csv = 无法按 CSV 读取。请存为以逗号分隔的 UTF-8 CSV。
lanes-rows = 文件至少一行，最多 { $most } 行。
lanes-not-a-code = 代码由字母、数字和连字符组成，最长 { $most } 个字符：SZX-DE-POST。
lanes-not-a-carrier = 请填写顾客熟悉的承运商名称，最长 { $most } 个字符。
lanes-not-a-country = 请填写国家的两位字母代码：DE。
lanes-not-a-word = 请填写以下词语之一：{ $words }。
lanes-not-days = 请填写整数天数，最大 365。
lanes-not-weekdays = 请用数字填写线路的集运日，1 为星期一，7 为星期日，例如 5 或 25；其中至少一天须是所属地点的工作日。每个工作日都集运的留空。
lanes-backwards = 先后颠倒：最长天数不得小于最短天数，最后一天不得早于第一天。
lanes-not-a-border = 请填写进入的关境的两位字母代码，如 EU 或 CH；不越境的留空。
lanes-not-a-day = 日期请写成 2026-12-31。
lanes-not-a-currency = 请填写货币的三位字母代码：CNY。
lanes-not-an-amount = 请填写该行货币的金额，不小于零，例如 12.50，不加千位分隔符。
lanes-not-a-number = 请填写整数。首重须大于零；体积重系数填 0 表示不计体积。
lanes-not-a-fraction = 请填写小于 1 的小数：0.165 即百分之 16.5。
lanes-below-first = 包裹限重不能小于首重。
lanes-no-step = 没有续重的价卡无续重价，超出首重一概不收。请填写续重单位。
lanes-disagrees = 与第 { $line } 行对同一线路的说法不一致。同一线路各行请填写相同内容。
lanes-overlaps = 第 { $line } 行的价卡有效期与此重叠。请让较早的价卡在较晚的开始前一天结束。
lanes-no-place = 没有此代码的地点。代码见 /ops/places；请先添加地点。
lanes-no-market = 没有该国的规则，无法定价。
lanes-other-place = 此线路已存在，始发地是 { $place }。其他始发地的线路请另用代码。
lanes-other-country = 此线路已存在，目的地是{ $country }。其他国家的线路请另用代码。
lanes-begun = 此线路当时有效的价卡，可能已有包裹按它售出。请让新价卡晚些开始，旧价卡至少有效到昨天。
lanes-runs = 有效期为{ $from }至{ $to }的价卡与此重叠。请提前它的最后一天，或推迟此价卡的开始。
lanes-runs-on = 自{ $from }开始的价卡与此重叠。请让此价卡在那之前结束。

# /ops/lanes：查找线路，以及线路文件
lanes-no-match = 没有符合的线路。
lanes-see-all = 查看全部线路
lanes-by-file = 从文件导入线路
lanes-other-file = 换一个文件
lanes-file = CSV 文件，每张价卡一行
lanes-file-hint = 线路各列在其每一行重复填写。生效之前会先列出将有哪些改动。
lanes-file-all = 导出现有线路为此种文件
lanes-file-show = 预览改动
lanes-file-needed = 请先选择文件。
lanes-file-shown = 尚未作任何改动。确认之后，文件将作以下改动。
lanes-file-nothing =
    { $count ->
       *[other] 此文件不改动任何内容：{ $count } 行均与现有数据一致。
    }
lanes-same =
    { $count ->
       *[other] 另有 { $count } 行与现有数据一致。
    }
lanes-faults =
    { $count ->
       *[other] { $count } 个单元格不能使用
    }
lanes-faults-say = 未采用任何内容。请更正文件后重新上传。
lanes-moved = 您查看之后，线路有了变化
lanes-moved-say = 未采用任何内容。文件现在将作以下改动。
lanes-new =
    { $count ->
       *[other] 新增 { $count } 条线路
    }
lanes-changed =
    { $count ->
       *[other] 修改 { $count } 条线路
    }
lanes-new-cards =
    { $count ->
       *[other] { $count } 张价卡
    }
lanes-replaced = 更正
lanes-ended =
    { $count ->
       *[other] { $count } 张价卡更改最后有效日
    }
lanes-what = 项目
lanes-was = 原值
lanes-becomes = 新值
lanes-until-was = 原最后有效日
lanes-until-now = 新最后有效日
lanes-confirm = 确认采用
lanes-discard = 放弃改动
lanes-nothing = 无
lanes-carrier = 承运商
lanes-border = 进入关境
lanes-divisor = 体积重系数（cm³/kg）
said-lanes-taken = 文件已采用。价格即刻按此执行。

# /ops/lanes/{code}：线路、价卡，以及新增价卡
lane-facts = 线路
lane-journey = 假设现在下单
lane-begins = 开始处理
lane-leaves = 交承运商
lane-at-border = 约于何时到边境
lane-arrives = 送到门口
lane-cards = 价卡
lane-no-cards = 没有价卡，此线路无法定价。请在下方添加。
lane-card-add = 添加价卡
lane-card-say = 自首日起生效，前一张价卡在前一天结束。表中预填最后一张价卡的内容。
lane-card-to = 截止日，留空即长期
lane-card-currency = 货币
lane-card-first-g = 首重（克）
lane-card-first = 首重价
lane-card-step-g = 续重单位（克）
lane-card-step = 续重单价
lane-card-max-g = 限重（克）
lane-card-fuel = 燃油附加费率（小数，如 0.165）
lane-card-do = 添加此价卡
said-card-added = 价卡已添加。价格自其首日起按此执行。
