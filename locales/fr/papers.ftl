# /ops/parcels/{number} : un colis et ses papiers
parcel-title = Colis { $parcel }
scan-papers = Papiers de ce colis
papers-goods = Ce qu’il contient
papers-goods-say = Dites en anglais ce qu’est chaque objet et en quelle matière : « Porcelain teapot with bamboo handle ». « Gift » ou « parts » est refusé à la frontière. Ce que vous écrivez est gardé pour le colis suivant.
papers-latin = Le destinataire en caractères latins
papers-latin-say = Les transporteurs à l’étranger ne lisent pas cette adresse. Écrivez-la aussi en caractères latins ; les deux vont sur l’étiquette.
papers-latin-name = Nom
papers-latin-street = Numéro et rue
papers-latin-extra = Étage, porte, société
papers-latin-city = Ville
papers-make = Établir les papiers
papers-missing = { $count ->
    [one] Il manque une chose
    [many] Il manque { $count } de choses
   *[other] Il manque { $count } choses
  }
papers-no-description = { $sku } : personne n’a dit ce que c’est. Écrivez-le ci-dessous.
papers-vague = { $sku } : cela ne dit rien. Écrivez ce qu’est l’objet et en quelle matière.
papers-long = { $sku } : description trop longue. Certains systèmes de douane prennent { $most } caractères au plus.
papers-foreign = { $sku } : la douane à l’étranger ne peut pas le lire. Écrivez-le en anglais.
papers-no-hs = { $sku } : pas de numéro tarifaire. Demandez à la marque de l’ajouter à la fiche.
papers-no-origin = { $sku } : pas de pays d’origine. Demandez à la marque de l’ajouter à la fiche.
papers-no-weight = { $sku } : pas de poids. Demandez à la marque de l’ajouter à la fiche.
papers-no-value = { $sku } : pas de valeur. Demandez à la marque de fixer son prix.
papers-no-sender = { $place } n’a pas d’adresse d’expéditeur. Ajoutez-la ici :
papers-sender-latin = L’adresse d’expéditeur du site { $place } n’est pas en caractères latins. Modifiez-la ici :
papers-no-latin = L’adresse du destinataire n’est pas en caractères latins. Écrivez-la ci-dessous.
papers-no-number = Plus aucun numéro postal. Pays : { $country } (services commençant par { $services }). Ajoutez une plage ici :
papers-too-many = Trop d’articles différents pour une déclaration : { $most } au plus. Emballez-les en deux colis.
papers-gone = Le colis en est à « { $state } ». Les papiers s’établissent avant son départ.
papers-not-paid = La commande n’est pas payée. Laissez les articles en rayon.
said-papers-made = Les papiers sont établis. Imprimez d’abord l’étiquette.
papers-made = Papiers
papers-identifier = Numéro sur l’étiquette :
papers-made-by = Établis par { $name }, { $moment }
papers-label = Étiquette d’envoi
papers-customs-form = Formulaire de douane
papers-invoice = Facture commerciale
papers-packing-list = Liste de colisage
papers-return-label = Étiquette de retour
papers-itmatt = Données postales préalables
papers-h7 = Déclaration UE d’envois de faible valeur (H7)
papers-export = Déclaration d’exportation
papers-no-face = Certaines lettres de l’adresse ne peuvent pas être imprimées ici
papers-no-face-help = Les polices nécessaires ne sont pas installées. Installez les polices Noto sur cette machine, ou indiquez dans ENTREPOT_FONTS un dossier qui les contient ; puis demandez de nouveau le document.
script-arabic = Arabe
script-han = Caractères chinois
script-kana = Japonais
script-hangul = Coréen
script-other = Autres lettres

# /ops/posting : expéditeurs et numéros postaux
ops-nav-posting = Expéditeurs
posting-title = Expéditeurs et numéros postaux
posting-numbers = Numéros postaux
posting-numbers-say = Plages de numéros que la poste vous a attribuées. Chaque numéro va sur un colis et ne resservira jamais.
posting-service = Service (deux lettres)
posting-country = Pays (deux lettres)
posting-first = Premier numéro
posting-last = Dernier numéro
posting-left = Restants
posting-add = Ajouter ces numéros
posting-no-range = Ce n’est pas une plage : deux lettres pour le service, deux pour le pays, et deux numéros de huit chiffres au plus, le plus petit d’abord.
posting-overlaps = Certains de ces numéros sont déjà là : { $first } à { $last }. Vérifiez l’envoi de la poste.
posting-senders = Expéditeurs
posting-senders-say = L’expéditeur que nomment les papiers, en caractères latins.
posting-name = Nom
posting-street = Numéro et rue
posting-postcode = Code postal
posting-city = Ville
posting-phone = Téléphone
posting-email = E-mail
posting-save = Enregistrer cet expéditeur
