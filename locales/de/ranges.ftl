## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Alle Warengruppen
ranges-title = Alle Warengruppen
ranges-description = Alles, was es hier zu kaufen gibt, nach Warengruppe und nach Haus.
ranges-brands = Alle Häuser
