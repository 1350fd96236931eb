## templates/parts/personal.html: goods made for somebody, on a listing's page

personal-title = Made for you
personal-required = needed
personal-optional = if you like
personal-none = Nothing
personal-room =
    { $most ->
        [one] One character.
       *[other] Up to { $most } characters.
    }
personal-room-lines =
    { $lines ->
        [one] One line, { $most } characters.
       *[other] Up to { $lines } lines, { $most } characters together.
    }
personal-costs = With it, one costs { $price }, duty and tax inside.
personal-picture-room = A JPEG, PNG or WebP file, up to 12 MB. Only you and the workshop see it; where and when it was taken is removed.
personal-picture-sent = The picture you sent
personal-picture-forget = Send another, or none
personal-preview = Show how it will look
personal-preview-shows = The goods with what you typed
personal-preview-note = About as it will look. The workshop sets it by hand.
personal-priced = The price above is for one made like this, duty and tax inside.
personal-days =
    { $days ->
        [one] Making it takes one day longer.
       *[other] Making it takes { $days } days longer.
    }
personal-back-exempt = What is made for you alone cannot be sent back for a change of mind. If it arrives broken, wrong or not as described, it can.
personal-back-free = What is made for you can be sent back like everything else.
personal-check = Please look at this again
personal-needed = Fill this in, so that we can make it
personal-too-long =
    { $most ->
        [one] There is room for one character
       *[other] There is room for { $most } characters. Make it shorter
    }
personal-too-many-lines =
    { $most ->
        [one] There is room for one line
       *[other] There is room for { $most } lines
    }
personal-forbidden = The workshop cannot write “{ $sign }”. Leave it out or choose another
personal-no-choice = Choose one of these
personal-no-picture = This picture is no longer here. Send it once more
personal-too-often = You have sent many pictures. Put the goods into the cart, or come back later

## templates/shop/cart.html, templates/shop/return.html

personal-change = Change what it says
personal-no-offer = The brand no longer makes it like this. Change what it says, or take it out
personal-return-refused = Made for you alone: it cannot go back for a change of mind, only if something is wrong with it
personal-return-only = Made for you alone: it goes back only if it is broken, wrong or not as described.

## templates/brand/personal.html: what a listing asks of whoever wants it made for them

personal-title-brand = Made to order
personal-brand-say = Ask for a text, a choice or a picture. What has to be answered costs nothing extra: put it into the price. What may be left out may cost more; the surcharge is part of the goods, for customs too.
personal-brand-edit = Say what you ask
personal-plate = Where it goes
personal-plate-say = In hundredths of the main picture, for the preview.
personal-look = How
personal-look-engraved = engraved
personal-look-embroidered = embroidered
personal-look-printed = printed
personal-plate-left = From the left
personal-plate-top = From the top
personal-plate-width = Width
personal-plate-height = Height
personal-plate-turn = Turned, in degrees
personal-plate-wrong = The mark would lie beside the picture
personal-field = Field { $number }
personal-kind = What you ask for
personal-kind-none = nothing
personal-kind-text = a text
personal-kind-choice = a choice
personal-kind-upload = a picture
personal-surcharge = Surcharge in { $currency }
personal-surcharge-wrong = Write an amount, such as 12.50
personal-more-days = Days longer
personal-most = Characters at most
personal-lines = Lines at most
personal-number-wrong = Write a number from { $least } to { $most }
personal-must = Has to be answered
personal-scripts = Letters you can make:
personal-script-needed = Tick the letters you can make
personal-script-latin = Latin
personal-script-greek = Greek
personal-script-cyrillic = Cyrillic
personal-script-arabic = Arabic
personal-script-han = Chinese characters
personal-script-kana = Japanese kana
personal-script-hangul = Korean
personal-script-hearts = Hearts
personal-name = Name
personal-hint = Hint
personal-choices-needed = Write at least one choice, at most twelve
personal-required-costs = What has to be answered cannot cost more. Put it into the price, or offer one choice without a surcharge
personal-two-pictures = Ask for one picture at most
personal-unfit = This cannot be asked for like this

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
