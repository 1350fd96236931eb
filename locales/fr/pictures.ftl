## templates/parts/gallery.html : les photos d’une fiche

gallery-enlarge = Agrandir
gallery-number = Photo { $number }
gallery-of = Photos : { $title }
gallery-earlier = Précédente
gallery-later = Suivante
gallery-near = Taille réelle
gallery-close = Fermer

## templates/brand/pictures.html : la marque les met en ordre

arrange-link = Ordre, cadrage, variantes et langues
arrange-title = Organiser les photos
arrange-say = Les clients voient les photos dans cet ordre. La première figure dans les listes, et partout où il n’y a de place que pour une.
arrange-main = Photo principale
arrange-touch = Marquer l’essentiel de la photo { $number }
arrange-touch-hint = Cliquez sur ce qui doit rester visible là où la photo est recadrée, ou choisissez un des neuf endroits et enregistrez.
arrange-focus = Ce qui doit rester visible
arrange-focus-place =
    { $place ->
        [top-left] En haut à gauche
        [top] En haut au centre
        [top-right] En haut à droite
        [left] À gauche
        [right] À droite
        [bottom-left] En bas à gauche
        [bottom] En bas au centre
        [bottom-right] En bas à droite
       *[centre] Au centre
    }
arrange-cut = Recadrée au carré
arrange-forms = Pour ces variantes seulement
arrange-forms-hint = Aucune cochée : pour toutes.
arrange-readers = Dans ces langues seulement
arrange-readers-hint = Aucune cochée : dans toutes. Pour les photos qui contiennent du texte, comme les guides des tailles.
arrange-first = En faire la photo principale
arrange-earlier = Avancer
arrange-later = Reculer
