## Addresses at the checkout, templates/shop/checkout.html

checkout-post-town = البلدة
checkout-district = الحي أو البلدة
checkout-suburb = الضاحية أو البلدة
checkout-prefecture = المحافظة
checkout-province-or-city = الإقليم أو المدينة الكبرى

## Where a country lets no parcel in to private buyers

no-offer-route-closed = لا تسمح الجمارك هنا بدخول الطرود من الخارج إلى المشترين الأفراد
price-worth-shelf = من مستودع داخل البلد، شاملًا الضريبة ومن دون التوصيل
no-offer-route-closed-help = لا يمكننا بيعه إلا من مستودع داخل البلد، وليس فيه شيء منه الآن.
brand-why-route-closed = لا تسمح الجمارك هناك بدخول الطرود من الخارج إلى الأفراد. يمكن بيع المخزون الموجود في مستودع داخل ذلك البلد.
care-why-route-closed = لا تسمح الجمارك هناك بدخول الطرود من الخارج إلى الأفراد

## Tax of a region: templates/shop/listing.html, cart.html, checkout.html

price-region-state = الضريبة في هذا السعر هي المعمول بها في معظم الولايات. ما إن تعرف صفحة إتمام الشراء ولايتك حتى تعرض السعر بضريبتها قبل أن تدفع.
price-region-province = الضريبة في هذا السعر هي ضريبة البلد كله. ما إن تعرف صفحة إتمام الشراء مقاطعتك حتى تضيف حصتها وتعرض السعر قبل أن تدفع.
checkout-region-show = اعرض المجموع لهذا العنوان
checkout-region-in = المجموع محسوب وفق قواعد الضريبة في { $region }.
checkout-region-price = مع ضريبة { $region } تدفع { $now }
checkout-region-price-help = كان المعروض هنا قبل ذلك { $was }. لم يُخصم شيء. الزر في آخر الصفحة يأخذ المجموع الجديد.
checkout-region-open = من دون تحديد المنطقة تدفع { $now }

## Choosing country and language, templates/parts/market.html

market-language = اللغة
market-currency = عملة الدفع
market-currency-show = عرض الأسعار
market-currency-say = تُحسب الرسوم والضرائب بعملة { $own } ثم تُحوَّل بسعر اليوم.
part-europe = أوروبا
part-americas = الأمريكتان
part-middle-east = الشرق الأوسط وآسيا الوسطى
part-asia-pacific = آسيا والمحيط الهادئ

## templates/ops/registrations.html

ops-nav-registrations = التسجيلات
registrations-title = التسجيلات الضريبية في الخارج
registrations-say = الضرائب التي سُجّلت الدار لتحصيلها، وأين. بها يتقرر من يحصّل الضريبة؛ تتبعها الأسعار التالية، وتبقى الأسعار المحفوظة والطلبات على حالها. تُضاف أخرى بالأمر:
registrations-none = لا تسجيل لدينا: تُحصَّل ضريبة الاستيراد عند كل حدود.
registrations-where = أين
registrations-scheme = النظام
registrations-number = الرقم
registrations-lets = يتيح لنا
registration-ioss = تقديم إقرار ضريبة القيمة المضافة عبر الشباك الموحد للاستيراد (IOSS)
registration-marketplace = تحصيل الضريبة بصفتنا السوق
registration-seller = تحصيل الضريبة بصفتنا بائعًا مسجلًا
registration-voec = تحصيل ضريبة القيمة المضافة على الشحنات الصغيرة
registration-sales-tax = تحصيل ضريبة المبيعات للولاية
registration-regime = تقديم الإقرار وفق نظامه
registrations-without = متاجر بلا تسجيل
registrations-without-say = هناك ندفع ضريبة الاستيراد عند الحدود نيابة عن العميل، ولا نحصّل ضريبة أي منطقة.

## The feed of goods, web/shop/feeds.rs

goods-feed-title = بضائع إلى { $country } شاملة الرسوم الجمركية والضريبة
goods-feed-say = كل سعر هو ما تدفعه عند باب بيتك، والتوصيل مذكور بجانبه.
