# Les colis : où en est chacun (pages des commandes, service client, scan), et la page de scan, /ops/scan.

parcel-allocated = Réservé
parcel-picked = Prélevé
parcel-packed = Emballé
parcel-batched = Mis en sac
parcel-handed-over = Chez le transporteur
parcel-exported = Sorti du pays d’expédition
parcel-at-border = À la frontière
parcel-held = Retenu à la frontière
parcel-cleared = Dédouané
parcel-last-mile = En cours de livraison
parcel-delivered = Livré
parcel-returned = En retour
parcel-lost = Perdu
parcel-destroyed = Détruit
parcel-released = Non envoyé
parcel-cancelled = Annulé avant l’envoi

parcel-by-scan = scanné
parcel-by-desk = selon le transporteur
parcel-by-program = par la boutique

# La page de la commande
order-tracking = Numéro de suivi : { $tracking }
order-parcel-moves = Le parcours de ce colis

# Service client : le colis d'une commande
care-parcel-state = État
care-parcel-moves = Mouvements de ce colis
care-parcel-tell = Ce que dit le transporteur
care-parcel-note = Note
care-parcel-when = Quand (UTC), si ce n’est pas à l’instant
care-parcel-move = Noter
care-parcel-not-so = Ce colis ne peut pas passer de « { $state } » à cet état. Regardez ses mouvements ci-dessous, puis choisissez de nouveau.
care-parcel-choose = Choisissez ce que dit le transporteur.
care-parcel-when-wrong = Indiquez quand c’est arrivé : date et heure UTC, pas dans le futur.
care-parcel-late = arrivé tard, sans effet
care-parcel-again = signalé de nouveau
care-parcel-occurred = survenu { $at }
care-story-parcel-moved = Mouvement d’un colis
said-parcel-moved = Noté. Si le client doit le savoir, un e-mail est en route.
said-parcel-known = Rien n’a changé : ce colis en est déjà là.
said-parcel-late = Noté, mais trop tard : le colis est allé plus loin et garde son état.

# /ops/scan
ops-nav-scan = Scan
scan-title = Scanner des colis
scan-say = Choisissez où vous travaillez et ce que vous faites, puis scannez les étiquettes l’une après l’autre.
scan-place = Site
scan-step = Étape
scan-choose = Commencer
scan-pick = Prélever
scan-pack = Emballer
scan-hand-over = Remettre
scan-parcel = Numéro de colis ou de suivi
scan-waiting = En attente ici
scan-leaves = départ au plus tard le { $day }
scan-none = Rien n’attend à cette étape. Choisissez-en une autre ci-dessus, ou prenez une tasse de thé.
scan-more = Voici les { $count } plus urgents ; d’autres attendent.
scan-done = { $parcel } : { $state }.
scan-already = { $parcel } a déjà été scanné : { $state }. Rien n’a changé.
scan-nothing = Rien n’a été scanné. Scannez l’étiquette, ou tapez le numéro puis Entrée.
scan-unknown = Aucun colis n’a le numéro « { $parcel } ». Scannez de nouveau, ou tapez le numéro imprimé sous le code-barres.
scan-not-paid = { $parcel } appartient à une commande non payée. Laissez-le en rayon.
scan-not-yet = { $parcel } en est à « { $state } ». Une autre étape passe avant : choisissez-la ci-dessus.
scan-off = { $parcel } a été annulé et ne part pas. Remettez les articles en rayon.
scan-other-place = { $parcel } ne part pas d’ici. Site de départ : { $city }. Mettez-le de côté.

# E-mails
posted-parcel-moved = Nouvelles d’un colis
mail-parcel-moved-subject = { $state ->
    [handed_over] Votre commande { $number } est en route
    [held] Votre commande { $number } attend à la frontière
    [delivered] Votre commande { $number } a été livrée
    [returned] Un colis de la commande { $number } nous revient
    [found] Un colis de la commande { $number } est retrouvé
   *[lost] Un colis de la commande { $number } manque à l’appel
  }
mail-parcel-moved = { $state ->
    [handed_over] Le colis { $parcel } de la commande { $number } est chez le transporteur. Arrivée prévue chez vous : { $days }.
    [held] Le colis { $parcel } de la commande { $number } est en cours de contrôle à la douane. Nous répondons à ses questions ; s’il nous faut quelque chose de votre part, nous vous écrirons. Il n’y a rien à payer.
    [delivered] Le colis { $parcel } de la commande { $number } a été livré. Si vous ne l’avez pas reçu, répondez à cet e-mail, s’il vous plaît.
    [returned] Le colis { $parcel } de la commande { $number } n’a pas pu être livré et nous revient. Nous vous écrirons pour la suite.
    [found] Le colis { $parcel } de la commande { $number }, qui était introuvable, est réapparu et poursuit son chemin. Si cela change quelque chose pour vous, nous vous écrirons.
   *[lost] Le colis { $parcel } de la commande { $number } est introuvable. Nous en sommes désolés. Vous ne perdez rien : nous vous écrirons au sujet d’un remplacement ou de votre argent.
  }
mail-parcel-tracking = Suivi par { $carrier } sous le numéro { $tracking }.

