## templates/shop/login.html

login-title = Sign in
login-already = You are signed in. Signing in again changes to another account.
login-button = Sign in
login-wrong = This address and this password do not belong together. Check both, capitals included.
login-new = New here?
login-new-say = With an account you find your orders again, on every device, and the cart you filled on one waits on the other.
login-guest = Ordered as a guest?
login-find = Find your order

## templates/shop/join.html

join-title = Open an account
join-button = Open account
join-email-taken = An account with this address is open already. Sign in with it, or use another address.
join-had = Have one already?
join-say = We keep your name, your address for letters and your orders. Nobody else is told.

## templates/shop/account.html

account-title = Your account
account-email = E-mail address
account-password = Password
account-name = Name
account-details = About you
account-language = Language of letters and desk
account-language-hint = Pages of the shop speak the language of their address.
account-language-wrong = Choose one of the languages in the list
account-save = Save
account-leave = Sign out
account-desk = To your desk
account-password-change = Another password
account-password-now = Password until now
account-password-new = New password
account-password-wrong = This is not the password of your account
account-password-say = Everyone signed in with the old one, elsewhere, is signed out.
account-password-button = Change password
password-hint = At least ten characters. A sentence only you would say is better than signs nobody remembers.
account-email-needed = Write your e-mail address
account-name-needed = Write what we may call you
account-password-needed = Write the password
password-short = At least { $least } characters
password-published = This password is published with the demo. Choose one that only you know

## templates/shop/account_orders.html

account-orders = Your orders
account-orders-none = No order stands on this account yet.
account-orders-look = See the goods
account-orders-number = Order
account-orders-placed = Placed
account-orders-to = Goes to
account-orders-state = State
account-orders-total = Total
order-state-awaiting-payment = Awaiting payment
order-state-paid = Paid
order-state-declined = Payment declined
order-state-cancelled = Cancelled
