-- What listings ask of whoever wants them made for somebody: fields with their words in every language, as JSON.
CREATE TABLE personal_asks (
  listing_id TEXT NOT NULL PRIMARY KEY REFERENCES listings (id),
  asks TEXT NOT NULL
);
-- Lines of carts with goods made for somebody: the same variant asked for in two ways is two lines. `answers` as typed,
-- by field, as JSON.
CREATE TABLE personal_lines (
  id TEXT NOT NULL PRIMARY KEY,
  cart_id TEXT NOT NULL REFERENCES carts (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  answers TEXT NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX personal_lines_by_cart ON personal_lines (cart_id);
-- Pictures that buyers sent for their goods, made anew as JPEG. They belong to one person and lie among no public files.
-- Without a line and without an order nobody waits for one, and it goes.
CREATE TABLE personal_uploads (
  id TEXT NOT NULL PRIMARY KEY,
  cart_id TEXT NOT NULL REFERENCES carts (id),
  line_id TEXT,
  order_id TEXT REFERENCES orders (id),
  picture BYTEA NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX personal_uploads_by_cart ON personal_uploads (cart_id);
CREATE INDEX personal_uploads_by_line ON personal_uploads (line_id);
CREATE INDEX personal_uploads_by_order ON personal_uploads (order_id);
-- For whom the goods of a line were made: every answer with what was asked, as JSON, never changed.
ALTER TABLE order_lines ADD COLUMN personal TEXT;
