## templates/desk.html: onde fica cada área de trabalho

desk-skip = Ir direto ao trabalho
desk-sign-out = Sair
desk-ways = Área de trabalho
