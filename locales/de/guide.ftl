# The help centre: index, duty calculator, lanes in figures, legal texts; goods that cannot come here; /ops/legal, /ops/style.

## templates/shop/help/index.html

guide-title = Hilfe
guide-lede = Die kurzen Antworten zuerst. Jede Zahl auf diesen Seiten rechnet der Laden selbst aus, für das Land, in dem Sie sind.
guide-shipping-card = Wer liefert, an welchen Tagen, und wann es an Ihrer Tür ist.
guide-duties-card = Zoll und Steuern erklärt, mit einem Rechner für beliebige Waren.
guide-returns-card = Wie lange Sie Zeit haben, was Sie zurückbekommen und wie es geht.
guide-follow-card = Wo Ihr Paket ist, und alles, was Sie mit Ihrer Bestellung tun können.
guide-legal-card = Wer für diesen Laden einsteht, die Bedingungen, und was wir über Sie aufbewahren.
guide-contact = Schreiben Sie uns
guide-contact-card = Wo eine Frage am schnellsten ihre Antwort bekommt.
guide-often = Oft gefragt
guide-ask-when = Wann wäre es da, wenn ich jetzt bestelle?
guide-ask-when-is = Am frühesten mit { $carrier } ab { $city }:
guide-ask-when-none = Zurzeit führt kein Weg hierher.
guide-ask-door = Will jemand an der Tür Geld von mir?
guide-ask-door-no = Nein. Auf allen Wegen in dieses Land ({ $country }) zahlen wir Zoll und Steuern. Will trotzdem jemand etwas, zahlen Sie nichts und schreiben Sie uns.
guide-ask-door-perhaps = Auf manchen Wegen kann der Versanddienst Zoll und Steuern verlangen, die Sie uns schon gezahlt haben. Die Seite jedes Artikels sagt es; schicken Sie uns den Beleg des Versanddiensts, und wir erstatten ihn.
guide-ask-sum = Was käme bei etwas anderem an Zoll zusammen?
guide-ask-sum-is = Fragen Sie den Rechner: eine Zolltarifnummer oder einer unserer Artikel, jeder Wert, jedes Ziel.
guide-ask-back = Wie lange darf ich es mir anders überlegen?
guide-ask-not = Warum können manche Dinge nicht hierher?
guide-law-window = Das Recht des Landes ({ $country }) lässt Sie einen Kauf binnen { $period } ohne Grund widerrufen.
guide-law-no-window = Das Recht des Landes ({ $country }) nennt für solche Käufe keine Frist zum Widerruf; unsere gilt trotzdem.
guide-period =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
guide-period-working =
    { $days ->
        [one] { $days } Werktag
       *[other] { $days } Werktagen
    }

## templates/shop/help/contact.html

guide-contact-lede = Der kürzeste Weg ist die Seite Ihrer Bestellung: Wer dort antwortet, sieht, was Sie sehen.
guide-contact-order = Zu einer Bestellung
guide-contact-order-is = Sie finden sie mit ihrer Nummer und Ihrer E-Mail-Adresse. Dort können Sie das Paket verfolgen, es abbestellen, solange es noch nicht fort ist, oder etwas zurückschicken.
guide-contact-goods = Zu einem Artikel
guide-contact-goods-is = Fragen Sie auf der Seite des Artikels. Das Haus, das ihn macht, antwortet, und andere können die Antwort lesen.
guide-contact-write = Alles andere
guide-contact-write-is = Schreiben Sie uns, in Ihrer Sprache:

## templates/shop/help/shipping.html

guide-lanes = Die Wege in Zahlen
guide-lanes-say = So führen sie heute in dieses Land: { $country }. Die Tage zählen ab der Übergabe an den Versanddienst.
guide-collected-on = Abholung
guide-leaves = Jetzt bestellt, unterwegs ab
guide-transit = Unterwegs
guide-days-span = { $least }–{ $most } Tage
guide-heaviest = Schwerstes Paket
guide-at-border = An der Grenze
guide-paid-by-us = Zoll und Steuern zahlen wir
guide-paid-at-door = Der Versanddienst kann an der Tür etwas verlangen
guide-no-lanes = Zurzeit führt kein Weg in dieses Land: { $country }.

