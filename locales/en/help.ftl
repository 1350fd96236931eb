## templates/shop/help/duties.html

help-duties-title = What is in the price
help-duties-lede = The price on the page is the price at the door. Here is how it comes about.
help-duties-in = What is inside
help-duties-in-is = The maker’s price, the customs duty and the import tax of the country it goes to. Delivery stands beside it, with its own duty and tax inside. The two together are all you pay.
help-duties-found = How each figure is found
help-duties-found-is = We convert the maker’s price at the reference rate of the last bank day, add a margin that the receipt names, and apply the rules that hold in your country today. The receipt under every price shows each rule by its number, so that you can look it up.
help-duties-parcel = Why a cart may differ from the shelf
help-duties-parcel-is = Customs looks at the whole parcel. Together, goods can cross a limit that each alone stays under, or share a charge that each alone would bear. The cart says so, in money, before you pay.
help-duties-region = Taxes of a state
help-duties-region-is = In the United States sales tax depends on the state. It is not in the price on the page; where we have to collect it, the checkout adds it once it knows where the goods go.
help-duties-more = If someone asks you for more
help-duties-more-is = Pay nothing and write to us. What customs or a carrier still wants is our matter, not yours.

## templates/shop/help/shipping.html

help-shipping-title = How goods travel
help-shipping-lede = Straight from the maker’s country, or from a shelf near you that was filled before. Whichever costs you less at the door.
help-shipping-direct = Straight from the origin
help-shipping-direct-is = The goods wait at our hub, leave within a working day or two and cross the border with their papers already filed.
help-shipping-shelf = From a shelf near you
help-shipping-shelf-is = Some goods came over in bulk and have cleared customs already. They reach you in days, like any parcel from within the country.
help-shipping-dates = About the dates
help-shipping-dates-is = A date counts the working days and holidays of the place the goods leave from. Couriers deliver from Monday to Saturday. If a cart travels in two parcels, each has its own date.
help-shipping-papers = The papers
help-shipping-papers-is = We write the customs declaration from what the maker told us about each article: what it is, where it was made, what it weighs and what it cost.
help-shipping-not = What cannot travel
help-shipping-not-is = Some carriers take no batteries, liquids or magnets, and some countries forbid certain goods. An article that cannot go to you says so on its page, with the reason.

## templates/shop/help/returns.html

help-returns-title = Sending something back
help-returns-lede = Ask on the page of your order. No telephone, no form to print.
help-returns-window = How long you have
help-returns-window-is =
    { $days ->
        [one] One day from the day the goods arrived.
       *[other] { $days } days from the day the goods arrived.
    }
help-returns-faulty = If it is faulty, wrong or not as described
help-returns-faulty-is = Everything comes back to you: the goods, their duty and tax, and the delivery. We pay the way back.
help-returns-mind = If you changed your mind
help-returns-mind-is = The goods come back to you with their duty and tax. The delivery comes back if everything in the order does.
help-returns-how = How it goes
help-returns-how-is = Open your order, choose what goes back and why, and see the amount before you send the request. An agent answers, and a letter tells you where the parcel goes.
help-returns-money = When the money comes
help-returns-money-is = After the parcel has arrived, to the card you paid with.

## templates/shop/help/about.html

help-about-title = About Entrepot
help-about-lede = A trading house for goods from far away, with the border already behind them.
help-about-why = Why we exist
help-about-why-is = Buying abroad too often ends with a stranger at the door asking for money. We work the duty and the tax out beforehand, put them into the price, and stand by it.
help-about-brands = The houses
help-about-brands-is = We sell for the people who make the goods. Each tells its own story and sets its own price; what we keep for our work is agreed with the house.
help-about-open = Open to be checked
help-about-open-is = The program behind this shop is open source. Every receipt names the rules it rests on and can be proved again, years later, to the cent.

## templates/shop/help/legal.html

help-legal-title = Terms, privacy and who answers
help-legal-lede = What we promise, what we keep about you, and who stands behind the goods.
help-legal-test = This is a shop to try things out: no goods are sent and no card is charged.
help-legal-terms = Terms
help-legal-terms-is = You order by pressing the button that names the amount. The price the checkout shows is held for you until the time it says. The sale is made when the payment is taken; the page of your order is your receipt.
help-legal-safety = Safety
help-legal-safety-is = The maker’s name and address stand on the page of every article. If something is unsafe, stop using it and write to us: we tell the maker and the authority, and you get your money back.
help-legal-privacy = What we keep about you
help-legal-privacy-is = Your name, address, e-mail and order, because a parcel and its customs papers need them. Card numbers are not kept. Nothing is passed on but to those who carry, clear and pay, and no page loads anything from another site.
help-legal-cookies = Cookies
help-legal-cookies-is = While you look around there are none. The first time you put something into the cart or sign in, one is set so that we know your cart again. It tells nobody else anything.
