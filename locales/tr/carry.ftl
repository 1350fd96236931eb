## entrepot import listings: bir ürün dosyasının satırında yanlış olan. Orada olması gereken, “beklenen:” sözünün ardından gelir.

carry-fault = satır { $line }, { $column }: bulunan “{ $value }”, beklenen: { $expected }
carry-cells =
    { $count ->
        [one] bir hücre; çünkü bir başlık var
       *[other] { $count } hücre, başlıklar kadar
    }
carry-key = ürünün adı (Handle, SKU ya da id)
carry-title = ürünün ilk satırında bir başlık
carry-nothing = bir fiyat ya da bir resim adresi
carry-gift-card = ürün; hediye kartı burada satılmaz
carry-not-shipped = kargoyla gönderilen ürün
carry-grouped = kendi başına bir ürün; grup yalnızca başka ürünleri sayar
carry-external = başka bir mağazada değil, burada satılan ürün
carry-kind = bildiğimiz bir ürün türü: simple, variable ya da variation
carry-not-new = yeni ürün
carry-no-parent = bu dosyadaki bir variable ürünün SKU’su ya da id: ile numarası
carry-no-forms = bu dosyada en az bir variation satırı olan ürün
carry-price =
    { $digits ->
        [0] { $currency } cinsinden sıfırdan büyük, ondalıksız bir fiyat
        [one] { $currency } cinsinden sıfırdan büyük bir fiyat, noktayla ve en fazla bir ondalık basamakla
       *[other] { $currency } cinsinden sıfırdan büyük bir fiyat, noktayla ve en fazla { $digits } ondalık basamakla
    }
carry-amount = para birimiyle bir tutar (14.90 EUR)
carry-currency = markanın para birimi { $currency } cinsinden fiyatlar
carry-other-price = { $currency } cinsinden, noktayla bir fiyat ya da boş hücre
carry-unpriced = bir fiyat ya da boş hücre
carry-above-price = fiyattan büyük olmayan bir tutar
carry-no-unit = yanındaki miktarın birimi
carry-measure = birimiyle bir miktar; örneğin g, kg, ml, cl, l, m ya da m2
carry-no-choice = bu addaki özellik için bir seçenek
carry-stray-choice = boş hücre: ürünün ilk satırında böyle bir özellik yok
carry-same-choice = ürünün başka hiçbir varyantında olmayan seçenekler
carry-choices = satır başına bir seçenek: kodu, virgül, adı
carry-options = varyantları ayıran en fazla { $most } özellik
carry-forms = bir satırdan en fazla { $most } varyant
carry-no-sku = bir kod; Handle ve seçeneklerden kod çıkarılamadı
carry-sku = boşluk ve / ? # içermeyen, en fazla 64 karakterlik bir kod
carry-sku-twice = önceki satırlarda olmayan bir kod
carry-sku-taken = başka hiçbir üründe olmayan bir kod
carry-tariff = 6 ila 10 rakamlı bir tarife kodu
carry-origin = ülkenin iki harfi
carry-grams = gram olarak ağırlık
carry-weight = birimiyle bir ağırlık (210 g, 3.2 lb)
carry-side = birimiyle bir uzunluk (20 cm, 8 in)
carry-pieces = bir adet sayısı
carry-language = dilin iki harfi
carry-flag = TRUE ya da FALSE
carry-restrictions = şu sözcüklerden herhangi biri, aralarında boşlukla: { $words }
carry-unfit-choice = ürünün her özelliği için bir seçenek
carry-unfit-option = her birinin adı olan en fazla üç özellik
carry-unfit = yayımdaki ürünü satışa uygun tutan bir değer
carry-unkept = kaydedilebilen bir ürün; bu arada kimse değiştirmemeli

## Merchant akışındaki niteliklerin özellik olarak adları

carry-option-colour = Renk
carry-option-size = Boy
carry-option-material = Malzeme
carry-option-pattern = Desen

## Bir dosya neden okunmaz

