## templates/mail/letter

mail-signed = Entrepot сауда үйі
mail-placed-subject = { $number } тапсырысыңыз төленді
mail-placed = Рақмет, { $name }. { $number } тапсырысыңыз төленді, енді қаптауға жіберілді.
mail-duty-paid = Баж бен салық төленген ({ $country }). Есік алдында біреу артық ақша сұраса, ештеңе төлемей, бізге жазыңыз.
mail-parcel = { $number }-сәлемдеме есігіңізге жететін мерзім: { $days }
mail-delivery = Жеткізу, баж бен салық ішінде
mail-total = Төлегеніңіз
mail-open-order = Тапсырысты ашу
mail-code-subject = { $number } тапсырысыңыздың коды
mail-code = { $code } — { $number } тапсырысыңызды он бес минут бойы ашатын код.
mail-code-not-you = Кодты сіз сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ.
mail-comes-back = Сізге қайтарылады
mail-return-asked-subject = Қайтару өтініміңізді алдық
mail-return-asked = Өтініміңізді алдық, екі жұмыс күні ішінде жауап береміз. Оған дейін тауарды өзіңізде сақтаңыз.
mail-return-approved-subject = Қайтару өтініміңіз мақұлданды
mail-return-approved = Сәлемдемеге қайтару нөмірін жазып, тауарды бізге жіберіңіз. Ол жеткенде ақша жөнелтіледі.
mail-return-rejected-subject = Қайтару өтініміңіз мақұлданбады
mail-return-rejected = Бұл тауарды қайтарып ала алмаймыз. Себебі мынау:
mail-return-received-subject = Қайтарған тауарыңыз жетті
mail-return-received = Тауар бізге жетті. Ақша екі жұмыс күні ішінде жіберіледі.
mail-return-refunded-subject = Ақшаңыз жолда
mail-return-refunded = Ақшаны төлеген картаңызға жібердік.
mail-return-follow = Қалай тұрғанын көру
