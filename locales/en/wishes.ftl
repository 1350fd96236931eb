## templates/parts/wish.html, templates/shop/wishes.html: the wish list

wish-save = Save
wish-remove = Remove from wish list
wishes-title = Wish list
wishes-none = Nothing saved yet. On the page of anything you like, press Save: it waits here with today’s price to your door.
wishes-say =
    { $count ->
        [one] One thing, with today’s price for { $country }.
       *[other] { $count } things, with today’s prices for { $country }.
    }
wishes-guest = This list stays on this device. Sign in and it comes with you.
wishes-full = A wish list holds { $most } things. Remove one to make room.
wishes-gone = No longer sold

## templates/parts/watch.html, templates/shop/watch.html: being told by letter

watch-title =
    { $kind ->
        [drop] Tell me when it costs less
       *[back] Tell me when it is back
    }
watch-button = Tell me
watch-email = Your email address
watch-back-title = Tell me when it is back
watch-back-say = One email, as soon as we can send it to you again, with its price to your door. Then we forget your address.
watch-back-button = Tell me when it is back
watch-back-told = We will write to you as soon as it is back.
watch-drop-link = Tell me when it costs less
watch-drop-say = An email whenever the price, with customs duty and tax in it, falls below today’s. Each email has a link that stops them.
watch-drop-told = We will write to you when it costs less.
watch-off = Don’t tell me
watch-others = Sold-out choices
watch-waits = All set. When there is news, we will write to { $email }.
watch-confirm-say = Shall we write to { $email } about “{ $title }”?
watch-confirm = Yes, tell me
watch-too-often = That was several requests within an hour. Please try again later.
watch-too-many = This address is already waiting for very many things. Stop one of them first.

## templates/shop/letters_stop.html: no more letters

stop-title = Fewer emails
stop-say =
    { $sort ->
        [reviews] Shall we stop asking you for reviews?
       *[goods] Shall we stop all emails about things being back or costing less? Your wish list stays as it is.
    }
stop-button = Stop these emails
stop-done =
    { $sort ->
        [reviews] Done. We will not ask you for reviews any more.
       *[goods] Done. You will get no more emails about things being back or costing less.
    }

## templates/parts/later.html: saved for later

later-title =
    { $count ->
        [one] Saved for later: one thing
       *[other] Saved for later: { $count } things
    }
later-say = Nothing is kept in stock for these, and the prices are today’s.
later-save = Save for later
later-back = Move to cart
later-forget = Forget
later-count =
    { $count ->
        [one] one piece
       *[other] { $count } pieces
    }
later-full = { $most } things can be saved for later. Forget one to make room.

## templates/parts/moved.html: a cart in another storefront

moved-title = Your cart, going to { $now } instead of { $was }
moved-title-currency = Your cart in { $now } instead of { $was }
moved-total = In all: { $now }, where it was { $was }.
moved-charges-now = Duty, tax and fees now apply: { $now }, already in the total.
moved-charges-gone = No duty, tax or fees any more; before they were { $was }.
moved-charges-other = Duty, tax and fees in the total: { $now }, where they were { $was }.
moved-paid-ahead = They are paid with your order now; nothing is asked for at the door.
moved-paid-at-door = They are not paid with your order there: the carrier asks for them at the door.
moved-arrives = All of it arrives by { $now }, where it was { $was }.
moved-gained = Can be sent there: { $title }
moved-instead = See what else there is: { $category }
moved-nothing = Everything is as it was: the total, what can be sent and when it arrives.

## templates/shop/seen.html: seen before

seen-title = Recently seen
seen-say = Only this browser knows what you looked at.
seen-forget = Forget these

## Said once after a change

said-wished = Saved to your wish list.
said-wish-gone = Removed from your wish list.
said-watched = All set: we will write to you.
said-watch-mailed = We have sent you an email with a link. Open it to confirm your address.
said-watch-off = All right: no email about that.
said-saved-later = Saved for later.
said-moved-to-cart = Back in your cart.
said-saved-gone = Forgotten.

## templates/mail/letter.html

mail-watch-confirm-subject = Please confirm your email address
mail-watch-confirm =
    { $kind ->
        [drop] You would like to know when “{ $title }” costs less, delivered to { $country }. Open the link to confirm that this address is yours.
       *[back] You would like to know when “{ $title }” is back, delivered to { $country }. Open the link to confirm that this address is yours.
    }
mail-watch-confirm-not-you = If you did not ask for this, do nothing: we will not write again, and we forget the address within a week.
mail-back-subject = Available again: { $title }
mail-back = “{ $title }” can be ordered again. You asked us to tell you; this is the only email about it.
mail-drop-subject = Now for less: { $title }
mail-drop = “{ $title }” now costs { $now }; it was { $was }. Customs duty and tax are in both.
mail-goods-price = This is the price to your door as we write. Its page always shows today’s.
mail-goods-open = See it
mail-review-subject =
    { $count ->
        [one] How do you like it?
       *[other] How do you like them?
    }
mail-review-how =
    { $count ->
        [one] Your order { $number } has been with you for a few days. How do you like what came?
       *[other] Your order { $number } has been with you for a few days. How do you like the things that came?
    }
mail-review-why = Others who are thinking of buying would like to read it, praise and complaint alike. We ask only once.
mail-review-open = Write a review
mail-stop = No more emails like this
