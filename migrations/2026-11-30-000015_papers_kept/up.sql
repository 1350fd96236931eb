-- Papers of parcels that travel in another's box are void while they do, and hold again when the two are parted: the row
-- stays, with who brought them back. So an identifier may stand here more than once; that it holds once is the law of the
-- table of papers.
CREATE TABLE void_papers_kept (
  id TEXT NOT NULL PRIMARY KEY,
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  identifier TEXT,
  declaration TEXT NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issued_by TEXT NOT NULL,
  void_at TIMESTAMP NOT NULL,
  void_by TEXT NOT NULL,
  cause TEXT NOT NULL,
  reason TEXT NOT NULL,
  back_at TIMESTAMP,
  back_by TEXT
);
INSERT INTO void_papers_kept
  SELECT id, consignment_id, identifier, declaration, issued_at, issued_by, void_at, void_by, cause, reason, NULL, NULL
  FROM void_papers;
-- What each parcel in a box had alone stood beside the box until now.
INSERT INTO void_papers_kept
  SELECT consignment_id, consignment_id, NULL, carried_alone, combined_at, combined_by, combined_at, combined_by,
    'combined', '', NULL, NULL
  FROM combinings;
INSERT INTO void_papers_kept
  SELECT carrier_id, carrier_id, NULL, MIN(carrier_alone), MIN(combined_at), MIN(combined_by), MIN(combined_at),
    MIN(combined_by), 'combined', '', NULL, NULL
  FROM combinings GROUP BY carrier_id;
DROP TABLE void_papers;
ALTER TABLE void_papers_kept RENAME TO void_papers;
CREATE INDEX void_papers_by_consignment ON void_papers (consignment_id);
CREATE INDEX void_papers_by_identifier ON void_papers (identifier);
ALTER TABLE combinings DROP COLUMN carried_alone;
ALTER TABLE combinings DROP COLUMN carrier_alone;
-- Whether somebody parted a parcel from others: it stays apart when its batch is closed.
ALTER TABLE batch_parcels ADD COLUMN stays_apart BOOLEAN NOT NULL DEFAULT FALSE;
