# Kural kitabındaki satırlardan yapılan başlıklar. İngilizce başlıklar kural tablolarındadır.

rulebook-rounded = Tutarlar en yakın { $step } katına yuvarlanır
rulebook-cut = Tutarlar { $step } katına aşağı yuvarlanır
rulebook-one-rate-less = Tarife yerine tek oran: { $rate }, eksi { $amount }
