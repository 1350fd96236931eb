## templates/shop/login.html

login-title = Iniciar sesión
login-already = Ya ha iniciado sesión. Si vuelve a entrar, cambia a otra cuenta.
login-button = Iniciar sesión
login-wrong = Esta dirección y esta contraseña no coinciden. Revise las dos, también las mayúsculas.
login-new = ¿Es su primera visita?
login-new-say = Con una cuenta encuentra sus pedidos en cualquier dispositivo, y el carrito que llenó en uno le espera en el otro.
login-guest = ¿Pidió sin cuenta?
login-find = Busque su pedido

## templates/shop/join.html

join-title = Abrir una cuenta
join-button = Abrir cuenta
join-email-taken = Ya hay una cuenta con esta dirección. Inicie sesión con ella o use otra dirección.
join-had = ¿Ya tiene una?
join-say = Guardamos su nombre, su dirección para los mensajes y sus pedidos. No se lo decimos a nadie más.

## templates/shop/account.html

account-title = Su cuenta
account-email = Correo electrónico
account-password = Contraseña
account-name = Nombre
account-details = Sobre usted
account-language = Idioma de los mensajes y del puesto de trabajo
account-language-hint = Las páginas de la tienda hablan el idioma de su dirección.
account-language-wrong = Elija uno de los idiomas de la lista
account-save = Guardar
account-leave = Cerrar sesión
account-desk = Ir a su puesto
account-password-change = Cambiar la contraseña
account-password-now = Contraseña actual
account-password-new = Contraseña nueva
account-password-wrong = No es la contraseña de su cuenta
account-password-say = Las sesiones abiertas en otros lugares con la anterior se cierran.
account-password-button = Cambiar contraseña
password-hint = Diez caracteres como mínimo. Mejor una frase que solo usted diría que signos que nadie recuerda.
account-email-needed = Escriba su correo electrónico
account-name-needed = Escriba cómo podemos llamarle
account-password-needed = Escriba la contraseña
password-short = { $least } caracteres como mínimo
password-published = Esta contraseña está publicada con la demostración. Elija una que solo usted conozca

## templates/shop/account_orders.html

account-orders = Sus pedidos
account-orders-none = Esta cuenta aún no tiene pedidos.
account-orders-look = Ver los artículos
account-orders-number = Pedido
account-orders-placed = Fecha
account-orders-to = Destino
account-orders-state = Estado
account-orders-total = Total
order-state-awaiting-payment = Pendiente de pago
order-state-paid = Pagado
order-state-declined = Pago rechazado
order-state-cancelled = Cancelado
