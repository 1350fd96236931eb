## templates/ops/books.html, account.html: the books

ops-nav-books = Books
books-title = Books
books-say = Double entry: what we have or are owed stands as a debit, what we owe or earned as a credit. Every entry sums to zero in each of its currencies. Nothing is ever changed here; what was wrong is put right by a further entry.
books-none = Nothing has been posted yet. The first sale will be.
books-in = In { $currency }
books-postings = Postings
books-balance = Balance
books-unbalanced = Off balance
books-off =
    { $count ->
        [one] One entry does not balance
       *[other] { $count } entries do not balance
    }
books-no-entries = Nothing stands on this account in this currency.
books-kind-sale = Sale
books-kind-lock = Cost of a held price
books-kind-settlement = Settle-up
books-kind-borne = Borne by the house
books-kind-refund = Refund
books-kind-unearned = Money that came too late
books-lock-reserve = Lock reserve
books-carrier-payable = Owed to carriers and brokers
books-refunds-due = Owed back to shoppers
books-in-review = Charges in review
books-shoppers-say = What shoppers paid and the payment provider holds for us.
books-duty-held-say = Duty that shoppers paid and that will be asked of us. Cleared when the carrier’s charges are settled; a debit is what we have yet to get back.
books-tax-held-say = Tax that shoppers paid, for the authority: through the carrier at the border, or by our own return where a scheme collects it at checkout.
books-fees-held-say = Clearance and handling fees that shoppers paid, for authority and carrier.
books-freight-say = What carriers and places will ask for carriage.
books-commission-say = What the house earned on goods.
books-exchange-margin-say = What the market’s margin on the exchange rate brought, and what rounding cost.
books-exchange-clearing-say = One side of every sale in two currencies: the money we took against the money we owe.
books-brand-payable-say = What brands have earned and not yet been paid.
books-reserve-say = What the house bears or keeps: charges beyond what was collected (debit), differences too small to send back (credit), freight of goods that came back.
books-lock-reserve-say = Prices are held for shoppers at the checkout. What rules and rates would have asked more when the order was placed is a debit: the house pays it. Less is a credit.
books-carrier-payable-say = Duty, tax and fees that carriers and brokers paid at the border for us and charged.
books-refunds-due-say = Shoppers paid more for the border than was charged. On its way back through the payment provider.
books-in-review-say = Charged beyond what was collected and beyond the limit the reserve bears. An operator decides.
today-settlements =
    { $count ->
        [one] One charge waits for a decision
       *[other] { $count } charges wait for a decision
    }

## templates/ops/settlements.html: what carriers and brokers charged

ops-nav-settlements = Settle-up
settle-title = Settle-up
settle-say = What carriers and brokers charged at the border, against what shoppers paid for it. Who paid more gets the difference back, with a letter. A difference under the smallest refund stays in the reserve. What was charged too much is the reserve’s up to a limit, and yours to decide above it.
settle-late = Someone else, or an earlier press of the button, moved this charge on. Below is how it stands now.
settle-report = What became of the file
settle-booked =
    { $count ->
        [0] No row was booked.
        [one] One row was booked.
       *[other] { $count } rows were booked.
    }
settle-known =
    { $count ->
        [one] One row was booked before: nothing was changed.
       *[other] { $count } rows were booked before: nothing was changed.
    }
settle-refunds =
    { $count ->
        [one] One shopper gets money back.
       *[other] { $count } shoppers get money back.
    }
settle-to-review =
    { $count ->
        [one] One charge waits for your decision below.
       *[other] { $count } charges wait for your decision below.
    }
settle-unbooked =
    { $count ->
        [one] One row was not booked
       *[other] { $count } rows were not booked
    }
settle-again = Mend them and send the whole file again: what was booked is not booked twice.
settle-line = Line
settle-column = Column
settle-found = Stands there
settle-why = What is wrong
settle-upload = A charge file
settle-file = CSV file of the carrier or broker
settle-file-hint = One row for each parcel. The tracking number, or our own number of the parcel; amounts with a point before the cents; an empty amount is nothing charged. The first line names the columns:
settle-file-needed = Choose a file
settle-button = Read and settle
settle-waits = Waits for a decision
settle-nothing-waits = Nothing waits.
settle-compared = Paid and charged
settle-paid = Paid
settle-charged = Charged
settle-paid-charged = paid { $paid }, charged { $charged }
settle-difference = Difference
settle-declaration = Declaration
settle-when = Booked
settle-short = { $short } more was charged than was collected. It stands in review until you decide.
settle-note = Note
settle-note-needed = Say what is disputed, and with whom
settle-dispute = Dispute it
settle-bear = The house bears it
settle-credit = They took it back
settle-bounced-help = The payment provider refused the refund. Ask again once you know why; the order’s story has its answer.
settle-refund-again = Send { $amount } back again
settle-settled = Settled
settle-none = Nothing has been settled yet. Send the first charge file above.
settled-even = as collected
settled-kept = too small to send back, kept
settled-refunding = refund underway
settled-refunded = refunded
settled-bounced = refund refused
settled-borne = borne by the reserve
settled-review = to decide
settled-disputed = disputed
settled-credited = taken back by the carrier
said-charges-borne = The house bears it. The reserve was charged.
said-charges-disputed = Noted as disputed.
said-charges-credited = Noted: the carrier is owed less by it.
said-charges-refunded = The money went back, and the shopper has a letter.

