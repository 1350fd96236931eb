# The help centre: index, duty calculator, lanes in figures, legal texts; goods that cannot come here; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Help
guide-lede = Short answers first. Every figure on these pages is worked out by the shop itself, for the country you are in.
guide-shipping-card = Who carries, on which days, and when it is at your door.
guide-duties-card = Duty and tax explained, with a calculator for any goods.
guide-returns-card = How long you have, what comes back to you, and how it goes.
guide-follow-card = Where your parcel is, and everything you can do with your order.
guide-legal-card = Who answers for this shop, the terms, and what we keep about you.
guide-contact = Write to us
guide-contact-card = Where a question gets its quickest answer.
guide-often = Often asked
guide-ask-when = When would it be here if I ordered now?
guide-ask-when-is = Soonest with { $carrier } from { $city }:
guide-ask-when-none = No lane leads here at present.
guide-ask-door = Will someone at the door ask me for money?
guide-ask-door-no = No. Every lane here ({ $country }) travels with duty and tax paid by us. If someone asks all the same, pay nothing and write to us.
guide-ask-door-perhaps = On some lanes the carrier may ask for duty and tax, which you have paid us already. The page of each article says so; send us the carrier’s receipt and we pay it back.
guide-ask-sum = What would duty come to for something else?
guide-ask-sum-is = Ask the calculator: a tariff code or one of our articles, any value, any destination.
guide-ask-back = How long may I change my mind?
guide-ask-not = Why can some things not come here?
guide-law-window = The law here ({ $country }) gives you { $period } to withdraw from a purchase without a reason.
guide-law-no-window = The law here ({ $country }) names no period for withdrawing from such a purchase; ours holds all the same.
guide-period =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
guide-period-working =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }

## templates/shop/help/contact.html

guide-contact-lede = The nearest way is the page of your order: whoever answers there sees what you see.
guide-contact-order = About an order
guide-contact-order-is = Find it by its number and your e-mail address. There you can follow the parcel, call it off while it has not left, or send something back.
guide-contact-goods = About an article
guide-contact-goods-is = Ask on the page of the article. The house that makes it answers, and others can read the answer.
guide-contact-write = Anything else
guide-contact-write-is = Write to us, in your own language:

## templates/shop/help/shipping.html

guide-lanes = The lanes in figures
guide-lanes-say = As they run today. Destination: { $country }. The days count from the hand-over to the carrier.
guide-collected-on = Collected
guide-leaves = Ordered now, leaves
guide-transit = On the way
guide-days-span = { $least }–{ $most } days
guide-heaviest = Heaviest parcel
guide-at-border = At the border
guide-paid-by-us = Duty and tax paid by us
guide-paid-at-door = The carrier may ask at the door
guide-no-lanes = No lane leads here at present ({ $country }).

## templates/shop/help/returns.html

guide-back-1 = Open your order and choose what goes back and why.
guide-back-2 = See what comes back to you, to the cent, before you send the request.
guide-back-3 = An agent answers, and a letter tells you where the parcel goes.
guide-back-4 = When the parcel has arrived, the money goes to the card you paid with.

## The calculator: templates/shop/help/duties.html

