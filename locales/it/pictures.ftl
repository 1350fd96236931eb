## templates/parts/gallery.html: le immagini di una scheda

gallery-enlarge = Ingrandisci
gallery-number = Immagine { $number }
gallery-of = Immagini: { $title }
gallery-earlier = Precedente
gallery-later = Successiva
gallery-near = Dimensione intera
gallery-close = Chiudi

## templates/brand/pictures.html: il marchio le mette in ordine

arrange-link = Ordine, punto focale, varianti e lingue
arrange-title = Sistema le immagini
arrange-say = I clienti vedono le immagini in questo ordine. La prima sta negli elenchi, e dovunque ci sia posto per una sola.
arrange-main = Immagine principale
arrange-touch = Segna che cosa conta nell’immagine { $number }
arrange-touch-hint = Clicca su quello che deve restare visibile dove l’immagine viene ritagliata, o scegli una delle nove posizioni e salva.
arrange-focus = Che cosa deve restare visibile
arrange-focus-place =
    { $place ->
        [top-left] In alto a sinistra
        [top] In alto al centro
        [top-right] In alto a destra
        [left] A sinistra
        [right] A destra
        [bottom-left] In basso a sinistra
        [bottom] In basso al centro
        [bottom-right] In basso a destra
       *[centre] Al centro
    }
arrange-cut = Ritagliata a quadrato
arrange-forms = Solo per queste varianti
arrange-forms-hint = Nessuna spuntata: per tutte.
arrange-readers = Solo in queste lingue
arrange-readers-hint = Nessuna spuntata: in tutte. Per le immagini che contengono parole, come le tabelle delle taglie.
arrange-first = Rendila l’immagine principale
arrange-earlier = Sposta avanti
arrange-later = Sposta indietro
