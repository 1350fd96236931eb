## templates/care/frame.html and the words every page of the desk uses

care-desk = Care
care-nav-queue = Queue
care-nav-orders = Orders
care-search = Number, e-mail or name
care-search-button = Find
care-return = Return
care-order = Order
care-who = Who
care-to = To
care-units = Units
care-comes-back = Comes back
care-stands = Stands
care-total = Total
care-amount = Amount
care-line = Goods
care-email = E-mail
care-placed = Placed
care-consignment = Consignment
care-returns = Returns

## templates/care/queue.html

care-queue = What waits
care-open =
    { $count ->
        [one] One open return
       *[other] { $count } open returns
    }
care-empty = Nothing waits. Every return is decided and paid.
care-closed = Closed last
care-why = Why
care-waits = Since
care-hours =
    { $count ->
        [0] less than an hour
        [one] one hour
       *[other] { $count } hours
    }
care-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }

## templates/care/orders.html

care-orders = Orders
care-none-found = No order fits. A number has the form EP-7K3M9QXC2; of names and addresses a part is enough.

## templates/care/order.html

care-address = Goes to
care-language = Reads
care-rules = Rulebook and day
care-sums = What was paid
care-fees = Fees
care-road = Road
care-from-to = { $from } → { $country }
care-arrives = Arrives
care-because = Chosen because
care-because-only = it was the only road there was
care-because-cheapest = the next best would have cost { $saves } more
care-because-fewer = it was as cheap as another, in fewer parcels
care-because-sooner = it was as cheap as another, and sooner there
care-because-first = it was as good as another, and its place is preferred
care-because-chosen = the shopper wanted it sooner, for { $costs } more
care-others = What the other roads would have cost
care-would = Would have
care-would-cost =
    { $count ->
        [one] cost { $total } in one parcel, there by { $day }
       *[other] cost { $total } in { $count } parcels, there by { $day }
    }
care-why-no-lane = no lane goes there
care-why-closed = the lane was closed or had no rate card
care-why-no-rules = there are no rules for that road
care-why-no-rate = an exchange rate was missing
care-why-amount = the amount was too large
care-why-prohibited = the goods may not be sent there
care-why-no-tariff = no tariff was known for the goods
care-why-restricted = the carrier does not take such goods
care-why-too-heavy = the parcel was too heavy for the lane
care-why-late = it would have come after the promised day
care-why-no-stock = not enough lay there
care-charges = Charges of
care-charge = Charge
care-part = Falls on
care-part-goods = goods
care-part-shipping = shipping
care-rate = Rate
care-base = On
care-by = Collected
care-by-checkout = at checkout
care-by-delivery = at the border
care-rule = Rule
care-charge-goods = Goods
care-charge-shipping = Shipping
care-charge-insurance = Insurance
care-charge-duty = Customs duty
care-charge-additional = Additional duty
care-charge-flat = Flat duty
care-charge-tax = Tax
care-charge-clearance = Customs clearance
care-charge-handling = Handling
care-charge-processing = Processing
care-story = The whole story

## What happened: src/web/care/story.rs

care-story-by-shopper = the shopper
care-story-by-program = Entrepot
care-story-placed = Order placed
care-story-paid = Paid
care-story-declined = Payment declined, stock given back
care-story-cancelled = Cancelled: nobody paid in time
care-story-needs-confirmation = The bank asks the shopper to confirm
care-story-paid-too-late = Money came after the order had ended: give it back
care-story-return-asked = Return asked for
care-story-return-approved = Return approved
care-story-return-rejected = Return rejected
care-story-return-received = Goods of the return arrived
care-story-return-lost = Parcel of the return given up
care-story-refund-sent = Refund asked for
care-story-refund-refused = The provider refused the refund
care-story-return-refunded = Refunded and posted
care-story-payment = Payment
care-story-refund = Refund
care-story-other = Something happened
care-payment-open = payment open
care-payment-needs-confirmation = to be confirmed
care-payment-captured = paid
care-payment-declined = declined
care-payment-cancelled = cancelled
care-refund-underway = refund underway
care-refund-paid = refunded
care-refund-refused = refund refused

## Letters by kind and state: src/wording/labels.rs

posted-order-placed = Letter: order paid
posted-order-code = Letter: code for a guest
posted-return-asked = Letter: return asked for
posted-return-approved = Letter: return approved
posted-return-rejected = Letter: return rejected
posted-return-received = Letter: goods arrived
posted-return-refunded = Letter: refunded
posted-other = Letter
posted-sent = sent
posted-failed = could not be sent
posted-waiting = waits to be sent

## templates/care/return.html

care-asked = Asked
care-until = Last day
care-rule-of-reason = What the reason means
care-others-of-order =
    { $count ->
        [one] one other return of this order
       *[other] { $count } other returns of this order
    }
care-decide = Decide
care-note = What the shopper reads
care-note-hint = Goes into the letter as it is. They read { $language }. Needed to reject, welcome to approve.
care-approve = Approve and write
care-reject = Reject and write
care-approve-means = Approving promises { $amount } once the goods are here. Nothing is posted yet.
care-reject-means = Rejecting closes the return; goods and money stay where they are.
care-parcel = The parcel
care-receive = The goods are here
care-receive-means = The shopper gets a letter. The goods go back on the shelf only after someone has looked at them and counted.
care-lose = The parcel will not come
care-lose-means = It was posted and is lost. The money goes back all the same.
care-money = The money
care-refund = Send { $amount } back
care-refund-means = The provider is asked at once, and the entry below is posted when it answers. The shopper gets a letter. This cannot be undone.
care-underway = The provider was asked
care-underway-help = It has not answered yet. It is asked again by itself, under the same number, so that nothing is paid twice.
care-already-decided = That was done before
care-already-decided-help = Someone else, or an earlier press of the button, moved this return on. Below is how it stands now. No second letter was written.
care-carriage = Shipping with its charges
care-books = What the books will say
care-account = Account
care-brand = Brand
care-debit = Debit
care-credit = Credit
care-balanced = Balanced

## Accounts of the books: src/web/care/returns.rs

books-shoppers = Shopper money with the provider
books-duty-held = Duty held
books-tax-held = Tax held
books-fees-held = Fees held
books-freight = Freight owed
books-commission = Commission
books-exchange-margin = Exchange margin
books-exchange-clearing = Exchange clearing
books-brand-payable = Owed to the brand
books-reserve = Reserve
