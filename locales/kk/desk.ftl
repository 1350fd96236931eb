## templates/desk.html

desk-skip = Жұмысқа өту
desk-sign-out = Шығу
desk-ways = Жұмыс орны
