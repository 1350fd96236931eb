# Parcels: where each stands (orders' pages, care, scan), and the scan page at /ops/scan.

parcel-allocated = Set aside
parcel-picked = Picked
parcel-packed = Packed
parcel-batched = Bagged
parcel-handed-over = With the carrier
parcel-exported = Out of the country of dispatch
parcel-at-border = At the border
parcel-held = Held at the border
parcel-cleared = Through customs
parcel-last-mile = Out for delivery
parcel-delivered = Delivered
parcel-returned = Coming back
parcel-lost = Lost
parcel-destroyed = Destroyed
parcel-released = Not sent
parcel-cancelled = Cancelled before dispatch

parcel-by-scan = scanned
parcel-by-desk = told by the carrier
parcel-by-program = by the shop

# The order's page
order-tracking = Tracking number: { $tracking }
order-parcel-moves = Where this parcel has been

# Care: an order's parcel
care-parcel-state = Stands
care-parcel-moves = Moves of this parcel
care-parcel-tell = What the carrier says
care-parcel-note = Note
care-parcel-when = When, in UTC, if not just now
care-parcel-move = Note down
care-parcel-not-so = This parcel cannot go from “{ $state }” to there. Look at its moves below, then choose again.
care-parcel-choose = Choose what the carrier says.
care-parcel-when-wrong = Choose when it happened: a date and time in UTC that is not ahead of us.
care-parcel-late = came late, changed nothing
care-parcel-again = told again
care-parcel-occurred = happened { $at }
care-story-parcel-moved = Parcel moved
said-parcel-moved = Noted. If the shopper should know, a letter is on its way.
said-parcel-known = Nothing changed: that is where this parcel stands already.
said-parcel-late = Noted, but it came late: the parcel has gone further, and stays where it stands.

# /ops/scan
ops-nav-scan = Scan
scan-title = Scan parcels
scan-say = Choose where you work and what you are doing, then scan one label after the other.
scan-place = Place
scan-step = Step
scan-choose = Start
scan-pick = Pick
scan-pack = Pack
scan-hand-over = Hand over
scan-parcel = Parcel or tracking number
scan-waiting = Waiting here
scan-leaves = out by { $day }
scan-none = Nothing waits for this step. Choose another step above, or have a cup of tea.
scan-more = These are the { $count } most urgent; more wait.
scan-done = { $parcel }: { $state }.
scan-already = { $parcel } was scanned before: { $state }. Nothing changed.
scan-nothing = Nothing was scanned. Scan the label, or type the number and press Enter.
scan-unknown = No parcel has the number “{ $parcel }”. Scan again, or type the number under the bar code.
scan-not-paid = { $parcel } belongs to an order that is not paid. Leave it on the shelf.
scan-not-yet = { $parcel } stands at “{ $state }”. Another step comes first: choose it above.
scan-off = { $parcel } was cancelled and is not sent. Put its goods back on the shelf.
scan-other-place = { $parcel } does not leave from here but from { $city }. Put it aside.

# Letters
posted-parcel-moved = News of a parcel
mail-parcel-moved-subject = { $state ->
    [handed_over] Your order { $number } is on its way
    [held] Your order { $number } is waiting at the border
    [delivered] Your order { $number } was delivered
    [returned] A parcel of order { $number } is coming back to us
    [found] A parcel of order { $number } has turned up
   *[lost] A parcel of order { $number } is missing
  }
mail-parcel-moved = { $state ->
    [handed_over] Parcel { $parcel } of order { $number } is with the carrier. It should be with you { $days }.
    [held] Parcel { $parcel } of order { $number } is being checked by customs. We answer their questions; if we need something from you, we will write. There is nothing to pay.
    [delivered] Parcel { $parcel } of order { $number } was delivered. If you have not got it, please answer this letter.
    [returned] Parcel { $parcel } of order { $number } could not be delivered and is coming back to us. We will write to you about what happens next.
    [found] Parcel { $parcel } of order { $number }, which could not be found, has turned up and goes on its way. If anything changes for you by that, we will write.
   *[lost] Parcel { $parcel } of order { $number } cannot be found. We are sorry. You lose nothing: we will write to you about a replacement or your money.
  }
mail-parcel-tracking = { $carrier } follows it under the number { $tracking }.

