## Addresses at the checkout, templates/shop/checkout.html

checkout-post-town = Town
checkout-district = District or town
checkout-suburb = Suburb or town
checkout-prefecture = Prefecture
checkout-province-or-city = Province or metropolitan city

## Where a country lets no parcel in to private buyers

no-offer-route-closed = Customs here lets in no parcels from abroad for private buyers
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
part-europe = Europe
part-americas = The Americas
part-middle-east = Middle East and Central Asia
part-asia-pacific = Asia and the Pacific
