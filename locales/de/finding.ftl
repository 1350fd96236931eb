## templates/parts/filters.html: what narrows a list down

filter-title = Eingrenzen
filter-title-chosen =
    { $count ->
        [one] Eingrenzen: eine Auswahl
       *[other] Eingrenzen: { $count } ausgewählt
    }
filter-show = Anzeigen
filter-chosen = Ihre Auswahl
filter-remove = Wegnehmen: { $what }
filter-clear = Alles zurücksetzen
filter-more = Mehr
filter-category = Kategorie
filter-brand = Marke
filter-price = Preis an Ihrer Tür
filter-price-say = Mit Lieferung, Zoll und Steuern. Hier von { $least } bis { $most }.
filter-price-from = Mindestens
filter-price-to = Höchstens
filter-arrival = An Ihrer Tür bis
filter-arrival-any = Egal wann
filter-rating = Bewertungen
filter-rating-any = Alle
filter-rating-from =
    { $stars ->
        [one] Ab einem Stern
       *[other] Ab { $stars } Sternen
    }
filter-place = Wo es liegt
filter-near = Schon hier, fertig verzollt
filter-stock = Heute hier zu haben

## What was chosen, one by one

filter-of = { $name }: { $value }
filter-between = { $least } bis { $most }
filter-at-least = ab { $amount }
filter-at-most = bis { $amount }

## Ways to sort; the others stand in shop.ftl

sort-relevance = Beste Treffer
sort-soonest = Am schnellsten da

## What a list says of itself

finding-preparing = Filter und Sortierung werden gerade vorbereitet. Hier ist so lange die ganze Liste; versuchen Sie es gleich noch einmal.
finding-away =
    { $count ->
        [one] Einer dieser Artikel kann zurzeit nicht hierher kommen. Lieferland: { $country }.
       *[other] { $count } dieser Artikel können zurzeit nicht hierher kommen. Lieferland: { $country }.
    }
finding-away-hide = Nur zeigen, was kommen kann

## A list in which nothing is left

finding-nothing-fits = Nichts passt zu allem, was Sie ausgewählt haben
finding-widen = So finden Sie mehr:
finding-without =
    { $count ->
        [one] Ohne „{ $what }“: ein Artikel
       *[other] Ohne „{ $what }“: { $count } Artikel
    }
finding-fewer = Mit weniger Wörtern gefunden:
finding-fewer-words =
    { $count ->
        [one] „{ $words }“: ein Artikel
       *[other] „{ $words }“: { $count } Artikel
    }
finding-away-all = Solche Waren gibt es, aber keine davon kann zurzeit hierher kommen. Lieferland: { $country }.
finding-here = Was zu Ihnen kommen kann

## templates/shop/suggest.html: while somebody types

suggest-label = Vorschläge
suggest-goods = Waren
suggest-categories = Kategorien
suggest-brands = Marken
suggest-count =
    { $count ->
        [0] Keine Vorschläge
        [one] Ein Vorschlag, mit den Pfeiltasten zu erreichen
       *[other] { $count } Vorschläge, mit den Pfeiltasten zu erreichen
    }
