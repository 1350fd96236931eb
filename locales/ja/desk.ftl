## templates/desk.html：どの業務画面にも共通

desk-skip = 作業内容へ移動
desk-sign-out = ログアウト
desk-ways = 業務画面
