## templates/shop/login.html

login-title = Giriş
login-already = Zaten giriş yaptınız. Yeniden giriş yapmak sizi başka bir hesaba geçirir.
login-button = Giriş yap
login-wrong = Bu adres ile bu parola birbirine ait değil. Büyük harfler de içinde, ikisini de kontrol edin.
login-new = Yeni misiniz?
login-new-say = Hesabınız olursa siparişlerinizi her cihazda yeniden bulursunuz; birinde doldurduğunuz sepet ötekinde sizi bekler.
login-guest = Misafir olarak mı sipariş verdiniz?
login-find = Siparişinizi bulun

## templates/shop/join.html

join-title = Hesap açın
join-button = Hesap aç
join-email-taken = Bu adresle açılmış bir hesap var. Onunla giriş yapın ya da başka bir adres kullanın.
join-had = Hesabınız var mı?
join-say = Adınızı, e-posta adresinizi ve siparişlerinizi saklarız. Başka kimseye söylemeyiz.

## templates/shop/account.html

account-title = Hesabınız
account-email = E-posta adresi
account-password = Parola
account-name = Ad
account-details = Bilgileriniz
account-language = E-postaların ve panelin dili
account-language-hint = Mağaza sayfaları, adreslerindeki dili konuşur.
account-language-wrong = Listedeki dillerden birini seçin
account-save = Kaydet
account-leave = Çıkış yap
account-desk = Panelinize git
account-password-change = Parola değişikliği
account-password-now = Şimdiki parola
account-password-new = Yeni parola
account-password-wrong = Hesabınızın parolası bu değil
account-password-say = Eski parolayla başka yerlerde giriş yapmış olan herkesin oturumu kapanır.
account-password-button = Parolayı değiştir
password-hint = En az on karakter. Yalnızca sizin söyleyeceğiniz bir cümle, kimsenin aklında kalmayan işaretlerden iyidir.
account-email-needed = E-posta adresinizi yazın
account-name-needed = Size nasıl hitap edelim, yazın
account-password-needed = Parolayı yazın
password-short = En az { $least } karakter
password-published = Bu parola, deneme sürümüyle birlikte herkese açık. Yalnızca sizin bildiğiniz bir parola seçin

## templates/shop/account_orders.html

account-orders = Siparişleriniz
account-orders-none = Bu hesapta henüz sipariş yok.
account-orders-look = Ürünleri gör
account-orders-number = Sipariş
account-orders-placed = Tarih
account-orders-to = Gideceği yer
account-orders-state = Durum
account-orders-total = Toplam
order-state-awaiting-payment = Ödeme bekliyor
order-state-paid = Ödendi
order-state-declined = Ödeme reddedildi
order-state-cancelled = İptal edildi
