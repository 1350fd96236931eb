## templates/parts/voices.html: Bewertungen und Fragen auf der Seite eines Artikels

voices-title = Bewertungen
voices-how = Jede davon hat jemand geschrieben, dem wir diesen Artikel geliefert haben. Wir veröffentlichen Lob und Tadel gleichermaßen.
voices-none = Noch hat niemand diesen Artikel bewertet. Wer ihn hier gekauft hat, kann es tun, sobald er angekommen ist.
voices-none-fit = Eine solche Bewertung gibt es nicht.
voices-count =
    { $count ->
        [one] Eine Bewertung
       *[other] { $count } Bewertungen
    }
voices-stars = { $stars } von 5 Sternen
voices-with =
    { $count ->
        [one] Ein Stern
       *[other] { $count } Sterne
    }
voices-choose = Nur manche Bewertungen zeigen
voices-all = Alle Bewertungen
voices-with-photos = Mit Fotos ({ $count })
voices-somebody = Jemand, der hier gekauft hat
voices-edited = geändert am { $day }
voices-photo = Foto { $number } zur Bewertung
voices-answer = { $brand } antwortet
questions-title = Fragen
questions-none = Noch ist keine Frage beantwortet.
questions-ask = Zu diesem Artikel etwas fragen

## templates/shop/review.html

review-title = Ihre Bewertung
review-link = Bewerten
review-say = Dazu stehen der Name, den Sie eingeben, das Land, in das Ihr Paket ging, und die gekaufte Ausführung. Sonst nichts von Ihrer Bestellung.
review-not-delivered = Dieser Artikel ist noch nicht angekommen. Sobald er da ist, können Sie ihn hier bewerten.
review-hidden = Wir zeigen diese Bewertung nicht, denn: { $reason }
review-stars = Wie gefällt es Ihnen?
review-stars-needed = Wählen Sie einen bis fünf Sterne
review-headline = Überschrift, wenn Sie mögen
review-text = Was sollten andere wissen?
review-text-needed = Schreiben Sie ein, zwei Sätze
review-name = Ihr Name, wie andere ihn lesen
review-name-say = Zum Beispiel Anna B.
review-name-needed = Tippen Sie den Namen ein, der bei Ihrer Bewertung stehen soll
review-language = Sprache, in der Sie schreiben
review-photos = Fotos, wenn Sie mögen
review-photos-say = Bis zu vier, als JPEG, PNG oder WebP, zusammen 24 MB. Wo und wann sie entstanden sind, entfernen wir.
review-photo-kept = Foto { $number } behalten
review-photos-many = Höchstens vier Fotos. Nehmen Sie welche weg
review-photos-large = Diese Dateien sind zusammen größer als 24 MB. Senden Sie weniger oder kleinere
review-photo-wrong = { $file }: { $why }
review-send = Bewertung veröffentlichen
review-save = Änderungen speichern
review-withdraw = Bewertung zurücknehmen
review-withdraw-say = Sie verschwindet sofort, mit ihren Fotos und der Antwort darauf.
said-review-shown = Danke. Ihre Bewertung ist veröffentlicht.
said-review-withdrawn = Ihre Bewertung ist weg.

## templates/shop/ask.html, templates/shop/question.html

question-title = Frage zu: { $title }
question-say = { $brand } liest sie und antwortet Ihnen per E-Mail. Frage und Antwort stehen danach auf der Seite, Ihre Adresse nie.
question-text = Ihre Frage
question-text-needed = Schreiben Sie Ihre Frage
question-too-often = Sie haben in einer Stunde mehrere Fragen gestellt. Warten Sie ein wenig und senden Sie diese dann
question-name = Ihr Name, wie andere ihn lesen, wenn Sie mögen
question-email = Ihre E-Mail-Adresse
question-email-say = Nur für die Antwort. Vorher senden wir einen Link, mit dem Sie sie bestätigen.
question-send = Frage senden
question-confirm = Frage bestätigen
question-confirm-title = Ist das Ihre Frage?
question-confirm-say = Bestätigen Sie sie, dann geht sie an { $brand }.
question-sent-title = Ihre Frage liegt bei { $brand }
question-sent-say = Die Antwort kommt per E-Mail zu Ihnen.
said-question-asked = Danke. Ihre Frage ist unterwegs zur Marke.
said-question-mailed = Wir haben Ihnen eine E-Mail gesendet. Öffnen Sie den Link darin, dann ist Ihre Frage unterwegs.

## templates/brand/voices.html

brand-nav-voices = Fragen und Bewertungen
brand-voices-waiting =
    { $count ->
        [0] Nichts wartet auf eine Antwort.
        [one] Eine Frage oder Bewertung wartet auf eine Antwort.
       *[other] { $count } Fragen und Bewertungen warten auf eine Antwort.
    }
brand-voices-open = Offene Fragen
brand-voices-answered = Beantwortete Fragen
brand-voices-none = Niemand wartet auf eine Antwort.
brand-voices-no-reviews = Noch gibt es keine Bewertung Ihrer Artikel.
brand-voices-answer = Ihre Antwort
brand-voices-answer-needed = Schreiben Sie eine Antwort
brand-voices-language = Sprache Ihrer Antwort
brand-voices-send = Antworten
brand-voices-again = Neu formulieren
said-answered = Ihre Antwort steht auf der Seite.

## templates/care/voices.html

care-nav-voices = Bewertungen und Fragen
care-voices-say = Was gegen das Recht oder die Regeln des Hauses verstößt, kann von seiner Seite genommen werden. Nennen Sie den Grund: Wer eine Bewertung schrieb, liest ihn.
care-voices-question = Frage
care-voices-hide = Verbergen
care-voices-reason = Grund
care-voices-reason-needed = Nennen Sie den Grund
care-voices-show = Wieder zeigen
care-voices-hidden = Verborgen: { $reason }
care-voices-unanswered = Noch nicht beantwortet
care-voices-none = Noch hat niemand etwas geschrieben.
said-voice-hidden = Verborgen und im Protokoll vermerkt.
said-voice-shown = Wieder gezeigt und im Protokoll vermerkt.

## Briefe

mail-question-confirm-subject = Bitte bestätigen Sie Ihre Frage
mail-question-confirm = Sie haben nach „{ $title }“ gefragt. Öffnen Sie den Link, um Ihre Adresse zu bestätigen; dann geht Ihre Frage an die Marke. Haben Sie nichts gefragt, lassen Sie diesen Brief einfach liegen.
mail-question-answered-subject = Eine Antwort zu „{ $title }“
mail-question-answered = Die Marke hat Ihre Frage zu „{ $title }“ beantwortet.
mail-question-yours = Sie haben gefragt: { $text }
mail-question-open = Zum Artikel
mail-review-ask = Wenn Sie die Ware eine Weile benutzt haben: Andere würden gern lesen, wie Sie sie finden. Von der Seite Ihrer Bestellung aus können Sie eine Bewertung schreiben.
