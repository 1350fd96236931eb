# /ops/places and /ops/places/{code}

place-new = One more place
place-add = Add a place
place-add-do = Add this place
place-taken = Another place has this code. Choose another.
place-code = Code, such as CN-SZX
place-not-a-code = Write a code of letters, digits and hyphens: CN-SZX.
place-no-kind = Choose what kind of place it is.
place-country = Country, two letters
place-zone = Time zone, such as Asia/Shanghai
place-no-zone = Write a time zone by its name in the IANA list: Asia/Shanghai, Europe/Warsaw.
place-city = City ({ $language })
place-no-city = Write the city’s name in one language at least.
place-runs = How it works
place-runs-say = New prices and dates follow at once. What was sold keeps the dates it was sold by. Where no number of parcels a day stands, there is no limit.
place-save = Save
place-handling-days = Handling, in working days
place-capacity = Parcels a day, at most
place-most =
    { $count ->
        [one] one parcel a day
       *[other] { $count } parcels a day
    }
place-no-capacity = Write how many parcels leave on one day at most, or leave it empty. To take no more orders here, close the lanes.
place-packaging = Empty parcel, in grams
place-per-parcel = Fee per parcel { $currency }
place-per-unit = Fee per piece { $currency }
place-working = Works on
place-consolidates = Packs parcels of several brands for one shopper together
place-not-a-number = Write a whole number, at most { $most }.
place-not-a-fee = Write an amount in { $currency }, not below nothing, such as 1.50.
place-not-a-time = Write a time of day, such as 16:00.
place-no-days = Tick one day at least.
place-never-collected = Tick a day on which { $lane } is collected, or change its days first.
place-lanes =
    { $count ->
        [0] no lane
        [one] one lane
       *[other] { $count } lanes
    }
place-lying =
    { $count ->
        [0] nothing lies here
        [one] one variant, { $free } free, { $held } held
       *[other] { $count } variants, { $free } free, { $held } held
    }
place-days-off = Days off
place-no-days-off = No day off is known from today on. Dates are promised as if it worked on all its days.
place-days-over =
    { $count ->
        [one] One day off is over.
       *[other] { $count } days off are over.
    }
place-day = Day
place-day-name = Its name, such as Spring Festival
place-add-day = Add this day off
place-day-name-needed = Say why it is closed: Spring Festival, stocktaking.
place-day-known = This day is off already.
place-take = Works after all
place-take-day = Works on { $day } after all
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
said-place-added = The place is there. Give it a sender and lanes, and goods can lie there.
said-place-changed = Saved. Prices and dates follow at once.
said-day-added = The day is off. Dates follow at once.
said-day-taken = It works on that day. Dates follow at once.
