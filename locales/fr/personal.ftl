## templates/parts/personal.html : des articles faits pour quelqu’un, sur la page d’une fiche

personal-title = Fait pour vous
personal-required = à remplir
personal-optional = facultatif
personal-none = Rien
personal-room =
    { $most ->
        [one] Un seul caractère.
        [many] { $most } de caractères au plus.
       *[other] { $most } caractères au plus.
    }
personal-room-lines =
    { $lines ->
        [one] Une seule ligne, { $most } caractères.
        [many] { $lines } de lignes au plus, { $most } caractères en tout.
       *[other] { $lines } lignes au plus, { $most } caractères en tout.
    }
personal-costs = Avec cela, la pièce coûte { $price }, droits et taxes compris.
personal-picture-room = Un fichier JPEG, PNG ou WebP, 12 Mo au plus. Il n’est vu que de vous et de l’atelier ; le lieu et la date de prise de vue sont retirés.
personal-picture-sent = La photo envoyée
personal-picture-forget = En envoyer une autre, ou aucune
personal-preview = Voir l’aperçu
personal-preview-shows = L’article avec votre texte
personal-preview-note = À peu près ainsi. L’atelier réalise chaque pièce à la main.
personal-priced = Le prix ci-dessus est celui d’une pièce faite ainsi, droits et taxes compris.
personal-days =
    { $days ->
        [one] La fabrication demande { $days } jour de plus.
        [many] La fabrication demande { $days } de jours de plus.
       *[other] La fabrication demande { $days } jours de plus.
    }
personal-back-exempt = Ce qui est fait exprès pour vous ne se renvoie pas pour un simple changement d’avis. Vous pouvez le renvoyer s’il arrive cassé, si ce n’est pas le bon ou s’il diffère de sa description.
personal-back-free = Ce qui est fait pour vous se renvoie comme le reste.
personal-check = Regardez ceci encore une fois, s’il vous plaît
personal-needed = Remplissez ce champ, pour que nous puissions le faire
personal-too-long =
    { $most ->
        [one] Il y a de la place pour un seul caractère
        [many] Il y a de la place pour { $most } de caractères. Raccourcissez
       *[other] Il y a de la place pour { $most } caractères. Raccourcissez
    }
personal-too-many-lines =
    { $most ->
        [one] Il y a de la place pour une seule ligne
        [many] Il y a de la place pour { $most } de lignes
       *[other] Il y a de la place pour { $most } lignes
    }
personal-forbidden = L’atelier ne peut pas écrire « { $sign } ». Retirez-le ou choisissez-en un autre
personal-no-choice = Choisissez dans la liste
personal-no-picture = Cette photo n’est plus là. Envoyez-la encore une fois
personal-too-often = Vous avez envoyé beaucoup de photos. Mettez l’article au panier, ou revenez plus tard

## templates/shop/cart.html, templates/shop/return.html

personal-change = Modifier le texte
personal-no-offer = La marque ne le fait plus ainsi. Modifiez le texte, ou retirez l’article
personal-return-refused = Fait exprès pour vous : ne se renvoie pas pour un changement d’avis, seulement si quelque chose ne va pas
personal-return-only = Fait exprès pour vous : ne se renvoie que s’il est cassé, si ce n’est pas le bon ou s’il diffère de sa description.

## templates/brand/personal.html : ce qu’une fiche demande à qui le fait faire pour soi

personal-title-brand = Personnalisation
personal-brand-say = Demandez un texte, un choix ou une photo. Une réponse obligatoire ne coûte rien de plus : comptez-la dans le prix. Une réponse facultative peut coûter plus ; le supplément fait partie de la valeur de l’article, pour la douane aussi.
personal-brand-edit = Définir ce que vous demandez
personal-plate = Emplacement
personal-plate-say = En centièmes de la photo principale, pour l’aperçu.
personal-look = Technique
personal-look-engraved = gravé
personal-look-embroidered = brodé
personal-look-printed = imprimé
personal-plate-left = Depuis la gauche
personal-plate-top = Depuis le haut
personal-plate-width = Largeur
personal-plate-height = Hauteur
personal-plate-turn = Rotation, en degrés
personal-plate-wrong = Le marquage sortirait de la photo
personal-field = Champ { $number }
personal-kind = Ce que vous demandez
personal-kind-none = rien
personal-kind-text = un texte
personal-kind-choice = un choix
personal-kind-upload = une photo
personal-surcharge = Supplément en { $currency }
personal-surcharge-wrong = Écrivez un montant, par exemple 12.50
personal-more-days = Jours en plus
personal-most = Caractères, maximum
personal-lines = Lignes, maximum
personal-number-wrong = Écrivez un nombre de { $least } à { $most }
personal-must = Réponse obligatoire
personal-scripts = Écritures possibles :
personal-script-needed = Cochez les écritures que vous pouvez exécuter
personal-script-latin = Latine
personal-script-greek = Grecque
personal-script-cyrillic = Cyrillique
personal-script-arabic = Arabe
personal-script-han = Caractères chinois
personal-script-kana = Kanas japonais
personal-script-hangul = Coréenne
personal-script-hearts = Cœurs
personal-name = Nom
personal-hint = Indication
personal-choices-needed = Écrivez au moins un choix, douze au plus
personal-required-costs = Une réponse obligatoire ne peut pas coûter plus. Comptez-la dans le prix, ou proposez un choix sans supplément
personal-two-pictures = Demandez une seule photo au plus
personal-unfit = Cela ne peut pas être demandé ainsi

## templates/mail/letter.html

personal-letter-line = { $title } ({ $answers })
personal-letter-answer = { $name } : { $answer }
