## 文字与页面语言不同：templates/parts/foreign.html

text-foreign = 暂无{ $here }版，以下文字为{ $there }。

## 专题：templates/shop/collection.html、templates/shop/home.html

home-collection = 专题
home-collections = 更多专题
collection-see =
    { $count ->
       *[other] 看全部 { $count } 件
    }
collection-pieces =
    { $count ->
       *[other] { $count } 件
    }
collection-until = 到{ $day }为止
collection-over = 这个专题已经结束。其中的商品，有货时仍列在这里。
collection-here =
    { $count ->
       *[other] 其中 { $count } 件可以送到您那里（{ $country }）。
    }
collection-more = 其他专题

## 运营工作台的专题：templates/ops/collections.html、templates/ops/collection.html

ops-nav-collections = 专题
collections-title = 专题
collections-say = 一组商品配一篇故事，限期展示。送不到某国的商品，在当地页面上会标明。
collections-none = 还没有专题。
collections-new = 新建专题
collections-collection = 专题
collections-stands = 状态
collections-place = 首页
collections-goods = 商品
collections-languages = 语言
collection-coming = 未开始
collection-running = 展示中
collection-past = 已结束
collection-look = 在店里查看
collection-slug = 网址中的一段
collection-slug-hint = 小写字母、数字和连字符。其他语言取自标题；旧网址会自动跳转。
collection-not-a-slug = 请用小写字母 a 到 z、数字和连字符。
collection-slug-taken = 另一个专题正在使用或用过这个网址。
collection-slug-reserved = 这个词在本店网址中另有用途，请换一个。
collection-place = 首页位置
collection-place-hint = 1 排最前。留空：不上首页。
collection-not-a-place = 请填写 1 到 99 的数字，或留空。
collection-from = 首日
collection-to = 末日
collection-ends-early = 末日早于首日。
collection-goods = 商品，按显示顺序
collection-goods-hint = 每行一件：商品网址的最后一段，或完整网址。
collection-no-such = 没有商品“{ $slug }”。
collection-no-goods = 请至少填写一件商品。
collection-too-many = 最多 { $most } 件商品。
collection-picture = 图片
collection-picture-none = 无
collection-picture-later = 专题保存之后，从其中商品的图片里选择。
collection-title = 标题（{ $language }）
collection-lead = 标题下的导语（{ $language }）
collection-story = 故事（{ $language }）：段落之间空一行
collection-untitled = 专题需要标题。
collection-save = 保存
collection-moved = 您填写期间，有人修改过此专题。您填的内容在下方；重新打开页面可查看对方的改动。

## 尺寸和保养：templates/parts/fitting.html、src/wording/fitting.rs

sizes-title = 尺寸
sizes-size = 尺码
sizes-centimetres = 单位：厘米
sizes-inches = 单位：英寸，旁注厘米
size-span = { $from }–{ $to }
size-chest = 胸围
size-waist = 腰围
size-hips = 臀围
size-shoulders = 肩宽
size-sleeve = 袖长
size-head = 头围
size-foot = 脚长
size-inseam = 裤内长
size-length = 长
size-width = 宽
size-height = 高
size-depth = 深
size-diameter = 直径
care-title = 保养
care-wash-30 = 30 °C 机洗
care-wash-40 = 40 °C 机洗
care-wash-60 = 60 °C 机洗
care-wash-hand = 手洗
care-no-wash = 不可水洗
care-no-bleach = 不可漂白
care-iron-low = 低温熨烫
care-iron-medium = 中温熨烫
care-no-iron = 不可熨烫
care-tumble-low = 低温烘干
care-no-tumble = 不可烘干
care-dry-flat = 平铺晾干
care-dry-line = 悬挂晾干
care-dry-clean = 干洗
care-dishwasher = 可用洗碗机
care-no-dishwasher = 不可用洗碗机
care-microwave = 可用微波炉
care-oil = 隔些时候上油或打蜡
care-wipe = 擦拭即可
care-shade = 避免日晒

## 品牌工作台的尺寸和保养：templates/brand/fitting.html

sizes-desk = 尺寸和保养
sizes-desk-say = 商品的尺寸和保养方法。单件商品的说明优先于所属分类的说明。
sizes-of-listing = 仅此商品
sizes-of-category = 您在“{ $category }”分类的全部商品
sizes-hint = 长度以厘米填写：92、92.5，或写范围 92-96。顾客习惯用英寸的地方，由系统换算。尺码若与选项值的代码（s、m、eu-40）相同，则按选项值的文字显示。不需要的留空。
sizes-column = 量度 { $number }
sizes-row = 尺码 { $number }
sizes-cell = 尺码 { $row }，量度 { $column }
sizes-twice = 这一量度已有一列。
sizes-not-a-length = 请填写厘米：92、92.5 或 92-96。
sizes-unnamed = 这一行有长度，没有尺码。
sizes-same = 这一尺码已有一行。
sizes-half = 尺寸表至少需要一项量度和一个尺码。
sizes-moved = 您填写期间，有人改动过此处。您填的内容在下方；重新打开页面可查看对方的改动。

## 品牌页：templates/shop/brand.html

brand-policies = 购买须知
brand-returns = 退货
brand-returns-is =
    { $days ->
       *[other] 收货后 { $days } 天内。
    }
brand-pays = 退货运费
brand-pays-is = 收到时有问题，或与所订不符，由我们承担；改变主意的，回程运费由您承担。
brand-sends = 发货地
brand-more = 退货说明全文