## Why a row was not booked: src/wording/settling.rs

settle-no-column = The file has no column “{ $column }”. Its first line has to name it.
settle-cells = The first line names { $wanted } columns; this row has { $found }.
settle-empty = Nothing stands here.
settle-too-long = Too long.
settle-too-many = Only the first { $most } rows were read. Send the rest as a file of its own.
settle-currency = This is no currency. Write its code, such as EUR.
settle-amount = This is no amount of the row’s currency. Write 12.50, without thousands marks.
settle-negative = A charge is not below nothing.
settle-twice = The same parcel stands in an earlier row with other figures.
settle-not-csv = This is no CSV that can be read.
settle-no-parcel = No parcel has this number. Set the tracking number on the order’s page, or use the number of the parcel.
settle-not-paid = The order of this parcel is not paid.
settle-conflict = Booked before under the same declaration with other figures: duty { $duty }, tax { $tax }, fees { $fees }, together { $total }. Not booked again; clear the difference with whoever sent the file.
settle-other-declaration = This parcel was settled under declaration { $declaration }.
settle-return-open = Return { $rma } of this order is still to be decided. Decide it first, then send the file again.
settle-no-rate = There is no exchange rate from { $from } to { $to }. Load rates first.

## templates/care/order.html, today.html

tracking-number = Tracking number
tracking-set = Set
tracking-wrong = At least six letters, digits or hyphens
tracking-taken = Another parcel has this number
said-tracking-set = The tracking number is set.
today-compare = What it would cost today
today-then-and-now = Then and now:
today-compare-say = The receipts as stored ({ $then }) beside what today’s rules and rates ({ $now }) would ask for the same parcels on the same roads. Nothing is changed.
today-no-quote = No quote today
today-no-quote-help = By today’s rules and rates these parcels cannot be quoted. The stored receipt stands.
today-stored = As stored
today-now = Today
today-same = the same
today-why = Why it differs
today-no-cause = Today’s rules and rates say the same.
today-cause-gone = { $title } ({ $rule }) applied then and does not today.
today-cause-came = { $title } ({ $rule }) applies today, in force since { $day }.
today-cause-changed = { $title } ({ $rule }) asks for { $is }; it was { $was }.
today-cause-rate = One { $from } was { $was } { $to }; it is { $is } today.
today-cause-margin = The market’s margin on the rate was { $was }; it is { $is } today.
today-receipt-stored = The stored receipt
today-receipt-now = Today’s receipt
care-story-tracking-set = Tracking number set
care-story-lock-unpriced = The price was held, but what it cost could not be told
care-story-charges-settled = Charges at the border settled
care-story-charges-borne = The house bears what was charged too much
care-story-charges-disputed = Charges disputed
care-story-charges-credited = The carrier took back what was charged too much
care-story-charges-refunded = Charged less than was paid: refunded

## Letters and shoppers' pages

posted-charges-refunded = Letter: charged less than paid
return-settled-before = Duty, tax and fees that came back before
mail-charges-refunded-subject = Money back from your order { $number }
mail-charges-refunded = For parcel { $parcel } of your order { $number } you had paid { $paid } of duty, tax and fees. At the border { $charged } was charged.
mail-charges-sent = You pay what the border asks, not more. We have sent the difference to the card you paid with.
mail-charges-duty = Customs duty: { $paid } paid, { $charged } charged
mail-charges-tax = Tax: { $paid } paid, { $charged } charged
mail-charges-fees = Fees: { $paid } paid, { $charged } charged
order-charges-back = You had paid { $paid } for the border; { $charged } was charged. We have sent { $back } back to you.
order-charges-coming = You had paid { $paid } for the border; { $charged } was charged. { $back } is on its way back to you.

## templates/shop/cart.html: how long a price is held, and what the mix did

cart-held = At the checkout this price is held for you: from now until { $until }, by the clocks there ({ $country }, { $zone }).
notice-both = { $law } ({ $here })
notice-tax = This parcel is over { $threshold }, so tax applies: { $tax }.
notice-fees = This parcel is over { $threshold }, so fees apply: { $fees }.
notice-flat-further = “{ $title }”: further pieces add no further flat duty, for the tariff line is already in. { $saved } less.
notice-flat-article = “{ $title }” adds no further flat duty: its tariff line is already in this parcel. { $saved } less.
ahead-duty = { $left } more of goods in this parcel and it reaches the limit of { $limit }. Beyond it customs duty is computed differently: from { $more } more.
ahead-tax = { $left } more of goods in this parcel and it reaches the limit of { $limit }. Beyond it tax applies: from { $more } more.
ahead-fees = { $left } more of goods in this parcel and it reaches the limit of { $limit }. Beyond it fees apply: from { $more } more.
ahead-closed = { $left } more of goods in this parcel and it reaches the limit of { $limit }. Beyond it the goods cannot travel this way.
