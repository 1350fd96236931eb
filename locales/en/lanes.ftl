# Why a row of a file of lanes cannot be used: entrepot import lanes, and /ops/lanes

lanes-no-column = The file has no column “{ $column }”. Its first line must name it.
lanes-not-a-column = There is no such column. Take it out of the first line, or correct its name.
lanes-column-twice = The first line names this column twice.
lanes-cells = The first line names { $wanted } columns; this one has { $found }.
lanes-not-csv = This is not a CSV file that can be read. Save it as CSV in UTF-8, with commas.
lanes-rows = A file has at least one row, and at most { $most }.
lanes-not-a-code = Write a code of letters, digits and hyphens, at most { $most } long: SZX-DE-POST.
lanes-not-a-carrier = Write the carrier’s name as shoppers know it, at most { $most } characters long.
lanes-not-a-country = Write the two letters of the country: DE.
lanes-not-a-word = Write one of these words: { $words }.
lanes-not-days = Write a whole number of days, at most 365.
lanes-not-weekdays = Write the days of the week on which the lane is collected as digits from 1 for Monday to 7 for Sunday, such as 5 or 25; on one of them at least its place has to work. Leave it empty for every working day.
lanes-backwards = This comes before what it should follow: the most days are no fewer than the fewest, and the last day is no earlier than the first.
lanes-not-a-border = Write the two letters of the customs territory that is entered, EU or CH, or leave it empty where no border is crossed.
lanes-not-a-day = Write a day as 2026-12-31.
lanes-not-a-currency = Write the three letters of the currency: CNY.
lanes-not-an-amount = Write an amount of the row’s currency, not below nothing, such as 12.50, without grouping.
lanes-not-a-number = Write a whole number. The first weight is above nothing; a divisor of 0 leaves volume out.
lanes-not-a-fraction = Write a fraction below 1: 0.165 for 16.5 percent.
lanes-below-first = The heaviest parcel cannot be lighter than the first weight.
lanes-no-step = Without steps a card has no price for steps, and takes nothing above its first weight. Write the width of a step.
lanes-disagrees = Line { $line } says otherwise of the same lane. Write the same on all rows of a lane.
lanes-overlaps = The card in line { $line } holds on some of the same days. Let the earlier one end the day before the later one begins.
lanes-no-place = There is no place with this code. Its code stands at /ops/places; add the place first.
lanes-no-market = No rules are known for this country, so nothing can be priced there.
lanes-other-place = This lane is there already and leaves { $place }. Give a lane from another place a code of its own.
lanes-other-country = This lane is there already and leads to { $country }. Give a lane to another country a code of its own.
lanes-begun = Parcels may have been sold by the card of this lane that held then. Begin the new card on a later day, and let the old one hold until yesterday at least.
lanes-runs = The card from { $from } to { $to } holds on some of the same days. Give it an earlier last day, or begin later.
lanes-runs-on = The card that begins on { $from } holds on some of the same days. Let this one end before.

# /ops/lanes: looking for lanes, and a file of them
lanes-no-match = No lane is like that.
lanes-see-all = See all lanes
lanes-by-file = Lanes from a file
lanes-other-file = Another file
lanes-file = CSV file with one row per rate card
lanes-file-hint = The lane’s columns are repeated on each of its rows. You see what would change before anything does.
lanes-file-all = The lanes there are, as such a file
lanes-file-show = Show what it changes
lanes-file-needed = Choose a file first.
lanes-file-shown = Nothing has changed yet. This is what the file changes once you confirm it.
lanes-file-nothing =
    { $count ->
        [one] This file changes nothing: its row says what is known already.
       *[other] This file changes nothing: its { $count } rows say what is known already.
    }
lanes-same =
    { $count ->
        [one] One further row says what is known already.
       *[other] { $count } further rows say what is known already.
    }
lanes-faults =
    { $count ->
        [one] One cell cannot be used
       *[other] { $count } cells cannot be used
    }
lanes-faults-say = Nothing was taken. Correct the file and send it again.
lanes-moved = The lanes have changed since you looked
lanes-moved-say = Nothing was taken. This is what the file changes now.
lanes-new =
    { $count ->
        [one] One new lane
       *[other] { $count } new lanes
    }
lanes-changed =
    { $count ->
        [one] One lane becomes different
       *[other] { $count } lanes become different
    }
lanes-new-cards =
    { $count ->
        [one] One rate card
       *[other] { $count } rate cards
    }
lanes-replaced = corrected
lanes-ended =
    { $count ->
        [one] One card gets another last day
       *[other] { $count } cards get another last day
    }
lanes-what = What
lanes-was = Until now
lanes-becomes = From now on
lanes-until-was = Last day until now
lanes-until-now = Last day from now on
lanes-confirm = Take it like this
lanes-discard = Leave everything as it is
lanes-nothing = nothing
lanes-carrier = Carrier
lanes-border = Enters
lanes-divisor = Divisor (cm³/kg)
said-lanes-taken = The file is taken. Prices follow from this moment on.

# /ops/lanes/{code}: the lane, its cards, and one more
lane-facts = The lane
lane-journey = An order placed now
lane-begins = Work begins
lane-leaves = With the carrier
lane-at-border = At the border, about
lane-arrives = At the door
lane-cards = Rate cards
lane-no-cards = There is no rate card, so nothing can be priced on this lane. Add one below.
lane-card-add = Add a rate card
lane-card-say = It begins with its first day; the card before ends the day before. Filled in is what the last card says.
lane-card-to = Until, or open
lane-card-currency = Currency
lane-card-first-g = First weight, in grams
lane-card-first = Price of the first weight
lane-card-step-g = Each further, in grams
lane-card-step = Price of each further
lane-card-max-g = At most, in grams
lane-card-fuel = Fuel, as a fraction (0.165)
lane-card-do = Add this card
said-card-added = The rate card is there. Prices follow from its first day on.
