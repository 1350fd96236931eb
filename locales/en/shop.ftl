## templates/layout.html and its parts

skip-to-goods = Skip to the goods
header-search = Search goods and brands
header-search-button = Search
header-account = Account
header-sign-in = Sign in
header-cart = Cart
header-ways = Goods
market-delivering = Delivering to { $country }
market-stay = You stay on this page. Goods that cannot go there are marked, with the reason.
foot-before = Before you buy
foot-after = After you buy
foot-house = The house
foot-duties = What is in the price
foot-shipping = How goods travel
foot-follow = Find an order
foot-returns = Send something back
foot-about = About Entrepot
foot-legal = Terms, privacy and who answers
foot-note = Prices include customs duty and tax for { $country }.

## templates/shop/home.html

home-title = The price on the page is the price at the door
home-description = Porcelain, tea, silk, light and sound from the houses that make them, with duty and tax inside the price.
