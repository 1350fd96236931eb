## templates/shop/help.html: what is in the price, how goods travel, sending back, the house, legal

help-label = Hilfe
help-duties-title = Was im Preis steckt
help-duties-1 = Der Preis auf der Seite ist, was ein Stück mit Zoll und Steuern kostet. Die Lieferung steht daneben, mit ihrem Zoll und ihren Steuern. Beides zusammen zahlen Sie; an der Tür verlangt niemand mehr.
help-duties-2 = Jeder Preis lässt sich zum Beleg aufklappen: Preis des Hauses und Tageskurs, jeder Zoll und jede Steuer mit Satz und Regel. Die Regeln tragen Daten, und eine Bestellung behält die ihres Tages.
help-duties-3 = Zoll wird je Paket beurteilt. Mehrere Waren in einem Paket können weniger Zoll kosten als einzeln, oder mehr, wenn sie zusammen eine Grenze überschreiten; der Warenkorb sagt es mit Betrag, bevor Sie zahlen.
help-shipping-title = Wie die Waren reisen
help-shipping-1 = Waren liegen beim Umschlagplatz der Häuser oder in einem Lager im Ausland, das sie als Ganzes verzollt hat. Für jede Bestellung vergleichen wir die möglichen Wege und nehmen den, der Sie an der Tür am wenigsten kostet und rechtzeitig ist.
help-shipping-2 = Die gezeichnete Linie auf jeder Seite zeigt, wo Ihre Waren starten, wo sie die Grenze überqueren und wann sie an Ihrer Tür sein sollten. Die Daten zählen die Arbeitstage des Ortes und die Spanne des Frachtführers.
help-shipping-3 = Kommen Waren von mehreren Orten, treffen sie in mehreren Paketen ein; der Warenkorb zeigt jedes mit Tag und Preis.
help-returns-title = Etwas zurückschicken
help-returns-1 = Sie haben dreißig Tage ab dem Tag, an dem Ihr Paket ankommt. Öffnen Sie Ihre Bestellung, wählen Sie, was zurückgeht und warum, und sehen Sie vor dem Absenden, was Sie zurückbekommen.
help-returns-2 = Was Sie für die Waren bezahlt haben, kommt mit Zoll und Steuern zurück. Auch die Lieferung kommt zurück, wenn die Ware fehlerhaft, anders als beschrieben oder falsch war oder alles aus einem Paket zurückgeht.
help-about-title = Über Entrepot
help-about-1 = Entrepot ist ein Handelshaus für Waren, die Grenzen überqueren. Die Häuser stellen ihre Waren einmal ein; wir berechnen den Preis bis zu Ihrer Tür, melden sie an und stehen für den Preis ein.
help-about-2 = Das Programm hinter diesem Laden ist quelloffen. Wer es betreibt, kann jeden gespeicherten Beleg auf den Cent genau noch einmal nachweisen.
help-legal-title = Bedingungen, Datenschutz, Verantwortung
help-legal-1 = Dies ist ein Vorführladen: Er nimmt nur Testzahlungen, und es verlassen ihn keine Waren. Ein Laden, der handelt, setzt hier seine Bedingungen ein.
help-legal-2 = Wir bewahren auf, was eine Bestellung braucht: Name, Adresse, E-Mail, das Gekaufte und seinen Beleg. Kartennummern werden nie gespeichert. Keine andere Firma erfährt von Ihrem Besuch; das eine Cookie, das wir setzen, hält Ihre Sitzung.
