## templates/desk.html: what every desk stands in

desk-skip = انتقل إلى العمل
desk-sign-out = تسجيل الخروج
desk-ways = المكتب
