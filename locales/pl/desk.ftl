## templates/desk.html: wspólna rama wszystkich paneli

desk-skip = Przejdź do pracy
desk-sign-out = Wyloguj się
desk-ways = Panel
