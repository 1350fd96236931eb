ALTER TABLE batch_parcels DROP COLUMN stays_apart;
ALTER TABLE combinings ADD COLUMN carried_alone TEXT NOT NULL DEFAULT '';
ALTER TABLE combinings ADD COLUMN carrier_alone TEXT NOT NULL DEFAULT '';
UPDATE combinings SET
  carried_alone = (SELECT MAX(declaration) FROM void_papers AS alone
    WHERE alone.consignment_id = combinings.consignment_id AND alone.cause = 'combined' AND alone.back_at IS NULL),
  carrier_alone = (SELECT MAX(declaration) FROM void_papers AS alone
    WHERE alone.consignment_id = combinings.carrier_id AND alone.cause = 'combined' AND alone.back_at IS NULL);
CREATE TABLE void_papers_before (
  id TEXT NOT NULL PRIMARY KEY,
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  identifier TEXT UNIQUE,
  declaration TEXT NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issued_by TEXT NOT NULL,
  void_at TIMESTAMP NOT NULL,
  void_by TEXT NOT NULL,
  cause TEXT NOT NULL,
  reason TEXT NOT NULL
);
INSERT INTO void_papers_before
  SELECT id, consignment_id, identifier, declaration, issued_at, issued_by, void_at, void_by, cause, reason
  FROM void_papers WHERE back_at IS NULL AND cause NOT IN ('combined', 'parted');
DROP TABLE void_papers;
ALTER TABLE void_papers_before RENAME TO void_papers;
CREATE INDEX void_papers_by_consignment ON void_papers (consignment_id);
