## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: what each language has in words of its own

ops-nav-languages = Sprachen
languages-title = Sprachen
languages-say = Wie viel jede Sprache in eigenen Worten sagt. Was fehlt, erscheint in einer anderen Sprache und ist als solches gekennzeichnet.
languages-how = Jede Marke schreibt die Texte ihrer Artikel an ihrem eigenen Schreibtisch; ein Titel führt hier zur Seite, wie Leser dieser Sprache sie sehen. Die Namen der Städte werden bei ihren Standorten geändert.
languages-of = { $own } von { $all }
languages-interface = Oberfläche
languages-listings = Artikel im Verkauf
languages-options = Optionen
languages-pictures = Bildbeschreibungen
languages-categories = Kategorien
languages-cities = Städte
languages-what = Was
languages-own = Eigene Worte
languages-other = In anderer Sprache gezeigt
languages-none = In keiner Sprache
languages-old = Älter als die Vorlage
languages-since = Vorlage geändert
languages-house = Marken, Kategorien und Städte
languages-whole = Nichts fehlt, und nichts ist älter als seine Vorlage.
languages-older =
    { $count ->
        [one] 1 älter als die Vorlage
       *[other] { $count } älter als die Vorlage
    }
languages-missing =
    { $count ->
        [one] 1 fehlt
       *[other] { $count } fehlen
    }
languages-lacking =
    { $count ->
        [one] In einer Sprache haben einige Ihrer Artikel keine eigenen Texte
       *[other] In { $count } Sprachen haben einige Ihrer Artikel keine eigenen Texte
    }
languages-lacks =
    { $count ->
        [one] { $language }: ein Artikel ohne eigenen Text
       *[other] { $language }: { $count } Artikel ohne eigenen Text
    }
