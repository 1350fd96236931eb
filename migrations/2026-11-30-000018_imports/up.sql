-- How far an import of listings came: moved in the transaction that keeps a portion, gone when the file is through. `file`
-- is the hash of the file and of how it is read; `products` counts those that are done with, in the file's order, `line`
-- is where the last of them begins. `refused` holds what the shop refused, as JSON, a line each.
CREATE TABLE imports (
  brand_id TEXT NOT NULL REFERENCES brands (id),
  file TEXT NOT NULL,
  products BIGINT NOT NULL,
  line BIGINT NOT NULL,
  added BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  same BIGINT NOT NULL,
  drafts BIGINT NOT NULL,
  refused TEXT NOT NULL,
  moved_at TIMESTAMP NOT NULL,
  PRIMARY KEY (brand_id, file)
);
