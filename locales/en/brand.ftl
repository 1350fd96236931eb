## templates/brand/frame.html

brand-nav-listings = Listings
brand-nav-stock = Stock
brand-nav-orders = Orders

## templates/brand/listings.html

brand-listings = Listings
brand-new = New listing
brand-none = Nothing is listed yet. Write the first listing; it stays a draft until you publish it.
brand-count =
    { $count ->
        [one] One listing
       *[other] { $count } listings
    }
brand-picture = Picture
brand-title = Title
brand-state = State
brand-variants = Variants
brand-sold-to = Sold to
brand-lacks = What is missing
brand-sold-of =
    { $all ->
        [one] { $sold } of one destination
       *[other] { $sold } of { $all } destinations
    }
brand-pages = Pages
listing-state-draft = Draft
listing-state-published = On sale
listing-state-withdrawn = Withdrawn
brand-missing-hs6 = { $sku }: tariff subheading
brand-missing-origin = { $sku }: country of origin
brand-missing-weight = { $sku }: weight
brand-unready-title = A title
brand-unready-picture = A picture
brand-unready-variant = A variant on sale

## templates/brand/listing.html

brand-as-shopper = See it as a shopper
brand-publish = Publish
brand-withdraw = Withdraw
brand-unready = Before this can be on sale, it needs
brand-words = Words
brand-words-none = nothing written yet
brand-summary = In a sentence or two
brand-body = What it is
brand-care = How to look after it
brand-category = Category
brand-category-none = None yet
brand-options = Options
brand-options-say = What variants differ in, such as glaze or size. Empty a row to take a choice away.
brand-option = Option { $number }
brand-option-none = none
brand-option-name = Its name
brand-choice = Choice { $number }
brand-variants-say = One line for each form a shopper can buy. Prices are yours, without duty and tax.
brand-variant = Variant { $number }
brand-variant-new = Add a variant
brand-price = Price in { $currency }
brand-hs6 = HS code, six digits
brand-tariff = Full tariff code
brand-origin = Made in, like CN
brand-proven = Proof of origin
brand-proven-say = With a proof of preferential origin, goods go at the lower duty that trade agreements grant. Tick it only where you hold the proof and enclose it with every parcel.
brand-weight = Weight in g
brand-length = Length in mm
brand-width = Width in mm
brand-height = Height in mm
brand-shows = Picture of it
brand-minds = What carriers mind
brand-restriction-battery = Battery
brand-restriction-liquid = Liquid
brand-restriction-magnet = Magnet
brand-restriction-blade = Blade
brand-restriction-food = Food
brand-on-sale = On sale
brand-off-sale = Off sale
brand-save = Save
brand-last = Last changed
ready-title = On sale, by destination
ready-title-draft = Ready to sell, by destination
ready-shelf = Shelf price
ready-door = At the door
ready-all = Can be bought
ready-some =
    { $all ->
        [one] { $sold } of one variant
       *[other] { $sold } of { $all } variants
    }
ready-none = Cannot be bought
brand-why-sold-out = None in stock where it could be sent from.
brand-why-no-lane = No lane goes there.
brand-why-closed = The lane there is closed for now.
brand-why-prohibited = Such goods may not be sent there.
brand-why-restricted = No carrier takes such goods there.
brand-why-too-heavy = Too heavy for every lane.
brand-why-too-late = It would arrive too late.
brand-why-no-tariff = We have no tariff for this HS code there yet.
brand-why-incomplete = HS code, origin or weight is missing.
brand-why-no-price = Rules or exchange rates are missing; our operators see to it.
brand-pictures = Pictures
brand-picture-new = Add a picture
brand-picture-file = File
brand-picture-hint = JPEG, PNG or WebP, up to 12 MB. What the camera wrote beside it is taken off.
brand-picture-add = Add picture
brand-picture-remove = Remove picture
brand-alt = What it shows, { $language }
brand-alt-change = Change the description

## What may be wrong with a listing

brand-category-wrong = Choose one of the categories in the list
brand-title-missing = Write a title in this language too, or leave its other fields empty
brand-title-needed = Write a title in one language at least
brand-option-name-missing = Give this option a name, such as Glaze
brand-option-choices-missing = Write at least one choice for this option
brand-choice-missing = Line { $line }: choose { $option }
brand-choice-twice = Line { $line }: another line on sale has the same choices
brand-sku-wrong = Line { $line }: write a SKU of up to 64 characters without spaces or slashes
brand-sku-twice = Line { $line }: this SKU stands on another line as well
brand-sku-taken = Line { $line }: this SKU belongs to another listing
brand-price-wrong = Line { $line }: write the price in { $currency } above zero, such as { $example }
brand-hs6-wrong = Line { $line }: write six digits, such as 6911.10
brand-tariff-wrong = Line { $line }: write eight to ten digits that begin with the HS code
brand-origin-wrong = Line { $line }: write the two letters of a country, such as CN
brand-weight-wrong = Line { $line }: write whole grams from 1 to 1,000,000
brand-size-wrong = Line { $line }: write whole millimetres from 1 to 10,000
brand-size-half = Line { $line }: write all three sides, or none
brand-needed-on-sale = Line { $line }: this cannot be empty while the listing is on sale
brand-moved-on = Somebody saved this listing while you wrote. Your words stand here still: save again to put them in its place.
brand-refused = This could not be saved as it stands. Check options and variants.
brand-picture-needed = Choose a file
brand-picture-too-large = The file is larger than 12 MB. Send a smaller one
brand-picture-too-many-pixels = The picture has more than 40 megapixels. Send a smaller one
brand-picture-not-one = This is not a JPEG, PNG or WebP picture
brand-picture-odd-shape = One side is more than eight times the other. Cut it nearer to a square
brand-picture-too-small = The picture is less than 320 pixels wide. Send a larger one
brand-picture-damaged = The picture is damaged and cannot be opened. Save it anew and send that
brand-alt-needed = Say what the picture shows, in one language at least
brand-last-picture = A listing on sale keeps one picture. Add another before you remove this one.

## templates/brand/stock.html

stock-title = Stock
stock-say = Pieces free to sell at each place. What is held for orders is counted beside it.
stock-none = No variant is on sale yet. Add one to a listing and its stock can be set here.
stock-sku = SKU
stock-field = { $sku } free in { $city }
stock-held = { $held } held
stock-save = Set stock
stock-wrong = { $sku }: write a whole number from 0 to { $most }
stock-moved = { $sku }, { $city }: meanwhile { $free } are free there, for something was sold or counted. Your number is not set yet; look at it again and set it

## templates/brand/orders.html

sold-title = Orders
sold-say = Your goods alone; who bought them is known to the house.
sold-none = None of your goods has been ordered yet.
sold-order = Order
sold-placed = Placed
sold-to = Destination
sold-goods = Goods
sold-from = From
sold-pieces = Pieces
sold-price = Goods price
sold-newer = Newer
sold-older = Older
