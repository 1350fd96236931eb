# ルールブックの行から作るルールの題名。英語の題名はルール表にある。

rulebook-rounded = 金額は{ $step }単位に丸める
rulebook-cut = 金額は{ $step }単位に切り捨てる
rulebook-one-rate-less = 関税率表に代わる一律{ $rate }、{ $amount }を控除
