# Sözle bir fiyat hesabı: kural başlıkları, bildirimler, hesabın adımları (entrepot quote --json --explain).

## Kural başlıkları. İngilizce başlıklar kural tablolarındadır; bunlar tablonun adlandırmadıkları içindir.

rule-stated = Talepte belirtilmiş
rule-duty = { $code } ürünlerinde gümrük vergisi { $rate }
rule-duty-any = Diğer ürünlerde gümrük vergisi { $rate }
rule-duty-specific = { $code } ürünlerinde gümrük vergisi { $rate } ve { $each }
rule-duty-preferential = { $code } ürünlerinde tercihli gümrük vergisi { $rate }
rule-duty-additional = { $code } ürünlerinde ilave gümrük vergisi { $rate }
rule-duty-simplified = { $code } ürünlerinde basitleştirilmiş gümrük vergisi { $rate }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate }, bölge: { $region }
rule-relief-duty = Gümrük vergisi muafiyeti, üst sınır { $limit }
rule-relief-tax = İthalat vergisi muafiyeti, üst sınır { $limit }
rule-waived-small = Küçük tutarlar tahsil edilmez: { $limit }
rule-domestic = Serbest dolaşımdaki stoktan satış: gümrük vergisi yok
rule-closed = Bu yol kapalı
rule-flat-duty = Her tarife alt pozisyonu için { $amount } maktu gümrük vergisi
rule-over-allowance = { $limit } üzerindeki kısma { $rate }
rule-one-rate = Tarife yerine tek oran: { $rate }
rule-checkout-up-to = Ödeme sırasında alınan vergi, üst sınır { $limit }
rule-checkout = Ödeme sırasında alınan vergi
rule-border = Sınırda gümrük vergisi ve ithalat vergisi
rule-fee = { $fee }: { $amount }
rule-fee-share = { $fee }: gümrük kıymeti üzerinden { $rate }

## Bildirimler

quote-notice-relief = Gümrük vergisi yok: Değer, { $limit } tutarındaki muafiyet sınırı içinde.
quote-notice-over = Değer { $limit } sınırını aştığı için gümrük vergisi uygulanıyor.
quote-notice-flat-shared = Gönderide tarife alt pozisyonu zaten bulunan ürünler için ayrıca { $amount } alınmaz.
quote-notice-at-checkout-within = Vergi ödeme sırasında alınır: Değer { $limit } sınırı içinde.
quote-notice-at-checkout = Vergi ödeme sırasında alınır.
quote-notice-uncertain = Bu kural, kural tablolarında kesin değil diye işaretli.
quote-notice-domestic = Serbest dolaşımdaki stoktan satış: gümrük vergisi yok.

## Hesabın adımları. Satırlar talepteki gibi 0’dan numaralanır.

quote-step-rate = Bir { $from } = { $rate } { $to }; yayım günü { $day } ({ $source }).
quote-step-rate-stated = Bir { $from } = { $rate } { $to } ({ $source }).
quote-step-goods = Satır { $line }: { $quantity } × { $code }, tutar { $amount }.
quote-step-carriage = Satır { $line }, taşıma ücretinden { $amount } pay alıyor.
quote-step-carriage-insured = Satır { $line }, taşıma ücretinden { $amount }, sigortadan { $insurance } pay alıyor.
quote-step-value = Gümrük kıymeti: { $amount }.
quote-step-charge = Satır { $line }: { $charge } { $rate }, matrah { $base }, tutar { $amount } ({ $rule }).
quote-step-charge-each = Satır { $line }: { $charge }, birim { $each }, tutar { $amount } ({ $rule }).
quote-step-charge-flat = Satır { $line }: { $charge }, tutar { $amount } ({ $rule }).
quote-step-fee-line = Satır { $line }: { $fee }, tutar { $amount } ({ $rule }).
quote-step-fee = Gönderi için { $fee }: { $amount } ({ $rule }).
quote-step-total = Toplam: { $amount }.
quote-step-collected = Gümrük vergisi, diğer vergiler ve ücretlerden ödeme sırasında alınan: { $checkout }, teslimatta alınan: { $delivery }.
