-- What a carrier told: under which key, of which state, and when it happened. The same event is kept once. One that came
-- late is kept too, as a row that leaves the parcel where it stands.
ALTER TABLE consignment_moves ADD COLUMN event_key TEXT;
ALTER TABLE consignment_moves ADD COLUMN said TEXT;
ALTER TABLE consignment_moves ADD COLUMN occurred_at TIMESTAMP;
CREATE UNIQUE INDEX consignment_moves_by_event ON consignment_moves (consignment_id, event_key);
-- The day at whose cut-off a consignment leaves: what waits is sorted by it. For those that were placed before, the
-- nearest day that is kept beside the terms is the first on which they may arrive.
ALTER TABLE consignments ADD COLUMN leaves DATE NOT NULL DEFAULT '2000-01-01';
UPDATE consignments SET leaves = arrives_from;
