## entrepot import listings: what is wrong with a row of a file of products. What should stand there ends "expected …".

carry-fault = line { $line }, { $column }: found '{ $value }', expected { $expected }
carry-cells =
    { $count ->
        [one] one cell, as there is one heading
       *[other] { $count } cells, as many as there are headings
    }
carry-key = the name of the product (handle, SKU or id)
carry-title = a title on the first row of a product
carry-nothing = a price, or the address of a picture
carry-gift-card = goods; gift cards are not sold here
carry-not-shipped = goods that are shipped
carry-grouped = goods of their own; a group only names other products
carry-external = goods that are sold here, not in another shop
carry-kind = a kind of product we know: simple, variable or variation
carry-not-new = new goods
carry-no-parent = the SKU, or id: with the number, of a variable product in this file
carry-no-forms = a product with at least one variation in this file
carry-price =
    { $digits ->
        [0] a price above zero in { $currency }, without decimals
        [one] a price above zero in { $currency }, with a point and at most one decimal
       *[other] a price above zero in { $currency }, with a point and at most { $digits } decimals
    }
carry-amount = an amount with its currency (14.90 EUR)
carry-currency = prices in { $currency }, the brand's currency
carry-other-price = a price in { $currency }, with a point, or nothing
carry-unpriced = a price, or nothing
carry-above-price = no more than the price
carry-no-unit = the unit of the amount beside it
carry-measure = an amount with its unit, such as g, kg, ml, cl, l, m or m2
carry-no-choice = a choice for the option of this name
carry-stray-choice = nothing: the product's first row names no such option
carry-same-choice = choices that no other variant of the product has
carry-choices = a choice per line: its code, a comma, its words
carry-options = at most { $most } options that tell the variations apart
carry-forms = at most { $most } variants of one row
carry-no-sku = a code; none could be made of handle and choices
carry-sku = a code of at most 64 characters, without spaces, / ? #
carry-sku-twice = a code that no row before it has
carry-sku-taken = a code that no other listing has
carry-tariff = a tariff code of 6 to 10 digits
carry-origin = a country's two letters
carry-grams = a weight in grams
carry-weight = a weight with its unit (210 g, 3.2 lb)
carry-side = a length with its unit (20 cm, 8 in)
carry-pieces = a number of pieces
carry-language = a language's two letters
carry-flag = TRUE or FALSE
carry-restrictions = any of these words, with spaces between: { $words }
carry-unfit-choice = a choice for each option of the product
carry-unfit-option = at most three options, each with a name
carry-unfit = what keeps a listing fit for sale, as it is published
carry-unkept = a product that can be kept; nobody must change it meanwhile

## What the Merchant feed's attributes are called as options

carry-option-colour = Colour
carry-option-size = Size
carry-option-material = Material
carry-option-pattern = Pattern

## Why a file is not read

carry-no-brand = there is no brand { $brand }; add it first, or see /ops for those there are
carry-no-place = there is no place { $place }; /ops/places lists their codes
carry-no-form = this is no file of products we know. We read Shopify's product CSV (Handle or URL handle, Title, Price), WooCommerce's product CSV (Type, SKU, Name, Regular price) and Google Merchant feeds (XML, or a table with id, title, price). --form says which one it should be.
carry-no-column = the file has no column { $columns }; export the products again with all their columns, and with the headings in English
carry-not-text = line { $line }: not UTF-8 text; save the file as CSV UTF-8
carry-malformed = line { $line }: { $why }
carry-under-way = another process imports this file at this moment; nothing more was kept here

## How an import goes on and what it came to

carry-resumes =
    { $count ->
        [one] This file was interrupted: one product is done with, the one on line { $line }. Carrying on behind it.
       *[other] This file was interrupted: { $count } products are done with, the last one on line { $line }. Carrying on behind it.
    }
carry-kept =
    { $count ->
        [one] kept so far: one product, on line { $line }
       *[other] kept so far: { $count } products, up to line { $line }
    }
carry-draft = draft { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … and one more draft; the brand's desk lists them all
       *[other] … and { $count } more drafts; the brand's desk lists them all
    }
carry-lack-hs6 = { $count } variants: tariff subheading
carry-lack-origin = { $count } variants: country of origin
carry-lack-weight = { $count } variants: weight
carry-faults-in =
    { $count ->
        [one] One row that cannot be used is listed in { $file }
       *[other] { $count } rows that cannot be used are listed in { $file }
    }
carry-more-faults =
    { $count ->
        [one] … and one more; --errors FILE writes them all
       *[other] … and { $count } more; --errors FILE writes them all
    }
carry-others =
    { $count ->
        [one] One product of another brand was passed over.
       *[other] { $count } products of other brands were passed over.
    }
carry-dry-run = Dry run, nothing kept. It would be:
carry-sum = Rows: { $rows }. Products: { $products } (variants: { $variants }). Added: { $added }. Changed: { $changed }. Unchanged: { $same }. To complete before they go on sale: { $drafts }. Pictures to add at the desk: { $pictures }. Bad cells: { $faults }.

## entrepot export listings, and templates/brand/listings.html

carry-export = Export as CSV
carry-exported =
    { $count ->
        [one] One listing exported, with { $variants } variants.
       *[other] { $count } listings exported, with { $variants } variants.
    }
carry-left-out =
    { $count ->
        [one] One listing left out: nothing of it can be sold, or it has no words yet.
       *[other] { $count } listings left out: nothing of them can be sold, or they have no words yet.
    }
