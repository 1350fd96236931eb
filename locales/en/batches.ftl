# Batches of direct mail: /ops/batches, one batch, and the scan page's ways into a batch and out of it.

ops-nav-batches = Batches
batches-title = Batches
batches-say = Parcels for one country are collected at the hub, bagged and handed over together. A batch takes parcels until its cut-off, or until you close it.
batches-open = Taking parcels
batches-none-open = No batch is open. The first parcel that is scanned into one opens it.
batches-closed = Waiting for the carrier
batches-none-closed = No closed batch waits.
batches-ended = Left lately
batches-none-ended = Nothing has left in a batch yet.
batches-outside = Packed and in no batch
batches-outside-say = They join the next batch, or are handed over alone. Either way the shopper pays nothing more.
batches-none-outside = No packed parcel lies outside.

batch = Batch
batch-title = Batch { $batch }
batch-pieces = Parcels
batch-weight = Weight
batch-cut-off = Cut-off
batch-value = Declared value
batch-closed-by = Closed by
batch-clock = { $moment } ({ $zone })
batch-close = Close the batch
batch-close-say = The manifest is written and never changes after that. A parcel that comes later joins the next batch, or goes alone.
batch-files = Manifest and declarations
batch-manifest = Manifest
batch-declarations = Declarations for customs
batch-hand-over = Hand over to the carrier
batch-hand-over-say = { $count ->
    [one] The parcel on the manifest leaves, and its shopper gets a letter.
   *[other] All { $count } parcels on the manifest leave together, and their shoppers get a letter.
  }
batch-dissolve = Take the batch apart
batch-dissolve-say = If it cannot leave like this: its parcels lie packed again, to be collected anew. The manifest is kept, and nothing leaves under it.
batch-inside = Parcels by bag
batch-dissolved-say = This is what was on the manifest. The parcels have been taken out since.
batch-bag-most = A bag weighs { $weight } at most.
batch-nothing = There is nothing in it.
batch-bag = Bag { $bag }
batch-bag-sum = { $count ->
    [one] one parcel, { $weight }
   *[other] { $count } parcels, { $weight }
  }
batch-parcel = Parcel
batch-identifier = Identifier
batch-order = Order
batch-take-out = Take out
batch-take-out-one = Take parcel { $parcel } out

batch-open = Taking parcels
batch-due = Past its cut-off: close it
batch-closed = Closed
batch-handed-over = Handed over
batch-dissolved = Taken apart

batch-no-hub = Parcels from here go one by one. Hand it over alone.
batch-lane-closed = Lane { $lane } is closed, so nothing is collected for it. Put the parcel aside until it opens.
batch-no-papers = { $parcel } has no papers yet. Make them first, then scan it again.
batch-no-bag = There is no bag { $bag }. The next new one is bag { $next }.
batch-bag-full = Bag { $bag } would weigh more than { $weight }. Take another bag, or leave the field empty.
batch-too-heavy = It is heavier than a whole bag may be ({ $weight }). Hand it over alone.
batch-sealed = It is on the manifest of { $batch }, which is closed. It leaves with that batch; to get it out, take the batch apart first.
batch-not-inside = It is in no batch.
batch-empty = There is nothing in the batch, so there is nothing to close.
batch-stands = That does not go now: the batch stands at “{ $state }”. This is how it is.

said-batch-closed = The batch is closed. Its manifest is below.
said-batch-left = The batch is with the carrier, and the shoppers get their letters.
said-batch-apart = The batch is taken apart. Its parcels lie packed again.
said-batch-out = The parcel is out of the batch and lies packed.

scan-collect = Into the batch
scan-take-out = Out of the batch
scan-bag = Bag
scan-bag-hint = Leave it empty, and the parcel goes into the bag that has room.
scan-bag-wrong = Type the number of a bag, or leave the field empty.
scan-within = In bag { $bag } of batch { $batch }
scan-taken-out = Taken out of batch { $batch }

batch-offers = May travel in one box
batch-offers-say = These go to the same person at the same address. Together they are declared with the sum of what they are worth; what the shoppers paid stays as it is.
batch-offer = { $count ->
    [one] One parcel costs { $apart } in carriage, duty, tax and fees by itself, and { $together } in one box: { $saves } less.
   *[other] { $count } parcels cost { $apart } in carriage, duty, tax and fees one by one, and { $together } in one box: { $saves } less.
  }
batch-combine = Put them into one box
batch-part = Part again
batch-part-one = Part what travels in the box of { $parcel }
batch-with = with { $parcel } in its box
batch-in-box = Travels in the box of { $parcel }, under its papers
batch-boxed = It shares a box with { $parcel }. Part them first on the page of the batch.
batch-apart = Nothing is to be combined here any more: one of the parcels is gone, or it would not be cheaper.
said-batch-combined = They travel in one box now. Print its papers anew.
said-batch-parted = Each is a parcel of its own again, with the papers it had.
care-story-combined = Put into one box with another parcel
care-story-parted = A parcel of its own again