# /ops/lanes/{code}
lane-close = Fermer cette liaison
lane-open = Ouvrir cette liaison
lane-close-say = Dès maintenant, aucun nouveau prix n’est établi sur une liaison fermée. Un client en caisse reçoit un prix sur une autre liaison, s’il y en a une.
lane-open-say = Dès maintenant, de nouveaux prix peuvent y être établis.
lane-reason = Motif
lane-reason-needed = Dites pourquoi, pour la personne qui suivra : « grève jusqu’à vendredi ».
lane-late = Quelqu’un l’a fait avant vous. Voici où en est la liaison.
lane-waiting = Vendu sur cette liaison et pas encore parti
lane-none = Rien n’attend cette liaison.
said-lane-closed = La liaison est fermée. Voyez ci-dessous les colis qui y ont été vendus.
said-lane-opened = La liaison est ouverte.

# Annulé avant le départ, ou perdu : la page de la commande et le service client
order-heading-called-off = Cette commande est annulée
order-call-off = Annuler cette commande
order-call-off-say = Rien n’est encore emballé : vous pouvez l’annuler maintenant. Rien ne part, et tout ce que vous avez payé vous revient par le même moyen.
order-call-off-one = Annuler ce colis
order-call-off-one-say = Il n’est pas encore emballé : vous pouvez l’annuler maintenant. Il ne part pas, et tout ce que vous avez payé pour lui vous revient par le même moyen : articles, livraison, droits et taxes.
order-called-off-back = { $went ->
    [yes] Annulé avant l’envoi. Nous vous avons rendu { $amount }, par le moyen de paiement utilisé.
   *[no] Annulé avant l’envoi. Nous vous rendons { $amount }, par le moyen de paiement utilisé.
  }
order-loss-back = { $went ->
    [yes] Un colis n’est pas arrivé. Nous vous avons rendu { $amount }, par le moyen de paiement utilisé.
   *[no] Un colis n’est pas arrivé. Nous vous rendons { $amount }, par le moyen de paiement utilisé.
  }
care-call-off = Annuler ce colis
care-call-off-all = Annuler toute la commande
care-call-off-means = Rien ne part, le stock redevient disponible, et le client est remboursé aussitôt de { $amount } : articles, transport, droits, taxes et frais. Il reçoit un e-mail. C’est irréversible.
care-call-off-note = Quelques mots pour l’e-mail, s’il y a lieu
care-loss-refund = Rembourser ce colis
care-loss-means = Ce colis est perdu. Le client est remboursé aussitôt de { $amount } : tout ce qui a été payé pour lui, une fois. La maison prend la perte à sa charge ; la marque est payée pour ses articles. Le client reçoit un e-mail.
care-loss-refunded = L’argent de ce colis a été rendu
care-loss-found = Ce colis, remboursé comme perdu, est réapparu
care-loss-found-say = Le client a été remboursé de { $amount } et recevra peut-être aussi les articles. Écrivez-lui : soit il garde les articles et les paie, soit il les renvoie.
care-story-called-off = Colis annulé avant le départ
care-story-loss-refunded = Perte remboursée
said-called-off = Annulé. Rien ne part, et l’argent est en route.
said-called-off-waits = Annulé. Rien ne part ; le prestataire de paiement ne répond pas encore, l’argent sera rendu dès qu’il le fera.
said-loss-refunded = L’argent est en route, et un e-mail le dit.
unowed-not-paid = Cette commande n’est pas payée : il n’y a rien à rendre.
unowed-left = Le colis { $parcel } est parti (« { $state } ») et ne peut plus être annulé. Une fois arrivé, il pourra être renvoyé.
unowed-begun = Le colis { $parcel } est déjà à l’emballage et ne peut pas être annulé ici. Écrivez-nous : tant que le transporteur ne l’a pas, nous pouvons encore l’arrêter.
unowed-off = Le colis { $parcel } a déjà été annulé. Rien n’a changé.
unowed-not-gone = Ce colis en est à « { $state } » : seul un colis perdu ou détruit se rembourse ainsi.
unowed-return-open = Le retour { $rma } du même colis est encore ouvert. Décidez-en d’abord.
unowed-nothing = Tout ce qui a été payé pour lui est déjà rendu, ou en route. Rien n’a changé.

posted-called-off = E-mail : annulé avant l’envoi
posted-loss-refunded = E-mail : perte remboursée
mail-called-off-subject = Annulé : commande { $number }
mail-called-off = { $count ->
    [one] Le colis { $parcels } de la commande { $number } est annulé et ne sera pas envoyé.
    [many] Les colis { $parcels } de la commande { $number } sont annulés et ne seront pas envoyés.
   *[other] Les colis { $parcels } de la commande { $number } sont annulés et ne seront pas envoyés.
  }
mail-loss-refunded-subject = Votre argent pour un colis perdu de la commande { $number }
mail-loss-refunded = { $count ->
    [one] Le colis { $parcels } de la commande { $number } ne vous parviendra pas. Nous en sommes désolés et vous rendons tout ce que vous avez payé pour lui. S’il arrivait malgré tout, écrivez-nous, s’il vous plaît.
    [many] Les colis { $parcels } de la commande { $number } ne vous parviendront pas. Nous en sommes désolés et vous rendons tout ce que vous avez payé pour eux. S’ils arrivaient malgré tout, écrivez-nous, s’il vous plaît.
   *[other] Les colis { $parcels } de la commande { $number } ne vous parviendront pas. Nous en sommes désolés et vous rendons tout ce que vous avez payé pour eux. S’ils arrivaient malgré tout, écrivez-nous, s’il vous plaît.
  }
mail-owed-sent = L’argent vous revient par le moyen de paiement utilisé. Votre banque peut avoir besoin de quelques jours pour l’afficher.
