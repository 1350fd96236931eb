## templates/desk.html: рамка каждого рабочего места

desk-skip = Сразу к работе
desk-sign-out = Выйти
desk-ways = Рабочее место
