DROP TABLE void_papers;
DROP INDEX consignments_by_road;
DROP INDEX consignments_by_replaced;
ALTER TABLE consignments DROP COLUMN replaces;
DROP TABLE remedies;
DROP TABLE stranded;
DROP TABLE reroutes;
