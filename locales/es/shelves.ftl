## Textos en un idioma distinto del de la página: templates/parts/foreign.html

text-foreign = Aún no está en { $here }. Este texto está en { $there }.

## Colecciones: templates/shop/collection.html, templates/shop/home.html

home-collection = Colección
home-collections = Más colecciones
collection-see =
    { $count ->
        [one] Ver la pieza
        [many] Ver los { $count } de piezas
       *[other] Ver las { $count } piezas
    }
collection-pieces =
    { $count ->
        [one] { $count } pieza
        [many] { $count } de piezas
       *[other] { $count } piezas
    }
collection-until = hasta el { $day }
collection-over = Esta colección ha terminado. Lo que mostraba sigue aquí mientras lo tengamos.
collection-here =
    { $count ->
        [one] { $count } de estas piezas puede llegar hasta usted. Destino: { $country }.
        [many] { $count } de estas piezas pueden llegar hasta usted. Destino: { $country }.
       *[other] { $count } de estas piezas pueden llegar hasta usted. Destino: { $country }.
    }
collection-more = Otras colecciones

## Colecciones en el puesto de operaciones: templates/ops/collections.html, templates/ops/collection.html

ops-nav-collections = Colecciones
collections-title = Colecciones
collections-say = Artículos reunidos con una historia, por un tiempo. Lo que no puede ir a un país va señalado allí.
collections-none = Aún no hay ninguna colección.
collections-new = Colección nueva
collections-collection = Colección
collections-stands = Estado
collections-place = Portada
collections-goods = Artículos
collections-languages = Idiomas
collection-coming = Próxima
collection-running = Visible
collection-past = Terminada
collection-look = Verla en la tienda
collection-slug = Parte de su dirección
collection-slug-hint = Letras minúsculas, cifras y guiones. Los demás idiomas toman la suya del título; las direcciones antiguas siguen llevando a la página.
collection-not-a-slug = Escriba letras minúsculas de la a a la z, cifras y guiones.
collection-slug-taken = Otra colección tiene o tuvo esta dirección.
collection-slug-reserved = Esta palabra significa otra cosa en nuestras direcciones. Elija otra.
collection-place = Lugar en la portada
collection-place-hint = 1 va primero. Vacío: no sale en la portada.
collection-not-a-place = Escriba un número de 1 a 99 o déjelo vacío.
collection-from = Primer día
collection-to = Último día
collection-ends-early = El último día es anterior al primero.
collection-goods = Artículos, en su orden
collection-goods-hint = Uno por línea: la última parte de la dirección del producto o la dirección entera.
collection-no-such = No hay ningún producto «{ $slug }».
collection-no-goods = Indique al menos un producto.
collection-too-many = { $most } productos como máximo.
collection-picture = Imagen
collection-picture-none = Ninguna
collection-picture-later = La imagen se elige entre las de los artículos, una vez guardada la colección.
collection-title = Título, { $language }
collection-lead = Líneas bajo el título, { $language }
collection-story = Historia, { $language }: una línea vacía entre párrafos
collection-untitled = Una colección necesita un título.
collection-save = Guardar
collection-moved = Alguien cambió esta colección mientras usted escribía. Lo que escribió está abajo; abra la página otra vez para ver lo otro.

## Tallas y cuidados: templates/parts/fitting.html, src/wording/fitting.rs

sizes-title = Tallas y medidas
sizes-size = Talla
sizes-centimetres = En centímetros
sizes-inches = En pulgadas, con los centímetros al lado
size-span = { $from }–{ $to }
size-chest = Pecho
size-waist = Cintura
size-hips = Cadera
size-shoulders = Hombros
size-sleeve = Manga
size-head = Cabeza
size-foot = Pie
size-inseam = Entrepierna
size-length = Largo
size-width = Ancho
size-height = Alto
size-depth = Fondo
size-diameter = Diámetro
care-title = Cuidados
care-wash-30 = Lavar a máquina a 30 °C
care-wash-40 = Lavar a máquina a 40 °C
care-wash-60 = Lavar a máquina a 60 °C
care-wash-hand = Lavar a mano
care-no-wash = No lavar
care-no-bleach = No usar lejía ni blanqueador
care-iron-low = Planchar a temperatura baja
care-iron-medium = Planchar a temperatura media
care-no-iron = No planchar
care-tumble-low = Secadora a temperatura baja
care-no-tumble = No usar secadora
care-dry-flat = Secar en horizontal
care-dry-line = Secar colgado
care-dry-clean = Limpieza en seco
care-dishwasher = Apto para lavavajillas
care-no-dishwasher = No apto para lavavajillas
care-microwave = Apto para microondas
care-oil = Aceitar o encerar de vez en cuando
care-wipe = Limpiar con un paño
care-shade = No dejar al sol

## Tallas y cuidados en el puesto de la marca: templates/brand/fitting.html

sizes-desk = Tallas y cuidados
sizes-desk-say = Cuánto miden los artículos y cómo se cuidan. Lo que se dice de un producto prevalece sobre lo que se dice de su categoría.
sizes-of-listing = Solo este producto
sizes-of-category = Cada producto suyo de la categoría: { $category }
sizes-hint = Longitudes en centímetros: 92, 92,5 o un intervalo, 92-96. Donde los clientes miden en pulgadas, convertimos. Una talla con el código de una elección (s, m, eu-40) se muestra con las palabras de esa elección. Deje vacío lo que no necesite.
sizes-column = Medida { $number }
sizes-row = Talla { $number }
sizes-cell = Talla { $row }, medida { $column }
sizes-twice = Esta medida ya tiene una columna.
sizes-not-a-length = Escriba centímetros: 92, 92,5 o 92-96.
sizes-unnamed = Esta fila tiene longitudes, pero no talla.
sizes-same = Esta talla ya tiene una fila.
sizes-half = Una tabla necesita al menos una medida y una talla.
sizes-moved = Alguien cambió esto mientras usted escribía. Lo que escribió está abajo; abra la página otra vez para ver lo otro.

## La página de una marca: templates/shop/brand.html

brand-policies = Cómo vende
brand-returns = Devoluciones
brand-returns-is =
    { $days ->
        [one] En el plazo de un día desde la llegada.
        [many] En el plazo de { $days } de días desde la llegada.
       *[other] En el plazo de { $days } días desde la llegada.
    }
brand-pays = Quién las paga
brand-pays-is = Nosotros, si algo llegó defectuoso o no es lo que se pidió. Si ha cambiado de idea, usted paga el envío de vuelta.
brand-sends = Envía desde
brand-more = Devoluciones en detalle
