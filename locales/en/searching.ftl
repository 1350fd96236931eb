## /ops/search: the index, words that mean one thing, searches in vain

ops-nav-search = Search
searching-title = Search
searching-say = What the shop finds goods by: the index, the words that mean one thing, and what shoppers looked for in vain.
searching-index = Index
searching-holds = Listings in it
searching-current = Complete as of
searching-none = There is no index yet. Until there is, searches and lists come straight from the database.
searching-building = Being built: { $done } of { $all } listings
searching-rebuild = Build anew
searching-rebuild-say = Shoppers search as before meanwhile; filters may be missing for a moment.
said-index-anew = The index is being built anew.
searching-try = Try a search
searching-language = Language
searching-query = What somebody types
searching-show = Show
searching-as-typed = only as typed
searching-found =
    { $count ->
        [0] Nothing is found for { $country }.
        [one] One listing is found for { $country }.
       *[other] { $count } listings are found for { $country }. The first of them:
    }
searching-found-later = The index is being built. Try again when it is done.
searching-synonyms = Words that mean one thing: { $language }
searching-synonyms-say = Each line is a group. Whoever searches for one of its words finds the goods of all of them. Put commas between the words; a word may be several (tea pot).
searching-shipped = These groups came with the program.
searching-own = These groups are your own.
searching-changed = Last changed by { $author }
searching-groups = Groups, one per line
searching-groups-hint = At most { $groups } groups. A word has at most { $letters } letters; one that you add stands in one group only.
searching-save = Save groups
searching-lines =
    { $count ->
        [one] One line needs another look
       *[other] { $count } lines need another look
    }
searching-line-alone = Line { $line }: “{ $word }” stands alone. A group has at least two words.
searching-line-wordless = Line { $line }: “{ $word }” has no letter or digit.
searching-line-long = Line { $line }: “{ $word }” is longer than { $most } letters.
searching-line-twice = Line { $line }: “{ $word }” is already in line { $other }. Join the two lines, or take the word out of one.
searching-line-crowded = Line { $line }: a group has at most { $most } words.
searching-line-beyond = Line { $line }: there can be no more than { $most } groups. Take some out.
searching-moved = Somebody else changed these groups meanwhile. Yours are still here; save again to put them in place of theirs.
searching-stands = What stands now
searching-back = Back to what came with the program
searching-back-say =
    { $count ->
        [0] Your groups go, and there are none in their place: the program brings none for this language.
        [one] Your groups go, and the one that came with the program holds again.
       *[other] Your groups go, and the { $count } that came with the program hold again.
    }

## /ops/search and /brand/searches: what was looked for in vain

searching-missed = Looked for in vain
searching-missed-say = Searches that found nothing. Mail addresses, telephone numbers and order numbers are never kept, nothing says who searched, and after 90 days a count is forgotten. Choose words to try them.
searching-missed-none = Nobody has searched in vain in this time.
searching-missed-narrowed = Nothing for this market and language.
searching-missed-all = Show all
searching-days = Time
searching-span = The last { $days } days
searching-market = Market
searching-all-markets = Every market
searching-all-languages = Every language
searching-words = Words
searching-times = Times
searching-last = Last
searching-most = These are the { $most } asked for most often.

## /brand/searches

brand-nav-searches = Wanted
searching-brand-say = What shoppers searched for and the shop had nothing for. If you sell it, use their word in a title or a description; if you could make it, people are already asking.
searching-brand-kept = Words appear once they were searched for at least twice. Nothing says who searched.
searching-brand-none = Nothing yet: in this time no words were searched for in vain more than once. Look again later, or choose a longer time.
searching-add = Add a listing
