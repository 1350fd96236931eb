## templates/shop/help/duties.html

help-duties-title = Co zawiera cena
help-duties-lede = Cena na stronie to cena u drzwi. Oto skąd się bierze.
help-duties-in = Co jest w środku
help-duties-in-is = Cena twórcy, cło i podatek importowy kraju, do którego jadą towary. Obok stoi dostawa, z jej własnym cłem i podatkiem. Te dwie kwoty razem to wszystko, co płacisz.
help-duties-found = Skąd bierze się każda kwota
help-duties-found-is = Cenę twórcy przeliczamy po kursie referencyjnym z ostatniego dnia bankowego, dodajemy marżę wymienioną na rachunku i stosujemy reguły, które dziś obowiązują w twoim kraju. Rachunek pod każdą ceną podaje numer każdej reguły, więc można ją sprawdzić.
help-duties-parcel = Dlaczego koszyk może się różnić od półki
help-duties-parcel-is = Urząd celny patrzy na całą paczkę. Razem towary mogą przekroczyć limit, w którym każdy z osobna się mieści, albo podzielić się należnością, którą każdy poniósłby sam. Koszyk mówi o tym, w kwotach, zanim zapłacisz.
help-duties-region = Podatki stanowe
help-duties-region-is = W Stanach Zjednoczonych podatek od sprzedaży zależy od stanu. Nie ma go w cenie na stronie; tam, gdzie musimy go pobrać, kasa doliczy go, gdy tylko będzie wiedziała, dokąd jadą towary.
help-duties-more = Jeśli ktoś poprosi o dopłatę
help-duties-more-is = Nie płać i napisz do nas. To, czego jeszcze chce urząd celny lub przewoźnik, to nasza sprawa, nie twoja.

## templates/shop/help/shipping.html

help-shipping-title = Jak podróżują towary
help-shipping-lede = Prosto z kraju twórcy albo z półki w pobliżu, zapełnionej wcześniej. Zależnie od tego, co u drzwi kosztuje mniej.
help-shipping-direct = Prosto z kraju pochodzenia
help-shipping-direct-is = Towary czekają w naszym punkcie zbiorczym, wyruszają w ciągu jednego lub dwóch dni roboczych i przekraczają granicę z gotowymi dokumentami.
help-shipping-shelf = Z półki w pobliżu
help-shipping-shelf-is = Niektóre towary przyjechały w większej ilości i są już po odprawie celnej. Docierają w kilka dni, jak każda paczka krajowa.
help-shipping-dates = O terminach
help-shipping-dates-is = Termin uwzględnia dni robocze i święta miejsca, z którego towary wyruszają. Kurierzy doręczają od poniedziałku do soboty. Jeśli koszyk jedzie w dwóch paczkach, każda ma własny termin.
help-shipping-papers = Dokumenty
help-shipping-papers-is = Zgłoszenie celne piszemy na podstawie tego, co twórca podał o każdym produkcie: co to jest, gdzie powstało, ile waży i ile kosztowało.
help-shipping-not = Co nie może podróżować
help-shipping-not-is = Niektórzy przewoźnicy nie przyjmują baterii, płynów ani magnesów, a niektóre kraje zabraniają pewnych towarów. Jeśli produkt nie może do ciebie dojechać, jego strona o tym mówi i podaje powód.

## templates/shop/help/returns.html

help-returns-title = Zwrot towaru
help-returns-lede = Wystarczy zgłoszenie na stronie zamówienia. Bez telefonu i bez drukowania formularzy.
help-returns-window = Ile jest czasu
help-returns-window-is =
    { $days ->
        [one] Jeden dzień od dnia, w którym towary dotarły.
        [few] { $days } dni od dnia, w którym towary dotarły.
        [many] { $days } dni od dnia, w którym towary dotarły.
       *[other] { $days } dnia od dnia, w którym towary dotarły.
    }
help-returns-faulty = Jeśli towar jest wadliwy, niewłaściwy lub niezgodny z opisem
help-returns-faulty-is = Wraca do ciebie wszystko: zapłata za towary, cło i podatek od nich oraz koszt dostawy. Drogę powrotną opłacamy my.
help-returns-mind = Jeśli to zmiana zdania
help-returns-mind-is = Wraca do ciebie zapłata za towary razem z cłem i podatkiem. Koszt dostawy wraca, jeśli odsyłasz całe zamówienie.
help-returns-how = Jak to działa
help-returns-how-is = Otwórz zamówienie, wybierz, co odsyłasz i dlaczego, i zobacz kwotę, zanim wyślesz zgłoszenie. Odpowie ktoś z obsługi klienta, a wiadomość powie, dokąd wysłać paczkę.
help-returns-money = Kiedy przyjdą pieniądze
help-returns-money-is = Gdy paczka do nas dotrze, na kartę użytą do zapłaty.

## templates/shop/help/about.html

help-about-title = O Entrepot
help-about-lede = Dom handlowy z towarami z daleka, które granicę mają już za sobą.
help-about-why = Po co jesteśmy
help-about-why-is = Zakupy za granicą zbyt często kończą się tym, że ktoś obcy staje przy drzwiach i prosi o pieniądze. My obliczamy cło i podatek wcześniej, wliczamy je w cenę i bierzemy za nią odpowiedzialność.
help-about-brands = Pracownie
help-about-brands-is = Sprzedajemy w imieniu ludzi, którzy te rzeczy robią. Każda pracownia sama opowiada swoją historię i sama ustala cenę; to, co zatrzymujemy za naszą pracę, jest z nią uzgodnione.
help-about-open = Można sprawdzić
help-about-open-is = Program, na którym działa ten sklep, ma otwarty kod. Każdy rachunek podaje reguły, na których się opiera, i nawet po latach można go przeliczyć co do grosza.

## templates/shop/help/legal.html

help-legal-title = Regulamin, prywatność, odpowiedzialność
help-legal-lede = Co obiecujemy, co o tobie przechowujemy i kto odpowiada za towary.
help-legal-test = To sklep na próbę: niczego nie wysyłamy i nie obciążamy żadnej karty.
help-legal-terms = Regulamin
help-legal-terms-is = Zamówienie składa się przyciskiem, na którym widnieje kwota. Cenę pokazaną w kasie trzymamy do podanej tam godziny. Do sprzedaży dochodzi z chwilą przyjęcia płatności; strona zamówienia jest jednocześnie rachunkiem.
help-legal-safety = Bezpieczeństwo
help-legal-safety-is = Nazwa i adres producenta stoją na stronie każdego produktu. Jeśli coś jest niebezpieczne, przestań tego używać i napisz do nas: zawiadomimy producenta i urząd, a pieniądze wrócą do ciebie.
help-legal-privacy = Co o tobie przechowujemy
help-legal-privacy-is = Imię i nazwisko, adres, e-mail i zamówienie, bo wymagają tego paczka i dokumenty celne. Numerów kart nie przechowujemy. Dane trafiają tylko do tych, którzy przewożą, odprawiają i rozliczają płatność, a żadna strona nie wczytuje niczego z innych witryn.
help-legal-cookies = Pliki cookie
help-legal-cookies-is = Przy samym oglądaniu nie ma żadnych. Gdy po raz pierwszy włożysz coś do koszyka lub się zalogujesz, zapisujemy jeden, żeby rozpoznać twój koszyk. Nikomu innemu nic on nie mówi.
