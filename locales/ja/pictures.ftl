## templates/parts/gallery.html：商品の画像

gallery-enlarge = 拡大する
gallery-number = 画像{ $number }
gallery-of = 画像：{ $title }
gallery-earlier = 前へ
gallery-later = 次へ
gallery-near = 原寸で見る
gallery-close = 閉じる

## templates/brand/pictures.html：ブランドが画像を整える

arrange-link = 順序、見せたい部分、バリエーション、言語
arrange-title = 画像の整理
arrange-say = お客様にはこの順で表示します。先頭の画像は、一覧など1枚だけ載せる場所に使います。
arrange-main = メイン画像
arrange-touch = 画像{ $number }の見せたい部分を指定
arrange-touch-hint = 切り抜いても残したい部分をクリックするか、9か所から選んで保存してください。
arrange-focus = 必ず残す部分
arrange-focus-place =
    { $place ->
        [top-left] 左上
        [top] 中央上
        [top-right] 右上
        [left] 左
        [right] 右
        [bottom-left] 左下
        [bottom] 中央下
        [bottom-right] 右下
       *[centre] 中央
    }
arrange-cut = 正方形に切り抜いた場合
arrange-forms = 表示するバリエーション
arrange-forms-hint = 何も選ばなければ、すべてに表示します。
arrange-readers = 表示する言語
arrange-readers-hint = 何も選ばなければ、すべてに表示します。サイズ表など、文字の入った画像のための設定です。
arrange-first = メイン画像にする
arrange-earlier = 前へ移動
arrange-later = 後ろへ移動