carry-no-brand = { $brand } adında bir marka yok; önce ekleyin ya da var olanlar için /ops sayfasına bakın
carry-no-place = { $place } kodlu bir tesis yok; kodlar /ops/places sayfasında
carry-no-form = bu, bildiğimiz bir ürün dosyası değil. Okuduklarımız: Shopify ürün CSV’si (Handle ya da URL handle, Title, Price), WooCommerce ürün CSV’si (Type, SKU, Name, Regular price) ve Google Merchant akışları (XML ya da id, title, price sütunlu tablo). Hangisi olduğu --form ile belirtilir.
carry-no-column = dosyada { $columns } sütunu yok; ürünleri bütün sütunlarıyla ve İngilizce başlıklarla yeniden dışa aktarın
carry-not-text = satır { $line }: UTF-8 metni değil; dosyayı CSV UTF-8 olarak kaydedin
carry-malformed = satır { $line }: { $why }
carry-under-way = bu dosyayı şu anda başka bir işlem içe aktarıyor; burada başka bir şey kaydedilmedi

## İçe aktarma nasıl gidiyor, sonunda ne oldu

carry-resumes =
    { $count ->
        [one] Bu dosya yarıda kalmıştı: bir ürün tamam, satır { $line }. Ondan sonrasıyla sürüyor.
       *[other] Bu dosya yarıda kalmıştı: { $count } ürün tamam, sonuncusu satır { $line }. Ondan sonrasıyla sürüyor.
    }
carry-kept =
    { $count ->
        [one] şimdiye kadar kaydedilen: bir ürün, satır { $line }
       *[other] şimdiye kadar kaydedilen: { $count } ürün, son satır { $line }
    }
carry-draft = taslak { $product }: { $lacks }
carry-more-drafts =
    { $count ->
        [one] … ve bir taslak daha; hepsi markanın panelinde
       *[other] … ve { $count } taslak daha; hepsi markanın panelinde
    }
carry-lack-hs6 =
    { $count ->
        [one] { $count } varyant: tarife alt pozisyonu
       *[other] { $count } varyant: tarife alt pozisyonu
    }
carry-lack-origin =
    { $count ->
        [one] { $count } varyant: menşe ülkesi
       *[other] { $count } varyant: menşe ülkesi
    }
carry-lack-weight =
    { $count ->
        [one] { $count } varyant: ağırlık
       *[other] { $count } varyant: ağırlık
    }
carry-faults-in =
    { $count ->
        [one] Kullanılamayan bir satır şu dosyada: { $file }
       *[other] Kullanılamayan { $count } satır şu dosyada: { $file }
    }
carry-more-faults =
    { $count ->
        [one] … ve bir tane daha; --errors FILE hepsini yazar
       *[other] … ve { $count } tane daha; --errors FILE hepsini yazar
    }
carry-others =
    { $count ->
        [one] Başka bir markanın bir ürünü atlandı.
       *[other] Başka markaların { $count } ürünü atlandı.
    }
carry-dry-run = Deneme çalıştırması, hiçbir şey kaydedilmedi. Sonuç şöyle olurdu:
carry-sum = Satır: { $rows }. Ürün: { $products } (varyant: { $variants }). Eklenen: { $added }. Değişen: { $changed }. Aynı kalan: { $same }. Satıştan önce tamamlanacak: { $drafts }. Panelden eklenecek resim: { $pictures }. Hatalı hücre: { $faults }.

## entrepot export listings ve templates/brand/listings.html

carry-export = CSV olarak dışa aktar
carry-exported =
    { $count ->
        [one] Bir ürün dışa aktarıldı, { $variants } varyantla.
       *[other] { $count } ürün dışa aktarıldı, { $variants } varyantla.
    }
carry-left-out =
    { $count ->
        [one] Bir ürün dışarıda kaldı: satılabilecek bir şeyi yok ya da henüz metni yok.
       *[other] { $count } ürün dışarıda kaldı: satılabilecek bir şeyleri yok ya da henüz metinleri yok.
    }
