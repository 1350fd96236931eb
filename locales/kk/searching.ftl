## /ops/search: индекс, мәндес сөздер, нәтижесіз іздеулер

ops-nav-search = Іздеу
searching-title = Іздеу
searching-say = Дүкен тауарды не арқылы табады: индекс, мәндес сөздер және сатып алушылар іздеп таппағандар.
searching-index = Индекс
searching-holds = Ішіндегі карточкалар
searching-current = Толық болған уақыты
searching-none = Әзірге индекс жоқ. Ол дайын болғанша іздеу мен тізімдер тікелей дерекқордан алынады.
searching-building = Құрылып жатыр, карточкалар: { $done } / { $all }
searching-rebuild = Қайта құру
searching-rebuild-say = Ол құрылып жатқанда сатып алушылар бұрынғыша іздей береді; сүзгілер біраз уақыт көрінбеуі мүмкін.
said-index-anew = Индекс қайта құрылып жатыр.
searching-try = Іздеуді сынап көру
searching-language = Тіл
searching-query = Терілетін сөз
searching-show = Көрсету
searching-as-typed = тек терілген күйінде
searching-found =
    { $count ->
        [0] Ештеңе табылмады. Жеткізу елі: { $country }.
        [one] Бір карточка табылды. Жеткізу елі: { $country }.
       *[other] { $count } карточка табылды. Жеткізу елі: { $country }. Алғашқылары:
    }
searching-found-later = Индекс құрылып жатыр. Дайын болғанда қайталап көріңіз.
searching-synonyms = Мәндес сөздер: { $language }
searching-synonyms-say = Әр жол — бір топ. Топтағы бір сөзді іздеген адам сол топтағы барлық сөздің тауарын табады. Сөздерді үтірмен бөліңіз; бір орынға бірнеше сөзден тұратын тіркес те жазуға болады (шай демдегіш).
searching-shipped = Бұл топтар бағдарламамен бірге келген.
searching-own = Бұл топтар — өзіңіздікі.
searching-changed = Соңғы өзгерткен: { $author }
searching-groups = Топтар, әр жолға біреуден
searching-groups-hint = Топ саны ең көбі { $groups }. Бір сөзде ең көбі { $letters } таңба болады; сіз қосқан сөз тек бір топта тұрады.
searching-save = Топтарды сақтау
searching-lines =
    { $count ->
        [one] Бір жолды қайта қарау керек
       *[other] { $count } жолды қайта қарау керек
    }
searching-line-alone = { $line }-жол: «{ $word }» жалғыз тұр. Бір топта кемінде екі сөз болады
searching-line-wordless = { $line }-жол: «{ $word }» ішінде әріп те, цифр да жоқ
searching-line-long = { $line }-жол: «{ $word }» тым ұзын, ең көбі { $most } таңба болады
searching-line-twice = { $line }-жол: «{ $word }» { $other }-жолда да тұр. Екі жолды біріктіріңіз немесе сөзді біреуінен алып тастаңыз
searching-line-crowded = { $line }-жол: бір топта ең көбі { $most } сөз болады
searching-line-beyond = { $line }-жол: ең көбі { $most } топ болады. Артығын алып тастаңыз
searching-moved = Сіз жазып отырғанда бұл топтарды біреу өзгертіп қойды. Жазғаныңыз әлі осында: соның орнына қою үшін қайта сақтаңыз.
searching-stands = Қазір қолданыста тұрғаны
searching-back = Бағдарламамен келген топтарға қайту
searching-back-say =
    { $count ->
        [0] Топтарыңыз жойылады, орнына ештеңе келмейді: бағдарламада бұл тілге арналған топ жоқ.
        [one] Топтарыңыз жойылады, бағдарламамен келген жалғыз топ қайта қолданылады.
       *[other] Топтарыңыз жойылады, бағдарламамен келген { $count } топ қайта қолданылады.
    }

## /ops/search және /brand/searches: іздеп табылмағандар

searching-missed = Іздеп таппағандар
searching-missed-say = Ештеңе таппаған іздеулер. Эл. пошта мекенжайы, телефон және тапсырыс нөмірі ешқашан сақталмайды, кім іздегені еш жерде жазылмайды, ал саны 90 күннен соң өшіріледі. Сынап көру үшін сөзді таңдаңыз.
searching-missed-none = Бұл уақытта нәтижесіз іздеу болған жоқ.
searching-missed-narrowed = Бұл нарық пен тіл бойынша ештеңе жоқ.
searching-missed-all = Бәрін көрсету
searching-days = Кезең
searching-span = Соңғы { $days } күн
searching-market = Нарық
searching-all-markets = Барлық нарық
searching-all-languages = Барлық тіл
searching-words = Сөздер
searching-times = Неше рет
searching-last = Соңғы рет
searching-most = Ең жиі ізделгендер ғана көрсетілді, ең көбі { $most }.

## /brand/searches

brand-nav-searches = Сұраныс
searching-brand-say = Сатып алушылар іздеген, бірақ дүкенде жоқ болғандар. Сізде болса, олардың сөзін атауына не сипаттамасына жазыңыз; жасай алсаңыз, сұрап жүргендер қазірдің өзінде бар.
searching-brand-kept = Сөз кемінде екі рет ізделген соң осында шығады. Кім іздегені еш жерде жазылмайды.
searching-brand-none = Әзірге ештеңе жоқ: бұл уақытта бірде-бір сөз нәтижесіз бір реттен көп ізделмеген. Кейін қайта қараңыз немесе ұзағырақ кезең таңдаңыз.
searching-add = Карточка қосу
