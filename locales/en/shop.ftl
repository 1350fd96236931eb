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
seal-nobody = Nobody asks you for money at the door.
seal-we-file = We see to the customs declaration and pay what is due. Nothing to sign, nothing to pay.

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

price-all-in = Customs duty and tax inside
price-worth = With customs duty and tax inside, without delivery
price-shipping = delivery
price-door = at your door
price-region = Sales tax of your state is not in this price. Where we have to collect it, the checkout shows it before you pay.
listing-quantity = How many
listing-add = Add to cart
listing-back =
    { $days ->
        [one] You have one day to send it back. Faulty? We pay the way back and refund duty and tax too.
       *[other] You have { $days } days to send it back. Faulty? We pay the way back and refund duty and tax too.
    }
listing-way = Its way to you
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

no-offer-sold-out = Sold out for now.
no-offer-no-lane = No lane leads from where it lies to this country. Country: { $country }.
no-offer-closed = The lane is closed for now. Country: { $country }.
no-offer-prohibited = Such goods may not be imported there. Country: { $country }.
no-offer-restricted = No carrier takes such goods there. Country: { $country }.
no-offer-too-heavy = Too heavy for every lane to this country. Country: { $country }.
no-offer-too-late = Not at the door by the day asked for.
no-offer-no-tariff = We do not know the duty on such goods there yet, so we name no price. Country: { $country }.
no-offer-incomplete = The house has yet to tell us what customs asks.
no-offer-no-price = We cannot name a price just now.
no-offer-other-forms = Perhaps another form of it can be had: see below.
no-offer-elsewhere = The goods at the foot of this page can go there.

## The receipt, templates/parts/slip.html

receipt-summary = What this price is made of
receipt-caption = Worked out on { $day } for one piece
receipt-piece = { $title }
receipt-form = { $title }, { $form }
receipt-goods-from = { $brand } asks { $asked }, at { $rate } of { $day } and { $margin } for the exchange
receipt-goods-same = The price of { $brand }
receipt-charge = { $name } { $rate }
receipt-rule = Rule
receipt-no-duty = Customs duty
receipt-duty-relief = None: the goods are worth no more than { $limit }.
receipt-duty-waived = None: the goods are within the relief.
receipt-duty-settled = None: these goods were imported before and lie in the country’s customs territory.
receipt-duty-free = None on such goods.
receipt-all-in = Price, duty and tax in
receipt-shipping = Delivery from { $city }
receipt-carrier = { $mode }, { $carrier }
receipt-on-shipping = { $charge }, on delivery
receipt-total = At your door

## The journey ribbon, templates/parts/ribbon.html

ribbon-label = The journey to your door
ribbon-made = made here
ribbon-hub = our hub
ribbon-shelf = on our shelf
ribbon-leaves = leaves { $day }
ribbon-border = Customs
ribbon-crosses = about { $day }, prepaid
ribbon-crossed = already behind it
ribbon-door = Your door
ribbon-arrives = { $days }

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
