## templates/shop/login.html

login-title = Zaloguj się
login-already = Jesteś już na koncie. Ponowne logowanie przełączy na inne konto.
login-button = Zaloguj się
login-wrong = Ten adres i to hasło do siebie nie pasują. Sprawdź jedno i drugie, także wielkie litery.
login-new = Pierwszy raz u nas?
login-new-say = Na koncie znajdziesz swoje zamówienia na każdym urządzeniu, a koszyk zapełniony na jednym czeka na drugim.
login-guest = Zamówienie bez konta?
login-find = Znajdź zamówienie

## templates/shop/join.html

join-title = Załóż konto
join-button = Załóż konto
join-email-taken = Konto z tym adresem już istnieje. Zaloguj się na nie albo użyj innego adresu.
join-had = Masz już konto?
join-say = Przechowujemy imię i nazwisko, adres do wiadomości i zamówienia. Nikomu ich nie przekazujemy.

## templates/shop/account.html

account-title = Twoje konto
account-email = Adres e-mail
account-password = Hasło
account-name = Imię i nazwisko
account-details = Twoje dane
account-language = Język wiadomości i panelu
account-language-hint = Strony sklepu mówią językiem swojego adresu.
account-language-wrong = Wybierz jeden z języków z listy
account-save = Zapisz
account-leave = Wyloguj się
account-desk = Do panelu
account-password-change = Zmiana hasła
account-password-now = Dotychczasowe hasło
account-password-new = Nowe hasło
account-password-wrong = To nie jest hasło do tego konta
account-password-say = Wszyscy zalogowani gdzie indziej starym hasłem zostaną wylogowani.
account-password-button = Zmień hasło
password-hint = Co najmniej dziesięć znaków. Zdanie, które tylko ty możesz wymyślić, jest lepsze niż znaki, których nikt nie pamięta.
account-email-needed = Wpisz swój adres e-mail
account-name-needed = Wpisz, jak możemy się do ciebie zwracać
account-password-needed = Wpisz hasło
password-short = Najmniejsza liczba znaków: { $least }
password-published = To hasło jest publicznie podane w wersji demo. Wybierz takie, które znasz tylko ty

## templates/shop/account_orders.html

account-orders = Twoje zamówienia
account-orders-none = Na tym koncie nie ma jeszcze żadnego zamówienia.
account-orders-look = Zobacz produkty
account-orders-number = Zamówienie
account-orders-placed = Złożone
account-orders-to = Dokąd
account-orders-state = Stan
account-orders-total = Razem
order-state-awaiting-payment = Czeka na zapłatę
order-state-paid = Opłacone
order-state-declined = Płatność odrzucona
order-state-cancelled = Anulowane
