## templates/shop/checkout.html

checkout-post-town = Қала
checkout-district = Аудан не қала
checkout-suburb = Қала маңы не қала
checkout-prefecture = Префектура
checkout-province-or-city = Провинция не ірі қала

## Жеке тұлғаларға сәлемдеме өткізбейтін елдер

no-offer-route-closed = Мұндағы кеден шетелден жеке сатып алушыларға сәлемдеме өткізбейді
price-worth-shelf = Осы елдегі сөреден, салығы ішінде, жеткізусіз
no-offer-route-closed-help = Оны тек осы елдегі сөреден сатуға болады, ал онда қазір ештеңе жоқ.
brand-why-route-closed = Ондағы кеден шетелден жеке сатып алушыларға сәлемдеме өткізбейді. Сол елдегі қоймада жатқан қорды сатуға болады.
care-why-route-closed = ондағы кеден шетелден жеке сатып алушыларға сәлемдеме өткізбейді

## Өңір салығы

price-region-state = Бұл бағадағы салық — штаттардың көбіндегі салық. Рәсімдеу кезінде штатыңыз белгілі болғанда, төлемес бұрын сол штаттың салығымен баға көрсетіледі.
price-region-province = Бұл бағадағы салық — бүкіл елдің салығы. Рәсімдеу кезінде провинцияңыз белгілі болғанда, оның үлесі қосылып, төлемес бұрын баға көрсетіледі.
checkout-region-show = Осы мекенжай бойынша соманы көрсету
checkout-region-in = Сома мына өңірдің салық ережелерімен есептелді: { $region }.
checkout-region-price = Өңір салығымен ({ $region }) төлейтініңіз: { $now }
checkout-region-price-help = Бұған дейін бетте көрсетілген сома: { $was }. Ақша алынған жоқ. Төмендегі батырма жаңа сомамен төлейді.
checkout-region-open = Өңір таңдалмаса, төлейтініңіз: { $now }

## templates/parts/market.html

market-language = Тіл
market-currency = Төлем валютасы
market-currency-show = Бағаны көрсету
market-currency-say = Баж бен салық мына валютамен есептеледі: { $own }; содан соң сол күнгі бағаммен аударылады.
part-europe = Еуропа
part-americas = Америка
part-middle-east = Таяу Шығыс және Орталық Азия
part-asia-pacific = Азия және Тынық мұхит

## templates/ops/registrations.html

ops-nav-registrations = Тіркеулер
registrations-title = Шетелдегі салықтық тіркеулер
registrations-say = Сауда үйі қай салық бойынша қай жерде тіркелген. Салықты кім жинайтыны осыған байланысты; келесі есептен бастап қолданылады, сақталған бағалар мен тапсырыстар бұрынғысында қалады. Жаңасын жүктеу командасы:
registrations-none = Бірде-бір тіркеу жоқ: импорт салығы әр шекарада өндіріледі.
registrations-where = Қайда
registrations-scheme = Схема
registrations-number = Нөмір
registrations-lets = Неге рұқсат береді
registration-ioss = Импорттың бір терезесінде (IOSS) ҚҚС декларациялау
registration-marketplace = салықты маркетплейс ретінде жинау
registration-seller = салықты тіркелген сатушы ретінде жинау
registration-voec = шағын жөнелтілімдерге ҚҚС жинау
registration-sales-tax = штаттың сату салығын жинау
registration-regime = өз режимі бойынша декларациялау
registrations-without = Тіркеуі жоқ витриналар
registrations-without-say = Онда импорт салығы шекарада сатып алушы атынан төленеді, ал өңір салығын біз жинамаймыз.

## web/shop/feeds.rs

goods-feed-title = Тауарлар, жеткізу елі: { $country }; баж бен салық ішінде
goods-feed-say = Әр баға — тауардың есікке дейінгі құны, жеткізу ақысы қасында.
