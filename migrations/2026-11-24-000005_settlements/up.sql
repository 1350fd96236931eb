-- What the carrier calls a parcel, once it has it.
ALTER TABLE consignments ADD COLUMN tracking TEXT;
CREATE UNIQUE INDEX consignments_by_tracking ON consignments (tracking);

-- What an order that was placed under a lock would have cost at the moment of placing, where that differs: the plan as
-- it would have been made then, or why none could be.
CREATE TABLE placing_plans (
  order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
  plan TEXT NOT NULL,
  why TEXT NOT NULL
);

-- What a carrier or broker charged for a consignment, and what followed. A consignment is settled once.
CREATE TABLE settlements (
  id TEXT NOT NULL PRIMARY KEY,
  consignment_id TEXT NOT NULL UNIQUE REFERENCES consignments (id),
  order_id TEXT NOT NULL REFERENCES orders (id),
  declaration TEXT NOT NULL,
  parcel TEXT NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  duty_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  fees_minor BIGINT NOT NULL,
  judged TEXT NOT NULL,
  note TEXT NOT NULL,
  booked_at TIMESTAMP NOT NULL,
  booked_by TEXT NOT NULL,
  decided_at TIMESTAMP,
  decided_by TEXT NOT NULL
);
CREATE INDEX settlements_by_order ON settlements (order_id);
CREATE INDEX settlements_by_state ON settlements (state);

-- A refund is for a return or for a settlement.
CREATE TABLE refunds_new (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  return_id TEXT REFERENCES returns (id),
  settlement_id TEXT REFERENCES settlements (id),
  payment_id TEXT NOT NULL REFERENCES payments (id),
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  reference TEXT,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
INSERT INTO refunds_new (id, order_id, return_id, payment_id, state, currency, amount_minor, reference, created_at, updated_at)
  SELECT id, order_id, return_id, payment_id, state, currency, amount_minor, reference, created_at, updated_at FROM refunds;
DROP TABLE refunds;
ALTER TABLE refunds_new RENAME TO refunds;
CREATE INDEX refunds_by_order ON refunds (order_id);

-- The books are looked at by account and by order.
CREATE INDEX entries_by_order ON entries (order_id);
CREATE INDEX postings_by_account ON postings (account, currency);
