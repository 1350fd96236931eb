## Words that every room uses.

days-span = { $from } – { $to }
weight-grams = { $n } g
weight-kilograms = { $n } kg
size-centimetres = { $long } × { $wide } × { $high } cm
