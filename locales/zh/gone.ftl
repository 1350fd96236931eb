## templates/shop/gone.html: goods that are no longer sold

gone-title = 已停止销售
gone-help = 已下的订单不受影响。
