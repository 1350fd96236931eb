# A quote in words: titles of rules, notices, steps of the arithmetic (entrepot quote --json --explain).

## Titles of rules. English titles stand in the rule tables; these are for what a table does not name.

rule-stated = مذكور في الطلب
rule-duty = رسوم جمركية { $rate } على بضائع البند { $code }
rule-duty-any = رسوم جمركية { $rate } على البضائع الأخرى
rule-duty-specific = رسوم جمركية { $rate } و{ $each } على بضائع البند { $code }
rule-duty-preferential = رسوم جمركية تفضيلية { $rate } على بضائع البند { $code }
rule-duty-additional = رسوم جمركية إضافية { $rate } على بضائع البند { $code }
rule-duty-simplified = رسوم جمركية مبسطة { $rate } على بضائع البند { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } في { $region }
rule-relief-duty = لا رسوم جمركية حتى { $limit }
rule-relief-tax = لا ضريبة استيراد حتى { $limit }
rule-waived-small = المبالغ الصغيرة لا تُحصَّل: { $limit }
rule-domestic = بيع من مخزون سبق تخليصه: لا رسوم جمركية
rule-closed = هذا الطريق مغلق
rule-flat-duty = رسم مقطوع قدره { $amount } عن كل بند فرعي من التعرفة
rule-over-allowance = { $rate } على ما يزيد على { $limit }
rule-one-rate = نسبة واحدة { $rate } بدل التعرفة الجمركية
rule-checkout-up-to = الضريبة عند إتمام الشراء حتى { $limit }
rule-checkout = الضريبة عند إتمام الشراء
rule-border = الرسوم الجمركية وضريبة الاستيراد عند الحدود
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: { $rate } من القيمة الجمركية

## Notices

quote-notice-relief = لا رسوم جمركية: القيمة ضمن حد الإعفاء { $limit }.
quote-notice-over = القيمة تزيد على { $limit }، لذلك تُستحق الرسوم الجمركية.
quote-notice-flat-shared = البضائع الأخرى من بند تعرفة فرعي موجود في الشحنة لا تضيف { $amount } أخرى.
quote-notice-at-checkout-within = تُحصَّل الضريبة عند إتمام الشراء: القيمة ضمن { $limit }.
quote-notice-at-checkout = تُحصَّل الضريبة عند إتمام الشراء.
quote-notice-uncertain = هذه القاعدة موسومة بأنها غير مؤكدة في جداول القواعد.
quote-notice-domestic = بيع من مخزون سبق تخليصه: لا رسوم جمركية.

## Steps of the arithmetic. Lines are numbered as in the request, from 0.

quote-step-rate = كل { $from } يساوي { $rate } { $to }، كما نُشر في { $day } ({ $source }).
quote-step-rate-stated = كل { $from } يساوي { $rate } { $to } ({ $source }).
quote-step-goods = السطر { $line }: { $quantity } من { $code } بمبلغ { $amount }.
quote-step-carriage = يتحمل السطر { $line } من أجرة الشحن { $amount }.
quote-step-carriage-insured = يتحمل السطر { $line } من أجرة الشحن { $amount } ومن التأمين { $insurance }.
quote-step-value = القيمة الجمركية { $amount }.
quote-step-charge = السطر { $line }: { $charge } { $rate } من { $base } تساوي { $amount } ({ $rule }).
quote-step-charge-each = السطر { $line }: { $charge } بواقع { $each } تساوي { $amount } ({ $rule }).
quote-step-charge-flat = السطر { $line }: { $charge } تساوي { $amount } ({ $rule }).
quote-step-fee-line = السطر { $line }: { $fee } بمبلغ { $amount } ({ $rule }).
quote-step-fee = على الشحنة { $fee } بمبلغ { $amount } ({ $rule }).
quote-step-total = المجموع: { $amount }.
quote-step-collected = من الرسوم الجمركية والضريبة والرسوم الإدارية يُحصَّل { $checkout } عند إتمام الشراء و{ $delivery } عند التسليم.
