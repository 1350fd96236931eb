-- New roads of parcels that have not left. What the shopper bought stays with the parcel; here stands how it goes now, at
-- the law and rates of that day, and what that costs the house beyond the road before. Rows are added, never changed.
CREATE TABLE reroutes (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  position INTEGER NOT NULL,
  left_lane TEXT NOT NULL,
  took_lane TEXT NOT NULL,
  plan TEXT NOT NULL,
  receipt TEXT NOT NULL,
  currency TEXT NOT NULL,
  extra_minor BIGINT NOT NULL,
  promised DATE NOT NULL,
  arrives DATE NOT NULL,
  author TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  UNIQUE (consignment_id, position)
);
CREATE INDEX reroutes_by_order ON reroutes (order_id);
-- Parcels on a closed lane that nobody but an agent can decide about, and those that an agent lets wait. `lanes` is the
-- version of the lanes at which the program looked last.
CREATE TABLE stranded (
  consignment_id TEXT NOT NULL PRIMARY KEY REFERENCES consignments (id),
  lane_id TEXT NOT NULL REFERENCES lanes (id),
  why TEXT NOT NULL,
  lanes BIGINT NOT NULL,
  waits BOOLEAN NOT NULL,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at TIMESTAMP NOT NULL
);
-- What was done for a parcel that is gone: its money back, or the same goods once more. One of the two, once.
CREATE TABLE remedies (
  consignment_id TEXT NOT NULL PRIMARY KEY REFERENCES consignments (id),
  order_id TEXT NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL,
  replacement_id TEXT UNIQUE REFERENCES consignments (id),
  plan TEXT,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  CHECK ((kind = 'replacement' AND replacement_id IS NOT NULL AND plan IS NOT NULL)
      OR (kind = 'refund' AND replacement_id IS NULL AND plan IS NULL))
);
CREATE INDEX remedies_by_order ON remedies (order_id);
-- Whose place a replacement takes; none for what was sold.
ALTER TABLE consignments ADD COLUMN replaces TEXT;
CREATE UNIQUE INDEX consignments_by_replaced ON consignments (replaces);
-- Workers ask every other second what lies on closed lanes.
CREATE INDEX consignments_by_road ON consignments (lane_id, state);
-- Papers that no longer hold. Their identifier is never given again.
CREATE TABLE void_papers (
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
CREATE INDEX void_papers_by_consignment ON void_papers (consignment_id);
