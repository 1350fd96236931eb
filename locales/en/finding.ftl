## templates/parts/filters.html: what narrows a list down

filter-title = Narrow down
filter-title-chosen =
    { $count ->
        [one] Narrow down: one choice
       *[other] Narrow down: { $count } choices
    }
filter-show = Show
filter-chosen = You chose
filter-remove = Take away: { $what }
filter-clear = Clear all
filter-more = More
filter-category = Category
filter-brand = Brand
filter-price = Price at your door
filter-price-say = Delivery, duty and tax inside. Here from { $least } to { $most }.
filter-price-from = At least
filter-price-to = At most
filter-arrival = At your door by
filter-arrival-any = Any day
filter-rating = Reviews
filter-rating-any = Any
filter-rating-from =
    { $stars ->
        [one] One star or more
       *[other] { $stars } stars or more
    }
filter-place = Where it lies
filter-near = Already here, customs cleared
filter-stock = Available here today

## What was chosen, one by one

filter-of = { $name }: { $value }
filter-between = { $least } to { $most }
filter-at-least = { $amount } or more
filter-at-most = { $amount } or less

## Ways to sort; the others stand in shop.ftl

sort-relevance = Best match
sort-soonest = First at your door

## What a list says of itself

finding-preparing = Filters and sorting are being prepared. Here is the whole list meanwhile; try again in a moment.
finding-away =
    { $count ->
        [one] One of these articles cannot come here at present. Destination: { $country }.
       *[other] { $count } of these articles cannot come here at present. Destination: { $country }.
    }
finding-away-hide = Show only what can

## A list in which nothing is left

finding-nothing-fits = Nothing fits everything you chose
finding-widen = This finds more:
finding-without =
    { $count ->
        [one] Without “{ $what }”: one article
       *[other] Without “{ $what }”: { $count } articles
    }
finding-fewer = Found with fewer words:
finding-fewer-words =
    { $count ->
        [one] “{ $words }”: one article
       *[other] “{ $words }”: { $count } articles
    }
finding-away-all = Such goods exist, but none of them can come here at present. Destination: { $country }.
finding-here = What can come to you

## templates/shop/suggest.html: while somebody types

suggest-label = Suggestions
suggest-goods = Goods
suggest-categories = Categories
suggest-brands = Brands
suggest-count =
    { $count ->
        [0] No suggestions
        [one] One suggestion, reached with the arrow keys
       *[other] { $count } suggestions, reached with the arrow keys
    }
