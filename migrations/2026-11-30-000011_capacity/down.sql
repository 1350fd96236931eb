DROP INDEX consignments_by_leaving;
ALTER TABLE places DROP COLUMN capacity_per_day;
