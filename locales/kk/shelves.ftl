## Беттің тілінен басқа тілдегі мәтін: templates/parts/foreign.html

text-foreign = Бұл мәтін мына тілде әзірге жоқ: { $here }. Көрсетілген тілі: { $there }.

## Жинақтар: templates/shop/collection.html, templates/shop/home.html

home-collection = Жинақ
home-collections = Тағы жинақтар
collection-see =
    { $count ->
        [one] Жалғыз затты көру
       *[other] Барлық { $count } затты көру
    }
collection-pieces =
    { $count ->
        [one] { $count } зат
       *[other] { $count } зат
    }
collection-until = соңғы күні: { $day }
collection-over = Бұл жинақ аяқталды. Ондағы заттар бізде бар болғанша осында тұрады.
collection-here =
    { $count ->
        [one] Осылардың { $count } затын сізге жеткізе аламыз. Жеткізу елі: { $country }.
       *[other] Осылардың { $count } затын сізге жеткізе аламыз. Жеткізу елі: { $country }.
    }
collection-more = Басқа жинақтар

## Операторлардың жұмыс орнындағы жинақтар: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Жинақтар
collections-title = Жинақтар
collections-say = Белгілі бір уақытқа, хикаясымен бірге жиналған тауарлар. Бір елге жіберуге болмайтыны сол жерде белгіленеді.
collections-none = Әзірге жинақ жоқ.
collections-new = Жаңа жинақ
collections-collection = Жинақ
collections-stands = Күйі
collections-place = Басты бет
collections-goods = Тауарлар
collections-languages = Тілдер
collection-coming = Алда
collection-running = Көрсетілуде
collection-past = Аяқталған
collection-look = Дүкеннен көру
collection-slug = Мекенжайының бөлігі
collection-slug-hint = Кіші латын әріптері, цифр және дефис. Басқа тілдерде ол атауынан алынады; ескі мекенжайлар жаңасына апарады.
collection-not-a-slug = Кіші a – z әріптерін, цифр және дефис жазыңыз.
collection-slug-taken = Бұл мекенжай басқа жинақта бар не болған.
collection-slug-reserved = Бұл сөз мекенжайларымызда басқаны білдіреді. Басқасын таңдаңыз.
collection-place = Басты беттегі орны
collection-place-hint = 1 — ең бірінші. Бос болса, басты бетте тұрмайды.
collection-not-a-place = 1-ден 99-ға дейін сан жазыңыз немесе бос қалдырыңыз.
collection-from = Алғашқы күні
collection-to = Соңғы күні
collection-ends-early = Соңғы күні алғашқысынан бұрын.
collection-goods = Тауарлар, ретімен
collection-goods-hint = Әр жолға біреуден: тауар мекенжайының соңғы бөлігі немесе толық мекенжайы.
collection-no-such = «{ $slug }» деген тауар жоқ.
collection-no-goods = Кемінде бір тауарды атаңыз.
collection-too-many = Ең көбі { $most } тауар.
collection-picture = Сурет
collection-picture-none = Жоқ
collection-picture-later = Сурет жинақ сақталған соң, тауарлардың суреттерінен таңдалады.
collection-title = Атауы, { $language }
collection-lead = Атауының астындағы жолдар, { $language }
collection-story = Хикаясы, { $language }: абзац арасында бос жол
collection-untitled = Жинаққа атау керек.
collection-save = Сақтау
collection-moved = Сіз жазып отырғанда бұл жинақты біреу өзгертті. Жазғаныңыз төменде; оныкін көру үшін бетті қайта ашыңыз.

## Өлшем және күтім: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Өлшемдер
sizes-size = Өлшем
sizes-centimetres = Сантиметрмен
sizes-inches = Дюйммен, қасында сантиметрмен
size-span = { $from }–{ $to }
size-chest = Кеуде
size-waist = Бел
size-hips = Бөксе
size-shoulders = Иық
size-sleeve = Жең
size-head = Бас
size-foot = Табан
size-inseam = Балақтың ішкі тігісі
size-length = Ұзындығы
size-width = Ені
size-height = Биіктігі
size-depth = Тереңдігі
size-diameter = Диаметрі
care-title = Күтімі
care-wash-30 = Машинада 30 °C-та жуу
care-wash-40 = Машинада 40 °C-та жуу
care-wash-60 = Машинада 60 °C-та жуу
care-wash-hand = Қолмен жуу
care-no-wash = Жууға болмайды
care-no-bleach = Ағартуға болмайды
care-iron-low = Жылы үтікпен үтіктеу
care-iron-medium = Орташа ыстық үтікпен үтіктеу
care-no-iron = Үтіктеуге болмайды
care-tumble-low = Кептіргіште бәсең режимде кептіру
care-no-tumble = Кептіргішке салуға болмайды
care-dry-flat = Жайып кептіру
care-dry-line = Іліп кептіру
care-dry-clean = Химиялық тазалау
care-dishwasher = Ыдыс жуғышқа салуға болады
care-no-dishwasher = Ыдыс жуғышқа салуға болмайды
care-microwave = Қысқа толқынды пешке салуға болады
care-oil = Ара-тұра май не балауыз жағу
care-wipe = Шүберекпен сүрту
care-shade = Күн көзінен сақтау

## Брендтің жұмыс орнындағы өлшем мен күтім: templates/brand/fitting.html

sizes-desk = Өлшем және күтім
sizes-desk-say = Тауардың өлшемі мен күтімі. Бір тауар туралы айтылғаны санаты туралы айтылғаннан жоғары тұрады.
sizes-of-listing = Тек осы тауар
sizes-of-category = Мына санаттағы барлық тауарыңыз: { $category }
sizes-hint = Ұзындық сантиметрмен: 92, 92,5 немесе аралық, 92-96. Сатып алушылар дюйммен өлшейтін жерде өзіміз аударамыз. Таңдау кодымен жазылған өлшем (s, m, eu-40) сол таңдаудың өз сөзімен көрсетіледі. Керегі жоғын бос қалдырыңыз.
sizes-column = { $number }-өлшеу
sizes-row = { $number }-өлшем
sizes-cell = { $row }-өлшем, { $column }-өлшеу
sizes-twice = Бұл өлшеудің бағаны бар.
sizes-not-a-length = Сантиметрмен жазыңыз: 92, 92,5 не 92-96.
sizes-unnamed = Бұл жолда ұзындық бар, өлшем жоқ.
sizes-same = Бұл өлшемнің жолы бар.
sizes-half = Кестеге кемінде бір өлшеу мен бір өлшем керек.
sizes-moved = Сіз жазып отырғанда мұны біреу өзгертті. Жазғаныңыз төменде; оныкін көру үшін бетті қайта ашыңыз.

## Бренд беті: templates/shop/brand.html

brand-policies = Қалай сатады
brand-returns = Қайтару
brand-returns-is =
    { $days ->
        [one] Тауар келген күннен бастап бір күн ішінде.
       *[other] Тауар келген күннен бастап { $days } күн ішінде.
    }
brand-pays = Оны кім төлейді
brand-pays-is = Тауар ақаулы келсе не басқасы келсе — біз. Ойыңыз өзгерсе, қайту жолын өзіңіз төлейсіз.
brand-sends = Жөнелтілетін жері
brand-more = Қайтару туралы толығырақ
