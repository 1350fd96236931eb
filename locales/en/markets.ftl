## Addresses at the checkout, templates/shop/checkout.html

checkout-post-town = Town
checkout-district = District or town
checkout-suburb = Suburb or town
checkout-prefecture = Prefecture
checkout-province-or-city = Province or metropolitan city

## Where a country lets no parcel in to private buyers

no-offer-route-closed = Customs here lets in no parcels from abroad for private buyers
price-worth-shelf = From a shelf in this country, tax inside, without delivery
no-offer-route-closed-help = It can only be sold from a shelf in this country, and none lies there at present.
brand-why-route-closed = Customs there lets in no parcels from abroad for private buyers. Stock in a warehouse in that country can be sold.
care-why-route-closed = customs there lets in no parcels from abroad for private buyers

## Tax of a region: templates/shop/listing.html, cart.html, checkout.html

price-region-state = The tax in this price is that of most states. Once the checkout knows your state, it shows the price with its tax before you pay.
price-region-province = The tax in this price is that of the whole country. Once the checkout knows your province, it adds the part of the province and shows the price before you pay.
checkout-region-show = Show the total for this address
checkout-region-in = The total is worked out with the tax rules of { $region }.
checkout-region-price = With the tax of { $region } you pay { $now }
checkout-region-price-help = Before, this page said { $was }. Nothing was charged. The button at the end takes the new total.
checkout-region-open = Without a region you pay { $now }

## Choosing country and language, templates/parts/market.html

market-language = Language
market-currency = Pay in
market-currency-show = Show prices
market-currency-say = Duty and tax are worked out in { $own } and converted at the rate of the day.
part-europe = Europe
part-americas = The Americas
part-middle-east = Middle East and Central Asia
part-asia-pacific = Asia and the Pacific

## templates/ops/registrations.html

ops-nav-registrations = Registrations
registrations-title = Registrations for taxes abroad
registrations-say = For which taxes the house is registered where. It decides who collects them; quotes follow from the next one on, locks and orders keep theirs. More are loaded with:
registrations-none = No registration is held: import tax is collected at every border.
registrations-where = Where
registrations-scheme = Scheme
registrations-number = Number
registrations-lets = Lets us
registration-ioss = declare VAT in the Import One-Stop Shop
registration-marketplace = collect the tax as the marketplace
registration-seller = collect the tax as a registered seller
registration-voec = collect VAT on small consignments
registration-sales-tax = collect sales tax of the state
registration-regime = declare under its regime
registrations-without = Storefronts without any
registrations-without-say = There import tax is paid at the border on the shopper’s behalf, and no tax of a region is collected by us.

## The feed of goods, web/shop/feeds.rs

goods-feed-title = Goods for { $country }, duty and tax inside
goods-feed-say = Every price is what the goods cost at the door, delivery beside it.
