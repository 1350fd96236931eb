## templates/shop/help.html: what is in the price, how goods travel, sending back, the house, legal

help-label = Help
help-duties-title = What is in the price
help-duties-1 = The price on a page is what one piece costs with customs duty and tax inside. Delivery stands beside it, with its own duty and tax. The two together are what you pay; nobody asks for more at the door.
help-duties-2 = Every price unfolds into a receipt: the maker’s price and the exchange rate of the day, each duty and tax with its rate and the rule it rests on. The rules carry dates, and an order keeps those of its day.
help-duties-3 = Duty is judged by parcel. Several goods in one parcel can cost less duty than alone, or more where together they pass a limit; the cart says so, with the amount, before you pay.
help-shipping-title = How goods travel
help-shipping-1 = Goods lie with their makers’ hub or in a warehouse abroad that cleared them in bulk. For each order we compare the ways that can serve it and take the one that costs you least, at your door and in time.
help-shipping-2 = The drawn line on each page shows where your goods start, where they cross the border and when they should be at your door. Dates count the working days of the place and the carrier’s own span.
help-shipping-3 = If goods come from several places, they arrive in several parcels; the cart shows each with its day and its price.
help-returns-title = Send something back
help-returns-1 = You have thirty days from the day your parcel arrives. Open your order, choose what goes back and why, and see what comes back to you before you send the request.
help-returns-2 = What you paid for the goods comes back with its duty and tax. Delivery comes back too when the goods were faulty, not as described or wrong, or when everything of a parcel is returned.
help-about-title = About Entrepot
help-about-1 = Entrepot is a trading house for goods that cross borders. Makers list their goods once; we price them to your door, declare them, and answer for the price.
help-about-2 = The program behind this shop is open source. Whoever runs it can prove every stored receipt again, to the cent.
help-legal-title = Terms, privacy and who answers
help-legal-1 = This is a demonstration shop: it takes test payments only, and no goods leave. A shop that trades puts its terms here.
help-legal-2 = We keep what an order needs: name, address, e-mail, what was bought and its receipt. Card numbers are never stored. No other company learns of your visit; the one cookie we set holds your session.
