# 由规则库某一行的内容生成的规则标题。规则表中存的是英文标题

rulebook-rounded = 金额四舍五入到 { $step }
rulebook-cut = 金额舍去 { $step } 以下的部分
rulebook-one-rate-less = 以单一税率 { $rate } 代替税则税率，再减 { $amount }
