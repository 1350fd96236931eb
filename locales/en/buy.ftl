## templates/shop/cart.html

cart-title = Your cart
cart-empty = Nothing lies in your cart yet.
cart-parcels =
    { $count ->
        [one] One parcel. Destination: { $country }.
       *[other] { $count } parcels. Destination: { $country }.
    }
cart-parcel = Parcel { $number }, from { $city }
cart-how-many = How many: { $title }
cart-part = { $count } of { $all } in this parcel
cart-change = Change
cart-take-out = Take out
cart-delivery = Delivery from { $city }, its duty and tax in
cart-parcel-total = This parcel at your door
cart-stays = Cannot be delivered now: { $country }
cart-stays-first = Take out what cannot go there, or choose another country above; then on to the checkout.
cart-fewer-left =
    { $count ->
        [one] Only one is left
       *[other] Only { $count } are left
    }
cart-take-left =
    { $count ->
        [one] Take the one
       *[other] Take these { $count }
    }
cart-you-pay = You pay, at your door
cart-checkout = Go to checkout
cart-sums = The same sum, by what it is for
cart-bad-quantity = Between 1 and { $most } of one article can be ordered at once. Your cart is as it was.
cart-full = A cart holds at most { $most } different articles. Order these first.
cart-unknown-goods = These goods are not on sale any more. Your cart is as it was.
sum-goods = Goods
sum-delivery = Delivery
sum-duty = Customs duty
sum-tax = Tax
sum-fees = Fees
mix-inside = in the amounts above
mix-flat-duty-shared = A flat duty is charged once for goods of one tariff line
mix-threshold-crossed = Together the goods are over the duty-free limit
mix-other-road = Together the goods travel another way
mix-rounding = Rounded once for all of them
notice-threshold = This parcel is over { $threshold }, so customs duty applies: { $duty }.
notice-duty = Together these goods bear customs duty: { $duty }.

## templates/shop/checkout.html, confirm.html

checkout-title = Checkout
checkout-one-page = One page, one button.
checkout-guest = Continue as guest, or with your account:
checkout-where = Where it goes
checkout-email = E-mail
checkout-email-hint = For the receipt and the journey, nothing else.
checkout-name = Full name
checkout-street = Street and number
checkout-extra = Floor, door, company (if any)
checkout-city = Town or city
checkout-state = State
checkout-province = Province
checkout-emirate = Emirate
checkout-postcode = Postcode
checkout-zip = ZIP code
checkout-choose = Choose
checkout-phone = Phone (if you like)
checkout-phone-hint = Only the carrier sees it.
checkout-country = Destination: { $country }. Another country changes the price: choose it at the top of the page.
checkout-when = When it comes
checkout-pay = How you pay
checkout-test = Test payments
checkout-test-help = This shop takes test cards only; no money moves. Any date to come and any security code will do.
test-card-captured = pays
test-card-declined = is declined
test-card-needs-confirmation = asks you to confirm
checkout-card = Card number
checkout-expiry = Valid to, MM/YY
checkout-code = Security code
checkout-no-provider = No means of payment is set up in this shop yet, so nothing can be ordered.
checkout-button = Pay { $total }
checkout-held = This price is held for you until { $until }, by the clocks there ({ $country }, { $zone }). Press as often as you like: you are charged once.
checkout-card-unknown = This is none of the test cards. Take one of the numbers above.
checkout-expiry-wrong = Write the month and year until which the card is valid, such as 12/30
checkout-code-wrong = Three or four digits
checkout-postcode-wrong = No postcode there looks like this. One that does: { $example }
checkout-postcode-elsewhere = This postcode does not belong to the region you chose. Check one of the two.
checkout-region-unknown = Choose one from the list
checkout-rates-too-old = Our exchange rates are too old to sell by. Nothing was charged; please come back later today.
checkout-moved = The price has moved
checkout-moved-help = It was { $was } and is { $now } now. Nothing was charged. The button below takes the new price.
checkout-sold-out = { $sku } went to somebody else a moment ago. Nothing was charged. Change your cart and go on.
checkout-cannot-ship = { $sku }: { $why }. Nothing was charged.
checkout-empty = There is nothing in your cart any more. If you have just ordered, the letter is on its way.
checkout-changed = Your cart was changed in another window. Look at it once more; nothing was charged.
checkout-declined = The card was declined. Nothing was charged. Try another card.
confirm-title = Confirm the payment
confirm-say = This stands for your bank’s page. It is a test: no money moves.
confirm-order = Order
confirm-agree = Confirm
confirm-refuse = Refuse

## templates/shop/order.html, find_order.html

order-title = Order
order-heading-paid = Thank you. Your order is paid
order-heading-awaiting = Your order awaits its payment
order-heading-declined = The payment was declined. Nothing was charged
order-heading-cancelled = This order was cancelled. Nothing was charged
order-pieces =
    { $count ->
        [one] One piece
       *[other] { $count } pieces
    }
order-receipt = What this parcel’s price is made of
order-parcel-number = Parcel { $number }
order-paid = You paid, all in
order-goes-to = It goes to
find-title = Find an order
find-say = With the order’s number and the e-mail address it was placed with we send you a code that opens it.
find-number = Order number
find-number-wrong = An order number has the form EP-7K3M9QXC2
find-send = Send the code
find-code = Code from the letter, six digits
find-code-wrong = This code does not open the order. It holds for fifteen minutes and five tries.
find-open = Open the order

# Product page, cart and checkout: the ways among which there is to choose.
choice-title = Cheaper, or sooner
choice-parcels = { $count ->
    [one] in one parcel
   *[other] in { $count } parcels
}
choice-gone = By the day you chose, your goods can no longer be there. Here is what can be done now.
checkout-choice-show = Show the total for this choice
checkout-choice-price = Delivered like this, you pay { $now }
choice-collected = Leaves with the collection of { $day }
choice-collected-saves = Leaves with the collection of { $day }: saves { $amount }
choice-together-saves = Together, with the collection of { $day }: saves { $amount }
