## templates/shop/login.html

login-title = Кіру
login-already = Жүйеге кіріп тұрсыз. Қайта кірсеңіз, басқа аккаунтқа ауысасыз.
login-button = Кіру
login-wrong = Бұл мекенжай мен құпиясөз бір-біріне сай емес. Екеуін де, бас әріптерді де тексеріңіз.
login-new = Алғаш рет келдіңіз бе?
login-new-say = Аккаунтпен тапсырыстарыңызды кез келген құрылғыдан табасыз, бірінде толтырған себетіңіз екіншісінде күтіп тұрады.
login-guest = Тіркелмей тапсырыс бердіңіз бе?
login-find = Тапсырысыңызды табыңыз

## templates/shop/join.html

join-title = Аккаунт ашу
join-button = Аккаунт ашу
join-email-taken = Бұл мекенжаймен аккаунт ашылған. Сонымен кіріңіз немесе басқа мекенжай жазыңыз.
join-had = Аккаунтыңыз бар ма?
join-say = Атыңызды, хат баратын мекенжайыңызды және тапсырыстарыңызды сақтаймыз. Басқа ешкімге айтпаймыз.

## templates/shop/account.html

account-title = Аккаунтыңыз
account-email = Эл. пошта мекенжайы
account-password = Құпиясөз
account-name = Аты-жөні
account-details = Сіз туралы
account-language = Хаттар мен жұмыс орнының тілі
account-language-hint = Дүкен беттерінің тілі олардың мекенжайына байланысты.
account-language-wrong = Тізімдегі тілдердің бірін таңдаңыз
account-save = Сақтау
account-leave = Шығу
account-desk = Жұмыс орныма өту
account-password-change = Құпиясөзді ауыстыру
account-password-now = Қазіргі құпиясөз
account-password-new = Жаңа құпиясөз
account-password-wrong = Бұл аккаунтыңыздың құпиясөзі емес
account-password-say = Ескі құпиясөзбен басқа жерде кіргендердің бәрі жүйеден шығарылады.
account-password-button = Құпиясөзді өзгерту
password-hint = Кемінде он таңба. Ешкім есте сақтамайтын белгілерден өзіңіз ғана айтатын сөйлем жақсырақ.
account-email-needed = Эл. пошта мекенжайыңызды жазыңыз
account-name-needed = Сізді қалай атайтынымызды жазыңыз
account-password-needed = Құпиясөзді жазыңыз
password-short = Кемінде { $least } таңба
password-published = Бұл құпиясөз демо нұсқамен бірге жарияланған. Өзіңіз ғана білетінін таңдаңыз

## templates/shop/account_orders.html

account-orders = Тапсырыстарыңыз
account-orders-none = Бұл аккаунтта әзірге тапсырыс жоқ.
account-orders-look = Тауарларды көру
account-orders-number = Тапсырыс
account-orders-placed = Берілген күні
account-orders-to = Қайда
account-orders-state = Күйі
account-orders-total = Барлығы
order-state-awaiting-payment = Төлем күтілуде
order-state-paid = Төленген
order-state-declined = Төлем өтпеді
order-state-cancelled = Бас тартылған
