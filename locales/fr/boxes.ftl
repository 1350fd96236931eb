# Encore les groupages : les cartons que des colis partagent, ce que deviennent leurs papiers, et les groupages de liaisons fermées.

batch-close-combines = { $count ->
    [one] Ce qui va à la même personne est d’abord réuni dans un carton : un carton, indiqué ci-dessous.
    [many] Ce qui va à la même personne est d’abord réuni dans un carton : { $count } de cartons, indiqués ci-dessous.
   *[other] Ce qui va à la même personne est d’abord réuni dans un carton : { $count } cartons, indiqués ci-dessous.
  }
batch-offer-goes = La fermeture du groupage les réunit dans un carton.
batch-offer-parted = Quelqu’un les a séparés : la fermeture du groupage les laisse séparés.
batch-offer-papers = Il manque quelque chose pour les papiers du carton commun : la fermeture du groupage les laisse séparés.
batch-boxes-say = Quand d’autres colis sont indiqués dans le carton d’un colis, emballez-les avec lui et imprimez de nouveau ses papiers. Les anciennes étiquettes ne valent plus.
papers-void-combined = annulés : plusieurs colis dans un carton
papers-void-parted = annulés : carton refait
papers-back-by = Remis en vigueur par { $name }, { $moment }

batch-lane-shut = La liaison { $lane } est fermée : rien ne peut partir. Défaites le groupage : ses colis prennent alors un autre itinéraire, ou sont soumis au service client. Ou laissez-le tel quel jusqu’à la réouverture de la liaison.
batch-moved = Un colis est entré ou sorti au même instant : rien n’a été modifié. Regardez la liste et appuyez de nouveau.
stranded-batched = { $count ->
    [one] Un autre colis sur une liaison fermée se trouve dans un groupage. La plateforme défait d’abord le groupage ; le colis apparaît ensuite ici.
    [many] { $count } d’autres colis sur des liaisons fermées se trouvent dans des groupages. La plateforme défait d’abord les groupages ; les colis apparaissent ensuite ici.
   *[other] { $count } autres colis sur des liaisons fermées se trouvent dans des groupages. La plateforme défait d’abord les groupages ; les colis apparaissent ensuite ici.
  }

# Un site que deux personnes modifient en même temps.
place-moved = Quelqu’un a modifié ce site pendant votre saisie : rien n’est encore enregistré. Ce que vous avez écrit est ci-dessous ; enregistrez de nouveau pour le garder.
