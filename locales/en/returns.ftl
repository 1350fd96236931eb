## templates/shop/return.html

return-title = Send something back
return-crumbs = You are here
return-order = Order
return-step-what = What and why
return-step-amount = What comes back
return-step-sent = Sent
return-what = What goes back
return-bought =
    { $count ->
        [one] one bought
       *[other] { $count } bought
    }
return-until = can go back until
return-how-many = How many
return-all-back = All of these are back already, or on their way.
return-why = Why
return-look = Show what comes back
return-check = Something is still missing
return-cannot = It cannot go back like that
return-one = Return
return-comes-back = Comes back to you
return-units =
    { $count ->
        [one] { $title }
       *[other] { $count } × { $title }
    }
return-goods = As you paid it
return-duty = Customs duty on it
return-tax = Tax on it
return-line = Goods with duty and tax
return-shipping = Shipping
return-shipping-help = With its duty, tax and fees
return-shipping-stays = Stays paid: a part of the parcel stays with you, and nothing was wrong with it
return-from-receipt = From the receipt of
return-when = To the means you paid with, once the goods are here. Your bank may need a few days.
return-words = Anything we should know
return-words-optional = (if you like)
return-send = Ask to send it back
return-change = Change something
return-none-left = Nothing of this order can go back now

## Reasons and what follows from them: src/wording/labels.rs

return-reason-faulty = It arrived broken or faulty
return-reason-faulty-help = Everything comes back: goods, shipping, duty and tax.
return-reason-not-as-described = It is not what the page said
return-reason-not-as-described-help = Everything comes back: goods, shipping, duty and tax.
return-reason-wrong-item = Something else was sent
return-reason-wrong-item-help = Everything comes back: goods, shipping, duty and tax.
return-reason-changed-mind = I changed my mind
return-reason-changed-mind-help = Goods with their duty and tax come back; shipping only when everything of the parcel comes back.
return-reason-cancelled = Cancelled before it was sent
return-reason-cancelled-help = Everything comes back: goods, shipping, duty, tax and fees.
return-reason-parcel-lost = The parcel was lost
return-reason-parcel-lost-help = Everything comes back: goods, shipping, duty, tax and fees. The house bears it.
return-reason-needed = Choose a reason: it decides what comes back.

## How a return stands: src/wording/labels.rs

return-state-requested = We are looking at it
return-state-approved = Approved: the goods are awaited
return-state-rejected = Rejected
return-state-received = The goods are here
return-state-lost = The parcel was lost; the money goes back
return-state-owed = The money is still to be sent
return-state-underway = The money is on its way
return-state-refunded = Refunded

## Why something cannot go back: src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Choose how many of which goods go back.
return-refused-not-yet = This can go back once the order is paid.
return-refused-too-many =
    { $count ->
        [one] Only one of these can still go back.
       *[other] Only { $count } of these can still go back.
    }
return-refused-too-late = The last day to send it back was { $day }.
return-refused-open = Return { $rma } of the same parcel is still open. Once it is closed you can ask for another.
