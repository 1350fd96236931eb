## templates/parts/buyer.html: examples under fields

buyer-example = Zum Beispiel { $example }

## The copy of an address in Latin letters, templates/parts/buyer.html

buyer-latin-arabic = Wenn Sie arabisch schreiben: dasselbe in lateinischer Schrift
buyer-latin-cyrillic = Wenn Sie kyrillisch schreiben: dasselbe in lateinischer Schrift
buyer-latin-japanese = Wenn Sie japanisch schreiben: dasselbe in lateinischer Schrift
buyer-latin-korean = Wenn Sie koreanisch schreiben: dasselbe in lateinischer Schrift
buyer-latin-other = Dasselbe in lateinischer Schrift
buyer-latin-why = Für Adressaufkleber und Zollpapiere, die unterwegs gelesen werden. Was oben schon in lateinischer Schrift steht, brauchen Sie nicht noch einmal zu schreiben.
buyer-latin-name = Name in lateinischer Schrift
buyer-latin-street = Straße und Hausnummer in lateinischer Schrift
buyer-latin-extra = Stockwerk, Tür, Firma in lateinischer Schrift
buyer-latin-city = Ort in lateinischer Schrift
buyer-latin-needed = Zoll und Versanddienste unterwegs lesen nur lateinische Schrift. Schreiben Sie diese Zeile auch so, zum Beispiel { $example }
buyer-latin-needed-plain = Zoll und Versanddienste unterwegs lesen nur lateinische Schrift. Schreiben Sie diese Zeile auch so.
buyer-latin-foreign = Nur lateinische Buchstaben, mit oder ohne Akzente
buyer-unprintable = Darin steht ein Zeichen, das wir nicht auf den Aufkleber drucken können. Lassen Sie es weg.

## The number under which customs know the buyer, templates/parts/buyer.html

buyer-customs = Für den Zoll: { $country }
buyer-id-why = Der Zoll dort ({ $country }) lässt ein Paket aus dem Ausland nur unter der Nummer der Person herein, für die es bestimmt ist. Darum fragen wir danach.
buyer-id-why-optional = Der Zoll dort ({ $country }) fragt manchmal, für wen ein Paket aus dem Ausland ist. Mit Ihrer Nummer geht es schneller; ohne sie ruft man Sie vielleicht an.
buyer-id-who = Nur der Zoll und der Versanddienst, der das Paket anmeldet, bekommen sie zu sehen. Wir bewahren sie verschlüsselt auf; unser Team sieht die letzten zwei Zeichen.
buyer-id-if-any = { $kind } (wenn Sie mögen)
buyer-id-either = { $one } oder { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Persönlicher Zollcode (PCCC)
buyer-id-tckn = T.C.-Identitätsnummer
buyer-id-iin = Persönliche Identifikationsnummer (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = Nummer des Ausweises oder der Iqama
buyer-id-pccc-more = Er muss der Person gehören, die in der Adresse steht.
buyer-id-kept = In Ihrem Konto steht { $number }. Lassen Sie das Feld leer, dann nehmen wir diese.
buyer-id-keep = Für das nächste Mal verschlüsselt in meinem Konto aufbewahren
buyer-id-needed = Ohne diese Nummer schickt der Zoll das Paket zurück (Zielland: { $country }). Bitte schreiben Sie sie hierher.
buyer-id-digit = Eine Ziffer dieser Nummer stimmt nicht. Vergleichen Sie sie mit dem Dokument.
buyer-id-shape = So sieht diese Nummer nicht aus. So schon: { $example }

## Before one orders, templates/parts/buyer.html

buyer-sale = Bevor Sie bestellen
buyer-sale-by = verkauft von { $brand }
buyer-sale-all-in = für alles zusammen, bis an Ihre Tür ({ $country }). Dort wird nichts mehr kassiert.
buyer-sale-arrives = Lieferung
buyer-sale-mind = Widerruf
buyer-sale-mind-is =
    { $days ->
        [one] Einen Tag lang ab dem Tag, an dem das letzte Paket ankommt, können Sie ohne Angabe von Gründen widerrufen.
       *[other] { $days } Tage lang ab dem Tag, an dem das letzte Paket ankommt, können Sie ohne Angabe von Gründen widerrufen.
    }
buyer-sale-law =
    { $days ->
        [one] Einer davon steht Ihnen von Gesetzes wegen zu.
       *[other] { $days } davon stehen Ihnen von Gesetzes wegen zu.
    }
buyer-sale-how = So widerrufen Sie
buyer-sale-back = Rücksendung
buyer-sale-back-is = Das Porto zahlen Sie, wenn Sie es sich nur anders überlegt haben. Ist etwas fehlerhaft, falsch oder nicht wie beschrieben, zahlen wir es.
buyer-sale-shop = Wer geradesteht
buyer-sale-shop-is = Entrepot nimmt die Zahlung an, bringt die Pakete durch den Zoll und ist für Rücksendungen da.
buyer-sale-who = Wer wir sind
buyer-sale-complain = Beschwerden
buyer-button = Zahlungspflichtig bestellen

## The account, templates/shop/account.html

buyer-account = Ihre Nummern beim Zoll
buyer-account-say = Verschlüsselt aufbewahrt und nur benutzt, wo ein Paket sie braucht. Bestellungen behalten die Nummer, mit der sie verschickt wurden.
buyer-account-remove = Entfernen

## Desks, templates/care/order.html and ops/parcel.html

buyer-desk = Nummer der Person beim Zoll
buyer-desk-latin = In lateinischer Schrift
buyer-desk-sealed = Die Nummer der Person beim Zoll lässt sich nicht öffnen, und Papiere ohne sie weist der Zoll zurück. Es wurde nichts gedruckt. Sagen Sie es der Person, die den Server betreut.