## templates/shop/help/returns.html

guide-back-1 = Öffnen Sie Ihre Bestellung und wählen Sie, was zurückgeht und warum.
guide-back-2 = Sehen Sie auf den Cent genau, was Sie zurückbekommen, bevor Sie die Bitte abschicken.
guide-back-3 = Unser Kundendienst antwortet, und ein Brief sagt Ihnen, wohin das Paket geht.
guide-back-4 = Ist das Paket angekommen, geht das Geld auf die Karte, mit der Sie gezahlt haben.

## The calculator: templates/shop/help/duties.html

guide-calc = Zollrechner
guide-calc-say = Dieselbe Rechnung wie unter jedem Preis dieses Ladens, mit jeder Regel, auf der sie ruht. Was Sie eintippen, wird nicht aufbewahrt.
guide-what = Um welche Ware geht es?
guide-what-hint = Eine Zolltarifnummer (sechs bis zehn Ziffern), ein englisches Wort für die Ware, oder SKU oder Adresse eines unserer Artikel.
guide-price = Wert eines Stücks, ohne Zoll und Steuern
guide-price-hint = Bei einem unserer Artikel leer lassen: dann gilt sein eigener Preis.
guide-currency = Währung
guide-weight = Gewicht eines Stücks, in Gramm
guide-weight-hint = Bei einem unserer Artikel leer lassen.
guide-to = Wohin es geht
guide-origin = Wo es gemacht wurde
guide-origin-usual = Wie beim Artikel angegeben, sonst { $country }
guide-shipping = Lieferung, für alle Stücke
guide-shipping-hint = Zählt in vielen Ländern für Zoll und Steuern mit. Leer: keine.
guide-channel = Angemeldet durch
guide-work-out = Ausrechnen
guide-answer = Das kommt zusammen
guide-no-answer = Füllen Sie das Formular aus, dann steht hier jeder Betrag mit seiner Regel.
guide-picked = sein Preis ohne Lieferung, wie auf seiner Seite
guide-code = Waren der Zolltarifnummer { $code }
guide-code-called = { $name } ({ $code })
guide-caption = Ausgerechnet am { $day }, Ziel: { $country }
guide-of = auf { $base }
guide-collected = Von Zoll, Steuern und Gebühren werden { $checkout } an der Kasse und { $delivery } an der Grenze erhoben.
guide-regional = Die Steuer eines Bundesstaats oder einer Provinz kommt dazu: Die Kasse rechnet sie ein, sobald sie weiß, wohin die Ware geht.
guide-limits = Was am Wert hängt
guide-over = darüber
guide-under = darunter
guide-over-duty = Die Waren liegen über der Grenze von { $limit }. Bis dahin wird der Zoll anders berechnet: an der Grenze selbst wären es { $more } weniger.
guide-over-tax = Die Waren liegen über der Grenze von { $limit }. Bis dahin fällt diese Steuer nicht an: an der Grenze selbst wären es { $more } weniger.
guide-over-fees = Die Waren liegen über der Grenze von { $limit }. Bis dahin fallen diese Gebühren nicht an: an der Grenze selbst { $more } weniger.
guide-over-closed = Die Waren liegen über der Grenze von { $limit }, jenseits derer sie so nicht reisen können.
guide-rules-used =
    { $count ->
        [one] Die Regel, auf der es ruht
       *[other] Die { $count } Regeln, auf denen es ruht
    }
