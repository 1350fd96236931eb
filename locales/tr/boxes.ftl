# Yine partiler: paketlerin paylaştığı kutular, evraklarının durumu ve kapanan hatların partileri.

batch-close-combines = { $count ->
    [one] Aynı kişiye gidenler önce aynı kutuya konur: bir kutu, aşağıda gösteriliyor.
   *[other] Aynı kişiye gidenler önce aynı kutuya konur: { $count } kutu, aşağıda gösteriliyor.
  }
batch-offer-goes = Parti kapatılınca aynı kutuya konurlar.
batch-offer-parted = Biri onları ayırmış; parti kapatılınca ayrı kalırlar.
batch-offer-papers = Ortak kutunun evrakı için bir şey eksik; parti kapatılınca ayrı kalırlar.
batch-boxes-say = Bir paketin kutusunda başkaları da gösteriliyorsa onları o kutuya koyun ve evrakını yeniden yazdırın. Eski etiketler artık geçerli değil.
papers-void-combined = geçersiz: aynı kutuda birkaç paket
papers-void-parted = geçersiz: kutu yeniden paketlendi
papers-back-by = Yeniden geçerli kılan { $name }, { $moment }

batch-lane-shut = { $lane } hattı kapalı; bu hattan hiçbir şey çıkmıyor. Partiyi dağıtın: Paketleri o zaman başka bir güzergâha girer ya da müşteri hizmetlerine bırakılır. Ya da hat yeniden açılana kadar olduğu gibi bırakın.
batch-moved = Tam bu sırada bir paket girdi ya da çıktı; bu yüzden hiçbir şey değiştirilmedi. Listeye bakın ve yeniden basın.
stranded-batched = { $count ->
    [one] Hattı kapalı bir paket daha bir partide duruyor. Toplama merkezi önce partiyi dağıtır, sonra paket burada görünür.
   *[other] Hattı kapalı { $count } paket daha partilerde duruyor. Toplama merkezi önce partileri dağıtır, sonra paketler burada görünür.
  }

# İki kişinin aynı anda değiştirdiği tesis.
place-moved = Siz yazarken biri bu tesisi değiştirdi; bu yüzden henüz hiçbir şey kaydedilmedi. Yazdıklarınız aşağıda; kalmaları için yeniden kaydedin.
