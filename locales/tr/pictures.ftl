## templates/parts/gallery.html: bir ürünün resimleri

gallery-enlarge = Büyüt
gallery-number = Resim { $number }
gallery-of = Resimler: { $title }
gallery-earlier = Önceki
gallery-later = Sonraki
gallery-near = Tam boy
gallery-close = Kapat

## templates/brand/pictures.html: markanın resimleri düzenlemesi

arrange-link = Sıra, odak, varyantlar ve diller
arrange-title = Resimleri düzenle
arrange-say = Müşteriler resimleri bu sırayla görür. İlki listelerde ve tek resimlik yer olan her yerde durur.
arrange-main = Ana resim
arrange-touch = Önemli yeri işaretle, resim { $number }
arrange-touch-hint = Resim kesildiğinde görünür kalması gereken yere tıklayın ya da dokuz yerden birini seçip kaydedin.
arrange-focus = Görünür kalması gereken
arrange-focus-place =
    { $place ->
        [top-left] Sol üst
        [top] Üst orta
        [top-right] Sağ üst
        [left] Sol
        [right] Sağ
        [bottom-left] Sol alt
        [bottom] Alt orta
        [bottom-right] Sağ alt
       *[centre] Orta
    }
arrange-cut = Kare kesilmiş hâli
arrange-forms = Yalnızca bu varyantlar için
arrange-forms-hint = Hiçbiri işaretli değilse hepsi için.
arrange-readers = Yalnızca bu dillerde
arrange-readers-hint = Hiçbiri işaretli değilse hepsinde. Beden tablosu gibi üzerinde yazı olan resimler için.
arrange-first = Ana resim yap
arrange-earlier = Öne al
arrange-later = Arkaya al
