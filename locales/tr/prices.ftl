## Ürün formu: templates/brand/listing.html

prices-floor = Kabul ettiğiniz en düşük tutar, { $currency }
prices-floor-hint = Döviz kurları ne olursa olsun bir adet bundan aşağıya satılmaz. Böyle bir sınır yoksa boş bırakın.
prices-regular = İndirimden önceki fiyat, { $currency }
prices-regular-hint = Yalnızca yukarıdaki fiyat indirimliyken. Mağazalar bu fiyatı ya da yasanın istediği yerlerde son haftaların en düşük fiyatını gösterir.
prices-measure = İçerik
prices-measure-hint = Bir adette ne kadar olduğu, örneğin 100 g: sayfa o zaman kilogram ya da litre başına fiyatı gösterir.
prices-unit = Birim
prices-unit-none = ölçüyle satılmaz
prices-floor-wrong = Satır { $line }: en düşük tutar { $currency } cinsinden, sıfırdan büyük ve fiyattan yüksek olmayan bir tutardır
prices-floor-high = Satır { $line }: en düşük tutar fiyattan yüksek olamaz
prices-regular-wrong = Satır { $line }: indirimden önceki fiyat { $currency } cinsinden, fiyattan yüksek bir tutardır
prices-regular-low = Satır { $line }: indirimden önceki fiyat, fiyattan yüksek olmalıdır
prices-measure-wrong = Satır { $line }: içeriği sıfırdan büyük, en fazla üç ondalıklı bir sayı olarak yazın
prices-unit-missing = Satır { $line }: içeriğin birimini seçin

## Her fiyatın yanında: templates/parts/price.html, parts/lot.html, shop/listing.html

prices-per = { $price } / { $per }
prices-reduced = İndirimli
prices-lowest =
    { $days ->
        [one] İndirimden önceki günün en düşük fiyatı: { $price }
       *[other] İndirimden önceki { $days } günün en düşük fiyatı: { $price }
    }
prices-before = İndirimden önceki fiyat: { $price }
measure-of = { $amount } { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] adet
    }
measure-one = { $unit ->
        [g] g
        [kg] kg
        [ml] ml
        [l] l
        [m] m
        [m2] m²
        [oz] oz
        [floz] fl oz
       *[piece] adet
    }
fact-contents = İçerik

## Sınırda kim öder: ürün sayfası, sepet, ödeme ve sipariş e-postası

incoterm-says = { $incoterm ->
        [dap] Belirlenen yerde teslim (DAP): Taşıyıcı kapıda sizden gümrük vergisi ve diğer vergileri isteyebilir. Bunlar burada ödediğiniz tutarın içindedir: Taşıyıcının makbuzunu bize gönderin, parasını size geri ödeyelim.
       *[ddp] Gümrük vergileri ödenmiş olarak teslim (DDP): Gümrük ve vergiler burada ödediğiniz tutarın içindedir, kapıda başka ödeme çıkmaz.
    }

## Fiş: src/web/shop/receipt.rs

receipt-floor = { $brand } için en düşük tutar: { $least } ({ $day } kuru { $rate })

## Döviz kurlarının çekilmesi: templates/ops/rates.html, today.html

rates-window = Ürün fiyatları, içinde bulundukları dönemin arifesindeki kuru korur. Dönemin kaç gün süreceğini pazarın satırı söyler (rate_days); böylece fiyatlar günden güne oynamaz.
feed-title = Bankadan kur çekme
feed-off = Kurlar kendiliğinden çekilmiyor. Günlük dosyanın adresini rates_url ayarına yazın ya da dosyaları elle yükleyin.
feed-address = Adres
feed-every =
    { $hours ->
        [one] Her saat
       *[other] { $hours } saatte bir
    }
feed-every-label = Deneme sıklığı
feed-good = Son başarılı çekim
feed-failed = Son başarısız çekim
feed-never = henüz hiç
feed-now = Şimdi çek
feed-down = Döviz kurları çekilemedi
feed-why-address = Adrese ulaşılamıyor.
feed-why-slow = Banka zamanında yanıt vermedi.
feed-why-status = Banka dosya yerine { $detail } koduyla yanıt verdi.
feed-why-large = Yanıt, bir kur dosyasından çok daha büyük.
feed-why-text = Yanıt metin değil.
feed-why-file = Dosya anlaşılmadı: { $detail }. Hiçbir bölümü kullanılmadı.
said-rates-new = Yeni döviz kurları yürürlükte.
said-rates-same = Bankada daha yenisi yok.
said-rates-failed = Kurlar çekilemedi; fiyatlar son kurlara göre kalıyor.
