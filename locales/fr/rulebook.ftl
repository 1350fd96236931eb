# Titres de règles tirés de ce que dit une ligne du recueil. Les titres anglais sont dans les tables.

rulebook-rounded = Les montants sont arrondis à { $step }
rulebook-cut = Les montants sont tronqués à { $step }
rulebook-one-rate-less = Un taux unique de { $rate } à la place du tarif, moins { $amount }
