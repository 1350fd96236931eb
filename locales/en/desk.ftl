## templates/desk.html: what every desk stands in

desk-skip = Skip to the work
desk-sign-out = Sign out
desk-ways = Desk
