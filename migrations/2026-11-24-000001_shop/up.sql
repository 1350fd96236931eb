-- Portable DDL: the same text runs on SQLite and PostgreSQL.
-- Ids are UUIDv7 kept as text. Times are UTC. Money is minor units beside a currency. Rates are decimal text.

-- What a process keeps in memory, with the number by which it sees that its copy is old.
CREATE TABLE versions (
  name TEXT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  value TEXT NOT NULL
);
-- Keys made by the program itself (the one that signs forms and locks).
CREATE TABLE keys (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  made_at TIMESTAMP NOT NULL
);

-- Every rulebook ever used, by hash.
CREATE TABLE rulebooks (
  hash TEXT NOT NULL PRIMARY KEY,
  engine INTEGER NOT NULL,
  tables TEXT NOT NULL,
  loaded_at TIMESTAMP NOT NULL,
  loaded_by TEXT NOT NULL
);
CREATE TABLE fx_rates (
  currency TEXT NOT NULL,
  day DATE NOT NULL,
  rate TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (currency, day)
);
CREATE TABLE pegs (
  currency TEXT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE,
  anchor TEXT NOT NULL,
  rate TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (currency, from_day)
);

-- Brands and what they list.
CREATE TABLE brands (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  founded INTEGER NOT NULL,
  maker TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE TABLE brand_texts (
  brand_id TEXT NOT NULL REFERENCES brands (id),
  language TEXT NOT NULL,
  city TEXT NOT NULL,
  tagline TEXT NOT NULL,
  story TEXT NOT NULL,
  PRIMARY KEY (brand_id, language)
);
CREATE TABLE commissions (
  brand_id TEXT NOT NULL REFERENCES brands (id),
  from_day DATE NOT NULL,
  to_day DATE,
  rate TEXT NOT NULL,
  PRIMARY KEY (brand_id, from_day)
);
CREATE TABLE categories (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL
);
CREATE TABLE category_texts (
  category_id TEXT NOT NULL REFERENCES categories (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (category_id, language)
);
CREATE TABLE listings (
  id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brands (id),
  category_id TEXT REFERENCES categories (id),
  slug TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  import_key TEXT,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  published_at TIMESTAMP,
  UNIQUE (brand_id, import_key)
);
CREATE INDEX listings_by_category ON listings (category_id, state);
CREATE TABLE listing_texts (
  listing_id TEXT NOT NULL REFERENCES listings (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  care TEXT NOT NULL,
  -- What is searched: title, summary, brand and SKUs, folded by the program (SQLite lower-cases ASCII alone).
  folded TEXT NOT NULL,
  PRIMARY KEY (listing_id, language)
);
-- Words of options: value '' is the option's own name, any other value is one of its choices.
CREATE TABLE option_words (
  listing_id TEXT NOT NULL REFERENCES listings (id),
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  rank INTEGER NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (listing_id, position, value, language)
);
CREATE TABLE pictures (
  id TEXT NOT NULL PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listings (id),
  position INTEGER NOT NULL,
  media TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX pictures_by_listing ON pictures (listing_id);
CREATE TABLE picture_texts (
  picture_id TEXT NOT NULL REFERENCES pictures (id),
  language TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (picture_id, language)
);
CREATE TABLE variants (
  id TEXT NOT NULL PRIMARY KEY,
  listing_id TEXT NOT NULL REFERENCES listings (id),
  position INTEGER NOT NULL,
  sku TEXT NOT NULL UNIQUE,
  option1 TEXT,
  option2 TEXT,
  option3 TEXT,
  price_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  hs6 TEXT,
  tariff_code TEXT,
  origin TEXT,
  weight_g INTEGER,
  length_mm INTEGER,
  width_mm INTEGER,
  height_mm INTEGER,
  restrictions TEXT NOT NULL,
  picture_id TEXT REFERENCES pictures (id),
  active BOOLEAN NOT NULL
);
CREATE INDEX variants_by_listing ON variants (listing_id);

-- Where goods lie and how they travel.
CREATE TABLE places (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  cutoff TEXT NOT NULL,
  handling_days INTEGER NOT NULL,
  working_days TEXT NOT NULL,
  consolidates BOOLEAN NOT NULL,
  currency TEXT NOT NULL,
  handling_per_parcel_minor BIGINT NOT NULL,
  handling_per_unit_minor BIGINT NOT NULL,
  packaging_g INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE TABLE place_texts (
  place_id TEXT NOT NULL REFERENCES places (id),
  language TEXT NOT NULL,
  city TEXT NOT NULL,
  PRIMARY KEY (place_id, language)
);
CREATE TABLE holidays (
  place_id TEXT NOT NULL REFERENCES places (id),
  day DATE NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (place_id, day)
);
CREATE TABLE lanes (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  place_id TEXT NOT NULL REFERENCES places (id),
  country TEXT NOT NULL,
  carrier TEXT NOT NULL,
  mode TEXT NOT NULL,
  channel TEXT NOT NULL,
  incoterm TEXT NOT NULL,
  transit_min INTEGER NOT NULL,
  transit_max INTEGER NOT NULL,
  refuses TEXT NOT NULL,
  open BOOLEAN NOT NULL,
  border TEXT,
  position INTEGER NOT NULL
);
CREATE TABLE rate_cards (
  id TEXT NOT NULL PRIMARY KEY,
  lane_id TEXT NOT NULL REFERENCES lanes (id),
  from_day DATE NOT NULL,
  to_day DATE,
  currency TEXT NOT NULL,
  first_weight_g INTEGER NOT NULL,
  first_minor BIGINT NOT NULL,
  step_g INTEGER NOT NULL,
  step_minor BIGINT NOT NULL,
  volumetric_divisor INTEGER NOT NULL,
  max_weight_g INTEGER NOT NULL,
  fuel TEXT NOT NULL
);
CREATE TABLE stock (
  place_id TEXT NOT NULL REFERENCES places (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  free BIGINT NOT NULL CHECK (free >= 0),
  held BIGINT NOT NULL CHECK (held >= 0),
  PRIMARY KEY (place_id, variant_id)
);
CREATE INDEX stock_by_variant ON stock (variant_id);
-- Every movement of stock; the sums are the levels.
CREATE TABLE stock_moves (
  id TEXT NOT NULL PRIMARY KEY,
  place_id TEXT NOT NULL REFERENCES places (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  free_delta BIGINT NOT NULL,
  held_delta BIGINT NOT NULL,
  reason TEXT NOT NULL,
  order_id TEXT,
  author TEXT NOT NULL,
  at TIMESTAMP NOT NULL
);

-- People.
CREATE TABLE accounts (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  brand_id TEXT REFERENCES brands (id),
  language TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP
);
CREATE TABLE carts (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT REFERENCES accounts (id),
  state TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX carts_by_account ON carts (account_id);
CREATE TABLE cart_lines (
  cart_id TEXT NOT NULL REFERENCES carts (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  quantity INTEGER NOT NULL,
  added_at TIMESTAMP NOT NULL,
  PRIMARY KEY (cart_id, variant_id)
);
CREATE TABLE sessions (
  id_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT REFERENCES accounts (id),
  cart_id TEXT REFERENCES carts (id),
  csrf TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL
);
CREATE TABLE throttles (
  name TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  since TIMESTAMP NOT NULL
);

-- Orders.
CREATE TABLE orders (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  attempt TEXT NOT NULL UNIQUE,
  account_id TEXT REFERENCES accounts (id),
  cart_id TEXT NOT NULL REFERENCES carts (id),
  state TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  language TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT,
  currency TEXT NOT NULL,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  goods_minor BIGINT NOT NULL,
  shipping_minor BIGINT NOT NULL,
  duty_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  fees_minor BIGINT NOT NULL,
  total_minor BIGINT NOT NULL,
  day DATE NOT NULL,
  rulebook TEXT NOT NULL REFERENCES rulebooks (hash),
  engine INTEGER NOT NULL,
  locked_plan TEXT NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  paid_at TIMESTAMP,
  closed_at TIMESTAMP
);
CREATE INDEX orders_by_account ON orders (account_id);
CREATE INDEX orders_by_email ON orders (email);
CREATE TABLE consignments (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  position INTEGER NOT NULL,
  number TEXT NOT NULL UNIQUE,
  place_id TEXT NOT NULL REFERENCES places (id),
  lane_id TEXT NOT NULL REFERENCES lanes (id),
  brand_id TEXT REFERENCES brands (id),
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  shipping_minor BIGINT NOT NULL,
  total_minor BIGINT NOT NULL,
  receipt TEXT NOT NULL,
  journey TEXT NOT NULL,
  arrives_from DATE NOT NULL,
  arrives_to DATE NOT NULL,
  reason TEXT NOT NULL,
  alternatives TEXT NOT NULL
);
CREATE INDEX consignments_by_order ON consignments (order_id);
CREATE TABLE order_lines (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  brand_id TEXT NOT NULL REFERENCES brands (id),
  position INTEGER NOT NULL,
  variant_id TEXT NOT NULL REFERENCES variants (id),
  sku TEXT NOT NULL,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  options TEXT NOT NULL,
  media TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  currency TEXT NOT NULL,
  goods_minor BIGINT NOT NULL,
  total_minor BIGINT NOT NULL,
  hs6 TEXT NOT NULL,
  origin TEXT NOT NULL
);
CREATE INDEX order_lines_by_order ON order_lines (order_id);
CREATE INDEX order_lines_by_brand ON order_lines (brand_id);
-- Every amount of an order as it was charged: refunds come from these.
CREATE TABLE charges (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  consignment_id TEXT NOT NULL REFERENCES consignments (id),
  order_line_id TEXT REFERENCES order_lines (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  collector TEXT NOT NULL,
  rate TEXT,
  base_minor BIGINT,
  rule TEXT NOT NULL
);
CREATE INDEX charges_by_order ON charges (order_id);
CREATE TABLE order_events (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  at TIMESTAMP NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX order_events_by_order ON order_events (order_id);
CREATE TABLE order_codes (
  order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
  code_hash TEXT NOT NULL,
  tries INTEGER NOT NULL,
  expires_at TIMESTAMP NOT NULL
);
CREATE TABLE payments (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  provider TEXT NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  reference TEXT,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX payments_by_order ON payments (order_id);
-- The books of the embedded test provider: what it answered for which key. Not ours to trust, only to ask.
CREATE TABLE test_provider (
  key TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  at TIMESTAMP NOT NULL
);
CREATE TABLE returns (
  id TEXT NOT NULL PRIMARY KEY,
  rma TEXT NOT NULL UNIQUE,
  order_id TEXT NOT NULL REFERENCES orders (id),
  decision TEXT NOT NULL,
  parcel TEXT NOT NULL,
  refund TEXT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  note TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  decided_at TIMESTAMP,
  received_at TIMESTAMP,
  refunded_at TIMESTAMP
);
CREATE INDEX returns_by_order ON returns (order_id);
CREATE TABLE return_lines (
  return_id TEXT NOT NULL REFERENCES returns (id),
  order_line_id TEXT NOT NULL REFERENCES order_lines (id),
  quantity INTEGER NOT NULL,
  PRIMARY KEY (return_id, order_line_id)
);
CREATE TABLE refunds (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  return_id TEXT NOT NULL REFERENCES returns (id),
  payment_id TEXT NOT NULL REFERENCES payments (id),
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  reference TEXT,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);

-- The books: double entry, append only.
CREATE TABLE entries (
  id TEXT NOT NULL PRIMARY KEY,
  at TIMESTAMP NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL UNIQUE,
  order_id TEXT REFERENCES orders (id),
  memo TEXT NOT NULL
);
CREATE TABLE postings (
  entry_id TEXT NOT NULL REFERENCES entries (id),
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  brand_id TEXT REFERENCES brands (id),
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  PRIMARY KEY (entry_id, position)
);

-- What leaves afterwards, what happened, and what changed.
CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  country TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_at TIMESTAMP NOT NULL,
  last_error TEXT NOT NULL,
  order_id TEXT REFERENCES orders (id),
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP
);
CREATE INDEX outbox_by_state ON outbox (state, next_at);
CREATE TABLE audit (
  id TEXT NOT NULL PRIMARY KEY,
  at TIMESTAMP NOT NULL,
  account_id TEXT,
  author TEXT NOT NULL,
  role TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE TABLE changes (
  id TEXT NOT NULL PRIMARY KEY,
  noun TEXT NOT NULL,
  name TEXT NOT NULL,
  at TIMESTAMP NOT NULL
);
INSERT INTO versions (name, number, value) VALUES ('rulebook', 0, ''), ('catalogue', 0, ''), ('lanes', 0, ''), ('rates', 0, '');
