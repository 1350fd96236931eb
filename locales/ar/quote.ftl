## The command `quote`: notices and, with --explain, the arithmetic in sentences

quote-duty-relief = لا رسوم جمركية: القيمة ضمن حد الإعفاء البالغ { $bound }.
quote-over-threshold = تزيد القيمة على { $bound }، فتُفرض الرسوم الجمركية كاملة.
quote-flat-shared = لا تُضاف { $bound } مرة أخرى على سلع أخرى من بند تعرفة موجود في الشحنة.
quote-tax-within = تُحصَّل الضريبة عند الدفع: القيمة ضمن { $bound }.
quote-tax-at-checkout = تُحصَّل الضريبة عند الدفع.
quote-uncertain = هذه القاعدة موسومة في جداول القواعد بأنها غير مؤكدة.
quote-domestic = بيع من مخزون مُخلَّص جمركيًا: لا رسوم جمركية.
quote-exchange = كل 1 { $from } يعادل { $rate } { $to } وفق المنشور في { $day } ({ $source }).
quote-exchange-stated = كل 1 { $from } يعادل { $rate } { $to } ({ $source }).
quote-goods = السطر { $line }: { $quantity } من { $hs6 } بمبلغ { $amount }.
quote-carriage = يتحمل السطر { $line } من أجرة الشحن { $shipping }.
quote-carriage-insured = يتحمل السطر { $line } من أجرة الشحن { $shipping } ومن التأمين { $insurance }.
quote-customs-value = القيمة الجمركية { $amount }.
quote-charged-of = السطر { $line }: { $kind } بنسبة { $rate } من { $base } تساوي { $amount } ({ $rule }).
quote-charged-at = السطر { $line }: { $kind } بمعدل { $rate } تساوي { $amount } ({ $rule }).
quote-charged = السطر { $line }: { $kind } تساوي { $amount } ({ $rule }).
quote-fee = السطر { $line }: { $kind }، { $amount } ({ $rule }).
quote-fee-whole = عن الشحنة كلها: { $kind }، { $amount } ({ $rule }).
quote-total = المجموع: { $amount }.
quote-collected = من الرسوم والضرائب والأجور يُحصَّل { $checkout } عند الدفع و{ $delivery } عند التسليم.
