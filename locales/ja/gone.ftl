## templates/shop/gone.html: goods that are no longer sold

gone-title = 販売を終了しました
gone-help = すでにいただいたご注文には影響ありません。