guide-exchange = Wechselkurse
guide-rule = Regel
guide-source = Quelle
guide-since = Seit
guide-law = Abgaben an der Grenze: { $country }
guide-law-say = Die Regeln für Pakete aus dem Ausland an private Käufer, wie sie am { $day } gelten. Der Rechner wählt die passenden.
guide-law-reliefs = Bis zu welchem Wert nichts erhoben wird
guide-law-ways = Wie ein Paket versteuert und angemeldet wird
guide-law-taxes = Steuer auf die meisten Waren
guide-law-fees = Gebühren
guide-which-goods = Mehrere Waren heißen so oder ähnlich: Wählen Sie unten eine, oder schreiben Sie ihre Zolltarifnummer.
guide-wrong-digits = Eine Zolltarifnummer hat sechs bis zehn Ziffern: 6911.10.
guide-wrong-goods = Solche Waren kennen wir hier nicht. Schreiben Sie eine Zolltarifnummer mit sechs Ziffern, ein anderes englisches Wort oder die SKU eines unserer Artikel.
guide-wrong-untold = Der Hersteller hat uns die Zolltarifnummer dieses Artikels noch nicht genannt. Schreiben Sie sie statt des Artikels.
guide-wrong-to = Für dieses Ziel gibt es keine Regeln. Wählen Sie eines aus der Liste.
guide-wrong-quantity = Schreiben Sie eine ganze Zahl von 1 bis { $most }.
guide-wrong-weight = Schreiben Sie das Gewicht in ganzen Gramm: 500.
guide-wrong-origin = Wählen Sie das Ursprungsland aus der Liste.
guide-wrong-channel = Wählen Sie eins von beiden.
guide-wrong-currency = Wählen Sie eine Währung aus der Liste.
guide-wrong-price = Schreiben Sie den Wert als Betrag über null, etwa 40,00.
guide-wrong-shipping = Schreiben Sie den Betrag, etwa 9,00, oder lassen Sie das Feld leer.
guide-no-tariff = Der Zoll auf solche Waren steht für dieses Ziel nicht in unseren Tabellen: { $country }.
guide-prohibited = Solche Waren dürfen hier nicht eingeführt werden: { $country }.
guide-closed = Dieses Land lässt kein solches Paket für private Käufer herein: { $country }.
guide-no-rate = Für diese Währung gibt es heute keinen Kurs.
guide-too-large = Der Betrag ist zu groß, um damit zu rechnen.

## Legal texts: templates/shop/help/legal.html, legal_text.html

guide-legal-here = Rechtstexte: { $country }
guide-legal-text = Text
guide-legal-why = Warum er hier steht
guide-legal-built-in = der kurze Text des Ladens
guide-legal-imprint = Impressum
guide-legal-terms = Verkaufsbedingungen
guide-legal-withdrawal = Widerrufsrecht
guide-legal-withdrawal-form = Widerrufsformular
guide-legal-privacy = Datenschutz
guide-legal-describes = { $text }. Land: { $country }.
guide-legal-version = Fassung { $number }
guide-legal-on = So lautete der Text am { $day }.
guide-legal-today = Der Text von heute
guide-legal-foreign = Für dieses Land ist der Text in dieser Sprache verfasst: { $language }. Sie ist maßgeblich.
guide-legal-then = Die Bedingungen, unter denen bestellt wurde
guide-legal-others = Andere Fassungen
guide-text-imprint =
    Dieser Laden läuft mit Entrepot, einem quelloffenen Programm. Wer ihn betreibt, steht für ihn ein und ist unter { $mail } zu erreichen.

    ## Für den, der ihn betreibt
    Hierher gehören Ihr Name, Ihre Anschrift, Ihr Registereintrag und eine Telefonnummer. Schreiben Sie sie am Schreibtisch unter „Rechtstexte“; in den meisten Ländern verlangt das Gesetz sie.
guide-text-imprint-numbers =
    Dieser Laden läuft mit Entrepot, einem quelloffenen Programm. Wer ihn betreibt, steht für ihn ein und ist unter { $mail } zu erreichen.

    ## Steuerliche Registrierungen hier
    { $numbers }

    ## Für den, der ihn betreibt
    Hierher gehören Ihr Name, Ihre Anschrift, Ihr Registereintrag und eine Telefonnummer. Schreiben Sie sie am Schreibtisch unter „Rechtstexte“; in den meisten Ländern verlangt das Gesetz sie.
