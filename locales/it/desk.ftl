## templates/desk.html: la cornice di ogni area di lavoro

desk-skip = Vai al lavoro
desk-sign-out = Esci
desk-ways = Area di lavoro