# /ops/lanes/{code}
lane-close = Close this lane
lane-open = Open this lane
lane-close-say = No new price will be made on a closed lane, from this moment on. Who is at the checkout gets a price on another lane, if there is one.
lane-open-say = New prices may be made on it again, from this moment on.
lane-reason = Reason
lane-reason-needed = Say why, so that whoever comes after you knows: “strike until Friday”.
lane-late = Somebody did this before you. This is how the lane stands now.
lane-waiting = Sold on this lane and not yet gone
lane-none = Nothing waits for this lane.
said-lane-closed = The lane is closed. Look below for parcels that were sold on it.
said-lane-opened = The lane is open.

# Called off before it left, or gone: the order's page, and care
order-heading-called-off = This order is cancelled
order-call-off = Cancel this order
order-call-off-say = Nothing of it has been packed yet, so you can cancel it now. Nothing is sent, and everything you paid goes back the way it came.
order-call-off-one = Cancel this parcel
order-call-off-one-say = It has not been packed yet, so you can cancel it now. It is not sent, and everything you paid for it goes back the way it came: goods, shipping, duty and tax.
order-called-off-back = { $went ->
    [yes] Cancelled before it was sent. { $amount } went back the way you paid.
   *[no] Cancelled before it was sent. { $amount } goes back the way you paid.
  }
order-loss-back = { $went ->
    [yes] A parcel did not arrive. { $amount } went back the way you paid.
   *[no] A parcel did not arrive. { $amount } goes back the way you paid.
  }
care-call-off = Cancel this parcel
care-call-off-all = Cancel the whole order
care-call-off-means = It is not sent, its stock is free again, and { $amount } goes back to the shopper at once: goods, shipping, duty, tax and fees. The shopper gets a letter. This cannot be taken back.
care-call-off-note = Words for the letter, if there is something to add
care-loss-refund = Refund this parcel
care-loss-means = This parcel is gone. { $amount } goes back to the shopper at once: everything paid for it, once. The house bears it; the brand is paid for its goods. The shopper gets a letter.
care-loss-refunded = The money for this parcel went back
care-loss-found = This parcel was refunded as lost, and has turned up
care-loss-found-say = The shopper has { $amount } back and may get the goods as well. Write to them: keep the goods and pay again, or send them back.
care-story-called-off = Parcel cancelled before it left
care-story-loss-refunded = Loss refunded
said-called-off = Cancelled. It is not sent, and the money is on its way back.
said-called-off-waits = Cancelled. It is not sent; the payment provider does not answer yet, and the money goes back as soon as it does.
said-loss-refunded = The money is on its way back, and a letter says so.
unowed-not-paid = This order is not paid, so there is nothing to send back.
unowed-left = Parcel { $parcel } has left (“{ $state }”), so it can no longer be cancelled. When it has arrived, it can be sent back.
unowed-begun = Parcel { $parcel } is being packed already, so it cannot be cancelled here. Write to us: until the carrier has it, we can still stop it.
unowed-off = Parcel { $parcel } was cancelled before. Nothing changed.
unowed-not-gone = This parcel stands at “{ $state }”: only what is lost or destroyed is refunded like this.
unowed-return-open = Return { $rma } of the same parcel is still open. Decide it first.
unowed-nothing = Everything paid for this has gone back already, or is on its way. Nothing changed.

posted-called-off = Letter: cancelled before dispatch
posted-loss-refunded = Letter: loss refunded
mail-called-off-subject = Cancelled: order { $number }
mail-called-off = { $count ->
    [one] Parcel { $parcels } of order { $number } is cancelled and will not be sent.
   *[other] The parcels { $parcels } of order { $number } are cancelled and will not be sent.
  }
mail-loss-refunded-subject = Your money for a lost parcel of order { $number }
mail-loss-refunded = { $count ->
    [one] Parcel { $parcels } of order { $number } will not reach you. We are sorry, and give you back everything you paid for it. Should it arrive after all, please write to us.
   *[other] The parcels { $parcels } of order { $number } will not reach you. We are sorry, and give you back everything you paid for them. Should they arrive after all, please write to us.
  }
mail-owed-sent = The money goes back the way you paid. Your bank may need a few days to show it.
