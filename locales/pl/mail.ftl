## templates/mail/letter: treść wiadomości

mail-signed = Entrepot, dom handlowy
mail-placed-subject = Twoje zamówienie { $number } jest opłacone
mail-placed = Dziękujemy, { $name }. Twoje zamówienie { $number } jest opłacone i czeka na zapakowanie.
mail-duty-paid = Cło i podatek są zapłacone ({ $country }). Jeśli ktoś przy drzwiach poprosi o dopłatę, nie płać i napisz do nas.
mail-parcel = Paczka { $number } powinna być u Twoich drzwi: { $days }
mail-delivery = Dostawa, z cłem i podatkiem
mail-total = Zapłacono
mail-open-order = Otwórz zamówienie
mail-code-subject = Kod do zamówienia { $number }
mail-code = { $code } otwiera Twoje zamówienie { $number } przez piętnaście minut.
mail-code-not-you = Jeśli to nie Twoja prośba, nie trzeba nic robić.
mail-comes-back = Wraca do Ciebie
mail-return-asked-subject = Mamy Twoje zgłoszenie zwrotu
mail-return-asked = Mamy Twoje zgłoszenie i odpowiemy w ciągu dwóch dni roboczych. Zatrzymaj towary do tego czasu.
mail-return-approved-subject = Twój zwrot został przyjęty
mail-return-approved = Odeślij towary i napisz na paczce numer zwrotu. Pieniądze wyślemy, gdy do nas dotrą.
mail-return-rejected-subject = Twój zwrot nie został przyjęty
mail-return-rejected = Nie możemy przyjąć tych towarów z powrotem. Oto powód:
mail-return-received-subject = Twój zwrot do nas dotarł
mail-return-received = Towary są u nas. Pieniądze wyślemy w ciągu dwóch dni roboczych.
mail-return-refunded-subject = Twoje pieniądze są w drodze
mail-return-refunded = Wysłaliśmy pieniądze na kartę użytą do zapłaty.
mail-return-follow = Sprawdź stan zwrotu
