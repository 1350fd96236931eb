## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Wszystkie rodzaje
ranges-title = Wszystkie rodzaje towarów
ranges-description = Wszystko, co sprzedaje ten sklep, według rodzaju i według marki.
ranges-brands = Wszystkie marki
