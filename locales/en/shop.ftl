## templates/layout.html and its parts

skip-to-goods = Skip to the goods
header-search = Search goods and brands
header-search-button = Search
header-account = Account
header-sign-in = Sign in
header-cart = Cart
header-ways = Goods
market-delivering = Delivering to: { $country }
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
foot-note = Prices include customs duty and tax. Delivering to: { $country }.

## templates/shop/home.html

home-title = The price on the page is the price at the door
home-description = Porcelain, tea, silk, light and sound from the houses that make them, with duty and tax inside the price.
home-say = Porcelain, tea, silk, light and sound from the houses that make them. Duty, tax and the customs papers are settled before the parcel leaves.
home-see-new = See what is new
home-see-lanes = See how goods travel
home-new = Lately unpacked
home-all = All goods
home-receipt = Every price opens into its receipt
home-receipt-is = Open any price and it says what it is made of: the maker’s price, the duty, the tax, the journey, each with the rule and the day it was read. The receipt you see is the receipt you keep.
home-receipt-more = If anyone at the door asks you for more, pay nothing and write to us. We settle it.
home-receipt-how = How we work a price out
home-lanes =
    { $count ->
        [one] One lane, open today
       *[other] { $count } lanes, open today
    }
home-brands = Houses we trade for
brands-name = House
brands-from = From
brands-makes = Makes
brands-since = Since
place-in-country = { $city }, { $country }

## The customs seal, templates/parts/seal.html

seal-paid = Duty and tax paid.

## Lists: templates/parts/lot.html, sorts.html, pager.html; category, brand and search pages

crumbs-label = You are here
crumb-home = Home
lot-all-in = duty and tax in
lot-to-door = to your door
lot-from = From { $city }, { $days }
lot-at = In { $city }, { $days }
list-count =
    { $count ->
        [one] One article
       *[other] { $count } articles
    }
list-empty = Nothing lies on this shelf yet.
sort-label = Sort by
sort-newest = Newest first
sort-price = Price at your door, low to high
sort-price-down = high to low
list-pages = Pages
list-before = Earlier
list-after = Further
list-page = Page { $number }
brand-range =
    { $count ->
        [one] One article from this house
       *[other] { $count } articles from this house
    }
search-title = “{ $query }”
search-all = All goods
search-nothing = Nothing found for “{ $query }”
search-try = Try a shorter word, or walk along the shelves:

## templates/shop/listing.html

price-worth = With customs duty and tax inside, without delivery
price-region = Sales tax of your state is not in this price. Where we have to collect it, the checkout shows it before you pay.
listing-quantity = How many
listing-add = Add to cart
listing-back =
    { $days ->
        [one] You have one day to send it back. Faulty? We pay the way back and refund duty and tax too.
       *[other] You have { $days } days to send it back. Faulty? We pay the way back and refund duty and tax too.
    }
listing-roads = Why this way, and what else there is
roads-outcome = Outcome
roads-taken = This is the way it goes.
road-arrives = At your door by { $day }
listing-about = About it
listing-safety = Safety and who answers for it
listing-beside = Stands beside it
listing-instead = What can go there
fact-weight = Weighs
fact-size = Size
fact-care = Care
fact-tariff = Tariff heading
fact-origin = Made in
fact-sku = Number
fact-maker = Maker
fact-answers = Answers here
fact-answers-is = Entrepot, as the seller. Write to us about anything that is not as it should be.

## Why there is no price; each is given the country

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
no-offer-other-forms = Perhaps another form of it can be had: see below.
no-offer-goes-to = It can be had in:
no-offer-elsewhere = The goods at the foot of this page can go there.

## The receipt, templates/parts/slip.html

receipt-caption = Worked out on { $day } for one piece
receipt-form = { $title }, { $form }
receipt-charge = { $name } { $rate }
receipt-rule = Rule
receipt-no-duty = Customs duty
receipt-duty-relief = None: the goods are worth no more than { $limit }.
receipt-duty-waived = None: the goods are within the relief.
receipt-duty-settled = None: these goods were imported before and lie in the country’s customs territory.
receipt-duty-free = None on such goods.
receipt-carrier = { $mode }, { $carrier }

## The journey ribbon, templates/parts/ribbon.html


## Lanes, templates/parts/lanes.html

way-label = Lanes to this country
way-from = From
way-by = Goes by
way-arrives = Ordered now, at your door
way-refuses = Does not take
way-takes-all = takes everything we sell
way-shelf = Shelf in { $city }
way-hub = Hub in { $city }
days-at-door = { $days }

## The drawings and sums beside every price, in lists, carts and orders

home-see-goods = See the goods
home-receipt-promise = If anyone at the door asks you for more, pay nothing and write to us.
seal-nobody-asks = Nobody asks you for money at the door.
seal-nothing-to-sign = We file the customs declaration and pay what is due. Nothing to sign, nothing to pay.
journey-title = Its way to you
journey-hub = handed to the carrier
journey-on-shelf = on the shelf, leaves
journey-border = Customs
journey-cleared = already cleared
journey-door = Your door
receipt-unfold = What this price is made of
receipt-asked = { $brand } asks { $asked }, at { $rate } of { $day } and { $margin } for the exchange
receipt-asked-same = { $brand } asks { $asked }
receipt-goods-sum = Price, duty and tax in
receipt-delivery = Delivery from { $city }
receipt-on-delivery = { $what } on delivery
receipt-restated = Worked out in the country’s own money as { $local }, then converted at { $rate } of { $day }
receipt-at-door = At your door
price-inside = Customs duty and tax inside
price-delivery = delivery
price-at-door = at your door
