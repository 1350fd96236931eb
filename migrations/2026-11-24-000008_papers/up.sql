-- Who sends from a place, as papers name it: Latin letters.
CREATE TABLE senders (
  place_id TEXT NOT NULL PRIMARY KEY REFERENCES places (id),
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  postcode TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL
);
-- What goods are and of what, in English, for customs.
CREATE TABLE customs_texts (
  listing_id TEXT NOT NULL PRIMARY KEY REFERENCES listings (id),
  description TEXT NOT NULL
);
-- Ranges of postal identifiers (UPU S10) that operators gave to the shop. Each number is taken once.
CREATE TABLE s10_ranges (
  id TEXT NOT NULL PRIMARY KEY,
  service TEXT NOT NULL,
  country TEXT NOT NULL,
  first_number BIGINT NOT NULL,
  last_number BIGINT NOT NULL,
  next_number BIGINT NOT NULL,
  added_at TIMESTAMP NOT NULL,
  added_by TEXT NOT NULL,
  UNIQUE (service, country, first_number)
);
-- Papers as they were issued: what was declared is kept, and printed from again.
CREATE TABLE papers (
  consignment_id TEXT NOT NULL PRIMARY KEY REFERENCES consignments (id),
  identifier TEXT UNIQUE,
  declaration TEXT NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issued_by TEXT NOT NULL
);
