## templates/mail/letter: che cosa dicono le e-mail

mail-signed = Entrepot, casa di commercio
mail-placed-subject = Il tuo ordine { $number } è pagato
mail-placed = Grazie, { $name }. Il tuo ordine { $number } è pagato e sta per essere imballato.
mail-duty-paid = Dazi e imposte sono pagati ({ $country }). Se alla porta qualcuno chiede di più, non pagare nulla e scrivici.
mail-parcel = Arrivo previsto del pacco { $number } alla tua porta: { $days }
mail-delivery = Consegna, dazi e imposte inclusi
mail-total = Hai pagato
mail-open-order = Apri l’ordine
mail-code-subject = Il codice per il tuo ordine { $number }
mail-code = { $code } apre il tuo ordine { $number } per quindici minuti.
mail-code-not-you = Se la richiesta non è tua, non devi fare nulla.
mail-comes-back = Ti rimborsiamo
mail-return-asked-subject = Abbiamo ricevuto la tua richiesta di reso
mail-return-asked = La tua richiesta è arrivata: rispondiamo entro due giorni lavorativi. Fino ad allora tieni gli articoli con te.
mail-return-approved-subject = Il tuo reso è approvato
mail-return-approved = Rispedisci gli articoli scrivendo sul pacco il numero del reso. Il denaro parte quando arrivano.
mail-return-rejected-subject = Il tuo reso non è stato approvato
mail-return-rejected = Non possiamo riprendere questi articoli. Ecco perché:
mail-return-received-subject = Il tuo reso è arrivato
mail-return-received = Gli articoli sono arrivati. Il denaro segue entro due giorni lavorativi.
mail-return-refunded-subject = Il tuo denaro è in arrivo
mail-return-refunded = Abbiamo inviato il denaro sulla carta con cui hai pagato.
mail-return-follow = Guarda a che punto è
