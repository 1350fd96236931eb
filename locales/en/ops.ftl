## templates/ops/frame.html and what every page of the desk uses

ops-desk = Operations
ops-nav-today = Today
ops-nav-rules = Rules
ops-nav-rates = Exchange rates
ops-nav-lanes = Lanes
ops-nav-places = Places
ops-nav-brands = Brands
ops-nav-letters = Letters
ops-nav-audit = Audit log
pager-name = More pages
pager-before = Before
pager-after = Next
pager-older = Older
pager-newest = Back to the newest

## templates/ops/rules.html

rules-title = Rules
rules-hash = This version:
rules-table = Table
rules-table-markets = Markets
rules-table-territories = Customs territories
rules-table-thresholds = Thresholds
rules-table-regimes = Regimes
rules-table-fees = Fees
rules-table-taxes = Taxes
rules-table-tariffs = Tariffs
rules-table-rounding = Rounding
rules-table-restrictions = Restrictions
rules-country = Destination
rules-all = All
rules-on = Holding on
rules-any-day = Also those over or to come
rules-show = Show
rules-found =
    { $count ->
        [one] One rule.
       *[other] { $count } rules.
    }
rules-english = What a rule says is kept in English, as its source is quoted.
rules-none = No rule fits. Choose another day, another table or another destination.
rules-rule = Rule
rules-says = What it says
rules-state = State
rules-from = From
rules-until = Until
rules-open = open
rules-source = Source
rules-off = known, not used
rules-coming = to come
rules-over = over
rules-uncertain = in force, uncertain
rules-holds = in force

## templates/ops/rates.html

rates-title = Exchange rates
rates-say = Units of a currency for one euro. A price uses the last rate published on or before its day; every receipt keeps the rate it used.
rates-newest = Newest rate of
rates-none = No exchange rates are loaded
rates-old =
    { $count ->
        [one] The newest rate is one day old
       *[other] The newest rate is { $count } days old
    }
rates-load = Load newer ones with “entrepot import rates FILE”. Until then prices follow the last rate.
rates-published = Published rates
rates-currency = Currency
rates-per-euro = For one euro
rates-day = Published
rates-source = Source
rates-pegs = Pegged currencies
rates-pegs-say = Currencies that the bank does not quote, tied to one that it does.
rates-anchor = Tied to
rates-units = Units for one

## templates/ops/lanes.html

lanes-title = Lanes and rate cards
lanes-say = What carriers ask today, before the parcel's handling. A parcel pays for the greater of its weight and its volume.
lanes-none = No lane leaves this place.
lanes-lane = Lane
lanes-to = To
lanes-how = How
lanes-declared = Declared as
lanes-terms = Duties
lanes-transit = On the way
lanes-days =
    { $to ->
        [one] One day
       *[other] { $from }–{ $to } days
    }
lanes-departs = Collected on
lanes-any-day = every working day
lanes-first = First weight
lanes-step = Each further
lanes-fuel = Fuel
lanes-most = At most
lanes-card-from = Card since
lanes-refuses = Does not take
lanes-no-card = No rate card holds today
lanes-open = open
lanes-closed = closed
lanes-ddp = Paid by us
lanes-dap = Paid at the door

## templates/ops/places.html

places-title = Places
places-place = Place
places-kind = Kind
places-hub = Hub at the origin
places-warehouse = Warehouse abroad
places-consolidates = packs several brands together
places-cutoff = Cut-off
places-handling = Handling
places-days =
    { $count ->
        [one] one working day
       *[other] { $count } working days
    }
places-off = Next day off
places-per-parcel = Per parcel
places-per-unit = Per unit
places-lanes = Lanes
places-skus = Variants
places-free = Free
places-held = Held for orders
places-total = Pieces in all places

## templates/ops/brands.html

brands-title = Brands
brands-say = A brand owner lists and stocks their own goods; the commission is a share of the goods price, without duty and tax.
brands-brand = Brand
brands-home = At home in
brands-currency = Prices in
brands-founded = Since
brands-commission = Commission
brands-usual = the usual
brands-on-shelf = On the shelves
brands-all = Listings
brands-maker = Maker, as product safety law wants it

## templates/ops/audit.html

audit-title = Audit log
audit-say = Every change by staff, a brand or a command, newest first. Nothing is ever taken out of it.
audit-none = Nothing was changed yet.
audit-when = When (UTC)
audit-who = Who
audit-did = What
audit-to = To what
audit-detail = With which figures
audit-role-brand = brand owner
audit-role-agent = customer service
audit-role-operator = operations
audit-role-shopper = shopper
audit-role-program = the program

## templates/ops/letters.html

letters-title = Letters
letters-say = Written with the change that causes them and posted afterwards. What they say is not shown here, for they may hold keys and codes.
letters-none = No letter was written yet.
letters-written = Written (UTC)
letters-kind = About
letters-to = To
letters-language = Language
letters-tries = Tries
letters-when = Sent, or tried next
letters-error = What went wrong
letters-retry = Try again

## templates/ops/today.html

today-title = Today
today-failed =
    { $count ->
        [one] One letter could not be sent
       *[other] { $count } letters could not be sent
    }
today-orders =
    { $count ->
        [one] order
       *[other] orders
    }
today-returns =
    { $count ->
        [one] open return
       *[other] open returns
    }
today-letters =
    { $count ->
        [one] letter waits
       *[other] letters wait
    }
today-listings =
    { $count ->
        [one] listing
       *[other] listings
    }
today-lanes =
    { $count ->
        [one] lane
       *[other] lanes
    }
today-markets =
    { $count ->
        [one] market
       *[other] markets
    }
today-rules = Rules in force
today-log = What was changed last
