## Words that every room uses.

days-span = { $from } – { $to }
weight-grams = { $n } غ
weight-kilograms = { $n } كغ
size-centimetres = { $long } × { $wide } × { $high } سم
