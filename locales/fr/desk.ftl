## templates/desk.html : le cadre de tous les bureaux

desk-skip = Aller au travail
desk-sign-out = Se déconnecter
desk-ways = Bureau
