## templates/layout.html and its parts

skip-to-goods = Skip to the goods
header-search = Search goods and brands
header-search-button = Search
header-account = Account
header-sign-in = Sign in
header-cart = Cart
header-ways = Goods
market-delivering = Delivering to { $country }
market-stay = You stay on this page. Goods that cannot go there are marked, with the reason.
foot-before = Before you buy
foot-after = After you buy
foot-house = The house
foot-duties = What is in the price
foot-shipping = How goods travel
foot-follow = Find an order
foot-returns = Send something back
foot-about = About Entrepot
foot-legal = Terms, privacy and who answers
foot-note = Prices include customs duty and tax for { $country }.

## templates/shop/home.html

home-title = The price on the page is the price at the door
home-description = Porcelain, tea, silk, light and sound from the houses that make them, with duty and tax inside the price.
home-say = Porcelain, tea, silk, light and sound from the houses that make them. Duty, tax and the customs papers are settled before the parcel leaves.
home-see-goods = See the goods
home-unpacked = Unpacked lately
home-all =
    { $count ->
        [one] The one good we have
       *[other] All { $count } goods
    }
home-receipt = Every price opens into its receipt
home-receipt-say = Unfold any price and it says what it is made of: the maker’s price, the duty, the tax, the journey, each with its rule. The receipt you see is the receipt you keep.
home-receipt-promise = If anyone at the door asks you for more, pay nothing and write to us.
home-journey = From the maker’s door to yours
home-journey-say = Some goods lie in a warehouse near you already; others come straight from where they are made. We take whichever costs you less, and say when it will be there.
home-houses = The houses
home-house = House
home-house-from = From
home-house-says = In its own words
home-house-since = Since

## templates/parts: seal, lot, pager, ribbon, receipt

seal-paid = Duty and tax paid.
seal-nobody-asks = Nobody asks you for money at the door.
seal-nothing-to-sign = We file the customs declaration and pay what is due. Nothing to sign, nothing to pay.
lot-all-in = duty and tax in
lot-delivery = to your door
lot-from = From { $city }
lot-comma = ,
pager-label = Pages
journey-title = Its way to you
journey-hub = handed to the carrier
journey-on-shelf = on the shelf, leaves
journey-border = Customs
journey-prepaid = duty and tax prepaid
journey-cleared = already cleared
journey-door = Your door
receipt-unfold = What this price is made of
receipt-caption = Quoted for one, { $day }
receipt-asked = { $brand } asks { $asked }, at { $rate } with { $margin } for exchange
receipt-asked-same = { $brand } asks { $asked }
receipt-rate = { $rate }. Rule { $rule }
receipt-rule = Rule { $rule }
receipt-goods-sum = Price, duty and tax in
receipt-delivery = Delivery from { $city }
receipt-on-delivery = { $what } on delivery
receipt-fees = Fees of customs and carrier
receipt-at-door = At your door
charge-duty = Customs duty
charge-additional-duty = Additional duty
charge-flat-duty = Flat customs duty
charge-vat = VAT
charge-gst = GST
charge-sales-tax = Sales tax
charge-consumption-tax = Consumption tax
charge-excise = Excise
charge-provincial-tax = Provincial tax
price-inside = Customs duty and tax inside
price-delivery = delivery
price-at-door = at your door

## Why goods cannot be had here

no-offer-sold-out = Sold out at present
no-offer-no-lane = No carrier brings it here from where it lies
no-offer-closed = The way here is closed for the moment
no-offer-prohibited = May not be imported here
no-offer-restricted = The carriers on this way do not take it
no-offer-too-heavy = Too heavy for the carriers on this way
no-offer-too-late = Cannot be here in time
no-offer-no-tariff = Its customs duty here is not known to us yet
no-offer-incomplete = The brand has still to tell what customs asks
no-offer-no-price = No price can be made at present

## Lists and search

list-count =
    { $count ->
        [one] One good
       *[other] { $count } goods
    }
list-goods = Goods
list-empty = Nothing lies here yet.
sort-label = In order:
sort-newest = newest
sort-cheapest = lowest at the door
sort-dearest = highest at the door
brand-from = { $city }, since { $year }
search-title = Search
search-all = All goods
search-for = Search:
search-nothing = Nothing has all of these words. Try fewer or others: a material, a colour, a brand.
search-nearest = Perhaps one of these
crumbs = You are here

## templates/shop/listing.html

listing-not-here = Not to be had here at present
listing-how-many = How many
listing-add = Add to cart
listing-left =
    { $count ->
        [one] One left in { $city }.
       *[other] { $count } left in { $city }.
    }
listing-thirty-days = Thirty days to send it back. Faulty? We return duty and tax too.
listing-others = What could be had instead
listing-about = About it
listing-care = Care
listing-facts = Facts and who answers for it
listing-shown = Shown
listing-weight = Weighs, packed
listing-size = Packed
listing-origin = Made in
listing-tariff = Tariff line
listing-sku = Article
listing-maker = Made by
listing-would-cost = What it would cost here, were it to be had
