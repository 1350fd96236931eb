## templates/shop/gone.html: goods that are no longer sold

gone-title = Енді сатылмайды
gone-help = Бұрын берілген тапсырыстарға бұл әсер етпейді.
