## templates/desk.html: el marco de todos los puestos

desk-skip = Ir al trabajo
desk-sign-out = Cerrar sesión
desk-ways = Puesto de trabajo