guide-text-terms =
    ## Wie ein Kauf zustande kommt
    Was die Seiten zeigen, ist eine Einladung. Sie bestellen mit dem Knopf, der den Betrag nennt, und der Kauf ist geschlossen, wenn die Zahlung eingezogen ist. Die Seite Ihrer Bestellung und der Brief, der zu ihr führt, sind Ihr Beleg.

    ## Der Preis
    Die Summe an der Kasse ist alles, was Sie zahlen: Ware, Zoll, Einfuhrsteuer und Lieferung. Sie bleibt bis zu der Zeit für Sie stehen, die die Kasse nennt. Verlangt ein Versanddienst oder der Zoll mehr von Ihnen, zahlen Sie nichts und schreiben Sie uns; was noch offen ist, zahlen wir.

    ## Lieferung
    Jedes Paket hat einen Tag, bis zu dem es an Ihrer Tür sein soll. Bis es Ihnen übergeben ist, tragen wir das Risiko. Was unterwegs verloren geht oder zerbricht, ersetzen oder erstatten wir, wie Sie es wünschen.

    ## Wenn etwas nicht stimmt
    Die Rechte, die Ihnen das Gesetz Ihres Landes bei Mängeln gibt, bleiben ungekürzt. Melden Sie sich auf der Seite Ihrer Bestellung: Die Ware wird ausgebessert oder ersetzt, oder Sie bekommen Ihr Geld samt Zoll, Steuern und Lieferung zurück.

    ## Recht und Streit
    Das zwingende Recht des Landes, in dem Sie leben, schützt Sie, was immer diese Bedingungen sagen. Sie können sich an die Gerichte dort wenden.
guide-text-withdrawal =
    ## Widerrufsrecht
    Sie haben das Recht, binnen { $period } ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Frist beginnt an dem Tag, an dem Sie oder ein von Ihnen benannter Dritter, der nicht der Versanddienst ist, die letzte Ware in Besitz genommen haben.

    Um das Recht auszuüben, teilen Sie es uns mit einer eindeutigen Erklärung mit: auf der Seite Ihrer Bestellung, per E-Mail an { $mail } oder mit dem Widerrufsformular, das nicht vorgeschrieben ist. Es genügt, dass Sie die Erklärung vor Ablauf der Frist absenden.

    ## Folgen des Widerrufs
    Wir zahlen Ihnen alles zurück, was Sie uns gezahlt haben, auch die Kosten der Standardlieferung, unverzüglich und spätestens 14 Tage nach Eingang Ihrer Erklärung, über dasselbe Zahlungsmittel und ohne Entgelt. Wir dürfen damit warten, bis wir die Ware zurückhaben oder Sie nachgewiesen haben, dass Sie sie abgeschickt haben, je nachdem, was früher ist.

    Senden Sie die Ware unverzüglich und spätestens 14 Tage nach Ihrer Erklärung zurück. Die Kosten der Rücksendung tragen Sie, wenn die Ware in Ordnung ist. Für einen Wertverlust kommen Sie nur auf, wenn er von einem Umgang herrührt, der zum Ansehen der Ware nicht nötig war.

    ## Wo es kein Widerrufsrecht gibt
    Bei Waren, die nach Ihren Wünschen gefertigt oder graviert wurden, bei schnell verderblichen Waren und bei versiegelten Waren, die aus Gründen der Gesundheit oder Hygiene nach dem Öffnen nicht zurückgenommen werden können.
guide-text-withdrawal-form =
    (Wenn Sie den Vertrag widerrufen wollen, dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.)

    An: diesen Laden, { $mail }

    Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*):

    Bestellnummer:

    Bestellt am (*)/erhalten am (*):

    Name des/der Verbraucher(s):

    Anschrift des/der Verbraucher(s):

    Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier):

    Datum:

    (*) Unzutreffendes streichen.
guide-text-privacy =
    ## Was wir aufbewahren, und warum
    Ihren Namen, Ihre Anschrift, Ihre E-Mail-Adresse und Ihre Bestellung, weil ein Paket und seine Zollpapiere sie brauchen und der Vertrag ohne sie nicht zu erfüllen ist. Rechnungen und Zollpapiere bleiben so lange, wie das Steuerrecht es verlangt. Kartennummern erreichen uns nie.

    ## Wer sie noch sieht
    Der Hersteller der Ware, der Versanddienst, der Zoll und wer die Zahlung abwickelt, jeder so weit, wie sein Teil es braucht. Manche von ihnen sind in anderen Ländern: von dort kommt die Ware. Keine Seite dieses Ladens lädt etwas von einer anderen, und niemand zählt Ihre Schritte.

    ## Cookies
    Keine, solange Sie sich umsehen. Eines, wenn Sie einen Warenkorb füllen oder sich anmelden, damit wir ihn wiedererkennen; es ist dafür nötig und für nichts anderes da.

    ## Ihre Rechte
    Sie können erfahren, was wir über Sie aufbewahren, es berichtigen, mitnehmen oder löschen lassen, soweit das Recht uns lässt, und widersprechen. Schreiben Sie an { $mail }. Sie können sich auch bei der Datenschutzbehörde an Ihrem Wohnort beschweren.

