## templates/mail/letter: what letters say

mail-signed = Entrepot، دار تجارية
mail-placed-subject = طلبك { $number } مدفوع
mail-placed = شكرًا لك يا { $name }. طلبك { $number } مدفوع ويُجهَّز الآن.
mail-duty-paid = الرسوم والضرائب مدفوعة ({ $country }). إن طلب منك أحد أكثر عند الباب فلا تدفع شيئًا واكتب إلينا.
mail-parcel = يُنتظر وصول الطرد { $number } إلى بابك: { $days }
mail-delivery = التوصيل شاملًا الرسوم والضرائب
mail-total = دفعت
mail-open-order = افتح الطلب
mail-code-subject = رمز طلبك { $number }
mail-code = { $code } يفتح طلبك { $number } لمدة خمس عشرة دقيقة.
mail-code-not-you = إن لم تطلبه فلا حاجة إلى فعل شيء.
mail-comes-back = يعود إليك
mail-return-asked-subject = وصلنا طلب الإرجاع
mail-return-asked = وصلنا طلبك ونجيب خلال يومي عمل. احتفظ بالبضاعة حتى ذلك الحين.
mail-return-approved-subject = تمت الموافقة على الإرجاع
mail-return-approved = أعد البضاعة من فضلك واكتب رقم الإرجاع على الطرد. يُرسل المبلغ عند وصولها.
mail-return-rejected-subject = لم تتم الموافقة على الإرجاع
mail-return-rejected = لا نستطيع استرجاع هذه البضاعة. والسبب:
mail-return-received-subject = وصل طرد الإرجاع
mail-return-received = وصلت البضاعة. يتبعها المبلغ خلال يومي عمل.
mail-return-refunded-subject = مبلغك في الطريق
mail-return-refunded = أعدنا المبلغ إلى البطاقة التي دفعت بها.
mail-return-follow = تابع حال الطلب
