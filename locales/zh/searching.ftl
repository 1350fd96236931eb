## /ops/search：索引、同义词、没有结果的搜索

ops-nav-search = 搜索
searching-title = 搜索
searching-say = 本店靠什么找到商品：索引、同义词，以及顾客搜过却没有结果的词。
searching-index = 索引
searching-holds = 已收录商品
searching-current = 数据截至
searching-none = 还没有索引。建好之前，搜索和列表直接读取数据库。
searching-building = 正在建立：{ $done }/{ $all } 件商品
searching-rebuild = 重建索引
searching-rebuild-say = 重建期间，顾客照常搜索；筛选条件可能暂时缺席。
said-index-anew = 索引正在重建。
searching-try = 试搜
searching-language = 语言
searching-query = 搜索词
searching-show = 显示
searching-as-typed = 仅按原词
searching-found =
    { $count ->
        [0] 没有找到商品。送达地：{ $country }。
       *[other] 找到 { $count } 件商品。送达地：{ $country }。排在最前的：
    }
searching-found-later = 索引正在建立，完成后请再试。
searching-synonyms = 同义词：{ $language }
searching-synonyms-say = 每行一组。搜索其中任何一个词，整组词对应的商品都会找到。词与词之间用逗号隔开；词里可以有空格（例如“白瓷 茶壶”）。
searching-shipped = 这些词组由系统自带。
searching-own = 这些词组由您自定。
searching-changed = 最近修改：{ $author }
searching-groups = 词组，每行一组
searching-groups-hint = 最多 { $groups } 组。每个词最多 { $letters } 个字符；您添加的词只能属于一组。
searching-save = 保存词组
searching-lines =
    { $count ->
       *[other] 有 { $count } 行需要再看一下
    }
searching-line-alone = 第 { $line } 行：只有“{ $word }”一个词。每组至少要有两个词
searching-line-wordless = 第 { $line } 行：“{ $word }”里没有文字或数字
searching-line-long = 第 { $line } 行：“{ $word }”超过 { $most } 个字符
searching-line-twice = 第 { $line } 行：“{ $word }”已在第 { $other } 行。请合并两行，或从其中一行去掉这个词
searching-line-crowded = 第 { $line } 行：每组最多 { $most } 个词
searching-line-beyond = 第 { $line } 行：最多只能有 { $most } 组，请删去几组
searching-moved = 您填写期间，有人改过这些词组。您填的内容还在：再次保存即以它为准。
searching-stands = 现行内容
searching-back = 恢复系统自带的词组
searching-back-say =
    { $count ->
        [0] 您的词组将被删除，没有替代：系统没有为这种语言自带词组。
       *[other] 您的词组将被删除，恢复使用系统自带的 { $count } 组。
    }

## /ops/search 和 /brand/searches：没有结果的搜索

searching-missed = 搜索无结果
searching-missed-say = 没有找到任何商品的搜索。邮箱、电话号码和订单号一律不保存，也不记录是谁搜的；计数满 90 天即删除。点选搜索词，可以试搜。
searching-missed-none = 这段时间里，每次搜索都有结果。
searching-missed-narrowed = 这个市场和语言下没有记录。
searching-missed-all = 显示全部
searching-days = 时间
searching-span = 最近 { $days } 天
searching-market = 市场
searching-all-markets = 所有市场
searching-all-languages = 所有语言
searching-words = 搜索词
searching-times = 次数
searching-last = 最近一次
searching-most = 只列出搜得最多的 { $most } 个。

## /brand/searches

brand-nav-searches = 求购
searching-brand-say = 顾客搜过、而店里没有的东西。您如果有售，请把他们用的词写进标题或商品介绍；您如果做得出来，已经有人在找了。
searching-brand-kept = 搜过至少两次的词才会列出，不记录是谁搜的。
searching-brand-none = 暂时没有：这段时间里，没有哪个词搜过一次以上仍无结果。请过些时候再来，或选择更长的时间。
searching-add = 新建商品
