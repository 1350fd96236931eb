## Words in another language than the page: templates/parts/foreign.html

text-foreign = Not in { $here } yet. The words here are in { $there }.

## Collections: templates/shop/collection.html, templates/shop/home.html

home-collection = Collection
home-collections = More collections
collection-see =
    { $count ->
        [one] See the piece
       *[other] See all { $count } pieces
    }
collection-pieces =
    { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
collection-until = until { $day }
collection-over = This collection has ended. What it showed is here as long as we have it.
collection-here =
    { $count ->
        [one] { $count } of these can come to you in { $country }.
       *[other] { $count } of these can come to you in { $country }.
    }
collection-more = Other collections

## Collections on the operator's desk: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Collections
collections-title = Collections
collections-say = Goods put together with a story, for a time. What cannot go to a country is marked there.
collections-none = There is no collection yet.
collections-new = New collection
collections-collection = Collection
collections-stands = State
collections-place = Front page
collections-goods = Goods
collections-languages = Languages
collection-coming = To come
collection-running = Shown
collection-past = Over
collection-look = See it in the shop
collection-slug = Part of its address
collection-slug-hint = Small letters, digits and hyphens. Other languages take theirs from the title; old addresses lead on.
collection-not-a-slug = Write small letters a to z, digits and hyphens.
collection-slug-taken = Another collection has this address, or had it.
collection-slug-reserved = This word means something else in our addresses. Choose another.
collection-place = Place on the front page
collection-place-hint = 1 stands first. Empty: not on the front page.
collection-not-a-place = Write a number from 1 to 99, or leave it empty.
collection-from = First day
collection-to = Last day
collection-ends-early = The last day comes before the first.
collection-goods = Goods, in their order
collection-goods-hint = One a line: the last part of the product’s address, or the whole address.
collection-no-such = There is no product “{ $slug }”.
collection-no-goods = Name at least one product.
collection-too-many = At most { $most } products.
collection-picture = Picture
collection-picture-none = None
collection-picture-later = The picture is chosen among those of the goods, once the collection is saved.
collection-title = Title, { $language }
collection-lead = Lines under the title, { $language }
collection-story = Story, { $language }: an empty line between paragraphs
collection-untitled = A collection needs a title.
collection-save = Save
collection-moved = Somebody changed this collection while you were writing. What you typed is below; open the page again to see theirs.

## Sizes and care: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Sizes
sizes-size = Size
sizes-centimetres = In centimeters
sizes-inches = In inches, with centimeters beside them
size-span = { $from }–{ $to }
size-chest = Chest
size-waist = Waist
size-hips = Hips
size-shoulders = Shoulders
size-sleeve = Sleeve
size-head = Head
size-foot = Foot
size-inseam = Inseam
size-length = Length
size-width = Width
size-height = Height
size-depth = Depth
size-diameter = Diameter
care-title = Care
care-wash-30 = Machine wash at 30 °C
care-wash-40 = Machine wash at 40 °C
care-wash-60 = Machine wash at 60 °C
care-wash-hand = Wash by hand
care-no-wash = Do not wash
care-no-bleach = Do not bleach
care-iron-low = Iron at low heat
care-iron-medium = Iron at medium heat
care-no-iron = Do not iron
care-tumble-low = Tumble dry at low heat
care-no-tumble = Do not tumble dry
care-dry-flat = Dry flat
care-dry-line = Hang to dry
care-dry-clean = Dry clean
care-dishwasher = Dishwasher safe
care-no-dishwasher = Not in the dishwasher
care-microwave = Microwave safe
care-oil = Oil or wax now and then
care-wipe = Wipe clean
care-shade = Keep out of the sun

## Sizes and care on the brand's desk: templates/brand/fitting.html

sizes-desk = Sizes and care
sizes-desk-say = What the goods measure and how to look after them. What is said of one product stands before what is said of its category.
sizes-of-listing = This product alone
sizes-of-category = All your products in { $category }
sizes-hint = Lengths in centimeters: 92, 92.5 or from–to, 92-96. Where inches are used we convert. A size with the code of a choice (s, m, eu-40) is shown in the choice’s own words. Leave empty what you do not need.
sizes-column = Measurement { $number }
sizes-row = Size { $number }
sizes-cell = Size { $row }, measurement { $column }
sizes-twice = This measurement has a column already.
sizes-not-a-length = Write centimeters: 92, 92.5 or 92-96.
sizes-unnamed = This row has lengths and no size.
sizes-same = This size has a row already.
sizes-half = A table needs at least one measurement and one size.
sizes-moved = Somebody changed this while you were writing. What you typed is below; open the page again to see theirs.

## A brand's page: templates/shop/brand.html

brand-policies = How it sells
brand-returns = Sending back
brand-returns-is =
    { $days ->
        [one] Within one day of arrival.
       *[other] Within { $days } days of arrival.
    }
brand-pays = Who pays for that
brand-pays-is = We do, where something arrived faulty or is not what was ordered. Where you changed your mind, you pay the way back.
brand-sends = Sends from
brand-more = Returns in full
