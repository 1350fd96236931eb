## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: quali testi propri ha ogni lingua

ops-nav-languages = Lingue
languages-title = Lingue
languages-say = Quanto dice ogni lingua con testi propri. Quello che manca appare in un’altra lingua ed è segnalato come tale.
languages-how = Ogni marchio scrive i testi delle proprie schede nella sua area di lavoro; qui un titolo porta alla pagina come la vede chi legge in questa lingua. I nomi delle città si cambiano nella pagina della loro sede.
languages-of = { $own } di { $all }
languages-interface = Interfaccia
languages-listings = Schede in vendita
languages-options = Opzioni
languages-pictures = Descrizioni delle immagini
languages-categories = Categorie
languages-cities = Città
languages-what = Elemento
languages-own = In questa lingua
languages-other = Mostrato in un’altra lingua
languages-none = In nessuna lingua
languages-old = Più vecchio dell’originale
languages-since = Modifica dell’originale
languages-house = Marchi, categorie e città
languages-whole = Non manca nulla, e nulla è più vecchio del suo originale.
languages-older =
    { $count ->
        [one] Un testo più vecchio dell’originale
        [many] { $count } di testi più vecchi dell’originale
       *[other] { $count } testi più vecchi dell’originale
    }
languages-missing =
    { $count ->
        [one] Manca un testo
        [many] Mancano { $count } di testi
       *[other] Mancano { $count } testi
    }
languages-lacking =
    { $count ->
        [one] In una lingua alcune delle tue schede non hanno testi propri
        [many] In { $count } di lingue alcune delle tue schede non hanno testi propri
       *[other] In { $count } lingue alcune delle tue schede non hanno testi propri
    }
languages-lacks =
    { $count ->
        [one] { $language }: una scheda senza testi propri
        [many] { $language }: { $count } di schede senza testi propri
       *[other] { $language }: { $count } schede senza testi propri
    }
