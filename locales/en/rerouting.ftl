# After a sale: another road for a parcel, the same goods once more, papers made void.

# /care/ and /care/stranded: parcels without a road
care-nav-stranded = Without a road
stranded-queue = { $count ->
    [one] One parcel has no road
   *[other] { $count } parcels have no road
}
stranded-title = Parcels without a road
stranded-say = Their lane is closed. What could go another way on time and within our limit is on its way; for these, you decide.
stranded-none = Every parcel has its road.
stranded-open = { $count ->
    [0] none waits
    [one] { $count } parcel waits
   *[other] { $count } parcels wait
}
stranded-more = { $count ->
    [one] { $count } more parcel stands behind these.
   *[other] { $count } more parcels stand behind these.
}
stranded-parcel = Parcel
stranded-promised = promised by { $day }
stranded-lane = on { $lane }, closed
stranded-no-way = No other road takes these goods.
stranded-later = No other road keeps the promised day. The soonest is there on { $day }.
stranded-dearer = The cheapest of them costs us { $amount } more than was paid; we spend { $limit } without asking.
stranded-fits = By now this one could go on time and within our limit: the shop sees to it within the hour, or you do it here.
stranded-ways = Other roads
stranded-way-means = There by { $day }; costs us { $amount } more than was paid.
stranded-in-time = on time
stranded-late = { $days ->
    [one] { $days } day later
   *[other] { $days } days later
}
stranded-take = Take this road
stranded-take-means = The shopper pays nothing more. If the day changes, a letter goes out.
stranded-off = Cancel and refund
stranded-wait = Let it wait
stranded-wait-note = Why, for whoever looks next
stranded-wait-needed = Say why it waits.
stranded-waits = Waits: { $note }
stranded-waits-by = { $name }, { $moment }
stranded-barred = Roads that do not take it
stranded-splits = would need several parcels
said-rerouted = The parcel has its new road. If the day changed, a letter is on its way.
said-waits = Noted. It waits until its lane is open again or somebody decides otherwise.

# Why a parcel does not take a road
reroute-not-paid = This order is not paid, so nothing of it is sent.
reroute-stands = This parcel stands at “{ $state }” by now, so it takes no other road. Nothing changed.
reroute-open-again = Its lane is open again: the parcel goes as it was sold. Nothing changed.
reroute-given = Somebody gave this parcel another road a moment ago. Nothing changed.
reroute-changed = This road closed, or costs something else by now. Look at the roads again.
reroute-no-stock = There are not enough pieces of { $sku } at the other end any more. Look at the roads again.

# Care: an order's parcel that took another road
care-rerouted = Took another road
care-rerouted-say = { $left } → { $took }: there by { $day } instead of { $promised }; costs us { $amount } more than was paid.
care-rerouted-same = { $left } → { $took }: there by { $day } as promised; costs us { $amount } more than was paid.
care-stranded = Its lane is closed. Choose another road, cancel it, or let it wait.
care-stranded-open = Choose what happens

# Care: the same goods once more
care-replace = Send a replacement
care-replace-means = The same goods are sent once more, from what lies free, as a parcel of its own. The shopper pays nothing and gets a letter. It is this or the refund, never both; this cannot be taken back once the parcel has left.
care-replace-road = Which way
care-replace-way = { $city }, { $carrier }: there by { $day }, costs us { $amount }
care-replace-none = No place has all of these goods and a road to the shopper, so only the money can go back.
care-replaces = Takes the place of { $parcel }, which is gone. Nobody paid for it; it costs the house { $amount }.
care-replaced = Replaced by { $parcel }
care-replaced-found = This parcel was replaced, and has turned up
care-replaced-found-say = Parcel { $parcel } was sent in its place. The shopper keeps what comes, as a token of good will. If the replacement has not left, you can still cancel it: then no money goes back, because this parcel arrives.
care-replacement-off-means = It is not sent and its stock is free again. { $amount } goes back to the shopper, because the first parcel is still gone. The shopper gets a letter.
care-replacement-off-nothing = It is not sent and its stock is free again. No money goes back: the first parcel has turned up.
unowed-replaced = For this loss parcel { $parcel } stands: one is sent in the place of the other, once. Its money follows the replacement.
said-loss-replaced = The replacement is on its way to the shelf, and a letter to the shopper.

# The story of an order
care-story-loss-replaced = Replacement sent
care-story-parcel-rerouted = Parcel took another road
care-story-parcel-stranded = Parcel without a road, put to an agent
care-story-parcel-waits = Parcel waits for its lane
care-story-papers-issued = Papers made
care-story-papers-void = Papers made void

# The shopper's order page
order-replacement = Replacement for parcel { $parcel }
order-replacement-say = We are sending these goods once more. You pay nothing for it.
order-replaced-by = This parcel did not arrive. Parcel { $parcel } replaces it, at no cost to you.
order-rerouted = This parcel takes another way than planned: it is there by { $day }. Your price stays as it is.

# Letters
mail-parcel-rerouted-subject = { $when ->
    [sooner] Your parcel of order { $number } comes sooner
   *[later] Your parcel of order { $number } comes later
}
mail-parcel-rerouted = { $when ->
    [sooner] Parcel { $parcel } of your order { $number } takes another way than planned and is with you sooner: by { $arrives } instead of { $promised }.
   *[later] The way we had planned for parcel { $parcel } of your order { $number } is closed. We send it another way, and it is with you by { $arrives } instead of { $promised }. We are sorry for the wait.
}
mail-parcel-rerouted-cost = Your price stays as it is. What the other way costs more is ours to pay.
mail-loss-replaced-subject = A replacement for order { $number } is on its way
mail-loss-replaced = Parcel { $gone } of your order { $number } did not reach you. We are sending the same goods once more, in parcel { $parcel }: it should be with you { $days }.
mail-loss-replaced-cost = You pay nothing for it. Should the first parcel turn up after all, please keep what comes.
posted-parcel-rerouted = Letter: another road
posted-loss-replaced = Letter: replacement

# /ops/books
books-kind-reroute = Another road
books-kind-replacement = Goods sent once more
books-kind-unspent = Road or goods not spent

# /ops/parcels: papers that no longer hold
papers-void = Papers that no longer hold
papers-void-make = Make void
papers-void-say = The papers stay in the books, struck through; their number is never used again, and scanning the label is refused. New papers can be made at once.
papers-void-reason = Reason
papers-void-reason-needed = Say why, for whoever finds the old label.
papers-void-by = Made void by { $name }, { $moment }
papers-void-desk = void
papers-void-rerouted = void: another road
papers-void-called-off = void: parcel cancelled
papers-void-described = void: goods described anew
papers-void-none = This parcel has no papers that hold. Nothing changed.
papers-void-gone = This parcel stands at “{ $state }”: its papers travel with it and stay as they are.
said-papers-void = The papers are void. Take the old label off the box.
scan-void = The label { $label } no longer holds. It was on parcel { $parcel }: make new papers there and stick the new label over it.
