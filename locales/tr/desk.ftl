## templates/desk.html: her panelin çerçevesi

desk-skip = İşe geç
desk-sign-out = Çıkış yap
desk-ways = Panel
