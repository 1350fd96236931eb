## templates/shop/login.html

login-title = Вход
login-already = Вы уже вошли. Войдя ещё раз, вы смените аккаунт.
login-button = Войти
login-wrong = Этот адрес и этот пароль не подходят друг к другу. Проверьте оба, в том числе заглавные буквы.
login-new = Впервые здесь?
login-new-say = С аккаунтом ваши заказы видны на любом устройстве, а корзина, собранная на одном, ждёт вас на другом.
login-guest = Заказывали как гость?
login-find = Найти заказ

## templates/shop/join.html

join-title = Открыть аккаунт
join-button = Открыть аккаунт
join-email-taken = Аккаунт с таким адресом уже есть. Войдите в него или укажите другой адрес.
join-had = Уже есть аккаунт?
join-say = Мы храним ваше имя, адрес для писем и заказы. Больше никто о них не узнает.

## templates/shop/account.html

account-title = Ваш аккаунт
account-email = Адрес эл. почты
account-password = Пароль
account-name = Имя
account-details = О вас
account-language = Язык писем и рабочего места
account-language-hint = Страницы магазина говорят на языке своего адреса.
account-language-wrong = Выберите язык из списка
account-save = Сохранить
account-leave = Выйти
account-desk = К рабочему месту
account-password-change = Сменить пароль
account-password-now = Прежний пароль
account-password-new = Новый пароль
account-password-wrong = Это не пароль вашего аккаунта
account-password-say = На других устройствах все, кто вошёл со старым паролем, выйдут.
account-password-button = Сменить пароль
password-hint = Не меньше десяти знаков. Фраза, которую скажете только вы, лучше значков, которые никто не запомнит.
account-email-needed = Напишите адрес почты
account-name-needed = Напишите, как к вам обращаться
account-password-needed = Напишите пароль
password-short = Знаков: не меньше { $least }
password-published = Этот пароль опубликован вместе с демоверсией. Выберите тот, что знаете только вы

## templates/shop/account_orders.html

account-orders = Ваши заказы
account-orders-none = В этом аккаунте пока нет заказов.
account-orders-look = Посмотреть товары
account-orders-number = Заказ
account-orders-placed = Оформлен
account-orders-to = Куда
account-orders-state = Состояние
account-orders-total = Итого
order-state-awaiting-payment = Ждёт оплаты
order-state-paid = Оплачен
order-state-declined = Платёж отклонён
order-state-cancelled = Отменён