guide-calc = Duty calculator
guide-calc-say = The same arithmetic as under every price of this shop, with every rule it rests on. Nothing you type is kept.
guide-what = What is it?
guide-what-hint = A tariff code (six to ten digits), an English word for the goods, or the SKU or address of one of our articles.
guide-price = Value of one piece, without duty and tax
guide-price-hint = For one of our articles leave it empty: its own price counts.
guide-currency = Currency
guide-weight = Weight of one piece, in grams
guide-weight-hint = For one of our articles leave it empty.
guide-to = Where it goes
guide-origin = Where it was made
guide-origin-usual = As the article says, else { $country }
guide-shipping = Delivery, for all pieces
guide-shipping-hint = Counts towards duty and tax in many countries. Empty: none.
guide-channel = Declared by
guide-work-out = Work it out
guide-answer = What it comes to
guide-no-answer = Fill in the form, and here stands every amount with its rule.
guide-picked = its price without delivery, as on its page
guide-code = Goods of tariff code { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Worked out on { $day }. Destination: { $country }
guide-of = on { $base }
guide-collected = Of duty, tax and fees, { $checkout } is collected at checkout and { $delivery } at the border.
guide-regional = Tax of a state or province comes on top: the checkout adds it once it knows where the goods go.
guide-limits = What the value decides
guide-over = over
guide-under = under
guide-over-duty = The goods are over the limit of { $limit }. Up to it customs duty is computed differently: at the limit, it was { $more } less.
guide-over-tax = The goods are over the limit of { $limit }. Up to it no such tax applies: at the limit, it was { $more } less.
guide-over-fees = The goods are over the limit of { $limit }. Up to it these fees do not apply: at the limit, { $more } less.
guide-over-closed = The goods are over the limit of { $limit }, beyond which they cannot travel this way.
guide-rules-used =
    { $count ->
        [one] The rule it rests on
       *[other] The { $count } rules it rests on
    }
guide-exchange = Rates of exchange
guide-rule = Rule
guide-source = Source
guide-since = Since
guide-law = Charges at the border: { $country }
guide-law-say = The rules for parcels from abroad to private buyers, as they hold on { $day }. The calculator picks those that fit.
guide-law-reliefs = Up to which value nothing is charged
guide-law-ways = How a parcel is taxed and declared
guide-law-taxes = Tax on most goods
guide-law-fees = Fees
guide-which-goods = Several goods are called so, or like it: choose one below, or write its tariff code.
guide-wrong-digits = A tariff code has six to ten digits: 6911.10.
guide-wrong-goods = No such goods are known here. Write a tariff code of six digits, another English word, or the SKU of one of our articles.
guide-wrong-untold = The maker has not told us the tariff code of this article yet. Write it instead of the article.
guide-wrong-to = There are no rules for this destination. Choose one of the list.
guide-wrong-quantity = Write a whole number from 1 to { $most }.
guide-wrong-weight = Write the weight in whole grams: 500.
guide-wrong-origin = Choose the country of origin from the list.
guide-wrong-channel = Choose one of the two.
guide-wrong-currency = Choose a currency of the list.
guide-wrong-price = Write the value as an amount above zero, such as 40.00.
guide-wrong-shipping = Write the amount, such as 9.00, or leave it empty.
guide-no-tariff = The duty on such goods there ({ $country }) is not in our tables.
guide-prohibited = Such goods may not be imported there ({ $country }).
guide-closed = That country ({ $country }) lets in no such parcel for private buyers.
guide-no-rate = There is no rate of exchange for this currency today.
guide-too-large = The amount is beyond what can be reckoned with.

## Legal texts: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Legal texts: { $country }
guide-legal-text = Text
guide-legal-why = Why it stands here
guide-legal-built-in = the shop’s own short text
guide-legal-imprint = Who runs this shop
guide-legal-terms = Terms of sale
guide-legal-withdrawal = Right of withdrawal
guide-legal-withdrawal-form = Withdrawal form
guide-legal-privacy = Privacy
guide-legal-describes = { $text }, as it holds here: { $country }.
guide-legal-version = Version { $number }
guide-legal-on = This is the text as it was on { $day }.
guide-legal-today = The text of today
guide-legal-foreign = For this country the text is written in: { $language }. That is the one that counts.
guide-legal-then = The terms this order was made under
guide-legal-others = Other versions
guide-text-imprint =
    This shop runs on Entrepot, an open-source program. Whoever runs it answers for it and can be reached at { $mail }.

    ## For whoever runs it
    Your name, address, register entry and a telephone number belong here. Write them at the desk, under Legal texts; law asks for them in most countries.
guide-text-imprint-numbers =
    This shop runs on Entrepot, an open-source program. Whoever runs it answers for it and can be reached at { $mail }.

    ## Tax registrations here
    { $numbers }

    ## For whoever runs it
    Your name, address, register entry and a telephone number belong here. Write them at the desk, under Legal texts; law asks for them in most countries.
guide-text-terms =
    ## How a sale is made
    What the pages show is an invitation. You order by pressing the button that names the amount, and the sale is made when the payment is taken. The page of your order, and the letter that leads to it, are your record of it.

    ## The price
    The total at the checkout is all you pay: goods, customs duty, import tax and delivery. It is held for you until the time the checkout names. If a carrier or customs asks you for more, pay nothing and write to us; what is still wanted is ours to pay.

    ## Delivery
    Each parcel has a day by which it is to be at your door. Until it is handed to you, its risk is ours. What is lost or broken on the way we replace or refund, as you choose.

    ## If something is wrong
    The rights the law of your country gives you for faulty goods stay whole. Ask on the page of your order: you get the goods mended or replaced, or your money back with duty, tax and delivery.

    ## Law and disputes
    The mandatory law of the country you live in protects you, whatever these terms say. You may turn to the courts there.
guide-text-withdrawal =
    ## Right of withdrawal
    You have the right to withdraw from this contract within { $period } without giving any reason. The period ends that long after the day on which you, or someone you named who is not the carrier, took the last of the goods into possession.

    To use the right, tell us so in a clear statement: on the page of your order, by e-mail to { $mail }, or with the withdrawal form, which you need not use. It is enough to send it before the period ends.

    ## What follows
    We pay back everything you paid us, the cost of standard delivery included, without delay and at the latest 14 days after your statement reached us, by the means with which you paid and free of charge. We may wait until the goods are back or you have shown that you sent them, whichever is earlier.

    Send the goods back without delay, at the latest 14 days after your statement. The cost of sending them back is yours where the goods are as they should be. You answer for a loss of value only where it comes from handling beyond what is needed to look at the goods.

    ## Where there is no such right
    Goods made or engraved to your wishes, goods that spoil quickly, and sealed goods that cannot be taken back for reasons of health or hygiene once opened.
guide-text-withdrawal-form =
    (Fill in this form and send it back only if you want to withdraw from the contract.)

    To: this shop, { $mail }

    I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*):

    Order number:

    Ordered on (*)/received on (*):

    Name of consumer(s):

    Address of consumer(s):

    Signature of consumer(s) (only if this form is sent on paper):

    Date:

    (*) Strike out what does not apply.
