## templates/shop/help/duties.html

help-duties-title = Fiyatın içinde ne var
help-duties-lede = Sayfadaki fiyat, kapınızdaki fiyattır. Nasıl oluştuğunu anlatalım.
help-duties-in = İçinde olanlar
help-duties-in-is = Üreticinin fiyatı, gideceği ülkenin gümrük vergisi ve ithalat vergisi. Teslimat hemen yanında yazar; onun gümrük ve vergileri de kendi içindedir. İkisinin toplamı, ödeyeceğinizin tamamıdır.
help-duties-found = Rakamları nasıl buluyoruz
help-duties-found-is = Üreticinin fiyatını son banka gününün referans kuruyla çevirir, fişte adı yazan marjı ekler ve ülkenizde bugün geçerli olan kuralları uygularız. Her fiyatın altındaki fiş, kuralları numarasıyla gösterir; dilerseniz açıp bakabilirsiniz.
help-duties-parcel = Sepet neden raftan farklı olabilir
help-duties-parcel-is = Gümrük, paketin bütününe bakar. Ürünler tek başına altında kaldıkları bir sınırı birlikte aşabilir ya da tek tek ödeyecekleri bir tutarı paylaşabilir. Sepet bunu siz ödemeden önce, parasıyla söyler.
help-duties-region = Eyalet vergileri
help-duties-region-is = Amerika Birleşik Devletleri’nde satış vergisi eyalete bağlıdır. Sayfadaki fiyatta yer almaz; tahsil etmemiz gereken yerlerde, ürünlerin nereye gideceği belli olunca ödeme sayfası ekler.
help-duties-more = Biri sizden fazlasını isterse
help-duties-more-is = Hiçbir şey ödemeyin, bize yazın. Gümrüğün ya da bir taşıyıcının istediği her şey bizim işimizdir, sizin değil.

## templates/shop/help/shipping.html

help-shipping-title = Ürünler nasıl gelir
help-shipping-lede = Doğrudan üreticinin ülkesinden ya da önceden doldurulmuş, size yakın bir raftan. Kapınızda hangisi size daha ucuza gelirse.
help-shipping-direct = Doğrudan yerinden
help-shipping-direct-is = Ürünler toplama merkezimizde bekler, bir iki iş günü içinde yola çıkar ve evrakı önceden verilmiş olarak sınırı geçer.
help-shipping-shelf = Size yakın bir raftan
help-shipping-shelf-is = Bazı ürünler toplu olarak geldi ve gümrükten çoktan geçti. Ülke içinden gelen her paket gibi birkaç günde size ulaşır.
help-shipping-dates = Tarihler üzerine
help-shipping-dates-is = Tarihler, ürünün yola çıktığı yerin iş günlerine ve tatillerine göre hesaplanır. Hızlı kargo pazartesiden cumartesiye dağıtım yapar. Sepetiniz iki pakette geliyorsa her birinin kendi tarihi vardır.
help-shipping-papers = Evrak
help-shipping-papers-is = Gümrük beyannamesini, üreticinin her ürün için bize söylediklerinden biz yazarız: ne olduğu, nerede yapıldığı, ne kadar çektiği, fiyatının ne olduğu.
help-shipping-not = Neler gidemez
help-shipping-not-is = Bazı taşıyıcılar pil, sıvı ya da mıknatıs kabul etmez; bazı ülkeler belirli ürünleri yasaklar. Size gelemeyen bir ürün, bunu nedeniyle birlikte kendi sayfasında söyler.

## templates/shop/help/returns.html

help-returns-title = Ürün iadesi
help-returns-lede = Siparişinizin sayfasından isteyin. Telefon yok, yazdırılacak form yok.
help-returns-window = Ne kadar süreniz var
help-returns-window-is =
    { $days ->
        [one] Ürünlerin elinize ulaştığı günden başlayarak bir gün.
       *[other] Ürünlerin elinize ulaştığı günden başlayarak { $days } gün.
    }
help-returns-faulty = Kusurluysa, yanlışsa ya da anlatıldığı gibi değilse
help-returns-faulty-is = Her şey size geri döner: ürünün parası, gümrük vergisi, diğer vergiler ve teslimat. Dönüş yolunu biz öderiz.
help-returns-mind = Fikrinizi değiştirdiyseniz
help-returns-mind-is = Ürünün parası, gümrük ve vergileriyle size geri döner. Siparişin tamamını geri gönderirseniz teslimat ücreti de geri döner.
help-returns-how = Nasıl işler
help-returns-how-is = Siparişinizi açın, neyi neden geri göndereceğinizi seçin ve talebi yollamadan önce tutarı görün. Bir temsilcimiz yanıtlar; paketin nereye gideceğini de bir e-postayla bildiririz.
help-returns-money = Para ne zaman gelir
help-returns-money-is = Paket bize ulaştıktan sonra, ödeme yaptığınız karta.

## templates/shop/help/about.html

help-about-title = Entrepot hakkında
help-about-lede = Uzaklardan gelen, sınırı çoktan geride bırakmış ürünlerin ticaret evi.
help-about-why = Neden varız
help-about-why-is = Yurt dışından alışveriş çoğu zaman kapıda para isteyen bir yabancıyla biter. Biz gümrük vergisini ve diğer vergileri önceden hesaplar, fiyata katar ve sözümüzün arkasında dururuz.
help-about-brands = Atölyeler
help-about-brands-is = Ürünleri yapanlar adına satarız. Her biri kendi hikâyesini anlatır, kendi fiyatını koyar; emeğimize karşılık alacağımız pay atölyeyle kararlaştırılır.
help-about-open = Denetime açık
help-about-open-is = Bu mağazanın arkasındaki program açık kaynaklıdır. Her fiş dayandığı kuralları adıyla yazar ve yıllar sonra bile kuruşu kuruşuna yeniden kanıtlanabilir.

## templates/shop/help/legal.html

help-legal-title = Koşullar, gizlilik, sorumluluk
help-legal-lede = Ne söz veriyoruz, hakkınızda ne saklıyoruz, ürünlerin arkasında kim duruyor.
help-legal-test = Burası deneme amaçlı bir mağazadır: ürün gönderilmez, karttan para çekilmez.
help-legal-terms = Koşullar
help-legal-terms-is = Üzerinde tutar yazan düğmeye basınca sipariş verirsiniz. Ödeme sayfasının gösterdiği fiyat, belirttiği saate kadar sizin için sabittir. Satış, ödeme alındığında gerçekleşir; siparişinizin sayfası fişinizdir.
help-legal-safety = Güvenlik
help-legal-safety-is = Üreticinin adı ve adresi her ürünün sayfasında yazar. Güvenli olmayan bir şey varsa kullanmayı bırakın ve bize yazın: üreticiye ve yetkili kuruma haber veririz, paranızı da geri alırsınız.
help-legal-privacy = Hakkınızda sakladıklarımız
help-legal-privacy-is = Adınız, adresiniz, e-postanız ve siparişiniz; çünkü bir paket ve gümrük evrakı bunlarsız olmaz. Kart numaraları saklanmaz. Taşıyan, gümrükleyen ve ödeyenlerden başka kimseye bir şey aktarılmaz; hiçbir sayfa başka bir siteden içerik yüklemez.
help-legal-cookies = Çerezler
help-legal-cookies-is = Gezinirken çerez yoktur. Sepete ilk kez bir şey koyduğunuzda ya da giriş yaptığınızda, sepetinizi tanıyalım diye bir tane konur. Başka kimseye bir şey söylemez.
