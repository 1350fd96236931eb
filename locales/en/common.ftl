## Words that every room uses.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm

## templates/fault.html

fault-home = To the front door
fault-not-found = There is nothing at this address
fault-not-found-help = The page may have moved, or the address may be mistyped. The search at the front door finds what is here.
fault-no-storefront = We do not have that storefront
fault-no-storefront-help = We do not deliver to that country, or do not speak that language yet. These storefronts are the nearest:
fault-sign-in = Please sign in
fault-sign-in-help = This page is for people who are signed in.
fault-forbidden = This desk is not yours
fault-forbidden-help = You are signed in, but not for this part of the house. Sign in with the account that works here.
fault-token = This form had waited too long
fault-token-help = For your safety a form is only taken from a page of ours that is still fresh. Go back, reload the page and send it again: nothing was changed.
fault-bad-form = We could not read that form
fault-bad-form-help = Nothing was changed. Go back, reload the page and send it again.
fault-too-large = That is larger than we take
fault-too-large-help = Nothing was changed. Send less text, or a smaller file.
fault-too-many = Too many tries
fault-too-many-help = To keep accounts safe we wait a while now. Try again in a quarter of an hour.
fault-refused = That cannot be done any more
fault-refused-help = Things have moved on since the page was opened. Go back and reload it to see how they stand.
fault-broken = Something broke on our side
fault-broken-help = Nothing was lost. We have noted what happened; please try again in a moment.

## Forms in every room

form-needed = This is needed
form-too-long = At most { $most } characters
form-email-wrong = This does not look like an e-mail address. It has the form name@place.example
form-check =
    { $count ->
        [one] One field needs another look
       *[other] { $count } fields need another look
    }

## What a page says after something was done

said-added = Put into your cart.
said-cart-changed = Your cart is changed.
said-signed-in = You are signed in.
said-signed-out = You are signed out.
said-welcome = Your account is open. Welcome.
said-saved = Saved.
said-published = Published. It is on the shelves now.
said-withdrawn = Withdrawn. It is off the shelves.
said-stock-set = The stock is set.
said-picture-added = The picture is added.
said-picture-removed = The picture is removed.
said-return-asked = We have your request. A letter is on its way to you.
said-return-approved = Approved. The shopper gets a letter.
said-return-rejected = Rejected. The shopper gets a letter.
said-return-received = Marked as received.
said-return-refunded = Refunded and posted to the books.
said-letter-retried = The letter waits to be sent again.
said-declined = The payment was declined. Nothing was charged.
said-code-sent = If order and address belong together, a code is on its way to you.
said-listing-made = The listing is made. It is a draft until you publish it.
said-paid = Thank you. Your order is paid.
said-refund-waits = The refund is written down. The payment provider has not answered yet; it is asked again by itself.
said-return-lost = Given up. The money may go back now.

## Charges of a receipt and how goods travel, in every room

charge-duty = Customs duty
charge-additional-duty = Additional duty
charge-flat-duty = Flat duty
charge-vat = VAT
charge-gst = GST
charge-sales-tax = Sales tax
charge-consumption-tax = Consumption tax
charge-excise = Excise
charge-provincial-tax = Provincial tax
fee-clearance = Customs clearance
fee-handling = Handling by the carrier
fee-processing = Processing by the authority
channel-postal = by post
channel-express = by courier
channel-commercial = by formal entry
mode-air-parcel = Air parcel
mode-express = Courier
mode-rail = Rail
mode-sea = Sea
mode-last-mile = Parcel within the territory
restriction-battery = batteries
restriction-liquid = liquids
restriction-magnet = magnets
restriction-blade = blades
restriction-food = food
weight-ounces = { $n } oz ({ $metric })
weight-pounds = { $n } lb ({ $metric })
size-inches = { $long } × { $wide } × { $high } in ({ $metric })