guide-text-privacy =
    ## What we keep, and why
    Your name, address, e-mail address and order, because a parcel and its customs papers need them and the contract cannot be kept without them. Invoices and customs papers are kept for as long as tax law asks. Card numbers never reach us.

    ## Who else sees it
    The maker of the goods, the carrier, customs and whoever takes the payment, each as far as their part needs it. Some of them are in other countries: that is where the goods come from. No page of this shop loads anything from another site, and nobody counts your steps.

    ## Cookies
    None while you look around. One when you fill a cart or sign in, so that we know it is yours; it is needed for that and for nothing else.

    ## Your rights
    You may see what we keep about you, have it mended, taken along or deleted as far as the law lets us, and object. Write to { $mail }. You may also complain to the authority for data protection where you live.

## What cannot come here: templates/parts/barred.html, parts/lot.html

guide-minds = No carrier takes this here ({ $country }): { $what }
guide-minds-carrier = { $carrier } does not take: { $what }
guide-barred-why = Why it cannot come here ({ $country })
guide-barred-law = Forbidden by law
guide-barred-ask = Reckon what it would cost elsewhere
guide-barred-none = Nothing of this kind can come here at present ({ $country }).

## /ops/legal

guide-ops-legal = Legal texts
guide-ops-legal-say = What each market needs, by which law, and what stands there today. Write a version of your own for a market and a language; it holds from its day on, and what held before stays readable. Where you write nothing, a short built-in text stands.
guide-ops-market = Market
guide-ops-all = Every market without a text of its own
guide-ops-language = Language
guide-ops-show = Show
guide-ops-needed = Needed by
guide-ops-not-needed = not asked for by the tables
guide-ops-stands = Stands there today
guide-ops-read = As shoppers read it
guide-ops-write = Write a version
guide-ops-body = Words
guide-ops-body-hint = An empty line begins a new paragraph; a line that begins with ## is a heading. Empty: the built-in text holds again.
guide-ops-from = Holds from
guide-ops-early = It cannot hold before { $day }: what was in force when people bought stays as it was.
guide-ops-moved = Somebody else wrote a version meanwhile. It stands below; yours is still here.
guide-ops-save = Add this version
guide-ops-versions = Versions
guide-ops-no-versions = None yet.
guide-ops-empty = no words: the built-in text
guide-ops-by = by { $author }
said-legal-written = The version is added.

## /ops/style

guide-style = Design system
guide-style-say = The tokens and parts of every page, in each state, light and dark, left to right and right to left. They are made by the templates the shop is made by, from goods and prices as they are today.
guide-style-light = light
guide-style-dark = dark
guide-style-colours = Colours
guide-style-type = Type
guide-style-space = Spacing
guide-style-buttons = Buttons
guide-style-fields = Fields
guide-style-price = Price and receipt
guide-style-ribbon = Journey
guide-style-seal = Customs seal
guide-style-cards = Goods in a list
guide-style-notices = Notices
guide-style-badges = States
guide-style-table = Table
guide-style-pager = Pages
guide-style-empty = Nothing there
guide-style-stars = Stars
guide-style-choices = Choices
guide-style-rest = at rest
guide-style-hover = under the pointer
guide-style-focus = with the keyboard on it
guide-style-disabled = disabled
guide-style-error = wrong
guide-style-main = Main step
guide-style-plain = Other step
guide-style-slim = In a row
guide-style-no-goods = There are no goods on sale yet: the parts that show goods stand here once there are.
