# Batches once more: boxes that parcels share, what becomes of their papers, and batches of lanes that closed.

batch-close-combines = { $count ->
    [one] What goes to the same person is put into one box first: one box, listed below.
   *[other] What goes to the same person is put into one box first: { $count } boxes, listed below.
  }
batch-offer-goes = Closing the batch puts them into one box.
batch-offer-parted = Somebody parted them, so closing the batch leaves them apart.
batch-offer-papers = Something is missing for the papers of one box, so closing the batch leaves them apart.
batch-boxes-say = Where a parcel is listed with others in its box, pack them into it and print its papers anew. The old labels no longer hold.
papers-void-combined = void: several parcels in one box
papers-void-parted = void: box packed anew
papers-back-by = Valid again since { $moment }, by { $name }

batch-lane-shut = Lane { $lane } is closed, so nothing leaves on it. Take the batch apart: its parcels then take another road, or are put to customer service. Or let it stand until the lane is open again.
batch-moved = A parcel came or went at this moment, so nothing was changed. Look at the list and press again.
stranded-batched = { $count ->
    [one] One more parcel on a closed lane lies in a batch. The hub takes the batch apart first; then it appears here.
   *[other] { $count } more parcels on closed lanes lie in batches. The hub takes the batches apart first; then they appear here.
  }

# A place that two change at once.
place-moved = Somebody changed this place while you wrote, so nothing is saved yet. Below stands what you wrote; save again to keep it.
