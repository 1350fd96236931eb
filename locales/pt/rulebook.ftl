# Títulos de regras feitos do que diz uma linha do livro de regras. Os títulos em inglês ficam nas tabelas de regras.

rulebook-rounded = Valores arredondados a { $step }
rulebook-cut = Valores truncados a { $step }
rulebook-one-rate-less = Alíquota única de { $rate } no lugar da tarifa aduaneira, menos { $amount }
