# /ops/places 和 /ops/places/{code}

place-new = 新增地点
place-add = 添加地点
place-add-do = 添加此地点
place-taken = 另一个地点已使用此代码，请换一个。
place-code = 代码，例如 CN-SZX
place-not-a-code = 代码由字母、数字和连字符组成：CN-SZX。
place-no-kind = 请选择地点类型。
place-country = 国家，两位字母
place-zone = 时区，例如 Asia/Shanghai
place-no-zone = 请按 IANA 列表填写时区名：Asia/Shanghai、Europe/Warsaw。
place-city = 城市（{ $language }）
place-no-city = 请至少用一种语言填写城市名。
place-runs = 运作方式
place-runs-say = 新的价格和日期立即生效；已售出的保持当时的日期。未填每日包裹数，即不设上限。
place-save = 保存
place-handling-days = 处理时效（工作日）
place-capacity = 每日包裹上限
place-most =
    { $count ->
       *[other] 每日 { $count } 个包裹
    }
place-no-capacity = 请填写每日最多发出的包裹数，或留空。要停止在此接单，请关闭线路。
place-packaging = 包裹包装自重（克）
place-per-parcel = 每包裹操作费 { $currency }
place-per-unit = 每件操作费 { $currency }
place-working = 工作日
place-consolidates = 将同一顾客多个品牌的包裹合并打包
place-not-a-number = 请填写整数，最大 { $most }。
place-not-a-fee = 请填写不小于零的 { $currency } 金额，例如 1.50。
place-not-a-time = 请填写时刻，例如 16:00。
place-no-days = 请至少勾选一天。
place-never-collected = 请勾选 { $lane } 的一个集运日，或先修改该线路的集运日。
place-lanes =
    { $count ->
        [0] 没有线路
       *[other] { $count } 条线路
    }
place-lying =
    { $count ->
        [0] 没有存货
       *[other] { $count } 个变体，可售 { $free } 件，占用 { $held } 件
    }
place-days-off = 休息日
place-no-days-off = 今天之后没有登记休息日。日期按所有工作日都开工来承诺。
place-days-over =
    { $count ->
       *[other] { $count } 个休息日已过。
    }
place-day = 日期
place-day-name = 名称，例如春节
place-add-day = 添加此休息日
place-day-name-needed = 请写明原因：春节、盘点。
place-day-known = 这天已登记为休息日。
place-take = 改为照常上班
place-take-day = { $day }改为照常上班
weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日
said-place-added = 地点已添加。设好寄件人和线路之后，就可以存货。
said-place-changed = 已保存。价格和日期立即生效。
said-day-added = 已设为休息日。日期立即生效。
said-day-taken = 当天照常上班。日期立即生效。
