-- Numbers under which customs know a recipient: sealed, with the name of the key. The row of an order is bound to its
-- order, that of an account to its account: moved elsewhere it does not open.
CREATE TABLE order_identifiers (
  order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
  kind TEXT NOT NULL,
  key_name TEXT NOT NULL,
  sealed TEXT NOT NULL,
  told_at TIMESTAMP NOT NULL
);
CREATE TABLE account_identifiers (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL,
  key_name TEXT NOT NULL,
  sealed TEXT NOT NULL,
  told_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, kind)
);
