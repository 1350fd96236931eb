## templates/ops/frame.html and what every page of the desk uses

ops-desk = Betrieb
ops-nav-today = Heute
ops-nav-rules = Regeln
ops-nav-rates = Wechselkurse
ops-nav-lanes = Wege
ops-nav-places = Standorte
ops-nav-brands = Marken
ops-nav-letters = E-Mails
ops-nav-audit = Protokoll
pager-name = Weitere Seiten
pager-before = Zurück
pager-after = Weiter
pager-older = Ältere
pager-newest = Zurück zum Neuesten

## templates/ops/rules.html

rules-title = Regeln
rules-hash = Diese Fassung:
rules-table = Tabelle
rules-table-markets = Märkte
rules-table-territories = Zollgebiete
rules-table-thresholds = Freigrenzen
rules-table-regimes = Verfahren
rules-table-fees = Gebühren
rules-table-taxes = Steuern
rules-table-tariffs = Zolltarif
rules-table-rounding = Rundung
rules-table-restrictions = Verbote und Beschränkungen
rules-country = Zielland
rules-all = Alle
rules-on = Gültig am
rules-any-day = Auch abgelaufene und künftige
rules-show = Zeigen
rules-found =
    { $count ->
        [one] Eine Regel.
       *[other] { $count } Regeln.
    }
rules-english = Was eine Regel sagt, steht auf Englisch da, so wie ihre Quelle zitiert wird.
rules-none = Keine Regel passt. Wählen Sie einen anderen Tag, eine andere Tabelle oder ein anderes Zielland.
rules-rule = Regel
rules-says = Inhalt
rules-state = Stand
rules-from = Ab
rules-until = Bis
rules-open = offen
rules-source = Quelle
rules-off = bekannt, nicht angewandt
rules-coming = künftig
rules-over = abgelaufen
rules-uncertain = gilt, unsicher
rules-holds = gilt

## templates/ops/rates.html

rates-title = Wechselkurse
rates-say = Einheiten einer Währung für einen Euro. Ein Preis nimmt den letzten Kurs, der bis zu seinem Tag veröffentlicht war; jeder Beleg bewahrt den Kurs, den er verwendet hat.
rates-newest = Neuester Kurs vom
rates-none = Es sind keine Wechselkurse geladen
rates-old =
    { $count ->
        [one] Der neueste Kurs ist einen Tag alt
       *[other] Der neueste Kurs ist { $count } Tage alt
    }
rates-load = Neuere laden Sie mit „entrepot import rates DATEI“. Bis dahin folgen die Preise dem letzten Kurs.
rates-published = Veröffentlichte Kurse
rates-currency = Währung
rates-per-euro = Für einen Euro
rates-day = Veröffentlicht
rates-source = Quelle
rates-pegs = Gebundene Währungen
rates-pegs-say = Währungen, die die Bank nicht notiert, gebunden an eine, die sie notiert.
rates-anchor = Gebunden an
rates-units = Einheiten für eine

## templates/ops/lanes.html

lanes-title = Wege und Tarife
lanes-say = Was Versanddienste heute verlangen, ohne das Packen. Ein Paket zahlt nach Gewicht oder nach Volumen, je nachdem, was mehr ist.
lanes-none = Von hier geht kein Weg ab.
lanes-lane = Weg
lanes-to = Nach
lanes-how = Wie
lanes-declared = Anmeldung
lanes-terms = Abgaben
lanes-transit = Unterwegs
lanes-days =
    { $to ->
        [one] Ein Tag
       *[other] { $from }–{ $to } Tage
    }
lanes-departs = Abholung am
lanes-any-day = jedem Arbeitstag
lanes-first = Erstes Gewicht
lanes-step = Je weitere
lanes-fuel = Treibstoff
lanes-most = Höchstens
lanes-card-from = Tarif seit
lanes-refuses = Nimmt nicht mit
lanes-no-card = Heute gilt kein Tarif
lanes-open = offen
lanes-closed = geschlossen
lanes-ddp = Zahlen wir
lanes-dap = An der Tür zu zahlen

## templates/ops/places.html

places-title = Standorte
places-place = Standort
places-kind = Art
places-hub = Versandzentrum am Ursprung
places-warehouse = Lager im Ausland
places-consolidates = packt mehrere Marken zusammen
places-cutoff = Annahmeschluss
places-handling = Bearbeitung
places-days =
    { $count ->
        [one] ein Arbeitstag
       *[other] { $count } Arbeitstage
    }
places-off = Nächster freier Tag
places-per-parcel = Je Paket
places-per-unit = Je Stück
places-lanes = Wege
places-skus = Varianten
places-free = Frei
places-held = Für Bestellungen gehalten
places-total = Stück an allen Standorten

## templates/ops/brands.html

brands-title = Marken
brands-say = Wer eine Marke führt, pflegt Artikel und Bestand selbst; die Provision ist ein Anteil am Warenpreis, ohne Zoll und Steuer.
brands-brand = Marke
brands-home = Zu Hause in
brands-currency = Preise in
brands-founded = Seit
brands-commission = Provision
brands-usual = die übliche
brands-on-shelf = Im Regal
brands-all = Artikel
brands-maker = Hersteller, wie die Produktsicherheit es verlangt

## templates/ops/audit.html

audit-title = Protokoll
audit-say = Jede Änderung durch Mitarbeitende, Marken oder Befehle, die neueste zuerst. Nichts wird je daraus entfernt.
audit-none = Noch wurde nichts geändert.
audit-when = Wann (UTC)
audit-who = Wer
audit-did = Was
audit-to = Woran
audit-detail = Mit welchen Zahlen
audit-role-brand = Marke
audit-role-agent = Kundendienst
audit-role-operator = Betrieb
audit-role-shopper = Kundschaft
audit-role-program = das Programm

## templates/ops/letters.html

letters-title = E-Mails
letters-say = Geschrieben mit der Änderung, die sie auslöst, und danach gesendet. Was darin steht, zeigen wir nicht: Es können Schlüssel und Codes sein.
letters-none = Noch wurde keine E-Mail geschrieben.
letters-written = Geschrieben (UTC)
letters-kind = Worüber
letters-to = An
letters-language = Sprache
letters-tries = Versuche
letters-when = Gesendet oder nächster Versuch
letters-error = Was schiefging
letters-retry = Noch einmal versuchen

## templates/ops/today.html

today-title = Heute
today-failed =
    { $count ->
        [one] Eine E-Mail konnte nicht gesendet werden
       *[other] { $count } E-Mails konnten nicht gesendet werden
    }
today-orders =
    { $count ->
        [one] Bestellung
       *[other] Bestellungen
    }
today-returns =
    { $count ->
        [one] offene Rückgabe
       *[other] offene Rückgaben
    }
today-letters =
    { $count ->
        [one] E-Mail wartet
       *[other] E-Mails warten
    }
today-listings =
    { $count ->
        [one] Artikel
       *[other] Artikel
    }
today-lanes =
    { $count ->
        [one] Weg
       *[other] Wege
    }
today-markets =
    { $count ->
        [one] Markt
       *[other] Märkte
    }
today-rules = Geltende Regeln
today-log = Zuletzt geändert
