## templates/mail/letter: e-postaların metni

mail-signed = Entrepot, bir ticaret evi
mail-placed-subject = { $number } numaralı siparişiniz ödendi
mail-placed = Teşekkür ederiz, { $name }. { $number } numaralı siparişiniz ödendi, paketlenmek üzere hazırlığa alındı.
mail-duty-paid = Gümrük ve vergiler ödendi ({ $country }). Kapıda fazlasını isteyen olursa hiçbir şey ödemeyin, bize yazın.
mail-parcel = Paket { $number }, kapınızda beklenen gün: { $days }
mail-delivery = Teslimat, gümrük ve vergiler dahil
mail-total = Ödediğiniz tutar
mail-open-order = Siparişi aç
mail-code-subject = { $number } numaralı siparişinizin kodu
mail-code = { $code } kodu, { $number } numaralı siparişinizi on beş dakika boyunca açar.
mail-code-not-you = Bunu siz istemediyseniz bir şey yapmanız gerekmez.
mail-comes-back = Size geri dönecek tutar
mail-return-asked-subject = İade talebiniz bize ulaştı
mail-return-asked = Talebiniz bize ulaştı; iki iş günü içinde yanıtlarız. Ürünler o zamana kadar sizde kalsın.
mail-return-approved-subject = İadeniz onaylandı
mail-return-approved = Lütfen ürünleri, paketin üzerine iade numarasını yazarak geri gönderin. Ürünler ulaşınca paranız yola çıkar.
mail-return-rejected-subject = İadeniz onaylanmadı
mail-return-rejected = Bu ürünleri geri alamıyoruz. Nedeni şu:
mail-return-received-subject = İadeniz bize ulaştı
mail-return-received = Ürünler bize ulaştı. Paranız iki iş günü içinde gönderilir.
mail-return-refunded-subject = Paranız yolda
mail-return-refunded = Parayı, ödeme yaptığınız karta gönderdik.
mail-return-follow = Durumu gör
