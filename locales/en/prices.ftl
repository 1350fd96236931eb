## The form of a listing: templates/brand/listing.html

prices-floor = Least you accept, in { $currency }
prices-floor-hint = Whatever exchange rates do, one unit is never sold for less. Leave empty if there is no such limit.
prices-regular = Price before the reduction, in { $currency }
prices-regular-hint = Only while the price above is a reduction. Shops show it, or the lowest price of the last weeks where the law asks for that.
prices-measure = Contents
prices-measure-hint = How much is in one unit, such as 100 g: the page then shows the price per kilogram or litre.
prices-unit = Unit
prices-unit-none = not sold by measure
prices-floor-wrong = Line { $line }: the least you accept is an amount in { $currency } above zero and no higher than the price
prices-floor-high = Line { $line }: the least you accept cannot be higher than the price
prices-regular-wrong = Line { $line }: the price before the reduction is an amount in { $currency } and higher than the price
prices-regular-low = Line { $line }: the price before the reduction must be higher than the price
prices-measure-wrong = Line { $line }: write the contents as a number above zero, with at most three decimals
prices-unit-missing = Line { $line }: choose the unit of the contents

## Beside every price: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = Reduced
prices-lowest =
    { $days ->
        [one] Lowest price of the day before the reduction: { $price }
       *[other] Lowest price of the { $days } days before the reduction: { $price }
    }
prices-before = Price before the reduction: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] pieces
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] piece
    }
fact-contents = Contents

## Who pays at the border: product page, cart, checkout and the letter of an order

incoterm-says = { $incoterm ->
        [dap] Delivered at place (DAP): the carrier may ask you for duty and tax at the door. They are in what you pay here: send us the carrier’s receipt and we pay it back.
       *[ddp] Delivered duty paid (DDP): duty and tax are in what you pay here, nothing more is due at the door.
    }

## The receipt: src/web/shop/receipt.rs

receipt-floor = { $brand } accepts no less than { $least }, at { $rate } of { $day }

## The feed of exchange rates: templates/ops/rates.html, today.html

rates-window = Goods prices keep the rate of the eve of their window: as many days as the market’s row says (rate_days), so that they do not move from day to day.
feed-title = Fetched from the bank
feed-off = Rates are not fetched by themselves. Name the address of the daily file in the setting rates_url, or load files by hand.
feed-address = Address
feed-every =
    { $hours ->
        [one] Every hour
       *[other] Every { $hours } hours
    }
feed-every-label = Tried
feed-good = Last success
feed-failed = Last failure
feed-never = never yet
feed-now = Fetch now
feed-down = Exchange rates could not be fetched
feed-why-address = The address cannot be reached.
feed-why-slow = The bank did not answer in time.
feed-why-status = The bank answered with code { $detail } instead of the file.
feed-why-large = The answer is far larger than a file of rates.
feed-why-text = The answer is not text.
feed-why-file = The file is not understood: { $detail }. Nothing of it was used.
said-rates-new = New exchange rates are in force.
said-rates-same = The bank has nothing newer.
said-rates-failed = The rates could not be fetched; prices follow the last ones.
