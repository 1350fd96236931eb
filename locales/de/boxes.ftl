# Noch einmal Sammelsendungen: Kartons, die sich Pakete teilen, was aus ihren Papieren wird, und Sammelsendungen auf geschlossenen Wegen.

batch-close-combines = { $count ->
    [one] Was an dieselbe Person geht, kommt vorher in einen Karton: ein Karton, unten aufgeführt.
   *[other] Was an dieselbe Person geht, kommt vorher in einen Karton: { $count } Kartons, unten aufgeführt.
  }
batch-offer-goes = Beim Schließen der Sammelsendung kommen sie in einen Karton.
batch-offer-parted = Jemand hat sie getrennt, deshalb bleiben sie es auch, wenn die Sammelsendung geschlossen wird.
batch-offer-papers = Für die Papiere des gemeinsamen Kartons fehlt etwas, deshalb bleiben sie getrennt, wenn die Sammelsendung geschlossen wird.
batch-boxes-say = Wo bei einem Paket andere in seinem Karton stehen, packen Sie sie hinein und drucken Sie seine Papiere neu. Die alten Etiketten gelten nicht mehr.
papers-void-combined = ungültig: mehrere Pakete in einem Karton
papers-void-parted = ungültig: Karton neu gepackt
papers-back-by = Gilt wieder seit { $moment }, durch { $name }

batch-lane-shut = Der Weg { $lane } ist geschlossen, auf ihm geht nichts ab. Lösen Sie die Sammelsendung auf: Ihre Pakete nehmen dann einen anderen Weg oder werden dem Kundendienst vorgelegt. Oder lassen Sie sie stehen, bis der Weg wieder offen ist.
batch-moved = In diesem Augenblick kam oder ging ein Paket, deshalb hat sich nichts geändert. Sehen Sie die Liste an und drücken Sie noch einmal.
stranded-batched = { $count ->
    [one] Ein weiteres Paket auf einem geschlossenen Weg liegt in einer Sammelsendung. Das Versandzentrum löst sie zuerst auf, dann erscheint es hier.
   *[other] { $count } weitere Pakete auf geschlossenen Wegen liegen in Sammelsendungen. Das Versandzentrum löst sie zuerst auf, dann erscheinen sie hier.
  }

# Ein Standort, den zwei zugleich ändern.
place-moved = Jemand hat diesen Standort geändert, während Sie schrieben; gespeichert ist noch nichts. Unten steht, was Sie geschrieben haben: Speichern Sie noch einmal, wenn es so bleiben soll.
