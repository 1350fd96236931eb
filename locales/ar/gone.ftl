## templates/shop/gone.html: goods that are no longer sold

gone-title = لم يعد يُباع
gone-help = لا يؤثر ذلك في الطلبات التي سبق تقديمها.
