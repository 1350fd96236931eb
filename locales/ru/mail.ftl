## templates/mail/letter: письма

mail-signed = Торговый дом Entrepot
mail-placed-subject = Ваш заказ { $number } оплачен
mail-placed = Спасибо, { $name }. Ваш заказ { $number } оплачен, мы начинаем его собирать.
mail-duty-paid = Пошлина и налоги уплачены ({ $country }). Если у двери попросят ещё денег, ничего не платите и напишите нам.
mail-parcel = Посылка { $number } должна быть у вашей двери: { $days }
mail-delivery = Доставка с пошлиной и налогами
mail-total = Вы заплатили
mail-open-order = Открыть заказ
mail-code-subject = Код для вашего заказа { $number }
mail-code = Код { $code } откроет ваш заказ { $number } в течение пятнадцати минут.
mail-code-not-you = Если вы его не запрашивали, ничего делать не нужно.
mail-comes-back = Вам вернётся
mail-return-asked-subject = Мы получили вашу просьбу о возврате
mail-return-asked = Мы получили вашу просьбу и ответим в течение двух рабочих дней. Пока оставьте товар у себя.
mail-return-approved-subject = Ваш возврат одобрен
mail-return-approved = Отправьте, пожалуйста, товар обратно и напишите на посылке номер возврата. Деньги отправим, когда она придёт.
mail-return-rejected-subject = Ваш возврат не одобрен
mail-return-rejected = Мы не можем принять этот товар обратно. Вот почему:
mail-return-received-subject = Ваш возврат у нас
mail-return-received = Товар пришёл. Деньги отправим в течение двух рабочих дней.
mail-return-refunded-subject = Ваши деньги в пути
mail-return-refunded = Мы отправили деньги на карту, с которой вы платили.
mail-return-follow = Следить за возвратом
