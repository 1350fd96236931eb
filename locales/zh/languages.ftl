## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html：各语言有多少内容是用本语言写的

ops-nav-languages = 语言
languages-title = 语言
languages-say = 每种语言有多少内容是用本语言写的。缺的内容以其他语言显示，并注明。
languages-how = 商品文案由各品牌在自己的工作台填写；点击这里的标题，可查看使用这种语言的读者所见的页面。城市名称在相应地点中修改。
languages-of = { $own }/{ $all }
languages-interface = 界面
languages-listings = 在售商品
languages-options = 选项
languages-pictures = 图片描述
languages-categories = 分类
languages-cities = 城市
languages-what = 内容
languages-own = 本语言已有
languages-other = 以其他语言显示
languages-none = 任何语言都没有
languages-old = 落后于原文
languages-since = 原文修改时间
languages-house = 品牌、分类和城市
languages-whole = 没有缺失的内容，也没有落后于原文的内容。
languages-older =
    { $count ->
       *[other] { $count } 项落后于原文
    }
languages-missing =
    { $count ->
       *[other] 缺 { $count } 项
    }
languages-lacking =
    { $count ->
       *[other] 您的部分商品在 { $count } 种语言中没有本语言文案
    }
languages-lacks =
    { $count ->
       *[other] { $language }：{ $count } 件商品没有本语言文案
    }
