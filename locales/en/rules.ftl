## templates/ops/changes.html: rules that someone proposes

changes-title = Rule changes
changes-say = New rules are shown with what they do to prices and put in force by a second operator. Each row begins at midnight of its day where it applies.
changes-back = Rules in force
changes-new = Propose new rules
changes-file = Files
changes-files = Files
changes-file-hint = Tables as CSV (UTF-8) with the headings of the rulebook, several at once, or exchange rates as the European Central Bank publishes them. At most 16 MB together.
changes-mode = How they come in
changes-mode-additions = Rows that take the place of those in force
changes-mode-tables = Whole tables that take the place of ours
changes-effective = From
changes-effective-hint = For rows that do not begin later of themselves.
changes-note = Note to whoever approves
changes-propose = See what they do
changes-list = Proposed so far
changes-none = Nobody has proposed a change yet. Choose a file to see what it would do; nothing happens until a second operator agrees.
changes-by = Proposed by
changes-line = Line
changes-column = Column
changes-what-wrong = What is wrong
changes-faults =
    { $count ->
        [one] One cell cannot be used. Nothing was loaded.
       *[other] { $count } cells cannot be used. Nothing was loaded.
    }
changes-file-needed = Choose a file
changes-file-empty = “{ $file }” is empty
changes-file-not-text = “{ $file }” is not text. Save the table as CSV (UTF-8) and choose that file
changes-file-heading = “{ $file }” does not begin with the heading of a table. Nearest is { $near }: { $expected }
changes-file-mixed = Rules and exchange rates are proposed apart: choose the files of one kind
changes-file-large = Together the files are over { $most } MB. Choose fewer, or propose them with “entrepot import rules”
changes-day-wrong = Give a day
changes-official = For official tariff files
changes-official-hint = The schedule of the United States and the UK Global Tariff are read as they come; what cannot be read is listed row by row and never taken for nothing.
changes-source = Source, as receipts name it
changes-source-hint = The file's name where nothing is given.
changes-tariff = Which tariff of the file
changes-tariff-absent = “{ $file }” does not hold this tariff
changes-nothing-new = All these rows are in force already, so there is nothing to propose

## templates/ops/change.html: one change

change-title = Rule change
change-all = All changes
change-state-proposed = waits for a second operator
change-state-approved = approved
change-state-taken-back = taken back
change-state-withdrawn = withdrawn
change-state-refused = refused
change-facts = What is proposed
change-proposed = Proposed
change-decided = Decided
change-taken-back = Taken back
change-before = Rules before
change-after = Rules after
change-decide = Decide
change-second = You proposed this. Another operator has to approve it.
change-closed = Nothing is left to decide here.
change-approve = Approve
change-approve-say = The rules are put in force for every price. Each row begins at midnight of its day where it applies; orders already placed keep their receipts.
change-approve-do = Put in force
change-refuse = Refuse
change-refuse-say = The proposal is closed and nothing changes.
change-refuse-do = Refuse it
change-withdraw = Withdraw
change-withdraw-say = The proposal is closed and nothing changes. The files can be proposed again.
change-withdraw-do = Withdraw it
change-take-back = Take back
change-take-back-say = The rules from before are in force again at once, exactly as they were. Orders placed meanwhile keep their receipts.
change-take-back-do = Take it back
change-not-new = It would change nothing any more. Withdraw it.
change-not-own = You cannot approve what you proposed yourself
change-not-own-help = Ask another operator to look at it and approve it.
change-not-yours = Only whoever proposed it can withdraw it. You can refuse it.
change-not-look = Look again: it would do something else now than what is shown here
change-not-look-help = The rules in force changed since, or its day has come. Compare it again below, then decide.
change-not-later = A later change rests on this one. Take that back first:
change-not-other = Other rules were put in force since, so those from before cannot simply come back. Propose the tables you want.
change-stale = The rules in force are no longer those this was compared with.
change-look-again = Compare again
change-past =
    { $count ->
        [one] One row alters days that are over
       *[other] { $count } rows alter days that are over
    }
change-past-help = Orders placed on those days keep their receipts; prices shown then stay as they were paid. Make sure that this is meant.
change-uncertain =
    { $count ->
        [one] One new row is uncertain
       *[other] { $count } new rows are uncertain
    }
change-uncertain-help = Quotes that lean on such rows say so to operators, never to shoppers.
change-unread =
    { $count ->
        [one] One row was not understood and is left out
       *[other] { $count } rows were not understood and are left out
    }
change-unread-see = See them one by one
change-unread-row = What stands there
change-prices = What it does to prices
change-prices-say = Shelf prices on its first day with and without the change, duty and tax inside, at today's exchange rates. Worked out when it was proposed.
change-market-still = { $country }: no shelf price moves.
change-market =
    { $count ->
        [one] one price of { $all } moves
       *[other] { $count } prices of { $all } move
    }
change-market-parts = ({ $dearer } up, { $cheaper } down, { $gained } new, { $lost } lost)
change-floor =
    { $count ->
        [one] One would fall under its brand's floor and is held there.
       *[other] { $count } would fall under their brand's floor and are held there.
    }
change-goods = Goods
change-was = Without
change-now = With
change-by = Difference
change-no-price = no price
change-largest =
    { $count ->
        [one] Only the largest move is shown.
       *[other] The { $count } largest moves are shown.
    }
change-no-market = No storefront lies where these rows apply, so no shelf price moves.
change-carts =
    { $count ->
        [0] Of { $all } open carts none holds goods whose price moves.
        [one] Of { $all } open carts one holds goods whose price moves.
       *[other] Of { $all } open carts { $count } hold goods whose price moves.
    }
change-carts-see = Which carts
change-cart-lines =
    { $count ->
        [one] { $moved } of one line
       *[other] { $moved } of { $count } lines
    }
change-rows = What it does to rules
change-counts = Added { $added }, taking the place of others { $supersedes }, ended { $ended }, changed { $changed }, removed { $removed }.
change-unchanged =
    { $count ->
        [0] No row of the files was in force already.
        [one] One row of the files is in force already.
       *[other] { $count } rows of the files are in force already.
    }
change-fate-added = added
change-fate-supersedes = takes the place of
change-fate-ended = ends
change-fate-changed = changed
change-fate-removed = removed
change-mark-uncertain = uncertain
change-mark-past = days that are over
change-more-rows =
    { $count ->
        [one] The first row is shown.
       *[other] The first { $count } rows are shown.
    }
change-log = Who did what

## templates/ops/rules.html and today.html

rules-changes = Changes of rules
rules-waiting =
    { $count ->
        [one] A rule change waits for a second operator
       *[other] { $count } rule changes wait for a second operator
    }
rules-versions = Versions
rules-versions-say = Every rulebook ever in force stays readable under its hash.
rules-version-now = in force
rules-version-read = You read an earlier version.
rules-version-back = Back to the rules in force

## templates/care/order.html, for operators alone

order-uncertain =
    { $count ->
        [one] These charges lean on one rule we are not sure of
       *[other] These charges lean on { $count } rules we are not sure of
    }
