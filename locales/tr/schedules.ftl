# Resmî tarife dosyalarını okuyanın alamadıkları (tarife yükleme, /ops/rules).

unread-shape = Satırda başlıktakinden az ya da çok hücre var.
unread-no-code = Oran var, kod yok.
unread-code = Kod altı, sekiz ya da on rakam değil.
unread-twice = Kod iki kez, farklı oranlarla geçiyor.
unread-no-rate = Oran ne burada ne üstteki satırda var.
unread-parent = Üstteki satırın oranı okunamadı.
unread-special-provision = 98. ya da 99. fasıldan bir hüküm: bu tür önlemleri ayrı satırlar olarak girin.
unread-reference = Oran başka yerde, bir satırda ya da notta yazıyor.
unread-season = Oran mevsime göre değişiyor.
unread-entry-price = Oran giriş fiyatına bağlı.
unread-recipe = Oranın bir bölümü bileşime bağlı (süt, şeker, nişasta).
unread-unit = Gümrük vergisi “{ $unit }” birimini sayıyor; paket bunu söylemez.
unread-several = Miktara göre birkaç tutar var.
unread-part = Bir oran, ürünlerin yalnızca bir bölümü için geçerli.
unread-bounds = Oranın, tablomuzun taşıyamadığı alt ve üst sınırları var.
unread-formula = Oran bir formül.
unread-provisional = Şimdilik burada onun yerine Birliğin oranı geçerli.
unread-words = Bu sözler ya da sayılar anlaşılmadı.
unread-trade-remedy = Bu ürünlerin bir bölümü, ticaret politikası savunma araçları kapsamında ek vergiye de tabi; dosya ne kadar olduğunu söylemiyor.
unread-suspended = { $count ->
    [one] Bir satırda şimdilik daha düşük bir oran olabilir; dosya hangi ürünlerde olduğunu söylemiyor.
   *[other] { $count } satırda şimdilik daha düşük bir oran olabilir; dosya hangi ürünlerde olduğunu söylemiyor.
}
unread-quota = Kontenjan içinde daha düşük bir oran var.
unread-differ = { $count ->
    [one] Bu alt pozisyonun bir satırı okunmadı: ürünler için sekiz rakam gerekli.
   *[other] Bu alt pozisyonun satırlarında { $count } farklı oran var: ürünler için sekiz rakam gerekli.
}
unread-programme = { $count ->
    [one] “{ $code }” programı bir ülke listesi değil; bir satırda geçiyor, ürünler olağan oranı ödüyor.
   *[other] “{ $code }” programı bir ülke listesi değil; { $count } satırda geçiyor, ürünler olağan oranı ödüyor.
}
unread-programme-unknown = { $count ->
    [one] “{ $code }” programı tablomuzda yok; bir satırda geçiyor, ürünler olağan oranı ödüyor.
   *[other] “{ $code }” programı tablomuzda yok; { $count } satırda geçiyor, ürünler olağan oranı ödüyor.
}
unread-other-column = İkinci sütundaki menşelerin oranı okunmadı; onların ürünleri için burada oran yok. { $why }
unread-preference = Bir tercihli oran okunmadı; ürünler olağan oranı ödüyor. { $why }
