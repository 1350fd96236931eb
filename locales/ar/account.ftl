## templates/shop/login.html

login-title = تسجيل الدخول
login-already = أنت مسجّل الدخول. إذا سجّلت الدخول مجددًا انتقلت إلى حساب آخر.
login-button = تسجيل الدخول
login-wrong = هذا العنوان وكلمة المرور هذه لا يتطابقان. تحقّق من كليهما ومن حالة الأحرف.
login-new = أول مرة هنا؟
login-new-say = بحساب لدينا تجد طلباتك من أي جهاز، والسلة التي ملأتها على جهاز تنتظرك على الآخر.
login-guest = طلبت كضيف؟
login-find = ابحث عن طلبك

## templates/shop/join.html

join-title = فتح حساب
join-button = افتح الحساب
join-email-taken = يوجد حساب بهذا العنوان. سجّل الدخول به أو استخدم عنوانًا آخر.
join-had = لديك حساب؟
join-say = نحفظ اسمك وعنوان رسائلك وطلباتك، ولا نُطلع عليها أحدًا.

## templates/shop/account.html

account-title = حسابك
account-email = البريد الإلكتروني
account-password = كلمة المرور
account-name = الاسم
account-details = عنك
account-language = لغة الرسائل والمكتب
account-language-hint = صفحات المتجر تتحدث لغة عنوانها.
account-language-wrong = اختر لغة من القائمة
account-save = حفظ
account-leave = تسجيل الخروج
account-desk = إلى مكتبك
account-password-change = تغيير كلمة المرور
account-password-now = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-wrong = ليست هذه كلمة مرور حسابك
account-password-say = من كان مسجّلًا بالكلمة القديمة في مكان آخر سيُسجَّل خروجه.
account-password-button = غيّر كلمة المرور
password-hint = عشرة أحرف على الأقل. جملة لا يقولها سواك خير من رموز لا يتذكرها أحد.
account-email-needed = اكتب بريدك الإلكتروني
account-name-needed = اكتب الاسم الذي نناديك به
account-password-needed = اكتب كلمة المرور
password-short =
    { $least ->
        [zero] اكتب كلمة مرور
        [one] حرف واحد على الأقل
        [two] حرفان على الأقل
        [few] { $least } أحرف على الأقل
        [many] { $least } حرفًا على الأقل
       *[other] { $least } حرف على الأقل
    }
password-published = كلمة المرور هذه منشورة مع النسخة التجريبية. اختر كلمة لا يعرفها سواك

## templates/shop/account_orders.html

account-orders = طلباتك
account-orders-none = لا طلب في هذا الحساب بعد.
account-orders-look = شاهد البضائع
account-orders-number = الطلب
account-orders-placed = تاريخ الطلب
account-orders-to = الوجهة
account-orders-state = الحالة
account-orders-total = المجموع
order-state-awaiting-payment = بانتظار الدفع
order-state-paid = مدفوع
order-state-declined = رُفض الدفع
order-state-cancelled = أُلغي
