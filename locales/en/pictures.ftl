## templates/parts/gallery.html: the pictures of a listing

gallery-enlarge = Enlarge
gallery-number = Picture { $number }
gallery-of = Pictures: { $title }
gallery-earlier = Previous
gallery-later = Next
gallery-near = Full size
gallery-close = Close

## templates/brand/pictures.html: a brand owner arranges them

arrange-link = Order, focus, variants and languages
arrange-title = Arrange pictures
arrange-say = Shoppers see the pictures in this order. The first one stands in lists, and wherever there is room for one only.
arrange-main = Main picture
arrange-touch = Mark what matters in picture { $number }
arrange-touch-hint = Click what must stay in sight where the picture is cropped, or choose one of the nine places and save.
arrange-focus = What must stay in sight
arrange-focus-place =
    { $place ->
        [top-left] Top left
        [top] Top centre
        [top-right] Top right
        [left] Left
        [right] Right
        [bottom-left] Bottom left
        [bottom] Bottom centre
        [bottom-right] Bottom right
       *[centre] Centre
    }
arrange-cut = Cropped to a square
arrange-forms = Only for these variants
arrange-forms-hint = None ticked: for all of them.
arrange-readers = Only in these languages
arrange-readers-hint = None ticked: in all of them. For pictures with words in them, such as size charts.
arrange-first = Make it the main picture
arrange-earlier = Move forward
arrange-later = Move back
