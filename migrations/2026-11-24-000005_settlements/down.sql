DROP INDEX postings_by_account;
DROP INDEX entries_by_order;
CREATE TABLE refunds_old (
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
INSERT INTO refunds_old (id, order_id, return_id, payment_id, state, currency, amount_minor, reference, created_at, updated_at)
  SELECT id, order_id, return_id, payment_id, state, currency, amount_minor, reference, created_at, updated_at FROM refunds
  WHERE return_id IS NOT NULL;
DROP TABLE refunds;
ALTER TABLE refunds_old RENAME TO refunds;
DROP TABLE settlements;
DROP TABLE placing_plans;
DROP INDEX consignments_by_tracking;
ALTER TABLE consignments DROP COLUMN tracking;
