## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: what each language has in words of its own

ops-nav-languages = Languages
languages-title = Languages
languages-say = How much each language says in words of its own. What is missing is shown in another language and marked as such.
languages-how = Each brand writes the words of its listings at its own desk; a title here leads to the page as readers of this language see it. The names of cities are changed with their places.
languages-of = { $own } of { $all }
languages-interface = Interface
languages-listings = Listings on sale
languages-options = Options
languages-pictures = Picture descriptions
languages-categories = Categories
languages-cities = Cities
languages-what = What
languages-own = Own words
languages-other = Shown in another language
languages-none = In no language
languages-old = Older than the source
languages-since = Source changed
languages-house = Brands, categories and cities
languages-whole = Nothing is missing, and nothing is older than its source.
languages-older =
    { $count ->
        [one] 1 older than its source
       *[other] { $count } older than their source
    }
languages-missing =
    { $count ->
        [one] 1 missing
       *[other] { $count } missing
    }
languages-lacking =
    { $count ->
        [one] In one language some of your listings have no words of their own
       *[other] In { $count } languages some of your listings have no words of their own
    }
languages-lacks =
    { $count ->
        [one] { $language }: one listing without words of its own
       *[other] { $language }: { $count } listings without words of their own
    }
