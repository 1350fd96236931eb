## templates/parts/wish.html、templates/shop/wishes.html：收藏夹

wish-save = 收藏
wish-remove = 移出收藏夹
wishes-title = 收藏夹
wishes-none = 还没有收藏。在喜欢的商品页上点“收藏”，它就在这里等您，标着今天的到门价。
wishes-say =
    { $count ->
       *[other] { $count } 件，今天的到门价。送达地：{ $country }。
    }
wishes-guest = 收藏夹保存在这台设备上。登录之后，换设备也能看到。
wishes-full = 收藏夹最多放 { $most } 件。请先移出一件。
wishes-gone = 已停售

## templates/parts/watch.html、templates/shop/watch.html：来信通知

watch-title =
    { $kind ->
        [drop] 降价通知我
       *[back] 到货通知我
    }
watch-button = 通知我
watch-email = 您的邮箱
watch-back-title = 到货通知我
watch-back-say = 能再送到您那里时，我们发一封邮件，写明到门价。之后就删除您的邮箱。
watch-back-button = 到货通知我
watch-back-told = 一到货，我们就写信给您。
watch-drop-link = 降价通知我
watch-drop-say = 含关税和税款的价格低于今天时，我们就发一封邮件。每封邮件里都有停止通知的链接。
watch-drop-told = 降价时，我们会写信给您。
watch-off = 不用通知了
watch-others = 售罄的款式
watch-waits = 已经记下。一有消息，就写信到 { $email }。
watch-confirm-say = “{ $title }”有消息时，写信到 { $email }，好吗？
watch-confirm = 好，通知我
watch-too-often = 一小时内申请了好几次。请晚些再试。
watch-too-many = 这个邮箱已经在等很多商品的消息了。请先停掉一个。

## templates/shop/letters_stop.html：停止邮件

stop-title = 少收邮件
stop-say =
    { $sort ->
        [reviews] 不再请您写评价了，是吗？
       *[goods] 停止全部到货和降价邮件吗？您的收藏夹不受影响。
    }
stop-button = 停止这类邮件
stop-done =
    { $sort ->
        [reviews] 好了，不会再请您写评价。
       *[goods] 好了，您不会再收到到货和降价邮件。
    }

## templates/parts/later.html：稍后再买

later-title =
    { $count ->
       *[other] 稍后再买：{ $count } 种
    }
later-say = 不为这些商品保留库存，价格以当天为准。
later-save = 稍后再买
later-back = 移回购物车
later-forget = 删除
later-count =
    { $count ->
       *[other] { $count } 件
    }
later-full = “稍后再买”最多放 { $most } 种商品。请先删除一种。

## templates/parts/moved.html：换了站点的购物车

moved-title = 您的购物车，送达地由{ $was }改为{ $now }
moved-title-currency = 您的购物车，币种由 { $was } 改为 { $now }
moved-total = 总额：{ $now }，此前 { $was }。
moved-charges-now = 现在须缴关税、税款和费用：{ $now }，已含在总额里。
moved-charges-gone = 不再有关税、税款和费用；此前为 { $was }。
moved-charges-other = 总额里的关税、税款和费用：{ $now }，此前 { $was }。
moved-paid-ahead = 现在随订单一并付清，不会有人上门收钱。
moved-paid-at-door = 送到那里时，这些不随订单支付：由承运商上门收取。
moved-arrives = 全部最迟{ $now }送到，此前为{ $was }。
moved-gained = 可以送到那里：{ $title }
moved-instead = 看看别的：{ $category }
moved-nothing = 一切照旧：总额、能送的商品和送达日期都没有变。

## templates/shop/seen.html：看过的商品

seen-title = 最近看过
seen-say = 您看过什么，只有这个浏览器知道。
seen-forget = 清除记录

## 操作完成之后的提示

said-wished = 已加入收藏夹。
said-wish-gone = 已移出收藏夹。
said-watched = 已经记下，到时写信给您。
said-watch-mailed = 我们发了一封带链接的邮件。请打开链接，确认您的邮箱。
said-watch-off = 好的，不再就此发邮件。
said-saved-later = 已放入“稍后再买”。
said-moved-to-cart = 已移回购物车。
said-saved-gone = 已删除。

## templates/mail/letter.html

mail-watch-confirm-subject = 请确认您的邮箱
mail-watch-confirm =
    { $kind ->
        [drop] 您想在“{ $title }”降价时收到通知，送达地：{ $country }。请打开链接，确认这个邮箱是您的。
       *[back] 您想在“{ $title }”到货时收到通知，送达地：{ $country }。请打开链接，确认这个邮箱是您的。
    }
mail-watch-confirm-not-you = 如果不是您本人申请的，不用理会：我们不会再写信，一周之内就删除这个邮箱。
mail-back-subject = 又能买到了：{ $title }
mail-back = “{ $title }”又可以下单了。您请我们到货时告诉您；这件事只发这一封邮件。
mail-drop-subject = 降价了：{ $title }
mail-drop = “{ $title }”现价 { $now }，此前 { $was }。两个价格都已含关税和税款。
mail-goods-price = 这是写信时的到门价。商品页上总是当天的价格。
mail-goods-open = 去看看
mail-review-subject =
    { $count ->
       *[other] 用得还好吗？
    }
mail-review-how =
    { $count ->
       *[other] 订单 { $number } 到您手里已经几天了。收到的东西，您觉得怎么样？
    }
mail-review-why = 正在考虑要不要买的人想听听，夸也好，批评也好。我们只问这一次。
mail-review-open = 写评价
mail-stop = 不再收这类邮件
