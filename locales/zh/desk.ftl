## templates/desk.html：各工作台的框架

desk-skip = 跳到正文
desk-sign-out = 退出登录
desk-ways = 工作台
