## templates/shop/ranges.html and the end of the header's row: every kind of goods, every house

ways-all = Барлық түрлер
ranges-title = Тауардың барлық түрлері
ranges-description = Осы дүкенде сатылатынның бәрі — түрлері мен брендтері бойынша.
ranges-brands = Барлық брендтер
