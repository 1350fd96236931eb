## templates/shop/login.html

login-title = 登录
login-already = 您已登录。再次登录会切换到另一个账号。
login-button = 登录
login-wrong = 邮箱与密码不符。请核对两者，注意大小写。
login-new = 第一次来？
login-new-say = 有了账号，在任何设备上都能找到自己的订单；在一处放进购物车的东西，换一处也还在。
login-guest = 下单时没有注册？
login-find = 查询订单

## templates/shop/join.html

join-title = 注册账号
join-button = 注册
join-email-taken = 这个邮箱已经注册过。请用它登录，或换一个邮箱。
join-had = 已经有账号了？
join-say = 我们只保存您的姓名、收信邮箱和订单，不会告诉任何人。

## templates/shop/account.html

account-title = 我的账号
account-email = 邮箱地址
account-password = 密码
account-name = 姓名
account-details = 个人信息
account-language = 邮件和工作台的语言
account-language-hint = 店铺页面的语言由网址决定。
account-language-wrong = 请从列表中选择一种语言
account-save = 保存
account-leave = 退出登录
account-desk = 进入工作台
account-password-change = 更换密码
account-password-now = 当前密码
account-password-new = 新密码
account-password-wrong = 这不是您账号的密码
account-password-say = 在其他地方用旧密码登录的，都会退出。
account-password-button = 修改密码
password-hint = 至少十个字符。一句只有您才会说的话，胜过谁也记不住的符号。
account-email-needed = 请填写邮箱地址
account-name-needed = 请填写怎么称呼您
account-password-needed = 请填写密码
password-short = 至少 { $least } 个字符
password-published = 这个密码随演示版公开过。请换一个只有您知道的

## templates/shop/account_orders.html

account-orders = 我的订单
account-orders-none = 这个账号还没有订单。
account-orders-look = 去看商品
account-orders-number = 订单
account-orders-placed = 下单时间
account-orders-to = 送往
account-orders-state = 状态
account-orders-total = 总额
order-state-awaiting-payment = 等待付款
order-state-paid = 已付款
order-state-declined = 付款未成功
order-state-cancelled = 已取消
