## templates/shop/return.html

return-title = Тауарды қайтару
return-crumbs = Сіз осындасыз
return-order = Тапсырыс
return-step-what = Не және неге
return-step-amount = Не қайтарылады
return-step-sent = Жіберілді
return-what = Қайтатын тауар
return-bought =
    { $count ->
        [one] біреуі сатып алынған
       *[other] { $count } дана сатып алынған
    }
return-until = қайтарудың соңғы күні:
return-how-many = Саны
return-all-back = Бұлардың бәрі қайтып келген немесе жолда.
return-why = Себебі
return-look = Не қайтарылатынын көрсету
return-check = Әлі бірдеңе жетпейді
return-cannot = Бұлай қайтару мүмкін емес
return-one = Қайтару
return-comes-back = Сізге қайтарылады
return-units =
    { $count ->
        [one] { $title }
       *[other] { $count } × { $title }
    }
return-goods = Төлеген сомаңыз
return-duty = Оның кедендік бажы
return-tax = Оның салығы
return-line = Тауар, бажы мен салығымен
return-shipping = Жеткізу
return-shipping-help = Бажы, салығы және алымдарымен
return-shipping-stays = Төленген күйінде қалады: сәлемдеменің бір бөлігі сізде қалады және онда ақау болған жоқ
return-from-receipt = Тапсырыс чегі бойынша
return-when = Тауар бізге жеткен соң, төлеген тәсіліңізбен. Банкке бірнеше күн керек болуы мүмкін.
return-words = Бізге айтарыңыз
return-words-optional = (қаласаңыз)
return-send = Қайтару өтінімін жіберу
return-change = Өзгерту
return-none-left = Бұл тапсырыстан қазір ештеңе қайтаруға болмайды

## src/wording/labels.rs: себептер

return-reason-faulty = Сынған не ақаулы келді
return-reason-faulty-help = Бәрі қайтарылады: тауар, жеткізу, баж және салық.
return-reason-not-as-described = Беттегі сипаттамаға сай емес
return-reason-not-as-described-help = Бәрі қайтарылады: тауар, жеткізу, баж және салық.
return-reason-wrong-item = Басқа тауар жіберілді
return-reason-wrong-item-help = Бәрі қайтарылады: тауар, жеткізу, баж және салық.
return-reason-changed-mind = Ойым өзгерді
return-reason-changed-mind-help = Тауардың ақшасы бажы мен салығымен қайтарылады; жеткізу ақысы сәлемдемедегінің бәрі қайтқанда ғана қайтарылады.
return-reason-cancelled = Жіберілмей тұрып бас тартылды
return-reason-cancelled-help = Бәрі қайтарылады: тауар, жеткізу, баж, салық және алымдар.
return-reason-parcel-lost = Сәлемдеме жоғалды
return-reason-parcel-lost-help = Бәрі қайтарылады: тауар, жеткізу, баж, салық және алымдар. Шығынды сауда үйі көтереді.
return-reason-needed = Себебін таңдаңыз: не қайтарылатыны соған байланысты.

## src/wording/labels.rs: қайтару күйі

return-state-requested = Қарап жатырмыз
return-state-approved = Мақұлданды: тауар күтілуде
return-state-rejected = Қабылданбады
return-state-received = Тауар бізге жетті
return-state-lost = Сәлемдеме жоғалды; ақша қайтарылады
return-state-owed = Ақша әлі жіберілген жоқ
return-state-underway = Ақша жолда
return-state-refunded = Ақша қайтарылды

## src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = Қай тауардан қанша дана қайтатынын таңдаңыз.
return-refused-not-yet = Мұны тапсырыс төленген соң қайтаруға болады.
return-refused-too-many =
    { $count ->
        [one] Бұлардың енді тек біреуін қайтаруға болады.
       *[other] Бұлардың енді тек { $count } данасын қайтаруға болады.
    }
return-refused-too-late = Қайтарудың соңғы күні өтті: { $day }.
return-refused-open = Осы сәлемдеме бойынша { $rma } қайтару өтінімі әлі ашық. Ол жабылған соң жаңасын бере аласыз.
