# Une cotation en toutes lettres : titres des règles, avis, étapes du calcul (entrepot quote --json --explain).

## Titres des règles. Les titres anglais sont dans les tables ; ceux-ci servent à ce qu'une table ne nomme pas.

rule-stated = Indiqué dans la demande
rule-duty = Droits de douane { $rate } sur les marchandises relevant du { $code }
rule-duty-any = Droits de douane { $rate } sur les autres marchandises
rule-duty-specific = Droits de douane { $rate } et { $each } sur les marchandises relevant du { $code }
rule-duty-preferential = Droits de douane préférentiels { $rate } sur les marchandises relevant du { $code }
rule-duty-additional = Droits de douane additionnels { $rate } sur les marchandises relevant du { $code }
rule-duty-simplified = Droits de douane simplifiés { $rate } sur les marchandises relevant du { $code }
rule-tax = { $tax } { $rate }
rule-tax-region = { $tax } { $rate } ({ $region })
rule-relief-duty = Pas de droits de douane jusqu’à { $limit }
rule-relief-tax = Pas de taxe à l’importation jusqu’à { $limit }
rule-waived-small = Les petits montants ne sont pas perçus : { $limit }
rule-domestic = Vente depuis un stock en libre pratique : pas de droits de douane
rule-closed = Cet itinéraire est fermé
rule-flat-duty = Droit forfaitaire de { $amount } par sous-position tarifaire
rule-over-allowance = { $rate } sur ce qui dépasse { $limit }
rule-one-rate = Un taux unique de { $rate } à la place du tarif
rule-checkout-up-to = Taxe perçue en caisse jusqu’à { $limit }
rule-checkout = Taxe perçue en caisse
rule-border = Droits et taxe à l’importation perçus à la frontière
rule-fee = { $fee } : { $amount }
rule-fee-share = { $fee } : { $rate } de la valeur en douane

## Avis

quote-notice-relief = Pas de droits de douane : la valeur reste dans la franchise de { $limit }.
quote-notice-over = La valeur dépasse { $limit } : des droits de douane s’appliquent.
quote-notice-flat-shared = D’autres marchandises d’une sous-position tarifaire déjà présente dans l’envoi n’ajoutent pas une nouvelle fois { $amount }.
quote-notice-at-checkout-within = La taxe est perçue en caisse : la valeur ne dépasse pas { $limit }.
quote-notice-at-checkout = La taxe est perçue en caisse.
quote-notice-uncertain = Cette règle est marquée comme incertaine dans les tables.
quote-notice-domestic = Vente depuis un stock en libre pratique : pas de droits de douane.

## Étapes du calcul. Les lignes sont numérotées comme dans la demande, à partir de 0.

quote-step-rate = Un { $from } vaut { $rate } { $to }, taux publié le { $day } ({ $source }).
quote-step-rate-stated = Un { $from } vaut { $rate } { $to } ({ $source }).
quote-step-goods = Ligne { $line } : { $quantity } × { $code }, soit { $amount }.
quote-step-carriage = La ligne { $line } supporte { $amount } des frais de transport.
quote-step-carriage-insured = La ligne { $line } supporte { $amount } des frais de transport et { $insurance } de l’assurance.
quote-step-value = La valeur en douane est de { $amount }.
quote-step-charge = Ligne { $line } : { $charge } { $rate } sur { $base }, soit { $amount } ({ $rule }).
quote-step-charge-each = Ligne { $line } : { $charge } à { $each }, soit { $amount } ({ $rule }).
quote-step-charge-flat = Ligne { $line } : { $charge }, soit { $amount } ({ $rule }).
quote-step-fee-line = Ligne { $line } : { $fee }, { $amount } ({ $rule }).
quote-step-fee = L’envoi supporte : { $fee }, { $amount } ({ $rule }).
quote-step-total = Au total : { $amount }.
quote-step-collected = Droits, taxes et frais : { $checkout } perçus en caisse, { $delivery } à la livraison.
