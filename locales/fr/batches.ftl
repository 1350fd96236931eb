# Groupages de l'envoi direct : /ops/batches, un groupage, et les entrées et sorties par la page de scan.

ops-nav-batches = Groupages
batches-title = Groupages
batches-say = Les colis pour un même pays sont réunis à la plateforme, mis en sacs et remis ensemble. Un groupage prend des colis jusqu’à son heure limite, ou jusqu’à ce que vous le fermiez.
batches-open = Ouverts aux colis
batches-none-open = Aucun groupage n’est ouvert. Le premier colis scanné en ouvre un.
batches-closed = En attente du transporteur
batches-none-closed = Aucun groupage fermé n’attend.
batches-ended = Partis récemment
batches-none-ended = Aucun groupage n’est encore parti.
batches-outside = Emballés et hors groupage
batches-outside-say = Ils rejoignent le prochain groupage, ou sont remis seuls. Dans les deux cas, le client ne paie rien de plus.
batches-none-outside = Aucun colis emballé ne reste en dehors.

batch = Groupage
batch-title = Groupage { $batch }
batch-pieces = Colis
batch-weight = Poids
batch-cut-off = Heure limite
batch-value = Valeur déclarée
batch-closed-by = Fermé par
batch-clock = { $moment } ({ $zone })
batch-close = Fermer le groupage
batch-close-say = Le manifeste est établi et ne change plus. Un colis qui vient après rejoint le prochain groupage, ou part seul.
batch-files = Manifeste et déclarations
batch-manifest = Manifeste
batch-declarations = Déclarations en douane
batch-hand-over = Remettre au transporteur
batch-hand-over-say = { $count ->
    [one] Le colis du manifeste part, et son client reçoit un e-mail.
    [many] Les { $count } de colis du manifeste partent ensemble, et leurs clients reçoivent un e-mail.
   *[other] Les { $count } colis du manifeste partent ensemble, et leurs clients reçoivent un e-mail.
  }
batch-dissolve = Défaire le groupage
batch-dissolve-say = S’il ne peut pas partir ainsi : ses colis repassent à l’état « Emballé » et seront groupés de nouveau. Le manifeste est conservé, mais rien ne part plus sous son numéro.
batch-inside = Colis par sac
batch-dissolved-say = Voici ce que portait le manifeste. Les colis en ont été retirés depuis.
batch-bag-most = Un sac pèse { $weight } au plus.
batch-nothing = Il n’y a rien dedans.
batch-bag = Sac { $bag }
batch-bag-sum = { $count ->
    [one] un colis, { $weight }
    [many] { $count } de colis, { $weight }
   *[other] { $count } colis, { $weight }
  }
batch-parcel = Colis
batch-identifier = Identifiant
batch-order = Commande
batch-take-out = Retirer
batch-take-out-one = Retirer le colis { $parcel }

batch-open = Ouvert aux colis
batch-due = Heure limite passée : à fermer
batch-closed = Fermé
batch-handed-over = Remis
batch-dissolved = Défait

batch-no-hub = D’ici, les colis partent un par un. Remettez-le seul.
batch-lane-closed = La liaison { $lane } est fermée : rien n’est groupé pour elle. Mettez le colis de côté jusqu’à sa réouverture.
batch-no-papers = { $parcel } n’a pas encore de papiers. Établissez-les d’abord, puis scannez de nouveau.
batch-no-bag = Il n’y a pas de sac { $bag }. Le prochain nouveau est le sac { $next }.
batch-bag-full = Le sac { $bag } pèserait plus de { $weight }. Prenez un autre sac, ou laissez le champ vide.
batch-too-heavy = Il est plus lourd qu’un sac entier ({ $weight }). Remettez-le seul.
batch-sealed = Il figure au manifeste du groupage { $batch }, qui est fermé. Il part avec lui ; pour l’en sortir, défaites d’abord le groupage.
batch-not-inside = Il n’est dans aucun groupage.
batch-empty = Le groupage est vide : il n’y a rien à fermer.
batch-stands = Impossible à présent : le groupage en est à « { $state } ». Voici où il en est.

said-batch-closed = Le groupage est fermé. Son manifeste est ci-dessous.
said-batch-left = Le groupage est chez le transporteur, et les clients reçoivent leurs e-mails.
said-batch-apart = Le groupage est défait. Ses colis repassent à l’état « Emballé ».
said-batch-out = Le colis est sorti du groupage et repasse à l’état « Emballé ».

scan-collect = Mettre au groupage
scan-take-out = Sortir du groupage
scan-bag = Sac
scan-bag-hint = Laissez vide, et le colis va dans le sac qui a de la place.
scan-bag-wrong = Tapez le numéro d’un sac, ou laissez le champ vide.
scan-within = Dans le sac { $bag } du groupage { $batch }
scan-taken-out = Sorti du groupage { $batch }

batch-offers = Peuvent voyager dans un même carton
batch-offers-say = Ils vont à la même personne, à la même adresse. Ensemble, ils sont déclarés pour la somme de leurs valeurs ; ce que les clients ont payé ne change pas.
batch-offer = { $count ->
    [one] Un colis coûte seul { $apart } de transport, droits, taxes et frais, et { $together } dans un même carton : { $saves } de moins.
    [many] { $count } de colis coûtent un par un { $apart } de transport, droits, taxes et frais, et { $together } dans un même carton : { $saves } de moins.
   *[other] { $count } colis coûtent un par un { $apart } de transport, droits, taxes et frais, et { $together } dans un même carton : { $saves } de moins.
  }
batch-combine = Réunir dans un carton
batch-part = Séparer de nouveau
batch-part-one = Séparer ce qui voyage dans le carton de { $parcel }
batch-with = avec { $parcel } dans son carton
batch-in-box = Voyage dans le carton de { $parcel }, sous ses papiers
batch-boxed = Il partage un carton avec { $parcel }. Séparez-les d’abord sur la page du groupage.
batch-apart = Il n’y a plus rien à réunir ici : un des colis est parti, ou ce ne serait pas moins cher.
said-batch-combined = Ils voyagent désormais dans un même carton. Imprimez de nouveau ses papiers.
said-batch-parted = Chacun redevient un colis à part, avec les papiers qu’il avait.
care-story-combined = Réuni dans un carton avec un autre colis
care-story-parted = De nouveau un colis à part
