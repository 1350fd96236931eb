## templates/parts/filters.html：缩小列表范围

filter-title = 筛选
filter-title-chosen =
    { $count ->
       *[other] 筛选：已选 { $count } 项
    }
filter-show = 查看结果
filter-chosen = 已选条件
filter-remove = 移除：{ $what }
filter-clear = 全部清除
filter-more = 更多
filter-category = 分类
filter-brand = 品牌
filter-price = 到门价
filter-price-say = 已含运费、关税和税款。这里从 { $least } 到 { $most }。
filter-price-from = 最低
filter-price-to = 最高
filter-arrival = 最迟送到
filter-arrival-any = 日期不限
filter-rating = 评价
filter-rating-any = 不限
filter-rating-from =
    { $stars ->
       *[other] { $stars } 星及以上
    }
filter-place = 货在哪里
filter-near = 已在本地，清关完毕
filter-stock = 今天可买，能送到这里

## 已选的各项条件

filter-of = { $name }：{ $value }
filter-between = { $least } 到 { $most }
filter-at-least = { $amount } 及以上
filter-at-most = { $amount } 及以下

## 排序方式；其余的在 shop.ftl

sort-relevance = 最相关
sort-soonest = 最快送到

## 列表的说明

finding-preparing = 筛选和排序还在准备中，先列出全部商品，请稍后再试。
finding-away =
    { $count ->
       *[other] 其中 { $count } 件商品暂时送不到。送达地：{ $country }。
    }
finding-away-hide = 只看能送到的

## 一件也不剩的列表

finding-nothing-fits = 没有商品同时符合您选的条件
finding-widen = 这样能找到更多：
finding-without =
    { $count ->
       *[other] 去掉“{ $what }”：{ $count } 件商品
    }
finding-fewer = 少用几个词，能找到：
finding-fewer-words =
    { $count ->
       *[other] “{ $words }”：{ $count } 件商品
    }
finding-away-all = 这样的商品店里有，只是暂时都送不到。送达地：{ $country }。
finding-here = 能送到您那里的商品

## templates/shop/suggest.html：边输入边给出的建议

suggest-label = 搜索建议
suggest-goods = 商品
suggest-categories = 分类
suggest-brands = 品牌
suggest-count =
    { $count ->
        [0] 没有建议
       *[other] { $count } 条建议，可用方向键选择
    }
