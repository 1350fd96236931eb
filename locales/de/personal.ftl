## templates/parts/personal.html: goods made for somebody, on a listing's page

personal-title = Für Sie gemacht
personal-required = nötig
personal-optional = freiwillig
personal-none = Nichts
personal-room =
    { $most ->
        [one] Ein Zeichen.
       *[other] Höchstens { $most } Zeichen.
    }
personal-room-lines =
    { $lines ->
        [one] Eine Zeile, { $most } Zeichen.
       *[other] Höchstens { $lines } Zeilen, zusammen { $most } Zeichen.
    }
personal-costs = Damit kostet ein Stück { $price }, Zoll und Steuern inbegriffen.
personal-picture-room = Eine Datei in JPEG, PNG oder WebP, höchstens 12 MB. Nur Sie und die Werkstatt sehen das Bild; wo und wann es entstand, wird entfernt.
personal-picture-sent = Das Bild, das Sie geschickt haben
personal-picture-forget = Ein anderes schicken oder keines
personal-preview = Zeigen, wie es aussehen wird
personal-preview-shows = Die Ware mit dem, was Sie eingegeben haben
personal-preview-note = So ungefähr wird es aussehen. Die Werkstatt richtet es von Hand ein.
personal-priced = Der Preis oben gilt für ein so gefertigtes Stück, Zoll und Steuern inbegriffen.
personal-days =
    { $days ->
        [one] Die Fertigung dauert einen Tag länger.
       *[other] Die Fertigung dauert { $days } Tage länger.
    }
personal-back-exempt = Was eigens für Sie gemacht wird, können Sie nicht zurückschicken, nur weil Sie es sich anders überlegt haben. Kommt es beschädigt, falsch oder anders als beschrieben an, können Sie es.
personal-back-free = Was für Sie gemacht wird, können Sie zurückschicken wie alles andere.
personal-check = Bitte sehen Sie sich das noch einmal an
personal-needed = Füllen Sie das aus, damit wir es fertigen können
personal-too-long =
    { $most ->
        [one] Es ist Platz für ein Zeichen
       *[other] Es ist Platz für { $most } Zeichen. Bitte kürzen Sie
    }
personal-too-many-lines =
    { $most ->
        [one] Es ist Platz für eine Zeile
       *[other] Es ist Platz für { $most } Zeilen
    }
personal-forbidden = „{ $sign }“ kann die Werkstatt nicht schreiben. Lassen Sie es weg oder wählen Sie etwas anderes
personal-no-choice = Wählen Sie eines davon
personal-no-picture = Dieses Bild liegt nicht mehr hier. Schicken Sie es noch einmal
personal-too-often = Sie haben viele Bilder geschickt. Legen Sie die Ware in den Warenkorb oder kommen Sie später wieder

## templates/shop/cart.html, templates/shop/return.html

personal-change = Angaben ändern
personal-no-offer = So fertigt die Marke es nicht mehr. Ändern Sie Ihre Angaben oder nehmen Sie es heraus
personal-return-refused = Eigens für Sie gemacht: Es geht nicht zurück, weil man es sich anders überlegt, nur wenn etwas damit nicht stimmt
personal-return-only = Eigens für Sie gemacht: Es geht nur zurück, wenn es beschädigt, falsch oder anders als beschrieben ist.

## templates/brand/personal.html: what a listing asks of whoever wants it made for them

personal-title-brand = Auf Bestellung gefertigt
personal-brand-say = Fragen Sie nach einem Text, einer Auswahl oder einem Bild. Was beantwortet werden muss, kostet nichts extra: Rechnen Sie es in den Preis ein. Was man weglassen kann, darf mehr kosten; der Aufpreis gehört zur Ware, auch für den Zoll.
personal-brand-edit = Festlegen, was Sie fragen
personal-plate = Wo es hinkommt
personal-plate-say = In Hundertsteln des Hauptbildes, für die Vorschau.
personal-look = Wie
personal-look-engraved = graviert
personal-look-embroidered = gestickt
personal-look-printed = gedruckt
personal-plate-left = Von links
personal-plate-top = Von oben
personal-plate-width = Breite
personal-plate-height = Höhe
personal-plate-turn = Gedreht, in Grad
personal-plate-wrong = Das läge neben dem Bild
personal-field = Feld { $number }
personal-kind = Wonach Sie fragen
personal-kind-none = nichts
personal-kind-text = ein Text
personal-kind-choice = eine Auswahl
personal-kind-upload = ein Bild
personal-surcharge = Aufpreis in { $currency }
personal-surcharge-wrong = Schreiben Sie einen Betrag, etwa 12.50
personal-more-days = Tage länger
personal-most = Zeichen, höchstens
personal-lines = Zeilen, höchstens
personal-number-wrong = Schreiben Sie eine Zahl von { $least } bis { $most }
personal-must = Muss beantwortet werden
personal-scripts = Schriften, die Sie fertigen können:
personal-script-needed = Kreuzen Sie an, welche Schriften Sie fertigen können
personal-script-latin = Lateinisch
personal-script-greek = Griechisch
personal-script-cyrillic = Kyrillisch
personal-script-arabic = Arabisch
personal-script-han = Chinesische Zeichen
personal-script-kana = Japanische Kana
personal-script-hangul = Koreanisch
personal-script-hearts = Herzen
personal-name = Name
personal-hint = Hinweis
personal-choices-needed = Schreiben Sie mindestens eine Auswahl, höchstens zwölf
personal-required-costs = Was beantwortet werden muss, darf nicht mehr kosten. Rechnen Sie es in den Preis ein oder bieten Sie eine Auswahl ohne Aufpreis an
personal-two-pictures = Fragen Sie nach höchstens einem Bild
personal-unfit = So kann man das nicht fragen

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name }: { $answer }
