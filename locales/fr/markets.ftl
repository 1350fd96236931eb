## Adresses en caisse, templates/shop/checkout.html

checkout-post-town = Ville
checkout-district = District ou ville
checkout-suburb = Localité ou ville
checkout-prefecture = Préfecture
checkout-province-or-city = Province ou ville métropolitaine

## Là où un pays ne laisse entrer aucun colis pour les particuliers

no-offer-route-closed = La douane n’admet ici aucun colis de l’étranger pour les particuliers
price-worth-shelf = Depuis un rayon de ce pays, taxe comprise, hors livraison
no-offer-route-closed-help = La vente n’est possible que depuis un rayon de ce pays, et il est vide pour le moment.
brand-why-route-closed = La douane n’y admet aucun colis de l’étranger pour les particuliers. Un stock dans un entrepôt de ce pays peut être vendu.
care-why-route-closed = la douane n’y admet aucun colis de l’étranger pour les particuliers

## Taxe d'une région : templates/shop/listing.html, cart.html, checkout.html

price-region-state = La taxe comprise dans ce prix est celle de la plupart des États. Dès que la caisse connaît votre État, elle affiche le prix avec sa taxe, avant le paiement.
price-region-province = La taxe comprise dans ce prix est celle de tout le pays. Dès que la caisse connaît votre province, elle ajoute la part provinciale et affiche le prix avant le paiement.
checkout-region-show = Voir le total pour cette adresse
checkout-region-in = Règles fiscales appliquées au total : { $region }.
checkout-region-price = Avec la taxe de la région ({ $region }), vous payez { $now }
checkout-region-price-help = Cette page indiquait { $was }. Rien n’a été débité. Le bouton au bas de la page accepte le nouveau total.
checkout-region-open = Sans région, vous payez { $now }

## Choix du pays et de la langue, templates/parts/market.html

market-language = Langue
market-currency = Payer en
market-currency-show = Afficher les prix
market-currency-say = Droits et taxes sont calculés en { $own }, puis convertis au taux du jour.
part-europe = Europe
part-americas = Amériques
part-middle-east = Moyen-Orient et Asie centrale
part-asia-pacific = Asie et Pacifique

## templates/ops/registrations.html

ops-nav-registrations = Immatriculations
registrations-title = Immatriculations fiscales à l’étranger
registrations-say = Pour quelles taxes la maison est immatriculée, et où. Cela décide de qui les perçoit ; les cotations suivent dès la prochaine, les prix garantis et les commandes gardent les leurs. Pour en charger d’autres :
registrations-none = Aucune immatriculation : la taxe à l’importation est perçue à chaque frontière.
registrations-where = Où
registrations-scheme = Régime
registrations-number = Numéro
registrations-lets = Nous permet de
registration-ioss = déclarer la TVA au guichet unique pour les importations (IOSS)
registration-marketplace = percevoir la taxe en tant que place de marché
registration-seller = percevoir la taxe en tant que vendeur immatriculé
registration-voec = percevoir la TVA sur les petits envois
registration-sales-tax = percevoir la taxe de vente de l’État
registration-regime = déclarer sous son régime
registrations-without = Boutiques sans immatriculation
registrations-without-say = La taxe à l’importation y est payée à la frontière pour le compte du client, et nous n’y percevons aucune taxe régionale.

## Le flux des articles, web/shop/feeds.rs

goods-feed-title = Articles, droits et taxes compris. Pays : { $country }
goods-feed-say = Chaque prix est celui de l’article rendu à la porte ; la livraison est indiquée à côté.