## What cannot come here: templates/parts/barred.html, parts/lot.html

guide-minds = Hierher ({ $country }) nimmt kein Versanddienst dies mit: { $what }
guide-minds-carrier = { $carrier } nimmt nicht mit: { $what }
guide-barred-why = Warum es nicht hierher kann ({ $country })
guide-barred-law = Gesetzlich verboten
guide-barred-ask = Ausrechnen, was es anderswo kosten würde
guide-barred-none = Zurzeit kann nichts dieser Art hierher ({ $country }).

## /ops/legal

guide-ops-legal = Rechtstexte
guide-ops-legal-say = Was jeder Markt braucht, nach welchem Gesetz, und was heute dort steht. Schreiben Sie eine eigene Fassung für einen Markt und eine Sprache; sie gilt ab ihrem Tag, und was vorher galt, bleibt lesbar. Wo Sie nichts schreiben, steht ein kurzer eingebauter Text.
guide-ops-market = Markt
guide-ops-all = Jeder Markt ohne eigenen Text
guide-ops-language = Sprache
guide-ops-show = Zeigen
guide-ops-needed = Verlangt von
guide-ops-not-needed = in den Tabellen nicht verlangt
guide-ops-stands = Steht heute dort
guide-ops-read = Wie Kunden es lesen
guide-ops-write = Eine Fassung schreiben
guide-ops-body = Worte
guide-ops-body-hint = Eine leere Zeile beginnt einen neuen Absatz; eine Zeile, die mit ## beginnt, ist eine Überschrift. Leer: der eingebaute Text gilt wieder.
guide-ops-from = Gilt ab
guide-ops-early = Sie kann nicht vor diesem Tag gelten: { $day }. Was galt, als jemand kaufte, bleibt, wie es war.
guide-ops-moved = Inzwischen hat jemand anders eine Fassung geschrieben. Sie steht unten; Ihre ist noch hier.
guide-ops-save = Diese Fassung hinzufügen
guide-ops-versions = Fassungen
guide-ops-no-versions = Noch keine.
guide-ops-empty = ohne Worte: der eingebaute Text
guide-ops-by = von { $author }
said-legal-written = Die Fassung ist hinzugefügt.

## /ops/style

guide-style = Gestaltung
guide-style-say = Die Grundwerte und Teile aller Seiten, in jedem Zustand, hell und dunkel, von links nach rechts und von rechts nach links. Sie kommen aus denselben Vorlagen wie der Laden, aus Waren und Preisen von heute.
guide-style-light = hell
guide-style-dark = dunkel
guide-style-colours = Farben
guide-style-type = Schrift
guide-style-space = Abstände
guide-style-buttons = Knöpfe
guide-style-fields = Felder
guide-style-price = Preis und Beleg
guide-style-ribbon = Reiseweg
guide-style-seal = Zollsiegel
guide-style-cards = Waren in einer Liste
guide-style-notices = Hinweise
guide-style-badges = Zustände
guide-style-table = Tabelle
guide-style-pager = Seiten
guide-style-empty = Nichts da
guide-style-stars = Sterne
guide-style-choices = Auswahl
guide-style-rest = in Ruhe
guide-style-hover = unter dem Zeiger
guide-style-focus = mit der Tastatur darauf
guide-style-disabled = gesperrt
guide-style-error = falsch
guide-style-main = Hauptschritt
guide-style-plain = Anderer Schritt
guide-style-slim = In einer Zeile
guide-style-no-goods = Noch sind keine Waren im Verkauf: Sobald es welche gibt, stehen hier die Teile, die Waren zeigen.
