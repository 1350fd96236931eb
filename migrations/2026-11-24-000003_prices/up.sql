-- What a price may not fall under, what it was before it was reduced, and how much there is in one unit.
-- The least a brand accepts and the price before a reduction stand in the currency of `currency`.
ALTER TABLE variants ADD COLUMN floor_minor BIGINT;
ALTER TABLE variants ADD COLUMN regular_minor BIGINT;
ALTER TABLE variants ADD COLUMN reduced_at TIMESTAMP;
-- An amount and a unit (`250 g`).
ALTER TABLE variants ADD COLUMN measure TEXT;

-- Every shelf price a variant ever had in a country, from when on. Append only.
CREATE TABLE price_log (
  id TEXT NOT NULL PRIMARY KEY,
  variant_id TEXT NOT NULL REFERENCES variants (id),
  country TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  currency TEXT NOT NULL,
  price_minor BIGINT NOT NULL
);
CREATE INDEX price_log_by_variant ON price_log (variant_id, country, at);
-- How far the log of a country has been brought: the state of the world last gone through, the one being gone
-- through, and the last variant of it that is done.
CREATE TABLE price_rounds (
  country TEXT NOT NULL PRIMARY KEY,
  done TEXT NOT NULL,
  doing TEXT NOT NULL,
  cursor TEXT NOT NULL
);

-- The feed of exchange rates: one row, by which equal processes see who tried last and what became of it.
CREATE TABLE rate_feed (
  name TEXT NOT NULL PRIMARY KEY,
  tried_at TIMESTAMP,
  good_at TIMESTAMP,
  failed_at TIMESTAMP,
  failure TEXT NOT NULL
);
INSERT INTO rate_feed (name, failure) VALUES ('daily', '');
