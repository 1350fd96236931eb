## templates/ops/changes.html：提议中的规则

changes-title = 规则变更
changes-say = 新规则先列出对价格的影响，再由另一位运营人员批准生效。每一行自其日期在适用地的零时起生效。
changes-back = 有效规则
changes-new = 提议新规则
changes-file = 文件
changes-files = 文件
changes-file-hint = 带规则库表头的 CSV 表（UTF-8），可多个一并提交；或欧洲央行发布的汇率文件。合计不超过 16 MB。
changes-mode = 采用方式
changes-mode-additions = 逐行替换有效规则
changes-mode-tables = 整表替换现有的表
changes-effective = 起始日
changes-effective-hint = 用于自身没有更晚起始日的行。
changes-note = 给批准人的说明
changes-propose = 查看影响
changes-list = 历次提议
changes-none = 还没有人提议变更。选择文件即可查看影响；另一位运营人员同意之前，不会有任何改动。
changes-by = 提议人
changes-line = 行
changes-column = 列
changes-what-wrong = 问题
changes-faults =
    { $count ->
       *[other] { $count } 个单元格不能使用。未导入任何内容。
    }
changes-file-needed = 请选择文件
changes-file-empty = “{ $file }”是空文件
changes-file-not-text = “{ $file }”不是文本。请把表存为 CSV（UTF-8）后重新选择
changes-file-heading = “{ $file }”的开头不是任何一张表的表头。最接近的是 { $near }：{ $expected }
changes-file-mixed = 规则与汇率须分开提议：请只选同一类文件
changes-file-large = 文件合计超过 { $most } MB。请少选一些，或用“entrepot import rules”提议
changes-day-wrong = 请填写日期
changes-official = 官方税则文件
changes-official-hint = 美国税则表和英国全球税则可直接读取；无法读取的内容逐行列出，绝不按零税率处理。
changes-source = 来源，将写在明细单上
changes-source-hint = 未填则用文件名。
changes-tariff = 文件中的哪一部税则
changes-tariff-absent = “{ $file }”中没有此税则
changes-nothing-new = 各行均已有效，没有可提议的内容

## templates/ops/change.html：单项变更

change-title = 规则变更
change-all = 全部变更
change-state-proposed = 等待另一位运营人员
change-state-approved = 已批准
change-state-taken-back = 已撤销
change-state-withdrawn = 已撤回
change-state-refused = 已否决
change-facts = 提议内容
change-proposed = 提议
change-decided = 决定
change-taken-back = 撤销
change-before = 变更前规则
change-after = 变更后规则
change-decide = 决定
change-second = 这是您的提议，须由另一位运营人员批准。
change-closed = 没有需要决定的内容。
change-approve = 批准
change-approve-say = 规则对所有价格生效。每一行自其日期在适用地的零时起生效；已下订单的明细单不变。
change-approve-do = 批准生效
change-refuse = 否决
change-refuse-say = 提议结案，不作任何改动。
change-refuse-do = 否决提议
change-withdraw = 撤回
change-withdraw-say = 提议结案，不作任何改动。文件可以再次提议。
change-withdraw-do = 撤回提议
change-take-back = 撤销
change-take-back-say = 立即原样恢复变更前的规则。期间所下订单的明细单不变。
change-take-back-do = 撤销变更
change-not-new = 已不会带来任何改动。请撤回。
change-not-own = 不能批准自己的提议
change-not-own-help = 请另一位运营人员查看并批准。
change-not-yours = 只有提议人可以撤回。您可以否决。
change-not-look = 请重新查看：现在的影响已与此处所示不同
change-not-look-help = 此后有效规则有变，或其日期已到。请在下方重新比对，再作决定。
change-not-later = 有后续变更以此为基础，请先撤销：
change-not-other = 此后又有其他规则生效，无法直接恢复从前的规则。请提议您需要的表。
change-stale = 有效规则已不是当时比对所用的规则。
change-look-again = 重新比对
change-past =
    { $count ->
       *[other] { $count } 行改动了已过去的日期
    }
change-past-help = 那些日期所下订单的明细单不变，当时显示并已支付的价格也不变。请确认是有意为之。
change-uncertain =
    { $count ->
       *[other] { $count } 个新行标为不确定
    }
change-uncertain-help = 依据这些行的报价会向运营人员注明，不向顾客注明。
change-unread =
    { $count ->
       *[other] { $count } 行无法理解，已略去
    }
change-unread-see = 逐行查看
change-unread-row = 原文
change-prices = 对价格的影响
change-prices-say = 首日的页面标价，变更前后对比，含关税和税款，按今日汇率。数据为提议时计算。
change-market-still = { $country }：页面标价没有变动。
change-market =
    { $count ->
       *[other] { $all } 个价格中有 { $count } 个变动
    }
change-market-parts = （涨 { $dearer }，降 { $cheaper }，新增 { $gained }，失去 { $lost }）
change-floor =
    { $count ->
       *[other] { $count } 个会跌破品牌的最低接受价，已按下限保持。
    }
change-goods = 商品
change-was = 变更前
change-now = 变更后
change-by = 差额
change-no-price = 无价格
change-largest =
    { $count ->
       *[other] 仅列出变动最大的 { $count } 个。
    }
change-no-market = 这些行的适用地没有站点，页面标价没有变动。
change-carts =
    { $count ->
        [0] { $all } 个未结购物车中，没有商品价格变动的。
       *[other] { $all } 个未结购物车中，有 { $count } 个含价格变动的商品。
    }
change-carts-see = 哪些购物车
change-cart-lines =
    { $count ->
       *[other] { $count } 行中的 { $moved } 行
    }
change-rows = 对规则的影响
change-counts = 新增 { $added }，替换 { $supersedes }，终止 { $ended }，修改 { $changed }，移除 { $removed }。
change-unchanged =
    { $count ->
        [0] 文件中没有已经有效的行。
       *[other] 文件中有 { $count } 行已经有效。
    }
change-fate-added = 新增
change-fate-supersedes = 替换
change-fate-ended = 终止
change-fate-changed = 修改
change-fate-removed = 移除
change-mark-uncertain = 不确定
change-mark-past = 已过去的日期
change-more-rows =
    { $count ->
       *[other] 列出前 { $count } 行。
    }
change-log = 经办记录

## templates/ops/rules.html 和 today.html

rules-changes = 规则变更
rules-waiting =
    { $count ->
       *[other] { $count } 项规则变更等待另一位运营人员
    }
rules-versions = 版本
rules-versions-say = 曾经有效的每一版规则库，都可凭其哈希值查阅。
rules-version-now = 当前有效
rules-version-read = 您正在查看较早的版本。
rules-version-back = 回到有效规则

## templates/care/order.html，仅运营人员可见

order-uncertain =
    { $count ->
       *[other] 这些费用依据了 { $count } 条不确定的规则
    }
