# Was der Leser amtlicher Zolltarife nicht übernehmen konnte (Einlesen von Tarifen, /ops/rules).

unread-shape = Die Zeile hat weniger oder mehr Felder als die Kopfzeile.
unread-no-code = Es gibt einen Satz, aber keine Warennummer.
unread-code = Die Warennummer hat nicht sechs, acht oder zehn Ziffern.
unread-twice = Die Warennummer steht zweimal da, mit verschiedenen Sätzen.
unread-no-rate = Es gibt keinen Satz, weder hier noch in der Zeile darüber.
unread-parent = Der Satz der Zeile darüber war nicht lesbar.
unread-special-provision = Eine Vorschrift aus Kapitel 98 oder 99: Solche Maßnahmen bitte als eigene Zeilen eintragen.
unread-reference = Der Satz steht woanders, in einer anderen Zeile oder einer Anmerkung.
unread-season = Der Satz wechselt mit der Jahreszeit.
unread-entry-price = Der Satz hängt vom Einfuhrpreis ab.
unread-recipe = Ein Teil des Satzes hängt von der Zusammensetzung ab (Milch, Zucker, Stärke).
unread-unit = Der Zoll zählt „{ $unit }“, und das verrät ein Paket nicht.
unread-several = Es gibt mehrere Beträge nach Menge.
unread-part = Ein Satz gilt nur für einen Teil der Ware.
unread-bounds = Der Satz hat Grenzen, die unsere Tabelle nicht ausdrücken kann.
unread-formula = Der Satz ist eine Formel.
unread-provisional = Bis auf Weiteres gilt hier stattdessen der Satz der Union.
unread-words = Diese Wörter oder Zahlen versteht der Leser nicht.
unread-trade-remedy = Auf einem Teil dieser Waren liegt außerdem ein Schutzzoll; die Datei sagt nicht, wie hoch.
unread-suspended = { $count ->
    [one] Für eine Zeile kann vorübergehend ein niedrigerer Satz gelten; die Datei sagt nicht, für welche Waren.
   *[other] Für { $count } Zeilen kann vorübergehend ein niedrigerer Satz gelten; die Datei sagt nicht, für welche Waren.
}
unread-quota = Innerhalb eines Kontingents gilt ein niedrigerer Satz.
unread-differ = { $count ->
    [one] Eine Zeile dieser Unterposition war nicht lesbar: Waren brauchen acht Ziffern.
   *[other] Die Zeilen dieser Unterposition haben { $count } verschiedene Sätze: Waren brauchen acht Ziffern.
}
unread-programme = { $count ->
    [one] Das Programm „{ $code }“ ist keine Liste von Ländern; eine Zeile nennt es, und die Waren zahlen den gewöhnlichen Satz.
   *[other] Das Programm „{ $code }“ ist keine Liste von Ländern; { $count } Zeilen nennen es, und die Waren zahlen den gewöhnlichen Satz.
}
unread-programme-unknown = { $count ->
    [one] Das Programm „{ $code }“ steht nicht in unserer Tabelle; eine Zeile nennt es, und die Waren zahlen den gewöhnlichen Satz.
   *[other] Das Programm „{ $code }“ steht nicht in unserer Tabelle; { $count } Zeilen nennen es, und die Waren zahlen den gewöhnlichen Satz.
}
unread-other-column = Der Satz für Ursprünge der zweiten Spalte war nicht lesbar; deren Waren haben hier keinen Satz. { $why }
unread-preference = Ein Präferenzsatz war nicht lesbar; die Waren zahlen den gewöhnlichen Satz. { $why }
