## templates/parts/gallery.html: тауар суреттері

gallery-enlarge = Үлкейту
gallery-number = { $number }-сурет
gallery-of = Суреттері: { $title }
gallery-earlier = Алдыңғы
gallery-later = Келесі
gallery-near = Толық өлшемі
gallery-close = Жабу

## templates/brand/pictures.html: бренд иесі суреттерді реттейді

arrange-link = Реті, фокусы, нұсқалары және тілдері
arrange-title = Суреттерді реттеу
arrange-say = Сатып алушылар суреттерді осы ретпен көреді. Біріншісі тізімдерде және бір ғана сурет сыятын жерде тұрады.
arrange-main = Басты сурет
arrange-touch = { $number }-суреттің маңызды жерін белгілеу
arrange-touch-hint = Сурет қиылғанда көрініп тұруы керек жерді басыңыз немесе тоғыз орынның бірін таңдап, сақтаңыз.
arrange-focus = Не көрініп тұруы керек
arrange-focus-place =
    { $place ->
        [top-left] Жоғарғы сол жақ
        [top] Жоғарғы орта
        [top-right] Жоғарғы оң жақ
        [left] Сол жақ
        [right] Оң жақ
        [bottom-left] Төменгі сол жақ
        [bottom] Төменгі орта
        [bottom-right] Төменгі оң жақ
       *[centre] Ортасы
    }
arrange-cut = Шаршыға қиылған
arrange-forms = Тек мына нұсқаларға
arrange-forms-hint = Белгіленбесе, барлығына.
arrange-readers = Тек мына тілдерде
arrange-readers-hint = Белгіленбесе, барлығында. Өлшем кестесі сияқты сөзі бар суреттер үшін.
arrange-first = Басты сурет ету
arrange-earlier = Алға жылжыту
arrange-later = Артқа жылжыту
