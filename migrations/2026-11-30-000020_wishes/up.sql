-- What somebody keeps beside their cart: an account's, or, until somebody signs in, that of a visitor's session (by the
-- hash of its id). One each, so that two buttons pressed at once fill the same one.
CREATE TABLE wish_lists (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT UNIQUE REFERENCES accounts (id),
  session TEXT UNIQUE,
  created_at TIMESTAMP NOT NULL
);
CREATE TABLE wishes (
  list_id TEXT NOT NULL REFERENCES wish_lists (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  added_at TIMESTAMP NOT NULL,
  PRIMARY KEY (list_id, variant_id)
);
-- Lines taken out of a cart for now. They hold no stock and have no price.
CREATE TABLE saved_lines (
  list_id TEXT NOT NULL REFERENCES wish_lists (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  saved_at TIMESTAMP NOT NULL,
  PRIMARY KEY (list_id, variant_id)
);
-- Who is told by letter when goods are back, or cost less, in which storefront. `address` is the name under which links in
-- letters know the mail address: a signature only this program can make. `price_minor` is the price a drop is measured
-- by, in `currency`: that of the day on which it was asked for, then the last one told.
CREATE TABLE watches (
  id TEXT NOT NULL PRIMARY KEY,
  variant_id TEXT NOT NULL REFERENCES variants (id),
  kind TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  account_id TEXT REFERENCES accounts (id),
  language TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  is_foreign BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  price_minor BIGINT,
  asked_at TIMESTAMP NOT NULL,
  UNIQUE (variant_id, kind, email)
);
CREATE INDEX watches_by_front ON watches (country, currency, state, id);
CREATE INDEX watches_by_address ON watches (address);
CREATE INDEX watches_by_account ON watches (account_id);
-- How far the watches of a country and a currency have been looked through, and in which state of the world.
CREATE TABLE watch_rounds (
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  done TEXT NOT NULL,
  doing TEXT NOT NULL,
  cursor TEXT NOT NULL,
  PRIMARY KEY (country, currency)
);
-- Orders that were asked for their reviews, or of which there was nothing to ask: each is looked at once.
CREATE TABLE review_asks (
  order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
  at TIMESTAMP NOT NULL
);
-- Addresses, by the name links know them by, that want no more letters of a sort.
CREATE TABLE letter_stops (
  address TEXT NOT NULL,
  sort TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (address, sort)
);
CREATE INDEX consignment_moves_by_became ON consignment_moves (became, at);
