## templates/desk.html: what every desk stands in

desk-skip = Zur Arbeit springen
desk-sign-out = Abmelden
desk-ways = Arbeitsplatz
