-- Every move of a consignment from one state to the next: rows are added, never changed, and each seals the one before.
CREATE TABLE consignment_moves (
  id TEXT NOT NULL PRIMARY KEY,
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  position INTEGER NOT NULL,
  was TEXT NOT NULL,
  became TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  place TEXT NOT NULL,
  author TEXT NOT NULL,
  source TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (consignment_id, position)
);
-- What waits for the next hand, place by place.
CREATE INDEX consignments_by_place ON consignments (place_id, state);
