## templates/parts/buyer.html: examples under fields

buyer-example = Such as { $example }

## The copy of an address in Latin letters, templates/parts/buyer.html

buyer-latin-arabic = If you write it in Arabic: the same in Latin letters
buyer-latin-cyrillic = If you write it in Cyrillic: the same in Latin letters
buyer-latin-japanese = If you write it in Japanese: the same in Latin letters
buyer-latin-korean = If you write it in Korean: the same in Latin letters
buyer-latin-other = The same in Latin letters
buyer-latin-why = For the label and the customs papers, which are read on the way. What you have written in Latin letters above need not be written again.
buyer-latin-name = Name, in Latin letters
buyer-latin-street = Street and number, in Latin letters
buyer-latin-extra = Floor, door, company, in Latin letters
buyer-latin-city = Town, in Latin letters
buyer-latin-needed = Customs and carriers on the way read Latin letters only. Write this line in them as well, such as { $example }
buyer-latin-needed-plain = Customs and carriers on the way read Latin letters only. Write this line in them as well.
buyer-latin-foreign = Latin letters only, with or without accents
buyer-unprintable = There is a sign in it that we cannot print on the label. Leave it out.

## The number under which customs know the buyer, templates/parts/buyer.html

buyer-customs = For customs in { $country }
buyer-id-why = Customs in { $country } lets a parcel from abroad in only under the number of the person it is for. That is why we ask.
buyer-id-why-optional = Customs in { $country } may ask who a parcel from abroad is for. With your number it passes sooner; without it they may ring you.
buyer-id-who = Seen by customs and by the carrier that declares the parcel, by nobody else. We keep it encrypted; our staff see its last two characters.
buyer-id-if-any = { $kind } (if you like)
buyer-id-either = { $one } or { $other }
buyer-id-cpf = CPF
buyer-id-pccc = Personal customs clearance code
buyer-id-tckn = T.C. identity number
buyer-id-iin = Individual identification number (IIN)
buyer-id-rfc = RFC
buyer-id-curp = CURP
buyer-id-saudi = National ID or Iqama number
buyer-id-pccc-more = It must have been issued to the person named in the address.
buyer-id-kept = Your account has { $number }. Leave the field empty to use it.
buyer-id-keep = Keep it in my account, encrypted, for the next time
buyer-id-needed = Without this number customs in { $country } would send the parcel back. Please write it here.
buyer-id-digit = One digit of this number is wrong. Compare it with the document.
buyer-id-shape = This does not look like the number. One that does: { $example }

## Before one orders, templates/parts/buyer.html

buyer-sale = Before you order
buyer-sale-by = sold by { $brand }
buyer-sale-all-in = for everything, at your door in { $country }. Nothing is collected there.
buyer-sale-arrives = It arrives
buyer-sale-mind = If you change your mind
buyer-sale-mind-is =
    { $days ->
        [one] You may withdraw for one day from the day the last parcel arrives, without giving a reason.
       *[other] You may withdraw for { $days } days from the day the last parcel arrives, without giving a reason.
    }
buyer-sale-law =
    { $days ->
        [one] One of them is your right by law.
       *[other] { $days } of them are your right by law.
    }
buyer-sale-how = How to withdraw
buyer-sale-back = Sending back
buyer-sale-back-is = You pay the postage if you only changed your mind. If something is faulty, wrong or not as described, we pay it.
buyer-sale-shop = Who answers
buyer-sale-shop-is = Entrepot takes the payment, brings the parcels through customs and answers for returns.
buyer-sale-who = Who we are
buyer-sale-complain = Complaints
buyer-button = Order with obligation to pay

## The account, templates/shop/account.html

buyer-account = Your numbers at customs
buyer-account-say = Kept encrypted, used only where a parcel needs them. Orders you have placed keep the number they were sent with.
buyer-account-remove = Remove

## Desks, templates/care/order.html and ops/parcel.html

buyer-desk = Recipient’s number at customs
buyer-desk-latin = In Latin letters
buyer-desk-sealed = The recipient’s number at customs cannot be opened, and papers without it are turned back at the border. Nothing was printed. Tell whoever looks after the server.
