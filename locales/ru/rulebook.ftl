# Названия правил, составленные по строке свода.

rulebook-rounded = Суммы округляются до { $step }
rulebook-cut = Суммы округляются вниз до { $step }
rulebook-one-rate-less = Единая ставка { $rate } вместо тарифа, минус { $amount }
