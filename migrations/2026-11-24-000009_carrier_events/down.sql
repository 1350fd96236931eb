ALTER TABLE consignments DROP COLUMN leaves;
DROP INDEX consignment_moves_by_event;
ALTER TABLE consignment_moves DROP COLUMN occurred_at;
ALTER TABLE consignment_moves DROP COLUMN said;
ALTER TABLE consignment_moves DROP COLUMN event_key;
