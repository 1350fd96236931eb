## templates/ops/frame.html 以及此工作台各页共用的文字

ops-desk = 运营
ops-nav-today = 今日
ops-nav-rules = 规则
ops-nav-rates = 汇率
ops-nav-lanes = 线路
ops-nav-places = 地点
ops-nav-brands = 品牌
ops-nav-letters = 邮件
ops-nav-audit = 操作日志
pager-name = 更多页
pager-before = 上一页
pager-after = 下一页
pager-older = 较早
pager-newest = 回到最新

## templates/ops/rules.html

rules-title = 规则
rules-hash = 当前版本：
rules-table = 表
rules-table-markets = 市场
rules-table-territories = 关境
rules-table-thresholds = 起征点与限额
rules-table-regimes = 征管制度
rules-table-fees = 费用
rules-table-taxes = 税种
rules-table-tariffs = 税则
rules-table-rounding = 取整
rules-table-restrictions = 限制
rules-country = 目的地
rules-all = 全部
rules-on = 有效日期
rules-any-day = 包括已失效和未生效的
rules-show = 显示
rules-found =
    { $count ->
       *[other] { $count } 条规则。
    }
rules-english = 规则内容按来源原文引用，保留英文。
rules-none = 没有符合的规则。请换个日期、表或目的地。
rules-rule = 规则
rules-says = 内容
rules-state = 状态
rules-from = 起
rules-until = 止
rules-open = 长期
rules-source = 来源
rules-off = 已知，未采用
rules-coming = 未生效
rules-over = 已失效
rules-uncertain = 有效，不确定
rules-holds = 有效

## templates/ops/rates.html

rates-title = 汇率
rates-say = 1 欧元兑换的外币数额。定价采用当日或之前最近一次公布的汇率；每张明细单都保留当时所用的汇率。
rates-newest = 最新汇率日期
rates-none = 尚未导入汇率
rates-old =
    { $count ->
       *[other] 最新汇率已是 { $count } 天前的
    }
rates-load = 请用“entrepot import rates 文件”导入更新的汇率。在此之前，价格沿用最近一次的汇率。
rates-published = 已公布的汇率
rates-currency = 货币
rates-per-euro = 1 欧元合
rates-day = 公布日期
rates-source = 来源
rates-pegs = 挂钩货币
rates-pegs-say = 银行不报价、但与其报价货币挂钩的货币。
rates-anchor = 挂钩于
rates-units = 每单位合

## templates/ops/lanes.html

lanes-title = 线路与价卡
lanes-say = 承运商的现行运价，不含每个包裹的操作费。包裹按实重与体积重中较大者计费。
lanes-none = 没有从此地点出发的线路。
lanes-lane = 线路
lanes-to = 目的地
lanes-how = 运输方式
lanes-declared = 申报方式
lanes-terms = 税费
lanes-transit = 运输时效
lanes-days =
    { $to ->
        [1] 1 天
       *[other] { $from }–{ $to } 天
    }
lanes-departs = 集运日
lanes-any-day = 每个工作日
lanes-first = 首重
lanes-step = 续重
lanes-fuel = 燃油附加费
lanes-most = 限重
lanes-card-from = 价卡生效日
lanes-refuses = 不收
lanes-no-card = 今日没有有效价卡
lanes-open = 开通
lanes-closed = 关闭
lanes-ddp = 由我们缴纳
lanes-dap = 到门收取

## templates/ops/places.html

places-title = 地点
places-place = 地点
places-kind = 类型
places-hub = 始发地集货中心
places-warehouse = 海外仓
places-consolidates = 多品牌合并打包
places-cutoff = 截单时间
places-handling = 处理时效
places-days =
    { $count ->
       *[other] { $count } 个工作日
    }
places-off = 下一个休息日
places-per-parcel = 每包裹
places-per-unit = 每件
places-lanes = 线路
places-skus = 变体
places-free = 可售
places-held = 订单占用
places-total = 各地点总件数

## templates/ops/brands.html

brands-title = 品牌
brands-say = 品牌方自行上架商品、管理库存；佣金按货价的比例收取，不含关税和税款。
brands-brand = 品牌
brands-home = 所在地
brands-currency = 定价货币
brands-founded = 创立
brands-commission = 佣金
brands-usual = 标准比例
brands-on-shelf = 在售
brands-all = 商品
brands-maker = 生产者（产品安全法规要求的信息）

## templates/ops/audit.html

audit-title = 操作日志
audit-say = 员工、品牌或命令所作的每次改动，最新在前。任何记录都不会删除。
audit-none = 尚无改动。
audit-when = 时间（UTC）
audit-who = 操作者
audit-did = 操作
audit-to = 对象
audit-detail = 数据
audit-role-brand = 品牌方
audit-role-agent = 客服
audit-role-operator = 运营
audit-role-shopper = 顾客
audit-role-program = 系统

## templates/ops/letters.html

letters-title = 邮件
letters-say = 邮件与引发它的改动同时写成，随后发出。其中可能含密钥和验证码，因此这里不显示正文。
letters-none = 尚无邮件。
letters-written = 写成时间（UTC）
letters-kind = 事由
letters-to = 收件人
letters-language = 语言
letters-tries = 尝试次数
letters-when = 已发送，或下次尝试
letters-error = 错误原因
letters-retry = 重试

## templates/ops/today.html

today-title = 今日
today-failed =
    { $count ->
       *[other] { $count } 封邮件发送失败
    }
today-orders =
    { $count ->
       *[other] 笔订单
    }
today-returns =
    { $count ->
       *[other] 张未结退货单
    }
today-letters =
    { $count ->
       *[other] 封待发邮件
    }
today-listings =
    { $count ->
       *[other] 件商品
    }
today-lanes =
    { $count ->
       *[other] 条线路
    }
today-markets =
    { $count ->
       *[other] 个市场
    }
today-rules = 有效规则
today-log = 最近改动
