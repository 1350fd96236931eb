## templates/parts/gallery.html：商品图片

gallery-enlarge = 放大
gallery-number = 图片 { $number }
gallery-of = 图片：{ $title }
gallery-earlier = 上一张
gallery-later = 下一张
gallery-near = 原始大小
gallery-close = 关闭

## templates/brand/pictures.html：品牌方整理图片

arrange-link = 顺序、重点、变体和语言
arrange-title = 整理图片
arrange-say = 顾客按这个顺序看到图片。第一张用在列表里，以及只放得下一张的地方。
arrange-main = 主图
arrange-touch = 标出图片 { $number } 的重点
arrange-touch-hint = 点选裁切时必须保留的部位；也可以在九个位置里选一个，然后保存。
arrange-focus = 必须保留的部位
arrange-focus-place =
    { $place ->
        [top-left] 左上
        [top] 上中
        [top-right] 右上
        [left] 左
        [right] 右
        [bottom-left] 左下
        [bottom] 下中
        [bottom-right] 右下
       *[centre] 正中
    }
arrange-cut = 裁成方形的效果
arrange-forms = 仅用于这些变体
arrange-forms-hint = 都不勾选：用于全部变体。
arrange-readers = 仅用于这些语言
arrange-readers-hint = 都不勾选：用于全部语言。适合带文字的图片，例如尺码表。
arrange-first = 设为主图
arrange-earlier = 前移
arrange-later = 后移
