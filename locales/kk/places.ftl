# /ops/places және /ops/places/{code}

place-new = Тағы бір орын
place-add = Орын қосу
place-add-do = Осы орынды қосу
place-taken = Бұл код басқа орында бар. Басқасын таңдаңыз.
place-code = Код, мысалы CN-SZX
place-not-a-code = Әріп, цифр және дефистен тұратын код жазыңыз: CN-SZX.
place-no-kind = Орынның түрін таңдаңыз.
place-country = Ел, екі әріп
place-zone = Уақыт белдеуі, мысалы Asia/Shanghai
place-no-zone = Уақыт белдеуін IANA тізіміндегі атымен жазыңыз: Asia/Shanghai, Europe/Warsaw.
place-city = Қала ({ $language })
place-no-city = Қала атын кемінде бір тілде жазыңыз.
place-runs = Қалай жұмыс істейді
place-runs-say = Жаңа баға мен мерзім бірден соған сай есептеледі. Сатылғаны сатылған кездегі мерзімін сақтайды. Күніне қанша сәлемдеме екені көрсетілмесе, шек жоқ.
place-save = Сақтау
place-handling-days = Өңдеу, жұмыс күнімен
place-capacity = Күніне ең көп сәлемдеме
place-most =
    { $count ->
        [one] күніне бір сәлемдеме
       *[other] күніне { $count } сәлемдеме
    }
place-no-capacity = Бір күнде ең көбі қанша сәлемдеме кететінін жазыңыз немесе бос қалдырыңыз. Мұнда тапсырыс қабылдауды тоқтату үшін бағыттарды жабыңыз.
place-packaging = Бос сәлемдеме қорабының салмағы, грамм
place-per-parcel = Әр сәлемдемеге алынатын ақы, { $currency }
place-per-unit = Әр данаға алынатын ақы, { $currency }
place-working = Жұмыс күндері
place-consolidates = Бір сатып алушыға баратын бірнеше брендтің тауарын бір сәлемдемеге қаптайды
place-not-a-number = Бүтін сан жазыңыз, ең көбі { $most }.
place-not-a-fee = Нөлден төмен емес соманы жазыңыз ({ $currency }), мысалы 1.50.
place-not-a-time = Уақытты жазыңыз, мысалы 16:00.
place-no-days = Кемінде бір күнді белгілеңіз.
place-never-collected = { $lane } бағыты бойынша топтап жөнелту күнінің бірін белгілеңіз немесе алдымен сол бағыттың күндерін өзгертіңіз.
place-lanes =
    { $count ->
        [0] бағыт жоқ
        [one] бір бағыт
       *[other] { $count } бағыт
    }
place-lying =
    { $count ->
        [0] мұнда ештеңе жоқ
        [one] бір нұсқа, бос { $free }, бөлінгені { $held }
       *[other] { $count } нұсқа, бос { $free }, бөлінгені { $held }
    }
place-days-off = Демалыс күндері
place-no-days-off = Бүгіннен бері қарай демалыс күні белгісіз. Мерзім барлық жұмыс күні істейді деп есептеледі.
place-days-over =
    { $count ->
        [one] Бір демалыс күні өтті.
       *[other] { $count } демалыс күні өтті.
    }
place-day = Күн
place-day-name = Аты, мысалы Көктем мерекесі
place-add-day = Демалыс күнін қосу
place-day-name-needed = Неге жабық екенін жазыңыз: Көктем мерекесі, түгендеу.
place-day-known = Бұл күн онсыз да демалыс.
place-take = Жұмыс күні ету
place-take-day = Жұмыс күні ету: { $day }
weekday-monday = Дүйсенбі
weekday-tuesday = Сейсенбі
weekday-wednesday = Сәрсенбі
weekday-thursday = Бейсенбі
weekday-friday = Жұма
weekday-saturday = Сенбі
weekday-sunday = Жексенбі
said-place-added = Орын қосылды. Жөнелтушісі мен бағыттарын енгізіңіз, сонда мұнда тауар сақтауға болады.
said-place-changed = Сақталды. Баға мен мерзім бірден соған сай есептеледі.
said-day-added = Бұл күн демалыс болды. Мерзім бірден соған сай есептеледі.
said-day-taken = Бұл күні жұмыс істейді. Мерзім бірден соған сай есептеледі.
