## templates/parts/gallery.html: фото товара

gallery-enlarge = Увеличить
gallery-number = Фото { $number }
gallery-of = Фото: { $title }
gallery-earlier = Назад
gallery-later = Дальше
gallery-near = В полный размер
gallery-close = Закрыть

## templates/brand/pictures.html: бренд раскладывает фото

arrange-link = Порядок, фокус, варианты и языки
arrange-title = Разложить фото
arrange-say = Покупатели видят фото в этом порядке. Первое стоит в списках и везде, где есть место только для одного.
arrange-main = Главное фото
arrange-touch = Отметить главное на фото { $number }
arrange-touch-hint = Нажмите на то, что должно остаться видным, когда фото обрезано, или выберите одно из девяти мест и сохраните.
arrange-focus = Что должно остаться видным
arrange-focus-place =
    { $place ->
        [top-left] Вверху слева
        [top] Вверху в центре
        [top-right] Вверху справа
        [left] Слева
        [right] Справа
        [bottom-left] Внизу слева
        [bottom] Внизу в центре
        [bottom-right] Внизу справа
       *[centre] В центре
    }
arrange-cut = Обрезано до квадрата
arrange-forms = Только для этих вариантов
arrange-forms-hint = Ничего не отмечено — для всех.
arrange-readers = Только на этих языках
arrange-readers-hint = Ничего не отмечено — на всех. Для фото со словами, например с таблицей размеров.
arrange-first = Сделать главным
arrange-earlier = Передвинуть вперёд
arrange-later = Передвинуть назад
