-- What people who were sent goods say of them: at most one review of a listing by an order. `version` goes up with every
-- change, so that of two changes at once one is refused. `photos` holds keys and sizes of pictures as JSON.
CREATE TABLE reviews (
  id TEXT NOT NULL PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listings (id),
  brand_id TEXT NOT NULL REFERENCES brands (id),
  order_id TEXT NOT NULL REFERENCES orders (id),
  order_line_id TEXT NOT NULL REFERENCES order_lines (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  name TEXT NOT NULL,
  photos TEXT NOT NULL,
  state TEXT NOT NULL,
  hidden_because TEXT NOT NULL,
  version INTEGER NOT NULL,
  written_at TIMESTAMP NOT NULL,
  edited_at TIMESTAMP,
  answer TEXT,
  answer_language TEXT,
  answered_at TIMESTAMP,
  UNIQUE (order_id, listing_id)
);
CREATE INDEX reviews_by_listing ON reviews (listing_id, state, written_at);
CREATE INDEX reviews_by_brand ON reviews (brand_id, written_at);
-- How many shown reviews of a listing gave how many stars, by the language they are written in. Kept by the change that
-- shows or hides one, in its own transaction.
CREATE TABLE review_tallies (
  listing_id TEXT NOT NULL REFERENCES listings (id),
  language TEXT NOT NULL,
  one BIGINT NOT NULL,
  two BIGINT NOT NULL,
  three BIGINT NOT NULL,
  four BIGINT NOT NULL,
  five BIGINT NOT NULL,
  with_photos BIGINT NOT NULL,
  PRIMARY KEY (listing_id, language)
);
-- What people ask before they buy. Shown once the brand answered.
CREATE TABLE questions (
  id TEXT NOT NULL PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listings (id),
  brand_id TEXT NOT NULL REFERENCES brands (id),
  account_id TEXT REFERENCES accounts (id),
  email TEXT,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  hidden BOOLEAN NOT NULL,
  hidden_because TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  answer TEXT,
  answer_language TEXT,
  answered_at TIMESTAMP
);
CREATE INDEX questions_by_listing ON questions (listing_id, state, answered_at);
CREATE INDEX questions_by_brand ON questions (brand_id, state, asked_at);
