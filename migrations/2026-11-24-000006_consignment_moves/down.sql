DROP INDEX consignments_by_place;
DROP TABLE consignment_moves;
