# Ancora i lotti: le scatole che i pacchi dividono, che ne è dei loro documenti, e i lotti di tratte chiuse.

batch-close-combines = { $count ->
    [one] Ciò che va alla stessa persona si mette prima in una scatola: una scatola, indicata sotto.
    [many] Ciò che va alla stessa persona si mette prima in una scatola: { $count } di scatole, indicate sotto.
   *[other] Ciò che va alla stessa persona si mette prima in una scatola: { $count } scatole, indicate sotto.
  }
batch-offer-goes = Alla chiusura del lotto vanno in una scatola.
batch-offer-parted = Qualcuno li ha separati, quindi alla chiusura del lotto restano separati.
batch-offer-papers = Manca qualcosa per i documenti della scatola comune, quindi alla chiusura del lotto restano separati.
batch-boxes-say = Dove un pacco è indicato con altri nella sua scatola, imballali lì e ristampane i documenti. Le vecchie etichette non valgono più.
papers-void-combined = annullati: più pacchi in una scatola
papers-void-parted = annullati: scatola rifatta
papers-back-by = Ripristinati da { $name }, { $moment }

batch-lane-shut = La tratta { $lane } è chiusa, quindi non parte nulla. Sciogli il lotto: i suoi pacchi prendono allora un altro percorso, o passano all’assistenza clienti. Oppure lascialo com’è finché la tratta non riapre.
batch-moved = Un pacco è entrato o uscito proprio in questo momento, quindi non è stato modificato nulla. Guarda l’elenco e premi di nuovo.
stranded-batched = { $count ->
    [one] Un altro pacco su una tratta chiusa è in un lotto. Il centro di smistamento prima scioglie il lotto; poi il pacco compare qui.
    [many] Altri { $count } di pacchi su tratte chiuse sono nei lotti. Il centro di smistamento prima scioglie i lotti; poi i pacchi compaiono qui.
   *[other] Altri { $count } pacchi su tratte chiuse sono nei lotti. Il centro di smistamento prima scioglie i lotti; poi i pacchi compaiono qui.
  }

# Una sede che due persone modificano insieme.
place-moved = Qualcuno ha modificato questa sede mentre scrivevi, quindi non è ancora salvato nulla. Qui sotto c’è quello che hai scritto; salva di nuovo per tenerlo.
