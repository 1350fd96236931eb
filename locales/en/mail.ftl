## templates/mail/letter: what letters say

mail-signed = Entrepot, a trading house
mail-placed-subject = Your order { $number } is paid
mail-placed = Thank you, { $name }. Your order { $number } is paid and on its way to be packed.
mail-duty-paid = Duty and tax are paid ({ $country }). If anyone asks for more at the door, pay nothing and write to us.
mail-parcel = Parcel { $number } should be at your door: { $days }
mail-delivery = Delivery, duty and tax in
mail-total = You paid
mail-open-order = Open the order
mail-code-subject = The code for your order { $number }
mail-code = { $code } opens your order { $number } for fifteen minutes.
mail-code-not-you = If you did not ask for it, you need do nothing.
mail-comes-back = Comes back to you
mail-return-asked-subject = We have your request to send back
mail-return-asked = We have your request and answer within two working days. Keep the goods until then.
mail-return-approved-subject = Your return is approved
mail-return-approved = Please send the goods back with the number of the return on the parcel. The money goes out when they arrive.
mail-return-rejected-subject = Your return was not approved
mail-return-rejected = We cannot take these goods back. Here is why:
mail-return-received-subject = Your return has arrived
mail-return-received = The goods have arrived. The money follows within two working days.
mail-return-refunded-subject = Your money is on its way
mail-return-refunded = We have sent the money to the card you paid with.
mail-return-follow = See how it stands
